"""Painting what is visible of the text view: paper, highlights, selection, letters, outlines, lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from coder_app.domain.anchors import Anchor
from coder_app.gui.fonts import interface_font
from coder_app.gui.page import overlay
from coder_app.gui.page.lane_strip import LaneLook

if TYPE_CHECKING:
    from coder_app.gui.page.text_canvas import TextCanvas


class Tinted(NamedTuple):
    """Rectangles of one blended highlight colour (red, green, blue, 0 … 255)."""

    rects: list[QRectF]
    colour: tuple[int, ...]


class TextPainting:
    """One frame of a text view."""

    def __init__(self, canvas: TextCanvas, painter: QPainter) -> None:
        self._canvas = canvas
        self._painter = painter
        self._colours = canvas.colours

    def paint(self, exposed: QRect) -> None:
        """Paint the whole viewport."""
        canvas, painter, colours = self._canvas, self._painter, self._colours
        blocks = canvas.settle()
        self._paint_paper(exposed)
        for index in blocks:
            self._paint_highlights(index)
        self._paint_layers(blocks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in blocks:
            canvas.block(index).draw(painter, canvas.block_corner(index), colours.ink, colours.mask, colours.mask_ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_outlines()
        self._paint_page_numbers(blocks)
        self._paint_lanes(blocks)

    def _paint_paper(self, exposed: QRect) -> None:
        canvas, painter = self._canvas, self._painter
        painter.fillRect(exposed, QColor(self._colours.ground))
        left = canvas.text_left() - canvas.pad()
        paper = QRectF(left, 0, canvas.text_width() + 2 * canvas.pad(), canvas.viewport().height())
        painter.fillRect(paper.adjusted(-1, 0, 1, 0), QColor(self._colours.line))
        painter.fillRect(paper, QColor(self._colours.text_paper))

    def _paint_highlights(self, index: int) -> None:
        corner = self._canvas.block_corner(index)
        if not self._colours.dark:
            self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._painter.setPen(Qt.PenStyle.NoPen)
        for rects, (red, green, blue) in self._canvas.tinted(index):
            self._painter.setBrush(QColor(red, green, blue))
            self._painter.drawRects([rect.translated(corner) for rect in rects])
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for colour, rects in self._canvas.proposed(index):
            overlay.dashes(self._painter, [rect.translated(corner) for rect in rects], colour)

    def _paint_layers(self, blocks: range) -> None:
        canvas, light = self._canvas, not self._colours.dark
        first, last = canvas.flow.blocks[blocks.start].start, canvas.flow.blocks[blocks.stop - 1].end
        for hit in canvas.hits.between(first, last):
            rects = canvas.rects(hit)
            overlay.fill(self._painter, rects, self._colours.hit, multiply=light)
            if hit == canvas.current_hit:
                overlay.outline(self._painter, rects, self._colours.accent, 1.5)
        overlay.fill(self._painter, canvas.selected_rects(), self._colours.selection, multiply=light)

    def _paint_outlines(self) -> None:
        canvas, painter, accent = self._canvas, self._painter, self._colours.accent
        hovered = canvas.marks.get(canvas.hovered) if canvas.hovered is not None else None
        if hovered is not None:
            overlay.outline(painter, canvas.rects(Anchor(hovered.start, hovered.end)), hovered.colour, 1.5)
        if canvas.flashing.anchor is not None:
            overlay.outline(painter, canvas.rects(canvas.flashing.anchor), accent, 3.0, canvas.flashing.strength)
        mark, tips = canvas.handles()
        shown = canvas.preview
        if shown is None and mark is not None and mark.region is None:
            shown = Anchor(mark.start, mark.end)
        if shown is not None:
            rects = canvas.rects(shown)
            overlay.outline(painter, rects, accent)
            for at_start, tip in tips:
                height = (rects[0] if at_start else rects[-1]).height() if rects else 0.0
                overlay.handle(painter, tip, -height if at_start else height, accent, self._colours.text_paper)
        if canvas.hasFocus() and canvas.selection() is None:
            box = canvas.caret_box(canvas.cursor_state.caret)
            if box is not None:
                overlay.caret(painter, box, accent)

    def _paint_page_numbers(self, blocks: range) -> None:
        """Where pages begin, in the left margin."""
        canvas, painter = self._canvas, self._painter
        if len(canvas.document.pages) < 2:
            return
        first, last = canvas.flow.blocks[blocks.start].start, canvas.flow.blocks[blocks.stop - 1].end
        painter.setFont(interface_font(size=11))
        painter.setPen(QColor(self._colours.second_ink))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for page in range(canvas.document.page_at(first), canvas.document.page_at(last) + 1):
            view = canvas.document.pages[page]
            box = canvas.caret_box(view.start) if first <= view.start <= last else None
            if box is not None:
                room = QRectF(canvas.text_left() - canvas.pad(), box.top(), canvas.pad() - 14, box.height())
                painter.drawText(room, flags, view.label or str(view.number + 1))

    def _paint_lanes(self, blocks: range) -> None:
        canvas = self._canvas
        if not canvas.lanes_shown or not len(canvas.marks):
            return
        look = LaneLook(
            canvas.marks,
            self._colours,
            canvas.picked,
            canvas.hovered,
        )
        top = -float(canvas.verticalScrollBar().value())
        canvas.strip.paint(self._painter, canvas.lanes(blocks), canvas.lane_left(), canvas.lane_room(), top, look)
