"""The list of saved queries: run, rename, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.labels import Line, PanelHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_ID = Qt.ItemDataRole.UserRole
_NAME = int(_ID) + 1


class SavedName(NamedTuple):
    """A saved query as the list shows it: its id, its name, and what it asks in a few words."""

    id: str
    name: str
    asks: str = ""


class _Names(QListWidget):
    """The names; Enter and a click run, F2 renames, Delete deletes."""

    run = Signal(str)
    delete = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QLineEdit { padding: 0 3px; min-height: 0; border-radius: 3px; }")
        self.itemClicked.connect(lambda item: self.run.emit(item.data(_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        editing = self.state() == QAbstractItemView.State.EditingState
        if item is None or editing:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run.emit(item.data(_ID))
        elif event.key() == Qt.Key.Key_Delete:
            self.delete.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)


class SavedQueries(QWidget):
    """Saved queries with a button to keep the present one."""

    run_requested = Signal(str)
    save_requested = Signal()
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PanelHeader(self.tr("Saved queries"))
        self.save = QPushButton(self.tr("Save this one"))
        self.save.setProperty("role", "link")
        self.header.add(self.save)
        self.names = _Names()
        self.names.setAccessibleName(self.tr("Saved queries"))
        self.names.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(self.header)
        inner = QVBoxLayout()
        inner.setContentsMargins(10, 0, 10, 0)
        inner.addWidget(self.names)
        column.addLayout(inner)
        self.names.run.connect(self.run_requested)
        self.names.delete.connect(self.delete_requested)
        self.names.itemChanged.connect(self._renamed)
        self.names.customContextMenuRequested.connect(self._menu)
        self.save.clicked.connect(self.save_requested)
        self._savable = False
        self._shown: tuple[SavedName, ...] = ()
        self.save.hide()
        follow_theme(self, self._resize)

    def set_queries(self, queries: Sequence[SavedName]) -> None:
        """Show these; nothing happens where they are shown already, so that a name can be written in peace."""
        if tuple(queries) == self._shown:
            return
        self._shown = tuple(queries)
        current = self.names.currentItem().data(_ID) if self.names.currentItem() else ""
        self.names.blockSignals(True)
        self.names.clear()
        for query in queries:
            item = QListWidgetItem(query.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_ID, query.id)
            item.setData(_NAME, query.name)
            item.setToolTip(query.asks)
            self.names.addItem(item)
            if query.id == current:
                self.names.setCurrentItem(item)
        self.names.blockSignals(False)
        self._resize()

    def set_savable(self, savable: bool) -> None:
        """Whether there is a query that could be kept."""
        self.save.setVisible(savable)
        self._savable = savable
        self._resize()

    def begin_rename(self, query_id: str) -> None:
        """Let the name be written, as after saving."""
        for row in range(self.names.count()):
            if self.names.item(row).data(_ID) == query_id:
                self.names.setFocus()
                self.names.setCurrentRow(row)
                self.names.editItem(self.names.item(row))

    def _renamed(self, item: QListWidgetItem) -> None:
        name = " ".join(item.text().split())
        if name and name != item.data(_NAME):
            self._shown = ()  # What is written may be refused; then the old name is put back.
            self.rename_requested.emit(item.data(_ID), name)
        elif item.text() != item.data(_NAME):
            item.setText(item.data(_NAME))

    def _menu(self, at: QPoint) -> None:
        item = self.names.itemAt(at)
        if item is None:
            return
        ident = item.data(_ID)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Run")).triggered.connect(lambda: self.run_requested.emit(ident))
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.names.editItem(item))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.delete_requested.emit(ident))
        menu.popup(self.names.mapToGlobal(at))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._resize()

    def _resize(self) -> None:
        rows = self.names.count()
        self.setVisible(bool(rows) or self._savable)
        self.names.setVisible(rows > 0)
        self.names.setFixedHeight(min(rows, 6) * max(px(27), self.names.sizeHintForRow(0)) + (px(8) if rows else 0))
