"""Searching bytes for forbidden words: where one could begin, in every encoding, by arithmetic on whole arrays.

A word is looked for by its first four symbols (one comparison finds them among thousands), then as a whole; only what
remains is decoded and read as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coder_app.blinding.leak_symbols import LAST_LATIN, LAST_LETTER, readings, symbols_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from coder_app.blinding.leak_symbols import Reading

GRAM = 4
_LONGEST = 24
_CYRILLIC_ONLY = {"cp1251", "koi8-r"}


@dataclass(frozen=True, slots=True)
class Anchors:
    """The words by which forbidden strings are found in bytes, as symbols.

    ``inner`` are words that stand within a string whose first word is too short to be looked for.
    """

    words: frozenset[bytes]
    inner: frozenset[bytes]
    lengths: tuple[int, ...]
    grams: Grams
    cyrillic: Grams


@dataclass(frozen=True, slots=True)
class Grams:
    """The first four symbols of many words, sorted, and a table of their hashes for a first look."""

    sorted: NDArray[np.uint32]
    table: NDArray[np.bool_]

    def found_in(self, four: NDArray[np.uint32]) -> NDArray[np.intp]:
        """Where among the quadruples of symbols one of these stands."""
        hits = np.flatnonzero(self.table[_hashed(four)])
        if not len(hits):
            return hits
        nearest = np.searchsorted(self.sorted, four[hits]).clip(max=len(self.sorted) - 1)
        found: NDArray[np.intp] = hits[self.sorted[nearest] == four[hits]]
        return found


@dataclass(frozen=True, slots=True)
class Place:
    """Where a forbidden word may begin: how the bytes were read, at which byte, and whether within a string."""

    reading: Reading
    byte: int
    inner: bool


def anchors_of(words: Iterable[tuple[str, bool]]) -> Anchors:
    """Make words, each with whether it stands within a string, ready to be searched for; short ones are left out."""
    found: dict[bytes, bool] = {}
    for word, inner in words:
        symbols = symbols_of(word).split(b"\0")[0][:_LONGEST]
        if len(symbols) >= GRAM:
            found[symbols] = found.get(symbols, False) or inner
    starts = b"".join({symbols[:GRAM] for symbols in found})
    grams = np.unique(np.frombuffer(starts, "<u4")).astype(np.uint32)
    inner_words = frozenset(word for word, inner in found.items() if inner)
    lengths = tuple(sorted({len(word) for word in found}))
    return Anchors(frozenset(found), inner_words, lengths, _grams(grams), _grams(_cyrillic(grams)))


def places(data: bytes, anchors: Anchors) -> Iterator[Place]:
    """Where forbidden words may begin in some bytes."""
    for reading in readings(data):
        grams = anchors.cyrillic if reading.encoding in _CYRILLIC_ONLY else anchors.grams
        for at in _candidates(reading, grams).tolist():
            run = reading.symbols[at : at + _LONGEST].tobytes()
            whole = [run[:length] for length in anchors.lengths if run[:length] in anchors.words]
            if whole:
                yield Place(reading, reading.byte(at), any(word in anchors.inner for word in whole))


def _candidates(reading: Reading, grams: Grams) -> NDArray[np.int64]:
    """Where four symbols stand with which a forbidden word begins, and a word can begin."""
    symbols, found = reading.symbols, []
    for shift in range(GRAM):
        part = symbols[shift : shift + (len(symbols) - shift) // GRAM * GRAM]
        hits = grams.found_in(np.ascontiguousarray(part).view("<u4"))
        found.append(hits.astype(np.int64) * GRAM + shift)
    together = np.sort(np.concatenate(found))
    return together[_may_begin(reading, together)]


def _may_begin(reading: Reading, at: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether a word can begin at each place: after no letter, after one of another script, or with a capital.

    Columns of a database stand side by side without anything between them.
    """
    here, before = reading.symbols[at], reading.symbols[at - 1]
    other_script = (here <= LAST_LATIN) != (before <= LAST_LATIN)
    no_letter = (at == 0) | (before == 0) | (before > LAST_LETTER)
    capitals = np.append(reading.capitals, np.False_)
    capital = capitals[at] & ~(capitals[at - 1] & capitals[at + 1])
    fits: NDArray[np.bool_] = no_letter | other_script | capital | (here > LAST_LETTER)
    return fits


def _cyrillic(grams: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Those of the grams that hold more than Latin letters: names in Latin letters stand in UTF-8 as well."""
    parts = grams.view(np.uint8).reshape(-1, GRAM)
    return grams[(parts > LAST_LATIN).any(axis=1)]


def _hashed(four: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return (four * np.uint32(2654435761)) >> np.uint32(12)


def _grams(grams: NDArray[np.uint32]) -> Grams:
    table = np.zeros(1 << 20, bool)
    table[_hashed(grams)] = True
    return Grams(grams, table)
