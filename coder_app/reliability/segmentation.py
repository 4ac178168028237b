"""How far two divisions of the same text into stretches agree: boundary similarity, Pk, WindowDiff.

A division is given by its masses, the lengths of its stretches in order, all of them together the length of the text.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import NO_BOUNDARIES, Result

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coder_app.reliability.arrays import BoolArray, IntArray

_LONGEST = 10_000_000


def boundary_similarity(first: Sequence[int], second: Sequence[int], near: int = 2) -> Result:
    """Boundary similarity B: one minus the cost of turning one division's boundaries into the other's.

    Formula: 1 - (|A| + w(T)) / (|A| + |T| + |M|) with A boundaries of one alone, T pairs of boundaries less than
    ``near`` units apart (a near miss, costing its distance over ``near``), M boundaries of both. Undefined without
    any boundary.

    References
    ----------
    Fournier, C. (2013). Evaluating text segmentation using boundary edit distance. ACL 2013, 1702-1712.

    Examples
    --------
    >>> boundary_similarity([2, 3, 6], [5, 6]).value
    0.5
    """
    if not 1 <= near <= 1000:
        raise BadInput("The reach of a near miss must lie between 1 and 1000.")
    a, b = _boundaries(first, second)
    matches = int((a & b).sum())
    only_a, only_b = a & ~b, b & ~a
    misses, cost, swaps = int((only_a | only_b).sum()), 0.0, 0
    for apart in range(1, near):
        for left in np.nonzero((only_a[:-apart] & only_b[apart:]) | (only_b[:-apart] & only_a[apart:]))[0].tolist():
            right = left + apart
            if (only_a[left] and only_b[right]) or (only_b[left] and only_a[right]):
                only_a[[left, right]] = only_b[[left, right]] = False
                swaps, misses, cost = swaps + 1, misses - 2, cost + apart / near
    total = misses + swaps + matches
    details = {"matches": matches, "near_misses": swaps, "misses": misses}
    value = 1 - (misses + cost) / total if total else None
    return _result("boundary_similarity", value, len(a) + 1, details)


def pk(hypothesis: Sequence[int], reference: Sequence[int], window: int | None = None) -> Result:
    """Pk: how often two units k apart are in one stretch of one division and not of the other; 0 is best.

    Formula: share of the N - k windows in which the divisions differ on whether the ends belong together; k is half
    the mean length of the reference's stretches, rounded, at least 2.

    References
    ----------
    Beeferman, D., Berger, A. & Lafferty, J. (1999). Statistical models for text segmentation. Machine Learning 34,
    177-210.

    Examples
    --------
    >>> round(pk([2, 2, 7], [2, 3, 6]).value, 4)
    0.2222
    """
    counted, k, n = _windows(hypothesis, reference, window)
    differing = int(((counted[0] == 0) != (counted[1] == 0)).sum())
    return _result("pk", differing / (n - k) if n > k else None, n, {"window": k})


def window_diff(hypothesis: Sequence[int], reference: Sequence[int], window: int | None = None) -> Result:
    """WindowDiff: how often a window holds different numbers of boundaries; 0 is best.

    Formula: share of the N - k windows in which the numbers of boundaries differ; k as in :func:`pk`.

    References
    ----------
    Pevzner, L. & Hearst, M. (2002). A critique and improvement of an evaluation metric for text segmentation.
    Computational Linguistics 28, 19-36.

    Examples
    --------
    >>> round(window_diff([5, 6], [2, 3, 6]).value, 4)
    0.2222
    """
    counted, k, n = _windows(hypothesis, reference, window)
    differing = int((counted[0] != counted[1]).sum())
    return _result("window_diff", differing / (n - k) if n > k else None, n, {"window": k})


def window_diff_nltk(first: str, second: str, window: int) -> Result:
    """WindowDiff in another convention: N - k + 1 windows of k signs of a string in which "1" is a boundary.

    Examples
    --------
    >>> round(window_diff_nltk("000100000010", "000010000100", 3).value, 2)
    0.3
    """
    return _of_strings("window_diff_nltk", first, second, window, counts=True)


def pk_nltk(first: str, second: str, window: int) -> Result:
    """Pk in another convention; see :func:`window_diff_nltk`."""
    return _of_strings("pk_nltk", first, second, window, counts=False)


def _of_strings(statistic: str, first: str, second: str, window: int, *, counts: bool) -> Result:
    if len(first) != len(second):
        raise BadInput("The divisions are of texts of different length.")
    if set(first + second) - {"0", "1"}:
        raise BadInput("A string of boundaries holds 0 and 1 only.")
    if not 1 <= window <= len(first):
        raise BadInput("The window must hold at least one unit and no more than the text.")
    a, b = (_sums(np.array([sign == "1" for sign in text]), window) for text in (first, second))
    differing = (a != b) if counts else (a == 0) != (b == 0)
    return _result(statistic, float(differing.mean()), len(first), {"window": window})


def _windows(
    hypothesis: Sequence[int], reference: Sequence[int], window: int | None
) -> tuple[tuple[IntArray, IntArray], int, int]:
    """Boundaries in each of the N - k windows of either division, k and N."""
    a, b = _boundaries(hypothesis, reference)
    n = len(a) + 1
    k = max(round(Fraction(n, 2 * len(reference))), 2) if window is None else window
    if k < 1:
        raise BadInput("The window must hold at least one unit and no more than the text.")
    return (_sums(a, k), _sums(b, k)), k, n


def _sums(boundaries: BoolArray, window: int) -> IntArray:
    running = np.concatenate(([0], np.cumsum(boundaries)))
    return np.asarray(running[window:] - running[:-window], np.int64)


def _boundaries(first: Sequence[int], second: Sequence[int]) -> tuple[BoolArray, BoolArray]:
    """Whether there is a boundary between neighbouring units, for both divisions."""
    found = []
    for masses in (first, second):
        if not masses or min(masses) < 1:
            raise BadInput("The stretches of a division must each hold at least one unit.")
        if sum(masses) > _LONGEST:
            raise BadInput("A division may hold at most {most} units.", most=_LONGEST)
        line = np.zeros(sum(masses), np.bool_)
        line[np.cumsum(masses) - 1] = True
        found.append(line[:-1])
    if len(found[0]) != len(found[1]):
        raise BadInput("The divisions are of texts of different length.")
    return found[0], found[1]


def _result(statistic: str, value: float | None, units: int, details: Mapping[str, object]) -> Result:
    reason = None if value is not None else NO_BOUNDARIES
    return Result(statistic, value, reason, units=units, coders=2, details=details)
