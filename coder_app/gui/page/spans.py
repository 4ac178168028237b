"""Sentences, paragraphs or hits of a document, looked up by offset."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterable


class Spans:
    """Ranges in the order of the text that do not overlap."""

    __slots__ = ("anchors", "starts")

    def __init__(self, anchors: Iterable[Anchor]) -> None:
        self.anchors = [anchor if isinstance(anchor, Anchor) else Anchor(*anchor) for anchor in anchors]
        self.anchors.sort()
        self.starts = [anchor.start for anchor in self.anchors]

    def __len__(self) -> int:
        return len(self.anchors)

    def at(self, offset: int) -> Anchor | None:
        """The range holding the character at ``offset``, or else the one that ends there."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0 or self.anchors[index].end < offset:
            return None
        return self.anchors[index]

    def after(self, offset: int) -> Anchor | None:
        """The first range that starts at or after ``offset``."""
        index = bisect_left(self.starts, offset)
        return self.anchors[index] if index < len(self.anchors) else None

    def before(self, offset: int) -> Anchor | None:
        """The last range that starts before ``offset``."""
        index = bisect_left(self.starts, offset) - 1
        return self.anchors[index] if index >= 0 else None

    def between(self, start: int, end: int) -> list[Anchor]:
        """The ranges that share a character with ``start … end``."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        found = self.anchors[first : bisect_left(self.starts, end)]
        return [anchor for anchor in found if anchor.end > start]
