"""How a code looks in a line: swatch, name, key, count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.codebook.model import CodebookModel, Node
from coder_app.gui.fonts import sized, tabular
from coder_app.gui.theme import mixed, px, tokens
from coder_app.gui.widgets.code_colours import paint_swatch
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

Index = QModelIndex | QPersistentModelIndex


class CodeDelegate(QStyledItemDelegate):
    """Paints a line of the codebook; the tree paints the row's background and the arrows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), max(px(26), QFontMetrics(option.font).height() + px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, CodebookModel):
            return
        node = model.node(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        rect = QRect(option.rect)
        font = QFont(option.font)
        right = self._paint_count(painter, node, rect, font, chosen=chosen, opened=opened)
        self._paint_name(painter, node, rect, right, font, chosen=chosen, text=str(index.data()))
        painter.restore()

    def _paint_count(
        self, painter: QPainter, node: Node, rect: QRect, font: QFont, *, chosen: bool, opened: bool
    ) -> int:
        """Draw the count at the right; gives the x where the name must end."""
        edge = rect.right() - px(12)
        if node.code is None and opened:
            return edge
        look = tokens()
        painter.setFont(tabular(sized(font, font.pixelSize() - 1)))
        painter.setPen(QColor(look.second_on_selection if chosen else look.second))
        text = whole(node.total)
        painter.drawText(
            rect.adjusted(0, 0, -px(13), 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
        )
        return edge - painter.fontMetrics().horizontalAdvance(text) - px(8)

    def _paint_name(
        self, painter: QPainter, node: Node, rect: QRect, right: int, font: QFont, *, chosen: bool, text: str
    ) -> None:
        look = tokens()
        if node.code is not None:
            painter.setOpacity(1.0 if node.code.active else 0.5)
            paint_swatch(painter, swatch_rect(rect), node.code.colour)
            painter.setOpacity(1.0)
        left = name_left(rect, node)
        badge = self._badge_width(node, font)
        bold = chosen or node.code is None
        painter.setFont(sized(font, font.pixelSize(), QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        dim = node.code is not None and not node.code.active
        painter.setPen(QColor(mixed(look.second, look.panel, 0.85) if dim and not chosen else look.ink))
        room = right - left - (badge + px(8) if badge else 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, px(8)))
        painter.drawText(QRect(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if badge and node.code is not None:
            at = left + painter.fontMetrics().horizontalAdvance(shown) + px(8)
            self._paint_badge(painter, node.code.key, QRect(at, rect.top(), badge, rect.height()), font)

    def _badge_width(self, node: Node, font: QFont) -> int:
        if node.code is None or not node.code.key:
            return 0
        metrics = QFontMetrics(sized(font, font.pixelSize() - 2))
        return metrics.horizontalAdvance(node.code.key) + px(10)

    def _paint_badge(self, painter: QPainter, key: str, room: QRect, font: QFont) -> None:
        look = tokens()
        height = px(16)
        box = QRectF(room.left() + 0.5, room.center().y() - height / 2 + 0.5, room.width() - 1, height)
        painter.setPen(QPen(QColor(look.line_strong), 1))
        painter.setBrush(QColor(look.panel))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(sized(font, font.pixelSize() - 2))
        painter.setPen(QColor(look.second))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the code"))
        editor.setStyleSheet("padding: 0 4px; min-height: 0;")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        rect = QRect(option.rect)
        if isinstance(model, CodebookModel):
            rect.setLeft(name_left(rect, model.node(index)) - px(6))
        editor.setGeometry(rect.adjusted(0, 1, -px(8), -1))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def swatch_rect(rect: QRect) -> QRectF:
    """Where a code's square stands in its line."""
    side = px(10)
    return QRectF(rect.left() + px(4), rect.center().y() - side / 2 + 0.5, side, side)


def name_left(rect: QRect, node: Node) -> int:
    """Where the name begins; frameworks have no square."""
    return rect.left() + (px(21) if node.code is not None else px(4))
