"""Painting what is visible of the page view, from the baked pictures up to caret and lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from coder_app.domain.anchors import Anchor
from coder_app.gui.page import overlay
from coder_app.gui.page.highlight_layout import line_bands, run_rects
from coder_app.gui.page.lane_strip import LaneLook

if TYPE_CHECKING:
    from coder_app.domain.anchors import Region
    from coder_app.gui.page.page_canvas import PageCanvas


class PagePainting:
    """One frame of a page view."""

    def __init__(self, canvas: PageCanvas, painter: QPainter) -> None:
        self._canvas = canvas
        self._painter = painter
        self._colours = canvas.colours
        self._on_paper = canvas.colours.on_paper()
        self._missing: list[int] = []

    def paint(self, exposed: QRect) -> None:
        """Paint the whole viewport."""
        canvas = self._canvas
        self._painter.fillRect(exposed, QColor(self._colours.ground))
        if not canvas.flow.count:
            return
        pages = canvas.visible_pages()
        scale = canvas.picture_scale()
        sharp = [self._paint_page(page, scale) for page in pages]
        self._ask_for_pictures(scale)
        self._paint_text_layers(pages)
        for page in pages:
            self._paint_regions(page)
        self._paint_picked()
        self._paint_caret()
        self._paint_lanes(pages)
        if all(sharp) and canvas.settled:
            self._prefetch(pages, scale)

    def _paint_page(self, page: int, scale: float) -> bool:
        canvas, painter = self._canvas, self._painter
        rect = canvas.page_rect(page)
        self._paint_sheet(rect)
        pixmap, sharp = canvas.bakery.page(page, scale, self._colours)
        if pixmap is not None:
            target = pixel_exact(rect, pixmap.width(), pixmap.height(), float(canvas.devicePixelRatioF()))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=target is None)
            if target is None:
                painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            else:
                pixmap.setDevicePixelRatio(canvas.devicePixelRatioF())
                painter.drawPixmap(target.topLeft(), pixmap)
        else:
            self._paint_skeleton(page, rect)
        # While the zoom changes any picture will do, but there must be one.
        if not sharp and (canvas.settled or pixmap is None):
            self._missing.append(page)
        return sharp

    def _ask_for_pictures(self, scale: float) -> None:
        images = self._canvas.images
        if images is not None and self._missing:
            # The last wish is drawn first, and one begins reading at the top.
            with images.together():
                for page in reversed(self._missing):
                    images.request(page, scale, self._canvas.picture_arrived)

    def _paint_sheet(self, rect: QRectF) -> None:
        """Paper with a thin edge and a hint of a shadow."""
        edge = QColor(self._colours.line)
        shadow = QColor(0, 0, 0, 14)
        self._painter.fillRect(rect.adjusted(-1, 1, 1, 3), shadow)
        self._painter.fillRect(rect.adjusted(-1, -1, 1, 1), edge)
        self._painter.fillRect(rect, QColor(self._colours.paper))

    def _paint_skeleton(self, page: int, rect: QRectF) -> None:
        """Grey lines where text will be, or a word about a page that cannot be drawn."""
        canvas, painter = self._canvas, self._painter
        geometry = canvas.document.geometry(page)
        if geometry is not None and geometry.line_count:
            near, far = line_bands(geometry)
            last = geometry.edges[geometry.starts[1:] + np.arange(geometry.line_count)]
            first = geometry.edges[geometry.starts[:-1] + np.arange(geometry.line_count)]
            inset = (far - near) * 0.3
            level = geometry.turn % 2 == 0
            bars = np.stack((np.minimum(first, last), near + inset, np.maximum(first, last), far - inset), axis=1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#ECEAE5"))
            painter.drawRects(canvas.place(page, bars[level].astype(np.float64)))
            painter.save()
            painter.translate(rect.topLeft())
            painter.scale(canvas.flow.factor, canvas.flow.factor)
            canvas.bakery.paint_highlights(painter, canvas.document.pages[page], geometry)
            painter.restore()
        if canvas.images is not None and canvas.images.is_broken(page):
            painter.setPen(QColor("#6B6E76"))
            words = QCoreApplication.translate(
                "PagePainting", "This page cannot be drawn. Its text can still be read in the text view."
            )
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(rect.adjusted(24, 24, -24, -24), int(flags), words)

    def _paint_text_layers(self, pages: range) -> None:
        canvas = self._canvas
        for page in pages:
            self._paint_hits(page)
        hovered = canvas.marks.get(canvas.hovered) if canvas.hovered is not None else None
        if hovered is not None:
            rects = canvas.rects(Anchor(hovered.start, hovered.end))
            overlay.outline(self._painter, rects, hovered.colour, 1.5)
        overlay.fill(self._painter, canvas.selected_rects(), self._on_paper.selection, multiply=True)
        flashing = canvas.flashing
        if flashing.anchor is not None:
            rects = canvas.rects(flashing.anchor)
            overlay.outline(self._painter, rects, self._on_paper.accent, 3.0, flashing.strength)

    def _paint_hits(self, page: int) -> None:
        canvas = self._canvas
        view, geometry = canvas.document.pages[page], canvas.document.geometry(page)
        hits = canvas.hits.between(view.start, view.end)
        if geometry is None or not hits:
            return
        found = np.array(hits, np.int64) - view.start
        rects, which = run_rects(geometry, found[:, 0], found[:, 1])
        places = canvas.place(page, rects)
        current = [place for place, index in zip(places, which, strict=True) if hits[index] == canvas.current_hit]
        overlay.fill(self._painter, places, self._on_paper.hit, multiply=True)
        overlay.outline(self._painter, current, self._on_paper.accent, 1.5)

    def _paint_regions(self, page: int) -> None:
        canvas = self._canvas
        for mark in canvas.marks.regions(page):
            if mark.region is not None:
                strong = mark.id in {canvas.picked, canvas.hovered}
                overlay.region(
                    self._painter, self._place(mark.region), mark.colour, strong=strong, dashed=mark.proposed
                )
        if canvas.drawn_region is not None and canvas.drawn_region.page == page:
            place = self._place(canvas.drawn_region)
            overlay.region(self._painter, place, self._on_paper.accent, strong=True)

    def _place(self, region: Region) -> QRectF:
        return self._canvas.place(region.page, np.array([region.rect], np.float64))[0]

    def _paint_picked(self) -> None:
        canvas = self._canvas
        mark, tips = canvas.handles()
        shown = canvas.preview
        if shown is None and mark is not None and mark.region is None:
            shown = Anchor(mark.start, mark.end)
        if shown is None:
            return
        rects = canvas.rects(shown)
        overlay.outline(self._painter, rects, self._on_paper.accent)
        for at_start, tip in tips:
            height = (rects[0] if at_start else rects[-1]).height() if rects else 0.0
            overlay.handle(
                self._painter, tip, -height if at_start else height, self._on_paper.accent, self._colours.paper
            )

    def _paint_caret(self) -> None:
        canvas = self._canvas
        if canvas.hasFocus() and canvas.selection() is None:
            box = canvas.caret_box(canvas.cursor_state.caret)
            if box is not None and box.intersects(QRectF(canvas.viewport().rect()).adjusted(-1, 0, 1, 0)):
                overlay.caret(self._painter, box, self._on_paper.accent)

    def _paint_lanes(self, pages: range) -> None:
        canvas = self._canvas
        if not canvas.lanes_shown or not len(canvas.marks):
            return
        look = LaneLook(
            canvas.marks,
            self._colours,
            canvas.picked,
            canvas.hovered,
        )
        left = canvas.flow.lane_left() - canvas.origin().x()
        for page in pages:
            rect = canvas.page_rect(page)
            size = (canvas.lane_room(), rect.height())
            canvas.lane_pictures.paint(self._painter, page, canvas.lanes(page), size, QPointF(left, rect.top()), look)

    def _prefetch(self, pages: range, scale: float) -> None:
        canvas = self._canvas
        if canvas.images is not None:
            for page in (pages.start - 1, pages.stop):
                if 0 <= page < canvas.flow.count and canvas.images.cached(page, scale) is None:
                    canvas.images.request(page, scale, eager=False)


def pixel_exact(rect: QRectF, width: int, height: int, ratio: float) -> QRectF | None:
    """Where a picture goes so that its pixels are the screen's, when it is as large as ``rect`` but for rounding.

    None when it must be scaled: it was drawn for another zoom.
    """
    if abs(width - rect.width() * ratio) > 2 or abs(height - rect.height() * ratio) > 2:
        return None
    left, top = round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio
    return QRectF(left, top, width / ratio, height / ratio)
