"""What a PDF says about itself in its XMP packet, where its plain properties are silent; runs in workers only.

PDFium does not read XMP; pypdf does. It is loaded only for the files that need it (its import takes longer than
everything else asked of a short file), and is given a few seconds: some damaged files keep it busy for long.
"""

from __future__ import annotations

import io
import logging
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 3
_LONGEST = 10_000  # characters of a property


def may_have_more(data: bytes) -> bool:
    """Whether the file mentions a metadata stream at all."""
    return b"/Metadata" in data


def properties(data: bytes, password: str | None) -> dict[str, str]:
    """Title, author, subject, keywords and dates from the XMP packet, by their PDF names; nothing from a broken one."""
    try:
        with _at_most(_SECONDS):
            return _read(data, password)
    except Exception:  # pypdf raises whatever its parts raise on a damaged file
        return {}


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield  # on Windows only the deadline of the whole answer holds
        return

    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _read(data: bytes, password: str | None) -> dict[str, str]:
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    xmp: Any = PdfReader(io.BytesIO(data), password=password).xmp_metadata
    if xmp is None:
        return {}
    found = {
        "Title": _alternative(xmp.dc_title),
        "Author": "; ".join(xmp.dc_creator or ()),
        "Subject": _alternative(xmp.dc_description),
        "Keywords": xmp.pdf_keywords or "; ".join(xmp.dc_subject or ()),
        "Creator": xmp.xmp_creator_tool or "",
        "Producer": xmp.pdf_producer or "",
        "CreationDate": xmp.xmp_create_date.strftime("D:%Y%m%d%H%M%S") if xmp.xmp_create_date else "",
    }
    return {name: plain for name, text in found.items() if (plain := _plain(text))}


def _alternative(texts: dict[str, str] | None) -> str:
    """The text meant for every language, or the first one."""
    if not texts:
        return ""
    return texts.get("x-default") or next(iter(texts.values()))


def _plain(text: object) -> str:
    shown = "".join(c if c.isprintable() else " " for c in str(text)[:_LONGEST])
    return " ".join(shown.split())
