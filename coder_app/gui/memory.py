"""Keeps the garbage collector from stopping the window, and pictures that are gone from holding memory."""

from __future__ import annotations

import ctypes
import gc

_BETWEEN = 20_000  # new objects between two looks
_M_MMAP_THRESHOLD = -3  # malloc.h of the GNU C library
_BIG = 1 << 20


def calm_collector() -> None:
    """Take everything there is now out of the garbage collector's sight; it is there to stay.

    The libraries alone are hundreds of thousands of objects; going over them all again and again, for a tenth of a
    second each time, is what a long list of new objects would set off.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_BETWEEN, 10, 10)


def give_back_big_blocks() -> None:
    """Have big blocks, such as pictures of pages, go back to the system as soon as they are freed.

    The GNU C library keeps them for later once a few have been freed (mallopt(3), M_MMAP_THRESHOLD); other libraries
    are left as they are. Call it before pictures are made.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return
    mallopt(_M_MMAP_THRESHOLD, _BIG)
