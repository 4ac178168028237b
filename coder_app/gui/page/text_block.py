"""One laid-out paragraph of the text view: lines, places of offsets, highlight rectangles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from coder_app.gui.fonts import interface_font
from coder_app.gui.page.display_text import display_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.anchors import Anchor
    from coder_app.gui.page.document_model import MaskLabel

PITCH = 1.55


class TextBlock:
    """The characters ``anchor`` laid out in a column of ``width`` pixels; places are relative to its top left."""

    def __init__(self, text: str, anchor: Anchor, font: QFont, width: float, masks: Sequence[MaskLabel] = ()) -> None:
        self.anchor = anchor
        self.shown = display_text(text[anchor.start : anchor.end], masks, anchor.start)
        self.masks = tuple(masks)
        self._layout = QTextLayout(self.shown.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._label_format(font, *span) for span in self.shown.labels])
        self._pitch = float(round(font.pixelSize() * PITCH))
        self._ink_height = QFontMetricsF(font).height()
        self._starts: list[int] = []
        self._break(width)
        self.height = self._pitch * len(self._starts)

    @staticmethod
    def _label_format(font: QFont, first: int, last: int) -> QTextLayout.FormatRange:
        """Labels of hidden runs are set in the interface's type, a little smaller than the text."""
        paint = QTextCharFormat()
        paint.setFont(interface_font(size=font.pixelSize() * 0.74, weight=QFont.Weight.DemiBold))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = first, last - first, paint
        return span

    def _break(self, width: float) -> None:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, len(self._starts) * self._pitch + (self._pitch - line.height()) / 2))
            self._starts.append(line.textStart())
        self._layout.endLayout()

    def draw(self, painter: QPainter, at: QPointF, ink: str, mask: str, mask_ink: str) -> None:
        """Paint the text, hidden runs as labels."""
        formats = []
        for first, last in self.shown.labels:
            painter.setBrush(QColor(mask))
            painter.setPen(QColor(mask))
            for rect in self._rects(first, last):
                painter.drawRoundedRect(rect.translated(at).adjusted(0, 2.5, 0, -2.5), 4, 4)
            paint = QTextCharFormat()
            paint.setForeground(QColor(mask_ink))
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = first, last - first, paint
            formats.append(span)
        painter.setPen(QColor(ink))
        self._layout.draw(painter, at, formats)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The lines of a stretch of the document (code points) within this paragraph."""
        begin, stop = self.anchor
        if end <= begin or start >= stop:
            return []
        return self._rects(*self.shown.span(max(start, begin) - begin, min(end, stop) - begin))

    def _rects(self, first: int, last: int) -> list[QRectF]:
        found = []
        for index in range(self._line_at(first), self._layout.lineCount()):
            line = self._layout.lineAt(index)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if begin >= last:
                break
            x0 = self._x(index, max(first, begin))
            x1 = min(self._x(index, min(last, stop)), line.naturalTextWidth())
            if x1 > x0:
                top = index * self._pitch + (self._pitch - self._ink_height) / 2
                found.append(QRectF(x0, top, x1 - x0, self._ink_height))
        return found

    def _x(self, index: int, position: int) -> float:
        line = self._layout.lineAt(index)
        if position >= line.textStart() + line.textLength():
            return float(line.naturalTextWidth())
        return _first(line.cursorToX(position))

    def _line_at(self, position: int) -> int:
        low, high = 0, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._starts[middle] <= position else (low, middle)
        return low

    @property
    def line_count(self) -> int:
        return len(self._starts)

    def line_of(self, offset: int) -> int:
        """The line that shows an offset of the document."""
        return self._line_at(self.shown.position(offset - self.anchor.start))

    def line_bounds(self, line: int) -> tuple[int, int]:
        """First and last gap of a line, in the document; the space a line breaks at comes after the last gap."""
        first = self._starts[line]
        if line + 1 == len(self._starts):
            return self.anchor.start + self.shown.offset(first), self.anchor.end
        last = self._starts[line + 1]
        if self.shown.text.encode("utf-16-le")[2 * last - 2 : 2 * last] == b" \0":
            last -= 1
        return self.anchor.start + self.shown.offset(first), self.anchor.start + self.shown.offset(last)

    def caret(self, offset: int) -> QRectF:
        """Where the caret stands before an offset of the document."""
        position = self.shown.position(offset - self.anchor.start)
        line = self._line_at(position)
        top = line * self._pitch + (self._pitch - self._ink_height) / 2
        return QRectF(self._x(line, position), top, 0, self._ink_height)

    def gap_at(self, x: float, y: float) -> int:
        """The gap between characters nearest to a point, as an offset of the document."""
        return self.gap_in_line(int(y // self._pitch), x)

    def gap_in_line(self, line: int, x: float) -> int:
        """The gap of a line nearest to a place along it."""
        line = max(0, min(line, len(self._starts) - 1))
        first, last = self.line_bounds(line)
        position = self._layout.lineAt(line).xToCursor(x)
        return max(first, min(self.anchor.start + self.shown.offset(position), last))

    def char_at(self, x: float, y: float) -> int | None:
        """The character of the document under a point; None beside the text."""
        index = int(y // self._pitch)
        if not 0 <= index < len(self._starts) or y < 0:
            return None
        line = self._layout.lineAt(index)
        if not 0 <= x < line.naturalTextWidth():
            return None
        gap = line.xToCursor(x)
        position = gap - 1 if self._x(index, gap) > x and gap > line.textStart() else gap
        return min(self.anchor.start + self.shown.offset(position), self.anchor.end - 1)


def _first(place: object) -> float:
    """PySide gives a place along a line with the cursor it belongs to, or alone, depending on the version."""
    value = place[0] if isinstance(place, tuple) else place
    return value if isinstance(value, float) else 0.0
