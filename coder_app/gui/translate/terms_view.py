"""Key terms: how translations render each, and the passages behind every figure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.errors import Cancelled
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.translate.warning_words import language_name
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import percent, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.operations.glossary import (
    COLUMNS,
    Rendered,
    bundled_terms,
    import_terms,
    renderings,
    term_inputs,
    terms_in_file,
    terms_table,
    turned,
    write_terms,
)

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.exchange.tables import Table
    from coder_app.gui.desk import Desk
    from coder_app.operations.glossary import Passage, Turned


class TermsView(QWidget):
    """``passage_requested`` asks for a pair and one of its beads."""

    passage_requested = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale, self._counting = True, False
        self.header = PanelHeader(self.tr("How key terms are rendered"))
        self.by = QComboBox()
        self.reverse = ChipButton(self.tr("Reverse table"), checkable=True)
        self._rows: list[Rendered] = []
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.passages_header = PanelHeader(self.tr("Passages"))
        self.passages, self.passage_model = QuietTable(), PlainTable(self)
        self.passages.set_model(self.passage_model)
        self.bundled = QPushButton(self.tr("Add the program’s terms"))
        self.bring, self.write = QPushButton(self.tr("Import terms…")), QPushButton(self.tr("Save terms…"))
        self.empty = EmptyState("translate", "")
        self.dialog: QFileDialog | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for ident, text in (("", self.tr("All together")), ("document", self.tr("By document")),
                            ("author", self.tr("By author")), ("year", self.tr("By year")),
                            ("translator", self.tr("By translator"))):  # fmt: skip
            self.by.addItem(text, ident)
        self.by.setAccessibleName(self.tr("Tell apart"))
        self.header.add(self.by)
        self.header.add(self.reverse)
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
        for button in (self.bundled, self.bring, self.write):
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
        self.by.currentIndexChanged.connect(lambda _at: self.count())
        self.reverse.clicked.connect(lambda _on: self._show_rows())
        self.write.clicked.connect(self._ask_target)
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
        project, by = self._desk.project, str(self.by.currentData())

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
        has_terms, self._rows = answer
        self._show_rows()
        self.stack.setCurrentIndex(0 if self._rows else 1)
        if not self._rows:
            self._say_empty(has_terms=has_terms)
        if self._stale:
            self.count()

    def _show_rows(self) -> None:
        self.passage_model.show((), [])
        self.passages_header.set_title(self.tr("Passages"))
        self.passages_header.set_quiet("")
        if self.reverse.isChecked():
            heads = (self.tr("Rendering"), self.tr("Languages"), self.tr("Places"), self.tr("Stands for"))
            rows: list[tuple[tuple[str, ...], Rendered | Turned]] = [
                (self._reverse_cells(each), each) for each in turned(self._rows)
            ]
            self.model.show(heads, rows, (2,))
            self.table.fit_columns(460)
            self.header.set_quiet(self.tr("renderings of several terms first"))
            return
        names = (self.tr("Term"), self.tr("Languages"), self.tr("Places"), self.tr("Renderings"),
                 self.tr("Consistency"), self.tr("Where"))  # fmt: skip
        self.model.show(names, [(self._cells(row), row) for row in self._rows], (2, 4))
        self.table.fit_columns(460)
        self.header.set_quiet(self.tr("consistency: share of the most frequent rendering"))

    @staticmethod
    def _reverse_cells(row: Turned) -> tuple[str, ...]:
        languages = " → ".join(language_name(language) for language in row.languages)
        told = "   ".join(f"{name} {whole(len(passages))}" for name, passages in row.terms)
        return row.name, languages, whole(row.n), told

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
        row: Rendered | Turned = index.data(THING)
        groups = ([(name, passages) for name, _, passages in row.renderings] if isinstance(row, Rendered)
                  else list(row.terms))  # fmt: skip
        lines = [
            ((name or "–", each.pair, whole(each.sentence), each.original, each.translation), each)
            for name, passages in sorted(groups, key=lambda each: len(each[1]))
            for each in passages
        ]
        heads = (
            self.tr("Rendering") if isinstance(row, Rendered) else self.tr("Term"),
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
        self._desk.project.do(import_terms, table, then=self._imported)

    def _imported(self, counts: dict[str, int]) -> None:
        told = self.tr("Terms added: {added}, changed: {changed}.").format(
            added=whole(counts["added"]), changed=whole(counts["changed"]))  # fmt: skip
        if counts["repeated"]:
            told += " " + self.tr("Rows that repeat a concept were put together: {count}.").format(
                count=whole(counts["repeated"]))  # fmt: skip
        self._desk.messages.tell(told)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import terms"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Glossaries (*.csv *.tsv *.xlsx *.tbx)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def import_file(self, name: str) -> None:
        """Put the terms of a table into the glossary."""
        self._desk.jobs.start(
            self.tr("Reading terms"),
            lambda _progress: terms_in_file(Path(name)),
            then=self._import,
        )

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the terms"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("TermBase eXchange (*.tbx)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("tbx" if "tbx" in chosen else "csv"))
        dialog.selectFile(self.tr("glossary"))
        dialog.fileSelected.connect(lambda name: self.write_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write_file(self, path: Path) -> None:
        """Write the glossary as .csv or .tbx."""
        project = self._desk.project

        def work(_progress: Progress) -> str:
            write_terms(path, project.call(lambda study: study.ask(terms_table)))
            return path.name

        self._desk.jobs.start(self.tr("Saving the terms"), work, then=self._written)

    def _written(self, name: str) -> None:
        self._desk.messages.tell(self.tr("Saved as {file}.").format(file=name))
