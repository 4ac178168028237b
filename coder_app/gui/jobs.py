"""Long work off the window's thread: progress, Cancel, several in a row."""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from coder_app.domain.errors import Cancelled, CoderError

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.progress import Progress

T = TypeVar("T")
State = Literal["waiting", "running", "done", "failed", "stopped"]
_PAUSE = 0.05


class Job(QObject):
    """One piece of long work, and the progress it is given; made by :meth:`Jobs.start`."""

    changed = Signal()
    ended = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.state: State = "waiting"
        self.done, self.total, self.what = 0, 0, ""
        self.error: CoderError | None = None
        self._stop = threading.Event()
        self._told = 0.0

    @property
    def share(self) -> float | None:
        """How far it is, 0 … 1; nothing while the amount of work is unknown."""
        return min(1.0, self.done / self.total) if self.total > 0 else None

    @property
    def stopping(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; work that waits never begins."""
        self._stop.set()
        self.changed.emit()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Called by the work, on its thread; raises :class:`Cancelled` after :meth:`cancel`."""
        if self._stop.is_set():
            raise Cancelled
        self.done, self.total, self.what = done, total, what
        now = time.monotonic()
        if now - self._told >= _PAUSE:
            self._told = now
            self.changed.emit()


class Jobs(QObject):
    """Runs jobs on a pool of threads; everything it says arrives on the window's thread.

    ``failed`` tells errors for which :meth:`start` got no ``failed`` of its own. Exceptions nobody foresaw go to
    ``sys.excepthook`` as if they had happened in the window, and ``failed`` gets a sentence about them.
    """

    changed = Signal()
    failed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, at_once: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=at_once, thread_name_prefix="job")
        self._jobs: list[Job] = []
        self._calls: dict[Job, tuple[Callable[[Any], None] | None, Callable[[CoderError], None] | None]] = {}
        self._closed = False
        self._finished.connect(self._deliver)

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[CoderError], None] | None = None,
    ) -> Job:
        """Queue ``work(progress)``; ``then`` gets its result, ``failed`` its error, Cancelled included.

        The work must not touch widgets, and should call ``progress.step`` often enough to be stopped.
        """
        job = Job(title, self)
        job.changed.connect(self.changed)
        self._jobs.append(job)
        self._calls[job] = (then, failed)
        self.changed.emit()
        self._pool.submit(self._run, job, work)
        return job

    def jobs(self) -> list[Job]:
        """Running and waiting jobs, the oldest first."""
        return list(self._jobs)

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._jobs:
            job.cancel()

    def close(self) -> None:
        """Stop everything and wait for it; nothing is delivered afterwards."""
        self._closed = True
        self.cancel_all()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()
        self._calls.clear()

    def _run(self, job: Job, work: Callable[[Progress], object]) -> None:
        result, error = None, None
        try:
            if job.stopping:
                raise Cancelled  # noqa: TRY301
            job.state = "running"
            job.changed.emit()
            result = work(job)
        except BaseException as caught:
            error = caught
        if not self._closed:
            self._finished.emit(job, result, error)

    def _deliver(self, job: Job, result: object, error: BaseException | None) -> None:
        if self._closed or job not in self._calls:
            return
        then, failed = self._calls.pop(job)
        self._jobs.remove(job)
        job.state = "done" if error is None else "stopped" if isinstance(error, Cancelled) else "failed"
        job.ended.emit()
        self.changed.emit()
        try:
            if error is None:
                if then is not None:
                    then(result)
            else:
                self._tell(job, error, failed)
        finally:
            job.deleteLater()

    def _tell(self, job: Job, error: BaseException, failed: Callable[[CoderError], None] | None) -> None:
        if not isinstance(error, CoderError):
            sys.excepthook(type(error), error, error.__traceback__)
            error = CoderError("“{title}” stopped because of a fault in the program.", title=job.title)
            if failed is None:
                return
        job.error = error
        if failed is not None:
            failed(error)
        else:
            self.failed.emit(error)
