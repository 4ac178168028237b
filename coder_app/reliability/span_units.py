"""Units that spans are compared over: sentences, paragraphs, or blocks of text to draw again and again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.spans import SpanAgreement, SpanTable, agreement, count, merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import IntArray

Rule = Literal["touch", "half", "majority"]
RULES: tuple[Rule, ...] = get_args(Rule)


def compare(table: SpanTable, units: Sequence[ArrayLike] | None = None, rule: Rule = "half") -> SpanAgreement:
    """Agreement on every code, over characters or, where ``units`` are given, over these by ``rule``.

    See :func:`over_units` for units and rules. The numbers of spans are of spans in either case.
    """
    over_characters = count(table)
    if units is None:
        return agreement(over_characters)
    return replace(agreement(count(over_units(table, units, rule))), spans=over_characters.spans)


def over_units(table: SpanTable, units: Sequence[ArrayLike], rule: Rule = "half") -> SpanTable:
    """The same spans told in whole units (sentences, paragraphs), each unit coded or not.

    ``units[d]`` is an array of (start, end) in document d, sorted and not overlapping. A unit counts as coded
    when a coder's spans of the code touch it (``touch``), cover at least half of its characters (``half``) or
    more than half (``majority``). In the table returned, positions and lengths are numbers of units.

    Raises BadInput for an unknown rule and for units that overlap, are empty or leave their document.
    """
    if rule not in RULES:
        raise BadInput("There is no rule {rule}; known are {known}.", rule=rule, known=", ".join(RULES))
    held = covered(table, units)
    size = held.sizes[held.unit]
    keep = {"touch": held.cover > 0, "half": 2 * held.cover >= size, "majority": 2 * held.cover > size}[rule]
    unit = held.unit[keep]
    document = np.searchsorted(held.first, unit, side="right") - 1
    position = unit - held.first[document]
    lengths = np.diff(held.first)
    return SpanTable(
        document, held.coder[keep], held.code[keep], position, position + 1, lengths, table.finished, table.n_codes
    )


@dataclass(frozen=True, slots=True)
class Covered:
    """How much of each unit each coder gave each code; a row for all that is more than nothing.

    ``unit`` counts through all documents, ``first[d]`` is the first of document d, ``sizes`` the units' lengths.
    """

    unit: IntArray
    code: IntArray
    coder: IntArray
    cover: IntArray
    first: IntArray
    sizes: IntArray


def covered(table: SpanTable, units: Sequence[ArrayLike]) -> Covered:
    """How many characters of each unit are covered by each coder's spans of each code; see :func:`over_units`."""
    line = _line(units, table.lengths)
    spans = merged(table)
    of_span, unit, (left, right) = _crossings(spans, line)
    group = (unit * spans.n_codes + spans.code[of_span]) * spans.coders + spans.coder[of_span]
    keys, where = np.unique(group, return_inverse=True)
    cover = np.bincount(where, right - left, len(keys)).astype(np.int64)
    unit, code = keys // (spans.coders * spans.n_codes), keys // spans.coders % spans.n_codes
    return Covered(unit, code, keys % spans.coders, cover, line.first, line.ends - line.starts)


def cut(table: SpanTable, blocks: Sequence[ArrayLike]) -> SpanTable:
    """The spans cut at the edges of ``blocks``, every block a document of its own.

    ``blocks[d]`` is an array of (start, end) as in :func:`over_units`; text between blocks is left out.
    """
    line = _line(blocks, table.lengths)
    spans = merged(table)
    of_span, block, (left, right) = _crossings(spans, line)
    origin = line.starts[block]
    of_document = np.repeat(np.arange(len(table.lengths)), np.diff(line.first))
    return SpanTable(
        block,
        spans.coder[of_span],
        spans.code[of_span],
        left - origin,
        right - origin,
        line.ends - line.starts,
        table.finished[of_document],
        table.n_codes,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """All units on one line, documents ``width`` apart; ``first[d]`` is the first unit of document d."""

    starts: IntArray
    ends: IntArray
    first: IntArray
    width: int


def _crossings(spans: SpanTable, line: _Line) -> tuple[IntArray, IntArray, tuple[IntArray, IntArray]]:
    """Every meeting of a span and a unit: index of the span, of the unit, and where they begin and end to meet."""
    start, end = spans.document * line.width + spans.start, spans.document * line.width + spans.end
    low = np.searchsorted(line.ends, start, side="right")
    many = np.maximum(np.searchsorted(line.starts, end, side="left") - low, 0)
    of_span = np.repeat(np.arange(len(low)), many)
    unit = np.arange(len(of_span)) - np.repeat(np.cumsum(many) - many, many) + low[of_span]
    return of_span, unit, (np.maximum(line.starts[unit], start[of_span]), np.minimum(line.ends[unit], end[of_span]))


def _line(units: Sequence[ArrayLike], lengths: IntArray) -> _Line:
    if len(units) != len(lengths):
        raise BadInput("There must be units for every document, and for no other.")
    width = int(lengths.max(initial=0)) + 1
    tables = [np.asarray(ranges, dtype=np.int64).reshape(-1, 2) for ranges in units]
    sizes = np.array([len(ranges) for ranges in tables], np.int64)
    first = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)))
    shift = np.repeat(np.arange(len(tables)) * width, sizes)
    flat = np.concatenate(tables)
    starts, ends = flat[:, 0] + shift, flat[:, 1] + shift
    outside = (flat[:, 0] < 0) | (flat[:, 1] > np.repeat(lengths, sizes))
    if (starts >= ends).any() or (starts[1:] < ends[:-1]).any() or outside.any():
        raise BadInput("The units must be in order, not empty, not overlapping and inside their document.")
    return _Line(starts, ends, first, width)
