"""The pages of a document as they are, scrolled as one column, with highlights and lanes."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QTimer
from PySide6.QtGui import QKeyEvent, QPainter

from coder_app.gui.page import region_keys
from coder_app.gui.page.colours import LIGHT, PageColours
from coder_app.gui.page.lane_pictures import LanePictures
from coder_app.gui.page.page_bakery import PageBakery
from coder_app.gui.page.page_flow import PageFlow
from coder_app.gui.page.page_lanes import page_lanes
from coder_app.gui.page.page_painting import PagePainting
from coder_app.gui.page.page_places import PagePlaces
from coder_app.gui.page.reading_surface import ZOOM_RANGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.lane_layout import PlacedLane
    from coder_app.gui.page.marks import Mark
    from coder_app.gui.page.page_images import PageImages

_MOST_PIXELS = 16_000_000  # a page picture beyond this is drawn smaller and stretched
_SETTLE = 120
_LANE = 220.0
_LEAST_LANE = 72.0


class Fit(Enum):
    """What the zoom follows when the window changes its size."""

    FREE = "free"
    WIDTH = "width"
    PAGE = "page"


class PageCanvas(PagePlaces):
    """Real pages with selectable text."""

    def __init__(
        self,
        document: PageDocument | None = None,
        images: PageImages | None = None,
        colours: PageColours = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(colours, parent)
        self.setAccessibleName(self.tr("Pages"))
        self.images = images
        self._fit = Fit.FREE
        self.bakery = PageBakery(self.document, images, self.marks)
        self.lane_pictures = LanePictures(self.strip)
        self._lanes: dict[int, list[PlacedLane]] = {}
        self._page = -1
        self._settling = QTimer(self)  # while zooming goes on, sharp pictures are not asked for
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self.viewport().update)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(24)
        if document is not None:
            self.show_document(document, images)

    # What the window says

    def show_document(self, document: PageDocument, images: PageImages | None = None) -> None:
        """Show a document from its first page; ``images`` gives the pictures and stays the caller's to close."""
        self.images = images
        self.flow = PageFlow(document.pages)
        self.bakery = PageBakery(document, images, self.marks)
        self._page = -1
        super().show_document(document, images)

    def zoom(self) -> float:
        return self.flow.zoom

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        self._fit = Fit.FREE
        self._zoom_to(zoom, at)

    def fit_width(self) -> None:
        """Zoom so that pages fill the window's width, also when it changes."""
        self._fit = Fit.WIDTH
        self.relayout()

    def fit_page(self) -> None:
        """Zoom so that a whole page is seen, also when the window changes."""
        self._fit = Fit.PAGE
        self.relayout()

    def set_region_mode(self, on: bool) -> None:
        """Whether a press draws a region instead of selecting text, and arrows move a frame."""
        self.region_mode = on
        self.show_region(None)

    def set_lanes_shown(self, shown: bool) -> None:
        """Show or hide the names of codings beside the pages."""
        self.lanes_shown = shown
        self.relayout()

    def current_page(self) -> int:
        return self.flow.page_at(self.verticalScrollBar().value() + self.viewport().height() / 2)

    def go_to_page(self, page: int) -> None:
        if 0 <= page < self.flow.count:
            self.glide.to(self.flow.rect(page).y0 - 8, animate=self.animated)

    # Layout

    def _lane_width(self) -> float:
        return max(_LEAST_LANE, min(_LANE, self.viewport().width() * 0.24)) if self.lanes_shown else 0.0

    def _lane_width_at(self, zoom: float) -> float:
        """The lanes give way to the pages as far as they can before the window must scroll sideways."""
        wanted = self._lane_width()
        return min(wanted, max(_LEAST_LANE, self.flow.room_beside(zoom, self.viewport().width()))) if wanted else 0.0

    def _zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        zoom = max(ZOOM_RANGE[0], min(zoom, ZOOM_RANGE[1]))
        at = at if at is not None else QPointF(self.viewport().rect().center())
        there = at + self.origin()
        page = self.flow.page_at(there.y())
        x, y = self.flow.to_page(page, there.x(), there.y()) if self.flow.count else (0.0, 0.0)
        changed = abs(zoom - self.flow.zoom) > 1e-6
        self.flow.lay_out(zoom, self.viewport().width(), self._lane_width_at(zoom))
        self._lanes.clear()
        self._set_ranges()
        if self.flow.count:
            place, factor = self.flow.rect(page), self.flow.factor
            self.verticalScrollBar().setValue(round(place.y0 + y * factor - at.y()))
            self.horizontalScrollBar().setValue(round(place.x0 + x * factor - at.x()))
        if changed:
            self._settling.start()
            self.zoom_changed.emit(self.flow.zoom)
        self.viewport().update()

    def _set_ranges(self) -> None:
        size = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), self.flow.height, size.height()),
            (self.horizontalScrollBar(), self.flow.width, size.width()),
        ):
            bar.setPageStep(part)
            bar.setRange(0, max(0, round(whole) - part))

    def relayout(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        zoom = self.flow.zoom
        if self._fit is Fit.WIDTH:
            zoom = self.flow.fit_width(width, self._lane_width())
        elif self._fit is Fit.PAGE:
            zoom = self.flow.fit_page(max(self._page, 0), width, height, self._lane_width())
        at_top = self.verticalScrollBar().value() == 0
        self._zoom_to(zoom, QPointF(width / 2, 0))
        if at_top:
            self.verticalScrollBar().setValue(0)
        self._tell_page()

    def _tell_page(self) -> None:
        page = self.current_page() if self.flow.count else -1
        if page != self._page:
            self._page = page
            if page >= 0:
                self.page_shown.emit(page)

    def marks_changed(self, changed: Sequence[Mark] | None) -> None:
        if changed is None:
            self.bakery.forget()
            self._lanes.clear()
            return
        for mark in changed:
            for page in self._pages_of(mark):
                self._lanes.pop(page, None)
                if mark.region is None:
                    self.bakery.forget(range(page, page + 1))

    def _pages_of(self, mark: Mark) -> range:
        if mark.region is not None:
            return range(mark.region.page, mark.region.page + 1)
        first = self.document.page_at(mark.start)
        return range(first, self.document.page_at(max(mark.start, mark.end - 1)) + 1)

    def pick(self, mark_id: str | None, *, tell: bool = False) -> None:
        concerned = {self.picked, mark_id}
        for page, lanes in list(self._lanes.items()):
            # The picked name must be among those that have room.
            if any(lane.more for lane in lanes) and any(lane.key in concerned for lane in lanes):
                del self._lanes[page]
        super().pick(mark_id, tell=tell)

    def lanes(self, page: int) -> list[PlacedLane]:
        """The bars and names beside a page, in pixels from its top."""
        if page not in self._lanes:
            rect = self.flow.rect(page)
            self._lanes[page] = page_lanes(
                self.document,
                self.marks,
                page,
                self.flow.factor,
                rect.y1 - rect.y0,
                self.strip.label_height,
                self.picked,
            )
        return self._lanes[page]

    # Events

    def picture_scale(self) -> float:
        """Device pixels per point that page pictures are asked for."""
        scale = self.flow.factor * float(self.devicePixelRatioF())
        page = max(self._page, 0)
        view = self.document.pages[page]
        area = max(view.width, 1.0) * max(view.height, 1.0)
        return round(min(scale, float((_MOST_PIXELS / area) ** 0.5)), 4)

    @property
    def settled(self) -> bool:
        """Whether zooming has come to rest."""
        return not self._settling.isActive()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and region_keys.is_mine(self, event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not region_keys.press_key(self, event):
            super().keyPressEvent(event)

    def picture_arrived(self, image: QImage) -> None:
        """Show a page picture that has been drawn."""
        if not image.isNull():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        PagePainting(self, painter).paint(event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self.viewport().update()
        self._tell_page()
