"""Page pictures with their highlights painted in, kept until the page's marks or the zoom change."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from coder_app.gui.fonts import interface_font
from coder_app.gui.page.highlight_layout import blend, run_rects

if TYPE_CHECKING:
    from coder_app.domain.geometry import PageGeometry
    from coder_app.domain.views import PageView
    from coder_app.gui.page.colours import PageColours
    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.marks import MarkStore
    from coder_app.gui.page.page_images import PageImages

_BYTES = 20 * 1024 * 1024
_LARGEST_LABEL = 12.0  # points: the words over a hidden picture
_MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply


@dataclass(slots=True)
class Baked:
    """A page as it is drawn; ``scale`` in device pixels per point; stale once its marks have changed."""

    pixmap: QPixmap
    scale: float
    stale: bool = False


class PageBakery:
    """Bakes pages when they are first shown, at most once per change."""

    def __init__(self, document: PageDocument, images: PageImages | None, marks: MarkStore) -> None:
        self._document = document
        self._images = images
        self._marks = marks
        self._baked: OrderedDict[int, Baked] = OrderedDict()
        self.bakes = 0  # how many pages were painted, for tests and measurements

    def forget(self, pages: range | None = None) -> None:
        """Paint pages anew when they are next shown; all of them when None."""
        for page in list(self._baked) if pages is None else pages:
            if page in self._baked:
                self._baked[page].stale = True

    def page(self, page: int, scale: float, colours: PageColours) -> tuple[QPixmap | None, bool]:
        """A page's picture and whether it is as sharp as asked for; None when there is nothing to show yet."""
        have = self._baked.get(page)
        if have is not None and not have.stale and have.scale == scale:
            self._baked.move_to_end(page)
            return have.pixmap, True
        image = self._images.cached(page, scale) if self._images is not None else None
        if image is not None:
            return self._keep(page, image, scale, colours), True
        if have is not None and not have.stale:
            return have.pixmap, False
        rough = self._images.nearest(page, scale) if self._images is not None else None
        if rough is None:
            return (have.pixmap if have is not None else None), False
        width = self._document.pages[page].width
        return self._keep(page, rough, rough.width() / width if width > 0 else scale, colours), False

    def _keep(self, page: int, image: QImage, scale: float, colours: PageColours) -> QPixmap:
        pixmap = self._bake(page, image, colours)
        self._baked[page] = Baked(pixmap, scale)
        self._baked.move_to_end(page)
        total = sum(b.pixmap.width() * b.pixmap.height() * 4 for b in self._baked.values())
        while total > _BYTES and len(self._baked) > 3:
            _, gone = self._baked.popitem(last=False)
            total -= gone.pixmap.width() * gone.pixmap.height() * 4
        return pixmap

    def _bake(self, page: int, image: QImage, colours: PageColours) -> QPixmap:
        self.bakes += 1
        view = self._document.pages[page]
        # The picture's own size counts: a renderer may round, or give a stored picture of another size.
        width, height = (view.width, view.height) if view.width > 0 < view.height else (image.width(), image.height())
        pixmap = QPixmap.fromImage(image)
        painter = QPainter(pixmap)
        painter.scale(image.width() / width, image.height() / height)
        if colours.dim < 1.0:
            painter.setCompositionMode(_MULTIPLY)
            grey = QColor.fromRgbF(colours.dim, colours.dim * 0.985, colours.dim * 0.96)
            painter.fillRect(QRectF(0, 0, width, height), grey)
        geometry = self._document.geometry(page)
        if geometry is not None:
            self.paint_highlights(painter, view, geometry)
            self._paint_masks(painter, view, geometry, colours)
        for region, label in self._document.masked_regions:
            if region.page == page:
                x0, y0, x1, y1 = region.rect
                paint_label(painter, QRectF(x0, y0, x1 - x0, y1 - y0), label, colours)
        painter.end()
        return pixmap

    def paint_highlights(self, painter: QPainter, page: PageView, geometry: PageGeometry) -> None:
        """Paint a page's text highlights; the painter's unit must be the point, its origin the page's corner."""
        marks = self._marks.between(page.start, page.end)
        if not marks:
            return
        runs = blend(marks, page.start, page.end)
        rects, which = run_rects(geometry, runs.starts - page.start, runs.ends - page.start)
        colours = np.rint(runs.colours[which] * 255).astype(np.uint32)
        keys = (colours[:, 0] << 16) | (colours[:, 1] << 8) | colours[:, 2]
        painter.setCompositionMode(_MULTIPLY)
        painter.setPen(Qt.PenStyle.NoPen)
        order = np.argsort(keys, kind="stable")
        for group in np.split(order, np.flatnonzero(np.diff(keys[order])) + 1):
            painter.setBrush(QColor.fromRgb(int(keys[group[0]]) | 0xFF000000))
            painter.drawRects([QRectF(a, b, c - a, d - b) for a, b, c, d in rects[group].tolist()])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._underline_proposed(painter, page, geometry)

    def _paint_masks(self, painter: QPainter, page: PageView, geometry: PageGeometry, colours: PageColours) -> None:
        """Neutral labels over hidden runs, shortened to fit; they cover whatever lies under them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mask in self._document.masks:
            if mask.start < page.end and page.start < mask.end:
                ends = np.array([mask.start - page.start]), np.array([mask.end - page.start])
                for index, (x0, y0, x1, y1) in enumerate(run_rects(geometry, *ends)[0].tolist()):
                    paint_label(painter, QRectF(x0, y0, x1 - x0, y1 - y0), mask.text if not index else "", colours)

    def _underline_proposed(self, painter: QPainter, page: PageView, geometry: PageGeometry) -> None:
        for mark in self._marks.between(page.start, page.end):
            if mark.proposed:
                painter.setPen(QPen(QColor(mark.colour), 0.9, Qt.PenStyle.DashLine))
                ends = np.array([mark.start - page.start]), np.array([mark.end - page.start])
                for x0, _, x1, y1 in run_rects(geometry, *ends)[0].tolist():
                    painter.drawLine(QRectF(x0, y1 - 0.6, x1 - x0, 0).topLeft(), QRectF(x1, y1 - 0.6, 0, 0).topLeft())


def paint_label(painter: QPainter, rect: QRectF, text: str, colours: PageColours) -> None:
    """A small dark label that fills a rectangle, its text shortened to fit."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.mask))
    painter.drawRoundedRect(rect.adjusted(0, 0.5, 0, -0.5), 2.5, 2.5)
    font = interface_font(size=max(4.0, min(rect.height() * 0.58, _LARGEST_LABEL)), weight=QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.mask_ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 2)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
