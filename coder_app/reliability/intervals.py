"""Intervals by drawing units, or whole documents, again and again.

Units of one document resemble each other and neighbouring characters are nearly copies, so what is drawn must be
the largest thing that was sampled: documents for spans, units for ratings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.krippendorff import Scale, alpha, scale
from coder_app.reliability.results import TOO_FEW_DRAWS, Result
from coder_app.reliability.sets import SetRatings
from coder_app.reliability.span_units import Rule, cut, over_units
from coder_app.reliability.spans import SpanTable, binary, binary_alpha, count
from coder_app.reliability.units import Data, Ratings, UnitCounts, as_counts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray, IntArray

FEW_DOCUMENTS = "There are fewer than ten documents: the interval rests on single units and is too narrow."
NO_DOCUMENTS = "There are fewer than ten documents, too few for an interval over characters."
LEAST_DOCUMENTS = 10
THRESHOLDS = (0.9, 0.8, 0.7, 0.667, 0.6, 0.5)

_CELLS = 20_000_000
AnyData = TypeVar("AnyData", Ratings, UnitCounts, SetRatings)


@dataclass(frozen=True, slots=True)
class Draws:
    """How to draw: how often, from which seed, and how much of the draws the interval holds."""

    draws: int = 1000
    seed: int = 1
    confidence: float = 0.95

    def __post_init__(self) -> None:
        if not 10 <= self.draws <= 1_000_000:
            raise BadInput("The number of draws must lie between 10 and 1000000, not {draws}.", draws=self.draws)
        if not 0 < self.confidence < 1:
            raise BadInput("The confidence must lie between 0 and 1, not {confidence}.", confidence=self.confidence)
        if self.seed < 0:
            raise BadInput("The seed must not be negative.")

    def limits(self, values: FloatArray, drawn: int | None = None) -> tuple[FloatArray, FloatArray, IntArray]:
        """Percentile limits of each column of draws, and how many draws had no value.

        Where it is said how many things were ``drawn`` each time, the limits lie further out, by what t exceeds the
        normal: tail = Phi(-sqrt(n / (n - 1)) t(n - 1)) (Hesterberg 2015, The American Statistician 69:371, expanded
        percentiles). In 2,000 simulated studies each of 10, 20, 40 and 100 documents of unequal prevalence and error
        (seed 11) 95 % intervals held the true alpha of a code in 94.1, 93.7, 94.8 and 95.2 %; plain percentiles in
        90.3, 91.1, 93.6 and 94.9 %.

        Columns where most draws have no value get NaN.
        """
        undefined = np.isnan(values).sum(axis=0)
        tail = (1 - self.confidence) / 2
        if drawn is not None and drawn > 1:
            from scipy.special import ndtr, stdtrit

            tail = float(ndtr(-np.sqrt(drawn / (drawn - 1)) * stdtrit(drawn - 1, 1 - tail)))
        low, high = np.full(values.shape[1], np.nan), np.full(values.shape[1], np.nan)
        for column in np.nonzero(undefined * 2 <= len(values))[0]:
            defined = values[~np.isnan(values[:, column]), column]
            low[column], high[column] = np.quantile(defined, [tail, 1 - tail])
        return low, high, undefined


@dataclass(frozen=True, slots=True)
class SpanIntervals:
    """Limits of alpha by code (NaN where there are none), what was drawn, and what the reader must be told."""

    low: FloatArray
    high: FloatArray
    method: str
    note: str | None


def alpha_interval(data: Data, how: Draws, metric: str = "nominal", distance: ArrayLike | None = None) -> Result:
    """:func:`coder_app.reliability.krippendorff.alpha` with limits from drawing units again.

    Every draw takes as many units as there are, with replacement, and works out observed and expected
    disagreement anew. Draws without variation have no value; they are counted in ``details``.
    """
    counts = as_counts(data)
    values = alpha_draws(counts, scale(counts, metric, distance), how)
    return _with_limits(alpha(counts, metric, distance), values, how)


def any_interval(data: AnyData, how: Draws, statistic: Callable[[AnyData], Result]) -> Result:
    """Any statistic that is one number, with limits from drawing units again."""
    rows = (row for block in _blocks(data.weights, how) for row in block)
    values = [statistic(replace(data, weights=row)).value for row in rows]
    numbers = [value if isinstance(value, float) else np.nan for value in values]
    return _with_limits(statistic(data), np.array(numbers), how)


def alpha_draws(counts: UnitCounts, measure: Scale, how: Draws) -> FloatArray:
    """Alpha of each draw, NaN where it is undefined."""
    return alpha_of_weights(counts, measure, _blocks(counts.weights, how))


def alpha_of_weights(counts: UnitCounts, measure: Scale, blocks: Iterable[IntArray]) -> FloatArray:
    """Alpha with other numbers of each unit pattern (rows of every block), NaN where it is undefined."""
    pairable = counts.pairable()
    q = len(counts.categories)
    dense = np.zeros((len(counts.weights), q)) if len(counts.weights) * q <= _CELLS else None
    if dense is not None:
        dense[pairable.unit, pairable.category] = pairable.count
    ordinal = measure.metric == "ordinal"
    fixed = None if ordinal else measure.by_unit(pairable, np.zeros(q))
    values = []
    for block in blocks:
        drawn = block.astype(np.float64)
        margins = drawn @ dense if dense is not None else _margins(pairable, drawn)
        if fixed is not None:
            observed = drawn @ fixed
        else:
            rows = zip(drawn, margins, strict=True)
            observed = np.array([row @ measure.by_unit(pairable, margin) for row, margin in rows])
        values.append(_alphas(observed, measure.expected(margins), margins))
    return np.concatenate(values) if values else np.zeros(0)


def probabilities_below(values: FloatArray, thresholds: Sequence[float]) -> dict[str, float | None]:
    """The share of draws under each threshold: how probable it is that the true value lies there; None without any.

    >>> probabilities_below(np.array([0.6, 0.7, 0.8, 0.9]), [0.8])
    {'0.8': 0.5}
    """
    defined = values[~np.isnan(values)]
    return {f"{threshold:g}": float((defined < threshold).mean()) if len(defined) else None for threshold in thresholds}


def span_intervals(
    table: SpanTable,
    how: Draws,
    units: Sequence[ArrayLike] | None = None,
    rule: Rule = "half",
    blocks: Sequence[ArrayLike] | None = None,
) -> SpanIntervals:
    """Limits of alpha by code, for the figures of :func:`coder_app.reliability.span_units.compare`.

    Documents are drawn. Where fewer than ten have been finished by two coders, single ``units`` are drawn instead,
    or ``blocks`` of text (such as paragraphs) where the figures are over characters; without either there is no
    interval. ``note`` says so.
    """
    enough = int((table.finished.sum(axis=1) >= 2).sum()) >= LEAST_DOCUMENTS
    spans = table if units is None else over_units(table, units, rule)
    if enough:
        return SpanIntervals(*_span_limits(spans, how), "document bootstrap", None)
    if units is not None:
        singles = [np.column_stack((np.arange(size), np.arange(1, size + 1))) for size in spans.lengths]
        return SpanIntervals(*_span_limits(cut(spans, singles), how), "unit bootstrap", FEW_DOCUMENTS)
    if blocks is not None:
        return SpanIntervals(*_span_limits(cut(table, blocks), how), "block bootstrap", FEW_DOCUMENTS)
    none = np.full(table.n_codes, np.nan)
    return SpanIntervals(none, none, "none", NO_DOCUMENTS)


def _span_limits(table: SpanTable, how: Draws) -> tuple[FloatArray, FloatArray]:
    yes, no, disagreement = binary(count(table))
    paired = table.finished.sum(axis=1) >= 2
    yes, no, disagreement = yes[paired], no[paired], disagreement[paired]
    values = []
    for block in _blocks(np.ones(len(yes), np.int64), how):
        drawn = block.astype(np.float64)
        values.append(binary_alpha(drawn @ yes, drawn @ no, drawn @ disagreement))
    low, high, _ = how.limits(np.concatenate(values), len(yes))
    return low, high


def _blocks(weights: IntArray, how: Draws) -> Iterator[IntArray]:
    """How often each pattern is drawn (draws x patterns), in blocks that fit into memory."""
    random = np.random.default_rng(how.seed)
    total, patterns = int(weights.sum()), len(weights)
    size = max(1, _CELLS // max(patterns, 1))
    few = total > 4 * patterns
    members = None if few else np.repeat(np.arange(patterns), weights)
    for start in range(0, how.draws, size):
        rows = min(size, how.draws - start)
        if members is None:
            yield random.multinomial(total, weights / total, size=rows)
            continue
        drawn = members[random.integers(0, total, (rows, total))] if total else np.zeros((rows, 0), np.int64)
        keys = drawn + np.arange(rows)[:, None] * patterns
        yield np.bincount(keys.ravel(), minlength=rows * patterns).reshape(rows, patterns)


def _margins(pairable: UnitCounts, drawn: FloatArray) -> FloatArray:
    q = len(pairable.categories)
    rows = [np.bincount(pairable.category, row[pairable.unit] * pairable.count, q) for row in drawn]
    return np.array(rows, dtype=np.float64)


def _alphas(observed: FloatArray, expected: FloatArray, margins: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore", invalid="ignore"):
        values = 1 - (margins.sum(axis=1) - 1) * observed / expected
    varied = (np.count_nonzero(margins, axis=1) > 1) & (expected > 0)
    return np.where(varied, values, np.nan)


def _with_limits(result: Result, values: FloatArray, how: Draws) -> Result:
    low, high, undefined = how.limits(values[:, None])
    details = {
        **result.details,
        "draws": how.draws,
        "seed": how.seed,
        "confidence": how.confidence,
        "undefined_draws": int(undefined[0]),
        "p_below": probabilities_below(values, THRESHOLDS),
    }
    if np.isnan(low[0]) or result.value is None:
        return replace(result, method="unit bootstrap", details={**details, "interval_reason": TOO_FEW_DRAWS})
    return replace(result, low=float(low[0]), high=float(high[0]), method="unit bootstrap", details=details)
