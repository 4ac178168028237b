"""Agreement on segments: which passages of one coder are found again among another's."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import CHANCE_IS_CERTAIN, NO_PAIRS, NOTHING_MARKED, Result
from coder_app.reliability.unitizing import prepared

if TYPE_CHECKING:
    from coder_app.reliability.arrays import BoolArray, IntArray
    from coder_app.reliability.spans import SpanTable


@dataclass(frozen=True, slots=True)
class Matches:
    """How many segments two coders have, how many of each are found again, and in how many pairs, one to one."""

    first: int
    second: int
    found_first: int
    found_second: int
    pairs: int

    def __add__(self, other: Matches) -> Matches:
        return Matches(
            self.first + other.first,
            self.second + other.second,
            self.found_first + other.found_first,
            self.found_second + other.found_second,
            self.pairs + other.pairs,
        )


def segment_overlap_agreement(table: SpanTable, threshold: float = 0.5) -> Result:
    """The share of segments that the other coder has too: same code, and overlap over union at least ``threshold``.

    Formula: (found again of A + found again of B) / (N_A + N_B), overlap |a n b| / |a u b|; over all pairs of coders
    and the documents both finished. ``threshold`` lies above 0 (any overlap) and at most 1 (the same ends).
    ``details`` has ``brennan_prediger``, the share corrected by a chance of one over the number of codes, and the
    counts. One coder's overlapping segments of one code count as one.

    Examples
    --------
    >>> from coder_app.reliability.spans import span_table
    >>> table = span_table([0, 0, 0], [0, 1, 1], [0, 0, 0], [0, 5, 150], [100, 105, 160], [200])
    >>> round(segment_overlap_agreement(table, 0.9).value, 4)
    0.6667
    """
    counts = matches(table, threshold)
    total = counts.first + counts.second
    value = (counts.found_first + counts.found_second) / total if total else None
    q = table.n_codes
    details: dict[str, object] = {
        "threshold": threshold,
        "brennan_prediger": (value - 1 / q) / (1 - 1 / q) if value is not None and q > 1 else None,
        **_counted(counts),
    }
    if q < 2:
        details["brennan_prediger_reason"] = CHANCE_IS_CERTAIN
    return _result("segment_overlap_agreement", table, value, details)


def holsti(table: SpanTable, threshold: float = 0.9) -> Result:
    """Holsti's coefficient of reliability 2 M / (N_1 + N_2), M segments matched one to one; see
    :func:`segment_overlap_agreement` for when two match.

    References
    ----------
    Holsti, O. R. (1969). Content Analysis for the Social Sciences and Humanities.

    Examples
    --------
    >>> from coder_app.reliability.spans import span_table
    >>> table = span_table([0, 0, 0], [0, 1, 1], [0, 0, 0], [0, 5, 150], [100, 105, 160], [200])
    >>> round(holsti(table).value, 4)
    0.6667
    """
    counts = matches(table, threshold)
    total = counts.first + counts.second
    value = 2 * counts.pairs / total if total else None
    return _result("holsti", table, value, {"threshold": threshold, **_counted(counts)})


def span_f1(table: SpanTable) -> Result:
    """F1 between coders as it is known from finding names: ``exact`` (same ends and code) and ``overlap`` (same code,
    any overlap), each 2 M / (N_1 + N_2), with ``precision`` and ``recall`` of exact matches, the first coder being
    the standard.
    """
    exact, touching = matches(table, 1.0), matches(table, 0.0)
    total = exact.first + exact.second
    value = {
        "exact": 2 * exact.pairs / total if total else None,
        "overlap": 2 * touching.pairs / total if total else None,
        "precision": exact.pairs / exact.second if exact.second else None,
        "recall": exact.pairs / exact.first if exact.first else None,
    }
    missing = None in value.values()
    return _result("span_f1", table, value if total else None, _counted(exact), missing=missing)


def matches(table: SpanTable, threshold: float) -> Matches:
    """The matches of all pairs of coders together. A threshold of 0 asks for any overlap. Raises BadInput."""
    if not 0 <= threshold <= 1:
        raise BadInput("The threshold must lie between 0 and 1, not {threshold}.", threshold=threshold)
    spans = prepared(table, keep_touching=True)
    total = Matches(0, 0, 0, 0, 0)
    for first, second in combinations(range(table.coders), 2):
        both = spans.finished[:, first] & spans.finished[:, second]
        mine = [_line(spans, (spans.coder == coder) & both[spans.document]) for coder in (first, second)]
        total += _matched(mine[0], mine[1], threshold)
    return total


def _line(spans: SpanTable, keep: BoolArray) -> tuple[IntArray, IntArray]:
    """Start and end of the spans on one line, documents and codes far apart, in order."""
    width = int(spans.lengths.max()) + 1
    base = (spans.document[keep] * spans.n_codes + spans.code[keep]) * width
    order = np.argsort(base + spans.start[keep], kind="stable")
    return (base + spans.start[keep])[order], (base + spans.end[keep])[order]


def _matched(first: tuple[IntArray, IntArray], second: tuple[IntArray, IntArray], threshold: float) -> Matches:
    low = np.searchsorted(second[1], first[0], side="right")
    many = np.maximum(np.searchsorted(second[0], first[1], side="left") - low, 0)
    a = np.repeat(np.arange(len(low)), many)
    b = np.arange(len(a)) - np.repeat(np.cumsum(many) - many, many) + low[a]
    overlap = np.minimum(first[1][a], second[1][b]) - np.maximum(first[0][a], second[0][b])
    union = np.maximum(first[1][a], second[1][b]) - np.minimum(first[0][a], second[0][b])
    close = overlap >= threshold * union - 1e-9
    a, b = a[close], b[close]
    return Matches(len(first[0]), len(second[0]), len(np.unique(a)), len(np.unique(b)), _one_to_one(a, b))


def _one_to_one(a: IntArray, b: IntArray) -> int:
    """The most pairs with every segment in one at most; from left to right, as segments of one coder are disjoint."""
    pairs, last_a, last_b = 0, -1, -1
    for one, other in zip(a.tolist(), b.tolist(), strict=True):
        if one > last_a and other > last_b:
            pairs, last_a, last_b = pairs + 1, one, other
    return pairs


def _counted(counts: Matches) -> dict[str, object]:
    found = counts.found_first + counts.found_second
    return {"segments": counts.first + counts.second, "found": found, "pairs": counts.pairs}


def _result(
    statistic: str,
    table: SpanTable,
    value: float | dict[str, float | None] | None,
    details: dict[str, object],
    *,
    missing: bool = False,
) -> Result:
    paired = table.finished.sum(axis=1) >= 2
    reason = None
    if value is None or missing:
        reason = NOTHING_MARKED if paired.any() else NO_PAIRS
    units = int(table.lengths[paired].sum())
    return Result(statistic, value, reason, units=units, coders=table.coders, details=details)
