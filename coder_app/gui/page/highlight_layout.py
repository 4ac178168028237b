"""Which stretch of a page gets which blended highlight colour, and the rectangles to fill."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from coder_app.gui.page.colours import DARK_CEILING, LIGHT_FLOOR, channels, lifted, lowered, tint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.geometry import PageGeometry
    from coder_app.gui.page.marks import Mark

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

DIMMED = 0.35
PROPOSED = 0.55


class Runs(NamedTuple):
    """Stretches that do not overlap: starts, ends (offsets) and one colour each (n × 3, 0 … 1)."""

    starts: Ints
    ends: Ints
    colours: Floats


_NONE = Runs(np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, 3)))


def strength(mark: Mark) -> float:
    """How strongly a mark is tinted, 0 … 1."""
    return DIMMED if mark.dimmed else PROPOSED if mark.proposed else 1.0


def blend(marks: Sequence[Mark], first: int, last: int, *, dark_paper: str | None = None) -> Runs:
    """The marks within ``first … last`` as stretches of blended colour.

    On light paper (the default) the colours are to be multiplied into it and never get darker than readable; with
    ``dark_paper`` they are what is to be painted in its place, and never get lighter than readable. Every character
    is covered once, however many marks lie over it.
    """
    dark = dark_paper is not None
    starts = np.array([max(mark.start, first) for mark in marks], np.int64)
    ends = np.array([min(mark.end, last) for mark in marks], np.int64)
    real = ends > starts
    if not real.any():
        return _NONE
    tints = np.array([tint(mark.colour, dark=dark, strength=strength(mark)) for mark in marks])[real]
    logs = np.log(np.maximum(1.0 - tints if dark else tints, 1e-3))
    points = _distinct(np.concatenate((starts[real], ends[real])))
    opened, closed = np.searchsorted(points, starts[real]), np.searchsorted(points, ends[real])
    change, depth = np.zeros((len(points), 3)), np.zeros(len(points), np.int64)
    np.add.at(change, opened, logs)
    np.subtract.at(change, closed, logs)
    np.add.at(depth, opened, 1)
    np.subtract.at(depth, closed, 1)
    covered = np.flatnonzero(np.cumsum(depth)[:-1] > 0)
    product = np.exp(np.cumsum(change, axis=0)[:-1][covered])
    if dark_paper is not None:
        colours = lowered(1.0 - product * (1.0 - channels(dark_paper)), DARK_CEILING)
    else:
        colours = lifted(np.minimum(product, 1.0), LIGHT_FLOOR)
    return Runs(points[:-1][covered], points[1:][covered], np.clip(colours, 0.0, 1.0))


def _distinct(values: Ints) -> Ints:
    """The values in order, each once; np.unique does the same but loads masked arrays, in the middle of a frame."""
    ordered: Ints = np.sort(values)
    first: NDArray[np.bool_] = np.concatenate((np.ones(1, bool), ordered[1:] != ordered[:-1]))
    return ordered[first]


def line_bands(geometry: PageGeometry) -> tuple[Floats, Floats]:
    """Near and far of every line, with neighbours that touch parted in the middle so that tints do not add up."""
    near, far = geometry.near.astype(np.float64), geometry.far.astype(np.float64)
    if geometry.line_count < 2:
        return near, far
    same = (geometry.column[1:] == geometry.column[:-1]) & (geometry.turn[1:] == geometry.turn[:-1])
    overlap = far[:-1] - near[1:]
    smaller = np.minimum(far[:-1] - near[:-1], far[1:] - near[1:])
    parted = np.flatnonzero(same & (overlap > 0) & (overlap < smaller / 2) & (near[1:] > near[:-1]))
    middle = (far[parted] + near[parted + 1]) / 2
    far[parted] = middle
    near[parted + 1] = middle
    return near, far


def run_rects(geometry: PageGeometry, starts: Ints, ends: Ints) -> tuple[Floats, Ints]:
    """The rectangles of page-relative ranges (n × 4: left, top, right, bottom in points), and whose each is."""
    nothing = np.empty((0, 4)), np.empty(0, np.int64)
    starts, ends = np.clip(starts, 0, geometry.length), np.clip(ends, 0, geometry.length)
    kept = np.flatnonzero(ends > starts)
    if not len(kept):
        return nothing
    begins = geometry.starts.astype(np.int64)
    first = np.searchsorted(begins, starts[kept], side="right") - 1
    counts = np.searchsorted(begins, ends[kept] - 1, side="right") - first
    which = np.repeat(np.arange(len(kept)), counts)
    line = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[which]
    a = geometry.edges[np.maximum(starts[kept][which], begins[line]) + line].astype(np.float64)
    b = geometry.edges[np.minimum(ends[kept][which], begins[line + 1]) + line].astype(np.float64)
    near, far = line_bands(geometry)
    level = (geometry.turn[line] % 2 == 0)[:, None]
    low, high = np.minimum(a, b), np.maximum(a, b)
    flat = np.stack((low, near[line], high, far[line]), axis=1)
    turned = np.stack((near[line], low, far[line], high), axis=1)
    rects = np.where(level, flat, turned)
    solid = (rects[:, 2] > rects[:, 0]) & (rects[:, 3] > rects[:, 1])
    return rects[solid], kept[which][solid]
