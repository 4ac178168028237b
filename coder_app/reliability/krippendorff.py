"""Krippendorff's alpha for units given beforehand: any number of coders, missing values, every metric."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import NO_PAIRS, ONE_VALUE, UNUSED_CATEGORY, Result, Value
from coder_app.reliability.units import Data, UnitCounts, as_counts, named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray, IntArray

Metric = Literal["nominal", "ordinal", "interval", "ratio", "circular", "bipolar", "custom"]
METRICS: tuple[Metric, ...] = get_args(Metric)

_CHUNK = 256
_LARGEST = 1e100
_MOST_POINTS = 5000


def alpha(data: Data, metric: str = "nominal", distance: ArrayLike | None = None) -> Result:
    """Krippendorff's alpha: one minus observed over expected disagreement.

    Formula: with o_ck = sum_u n_uc (n_uk - 1[c = k]) / (m_u - 1) over units with m_u >= 2, n_c = sum_k o_ck and
    n = sum_c n_c, alpha = 1 - (n - 1) sum_ck o_ck d_ck / sum_ck n_c n_k d_ck; d is 1[c != k] (nominal),
    (c - k)^2 (interval), ((c - k) / (c + k))^2 (ratio), the squared number of values from c to k with the ends
    counted half (ordinal), sin^2(pi (c - k) / (c_max - c_min + 1)) (circular), (c - k)^2 / ((c + k - 2 c_min) (2 c_max
    - c - k)) (bipolar; ends are those of the listed categories, else of the observed), or ``distance``, a q x q table
    in the order of the categories (custom). 1 is perfect, 0 chance, below 0 systematic disagreement. Undefined when
    nothing can be paired or all values are the same.

    References
    ----------
    Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability; Krippendorff, K. (2019). Content
    Analysis, 4th ed., ch. 12. The example, four observers and twelve units, is printed in both: .743 nominal,
    .815 ordinal, .849 interval, .797 ratio.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> x = None
    >>> rows = [[1, 1, x, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    ...         [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [x, 5, 5, 5], [x, x, 1, 1], [x, x, 3, x]]
    >>> [round(alpha(ratings(rows), metric).value, 3) for metric in ("nominal", "ordinal", "interval", "ratio")]
    [0.743, 0.815, 0.849, 0.797]
    """
    return _alpha(as_counts(data), scale(as_counts(data), metric, distance))


def alpha_components(data: Data, metric: str = "nominal", distance: ArrayLike | None = None) -> Result:
    """What alpha is made of: ``D_o``, ``D_e`` and ``n_pairable``, the values that can be paired.

    See :func:`alpha`. alpha = 1 - D_o / D_e. For nominal data D_o is the share of disagreeing pairs.
    """
    counts = as_counts(data)
    parts = scale(counts, metric, distance).parts(counts)
    value: dict[str, float | None] = {"D_o": parts.observed, "D_e": parts.expected, "n_pairable": float(parts.n)}
    reason = None
    if not parts.n:
        value |= {"D_o": None, "D_e": None}
        reason = NO_PAIRS
    return _result("krippendorff_alpha_components", counts, value, reason)


def alpha_per_category(data: Data) -> Result:
    """Nominal alpha of each category against all others, by category.

    Formula: alpha_c = 1 - (n - 1) (n_c - o_cc) / (n_c (n - n_c)); None for a category that nobody or everybody
    used.

    References
    ----------
    Krippendorff, K. (2011), see :func:`alpha`.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> alpha_per_category(ratings([["a", "a"], ["a", "b"], ["b", "b"], ["c", "c"]])).value["c"]
    1.0
    """
    counts = as_counts(data)
    pairable = counts.pairable()
    q = len(counts.categories)
    m = counts.per_unit[pairable.unit]
    weight = counts.weights[pairable.unit].astype(np.float64)
    margins = np.bincount(pairable.category, weight * pairable.count, q)
    agreeing = np.bincount(pairable.category, weight * pairable.count * (pairable.count - 1.0) / (m - 1), q)
    n = margins.sum()
    expected = margins * (n - margins)
    with np.errstate(divide="ignore", invalid="ignore"):
        values = 1 - (n - 1) * (margins - agreeing) / expected
    value: dict[str, float | None] = {
        named(name): float(values[index]) if expected[index] > 0 else None
        for index, name in enumerate(counts.categories)
    }
    reason = None
    if None in value.values() or not value:
        reason = UNUSED_CATEGORY if n else NO_PAIRS
    return _result("krippendorff_alpha_per_category", counts, value or None, reason)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Mean observed and expected disagreement, and the number of values that can be paired."""

    observed: float
    expected: float
    n: int

    @property
    def alpha(self) -> float | None:
        """One minus observed over expected; None without variation."""
        return None if self.expected <= 0 else 1 - self.observed / self.expected


@dataclass(frozen=True, slots=True)
class Scale:
    """How far categories lie apart: on a line (``points``), by rank, or by a table of distances.

    Ordinal distances depend on how often each category occurs, so they are worked out with the counts.
    """

    metric: Metric
    points: FloatArray | None = None
    distance: FloatArray | None = None

    def parts(self, counts: UnitCounts) -> Disagreement:
        """Observed and expected disagreement of these counts."""
        pairable = counts.pairable()
        weight = counts.weights[pairable.unit].astype(np.float64)
        margins: FloatArray = np.bincount(pairable.category, weight * pairable.count, len(counts.categories)).astype(
            np.float64
        )
        n = float(margins.sum())
        if np.count_nonzero(margins) < 2:
            return Disagreement(0.0, 0.0, round(n))
        observed = float(self.by_unit(pairable, margins) @ counts.weights)
        expected = float(self.expected(margins[None, :])[0])
        return Disagreement(observed / n, expected / (n * (n - 1)), round(n))

    def by_unit(self, pairable: UnitCounts, margins: FloatArray) -> FloatArray:
        """Disagreement inside each unit, sum_ck n_uc n_uk d_ck / (m_u - 1); units of one value have none."""
        units = len(pairable.weights)
        m = np.maximum(pairable.per_unit, 2).astype(np.float64)
        unit, count = pairable.unit, pairable.count.astype(np.float64)
        if self.metric == "nominal":
            return (np.bincount(unit, count, units) ** 2 - np.bincount(unit, count**2, units)) / (m - 1)
        if self.distance is not None:
            return quadratic_form(pairable, self.distance) / (m - 1)
        points = self._points(margins)[pairable.category]
        total = np.maximum(np.bincount(unit, count, units), 1.0)
        mean = np.bincount(unit, count * points, units) / total
        return 2 * total * np.bincount(unit, count * (points - mean[unit]) ** 2, units) / (m - 1)

    def distances_to(self, margins: FloatArray) -> FloatArray:
        """sum_k n_k d_ck of each category c."""
        if self.metric == "nominal":
            return np.asarray(margins.sum() - margins, np.float64)
        if self.distance is not None:
            return np.asarray(self.distance @ margins, np.float64)
        points, n = self._points(margins), margins.sum()
        mean = float(points @ margins) / n
        return np.asarray(n * (points - mean) ** 2 + margins @ (points - mean) ** 2, np.float64)

    def between(self, one: int, other: int, margins: FloatArray) -> float:
        """The distance of two categories."""
        if self.metric == "nominal":
            return float(one != other)
        if self.distance is not None:
            return float(self.distance[one, other])
        points = self._points(margins)
        return float((points[one] - points[other]) ** 2)

    def expected(self, margins: FloatArray) -> FloatArray:
        """sum_ck n_c n_k d_ck for each row of ``margins`` (rows x categories)."""
        n = _row_sums(margins)
        if self.metric == "nominal":
            return n**2 - _row_sums(margins**2)
        if self.distance is not None:
            return _row_sums((margins @ self.distance) * margins)
        points = self._points(margins)
        mean = _row_sums(margins * points) / np.maximum(n, 1)
        return 2 * n * _row_sums(margins * (points - mean[:, None]) ** 2)

    def _points(self, margins: FloatArray) -> FloatArray:
        if self.points is not None:
            return self.points
        return np.cumsum(margins, axis=-1) - margins / 2


def scale(counts: UnitCounts, metric: str, distance: ArrayLike | None = None) -> Scale:
    """The scale of this name for these categories.

    Raises BadInput for an unknown metric, categories that are texts where numbers are needed, and a table of
    distances that does not fit.
    """
    if metric not in METRICS:
        raise BadInput("There is no metric {metric}; known are {known}.", metric=metric, known=", ".join(METRICS))
    if (metric == "custom") != (distance is not None):
        raise BadInput("The metric custom and a table of distances belong together: give both or neither.")
    if metric in ("ordinal", "custom") and not counts.ordered:
        raise BadInput(
            "The metric {metric} needs the order of the categories: list them all, in order, as categories.",
            metric=metric,
        )
    if distance is not None:
        return Scale("custom", distance=_checked_distance(distance, len(counts.categories)))
    if metric in ("nominal", "ordinal"):
        return Scale(metric)
    points = _numbers(counts, metric)
    if metric == "interval":
        return Scale("interval", points - points.mean() if len(points) else points)
    if len(points) > _MOST_POINTS:
        raise BadInput(
            "The metric {metric} is limited to {most} different values; round them, or use interval.",
            metric=metric,
            most=_MOST_POINTS,
        )
    return Scale(metric, distance={"ratio": _ratio, "circular": _circular, "bipolar": _bipolar}[metric](points))


def _numbers(counts: UnitCounts, metric: str) -> FloatArray:
    text = next((value for value in counts.categories if isinstance(value, str)), None)
    if text is not None:
        raise BadInput("The metric {metric} needs numbers, but {value} is a text.", metric=metric, value=text)
    return _bounded(np.array(counts.categories, dtype=np.float64))


def _bounded(numbers: FloatArray) -> FloatArray:
    if (np.abs(numbers) > _LARGEST).any():
        raise BadInput("Numbers beyond {largest} cannot be squared safely; use a larger unit.", largest=_LARGEST)
    return numbers


def _ratio(points: FloatArray) -> FloatArray:
    if (points < 0).any():
        raise BadInput("The metric ratio needs numbers that are not negative.")
    total = points[:, None] + points[None, :]
    return ((points[:, None] - points[None, :]) / np.where(total == 0, 1, total)) ** 2


def _circular(points: FloatArray) -> FloatArray:
    """Sines over a circle that starts again one step beyond the largest value."""
    around = np.ptp(points) + 1 if len(points) else 1.0
    return np.asarray(np.sin(np.pi * (points[:, None] - points[None, :]) / around) ** 2, np.float64)


def _bipolar(points: FloatArray) -> FloatArray:
    low, high = points.min(initial=np.inf), points.max(initial=-np.inf)
    total = points[:, None] + points[None, :]
    room = (total - 2 * low) * (2 * high - total)
    apart = (points[:, None] - points[None, :]) ** 2
    distance: FloatArray = np.divide(apart, room, out=np.zeros_like(apart), where=room > 0)
    return distance


def _checked_distance(distance: ArrayLike, q: int) -> FloatArray:
    try:
        table = np.asarray(distance, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("The table of distances must hold numbers only, in rows of equal length.") from None
    if table.shape != (q, q):
        raise BadInput("The table of distances must have one row and one column for each of {q} categories.", q=q)
    if not np.isfinite(table).all() or (table < 0).any():
        raise BadInput("Distances must be numbers that are not negative.")
    if (table != table.T).any() or np.diagonal(table).any():
        raise BadInput("Distances must be the same in both directions, and zero from a category to itself.")
    return _bounded(table)


def _row_sums(rows: FloatArray) -> FloatArray:
    sums: FloatArray = rows.sum(axis=1)
    return sums


def quadratic_form(counts: UnitCounts, table: FloatArray) -> FloatArray:
    """sum_ck n_uc n_uk t_ck by unit, in blocks of units so that memory stays small."""
    units, q = len(counts.weights), len(table)
    result = np.zeros(units)
    for start in range(0, units, _CHUNK):
        low, high = np.searchsorted(counts.unit, [start, start + _CHUNK])
        rows: IntArray = counts.unit[low:high] - start
        block = np.zeros((min(_CHUNK, units - start), q))
        block[rows, counts.category[low:high]] = counts.count[low:high]
        result[start : start + _CHUNK] = ((block @ table) * block).sum(axis=1)
    return result


def _alpha(counts: UnitCounts, measure: Scale) -> Result:
    parts = measure.parts(counts)
    reason = None if parts.alpha is not None else ONE_VALUE if parts.n else NO_PAIRS
    details = {"metric": measure.metric, "D_o": parts.observed, "D_e": parts.expected, "n_pairable": parts.n}
    return _result("krippendorff_alpha", counts, parts.alpha, reason, details)


def _result(
    statistic: str,
    counts: UnitCounts,
    value: Value,
    reason: str | None,
    details: Mapping[str, object] | None = None,
) -> Result:
    units = int(counts.weights[counts.per_unit >= 2].sum())
    return Result(
        statistic, value, reason, units=units, coders=counts.coders, missing=counts.missing, details=details or {}
    )
