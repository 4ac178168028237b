"""A popup with one field and a list below it, worked from the keyboard; the palettes are made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.theme import px

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class EntryList(QAbstractListModel):
    """Plain Python objects as rows; ``words`` says what a screen reader reads of one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Any] = []

    def words(self, entry: Any) -> str:
        """What a row says in one line."""
        return str(entry)

    def selectable(self, entry: Any) -> bool:
        """Whether a row can be chosen; headings cannot."""
        return True

    def show(self, entries: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        return self.words(entry) if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.selectable(self.entries[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Finder(QFrame):
    """Typing narrows the list, arrows move, Enter takes a row, Ctrl+Enter takes it and stays, Esc closes."""

    closed = Signal()

    def __init__(
        self,
        model: EntryList,
        delegate: QStyledItemDelegate,
        placeholder: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setProperty("role", "popup")
        self.model = model
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.setProperty("role", "big")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.refresh)
        self.view = QListView()
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(placeholder)
        # A list asks for more than one row needs, and the field above would pay for it.
        self.view.setMinimumHeight(1)
        self.view.clicked.connect(self._clicked)
        self.hint = QLabel(hint)
        self.hint.setProperty("role", "second")
        self.hint.setVisible(bool(hint))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        self.hint.setContentsMargins(6, 0, 6, 0)

    def refresh(self, text: str) -> None:
        """Show what fits the text; subclasses fill the model and call :meth:`select_first`."""

    def take(self, entry: Any, *, stay: bool) -> None:
        """A row was taken; ``stay`` says that the popup remains open."""

    def open_at(self, place: QPoint, width: int) -> None:
        """Show at a place on the screen, moved so that all of it can be seen."""
        screen = self.screen().availableGeometry()
        size = QSize(width, self._height()).boundedTo(screen.size())
        place.setX(max(screen.left(), min(place.x(), screen.right() - size.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - size.height())))
        self.setGeometry(QRect(place, size))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def select_first(self) -> None:
        """Put the choice on the first row that can be taken."""
        self.view.setCurrentIndex(QModelIndex())
        self._step(1, wrap=False)
        if self.isVisible():
            self.resize(self.width(), self._height())

    def current(self) -> Any:
        """The row that Enter would take."""
        return self.view.currentIndex().data(ENTRY) if self.view.currentIndex().isValid() else None

    def _step(self, step: int, *, wrap: bool = True) -> None:
        rows = [row for row, entry in enumerate(self.model.entries) if self.model.selectable(entry)]
        if not rows:
            return
        here = self.view.currentIndex().row()
        at = rows.index(here) if here in rows else (-1 if step > 0 else len(rows))
        to = at + step
        to = to % len(rows) if wrap and abs(step) == 1 else max(0, min(len(rows) - 1, to))
        index = self.model.index(rows[to])
        self.view.setCurrentIndex(index)
        if to == 0:
            self.view.scrollToTop()
        else:
            self.view.scrollTo(index)

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.selectable(index.data(ENTRY)):
            self._take(stay=False)

    def _take(self, *, stay: bool) -> None:
        entry = self.current()
        if entry is None:
            return
        if not stay:
            self.close()
        self.take(entry, stay=stay)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(stay=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        # A see-through window gets no background of its own; this paints it with round corners.
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)

    def _height(self) -> int:
        """As many rows as there are, up to about ten, with the field and the hint."""
        rows = sum(self.view.sizeHintForRow(row) for row in range(min(len(self.model.entries), 12)))
        rest = self.field.sizeHint().height() + (self.hint.sizeHint().height() + px(6) if self.hint.text() else 0)
        return min(rows + 4, px(400)) + rest + px(22)
