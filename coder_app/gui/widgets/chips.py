"""Chips: small round labels that say a state, switch something, or choose some of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.theme import follow_theme, px, restyle
from coder_app.gui.widgets.code_colours import swatch_icon
from coder_app.gui.widgets.icons import put_icon
from coder_app.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Chip(QLabel):
    """A state in a few words; ``on`` shows it in the accent colour."""

    def __init__(self, text: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setProperty("on", on)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_on(self, on: bool) -> None:
        """Show or end the accent."""
        self.setProperty("on", on)
        restyle(self)


class ChipButton(QPushButton):
    """A chip that can be pressed; with ``checkable`` it stays on."""

    def __init__(
        self, text: str = "", icon: str = "", *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon:
            put_icon(self, icon, "second")

    def sizeHint(self) -> QSize:
        """Room for the words in the heavier letters of a chip that is on, so that it keeps its width."""
        on = QFont(self.font())
        on.setWeight(QFont.Weight.DemiBold)
        grows = QFontMetrics(on).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, grows), 0)


class Choice(NamedTuple):
    """One line of a filter: what is told to the program, what the person reads, and a colour or a quiet detail."""

    id: str
    text: str
    detail: str = ""
    colour: str = ""


class FilterChip(ChipButton):
    """A chip with a check list behind it, such as "Coders: 3"; nothing chosen means all."""

    chosen = Signal(list)

    def __init__(self, title: str, all_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._all = title, all_text or self.tr("all")
        self._choices: tuple[Choice, ...] = ()
        self._on: set[str] = set()
        self._popup: _CheckList | None = None
        self.clicked.connect(self.open)
        self._say()

    def set_choices(self, choices: Iterable[Choice], on: Iterable[str] = ()) -> None:
        """Offer other lines; says nothing."""
        self._choices = tuple(choices)
        self._on = {choice.id for choice in self._choices} & set(on)
        self._say()

    def chosen_ids(self) -> list[str]:
        """The chosen ids in the order of the list; empty means all."""
        return [choice.id for choice in self._choices if choice.id in self._on]

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Choose these and say so when it is a change."""
        wanted = {choice.id for choice in self._choices} & set(ids)
        if wanted != self._on:
            self._on = wanted
            self._say()
            self.chosen.emit(self.chosen_ids())

    def open(self) -> None:
        """Show the check list."""
        self._popup = _CheckList(self._choices, self._on, self)
        self._popup.changed.connect(self.set_chosen)
        self._popup.open_below(self)

    def _say(self) -> None:
        names = [choice.text for choice in self._choices if choice.id in self._on]
        if not names:
            value = self._all
        elif len(names) <= 2:
            value = ", ".join(names)
        else:
            value = self.tr("{chosen} of {all}").format(chosen=len(names), all=len(self._choices))
        self.setText(self.tr("{title}: {value}").format(title=self._title, value=value))
        self.setAccessibleName(self.text())
        self.setProperty("on", bool(names))
        restyle(self)


class _CheckList(QFrame):
    """The popup of a filter chip: a search field where the list is long, the lines, all and none."""

    changed = Signal(list)

    def __init__(self, choices: Sequence[Choice], on: set[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = QStandardItemModel(self)
        for choice in choices:
            self._model.appendRow(self._item(choice, choice.id in on))
        self.search = SearchField(self.tr("Find"))
        self.search.setVisible(len(choices) > 8)
        self.search.textChanged.connect(self._narrow)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setAccessibleName(parent.accessibleName())
        self.view.setIconSize(QSize(px(14), px(14)))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.activated.connect(self._toggle)
        self._model.itemChanged.connect(self._tell)
        self._lay_out()
        follow_theme(self, self._colour)

    def _lay_out(self) -> None:
        self.everything = everything = QPushButton(self.tr("Choose all"))
        everything.setProperty("role", "link")
        everything.clicked.connect(self._none)
        buttons = QHBoxLayout()
        buttons.addWidget(everything)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.view)
        column.addLayout(buttons)
        rows = sum(self.view.sizeHintForRow(row) for row in range(min(self._model.rowCount(), 40)))
        self.view.setFixedHeight(min(px(300), max(rows, px(26)) + 4))
        self.setMinimumWidth(min(px(420), max(px(220), self.view.sizeHintForColumn(0) + 48)))

    def _item(self, choice: Choice, on: bool) -> QStandardItem:
        item = QStandardItem(f"{choice.text}   {choice.detail}" if choice.detail else choice.text)
        item.setData(choice.id, Qt.ItemDataRole.UserRole)
        item.setData(choice.colour, Qt.ItemDataRole.UserRole + 1)
        item.setToolTip(choice.text)
        item.setCheckable(True)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return item

    def _items(self) -> list[QStandardItem]:
        return [self._model.item(row) for row in range(self._model.rowCount())]

    def _colour(self) -> None:
        for item in self._items():
            if colour := item.data(Qt.ItemDataRole.UserRole + 1):
                item.setIcon(swatch_icon(colour))

    def _toggle(self) -> None:
        item = self._model.itemFromIndex(self.view.currentIndex())
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _none(self) -> None:
        self._model.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)
        self._model.blockSignals(False)
        self.view.viewport().update()
        self._tell()

    def _narrow(self, text: str) -> None:
        wanted = folded(text)
        for row, item in enumerate(self._items()):
            self.view.setRowHidden(row, wanted not in folded(item.text()))

    def _tell(self) -> None:
        on = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        self.changed.emit([item.data(Qt.ItemDataRole.UserRole) for item in on])

    def open_below(self, chip: QWidget) -> None:
        """Show under the chip, or above it where the screen ends; inside the screen."""
        self.adjustSize()
        place = chip.mapToGlobal(QPoint(0, chip.height() + 4))
        screen = chip.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(max(screen.top(), chip.mapToGlobal(QPoint(0, -4)).y() - self.height()))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        (self.search if self.search.isVisible() else self.view).setFocus(Qt.FocusReason.PopupFocusReason)
        if self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.view.setFocus()
            return
        super().keyPressEvent(event)
