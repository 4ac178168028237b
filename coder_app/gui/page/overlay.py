"""Painting what lies over the text and changes with every move: selection, hits, outlines, handles, caret."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Rects = Sequence[QRectF]
_MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


def fill(painter: QPainter, rects: Rects, colour: str, *, multiply: bool, alpha: int = 190) -> None:
    """Tint rectangles: multiplied into light paper, laid half transparent on dark paper."""
    if not rects:
        return
    paint = QColor(colour)
    if not multiply:
        paint.setAlpha(alpha)
    painter.setCompositionMode(_MULTIPLY if multiply else _OVER)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paint)
    painter.drawRects(list(rects))
    painter.setCompositionMode(_OVER)


def outline(painter: QPainter, rects: Rects, colour: str, width: float = 2.0, strength: float = 1.0) -> None:
    """A rounded outline round each line of a passage."""
    if not rects:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint = QColor(colour)
    paint.setAlphaF(strength)
    painter.setPen(QPen(paint, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    for rect in rects:
        path.addRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 0.5), 3, 3)
    painter.drawPath(path)
    painter.restore()


def dashes(painter: QPainter, rects: Rects, colour: str) -> None:
    """A dashed line under each line of a proposed passage."""
    painter.setPen(QPen(QColor(colour), 1.2, Qt.PenStyle.DashLine))
    for rect in rects:
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def handle(painter: QPainter, tip: QPointF, height: float, colour: str, paper: str) -> None:
    """A grip at one end of the picked coding."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    up = -height if height else 0.0
    painter.drawLine(tip, QPointF(tip.x(), tip.y() + up))
    painter.setPen(QPen(QColor(paper), 1.5))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(tip, 5.0, 5.0)
    painter.restore()


def caret(painter: QPainter, box: QRectF, colour: str) -> None:
    """The caret: where the keyboard acts."""
    painter.fillRect(QRectF(box.left() - 0.75, box.top(), 1.5, box.height()), QColor(colour))


def region(painter: QPainter, rect: QRectF, colour: str, *, strong: bool, dashed: bool = False) -> None:
    """A region of a page: tinted through, outlined."""
    tinted = QColor(colour)
    tinted.setAlpha(46)
    painter.save()
    painter.setBrush(tinted)
    pen = QPen(QColor(colour), 2 if strong else 1)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawRect(rect)
    painter.restore()
