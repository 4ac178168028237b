"""Where paragraphs begin: from gaps, indents and line fill on pages, from empty lines in texts without pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

import numpy as np

from coder_app.domain.geometry import PageGeometry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ITEM = re.compile(r"(?:[•▪■●◦‣·–—-]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-zа-яіїєґ]\))\s")
_SENTENCE_END = re.compile(r"[.!?…:;][»”\"')\]]*$")
_WIDE_PITCH = 1.3  # of the usual distance between lines
_WIDER_THAN_COLUMN = 1.4
_OTHER_SIZE = 1.18
_OTHER_INK = 2.2  # recognised lines are as high as their letters happen to be


class Paged(Protocol):
    """A page of a fixed text, as PreparedPage is one."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def geometry(self) -> bytes: ...
    @property
    def text_layer(self) -> str: ...


@dataclass(slots=True)
class _Line:
    """A line in the text frame: u along the writing, v across it."""

    start: int
    text: str
    place: tuple[int, int, int]  # page, column, turn
    u0: float
    u1: float
    v0: float
    height: float
    word: float  # width of the first word
    recognised: bool
    left: float = 0.0  # margins of the column
    right: float = 0.0


def paragraph_starts(text: str, pages: Iterable[Paged]) -> list[int]:
    """Offsets at which paragraphs begin, ascending; every text that is not blank has at least one.

    Running heads and page numbers are paragraphs of their own, so a paragraph that goes on after one counts as
    begun anew.
    """
    found: list[int] = []
    lines: list[_Line] = []
    for number, page in enumerate(pages):
        if page.geometry:
            lines.extend(_lines(text, number, page))
        else:
            found.extend(_by_empty_lines(text, page.start, page.end))
    _set_margins(lines)
    pitch = _pitches(lines)
    for at, line in enumerate(lines):
        if at == 0 or _begins(lines[at - 1], line, pitch.get(line.place, 0.0)):
            found.append(line.start)
    return sorted(found)


def _by_empty_lines(text: str, start: int, end: int) -> list[int]:
    """After each empty line; where there is none, each line."""
    part = text[start:end]
    pattern = r"(?:\A|\n[ ]*\n)\s*(?=\S)" if re.search(r"\S[ ]*\n[ ]*\n\s*\S", part) else r"^\s*(?=\S)"
    return [start + match.end() for match in re.finditer(pattern, part, re.MULTILINE)]


def _lines(text: str, number: int, page: Paged) -> list[_Line]:
    layout = PageGeometry.decode(page.geometry)
    found: list[_Line] = []
    for k in range(layout.line_count):
        begin, end = page.start + int(layout.starts[k]), page.start + int(layout.starts[k + 1])
        content = text[begin:end].rstrip("\n")
        if not content.strip():
            continue
        turn = int(layout.turn[k])
        edges = layout.line_edges(k) * (1.0 if turn in {0, 1} else -1.0)
        near, far = float(layout.near[k]), float(layout.far[k])
        first = len(content.split(" ", 1)[0])
        found.append(
            _Line(
                start=begin,
                text=content,
                place=(number, int(layout.column[k]) if len(layout.column) else 0, turn),
                u0=float(edges[0]),
                u1=float(edges[len(content)]),
                v0=near if turn in {0, 3} else -far,
                height=max(far - near, 0.1),
                word=float(edges[first] - edges[0]),
                recognised=page.text_layer == "ocr",
            )
        )
    return found


def _columns(lines: Sequence[_Line]) -> dict[tuple[int, int, int], list[_Line]]:
    columns: dict[tuple[int, int, int], list[_Line]] = {}
    for line in lines:
        columns.setdefault(line.place, []).append(line)
    return columns


def _set_margins(lines: Sequence[_Line]) -> None:
    """The left margin is where most lines of a column begin, the right one where its longest line ends."""
    for column in _columns(lines).values():
        starts = np.array([line.u0 for line in column])
        near = (np.abs(starts[:, None] - starts[None, :]) < 2.0).sum(axis=1)
        left = float(starts[int(np.argmax(near))]) if near.max() > 1 else float(starts.min())
        at_left = [line.u1 for line in column if abs(line.u0 - left) < 2.0]
        right = _right_margin(np.array(at_left or [line.u1 for line in column]), left)
        for line in column:
            line.left, line.right = left, right


def _right_margin(ends: np.ndarray, left: float) -> float:
    # A letterhead or title above two columns counts to the first of them, and is far wider than it.
    usual = left + _WIDER_THAN_COLUMN * (float(np.percentile(ends, 75)) - left)
    return float(ends[ends <= usual].max(initial=float(np.median(ends))))


def _pitches(lines: Sequence[_Line]) -> dict[tuple[int, int, int], float]:
    """The usual distance from line to line in each column."""
    found: dict[tuple[int, int, int], float] = {}
    for place, column in _columns(lines).items():
        steps = [b.v0 - a.v0 for a, b in pairwise(column) if b.v0 > a.v0]
        if steps:
            found[place] = float(np.percentile(steps, 40))
    return found


def _begins(before: _Line, line: _Line, pitch: float) -> bool:
    """Whether a line begins a paragraph, knowing the line before."""
    if before.text.endswith("\u00ad"):
        return False
    tolerance = _OTHER_INK if line.recognised else _OTHER_SIZE
    if before.place[2] != line.place[2] or not 1 / tolerance < line.height / before.height < tolerance:
        return True
    if before.place == line.place:
        step = line.v0 - before.v0
        if step > _WIDE_PITCH * max(pitch, 0.1) or step < -0.5 * line.height:
            return True
    elif not _goes_on(before, line):
        return True
    if _ITEM.match(line.text) and _SENTENCE_END.search(before.text):
        return True
    return _is_indented(before, line) or _had_room(before, line)


def _goes_on(before: _Line, line: _Line) -> bool:
    """Over a column or page border a paragraph goes on when its sentence does."""
    lonely = len(before.text) < 5 or before.text.isdigit()
    return not lonely and not _SENTENCE_END.search(before.text) and not line.text.isdigit()


def _is_indented(before: _Line, line: _Line) -> bool:
    indent = line.u0 - line.left
    if not 0.7 * line.height < indent < 8 * line.height:
        return False
    same = before.place == line.place and abs(before.u0 - line.u0) < 2.0
    return not same or bool(_SENTENCE_END.search(before.text) and line.text[:1].isupper())


def _had_room(before: _Line, line: _Line) -> bool:
    """The first word would have fitted on the line before, so that line was ended on purpose."""
    room = before.right - before.u1
    return room > 1.1 * line.word + 0.5 * line.height and room > 0.04 * (before.right - before.left)
