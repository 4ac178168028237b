"""A bar of time: the periods of a scheme side by side, gaps hatched, overlaps one above the other."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder_app.gui.fonts import sized
from coder_app.gui.theme import follow_theme, mixed, px, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.operations.set_up import PeriodView


class TimeBar(QWidget):
    """Paints periods; ``marks`` are dates of documents, small lines above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._periods: tuple[PeriodView, ...] = ()
        self._marks: tuple[date, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self.update)

    def show_periods(self, periods: Sequence[PeriodView], marks: Sequence[date] = ()) -> None:
        """Show other periods."""
        self._periods, self._marks = tuple(sorted(periods, key=lambda p: (p.start, p.end))), tuple(marks)
        self.setAccessibleName(", ".join(f"{p.name} {p.start.isoformat()} – {p.end.isoformat()}" for p in periods))
        self.setVisible(bool(periods))
        self.updateGeometry()
        self.update()

    def lanes(self) -> list[int]:
        """For every period its row: 0, or 1 and more where it overlaps one before it."""
        ends: list[date] = []
        found = []
        for period in self._periods:
            lane = next((number for number, end in enumerate(ends) if end < period.start), len(ends))
            ends[lane : lane + 1] = [period.end]
            found.append(lane)
        return found

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(26) + px(24) * (max(self.lanes(), default=0) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._periods:
            return
        look = tokens()
        first = min(period.start for period in self._periods).toordinal()
        last = max(period.end for period in self._periods).toordinal()
        width = self.width() - px(2)

        def x(day: date) -> float:
            # Documents before the first or after the last period stand at the ends.
            share = (day.toordinal() - first) / max(1, last - first)
            return 1 + width * min(1.0, max(0.0, share))

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(look.line_strong), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(QRectF(1, px(10), width, px(20)))
        for number, (period, lane) in enumerate(zip(self._periods, self.lanes(), strict=True)):
            box = QRectF(x(period.start), px(10) + px(24) * lane, max(2.0, x(period.end) - x(period.start)), px(20))
            self._paint_period(painter, box, period, number)
        painter.setPen(QColor(look.accent))
        for mark in self._marks:
            painter.drawLine(round(x(mark)), 0, round(x(mark)), px(7))
        self._paint_ends(painter, first, last)

    def _paint_period(self, painter: QPainter, box: QRectF, period: PeriodView, number: int) -> None:
        look = tokens()
        painter.setPen(QColor(look.accent))
        painter.setBrush(QColor(look.accent_soft if number % 2 == 0 else mixed(look.accent, look.panel, 0.28)))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(look.ink))
        painter.setFont(sized(self.font(), px(11)))
        room = box.adjusted(px(4), 0, -px(4), 0)
        words = painter.fontMetrics().elidedText(period.name, Qt.TextElideMode.ElideRight, int(room.width()))
        if room.width() > px(24):
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_ends(self, painter: QPainter, first: int, last: int) -> None:
        painter.setPen(QColor(tokens().second))
        painter.setFont(sized(self.font(), px(11)))
        room = QRectF(0, self.height() - px(15), self.width(), px(15))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, str(date.fromordinal(first).year))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(date.fromordinal(last).year))
