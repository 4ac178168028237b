"""The page that takes a table of sources in, and writes one out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from coder_app.domain.errors import CoderError
from coder_app.exchange.tables import read_table
from coder_app.exchange.tables_writing import table_of, write_csv, write_workbook
from coder_app.gui.messages import sentence
from coder_app.gui.start.plain_dialog import quiet_label
from coder_app.gui.study.setup_pages import SetupPage
from coder_app.gui.theme import set_role
from coder_app.operations.provenance_tables import COLUMNS, import_provenance, provenance_rows, read_provenance

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.operations.provenance_tables import ProvenanceTable


class ProvenancePage(SetupPage):
    """Choose a table, see what it says, take it in as one step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        explained = self.tr(
            "A table (CSV or Excel) with one row a document says who spoke, when and where for all of them at once. "
            "Save a table first to see its columns; fill it in and take it in again."
        )
        super().__init__(desk, explained, parent)
        self._table: ProvenanceTable | None = None
        self.save_button = QPushButton(self.tr("Save as a table…"))
        self.choose_button = QPushButton(self.tr("Choose a table…"))
        self.import_button = QPushButton(self.tr("Take in"))
        self.import_button.setEnabled(False)
        set_role(self.import_button, "main")
        self.found = quiet_label("")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, slot in ((self.save_button, self.save), (self.choose_button, self.choose),
                             (self.import_button, self.take_in)):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.found)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)

    def choose(self) -> None:
        """Ask for a table."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Table of sources"), "", self.tr("Tables (*.csv *.tsv *.txt *.xlsx)")
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a table and tell what it says."""
        self.say_problem("")
        self._table = None
        self.import_button.setEnabled(False)
        self.found.setText(self.tr("Reading {name}…").format(name=path.name))

        def arrived(table: ProvenanceTable) -> None:
            self._table = table
            self.import_button.setEnabled(bool(table.lines))
            self.found.setText(self._words(table))

        def failed(error: CoderError) -> None:
            self.found.setText("")
            self.say_problem(sentence(error))

        self._desk.jobs.start(
            self.tr("Reading {name}").format(name=path.name),
            lambda _progress: read_provenance(read_table(path, known=COLUMNS)), then=arrived, failed=failed,
        )  # fmt: skip

    def _words(self, table: ProvenanceTable) -> str:
        known = {word for each in self._desk.documents for word in (each.code.casefold(), each.name.casefold())}
        strange = [line.file or line.document for line in table.lines
                   if not line.file and line.document.casefold() not in known]  # fmt: skip
        words = self.tr("{name}: %n document(s).", "", len(table.lines)).format(name=table.name)
        if strange:
            words += " " + self.tr("Not in the study: {names}").format(names=", ".join(strange[:5]))
        return words

    def take_in(self) -> None:
        """Write what the table says, as one step."""
        if self._table is None:
            return

        def done(counts: dict[str, int]) -> None:
            self.import_button.setEnabled(False)
            self.found.setText(self.tr("{changed} documents changed, {kept} said the same already.").format(**counts))
            said = self.tr("Sources of %n document(s) taken in.", "", counts["changed"])
            if counts["changed"]:
                self._desk.messages.offer_undo(said, self._desk.project.undo)

        self.do(import_provenance, self._table, then=done)

    def save(self) -> None:
        """Ask where to, and write the sources of all documents as a table."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a table"), "sources.csv", self.tr("CSV (*.csv);;Excel (*.xlsx)")
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the sources of all documents to a file, CSV or by its ending Excel."""

        def write(found: tuple[tuple[str, ...], list[list[object]]]) -> None:
            columns, rows = found
            table = table_of("sources", columns, rows)  # type: ignore[arg-type]
            try:
                if path.suffix.lower() == ".xlsx":
                    write_workbook(path, (table,))
                else:
                    write_csv(path, table)
            except CoderError as error:
                self.say_problem(sentence(error))
            else:
                self.found.setText(self.tr("Written: {name}").format(name=path.name))

        self._desk.project.ask(provenance_rows, then=write, failed=lambda error: self.say_problem(sentence(error)))
