"""Works and pairs: which texts are held side by side, how far each pair has come, and which may belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.translate.pair_dialog import PairDialog
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.translate.warning_words import REASONS, STATES, language_name
from coder_app.gui.widgets.labels import EmptyState, Line, PanelHeader
from coder_app.gui.widgets.numbers import percent, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.words import said
from coder_app.operations.work_suggestions import suggest_works
from coder_app.operations.works import begin_crosscheck, drop_crosscheck

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.operations.crosscheck import PairView
    from coder_app.operations.work_suggestions import Suggestion


class WorksPage(QWidget):
    """``pair_chosen`` asks for a pair, ``all_requested`` for aligning and checking all that are not yet."""

    pair_chosen = Signal(str)
    all_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs: list[PairView] = []
        self.header = PanelHeader(self.tr("Originals and translations"))
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.look_for = QPushButton(self.tr("Find versions"))
        self.begin = QPushButton(self.tr("Check two documents…"))
        self.all = QPushButton(self.tr("Align all"))
        self.drop = QPushButton(self.tr("Take away"))
        self.suggested_header = PanelHeader(self.tr("These may belong together"))
        self.link_all = QPushButton(self.tr("Link and check all"))
        self.suggested, self.suggestions = QuietTable(), PlainTable(self)
        self.suggested.set_model(self.suggestions)
        self.empty = EmptyState("translate", "")
        self.dialog: PairDialog | None = None
        self._lay_out()
        self._connect()
        self._show_suggestions([])

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 8, 14, 10)
        buttons.setSpacing(8)
        for button in (self.begin, self.look_for, self.all, self.drop):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        set_role(self.link_all, "link")
        self.suggested_header.add(self.link_all)
        pairs = QWidget()
        column = QVBoxLayout(pairs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.table, 2)
        column.addLayout(buttons)
        self.below = QWidget()
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        for widget in (Line(), self.suggested_header):
            below.addWidget(widget)
        below.addWidget(self.suggested, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(pairs)
        self.stack.addWidget(self.empty)
        whole_column = QVBoxLayout(self)
        whole_column.setContentsMargins(0, 0, 0, 0)
        whole_column.setSpacing(0)
        whole_column.addWidget(self.stack, 2)
        whole_column.addWidget(self.below, 1)

    def _connect(self) -> None:
        self.table.row_activated.connect(self._open)
        self.table.row_chosen.connect(lambda _index: self.drop.setEnabled(self._desk.is_lead))
        self.suggested.row_activated.connect(self._link_one)
        self.look_for.clicked.connect(self.look)
        self.begin.clicked.connect(self.ask_two)
        self.all.clicked.connect(self.all_requested)
        self.drop.clicked.connect(self._drop)
        self.link_all.clicked.connect(self._link_all)
        self.empty.acted.connect(self.look)

    # Pairs

    def show_pairs(self, found: list[PairView]) -> None:
        """Show the pairs of the study."""
        self._pairs = found
        lead = self._desk.is_lead
        for button in (self.look_for, self.begin, self.drop):
            button.setVisible(lead)
        self.drop.setEnabled(False)
        self.all.setEnabled(any(not pair.aligned for pair in found))
        heads = (self.tr("Original"), self.tr("Translation"), self.tr("Languages"), self.tr("State"), self.tr("Judged"),
                 self.tr("Departures"), self.tr("Without counterpart"), self.tr("Work"))  # fmt: skip
        self.model.show(heads, [(self._cells(pair), pair) for pair in found], (4, 5, 6))
        self.table.fit_columns(280)
        judged = sum(min(pair.judged, pair.warnings) for pair in found)
        self.header.set_quiet(self.tr("{judged} of {all} warnings judged").format(
            judged=whole(judged), all=whole(sum(pair.warnings for pair in found))) if found else "")  # fmt: skip
        self.stack.setCurrentIndex(0 if found else 1)
        if not found:
            self._say_empty()

    def _cells(self, pair: PairView) -> tuple[str, ...]:
        state = said("Translate", STATES[pair.state])
        if pair.aligned and not pair.is_translation:
            state = "▲ " + self.tr("does not look like a translation")
        languages = f"{language_name(pair.original.language)} → {language_name(pair.translation.language)}"
        return (
            _named(pair.original), _named(pair.translation), languages, state,
            f"{whole(pair.judged)} / {whole(pair.warnings)}" if pair.aligned else "–", whole(pair.departures),
            percent(pair.unmatched / pair.beads) if pair.beads else "–", pair.title,
        )  # fmt: skip

    def _say_empty(self) -> None:
        if not self._desk.is_lead:
            self.empty.say(self.tr("There is nothing to cross-check yet."),
                           self.tr("A lead says which documents are versions of one work."))  # fmt: skip
        elif len(self._desk.documents) < 2:
            self.empty.say(
                self.tr("Add an original and its translation first."),
                self.tr("In Library, import both texts; then they can be held side by side here."),
            )
        else:
            self.empty.say(
                self.tr("No translation is held beside its original yet."),
                self.tr("The program can look for texts that are versions of one work, by names, dates and figures; "
                        "or choose two documents yourself."),
                self.tr("Find versions"),
            )  # fmt: skip

    def _open(self, index: QModelIndex) -> None:
        self.pair_chosen.emit(index.data(THING).check_id)

    def _drop(self) -> None:
        pair = self.table.currentIndex().data(THING)
        if pair is not None:
            self._desk.project.do(drop_crosscheck, pair.check_id)

    def ask_two(self) -> None:
        """Let the lead choose an original and its translation."""
        self.dialog = PairDialog(self._desk, self)
        self.dialog.chosen.connect(self._begin)
        self.dialog.open()

    def _begin(self, original: str, translation: str) -> None:
        self._desk.project.do(begin_crosscheck, original, translation, then=self.pair_chosen.emit)

    # Suggestions

    def look(self) -> None:
        """Look for documents that are versions of one work."""
        if len(self._desk.documents) < 2:
            self._desk.workspace_requested.emit("library")
            return
        project = self._desk.project

        def work(progress: Progress) -> list[Suggestion]:
            return project.call(lambda study: study.ask(suggest_works, progress=progress))

        self._desk.jobs.start(self.tr("Looking for versions of one work"), work, then=self._found)

    def _found(self, found: list[Suggestion]) -> None:
        self._show_suggestions(found)
        if not found:
            self._desk.messages.tell(self.tr("No two documents look like versions of one work; choose them yourself."))

    def _show_suggestions(self, found: list[Suggestion]) -> None:
        heads = (
            self.tr("Original"),
            self.tr("Translation"),
            self.tr("Languages"),
            self.tr("Likely"),
            self.tr("Because of"),
        )
        rows = []
        for each in found:
            reasons = ", ".join(said("Translate", reason) for reason in each.reasons if reason in REASONS)
            languages = f"{language_name(each.original.language)} → {language_name(each.translation.language)}"
            rows.append(
                (
                    (_named(each.original), _named(each.translation), languages, percent(each.likelihood, 0), reasons),
                    each,
                )
            )
        self.suggestions.show(heads, rows, (3,))
        self.suggested.fit_columns(320)
        self.suggested_header.set_quiet(self.tr("Enter links and checks one") if found else "")
        self.below.setVisible(bool(found))

    def _link_one(self, index: QModelIndex) -> None:
        each: Suggestion = index.data(THING)
        rows = [row for _, row in self.suggestions.rows if row is not each]
        self._begin(each.original.document_id, each.translation.document_id)
        self._show_suggestions(rows)

    def _link_all(self) -> None:
        found: list[Suggestion] = [row for _, row in self.suggestions.rows]
        self._show_suggestions([])
        for number, each in enumerate(found):
            last = number == len(found) - 1
            self._desk.project.do(begin_crosscheck, each.original.document_id, each.translation.document_id,
                                  then=self._all_linked if last else None)  # fmt: skip

    def _all_linked(self, _check_id: str) -> None:
        self.all_requested.emit()


def _named(version: object) -> str:
    code, name = getattr(version, "code", ""), getattr(version, "name", "")
    return f"{code}  {name}" if name and name != code else code
