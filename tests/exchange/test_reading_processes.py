"""Reading processes end when they should and leave nothing behind."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest
from pdf_samples import one_column

from coder_app.domain.errors import BadInput, Cancelled
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.exchange.reading import extract
from coder_app.exchange.refusals import ReaderFailed
from coder_app.exchange.wire import Message
from coder_app.exchange.worker_process import Worker, WorkerDied

if TYPE_CHECKING:
    from pathlib import Path


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children(recursive=True)}


def gone(pid: int, seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while psutil.pid_exists(pid) and time.monotonic() < end:
        time.sleep(0.05)
    return not psutil.pid_exists(pid)


def test_that_reading_and_drawing_leave_no_process() -> None:
    before = children()
    extract(one_column(), "a.pdf")
    with PageRenderer(one_column()) as renderer:
        renderer.render(0, 1)
        assert children() > before
    assert children() == before


def test_that_a_refused_file_leaves_no_process() -> None:
    before = children()
    with pytest.raises(BadInput):
        extract(b"%PDF-1.7 nonsense", "a.pdf")
    with pytest.raises(BadInput):
        PageRenderer(b"%PDF-1.7 nonsense")
    assert children() == before


class StopAtOnce:
    def step(self, done: int, total: int, what: str = "") -> None:
        del done, total, what
        raise Cancelled


def test_that_stopping_ends_the_process_too() -> None:
    before = children()
    with pytest.raises(Cancelled):
        extract(one_column(), "a.pdf", progress=StopAtOnce())
    assert children() == before


def test_that_a_killed_drawing_process_is_replaced() -> None:
    with PageRenderer(one_column()) as renderer:
        first = renderer.render(0, 1)
        worker = renderer._worker
        assert worker is not None
        psutil.Process(worker.pid).kill()
        assert renderer.render(0, 1).pixels == first.pixels
        assert renderer._worker is not worker


def test_that_a_process_ends_when_its_parent_is_killed() -> None:
    program = (
        "import sys, time\n"
        "from coder_app.exchange.pdf_pages import PageRenderer\n"
        "renderer = PageRenderer(sys.stdin.buffer.read())\n"
        "print(renderer._worker.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert parent.stdin is not None
    assert parent.stdout is not None
    parent.stdin.write(one_column())
    parent.stdin.close()
    worker = int(parent.stdout.readline())
    assert psutil.pid_exists(worker)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert gone(worker)


def test_that_a_silent_process_is_ended_at_its_time() -> None:
    worker = Worker()
    with pytest.raises(WorkerDied) as caught:
        next(worker.ask(Message({"do": "text", "kind": "rtf"}, b"{\\rtf1 " + b"{\\a" * 2_000_000), 0.01))
    assert caught.value.reason == "time"
    assert gone(worker.pid)
    worker.stop()


def test_that_nonsense_requests_are_answered() -> None:
    worker = Worker()
    try:
        for request in ({"do": "dance"}, {}, {"do": "render", "page": 0, "scale": 1}, {"do": "read", "first": "x"}):
            *_, last = worker.ask(Message(request), 10)
            assert last.header["problem"]
    finally:
        worker.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process limit its own memory")
def test_that_a_reading_process_cannot_take_more_than_its_memory() -> None:
    worker = Worker()
    try:
        list(worker.ask(Message({"do": "open", "password": None}, one_column()), 10))
        soft, _ = psutil.Process(worker.pid).rlimit(psutil.RLIMIT_AS)
        assert soft == 1024**3
        assert psutil.Process(worker.pid).rlimit(psutil.RLIMIT_CORE)[0] == 0
    finally:
        worker.stop()


def test_that_nothing_is_written_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    extract(one_column(), "a.pdf")
    assert not list(tmp_path.iterdir())


def test_that_a_broken_off_reader_is_named_in_a_sentence() -> None:
    error = ReaderFailed("“{name}” takes too long to read.", name="a.pdf")
    assert str(error) == "“a.pdf” takes too long to read."
