"""What was done: who, when, what; to look through and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.search_field import SearchField
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.history import history

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.views import OperationView
    from coder_app.gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_N = QT_TRANSLATE_NOOP
_NOWHERE = QModelIndex()
_MOST = 5000


def operation_words(row: OperationView) -> str:
    """An operation in the reader's language: "Undone: Rename D-0003"."""
    for kind, words in (("undo", _N("Operations", "Undone: {what}")), ("redo", _N("Operations", "Done again: {what}"))):
        if row.verb.startswith(kind + ": "):
            what = said("Operations", row.verb.removeprefix(kind + ": "), **row.values)
            return said("Operations", words, what=what)
    return said("Operations", row.verb, **row.values)


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[OperationView] = []

    def show(self, rows: list[OperationView]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        note = self.tr("taken back") if row.undone else "" if row.undoable else self.tr("cannot be taken back")
        when = row.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        return (when, row.who, operation_words(row), note)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("When"), self.tr("Who"), self.tr("What"), "")[section]


class HistoryDialog(PlainDialog):
    """The newest operations the person may see, newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was done"), "", parent)
        self.search = SearchField(self.tr("Find a person or a step"))
        self.model = _Model(self)
        self.filter = QSortFilterProxyModel(self)
        self.filter.setSourceModel(self.model)
        self.filter.setFilterKeyColumn(-1)
        self.filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.searched.connect(self._narrow)
        self.table = QuietTable()
        self.table.setAccessibleName(self.tr("What was done"))
        self.table.set_model(self.filter, natural_sort=False)
        for column, width in enumerate((180, 110, 330, 160)):
            self.table.setColumnWidth(column, px(width))
        self.table.setColumnHidden(0, not desk.sight.shows("dates"))
        self.search.down_pressed.connect(self.table.setFocus)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.copy_button = self.add_button(self.tr("Copy as table"))
        self.copy_button.clicked.connect(self.table.copy)
        self.resize(px(840), px(560))
        self.search.setFocus()
        desk.project.ask(history, _MOST, then=self.model.show)

    def _narrow(self, text: str) -> None:
        self.filter.setFilterFixedString(" ".join(text.split()) if folded(text) else "")
