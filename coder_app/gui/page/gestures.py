"""What a press of the mouse turns into: selecting, resizing a coding, drawing a region, dragging the selection out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.geometry import Rect
from coder_app.gui.page import words
from coder_app.gui.page.selection import Unit

if TYPE_CHECKING:
    from coder_app.gui.page.marks import Mark
    from coder_app.gui.page.page_places import PagePlaces
    from coder_app.gui.page.reading_surface import ReadingSurface

_SMALLEST_REGION = 4.0  # points; anything less is a click that slipped
Modifiers = Qt.KeyboardModifier


def exact(modifiers: Modifiers) -> bool:
    """Whether the person asks for single characters instead of whole words."""
    return bool(modifiers & Qt.KeyboardModifier.AltModifier)


class Gesture(Protocol):
    """Something going on between press and release; ``scrolls`` when it may leave the window by its edges."""

    scrolls: bool

    def move(self, at: QPointF, modifiers: Modifiers) -> None: ...
    def release(self, at: QPointF, modifiers: Modifiers) -> None: ...
    def cancel(self) -> None: ...


class SelectText:
    """Select from the press to the pointer; a press that does not move is a click."""

    scrolls = True

    def __init__(self, surface: ReadingSurface, at: QPointF, unit: Unit, distance: float) -> None:
        self._surface = surface
        self._from = at
        self._distance = distance
        self._press = surface.press_at(at)
        self._before = surface.selection()
        self._moved = False
        self._unit = unit
        surface.cursor_state.press(self._press.offset, unit)
        surface.selection_moved()

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        if not self._moved and (at - self._from).manhattanLength() < self._distance:
            return
        self._moved = True
        free = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        offset = self._surface.drag_offset(at, self._press, free=free)
        self._surface.cursor_state.drag(offset, exact=exact(modifiers))
        self._surface.selection_moved()

    def release(self, at: QPointF, modifiers: Modifiers) -> None:
        if self._moved:
            self.move(at, modifiers)
        elif self._unit is Unit.CHARACTER:
            self._surface.clicked(at)

    def cancel(self) -> None:
        self._surface.set_selection(self._before)


class ExtendSelection:
    """Take the free end of the selection to the pointer, and on while it moves."""

    scrolls = True

    def __init__(self, surface: ReadingSurface, at: QPointF, modifiers: Modifiers) -> None:
        self._surface = surface
        self._before = surface.selection()
        self._press = surface.press_at(at)
        self.move(at, modifiers)

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        self._surface.cursor_state.extend(self._surface.offset_at(at), exact=exact(modifiers))
        self._surface.selection_moved()

    def release(self, at: QPointF, modifiers: Modifiers) -> None:
        self.move(at, modifiers)

    def cancel(self) -> None:
        self._surface.set_selection(self._before)


class ResizeMark:
    """Move one end of the picked coding; words snap, and at least one word is left."""

    scrolls = True

    def __init__(self, surface: ReadingSurface, mark: Mark, at: QPointF, *, at_start: bool) -> None:
        self._surface = surface
        self._mark = mark
        self._at_start = at_start
        self._press = surface.press_at(at)
        self._anchor = Anchor(mark.start, mark.end)

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        free = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        offset = self._surface.drag_offset(at, self._press, free=free)
        self._anchor = self._resized(offset, snapped=not exact(modifiers))
        self._surface.show_preview(self._anchor)

    def _resized(self, offset: int, *, snapped: bool) -> Anchor:
        text, start, end = self._surface.document.text, self._mark.start, self._mark.end
        if self._at_start:
            start = min(offset, end - 1)
            start = words.word_start(text, start) if snapped else start
        else:
            end = max(offset, start + 1)
            end = words.word_end(text, end) if snapped else end
        shrunk = words.snap(text, start, end) if snapped else None
        if shrunk is None:
            return Anchor(start, end)
        # The end that is not moved stays where it was put, even inside a word.
        return Anchor(shrunk.start, end) if self._at_start else Anchor(start, shrunk.end)

    def release(self, at: QPointF, modifiers: Modifiers) -> None:
        self.move(at, modifiers)
        self._surface.show_preview(None)
        if self._anchor != (self._mark.start, self._mark.end):
            self._surface.mark_resized.emit(self._mark.id, self._anchor)

    def cancel(self) -> None:
        self._surface.show_preview(None)


class DrawRegion:
    """Draw a rectangle on the page that was pressed."""

    scrolls = False

    def __init__(self, canvas: PagePlaces, at: QPointF) -> None:
        self._canvas = canvas
        self._page, x, y = canvas.page_point(at)
        self._from = (x, y)

    def _region(self, at: QPointF) -> Region:
        x, y = self._canvas.point_on_page(self._page, at)
        a, b = self._from
        return Region(self._page, Rect(min(a, x), min(b, y), max(a, x), max(b, y)))

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        self._canvas.show_region(self._region(at))

    def release(self, at: QPointF, modifiers: Modifiers) -> None:
        region = self._region(at)
        self._canvas.show_region(None)
        rect = region.rect
        if rect.x1 - rect.x0 >= _SMALLEST_REGION and rect.y1 - rect.y0 >= _SMALLEST_REGION:
            self._canvas.region_selected.emit(region)

    def cancel(self) -> None:
        self._canvas.show_region(None)


class DragOut:
    """Carry the selection out of the window; without moving it is a click."""

    scrolls = False

    def __init__(self, surface: ReadingSurface, at: QPointF, distance: float) -> None:
        self._surface = surface
        self._from = at
        self._distance = distance
        self._gone = False

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        if not self._gone and (at - self._from).manhattanLength() >= self._distance:
            self._gone = True
            self._surface.drag_selection_out()

    def release(self, at: QPointF, modifiers: Modifiers) -> None:
        if not self._gone:
            self._surface.cursor_state.place(self._surface.offset_at(at))
            self._surface.selection_moved()
            self._surface.clicked(at)

    def cancel(self) -> None:
        self._gone = True


def handle_rect(tip: QPointF) -> QRectF:
    """The square around a handle in which a press takes hold of it."""
    return QRectF(tip.x() - 9, tip.y() - 9, 18, 18)
