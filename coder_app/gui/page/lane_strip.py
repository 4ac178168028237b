"""Painting the bars and names of codings in the margin, and finding the one under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from coder_app.gui.fonts import interface_font
from coder_app.gui.page.lane_layout import LEAST_BAR

if TYPE_CHECKING:
    from coder_app.gui.page.colours import PageColours
    from coder_app.gui.page.lane_layout import PlacedLane
    from coder_app.gui.page.marks import Mark, MarkStore

NAME_SIZE = 12
NOTE_SIZE = 11
_COLUMN = 6.0
_BAR = 3.0
_INDENT = 7.0
_TEXT_PAD = 2.0
_LEAST_LIGHTNESS = 0.58

Lanes = Sequence["PlacedLane"]


@dataclass(frozen=True, slots=True)
class LaneLook:
    """What the strip must know to paint: the marks, who is picked and hovered, and colours."""

    marks: MarkStore
    colours: PageColours
    picked: str | None
    hovered: str | None


class LaneStrip:
    """A strip of the margin, ``left`` and ``width`` in viewport pixels; lanes are given relative to ``top``."""

    def __init__(self) -> None:
        self._name = interface_font(size=NAME_SIZE)
        self._bold = interface_font(size=NAME_SIZE, weight=QFont.Weight.DemiBold)
        self._note = interface_font(size=NOTE_SIZE)
        self._italic = interface_font(size=NAME_SIZE)
        self._italic.setItalic(True)
        self.name_height = QFontMetricsF(self._name).height() + _TEXT_PAD
        self.note_height = QFontMetricsF(self._note).height()

    def label_height(self, mark: Mark) -> float:
        """How much room a mark's name needs, with its intensity."""
        return self.name_height + (self.note_height if mark.intensity is not None else 0.0)

    def paint(self, painter: QPainter, lanes: Lanes, left: float, width: float, top: float, look: LaneLook) -> None:
        """Paint the lanes of one page."""
        for lane in lanes:
            mark = look.marks.get(lane.key)
            if mark is not None:
                self._paint_bar(painter, lane, mark, left, top, look)
                if lane.label_top is not None and mark.label:
                    indent = _indent(lane)
                    place = QRectF(left + indent, top + lane.label_top, width - indent, lane.label_height)
                    self._paint_lead(painter, lane, _shown_colour(mark, look.colours), left, place, top)
                    self._paint_name(painter, lane, mark, place, look)

    def _bar_rect(self, lane: PlacedLane, left: float, top: float) -> QRectF:
        height = max(lane.bottom - lane.top, LEAST_BAR)
        return QRectF(left + lane.column * _COLUMN, top + lane.top, _BAR, height)

    def _paint_bar(
        self, painter: QPainter, lane: PlacedLane, mark: Mark, left: float, top: float, look: LaneLook
    ) -> None:
        rect = self._bar_rect(lane, left, top)
        colour = _shown_colour(mark, look.colours)
        if lane.key in {look.picked, look.hovered}:
            rect.adjust(-1, 0, 1, 0)
        if mark.proposed:
            painter.setPen(QPen(colour, rect.width() - 1, Qt.PenStyle.DotLine))
            middle = rect.center().x()
            painter.drawLine(QPointF(middle, rect.top()), QPointF(middle, rect.bottom()))
        else:
            painter.fillRect(rect, colour)

    def _paint_lead(
        self, painter: QPainter, lane: PlacedLane, colour: QColor, left: float, place: QRectF, top: float
    ) -> None:
        """A thin line from a bar to a name that does not stand right beside it."""
        bar = self._bar_rect(lane, left, top)
        level = place.top() + self.name_height / 2
        start = max(bar.top() + 1, min(level, bar.bottom() - 1))
        if abs(start - level) < 1 and place.left() - bar.right() <= _INDENT + 2:
            return
        colour.setAlpha(110)
        painter.setPen(QPen(colour, 1))
        elbow = place.left() - 4
        painter.drawPolyline([QPointF(bar.right() + 1, start), QPointF(elbow - 2, start), QPointF(elbow, level)])

    def _paint_name(self, painter: QPainter, lane: PlacedLane, mark: Mark, place: QRectF, look: LaneLook) -> None:
        picked = lane.key == look.picked
        font = self._bold if picked else self._italic if mark.proposed else self._name
        faint = mark.dimmed and not picked
        ink = (
            look.colours.accent if lane.key == look.hovered else look.colours.second_ink if faint else look.colours.ink
        )
        painter.setPen(QColor(ink))
        painter.setFont(font)
        tail = f"  {more_names(lane.more)}" if lane.more else ""
        metrics = QFontMetricsF(font)
        room = place.width() - metrics.horizontalAdvance(tail)
        line = QRectF(place.left(), place.top(), place.width(), self.name_height)
        text = _fitting(metrics, mark.label, room, of_another=mark.dimmed)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags, text)
        if tail:
            painter.setPen(QColor(look.colours.second_ink))
            painter.drawText(line.translated(metrics.horizontalAdvance(text), 0), flags, tail)
        if mark.intensity is not None and place.height() > self.name_height:
            painter.setPen(QColor(look.colours.second_ink))
            painter.setFont(self._note)
            note = line.translated(0, self.name_height - _TEXT_PAD)
            painter.drawText(note, flags, intensity_note(mark.intensity))

    def hit(self, lanes: Lanes, left: float, width: float, top: float, at: QPointF) -> str | None:
        """The mark whose name or bar is under a point."""
        if not left - 3 <= at.x() <= left + width:
            return None
        y = at.y() - top
        for lane in lanes:
            named = lane.label_top is not None and lane.label_top <= y < lane.label_top + lane.label_height
            if named and at.x() >= left + _indent(lane) - 3:
                return lane.key
        near = [lane for lane in lanes if lane.top <= y <= max(lane.bottom, lane.top + LEAST_BAR)]
        if not near:
            return None
        return min(near, key=lambda lane: abs(left + lane.column * _COLUMN + _BAR / 2 - at.x())).key


def more_names(count: int) -> str:
    """What stands after a name when others have no room."""
    return QCoreApplication.translate("LaneStrip", "+{count} more").format(count=count)


def intensity_note(value: int) -> str:
    """What stands under the name of a coding with an intensity."""
    return QCoreApplication.translate("LaneStrip", "intensity {value}").format(value=value)


def _indent(lane: PlacedLane) -> float:
    """How far a name is moved in by the bars that pass beside it."""
    return lane.beside * _COLUMN + _BAR + _INDENT


def _shown_colour(mark: Mark, colours: PageColours) -> QColor:
    """A code's colour, light enough for a dark ground."""
    colour = QColor(mark.colour)
    if colours.dark and colour.lightnessF() < _LEAST_LIGHTNESS:
        colour.setHslF(max(colour.hslHueF(), 0.0), colour.hslSaturationF(), _LEAST_LIGHTNESS)
    if mark.dimmed:
        colour.setAlpha(90)
    return colour


def _fitting(metrics: QFontMetricsF, label: str, room: float, *, of_another: bool) -> str:
    """A label cut to the room; where it ends in a coder's name, the code's name is cut and the coder's stays."""
    name, dot, coder = label.rpartition(" · ") if of_another else ("", "", "")
    end = metrics.horizontalAdvance(dot + coder)
    if not name or end > room / 2:
        return metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - end) + dot + coder
