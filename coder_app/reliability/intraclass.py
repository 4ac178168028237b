"""Agreement on scales: the intraclass correlations and Kendall's W."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import NO_COMPLETE_UNITS, NO_VARIATION, Result, finite
from coder_app.reliability.units import MISSING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coder_app.reliability.arrays import FloatArray
    from coder_app.reliability.units import Ratings

FORMS = ("ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)")


@dataclass(frozen=True, slots=True)
class Squares:
    """Mean squares of a complete table of n units and k coders: between units, within, between coders, error."""

    n: int
    k: int
    between: float
    within: float
    coders: float
    error: float

    def forms(self) -> dict[str, float]:
        """The six intraclass correlations; NaN where undefined."""
        n, k = self.n, self.k
        b, w, j, e = self.between, self.within, self.coders, self.error
        return {
            "ICC(1,1)": _ratio(b - w, b + (k - 1) * w),
            "ICC(2,1)": _ratio(b - e, b + (k - 1) * e + k * (j - e) / n),
            "ICC(3,1)": _ratio(b - e, b + (k - 1) * e),
            "ICC(1,k)": _ratio(b - w, b),
            "ICC(2,k)": _ratio(b - e, b + (j - e) / n),
            "ICC(3,k)": _ratio(b - e, b),
        }

    def limits(self, confidence: float) -> dict[str, tuple[float, float]]:
        """F-based limits of the six forms."""
        n, k = self.n, self.k
        one = self._f_limits(self.within, n * (k - 1), confidence)
        three = self._f_limits(self.error, (n - 1) * (k - 1), confidence)
        two = self._two(confidence)
        found = {"ICC(1,1)": one, "ICC(2,1)": two, "ICC(3,1)": three}
        averaged = {f"{name[:-2]}k)": (_of_mean(low, k), _of_mean(high, k)) for name, (low, high) in found.items()}
        return found | averaged

    def _f_limits(self, error: float, freedom: int, confidence: float) -> tuple[float, float]:
        from scipy.special import fdtri

        f = _ratio(self.between, error)
        p = (1 + confidence) / 2
        low, high = f / fdtri(self.n - 1, freedom, p), f * fdtri(freedom, self.n - 1, p)
        return (low - 1) / (low + self.k - 1), (high - 1) / (high + self.k - 1)

    def _two(self, confidence: float) -> tuple[float, float]:
        """Limits of ICC(2,1) by Satterthwaite's degrees of freedom (Shrout & Fleiss 1979; McGraw & Wong 1996)."""
        from scipy.special import fdtri

        n, k = self.n, self.k
        rho = self.forms()["ICC(2,1)"]
        b, j, e = self.between, self.coders, self.error
        f = _ratio(j, e)
        share = k * rho * f + n * (1 + (k - 1) * rho) - k * rho
        spread = (n - 1) * k**2 * rho**2 * f**2 + (n * (1 + (k - 1) * rho) - k * rho) ** 2
        freedom = _ratio((k - 1) * (n - 1) * share**2, spread)
        if not freedom > 0:
            return math.nan, math.nan
        p = (1 + confidence) / 2
        upper, lower = fdtri(n - 1, freedom, p), fdtri(freedom, n - 1, p)
        rest = k * j + (k * n - k - n) * e
        low = n * (b - upper * e) / (upper * rest + n * b)
        return float(low), float(n * (lower * b - e) / (rest + n * lower * b))


def icc(data: Ratings) -> Result:
    """The six intraclass correlations, over the units all coders rated.

    Formula, from the mean squares of the two-way table: ICC(1,1) = (MSB - MSW) / (MSB + (k - 1) MSW), (2,1) = (MSB -
    MSE) / (MSB + (k - 1) MSE + k (MSJ - MSE) / n), (3,1) = (MSB - MSE) / (MSB + (k - 1) MSE); for means of k coders
    (MSB - MSW) / MSB, (MSB
    - MSE) / (MSB + (MSJ - MSE) / n), (MSB - MSE) / MSB. ICC(2,.) measures agreement, ICC(3,.) consistency. ``details``
    counts the ``dropped`` units that somebody did not rate.

    References
    ----------
    Shrout, P. E. & Fleiss, J. L. (1979). Intraclass correlations: Uses in assessing rater reliability. Psychological
    Bulletin 86, 420-428: six targets, four judges. McGraw, K. O. & Wong, S. P. (1996). Psychological Methods 1, 30-46.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> rows = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    >>> [round(value, 2) for value in icc(ratings(rows)).value.values()]
    [0.17, 0.29, 0.71, 0.44, 0.62, 0.91]
    """
    rows = complete_rows(data)
    found = mean_squares(rows)
    value = None if found is None else {name: finite(number) for name, number in found.forms().items()}
    return _result("icc", data, value, len(rows))


def icc_ci(data: Ratings, confidence: float = 0.95) -> Result:
    """Limits of the intraclass correlations by name, ``ICC(1,1)_low`` and so on; see :func:`icc`."""
    if not 0 < confidence < 1:
        raise BadInput("The confidence must lie between 0 and 1, not {confidence}.", confidence=confidence)
    rows = complete_rows(data)
    found = mean_squares(rows)
    value: dict[str, float | None] | None = None
    if found is not None:
        value = {}
        with np.errstate(divide="ignore", invalid="ignore"):
            limits = found.limits(confidence)
        for name, (low, high) in limits.items():
            value |= {f"{name}_low": finite(low), f"{name}_high": finite(high)}
    return _result("icc_ci", data, value, len(rows), {"confidence": confidence})


def kendall_w(data: Ratings) -> Result:
    """Kendall's W: how far coders put the units in the same order, 0 to 1; ``tie_corrected`` and ``uncorrected``.

    Formula: 12 S / (k^2 (n^3 - n) - k T), S the sum of squares of the rank sums about their mean, T = sum (t^3 - t)
    over ties (left out in ``uncorrected``). ``details`` has chi squared, k (n - 1) W, and its p.

    References
    ----------
    Kendall, M. G. & Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics 10,
    275-287.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> kendall_w(ratings([[1, 2], [2, 3], [3, 9]])).value
    {'tie_corrected': 1.0, 'uncorrected': 1.0}
    """
    from scipy.special import chdtrc
    from scipy.stats import rankdata

    rows = complete_rows(data)
    n, k = rows.shape
    if n < 2:
        return _result("kendall_w", data, None, n)
    ranks = rankdata(rows, axis=0)
    spread = float(((ranks.sum(axis=1) - k * (n + 1) / 2) ** 2).sum())
    tied = sum(float((many**3 - many).sum()) for many in (np.unique(c, return_counts=True)[1] for c in rows.T))
    plain, corrected = k**2 * (n**3 - n), k**2 * (n**3 - n) - k * tied
    value = {
        "tie_corrected": 12 * spread / corrected if corrected > 0 else None,
        "uncorrected": 12 * spread / plain if corrected > 0 else None,
    }
    w = value["tie_corrected"]
    details = {} if w is None else {"chi_squared": k * (n - 1) * w, "p": float(chdtrc(n - 1, k * (n - 1) * w))}
    return _result("kendall_w", data, value, n, details)


def complete_rows(data: Ratings) -> FloatArray:
    """The numbers of the units that every coder rated, one row a unit; raises BadInput for texts."""
    text = next((value for value in data.categories if isinstance(value, str)), None)
    if text is not None:
        raise BadInput("The metric {metric} needs numbers, but {value} is a text.", metric="interval", value=text)
    if any(abs(float(value)) > 1e100 for value in data.categories):
        raise BadInput("Numbers beyond {largest} cannot be squared safely; use a larger unit.", largest=1e100)
    keep = (data.values != MISSING).all(axis=1)
    numbers = np.array(data.categories or (0.0,), np.float64)
    rows: FloatArray = np.repeat(numbers[data.values[keep]], data.weights[keep], axis=0)
    return rows


def mean_squares(rows: FloatArray) -> Squares | None:
    """The mean squares of a complete table; None for fewer than two units or where all values are the same."""
    n, k = rows.shape
    if n < 2 or np.ptp(rows) == 0:
        return None
    grand, by_unit, by_coder = rows.mean(), rows.mean(axis=1), rows.mean(axis=0)
    within = float(((rows - by_unit[:, None]) ** 2).sum())
    coders = n * float(((by_coder - grand) ** 2).sum())
    between = k * float(((by_unit - grand) ** 2).sum()) / (n - 1)
    error = max(within - coders, 0.0) / ((n - 1) * (k - 1))
    return Squares(n, k, between, within / (n * (k - 1)), coders / (k - 1), error)


def _ratio(above: float, below: float) -> float:
    return above / below if abs(below) > 1e-300 else math.nan


def _of_mean(rho: float, k: int) -> float:
    """Spearman and Brown's step from one coder to the mean of k."""
    return _ratio(k * rho, 1 + (k - 1) * rho)


def _result(
    statistic: str,
    data: Ratings,
    value: Mapping[str, float | None] | None,
    units: int,
    details: Mapping[str, object] | None = None,
) -> Result:
    lacking = value is None or None in value.values()
    reason = None if not lacking else NO_VARIATION if units > 1 else NO_COMPLETE_UNITS
    dropped = int(data.weights.sum()) - units
    return Result(
        statistic, value, reason, units=units, coders=data.coders, missing=data.missing,
        details={"dropped": dropped, **(details or {})},
    )  # fmt: skip
