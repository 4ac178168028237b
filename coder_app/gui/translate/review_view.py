"""How far the checks and the reviewers can be relied on: a random sample to read, agreement, tests with errors."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.translate.testing_reviewers import TestingReviewers
from coder_app.gui.widgets.labels import PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import coefficient, percent, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.operations.reading_samples import MISSED, SAME, draw_sample, missed_rate, sample_of, say_read
from coder_app.operations.verdicts import reviewers_agree

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.reading_samples import MissedRate, SampleLine
    from coder_app.operations.verdicts import ReviewersAgree


class ReviewView(QWidget):
    """``bead_requested`` asks for a bead of the pair to be shown."""

    bead_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair: PairOpen | None = None
        self.header = PanelHeader(self.tr("Sentences without a warning, drawn to be read"))
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.how_many = QSpinBox()
        self.draw, self.same = QPushButton(self.tr("Draw")), QPushButton(self.tr("Says the same"))
        self.departs = QPushButton(self.tr("Departs"))
        self.note = QLineEdit()
        self.rate = QLabel()
        self.agreement_header = PanelHeader(self.tr("How reviewers agree"))
        self.agreement, self.agreement_model = QuietTable(), PlainTable(self)
        self.agreement.set_model(self.agreement_model)
        self.told = QLabel()
        self.testing = TestingReviewers(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.how_many.setRange(1, 500)
        self.how_many.setValue(30)
        self.how_many.setAccessibleName(self.tr("How many sentences to draw"))
        self.note.setPlaceholderText(self.tr("What departs"))
        self.note.setAccessibleName(self.tr("What departs"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 8, 14, 8)
        buttons.setSpacing(8)
        for widget in (self.how_many, self.draw, self.same, self.departs):
            buttons.addWidget(widget)
        buttons.addWidget(self.note, 1)
        for label in (self.rate, self.told):
            set_role(label, "second")
            label.setWordWrap(True)
            label.setContentsMargins(14, 0, 14, 10)
        upper, lower = _column(self.header, self.table, buttons, self.rate), _column(
            self.agreement_header, self.told, self.agreement, self.testing)  # fmt: skip
        split = Splitter(Qt.Orientation.Vertical)
        split.set_parts((upper, 430, 1), (lower, 270, 0))
        remember_splitter(split, self._desk.settings, "translate-review")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _connect(self) -> None:
        self.draw.clicked.connect(self._draw)
        self.same.clicked.connect(lambda: self.say(SAME))
        self.departs.clicked.connect(lambda: self.say(MISSED))
        self.table.row_chosen.connect(self._chosen)
        self.table.row_activated.connect(self._open)

    # What is shown

    def show_pair(self, pair: PairOpen) -> None:
        """Show what was drawn from a pair and how its reviewers agree."""
        self._pair = pair
        self.testing.show_pair(pair.check_id)
        self.read()

    def read(self) -> None:
        """Read all anew."""
        pair = self._pair
        if pair is None or not pair.aligned or not self.isVisible():
            return
        self._desk.project.ask(sample_of, pair.check_id, then=self._take_sample)
        self._desk.project.ask(missed_rate, pair.check_id, then=self._take_rate)
        if self._desk.is_lead:
            self._desk.project.ask(reviewers_agree, pair.check_id, then=self._take_agreement)
        else:
            self._take_agreement([])

    def _take_sample(self, lines: list[SampleLine]) -> None:
        here = self.table.currentIndex().row()
        heads = (self.tr("Sentence"), self.tr("Original"), self.tr("Translation"), self.tr("Found"),
                 self.tr("What departs"))  # fmt: skip
        self.model.show(heads, [(self._cells(line), line) for line in lines], (0,))
        self.table.fit_columns(440)
        opened = next((row for row, line in enumerate(lines) if not line.outcome and row > here - 1), -1)
        for button in (self.same, self.departs, self.note):
            button.setEnabled(bool(lines))
        if lines:
            self.table.selectRow(opened if opened >= 0 else max(0, here))
        self.header.set_quiet(self.tr("Enter shows the sentence") if lines else "")

    def _cells(self, line: SampleLine) -> tuple[str, ...]:
        pair = self._pair
        assert pair is not None
        found = {SAME: self.tr("says the same"), MISSED: self.tr("departs")}.get(line.outcome, "–")
        if not 0 <= line.bead < len(pair.beads):
            return "–", self.tr("These sentences are not side by side any more."), "", found, line.note
        bead = pair.beads[line.bead]
        return (whole(bead.original[0] + 1), pair.original.quote(bead.original),
                pair.translation.quote(bead.translation), found, line.note)  # fmt: skip

    def _take_rate(self, found: MissedRate) -> None:
        if not found.read:
            self.rate.setText(self.tr("Read some sentences at random in which no check has found anything: that tells "
                                      "how many departures the checks miss."))  # fmt: skip
            return
        self.rate.setText(self.tr("{missed} of {read} sentences read depart: {rate} missed, 95 % interval {low} to "
                                  "{high} (Wilson). Drawn: {drawn}.").format(
            missed=whole(found.missed), read=whole(found.read), rate=percent(found.rate), low=percent(found.low),
            high=percent(found.high), drawn=whole(found.drawn)))  # fmt: skip

    def _take_agreement(self, found: list[ReviewersAgree]) -> None:
        heads = (self.tr("Reviewer"), self.tr("Reviewer"), self.tr("Judged by both"), self.tr("Alike"),
                 self.tr("Agreement"), self.tr("Cohen’s κ"), self.tr("Krippendorff’s α"))  # fmt: skip
        rows = [((each.first, each.second, whole(each.both), whole(each.same),
                  percent(each.same / each.both) if each.both else "–", coefficient(each.kappa),
                  coefficient(each.alpha)), each) for each in found]  # fmt: skip
        self.agreement_model.show(heads, rows, (2, 3, 4, 5, 6))
        self.agreement.fit_columns(240)
        self.agreement.setVisible(bool(found))
        self.told.setVisible(not found)
        if self._desk.is_lead:
            self.told.setText(self.tr("When two reviewers have judged this pair, each without seeing the other’s "
                                      "verdicts, their agreement stands here."))  # fmt: skip
        else:
            self.told.setText(self.tr("You do not see other reviewers’ verdicts; a lead sees how you agree."))
        self.testing.setVisible(self._desk.is_lead)

    # What is done

    def _draw(self) -> None:
        if self._pair is not None:
            seed = random.SystemRandom().randrange(2**31)
            self._desk.project.do(draw_sample, self._pair.check_id, self.how_many.value(), seed, then=self._drawn)

    def _drawn(self, count: int) -> None:
        if not count:
            self._desk.messages.tell(self.tr("Every sentence without a warning was drawn already."))

    def say(self, outcome: str) -> None:
        """Say what reading the chosen sentence found."""
        index = self.table.currentIndex()
        line: SampleLine | None = index.data(THING) if index.isValid() else None
        if line is not None:
            self._desk.project.do(say_read, line.id, outcome, self.note.text() if outcome == MISSED else "")
            self.note.clear()

    def _chosen(self, index: QModelIndex) -> None:
        line: SampleLine = index.data(THING)
        self.note.setText(line.note)

    def _open(self, index: QModelIndex) -> None:
        line: SampleLine = index.data(THING)
        if line.bead >= 0:
            self.bead_requested.emit(line.bead)


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, QHBoxLayout):
            column.addLayout(part)
        else:
            column.addWidget(part, 100 if isinstance(part, QuietTable) else 0)
    column.addStretch(1)
    return made
