"""Short movements: gliding to a place and flashing a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollBar

    from coder_app.domain.anchors import Anchor

_GLIDE = 180
_FLASH = 900


class Glide(QObject):
    """Takes a scroll bar to a value; a far target is approached from one window away."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._run = QVariantAnimation(self)
        self._run.setDuration(_GLIDE)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(lambda value: bar.setValue(round(value)))

    def to(self, value: float, *, animate: bool) -> None:
        """Go to a value, at once unless ``animate``."""
        self._run.stop()
        target = max(self._bar.minimum(), min(round(value), self._bar.maximum()))
        if not animate:
            self._bar.setValue(target)
            return
        step, distance = self._bar.pageStep(), target - self._bar.value()
        if abs(distance) > 2 * step:
            self._bar.setValue(target - (step if distance > 0 else -step))
        self._run.setStartValue(float(self._bar.value()))
        self._run.setEndValue(float(target))
        self._run.start()

    def stop(self) -> None:
        self._run.stop()


class Flash(QObject):
    """An outline round a passage that fades; ``strength`` 1 … 0 while it lasts."""

    def __init__(self, parent: QObject, repaint: Callable[[], None]) -> None:
        super().__init__(parent)
        self.anchor: Anchor | None = None
        self.strength = 0.0
        self._repaint = repaint
        self._run = QVariantAnimation(self)
        self._run.setDuration(_FLASH)
        self._run.setStartValue(1.0)
        self._run.setEndValue(0.0)
        self._run.valueChanged.connect(self._fade)
        self._run.finished.connect(self.stop)

    def show(self, anchor: Anchor) -> None:
        """Flash a passage."""
        self._run.stop()
        self.anchor, self.strength = anchor, 1.0
        self._run.start()

    def is_running(self) -> bool:
        return self._run.state() is QAbstractAnimation.State.Running

    def _fade(self, value: float) -> None:
        self.strength = float(value)
        self._repaint()

    def stop(self) -> None:
        self._run.stop()
        shown, self.anchor, self.strength = self.anchor, None, 0.0
        if shown is not None:
            self._repaint()
