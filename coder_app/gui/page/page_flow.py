"""Where the pages of a document stand in one long column, in pixels at a zoom."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from coder_app.domain.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import PageView

PIXELS_PER_POINT = 96 / 72
GAP = 18.0
MARGIN = 24.0
_A4 = (595.0, 842.0)


class PageFlow:
    """Tops and sizes of all pages; the lanes stand to the right of the pages."""

    def __init__(self, pages: Sequence[PageView]) -> None:
        self._points = [(page.width, page.height) if page.width > 0 < page.height else _A4 for page in pages]
        self.zoom = 1.0
        self.lane_width = 0.0
        self._view_width = 0.0
        self._tops: list[float] = []
        self.width = self.height = 0.0
        self.lay_out(1.0, 0.0, 0.0)

    @property
    def count(self) -> int:
        return len(self._points)

    @property
    def factor(self) -> float:
        """Pixels per point."""
        return self.zoom * PIXELS_PER_POINT

    def lay_out(self, zoom: float, view_width: float, lane_width: float) -> None:
        """Place all pages for a zoom and the width of the window."""
        self.zoom, self._view_width, self.lane_width = zoom, view_width, lane_width
        top, tops = GAP, []
        for _, height in self._points:
            tops.append(top)
            top += round(height * self.factor) + GAP
        self._tops, self.height = tops, top
        self._widest = max((width for width, _ in self._points), default=0.0) * self.factor
        self.width = self._widest + 2 * MARGIN + lane_width

    def rect(self, page: int) -> Rect:
        """A page's rectangle in the whole column."""
        width, height = (round(side * self.factor) for side in self._points[page])
        room = max(self._view_width, self.width) - self.lane_width
        left = round((room - width) / 2)
        return Rect(left, self._tops[page], left + width, self._tops[page] + height)

    def lane_left(self) -> float:
        """Where the lanes begin: the same for all pages."""
        room = max(self._view_width, self.width) - self.lane_width
        return round((room + self._widest) / 2) + 20.0

    def visible(self, top: float, bottom: float) -> range:
        """The pages that reach into a stretch of the column."""
        if not self._tops:
            return range(0)
        first = max(bisect_right(self._tops, top) - 1, 0)
        if self.rect(first).y1 <= top and first + 1 < self.count:
            first += 1
        return range(first, bisect_right(self._tops, bottom))

    def page_at(self, y: float) -> int:
        """The page nearest to a height; the gap after a page belongs to the nearer one."""
        page = max(bisect_right(self._tops, y + GAP / 2) - 1, 0)
        return min(page, max(self.count - 1, 0))

    def to_page(self, page: int, x: float, y: float) -> tuple[float, float]:
        """A point of the column in points of a page."""
        rect = self.rect(page)
        return (x - rect.x0) / self.factor, (y - rect.y0) / self.factor

    def from_page(self, page: int, rect: Rect) -> Rect:
        """A rectangle on a page (points) in the column (pixels)."""
        place, k = self.rect(page), self.factor
        return Rect(place.x0 + rect.x0 * k, place.y0 + rect.y0 * k, place.x0 + rect.x1 * k, place.y0 + rect.y1 * k)

    def room_beside(self, zoom: float, view_width: float) -> float:
        """What is left of the window's width beside the widest page."""
        widest = max((width for width, _ in self._points), default=_A4[0])
        return view_width - 2 * MARGIN - widest * zoom * PIXELS_PER_POINT

    def fit_width(self, view_width: float, lane_width: float) -> float:
        """The zoom at which the widest page fills the window beside the lanes."""
        widest = max((width for width, _ in self._points), default=_A4[0])
        return (view_width - lane_width - 2 * MARGIN) / (widest * PIXELS_PER_POINT)

    def fit_page(self, page: int, view_width: float, view_height: float, lane_width: float) -> float:
        """The zoom at which a whole page is seen."""
        _, height = self._points[page] if self._points else _A4
        return min(self.fit_width(view_width, lane_width), (view_height - 2 * GAP) / (height * PIXELS_PER_POINT))
