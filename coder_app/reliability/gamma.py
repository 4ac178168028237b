"""Gamma, gamma-cat and gamma-k: agreement on where and what, for passages that may overlap and nest.

Units are aligned as well as can be; the disorder that remains is set against that of shuffled texts. The coefficient
rests on draws: seed, sampler and precision belong to it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import combinations
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.alignment import Alignment, Dissimilarity, Units, best_alignment
from coder_app.reliability.results import (
    CODE_MEETS_NONE,
    NO_PAIRS,
    NOTHING_ALIGNED,
    NOTHING_MARKED,
    ONE_VALUE,
    Result,
    finite,
)
from coder_app.reliability.unitizing import prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.domain.progress import Progress
    from coder_app.reliability.arrays import FloatArray
    from coder_app.reliability.spans import SpanTable

_FIRST, _MOST = 30, 2000


@dataclass(frozen=True, slots=True)
class Shuffles:
    """How to shuffle: ``samples`` times, or, where that is None, until the expected disorder is known to ``precision``
    (relative, with 95 % confidence).
    """

    samples: int | None = None
    precision: float = 0.02
    seed: int = 1

    def __post_init__(self) -> None:
        if self.samples is not None and not 2 <= self.samples <= 100_000:
            raise BadInput("The number of draws must lie between 10 and 1000000, not {draws}.", draws=self.samples)
        if not 0.001 <= self.precision < 1:
            raise BadInput("The precision must lie between 0.001 and 1, not {precision}.", precision=self.precision)
        if self.seed < 0:
            raise BadInput("The seed must not be negative.")

    def enough(self, found: Sequence[float]) -> bool:
        """Whether no more shuffles are needed."""
        if self.samples is not None:
            return len(found) >= self.samples
        if len(found) < _FIRST:
            return False
        mean = float(np.mean(found))
        needed = (NormalDist().inv_cdf(0.975) * float(np.std(found, ddof=1)) / (mean or 1) / self.precision) ** 2
        return len(found) >= min(needed, _MOST)


@dataclass(frozen=True, slots=True)
class Disorder:
    """The disorder of the best alignment of all documents, and by code how far aligned units differ in code.

    ``codes`` is for gamma-cat, ``by_code[c]`` for gamma-k; NaN where no such units were aligned closely enough.
    """

    whole: float
    codes: float
    by_code: FloatArray


@dataclass(frozen=True, slots=True)
class Gamma:
    """Disorders observed and of every shuffled text."""

    observed: Disorder
    shuffled: list[Disorder] = field(default_factory=list)

    def gamma(self) -> float:
        """One minus observed over expected disorder."""
        return _one_minus(self.observed.whole, np.array([each.whole for each in self.shuffled]))

    def cat(self) -> float:
        """The same for the codes of aligned units."""
        return _one_minus(self.observed.codes, np.array([each.codes for each in self.shuffled]))

    def by_code(self) -> FloatArray:
        """The same for aligned units of which one has the code."""
        table = np.array([each.by_code for each in self.shuffled]).reshape(-1, len(self.observed.by_code))
        return np.array(
            [_one_minus(value, column) for value, column in zip(self.observed.by_code, table.T, strict=True)]
        )


def gamma(table: SpanTable, dissimilarity: Dissimilarity | None = None, how: Shuffles | None = None) -> Result:
    """Gamma: one minus the disorder of the best alignment over that of shuffled texts.

    Formula: d = alpha d_pos + beta d_cat, d_pos = ((|s_u - s_v| + |e_u - e_v|) / (len_u + len_v))^2; disorder = sum
    over aligned groups of the mean dissimilarity over pairs of coders, over the mean number of units per coder. The
    texts shuffled are those of randomly chosen coders, turned about by random amounts at least half a mean unit
    apart. 1 is perfect, 0 chance. Overlaps of one coder's codes are allowed. ``details`` has the disorders and how
    they were drawn.

    References
    ----------
    Mathet, Y., Widlöcher, A. & Métivier, J.-P. (2015). The unified and holistic method gamma for inter-annotator
    agreement measure and alignment. Computational Linguistics 41, 437-479.

    Examples
    --------
    >>> from coder_app.reliability.spans import span_table
    >>> table = span_table([0] * 4, [0, 0, 1, 1], [0, 1, 0, 1], [0, 20, 0, 20], [10, 30, 10, 30], [50])
    >>> gamma(table, how=Shuffles(30)).value
    1.0
    """
    return _measured("gamma", table, (dissimilarity, how), Gamma.gamma, ONE_VALUE)


def gamma_cat(table: SpanTable, dissimilarity: Dissimilarity | None = None, how: Shuffles | None = None) -> Result:
    """Gamma-cat: agreement on the codes of aligned units, weighted by how well they lie on each other.

    Formula: disorder = sum w d_cat / sum w over pairs of units in aligned groups, w = max(0, 1 - alpha d_pos) / (k -
    1) in a group of k units.

    References
    ----------
    Mathet, Y. (2017). The agreement measure gamma-cat: a complement to gamma focused on categorization of a continuum.
    Computational Linguistics 43, 661-681.
    """
    return _measured("gamma_cat", table, (dissimilarity, how), Gamma.cat, NOTHING_ALIGNED)


def gamma_and_cat(table: SpanTable, how: Shuffles, progress: Progress) -> tuple[Result, Result]:
    """:func:`gamma` and :func:`gamma_cat` from the same shuffles; stops between two of them when asked to."""
    found = measure(table, Dissimilarity(), how, progress)
    return (
        _told("gamma", table, (found, how), found.gamma(), ONE_VALUE),
        _told("gamma_cat", table, (found, how), found.cat(), NOTHING_ALIGNED),
    )


def gamma_k(
    table: SpanTable,
    names: Sequence[str],
    dissimilarity: Dissimilarity | None = None,
    how: Shuffles | None = None,
) -> Result:
    """Gamma-k: :func:`gamma_cat` for each code, over pairs of which one unit has the code."""
    found = measure(table, dissimilarity or Dissimilarity(), how or Shuffles())
    values = found.by_code()
    value = {name: finite(float(values[index])) for index, name in enumerate(names)}
    reason = None
    if not value or None in value.values():
        reason = _why(table, CODE_MEETS_NONE)
    return _result("gamma_k", table, value or None, reason, _details(found, how or Shuffles()))


def best_disorder(table: SpanTable, dissimilarity: Dissimilarity | None = None) -> Result:
    """The disorder of the best alignment, without shuffling; see :func:`gamma`."""
    found = _disorder([text.units for text in _texts(table)], dissimilarity or Dissimilarity(), table.n_codes)
    reason = _why(table, NOTHING_MARKED) if math.isnan(found.whole) else None
    return _result("gamma_best_alignment_disorder", table, finite(found.whole), reason, {})


def measure(table: SpanTable, dissimilarity: Dissimilarity, how: Shuffles, progress: Progress | None = None) -> Gamma:
    """Observed disorder and that of shuffled texts, for all the coefficients of the family."""
    texts = _texts(table)
    found = Gamma(_disorder([text.units for text in texts], dissimilarity, table.n_codes))
    if math.isnan(found.observed.whole):
        return found
    random = np.random.default_rng(how.seed)
    sizes: list[float] = []
    while not how.enough(sizes):
        if progress is not None:
            progress.step(len(sizes), how.samples or 0)
        shuffled = _disorder([_shuffled(text, random) for text in texts], dissimilarity, table.n_codes)
        if not math.isnan(shuffled.whole):
            found.shuffled.append(shuffled)
            sizes.append(shuffled.whole)
    return found


@dataclass(frozen=True, slots=True)
class _Text:
    """The units of one document and its length."""

    units: Units
    length: int


def _texts(table: SpanTable) -> list[_Text]:
    """The documents that two coders finished; coders who have not are no part of theirs."""
    spans = prepared(table, keep_touching=True)
    texts = []
    for document in np.nonzero(spans.finished.sum(axis=1) >= 2)[0].tolist():
        mine = np.nonzero(spans.document == document)[0]
        present = np.cumsum(spans.finished[document]) - 1
        units = Units(
            present[spans.coder[mine]],
            spans.code[mine],
            spans.start[mine].astype(np.float64),
            spans.end[mine].astype(np.float64),
            int(spans.finished[document].sum()),
        )
        texts.append(_Text(units, int(spans.lengths[document])))
    return texts


def _shuffled(text: _Text, random: np.random.Generator) -> Units:
    """A text in which every coder is somebody's passages, turned about by a random amount."""
    units, m, length = text.units, text.units.m, text.length
    if not len(units.start):
        return units
    apart = float((units.end - units.start).mean()) / 2
    coder, code, start, end = [], [], [], []
    turns: list[int] = []
    for place in range(m):
        mine = units.coder == random.integers(m)
        turns.append(_turn(random, turns, length, apart))
        moved = (units.start[mine] + turns[-1]) % length
        start.append(moved)
        end.append(moved + units.end[mine] - units.start[mine])
        code.append(units.code[mine])
        coder.append(np.full(len(moved), place))
    return Units(np.concatenate(coder), np.concatenate(code), np.concatenate(start), np.concatenate(end), m)


def _turn(random: np.random.Generator, others: Sequence[int], length: int, apart: float) -> int:
    """A random amount at least ``apart`` from the others, if one is found."""
    turn = 0
    for _ in range(100):
        turn = int(random.integers(length))
        if all(min(abs(turn - other), length - abs(turn - other)) >= apart for other in others):
            break
    return turn


def _disorder(texts: Sequence[Units], dissimilarity: Dissimilarity, codes: int) -> Disorder:
    """The disorders of all texts together; NaN where there is no unit."""
    total = per_coder = 0.0
    weight, weighted = np.zeros(codes + 1), np.zeros(codes + 1)
    for units in texts:
        found = best_alignment(units, dissimilarity)
        total += found.disorder
        per_coder += len(units.coder) / units.m
        _weigh(found, units, dissimilarity, (weight, weighted))
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = weighted / weight
    return Disorder(total / per_coder if per_coder else math.nan, float(shares[-1]), shares[:-1])


def _weigh(found: Alignment, units: Units, dissimilarity: Dissimilarity, sums: tuple[FloatArray, FloatArray]) -> None:
    """Add the weights of aligned pairs, and those of pairs that differ in code, to the sums by code; the last is of
    all.
    """
    for size, rows in found.groups.items():
        for i, j in combinations(range(size), 2):
            u, v = rows[:, i], rows[:, j]
            sure = np.maximum(0.0, 1 - dissimilarity.alpha * dissimilarity.positional(units, u, v)) / (size - 1)
            differ = units.code[u] != units.code[v]
            for amount, into in ((sure, sums[0]), (sure * differ, sums[1])):
                into[-1] += amount.sum()
                np.add.at(into, units.code[u], amount)
                np.add.at(into, units.code[v], amount * differ)


def _one_minus(observed: float, shuffled: FloatArray) -> float:
    """One minus observed over the mean of the shuffles that have a value; 1 without any disorder among aligned
    units.
    """
    if math.isnan(observed) or np.isnan(shuffled).all():
        return math.nan
    expected = float(np.nanmean(shuffled))
    return 1 - observed / expected if expected > 0 else math.nan


def _measured(
    statistic: str,
    table: SpanTable,
    how: tuple[Dissimilarity | None, Shuffles | None],
    value: Callable[[Gamma], float],
    otherwise: str,
) -> Result:
    dissimilarity, shuffles = how[0] or Dissimilarity(), how[1] or Shuffles()
    found = measure(table, dissimilarity, shuffles)
    return _told(statistic, table, (found, shuffles), value(found), otherwise)


def _told(statistic: str, table: SpanTable, measured: tuple[Gamma, Shuffles], number: float, otherwise: str) -> Result:
    reason = _why(table, otherwise) if math.isnan(number) else None
    return _result(statistic, table, finite(number), reason, _details(*measured))


def _details(found: Gamma, how: Shuffles) -> dict[str, object]:
    wholes = [each.whole for each in found.shuffled]
    return {
        "disorder": finite(found.observed.whole),
        "expected_disorder": float(np.mean(wholes)) if wholes else None,
        "samples": len(wholes),
        "precision": how.precision if how.samples is None else None,
        "seed": how.seed,
        "sampler": "shuffle",
    }


def _why(table: SpanTable, otherwise: str) -> str:
    paired = table.finished.sum(axis=1) >= 2
    if not paired.any():
        return NO_PAIRS
    return otherwise if paired[table.document].any() else NOTHING_MARKED


def _result(
    statistic: str,
    table: SpanTable,
    value: float | dict[str, float | None] | None,
    reason: str | None,
    details: dict[str, object],
) -> Result:
    units = int(table.finished[table.document, table.coder].sum())
    return Result(statistic, value, reason, units=units, coders=table.coders, details=details)
