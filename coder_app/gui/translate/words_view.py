"""Words that may load a text, original against translation: a profile, the hits, and the lists of cues behind them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.translate.cue_dialog import CueDialog
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.widgets.chips import ChipButton, Choice, FilterChip
from coder_app.gui.widgets.labels import PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import decimal, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.pair_words import cue_lists, set_cues, words_inputs, words_of_pair

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.language.neutrality import Hit, Measure
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.pair_words import CueLists, PairWords

_N = QT_TRANSLATE_NOOP
_MEASURED = 40  # rows by which the columns of hits are made as wide as needed: all would take too long
INDICATORS = {
    "evaluative": _N("Cues", "Evaluative words"), "intensifier": _N("Cues", "Intensifiers"),
    "actor_label": _N("Cues", "Labels for actors"), "scare_quotes": _N("Cues", "Scare quotes"),
    "hedge": _N("Cues", "Hedges"), "factive": _N("Cues", "Factives"), "modality": _N("Cues", "Modality"),
    "metaphor": _N("Cues", "Metaphors"), "appeal": _N("Cues", "Appeals"),
}  # fmt: skip


def indicator_name(indicator: str) -> str:
    """What an indicator is called; one of the study's own by its own name."""
    return said("Cues", INDICATORS[indicator]) if indicator in INDICATORS else indicator


class WordsView(QWidget):
    """``bead_requested`` asks for a bead of the pair, ``marked`` tells the ranges to mark in both texts."""

    bead_requested = Signal(int)
    marked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair: PairOpen | None = None
        self._found: PairWords | None = None
        self._reading = False
        self.header = PanelHeader(self.tr("Words that may load a text"))
        self.mark = ChipButton(self.tr("Mark in the sentences"), checkable=True)
        self.lists = QPushButton(self.tr("Lists of cues…"))
        self.told = QLabel(self.tr("A description of words and an index to passages, never a verdict: counts of cues "
                                   "do not tell whether a text is neutral, and lists for different languages cannot be "
                                   "compared with each other."))  # fmt: skip
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.hits_header = PanelHeader(self.tr("Hits"))
        self.kinds = FilterChip(self.tr("Indicators"))
        self.hits, self.hit_model = QuietTable(), PlainTable(self)
        self.hits.set_model(self.hit_model)
        self.hits.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.dialog: CueDialog | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_role(self.told, "second")
        self.told.setWordWrap(True)
        self.told.setContentsMargins(14, 0, 14, 8)
        self.lists.setAutoDefault(False)
        self.header.add(self.mark)
        self.header.add(self.lists)
        self.hits_header.add(self.kinds)
        upper, lower = QWidget(), QWidget()
        parts: tuple[tuple[QWidget, tuple[QWidget, ...]], ...] = (
            (upper, (self.header, self.told, self.table)), (lower, (self.hits_header, self.hits))
        )  # fmt: skip
        for part, widgets in parts:
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget, 1 if isinstance(widget, QuietTable) else 0)
        split = Splitter(Qt.Orientation.Vertical)
        split.set_parts((upper, 400, 1), (lower, 320, 1))
        remember_splitter(split, self._desk.settings, "translate-words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _connect(self) -> None:
        self.mark.clicked.connect(lambda _on: self._mark())
        self.kinds.chosen.connect(lambda _ids: self._show_hits())
        self.hits.row_activated.connect(self._open)
        self.table.row_activated.connect(lambda index: self.kinds.set_chosen([index.data(THING)]))
        self.table.row_activated.connect(lambda _index: self._show_hits())
        self.lists.clicked.connect(lambda: self._desk.project.ask(cue_lists, then=self._ask_lists))

    # What is shown

    def show_pair(self, pair: PairOpen) -> None:
        """Describe the words of a pair."""
        if self._pair is None or pair.check_id != self._pair.check_id:
            self.mark.setChecked(False)
        self._pair = pair
        self.read()

    def read(self) -> None:
        """Describe anew, in the background."""
        if self._pair is None or self._reading or not (self.isVisible() or self.mark.isChecked()):
            return
        self._reading = True
        project, check_id = self._desk.project, self._pair.check_id

        def work(_progress: Progress) -> PairWords:
            return words_of_pair(*project.call(lambda study: study.ask(words_inputs, check_id)))

        self._desk.jobs.start(self.tr("Looking for cues"), work, then=self._take, failed=self._failed)

    def _failed(self, error: CoderError) -> None:
        self._reading = False
        self._desk.messages.failed(error)

    def _take(self, found: PairWords) -> None:
        self._reading = False
        self._found = found
        per = self.tr("per 1,000 words")
        heads = (self.tr("Indicator"), self.tr("Original"), per, self.tr("95 % interval"), self.tr("Translation"), per,
                 self.tr("95 % interval"))  # fmt: skip
        names = dict.fromkeys((*found.original.indicators, *found.translation.indicators))
        rows = [((indicator_name(name), *_cells(found.original.indicators.get(name)),
                  *_cells(found.translation.indicators.get(name))), name) for name in names]  # fmt: skip
        self.model.show(heads, rows, (1, 2, 3, 4, 5, 6))
        self.table.fit_columns(240)
        self.header.set_quiet(self.tr("{original} and {translation} words").format(
            original=whole(found.original.tokens), translation=whole(found.translation.tokens)))  # fmt: skip
        self.kinds.set_choices([Choice(name, indicator_name(name)) for name in names], self.kinds.chosen_ids())
        self._show_hits()

    def _chosen(self) -> list[tuple[str, Hit]]:
        if self._found is None:
            return []
        kinds = set(self.kinds.chosen_ids())
        both = [("original", hit) for hit in self._found.original.hits]
        both += [("translation", hit) for hit in self._found.translation.hits]
        return [(side, hit) for side, hit in both if not kinds or hit.indicator in kinds]

    def _show_hits(self) -> None:
        pair = self._pair
        if pair is None:
            return
        sides = {"original": self.tr("original"), "translation": self.tr("translation")}
        rows = []
        for name, hit in self._chosen():
            side = pair.original if name == "original" else pair.translation
            number = bisect_right([start for start, _ in side.sentences], hit.start) - 1
            words = f"¬ {hit.text}" if hit.negated else hit.text
            sentence = side.quote([number]) if number >= 0 else ""
            rows.append(((indicator_name(hit.indicator), words, sides[name], whole(number + 1), sentence),
                         (name, number)))  # fmt: skip
        heads = (self.tr("Indicator"), self.tr("Words"), self.tr("Side"), self.tr("Sentence"), self.tr("Context"))
        self.hit_model.show(heads, rows, (3,))
        self.hits.fit_columns(560)
        self.hits_header.set_quiet(self.tr("¬ after a negation; Enter shows the sentence"))
        self._mark()

    def _mark(self) -> None:
        ranges: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
        if self.mark.isChecked():
            for name, hit in self._chosen():
                ranges[0 if name == "original" else 1].append((hit.start, hit.end))
        self.marked.emit(ranges)

    def _open(self, index: QModelIndex) -> None:
        name, number = index.data(THING)
        beads = self._pair.beads if self._pair is not None else ()
        place = next((at for at, bead in enumerate(beads) if number in getattr(bead, name)), -1)
        if place >= 0:
            self.bead_requested.emit(place)

    # The lists

    def _ask_lists(self, lists: CueLists) -> None:
        self.dialog = CueDialog(lists, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.changed.connect(self._keep)
        self.dialog.open()

    def _keep(self, language: str, table: str) -> None:
        self._desk.project.do(set_cues, language, table, then=lambda _count: self.read())


def _cells(measure: Measure | None) -> tuple[str, str, str]:
    if measure is None:
        return "–", "–", "–"
    return whole(measure.count), decimal(measure.per_1000), f"{decimal(measure.low)} – {decimal(measure.high)}"
