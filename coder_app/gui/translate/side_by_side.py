"""The list of sentences side by side: only what can be seen is laid out, so that long texts scroll like short ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from coder_app.gui.theme import follow_theme, px, tokens
from coder_app.gui.translate.row_painting import LaidOutRow, RowPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from coder_app.gui.translate.pair_rows import Row

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEPT = 400


class SideBySide(QAbstractScrollArea):
    """``current_changed`` tells the row under the cursor, ``opened`` a row to be unfolded or shown on its page."""

    current_changed = Signal(int)
    opened = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sentences side by side"))
        self.rows: Sequence[Row] = ()
        self.current, self._anchor, self._hover = -1, -1, -1
        self._painter = RowPainter()
        self._laid: dict[int, LaidOutRow] = {}
        self._heights = np.zeros(0, np.int64)
        self._tops = np.zeros(1, np.int64)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(px(40))
        follow_theme(self, self._take_look)

    # Rows

    def show_rows(self, rows: Sequence[Row], *, keep: bool = False) -> None:
        """Show other rows; with ``keep`` the cursor and the place stay where they were."""
        place = self.verticalScrollBar().value()
        self.rows = rows
        self._lay_out_anew()
        last = len(rows) - 1
        self.current = min(max(self.current, 0), last) if keep else min(0, last)
        self._anchor = self.current
        self.verticalScrollBar().setValue(place if keep else 0)
        self.viewport().update()

    def _take_look(self) -> None:
        self._painter.take_look()
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._painter.width = self.viewport().width()
        self._laid.clear()
        self._heights = np.array([self._painter.guess(row) for row in self.rows], np.int64)
        self._reckon()
        self.viewport().update()

    def _reckon(self) -> None:
        self._tops = np.concatenate(([0], np.cumsum(self._heights)))
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, int(self._tops[-1]) - self.viewport().height()))

    def _row(self, number: int) -> LaidOutRow:
        found = self._laid.get(number)
        if found is None:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            found = self._laid[number] = self._painter.lay_out(self.rows[number])
        return found

    def _measure(self, low: int, high: int) -> bool:
        """Replace guessed heights by true ones; gives whether one was wrong."""
        wrong = False
        for number in range(max(0, low), min(high, len(self.rows))):
            height = self._row(number).height
            if height != self._heights[number]:
                self._heights[number] = height
                wrong = True
        return wrong

    def row_at(self, y: int) -> int:
        """The row at a height of the viewport; -1 below the last."""
        place = y + self.verticalScrollBar().value()
        if not self.rows or place >= self._tops[-1]:
            return -1
        return int(np.searchsorted(self._tops, place, side="right")) - 1

    def rect_of(self, number: int) -> QRectF:
        """Where a row stands in the viewport."""
        top = int(self._tops[number]) - self.verticalScrollBar().value()
        return QRectF(0, top, self.viewport().width(), int(self._heights[number]))

    # The cursor

    def selected(self) -> tuple[int, int]:
        """The first and last chosen row (-1 without any)."""
        return min(self.current, self._anchor), max(self.current, self._anchor)

    def set_current(self, number: int, *, extend: bool = False, tell: bool = True) -> None:
        """Put the cursor on a row and show it."""
        if not 0 <= number < len(self.rows):
            return
        changed = number != self.current
        self.current = number
        if not extend:
            self._anchor = number
        self.show_row(number)
        self._say_current()
        self.viewport().update()
        if changed and tell:
            self.current_changed.emit(number)

    def _say_current(self) -> None:
        row = self.rows[self.current]
        self.setAccessibleDescription(f"{row.label}: " + " | ".join(cell.text for cell in row.cells))

    def show_row(self, number: int) -> None:
        """Scroll as little as needed to show a row whole, with some of what stands around it."""
        around = self.viewport().height() // 6
        if self._measure(number - 12, number + 12):
            self._reckon()
        bar = self.verticalScrollBar()
        top, bottom = int(self._tops[number]), int(self._tops[number + 1])
        if top - around < bar.value():
            bar.setValue(top - around)
        elif bottom + around > bar.value() + self.viewport().height():
            bar.setValue(min(top - 2, bottom + around - self.viewport().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.set_current(max(0, self.current + _STEPS[Qt.Key(key)]), extend=extend)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._page(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.set_current(0 if key == Qt.Key.Key_Home else len(self.rows) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current >= 0:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _page(self, by: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * (self.viewport().height() - px(40)))
        number = self.row_at(self.viewport().height() // 3)
        self.set_current(number if number >= 0 else len(self.rows) - 1)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().toPoint().y())
        if number >= 0:
            self.set_current(number, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().toPoint().y())
        if number >= 0:
            self.opened.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().toPoint().y())
        if number != self._hover:
            self._hover = number
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover = -1
            self.viewport().update()
        return bool(super().viewportEvent(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.row_at(0)
        held = self.current if self.current >= 0 else first
        self._lay_out_anew()
        if held >= 0 and self.rows:
            self.show_row(held)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.rows:
            return
        first = max(0, self.row_at(0))
        last = self.row_at(self.viewport().height() - 1)
        last = len(self.rows) - 1 if last < 0 else last
        if self._measure(first, last + 4):
            self._reckon()
        painter = QPainter(self.viewport())
        low, high = self.selected()
        number = first
        while number < len(self.rows):
            rect = self.rect_of(number)
            if rect.top() > self.viewport().height():
                break
            chosen = low <= number <= high
            if not chosen and number == self._hover:
                painter.fillRect(rect, QColor(tokens().hover))
            self._painter.paint(painter, rect, self.rows[number], self._row(number), chosen=chosen,
                                focus=self.hasFocus() and number == self.current)  # fmt: skip
            number += 1
        painter.end()

    def focusInEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.viewport().update()
