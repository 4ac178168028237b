"""Versions of the codebook: what each code said since when, and how many codings were made by each wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QPlainTextEdit

from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.search_field import SearchField
from coder_app.operations.codebook_versions import codebook_versions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.gui.desk import Desk
    from coder_app.operations.codebook_versions import CodeVersionView

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[CodeVersionView] = []

    def show(self, rows: list[CodeVersionView]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in {1, 3}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (row.code, row.number, row.since.astimezone().strftime("%Y-%m-%d %H:%M"), row.codings)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Code"), self.tr("Version"), self.tr("Since"), self.tr("Codings made by it"))[section]


class VersionsDialog(PlainDialog):
    """A table of all wordings, and the whole wording of the chosen one below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Versions of the codebook"), "", parent,
            explained=self.tr("Each coding keeps the version of its code by which it was made."),
        )  # fmt: skip
        self.search = SearchField(self.tr("Find a code"))
        self.model = _Model(self)
        self.filter = QSortFilterProxyModel(self)
        self.filter.setSourceModel(self.model)
        self.filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.searched.connect(self.filter.setFilterFixedString)
        self.table = QuietTable()
        self.table.setAccessibleName(self.tr("Versions of the codebook"))
        self.table.set_model(self.filter, natural_sort=False)
        for column, width in enumerate((300, 80, 150, 160)):
            self.table.setColumnWidth(column, px(width))
        self.wording = QPlainTextEdit()
        self.wording.setReadOnly(True)
        self.wording.setAccessibleName(self.tr("What the code said"))
        self.wording.setPlaceholderText(self.tr("Choose a version to read what it said."))
        self.table.row_chosen.connect(self._show)
        self.search.down_pressed.connect(self.table.setFocus)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.wording, 2)
        self.resize(px(800), px(620))
        self.search.setFocus()
        desk.project.ask(codebook_versions, then=self.model.show)

    def _show(self, index: QModelIndex) -> None:
        said = self.model.rows[self.filter.mapToSource(index).row()].said
        parts = (
            (self.tr("Name"), "name"), (self.tr("Definition"), "definition"), (self.tr("Indicators"), "indicators"),
            (self.tr("Use"), "use_when"), (self.tr("Not"), "not_for"), (self.tr("Examples"), "examples"),
        )  # fmt: skip
        self.wording.setPlainText("\n\n".join(f"{title}: {said[key]}" for title, key in parts if said.get(key)))
