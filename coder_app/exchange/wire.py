"""Messages between the program and its reading processes: JSON and raw bytes in one frame, nothing executable."""

from __future__ import annotations

import json
import struct
from typing import IO, Any, NamedTuple

_HEAD = struct.Struct("<4sIQ")
_MAGIC = b"CRW1"
_MAX_HEADER = 64 * 1024 * 1024
_MAX_BODY = 1024 * 1024 * 1024


class Problem(Exception):
    """The file, or a page of it, cannot be used: one of the workers' problem words, or a message key."""


class Message(NamedTuple):
    """A JSON object and the bytes that come with it."""

    header: dict[str, Any]
    body: bytes = b""


def send(stream: IO[bytes], message: Message) -> None:
    """Write one message; raises OSError when the other side is gone."""
    header = json.dumps(message.header).encode("utf-8")
    stream.write(_HEAD.pack(_MAGIC, len(header), len(message.body)) + header)
    if message.body:
        stream.write(message.body)
    stream.flush()


def receive(stream: IO[bytes]) -> Message | None:
    """The next message; None at the end of the stream or when what comes is none."""
    head = _exactly(stream, _HEAD.size)
    if head is None:
        return None
    magic, header_size, body_size = _HEAD.unpack(head)
    if magic != _MAGIC or header_size > _MAX_HEADER or body_size > _MAX_BODY:
        return None
    header = _exactly(stream, header_size)
    body = _exactly(stream, body_size)
    if header is None or body is None:
        return None
    try:
        decoded = json.loads(header)
    except ValueError:
        return None
    return Message(decoded, body) if isinstance(decoded, dict) else None


def _exactly(stream: IO[bytes], size: int) -> bytes | None:
    if not size:
        return b""
    data = stream.read(size)
    return data if data is not None and len(data) == size else None
