"""Whether anything forbidden is left: in texts, in bytes whatever their encoding and packing, and in what OCR reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from coder_app.blinding.forbidden import Forbidden, forbidden
from coder_app.blinding.leak_streams import inner_streams
from coder_app.blinding.leak_symbols import LAST_LATIN, LAST_LETTER, readings, symbols_of
from coder_app.blinding.reading import clean, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from coder_app.blinding.leak_symbols import Reading

__all__ = ["Forbidden", "Leak", "forbidden", "scan_bytes", "scan_ocr", "scan_text"]

_GRAM = 4
_CHUNK = 1 << 22
_OVERLAP = 512
_WINDOW, _HEAD = 160, 48
_SURE_BYTES = 7
_ALIKE = 85
_SHORTEST_OCR = 5
_JOINED = re.compile(
    r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[А-Я])(?=[А-ЯІЇЄҐ][а-яіїєґ])|(?<=[a-z])(?=[A-Z\u0400-\u04ff])|(?<=[A-Z])(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff])(?=[A-Za-z])|(?<=[а-яіїєґё])(?=[А-ЯІЇЄҐЁ])"
)
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


def scan_bytes(data: bytes, wanted: Forbidden, *, place: str = "", depth: int = 3) -> list[Leak]:
    """Every forbidden string in bytes: in UTF-8, UTF-16, cp1251, koi8-r and Latin-1, also within zlib, base64 and hex.

    Names of fewer than four letters are left to :func:`scan_text`: any bytes hold them by chance.
    """
    grams = _grams(wanted)
    leaks: dict[tuple[str, int, str], Leak] = {}
    for start in range(0, max(1, len(data)), _CHUNK):
        chunk = data[start : start + _CHUNK + _OVERLAP]
        for leak in _scan_chunk(chunk, start, wanted, grams, place):
            leaks.setdefault((leak.string, leak.position, leak.place), leak)
    if depth > 0:
        for where, inner in inner_streams(data):
            for leak in scan_bytes(inner, wanted, place=f"{place}{where} > ", depth=depth - 1):
                leaks.setdefault((leak.string, leak.position, leak.place), leak)
    return list(leaks.values())


def scan_ocr(read: str, wanted: Forbidden, *, place: str = "", alike: float = _ALIKE) -> list[Leak]:
    """Forbidden strings in what OCR read from an image: exactly, or with letters misread.

    ``alike`` is the partial ratio (0 to 100, rapidfuzz) from which a misreading counts.
    """
    from rapidfuzz import fuzz, process

    leaks = scan_text(read, wanted, place=place)
    seen = {leak.string for leak in leaks}
    lines = [" ".join(word.form for word in words(clean(line).text)) for line in _lines(read)]
    choices = [line for line in lines if line]
    for string in wanted.stopping:
        query = " ".join(word.form for word in words(clean(string).text))
        if string in seen or len(query.replace(" ", "")) < _SHORTEST_OCR:
            continue
        long_enough = [line for line in choices if len(line) >= len(query)]
        best = process.extractOne(query, long_enough, scorer=fuzz.partial_ratio, score_cutoff=alike)
        if best is not None:
            leaks.append(Leak(string, True, max(0, read.find(best[0][:8])), place, best[0]))
    return leaks


def _lines(read: str) -> Iterator[str]:
    """Lines, and each line with the next, because a name may be broken between them."""
    lines = [line for line in read.split("\n") if line.strip()]
    yield from lines
    yield from (f"{first} {second}" for first, second in pairwise(lines))


def _scan_chunk(data: bytes, offset: int, wanted: Forbidden, grams: NDArray[np.uint32], place: str) -> Iterator[Leak]:
    for reading in readings(data):
        known = grams if reading.encoding not in {"cp1251", "koi8-r"} else _cyrillic_of(grams)
        for at in _candidates(reading, known):
            yield from _verified(data, reading.byte(int(at)), offset, wanted, place, reading)


def _candidates(reading: Reading, grams: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Where four symbols stand with which a forbidden word begins, and a word can begin."""
    symbols, table, found = reading.symbols, _bitmap(grams), []
    for shift in range(_GRAM):
        part = symbols[shift : shift + (len(symbols) - shift) // _GRAM * _GRAM]
        four = np.ascontiguousarray(part).view("<u4")
        hits = np.flatnonzero(table[_hashed(four)])
        hits = hits[np.isin(four[hits], grams)]
        found.append(hits.astype(np.int64) * _GRAM + shift)
    places = np.sort(np.concatenate(found))
    return places[_may_begin(reading, places)]


def _may_begin(reading: Reading, places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether a word can begin at each place: after no letter, after one of another script, or with a capital.

    Columns of a database stand side by side without anything between them.
    """
    here, before = reading.symbols[places], reading.symbols[places - 1]
    other_script = (here <= LAST_LATIN) != (before <= LAST_LATIN)
    no_letter = (places == 0) | (before == 0) | (before > LAST_LETTER)
    capitals = np.append(reading.capitals, np.False_)
    capital = capitals[places] & ~(capitals[places - 1] & capitals[places + 1])
    fits: NDArray[np.bool_] = no_letter | other_script | capital | (here > LAST_LETTER)
    return fits


def _verified(data: bytes, first: int, offset: int, wanted: Forbidden, place: str, reading: Reading) -> Iterator[Leak]:
    """The forbidden strings read at a place, if what is read there looks like writing."""
    encoding, width = reading.encoding, reading.width
    head = data[max(0, first - _HEAD * width) : first].decode(encoding, "replace")
    read = _apart(data[first : first + _WINDOW * width].decode(encoding, "replace"))
    for before in ("", _apart(head)):
        for leak in scan_text(before + read, wanted):
            if leak.position - 1 <= len(before) < leak.position + len(leak.found):
                size = len(leak.found.encode(encoding, "replace"))
                if (
                    size >= _SURE_BYTES
                    or (size == _SURE_BYTES - 1 and _cased(leak.found))
                    or _is_writing(head[-8:], read[: len(leak.found) + 8], len(leak.found))
                ):
                    yield Leak(leak.string, leak.stops, offset + first, f"{place}{encoding}", leak.found)
                    return


def _cased(found: str) -> bool:
    return found.istitle() or found.isupper() or found.islower()


def _apart(read: str) -> str:
    return _JOINED.sub(" ", read)


def _is_writing(head: str, read: str, size: int) -> bool:
    """Whether the surroundings of a short find are letters and common signs of one script, not chance bytes."""
    near = head + read[size:]
    ours = _LATIN_WRITING if read[:size].isascii() else _CYRILLIC_WRITING
    return sum(1 for character in near if ours.match(character)) >= 0.9 * len(near)


def _grams(wanted: Forbidden) -> NDArray[np.uint32]:
    found = {symbols_of(form[:_GRAM]) for form in wanted.index.anchors(_GRAM) if len(form) >= _GRAM}
    whole = [gram for gram in found if len(gram) == _GRAM and 0 not in gram]
    return np.unique(np.frombuffer(b"".join(whole), "<u4")) if whole else np.empty(0, np.uint32)


def _cyrillic_of(grams: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Those of the grams that hold a Cyrillic letter: the others stand in UTF-8 as well."""
    parts = grams.view(np.uint8).reshape(-1, _GRAM)
    return grams[((parts > LAST_LATIN) & (parts <= LAST_LETTER)).any(axis=1)]


def _hashed(four: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return (four * np.uint32(2654435761)) >> np.uint32(12)


def _bitmap(grams: NDArray[np.uint32]) -> NDArray[np.bool_]:
    table = np.zeros(1 << 20, bool)
    table[_hashed(grams)] = True
    return table


def _said(thing: object) -> tuple[str, bool]:
    if isinstance(thing, tuple):
        return str(thing[0]), bool(thing[1])
    return str(thing), True
