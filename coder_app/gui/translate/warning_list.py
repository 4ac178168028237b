"""The list of warnings: shape, sentence, kind, and the words it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.theme import px, tokens
from coder_app.gui.translate.row_painting import label_font, severity_colour
from coder_app.gui.widgets.finder import ENTRY, EntryList
from coder_app.gui.widgets.icons import paint_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_ICONS = {"high": "warning", "medium": "diamond", "low": "diamond_open"}


@dataclass(frozen=True, slots=True)
class WarningLine:
    """A warning (or a departure found by reading) as a line: its place among the pair's warnings, or -1."""

    key: str
    number: int
    row: int
    label: str
    kind: str
    kind_name: str
    words: str
    severity: str
    decision: str = ""


class WarningModel(EntryList):
    """Lines as rows."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line: WarningLine = self.entries[index.row()]
        if role == ENTRY:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{line.label} {line.kind_name}: {line.words}"
        return None


class WarningDelegate(QStyledItemDelegate):
    """One line; what is judged is quiet, with a tick for a departure and a stroke for what is ignored."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: WarningLine = index.data(ENTRY)
        look, rect = tokens(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.selection if chosen else look.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), QColor(look.accent))
        inner = rect.adjusted(px(12), 0, -px(12), 0)
        quiet = QColor(look.second_on_selection if chosen else look.second)
        self._icon(painter, inner, line, quiet)
        if line.decision:
            side = px(13)
            mark = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            paint_icon(painter, "tick" if line.decision == "departure" else "dash", mark, quiet)
            inner.setRight(mark.left() - px(6))
        ink = quiet if line.decision else QColor(look.ink)
        left = inner.left() + px(21)
        left = self._write(painter, inner, left, line.label, 12, quiet) + px(8)
        left = self._write(painter, inner, left, line.kind_name, 13, ink, bold=not line.decision) + px(8)
        self._write(painter, inner, left, line.words, 13, ink)
        painter.restore()

    @staticmethod
    def _icon(painter: QPainter, inner: QRectF, line: WarningLine, quiet: QColor) -> None:
        side = px(12)
        box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        colour = quiet if line.decision == "ignored" else QColor(severity_colour(line.severity))
        paint_icon(painter, _ICONS.get(line.severity, "diamond_open"), box, colour)

    @staticmethod
    def _write(
        painter: QPainter, inner: QRectF, left: float, text: str, size: int, colour: QColor, *, bold: bool = False
    ) -> float:
        painter.setFont(label_font(size, bold=bold))
        painter.setPen(colour)
        room = max(0.0, inner.right() - left)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, inner.top(), room, inner.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + painter.fontMetrics().horizontalAdvance(shown)


class WarningList(QListView):
    """``chosen`` tells the line to look at, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = WarningModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(WarningDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Warnings"))
        self.selectionModel().currentChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[WarningLine], keep: str = "") -> None:
        """Show other lines, the cursor on the one of this key where it is among them; says nothing."""
        place = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.lines.show(lines)
        row = next((at for at, line in enumerate(lines) if line.key == keep), -1)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def current(self) -> WarningLine | None:
        """The line looked at."""
        index = self.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def choose(self, number: int) -> None:
        """Put the cursor on a line."""
        if 0 <= number < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(number))
            self.scrollTo(self.currentIndex())

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ENTRY) if index.isValid() else None)
