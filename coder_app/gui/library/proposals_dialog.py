"""Codings that came along to a corrected text: accept, take away, or look at the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView

from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px
from coder_app.gui.widgets.code_colours import swatch_icon
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.operations.coding import accept_proposals, delete_codings
from coder_app.operations.proposals import ProposalView, proposals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ProposalView] = []

    def show(self, rows: list[ProposalView]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return swatch_icon(row.colour)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        state = self.tr("found again") if row.place else self.tr("not found in the new text")
        quote = " ".join(row.quote.replace("\u00ad\n", "").split()) or self.tr("region of a page")
        return (row.document, row.code, f"“{quote}”", row.coder, state)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Document"), self.tr("Code"), self.tr("Passage"), self.tr("Coder"), self.tr("Place"))
        return names[section]


class ProposalsDialog(PlainDialog):
    """Works on the chosen rows, on all when none is chosen; follows the study while it is open."""

    def __init__(self, desk: Desk, document_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Codings to check"), "", parent,
            explained=self.tr("The text was corrected. These codings count again once they are accepted."),
        )  # fmt: skip
        self._desk, self._document_id = desk, document_id
        self.model = _Model(self)
        self.table = QuietTable()
        self.table.setAccessibleName(self.tr("Codings to check"))
        self.table.set_model(self.model)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.row_activated.connect(lambda _index: self.go())
        for column, width in enumerate((84, 160, 300, 90, 170)):
            self.table.setColumnWidth(column, px(width))
        self.body.addWidget(self.table, 1)
        self.accept_rows_button = self.add_button(self.tr("Accept"), "main")
        self.reject_button = self.add_button(self.tr("Take away"))
        self.go_button = self.add_button(self.tr("Go to the passage"))
        self.accept_rows_button.clicked.connect(self.accept_rows)
        self.reject_button.clicked.connect(self.reject_rows)
        self.go_button.clicked.connect(self.go)
        self.resize(px(860), px(480))
        desk.project.changed.connect(self._follow)
        self.read()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("coding", "segment", "document"):
            self.read()

    def read(self) -> None:
        """Read what waits."""
        self._desk.project.ask(proposals, self._document_id, then=self._take)

    def _take(self, rows: list[ProposalView]) -> None:
        self.model.show(rows)
        if rows:
            self.table.selectRow(0)
            self.table.setFocus()
        for button in (self.accept_rows_button, self.reject_button, self.go_button):
            button.setEnabled(bool(rows))
        self.say_problem("")
        self.explanation.setText(
            self.tr("The text was corrected. These codings count again once they are accepted.")
            if rows else self.tr("Nothing is left to check.")
        )  # fmt: skip

    def chosen(self) -> list[ProposalView]:
        """The chosen rows, or all."""
        rows = sorted({self.table.to_source(index).row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.rows[row] for row in rows] or list(self.model.rows)

    def accept_rows(self) -> None:
        """Let the chosen codings count again; those without a place cannot."""
        chosen = [row for row in self.chosen() if row.place]
        if chosen:
            self._desk.project.do(accept_proposals, [row.coding_id for row in chosen])
        else:
            self.say_problem(self.tr("These words are not in the new text. Code the passage anew, or take them away."))

    def reject_rows(self) -> None:
        """Take the chosen codings away, as far as they are mine."""
        mine = [row.coding_id for row in self.chosen() if row.mine]
        if mine:
            self._desk.project.do(delete_codings, mine)
        else:
            self.say_problem(self.tr("Only {name} can take these away.").format(name=self.chosen()[0].coder))

    def go(self) -> None:
        """Show the passage in the Code workspace."""
        chosen = self.chosen()
        if chosen:
            self._desk.show_passage(chosen[0].document_id, chosen[0].place, chosen[0].coding_id)
            self.accept()
