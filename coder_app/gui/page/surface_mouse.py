"""Mouse events of a reading surface turned into gestures, with scrolling at the edges while one is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from coder_app.gui.page.gestures import (
    DragOut,
    ExtendSelection,
    Gesture,
    Modifiers,
    ResizeMark,
    SelectText,
    handle_rect,
)
from coder_app.gui.page.selection import Unit

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from coder_app.gui.page.reading_surface import ReadingSurface

_EDGE = 24
_TICK = 16
_UNITS = {1: Unit.CHARACTER, 2: Unit.WORD, 3: Unit.SENTENCE, 4: Unit.PARAGRAPH}


class MouseControl(QObject):
    """Keeps the gesture that is going on and counts clicks."""

    def __init__(self, surface: ReadingSurface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._gesture: Gesture | None = None
        self._at = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._clicks = 0
        self._last_press = QPointF()
        self._since = QTimer(self)  # runs as long as another press still belongs to the same series of clicks
        self._since.setSingleShot(True)
        self._scroll = QTimer(self)
        self._scroll.setInterval(_TICK)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def busy(self) -> bool:
        return self._gesture is not None

    def press(self, event: QMouseEvent) -> bool:
        """Begin a gesture; False when the press is not for the surface."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._at, self._modifiers = event.position(), event.modifiers()
        self._count_clicks(self._at)
        self._gesture = self._begin(self._at, self._modifiers)
        return True

    def _count_clicks(self, at: QPointF) -> None:
        near = (at - self._last_press).manhattanLength() < QApplication.startDragDistance()
        self._clicks = self._clicks % 4 + 1 if near and self._since.isActive() else 1
        self._last_press = at
        self._since.start(QApplication.doubleClickInterval())

    def _begin(self, at: QPointF, modifiers: Modifiers) -> Gesture | None:
        surface, distance = self._surface, float(QApplication.startDragDistance())
        special = surface.special_gesture(at, modifiers)
        if special is not None:
            return special
        resizing = self._handle_under(at)
        if resizing is not None:
            return resizing
        lane = surface.lane_at(at)
        if lane is not None:
            surface.pick(lane, tell=True)
            return None
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return ExtendSelection(surface, at, modifiers)
        if self._clicks == 1 and any(rect.contains(at) for rect in surface.selected_rects()):
            return DragOut(surface, at, distance)
        return SelectText(surface, at, _UNITS[self._clicks], distance)

    def _handle_under(self, at: QPointF) -> ResizeMark | None:
        mark, tips = self._surface.handles()
        for at_start, tip in tips:
            if mark is not None and handle_rect(tip).contains(at):
                return ResizeMark(self._surface, mark, at, at_start=at_start)
        return None

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what a press would do here."""
        self._at, self._modifiers = event.position(), event.modifiers()
        if self._gesture is None:
            self._show_cursor(self._at, self._modifiers)
            return
        self._gesture.move(self._at, self._modifiers)
        outside = self._overshoot() != 0 and self._gesture is not None and self._gesture.scrolls
        if outside and not self._scroll.isActive():
            self._scroll.start()
        elif not outside:
            self._scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        self._scroll.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.release(event.position(), event.modifiers())

    def cancel(self) -> bool:
        """Give up the gesture; False when none is going on."""
        self._scroll.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def forget(self) -> None:
        """Drop the gesture without undoing what it did (something else has taken the mouse)."""
        self._scroll.stop()
        self._gesture = None

    def _overshoot(self) -> float:
        height = self._surface.viewport().height()
        if self._at.y() < _EDGE:
            return self._at.y() - _EDGE
        return max(0.0, self._at.y() - (height - _EDGE))

    def _scroll_on(self) -> None:
        if self._gesture is None:
            self._scroll.stop()
            return
        bar = self._surface.verticalScrollBar()
        over = self._overshoot()
        bar.setValue(bar.value() + round(max(-60.0, min(60.0, over * 0.6))))
        self._gesture.move(self._at, self._modifiers)

    def _show_cursor(self, at: QPointF, modifiers: Modifiers) -> None:
        surface = self._surface
        lane = surface.lane_at(at)
        surface.hover(lane)
        if surface.wants_region(modifiers):
            shape = Qt.CursorShape.CrossCursor
        elif lane is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif any(handle_rect(tip).contains(at) for _, tip in surface.handles()[1]):
            shape = Qt.CursorShape.SizeHorCursor
        elif surface.char_at(at) is not None:
            shape = Qt.CursorShape.IBeamCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if surface.viewport().cursor().shape() is not shape:
            surface.viewport().setCursor(shape)
