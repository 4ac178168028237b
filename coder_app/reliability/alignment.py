"""The best alignment of coders' units: which passages of different coders are answers to each other."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from coder_app.reliability.arrays import BoolArray, FloatArray, IntArray

_MOST_CANDIDATES = 100_000


@dataclass(frozen=True, slots=True)
class Dissimilarity:
    """How different two units are: ``alpha`` times how far their places differ, plus ``beta`` times whether their codes
    do; ``empty`` is the dissimilarity of a unit to none at all.
    """

    alpha: float = 3.0
    beta: float = 1.0
    empty: float = 1.0

    def __post_init__(self) -> None:
        for value in (self.alpha, self.beta):
            if not 0 <= value <= 1e6:
                raise BadInput(
                    "The weights of place and code must lie between 0 and 1000000, not {value}.", value=value
                )
        if not 0 < self.empty <= 1e6:
            raise BadInput(
                "The dissimilarity to nothing must lie above 0, up to 1000000, not {value}.", value=self.empty
            )

    def positional(self, units: Units, u: IntArray, v: IntArray) -> FloatArray:
        """((|s_u - s_v| + |e_u - e_v|) / (len_u + len_v))^2 times ``empty``, without ``alpha``."""
        start, end = units.start, units.end
        apart = np.abs(start[u] - start[v]) + np.abs(end[u] - end[v])
        both = end[u] - start[u] + end[v] - start[v]
        return np.asarray((apart / both) ** 2 * self.empty, np.float64)

    def between(self, units: Units, u: IntArray, v: IntArray) -> FloatArray:
        """The whole dissimilarity of pairs of units."""
        codes = (units.code[u] != units.code[v]) * self.empty
        return np.asarray(self.alpha * self.positional(units, u, v) + self.beta * codes, np.float64)


@dataclass(frozen=True, slots=True)
class Units:
    """Units of one text by coder (0 to m - 1), code, start and end: parallel arrays."""

    coder: IntArray
    code: IntArray
    start: FloatArray
    end: FloatArray
    m: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """A partition of the units into groups of at most one unit a coder; ``disorder`` is the sum over groups.

    ``groups[k]`` holds the groups of size k as rows of indices of units.
    """

    disorder: float
    groups: dict[int, IntArray]


def best_alignment(units: Units, dissimilarity: Dissimilarity) -> Alignment:
    """The partition with the least disorder, found by integer programming (HiGHS).

    The disorder of a group is the mean dissimilarity over all pairs of coders, pairs with no unit on one side counting
    ``empty``. Raises BadInput where there are too many ways to group.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csc_array

    n = len(units.coder)
    if not n:
        return Alignment(0.0, {})
    groups, costs = _candidates(units, dissimilarity)
    sizes = np.concatenate([np.full(len(rows), rows.shape[1]) for rows in groups])
    members = np.concatenate([rows.ravel() for rows in groups])
    ends = np.concatenate(([0], np.cumsum(sizes)))
    matrix = csc_array((np.ones(len(members)), members, ends), shape=(n, len(sizes)))
    found = milp(
        costs,
        integrality=np.ones(len(costs)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(matrix, 1, 1),
        options={"mip_rel_gap": 0.0},
    )
    if found.x is None:
        raise BadInput("No best alignment was found: {why}", why=str(found.message))
    chosen = found.x > 0.5
    kept: dict[int, IntArray] = {}
    first = 0
    for rows in groups:
        kept[rows.shape[1]] = rows[chosen[first : first + len(rows)]]
        first += len(rows)
    return Alignment(float(costs[chosen].sum()), kept)


def _candidates(units: Units, dissimilarity: Dissimilarity) -> tuple[list[IntArray], FloatArray]:
    """All groups that could be in a best alignment, by size, and their disorders.

    A unit that adds more to a group than it costs alone cannot be in it: its dissimilarities to the k - 1 others sum to
    less than (P + k - 1) empty, P the number of pairs of coders.
    """
    n, m, empty = len(units.coder), units.m, dissimilarity.empty
    pairs = comb(m, 2)
    bound = (pairs + m - 1) * empty
    groups = [np.arange(n)[:, None]]
    costs = [np.full(n, empty)]
    u, v, d = _near(units, dissimilarity, bound)
    rows, sums = np.column_stack((u, v)), np.column_stack((d, d))
    keys, values = u * n + v, d
    starts = np.searchsorted(u, np.arange(n + 1))
    for size in range(2, m + 1):
        if len(rows) > _MOST_CANDIDATES:
            raise BadInput("There are too many overlapping passages to align at once; choose fewer coders or codes.")
        useful = (sums < (pairs + size - 1) * empty).all(axis=1)
        groups.append(rows[useful])
        costs.append((sums[useful].sum(axis=1) / 2 + (pairs - comb(size, 2)) * empty) / pairs)
        if size < m:
            rows, sums = _longer(rows, sums, (starts, v, keys, values), n, bound)
    return groups, np.concatenate(costs)


def _near(units: Units, dissimilarity: Dissimilarity, bound: float) -> tuple[IntArray, IntArray, FloatArray]:
    """All pairs of units of different coders less dissimilar than the bound, earlier coder first, sorted."""
    reach = np.sqrt(bound / (dissimilarity.alpha * dissimilarity.empty)) if dissimilarity.alpha else np.inf
    order = np.argsort(units.start, kind="stable")
    start = units.start[order]
    length = units.end - units.start
    widest = float(length.max())
    far = np.minimum(reach * (length + widest), float(start[-1] - start[0]) + 1)
    low = np.searchsorted(start, units.start - far, side="left")
    many = np.searchsorted(start, units.start + far, side="right") - low
    if many.sum() > 50 * _MOST_CANDIDATES:
        raise BadInput("There are too many overlapping passages to align at once; choose fewer coders or codes.")
    u = np.repeat(np.arange(len(low)), many)
    v = order[np.arange(len(u)) - np.repeat(np.cumsum(many) - many, many) + low[u]]
    later = units.coder[u] < units.coder[v]
    u, v = u[later], v[later]
    d = dissimilarity.between(units, u, v)
    near = d < bound
    u, v, d = u[near], v[near], d[near]
    sort = np.lexsort((v, u))
    return u[sort], v[sort], d[sort]


def _longer(
    rows: IntArray, sums: FloatArray, near: tuple[IntArray, IntArray, IntArray, FloatArray], n: int, bound: float
) -> tuple[IntArray, FloatArray]:
    """The groups made one unit longer by a near unit of a later coder; ``sums`` are by group and member."""
    starts, neighbours, keys, values = near
    last = rows[:, -1]
    many = starts[last + 1] - starts[last]
    group = np.repeat(np.arange(len(rows)), many)
    if len(group) > 10 * _MOST_CANDIDATES:
        raise BadInput("There are too many overlapping passages to align at once; choose fewer coders or codes.")
    new = neighbours[np.arange(len(group)) - np.repeat(np.cumsum(many) - many, many) + starts[last][group]]
    distance = np.zeros((len(group), rows.shape[1]))
    keep = np.ones(len(group), np.bool_)
    for column in range(rows.shape[1]):
        wanted = rows[group, column] * n + new
        at = np.minimum(np.searchsorted(keys, wanted), max(len(keys) - 1, 0))
        keep &= keys[at] == wanted if len(keys) else False
        distance[:, column] = values[at] if len(keys) else 0.0
    total = np.column_stack((sums[group] + distance, distance.sum(axis=1)))
    fits: BoolArray = keep & (total < bound).all(axis=1)
    return np.column_stack((rows[group], new))[fits], total[fits]
