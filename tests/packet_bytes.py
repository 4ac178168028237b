"""The search of a study file for words in any form, for tests that say what must not stand in it."""

from __future__ import annotations

import re
import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "latin-1")
_PACKED = re.compile(rb"\x78[\x9c\xda]")


def words_in(path: Path, words: Iterable[str]) -> list[str]:
    """Those of the words, in large or small letters, that stand in the file's bytes or its values unpacked.

    Everything is read in every encoding; piece by piece, since pictures unpack to hundreds of megabytes.
    """
    wanted = {word: word.casefold() for word in words}
    left = dict(wanted)
    for data in _everything(path):
        for encoding in ENCODINGS:
            text = data.decode(encoding, "ignore").casefold()
            left = {word: small for word, small in left.items() if small not in text}
    return [word for word in wanted if word not in left]


def _everything(path: Path) -> Iterator[bytes]:
    raw = path.read_bytes()
    yield raw
    if raw.startswith(b"SQLite format 3"):
        yield from _values(path)


def _values(path: Path) -> Iterator[bytes]:
    with closing(sqlite3.connect(path)) as study:
        tables = [name for (name,) in study.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in study.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, str):
                        yield value.encode("unicode_escape") if "\\u" in value else value.encode()
                        if "\\u" in value:
                            yield value.encode().decode("unicode_escape").encode("utf-8", "surrogatepass")
                    elif isinstance(value, bytes):
                        yield from _unpacked(value)


def _unpacked(value: bytes) -> Iterator[bytes]:
    yield value
    for start in {0, 1, 4, 8} | {packed.start() for packed in _PACKED.finditer(value)}:
        try:
            yield zlib.decompressobj().decompress(value[start:])
        except zlib.error:
            continue
