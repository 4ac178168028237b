"""Painted lanes of the pages last seen, so that scrolling past hundreds of codings costs no more than past none."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from coder_app.gui.page.lane_strip import LaneLook, Lanes, LaneStrip

_KEPT = 6
_EDGE = 4


@dataclass(frozen=True, slots=True)
class _Picture:
    lanes: Lanes
    state: tuple[object, ...]
    pixmap: QPixmap


class LanePictures:
    """One picture per page; painted anew when its lanes, their emphasis or the colours are others."""

    def __init__(self, strip: LaneStrip) -> None:
        self._strip = strip
        self._pictures: OrderedDict[int, _Picture] = OrderedDict()

    def paint(
        self, painter: QPainter, page: int, lanes: Lanes, size: tuple[float, float], at: QPointF, look: LaneLook
    ) -> None:
        """Paint a page's lanes (``size`` wide and high) with their corner at a point."""
        if not lanes:
            return
        ratio = painter.device().devicePixelRatioF()
        keys = {lane.key for lane in lanes}
        emphasis = tuple(key if key in keys else None for key in (look.picked, look.hovered))
        state = (*emphasis, look.colours, size, ratio)
        have = self._pictures.get(page)
        # The list itself is kept, so that another one in its place is noticed.
        if have is None or have.lanes is not lanes or have.state != state:
            have = _Picture(lanes, state, self._draw(lanes, size, ratio, look))
            self._pictures[page] = have
        self._pictures.move_to_end(page)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        painter.drawPixmap(at - QPointF(_EDGE, _EDGE), have.pixmap)

    def _draw(self, lanes: Lanes, size: tuple[float, float], ratio: float, look: LaneLook) -> QPixmap:
        width, height = size[0] + _EDGE, size[1] + 2 * _EDGE + 16
        pixmap = QPixmap(QSize(round(width * ratio), round(height * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._strip.paint(painter, lanes, _EDGE, size[0], _EDGE, look)
        painter.end()
        return pixmap
