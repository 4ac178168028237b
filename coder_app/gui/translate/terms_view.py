"""Key terms: how translations render each, and the passages behind every figure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.errors import Cancelled
from coder_app.exchange.tables import read_table
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.translate.warning_words import language_name
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import percent, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.operations.glossary import COLUMNS, bundled_terms, import_terms, renderings, term_inputs

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.exchange.tables import Table
    from coder_app.gui.desk import Desk
    from coder_app.operations.glossary import Passage, Rendered


class TermsView(QWidget):
    """``passage_requested`` asks for a pair and one of its beads."""

    passage_requested = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale, self._counting = True, False
        self.header = PanelHeader(self.tr("How key terms are rendered"))
        self.by_document = ChipButton(self.tr("By document"), checkable=True)
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.passages_header = PanelHeader(self.tr("Passages"))
        self.passages, self.passage_model = QuietTable(), PlainTable(self)
        self.passages.set_model(self.passage_model)
        self.bundled = QPushButton(self.tr("Add the program’s terms"))
        self.bring = QPushButton(self.tr("Import terms…"))
        self.empty = EmptyState("translate", "")
        self.dialog: QFileDialog | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.header.add(self.by_document)
        upper, lower = QWidget(), QWidget()
        for part, header, table in ((upper, self.header, self.table), (lower, self.passages_header, self.passages)):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(header)
            column.addWidget(table, 1)
        split = Splitter(Qt.Orientation.Vertical)
        split.set_parts((upper, 420, 1), (lower, 260, 1))
        remember_splitter(split, self._desk.settings, "translate-terms")
        self.stack = QStackedWidget()
        self.stack.addWidget(split)
        self.stack.addWidget(self.empty)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 8, 14, 10)
        buttons.setSpacing(8)
        for button in (self.bundled, self.bring):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._show_passages)
        self.passages.row_activated.connect(self._open)
        self.by_document.clicked.connect(lambda _on: self.count())
        self.bundled.clicked.connect(self.add_bundled)
        self.bring.clicked.connect(self._ask_file)
        self.empty.acted.connect(self.add_bundled)

    def set_stale(self) -> None:
        """Something the table rests on has changed."""
        self._stale = True
        if self.isVisible():
            self.count()

    def enter(self) -> None:
        """Count anew where something has changed."""
        if self._stale:
            self.count()

    def count(self) -> None:
        """Count the renderings in the background."""
        if self._counting:
            return
        self._stale, self._counting = False, True
        project, by = self._desk.project, "document" if self.by_document.isChecked() else ""

        def work(progress: Progress) -> tuple[bool, list[Rendered]]:
            inputs = project.call(lambda study: study.ask(term_inputs))
            return bool(inputs.terms), renderings(inputs, by, progress)

        self._desk.jobs.start(self.tr("Counting key terms"), work, then=self._take, failed=self._failed)

    def _failed(self, error: CoderError) -> None:
        self._counting, self._stale = False, True
        if not isinstance(error, Cancelled):
            self._desk.messages.failed(error)

    def _take(self, answer: tuple[bool, list[Rendered]]) -> None:
        self._counting = False
        has_terms, found = answer
        heads = (self.tr("Term"), self.tr("Languages"), self.tr("Places"), self.tr("Renderings"),
                 self.tr("Consistency"), self.tr("Where"))  # fmt: skip
        self.model.show(heads, [(self._cells(row), row) for row in found], (2, 4))
        self.table.fit_columns(460)
        self.passage_model.show((), [])
        self.header.set_quiet(self.tr("consistency: share of the most frequent rendering"))
        self.stack.setCurrentIndex(0 if found else 1)
        if not found:
            self._say_empty(has_terms=has_terms)
        if self._stale:
            self.count()

    def _say_empty(self, *, has_terms: bool) -> None:
        if has_terms:
            self.empty.say(self.tr("None of the terms stands in the aligned texts."),
                           self.tr("Align the pairs first, or import terms of your own."))  # fmt: skip
        else:
            self.empty.say(
                self.tr("The glossary is empty."),
                self.tr("Begin with the terms that come with the program (опасность, угроза, безпека …), or import a "
                        "table of your own with the columns {columns}.").format(columns=", ".join(COLUMNS)),
                self.tr("Add the program’s terms"),
            )  # fmt: skip

    def _cells(self, row: Rendered) -> tuple[str, ...]:
        told = []
        for name, expected, passages in row.renderings:
            shown = name or self.tr("another rendering")
            told.append(f"{'' if expected else '◆ '}{shown} {whole(len(passages))}")
        languages = " → ".join(language_name(language) for language in row.languages)
        return row.name, languages, whole(row.n), "   ".join(told), percent(row.consistency, 0), row.group

    def _show_passages(self, index: QModelIndex) -> None:
        row: Rendered = index.data(THING)
        lines = [
            ((name or "–", each.pair, whole(each.sentence), each.original, each.translation), each)
            for name, _, passages in sorted(row.renderings, key=lambda each: len(each[2]))
            for each in passages
        ]
        heads = (
            self.tr("Rendering"),
            self.tr("Pair"),
            self.tr("Sentence"),
            self.tr("Original"),
            self.tr("Translation"),
        )
        self.passage_model.show(heads, lines, (2,))
        self.passages.fit_columns(520)
        self.passages_header.set_title(self.tr("Passages with {term}").format(term=row.name))
        self.passages_header.set_quiet(self.tr("the rarest rendering first; Enter shows the sentence"))

    def _open(self, index: QModelIndex) -> None:
        passage: Passage = index.data(THING)
        self.passage_requested.emit(passage.check_id, passage.bead)

    def add_bundled(self) -> None:
        """Put the program's own terms into the glossary."""
        self._import(bundled_terms())

    def _import(self, table: Table) -> None:
        self._desk.project.do(import_terms, table)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import terms"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.xlsx)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def import_file(self, name: str) -> None:
        """Put the terms of a table into the glossary."""
        self._desk.jobs.start(
            self.tr("Reading terms"),
            lambda _progress: read_table(Path(name), known=COLUMNS, required=("concept",)),
            then=self._import,
        )
