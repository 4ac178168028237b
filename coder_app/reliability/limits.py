"""Other intervals than the bootstrap of units: jackknife, analytic, and the bootstrap of pairs known from macros."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.chance_corrected import limits
from coder_app.reliability.intervals import Draws, alpha_of_weights, probabilities_below
from coder_app.reliability.krippendorff import Scale, alpha, scale
from coder_app.reliability.results import JACKKNIFE_FAILS, NO_ERROR, TOO_FEW_UNITS, Result
from coder_app.reliability.units import Data, Ratings, UnitCounts, as_counts

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray

AnyData = TypeVar("AnyData", Ratings, UnitCounts)
LEAST = (0.9, 0.8, 0.7, 0.67, 0.6, 0.5)
_SLOTS = 20_000_000


def jackknife(data: AnyData, statistic: Callable[[AnyData], Result], confidence: float = 0.95) -> Result:
    """Any statistic that is one number, with limits from leaving out one unit after the other.

    Formula: SE^2 = (n - 1) / n sum_u (theta_-u - mean)^2, limits theta -+ t(n - 1) SE.

    References
    ----------
    Efron, B. & Stein, C. (1981). The jackknife estimate of variance. Annals of Statistics 9, 586-596; for alpha,
    Hughes, J. (2022), arXiv 2210.13265.

    Examples
    --------
    >>> from coder_app.reliability.agreement import percent_agreement
    >>> from coder_app.reliability.units import ratings
    >>> found = jackknife(ratings([[1, 1], [1, 2], [2, 2], [2, 2]]), percent_agreement)
    >>> round(found.details["standard_error"], 4)
    0.25
    """
    values = []
    patterns = np.nonzero(data.weights)[0]
    for pattern in patterns:
        fewer = data.weights.copy()
        fewer[pattern] -= 1
        value = statistic(replace(data, weights=fewer)).value
        values.append(value if isinstance(value, float) else math.nan)
    return _jackknifed(statistic(data), np.array(values), data.weights[patterns].astype(np.float64), confidence)


def alpha_jackknife(
    data: Data, metric: str = "nominal", distance: ArrayLike | None = None, confidence: float = 0.95
) -> Result:
    """:func:`jackknife` for Krippendorff's alpha, over the units that can be paired, in one go."""
    counts = _of_pairs(as_counts(data))
    patterns = len(counts.weights)
    size = max(1, _SLOTS // max(patterns, 1))
    blocks = []
    for start in range(0, patterns, size):
        rows = np.repeat(counts.weights[None, :], min(size, patterns - start), axis=0)
        rows[np.arange(len(rows)), np.arange(start, start + len(rows))] -= 1
        blocks.append(rows)
    values = alpha_of_weights(counts, scale(counts, metric, distance), blocks)
    return _jackknifed(alpha(data, metric, distance), values, counts.weights.astype(np.float64), confidence)


def alpha_analytic(
    data: Data, metric: str = "nominal", distance: ArrayLike | None = None, confidence: float = 0.95
) -> Result:
    """Krippendorff's alpha with the limits of linearisation over units (Gwet's), for conclusions about all such units.

    Formula: z_u is the derivative of alpha in the direction of unit u (its disagreement, its number of values and its
    values); SE^2 = n / (n - 1) sum_u (z_u - mean)^2 over the n units that can be paired; limits alpha -+ t(n - 1) SE,
    capped at 1. Ordinal distances count as fixed.

    References
    ----------
    Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed.: .1455 for four raters and twelve units.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> found = alpha_analytic(ratings([["a", "a"], ["a", "b"], ["b", "b"], ["b", "b"], ["a", "a"]]))
    >>> found.low < found.value < found.high
    True
    """
    counts = _of_pairs(as_counts(data))
    found = alpha(data, metric, distance)
    n = int(counts.weights.sum())
    if not isinstance(found.value, float) or n < 2:
        return replace(found, method="analytic", details={**found.details, "interval_reason": TOO_FEW_UNITS})
    moves = _influence(counts, scale(counts, metric, distance))
    weight = counts.weights.astype(np.float64)
    mean = float(weight @ moves) / n
    error = math.sqrt(n / (n - 1) * float(weight @ (moves - mean) ** 2))
    return with_error(found, error, n - 1, confidence, "analytic")


def with_error(found: Result, error: float | None, freedom: int, confidence: float, method: str) -> Result:
    """The result with limits value -+ t(freedom) SE; without an error, with the reason why there are none."""
    _check(confidence)
    if error is None or math.isnan(error) or not isinstance(found.value, float) or freedom < 1:
        return replace(found, method=method, details={**found.details, "interval_reason": NO_ERROR})
    low, high = limits(found.value, error, freedom, confidence)
    details = {**found.details, "standard_error": error, "confidence": confidence}
    return replace(found, low=low, high=high, method=method, details=details)


def alpha_pairs(data: Data, how: Draws, metric: str = "nominal", distance: ArrayLike | None = None) -> Result:
    """Krippendorff's alpha with his bootstrap of pairs, to compare with macros; its intervals are too narrow.

    Expected disagreement stays; for every pair of values in a unit of m a pair is drawn from all observed pairs, and
    2 d / (n D_e (m - 1)) taken off one; not below -1. ``details["p_below"]`` has the share of draws under .9, .8, .7,
    .67, .6, .5.

    References
    ----------
    Krippendorff, K. (2013). Bootstrapping distributions for Krippendorff's alpha; Hayes, A. F. & Krippendorff, K.
    (2007). Communication Methods and Measures 1, 77-89. That it is too narrow: Zapf, A. et al. (2016), BMC Medical
    Research Methodology 16, 93.
    """
    counts = _of_pairs(as_counts(data))
    found = alpha(data, metric, distance)
    if not isinstance(found.value, float):
        return found
    measure = scale(counts, metric, distance)
    parts = measure.parts(counts)
    apart, share, slots = _pairs(counts, measure)
    random = np.random.default_rng(how.seed)
    values = np.ones(how.draws)
    for m, many in slots.items():
        size = max(1, _SLOTS // len(apart))
        for start in range(0, how.draws, size):
            block = random.multinomial(many, share, min(size, how.draws - start))
            values[start : start + size] -= 2 * (block @ apart) / (parts.n * parts.expected * (m - 1))
    return _told(found, np.maximum(values, -1.0), how)


def _told(found: Result, values: FloatArray, how: Draws) -> Result:
    low, high, _ = how.limits(values[:, None])
    details = {
        **found.details,
        "p_below": probabilities_below(values, LEAST),
        "draws": how.draws,
        "seed": how.seed,
        "confidence": how.confidence,
        "label": "bootstrap of pairs as in KALPHA, too narrow",
    }
    return replace(found, low=float(low[0]), high=float(high[0]), method="pair bootstrap", details=details)


def _jackknifed(found: Result, values: FloatArray, weights: FloatArray, confidence: float) -> Result:
    _check(confidence)
    n = float(weights.sum())
    if n < 2 or np.isnan(values).any() or not isinstance(found.value, float):
        return replace(found, method="jackknife", details={**found.details, "interval_reason": JACKKNIFE_FAILS})
    mean = float(weights @ values) / n
    error = math.sqrt((n - 1) / n * float(weights @ (values - mean) ** 2))
    return with_error(found, error, int(n) - 1, confidence, "jackknife")


def _check(confidence: float) -> None:
    if not 0 < confidence < 1:
        raise BadInput("The confidence must lie between 0 and 1, not {confidence}.", confidence=confidence)


def _of_pairs(counts: UnitCounts) -> UnitCounts:
    """Only the units with two values or more, numbered anew."""
    keep = counts.per_unit >= 2
    place = np.cumsum(keep) - 1
    mine = keep[counts.unit]
    return replace(
        counts,
        unit=place[counts.unit[mine]],
        category=counts.category[mine],
        count=counts.count[mine],
        weights=counts.weights[keep],
    )


def _influence(counts: UnitCounts, measure: Scale) -> FloatArray:
    """How much alpha moves with each unit, its small-sample factor (n - 1) / n taken as one, as Gwet does."""
    weight = counts.weights.astype(np.float64)
    margins = np.bincount(counts.category, weight[counts.unit] * counts.count, len(counts.categories)).astype(float)
    by_unit = measure.by_unit(counts, margins)
    observed, expected = float(weight @ by_unit), float(measure.expected(margins[None, :])[0])
    n = float(margins.sum())
    pull = 2 * n * (observed / expected) * (measure.distances_to(margins) / expected)
    own = np.bincount(counts.unit, counts.count * pull[counts.category], len(weight))
    moves: FloatArray = own - n / expected * by_unit - observed / expected * counts.per_unit
    return moves


def _pairs(counts: UnitCounts, measure: Scale) -> tuple[FloatArray, FloatArray, dict[int, int]]:
    """The different distances of observed pairs, how often each occurs, and how many pairs units of each size hold."""
    weight = counts.weights
    margins = np.bincount(counts.category, weight[counts.unit] * counts.count, len(counts.categories)).astype(float)
    tally: dict[float, float] = {}
    slots: dict[int, int] = {}
    starts = np.searchsorted(counts.unit, np.arange(len(weight) + 1))
    for unit, many in enumerate(weight.tolist()):
        mine = slice(starts[unit], starts[unit + 1])
        category, count = counts.category[mine], counts.count[mine].astype(np.float64)
        m = int(count.sum())
        slots[m] = slots.get(m, 0) + many * m * (m - 1) // 2
        within = float((count * (count - 1)).sum()) / 2 * many
        tally[0.0] = tally.get(0.0, 0.0) + within
        for i in range(len(category)):
            for j in range(i):
                apart = measure.between(int(category[i]), int(category[j]), margins)
                tally[apart] = tally.get(apart, 0.0) + float(count[i] * count[j]) * many
    share = np.array(list(tally.values()))
    return np.array(list(tally)), share / share.sum(), slots
