"""Whether anything forbidden is left: in texts, in bytes whatever their encoding, and in what OCR reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from coder_app.blinding.forbidden import Forbidden, forbidden
from coder_app.blinding.leak_search import Place, places
from coder_app.blinding.leak_streams import batches, without_pixels
from coder_app.blinding.reading import clean, fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coder_app.blinding.leak_streams import Batch
    from coder_app.blinding.mentions import Mention

__all__ = ["Forbidden", "Leak", "forbidden", "scan_bytes", "scan_ocr", "scan_page_breaks", "scan_pieces", "scan_text"]

_CHUNK = 1 << 22
_OVERLAP = 512
_WINDOW, _HEAD = 120, 48
_SURE_BYTES = 7
_ALIKE = 85.0
_PARTS_ALIKE = 70.0
_SHORTEST, _RUN_TOGETHER = 5, 8
_JOINED = re.compile(
    r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[А-Я])(?=[А-ЯІЇЄҐ][а-яіїєґ])|(?<=[a-z])(?=[A-Z\u0400-\u04ff])"
    r"|(?<=[A-Z])(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff])(?=[A-Za-z])|(?<=[а-яіїєґё])(?=[А-ЯІЇЄҐЁ])"
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_TAIL = re.compile(r"([^\W\d_]{2,})[-‐\u00ad]\s*$")
_HEAD_WORD = re.compile(r"\s*([^\W\d_]{2,})")
_EDGE_LINES = 4
_LATIN_WRITING = re.compile(r"[a-zA-Z0-9\s.,;:()'\"/_=<>\[\]{}-]")
_CYRILLIC_WRITING = re.compile(r"[а-яА-ЯёЁіІїЇєЄґҐ0-9\s.,;:()«»\"-]")


@dataclass(frozen=True, slots=True)
class Leak:
    """A forbidden string that was found: which, whether it stops the packet, where, and what stands there.

    ``position`` counts characters in a text and bytes in bytes; ``place`` says how it was hidden ("utf-16-le",
    "zlib at 812 > utf-8"), ``found`` is what was read.
    """

    string: str
    stops: bool
    position: int
    place: str
    found: str


def scan_text(text: str, wanted: Forbidden, *, place: str = "") -> list[Leak]:
    """Every forbidden string in a text, in any form, case and spelling; positions are characters of the text."""
    cleaned = clean(text)
    leaks = []
    for mention in wanted.index.find(cleaned.text, words(cleaned.text)):
        string, stops = _said(mention.target.thing)
        start, end = cleaned.original(mention.start, mention.end)
        leaks.append(Leak(string, stops, start, place, text[start:end]))
    return leaks


def scan_page_breaks(text: str, visible: str, pages: Sequence[tuple[int, int]], wanted: Forbidden) -> list[Leak]:
    """Names broken at the end of a page and continued on the next, below its header: a leak for each visible half.

    ``text`` is the unmasked text, ``visible`` what is left of it, ``pages`` are the ranges of the pages in it.
    """
    leaks: dict[int, Leak] = {}
    for page, following in pairwise(pages):
        tails = [found for line in _edge(text, *page, last=True) if (found := _TAIL.search(text, *line))]
        heads = [found for line in _edge(text, *following, last=False) if (found := _HEAD_WORD.match(text, *line))]
        for tail in tails:
            whole = [(leak, head) for head in heads for leak in scan_text(tail[1] + head[1], wanted)
                     if leak.position < len(tail[1]) < leak.position + len(leak.found)]  # fmt: skip
            for leak, head in sorted(whole, key=lambda pair: -len(pair[0].found))[:1]:
                for half in (tail, head):
                    leaks[half.start(1)] = Leak(leak.string, leak.stops, half.start(1), "", half[1])
    return [leak for at, leak in sorted(leaks.items()) if visible.startswith(leak.found, at)]


def _edge(text: str, start: int, end: int, *, last: bool) -> list[tuple[int, int]]:
    lines = [found.span() for found in _LINE.finditer(text, start, end)]
    return lines[-_EDGE_LINES:] if last else lines[:_EDGE_LINES]


def scan_bytes(data: bytes, wanted: Forbidden, *, place: str = "") -> list[Leak]:
    """Every forbidden string in bytes: in UTF-8, UTF-16, cp1251, koi8-r and Latin-1, also within zlib, base64 and hex.

    Names of fewer than four letters are left to :func:`scan_text`: any bytes hold them by chance.
    """
    return scan_pieces([(place, data)], wanted)


def scan_pieces(pieces: Iterable[tuple[str, bytes]], wanted: Forbidden, *, depth: int = 3) -> list[Leak]:
    """As :func:`scan_bytes`, of many pieces with their names; positions count within the piece.

    Thousands of small pieces cost little more than one large one. The pixels of PNG pictures are left to OCR.
    """
    leaks: dict[tuple[str, int, str], Leak] = {}
    for batch in batches((name, without_pixels(data)) for name, data in pieces):
        inner = scan_pieces(batch.inner(), wanted, depth=depth - 1) if depth > 0 else []
        for leak in (*_scan_batch(batch, wanted), *inner):
            leaks.setdefault((leak.string, leak.position, leak.place), leak)
    return list(leaks.values())


def scan_ocr(read: str, wanted: Forbidden, *, place: str = "", alike: float = _ALIKE) -> list[Leak]:
    """Forbidden strings in what OCR read from an image: exactly, or with letters misread.

    ``alike`` is the ratio (0 to 100, rapidfuzz) from which a misreading counts: of words with words, and of strings of
    several words with any part of a line.
    """
    leaks = scan_text(read, wanted, place=place)
    seen = {leak.string for leak in leaks}
    lines = list(_lines(read))
    single = sorted({word for line in lines for word in line.split() if len(word) >= _SHORTEST - 1})
    for string in wanted.stopping:
        query = _plain(string)
        if string in seen or len(query.replace(" ", "")) < _SHORTEST:
            continue
        found = _line_like(query, lines, alike) if " " in query else _word_like(query, single, alike)
        if found is not None:
            leaks.append(Leak(string, True, max(0, read.lower().find(found[:8])), place, found))
    return leaks


def _word_like(query: str, single: list[str], alike: float) -> str | None:
    from rapidfuzz import fuzz, process

    best = process.extractOne(query, single, scorer=fuzz.ratio, score_cutoff=alike)
    if best is None and len(query) >= _RUN_TOGETHER:
        longer = [word for word in single if len(word) > len(query) + 2]
        best = process.extractOne(query, longer, scorer=fuzz.partial_ratio, score_cutoff=alike)
    return None if best is None else str(best[0])


def _line_like(query: str, lines: list[str], alike: float) -> str | None:
    """The line that holds something like a string of several words, all of them."""
    from rapidfuzz import fuzz, process

    long_enough = [line for line in lines if len(line) >= len(query)]
    best = process.extractOne(query, long_enough, scorer=fuzz.partial_ratio, score_cutoff=alike)
    if best is None:
        return None
    parts = [part for part in query.split() if len(part) >= _SHORTEST - 1]
    return str(best[0]) if all(fuzz.partial_ratio(part, best[0]) >= _PARTS_ALIKE for part in parts) else None


def _lines(read: str) -> Iterator[str]:
    """Lines, and each line with the next, because a name may be broken between them."""
    lines = [plain for line in read.split("\n") if (plain := _plain(line))]
    yield from lines
    yield from (f"{first} {second}" for first, second in pairwise(lines))


def _plain(said: str) -> str:
    """Folded words between single spaces; a digit misread within a word leaves it whole."""
    return " ".join(fold(word) for word in re.findall(r"\w+", clean(said).text))


def _scan_batch(batch: Batch, wanted: Forbidden) -> Iterator[Leak]:
    for start in range(0, max(1, len(batch.data)), _CHUNK):
        chunk = batch.data[start : start + _CHUNK + _OVERLAP]
        for found in places(chunk, wanted.anchors):
            name, first, last = batch.piece_at(start + found.byte)
            leak = _read_at(chunk, found, (first - start, last - start), wanted)
            if leak is not None:
                where = f"{name}{found.reading.encoding}"
                yield Leak(leak.string, leak.stops, start + found.byte - first, where, leak.found)


def _read_at(data: bytes, found: Place, within: tuple[int, int], wanted: Forbidden) -> Leak | None:
    """The forbidden string that is read at a place, if what stands there looks like writing."""
    encoding, width = found.reading.encoding, found.reading.width
    before = min(found.byte, found.byte - within[0], _HEAD * width) // width * width
    head = _apart(data[found.byte - before : found.byte].decode(encoding, "replace"))
    read = _apart(data[found.byte : min(within[1], found.byte + _WINDOW * width)].decode(encoding, "replace"))
    text = clean(read).text
    leaks = [_leak(text, mention) for mention in wanted.index.find(text, words(text), at_once=True)]
    if found.inner and not leaks:
        leaks = [leak for leak in scan_text(head + read, wanted) if _covers(leak, len(head))]
    return next((leak for leak in leaks if _is_meant(leak.found, encoding, head, read)), None)


def _covers(leak: Leak, position: int) -> bool:
    return leak.position - 1 <= position < leak.position + len(leak.found)


def _leak(text: str, mention: Mention) -> Leak:
    string, stops = _said(mention.target.thing)
    return Leak(string, stops, mention.start, "", text[mention.start : mention.end])


def _is_meant(found: str, encoding: str, head: str, read: str) -> bool:
    """Whether a find is too long for chance bytes, or stands among writing."""
    size = len(found.encode(encoding, "replace"))
    evenly = found.istitle() or found.isupper() or found.islower()
    return size >= _SURE_BYTES or (size == _SURE_BYTES - 1 and evenly) or _is_writing(head[-8:], read, len(found))


def _apart(read: str) -> str:
    return _JOINED.sub(" ", read)


def _is_writing(head: str, read: str, size: int) -> bool:
    """Whether the surroundings of a short find are letters and common signs of one script."""
    near = head + read[size : size + 8]
    ours = _LATIN_WRITING if read[:size].isascii() else _CYRILLIC_WRITING
    return sum(1 for character in near if ours.match(character)) >= 0.9 * len(near)


def _said(thing: object) -> tuple[str, bool]:
    if isinstance(thing, tuple):
        return str(thing[0]), bool(thing[1])
    return str(thing), True
