"""Lines printed on page after page that are no part of the text: heads, feet, numbers; and what goes on after them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Range = tuple[int, int]
_AT_AN_EDGE = 3
"""So many lines at the top and at the foot of a page may be running ones."""
_SHARE = 0.3
"""On so many of the pages at least: left and right pages may differ, and some have none."""
_CLOSING = ".!?…:;»”\"')]"
_FIGURES = re.compile(r"\d{1,4}")
_SAYS_SOMETHING = re.compile(r"[^\s.,:;!?…()\[\]–—-]")


def running_lines(text: str, pages: Sequence[Range]) -> list[Range]:
    """The running lines of a text with its pages (start and end of each), with their line feeds, in order.

    A line is one where it stands at the edge of its page, or next to another one there, and is the same on other pages,
    but for a figure that counts the pages.
    """
    edges = [_edges(text, *page) for page in pages]
    seen = Counter(
        key for number, page in enumerate(edges)
        for key in {key for edge in page for line in edge for key in _keys(text, line, number)}
    )  # fmt: skip
    least = max(2, len(pages) * _SHARE)
    found = []
    for number, page in enumerate(edges):
        for edge in page:
            for line in edge:
                often = any(seen[key] >= least for key in _keys(text, line, number))
                if not often or not _SAYS_SOMETHING.search(text, *line):
                    break
                found.append(line)
    return sorted(set(found))


def _edges(text: str, start: int, end: int) -> tuple[list[Range], list[Range]]:
    """The first lines of a page from the top, and its last ones from the foot; of few lines some are both."""
    top: list[Range] = []
    at = start
    while len(top) < _AT_AN_EDGE and at < end:
        stop = text.find("\n", at, end) + 1 or end
        if text[at:stop].strip():
            top.append((at, stop))
        at = stop
    foot: list[Range] = []
    stop = end
    while len(foot) < _AT_AN_EDGE and stop > start:
        begin = text.rfind("\n", start, stop - 1) + 1 or start
        if text[begin:stop].strip():
            foot.append((begin, stop))
        stop = begin
    return top, foot


def _keys(text: str, line: Range, page: int) -> Iterator[str]:
    """What the line is known by: its words, and its words with a figure as so many more than the number of the page."""
    words = " ".join(text[line[0] : line[1]].casefold().split())
    yield words
    for figure in _FIGURES.finditer(words):
        yield f"{words[: figure.start()]}\n{int(figure[0]) - page}\n{words[figure.end() :]}"


def without(text: str, ranges: Sequence[Range]) -> str:
    """The text with spaces in place of some ranges, so that all places stay."""
    parts, at = [], 0
    for start, end in ranges:
        parts += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, text[at:]])


def going_on(text: str, sentences: Sequence[Range], running: Sequence[Range]) -> tuple[list[Range], set[int]]:
    """The sentences of a text whose running lines are spaces, those that go on after one joined.

    Gives where the joined parts began too.
    """
    starts = [start for start, _ in running]
    found: list[Range] = []
    parts: set[int] = set()
    for begin, stop in sentences:
        words = text[begin:stop]
        if not words.strip():
            continue
        start, end = begin + len(words) - len(words.lstrip()), begin + len(words.rstrip())
        last = found[-1] if found else (0, 0)
        interrupted = bisect_right(starts, start) > bisect_right(starts, last[1])
        if found and interrupted and _goes_on(text[last[0] : last[1]], text[start:end]):
            found[-1] = (last[0], end)
            parts.add(begin)
        else:
            found.append((start, end))
    return found, parts


def _goes_on(before: str, after: str) -> bool:
    """Whether the words after a page break belong to the sentence before it."""
    return before.endswith("\u00ad") or (before[-1] not in _CLOSING and after[0].islower())
