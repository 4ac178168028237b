"""A document's own table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import OutlineView

_PAGE = Qt.ItemDataRole.UserRole


class OutlineList(QTreeWidget):
    """Headings with their page numbers; ``page_chosen`` tells a click or Enter on one."""

    page_chosen = Signal(int)
    _items: list[QTreeWidgetItem] = []

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outline"))
        self.setColumnCount(2)
        self.setTreePosition(1)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._items = []
        self.itemClicked.connect(self._tell)
        self.itemActivated.connect(self._tell)

    def show_outline(self, entries: Sequence[OutlineView]) -> None:
        """Show headings; levels may skip or begin anywhere."""
        self.clear()
        self._items = []
        above: list[tuple[int, QTreeWidgetItem]] = []
        for entry in entries:
            item = QTreeWidgetItem([str(entry.page + 1), entry.title.strip() or self.tr("(no title)")])
            item.setData(0, _PAGE, entry.page)
            item.setForeground(0, self.palette().placeholderText())
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(1, entry.title)
            while above and above[-1][0] >= entry.level:
                above.pop()
            if above:
                above[-1][1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append((entry.level, item))
            self._items.append(item)
        self.setRootIsDecorated(any(item.childCount() for item in self._items))
        if len(self._items) <= 60:
            self.expandAll()

    def changeEvent(self, event: QEvent) -> None:
        if isValid(self):
            super().changeEvent(event)
            if event.type() == QEvent.Type.PaletteChange:
                for item in self._items:
                    item.setForeground(0, self.palette().placeholderText())

    def set_current(self, page: int) -> None:
        """Mark the last heading at or before a page, without telling."""
        before = [item for item in self._items if int(item.data(0, _PAGE)) <= page]
        if before:
            self.setCurrentItem(before[-1])
        else:
            self.clearSelection()

    def _tell(self, item: QTreeWidgetItem) -> None:
        self.page_chosen.emit(int(item.data(0, _PAGE)))
