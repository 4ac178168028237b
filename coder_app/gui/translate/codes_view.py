"""Codes across languages: do original and translation carry the same codes, sentence by sentence?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import coefficient, interval, percent, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.operations.code_transfer import codes_across, propose_across
from coder_app.operations.coding import accept_proposals

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.operations.code_transfer import Across, CodeAcross, Differing
    from coder_app.operations.crosscheck import PairOpen


class CodesView(QWidget):
    """``bead_requested`` asks for a bead of the pair to be shown."""

    bead_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair: PairOpen | None = None
        self._found: tuple[Across, Across] | None = None
        self._line: Differing | None = None
        self._row = -1
        self.header = PanelHeader(self.tr("Codes on both sides"))
        self.same = ChipButton(self.tr("Same coder"), checkable=True)
        self.different = ChipButton(self.tr("Different coders"), checkable=True)
        self.told = QLabel()
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.differing_header = PanelHeader(self.tr("Where the sides differ"))
        self.propose = QPushButton(self.tr("Propose on the other side"))
        self.lines, self.line_model = QuietTable(), PlainTable(self)
        self.lines.set_model(self.line_model)
        self.empty = EmptyState("code", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for chip in (self.same, self.different):
            chip.setAutoExclusive(True)
            self.header.add(chip)
        self.same.setChecked(True)
        set_role(self.told, "second")
        self.told.setWordWrap(True)
        self.told.setContentsMargins(14, 0, 14, 8)
        self.propose.setAutoDefault(False)
        self.differing_header.add(self.propose)
        upper, lower = QWidget(), QWidget()
        parts: tuple[tuple[QWidget, tuple[QWidget, ...], QuietTable], ...] = (
            (upper, (self.header, self.told), self.table), (lower, (self.differing_header,), self.lines)
        )  # fmt: skip
        for part, heads, table in parts:
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for head in heads:
                column.addWidget(head)
            column.addWidget(table, 1)
        split = Splitter(Qt.Orientation.Vertical)
        split.set_parts((upper, 340, 1), (lower, 340, 1))
        remember_splitter(split, self._desk.settings, "translate-codes")
        self.stack = QStackedWidget()
        self.stack.addWidget(split)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _connect(self) -> None:
        for chip in (self.same, self.different):
            chip.clicked.connect(lambda _on: self._show())
        self.lines.row_activated.connect(lambda index: self.bead_requested.emit(index.data(THING).bead))
        self.lines.row_chosen.connect(self._line_chosen)
        self.propose.clicked.connect(self._propose)
        self.empty.acted.connect(lambda: self._desk.workspace_requested.emit("code"))

    def show_pair(self, pair: PairOpen) -> None:
        """Compare the codes of a pair."""
        if self._pair is None or self._pair.check_id != pair.check_id:
            self._line = None
        self._pair = pair
        self.read()

    def read(self) -> None:
        """Read the codes anew."""
        if self._pair is not None and self._pair.aligned and self.isVisible():
            self._desk.project.ask(codes_across, self._pair.check_id, then=self._take)

    def _take(self, found: tuple[Across, Across]) -> None:
        self._found = found
        if not found[0].codes and found[1].codes:
            self.different.setChecked(True)
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        across = self._found[0 if self.same.isChecked() else 1]
        if self.same.isChecked():
            self.told.setText(self.tr("The same coder on both sides: differences test the translation."))
        else:
            self.told.setText(self.tr("Different coders on the two sides: translation and coder are mixed here."))
        self.stack.setCurrentIndex(0 if any(each.codes for each in self._found) else 1)
        self.empty.say(
            self.tr("The two versions have no codes to compare yet."),
            self.tr("Code both the original and the translation in Code; then this page shows where their codes "
                    "differ."),
            self.tr("Go to Code"),
        )  # fmt: skip
        heads = (self.tr("Code"), self.tr("Both"), self.tr("Original only"), self.tr("Translation only"),
                 self.tr("Agreement"), self.tr("Jaccard"), self.tr("Cohen’s κ"), self.tr("95 % interval"))  # fmt: skip
        self.model.show(heads, [(self._cells(row), row) for row in across.codes], (1, 2, 3, 4, 5, 6, 7))
        self.table.fit_columns(320)
        self._show_lines(across)

    def _name(self, code_id: str) -> str:
        code = self._desk.code(code_id)
        return code.name if code else "?"

    def _cells(self, row: CodeAcross) -> tuple[str, ...]:
        limits = interval(row.low, row.high) if row.low is not None else "–"
        return (
            self._name(row.code_id), whole(row.both), whole(row.original_only), whole(row.translation_only),
            percent(row.agreement), percent(row.jaccard) if row.jaccard is not None else "–",
            coefficient(row.kappa) if row.kappa is not None else "–", limits,
        )  # fmt: skip

    def _show_lines(self, across: Across) -> None:
        pair = self._pair
        assert pair is not None
        rows = []
        for each in across.differing:
            bead = pair.beads[each.bead]
            side = self.tr("original") if each.side == "original" else self.tr("translation")
            who = ", ".join(self._desk.coder_name(ident) for ident in each.coders)
            quotes = (pair.original.quote(bead.original), pair.translation.quote(bead.translation))
            mark = "▲" if each.warned else ""
            waits = self.tr("proposed") if each.proposals else ""
            rows.append(((mark, whole(bead.original[0] + 1), self._name(each.code_id), side, who, waits, *quotes),
                         each))  # fmt: skip
        heads = ("", self.tr("Sentence"), self.tr("Code"), self.tr("Coded in"), self.tr("Coder"),
                 self.tr("Other side"), self.tr("Original"), self.tr("Translation"))  # fmt: skip
        self.line_model.show(heads, rows, (1,))
        self.lines.fit_columns(360)
        self.differing_header.set_quiet(self.tr("those with warnings first") if rows else "")
        self._line_chosen(self._back())

    def _back(self) -> QModelIndex:
        """The line that was chosen before something changed, or the one that has taken its place."""
        model = self.lines.model()
        same = (at for at in range(model.rowCount()) if _same(model.index(at, 0).data(THING), self._line))
        row = next(same, min(self._row, model.rowCount() - 1)) if self._line is not None else -1
        index = model.index(row, 0)
        if index.isValid():
            self.lines.setCurrentIndex(index)
        return index

    def _line_chosen(self, index: QModelIndex) -> None:
        line: Differing | None = index.data(THING) if index.isValid() else None
        if line is not None:
            self._line, self._row = line, index.row()
        waits = line is not None and bool(line.proposals)
        self.propose.setText(self.tr("Accept the proposal") if waits else self.tr("Propose on the other side"))
        self.propose.setEnabled(line is not None and (waits or self._desk.person.id in line.coders))

    def _propose(self) -> None:
        index = self.lines.currentIndex()
        if self._pair is None or not index.isValid():
            return
        line: Differing = index.data(THING)
        if line.proposals:
            self._desk.project.do(accept_proposals, line.proposals)
        else:
            self._desk.project.do(propose_across, self._pair.check_id, line.bead, line.code_id, line.side,
                                  then=self._proposed)  # fmt: skip

    def _proposed(self, count: int) -> None:
        if count:
            self._desk.messages.tell(self.tr("Proposed. It counts once you accept it, here or in Code."))
        else:
            self._desk.messages.tell(self.tr("There is nothing to propose: you have coded there already."))


def _same(one: Differing, other: Differing | None) -> bool:
    return other is not None and (one.bead, one.code_id, one.side) == (other.bead, other.code_id, other.side)
