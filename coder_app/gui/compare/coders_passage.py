"""A passage as each coder saw it: the same words once for each, underlined where that coder gave a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder_app.gui.fonts import interface_font, reading_font
from coder_app.gui.page.display_text import display_text
from coder_app.gui.theme import follow_theme, px, theme, tokens
from coder_app.gui.widgets.code_colours import readable_on

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_LANES = 3
_MARGIN = 14


@dataclass(frozen=True, slots=True)
class Underline:
    """A coded stretch, in code points of the shown text, with its code's colour."""

    start: int
    end: int
    colour: str


@dataclass(frozen=True, slots=True)
class Side:
    """What coders who coded alike did here: their names and ids, the underlines, and sentences below the text."""

    names: str
    underlines: tuple[Underline, ...]
    caption: str
    memos: tuple[str, ...] = ()
    coder_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sides:
    """A text, the stretch of it that is disputed, and the sides."""

    text: str
    start: int
    end: int
    sides: tuple[Side, ...]


@dataclass(slots=True)
class _Block:
    top: float
    text: QTextLayout
    notes: list[QTextLayout]
    lanes: list[tuple[int, int, int, str]]
    bottom: float = 0.0


def laned(underlines: Iterable[Underline]) -> list[tuple[int, Underline]]:
    """Underlines with the lane each is drawn in, so that those over the same words do not hide one another."""
    ends: list[int] = []
    found: list[tuple[int, Underline]] = []
    for each in sorted(underlines, key=lambda line: (line.start, -line.end, line.colour)):
        lane = next((place for place, end in enumerate(ends) if end <= each.start), len(ends))
        if lane == len(ends):
            ends.append(each.end)
        else:
            ends[lane] = each.end
        found.append((min(lane, _MOST_LANES - 1), each))
    return found


class CodersPassage(QWidget):
    """Painted one block below the other, divided by dashed lines; read aloud by its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: Sides | None = None
        self._blocks: list[_Block] = []
        self._laid_out_for = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The passage as each coder saw it"))
        follow_theme(self, self._take_look)

    def show_sides(self, sides: Sides | None) -> None:
        """Show another passage."""
        self._sides = sides
        told = [f"{side.names}: {side.caption} {' '.join(side.memos)}".strip() for side in sides.sides] if sides else []
        self.setAccessibleDescription("\n".join([sides.text[sides.start : sides.end], *told]) if sides else "")
        self._take_look()

    def shown(self) -> Sides | None:
        """The passage that is shown."""
        return self._sides

    def _take_look(self) -> None:
        self._laid_out_for = 0
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), px(200))
        return QSize(width, self._arrange(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), px(40))

    def _arrange(self, width: int) -> int:
        if self._laid_out_for == width and self._blocks:
            return round(self._blocks[-1].bottom)
        self._blocks = []
        if self._sides is None:
            return 0
        top = float(px(4))
        for side in self._sides.sides:
            block = self._block(side, top, max(width - 2 * _MARGIN, px(80)))
            self._blocks.append(block)
            top = block.bottom + px(16)
        self._laid_out_for = width
        return round(self._blocks[-1].bottom) if self._blocks else 0

    def _block(self, side: Side, top: float, width: float) -> _Block:
        assert self._sides is not None
        shown = display_text(self._sides.text)
        lanes = [(lane, *shown.span(line.start, line.end), line.colour) for lane, line in laned(side.underlines)]
        depth = 1 + max((lane for lane, *_ in lanes), default=0)
        words = QTextLayout(shown.text, reading_font(px(16)))
        start, end = shown.span(self._sides.start, self._sides.end)
        words.setFormats([self._context(0, start), self._context(end, shown.position(len(self._sides.text)))])
        words.setTextOption(_wrapping())
        bottom = _lay_lines(words, top, width, px(4 * depth - 1))
        notes = []
        for text in (f"{side.names} {side.caption}", *side.memos):
            note = QTextLayout(text, interface_font(theme().font_scale, 12))
            note.setTextOption(_wrapping())
            bottom = _lay_lines(note, bottom + px(3), width, px(2))
            notes.append(note)
        return _Block(top, words, notes, lanes, bottom + px(2))

    @staticmethod
    def _context(start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(tokens().second))
        found.start, found.length, found.format = start, max(0, end - start), quiet
        return found

    def resizeEvent(self, event: object) -> None:
        self._arrange(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._arrange(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        for place, block in enumerate(self._blocks):
            if place:
                y = round(block.top - px(8)) + 0.5
                painter.setPen(QPen(QColor(look.line_strong), 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            self._paint_underlines(painter, block)
            painter.setPen(QColor(look.ink))
            block.text.draw(painter, QPointF(_MARGIN, 0))
            painter.setPen(QColor(look.second))
            for note in block.notes:
                note.draw(painter, QPointF(_MARGIN, 0))
        painter.end()

    @staticmethod
    def _paint_underlines(painter: QPainter, block: _Block) -> None:
        for lane, start, end, colour in block.lanes:
            paint = QColor(readable_on(colour, tokens().dark))
            for number in range(block.text.lineCount()):
                line = block.text.lineAt(number)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first >= last:
                    continue
                left, right = _x(line, first), _x(line, last, line.naturalTextWidth())
                y = line.y() + line.ascent() + px(3) + lane * px(4)
                painter.fillRect(QRectF(_MARGIN + left, y, right - left, max(2, px(3) - 0.5)), paint)


def _x(line: QTextLine, position: int, most: float | None = None) -> float:
    found: Any = line.cursorToX(position)
    x = float(found[0] if isinstance(found, tuple) else found)
    return x if most is None else min(x, most)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _lay_lines(layout: QTextLayout, top: float, width: float, gap: float) -> float:
    """Set the lines one below the other; returns where the last one ends."""
    layout.beginLayout()
    y = top
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() + gap
    layout.endLayout()
    return y
