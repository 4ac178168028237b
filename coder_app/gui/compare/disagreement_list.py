"""The list of disagreements, dearest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.fonts import interface_font, tabular
from coder_app.gui.theme import px, theme, tokens
from coder_app.gui.widgets.code_colours import paint_swatch
from coder_app.gui.widgets.finder import ENTRY, EntryList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from coder_app.operations.comparison_disputes import Contested

Index = QModelIndex | QPersistentModelIndex
_MOST_SWATCHES = 3


class Line(NamedTuple):
    """A disagreement as its line shows it: where, what about in which colours, and its share."""

    found: Contested
    place: str
    kind: str
    share: str
    colours: tuple[str, ...] = ()
    decided: bool = False


class DisagreementModel(EntryList):
    """Disagreements as rows, each made a line only when it is looked at: there may be ten thousands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[Contested], Line] | None = None
        self._made: dict[int, Line] = {}

    def show_found(self, found: Sequence[Contested], make: Callable[[Contested], Line]) -> None:
        """Show others; ``make`` puts one into words."""
        self._make, self._made = make, {}
        self.show(found)

    def refresh(self) -> None:
        """Put the lines into words again, as when others are decided."""
        self._made = {}
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def line(self, row: int) -> Line:
        """What a row shows."""
        if row not in self._made:
            assert self._make is not None
            self._made[row] = self._make(self.entries[row])
        return self._made[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == ENTRY:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            told = f"{line.place}, {line.kind}, {line.share}"
            return self.tr("{line}, decided").format(line=told) if line.decided else told
        return None


class DisagreementDelegate(QStyledItemDelegate):
    """One line: document and page, what it is about in quiet letters, its share at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(31))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ENTRY)
        look, rect = tokens(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.selection if chosen else look.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), QColor(look.accent))
        inner = rect.adjusted(14, 0, -14, 0)
        self._font(painter, 13, bold=chosen)
        painter.setPen(QColor(look.ink))
        share = f"✓  {line.share}" if line.decided else line.share
        right = painter.fontMetrics().horizontalAdvance(share)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, share)
        inner.setRight(inner.right() - right - px(12))
        left = self._write(painter, inner, inner.left(), line.place) + px(10)
        left = self._swatches(painter, inner, left, line.colours)
        self._font(painter, 12)
        painter.setPen(QColor(look.second_on_selection if chosen else look.second))
        self._write(painter, inner, left, line.kind)
        painter.restore()

    @staticmethod
    def _font(painter: QPainter, size: int, *, bold: bool = False) -> None:
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        painter.setFont(tabular(interface_font(theme().font_scale, size, weight)))

    @staticmethod
    def _swatches(painter: QPainter, rect: QRectF, left: float, colours: tuple[str, ...]) -> float:
        side = px(10)
        for colour in colours[:_MOST_SWATCHES]:
            paint_swatch(painter, QRectF(left, rect.center().y() - side / 2, side, side), colour)
            left += side + px(4)
        return left + (px(2) if colours else 0)

    @staticmethod
    def _write(painter: QPainter, rect: QRectF, left: float, text: str) -> float:
        room = max(0.0, rect.right() - left)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + painter.fontMetrics().horizontalAdvance(shown)


class DisagreementList(QListView):
    """``chosen`` tells the disagreement to look at, ``opened`` the one to open on its page."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = DisagreementModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(DisagreementDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Disagreements"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(index.data(ENTRY).found))

    def show_found(self, found: Sequence[Contested], make: Callable[[Contested], Line], keep: Contested | None) -> None:
        """Show others; the one looked at is kept where it is still there, else the dearest is chosen."""
        self.lines.show_found(found, make)
        row = next((at for at, each in enumerate(found) if keep and _same(each, keep)), 0)
        if found:
            self.setCurrentIndex(self.lines.index(row))
        else:
            self.chosen.emit(None)

    def current(self) -> Contested | None:
        """The disagreement looked at."""
        line = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return line.found if line else None

    def step(self, by: int) -> None:
        """The next or previous one; stops at the ends."""
        row = self.currentIndex().row() + by
        if 0 <= row < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(row))
            self.scrollTo(self.currentIndex())

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ENTRY).found)


def _same(one: Contested, other: Contested) -> bool:
    a, b = one.place, other.place
    return (a.document_id, a.start, a.end) == (b.document_id, b.start, b.end)
