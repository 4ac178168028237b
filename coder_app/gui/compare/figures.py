"""Figures for a paper: agreement by code as a forest plot, agreement between coders as a heat map.

They are always on white and of one size, whatever the window looks like; text stays text in SVG and PDF.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QMimeData, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgGenerator

from coder_app.domain.errors import BadInput, Refused
from coder_app.gui.fonts import interface_font, tabular
from coder_app.gui.widgets.numbers import coefficient, interval

if TYPE_CHECKING:
    from pathlib import Path

_INK, _QUIET, _LINE, _MARK = "#24262B", "#6B6E76", "#C9C5BB", "#1F5F8B"
_ROW, _EDGE, _SCALE, _GAP = 24.0, 16.0, 300.0, 14.0
_CELL = QSizeF(72.0, 32.0)


@dataclass(frozen=True, slots=True)
class ForestLine:
    """A code with its alpha and limits, or words where there is none."""

    name: str
    colour: str
    value: float | None
    low: float | None
    high: float | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Forest:
    """A forest plot: one line a code, between the reader's own reference lines."""

    lines: tuple[ForestLine, ...]
    references: tuple[float, ...]
    axis: str

    @property
    def least(self) -> float:
        """Where the scale begins: 0, or lower in steps of a quarter where a limit asks for it."""
        ends = [end for line in self.lines for end in (line.low, line.value) if end is not None]
        return max(-1.0, min(0.0, (min(ends, default=0.0) // 0.25) * 0.25))

    def size(self) -> QSizeF:
        """How large it is, in points."""
        return QSizeF(2 * _EDGE + self._names() + _SCALE + 2 * _GAP + 110.0, 2 * _EDGE + _ROW * (len(self.lines) + 1.6))

    def _names(self) -> float:
        metrics = QFontMetricsF(_font())
        return 18.0 + max((metrics.horizontalAdvance(line.name) for line in self.lines), default=40.0)

    def paint(self, painter: QPainter) -> None:
        """Draw it, its upper left corner at 0, 0."""
        left = _EDGE + self._names() + _GAP
        bottom = _EDGE + _ROW * len(self.lines)
        self._axis(painter, left, bottom)
        for row, line in enumerate(self.lines):
            self._line(painter, line, left, _EDGE + _ROW * (row + 0.5))

    def _x(self, value: float, left: float) -> float:
        return left + (max(self.least, min(1.0, value)) - self.least) / (1.0 - self.least) * _SCALE

    def _axis(self, painter: QPainter, left: float, bottom: float) -> None:
        painter.setPen(QPen(QColor(_LINE), 1.0, Qt.PenStyle.DashLine))
        for value in self.references:
            painter.drawLine(QPointF(self._x(value, left), _EDGE), QPointF(self._x(value, left), bottom))
        painter.setPen(QPen(QColor(_QUIET), 1.0))
        painter.drawLine(QPointF(left, bottom), QPointF(left + _SCALE, bottom))
        painter.setFont(_font(11.0))
        ticks = sorted({self.least, 0.0, 0.5, 1.0, *self.references})
        written = -100.0
        for value in ticks:
            x = self._x(value, left)
            painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 4))
            if x - written > 30:
                _write(
                    painter, QRectF(x - 30, bottom + 5, 60, 16), coefficient(value, 2), Qt.AlignmentFlag.AlignHCenter
                )
                written = x
        _write(painter, QRectF(left, bottom + 21, _SCALE, 16), self.axis, Qt.AlignmentFlag.AlignHCenter)

    def _line(self, painter: QPainter, line: ForestLine, left: float, y: float) -> None:
        painter.fillRect(QRectF(_EDGE, y - 5, 10, 10), QColor(line.colour))
        painter.setFont(_font())
        painter.setPen(QColor(_INK))
        _write(painter, QRectF(_EDGE + 18, y - _ROW / 2, left, _ROW), line.name)
        if line.value is None or line.words:
            painter.setPen(QColor(_QUIET))
            _write(painter, QRectF(left, y - _ROW / 2, _SCALE, _ROW), line.words)
            return
        if line.low is not None and line.high is not None:
            painter.setPen(QPen(QColor(_MARK), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(self._x(line.low, left), y), QPointF(self._x(line.high, left), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_MARK))
        painter.drawEllipse(QPointF(self._x(line.value, left), y), 4.0, 4.0)
        painter.setPen(QColor(_INK))
        told = f"{coefficient(line.value)}  {interval(line.low, line.high)}" if line.low is not None else (
            coefficient(line.value))  # fmt: skip
        _write(painter, QRectF(left + _SCALE + _GAP, y - _ROW / 2, 130, _ROW), told)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Alpha of each pair of coders; the darker, the more they agree."""

    names: tuple[str, ...]
    matrix: tuple[tuple[float | None, ...], ...]

    def size(self) -> QSizeF:
        """How large it is, in points."""
        return QSizeF(2 * _EDGE + self._names() + _CELL.width() * len(self.names),
                      2 * _EDGE + _CELL.height() * (len(self.names) + 1))  # fmt: skip

    def _names(self) -> float:
        metrics = QFontMetricsF(_font())
        return _GAP + max((metrics.horizontalAdvance(name) for name in self.names), default=0.0)

    def paint(self, painter: QPainter) -> None:
        """Draw it, its upper left corner at 0, 0."""
        left, top = _EDGE + self._names(), _EDGE + _CELL.height()
        painter.setFont(_font())
        for place, name in enumerate(self.names):
            painter.setPen(QColor(_INK))
            _write(painter, QRectF(_EDGE, top + place * _CELL.height(), left, _CELL.height()), name)
            head = QRectF(left + place * _CELL.width(), _EDGE, _CELL.width(), _CELL.height())
            shown = QFontMetricsF(_font()).elidedText(name, Qt.TextElideMode.ElideRight, _CELL.width() - 6)
            _write(painter, head, shown, Qt.AlignmentFlag.AlignHCenter)
            for other, value in enumerate(self.matrix[place]):
                cell = QRectF(left + other * _CELL.width(), top + place * _CELL.height(), _CELL.width(), _CELL.height())
                self._cell(painter, cell.adjusted(1, 1, -1, -1), value)

    @staticmethod
    def _cell(painter: QPainter, cell: QRectF, value: float | None) -> None:
        share = max(0.0, min(1.0, value)) if value is not None else 0.0
        shade = (
            QColor.fromHsvF(0.567, 0.10 + 0.66 * share, 0.97 - 0.42 * share) if value is not None else QColor("#F2F1ED")
        )
        painter.fillRect(cell, shade)
        painter.setPen(QColor("#FFFFFF") if share > 0.6 else QColor(_INK))
        _write(painter, cell, coefficient(value), Qt.AlignmentFlag.AlignHCenter)


class Figure(Protocol):
    """What can be drawn at its own size."""

    def size(self) -> QSizeF:
        """How large it is, in points."""

    def paint(self, painter: QPainter) -> None:
        """Draw it, its upper left corner at 0, 0."""


def _font(size: float = 13.0) -> QFont:
    return tabular(interface_font(1.0, round(size)))


def _write(painter: QPainter, rect: QRectF, text: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)


def write_figure(path: Path, figure: Figure) -> Path:
    """Write a figure as .svg, .pdf or .png (twice the size); raises BadInput or Refused."""
    suffix = path.suffix.lower()
    if suffix == ".svg":
        data = svg(figure)
    elif suffix == ".pdf":
        data = _pdf(figure)
    elif suffix == ".png":
        data = _png(figure)
    else:
        raise BadInput("A figure is saved as .svg, .pdf or .png; “{name}” is none of them.", name=path.name)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Refused(
            "{file} could not be written: {why}.", file=path.name, why=error.strerror or str(error)
        ) from error
    return path


def svg(figure: Figure) -> bytes:
    """The figure as SVG."""
    buffer = _buffer()
    size = figure.size()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRectF(QPointF(0, 0), size))
    generator.setTitle("Agreement")
    _paint(QPainter(generator), figure)
    return bytes(buffer.data().data())


def _pdf(figure: Figure) -> bytes:
    buffer = _buffer()
    size = figure.size()
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _paint(QPainter(writer), figure)
    return bytes(buffer.data().data())


def image(figure: Figure, scale: float = 2.0) -> QImage:
    """The figure as a picture on white."""
    size = figure.size() * scale
    picture = QImage(round(size.width()), round(size.height()), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    painter.scale(scale, scale)
    _paint(painter, figure)
    return picture


def _png(figure: Figure) -> bytes:
    buffer = _buffer()
    image(figure).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _paint(painter: QPainter, figure: Figure) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    figure.paint(painter)
    painter.end()


def copy_figure(figure: Figure) -> None:
    """Put the figure on the clipboard, as SVG and as a picture."""
    data = QMimeData()
    data.setData("image/svg+xml", QByteArray(svg(figure)))
    data.setImageData(image(figure))
    QGuiApplication.clipboard().setMimeData(data)
