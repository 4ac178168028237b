"""The best way through a table of sentences: dynamic programming a row at a time, with affine runs of the unmatched."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coder_app.language.alignment_words import mark_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coder_app.domain.progress import Progress
    from coder_app.language.alignment_words import Words

Link = tuple[tuple[int, ...], tuple[int, ...]]
_SHAPES = {(1, 1): 0.89, (2, 1): 0.03, (1, 2): 0.03, (2, 2): 0.005, (3, 1): 0.004, (1, 3): 0.004}
_OPEN, _EXTEND = math.log(0.015) + 0.5, math.log(0.015) + 2.0
_VARIANCE, _WORDS, _LEAST = 6.8, 1.5, -12.0
_BOTH, _ONE, _ACROSS = 0.7, -0.9, -1.5
_NEVER = -1e9


@dataclass(slots=True)
class _Table:
    """Scores by shape of a bead and the place it starts at, with what the words alone say."""

    scores: dict[tuple[int, int], NDArray[np.float32]]
    lexical: dict[tuple[int, int], NDArray[np.float32]]


def best_path(words: Words, left: Sequence[int], right: Sequence[int], progress: Progress) -> list[tuple[Link, float]]:
    """The beads of two runs of sentences (numbers), in order, with what their words say for them."""
    table = _table(words, left, right)
    after, alone = _filled(table, len(left), len(right), progress)
    return [
        ((tuple(left[i : i + a]), tuple(right[j : j + b])), float(table.lexical[a, b][i, j]) if a and b else 0.0)
        for i, j, a, b in _walked(table, after, alone)
    ]


def _table(words: Words, left: Sequence[int], right: Sequence[int]) -> _Table:
    forward = {size: words.support(0, left, right, size) for size in (1, 2, 3)}
    backward = {size: words.support(1, right, left, size).T for size in (1, 2, 3)}
    lexical: dict[tuple[int, int], NDArray[np.float32]] = {
        (a, b): ((_summed(forward[a], 1, b) + _summed(backward[b], 0, a)) / 2).astype(np.float32) for a, b in _SHAPES
    }
    scores = {}
    for (a, b), share in _SHAPES.items():
        score = _WORDS * lexical[a, b] + math.log(share)
        score += _length(words, left, right, a, b)
        score += _layout(words, left, right, a, b)
        scores[a, b] = score.astype(np.float32)
    return _Table(scores, lexical)


def _summed(matrix: NDArray[np.float32], axis: int, size: int) -> NDArray[np.float32]:
    """At each place the sum of ``size`` neighbours from there on along an axis."""
    total = matrix
    for shift in range(1, size):
        moved = np.zeros_like(matrix)
        if axis:
            moved[:, :-shift] = matrix[:, shift:]
        else:
            moved[:-shift] = matrix[shift:]
        total = total + moved
    return total


def _runs(values: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    total = values.copy()
    for shift in range(1, size):
        total[: len(values) - shift] += values[shift:]
    return total


def _length(words: Words, left: Sequence[int], right: Sequence[int], a: int, b: int) -> NDArray[np.float32]:
    from scipy.special import log_ndtr

    ours = _runs(words.lengths[0][list(left)], a)[:, None] * words.ratio
    theirs = _runs(words.lengths[1][list(right)], b)[None, :]
    delta = np.abs(theirs - ours) / np.sqrt(_VARIANCE * np.maximum(1.0, (ours + theirs) / 2))
    penalty: NDArray[np.float32] = np.maximum(math.log(2) + log_ndtr(-delta), _LEAST).astype(np.float32)
    return penalty


def _layout(words: Words, left: Sequence[int], right: Sequence[int], a: int, b: int) -> NDArray[np.float32]:
    starts = words.starts[0][list(left)], words.starts[1][list(right)]
    score = np.zeros((len(left), len(right)), np.float32)
    if words.has_paragraphs:
        both = starts[0][:, None] & starts[1][None, :]
        one = starts[0][:, None] ^ starts[1][None, :]
        score += _BOTH * both + _ONE * one
        for side, size in ((0, a), (1, b)):
            own = starts[side].astype(np.float64)
            across = _ACROSS * (_runs(own, size) - own)
            score += (across[:, None] if side == 0 else across[None, :]).astype(np.float32)
    marks = [words.marks[side][list(numbers)] for side, numbers in ((0, left), (1, right))]
    for kind, weight in enumerate(mark_weights().tolist()):
        ours = _runs(marks[0][:, kind].astype(np.float64), a) > 0
        theirs = _runs(marks[1][:, kind].astype(np.float64), b) > 0
        score += weight * (ours[:, None] & theirs[None, :]) - weight * (ours[:, None] ^ theirs[None, :])
    return score


def _filled(
    table: _Table, rows: int, width: int, progress: Progress
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The best scores of getting to each place: after a bead, and in a run of unmatched sentences."""
    after = np.full((rows + 1, width + 1), _NEVER, np.float32)
    alone = np.full((rows + 1, width + 1), _NEVER, np.float32)
    steps = np.arange(width + 1, dtype=np.float64)
    for i in range(rows + 1):
        if i % 64 == 0:
            progress.step(i, rows + 1)
        for (a, b), scores in table.scores.items():
            if i >= a and width >= b:
                best = np.maximum(after[i - a, : width + 1 - b], alone[i - a, : width + 1 - b])
                np.maximum(after[i, b:], best + scores[i - a, : width + 1 - b], out=after[i, b:])
        if i == 0:
            after[0, 0] = 0.0
        if i:
            np.maximum(after[i - 1] + _OPEN, alone[i - 1] + _EXTEND, out=alone[i])
        reach = np.maximum(after[i] + (_OPEN - _EXTEND), alone[i]) - _EXTEND * steps
        run = np.maximum.accumulate(reach)[:-1] + _EXTEND * steps[1:]
        np.maximum(alone[i, 1:], run.astype(np.float32), out=alone[i, 1:])
    return after, alone


def _walked(table: _Table, after: NDArray[np.float32], alone: NDArray[np.float32]) -> list[tuple[int, int, int, int]]:
    """The steps of the best path as (row, column, rows taken, columns taken), in order."""
    i, j = after.shape[0] - 1, after.shape[1] - 1
    running = bool(alone[i, j] > after[i, j])
    path = []
    while i or j:
        if running:
            a, running = _step_alone(after, alone, i, j)
            b = 1 - a
        else:
            a, b = max(
                ((a, b) for a, b in table.scores if i >= a and j >= b),
                key=lambda shape: (
                    max(after[i - shape[0], j - shape[1]], alone[i - shape[0], j - shape[1]])
                    + table.scores[shape][i - shape[0], j - shape[1]]
                ),
            )
            running = bool(alone[i - a, j - b] > after[i - a, j - b])
        i, j = i - a, j - b
        path.append((i, j, a, b))
    return path[::-1]


def _step_alone(after: NDArray[np.float32], alone: NDArray[np.float32], i: int, j: int) -> tuple[int, bool]:
    """Whether the last unmatched sentence is of the rows (1) or the columns (0), and whether the run began before."""
    ways = []
    if i:
        ways += [(after[i - 1, j] + _OPEN, 1, False), (alone[i - 1, j] + _EXTEND, 1, True)]
    if j:
        ways += [(after[i, j - 1] + _OPEN, 0, False), (alone[i, j - 1] + _EXTEND, 0, True)]
    _, taken, goes_on = max(ways, key=lambda way: way[0])
    return taken, goes_on
