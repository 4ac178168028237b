"""Bytes read as letters in every encoding at once: each becomes an array of folded symbols that can be searched.

A symbol is one byte: a letter with case, ё, accents and script-independent apostrophes folded away, a digit, or 0
for everything else. The same name has the same symbols in UTF-8, UTF-16, cp1251 and koi8-r.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from coder_app.blinding.reading import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r")
"""What bytes are read as; ASCII and Latin-1 letters are found by way of UTF-8."""

ALPHABET = "\0abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ0123456789"
LAST_LATIN, LAST_LETTER = 26, 62
_CAPITAL = 0x80
_NUMBER_OF = {letter: number for number, letter in enumerate(ALPHABET)}


def symbols_of(text: str) -> bytes:
    """A text as symbols, one a character."""
    return bytes(_symbol(character) for character in text)


@dataclass(frozen=True, slots=True)
class Reading:
    """Bytes read in one encoding: the symbols, which of them are capitals, and where in the bytes each begins."""

    encoding: str
    symbols: NDArray[np.uint8]
    capitals: NDArray[np.bool_]
    positions: NDArray[np.int64] | None = None
    shift: int = 0
    width: int = 1

    def byte(self, symbol: int) -> int:
        """The byte a symbol begins at."""
        return int(self.positions[symbol]) if self.positions is not None else symbol * self.width + self.shift


def readings(data: bytes) -> Iterator[Reading]:
    """The bytes in every encoding; in cp1251 and koi8-r only what is Cyrillic can be new."""
    raw = np.frombuffer(data, np.uint8)
    yield _utf_8(raw)
    for encoding in ("cp1251", "koi8-r"):
        yield _reading(encoding, _single_table(encoding)[raw])
    for shift in (0, 1):
        pairs = raw[shift : shift + (len(raw) - shift) // 2 * 2].view("<u2")
        yield _reading("utf-16-le", _wide_table()[pairs], shift=shift, width=2)
        yield _reading("utf-16-be", _swapped_table()[pairs], shift=shift, width=2)


def _reading(
    encoding: str,
    marked: NDArray[np.uint8],
    positions: NDArray[np.int64] | None = None,
    shift: int = 0,
    width: int = 1,
) -> Reading:
    return Reading(encoding, (marked & 0x7F).astype(np.uint8), marked >= _CAPITAL, positions, shift, width)


def _utf_8(raw: NDArray[np.uint8]) -> Reading:
    marked = _single_table("ascii")[raw]
    leads = np.flatnonzero((raw[:-1] - np.uint8(0xC3) <= 0xD2 - 0xC3) & ((raw[1:] & 0xC0) == 0x80))
    if not len(leads):
        return _reading("utf-8", marked)
    points = ((raw[leads].astype(np.uint16) & 0x1F) << 6) | (raw[leads + 1] & 0x3F)
    marked[leads] = _wide_table()[points]
    keep = np.ones(len(raw), bool)
    keep[leads + 1] = False
    positions = np.flatnonzero(keep)
    return _reading("utf-8", marked[positions], positions, width=2)


@cache
def _single_table(encoding: str) -> NDArray[np.uint8]:
    letters = (bytes([code]).decode(encoding, "replace") for code in range(256))
    return np.array([_marked(letter) for letter in letters], np.uint8)


@cache
def _wide_table() -> NDArray[np.uint8]:
    table = np.zeros(0x10000, np.uint8)
    for code in (*range(0x30, 0x250), *range(0x400, 0x530)):
        table[code] = _marked(chr(code))
    return table


@cache
def _swapped_table() -> NDArray[np.uint8]:
    return np.ascontiguousarray(_wide_table().reshape(256, 256).T).reshape(-1)


def _marked(character: str) -> int:
    symbol = _symbol(character)
    return symbol | _CAPITAL if symbol and character.isupper() else symbol


@cache
def _symbol(character: str) -> int:
    folded = fold(character) if character.isalnum() else ""
    if folded and folded[0] not in _NUMBER_OF:
        folded = unicodedata.normalize("NFD", folded)[:1]
    return _NUMBER_OF.get(folded, 0) if len(folded) == 1 else 0
