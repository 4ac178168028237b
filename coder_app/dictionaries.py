"""Base forms of Russian, Ukrainian and English words, looked up in simplemma's lists as they lie on the disk.

A list is a stream in which every form takes over the beginning of the one before it. Going through it once, to know
where a form is to be looked for, takes half a second; where that is, is kept in the person's own cache folder.
"""

from __future__ import annotations

import lzma
import os
import tempfile
import zipfile
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import platformdirs

_BEGINNING = b"SMFC1\x00"
_BLOCK = 16
_SAME_BASE, _WHOLE_BASE = 254, 255


class _Index(NamedTuple):
    """Every sixteenth form and its base form, each list in one piece with the ends, and where the next one begins."""

    forms: bytes
    form_ends: np.ndarray
    bases: bytes
    base_ends: np.ndarray
    following: np.ndarray


class Dictionary(Mapping[str, str]):
    """The base form of each form of one language, as simplemma has it: small, and quick to open."""

    def __init__(self, language: str) -> None:
        packed = _list_of(language).read_bytes()
        self._data = lzma.decompress(packed)
        if not self._data.startswith(_BEGINNING):
            raise ValueError(f"The word list for {language} is of another kind.")
        self._count, self._begin = _size(self._data, len(_BEGINNING))
        index = _indexed(language, zlib.crc32(packed), self._data, self._begin)
        self._firsts = _pieces(index.forms, index.form_ends)
        self._bases = _pieces(index.bases, index.base_ends)
        self._following = index.following.tolist()

    def get(self, form: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """The base form, or ``default`` for a form that does not stand in the list."""
        wanted = form.encode("utf-8", "surrogatepass")
        block = bisect_right(self._firsts, wanted) - 1
        if block < 0:
            return default
        seed = self._firsts[block], self._bases[block]
        if seed[0] == wanted:
            return seed[1].decode()
        for _, found, base in _records(self._data, self._following[block], *seed):
            if found >= wanted:
                return base.decode() if found == wanted else default
        return default

    def __getitem__(self, form: str) -> str:
        found = self.get(form)
        if found is None:
            raise KeyError(form)
        return found

    def __iter__(self) -> Iterator[str]:
        return (form.decode() for _, form, _ in _records(self._data, self._begin))

    def __len__(self) -> int:
        return self._count


@cache
def dictionary(language: str) -> Dictionary:
    """The dictionary of ru, uk or en."""
    return Dictionary(language)


def _list_of(language: str) -> Path:
    """Where simplemma keeps its list; simplemma itself is slow to import and not needed for this."""
    found = find_spec("simplemma")
    if found is None or found.origin is None:
        raise FileNotFoundError("simplemma")
    return Path(found.origin).parent / "strategies" / "dictionaries" / "data" / f"{language}.plzma"


def _records(data: bytes, at: int, form: bytes = b"", base: bytes = b"") -> Iterator[tuple[int, bytes, bytes]]:
    """Each form from a place on with its base form, and where the next one begins; the two before it are given."""
    end = len(data)
    while at < end:
        shared, at = (data[at], at + 1) if data[at] < 0x80 else _size(data, at)
        more, at = (data[at], at + 1) if data[at] < 0x80 else _size(data, at)
        form = form[:shared] + data[at : at + more]
        at += more
        cut = data[at]
        at += 1
        if cut != _SAME_BASE:
            more, at = (data[at], at + 1) if data[at] < 0x80 else _size(data, at)
            base = _base(data, cut, form, at, at + more)
            at += more
        yield at, form, base


def _size(data: bytes, at: int) -> tuple[int, int]:
    """A number written in sevens of bits, the lowest first, and the place behind it."""
    size = shift = 0
    while True:
        byte = data[at]
        at += 1
        size |= (byte & 0x7F) << shift
        if byte < 0x80:
            return size, at
        shift += 7


def _pieces(joined: bytes, ends: np.ndarray) -> list[bytes]:
    known: dict[bytes, bytes] = {}
    pieces = (joined[start:end] for start, end in pairwise([0, *ends.tolist()]))
    return [known.setdefault(piece, piece) for piece in pieces]


def _indexed(language: str, checksum: int, data: bytes, begin: int) -> _Index:
    """The index of a list: from the cache folder where there is one for this very list, else made and put there."""
    place = platformdirs.user_cache_path("coder-app", appauthor=False) / f"words-{language}.npz"
    unreadable = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)
    with suppress(*unreadable), place.open("rb") as file, np.load(file) as kept:
        if int(kept["checksum"]) == checksum and int(kept["block"]) == _BLOCK:
            return _Index(kept["forms"].tobytes(), kept["form_ends"], kept["bases"].tobytes(), kept["base_ends"],
                          kept["following"])  # fmt: skip
    made = _made(data, begin)
    with suppress(OSError):
        _keep(place, checksum, made)
    return made


def _made(data: bytes, at: int) -> _Index:
    """The index, in one pass over a million forms: as :func:`_records`, but base forms are put together when needed."""
    forms: list[bytes] = []
    bases: list[bytes] = []
    following: list[int] = []
    form, last, end, left = b"", (_WHOLE_BASE, b"", 0, 0), len(data), 0
    while at < end:
        shared, more = data[at], data[at + 1]
        at += 2
        if shared >= 0x80 or more >= 0x80:
            shared, at = _size(data, at - 2)
            more, at = _size(data, at)
        form = form[:shared] + data[at : at + more]
        at += more + 1
        cut = data[at - 1]
        if cut != _SAME_BASE:
            more, at = (data[at], at + 1) if data[at] < 0x80 else _size(data, at)
            last = (cut, form, at, at + more)
            at += more
        if not left:
            forms.append(form)
            bases.append(_base(data, *last))
            following.append(at)
            left = _BLOCK
        left -= 1
    return _Index(
        b"".join(forms), np.cumsum([len(each) for each in forms], dtype=np.uint32),
        b"".join(bases), np.cumsum([len(each) for each in bases], dtype=np.uint32), np.array(following, np.uint32),
    )  # fmt: skip


def _base(data: bytes, cut: int, form: bytes, start: int, end: int) -> bytes:
    return data[start:end] if cut == _WHOLE_BASE else form[: len(form) - cut] + data[start:end]


def _keep(place: Path, checksum: int, index: _Index) -> None:
    """Writes beside and renames: another run of the program may be reading or writing the same file."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=place.parent, prefix=place.stem, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(
                file, checksum=np.uint32(checksum), block=np.uint32(_BLOCK),
                forms=np.frombuffer(index.forms, np.uint8), form_ends=index.form_ends,
                bases=np.frombuffer(index.bases, np.uint8), base_ends=index.base_ends, following=index.following,
            )  # fmt: skip
        Path(beside).replace(place)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
