"""Heavy work on another thread that leaves the window its share of the interpreter."""

from __future__ import annotations

import gc
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_TURN = 0.00002
_lock = threading.Lock()
_working = 0
_usual = (True, 0.005)


@contextmanager
def considerate() -> Iterator[None]:
    """While a block runs, threads take short turns and garbage is not searched for.

    Painting a table asks the interpreter hundreds of times, and may wait a whole turn each time; a full search for
    garbage stops all threads, for a tenth of a second in a large study. Blocks may overlap.
    """
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _working, _usual  # noqa: PLW0603 - both are settings of the whole interpreter
    with _lock:
        if _working == 0:
            _usual = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(_SHORT_TURN)
        _working += 1


def _leave() -> None:
    global _working  # noqa: PLW0603
    with _lock:
        _working -= 1
        if _working == 0:
            was_collecting, turn = _usual
            sys.setswitchinterval(turn)
            if was_collecting:
                gc.enable()
