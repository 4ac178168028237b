"""The program's end of a reading process: start, ask, wait with limits, stop."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from coder_app.exchange.pdf_limits import MEMORY
from coder_app.exchange.wire import Message, receive, send

if TYPE_CHECKING:
    from collections.abc import Iterator

_TICK = 0.1  # seconds between looks at a worker's memory


class WorkerDied(Exception):
    """The reading process ended, ran out of memory or took too long; ``reason`` is died, memory or time."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Worker:
    """One reading process. Not thread-safe; ``inbox`` may be shared by several workers."""

    def __init__(self, inbox: queue.SimpleQueue[tuple[Worker, Message | None]] | None = None) -> None:
        self.inbox = inbox if inbox is not None else queue.SimpleQueue()
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("CODER_APP_WORKER_TRACEBACK") else subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._reader = threading.Thread(target=self._listen, name="reading process", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        message: Message | None = None
        with contextlib.suppress(OSError, ValueError):
            while (message := receive(stream)) is not None:
                self.inbox.put((self, message))
        self.inbox.put((self, None))

    def send(self, message: Message) -> None:
        """Put a request; raises WorkerDied when the process is gone."""
        assert self._process.stdin is not None
        try:
            send(self._process.stdin, message)
        except OSError as error:
            raise WorkerDied("died") from error

    def ask(self, message: Message, seconds: float) -> Iterator[Message]:
        """Send a request and give its answers, the final one last; each must come within ``seconds``."""
        self.send(message)
        while True:
            answer = self._next(time.monotonic() + seconds)
            yield answer
            if answer.header.get("done"):
                return

    def _next(self, deadline: float) -> Message:
        while True:
            try:
                _, answer = self.inbox.get(timeout=_TICK)
            except queue.Empty:
                self.check(deadline)
                continue
            if answer is None:
                raise WorkerDied("died")
            return answer

    def check(self, deadline: float) -> None:
        """Raise WorkerDied (having killed the process) when it is too late or holds too much memory."""
        if time.monotonic() > deadline:
            self.stop()
            raise WorkerDied("time")
        if sys.platform != "linux":
            with contextlib.suppress(psutil.Error):
                if psutil.Process(self.pid).memory_info().rss > MEMORY:
                    self.stop()
                    raise WorkerDied("memory")

    def stop(self) -> None:
        """End the process and wait for it; may be called again."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._reader.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def _command() -> list[str]:
    """How to start a worker; a frozen program is asked to become one (see ``__main__``)."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading-worker"]
    return [sys.executable, "-P", "-m", "coder_app.exchange.worker"]


def _environment() -> dict[str, str]:
    """The own environment with one thread a library and this very package in reach."""
    home = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(part for part in (home, os.environ.get("PYTHONPATH", "")) if part)
    threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **threads, "PYTHONPATH": path}
