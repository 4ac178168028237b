"""Key terms over time in one language: a table by year, a plot for the paper, and the passages behind a figure."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coder_app.domain.errors import Cancelled
from coder_app.gui.compare.figures import image, write_figure
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.translate.term_plot import MOST, TermPlot
from coder_app.gui.translate.warning_words import LANGUAGES, language_name
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import decimal, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.operations.sentence_corrections import side_of
from coder_app.operations.term_years import dated_documents, terms_over_time

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.operations.project import Project
    from coder_app.operations.sentence_corrections import Side
    from coder_app.operations.term_years import TermsOverTime, TermYears


class YearsView(QWidget):
    """The table above, plot and passages below; the plot shows the chosen terms, or the most frequent."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: TermsOverTime | None = None
        self._counting = False
        self.plot: TermPlot | None = None
        self.header = PanelHeader(self.tr("Key terms over time"))
        self.language = QComboBox()
        self.save = QPushButton(self.tr("Save the plot…"))
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.picture = QLabel()
        self.passages, self.passage_model = QuietTable(), PlainTable(self)
        self.passages.set_model(self.passage_model)
        self.empty = EmptyState("translate", "")
        self.dialog: QFileDialog | None = None
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _at: self.count())
        self.table.row_chosen.connect(self._chosen)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw())
        self.save.clicked.connect(self._ask_target)

    def _lay_out(self) -> None:
        for language in LANGUAGES:
            self.language.addItem(language_name(language), language)
        self.language.setAccessibleName(self.tr("Language"))
        self.picture.setAccessibleName(self.tr("Plot of terms over time"))
        self.save.setAutoDefault(False)
        self.header.add(self.language)
        self.header.add(self.save)
        area = QScrollArea()
        area.setWidget(self.picture)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        lower = Splitter(Qt.Orientation.Horizontal)
        lower.set_parts((area, 680, 0), (self.passages, 400, 1))
        remember_splitter(lower, self._desk.settings, "translate-years-below")
        split = Splitter(Qt.Orientation.Vertical)
        split.set_parts((self.table, 320, 1), (lower, 340, 1))
        remember_splitter(split, self._desk.settings, "translate-years")
        self.stack = QStackedWidget()
        self.stack.addWidget(split)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def count(self) -> None:
        """Count the terms in the background."""
        if self._counting or not self.isVisible():
            return
        self._counting = True
        project, language = self._desk.project, str(self.language.currentData())

        def work(progress: Progress) -> TermsOverTime:
            terms, documents = project.call(lambda study: study.ask(dated_documents, language))
            texts = []
            for number, (document, year) in enumerate(documents):
                progress.step(number, len(documents))
                texts.append((project.call(partial(_side, document)), year))
            return terms_over_time(terms, texts, language)

        self._desk.jobs.start(self.tr("Counting terms over time"), work, then=self._take, failed=self._failed)

    def _failed(self, error: CoderError) -> None:
        self._counting = False
        if not isinstance(error, Cancelled):
            self._desk.messages.failed(error)

    def _take(self, found: TermsOverTime) -> None:
        self._counting = False
        self._found = found
        heads = (self.tr("Term"), *(year or self.tr("no date") for year in found.years), self.tr("All"))
        rows = [((term.name, *self._cells(found, term), whole(sum(term.counts))), term) for term in found.terms]
        self.model.show(heads, rows, range(1, len(heads)))
        self.table.fit_columns(220)
        self.header.set_quiet(self.tr("per 1,000 words of the texts of a year, and how often"))
        self.save.setEnabled(bool(found.terms))
        self.stack.setCurrentIndex(0 if found.terms else 1)
        self.empty.say(
            self.tr("None of the key terms stands in a text of this language."),
            self.tr("Add terms to the glossary under Terms, and give the documents dates in Library."),
        )
        self.passage_model.show((), [])
        self._draw()

    @staticmethod
    def _cells(found: TermsOverTime, term: TermYears) -> list[str]:
        return [f"{decimal(rate)} ({whole(count)})" if count else "–"
                for rate, count in zip(found.per_1000(term), term.counts, strict=True)]  # fmt: skip

    def _draw(self) -> None:
        found = self._found
        if found is None:
            return
        chosen = [index.data(THING) for index in self.table.selectionModel().selectedRows()]
        terms = chosen if len(chosen) > 1 else sorted(found.terms, key=lambda term: -sum(term.counts))
        lines = tuple((term.name, found.per_1000(term)) for term in terms[:MOST])
        years = tuple(year or self.tr("no date") for year in found.years)
        self.plot = TermPlot(years, lines, self.tr("per 1,000 words"))
        shown = QPixmap.fromImage(image(self.plot, 2.0))
        shown.setDevicePixelRatio(2.0)
        self.picture.setPixmap(shown)

    def _chosen(self, index: QModelIndex) -> None:
        term: TermYears = index.data(THING)
        heads = (self.tr("Document"), self.tr("Year"), self.tr("Sentence"), self.tr("Passage"))
        rows = [((place.document, place.year or "–", whole(place.sentence + 1), place.quote), place)
                for place in term.places]  # fmt: skip
        self.passage_model.show(heads, rows, (2,))
        self.passages.fit_columns(480)

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the plot"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["SVG (*.svg)", "PNG (*.png)", "PDF (*.pdf)"])
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rsplit(".", 1)[-1].rstrip(")")))
        dialog.selectFile(self.tr("terms"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the plot as it is shown."""
        if self.plot is not None:
            plot = self.plot
            self._desk.jobs.start(self.tr("Saving the plot"), lambda _progress: write_figure(path, plot),
                                  then=self._told)  # fmt: skip

    def _told(self, path: Path) -> None:
        self._desk.messages.tell(self.tr("Saved as {file}.").format(file=path.name))


def _side(document: str, study: Project) -> Side:
    return study.ask(side_of, document)
