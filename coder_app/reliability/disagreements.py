"""Disputed stretches: where finished coders differ, of what kind the difference is, and what it costs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING, Literal

import numpy as np

from coder_app.reliability.spans import SpanTable, merged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.reliability.arrays import BoolArray

Kind = Literal["missed", "boundary", "code", "extra"]
_Judged = dict[tuple[int, ...], tuple[int, float, Kind]]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A stretch of one document on which coders differ.

    ``coders`` has the codes each finished coder gave in it, by index, none included. ``share`` is its part of all
    observed disagreement, from 0 to 1. Kinds: ``boundary`` all gave the code to overlapping passages and only
    begin or end elsewhere; ``missed`` a coder gave no code at all; ``extra`` a coder has only what all
    have, another more; ``code`` different codes for the same stretch.
    """

    document: int
    start: int
    end: int
    kind: Kind
    coders: dict[int, tuple[int, ...]]
    share: float


@dataclass(slots=True)
class _Stretch:
    """A stretch on which no coder changes anything; each coder's codes are the bits of a number."""

    document: int
    start: int
    end: int
    codes: tuple[int, ...]
    kind: Kind
    cost: float


def disputes(table: SpanTable) -> list[Dispute]:
    """All disputed stretches of documents that at least two coders finished, dearest first.

    The cost of a stretch is its length times the share of disagreeing pairs of coders, summed over codes: what it
    adds to the observed disagreement of the codes' alphas.
    """
    spans = merged(table)
    answered = _answered(spans)
    order = np.argsort(spans.document, kind="stable")
    cuts = np.searchsorted(spans.document[order], np.arange(len(spans.lengths) + 1))
    found: list[_Stretch] = []
    judged: _Judged = {}
    for document in np.nonzero(table.finished.sum(axis=1) >= 2)[0]:
        mine = order[cuts[document] : cuts[document + 1]]
        found += _joined(_differing(spans.only(mine), answered[mine], int(document), judged))
    total = sum(stretch.cost for stretch in found)
    found.sort(key=lambda stretch: (-stretch.cost, stretch.document, stretch.start))
    return [_told(stretch, table, total) for stretch in found]


def _answered(spans: SpanTable) -> BoolArray:
    """For each merged span, whether all who finished have one in its run of overlapping spans of the code."""
    if not len(spans.start):
        return np.zeros(0, np.bool_)
    width = int(spans.lengths.max()) + 1
    base = (spans.document * spans.n_codes + spans.code) * width
    order = np.argsort(base + spans.start, kind="stable")
    reach = np.maximum.accumulate((base + spans.end)[order])
    opens = np.concatenate(([False], (base + spans.start)[order][1:] >= reach[:-1]))
    run = np.empty(len(order), np.int64)
    run[order] = np.cumsum(opens)
    members = np.bincount(np.unique(run * spans.coders + spans.coder) // spans.coders)
    complete: BoolArray = members[run] == spans.finished.sum(axis=1)[spans.document]
    return complete


def _differing(spans: SpanTable, answered: BoolArray, document: int, judged: _Judged) -> Iterator[_Stretch]:
    """The stretches of one document on which the finished coders' codes are not all the same."""
    events: defaultdict[int, list[tuple[int, int, bool]]] = defaultdict(list)
    columns = (spans.coder.tolist(), spans.code.tolist(), spans.start.tolist(), spans.end.tolist(), answered.tolist())
    for coder, code, start, end, both in zip(*columns, strict=True):
        events[start].append((coder, 1 << code, both))
        events[end].append((coder, 1 << code, both))
    present = np.nonzero(spans.finished[document])[0].tolist()
    codes = dict.fromkeys(present, 0)
    shared = dict.fromkeys(present, 0)
    before = 0
    for at in sorted(events):
        held = tuple(codes.values())
        if held.count(held[0]) < len(held):
            if held not in judged:
                judged[held] = _judge(held)
            disputed, cost, kind = judged[held]
            everywhere = not disputed & ~reduce(or_, shared.values())
            yield _Stretch(document, before, at, held, "boundary" if everywhere else kind, (at - before) * cost)
        for coder, bit, both in events[at]:
            codes[coder] ^= bit
            if both:
                shared[coder] ^= bit
        before = at


def _judge(codes: tuple[int, ...]) -> tuple[int, float, Kind]:
    """The codes that only some coders gave, what a character of it costs, and of what kind it is."""
    m = len(codes)
    disputed = bits = reduce(or_, codes) & ~reduce(and_, codes)
    pairs = 0
    while bits:
        lowest = bits & -bits
        yes = sum(1 for held in codes if held & lowest)
        pairs += yes * (m - yes)
        bits ^= lowest
    return disputed, 2 * pairs / (m - 1), _kind(codes)


def _kind(codes: tuple[int, ...]) -> Kind:
    if 0 in codes:
        return "missed"
    return "extra" if reduce(and_, codes) in codes else "code"


def _joined(found: Iterator[_Stretch]) -> Iterator[_Stretch]:
    """Neighbours of the same kind made one, as long as no coder swaps one code for another."""
    held: _Stretch | None = None
    for stretch in found:
        if held is not None and _continues(held, stretch):
            held.end, held.cost = stretch.end, held.cost + stretch.cost
            held.codes = tuple(map(or_, held.codes, stretch.codes))
        else:
            if held is not None:
                yield held
            held = stretch
    if held is not None:
        yield held


def _continues(held: _Stretch, new: _Stretch) -> bool:
    if held.end != new.start or held.kind != new.kind:
        return False
    return all(a & b in (a, b) for a, b in zip(held.codes, new.codes, strict=True))


def _told(stretch: _Stretch, table: SpanTable, total: float) -> Dispute:
    present = np.nonzero(table.finished[stretch.document])[0].tolist()
    coders = {coder: _bits(codes) for coder, codes in zip(present, stretch.codes, strict=True)}
    return Dispute(
        stretch.document, stretch.start, stretch.end, stretch.kind, coders, stretch.cost / total if total else 0.0
    )


def _bits(codes: int) -> tuple[int, ...]:
    return tuple(index for index in range(codes.bit_length()) if codes >> index & 1)
