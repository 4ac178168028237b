"""The text of an RTF file."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from coder_app.exchange.text_archive import DAMAGED
from coder_app.exchange.text_cleaning import paragraphs
from coder_app.exchange.wire import Problem

_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{400,}")
_BINARY = re.compile(rb"\\bin(\d{1,9}) ")
_HIGH = re.compile(rb"[\x80-\xff]")
_CYRILLIC_FONT = re.compile(rb"\\fcharset204")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d+)")


def rtf_text(data: bytes) -> str:
    r"""The text, a paragraph each ``\par``; letters as escapes, as \u numbers or as raw bytes of the code page."""
    source = _HIGH.sub(lambda match: b"\\'%02x" % match.group()[0], _PICTURE.sub(b"", _without_binary(data)))
    page = _CODE_PAGE.search(source)
    if _CYRILLIC_FONT.search(source) and (page is None or page.group(1) in {b"1252", b"0"}):
        source = _CODE_PAGE.sub(b"", source).replace(b"\\ansi", b"\\ansi\\ansicpg1251", 1)
    try:
        text = str(rtf_to_text(source.decode("ascii"), encoding="cp1251", errors="replace"))  # type: ignore[no-untyped-call]
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise Problem(DAMAGED) from error
    return paragraphs(text.split("\n"))


def _without_binary(data: bytes) -> bytes:
    """The file without embedded raw bytes, which may look like anything."""
    parts: list[bytes] = []
    at = 0
    while (match := _BINARY.search(data, at)) is not None:
        parts.append(data[at : match.start()])
        at = match.end() + int(match.group(1))
    return b"".join([*parts, data[at:]])
