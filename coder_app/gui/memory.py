"""Keeps the garbage collector from stopping the window."""

from __future__ import annotations

import gc

_BETWEEN = 20_000  # new objects between two looks


def calm_collector() -> None:
    """Take everything there is now out of the garbage collector's sight; it is there to stay.

    The libraries alone are hundreds of thousands of objects; going over them all again and again, for a tenth of a
    second each time, is what a long list of new objects would set off.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_BETWEEN, 10, 10)
