"""Emblems and signatures, drawn with a few strokes; none is that of a real institution."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas


class Emblem(Flowable):
    """A round emblem: `kind` is one of the keys of EMBLEMS, `size` its diameter in points."""

    def __init__(self, kind: str, size: float, colour: str, align: str = "CENTER") -> None:
        super().__init__()
        self.kind, self.width, self.height, self.colour = kind, size, size, HexColor(colour)
        self.hAlign = align

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, radius = self.canv, self.width / 2
        canvas.setStrokeColor(self.colour)
        canvas.setFillColor(self.colour)
        canvas.setLineWidth(1.1)
        canvas.circle(radius, radius, radius - 1)
        canvas.setLineWidth(0.5)
        canvas.circle(radius, radius, radius - 4)
        EMBLEMS[self.kind](canvas, radius)


class Signature(Flowable):
    """A scribble that is always the same for the same name."""

    def __init__(self, name: str, width: float = 120, height: float = 38) -> None:
        super().__init__()
        self.name, self.width, self.height = name, width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        chance = random.Random(self.name)
        canvas = self.canv
        canvas.setStrokeColor(HexColor("#1f2d6b"))
        canvas.setLineCap(1)
        canvas.setLineWidth(1.1)
        path = canvas.beginPath()
        x, y = 4.0, self.height * 0.4
        path.moveTo(x, y)
        for stroke in range(9):
            step = self.width * chance.uniform(0.06, 0.14)
            swing = self.height * (0.95 if stroke < 2 else 0.5)
            end = (min(x + step, self.width), self.height * 0.4 + chance.uniform(-0.25, 0.25) * swing)
            path.curveTo(
                x + step * 0.1, y + swing * chance.uniform(0.4, 0.9),
                x + step * 1.5, y - swing * chance.uniform(0.3, 0.8),
                *end,
            )  # fmt: skip
            x, y = end
        path.curveTo(x + 10, y + 12, x + 4, y - 14, self.width * 0.15, 3)
        canvas.drawPath(path)


def _star(canvas: Canvas, radius: float) -> None:
    path = canvas.beginPath()
    for corner in range(10):
        reach = radius * (0.68 if corner % 2 == 0 else 0.28)
        angle = math.pi / 2 + corner * math.pi / 5
        point = radius + reach * math.cos(angle), radius + reach * math.sin(angle)
        (path.moveTo if corner == 0 else path.lineTo)(*point)
    path.close()
    canvas.drawPath(path, fill=1, stroke=0)


def _columns(canvas: Canvas, radius: float) -> None:
    left, width = radius * 0.48, radius * 1.04
    canvas.rect(left, radius * 0.55, width, radius * 0.1, fill=1, stroke=0)
    for column in range(5):
        canvas.rect(left + width * (0.04 + column * 0.215), radius * 0.68, width * 0.08, radius * 0.5, fill=1, stroke=0)
    canvas.rect(left, radius * 1.2, width, radius * 0.07, fill=1, stroke=0)
    roof = canvas.beginPath()
    roof.moveTo(left, radius * 1.3)
    roof.lineTo(radius, radius * 1.6)
    roof.lineTo(left + width, radius * 1.3)
    roof.close()
    canvas.drawPath(roof, fill=1, stroke=0)


def _field(canvas: Canvas, radius: float) -> None:
    """A sun over waves of grain."""
    canvas.circle(radius, radius * 1.28, radius * 0.24, fill=1, stroke=0)
    canvas.setLineWidth(1.2)
    for row in range(4):
        y, half = radius * (0.9 - row * 0.16), radius * (0.66 - row * 0.1)
        path = canvas.beginPath()
        path.moveTo(radius - half, y)
        path.curveTo(radius - half * 0.4, y + radius * 0.16, radius + half * 0.4, y - radius * 0.16, radius + half, y)
        canvas.drawPath(path)


def _globe(canvas: Canvas, radius: float) -> None:
    globe = radius * 0.66
    canvas.circle(radius, radius, globe)
    for share in (0.33, 0.72):
        canvas.ellipse(radius - globe * share, radius - globe, radius + globe * share, radius + globe)
    for share in (-0.55, 0.0, 0.55):
        half = globe * math.sqrt(1 - share * share)
        canvas.line(radius - half, radius + globe * share, radius + half, radius + globe * share)


EMBLEMS: dict[str, Callable[[Canvas, float], None]] = {
    "star": _star,
    "columns": _columns,
    "field": _field,
    "globe": _globe,
}
