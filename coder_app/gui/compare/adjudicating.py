"""Deciding the disagreement that is looked at, and remembering what is decided."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder_app.domain.adjudication import Verdict
from coder_app.domain.anchors import Anchor
from coder_app.gui.compare.adjudication_bar import AdjudicationBar
from coder_app.gui.compare.coders_passage import Side, Underline
from coder_app.gui.compare.stretch_editor import Stretch
from coder_app.operations.adjudication import Decided, Judgement, decide, decisions
from coder_app.operations.adjudication_agreed import take_over_agreed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from coder_app.domain.errors import CoderError
    from coder_app.gui.compare.comparing import Figures
    from coder_app.gui.desk import Desk
    from coder_app.operations.adjudication import DecisionView
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.comparison_reading import PassageText


class Adjudicating(QObject):
    """``changed`` says that other disagreements are decided now, ``decided_one`` that one just was.

    ``redraw`` asks for the passage to be shown again, with the stretch that is being edited.
    """

    changed = Signal()
    decided_one = Signal()
    redraw = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.bar = AdjudicationBar()
        self.bar.hide()
        self.decided = Decided()
        self.on = False
        self._figures: Figures | None = None
        self._round_id = ""
        self._found: Contested | None = None
        self._sides: tuple[Side, ...] = ()
        self._text: PassageText | None = None
        self._stretch: Stretch | None = None
        self._codes: set[str] = set()
        self._just_decided = False
        self._connect()

    def _connect(self) -> None:
        bar = self.bar
        bar.side_taken.connect(self._side)
        bar.both_taken.connect(lambda: self._decide(Verdict.BOTH, [*range(len(self._sides))]))
        bar.none_taken.connect(lambda: self._decide(Verdict.NONE))
        bar.edit_asked.connect(self._edit)
        bar.written.connect(self._write_edited)
        bar.left.connect(self._leave)
        bar.agreed_asked.connect(self._take_over)
        bar.end_moved.connect(lambda by: self._move(self._stretch.end_moved(by) if self._stretch else None))
        bar.start_moved.connect(lambda by: self._move(self._stretch.start_moved(by) if self._stretch else None))

    # What is looked at

    def set_compared(self, figures: Figures | None, round_id: str) -> None:
        """Say what is compared; the decisions on its round are read."""
        self._figures, self._round_id = figures, round_id
        self.read()

    def read(self) -> None:
        """Read the decisions again; ``changed`` follows."""
        if self._round_id:
            self._desk.project.ask(decisions, self._round_id, then=self._take)

    def _take(self, found: list[DecisionView]) -> None:
        self.decided = Decided(found)
        self._say_verdict()
        self.changed.emit()
        if self._just_decided:
            self._just_decided = False
            self.decided_one.emit()

    def turn(self, *, on: bool) -> None:
        """Begin or end deciding."""
        self.on = on
        self._stretch = None
        self.bar.setVisible(on)
        self.bar.hear(on=on)
        self.redraw.emit()

    def look_at(self, found: Contested | None, sides: Sequence[Side] = (), text: PassageText | None = None) -> None:
        """A disagreement is shown, with its sides in this order."""
        self._found, self._sides, self._text, self._stretch = found, tuple(sides), text, None
        self.bar.show_sides([side.names for side in sides])
        self.bar.reason.clear()
        self.bar.reason.hide()
        self.bar.hear(on=self.on)
        self._say_verdict()

    def _say_verdict(self) -> None:
        decision = self.decided.on(self._found) if self._found else None
        self.bar.show_verdict(self._verdict_text(decision) if decision else "")

    def _verdict_text(self, decision: DecisionView) -> str:
        if decision.verdict == Verdict.CODER:
            names = [side.names for side in self._sides if set(side.coder_ids) & set(decision.taken_from)]
            text = self.tr("taken: {coders}").format(coders=" · ".join(names))
        else:
            text = {
                Verdict.BOTH: self.tr("taken: both"), Verdict.NONE: self.tr("taken: none"),
                Verdict.EDITED: self.tr("written by hand"), Verdict.TABLE: self.tr("from a table"),
            }[Verdict(decision.verdict)]  # fmt: skip
        return f"{text} – {decision.reason}" if decision.reason else text

    # Deciding

    def _side(self, number: int) -> None:
        if self._stretch is not None:
            self._toggle(number)
        else:
            self._decide(Verdict.CODER, [number])

    def _decide(self, verdict: Verdict, sides: Sequence[int] = (), passages: Sequence[tuple[Anchor, str]] = ()) -> None:
        found, figures = self._found, self._figures
        if found is None or figures is None or not self._sides:
            return
        taken = tuple(ident for number in sides for ident in self._sides[number].coder_ids)
        coders = tuple(ident for ident, _ in figures.comparison.material.coders)
        place = Anchor(found.place.start, found.place.end)
        judgement = Judgement(found.place.document_id, place, found.disputed, self._round_id, coders, verdict, taken,
                              tuple(passages), self.bar.reason.text().strip())  # fmt: skip
        self._stretch = None
        self.bar.hear(on=self.on)
        self._just_decided = True
        self._desk.project.do(decide, judgement, failed=self._failed)

    def _take_over(self) -> None:
        if self._figures is not None:
            question = replace(self._figures.comparison.material.question, round_id=self._round_id)
            self._desk.project.do(take_over_agreed, question, then=self._taken_over, failed=self._desk.messages.failed)

    def _taken_over(self, count: int) -> None:
        self._desk.messages.tell(self.tr("%n passage(s) taken over into the consensus", "", count))

    def _failed(self, error: CoderError) -> None:
        self._just_decided = False
        self._desk.messages.failed(error)

    # Editing the stretch

    def _edit(self) -> None:
        if self._found is None or self._text is None:
            return
        place = self._found.place
        self._codes = set(self._found.disputed)
        self._stretch = Stretch(self._text.text, self._text.begin, place.start, place.end)
        self.bar.hear(on=True, editing=True)
        self.redraw.emit()

    def _toggle(self, number: int) -> None:
        """While editing, the numbers switch the disputed codes on and off."""
        if self._found is not None and number < len(self._found.disputed):
            self._codes ^= {self._found.disputed[number]}
            self.redraw.emit()

    def _move(self, stretch: Stretch | None) -> None:
        if stretch is not None:
            self._stretch = stretch
            self.redraw.emit()

    def _write_edited(self) -> None:
        if self._stretch is not None:
            place = Anchor(self._stretch.start, self._stretch.end)
            self._decide(Verdict.EDITED, (), [(place, code) for code in sorted(self._codes)])

    def _leave(self) -> None:
        if self._stretch is not None:
            self._stretch = None
            self.bar.hear(on=self.on)
            self.redraw.emit()
        else:
            self.left.emit()

    def edited(self) -> Side | None:
        """The consensus that is being edited, as one more side of the passage."""
        if self._stretch is None or self._found is None:
            return None
        stretch = self._stretch
        codes = [code for ident in self._found.disputed if (code := self._desk.code(ident))]
        lines = tuple(
            Underline(stretch.start - stretch.begin, stretch.end - stretch.begin, code.colour)
            for code in codes
            if code.id in self._codes
        )
        chosen = [
            f"{number + 1} {code.name} {'✓' if code.id in self._codes else '–'}" for number, code in enumerate(codes)
        ]
        return Side(self.tr("Consensus:"), lines, ", ".join(chosen))
