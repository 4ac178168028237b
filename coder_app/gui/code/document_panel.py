"""My documents, in my order, with what is finished; below them outline and pages of the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.fonts import tabular
from coder_app.gui.reading.languages import language_name
from coder_app.gui.theme import px, tokens
from coder_app.gui.widgets.labels import EmptyState, PanelHeader

if TYPE_CHECKING:
    from coder_app.domain.views import DocumentView
    from coder_app.gui.desk import Desk

_ID = Qt.ItemDataRole.UserRole
_VIEW = _ID + 1
_STATE = _ID + 2
Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractListModel):
    """The documents as a list; the state is ``finished``, ``begun`` or ``new``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[DocumentView, ...] = ()
        self._finished: frozenset[str] = frozenset()

    def show(self, documents: tuple[DocumentView, ...], finished: frozenset[str]) -> None:
        """Show these; rows that stay the same keep their selection."""
        same = [d.id for d in documents] == [d.id for d in self._documents]
        if not same:
            self.beginResetModel()
        self._documents, self._finished = documents, finished
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(documents) - 1))
        else:
            self.endResetModel()

    def row_of(self, document_id: str) -> int:
        """The row of a document, or -1."""
        return next((row for row, each in enumerate(self._documents) if each.id == document_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self._documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.code
        if role == _ID:
            return document.id
        if role == _VIEW:
            return document
        if role == _STATE:
            return "finished" if document.id in self._finished else "begun" if document.own_codings else "new"
        if role == Qt.ItemDataRole.ToolTipRole:
            return document.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = {"finished": self.tr("finished"), "begun": self.tr("begun"), "new": self.tr("not begun")}
            language = language_name(document.language)
            return f"{document.code}, {document.name}, {language}, {state[self.data(index, _STATE)]}"
        return None


class DocumentDelegate(QStyledItemDelegate):
    """One line: a dot for the state, the code, the language, and the name in quiet letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(180), px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        rect = QRectF(option.rect)
        state_flags = option.state
        chosen = bool(state_flags & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state_flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.selection if chosen else look.hover))
        self._dot(painter, rect, index.data(_STATE))
        document: DocumentView = index.data(_VIEW)
        left = rect.left() + px(34)
        left = self._text(painter, rect, left, document.code, look.ink, bold=chosen)
        quiet = look.second_on_selection if chosen else look.second
        language = "" if document.language == "und" else document.language
        left = self._text(painter, rect, left + px(8), language, quiet, small=True)
        name = "" if document.name == document.code else document.name
        self._text(painter, rect, left + px(8), name, quiet, small=True)
        painter.restore()

    def _dot(self, painter: QPainter, rect: QRectF, state: str) -> None:
        look = tokens()
        size = px(10)
        circle = QRectF(rect.left() + px(14), rect.center().y() - size / 2, size, size)
        colour = QColor({"finished": look.good, "begun": look.accent}.get(state, look.second))
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if state == "finished" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if state == "begun":
            painter.setBrush(colour)
            painter.drawPie(circle, 90 * 16, 180 * 16)

    def _text(
        self, painter: QPainter, rect: QRectF, left: float, text: str, colour: str, *, bold: bool = False,
        small: bool = False,
    ) -> float:  # fmt: skip
        font = tabular(painter.font())
        font.setPixelSize(px(12 if small else 13))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = max(0.0, rect.right() - px(12) - left)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + painter.fontMetrics().horizontalAdvance(shown)


class DocumentPanel(QWidget):
    """The list; ``chosen`` tells the document to open."""

    chosen = Signal(str)
    import_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PanelHeader(self.tr("My documents"))
        self.model = DocumentModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(DocumentDelegate(self.list))
        self.list.setAccessibleName(self.tr("My documents"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lead = desk.is_lead
        self.empty = EmptyState(
            "library",
            self.tr("No documents yet."),
            self.tr("Add documents…") if lead else "",
            self.tr("Drop PDFs on the Library, or add them here.")
            if lead
            else self.tr("The lead has to add some first."),
        )
        self.empty.acted.connect(self.import_requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(_ID)))
        self.list.activated.connect(lambda index: self.chosen.emit(index.data(_ID)))
        desk.documents_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the documents from the desk."""
        documents, finished = self._desk.documents, self._desk.finished
        current = self.list.currentIndex().data(_ID)
        self.model.show(documents, finished)
        if current and not self.list.currentIndex().isValid():
            self.mark(current)
        self.stack.setCurrentWidget(self.list if documents else self.empty)
        done = sum(document.id in finished for document in documents)
        self.header.set_quiet(
            self.tr("{done} of {all} finished").format(done=done, all=len(documents))
            if documents and self._desk.sight.shows("totals")
            else ""
        )

    def mark(self, document_id: str) -> None:
        """Select the open document."""
        row = self.model.row_of(document_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def neighbour(self, document_id: str, step: int) -> str:
        """The id of the document some lines further, or ""."""
        row = self.model.row_of(document_id) + step
        return str(self.model.index(row).data(_ID)) if 0 <= row < self.model.rowCount() else ""
