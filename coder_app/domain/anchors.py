"""Positions in a document's fixed text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from coder_app.domain.errors import BadInput
from coder_app.domain.geometry import Rect


class Anchor(NamedTuple):
    """A half-open range of Unicode code points in the fixed text of a document."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Anchor) -> bool:
        """Whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def checked(self, text_length: int) -> Anchor:
        """Itself, or :class:`BadInput` when it is empty, turned round or outside the text."""
        if not 0 <= self.start < self.end <= text_length:
            raise BadInput(
                "The range {start}–{end} is not inside the text of {length} characters.",
                start=self.start,
                end=self.end,
                length=text_length,
            )
        return self


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle on a page (numbered from 0), in view space points."""

    page: int
    rect: Rect

    def to_json(self) -> dict[str, float | int]:
        return {"page": self.page, "x0": self.rect.x0, "y0": self.rect.y0, "x1": self.rect.x1, "y1": self.rect.y1}

    @classmethod
    def from_json(cls, value: dict[str, float]) -> Region:
        return cls(int(value["page"]), Rect(value["x0"], value["y0"], value["x1"], value["y1"]))
