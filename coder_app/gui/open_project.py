"""The open study as the window knows it: do, ask, undo, redo in the study's own thread; one signal for every change."""

from __future__ import annotations

import itertools
import queue
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from coder_app.domain.errors import Cancelled, CoderError, NotFound
from coder_app.operations.project import Project, create_project, open_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coder_app.domain.views import Changes, CoderView
    from coder_app.operations.project import Verb
    from coder_app.storage.session import StudySession

P = ParamSpec("P")
T = TypeVar("T")

SOON, LATER = 0, 1


@dataclass(frozen=True, slots=True)
class _Outcome:
    result: Any
    error: BaseException | None
    changes: Changes | None
    tell_undo: bool
    then: Callable[[Any], object] | None
    failed: Callable[[CoderError], object] | None


class OpenProject(QObject):
    """A study open in its own thread; everything it says arrives on the window's thread.

    ``changed`` tells every change, whoever made it and however (do, undo, redo). ``failed`` tells errors for which the
    caller gave no ``failed`` of its own. ``busy_changed`` tells whether something is still to be written.
    """

    changed = Signal(object)
    undo_state_changed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.PriorityQueue[tuple[int, int, Callable[[], _Outcome] | None]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._project: Project | None = None
        self._pending = 0
        self._count_lock = threading.Lock()
        self._closed = False
        self._done.connect(self._deliver)
        self._thread = threading.Thread(target=self._work, name="study", daemon=True)
        self._thread.start()

    @property
    def pending(self) -> int:
        """How many calls have not been answered yet."""
        return self._pending

    def open(
        self,
        where: str | Path,
        *,
        person: str | None = None,
        passphrase: str | None = None,
        then: Callable[[CoderView], object] | None = None,
        failed: Callable[[CoderError], object] | None = None,
    ) -> None:
        """Open a study and sign somebody in: this person, or the only lead where nobody of that name is in it."""

        def work() -> CoderView:
            project = open_project(where, sign_in=False)
            try:
                found = _sign_in(project, person, passphrase)
            except BaseException:
                project.close()
                raise
            self._project = project
            return found

        self._put(work, then, failed, changes=False, tell_undo=True)

    def create(
        self,
        where: str | Path,
        *,
        lead: str,
        title: str = "",
        passphrase: str | None = None,
        then: Callable[[CoderView], object] | None = None,
        failed: Callable[[CoderError], object] | None = None,
    ) -> None:
        """Make a study and sign its lead in."""

        def work() -> CoderView:
            self._project = create_project(where, lead=lead, title=title, passphrase=passphrase)
            return self._project.sign_in(lead)

        self._put(work, then, failed, changes=False, tell_undo=True)

    def sign_in(
        self,
        name: str,
        then: Callable[[CoderView], object],
        passphrase: str | None = None,
        failed: Callable[[CoderError], object] | None = None,
    ) -> None:
        """Let somebody else work in the open study."""
        self._put(lambda: self._open().sign_in(name, passphrase), then, failed, changes=False, tell_undo=True)

    def do(
        self,
        verb: Verb[P, T],
        *args: Any,
        then: Callable[[T], object] | None = None,
        failed: Callable[[CoderError], object] | None = None,
        priority: int = SOON,
        **kwargs: Any,
    ) -> None:
        """Carry out a verb; ``changed`` fires, then ``then`` gets the result."""
        self._put(lambda: self._open().do(verb, *args, **kwargs), then, failed, changes=True, priority=priority)

    def ask(
        self,
        question: Callable[Concatenate[StudySession, P], T],
        *args: Any,
        then: Callable[[T], object],
        failed: Callable[[CoderError], object] | None = None,
        priority: int = SOON,
        **kwargs: Any,
    ) -> None:
        """Put a question; ``then`` gets the answer."""
        self._put(lambda: self._open().ask(question, *args, **kwargs), then, failed, changes=False, priority=priority)

    def with_project(
        self,
        work: Callable[[Project], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[CoderError], object] | None = None,
    ) -> None:
        """Run something with the study itself (save a copy, back up) in its thread."""
        self._put(lambda: work(self._open()), then, failed, changes=True)

    def undo(self) -> None:
        """Take back this person's newest operation."""
        self._put(lambda: self._open().undo(), None, None, changes=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._put(lambda: self._open().redo(), None, None, changes=True)

    def call(self, work: Callable[[Project], T]) -> T:
        """Run something in the study's thread and wait for it: for jobs on threads of their own, never for the window.

        ``changed`` fires when a verb changed something. Raises Cancelled when the study is closed meanwhile.
        """
        box: list[T] = []
        errors: list[BaseException] = []
        ready = threading.Event()

        def inner() -> None:
            try:
                box.append(work(self._open()))
            except BaseException as error:
                errors.append(error)
            finally:
                ready.set()

        self._put(inner, None, None, changes=True)
        while not ready.wait(0.1):
            if self._closed and not self._thread.is_alive():
                raise Cancelled
        if errors:
            raise errors[0]
        return box[0]

    def close(self) -> None:
        """Finish what is waiting, close the study and end the thread. Nothing is delivered afterwards."""
        if self._closed:
            return
        self._closed = True
        self._queue.put((LATER + 1, next(self._numbers), None))
        self._thread.join()

    def _open(self) -> Project:
        if self._project is None:
            raise CoderError("No study is open.")
        return self._project

    def _put(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object] | None,
        failed: Callable[[CoderError], object] | None,
        *,
        changes: bool,
        tell_undo: bool = False,
        priority: int = SOON,
    ) -> None:
        if self._closed:
            return

        def run() -> _Outcome:
            result, error = None, None
            if self._project is not None:
                self._project.last_changes = None
            try:
                result = work()
            except BaseException as caught:
                error = caught
            project = self._project
            touched = project.last_changes if project is not None and changes else None
            tell = project is not None and (touched is not None or (tell_undo and error is None))
            return _Outcome(result, error, touched, tell, then, failed)

        with self._count_lock:
            self._pending += 1
            first = self._pending == 1
        if first:
            self.busy_changed.emit(True)
        self._queue.put((priority, next(self._numbers), run))

    def _work(self) -> None:
        while True:
            _, _, run = self._queue.get()
            if run is None:
                break
            outcome = run()
            if not self._closed:
                self._done.emit(outcome)
        if self._project is not None:
            self._project.close()

    def _deliver(self, outcome: _Outcome) -> None:
        with self._count_lock:
            self._pending -= 1
            last = self._pending == 0
        if last:
            self.busy_changed.emit(False)
        if self._closed:
            return
        if outcome.changes is not None:
            self.changed.emit(outcome.changes)
        if outcome.tell_undo:
            # After what the change made others ask: the page comes before the menu.
            self._put(lambda: self._open().undo_state(), self.undo_state_changed.emit, None, changes=False)
        if outcome.error is None:
            if outcome.then is not None and _still_there(outcome.then):
                outcome.then(outcome.result)
        elif isinstance(outcome.error, CoderError):
            if outcome.failed is not None and _still_there(outcome.failed):
                outcome.failed(outcome.error)
            else:
                self.failed.emit(outcome.error)
        else:
            sys.excepthook(type(outcome.error), outcome.error, outcome.error.__traceback__)


def _still_there(answered: Callable[..., object]) -> bool:
    """Whether who asked can still be told: a dialog may have been closed meanwhile."""
    asker = getattr(answered, "__self__", None)
    return not isinstance(asker, QObject) or isValid(asker)


def _sign_in(project: Project, person: str | None, passphrase: str | None) -> CoderView:
    try:
        return project.sign_in(person, passphrase)
    except NotFound:
        return project.sign_in(None, passphrase)
