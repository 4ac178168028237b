"""Codebooks in and out: what a table would add and change is shown before it is taken in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from coder_app.exchange.codebook_reports import write_docx, write_html
from coder_app.exchange.tables import read_table
from coder_app.exchange.tables_writing import table_of, write_csv, write_workbook
from coder_app.gui.messages import sentence
from coder_app.gui.start.new_study import file_name
from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label
from coder_app.gui.theme import px
from coder_app.gui.widgets.code_colours import swatch_icon
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.codebook import codes
from coder_app.operations.codebook_preview import PlannedCode, preview_codebook
from coder_app.operations.codebook_tables import COLUMNS, codebook_rows, import_codebook
from coder_app.operations.set_up import study_view

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.exchange.tables import Table
    from coder_app.gui.desk import Desk
    from coder_app.storage.session import StudySession

Index = QModelIndex | QPersistentModelIndex
_N = QT_TRANSLATE_NOOP
_NOWHERE = QModelIndex()
_FATES = {"added": _N("Codebook", "new"), "changed": _N("Codebook", "changed"), "kept": _N("Codebook", "as it is")}
_ORDER = {"added": 0, "changed": 1, "kept": 2}
_PARTS = (
    ("name", _N("Codebook", "name")), ("definition", _N("Codebook", "definition")),
    ("indicators", _N("Codebook", "indicators")), ("use_when", _N("Codebook", "use")),
    ("not_for", _N("Codebook", "not for")), ("examples", _N("Codebook", "examples")),
    ("scale", _N("Codebook", "scale")), ("colour", _N("Codebook", "colour")),
    ("framework", _N("Codebook", "framework")),
)  # fmt: skip
SUFFIXES = (".csv", ".xlsx", ".docx", ".html")


class _Plan(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[PlannedCode] = []

    def show(self, rows: list[PlannedCode]) -> None:
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda row: _ORDER[row.fate])
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return swatch_icon(row.code.colour)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return (row.code.path, said("Codebook", _FATES[row.fate]), changed_parts(row))[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Code"), self.tr("What becomes of it"), self.tr("What changes"))[section]


def changed_parts(row: PlannedCode) -> str:
    """The parts of a code that would be others, in words; empty for new and kept ones."""
    if row.before is None or row.fate != "changed":
        return ""
    other = [words for part, words in _PARTS if getattr(row.before, part) != getattr(row.code, part)]
    return ", ".join(said("Codebook", words) for words in other)


class CodebookImport(PlainDialog):
    """Choose a table, look at what it would do, take it in as one step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Import a codebook"), self.tr("Take in"), parent,
            explained=self.tr("A table (CSV or Excel) with a row a code: {columns}. Only “code” is needed.").format(
                columns=", ".join(COLUMNS)),
        )  # fmt: skip
        self._desk = desk
        self._table: Table | None = None
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        self.file.setPlaceholderText(self.tr("No table chosen yet"))
        self.file.setAccessibleName(self.tr("Table"))
        self.choose_button = QPushButton(self.tr("Choose a table…"))
        self.choose_button.setAutoDefault(True)
        self.choose_button.clicked.connect(self.choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose_button)
        self.counts = quiet_label("")
        self.model = _Plan(self)
        self.view = QuietTable()
        self.view.setAccessibleName(self.tr("What would become of the codes"))
        self.view.set_model(self.model)
        for column, width in enumerate((300, 140, 200)):
            self.view.setColumnWidth(column, px(width))
        self.body.addLayout(row)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.view, 1)
        self.accept_button.setEnabled(False)
        self.resize(px(720), px(520))
        self.choose_button.setFocus()

    def choose(self) -> None:
        """Ask for the table."""
        tables = self.tr("Tables (*.csv *.tsv *.txt *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a codebook"), "", tables)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a table and show what it would do."""
        self.file.setText(str(path))
        self.accept_button.setEnabled(False)
        self.say_problem("")
        self.model.show([])
        self.counts.setText(self.tr("Reading…"))
        self._desk.jobs.start(
            self.tr("Reading {name}").format(name=path.name),
            lambda _progress: read_table(path, known=COLUMNS, required=("code",)),
            then=self._plan, failed=self._failed,
        )  # fmt: skip

    def _plan(self, table: Table) -> None:
        self._table = table
        self._desk.project.ask(preview_codebook, table, then=self._show, failed=self._failed)

    def _failed(self, error: CoderError) -> None:
        self.counts.setText("")
        self.say_problem(sentence(error))

    def _show(self, rows: list[PlannedCode]) -> None:
        self.model.show(rows)
        number = {fate: sum(row.fate == fate for row in rows) for fate in _FATES}
        self.counts.setText(self.tr("{added} new, {changed} changed, {kept} as they are.").format(**number))
        self.accept_button.setEnabled(bool(number["added"] or number["changed"]))
        self.accept_button.setFocus()

    def accept(self) -> None:
        """Take the table in."""
        if self._table is None or not self.accept_button.isEnabled():
            return
        messages, project = self._desk.messages, self._desk.project
        words = self.tr("Codebook: {added} codes added, {changed} changed.")

        def done(counts: dict[str, int]) -> None:
            messages.offer_undo(words.format(**counts), project.undo)

        project.do(import_codebook, self._table, then=done)
        super().accept()


class CodebookExport(PlainDialog):
    """Choose the file; its ending says what it is: a table, or a document for reading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Export the codebook"), self.tr("Export"), parent,
            explained=self.tr("CSV (.csv) and Excel (.xlsx) can be taken in again; Word (.docx) and a web page (.html) "
                              "are for reading and for the appendix."),
        )  # fmt: skip
        self._desk = desk
        title = file_name(desk.study.title if desk.study else "")[:50].strip() or self.tr("Study")
        self.place = QLineEdit(str(Path.home() / f"{title} codebook.csv"))
        self.place.setAccessibleName(self.tr("File"))
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(True)
        browse.clicked.connect(self.browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        form = plain_form()
        form.addRow(self.tr("File"), row)
        self.raw = QCheckBox(self.tr("Cells that begin with = + - @ as they are (not for spreadsheets)"))
        self.body.addLayout(form)
        self.body.addWidget(self.raw)
        self.place.textChanged.connect(self._changed)
        self._changed()

    def _changed(self) -> None:
        self.raw.setVisible(Path(self.place.text().strip()).suffix.lower() == ".csv")
        self.say_problem("")

    def browse(self) -> None:
        """Choose the file in the system's own dialog."""
        kinds = self.tr("CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Web page (*.html)")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Export the codebook"), self.place.text(), kinds)
        if chosen:
            path = Path(chosen)
            suffix = kind[kind.rfind("*") + 1 :].rstrip(")")
            self.place.setText(str(path if path.suffix.lower() in SUFFIXES else path.with_name(path.name + suffix)))

    def accept(self) -> None:
        """Write the codebook."""
        path = Path(self.place.text().strip()).expanduser()
        if path.suffix.lower() not in SUFFIXES:
            self.say_problem(self.tr("End the name of the file with .csv, .xlsx, .docx or .html."))
            return
        if not path.parent.is_dir():
            self.say_problem(self.tr("The folder {folder} does not exist.").format(folder=str(path.parent)))
            return
        desk, raw = self._desk, self.raw.isChecked()
        words = self.tr("The codebook is in {file}.").format(file=path.name)

        def done(_nothing: None) -> None:
            desk.messages.tell(words)

        desk.jobs.start(
            self.tr("Exporting the codebook"), lambda _: write_codebook(desk, path, raw=raw), then=done
        )  # fmt: skip
        super().accept()


def write_codebook(desk: Desk, path: Path, *, raw: bool = False) -> None:
    """Write the codebook to a file of one of :data:`SUFFIXES` (on a job's thread)."""

    def everything(session: StudySession) -> tuple[list[list[str]], str, list[Any]]:
        return codebook_rows(session), study_view(session).title, codes(session)

    rows, title, views = desk.project.call(lambda project: project.ask(everything))
    table = table_of("codebook", COLUMNS, rows)
    suffix = path.suffix.lower()
    if suffix == ".csv":
        write_csv(path, table, raw=raw)
    elif suffix == ".xlsx":
        write_workbook(path, [table])
    else:
        (write_docx if suffix == ".docx" else write_html)(path, title, views)
