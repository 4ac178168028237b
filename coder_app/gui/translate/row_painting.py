"""How a row of sentences side by side is laid out and painted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from coder_app.gui.fonts import interface_font, reading_font, tabular
from coder_app.gui.theme import px, theme, tokens

if TYPE_CHECKING:
    from coder_app.gui.translate.pair_rows import Cell, Row, Tint

GUTTER, GAP, PAD = 58, 26, 9
_MASKED = re.compile("[█■▇]{2,}")
_SHORT_LABEL = 5  # longer ones take two lines


@dataclass(slots=True)
class LaidOutRow:
    """The layouts of a row's cells and its height in pixels."""

    layouts: list[QTextLayout]
    height: int


def units(text: str, place: int) -> int:
    """A place in code points as a place in UTF-16, in which Qt counts."""
    return len(text[:place].encode("utf-16-le", errors="surrogatepass")) // 2 if not text.isascii() else place


def severity_colour(severity: str) -> str:
    """The colour of a warning's mark."""
    look = tokens()
    return {
        "high": look.bad, "medium": look.warn, "low": look.second, "ignored": look.line_strong, "differs": look.accent
    }.get(severity, look.second)  # fmt: skip


class RowPainter:
    """Lays rows out for a width and paints them; fonts follow the theme."""

    def __init__(self) -> None:
        self.width = 0
        self.take_look()

    def take_look(self) -> None:
        """Read fonts and sizes anew."""
        self.reading = reading_font(px(15))
        self.small = tabular(interface_font(theme().font_scale, 12))
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def columns(self, count: int) -> list[tuple[int, int]]:
        """Left edge and width of each column."""
        left, gap = px(GUTTER), px(GAP)
        room = max(px(80), (self.width - left - px(14) - gap * (count - 1)) // max(1, count))
        return [(left + number * (room + gap), room) for number in range(count)]

    def guess(self, row: Row) -> int:
        """About how high a row is, without laying it out."""
        room = self.columns(len(row.cells))[0][1]
        per_line = max(10, int(room / (self.reading.pixelSize() * 0.5)))
        lines = max(-(-len(cell.text) // per_line) if not cell.empty else 1 for cell in row.cells)
        return round(max(1, lines) * self.reading.pixelSize() * 1.5) + 2 * px(PAD)

    def lay_out(self, row: Row) -> LaidOutRow:
        """The exact layout of a row."""
        layouts, height = [], 0.0
        for cell, (_, room) in zip(row.cells, self.columns(len(row.cells)), strict=True):
            layout = self._layout(cell, room)
            layouts.append(layout)
            last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
            height = max(height, last.y() + last.height() if last is not None else 0)
        if len(row.label) > _SHORT_LABEL:
            height = max(height, 2.6 * self.small.pixelSize())
        return LaidOutRow(layouts, round(height) + 2 * px(PAD))

    def _layout(self, cell: Cell, room: int) -> QTextLayout:
        layout = QTextLayout(cell.text, self.small if cell.empty else self.reading)
        layout.setFormats(_hidden(cell.text))
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, top))
            top += line.height() * (1.0 if cell.empty else 1.2)
        layout.endLayout()
        return layout

    # Painting

    def paint(self, painter: QPainter, rect: QRectF, row: Row, laid: LaidOutRow, *, chosen: bool, focus: bool) -> None:
        """Paint a row into a rectangle as wide as the list."""
        look = tokens()
        if chosen:
            painter.fillRect(rect, QColor(look.selection))
        for cell, (left, room) in zip(row.cells, self.columns(len(row.cells)), strict=True):
            if cell.empty:
                self._hatch(painter, QRectF(left - px(GAP) / 2, rect.top(), room + px(GAP), rect.height()))
        if focus:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), QColor(look.accent))
        self._label(painter, rect, row, QColor(look.second_on_selection if chosen else look.second))
        for cell, layout, (left, _) in zip(row.cells, laid.layouts, self.columns(len(row.cells)), strict=True):
            at = QPointF(rect.left() + left, rect.top() + px(PAD))
            for tint in cell.tints:
                self._tint(painter, layout, cell, tint, at)
            quiet = look.second_on_selection if chosen else look.second
            painter.setPen(QColor(quiet if cell.empty or row.folded else look.ink))
            layout.draw(painter, at)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(look.line))

    @staticmethod
    def _hatch(painter: QPainter, rect: QRectF) -> None:
        colour = QColor(tokens().line)
        colour.setAlphaF(0.8)
        painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))

    def _label(self, painter: QPainter, rect: QRectF, row: Row, colour: QColor) -> None:
        painter.setFont(self.small)
        painter.setPen(colour)
        room = QRectF(rect.left() + px(6), rect.top() + px(PAD) + px(2), px(GUTTER - 20), rect.height())
        text = row.label.replace("–", "–\u200b") + (" ✎" if row.by_hand else "")
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), text)

    @staticmethod
    def _tint(painter: QPainter, layout: QTextLayout, cell: Cell, tint: Tint, at: QPointF) -> None:
        colour = QColor(severity_colour(tint.severity))
        ground = QColor(colour)
        ground.setAlphaF(0.10 if tint.severity in {"low", "ignored", "differs"} else 0.24)
        start, end = units(cell.text, tint.start), units(cell.text, tint.end)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if low >= high:
                continue
            x, until = _x_of(line, low), _x_of(line, high)
            box = QRectF(at.x() + x, at.y() + line.y(), until - x, line.height())
            painter.fillRect(box, ground)
            if tint.severity != "ignored":
                painter.fillRect(QRectF(box.left(), box.bottom() - px(2), box.width(), px(2)), colour)


def _hidden(text: str) -> list[QTextLayout.FormatRange]:
    """Quiet colours for what masks hide: blocks as bright as letters would be all one sees."""
    found = []
    for run in _MASKED.finditer(text):
        form = QTextLayout.FormatRange()
        form.start, form.length = units(text, run.start()), run.end() - run.start()
        form.format = QTextCharFormat()
        form.format.setForeground(QColor(tokens().line_strong))
        found.append(form)
    return found


def _x_of(line: QTextLine, place: int) -> float:
    # PySide gives the place with or without the cursor, by version.
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def label_font(size: float, *, bold: bool = False) -> QFont:
    """The interface's font with figures of equal width."""
    weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
    return tabular(interface_font(theme().font_scale, size, weight))
