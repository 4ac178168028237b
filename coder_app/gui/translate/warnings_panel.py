"""The warnings of a pair: the list with its filters, and below it the verdict on the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.crosscheck import Decision
from coder_app.gui.translate.pair_rows import bead_of_warnings
from coder_app.gui.translate.verdict_form import VerdictForm
from coder_app.gui.translate.warning_list import WarningLine, WarningList
from coder_app.gui.translate.warning_words import kind_name, message_of
from coder_app.gui.widgets.chips import ChipButton, Choice, FilterChip
from coder_app.gui.widgets.labels import EmptyState, Line, PanelHeader
from coder_app.gui.widgets.numbers import whole
from coder_app.operations.checking_pairs import quoted
from coder_app.operations.sentence_corrections import content_key
from coder_app.operations.verdicts import judge, withdraw_verdict

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.gui.translate.pair_rows import PairRows
    from coder_app.operations.checking_pairs import PairWarning
    from coder_app.operations.crosscheck import PairOpen, VerdictView

_SEVERITIES = {"high": 0, "medium": 1, "low": 2}
HAND = "hand."


class WarningsPanel(QWidget):
    """``row_requested`` asks for the row of a warning; ``rule_requested`` for a rule about it."""

    row_requested = Signal(int)
    rule_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pair: PairOpen | None = None
        self._rows: PairRows | None = None
        self._lines: list[WarningLine] = []
        self.header = PanelHeader(self.tr("Warnings"))
        self.kinds = FilterChip(self.tr("Checks"))
        self.only_open = ChipButton(self.tr("Only open"), checkable=True)
        self.list = WarningList()
        self.form = VerdictForm(desk)
        self.more = QWidget()
        self.empty = EmptyState("tick", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setContentsMargins(14, 0, 14, 8)
        chips.setSpacing(6)
        chips.addWidget(self.kinds)
        chips.addWidget(self.only_open)
        chips.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(chips)
        column.addWidget(self.stack, 1)
        column.addWidget(Line())
        column.addWidget(self.form)
        self.below = QVBoxLayout()
        column.addLayout(self.below)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form.hide()

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.clicked.connect(lambda _index: self._chosen(self.list.current()))
        self.kinds.chosen.connect(lambda _ids: self._refill())
        self.only_open.clicked.connect(lambda _on: self._refill())
        self.form.decided.connect(self.decide)
        self.form.weighed.connect(lambda weight: self._say(weight=weight))
        self.form.commented.connect(lambda note: self._say(note=note))
        self.form.rule_requested.connect(self.ask_rule)

    # What is shown

    def show_pair(self, pair: PairOpen | None, rows: PairRows | None) -> None:
        """Show the warnings of a pair, or none."""
        same = pair is not None and self.pair is not None and pair.check_id == self.pair.check_id
        self.pair, self._rows = pair, rows
        if pair is None or rows is None:
            self._lines = []
        else:
            self._lines = [*self._from_warnings(pair, rows), *self._by_hand(pair, rows)]
            self._lines.sort(key=lambda line: (line.row, _SEVERITIES.get(line.severity, 3)))
        kinds = dict.fromkeys(line.kind for line in self._lines)
        counts = {kind: sum(line.kind == kind for line in self._lines) for kind in kinds}
        chosen = self.kinds.chosen_ids() if same else []
        self.kinds.set_choices([Choice(kind, kind_name(kind), whole(counts[kind])) for kind in kinds], chosen)
        self._refill()

    def _from_warnings(self, pair: PairOpen, rows: PairRows) -> list[WarningLine]:
        found = []
        for number, (warning, bead) in enumerate(zip(pair.warnings, bead_of_warnings(pair), strict=True)):
            row = rows.row_of_bead.get(bead, -1)
            verdict = pair.verdicts.get(warning.key)
            found.append(WarningLine(
                warning.key, number, row, _place(warning), warning.kind,
                kind_name(warning.kind, len(warning.original or warning.translation)),
                _words(pair, warning), warning.severity, verdict.decision if verdict else "",
            ))  # fmt: skip
        return found

    def _by_hand(self, pair: PairOpen, rows: PairRows) -> list[WarningLine]:
        """Departures a reader found, where their sentences still stand side by side."""
        found = []
        for bead_number, bead in enumerate(pair.beads):
            key = hand_key(pair, bead_number)
            verdict = pair.verdicts.get(key)
            if verdict is not None:
                row = rows.row_of_bead[bead_number]
                label = str(bead.original[0] + 1) if bead.original else "–"
                kind = verdict.kind or "other"
                found.append(WarningLine(key, -1, row, label, kind, kind_name(kind), verdict.note, "medium",
                                         verdict.decision))  # fmt: skip
        return found

    def _refill(self) -> None:
        kinds, only_open = set(self.kinds.chosen_ids()), self.only_open.isChecked()
        current = self.list.current()
        keep = current.key if current else ""
        shown = [
            line for line in self._lines
            if (not kinds or line.kind in kinds) and (not only_open or not line.decision or line.key == keep)
        ]  # fmt: skip
        self.list.show_lines(shown, keep)
        still_open = len({line.key for line in self._lines if not line.decision})
        self.header.set_quiet(self.tr("{count} open").format(count=whole(still_open)) if self._lines else "")
        self.stack.setCurrentWidget(self.list if shown else self.empty)
        if not shown:
            self._say_empty()
        self._show_form(self.list.current())

    def _say_empty(self) -> None:
        if self._lines:
            self.empty.say(self.tr("All of these are judged."))
        elif self.pair is not None and self.pair.fresh:
            self.empty.say(
                self.tr("The checks found nothing to warn of."),
                self.tr("They see numbers, names, omissions and the like. What changes the meaning otherwise only "
                        "reading finds: press D on a line to note a departure."),
            )  # fmt: skip
        else:
            self.empty.say(self.tr("The texts are being looked over…"))

    def _chosen(self, line: WarningLine | None) -> None:
        self._show_form(line)
        if line is not None and line.row >= 0:
            self.row_requested.emit(line.row)

    def _show_form(self, line: WarningLine | None) -> None:
        self.form.setVisible(line is not None)
        if line is None or self.pair is None:
            return
        warning = self.pair.warnings[line.number] if line.number >= 0 else None
        message = message_of(warning) if warning else self.tr("A departure found by reading.")
        self.form.show_warning(f"{line.label}  {line.kind_name}", message, self.pair.verdicts.get(line.key),
                               can_rule=warning is not None)  # fmt: skip

    def show_verdicts(self, pair: PairOpen, rows: PairRows) -> None:
        """Take over changed verdicts; the cursor stays."""
        self.show_pair(pair, rows)

    # Moving

    def step(self, by: int) -> None:
        """The next or previous warning; the next open one after the last judged."""
        self.list.choose(self.list.currentIndex().row() + by)

    def choose_row(self, row: int) -> None:
        """Choose the first warning of a row, without moving the rows; none where it has none."""
        current = self.list.current()
        if current is not None and current.row == row:
            return
        lines = self.list.lines.entries
        number = next((at for at, line in enumerate(lines) if line.row == row), -1)
        self.list.selectionModel().blockSignals(True)
        if number >= 0:
            self.list.setCurrentIndex(self.list.lines.index(number))
            self.list.scrollTo(self.list.currentIndex())
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.list.lines.index(-1))
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()
        self._show_form(self.list.current())

    # Deciding

    def decide(self, decision: str) -> None:
        """Write a verdict on the chosen warning, or take it back ("")."""
        line = self.list.current()
        if line is None or self.pair is None:
            return
        if decision:
            self._say(decision=decision)
            if decision == Decision.IGNORED:
                self.step(1)
        elif line.key in self.pair.verdicts:
            self._desk.project.do(withdraw_verdict, self.pair.check_id, line.key)

    def _say(self, *, decision: str | None = None, weight: str | None = None, note: str | None = None) -> None:
        line, pair = self.list.current(), self.pair
        if line is None or pair is None:
            return
        standing = pair.verdicts.get(line.key)
        warning = pair.warnings[line.number] if line.number >= 0 else None
        quotes = (
            _quotes(pair, warning) if warning else ((standing.original, standing.translation) if standing else ("", ""))
        )
        self._desk.project.do(
            judge, pair.check_id, line.key,
            decision or (standing.decision if standing else Decision.DEPARTURE),
            kind=line.kind, weight=weight if weight is not None else (standing.weight if standing else ""),
            note=note if note is not None else self.form.note(), original=quotes[0], translation=quotes[1],
        )  # fmt: skip

    def note_departure(self, bead: int) -> None:
        """Note a departure that no check found, on a bead."""
        pair = self.pair
        if pair is None:
            return
        quotes = (pair.original.quote(pair.beads[bead].original), pair.translation.quote(pair.beads[bead].translation))
        self._desk.project.do(judge, pair.check_id, hand_key(pair, bead), Decision.DEPARTURE, kind="other",
                              original=quotes[0], translation=quotes[1])  # fmt: skip

    def ask_rule(self) -> None:
        """Ask for a rule about the chosen warning."""
        line = self.list.current()
        if line is not None and line.number >= 0 and self.pair is not None:
            self.rule_requested.emit(self.pair.warnings[line.number])

    def verdict(self) -> VerdictView | None:
        """The verdict on the chosen warning."""
        line = self.list.current()
        return self.pair.verdicts.get(line.key) if line and self.pair else None


def hand_key(pair: PairOpen, bead: int) -> str:
    """The key of a departure found by reading in a bead: it hangs on the words of both sides."""
    found = pair.beads[bead]
    return HAND + content_key(pair.original.quote(found.original), pair.translation.quote(found.translation))


def _place(warning: PairWarning) -> str:
    numbers = warning.original or warning.translation
    if not numbers:
        return ""
    first = numbers[0] + 1 if len(numbers) == 1 else f"{numbers[0] + 1}–{numbers[-1] + 1}"
    return str(first) if warning.original else f"–{first}"


def _words(pair: PairOpen, warning: PairWarning) -> str:
    """The marked words of both sides, or the beginning of the sentence."""
    ours = ", ".join(pair.original.words(warning.marks_original))
    theirs = ", ".join(pair.translation.words(warning.marks_translation))
    if ours or theirs:
        return " / ".join(part for part in (ours, theirs) if part)
    return pair.original.quote(warning.original[:1]) or pair.translation.quote(warning.translation[:1])


def _quotes(pair: PairOpen, warning: PairWarning) -> tuple[str, str]:
    return quoted(pair.original, warning.original), quoted(pair.translation, warning.translation)
