"""Anchoring: whether knowing the source changes what is coded."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.intervals import Draws
from coder_app.reliability.results import NOTHING_ANCHORED, ONE_ANCHORED, Result, finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.reliability.arrays import FloatArray

_ALL_SIGNS = 12  # up to so many documents every assignment of signs is looked at
_ROUNDING = 1e-12


def paired_difference(pairs: Sequence[tuple[float, float]], how: Draws | None = None) -> Result:
    """How much more is coded where the source is known.

    Parameters
    ----------
    pairs
        One for each document that was coded both ways: the share (0 … 1) of its text that has the code by those who
        read it masked, and by those who read it unmasked.
    how
        How documents are drawn for the interval, and signs for the test where there are more than twelve documents.

    Returns
    -------
    Result
        ``value`` is the mean of d = unmasked - masked over documents. ``low`` and ``high``: percentile bootstrap of
        documents (Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13). ``details`` has the mean of
        both shares and ``p``: the share of assignments of signs to d whose mean is at least as far from 0 (Fisher
        1935, The Design of Experiments, ch. 3; random signs count the observed ones too, Phipson and Smyth 2010).
        Undefined without documents; without limits and p for a single one.

    Raises
    ------
    BadInput
        For a share outside 0 … 1 or one that is no number.

    Examples
    --------
    >>> found = paired_difference([(0.10, 0.20), (0.00, 0.10), (0.30, 0.30)])
    >>> round(found.value, 4), found.details["p"]
    (0.0667, 0.5)
    """
    how = how or Draws()
    shares = np.asarray(pairs, dtype=float).reshape(-1, 2)
    if not ((shares >= 0) & (shares <= 1)).all():
        raise BadInput("Shares of a text must lie between 0 and 1.")
    count = len(shares)
    if not count:
        return Result("anchoring", None, NOTHING_ANCHORED)
    differences = shares[:, 1] - shares[:, 0]
    details: dict[str, object] = {"masked": float(shares[:, 0].mean()), "unmasked": float(shares[:, 1].mean())}
    value = float(differences.mean())
    if count == 1:
        return Result("anchoring", value, ONE_ANCHORED, units=1, details={**details, "p": None})
    chance = np.random.default_rng(how.seed)
    drawn = differences[chance.integers(0, count, (how.draws, count))].mean(axis=1)
    low, high, _ = how.limits(drawn[:, None], drawn=count)
    details["p"] = _sign_test(differences, how, chance)
    return Result(
        "anchoring", value, low=finite(low[0]), high=finite(high[0]), method="bootstrap", units=count, details=details
    )


def _sign_test(differences: FloatArray, how: Draws, chance: np.random.Generator) -> float:
    observed = abs(differences.mean()) - _ROUNDING
    if len(differences) <= _ALL_SIGNS:
        signs = np.array(list(product((-1, 1), repeat=len(differences))))
        return float((np.abs((signs * differences).mean(axis=1)) >= observed).mean())
    signs = chance.choice((-1, 1), (how.draws, len(differences)))
    as_far = int((np.abs((signs * differences).mean(axis=1)) >= observed).sum())
    return (as_far + 1) / (how.draws + 1)
