"""What a PDF says about itself: properties, page labels, table of contents; runs in workers only."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from coder_app.exchange.pdf_limits import MAX_OUTLINE

if TYPE_CHECKING:
    from collections.abc import Callable

_PROPERTIES = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_LONGEST = 20_000  # bytes of a property


def _text(call: Callable[..., int], *arguments: Any) -> str:
    """The result of one of PDFium's calls that fill a UTF-16 buffer."""
    size = call(*arguments, None, 0)
    if not 2 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    call(*arguments, buffer, size)
    text = buffer.raw.decode("utf-16-le", "ignore").split("\0")[0]
    return "".join(c if c.isprintable() else " " for c in text).strip()


def properties(document: Any) -> dict[str, str]:
    """The document's properties that are set, by their PDF names."""
    found = {name: _text(pdfium.FPDF_GetMetaText, document, name.encode()) for name in _PROPERTIES}
    return {name: value for name, value in found.items() if value}


def page_label(document: Any, page: int) -> str:
    """What the document calls a page; empty where it does not say."""
    return _text(pdfium.FPDF_GetPageLabel, document, page)


def outline(document: Any) -> list[tuple[str, int, int]]:
    """Title, page and level of the entries of the table of contents; loops and excess are cut."""
    entries: list[tuple[str, int, int]] = []
    seen: set[int] = set()
    todo = [(pdfium.FPDFBookmark_GetFirstChild(document, None), 0)]
    while todo and len(entries) < MAX_OUTLINE:
        mark, level = todo.pop()
        key = ctypes.cast(mark, ctypes.c_void_p).value
        if not key or key in seen:
            continue
        seen.add(key)
        title = _text(pdfium.FPDFBookmark_GetTitle, mark)
        page = _target(document, mark)
        if title and page >= 0:
            entries.append((title, page, level))
        todo.append((pdfium.FPDFBookmark_GetNextSibling(document, mark), level))
        if level < 12:
            todo.append((pdfium.FPDFBookmark_GetFirstChild(document, mark), level + 1))
    return entries


def _target(document: Any, mark: Any) -> int:
    place = pdfium.FPDFBookmark_GetDest(document, mark)
    if not place:
        action = pdfium.FPDFBookmark_GetAction(mark)
        place = pdfium.FPDFAction_GetDest(document, action) if action else None
    return int(pdfium.FPDFDest_GetDestPageIndex(document, place)) if place else -1
