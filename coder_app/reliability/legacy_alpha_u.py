"""The older alpha_U, only to compare with figures that other programs print under that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.results import NO_PAIRS, NOTHING_MARKED, Result
from coder_app.reliability.unitizing import prepared

if TYPE_CHECKING:
    from coder_app.reliability.arrays import FloatArray, IntArray
    from coder_app.reliability.spans import SpanTable

Units = tuple["IntArray", "IntArray"]


def legacy_alpha_u(table: SpanTable) -> Result:
    """alpha_U of 1995 and 2004, superseded by the family of 2016 (:mod:`coder_app.reliability.unitizing`).

    Formula, code by code: D_o sums over ordered pairs of coders the squared differences of the ends of passages that
    meet, and the squared lengths of passages inside the other's gap, over m (m - 1) L^2; D_e = 2 / L sum_ig [(N - 1)
    / 3 (2 l^3 - 3 l^2 + l) + l^2 sum_jh (l_jh - l + 1 over gaps no shorter)] / (m L (m L - 1) - sum l (l - 1));
    alpha_U = 1 - sum_c D_o / sum_c D_e. Documents must be compared one by one: positions are differences on one line,
    so this takes the first that two coders finished.

    References
    ----------
    Krippendorff, K. (1995). On the reliability of unitizing continuous data. Sociological Methodology 25, 47-76;
    Krippendorff, K. (2004). Content Analysis, 2nd ed., ch. 11. The example there: .7286 for code c.

    Examples
    --------
    >>> from coder_app.reliability.spans import span_table
    >>> starts, ends = [75, 220, 70, 205, 250], [145, 250, 150, 225, 270]
    >>> table = span_table([0] * 5, [0, 0, 1, 1, 1], [0] * 5, starts, ends, [300])
    >>> round(legacy_alpha_u(table).value, 4)
    0.7286
    """
    paired = np.nonzero(table.finished.sum(axis=1) >= 2)[0]
    observed = expected = 0.0
    if len(paired):
        document = int(paired[0])
        spans = prepared(table, keep_touching=True)
        spans = spans.only(spans.document == document)
        present = np.nonzero(spans.finished[document])[0]
        for code in range(table.n_codes):
            mine = [_units(spans, (spans.code == code) & (spans.coder == coder)) for coder in present]
            parts = _of_code(mine, int(table.lengths[document]))
            observed, expected = observed + parts[0], expected + parts[1]
    value = 1 - observed / expected if expected > 0 else None
    reason = None if value is not None else NOTHING_MARKED if len(paired) else NO_PAIRS
    return Result(
        "legacy_alpha_U_1995_2004",
        value,
        reason,
        units=int(table.lengths[paired[:1]].sum()),
        coders=table.coders,
        details={"label": "alpha_U of 1995/2004, superseded in 2016"},
    )


def _units(spans: SpanTable, keep: IntArray) -> Units:
    order = np.argsort(spans.start[keep], kind="stable")
    return spans.start[keep][order], spans.end[keep][order]


def _of_code(mine: list[Units], length: int) -> tuple[float, float]:
    """D_o and D_e of one code."""
    m = len(mine)
    gaps = [_gaps(*units, length) for units in mine]
    observed = 0.0
    for i, one in enumerate(mine):
        for j, other in enumerate(mine):
            if i != j:
                observed += _meeting(one, other) + _inside(one, gaps[j]) + _inside(other, gaps[i])
    observed /= m * (m - 1) * float(length) ** 2
    size = np.concatenate([end - start for start, end in mine]).astype(np.float64)
    empty = np.sort(np.concatenate([end - start for start, end in gaps]).astype(np.float64))
    after = np.concatenate((np.cumsum(empty[::-1])[::-1], [0.0]))
    first = np.searchsorted(empty, size)
    room = after[first] - (len(empty) - first) * (size - 1)
    total = ((len(size) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * room).sum()
    whole = float(m) * length
    return observed, 2 / length * float(total) / (whole * (whole - 1) - float((size * (size - 1)).sum()))


def _gaps(start: IntArray, end: IntArray, length: int) -> Units:
    left, right = np.concatenate(([0], end)), np.concatenate((start, [length]))
    return left[right > left], right[right > left]


def _meeting(one: Units, other: Units) -> float:
    """Squared differences of the ends of passages that meet."""
    low = np.searchsorted(other[1], one[0], side="right")
    many = np.maximum(np.searchsorted(other[0], one[1], side="left") - low, 0)
    a = np.repeat(np.arange(len(low)), many)
    b = np.arange(len(a)) - np.repeat(np.cumsum(many) - many, many) + low[a]
    apart: FloatArray = ((one[0][a] - other[0][b]) ** 2 + (one[1][a] - other[1][b]) ** 2).astype(np.float64)
    return float(apart.sum())


def _inside(units: Units, gaps: Units) -> float:
    """Squared lengths of the passages that lie wholly inside a gap."""
    if not len(gaps[0]):
        return 0.0
    at = np.maximum(np.searchsorted(gaps[0], units[0], side="right") - 1, 0)
    held = (gaps[0][at] <= units[0]) & (units[1] <= gaps[1][at])
    return float(((units[1] - units[0])[held] ** 2).sum())
