"""The codes to look for: the codebook's tree with a box before each code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.fonts import sized, tabular
from coder_app.gui.theme import follow_theme, px, tokens
from coder_app.gui.widgets.code_colours import swatch_icon
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coder_app.domain.views import CodeView

Index = QModelIndex | QPersistentModelIndex
_ID = int(Qt.ItemDataRole.UserRole)
_COLOUR, _COUNT, _FOLDED = _ID + 1, _ID + 2, _ID + 3


class _CountDelegate(QStyledItemDelegate):
    """The native line, with the number of codings at its right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), px(26))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.rect.adjust(0, 0, -px(34), 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if count is None:
            return
        painter.save()
        painter.setFont(tabular(sized(option.font, option.font.pixelSize() - 1)))
        painter.setPen(QColor(tokens().second))
        room = QRect(option.rect).adjusted(0, 0, -px(12), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(count))
        painter.restore()


class CodeChecks(QTreeView):
    """Codes with boxes; ``checked_changed`` tells the ids of those with a tick, in the order of the tree."""

    checked_changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._known: tuple[tuple[object, ...], ...] = ()
        self._quiet = False
        self.setModel(self._items)
        self.setItemDelegate(_CountDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("Codes to look for"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(True)
        self._items.itemChanged.connect(self._changed)
        follow_theme(self, self._resize)

    def _resize(self) -> None:
        self.setIndentation(px(16))
        self._quiet = True
        for item in self._all():
            if item.data(_COLOUR):
                item.setIcon(swatch_icon(item.data(_COLOUR)))
        self._quiet = False
        self.scheduleDelayedItemsLayout()

    def set_codes(self, codes: Sequence[CodeView]) -> None:
        """Show these codes; ticks stay on codes that stay."""
        shape = tuple(
            (code.id, code.parent_id, code.name, code.colour, code.framework, code.position) for code in codes
        )
        if shape != self._known:
            self._known = shape
            self._build(codes)
        self._quiet = True
        counts = {code.id: code.count for code in codes}
        for item in self._all():
            if item.data(_ID):
                item.setData(counts.get(item.data(_ID), 0), _COUNT)
        self._quiet = False

    def _build(self, codes: Sequence[CodeView]) -> None:
        ticked = set(self.checked())
        self._quiet = True
        self._items.clear()
        ordered = sorted(codes, key=lambda code: (code.position, code.name.casefold(), code.id))
        known = {code.id for code in codes}
        frameworks = sorted({code.framework for code in codes if code.parent_id not in known},
                            key=lambda name: (not name, name.casefold()))  # fmt: skip
        tops = {name: self._items.invisibleRootItem() for name in frameworks}
        if len(frameworks) > 1:
            for name in frameworks:
                tops[name] = self._group(name)
                self._items.appendRow(tops[name])
        placed: dict[str, QStandardItem] = {}
        waiting = list(ordered)
        while waiting:
            later = []
            for code in waiting:
                above = placed.get(code.parent_id or "") or (
                    tops[code.framework] if code.parent_id not in known else None
                )
                if above is None:
                    later.append(code)
                    continue
                placed[code.id] = self._item(code, ticked)
                above.appendRow(placed[code.id])
            if len(later) == len(waiting):
                break
            waiting = later
        self.expandAll()
        self._quiet = False

    def _group(self, name: str) -> QStandardItem:
        item = QStandardItem(name or self.tr("No framework"))
        font = item.font()
        font.setWeight(font.Weight.DemiBold)
        item.setFont(font)
        return item

    def _item(self, code: CodeView, ticked: set[str]) -> QStandardItem:
        item = QStandardItem(swatch_icon(code.colour), code.name)
        item.setCheckable(True)
        item.setCheckState(Qt.CheckState.Checked if code.id in ticked else Qt.CheckState.Unchecked)
        item.setData(code.id, _ID)
        item.setData(code.colour, _COLOUR)
        item.setData(folded(code.path), _FOLDED)
        item.setToolTip(f"{code.path}\n{code.definition}".strip())
        return item

    def _all(self, below: QStandardItem | None = None) -> Iterator[QStandardItem]:
        parent = below or self._items.invisibleRootItem()
        for row in range(parent.rowCount()):
            child = parent.child(row)
            yield child
            yield from self._all(child)

    def checked(self) -> list[str]:
        """The ids with a tick, in the order of the tree."""
        return [item.data(_ID) for item in self._all() if item.checkState() == Qt.CheckState.Checked]

    def set_checked(self, ids: Iterable[str]) -> None:
        """Tick exactly these and tell it once, if it is a change."""
        wanted, before = set(ids), self.checked()
        self._quiet = True
        for item in self._all():
            if item.isCheckable():
                item.setCheckState(Qt.CheckState.Checked if item.data(_ID) in wanted else Qt.CheckState.Unchecked)
        self._quiet = False
        after = self.checked()
        if after != before:
            if after:
                self.scrollTo(next(i.index() for i in self._all() if i.data(_ID) == after[0]))
            self.checked_changed.emit(after)

    def set_filter(self, text: str) -> None:
        """Show only codes whose path contains the text, with what is above them; "" shows all."""
        self._filter(self._items.invisibleRootItem(), folded(text.strip()))

    def _filter(self, parent: QStandardItem, wanted: str) -> bool:
        shown_any = False
        for row in range(parent.rowCount()):
            child = parent.child(row)
            shown = self._filter(child, wanted) or wanted in (child.data(_FOLDED) or ("" if not wanted else "\0"))
            self.setRowHidden(row, parent.index(), not shown)
            shown_any = shown_any or shown
        return shown_any

    def _changed(self, _item: QStandardItem) -> None:
        if not self._quiet:
            self.checked_changed.emit(self.checked())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the box ticks as well."""
        index = self.indexAt(event.position().toPoint())
        item = self._items.itemFromIndex(index) if index.isValid() else None
        before = item.checkState() if item else None
        pressed = index.isValid() and index == self.currentIndex() and event.button() == Qt.MouseButton.LeftButton
        super().mouseReleaseEvent(event)
        inside = pressed and event.position().x() >= self.visualRect(index).left()
        if item and item.isCheckable() and inside and item.checkState() == before:
            self._toggle(item)

    @staticmethod
    def _toggle(item: QStandardItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            item = self._items.itemFromIndex(self.currentIndex())
            if item.isCheckable():
                self._toggle(item)
        else:
            super().keyPressEvent(event)
