"""A plot of terms over time for a paper: one line a term, on white, of one size."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import floor, log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coder_app.gui.fonts import interface_font, tabular
from coder_app.gui.widgets.numbers import decimal

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_INK, _QUIET, _LINE = "#24262B", "#6B6E76", "#C9C5BB"
_COLOURS = ("#1F5F8B", "#B4472E", "#3E7D4E", "#7A4E9C", "#A67A1A", "#3B8286", "#8A3B62", "#5B5F66")
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
MOST = len(_COLOURS)
_WIDE, _HIGH, _LEFT, _TOP, _NAMES = 420.0, 240.0, 56.0, 34.0, 150.0


@dataclass(frozen=True, slots=True)
class TermPlot:
    """Lines by name over years; ``axis`` says what is counted."""

    years: tuple[str, ...]
    lines: tuple[tuple[str, tuple[float, ...]], ...]
    axis: str

    @property
    def most(self) -> float:
        """The top of the scale, four round steps above 0."""
        highest = max((value for _, values in self.lines for value in values), default=0.0) or 1.0
        unit = 10.0 ** floor(log10(highest / 4))
        return 4 * next(unit * step for step in (1, 2, 2.5, 5, 10) if 4 * unit * step >= highest)

    def size(self) -> QSizeF:
        """How large it is, in points."""
        return QSizeF(_LEFT + _WIDE + _NAMES + 16, _TOP + _HIGH + 40)

    def paint(self, painter: QPainter) -> None:
        """Draw it, its upper left corner at 0, 0."""
        self._axes(painter)
        for number, (name, values) in enumerate(self.lines):
            pen = QPen(QColor(_COLOURS[number % MOST]), 2.0, _DASHES[number // 3 % 3])
            painter.setPen(pen)
            points = [self._point(at, value) for at, value in enumerate(values)]
            for one, other in pairwise(points):
                painter.drawLine(one, other)
            painter.setBrush(pen.color())
            for point in points:
                painter.drawEllipse(point, 2.5, 2.5)
            top = _TOP + 18.0 * number
            painter.drawLine(QPointF(_LEFT + _WIDE + 14, top + 8), QPointF(_LEFT + _WIDE + 34, top + 8))
            self._write(painter, QRectF(_LEFT + _WIDE + 40, top, _NAMES - 40, 16), name, _INK)

    def _point(self, at: int, value: float) -> QPointF:
        step = _WIDE / max(1, len(self.years) - 1)
        left = _LEFT + (at * step if len(self.years) > 1 else _WIDE / 2)
        return QPointF(left, _TOP + _HIGH * (1 - value / self.most))

    def _axes(self, painter: QPainter) -> None:
        self._write(painter, QRectF(8, 6, _LEFT + _WIDE, 18), self.axis, _QUIET)
        for part in range(5):
            value = self.most * part / 4
            y = self._point(0, value).y()
            painter.setPen(QPen(QColor(_LINE), 1.0 if part else 1.5))
            painter.drawLine(QPointF(_LEFT, y), QPointF(_LEFT + _WIDE, y))
            self._write(painter, QRectF(0, y - 9, _LEFT - 8, 18), decimal(value), _QUIET, Qt.AlignmentFlag.AlignRight)
        written = -100.0
        for at, year in enumerate(self.years):
            x = self._point(at, 0).x()
            if x - written >= 40:
                place = QRectF(x - 30, _TOP + _HIGH + 8, 60, 18)
                self._write(painter, place, year or "–", _QUIET, Qt.AlignmentFlag.AlignHCenter)
                written = x

    @staticmethod
    def _write(
        painter: QPainter, place: QRectF, text: str, colour: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        painter.setFont(_font())
        painter.setPen(QColor(colour))
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _font() -> QFont:
    return tabular(interface_font(1.0, 11.0))
