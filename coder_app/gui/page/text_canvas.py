"""The document as running text: the same selection, highlights and lanes as on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from coder_app.gui.page.colours import LIGHT, PageColours
from coder_app.gui.page.highlight_layout import blend
from coder_app.gui.page.lane_layout import LaneItem, PlacedLane, lay_out
from coder_app.gui.page.reading_surface import ZOOM_RANGE
from coder_app.gui.page.text_painting import TextPainting, Tinted
from coder_app.gui.page.text_places import TextPlaces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.anchors import Anchor
    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.marks import Mark

_AROUND = 3  # paragraphs above the window whose names may push others down


class TextCanvas(TextPlaces):
    """Running text; ``set_type`` chooses font, size and length of line."""

    def __init__(
        self, document: PageDocument | None = None, colours: PageColours = LIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(colours, parent)
        self.setAccessibleName(self.tr("Text"))
        self._tints: dict[int, list[Tinted]] = {}
        self._lanes: tuple[tuple[object, ...], list[PlacedLane]] = ((), [])
        self._marks_version = 0
        self._page = -1
        self.verticalScrollBar().setSingleStep(52)
        if document is not None:
            self.show_document(document)

    # What the window says

    def show_document(self, document: PageDocument, images: object = None) -> None:
        """Show a document from its first paragraph; pictures are not needed here."""
        self._page = -1
        super().show_document(document, images)

    def set_type(self, family: str | None = None, size: float | None = None, letters: int | None = None) -> None:
        """Change the font (empty for the program's own), its size in pixels, and the letters to a line."""
        self.family = family if family is not None else self.family
        self.font_size = size if size is not None else self.font_size
        self.letters = letters if letters is not None else self.letters
        self.relayout()

    def set_lanes_shown(self, shown: bool) -> None:
        """Show or hide the names of codings beside the text."""
        self.lanes_shown = shown
        self.relayout()

    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        zoom = max(ZOOM_RANGE[0], min(zoom, ZOOM_RANGE[1]))
        if abs(zoom - self._zoom) < 1e-6:
            return
        at = at if at is not None else QPointF(self.text_left(), self.viewport().height() / 3)
        held = self.offset_at(at)
        box = self.caret_box(held)
        self._zoom = zoom
        self._lay_out(held, box.top() if box is not None else at.y())
        self.zoom_changed.emit(zoom)

    def current_page(self) -> int:
        level = self.viewport().height() / 3
        return self.document.page_at(self.offset_at(QPointF(self.text_left() + self.text_width(), level)))

    def go_to_page(self, page: int) -> None:
        if 0 <= page < len(self.document.pages):
            self._bring(self.document.pages[page].start, 16.0)

    def reveal(self, anchor: Anchor, *, animate: bool | None = None) -> None:
        height = self.viewport().height()
        box = self.caret_box(anchor.start)
        if box is not None and not -height < box.top() < 2 * height:
            self._bring(anchor.start, height / 3)
            animate = False
        super().reveal(anchor, animate=animate)

    # Layout

    def relayout(self) -> None:
        top = self.verticalScrollBar().value()
        held = self.offset_at(QPointF(self.text_left(), 0)) if top and self.flow.known.any() else 0
        self._lay_out(held, 0.0)
        self._tell_page()

    def _lay_out(self, held: int, level: float) -> None:
        """Set everything anew, the line of the offset ``held`` at the height ``level`` of the window."""
        self.guess_heights()
        self._tints.clear()
        self.set_range()
        if held:
            self._bring(held, level)
        self.viewport().update()

    def _bring(self, offset: int, level: float) -> None:
        """Scroll an offset to a height of the window; twice, as guesses in between settle."""
        for _ in range(2):
            box = self.caret_box(offset)
            if box is not None:
                self.glide.to(self.verticalScrollBar().value() + box.top() - level, animate=False)
            self.settle()

    def marks_changed(self, changed: Sequence[Mark] | None) -> None:
        self._marks_version += 1
        if changed is None:
            self._tints.clear()
            return
        for mark in changed:
            for block in range(self.flow.at_offset(mark.start), self.flow.at_offset(max(mark.start, mark.end - 1)) + 1):
                self._tints.pop(block, None)

    # Highlights and lanes

    def tinted(self, index: int) -> list[Tinted]:
        """The highlight rectangles of a paragraph, relative to its top left."""
        if index not in self._tints:
            if len(self._tints) > 400:
                self._tints.clear()
            self._tints[index] = self._tint(index)
        return self._tints[index]

    def _tint(self, index: int) -> list[Tinted]:
        start, end = self.flow.blocks[index]
        marks = [mark for mark in self.marks.between(start, end) if mark.region is None]
        if not marks:
            return []
        runs = blend(marks, start, end, dark_paper=self.colours.text_paper if self.colours.dark else None)
        block, shades = self.block(index), np.rint(runs.colours * 255).astype(int).tolist()
        return [
            Tinted(block.rects(first, last), tuple(shade))
            for first, last, shade in zip(runs.starts.tolist(), runs.ends.tolist(), shades, strict=True)
        ]

    def proposed(self, index: int) -> list[tuple[str, list[QRectF]]]:
        """Colour and lines of the proposed codings in a paragraph, relative to its top left."""
        found = [mark for mark in self.marks.between(*self.flow.blocks[index]) if mark.proposed]
        return [(mark.colour, self.block(index).rects(mark.start, mark.end)) for mark in found]

    def lanes(self, blocks: range) -> list[PlacedLane]:
        """Bars and names beside some paragraphs, in pixels of the whole column."""
        known = self.flow.known
        first = blocks.start
        while first > max(0, blocks.start - _AROUND) and known[first - 1]:
            first -= 1
        key = (first, blocks.stop, self.flow.version, self._marks_version, self.picked)
        if key != self._lanes[0]:
            self._lanes = (key, self._place_lanes(range(first, blocks.stop)))
        return self._lanes[1]

    def _place_lanes(self, blocks: range) -> list[PlacedLane]:
        if not blocks:
            return []
        start, end = self.flow.blocks[blocks.start].start, self.flow.blocks[blocks.stop - 1].end
        items = []
        for mark in self.marks.between(start, end):
            top = self._line_box(max(mark.start, start)).top()
            bottom = self._line_box(min(mark.end, end) - 1).bottom()
            items.append(LaneItem(mark.id, top, bottom, self.strip.label_height(mark), mark.id == self.picked))
        return lay_out(items, self.flow.top(blocks.start), self.flow.bottom(blocks.stop - 1))

    def _line_box(self, offset: int) -> QRectF:
        index = self.flow.at_offset(offset)
        return self.block(index).caret(offset).translated(0, self.flow.top(index))

    def lane_at(self, at: QPointF) -> str | None:
        if not self.lanes_shown or at.x() < self.lane_left() - 4:
            return None
        top = -float(self.verticalScrollBar().value())
        return self.strip.hit(self.lanes(self.settle()), self.lane_left(), self.lane_room(), top, at)

    def lane_room(self) -> float:
        """The width of the names beside the text."""
        return self.viewport().width() - self.lane_left() - 12

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        TextPainting(self, painter).paint(event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.relayout()
        else:
            self.set_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self.viewport().update()
        if not self._settling:
            self._tell_page()

    def _tell_page(self) -> None:
        page = self.current_page() if self.document.pages else -1
        if page != self._page:
            self._page = page
            if page >= 0:
                self.page_shown.emit(page)
