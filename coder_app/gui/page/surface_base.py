"""What every reading surface tells and must know about places: signals, and the hooks its views fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.anchors import Anchor
    from coder_app.gui.page.colours import PageColours
    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.gestures import Gesture
    from coder_app.gui.page.marks import Mark, MarkStore


class Press(NamedTuple):
    """Where the mouse was pressed: offset, page and line (both -1 where there are no pages)."""

    offset: int
    page: int = -1
    line: int = -1


class SurfaceBase(QAbstractScrollArea):
    """The signals, and what a view must know about places; the two views fill it in."""

    selection_changed = Signal(object)  # Anchor | None
    caret_placed = Signal(int)  # the offset, also where it was before
    mark_picked = Signal(str)  # id; empty when nothing is picked any more
    marks_clicked = Signal(object)  # ids of all marks under a click, shortest first
    mark_resized = Signal(str, object)  # id, Anchor
    region_selected = Signal(object)  # Region
    code_dropped = Signal(str)  # code id; the selection says where
    page_shown = Signal(int)
    zoom_changed = Signal(float)
    context_menu_requested = Signal(QPoint, object)  # global position, ids of the marks there

    document: PageDocument
    marks: MarkStore
    colours: PageColours

    def offset_at(self, at: QPointF) -> int:
        """The gap between characters nearest to a point of the viewport."""
        raise NotImplementedError

    def press_at(self, at: QPointF) -> Press:
        """What a press at a point takes hold of."""
        return Press(self.offset_at(at))

    def drag_offset(self, at: QPointF, press: Press, *, free: bool) -> int:
        """The offset a drag from ``press`` has reached; ``free`` lets it leave its column."""
        return self.offset_at(at)

    def char_at(self, at: QPointF) -> int | None:
        """The character under a point; None beside the text."""
        raise NotImplementedError

    def rects(self, anchor: Anchor) -> list[QRectF]:
        """The visible lines of a passage in the viewport."""
        raise NotImplementedError

    def caret_box(self, offset: int) -> QRectF | None:
        """Where the caret stands at an offset, in the viewport's coordinates even when outside of it."""
        raise NotImplementedError

    def line_bounds(self, offset: int) -> tuple[int, int]:
        """First and last gap of the line that holds an offset."""
        raise NotImplementedError

    def line_step(self, offset: int, step: int, goal: float) -> int:
        """The offset one line on (``step`` 1 or -1) at the height ``goal`` along the line."""
        raise NotImplementedError

    def lane_at(self, at: QPointF) -> str | None:
        """The mark whose bar or name in the margin is under a point."""
        raise NotImplementedError

    def marks_changed(self, changed: Sequence[Mark] | None) -> None:
        """Forget what was drawn of these marks; of all when None."""
        raise NotImplementedError

    def relayout(self) -> None:
        """Place everything anew after a change of document, zoom or size."""
        raise NotImplementedError

    def go_to_page(self, page: int) -> None:
        """Show the top of a page."""
        raise NotImplementedError

    def current_page(self) -> int:
        """The page in the middle of the window."""
        raise NotImplementedError

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to 0.25 … 5, keeping the point ``at`` of the viewport where it is."""
        raise NotImplementedError

    def zoom(self) -> float:
        raise NotImplementedError

    def special_gesture(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Gesture | None:
        """A gesture only this view knows; None for the common ones."""
        return None

    def wants_region(self, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether a press would begin a region."""
        return False
