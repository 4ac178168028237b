"""Hits with boxes, one line each: where, what stands before, the words, what stands after."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from coder_app.gui.find.passage_text import running
from coder_app.gui.fonts import interface_font, reading_font, sized, tabular
from coder_app.gui.theme import px, theme, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

    from coder_app.domain.views import PassageView

Index = QModelIndex | QPersistentModelIndex
_ROW = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class HitsModel(QAbstractListModel):
    """The hits; all have a tick at first. ``ticked`` tells how many have one."""

    ticked = Signal(int)

    def __init__(self, hits: Sequence[PassageView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = list(hits)
        self._on = [True] * len(self._hits)

    def chosen(self) -> list[PassageView]:
        """The hits with a tick."""
        return [hit for hit, on in zip(self._hits, self._on, strict=True) if on]

    def set_all(self, on: bool) -> None:
        """Tick all, or none."""
        self._on = [on] * len(self._hits)
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))
        self.ticked.emit(sum(self._on))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        if role == _ROW:
            return hit
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._on[index.row()] else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{hit.document}: {running(hit.left)[-40:]}{running(hit.text)}{running(hit.right)[:40]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"…{running(hit.left)}{running(hit.text)}{running(hit.right)}…"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._on[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit(sum(self._on))
        return True


class HitDelegate(QStyledItemDelegate):
    """One line a hit, the words of all hits under each other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(300), px(30))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click anywhere in the line ticks it; so does Space."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            return True
        return super().editorEvent(event, model, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, hit = tokens(), index.data(_ROW)
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.selection if chosen else look.hover))
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        _paint_box(painter, option, QRect(rect.left() + px(10), rect.top(), px(16), rect.height()), on=on)
        painter.setOpacity(1.0 if on else 0.55)
        quiet = QColor(look.second_on_selection if chosen else look.second)
        small = tabular(interface_font(theme().font_scale, 12))
        place = QRect(rect.left() + px(36), rect.top(), px(64), rect.height())
        _words(painter, place, hit.document, small, quiet)
        self._paint_line(painter, QRect(rect).adjusted(px(104), 0, -px(10), 0), hit, quiet)
        painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, room: QRect, hit: PassageView, quiet: QColor) -> None:
        font = reading_font(px(14))
        bold = sized(font, font.pixelSize(), QFont.Weight.Bold)
        words = running(hit.text).strip()
        width = min(math.ceil(QFontMetricsF(bold).horizontalAdvance(words)) + 1, room.width() // 2)
        before = round((room.width() - width) * 0.42)
        left = QRect(room.left(), room.top(), before, room.height())
        _words(painter, left, running(hit.left), font, quiet, right=True)
        middle = QRect(left.right() + 1, room.top(), width, room.height())
        _words(painter, middle, words, bold, QColor(tokens().ink))
        after = QRect(middle.right() + 1, room.top(), room.right() - middle.right() - 1, room.height())
        _words(painter, after, running(hit.right), font, quiet)


def _words(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, *, right: bool = False) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    mode = Qt.TextElideMode.ElideLeft if right else Qt.TextElideMode.ElideRight
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetrics(font).elidedText(text, mode, rect.width())
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextIncludeTrailingSpaces
    painter.drawText(rect, flags, shown)


def _paint_box(painter: QPainter, option: QStyleOptionViewItem, room: QRect, *, on: bool) -> None:
    box = QStyleOptionButton()
    side = px(16)
    box.rect = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
    box.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget)
