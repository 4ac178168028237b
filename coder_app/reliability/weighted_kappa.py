"""Cohen's kappa where some disagreements are worse than others."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.agreement import two_coders
from coder_app.reliability.chance_corrected import gwet_ac, plain
from coder_app.reliability.results import CHANCE_IS_CERTAIN, Result, finite
from coder_app.reliability.weights import weights_for

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray
    from coder_app.reliability.units import Ratings


def weighted_kappa(data: Ratings, weights: str | ArrayLike = "quadratic", cost: ArrayLike | None = None) -> Result:
    """Cohen's weighted kappa of two coders.

    Formula: (sum w p_o - sum w p_e) / (1 - sum w p_e), w from :func:`coder_app.reliability.weights.agreement_weights`
    or, with ``cost``, one minus a table of costs (0 on the diagonal, any scale, not necessarily symmetric) over its
    largest. ``details`` has the standard error: Var = [sum_ij p_ij (w_ij - (wbar_i. + wbar_.j) (1 - kappa))^2 -
    (kappa - p_e (1 - kappa))^2] / [N (1 - p_e)^2].

    References
    ----------
    Cohen, J. (1968). Weighted kappa. Psychological Bulletin 70, 213-220: .348 with costs 1, 3, 6 on the table of 1960.
    Fleiss, J. L., Cohen, J. & Everitt, B. S. (1969). Large sample standard errors of kappa and weighted kappa.
    Psychological Bulletin 72, 323-327.

    Examples
    --------
    >>> from coder_app.reliability.units import contingency
    >>> table = contingency([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    >>> round(weighted_kappa(table, cost=[[0, 1, 3], [1, 0, 6], [3, 6, 0]]).value, 3)
    0.348
    >>> round(weighted_kappa(table).value, 4)
    0.4545
    """
    cells = data.table()
    q = len(cells)
    if cost is not None:
        table = _from_cost(cost, q)
    else:
        found = weights_for(data.counts(), weights)
        table = np.eye(q) if found is None else found
    kappa, error = _weighted(cells, table)
    return plain("weighted_kappa", data, finite(kappa), CHANCE_IS_CERTAIN, {"standard_error": finite(error)})


def weighted_kappa_family(data: Ratings) -> Result:
    """Cohen's kappa by name of the weights: ``cohen`` (none), ``linear``, ``quadratic``."""
    value = {"cohen": finite(two_coders(data.table()).kappa)}
    for name in ("linear", "quadratic"):
        found = weighted_kappa(data, name).value
        value[name] = found if isinstance(found, float) else None
    return plain("weighted_kappa_family", data, value, CHANCE_IS_CERTAIN)


def gwet_ac1_ac2(data: Ratings) -> Result:
    """Gwet's coefficient without weights, ``AC1``, and with quadratic ones, ``AC2_quadratic``."""
    value: dict[str, float | None] = {}
    for name, weights in (("AC1", "identity"), ("AC2_quadratic", "quadratic")):
        found = gwet_ac(data, weights).value
        value[name] = found if isinstance(found, float) else None
    return plain("gwet_ac1_ac2", data, value, CHANCE_IS_CERTAIN)


def _from_cost(cost: ArrayLike, q: int) -> FloatArray:
    try:
        table = np.asarray(cost, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("The table of weights must hold numbers only, in rows of equal length.") from None
    if table.shape != (q, q):
        raise BadInput("The table of weights must have one row and one column for each of {q} categories.", q=q)
    if not np.isfinite(table).all() or (table < 0).any() or np.diagonal(table).any():
        raise BadInput("Weights of disagreement must not be negative, and must be zero on the diagonal.")
    if not table.any():
        raise BadInput("At least one disagreement must have a weight above zero.")
    return np.asarray(1 - table / table.max(), np.float64)


def _weighted(cells: FloatArray, weights: FloatArray) -> tuple[float, float]:
    n = float(cells.sum())
    if not n:
        return math.nan, math.nan
    p = cells / n
    first, second = p.sum(axis=1), p.sum(axis=0)
    observed, chance = float((weights * p).sum()), float(first @ weights @ second)
    if math.isclose(chance, 1.0, abs_tol=1e-12):
        return math.nan, math.nan
    kappa = (observed - chance) / (1 - chance)
    mean = (weights @ second)[:, None] + (first @ weights)[None, :]
    spread = float((p * (weights - mean * (1 - kappa)) ** 2).sum()) - (kappa - chance * (1 - kappa)) ** 2
    return kappa, math.sqrt(max(spread, 0.0) / n) / (1 - chance)
