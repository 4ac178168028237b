"""How much two categories agree: tables of weights from 0 (not at all) to 1 (the same)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray
    from coder_app.reliability.units import Category, UnitCounts

MOST_CATEGORIES = 3000


def agreement_weights(categories: Sequence[Category], weights: str | ArrayLike = "identity") -> FloatArray | None:
    """The q x q table of weights of this name for these categories, in order; None stands for identity.

    Formula, with categories k, l (their places 1..q for ``ordinal``, their numbers otherwise, or places where they
    are texts): linear 1 - |k - l| / (max - min); quadratic 1 - (k - l)^2 / (max - min)^2; radical 1 - sqrt(|k - l|) /
    sqrt(max - min); ratio 1 - ((k - l) / (k + l))^2 / ((max - min) / (max + min))^2; ordinal (Gwet's; not the ordinal
    metric of alpha) 1 - C(|k - l| + 1, 2) / C(q, 2); circular 1 - sin^2(pi (k - l) / (max - min + 1)), scaled to
    reach 0; bipolar 1 - (k - l)^2 / ((k + l - 2 min) (2 max - k - l)), scaled likewise. A table of one's own must be
    symmetric, from 0 to 1, with ones on its diagonal. Raises BadInput.

    References
    ----------
    Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed., ch. 3.

    Examples
    --------
    >>> agreement_weights([1, 2, 3], "quadratic").tolist()
    [[1.0, 0.75, 0.0], [0.75, 1.0, 0.75], [0.0, 0.75, 1.0]]
    """
    q = len(categories)
    if q > MOST_CATEGORIES and not (isinstance(weights, str) and weights == "identity"):
        raise BadInput("There are {found} different values, too many for named categories.", found=q)
    if not isinstance(weights, str):
        return _own(weights, q)
    if weights == "identity":
        return None
    if weights not in _NAMED:
        known = ", ".join(("identity", *_NAMED, "custom"))
        raise BadInput("There are no weights {name}; known are {known}.", name=weights[:60], known=known)
    if q < 2:
        return None
    numbers = [value for value in categories if not isinstance(value, str)]
    places = np.arange(1.0, q + 1)
    points = places if weights == "ordinal" or len(numbers) < q else np.array(numbers, np.float64)
    if np.abs(points).max() > 1e100:
        raise BadInput("Numbers beyond {largest} cannot be squared safely; use a larger unit.", largest=1e100)
    if weights == "ratio" and points.min() < 0:
        raise BadInput("The metric ratio needs numbers that are not negative.")
    table: FloatArray = _NAMED[weights](points[:, None], points[None, :])
    np.fill_diagonal(table, 1.0)
    return table


def weights_for(counts: UnitCounts, weights: str | ArrayLike = "identity") -> FloatArray | None:
    """:func:`agreement_weights` for the categories of these data; refuses texts whose order nobody gave."""
    if isinstance(weights, str) and weights in _NAMED and not counts.ordered:
        raise BadInput(
            "The weights {weights} need the order of the categories: list them all, in order, as categories.",
            weights=weights,
        )
    return agreement_weights(counts.categories, weights)


def _own(weights: ArrayLike, q: int) -> FloatArray:
    try:
        table = np.asarray(weights, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("The table of weights must hold numbers only, in rows of equal length.") from None
    if table.shape != (q, q):
        raise BadInput("The table of weights must have one row and one column for each of {q} categories.", q=q)
    if not ((table >= 0) & (table <= 1)).all() or (np.diagonal(table) != 1).any() or (table != table.T).any():
        raise BadInput("Weights must lie between 0 and 1, be the same in both directions, and 1 on the diagonal.")
    return table


def _power(exponent: float) -> Callable[[FloatArray, FloatArray], FloatArray]:
    return lambda k, j: 1 - (np.abs(k - j) / np.abs(k - j).max()) ** exponent


def _ratio(k: FloatArray, j: FloatArray) -> FloatArray:
    total = np.where(k + j == 0, 1, k + j)
    distance = ((k - j) / total) ** 2
    widest = (k.max() - k.min()) / ((k.max() + k.min()) or 1)
    return np.asarray(1 - distance / widest**2, np.float64)


def _ordinal(k: FloatArray, j: FloatArray) -> FloatArray:
    apart = np.abs(k - j)
    return 1 - (apart + 1) * apart / (k.size * (k.size - 1))


def _circular(k: FloatArray, j: FloatArray) -> FloatArray:
    distance = np.sin(np.pi * (k - j) / (k.max() - k.min() + 1)) ** 2
    return np.asarray(1 - distance / distance.max(), np.float64)


def _bipolar(k: FloatArray, j: FloatArray) -> FloatArray:
    room = (k + j - 2 * k.min()) * (2 * k.max() - k - j)
    distance = np.where(k == j, 0.0, (k - j) ** 2 / np.where(room == 0, 1, room))
    return np.asarray(1 - distance / distance.max(), np.float64)


_NAMED: dict[str, Callable[[FloatArray, FloatArray], FloatArray]] = {
    "linear": _power(1),
    "quadratic": _power(2),
    "radical": _power(0.5),
    "ratio": _ratio,
    "ordinal": _ordinal,
    "circular": _circular,
    "bipolar": _bipolar,
}
WEIGHTS = ("identity", *_NAMED)
