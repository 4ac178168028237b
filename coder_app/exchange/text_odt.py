"""Paragraphs, tables and notes of an ODT file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.exchange.text_archive import DAMAGED, LOCKED, Archive, local
from coder_app.exchange.text_cleaning import paragraphs
from coder_app.exchange.wire import Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

MIME = "application/vnd.oasis.opendocument.text"
_LEFT_OUT = {"tracked-changes", "annotation", "forms", "sequence-decls", "table-column", "image", "desc", "title"}
_INSTEAD = {"s": " ", "tab": " ", "line-break": "\n", "soft-page-break": ""}
_PROPERTIES = {
    "title": "Title",
    "creator": "Author",
    "initial-creator": "Author",
    "subject": "Subject",
    "creation-date": "CreationDate",
    "date": "ModDate",
}


def odt_text(archive: Archive) -> tuple[str, dict[str, str]]:
    """The document's text, a row of a table a paragraph, notes numbered at the end; and its properties."""
    manifest = "META-INF/manifest.xml"
    if manifest in archive.names and b"encryption-data" in archive.read(manifest):
        raise Problem(LOCKED)
    root = archive.tree("content.xml")
    body = next((element for element in root.iter() if local(element) == "text"), None)
    if body is None:
        raise Problem(DAMAGED)
    notes: list[str] = []
    blocks = _blocks(body, notes)
    return paragraphs([*blocks, *notes]), _properties(archive)


def _blocks(parent: _Element, notes: list[str]) -> list[str]:
    found: list[str] = []
    for child in parent:
        kind = local(child)
        if kind in {"p", "h"}:
            found.extend(_paragraph(child, notes))
        elif kind == "table-row":
            cells = (" ".join(" ".join(_blocks(cell, notes)).split()) for cell in child)
            found.append(" | ".join(cell for cell in cells if cell))
        elif kind and kind not in _LEFT_OUT:
            found.extend(_blocks(child, notes))
    return found


def _paragraph(paragraph: _Element, notes: list[str]) -> list[str]:
    """The paragraph's text, and after it that of text boxes anchored in it."""
    boxes: list[str] = []
    return [_inline(paragraph, notes, boxes), *boxes]


def _inline(element: _Element, notes: list[str], boxes: list[str]) -> str:
    parts = [element.text or ""]
    for child in element:
        kind = local(child)
        if kind in _INSTEAD:
            parts.append(_INSTEAD[kind])
        elif kind == "note":
            notes.append("")
            place = len(notes)
            body = [part for part in child if local(part) == "note-body"]
            notes[place - 1] = f"[{place}] " + " ".join(text for part in body for text in _blocks(part, notes))
            parts.append(f"[{place}]")
        elif kind == "text-box":
            boxes.extend(_blocks(child, notes))
        elif kind and kind not in _LEFT_OUT:
            parts.append(_inline(child, notes, boxes))
        parts.append(child.tail or "")
    return "".join(parts)


def _properties(archive: Archive) -> dict[str, str]:
    if "meta.xml" not in archive.names:
        return {}
    found: dict[str, str] = {}
    for element in archive.tree("meta.xml").iter():
        name, value = _PROPERTIES.get(local(element)), (element.text or "").strip()
        if name and value:
            found.setdefault(name, value)
    return found
