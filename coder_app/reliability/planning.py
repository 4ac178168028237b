"""How many units a test of reliability needs, and what single coders do to it."""

from __future__ import annotations

import math
from dataclasses import replace
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.many_coders import pairs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.reliability.results import Result
    from coder_app.reliability.units import Ratings


def units_needed(least: float, share: float, significance: float = 0.05, coders: int = 2) -> int:
    """How many units are needed to tell that alpha is at least ``least``.

    Formula: N = m z^2 [(1 + a)(3 - a) / (4 (1 - a) p (1 - p)) - a], a the least alpha, p the share of the rarest
    category, z the normal quantile of 1 - significance, m the number of coders. Raises BadInput.

    References
    ----------
    Bloch, D. A. & Kraemer, H. C. (1989). 2 x 2 kappa coefficients. Biometrics 45, 269-287, eq. 3.7; Krippendorff, K.
    (2019), Content Analysis, 4th ed., ch. 12: 139 for .8 and 81 for .667 with four equal categories at .05.

    Examples
    --------
    >>> units_needed(0.8, 0.25), units_needed(0.667, 0.25)
    (139, 81)
    """
    for name, value in (("least", least), ("share", share), ("significance", significance)):
        if not 0 < value < 1:
            raise BadInput("{name} must lie between 0 and 1, not {value}.", name=name, value=value)
    if coders < 2:
        raise BadInput("Agreement needs at least two coders, but there is only {coders}.", coders=coders)
    z = NormalDist().inv_cdf(1 - significance)
    spread = (1 + least) * (3 - least) / (4 * (1 - least) * share * (1 - share)) - least
    return math.ceil(coders * z**2 * spread - 1e-9)


def without_each(data: Ratings, statistic: Callable[[Ratings], Result] = alpha) -> list[Result]:
    """The statistic without each coder in turn, in their order; empty for two coders."""
    if data.coders < 3:
        return []
    return [statistic(replace(data, values=np.delete(data.values, coder, axis=1))) for coder in range(data.coders)]


def pairwise(data: Ratings, statistic: Callable[[Ratings], Result] = alpha) -> list[list[float | None]]:
    """The statistic of every pair of coders: a symmetric table by coder, None on the diagonal and where undefined."""
    table: list[list[float | None]] = [[None] * data.coders for _ in range(data.coders)]
    places: Sequence[tuple[int, int]] = [(i, j) for i in range(data.coders) for j in range(i + 1, data.coders)]
    for (i, j), pair in zip(places, pairs_of(data), strict=True):
        value = statistic(pair).value
        table[i][j] = table[j][i] = value if isinstance(value, float) else None
    return table
