"""Opens a pair, works it out in the background where that is needed, and passes on what a reviewer decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coder_app.domain.errors import Cancelled
from coder_app.gui.open_project import LATER
from coder_app.operations.crosscheck import keep_result, open_pair, pair_inputs, pairs, work_out

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk
    from coder_app.gui.jobs import Job
    from coder_app.operations.crosscheck import PairOpen, PairView

TOUCHING = (
    "cross_check", "cross_check_result", "fixed_bead", "sentence_boundary", "paragraph_language", "verdict",
    "same_rule", "glossary_term", "document", "edition", "work", "work_part", "read_sentence", "edition_ranges",
)  # fmt: skip


class PairWork(QObject):
    """``listed`` tells all pairs, ``opened`` the pair to be shown (also anew), ``working`` whether it is worked out."""

    listed = Signal(object)
    opened = Signal(object)
    third_opened = Signal(object)
    working = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pairs: list[PairView] = []
        self.pair: PairOpen | None = None
        self.wanted, self.third = "", ""
        self._job: Job | None = None
        self._failed = ""
        self._closed = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)

    def close(self) -> None:
        """Want no more answers."""
        self._closed = True
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()

    @property
    def is_working(self) -> bool:
        """Whether the pair is being aligned or looked over."""
        return self._job is not None

    def view(self) -> PairView | None:
        """The open pair as a line of the list."""
        return next((each for each in self.pairs if each.check_id == self.wanted), None)

    def follow(self, changes: Changes) -> None:
        """Read again what has changed."""
        if changes.touches(*TOUCHING):
            self._failed = ""
            self._soon.start()

    def refresh(self) -> None:
        """Read the list and the open pair again."""
        self._desk.project.ask(pairs, then=self._take_pairs)
        if self.wanted:
            self._read(self.wanted)

    def _take_pairs(self, found: list[PairView]) -> None:
        if self._closed:
            return
        self.pairs = found
        if self.wanted and self.view() is None:
            self.wanted, self.pair = "", None
        self.listed.emit(found)

    def open(self, check_id: str, third: str = "") -> None:
        """Show a pair; ``third`` is a cross-check of another translation of the same original beside it."""
        if check_id != self.wanted and self._job is not None:
            self._job.cancel()
        self.wanted, self.third = check_id, third
        self._failed = ""
        self._read(check_id)

    def _read(self, check_id: str) -> None:
        def gone(error: CoderError) -> None:
            if check_id == self.wanted:
                self.wanted, self.pair = "", None
                self._desk.messages.failed(error)

        self._desk.project.ask(open_pair, check_id, then=self._take, failed=gone)
        if self.third:
            self._read_third()

    def _take(self, pair: PairOpen) -> None:
        if self._closed or pair.check_id != self.wanted:
            return
        self.pair = pair
        self.opened.emit(pair)
        if not pair.fresh and self._failed != pair.check_id:
            self._work_out(pair.check_id)

    def set_third(self, check_id: str) -> None:
        """Hold another translation of the same original beside the open pair, or ("") none."""
        self.third = check_id
        if check_id:
            self._read_third()
        else:
            self.third_opened.emit(None)

    def others(self) -> list[PairView]:
        """The other cross-checks of the open pair's original."""
        here = self.view()
        return [] if here is None else [
            each for each in self.pairs
            if each.original.document_id == here.original.document_id and each.check_id != here.check_id
        ]  # fmt: skip

    def _read_third(self) -> None:
        self._desk.project.ask(open_pair, self.third, then=self._take_third, failed=lambda _error: None)

    def _take_third(self, pair: PairOpen) -> None:
        if self._closed or pair.check_id != self.third:
            return
        self.third_opened.emit(pair)
        if not pair.aligned and self._failed != pair.check_id:
            self._work_out(pair.check_id)

    # Working out

    def align_again(self) -> None:
        """Align the whole pair anew; what was corrected by hand stays."""
        if self.wanted:
            self._work_out(self.wanted, anew=True)

    def _work_out(self, check_id: str, *, anew: bool = False) -> None:
        if self._job is not None:
            return
        project = self._desk.project

        def work(progress: Progress) -> str:
            inputs = project.call(lambda study: study.ask(pair_inputs, check_id, anew=anew))
            worked = work_out(inputs, progress)
            project.call(lambda study: study.do(keep_result, check_id, worked))
            return check_id

        title = self.tr("Aligning and checking")
        self._job = self._desk.jobs.start(
            title, work, then=self._worked, failed=lambda error: self._not_worked(check_id, error)
        )
        self.working.emit(True)

    def work_out_all(self) -> None:
        """Align and check all pairs that are not aligned yet, one after the other."""
        project = self._desk.project

        def one(check_id: str) -> None:
            inputs = project.call(lambda study: study.ask(pair_inputs, check_id))
            worked = work_out(inputs)
            project.call(lambda study: study.do(keep_result, check_id, worked))

        def work(progress: Progress) -> None:
            waiting = [each.check_id for each in project.call(lambda study: study.ask(pairs)) if not each.aligned]
            for number, check_id in enumerate(waiting):
                progress.step(number, len(waiting))
                one(check_id)

        self._desk.jobs.start(self.tr("Aligning and checking"), work)

    def _worked(self, check_id: str) -> None:
        self._job = None
        if self._closed:
            return
        self.working.emit(False)
        # The pair is read again by the change; another one wanted meanwhile comes now.
        if check_id != self.wanted and self.wanted:
            self._read(self.wanted)

    def _not_worked(self, check_id: str, error: CoderError) -> None:
        self._job = None
        if self._closed:
            return
        self.working.emit(False)
        self._failed = check_id
        if not isinstance(error, Cancelled):
            self._desk.messages.failed(error)
        elif self.wanted and self.wanted != check_id:
            self._read(self.wanted)

    def read_later(self) -> None:
        """Read the list when there is time."""
        self._desk.project.ask(pairs, then=self._take_pairs, priority=LATER)
