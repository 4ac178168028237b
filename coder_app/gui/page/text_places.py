"""Points, offsets and lines of a document shown as running text; paragraphs are laid out when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from coder_app.gui.fonts import reading_font
from coder_app.gui.page.colours import LIGHT, PageColours
from coder_app.gui.page.lane_strip import LaneStrip
from coder_app.gui.page.reading_surface import ReadingSurface
from coder_app.gui.page.text_block import PITCH, TextBlock
from coder_app.gui.page.text_flow import TextFlow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.anchors import Anchor
    from coder_app.gui.page.document_model import PageDocument

_KEPT = 160
_PAD = 64.0
_SIDE = 24.0
_SAMPLE = 2000


class TextPlaces(ReadingSurface):
    """Answers where things are in the running text; painting is the text view's."""

    def __init__(self, colours: PageColours = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self.flow = TextFlow(self.document)
        self.strip = LaneStrip()
        self.lanes_shown = True
        self.family = ""
        self.font_size = 17.0
        self.letters = 72
        self._zoom = 1.0
        self._font = reading_font(self.font_size)
        self._blocks: OrderedDict[int, TextBlock] = OrderedDict()
        self._settling = False

    # Measures

    def make_font(self) -> QFont:
        """The font text is set in."""
        font = reading_font(self.font_size * self._zoom)
        if self.family:
            font.setFamily(self.family)
        return font

    def lane_width(self) -> float:
        """The width kept for the names of codings."""
        return max(110.0, min(220.0, self.viewport().width() * 0.24)) if self.lanes_shown else 0.0

    def text_width(self) -> float:
        """The width of a line: as many letters as set, or what the window has."""
        wanted = self.letters * self._letter_width()
        room = self.viewport().width() - self.lane_width() - 2 * (_SIDE + self.pad())
        return max(120.0, min(wanted, room))

    def pad(self) -> float:
        """Paper to the left and right of the text."""
        return min(_PAD, self.viewport().width() * 0.06)

    def text_left(self) -> float:
        room = self.viewport().width() - self.lane_width()
        return float(round(max(_SIDE + self.pad(), (room - self.text_width()) / 2)))

    def lane_left(self) -> float:
        return self.text_left() + self.text_width() + self.pad() + 20

    def _letter_width(self) -> float:
        sample = self.document.text[:_SAMPLE].replace("\n", " ").replace("\u00ad", "") or "x" * 10
        return max(1.0, QFontMetricsF(self._font).horizontalAdvance(sample) / len(sample))

    def guess_heights(self) -> None:
        """Forget all layouts; heights are guessed until paragraphs come into sight."""
        self._font = self.make_font()
        self._blocks.clear()
        letters = self.text_width() / self._letter_width()
        self.flow.guess(letters * 0.97, float(round(self._font.pixelSize() * PITCH)), self.gap())

    def gap(self) -> float:
        """The space after a paragraph."""
        return float(round(self._font.pixelSize() * 0.75))

    # Paragraphs

    def block(self, index: int) -> TextBlock:
        """A paragraph, laid out now if it is not."""
        found = self._blocks.get(index)
        if found is None:
            anchor = self.flow.blocks[index]
            masks = [m for m in self.document.masks if m.start < anchor.end and anchor.start < m.end]
            found = TextBlock(self.document.text, anchor, self._font, self.text_width(), masks)
            self._blocks[index] = found
            if len(self._blocks) > _KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(index)
        return found

    def settle(self) -> range:
        """Lay out what is visible and give its paragraphs; what is at the top of the window stays where it is."""
        top, height = float(self.verticalScrollBar().value()), float(self.viewport().height())
        first = self.flow.at_height(top)
        inside, heights = top - self.flow.top(first), {}
        index, reached = first, 0.0
        while index < len(self.flow.blocks) and reached - inside < height:
            tall = self._tall(index)
            if not self.flow.known[index]:
                heights[index] = tall
                if index == first and inside > 0:
                    inside += tall - (self.flow.bottom(first) - self.flow.top(first))
            reached += tall
            index += 1
        if heights:
            self.flow.settle(heights)
            self._hold(self.flow.top(first) + inside)
        return range(first, index)

    def _tall(self, index: int) -> float:
        if self.flow.known[index]:
            return self.flow.bottom(index) - self.flow.top(index)
        return self.block(index).height + self.gap()

    def _hold(self, top: float) -> None:
        self._settling = True
        try:
            self.set_range()
            self.verticalScrollBar().setValue(round(top))
        finally:
            self._settling = False

    def set_range(self) -> None:
        """Tell the scroll bar how long the text is."""
        height = self.viewport().height()
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setRange(0, max(0, round(self.flow.height) - height))
        self.horizontalScrollBar().setRange(0, 0)

    # Places

    def block_corner(self, index: int) -> QPointF:
        """The top left of a paragraph in the viewport."""
        return QPointF(self.text_left(), self.flow.top(index) - self.verticalScrollBar().value())

    def _under(self, at: QPointF) -> tuple[TextBlock, float, float]:
        index = self.flow.at_height(at.y() + self.verticalScrollBar().value())
        corner = self.block_corner(index)
        return self.block(index), at.x() - corner.x(), at.y() - corner.y()

    def offset_at(self, at: QPointF) -> int:
        block, x, y = self._under(at)
        return block.gap_at(x, y)

    def char_at(self, at: QPointF) -> int | None:
        block, x, y = self._under(at)
        return block.char_at(x, y) if self.document.text else None

    def rects(self, anchor: Anchor) -> list[QRectF]:
        found = []
        for index in self.settle():
            start, end = self.flow.blocks[index]
            if anchor.start < end and start < anchor.end:
                corner = self.block_corner(index)
                found += [rect.translated(corner) for rect in self.block(index).rects(*anchor)]
        return found

    def caret_box(self, offset: int) -> QRectF | None:
        index = self.flow.at_offset(offset)
        return self.block(index).caret(offset).translated(self.block_corner(index))

    def line_bounds(self, offset: int) -> tuple[int, int]:
        block = self.block(self.flow.at_offset(offset))
        return block.line_bounds(block.line_of(offset))

    def line_step(self, offset: int, step: int, goal: float) -> int:
        index = self.flow.at_offset(offset)
        block = self.block(index)
        line = block.line_of(offset) + step
        if not 0 <= line < block.line_count:
            index += step
            if not 0 <= index < len(self.flow.blocks):
                return offset
            block = self.block(index)
            line = 0 if step > 0 else block.line_count - 1
        return block.gap_in_line(line, goal - self.text_left())

    def show_document(self, document: PageDocument, images: object = None) -> None:
        del images
        self.flow = TextFlow(document)
        super().show_document(document)
