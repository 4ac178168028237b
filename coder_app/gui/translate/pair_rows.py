"""A pair as rows of a list: sentences side by side, long stretches without a counterpart folded into one row."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coder_app.operations.bead_corrections import Link, PairBead
    from coder_app.operations.checking_pairs import PairWarning
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.sentence_corrections import Side

Range = tuple[int, int]
FOLD = 12
"""So many rows in a row without a counterpart are folded."""
_BROKEN = re.compile(r"\u00ad\s*|(?<=\s)\s+")
_BREAK = re.compile(r"\s")
_NOTHING = "\u200b"


@dataclass(frozen=True, slots=True)
class Tint:
    """Words to be marked: a range of the cell's text and how serious (``high``, ``medium``, ``low``, ``differs``)."""

    start: int
    end: int
    severity: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One version's words in a row; without sentences a note says why, on a hatched ground."""

    text: str
    sentences: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()
    tints: tuple[Tint, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is no counterpart."""
        return not self.sentences


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. ``beads`` are their places among the pair's beads; several where rows are folded."""

    label: str
    cells: tuple[Cell, ...]
    beads: tuple[int, ...]
    warnings: tuple[int, ...] = ()
    by_hand: bool = False

    @property
    def folded(self) -> bool:
        """Whether the row stands for many."""
        return len(self.beads) > 1


@dataclass(slots=True)
class PairRows:
    """The rows of a pair, and which row shows which bead or warning."""

    rows: list[Row] = field(default_factory=list)
    row_of_bead: dict[int, int] = field(default_factory=dict)

    def link(self, pair: PairOpen, row: int) -> Link:
        """The sentences of a row, by number."""
        beads = [pair.beads[place] for place in self.rows[row].beads]
        ours = tuple(n for bead in beads for n in bead.original)
        theirs = tuple(n for bead in beads for n in bead.translation)
        return ours, theirs


def shown_text(text: str) -> str:
    """The text on one line, words broken at line ends joined; all places stay where they are."""
    return _BREAK.sub(" ", _BROKEN.sub(lambda found: _NOTHING * len(found[0]), text))


def bead_of_warnings(pair: PairOpen) -> list[int]:
    """By warning, the bead it is about (-1 where its sentences are not shown)."""
    ours = {n: place for place, bead in enumerate(pair.beads) for n in bead.original}
    theirs = {n: place for place, bead in enumerate(pair.beads) for n in bead.translation}
    found = []
    for warning in pair.warnings:
        places = [ours[n] for n in warning.original if n in ours]
        places += [theirs[n] for n in warning.translation if n in theirs]
        found.append(min(places, default=-1))
    return found


def rows_of(
    pair: PairOpen,
    words: tuple[str, str],
    open_folds: Iterable[int] = (),
    third: PairOpen | None = None,
    cues: tuple[Sequence[Range], Sequence[Range]] = ((), ()),
) -> PairRows:
    """The rows of a pair. ``words``: what an empty cell says, and what a folded row says ("{count} sentences").

    ``open_folds`` are beads at which a fold was opened. ``third`` is another translation of the same original, shown
    as a third column. ``cues`` are further ranges to be marked, in the texts of original and translation.
    """
    tints = _tints(pair)
    _add_cues(pair, tints, cues)
    of_bead: dict[int, list[int]] = defaultdict(list)
    for number, place in enumerate(bead_of_warnings(pair)):
        of_bead[place].append(number)
    opened = set(open_folds)
    other = _other_cells(pair, third) if third else None
    alike = third is not None and third.translation.language == pair.translation.language
    found = PairRows()
    for group in _groups(pair.beads, opened):
        first = group[0]
        row = _row(pair, first, tints, words[0], of_bead)
        if len(group) > 1:
            row = _folded(pair, row, group, words, of_bead)
        if other is not None:
            cells = (*row.cells, other.get(first, Cell(words[0])))
            row = replace(row, cells=_compared(cells) if alike else cells)
        for place in group:
            found.row_of_bead[place] = len(found.rows)
        found.rows.append(row)
    return found


def _groups(beads: Sequence[PairBead], opened: set[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for place, bead in enumerate(beads):
        side = _alone(bead)
        if run and side != _alone(beads[run[0]]):
            yield from _closed(run, opened)
            run = []
        if side:
            run.append(place)
        else:
            yield [place]
    yield from _closed(run, opened)


def _closed(run: list[int], opened: set[int]) -> Iterator[list[int]]:
    if len(run) < FOLD or opened & set(run):
        yield from ([place] for place in run)
    else:
        yield run


def _alone(bead: PairBead) -> str:
    if bead.original and bead.translation:
        return ""
    return "original" if bead.original else "translation"


def _row(pair: PairOpen, place: int, tints: _Tints, nothing: str, of_bead: dict[int, list[int]]) -> Row:
    bead = pair.beads[place]
    cells = (
        _cell(pair.original, bead.original, tints[0], nothing),
        _cell(pair.translation, bead.translation, tints[1], nothing),
    )
    return Row(_label(bead.original), cells, (place,), tuple(of_bead.get(place, ())), bead.by_hand)


def _label(numbers: Sequence[int]) -> str:
    if not numbers:
        return "–"
    first, last = numbers[0] + 1, numbers[-1] + 1
    return str(first) if first == last else f"{first}–{last}"


def _folded(pair: PairOpen, row: Row, group: list[int], words: tuple[str, str], of_bead: dict[int, list[int]]) -> Row:
    ours = [n for place in group for n in pair.beads[place].original]
    theirs = [n for place in group for n in pair.beads[place].translation]
    warnings = tuple(number for place in group for number in of_bead.get(place, ()))
    cells = []
    for cell, numbers in zip(row.cells, (ours, theirs), strict=True):
        if numbers:
            text = f"{cell.text[:80].rstrip(' .…')}… · {words[1].format(count=len(numbers))}"
            cell = Cell(text, tuple(numbers), (), ())
        cells.append(cell)
    return Row(_label(ours), tuple(cells), tuple(group), warnings)


_Tints = tuple[dict[int, list[tuple[int, int, str]]], dict[int, list[tuple[int, int, str]]]]


def _tints(pair: PairOpen) -> _Tints:
    """By side and sentence number, the marked ranges of the text."""
    found: _Tints = (defaultdict(list), defaultdict(list))
    for warning in pair.warnings:
        for place, numbers, marks, side in (
            (0, warning.original, warning.marks_original, pair.original),
            (1, warning.translation, warning.marks_translation, pair.translation),
        ):
            for number in numbers:
                if not 0 <= number < len(side.sentences):
                    continue
                start, end = side.sentences[number]
                for low, high in marks:
                    if low < end and high > start:
                        found[place][number].append((max(low, start), min(high, end), severity_of(pair, warning)))
    return found


def _add_cues(pair: PairOpen, tints: _Tints, cues: tuple[Sequence[Range], Sequence[Range]]) -> None:
    for side, found, ranges in zip((pair.original, pair.translation), tints, cues, strict=True):
        starts = [start for start, _ in side.sentences]
        for low, high in ranges:
            number = bisect_right(starts, low) - 1
            if number >= 0 and high <= side.sentences[number][1]:
                found[number].append((low, high, "differs"))


def severity_of(pair: PairOpen, warning: PairWarning) -> str:
    """How serious a warning looks: what is ignored is quiet."""
    verdict = pair.verdicts.get(warning.key)
    return "ignored" if verdict is not None and verdict.decision == "ignored" else warning.severity


def _cell(side: Side, numbers: Sequence[int], tints: dict[int, list[tuple[int, int, str]]], nothing: str) -> Cell:
    if not numbers:
        return Cell(nothing)
    parts, starts, found, length = [], [], [], 0
    for number in numbers:
        start, end = side.sentences[number]
        starts.append(length)
        found += [Tint(low - start + length, high - start + length, severity)
                  for low, high, severity in tints.get(number, ())]  # fmt: skip
        parts.append(shown_text(side.text[start:end]))
        length += end - start + 1
    return Cell(" ".join(parts), tuple(numbers), tuple(starts), tuple(found))


# Three versions


def _other_cells(pair: PairOpen, third: PairOpen) -> dict[int, Cell]:
    """By bead of the pair, what another translation of the same original has there."""
    home = {n: place for place, bead in enumerate(third.beads) for n in bead.original}
    shown: set[int] = set()
    found = {}
    for place, bead in enumerate(pair.beads):
        theirs = [home[n] for n in bead.original if n in home and home[n] not in shown]
        shown.update(theirs)
        numbers = sorted({n for other in theirs for n in third.beads[other].translation})
        if numbers:
            found[place] = _cell(third.translation, numbers, {}, "")
    return found


def _compared(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The two translations with the words marked in which they differ."""
    original, first, second = cells
    if first.empty or second.empty:
        return cells
    low, high = word_differences(first.text, second.text)
    return (
        original,
        replace(first, tints=(*first.tints, *(Tint(*at, "differs") for at in low))),
        replace(second, tints=tuple(Tint(*at, "differs") for at in high)),
    )


def word_differences(one: str, other: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where two texts differ, word by word: ranges of each."""
    ours, theirs = _words(one), _words(other)
    matcher = SequenceMatcher(None, [each[0] for each in ours], [each[0] for each in theirs], autojunk=False)
    low, high = [], []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            if b > a:
                low.append((ours[a][1], ours[b - 1][2]))
            if d > c:
                high.append((theirs[c][1], theirs[d - 1][2]))
    return low, high


def _words(text: str) -> list[tuple[str, int, int]]:
    found, at = [], 0
    for word in text.split(" "):
        if word:
            found.append((word.casefold().strip(".,;:!?"), at, at + len(word)))
        at += len(word) + 1
    return found
