"""Disagreements told for a person: who gave which code, who did not, and what they gave instead."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

import numpy as np

from coder_app.operations.comparison import disagreements

if TYPE_CHECKING:
    from coder_app.operations.comparison import CodeAgreement, Comparison, Disagreement, Material
    from coder_app.reliability.arrays import IntArray

ENOUGH_DECISIONS = 20
"""Fewer decisions for a code than this say little about it."""


@dataclass(frozen=True, slots=True)
class Contested:
    """A disagreement with the codes it is about.

    ``disputed`` are the ids of the codes that some gave and some did not, ``givers`` and ``others`` the names of
    those who gave one of them and of those who gave none. ``instead`` are codes that the others gave to at least half
    of the stretch and no giver did.
    """

    place: Disagreement
    disputed: tuple[str, ...]
    givers: tuple[str, ...]
    others: tuple[str, ...]
    instead: tuple[str, ...] = ()


def contested(material: Material, code_id: str = "") -> list[Contested]:
    """The disagreements on one code, or on all, dearest first; raises NotFound for a code that is not compared."""
    if not code_id:
        return [_of_all(each) for each in disagreements(material)]
    spans = _Spans(material)
    return [_of_one(spans, each, code_id) for each in disagreements(material, code_id)]


def _of_all(place: Disagreement) -> Contested:
    given = [set(codes) for codes in place.coders.values()]
    anything: set[str] = reduce(or_, given)
    disputed = anything - reduce(and_, given)
    kept = tuple(dict.fromkeys(code for codes in place.coders.values() for code in codes if code in disputed))
    return Contested(place, kept or _all_codes(place), *_sides(place, disputed or anything))


def _all_codes(place: Disagreement) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for codes in place.coders.values() for code in codes))


def _sides(place: Disagreement, disputed: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    givers = tuple(name for name, codes in place.coders.items() if disputed & set(codes))
    return givers, tuple(name for name in place.coders if name not in givers)


def _of_one(spans: _Spans, place: Disagreement, code_id: str) -> Contested:
    givers, others = _sides(place, {code_id})
    theirs = spans.codes_on(place, givers)
    instead = tuple(code for code in spans.codes_on(place, others) if code not in theirs and code != code_id)
    return Contested(place, (code_id,), givers, others, instead)


class _Spans:
    """The spans of a material, found by document."""

    def __init__(self, material: Material) -> None:
        table = material.table
        self._table = table
        self._codes = [code.id for code in material.codes]
        self._names = {name: index for index, (_, name) in enumerate(material.coders)}
        self._documents = {document.id: index for index, document in enumerate(material.documents)}
        self._order = np.argsort(table.document, kind="stable")
        self._cuts = np.searchsorted(table.document[self._order], np.arange(len(table.lengths) + 1))

    def codes_on(self, place: Disagreement, names: tuple[str, ...]) -> list[str]:
        """Ids of the codes that any of these people gave to at least half of the stretch."""
        document = self._documents[place.document_id]
        mine: IntArray = self._order[self._cuts[document] : self._cuts[document + 1]]
        mine = mine[np.isin(self._table.coder[mine], [self._names[name] for name in names])]
        shared = np.minimum(self._table.end[mine], place.end) - np.maximum(self._table.start[mine], place.start)
        found = self._table.code[mine[2 * shared >= place.end - place.start]]
        return [self._codes[index] for index in dict.fromkeys(found.tolist())]


def decisions_for(comparison: Comparison, row: CodeAgreement) -> int:
    """How often the code was given: units that a coder gave it, added up over coders; spans where characters count.

    Characters are not decisions, so over characters the passages are counted.
    """
    material = comparison.material
    if material.units is None:
        return sum(row.spans)
    finished = material.table.finished.sum(axis=1)
    sizes = np.array([len(units) for units in material.units])
    decided = int((finished * sizes)[finished >= 2].sum())
    return round((row.prevalence or 0.0) * decided)
