"""Versions held side by side: which row a place of a text belongs to, and where the others stand there."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coder_app.gui.translate.pair_rows import Cell, Row
    from coder_app.operations.sentence_corrections import Side


class Parallels:
    """The rows of two or three versions as ranges of their texts (code points)."""

    def __init__(self, rows: Sequence[Row], sides: Sequence[Side]) -> None:
        self._ranges = [[_range(side, row.cells[column].sentences) for row in rows]
                        for column, side in enumerate(sides)]  # fmt: skip
        self._starts = [_starts(ranges, len(side.text)) for ranges, side in zip(self._ranges, sides, strict=True)]

    def row_at(self, side: int, offset: int) -> int:
        """The row that shows an offset of a version; -1 without rows."""
        return min(bisect_right(self._starts[side], offset), len(self._ranges[side])) - 1

    def range_of(self, side: int, row: int) -> Anchor | None:
        """The words of a version in a row; None where it has no counterpart, or where there is no such row."""
        return self._ranges[side][row] if 0 <= row < len(self._ranges[side]) else None

    def extent(self, side: int, row: int) -> tuple[int, int]:
        """From where to where one reads a row in a version; both the same where it has no counterpart."""
        return self._starts[side][row], self._starts[side][row + 1]


def _range(side: Side, numbers: Sequence[int]) -> Anchor | None:
    found = [side.sentences[number] for number in numbers if number < len(side.sentences)]
    return Anchor(min(start for start, _ in found), max(end for _, end in found)) if found else None


def _starts(ranges: Sequence[Anchor | None], length: int) -> list[int]:
    """Where each row begins, never before the row above it; one without words begins where the next one does."""
    starts, following = [length], length
    for place in reversed(ranges):
        following = min(place.start, following) if place is not None else following
        starts.append(following)
    return starts[::-1]


def marked(rows: Sequence[Row], sides: Sequence[Side]) -> list[list[tuple[int, int, str]]]:
    """By version the words marked in the rows, as ranges of its text with how serious they are."""
    return [
        [place for row in rows for place in _marked(side, row.cells[column])] for column, side in enumerate(sides)
    ]  # fmt: skip


def _marked(side: Side, cell: Cell) -> Iterator[tuple[int, int, str]]:
    for number, begin in zip(cell.sentences, cell.starts, strict=False):  # a folded row has no places
        start, end = side.sentences[number]
        for tint in cell.tints:
            low, high = max(start, start + tint.start - begin), min(end, start + tint.end - begin)
            if low < high:
                yield low, high, tint.severity
