"""How long work tells where it stands and learns that it should stop."""

from __future__ import annotations

from typing import Protocol

from coder_app.domain.errors import Cancelled


class Progress(Protocol):
    """Passed as an argument to long work."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Report ``done`` of ``total`` steps; raise :class:`Cancelled` when the person asked to stop."""
        ...


class Quiet:
    """Progress nobody watches; never cancels."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Do nothing."""


class Stoppable:
    """Progress that keeps the last step and can be stopped from another thread."""

    def __init__(self) -> None:
        self.done, self.total, self.what, self._stop = 0, 0, "", False

    def stop(self) -> None:
        """Make the next step raise :class:`Cancelled`."""
        self._stop = True

    def step(self, done: int, total: int, what: str = "") -> None:
        """Note the step; raise :class:`Cancelled` after :meth:`stop`."""
        self.done, self.total, self.what = done, total, what
        if self._stop:
            raise Cancelled
