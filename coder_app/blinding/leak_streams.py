"""What is packed inside bytes: zlib streams, base64 and hexadecimal text, and the files in a zip."""

from __future__ import annotations

import base64
import binascii
import contextlib
import io
import re
import zipfile
import zlib
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

_ZLIB = re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78][\x01\x5e\x9c\xda\x85\x67\xd5\x6d\xb5\x3f\xc9\x1b\xbb\x73\x0d]")
_GZIP = re.compile(rb"\x1f\x8b\x08")
_HEX = re.compile(rb"[0-9A-Fa-f]{16,}")
_SHORTEST_RUN = 16
_STANDARD = bytes.maketrans(b"-_", b"+/")
_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST = 16 << 20
_TASTE = 512
_BATCH, _APART = 1 << 22, 8


@dataclass(frozen=True, slots=True)
class Batch:
    """Pieces of bytes put together with zeros between them, so that they are searched at once."""

    data: bytes
    names: Sequence[str]
    starts: Sequence[int]

    def piece_at(self, position: int) -> tuple[str, int, int]:
        """The name of the piece that a position is in, and where it begins and ends."""
        at = bisect_right(self.starts, position) - 1
        return self.names[at], *self._bounds(at)

    def _bounds(self, at: int) -> tuple[int, int]:
        end = self.starts[at + 1] - _APART if at + 1 < len(self.starts) else len(self.data)
        return self.starts[at], end

    def inner(self) -> Iterator[tuple[str, bytes]]:
        """What is packed inside the pieces, with where it was found."""
        for at, name in enumerate(self.names):
            start, end = self._bounds(at)
            for where, packed in inner_streams(self.data[start:end]) if end - start >= _SHORTEST_RUN else ():
                yield f"{name}{where} > ", packed


def batches(pieces: Iterable[tuple[str, bytes]]) -> Iterator[Batch]:
    """Pieces with their names, put together to batches of some megabytes."""
    names: list[str] = []
    held: list[bytes] = []
    size = 0
    for name, data in pieces:
        names.append(name)
        held.append(data)
        size += len(data)
        if size >= _BATCH:
            yield _batch(names, held)
            names, held, size = [], [], 0
    if names:
        yield _batch(names, held)


def _batch(names: Sequence[str], held: Sequence[bytes]) -> Batch:
    starts = list(accumulate((len(data) + _APART for data in held[:-1]), initial=0))
    return Batch(bytes(_APART).join(held), names, starts)


def inner_streams(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The packed pieces of some bytes, unpacked, with where they were found."""
    yield from _zipped(data)
    for pattern, kind, window in ((_ZLIB, "zlib", zlib.MAX_WBITS), (_GZIP, "gzip", zlib.MAX_WBITS | 16)):
        end = 0
        for found in pattern.finditer(data):
            if found.start() >= end and _is_header(data, found.start(), kind):
                inner, used = _inflated(data, found.start(), window)
                if inner:
                    end = found.start() + used
                    yield f"{kind} at {found.start()}", inner
    yield from _written_out(data)


def without_pixels(data: bytes) -> bytes:
    """The bytes with the pixel data of PNG images taken out; their other chunks stay."""
    pieces, position = [], 0
    while (start := data.find(_PNG, position)) >= 0:
        pieces.append(data[position:start])
        at = start + len(_PNG)
        while at + 12 <= len(data):
            size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            if not kind.isalpha() or at + 12 + size > len(data):
                break
            if kind != b"IDAT":
                pieces.append(data[at : at + 12 + size])
            at += 12 + size
            if kind == b"IEND":
                break
        position = at
    pieces.append(data[position:])
    return b"".join(pieces)


def _is_header(data: bytes, at: int, kind: str) -> bool:
    return kind == "gzip" or int.from_bytes(data[at : at + 2], "big") % 31 == 0


def _inflated(data: bytes, at: int, window: int) -> tuple[bytes, int]:
    """What a stream unpacks to, at most 16 MB, and how many bytes it took; nothing if it is none."""
    unpacking = zlib.decompressobj(window)
    try:
        taste = unpacking.decompress(data[at : at + _TASTE], 1 << 14)
        inner = taste + unpacking.decompress(unpacking.unconsumed_tail + data[at + _TASTE : at + _LARGEST], _LARGEST)
    except zlib.error:
        return _partly(data, at, window)
    used = min(len(data) - at, _LARGEST) - len(unpacking.unused_data) - len(unpacking.unconsumed_tail)
    return (inner, used) if len(inner) > 3 else (b"", 0)


def _partly(data: bytes, at: int, window: int) -> tuple[bytes, int]:
    """As much of a damaged stream as unpacks, if that is more than chance gives."""
    unpacking, inner = zlib.decompressobj(window), b""
    try:
        for start in range(at, min(len(data), at + _LARGEST), 64):
            inner += unpacking.decompress(data[start : start + 64])
    except zlib.error:
        pass
    return (inner, 2) if len(inner) > 256 else (b"", 0)


def _zipped(data: bytes) -> Iterator[tuple[str, bytes]]:
    if b"PK\x05\x06" not in data[-70_000:]:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield f"name in zip: {entry.filename}", entry.filename.encode()
                if entry.file_size <= _LARGEST * 8:
                    yield f"zip: {entry.filename}", archive.read(entry)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError, OSError):
        return


def _written_out(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Runs of base64, with or without line ends, and the hexadecimal digits in them."""
    for start, end in _runs(data):
        run = data[start:end]
        whole = re.sub(rb"[\r\n]", b"", run)
        for found in _HEX.finditer(whole):
            for digits in (found[0], found[0][1:]):
                yield f"hex at {start}", binascii.unhexlify(digits[: len(digits) // 2 * 2])
        for skipped in range(4):  # what stands before it may be letters of base64 too
            said = whole[skipped:].translate(_STANDARD)
            with contextlib.suppress(binascii.Error, ValueError):
                yield f"base64 at {start}", base64.b64decode(said + b"=" * (-len(said) % 4))


def _runs(data: bytes) -> list[tuple[int, int]]:
    """Where sixteen and more characters of base64 (and line ends) stand in a row."""
    inside = np.zeros(len(data) + 2, np.int8)
    inside[1:-1] = _is_base64()[np.frombuffer(data, np.uint8)]
    edges = np.diff(inside)
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    long = ends - starts >= _SHORTEST_RUN
    return list(zip(starts[long].tolist(), ends[long].tolist(), strict=True))


@cache
def _is_base64() -> NDArray[np.int8]:
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_\r\n"
    return np.isin(np.arange(256), list(letters)).astype(np.int8)
