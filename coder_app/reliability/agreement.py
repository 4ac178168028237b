"""Percent agreement in its conventions, and the coefficients for two coders and named categories."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.results import (
    CHANCE_IS_CERTAIN,
    NO_PAIRS,
    UNUSED_CATEGORY,
    Result,
    Value,
    finite,
)
from coder_app.reliability.units import MISSING, Data, Ratings, UnitCounts, as_counts, named

if TYPE_CHECKING:
    from coder_app.reliability.arrays import FloatArray

GWET = "mean_over_units_gwet"
KRIPPENDORFF = "one_minus_Do"
POOLED = "pooled_pairs"


def percent_agreement(data: Data) -> Result:
    """Percent agreement: the mean over units of the share of agreeing pairs of coders, from 0 to 1.

    Formula: p_a = mean over units with m_u >= 2 of sum_c n_uc (n_uc - 1) / (m_u (m_u - 1)).
    ``details`` has the other conventions, which differ only when values are missing or coders are more than
    two, and the share of units on which all agree.

    References
    ----------
    Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed. The example is the dichotomy of
    Krippendorff, K. (2004), Content Analysis, 2nd ed.: ten units, six agreements.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> rows = [[1, 0], [1, 1], [0, 1], [0, 0], [0, 0], [0, 1], [0, 0], [0, 1], [0, 0], [0, 0]]
    >>> percent_agreement(ratings(rows)).value
    0.6
    """
    variants, unanimous, units = _conventions(as_counts(data))
    details = {**variants, "unanimous": unanimous, "standard_error": _percent_error(as_counts(data))}
    return _result("percent_agreement", data, variants[GWET], units, details)


def percent_agreement_variants(data: Data) -> Result:
    """The three conventions of percent agreement by name.

    ``mean_over_units_gwet`` weighs every unit alike, ``one_minus_Do`` (Krippendorff) weighs a unit by its
    number of values, ``pooled_pairs`` by its number of pairs. Equal when no value is missing.

    References
    ----------
    Gwet (2014) as above; Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability: four observers,
    twelve units, missing values.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> rows = [[1, 1, None], [1, 2, 2], [2, 2, 2], [3, None, None]]
    >>> value = percent_agreement_variants(ratings(rows)).value
    >>> [round(number, 4) for number in value.values()]
    [0.7778, 0.75, 0.7143]
    """
    variants, unanimous, units = _conventions(as_counts(data))
    return _result("percent_agreement_variants", data, variants, units, {"unanimous": unanimous})


def holsti(data: Ratings) -> Result:
    """Holsti's coefficient of reliability 2 M / (N_1 + N_2): M units on which two coders agree, N the units each rated.

    Equal to percent agreement where both rated the same units. For passages see
    :func:`coder_app.reliability.segment_overlap.holsti`.

    References
    ----------
    Holsti, O. R. (1969). Content Analysis for the Social Sciences and Humanities.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> holsti(ratings([[1, 1], [1, 2], [2, 2], [2, None]])).value
    0.5714285714285714
    """
    agreed = float(np.trace(data.table()))
    rated = float(data.weights @ (data.values != MISSING).sum(axis=1))
    both = int(data.weights @ (data.values != MISSING).all(axis=1))
    return _result("holsti", data, 2 * agreed / rated if both else None, both)


def cohen_kappa(data: Ratings) -> Result:
    """Cohen's kappa for two coders: agreement beyond what their own habits would produce by chance.

    Formula: (p_o - p_e) / (1 - p_e) with p_e = sum_c p_c. p_.c. ``details`` has p_o, p_e, the standard error,
    kappa_max (the highest value these margins allow) and, for two categories, prevalence and bias index.
    Units that only one of the two rated are left out.

    References
    ----------
    Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement
    20, 37-46; the example is the table on p. 45 (kappa .492). Standard error: Fleiss, J. L., Cohen, J. &
    Everitt, B. S. (1969), Psychological Bulletin 72, 323-327. Indices: Byrt, T., Bishop, J. & Carlin, J. B.
    (1993), Journal of Clinical Epidemiology 46, 423-429.

    Examples
    --------
    >>> from coder_app.reliability.units import contingency
    >>> result = cohen_kappa(contingency([[88, 14, 18], [10, 40, 10], [2, 6, 12]]))
    >>> round(result.value, 3), round(result.details["kappa_max"], 3)
    (0.492, 0.831)
    """
    table = two_coders(data.table())
    details = {**table.components(), **table.indices(), "standard_error": finite(table.kappa_error)}
    return _result("cohen_kappa", data, finite(table.kappa), int(table.n), details)


def cohen_kappa_se(data: Ratings) -> Result:
    """The standard error of Cohen's kappa (Fleiss, Cohen & Everitt 1969); see :func:`cohen_kappa`."""
    table = two_coders(data.table())
    return _result("cohen_kappa_se", data, finite(table.kappa_error), int(table.n), table.components())


def cohen_kappa_components(data: Ratings) -> Result:
    """What Cohen's kappa is made of: ``p_o``, ``p_e`` and ``kappa_max``; see :func:`cohen_kappa`."""
    table = two_coders(data.table())
    return _result("cohen_kappa_components", data, table.components(), int(table.n), table.indices())


def cohen_kappa_per_category(data: Ratings) -> Result:
    """Cohen's kappa of each category against all others, by category; see :func:`cohen_kappa`."""
    cells = data.table()
    value = {
        named(name): finite(two_coders(_against_rest(cells, index)).kappa) for index, name in enumerate(data.categories)
    }
    return _result("cohen_kappa_per_category", data, value, int(cells.sum()), reason=UNUSED_CATEGORY)


def two_coder_family(data: Ratings) -> Result:
    """The coefficients for two coders side by side: they differ only in what they expect by chance.

    All are (p_o - p_e) / (1 - p_e); Scott's pi: p_e = sum_c pi_c^2 over pooled margins (Scott 1955, Public
    Opinion Quarterly 19, 321-325); Cohen's kappa: sum_c p_c. p_.c; Bennett's S = Brennan-Prediger: 1/q (Brennan
    & Prediger 1981, Educational and Psychological Measurement 41, 687-699); Gwet's AC1: sum_c pi_c (1 - pi_c) /
    (q - 1) (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, 29-48). Krippendorff's
    alpha is pi + (1 - pi) / 2N. q counts the listed categories, else those observed.

    References
    ----------
    The example is Artstein, R. & Poesio, M. (2008), Computational Linguistics 34, 555-596, p. 558.

    Examples
    --------
    >>> from coder_app.reliability.units import contingency
    >>> value = two_coder_family(contingency([[20, 10], [20, 50]])).value
    >>> round(value["bennett_s"], 3), round(value["scott"], 3), round(value["cohen"], 3)
    (0.4, 0.341, 0.348)
    """
    table = two_coders(data.table())
    value = {
        "percent_agreement": finite(table.p_o),
        "scott": finite(table.corrected(float((table.pooled**2).sum()))),
        "cohen": finite(table.kappa),
        "bennett_s": finite(table.corrected(1 / max(table.q, 1))),
        "brennan_prediger": finite(table.corrected(1 / max(table.q, 1))),
        "gwet_ac1": finite(table.corrected(table.ac1_chance)),
        "krippendorff_alpha": _number(alpha(data)),
    }
    return _result("two_coder_family", data, value, int(table.n), table.indices())


@dataclass(frozen=True, slots=True)
class TwoCoders:
    """Proportions of a two coders' table: ``p[c, k]`` = first coder c, second coder k; ``n`` units."""

    p: FloatArray
    n: float

    @property
    def q(self) -> int:
        """Number of categories."""
        return len(self.p)

    @property
    def p_o(self) -> float:
        """Observed agreement."""
        return float(np.trace(self.p))

    @property
    def margins(self) -> tuple[FloatArray, FloatArray]:
        """Each coder's distribution over the categories."""
        return self.p.sum(axis=1), self.p.sum(axis=0)

    @property
    def pooled(self) -> FloatArray:
        """Both coders' distribution over the categories."""
        first, second = self.margins
        return (first + second) / 2

    @property
    def p_e(self) -> float:
        """Cohen's chance agreement."""
        first, second = self.margins
        return float(first @ second)

    @property
    def ac1_chance(self) -> float:
        """Gwet's chance agreement; certain with a single category."""
        if self.q < 2:
            return 1.0
        return float((self.pooled * (1 - self.pooled)).sum()) / (self.q - 1)

    def corrected(self, chance: float) -> float:
        """Agreement beyond ``chance``; NaN where chance alone is complete."""
        return math.nan if _is_one(chance) else (self.p_o - chance) / (1 - chance)

    @property
    def kappa(self) -> float:
        """Cohen's kappa."""
        return self.corrected(self.p_e)

    @property
    def kappa_error(self) -> float:
        """Standard error of kappa, with the observed table as the truth."""
        kappa, p_e = self.kappa, self.p_e
        first, second = self.margins
        either = second[:, None] + first[None, :]
        spread = (self.p * (np.eye(self.q) - either * (1 - kappa)) ** 2).sum()
        variance = (spread - (kappa - p_e * (1 - kappa)) ** 2) / (self.n * (1 - p_e) ** 2 or math.nan)
        return float(np.sqrt(max(variance, 0.0))) if math.isfinite(variance) else math.nan

    def components(self) -> dict[str, float | None]:
        """p_o, p_e and the highest kappa that these margins allow."""
        first, second = self.margins
        highest = float(np.minimum(first, second).sum())
        kappa_max = math.nan if _is_one(self.p_e) else (highest - self.p_e) / (1 - self.p_e)
        return {"p_o": finite(self.p_o), "p_e": finite(self.p_e), "kappa_max": finite(kappa_max)}

    def indices(self) -> dict[str, float | None]:
        """Prevalence and bias index (Byrt 1993), for two categories only."""
        if self.q != 2:
            return {}
        (a, b), (c, d) = self.p
        return {"prevalence_index": finite(abs(a - d)), "bias_index": finite(abs(b - c))}


def two_coders(cells: FloatArray) -> TwoCoders:
    """Proportions of a contingency table; all NaN where it is empty."""
    n = float(cells.sum())
    return TwoCoders(cells / n if n else np.full(cells.shape, np.nan), n)


def _number(result: Result) -> float | None:
    return result.value if isinstance(result.value, float) else None


def _is_one(chance: float) -> bool:
    return math.isclose(chance, 1.0, rel_tol=0, abs_tol=1e-12)


def _against_rest(cells: FloatArray, category: int) -> FloatArray:
    both = cells[category, category]
    first, second = cells[category].sum() - both, cells[:, category].sum() - both
    return np.array([[both, first], [second, cells.sum() - both - first - second]])


def _percent_error(counts: UnitCounts) -> float | None:
    """The standard error of the mean over units; None for fewer than two."""
    m = counts.per_unit.astype(np.float64)
    agreeing = np.bincount(counts.unit, counts.count * (counts.count - 1.0), len(m))
    keep = m >= 2
    share, weight = (agreeing / np.maximum(m * (m - 1), 1))[keep], counts.weights[keep].astype(np.float64)
    n = float(weight.sum())
    if n < 2:
        return None
    mean = float(weight @ share) / n
    return math.sqrt(float(weight @ (share - mean) ** 2) / (n * (n - 1)))


def _conventions(counts: UnitCounts) -> tuple[dict[str, float | None], float | None, int]:
    m = counts.per_unit.astype(np.float64)
    agreeing = np.bincount(counts.unit, counts.count * (counts.count - 1.0), len(m))
    keep = m >= 2
    m, agreeing, weights = m[keep], agreeing[keep], counts.weights[keep].astype(np.float64)
    units = int(weights.sum())
    if not units:
        return {GWET: None, KRIPPENDORFF: None, POOLED: None}, None, 0
    pairs = m * (m - 1)
    variants: dict[str, float | None] = {
        GWET: float(weights @ (agreeing / pairs)) / units,
        KRIPPENDORFF: float(weights @ (agreeing / (m - 1)) / (weights @ m)),
        POOLED: float(weights @ agreeing / (weights @ pairs)),
    }
    return variants, float(weights @ (agreeing == pairs)) / units, units


def _result(
    statistic: str,
    data: Data,
    value: Value,
    units: int,
    details: Mapping[str, object] | None = None,
    reason: str = CHANCE_IS_CERTAIN,
) -> Result:
    missing_number = None in value.values() if isinstance(value, Mapping) else value is None
    why = (reason if units else NO_PAIRS) if missing_number else None
    return Result(statistic, value, why, units=units, coders=data.coders, missing=data.missing, details=details or {})
