"""Long work: off the window's thread, with progress, Cancel, and a clean end."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from coder_app.domain.errors import BadInput, Cancelled, CoderError
from coder_app.gui.jobs import Job, Jobs
from coder_app.gui.widgets.jobs_bar import JobsBar, JobsList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from coder_app.domain.progress import Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(at_once=1)
    yield made
    made.close()


class Gate:
    """Work that waits until the test lets it on."""

    def __init__(self) -> None:
        self.begun, self.go = threading.Event(), threading.Event()

    def __call__(self, progress: Progress) -> str:
        self.begun.set()
        for done in range(1000):
            progress.step(done, 1000, f"page {done}")
            if self.go.wait(0.005):
                break
        return "finished"


def test_that_the_result_arrives_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[tuple[str, bool, bool]] = []
    here = threading.current_thread()

    def work(_: Progress) -> bool:
        return threading.current_thread() is here

    jobs.start("Work", work, lambda same: got.append(("then", same, threading.current_thread() is here)))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [("then", False, True)]
    assert jobs.jobs() == []


@pytest.mark.parametrize("result", [None, False, 0, "", [], 2.5])
def test_that_every_kind_of_result_arrives(jobs: Jobs, qtbot: QtBot, result: object) -> None:
    got: list[object] = []
    jobs.start("Work", lambda _: result, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [result]


def test_that_errors_go_to_the_one_who_started_the_work_or_else_to_everybody(jobs: Jobs, qtbot: QtBot) -> None:
    mine: list[CoderError] = []
    everybody: list[CoderError] = []
    jobs.failed.connect(everybody.append)

    def work(_: Progress) -> None:
        raise BadInput("Page {page} is damaged.", page=4)

    jobs.start("One", work, failed=mine.append)
    jobs.start("Two", work)
    qtbot.waitUntil(lambda: bool(everybody))
    assert [str(error) for error in (*mine, *everybody)] == ["Page 4 is damaged."] * 2


def test_that_cancel_stops_running_work_and_work_that_waits_never_begins(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[CoderError] = []
    begun: list[int] = []
    gate = Gate()
    running = jobs.start("One", gate, failed=errors.append)
    waiting = jobs.start("Two", lambda _: begun.append(1), failed=errors.append)
    assert gate.begun.wait(3)
    qtbot.waitUntil(lambda: running.state == "running")
    assert waiting.state == "waiting"
    jobs.cancel_all()
    qtbot.waitUntil(lambda: len(errors) == 2)
    assert all(isinstance(error, Cancelled) for error in errors)
    assert begun == []
    assert jobs.jobs() == []


def test_that_a_fault_in_the_work_reaches_the_fault_report(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[CoderError] = []

    def work(_: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.start("Import", work, failed=errors.append)
        qtbot.waitUntil(lambda: bool(errors))
    assert caught[0][0] is ZeroDivisionError
    assert "“Import” stopped" in str(errors[0])


def test_that_progress_is_told_at_most_twenty_times_a_second(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[float] = []
    ended: list[int] = []

    def work(progress: Progress) -> int:
        begin = time.monotonic()
        steps = 0
        while time.monotonic() - begin < 0.3:
            progress.step(steps, 10**6)
            steps += 1
        return steps

    job = jobs.start("Count", work, ended.append)
    job.changed.connect(lambda: told.append(time.monotonic()))
    qtbot.waitUntil(lambda: bool(ended))
    assert ended[0] > 100
    assert 2 <= len(told) <= 0.3 * 20 + 3


def test_that_closing_stops_everything_and_delivers_nothing_more(qtbot: QtBot) -> None:
    jobs = Jobs()
    got: list[object] = []
    gate = Gate()
    jobs.start("One", gate, got.append, got.append)
    assert gate.begun.wait(3)
    jobs.close()
    qtbot.wait(50)
    assert got == []


def test_that_the_bar_shows_the_running_job_and_cancels_it(jobs: Jobs, qtbot: QtBot) -> None:
    bar = JobsBar(jobs)
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    gate = Gate()
    errors: list[CoderError] = []
    jobs.start("Импорт документов", gate, failed=errors.append)
    jobs.start("Second", lambda _: None)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.row.bar.value() > 0)
    assert bar.row.title.whole_text() == "Импорт документов"
    assert "1" in bar.more.text()
    qtbot.mouseClick(bar.row.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert isinstance(errors[0], Cancelled)


def test_that_the_list_of_jobs_shows_each_and_closes_with_the_last(jobs: Jobs, qtbot: QtBot) -> None:
    bar = JobsBar(jobs)
    qtbot.addWidget(bar)
    gate = Gate()
    jobs.start("One", gate)
    second: Job = jobs.start("Two", lambda _: None)
    qtbot.waitUntil(bar.isVisible)
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert isinstance(bar._list, JobsList)
    rows = bar._list._rows
    assert rows[second].what.whole_text() == "waiting"
    gate.go.set()
    closed = bar._list
    with qtbot.waitSignal(closed.destroyed):
        pass
