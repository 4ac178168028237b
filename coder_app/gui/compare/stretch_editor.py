"""A stretch whose ends move word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_WORD = re.compile(r"\w+(?:[-’'ʼ]\w+)*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a shown text, which begins at ``begin`` of its document; ``start`` and ``end`` are the document's."""

    text: str
    begin: int
    start: int
    end: int

    def end_moved(self, by: int) -> Stretch:
        """The end one word on (1) or back (-1); at least one character stays.

        >>> Stretch("one two three", 100, 100, 107).end_moved(1).end
        113
        >>> Stretch("one two three", 100, 100, 107).end_moved(-1).end
        103
        """
        ends = [self.begin + word.end() for word in _WORD.finditer(self.text)]
        if by > 0:
            later = [end for end in ends if end > self.end]
            return replace(self, end=later[0]) if later else self
        earlier = [end for end in ends if self.start < end < self.end]
        return replace(self, end=earlier[-1]) if earlier else self

    def start_moved(self, by: int) -> Stretch:
        """The start one word on (1) or back (-1)."""
        starts = [self.begin + word.start() for word in _WORD.finditer(self.text)]
        if by > 0:
            later = [start for start in starts if self.start < start < self.end]
            return replace(self, start=later[0]) if later else self
        earlier = [start for start in starts if start < self.start]
        return replace(self, start=earlier[-1]) if earlier else self
