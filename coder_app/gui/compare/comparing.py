"""Puts the comparison together off the window's thread: figures first, then intervals that refine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coder_app.domain.errors import Cancelled, CoderError
from coder_app.gui.considerate import considerate
from coder_app.gui.open_project import LATER
from coder_app.operations.comparison import coder_matrix, compare_coders, intervals
from coder_app.operations.comparison_coincidences import between
from coder_app.operations.comparison_disputes import contested
from coder_app.operations.comparison_further import further
from coder_app.operations.comparison_reading import page_starts, rounds_progress
from coder_app.operations.comparison_together import beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.gui.jobs import Job
    from coder_app.operations.comparison import Comparison, ComparisonQuestion, Material
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.comparison_further import Further
    from coder_app.operations.comparison_reading import PageStarts, RoundProgress
    from coder_app.operations.comparison_together import Beside
    from coder_app.reliability.intervals import Draws
    from coder_app.storage.session import StudySession

    Stage = Callable[[Material, "Drawn | None", Progress], "Drawn"]

_FIRST_DRAWS = 100
TO_PAINT = 30
"""Milliseconds for painting what has come, before the next thing is worked out."""
MOST_SHOWN = 2000
"""Nobody leafs through more disagreements; a saved comparison has all."""
Limits = list[tuple[float | None, float | None]]
Matrix = list[list[float | None]]
Pair = tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Figures:
    """A comparison with the matrix of its coders and the pages of its documents."""

    comparison: Comparison
    matrix: Matrix
    pages: dict[str, PageStarts]


@dataclass(frozen=True, slots=True)
class Disputes:
    """The dearest disagreements, and how many there are in all."""

    dearest: list[Contested]
    count: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """Limits of alpha by code after so many draws; ``method`` and ``note`` as the statistics tell them.

    ``further`` are figures that are slower than the table, ``beside`` those of all codes together and of intensities;
    ``why`` says why these are not there.
    """

    limits: Limits
    method: str
    note: str | None
    how: Draws
    further: Further | None = None
    beside: Beside | None = None
    why: CoderError | None = None


def _figures(session: StudySession, question: ComparisonQuestion) -> Figures:
    with considerate():
        comparison = compare_coders(session, question)
        material = comparison.material
        pages = page_starts(session, [each.id for each in material.documents])
        return Figures(comparison, coder_matrix(comparison), pages)


def _between(_session: StudySession, material: Material, one: str, other: str, pair: Pair) -> Disputes:
    with considerate():
        found = between(material, one, other, pair)
        return Disputes(found[:MOST_SHOWN], len(found))


def _limits(material: Material, known: Drawn | None, progress: Progress, *, how: Draws, wanted: int) -> Drawn:
    """Limits from so many of the ``wanted`` draws; what is ``known`` beside them stays."""
    progress.step(how.draws if known is None else known.how.draws, wanted)
    more = known.further if known else further(material)
    found, method, note = intervals(material, how)
    progress.step(how.draws, wanted)
    return Drawn(found, method, note, how, more, known.beside if known else None, known.why if known else None)


def _beside(
    material: Material, known: Drawn | None, progress: Progress, *, wished: tuple[str, str], how: Draws
) -> Drawn:
    """What is ``known``, and all codes together and their intensities."""
    assert known is not None
    progress.step(0, 0)
    try:
        return replace(known, beside=beside(material, *wished, how, progress), why=None)
    except Cancelled:
        raise
    except CoderError as error:
        return replace(known, beside=None, why=error)


def _contested(_session: StudySession, material: Material, code_id: str) -> Disputes:
    with considerate():
        found = contested(material, code_id)
        return Disputes(found[:MOST_SHOWN], len(found))


class Comparing(QObject):
    """Answers one question at a time; a newer question makes the older one's answers unwanted.

    After the figures come limits from few draws, the disagreements, and limits from all draws, one by one and with a
    moment between them: a window that paints while others work waits for them at every step.

    ``compared`` brings the figures, ``drawn`` the limits (twice: roughly, then with all draws), ``disputed`` the
    disagreements of the code asked for ("" for all), ``between`` those of one code with another,
    ``refused`` why there is no comparison, with the rounds.
    """

    compared = Signal(object)
    drawn = Signal(object)
    disputed = Signal(str, object)
    between = Signal(str, str, object)
    refused = Signal(object, object)
    rounds_read = Signal(object)
    stopped = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._job: Job | None = None
        self._closed = False
        self._disputes: dict[str, Disputes] = {}
        self.figures: Figures | None = None
        self.limits: Drawn | None = None
        self._soon = QTimer(self, singleShot=True, interval=TO_PAINT)
        self._soon.timeout.connect(self._go_on)
        self._stages: list[Stage] = []
        self._beside = ("", "")
        self._wanted: str | None = None

    @property
    def pausing(self) -> bool:
        """Whether something is still to be asked, after a moment for painting."""
        return self._soon.isActive()

    def close(self) -> None:
        """Want no more answers."""
        self._closed = True
        self.stop()

    def stop(self) -> None:
        """Give up what is being worked out."""
        self._number += 1
        self._soon.stop()
        self._stages = []
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def read_rounds(self) -> None:
        """Ask who has finished what; ``rounds_read`` brings it."""
        self._desk.project.ask(rounds_progress, then=self._take_rounds, priority=LATER)

    def _take_rounds(self, rounds: list[RoundProgress]) -> None:
        if not self._closed:
            self.rounds_read.emit(rounds)

    def ask(self, question: ComparisonQuestion, how: Draws, wished: tuple[str, str] = ("", "")) -> None:
        """Compare anew; ``wished`` is the way to put all codes together and the level of intensities, or nothing."""
        self.stop()
        self._beside = wished
        number = self._number
        self._desk.project.ask(_figures, question, then=lambda found: self._take(number, found, how),
                               failed=lambda error: self._refuse(number, error), priority=LATER)  # fmt: skip

    def _refuse(self, number: int, error: CoderError) -> None:
        if number != self._number or self._closed:
            return
        self.figures, self.limits, self._disputes = None, None, {}
        self._desk.project.ask(rounds_progress, then=lambda rounds: self._told_why(number, error, rounds))

    def _told_why(self, number: int, error: CoderError, rounds: list[RoundProgress]) -> None:
        if number == self._number and not self._closed:
            self.refused.emit(error, rounds)

    def _take(self, number: int, found: Figures, how: Draws) -> None:
        if number != self._number or self._closed:
            return
        self.figures, self.limits, self._disputes = found, None, {}
        self._stages = self._all_stages(how)
        self.compared.emit(found)
        self._soon.start()

    def _go_on(self) -> None:
        """The next thing that is still to be worked out."""
        if self._wanted is not None and (self.limits is not None or not self._stages):
            wanted, self._wanted = self._wanted, None
            self._ask_disputes(wanted)
        elif self._stages:
            self._work_out(self._stages.pop(0))

    def draw(self, how: Draws) -> None:
        """Draw the intervals of what is compared, as when only the draws are others."""
        if self.figures is None:
            return
        self.stop()
        self._stages = self._all_stages(how)
        self._go_on()

    def _all_stages(self, how: Draws) -> list[Stage]:
        few = [replace(how, draws=_FIRST_DRAWS)] if how.draws > _FIRST_DRAWS else []
        stages: list[Stage] = [partial(_limits, how=each, wanted=how.draws) for each in (*few, how)]
        return [*stages, partial(_beside, wished=self._beside, how=how)] if any(self._beside) else stages

    def _work_out(self, stage: Stage) -> None:
        if self.figures is None:
            return
        material, known, number = self.figures.comparison.material, self.limits, self._number

        def work(progress: Progress) -> Drawn:
            with considerate():
                return stage(material, known, progress)

        self._job = self._desk.jobs.start(
            self.tr("Drawing intervals"), work, then=lambda found: self._take_drawn(number, found),
            failed=lambda error: self._not_drawn(number, error),
        )  # fmt: skip

    def _take_drawn(self, number: int, found: Drawn) -> None:
        if number != self._number or self._closed:
            return
        self._job = None
        self.limits = found
        self.drawn.emit(found)
        self._soon.start()

    def _not_drawn(self, number: int, error: CoderError) -> None:
        if number != self._number or self._closed:
            return
        self._job, self._stages = None, []
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self._desk.messages.failed(error)
        self._go_on()

    def ask_disputes(self, code_id: str) -> None:
        """Ask for the disagreements on a code, or on all; ``disputed`` brings them."""
        if self.figures is None:
            return
        if code_id in self._disputes:
            self.disputed.emit(code_id, self._disputes[code_id])
        elif self._soon.isActive() or (self.limits is None and (self._stages or self._job is not None)):
            self._wanted = code_id
        else:
            self._ask_disputes(code_id)

    def _ask_disputes(self, code_id: str) -> None:
        if self.figures is None:
            return
        material = self.figures.comparison.material
        self._desk.project.ask(_contested, material, code_id,
                               then=lambda found: self._take_disputes(material, code_id, found),
                               failed=lambda _: self._take_disputes(material, code_id, Disputes([], 0)))  # fmt: skip

    def ask_between(self, one: str, other: str, pair: Pair) -> None:
        """Ask for the disagreements behind a cell of the table of codes; ``between`` brings them."""
        if self.figures is None:
            return
        material = self.figures.comparison.material

        def take(found: Disputes) -> None:
            if not self._closed and self.figures is not None and self.figures.comparison.material is material:
                self.between.emit(one, other, found)

        self._desk.project.ask(_between, material, one, other, pair, then=take)

    def _take_disputes(self, material: Material, code_id: str, found: Disputes) -> None:
        if self._closed or self.figures is None or self.figures.comparison.material is not material:
            return
        self._disputes[code_id] = found
        self.disputed.emit(code_id, found)
        if self._job is None:
            self._soon.start()
