"""How a passage looks in the list: where it stands at the left, its words in their surroundings at the right."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.find.pairs import PairedPassage
from coder_app.gui.find.passage_model import ROW, Heading, PassageModel
from coder_app.gui.find.passage_text import PerLine, Piece, Stretch, lines_for, piece_of, units
from coder_app.gui.fonts import interface_font, reading_font, sized, tabular
from coder_app.gui.theme import follow_theme, mixed, px, theme, tokens
from coder_app.gui.widgets.code_colours import highlight, paint_swatch, swatch_colour
from coder_app.gui.widgets.icons import paint_icon
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from coder_app.domain.views import PassageView

Index = QModelIndex | QPersistentModelIndex
_LATIN = "the security of the alliance and of its members"
_CYRILLIC = "безопасность и суверенитет государства, угроза"
_SHARES = (1.0, 0.93, 0.86, 0.78, 0.68)  # Of what is reckoned to fit, tried until the text does.
_LETTERS = 78  # Lines longer than this read badly, however wide the window is.


class PassageDelegate(QStyledItemDelegate):
    """Paints passages and headings; heights follow from the number of letters, so that long lists are laid out fast."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._width, self._narrow = 0, False
        self._sizes: dict[int, QSize] = {}
        self._per_line = PerLine(60, 55)
        follow_theme(self, self._take_look)

    def _take_look(self) -> None:
        self._reading = reading_font(px(15))
        self._small = tabular(interface_font(theme().font_scale, 12))
        self._base = interface_font(theme().font_scale)
        metrics = QFontMetricsF(self._reading)
        self._line = round(metrics.height() * 1.18)
        self._small_line = round(QFontMetricsF(self._small).height() * 1.15)
        self._letter = (
            metrics.horizontalAdvance(_LATIN) / len(_LATIN), metrics.horizontalAdvance(_CYRILLIC) / len(_CYRILLIC)
        )  # fmt: skip
        self.set_width(self._width, again=True)

    @property
    def _gutter(self) -> int:
        return px(66 if self._narrow else 148)

    def set_narrow(self, narrow: bool) -> None:
        """Whether the place of a passage is no more than its page, as with words."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_width(self._width, again=True)

    def set_width(self, width: int, *, again: bool = False) -> None:
        """Say how wide the list is now."""
        if width != self._width or again:
            self._width = width
            self._sizes.clear()
            room = self._text_width(width)
            self._per_line = PerLine(room / self._letter[0], room / self._letter[1])

    def _text_width(self, width: int) -> int:
        room = width - px(14) - self._gutter - px(18)
        return max(px(120), min(room, round(_LETTERS * self._letter[1])))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        row = model.rows[index.row()] if isinstance(model, PassageModel) else index.data(ROW)
        size = self._sizes.get(id(row))
        if size is None:
            size = QSize(px(200), px(38) if isinstance(row, Heading) else self._height(row))
            if not isinstance(row, Heading):  # Headings come and go, and another might get the number of a dead one.
                self._sizes[id(row)] = size
        return size

    def _height(self, row: PassageView) -> int:
        meta = 2 + (row.intensity is not None) + isinstance(row, PairedPassage)
        return max(lines_for(row, self._per_line) * self._line, meta * self._small_line) + px(17)

    def forget(self) -> None:
        """Other passages are shown: their heights are not known yet."""
        self._sizes.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        model = index.model()
        if row is None or not isinstance(model, PassageModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row, chosen=_chosen(option))
        else:
            self._paint_passage(painter, option, model, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, rect = tokens(), QRect(option.rect)
        if _chosen(option):
            painter.fillRect(rect, QColor(look.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(look.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), QColor(look.accent))

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, *, chosen: bool) -> None:
        look = tokens()
        quiet = QColor(look.second_on_selection if chosen else look.second)
        side = px(11)
        middle = rect.center().y() + 0.5
        arrow = QRectF(rect.left() + px(12), middle - side / 2, side, side)
        paint_icon(painter, "arrow_right" if row.closed else "arrow_down", arrow, quiet)
        left = rect.left() + px(28)
        if row.colour:
            paint_swatch(painter, QRectF(left, middle - px(10) / 2, px(10), px(10)), row.colour)
            left += px(18)
        right = rect.right() - px(14)
        right -= self._word(painter, QRect(left, rect.top(), right - left, rect.height()), whole(row.count),
                            self._small, quiet, right=True) + px(12)  # fmt: skip
        bold = sized(self._base, self._base.pixelSize(), QFont.Weight.DemiBold)
        left += px(8) + self._word(painter, QRect(left, rect.top(), right - left, rect.height()), row.title, bold,
                                   QColor(look.ink))  # fmt: skip
        if right - left > px(40):
            self._word(painter, QRect(left, rect.top(), right - left, rect.height()), row.detail, self._small, quiet)

    @staticmethod
    def _word(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, *, right: bool = False) -> int:
        """Draw a line of text in the middle of a rectangle, shortened to fit; gives its width."""
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, shown)
        return QFontMetrics(font).horizontalAdvance(shown)

    def _paint_passage(
        self, painter: QPainter, option: QStyleOptionViewItem, model: PassageModel, row: PassageView
    ) -> None:
        rect = QRect(option.rect).adjusted(px(14), px(8), -px(18), -px(8))
        self._paint_place(painter, QRect(rect.left(), rect.top(), self._gutter - px(12), rect.height()), model, row,
                          chosen=_chosen(option))  # fmt: skip
        room = QRect(rect.left() + self._gutter, rect.top(), self._text_width(option.rect.width()), rect.height())
        lines = lines_for(row, self._per_line)
        other = row.other if isinstance(row, PairedPassage) else None
        colours = (model.colour_of(row), model.colour_of(other) if other else "")
        self._paint_words(painter, room, row, lines, colours, chosen=_chosen(option))

    def _paint_place(
        self, painter: QPainter, room: QRect, model: PassageModel, row: PassageView, *, chosen: bool
    ) -> None:
        look = tokens()
        quiet = QColor(look.second_on_selection if chosen else look.second)
        page = model.page_label(row)
        by_code = model.grouping == "code"
        first = row.document if by_code else model.code_name(row)
        top = QRect(room.left(), room.top(), room.width(), self._small_line)
        left = top.left()
        if not by_code and row.code_id:
            paint_swatch(painter, QRectF(left, top.center().y() - px(8) / 2, px(9), px(9)), model.colour_of(row))
            left += px(14)
        if not first:
            first, page = page, ""
        bold = sized(self._small, self._small.pixelSize(), QFont.Weight.DemiBold if by_code else QFont.Weight.Normal)
        left += self._word(painter, QRect(left, top.top(), room.right() - left, top.height()), first, bold,
                           QColor(look.ink)) + px(8)  # fmt: skip
        second = [model.coder_of(row)]
        if by_code:
            self._word(painter, QRect(left, top.top(), room.right() - left, top.height()), page, self._small, quiet)
        else:
            second.insert(0, page)
        self._paint_lines(painter, room, self._details(row, second), quiet)
        if row.memo:
            side = px(14)
            at = QRectF(room.right() - side, top.top() + (top.height() - side) / 2, side, side)
            paint_icon(painter, "memo", at, quiet)

    def _details(self, row: PassageView, second: list[str]) -> list[str]:
        lines = [" · ".join(filter(None, second))]
        if row.intensity is not None:
            lines.append(self.tr("intensity {value}").format(value=row.intensity))
        if isinstance(row, PairedPassage) and row.other is not None:
            lines.append(self.tr("with {code}").format(code=row.other.code))
            if second[-1] and row.other.coder != row.coder:
                lines[-1] += f" · {row.other.coder}"
        return [line for line in lines if line]

    def _paint_lines(self, painter: QPainter, room: QRect, lines: list[str], colour: QColor) -> None:
        for number, line in enumerate(lines, start=1):
            top = room.top() + number * self._small_line
            if top + self._small_line <= room.bottom() + px(4):
                self._word(painter, QRect(room.left(), top, room.width(), self._small_line), line, self._small, colour)

    def _paint_words(
        self, painter: QPainter, room: QRect, row: PassageView, lines: int, colours: tuple[str, str], *, chosen: bool
    ) -> None:
        look = tokens()
        for share in _SHARES:
            piece = piece_of(row, self._per_line.shrunk(share), lines)
            layout = QTextLayout(piece.text, self._reading)
            layout.setFormats(self._formats(piece, colours, chosen=chosen))
            if self._break(layout, room.width(), lines) >= units(piece.text):
                break
        painter.setPen(QColor(mixed(look.second_on_selection if chosen else look.second, look.ink, 0.8)))
        layout.draw(painter, QPointF(room.left(), room.top() - px(2)))

    def _break(self, layout: QTextLayout, width: int, lines: int) -> int:
        """Break a text into lines; gives how much of it they hold."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        held = 0
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._line))
            held = line.textStart() + line.textLength()
        layout.endLayout()
        return held

    @staticmethod
    def _formats(piece: Piece, colours: tuple[str, str], *, chosen: bool) -> list[QTextLayout.FormatRange]:
        found = []
        for begin, end, both in _layers(piece.stretches):
            look = QTextCharFormat()
            look.setForeground(QColor(tokens().ink))
            grounds = [_ground(colours[which], chosen=chosen) for which in both]
            look.setBackground(grounds[0])
            if len(both) > 1:
                look.setFontUnderline(True)
                look.setUnderlineColor(QColor(swatch_colour(colours[1], tokens().dark)))
            made = QTextLayout.FormatRange()
            made.start = units(piece.text[:begin])
            made.length = units(piece.text[begin:end])
            made.format = look
            found.append(made)
        return found


def _layers(stretches: tuple[Stretch, ...]) -> list[tuple[int, int, tuple[int, ...]]]:
    """Pieces of the text with the passages that cover them: shared words belong to both."""
    edges = sorted({place for stretch in stretches for place in (stretch.start, stretch.end)})
    found = []
    for begin, end in itertools.pairwise(edges):
        both = tuple(sorted(s.which for s in stretches if s.start <= begin and end <= s.end))
        if both:
            found.append((begin, end, both))
    return found


def _ground(colour: str, *, chosen: bool) -> QColor:
    return highlight(colour, tokens().dark) if colour else _hit_ground(chosen=chosen)


def _chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _hit_ground(*, chosen: bool) -> QColor:
    """The ground of words that were searched for: a marker pen's, whatever the codes are coloured."""
    look = tokens()
    return QColor(mixed("#F0B400", look.selection if chosen else look.panel, 0.3 if look.dark else 0.35))
