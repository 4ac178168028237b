"""Ranges of one text, ready to be asked what lies across, inside or near another range."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coder_app.domain.anchors import Anchor


class Intervals:
    """Ranges in order, overlapping ones allowed. An empty range stands for a point and overlaps nothing."""

    def __init__(self, places: Iterable[Anchor]) -> None:
        self.places = sorted(places)
        self._starts = [place.start for place in self.places]
        self._reach = list(accumulate((place.end for place in self.places), max))

    def overlap(self, place: Anchor) -> bool:
        """Whether some range shares a character with another one."""
        before = bisect_left(self._starts, place.end)
        return before > 0 and place.end > place.start and self._reach[before - 1] > place.start

    def one_inside(self, place: Anchor) -> bool:
        """Whether some range lies wholly inside another one."""
        for index in range(bisect_left(self._starts, place.start), len(self.places)):
            if self._starts[index] >= place.end:
                return False
            if self.places[index].end <= place.end:
                return True
        return False

    def within(self, start: int, end: int) -> Iterator[int]:
        """Indexes of the ranges that share a character with ``start … end``, or touch its edges."""
        first = bisect_left(self._reach, start)
        for index in range(first, bisect_right(self._starts, end)):
            if self.places[index].end >= start:
                yield index
