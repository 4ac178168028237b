"""Points, offsets, lines and rectangles of a document shown as real pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt

from coder_app.gui.page import page_hits
from coder_app.gui.page.colours import LIGHT, PageColours
from coder_app.gui.page.gestures import DrawRegion
from coder_app.gui.page.highlight_layout import run_rects
from coder_app.gui.page.lane_strip import LaneStrip
from coder_app.gui.page.page_flow import PageFlow
from coder_app.gui.page.reading_surface import ReadingSurface
from coder_app.gui.page.surface_base import Press

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.anchors import Anchor, Region
    from coder_app.domain.geometry import PageGeometry, Rect
    from coder_app.gui.page.gestures import Gesture
    from coder_app.gui.page.lane_layout import PlacedLane
    from coder_app.gui.page.marks import Mark


class PagePlaces(ReadingSurface):
    """Answers where things are on the pages; painting and zooming are the page view's."""

    def __init__(self, colours: PageColours = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self.flow = PageFlow(())
        self.strip = LaneStrip()
        self.region_mode = False
        self.drawn_region: Region | None = None
        self.lanes_shown = True

    def lanes(self, page: int) -> list[PlacedLane]:
        """The bars and names beside a page, in pixels from its top."""
        raise NotImplementedError

    def origin(self) -> QPointF:
        """The point of the column of pages at the viewport's corner."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def visible_pages(self) -> range:
        top = self.verticalScrollBar().value()
        return self.flow.visible(top, top + self.viewport().height())

    def page_point(self, at: QPointF) -> tuple[int, float, float]:
        """The page at a point of the viewport, and the point on it (points)."""
        page = self.flow.page_at(at.y() + self.origin().y())
        return (page, *self.point_on_page(page, at))

    def point_on_page(self, page: int, at: QPointF) -> tuple[float, float]:
        """A point of the viewport on a given page, kept inside it."""
        there = at + self.origin()
        x, y = self.flow.to_page(page, there.x(), there.y())
        rect = self.flow.rect(page)
        width, height = (rect.x1 - rect.x0) / self.flow.factor, (rect.y1 - rect.y0) / self.flow.factor
        return max(0.0, min(x, width)), max(0.0, min(y, height))

    def page_rect(self, page: int) -> QRectF:
        """A page in the viewport."""
        return to_qrect(self.flow.rect(page)).translated(-self.origin())

    def _geometry_at(self, at: QPointF) -> tuple[int, float, float, PageGeometry | None]:
        if not self.flow.count:
            return 0, 0.0, 0.0, None
        page, x, y = self.page_point(at)
        return page, x, y, self.document.geometry(page)

    def _in_text(self, page: int, local: int) -> int:
        view = self.document.pages[page]
        return min(view.start + local, view.end)

    def offset_at(self, at: QPointF) -> int:
        page, x, y, geometry = self._geometry_at(at)
        if geometry is None:
            return self.document.pages[page].start if self.flow.count else 0
        return self._in_text(page, geometry.hit(x, y))

    def press_at(self, at: QPointF) -> Press:
        page, x, y, geometry = self._geometry_at(at)
        if geometry is None:
            return Press(self.offset_at(at))
        return Press(self._in_text(page, geometry.hit(x, y)), page, geometry.hit_line(x, y))

    def drag_offset(self, at: QPointF, press: Press, *, free: bool) -> int:
        page, x, y, geometry = self._geometry_at(at)
        if geometry is None or free or page != press.page:
            return self.offset_at(at)
        return self._in_text(page, page_hits.drag_hit(geometry, x, y, press.line))

    def char_at(self, at: QPointF) -> int | None:
        page, x, y, geometry = self._geometry_at(at)
        if geometry is None or not self.page_rect(page).contains(at):
            return None
        local = page_hits.char_at(geometry, x, y)
        return None if local is None else self._in_text(page, local)

    def rects(self, anchor: Anchor) -> list[QRectF]:
        found = []
        for page in self.visible_pages():
            view, geometry = self.document.pages[page], self.document.geometry(page)
            if geometry is not None and anchor.start < view.end and view.start < anchor.end:
                start, end = np.array([anchor.start - view.start]), np.array([anchor.end - view.start])
                found += self.place(page, run_rects(geometry, start, end)[0])
        return found

    def place(self, page: int, rects: NDArray[np.float64]) -> list[QRectF]:
        """Rectangles on a page (n × 4, points) in the viewport."""
        corner, k = self.page_rect(page).topLeft(), self.flow.factor
        moved = rects * k + np.array([corner.x(), corner.y(), corner.x(), corner.y()])
        return [QRectF(x0, y0, x1 - x0, y1 - y0) for x0, y0, x1, y1 in moved.tolist()]

    def caret_box(self, offset: int) -> QRectF | None:
        if not self.flow.count:
            return None
        page = self.document.page_at(offset)
        view, geometry = self.document.pages[page], self.document.geometry(page)
        if geometry is None:
            return self.page_rect(page)
        line = geometry.line_of(offset - view.start)
        local = max(int(geometry.starts[line]), min(offset - view.start, int(geometry.starts[line + 1])))
        edge = float(geometry.line_edges(line)[local - int(geometry.starts[line])])
        whole = geometry.line_rect(line)
        if geometry.turn[line] % 2 == 0:
            return self.place(page, np.array([[edge, whole.y0, edge, whole.y1]]))[0]
        return self.place(page, np.array([[whole.x0, edge, whole.x1, edge]]))[0]

    def line_bounds(self, offset: int) -> tuple[int, int]:
        page = self.document.page_at(offset)
        geometry = self.document.geometry(page) if self.flow.count else None
        if geometry is None:
            return offset, offset
        start = self.document.pages[page].start
        line = geometry.line_of(offset - start)
        begin, end = start + int(geometry.starts[line]), start + int(geometry.starts[line + 1])
        return begin, end - 1 if end > begin and self.document.text[end - 1 : end] == "\n" else end

    def line_step(self, offset: int, step: int, goal: float) -> int:
        page = self.document.page_at(offset)
        geometry = self.document.geometry(page) if self.flow.count else None
        line = None
        if geometry is not None:
            line = page_hits.line_step(geometry, geometry.line_of(offset - self.document.pages[page].start), step)
        while line is None:
            page += step
            if not 0 <= page < self.flow.count:
                return offset
            geometry = self.document.geometry(page)
            line = None if geometry is None else (0 if step > 0 else geometry.line_count - 1)
        assert geometry is not None
        x, y = self.flow.to_page(page, goal, goal)
        rect = geometry.line_rect(line)
        x, y = (x, rect.y0) if geometry.turn[line] % 2 == 0 else (rect.x0, y)
        return self._in_text(page, page_hits.gap_in_line(geometry, line, x, y))

    def lane_at(self, at: QPointF) -> str | None:
        left = self.flow.lane_left() - self.origin().x()
        if not self.lanes_shown or at.x() < left - 4 or not self.flow.count:
            return None
        page = self.flow.page_at(at.y() + self.origin().y())
        top = self.page_rect(page).top()
        return self.strip.hit(self.lanes(page), left, self.lane_room(), top, at)

    def lane_room(self) -> float:
        """The width of the names beside the pages."""
        return self.flow.lane_width - 12

    def marks_at(self, at: QPointF) -> list[Mark]:
        found = super().marks_at(at)
        if self.flow.count:
            page, x, y = self.page_point(at)
            for mark in self.marks.regions(page):
                r = mark.region.rect if mark.region is not None else None
                if r is not None and r.x0 <= x <= r.x1 and r.y0 <= y <= r.y1:
                    found.append(mark)
        return found

    def show_region(self, region: Region | None) -> None:
        """Draw the region that is being made."""
        self.drawn_region = region
        self.viewport().update()

    def wants_region(self, modifiers: Qt.KeyboardModifier) -> bool:
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
        return self.region_mode or modifiers & both == both

    def special_gesture(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Gesture | None:
        return DrawRegion(self, at) if self.flow.count and self.wants_region(modifiers) else None


def to_qrect(rect: Rect) -> QRectF:
    """A domain rectangle as Qt's."""
    return QRectF(rect.x0, rect.y0, rect.x1 - rect.x0, rect.y1 - rect.y0)
