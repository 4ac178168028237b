"""Several codes on one unit: alpha for sets, exact, and with distances between sets."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.results import NO_PAIRS, ONE_VALUE, Result
from coder_app.reliability.spans import SpanTable, merged
from coder_app.reliability.units import MISSING, Ratings

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from coder_app.reliability.arrays import FloatArray, IntArray

Labels = frozenset[str]
SetRow = tuple[Labels | None, ...]
_MOST_SETS = 2000
_MOST_WORK = 2e9


@dataclass(frozen=True, slots=True)
class SetRatings:
    """Sets of labels by unit (rows) and coder (columns).

    ``values[u, i]`` indexes ``sets``, -1 where coder i has not judged unit u; the empty set is a judgement: no label.
    ``weights[u]`` says how many units have this row.
    """

    values: IntArray
    sets: tuple[Labels, ...]
    weights: IntArray

    @property
    def coders(self) -> int:
        """Number of coders."""
        return int(self.values.shape[1])

    @property
    def missing(self) -> int:
        """Number of judgements that are not there."""
        return int((self.values == MISSING).sum(axis=1) @ self.weights)

    def ratings(self) -> Ratings:
        """The same with every set a category of its own."""
        return Ratings(self.values, tuple(range(len(self.sets))), self.weights, listed=True)


def set_ratings(rows: Sequence[Sequence[Collection[str] | None]], weights: Sequence[int] | None = None) -> SetRatings:
    """Sets from rows of collections of labels, one row a unit and one column a coder; None is missing.

    Raises BadInput for no rows, fewer than two coders and rows of different length.
    """
    if not rows:
        raise BadInput("There are no units: the table of ratings is empty.")
    width = len(rows[0])
    for number, row in enumerate(rows, 1):
        if len(row) != width:
            raise BadInput(
                "Row {row} has {found} values where the first row has {expected}: every unit needs one value or "
                "a blank for each coder.",
                row=number,
                found=len(row),
                expected=width,
            )
    if width < 2:
        raise BadInput("Agreement needs at least two coders, but there is only {coders}.", coders=width)
    cells = [None if cell is None else frozenset(cell) for cell in chain.from_iterable(rows)]
    place = {labels: index for index, labels in enumerate(dict.fromkeys(cell for cell in cells if cell is not None))}
    values = np.array([MISSING if cell is None else place[cell] for cell in cells], np.int64).reshape(-1, width)
    many = np.ones(len(rows), np.int64) if weights is None else np.asarray(weights, np.int64)
    return SetRatings(values, tuple(place), many)


def span_sets(table: SpanTable, names: Sequence[str]) -> SetRatings:
    """The codes of every stretch on which no coder changes anything, weighing its length, for codes that may overlap.

    A stretch without any code is the empty set; a coder who has not finished the document is missing.
    """
    rows: dict[SetRow, int] = {}
    for _, start, end, row in set_rows(table, names):
        rows[row] = rows.get(row, 0) + end - start
    return set_ratings(list(rows), list(rows.values()))


def set_rows(table: SpanTable, names: Sequence[str]) -> Iterator[tuple[int, int, int, SetRow]]:
    """Every stretch on which no coder changes anything: document, start, end and each coder's set of codes."""
    spans = merged(table)
    order = np.argsort(spans.document, kind="stable")
    cuts = np.searchsorted(spans.document[order], np.arange(len(spans.lengths) + 1))
    columns = [column[order].tolist() for column in (spans.coder, spans.code, spans.start, spans.end)]
    for document, length in enumerate(spans.lengths.tolist()):
        done = spans.finished[document].tolist()
        events: dict[int, list[tuple[int, str]]] = {0: [], length: []}
        mine = slice(cuts[document], cuts[document + 1])
        for coder, code, start, end in zip(*(column[mine] for column in columns), strict=True):
            events.setdefault(start, []).append((coder, names[code]))
            events.setdefault(end, []).append((coder, names[code]))
        held: list[Labels | None] = [Labels() if each else None for each in done]
        for at, after in pairwise(sorted(events)):
            for coder, name in events[at]:
                held[coder] = (held[coder] or Labels()) ^ {name}
            yield document, at, after, tuple(held)


def multi_valued_alpha(data: SetRatings) -> Result:
    """Krippendorff's alpha for sets of labels: shared labels count, whatever their number.

    Formula: distance 1 - 2 |C n K| / (|C| + |K|), 0 between empty sets. D_o is the mean over pairable sets. D_e =
    sum_ab P(a) P(b) E[distance | |C| = a, |K| = b], the expectation over all sets of these sizes, weighted by prod_l
    n_l over labels in one and n_l (n_l - 1) over labels in both. These weights are the coefficients of prod_l (1 +
    n_l x + n_l y + n_l (n_l - 1) x y z), worked out label by label, so no set is ever enumerated. Undefined when all
    sets are the same.

    References
    ----------
    Krippendorff, K. & Craggs, R. (2016). The reliability of multi-valued coding of data. Communication Methods and
    Measures 10, 181-198. The example is their table 3: .2866.

    Examples
    --------
    >>> rows = [["bd", "d", None], ["abd", "b", "bd"], ["", "a", "a"], ["a", None, None]]
    >>> round(multi_valued_alpha(set_ratings(rows)).value, 4)
    0.2866
    """
    counts = _pairable(data)
    n = float(counts.sum())
    observed = _observed(data)
    expected = _expected(data.sets, counts) if n else 0.0
    value = 1 - observed / expected if expected > 1e-12 else None
    details = {"D_o": observed, "D_e": expected, "n_pairable": n}
    return _result("multi_valued_alpha", data, value, details)


def set_alpha(data: SetRatings, distance: str = "masi") -> Result:
    """Krippendorff's alpha over whole sets, with a distance between sets.

    Distances: ``jaccard`` 1 - |C n K| / |C u K|; ``masi`` (Passonneau's) 1 - J M with M = 1 for equal sets, 2/3 where
    one holds the other, 1/3 where they overlap, 0 else; ``masi_dkpro`` Jaccard distance times 0, 1/3, 2/3, 1 in these
    cases, as another program has it under the same name; ``dice`` 1 - 2 |C n K| / (|C| + |K|). Two empty sets are
    equal.

    References
    ----------
    Passonneau, R. (2006). Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation. LREC
    2006, 831-836.

    Examples
    --------
    >>> round(set_alpha(set_ratings([["a", "ab"], ["b", "b"], ["c", "c"]])).value, 3)
    0.722
    """
    measure = DISTANCES.get(distance)
    if measure is None:
        raise BadInput(
            "There is no distance {name}; known are {known}.", name=distance[:60], known=", ".join(DISTANCES)
        )
    if len(data.sets) > _MOST_SETS:
        raise BadInput("There are {found} different values, too many for named categories.", found=len(data.sets))
    table = [[measure(one, other) for other in data.sets] for one in data.sets]
    found = alpha(data.ratings(), "custom", table)
    return Result(
        "set_alpha",
        found.value,
        found.undefined_reason,
        units=found.units,
        coders=found.coders,
        missing=found.missing,
        details={**found.details, "metric": distance},
    )


def jaccard(one: Labels, other: Labels) -> float:
    """One minus the share of labels in common; 0 between empty sets."""
    union = len(one | other)
    return 1 - len(one & other) / union if union else 0.0


def masi(one: Labels, other: Labels) -> float:
    """Passonneau's distance; see :func:`set_alpha`.

    >>> round(masi(frozenset("a"), frozenset("ab")), 3)
    0.667
    """
    return 1 - (1 - jaccard(one, other)) * (1 - _apart(one, other) / 3)


def masi_dkpro(one: Labels, other: Labels) -> float:
    """Another distance of that name; see :func:`set_alpha`."""
    return jaccard(one, other) * _apart(one, other) / 3


def dice(one: Labels, other: Labels) -> float:
    """One minus twice the labels in common over all; 0 between empty sets."""
    total = len(one) + len(other)
    return 1 - 2 * len(one & other) / total if total else 0.0


DISTANCES: dict[str, Callable[[Labels, Labels], float]] = {
    "masi": masi,
    "jaccard": jaccard,
    "dice": dice,
    "masi_dkpro": masi_dkpro,
}


def _apart(one: Labels, other: Labels) -> int:
    """0 equal, 1 one holds the other, 2 overlapping, 3 nothing in common."""
    if one == other:
        return 0
    if one <= other or other <= one:
        return 1
    return 2 if one & other else 3


def _pairable(data: SetRatings) -> FloatArray:
    """How often each set was given in units with two judgements or more."""
    there = data.values != MISSING
    keep = there.sum(axis=1) >= 2
    rows, columns = np.nonzero(there & keep[:, None])
    counted = np.bincount(data.values[rows, columns], data.weights[rows], max(len(data.sets), 1))
    return counted.astype(np.float64)


def multi_valued_draws(data: SetRatings, weights: FloatArray) -> FloatArray:
    """Multi-valued alpha with other weights of the units (rows of ``weights``); NaN where it is undefined."""
    disagreement, judgements = _by_unit(data)
    there = data.values != MISSING
    rows, columns = np.nonzero(there & (there.sum(axis=1) >= 2)[:, None])
    of_unit = np.zeros((len(data.values), len(data.sets)))
    np.add.at(of_unit, (rows, data.values[rows, columns]), 1.0)
    values = np.full(len(weights), np.nan)
    counts, n = weights @ of_unit, weights @ judgements
    for place in np.nonzero(n > 0)[0]:
        expected = _expected(data.sets, counts[place])
        if expected > 1e-12:
            values[place] = 1 - float(weights[place] @ disagreement) / n[place] / expected
    return values


def _observed(data: SetRatings) -> float:
    disagreement, judgements = _by_unit(data)
    n = float(data.weights @ judgements)
    return float(data.weights @ disagreement) / n if n else 0.0


def _by_unit(data: SetRatings) -> tuple[FloatArray, FloatArray]:
    """Of each unit the sum of distances between its sets over m - 1, and the number of its pairable judgements."""
    disagreement, judgements = np.zeros(len(data.values)), np.zeros(len(data.values))
    for unit, row in enumerate(data.values):
        given = row[row != MISSING].tolist()
        if len(given) < 2:
            continue
        judgements[unit] = len(given)
        if len(set(given)) < 2:
            continue
        sets = [data.sets[kind] for kind in given]
        pairs = sum(2 * dice(sets[i], sets[j]) for i in range(len(sets)) for j in range(i))
        disagreement[unit] = pairs / (len(given) - 1)
    return disagreement, judgements


def _expected(sets: tuple[Labels, ...], counts: FloatArray) -> float:
    sizes = np.array([len(labels) for labels in sets])
    largest = int(sizes[counts > 0].max(initial=0))
    of_size = np.bincount(sizes, counts, largest + 1)[: largest + 1]
    share = of_size / counts.sum()
    tally: dict[str, float] = {}
    for place in np.nonzero(counts)[0]:
        for label in sets[place]:
            tally[label] = tally.get(label, 0.0) + float(counts[place])
    used = np.array(list(tally.values()))
    if len(used) * (largest + 1.0) ** 3 > _MOST_WORK:
        raise BadInput("Sets of {size} labels among {labels} are too large.", size=largest, labels=len(used))
    weights = _coefficients(used, largest)
    a, b, both = np.ogrid[: largest + 1, : largest + 1, : largest + 1]
    distance = 1 - 2 * both / np.maximum(a + b, 1)
    distance[0, 0, 0] = 0.0
    mass = weights.sum(axis=2)
    mean = np.divide((weights * distance).sum(axis=2), mass, out=np.zeros_like(mass), where=mass > 0)
    chance = np.outer(share, share) * (mass > 0)
    return float((chance * mean).sum() / chance.sum())


def _coefficients(counts: FloatArray, largest: int) -> FloatArray:
    """Coefficients of x^a y^b z^i in the product of :func:`multi_valued_alpha`, up to the largest size of a set.

    x and y are measured in units of the largest count: that changes the coefficients of one pair of sizes alike.
    """
    found = np.zeros((largest + 1, largest + 1, largest + 1))
    found[0, 0, 0] = 1.0
    unit = counts.max(initial=1.0)
    for many in counts:
        one, two = many / unit, many * (many - 1) / unit**2
        new = found.copy()
        new[1:] += one * found[:-1]
        new[:, 1:] += one * found[:, :-1]
        new[1:, 1:, 1:] += two * found[:-1, :-1, :-1]
        found = new
    return found


def _result(statistic: str, data: SetRatings, value: float | None, details: Mapping[str, object]) -> Result:
    units = int(data.weights[(data.values != MISSING).sum(axis=1) >= 2].sum())
    reason = None if value is not None else ONE_VALUE if units else NO_PAIRS
    return Result(statistic, value, reason, units=units, coders=data.coders, missing=data.missing, details=details)
