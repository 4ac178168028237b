"""What can be found out about a text once and for all: its language, its paragraphs, its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from coder_app.domain.geometry import PageGeometry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

Described = tuple[str, dict[str, tuple[str, Sequence[tuple[int, int]], list[str]]]]

LAYOUT_VERSION = "layout-1"
_WIDER = 1.3  # a gap between lines this much larger than usual parts paragraphs
_INDENT = 0.6  # of a line's height
_TALLER = 0.25
_SHORT = 0.12  # of the column's width left free at a line's end
_CLOSED = tuple(".!?…:;»”\"')]")


class LaidOut(Protocol):
    """A page's range of the text and where its characters stand."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def geometry(self) -> bytes: ...


def describe_text(text: str, pages: Sequence[LaidOut] = (), language: str = "") -> Described:
    """The language of a text, and its paragraphs (with their languages) and sentences: what ``keep_ranges`` stores.

    ``language`` is the one a person named; without it the language is detected. Of texts with a page layout the
    paragraphs are taken from the layout, of others from line ends.
    """
    from coder_app.language.detection import detect, detect_paragraphs
    from coder_app.language.sentences import VERSION, paragraph_ranges, sentence_ranges

    starts = paragraph_starts(text, pages) if any(page.geometry for page in pages) else None
    paragraphs = paragraph_ranges(text, starts)
    found = language or detect(text).language
    languages = [piece.language for piece in detect_paragraphs(text, paragraphs)]
    sentences = [
        sentence
        for paragraph, own in zip(paragraphs, languages, strict=True)
        for sentence in sentence_ranges(text, found if own == "und" else own, [paragraph])
    ]
    version = VERSION if starts is None else f"{VERSION}, {LAYOUT_VERSION}"
    return found, {"paragraph": (version, paragraphs, languages), "sentence": (version, sentences, [])}


def paragraph_starts(text: str, pages: Sequence[LaidOut]) -> list[int]:
    """Where paragraphs begin in a text whose lines are those of its pages.

    A paragraph begins after a wider gap, with an indented line, in another size, and after a line that ends early
    and with a closing mark. Over the end of a column or page it goes on unless its last line was closed.
    """
    found: list[int] = []
    before = "."
    for page in pages:
        for start, line in _page_starts(text, page):
            if line is None or before.endswith(_CLOSED):
                found.append(start)
        before = text[page.start : page.end].rstrip() or before
    return found


def _page_starts(text: str, page: LaidOut) -> Iterator[tuple[int, str | None]]:
    """Beginnings of paragraphs on a page; the top of the page comes with its line, for only its reader can judge it."""
    if not page.geometry:
        yield page.start, ""
        return
    lines = _lines_of(PageGeometry.decode(page.geometry))
    if lines is None:
        return
    yield page.start, text[page.start : page.start + int(lines.starts[1])]
    for index in range(1, lines.count):
        previous = text[page.start + int(lines.starts[index - 1]) : page.start + int(lines.starts[index])].rstrip()
        if lines.begins(index, closed=previous.endswith(_CLOSED)):
            yield page.start + int(lines.starts[index]), None


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a page: where they start in its text, and where they stand."""

    starts: NDArray[np.int32]
    near: NDArray[np.float64]
    height: NDArray[np.float64]
    left: NDArray[np.float64]
    right: NDArray[np.float64]
    column: NDArray[np.uint8]
    pitch: float
    margins: dict[int, tuple[float, float]]

    @property
    def count(self) -> int:
        return len(self.near)

    def begins(self, index: int, *, closed: bool) -> bool:
        """Whether a paragraph begins with this line; ``closed``: the line before ends with a closing mark."""
        if self.column[index] != self.column[index - 1]:
            return closed
        step = self.near[index] - self.near[index - 1]
        height, before = self.height[index], self.height[index - 1]
        if step < 0 or step > _WIDER * max(self.pitch, min(height, before)):
            return True
        if abs(height - before) > _TALLER * max(height, before):
            return True
        left, right = self.margins[int(self.column[index])]
        indented = self.left[index] > left + _INDENT * height
        if indented and self.left[index - 1] <= left + _INDENT * height / 2:
            return True
        return closed and self.right[index - 1] < right - _SHORT * (right - left)


def _lines_of(layout: PageGeometry) -> _Lines | None:
    count = layout.line_count
    if not count:
        return None
    ends = [layout.line_edges(line) for line in range(count)]
    left = np.array([float(edges.min()) for edges in ends])
    right = np.array([float(edges.max()) for edges in ends])
    near, far = layout.near.astype(np.float64), layout.far.astype(np.float64)
    steps = np.diff(near)[(np.diff(near) > 0) & (np.diff(layout.column.astype(np.int16)) == 0)]
    margins = {
        int(column): (float(np.quantile(left[layout.column == column], 0.2)),
                      float(np.quantile(right[layout.column == column], 0.9)))
        for column in np.unique(layout.column)
    }  # fmt: skip
    pitch = float(np.median(steps)) if len(steps) else 0.0
    return _Lines(layout.starts, near, far - near, left, right, layout.column, pitch, margins)
