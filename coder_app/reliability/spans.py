"""Agreement on coded stretches, code by code, over characters or over units such as sentences.

Every code is a yes-or-no question put to every character (or unit): coded by this coder, or not. Nothing is
ever spread out over characters: all figures come from the lengths of the stretches between span ends.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import CHANCE_IS_CERTAIN, NO_PAIRS, NOT_TWO_CODERS, ONE_VALUE, Result, finite

if TYPE_CHECKING:
    from numpy.typing import ArrayLike
    from scipy.sparse import csr_array

    from coder_app.reliability.arrays import BoolArray, FloatArray, IntArray

_MOST_CODERS = 60
_FEW_PATTERNS = 1024
Figure = Literal["percent_agreement", "kappa", "alpha", "ac1", "brennan_prediger"]


@dataclass(frozen=True, slots=True)
class SpanTable:
    """Coded spans of several coders in several documents; make one with :func:`span_table`.

    ``document``, ``coder``, ``code``, ``start`` and ``end`` are parallel; positions are half-open. ``lengths[d]``
    is the length of document d, ``finished[d, i]`` says that coder i has read all of it, so that an uncoded
    stretch is a decision and not a gap in the work.
    """

    document: IntArray
    coder: IntArray
    code: IntArray
    start: IntArray
    end: IntArray
    lengths: IntArray
    finished: BoolArray
    n_codes: int

    @property
    def coders(self) -> int:
        """Number of coders."""
        return int(self.finished.shape[1])

    def only(self, keep: BoolArray | IntArray) -> SpanTable:
        """The table with only these spans."""
        return replace(
            self,
            document=self.document[keep],
            coder=self.coder[keep],
            code=self.code[keep],
            start=self.start[keep],
            end=self.end[keep],
        )


@dataclass(frozen=True, slots=True)
class SpanCounts:
    """What the statistics need, by document (first axis), code and coder.

    ``units[d]`` characters or units in the document; ``finished[d, i]``; ``coded[d, c, i]`` how many of them coder
    i gave code c; ``shared[d, c]`` pairs of coders who both did, summed over characters or units;
    ``together[c, i, j]`` how many i and j both did; ``spans[c, i]`` number of spans after merging. Documents a
    coder has not finished hold nothing of that coder.
    """

    units: IntArray
    finished: BoolArray
    coded: FloatArray
    shared: FloatArray
    together: FloatArray
    spans: IntArray


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """Agreement by code; arrays run over codes, NaN is undefined.

    ``spans[c, i]`` number of spans of coder i; ``prevalence`` share of decisions that are yes;
    ``percent_agreement`` mean share of agreeing pairs of coders; ``kappa`` Cohen's, for two coders only;
    ``alpha`` Krippendorff's for yes and no; ``ac1`` Gwet's (2008); ``brennan_prediger`` with two categories
    (Brennan & Prediger 1981). ``units`` counts the characters or units that two coders or more
    decided on, ``missing`` the decisions not made because a coder has not finished.
    """

    spans: IntArray
    prevalence: FloatArray
    percent_agreement: FloatArray
    kappa: FloatArray
    alpha: FloatArray
    ac1: FloatArray
    brennan_prediger: FloatArray
    units: int
    missing: int
    coders: int

    def result(self, statistic: Figure, code: int) -> Result:
        """One statistic of one code; undefined with its reason."""
        values: FloatArray = getattr(self, statistic)
        value = finite(values[code])
        details = {"prevalence": finite(self.prevalence[code]), "spans": self.spans[code].tolist()}
        reason = None if value is not None else self._reason(statistic)
        return Result(
            statistic, value, reason, units=self.units, coders=self.coders, missing=self.missing, details=details
        )

    def _reason(self, statistic: str) -> str:
        if not self.units:
            return NO_PAIRS
        if statistic == "kappa":
            return CHANCE_IS_CERTAIN if self.coders == 2 else NOT_TWO_CODERS
        return ONE_VALUE


def span_table(
    document: ArrayLike,
    coder: ArrayLike,
    code: ArrayLike,
    start: ArrayLike,
    end: ArrayLike,
    lengths: ArrayLike,
    finished: ArrayLike | None = None,
    n_codes: int | None = None,
    coders: int | None = None,
) -> SpanTable:
    """A checked table of spans from parallel arrays of whole numbers.

    ``lengths`` has the length of each document; ``finished`` is yes or no by document and coder (default: all
    finished, and ``coders`` says how many there are). Raises BadInput for arrays of different length, unknown
    indices, empty documents, and spans that are empty, reversed or reach beyond their document.
    """
    size = whole(lengths)
    columns = [whole(column) for column in (document, coder, code, start, end)]
    if len({len(column) for column in columns}) != 1:
        raise BadInput("The columns of the spans differ in length.")
    d, i, c, s, e = columns
    if finished is None:
        done = np.ones((len(size), coders if coders is not None else int(i.max(initial=-1)) + 1), np.bool_)
    else:
        done = np.asarray(finished, dtype=np.bool_)
    table = SpanTable(d, i, c, s, e, size, done, n_codes if n_codes is not None else int(c.max(initial=-1)) + 1)
    _check(table)
    return table


def merged(table: SpanTable) -> SpanTable:
    """The spans sorted, with overlapping and touching spans of one code, coder and document made one.

    Spans in documents that their coder has not finished are left out: they are work in progress.
    """
    if not table.finished.all():
        table = table.only(table.finished[table.document, table.coder])
    if not len(table.start):
        return table
    width = int(table.lengths.max()) + 1
    key = ((table.document * table.n_codes + table.code) * table.coders + table.coder) * width + table.start
    order = sorted_order(key)
    first = key[order]
    # Groups lie further apart than any span reaches, so one running maximum serves them all.
    reach = np.maximum.accumulate((key - table.start + table.end)[order])
    opens = np.concatenate(([True], first[1:] > reach[:-1]))
    last = np.concatenate((np.nonzero(opens)[0][1:] - 1, [len(first) - 1]))
    # What a span is of is read from its key: picking five columns by the order would cost more.
    group, start = np.divmod(first[opens], width)
    rest, coder = np.divmod(group, table.coders)
    document, code = np.divmod(rest, table.n_codes)
    return replace(table, document=document, coder=coder, code=code, start=start, end=reach[last] - group * width)


def sorted_order(keys: IntArray) -> IntArray:
    """The order that sorts numbers that are not negative; of equal ones the earlier comes first."""
    room = len(keys).bit_length()
    if not len(keys) or int(keys.max()) >= 1 << (62 - room):
        return np.argsort(keys, kind="stable")
    packed = (keys << room) | np.arange(len(keys))
    packed.sort()
    return np.asarray(packed & ((1 << room) - 1), np.int64)


def count(table: SpanTable) -> SpanCounts:
    """Lengths coded by each coder and by each pair of coders, from the stretches between span ends."""
    table = merged(table)
    coders, codes, documents = table.coders, table.n_codes, len(table.lengths)
    group = table.document * codes + table.code
    pattern, by_pattern = _patterns(table, group, documents * codes)
    held = [(pattern >> i & 1).astype(np.float64) for i in range(coders)]
    coded = np.zeros((documents, codes, coders))
    shared = np.zeros((documents, codes))
    together = np.zeros((codes, coders, coders))
    for i in range(coders):
        coded[:, :, i] = (by_pattern @ held[i]).reshape(documents, codes)
        for j in range(i):
            both = (by_pattern @ (held[i] * held[j])).reshape(documents, codes)
            shared += both
            together[:, i, j] = together[:, j, i] = both.sum(axis=0)
    spans = np.bincount(table.code * coders + table.coder, minlength=codes * coders).reshape(codes, coders)
    return SpanCounts(table.lengths, table.finished, coded, shared, together, spans)


def answers(table: SpanTable) -> list[dict[tuple[bool | None, ...], int]]:
    """By code, each row of answers of the coders (yes, no, or None where not finished) with how many units it has.

    A unit is whatever the positions of the table count: characters, or sentences of :func:`over_units`.
    """
    table = merged(table)
    codes, documents = table.n_codes, len(table.lengths)
    pattern, by_pattern = _patterns(table, table.document * codes + table.code, documents * codes)
    finished, alike = np.unique(table.finished, axis=0, return_inverse=True)
    found: list[dict[tuple[bool | None, ...], int]] = [{} for _ in range(codes)]
    for which, done in enumerate(finished.tolist()):
        mine = np.nonzero(alike.ravel() == which)[0]
        units = int(table.lengths[mine].sum())
        for code, rows in enumerate(found):
            given = np.asarray(by_pattern[mine * codes + code].sum(axis=0)).ravel().astype(np.int64).tolist()
            many = dict(zip(pattern.tolist(), given, strict=True))
            many[0] = units - sum(number for bits, number in many.items() if bits)
            for bits, number in many.items():
                if number:
                    rows[tuple(bool(bits >> i & 1) if yes else None for i, yes in enumerate(done))] = number
    return found


def _patterns(table: SpanTable, group: IntArray, groups: int) -> tuple[IntArray, FloatArray | csr_array]:
    """The sets of coders that cover something, as the bits of numbers, and the length each covers by group.

    Spans must be merged: then the bits of the coders whose spans begin and end add up to who covers what lies between.
    """
    if table.coders > _MOST_CODERS:
        raise BadInput("At most {most} coders can be compared at once; choose fewer.", most=_MOST_CODERS)
    width = int(table.lengths.max(initial=0)) + 1
    base = group * width
    # Sorting one number for place, coder and direction together is several times faster than sorting places.
    room = (2 * table.coders).bit_length()
    events = np.concatenate((base + table.start, base + table.end)) << room
    events += np.concatenate((2 * table.coder, 2 * table.coder + 1))
    events.sort()
    at, kind = events >> room, events & ((1 << room) - 1)
    bit = np.left_shift(np.int64(1), kind >> 1)
    who = np.cumsum(np.where(kind & 1, -bit, bit))
    length = np.diff(at, append=at[-1:])
    covered = (who != 0) & (length > 0)
    who, owner, length = who[covered], at[covered] // width, length[covered]
    if 1 << table.coders <= _FEW_PATTERNS:
        pattern, place = np.arange(1 << table.coders), who
    else:
        pattern, place = np.unique(who, return_inverse=True)
    if groups * len(pattern) <= 4 * len(table.start) + 1_000_000:
        sums = np.bincount(owner * len(pattern) + place, length, groups * len(pattern))
        return pattern, sums.reshape(groups, len(pattern))
    from scipy.sparse import csr_array

    return pattern, csr_array((length.astype(np.float64), (owner, place)), shape=(groups, len(pattern)))


def agreement(counts: SpanCounts) -> SpanAgreement:
    """All statistics by code from the counts; see :class:`SpanAgreement`.

    With X = sum over units of yes-sayers times no-sayers, and m coders who finished the document: percent
    agreement is 1 - 2X / (m (m - 1)) averaged over units, alpha is 1 - (n - 1) sum 2X / (m - 1) / (2 n_yes
    n_no) (Krippendorff 2019, Content Analysis, 4th ed., ch. 12), kappa as in Cohen (1960).
    """
    yes, no, disagreement = binary(counts)
    m = counts.finished.sum(axis=1)
    paired = m >= 2
    units = int(counts.units[paired].sum())
    n_yes, n_no = yes.sum(axis=0), no.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        prevalence = n_yes / (n_yes + n_no)
        percent = 1 - (disagreement / np.maximum(m, 1)[:, None]).sum(axis=0) / (units or np.nan)
    return SpanAgreement(
        spans=counts.spans,
        prevalence=prevalence,
        percent_agreement=percent,
        kappa=kappa_of_pair(counts, 0, 1) if len(counts.finished.T) == 2 else np.full(len(n_yes), np.nan),
        alpha=binary_alpha(n_yes, n_no, disagreement.sum(axis=0)),
        ac1=binary_ac1(percent, *yes_shares(counts)),
        brennan_prediger=2 * percent - 1,
        units=units,
        missing=int((counts.units[:, None] * ~counts.finished).sum()),
        coders=counts.finished.shape[1],
    )


def binary(counts: SpanCounts) -> tuple[FloatArray, FloatArray, FloatArray]:
    """By document and code: decisions yes, decisions no, and disagreement sum 2X / (m - 1).

    Documents that fewer than two coders finished hold zeros. Sums over documents give alpha, and so do
    resampled documents.
    """
    m = counts.finished.sum(axis=1)
    paired = (m >= 2)[:, None]
    yes = np.where(paired, counts.coded.sum(axis=2), 0.0)
    no = np.where(paired, (m * counts.units)[:, None], 0) - yes
    # Yes-sayers times no-sayers, k (m - k), is k (m - 1) less twice the pairs of yes-sayers, k (k - 1) / 2.
    crossed = np.where(paired, (m[:, None] - 1) * yes - 2 * counts.shared, 0.0)
    return yes, no, 2 * crossed / np.maximum(m - 1, 1)[:, None]


def binary_alpha(yes: FloatArray, no: FloatArray, disagreement: FloatArray) -> FloatArray:
    """Krippendorff's alpha for yes and no from the sums of :func:`binary`; NaN without variation."""
    with np.errstate(divide="ignore", invalid="ignore"):
        alpha = 1 - (yes + no - 1) * disagreement / (2 * yes * no)
    return np.where((yes > 0) & (no > 0), alpha, np.nan)


def yes_shares(counts: SpanCounts) -> tuple[FloatArray, FloatArray]:
    """Sum over units of the share of yes-sayers (document and code), and the number of units (document and code).

    Documents of a single coder count too: Gwet's prevalence is over everything that was decided.
    """
    m = counts.finished.sum(axis=1)
    share = counts.coded.sum(axis=2) / np.maximum(m, 1)[:, None]
    return share, np.broadcast_to(np.where(m > 0, counts.units, 0)[:, None], share.shape).astype(np.float64)


def binary_ac1(percent: FloatArray, share: FloatArray, units: FloatArray) -> FloatArray:
    """Gwet's AC1 for yes and no by code, from percent agreement and the sums of :func:`yes_shares`."""
    with np.errstate(divide="ignore", invalid="ignore"):
        pi = share.sum(axis=0) / units.sum(axis=0)
        chance = 2 * pi * (1 - pi)
        ac1: FloatArray = (percent - chance) / (1 - chance)
    return ac1


def kappa_of_pair(counts: SpanCounts, first: int, second: int) -> FloatArray:
    """Cohen's kappa of two coders by code, over the documents both finished; NaN where undefined."""
    both = counts.finished[:, first] & counts.finished[:, second]
    n = float(counts.units[both].sum())
    a = counts.together[:, first, second]
    one, two = counts.coded[both, :, first].sum(axis=0), counts.coded[both, :, second].sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        p_o = (n - one - two + 2 * a) / n
        p_e = (one * two + (n - one) * (n - two)) / n**2
        kappa: FloatArray = (p_o - p_e) / (1 - p_e)
    certain = ((one == 0) & (two == 0)) | ((one == n) & (two == n))
    return np.where(certain, np.nan, kappa)


def whole(values: ArrayLike) -> IntArray:
    """A one-dimensional array of whole numbers; raises BadInput for anything else."""
    try:
        numbers = np.asarray(values)
    except ValueError:
        numbers = np.zeros((1, 1))
    if numbers.ndim == 1 and numbers.size == 0:
        return np.zeros(0, np.int64)
    if numbers.ndim != 1 or numbers.dtype.kind not in "iu":
        raise BadInput("Positions and indices must be whole numbers.")
    return numbers.astype(np.int64)


def _check(table: SpanTable) -> None:
    if not len(table.lengths) or (table.lengths <= 0).any():
        raise BadInput("A document without text cannot be compared.")
    if table.finished.ndim != 2 or len(table.finished) != len(table.lengths):
        raise BadInput("It must be said for every document and coder whether the coder has finished it.")
    if table.coders < 2:
        raise BadInput("Agreement needs at least two coders, but there is only {coders}.", coders=table.coders)
    for name, column, limit in (
        ("document", table.document, len(table.lengths)),
        ("coder", table.coder, table.coders),
        ("code", table.code, table.n_codes),
    ):
        if len(column) and (column.min() < 0 or column.max() >= limit):
            raise BadInput("A span names a {kind} that is not there.", kind=name)
    _check_positions(table)
    groups = len(table.lengths) * table.n_codes * table.coders
    if groups * (float(table.lengths.max()) + 1) > 2**54:
        raise BadInput("There are too many documents, codes and coders to compare at once; choose fewer.")


def _check_positions(table: SpanTable) -> None:
    bad = np.nonzero((table.start < 0) | (table.end <= table.start) | (table.end > table.lengths[table.document]))[0]
    if len(bad):
        first = bad[0]
        raise BadInput(
            "The span from {start} to {end} is empty, reversed or outside the text of {length} characters.",
            start=int(table.start[first]),
            end=int(table.end[first]),
            length=int(table.lengths[table.document[first]]),
        )
