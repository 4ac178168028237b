"""The shadow of a text that search reads: one form for everything that is written in several ways.

Compatibility forms, capitals, ё, apostrophes and hyphens are made one; soft hyphens, stress marks and invisible
characters are left out; words broken at line ends are joined. ї, й, і, ґ and every other letter stay themselves.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from coder_app.language.words import APOSTROPHES

if TYPE_CHECKING:
    from numpy.typing import NDArray

VERSION = "folding-1"

_STRESS = "\u0300\u0301"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_ONE = {"ё": "е", "ѐ": "е", "ѝ": "и", "‐": "-", "‑": "-", **dict.fromkeys(APOSTROPHES, "'")}
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-‐\u00ad]+[^\S\n]*\n[^\S\n]*(?=[^\W\d_])")
_CLUSTER = re.compile(r"[^\u0300-\u036f]?[\u0300-\u036f]*", re.DOTALL)

_DROPPED, _SEVERAL, _UNKNOWN = 0x110000, 0x110001, 0x110002


@dataclass(frozen=True, slots=True)
class Folded:
    """The shadow of a text, and the way back.

    ``positions[i]`` is where character i of the shadow begins in the text, ``ends[i]`` where it ends, stress marks
    included; both are None where the two run in step, character by character.
    """

    text: str
    positions: NDArray[np.int32] | None = None
    ends: NDArray[np.int32] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text for a range of its shadow, at least one character long."""
        if self.positions is None or self.ends is None:
            return start, end
        return int(self.positions[start]), int(self.ends[end - 1])


def fold(text: str) -> Folded:
    """The shadow of a text of any length with the way back to its positions."""
    if not text:
        return Folded("")
    if not unicodedata.is_normalized("NFC", text):
        return _fold_decomposed(text)
    source = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    target = _translated(source)
    for match in _BROKEN_WORD.finditer(text):
        if text[match.end()].islower():
            target[match.start() : match.end()] = _DROPPED
    if target.max() < _DROPPED:
        return Folded(_text(target))
    return _with_gaps(source, target)


def fold_query(text: str) -> str:
    """What is searched for, or a single word, folded like the texts it is searched in; quick for short texts."""
    if "\n" in text:
        return fold(text).text
    return "".join(map(_fold_character, unicodedata.normalize("NFC", text)))


def _translated(source: NDArray[np.uint32]) -> NDArray[np.uint32]:
    table = _table()
    target = table[source]
    if (target == _UNKNOWN).any():
        for code in np.unique(source[target == _UNKNOWN]):
            folded = _fold_character(chr(code))
            table[code] = ord(folded) if len(folded) == 1 else _SEVERAL if folded else _DROPPED
        target = table[source]
    return target


@cache
def _table() -> NDArray[np.uint32]:
    """What each code point becomes, filled in as characters are met."""
    return np.full(0x110000, _UNKNOWN, dtype=np.uint32)


@cache
def _fold_character(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return character
    form = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", _ONE.get(character, character)).casefold())
    return "".join(_ONE.get(part, part) for part in form if part not in _STRESS and part not in _INVISIBLE)


def _with_gaps(source: NDArray[np.uint32], target: NDArray[np.uint32]) -> Folded:
    several = np.nonzero(target == _SEVERAL)[0]
    forms = [_fold_character(chr(code)) for code in source[several]]
    many = np.ones(len(target), np.int32)
    many[target == _DROPPED] = 0
    many[several] = [len(form) for form in forms]
    positions = np.repeat(np.arange(len(target), dtype=np.int32), many)
    codes = target[positions]
    if forms:
        codes[np.isin(positions, several)] = [ord(part) for form in forms for part in form]
    return Folded(_text(codes), positions, positions + 1 + _marks_after(source)[positions])


def _marks_after(source: NDArray[np.uint32]) -> NDArray[np.int32]:
    """For each character, how many stress marks follow it."""
    size = len(source)
    here = np.arange(size + 1, dtype=np.int32)
    other = here.copy()
    other[:-1][np.isin(source, [ord(mark) for mark in _STRESS])] = size
    next_other = np.minimum.accumulate(other[::-1])[::-1]
    return (next_other[1:] - here[1:]).astype(np.int32)


def _fold_decomposed(text: str) -> Folded:
    """The shadow of a text whose letters and marks stand apart: composed first, with the positions of both steps."""
    pieces = [(unicodedata.normalize("NFC", found[0]), *found.span()) for found in _CLUSTER.finditer(text) if found[0]]
    composed = "".join(piece for piece, _, _ in pieces)
    sizes = [len(piece) for piece, _, _ in pieces]
    starts = np.repeat(np.array([start for _, start, _ in pieces], np.int32), sizes)
    ends = np.repeat(np.array([end for _, _, end in pieces], np.int32), sizes)
    inner = fold(composed)
    if inner.positions is None:
        return Folded(inner.text, starts, ends)
    return Folded(inner.text, starts[inner.positions], ends[inner.positions])


def _text(codes: NDArray[np.uint32]) -> str:
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
