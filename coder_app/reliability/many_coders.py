"""Coefficients for several coders side by side, by category, and as means over pairs of coders."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.agreement import percent_agreement, two_coders
from coder_app.reliability.chance_corrected import (
    brennan_prediger,
    conger_kappa,
    fleiss_coefficient,
    fleiss_kappa,
    gwet_ac,
    plain,
)
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.results import (
    CHANCE_IS_CERTAIN,
    NO_PAIRS,
    UNDEFINED_PAIR,
    UNUSED_CATEGORY,
    Result,
    finite,
)
from coder_app.reliability.units import Data, Ratings, as_counts, named
from coder_app.reliability.weights import weights_for

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def fleiss_components(data: Data) -> Result:
    """What Fleiss' kappa is made of: ``P_o`` and ``P_e``; see :func:`fleiss_kappa`."""
    found = fleiss_coefficient(as_counts(data), None)
    value = {"P_o": finite(found.observed), "P_e": finite(found.chance)}
    return plain("fleiss_kappa_components", data, value, NO_PAIRS)


def fleiss_per_category(data: Data) -> Result:
    """Fleiss' kappa of each category against all others, by category.

    Formula: 1 - sum_u n_uc (m - n_uc) / (N m (m - 1) p_c (1 - p_c)); with missing values, the kappa of
    :func:`fleiss_kappa` of the category against the rest, which is the same when none is missing.

    References
    ----------
    Fleiss (1971), see :func:`fleiss_kappa`.

    Examples
    --------
    >>> from coder_app.reliability.units import unit_counts
    >>> round(fleiss_per_category(unit_counts([[2, 0], [1, 1], [0, 2]])).value["1"], 4)
    0.3333
    """
    counts = as_counts(data)
    q = len(counts.categories)
    m = counts.per_unit.astype(np.float64)
    weight = counts.weights.astype(np.float64)
    rated, paired = float(weight[m >= 1].sum()), float(weight[m >= 2].sum())
    here = m[counts.unit]
    share = np.bincount(counts.category, weight[counts.unit] * counts.count / here, q)
    crossed = weight[counts.unit] * counts.count * (here - counts.count) / np.maximum(here * (here - 1), 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        p = share / rated
        values = 1 - np.bincount(counts.category, crossed, q) / paired / (p * (1 - p))
    found = {named(name): finite(float(values[i])) for i, name in enumerate(counts.categories)}
    return plain("fleiss_kappa_per_category", data, found, UNUSED_CATEGORY)


def light_kappa(data: Ratings) -> Result:
    """Light's kappa: the mean of Cohen's kappa over all pairs of coders.

    Undefined where any pair has none: a missing kappa is not 0. ``details`` has ``mean_of_defined`` and how many pairs
    are ``undefined_pairs``.

    References
    ----------
    Light, R. J. (1971). Measures of response agreement for qualitative data. Psychological Bulletin 76, 365-377.

    Examples
    --------
    >>> from coder_app.reliability.units import ratings
    >>> round(light_kappa(ratings([[1, 1, 1], [2, 2, 1], [1, 2, 2], [2, 2, 2]])).value, 4)
    0.3333
    """
    values = np.array([two_coders(pair.table()).kappa for pair in pairs_of(data)])
    undefined = int(np.isnan(values).sum())
    defined = float(np.nanmean(values)) if undefined < len(values) else None
    details = {"mean_of_defined": defined, "undefined_pairs": undefined, "pairs": len(values)}
    return plain("light_kappa", data, None if undefined else defined, UNDEFINED_PAIR, details)


def pairs_of(data: Ratings) -> list[Ratings]:
    """The ratings of every pair of coders, in order."""
    return [
        Ratings(data.values[:, [i, j]], data.categories, data.weights, data.listed)
        for i, j in combinations(range(data.coders), 2)
    ]


def many_coder_family(data: Ratings) -> Result:
    """Coefficients for several coders side by side: ``mean_pairwise_agreement``, ``fleiss``, ``conger``,
    ``mean_pairwise_cohen`` (Light), ``randolph_free`` (Brennan-Prediger) and ``krippendorff_alpha``.
    """
    agreeing = [percent_agreement(pair).value for pair in pairs_of(data)]
    met = [share for share in agreeing if isinstance(share, float)]
    value = {
        "mean_pairwise_agreement": float(np.mean(met)) if len(met) == len(agreeing) else None,
        "fleiss": _number(fleiss_kappa(data)),
        "conger": _number(conger_kappa(data)),
        "mean_pairwise_cohen": _number(light_kappa(data)),
        "randolph_free": _number(brennan_prediger(data)),
        "krippendorff_alpha": _number(alpha(data)),
    }
    return plain("many_coder_family", data, value, UNDEFINED_PAIR)


def weighted_family(data: Ratings, weights: str | ArrayLike = "identity") -> Result:
    """All coefficients with the same weights: ``gwet`` (AC2), ``fleiss``, ``conger``, ``bp`` and ``alpha``, which is
    Krippendorff's with the distances 1 - w. See :func:`coder_app.reliability.weights.agreement_weights`.
    """
    value = {**_from_counts(data, weights), "conger": _number(conger_kappa(data, weights))}
    return plain("weighted_cac_family", data, value, CHANCE_IS_CERTAIN)


def from_counts(data: Data, weights: str | ArrayLike = "identity") -> Result:
    """The coefficients that need no more than counts by unit: ``gwet``, ``fleiss``, ``bp``, ``alpha``."""
    return plain("cac_from_counts", data, _from_counts(data, weights), CHANCE_IS_CERTAIN)


def weighted_alpha(data: Data, weights: str | ArrayLike = "identity") -> Result:
    """Krippendorff's alpha with the distances 1 - w."""
    counts = as_counts(data)
    table = weights_for(counts, weights)
    return alpha(data) if table is None else alpha(replace(counts, ordered=True), "custom", 1 - table)


def _from_counts(data: Data, weights: str | ArrayLike) -> dict[str, float | None]:
    return {
        "gwet": _number(gwet_ac(data, weights)),
        "fleiss": _number(fleiss_kappa(data, weights)),
        "bp": _number(brennan_prediger(data, weights)),
        "alpha": _number(weighted_alpha(data, weights)),
    }


def _number(result: Result) -> float | None:
    return result.value if isinstance(result.value, float) else None
