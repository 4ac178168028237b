"""Coefficients of chance-corrected agreement for any number of coders, missing values and weights.

All are (p_a - p_e) / (1 - p_e) with Gwet's p_a; they differ in what they expect by chance. Their standard errors are
Gwet's, for conclusions about the population the units were drawn from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.krippendorff import quadratic_form
from coder_app.reliability.results import CHANCE_IS_CERTAIN, NO_PAIRS, TOO_FEW_UNITS, Result, finite
from coder_app.reliability.units import MISSING, Data, Ratings, UnitCounts, as_counts
from coder_app.reliability.weights import weights_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient: agreement observed and by chance, and what every unit adds to either.

    ``observed_in[u]`` and ``chance_in[u]`` are by unit pattern, ``weights`` says how many units have it.
    """

    observed: float
    chance: float
    observed_in: FloatArray
    chance_in: FloatArray
    paired: FloatArray
    weights: FloatArray

    @property
    def value(self) -> float:
        """The coefficient; NaN where chance alone is complete."""
        if math.isclose(self.chance, 1.0, rel_tol=0, abs_tol=1e-12):
            return math.nan
        return (self.observed - self.chance) / (1 - self.chance)

    @property
    def error(self) -> float:
        """Gwet's standard error; NaN for fewer than two units."""
        n, pairs = float(self.weights.sum()), float(self.weights @ self.paired)
        if n < 2 or not pairs or math.isnan(self.value):
            return math.nan
        kappa, room = self.value, 1 - self.chance
        by_unit = n / pairs * (self.observed_in - self.chance * self.paired) / room
        by_unit = by_unit - 2 * (1 - kappa) * (self.chance_in - self.chance) / room
        return math.sqrt(float(self.weights @ (by_unit - kappa) ** 2) / (n * (n - 1)))


def gwet_ac(data: Data, weights: str | ArrayLike = "identity") -> Result:
    """Gwet's AC1, or AC2 with weights: agreement beyond chance that stays stable where one category is rare.

    Formula: p_e = sum(w) / (q (q - 1)) sum_c pi_c (1 - pi_c) with pi_c = mean over units of n_uc / m_u; q counts the
    listed categories, else those observed.

    References
    ----------
    Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British
    Journal of Mathematical and Statistical Psychology 61, 29-48. The example, four raters and twelve units, is in
    Gwet, K. L. (2014), Handbook of Inter-Rater Reliability, 4th ed.: .77544, standard error .14295.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> x = None
    >>> rows = [[1, 1, x, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    ...         [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [x, 5, 5, 5], [x, x, 1, 1], [x, x, 3, x]]
    >>> found = gwet_ac(ratings(rows))
    >>> round(found.value, 5), round(found.details["standard_error"], 5)
    (0.77544, 0.14295)
    """
    counts = as_counts(data)
    return _result("gwet_ac1", data, gwet_coefficient(counts, weights_for(counts, weights)))


def fleiss_kappa(data: Data, weights: str | ArrayLike = "identity") -> Result:
    """Fleiss' kappa, generalised to missing values and weights; Scott's pi for two coders without missing values.

    Formula: p_e = sum_ck w_ck pi_c pi_k with pi_c = mean over units of n_uc / m_u.

    References
    ----------
    Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76, 378-382;
    Gwet (2014), see :func:`gwet_ac`.

    Examples
    --------
    >>> from coder_app.reliability.units import unit_counts
    >>> round(fleiss_kappa(unit_counts([[2, 0], [1, 1], [0, 2]])).value, 4)
    0.3333
    """
    counts = as_counts(data)
    return _result("fleiss_kappa", data, fleiss_coefficient(counts, weights_for(counts, weights)))


def brennan_prediger(data: Data, weights: str | ArrayLike = "identity") -> Result:
    """Brennan and Prediger's coefficient (Bennett's S, Randolph's free-marginal kappa): every category equally likely.

    Formula: p_e = sum(w) / q^2, q the listed categories, else those observed.

    References
    ----------
    Brennan, R. L. & Prediger, D. J. (1981). Coefficient kappa: Some uses, misuses, and alternatives. Educational and
    Psychological Measurement 41, 687-699; Randolph, J. J. (2005). Free-marginal multirater kappa. ERIC ED490661.

    Examples
    --------
    >>> from coder_app.reliability.units import contingency
    >>> round(brennan_prediger(contingency([[20, 10], [20, 50]])).value, 3)
    0.4
    """
    counts = as_counts(data)
    table = weights_for(counts, weights)
    return _result("brennan_prediger", data, brennan_coefficient(counts, table))


def conger_kappa(data: Ratings, weights: str | ArrayLike = "identity") -> Result:
    """Conger's kappa: Cohen's for any number of coders, each with their own habits ("exact" Fleiss).

    Formula: p_e = sum_ck w_ck (pbar_c pbar_k - s_ck / m), pbar the mean and s the covariance (divisor m - 1) of the
    coders' distributions.

    References
    ----------
    Conger, A. J. (1980). Integration and generalization of kappas for multiple raters. Psychological Bulletin 88,
    322-328; Gwet (2014), see :func:`gwet_ac`.

    Examples
    --------
    >>> from coder_app.reliability.units import contingency
    >>> round(conger_kappa(contingency([[88, 14, 18], [10, 40, 10], [2, 6, 12]])).value, 3)
    0.492
    """
    return _result("conger_kappa", data, conger_coefficient(data, weights_for(data.counts(), weights)))


def with_interval(result: Result, confidence: float = 0.95) -> Result:
    """The coefficient with Gwet's analytic limits in place of details: ``se``, ``ci_low``, ``ci_high``.

    Formula: kappa -+ t(n - 1) SE, capped at 1 (and -1); n counts the units with a value.
    """
    if not 0 < confidence < 1:
        raise BadInput("The confidence must lie between 0 and 1, not {confidence}.", confidence=confidence)
    error, freedom = result.details.get("standard_error"), result.details.get("units_rated")
    name = f"{result.statistic}_ci"
    if not isinstance(result.value, float) or not isinstance(error, float) or not isinstance(freedom, int):
        reason = result.undefined_reason or TOO_FEW_UNITS
        return Result(name, None, reason, units=result.units, coders=result.coders, missing=result.missing)
    low, high = limits(result.value, error, freedom - 1, confidence)
    return Result(
        name,
        {"se": error, "ci_low": low, "ci_high": high},
        None,
        low,
        high,
        "analytic",
        result.units,
        result.coders,
        result.missing,
        {**result.details, "estimate": result.value, "confidence": confidence},
    )


def limits(value: float, error: float, freedom: int, confidence: float) -> tuple[float, float]:
    """Value -+ t SE, inside -1 to 1."""
    from scipy.special import stdtrit

    reach = float(stdtrit(freedom, (1 + confidence) / 2)) * error
    return max(value - reach, -1.0), min(value + reach, 1.0)


def gwet_coefficient(counts: UnitCounts, weights: FloatArray | None) -> Coefficient:
    """AC1 or AC2 in its parts."""
    q = len(counts.categories)
    pi, rated = _prevalence(counts)
    scale = _total(weights, q) / (q * (q - 1)) if q > 1 else math.nan
    chance = 1.0 if q < 2 else scale * float((pi * (1 - pi)).sum())
    return _coefficient(counts, weights, chance, scale * (1 - pi), rated)


def fleiss_coefficient(counts: UnitCounts, weights: FloatArray | None) -> Coefficient:
    """Fleiss' kappa in its parts."""
    pi, rated = _prevalence(counts)
    near = pi if weights is None else weights @ pi
    return _coefficient(counts, weights, float(pi @ near), near, rated)


def brennan_coefficient(counts: UnitCounts, weights: FloatArray | None) -> Coefficient:
    """Brennan and Prediger's coefficient in its parts."""
    q = max(len(counts.categories), 1)
    chance = _total(weights, q) / q**2
    _, rated = _prevalence(counts)
    return _coefficient(counts, weights, chance, np.full(q, chance), rated)


def conger_coefficient(data: Ratings, weights: FloatArray | None) -> Coefficient:
    """Conger's kappa in its parts; coders who rated nothing are left out."""
    counts = data.counts()
    there = data.values != MISSING
    weight = data.weights.astype(np.float64)
    rated = there.any(axis=1)
    n = float(weight[rated].sum())
    by_coder = weight @ there
    active = np.nonzero(by_coder > 0)[0]
    m, q = len(active), max(len(data.categories), 1)
    shares = np.zeros((m, q))
    for row, coder in enumerate(active):
        held = there[:, coder]
        shares[row] = np.bincount(data.values[held, coder], weight[held], q) / by_coder[coder]
    if m < 2:
        return _coefficient(counts, weights, math.nan, np.zeros(q), rated.astype(np.float64))
    pull = shares.sum(axis=0) - shares
    pull = pull if weights is None else pull @ weights
    chance = float((shares * pull).sum()) / (m * (m - 1))
    own = (pull * shares).sum(axis=1)
    chance_in = np.zeros(len(weight))
    for row, coder in enumerate(active):
        held = there[:, coder]
        part = np.where(held, pull[row][data.values[:, coder]], 0.0)
        chance_in += n / by_coder[coder] * (part - (held - by_coder[coder] / n) * own[row])
    found = _coefficient(counts, weights, chance, np.zeros(q), rated.astype(np.float64))
    return replace(found, chance_in=chance_in[rated] / (m * (m - 1)))


def _coefficient(
    counts: UnitCounts, weights: FloatArray | None, chance: float, chance_of: FloatArray, rated: FloatArray
) -> Coefficient:
    """The coefficient over rated units; ``chance_of[c]`` is what a value c adds to agreement by chance."""
    m = counts.per_unit.astype(np.float64)
    keep = rated > 0
    unit, count = counts.unit, counts.count.astype(np.float64)
    close = np.bincount(unit, count**2, len(m)) if weights is None else quadratic_form(counts, weights)
    paired = (m >= 2).astype(np.float64)
    observed_in = paired * (close - m) / np.maximum(m * (m - 1), 1)
    chance_in = np.bincount(unit, count * chance_of[counts.category], len(m)) / np.maximum(m, 1)
    weight = counts.weights.astype(np.float64)
    pairs = float(weight @ paired)
    observed = float(weight @ observed_in) / pairs if pairs else math.nan
    return Coefficient(observed, chance, observed_in[keep], chance_in[keep], paired[keep], weight[keep])


def _prevalence(counts: UnitCounts) -> tuple[FloatArray, FloatArray]:
    """pi_c, and 1 or 0 by unit for whether it has a value."""
    m = counts.per_unit.astype(np.float64)
    weight = counts.weights.astype(np.float64)
    rated = (m > 0).astype(np.float64)
    share = weight[counts.unit] * counts.count / np.maximum(m[counts.unit], 1)
    pi = np.bincount(counts.category, share, max(len(counts.categories), 1)).astype(np.float64)
    return pi / max(float(weight @ rated), 1.0), rated


def _total(weights: FloatArray | None, q: int) -> float:
    return float(q) if weights is None else float(weights.sum())


def _result(statistic: str, data: Data, found: Coefficient) -> Result:
    value = finite(found.value)
    details = {
        "p_a": finite(found.observed),
        "p_e": finite(found.chance),
        "standard_error": finite(found.error),
        "units_rated": int(found.weights.sum()),
    }
    return plain(statistic, data, value, CHANCE_IS_CERTAIN, details)


def plain(
    statistic: str,
    data: Data,
    value: float | Mapping[str, float | None] | None,
    reason: str,
    details: Mapping[str, object] | None = None,
) -> Result:
    """A result of these data, with ``reason`` where a number is missing."""
    counts = as_counts(data)
    units = int(counts.weights[counts.per_unit >= 2].sum())
    lacking = value is None or (not isinstance(value, float) and None in value.values())
    why = None if not lacking else reason if units else NO_PAIRS
    return Result(statistic, value, why, units=units, coders=data.coders, missing=data.missing, details=details or {})
