"""A region drawn without a mouse: a frame that arrows move, Shift and arrows size, and Enter takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from coder_app.domain.anchors import Region
from coder_app.domain.geometry import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from coder_app.gui.page.page_places import PagePlaces

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEP, _FINE, _SMALLEST = 8.0, 1.0, 8.0  # points
_WIDE, _HIGH = 160.0, 80.0


def is_mine(canvas: PagePlaces, event: QKeyEvent) -> bool:
    """Whether a key belongs to the frame, before any shortcut."""
    key = Qt.Key(event.key())
    if not canvas.region_mode or not canvas.flow.count:
        return False
    return key in _ARROWS or key == Qt.Key.Key_Escape or (key in _TAKE and canvas.drawn_region is not None)


def press_key(canvas: PagePlaces, event: QKeyEvent) -> bool:
    """Do what a key means for the frame; False leaves it to the text."""
    if not is_mine(canvas, event):
        return False
    key, frame = Qt.Key(event.key()), canvas.drawn_region
    if key in _ARROWS:
        across, down = _ARROWS[key]
        held = event.modifiers()
        step = _FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP
        size = bool(held & Qt.KeyboardModifier.ShiftModifier)
        moved = _moved(canvas, frame, across * step, down * step, size=size) if frame is not None else _first(canvas)
        canvas.show_region(moved)
        keep_in_sight(canvas, moved)
        return True
    canvas.show_region(None)
    canvas.region_mode = False
    if frame is not None and key in _TAKE:
        canvas.region_selected.emit(frame)
    return True


def _first(canvas: PagePlaces) -> Region:
    """A frame in the middle of what is seen."""
    page, x, y = canvas.page_point(QPointF(canvas.viewport().rect().center()))
    width, height = _size(canvas, page)
    left, top = max(0.0, min(x - _WIDE / 2, width - _WIDE)), max(0.0, min(y - _HIGH / 2, height - _HIGH))
    return Region(page, Rect(left, top, min(width, left + _WIDE), min(height, top + _HIGH)))


def _moved(canvas: PagePlaces, frame: Region, across: float, down: float, *, size: bool) -> Region:
    width, height = _size(canvas, frame.page)
    rect = frame.rect
    if size:
        right = max(rect.x0 + _SMALLEST, min(width, rect.x1 + across))
        return Region(frame.page, Rect(rect.x0, rect.y0, right, max(rect.y0 + _SMALLEST, min(height, rect.y1 + down))))
    across = max(-rect.x0, min(across, width - rect.x1))
    down = max(-rect.y0, min(down, height - rect.y1))
    return Region(frame.page, Rect(rect.x0 + across, rect.y0 + down, rect.x1 + across, rect.y1 + down))


def _size(canvas: PagePlaces, page: int) -> tuple[float, float]:
    view = canvas.document.pages[page]
    return view.width, view.height


def keep_in_sight(canvas: PagePlaces, frame: Region) -> None:
    """Scroll so that a part of a page is seen."""
    rect, factor = frame.rect, canvas.flow.factor
    page, seen = canvas.page_rect(frame.page), canvas.viewport().rect()
    for bar, low, high, end in (
        (canvas.verticalScrollBar(), page.top() + rect.y0 * factor, page.top() + rect.y1 * factor, seen.height()),
        (canvas.horizontalScrollBar(), page.left() + rect.x0 * factor, page.left() + rect.x1 * factor, seen.width()),
    ):
        if low < 0:
            bar.setValue(round(bar.value() + low - _STEP))
        elif high > end:
            bar.setValue(round(bar.value() + min(high - end, low) + _STEP))
