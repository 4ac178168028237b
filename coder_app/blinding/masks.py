"""Masks on a text: blocks of the same length, labels that fit, and what masks may still give away."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.blinding.labels import without_marks
from coder_app.blinding.paradigms import forms
from coder_app.blinding.reading import clean, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coder_app.blinding.entities import Entity

BLOCK = "\u2588"
_FEW = 3


@dataclass(frozen=True, slots=True)
class ShortRun:
    """A mask whose length fits fewer than three entities of its kind, so that the length may name it."""

    start: int
    end: int
    kind: str
    fitting: int


@dataclass(frozen=True, slots=True)
class Orphan:
    """An entity masked in sentences of one language version and not in those that translate them.

    ``bead`` is the index of the alignment; ``masked`` and ``missing`` count its masks in the version that has more
    and in the one that has fewer; ``side`` (0 or 1) is the version where they are missing, ``start`` and ``end`` its
    sentences there.
    """

    entity_id: str
    bead: int
    side: int
    start: int
    end: int
    masked: int
    missing: int


def masked_text(text: str, runs: Iterable[tuple[int, int]]) -> str:
    """The text with every code point of the runs, spaces too, replaced by a block; as long as before."""
    pieces = list(text)
    for start, end in runs:
        first, last = max(0, start), min(len(text), end)
        pieces[first:last] = BLOCK * max(0, last - first)
    return "".join(pieces)


def shown_label(label: str, room: int) -> str:
    """The label as it fits into so many characters: without brackets, then without grammar, then its beginning.

    "[STATE-A dat.]" is "STATE-A dat.", "STATE-A", "S-A", "A" and nothing as the room shrinks.
    """
    inner = label.strip("[]")
    plain = without_marks(label).strip("[]")
    word, dash, number = plain.rpartition("-")
    shorter = (f"{word[:1]}-{number}", number) if dash else (plain[:3], plain[:1])
    return next((said for said in (inner, plain, *shorter) if len(said) <= room), "")


def short_runs(
    text: str, masks: Iterable[tuple[int, int, str]], entities: Sequence[Entity], *, tolerance: int = 1
) -> list[ShortRun]:
    """Masks whose length, give or take ``tolerance``, fits forms of fewer than three entities of their kind.

    ``masks`` are start, end and kind. Kinds that name nothing (date, self, other) are not looked at.
    """
    lengths = {kind: _lengths(kind, entities) for kind in ("person", "state", "institution", "place", "event")}
    found = []
    for start, end, kind in masks:
        if kind in lengths and start < end <= len(text):
            size = end - start
            fitting = sum(any(abs(size - length) <= tolerance for length in known) for known in lengths[kind])
            if fitting < _FEW:
                found.append(ShortRun(start, end, kind, fitting))
    return found


def orphans(
    beads: Sequence[tuple[tuple[int, int] | None, tuple[int, int] | None]],
    first: Iterable[tuple[int, int, str]],
    second: Iterable[tuple[int, int, str]],
) -> list[Orphan]:
    """Entities masked in one language version whose counterpart in the aligned version is not.

    ``beads`` are pairs of character ranges that translate one another (None where there is no counterpart); ``first``
    and ``second`` are the masks of the two versions: start, end, entity id. One mask is enough to answer several:
    what is named twice in one language may be a pronoun in the other.
    """
    masks = (sorted(first), sorted(second))
    found = []
    for number, (left, right) in enumerate(beads):
        if left is None or right is None:
            continue
        counts = (_within(masks[0], left), _within(masks[1], right))
        for side, place in ((0, left), (1, right)):
            for entity_id, many in counts[1 - side].items():
                if entity_id and not counts[side].get(entity_id):
                    found.append(Orphan(entity_id, number, side, *place, many, 0))
    return found


def _within(masks: Sequence[tuple[int, int, str]], place: tuple[int, int]) -> Mapping[str, int]:
    start, end = place
    return Counter(entity_id for a, b, entity_id in masks if a < end and b > start)


def _lengths(kind: str, entities: Sequence[Entity]) -> list[frozenset[int]]:
    return [
        frozenset(length for name in entity.names for length in _name_lengths(name))
        for entity in entities
        if entity.kind == kind
    ]


def _name_lengths(name: str) -> set[int]:
    """How long the forms of a name can be, with single spaces between its words."""
    sums = {0}
    for part in words(clean(name).text):
        sums = {size + len(form) for size in sums for form in forms(part.raw)}
    return {size + name.strip().count(" ") for size in sums}
