"""What stands round a text: headers and footers of pages, the letterhead, the signature, numbers of documents."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_EDGE_LINES, _BODY = 5, 60
_HEAD, _FOOT = 700, 500
_OFFICE = re.compile(
    r"министерств|міністерств|администраци|адміністраці|правительств|кабінет міністрів|кабинет министров|верховн\w+ рад"
    r"|государственн\w+ дум|федеральн\w+ собран|президент\w* (?:росси|украин|україн)|офіс\w* президента|посольств"
    r"|управлени|генеральн\w+ штаб|пресс-служб|прес-служб|постоянн\w+ представ|постійн\w+ представ"
    r"|ministry|the white house|office of the|department of|embassy|government|press service|permanent mission"
    r"|check against delivery|kremlin\.ru|president\.gov|\.gov\b|\.mil\b|\.ru\b|\.ua\b|www\.|https?:",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\w{3,}[.!?…]\s+[A-ZА-ЯЁІЇЄҐ]|\w{3,}[.!?…;:,]\s*$")
_SIGNATURE = re.compile(
    r"(?:(?:[А-ЯЁІЇЄҐA-Z]\.\s?){1,2}[А-ЯЁІЇЄҐA-Z][\w'’-]+|[А-ЯЁІЇЄҐA-Z][\w'’-]+ (?:[А-ЯІЇЄҐA-Z]\.\s?){1,2}"
    r"|(?:^|, )[A-Z][a-z'’-]+ (?:[A-Z]\. )?[A-Z][A-Za-z'’-]+)$"
)
_NUMBER = re.compile(r"(?:№|No\.|Nr\.|исх\.|вх\.)\s?[\w/.-]*\d[\w/.-]*", re.IGNORECASE)


def repeated_lines(text: str, pages: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Lines that come back at the head or foot of pages, with the number of pages; page numbers do not count.

    ``pages`` are the ranges of the pages. A line counts when it stands there on at least two pages and a quarter of
    them. Where more lines than a header has come back, it is the text itself that is repeated; then only those before
    the first line that reads like a sentence count.
    """
    edges = [edge for start, end in pages for edge in _edges(text, start, end)]
    places: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for line in (line for edge in edges for line in edge):
        places[_shape(text[slice(*line)])].add(line)
    enough = max(2, len(pages) // 4)
    often = {shape for shape, found in places.items() if len(found) >= enough}
    furniture = {shape for edge in edges for shape in _coming_back(text, edge, often)}
    for shape, found in places.items():
        if shape in furniture and sum(letter.isalpha() for letter in shape) > 2:
            yield from ((*_stripped(text, start, end), len(found)) for start, end in sorted(found))


def _edges(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    lines = [found.span() for found in _LINE.finditer(text, start, end)]
    return lines[:_EDGE_LINES], lines[: -_EDGE_LINES - 1 : -1]


def _coming_back(text: str, edge: Sequence[tuple[int, int]], often: set[str]) -> list[str]:
    lines = list(takewhile(lambda line: _shape(line) in often, (text[slice(*line)] for line in edge)))
    if len(lines) == _EDGE_LINES:
        lines = list(takewhile(lambda line: len(line) < _BODY and not _SENTENCE.search(line), lines))
    return [_shape(line) for line in lines]


def letterhead(text: str) -> Iterator[tuple[int, int]]:
    """The lines at the very beginning that name an office or an address, before the first sentence."""
    for found in _LINE.finditer(text, 0, min(len(text), _HEAD)):
        line = found[0].strip()
        if len(line) > 110 or _SENTENCE.search(line) or found.end() == len(text):
            return
        if _OFFICE.search(line):
            yield _stripped(text, *found.span())


def signature(text: str) -> Iterator[tuple[int, int]]:
    """Short lines at the very end that are a person's name, with or without an office before it."""
    lines = [found.span() for found in _LINE.finditer(text, max(0, len(text) - _FOOT))]
    for start, end in lines[1:][-4:]:
        line = text[start:end].strip()
        if len(line) < 80 and len(line.split()) < 8 and not _SENTENCE.search(line) and _SIGNATURE.search(line):
            yield _stripped(text, start, end)


def document_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Registration numbers of documents, near the beginning and the end."""
    for found in _NUMBER.finditer(text, 0, min(len(text), _HEAD)):
        yield found.span()


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", re.sub(r"\s+", " ", line.strip().lower()))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), end - (len(line) - len(line.rstrip()))
