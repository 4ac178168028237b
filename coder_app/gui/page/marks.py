"""The highlights of a document, found by range in a time that hardly grows with their number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.domain.anchors import Region


@dataclass(frozen=True, slots=True)
class Mark:
    """A coding as it is drawn: a range of the text or a region of a page, in its code's colour (``#rrggbb``)."""

    id: str
    start: int
    end: int
    colour: str
    label: str = ""
    code_id: str = ""
    intensity: int | None = None
    region: Region | None = None
    dimmed: bool = False
    proposed: bool = False


class MarkStore:
    """Marks sorted by where they start; regions apart, by page."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_id: dict[str, Mark] = {}
        self._marks: list[Mark] = []
        self._starts = np.empty(0, np.int64)
        self._ends = np.empty(0, np.int64)
        self._regions: dict[int, list[Mark]] = {}
        self.set_marks(marks)

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, mark_id: object) -> bool:
        return mark_id in self._by_id

    def get(self, mark_id: str) -> Mark | None:
        return self._by_id.get(mark_id)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Replace everything; of several marks with one id the last counts."""
        self._by_id = {mark.id: mark for mark in marks}
        texts = [mark for mark in self._by_id.values() if mark.region is None]
        starts = np.fromiter((mark.start for mark in texts), np.int64, len(texts))
        ends = np.fromiter((mark.end for mark in texts), np.int64, len(texts))
        order = np.lexsort((ends, starts))
        self._marks = [texts[index] for index in order.tolist()]
        self._starts, self._ends = starts[order], ends[order]
        self._regions = {}
        for mark in self._by_id.values():
            if mark.region is not None:
                self._regions.setdefault(mark.region.page, []).append(mark)

    def put(self, mark: Mark) -> Mark | None:
        """Add a mark or replace the one with its id; gives the mark that was there before."""
        before = self.remove(mark.id)
        self._by_id[mark.id] = mark
        if mark.region is not None:
            self._regions.setdefault(mark.region.page, []).append(mark)
            return before
        index = int(np.searchsorted(self._starts, mark.start, side="right"))
        self._marks.insert(index, mark)
        self._starts = np.insert(self._starts, index, mark.start)
        self._ends = np.insert(self._ends, index, mark.end)
        return before

    def remove(self, mark_id: str) -> Mark | None:
        """Take a mark away; gives it back, or None when there was none."""
        mark = self._by_id.pop(mark_id, None)
        if mark is None:
            return None
        if mark.region is not None:
            self._regions[mark.region.page].remove(mark)
            return mark
        index = self._index(mark)
        del self._marks[index]
        self._starts = np.delete(self._starts, index)
        self._ends = np.delete(self._ends, index)
        return mark

    def _index(self, mark: Mark) -> int:
        index = int(np.searchsorted(self._starts, mark.start))
        while self._marks[index] is not mark:
            index += 1
        return index

    def between(self, start: int, end: int) -> list[Mark]:
        """The text marks that share a character with ``start … end``, in the order of the text."""
        last = int(np.searchsorted(self._starts, end))
        inside = np.flatnonzero(self._ends[:last] > start)
        return [self._marks[index] for index in inside.tolist()]

    def at(self, offset: int) -> list[Mark]:
        """The text marks over the character at ``offset``, shortest first."""
        return sorted(self.between(offset, offset + 1), key=lambda mark: (mark.end - mark.start, mark.start, mark.id))

    def regions(self, page: int) -> list[Mark]:
        """The marks that are rectangles on a page."""
        return list(self._regions.get(page, ()))

    def next_to(self, mark_id: str | None, offset: int, step: int) -> Mark | None:
        """The text mark after (``step`` 1) or before (-1) another one, or an offset when there is no such mark."""
        mark = self._by_id.get(mark_id) if mark_id is not None else None
        if mark is None or mark.region is not None:
            index = int(np.searchsorted(self._starts, offset)) - (step < 0)
        else:
            index = self._index(mark) + step
        return self._marks[index] if 0 <= index < len(self._marks) else None

    def all(self) -> list[Mark]:
        """Every mark: texts in order, then regions by page."""
        return self._marks + [mark for page in sorted(self._regions) for mark in self._regions[page]]
