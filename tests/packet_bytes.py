"""Everything that stands in a study file in any form, for tests that search it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "latin-1")


def everything_in(path: Path) -> str:
    """The file's bytes, and its values unpacked, read in every encoding, in small letters."""
    raw = [path.read_bytes(), *_values(path)]
    texts = [data.decode(encoding, "ignore") for data in raw for encoding in ENCODINGS]
    return "\n".join(texts).casefold()


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
    for start in {0, 1, 4, 8} | {
        at for at in range(len(value) - 2) if value[at : at + 2] in (b"\x78\x9c", b"\x78\xda")
    }:
        try:
            yield zlib.decompressobj().decompress(value[start:])
        except zlib.error:
            continue
