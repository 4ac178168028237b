"""All commands with their keys, to read and to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.commands import GROUPS
from coder_app.gui.widgets.search_field import SearchField
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from coder_app.gui.actions import ActionSet
    from coder_app.gui.widgets.command import Command


def _children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [top.child(row) for row in range(top.childCount())]
    return [item for item in found if item is not None]


class ShortcutsDialog(QDialog):
    """Choose a command, press its new keys; a conflict is shown and taken over only on demand."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        self.search = SearchField(self.tr("Find a command or key"))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Commands"))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(px(10))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.says.setProperty("role", "second")
        self._lay_out()
        self._fill()
        self._connect()
        self.resize(px(520), px(600))

    def _lay_out(self) -> None:
        self.set_button = QPushButton(self.tr("Set keys"))
        self.clear_button = QPushButton(self.tr("No keys"))
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_all_button = QPushButton(self.tr("Reset all"))
        self.close_button = QPushButton(self.tr("Close"))
        set_role(self.close_button, "main")
        change, end = QHBoxLayout(), QHBoxLayout()
        change.addWidget(self.keys, 1)
        for button in (self.set_button, self.clear_button, self.reset_button):
            button.setAutoDefault(False)
            change.addWidget(button)
        self.reset_all_button.setAutoDefault(False)
        end.addWidget(self.reset_all_button)
        end.addStretch(1)
        end.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(change)
        column.addWidget(self.says)
        column.addLayout(end)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(self._selected)
        self.keys.keySequenceChanged.connect(self._pressed)
        self.set_button.clicked.connect(self._set)
        self.clear_button.clicked.connect(self._clear)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._actions.reset_keys)
        self.close_button.clicked.connect(self.accept)
        self._actions.keys_changed.connect(self._show_keys)
        self._selected()

    def _fill(self) -> None:
        titles = dict(GROUPS)
        groups: dict[str, QTreeWidgetItem] = {}
        for command in self._actions.commands():
            if command.group not in groups:
                title = titles.get(command.group, "")
                words = said("Commands", title).replace("&", "") if title else self.tr("Favourite codes")
                item = QTreeWidgetItem([words, ""])
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.tree.addTopLevelItem(item)
                groups[command.group] = item
            child = QTreeWidgetItem(groups[command.group], [said("Commands", command.text).rstrip("…"), ""])
            child.setData(0, Qt.ItemDataRole.UserRole, command.id)
        self.tree.expandAll()
        self._show_keys()

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [item for top in tops if top is not None for item in _children(top)]

    def _show_keys(self) -> None:
        from coder_app.gui.actions import key_text

        for item in self._items():
            item.setText(1, key_text(self._actions.keys(item.data(0, Qt.ItemDataRole.UserRole))))

    def _narrow(self, text: str) -> None:
        wanted = folded(text.strip())
        for item in self._items():
            item.setHidden(wanted not in folded(item.text(0)) and wanted not in folded(item.text(1)))
        for row in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(row)
            if top is not None:
                top.setHidden(all(item.isHidden() for item in _children(top)))

    def current(self) -> str:
        """The id of the chosen command, or ""."""
        item = self.tree.currentItem()
        return (item.data(0, Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def select(self, ident: str) -> None:
        """Choose a command."""
        for item in self._items():
            if item.data(0, Qt.ItemDataRole.UserRole) == ident:
                self.tree.setCurrentItem(item)

    def _selected(self) -> None:
        chosen = bool(self.current())
        for widget in (self.keys, self.clear_button, self.reset_button):
            widget.setEnabled(chosen)
        self.keys.clear()
        self._pressed()

    def _text(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _others(self) -> list[Command]:
        return self._actions.conflicts(self.current(), self._text()) if self.current() and self._text() else []

    def _pressed(self) -> None:
        others = self._others()
        self.set_button.setEnabled(bool(self.current() and self._text()))
        self.set_button.setText(self.tr("Take over") if others else self.tr("Set keys"))
        if others:
            names = ", ".join(said("Commands", other.text).rstrip("…") for other in others)
            self.says.setText(self.tr("These keys belong to: {names}.").format(names=names))
        elif self.current():
            self.says.setText(self.tr("Click into the field and press the new keys."))
        else:
            self.says.setText(self.tr("Choose a command to change its keys."))
        set_role(self.says, "warn" if others else "second")

    def _set(self) -> None:
        keys = self._text()
        for other in self._others():
            theirs = [each for each in self._actions.keys(other.id) if not self._same(each, keys)]
            self._actions.set_keys(other.id, theirs)
        self._actions.set_keys(self.current(), [keys])
        self._selected()

    @staticmethod
    def _same(one: str, other: str) -> bool:
        return QKeySequence(one) == QKeySequence(other)

    def _clear(self) -> None:
        self._actions.set_keys(self.current(), [])
        self._selected()

    def _reset(self) -> None:
        self._actions.set_keys(self.current(), self._actions.declared_keys(self.current()))
        self._selected()
