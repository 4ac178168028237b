"""Paragraphs, tables and notes of a DOCX file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.exchange.text_archive import DAMAGED, Archive, local
from coder_app.exchange.text_cleaning import paragraphs
from coder_app.exchange.wire import Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEFT_OUT = {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "annotationRef", "sdtPr"}
_INSTEAD = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "", "ptab": " "}
_NOTE_KINDS = {"footnoteReference": "word/footnotes.xml", "endnoteReference": "word/endnotes.xml"}
_PROPERTIES = {
    "title": "Title",
    "creator": "Author",
    "subject": "Subject",
    "created": "CreationDate",
    "modified": "ModDate",
}


def docx_text(archive: Archive) -> tuple[str, dict[str, str]]:
    """The document's text, a row of a table a paragraph, notes numbered at the end; and its properties."""
    body = next((child for child in archive.tree("word/document.xml") if local(child) == "body"), None)
    if body is None:
        raise Problem(DAMAGED)
    notes = _Notes(archive)
    blocks = _blocks(body, notes)
    blocks.extend(notes.texts())
    return paragraphs(blocks), _properties(archive)


class _Notes:
    """Footnotes and endnotes, numbered as they are referred to."""

    def __init__(self, archive: Archive) -> None:
        self._found: dict[tuple[str, str], _Element] = {}
        self._order: list[tuple[str, str]] = []
        for kind, part in _NOTE_KINDS.items():
            if part in archive.names:
                for note in archive.tree(part):
                    self._found[kind, _attribute(note, "id")] = note

    def number(self, reference: _Element) -> str:
        key = (local(reference), _attribute(reference, "id"))
        if key not in self._found:
            return ""
        if key not in self._order:
            self._order.append(key)
        return f"[{self._order.index(key) + 1}]"

    def texts(self) -> list[str]:
        """One paragraph a note, with its number."""
        found: list[str] = []
        for number, key in enumerate(self._order, 1):
            found.append(f"[{number}] " + " ".join(_blocks(self._found[key], self)))
        return found


def _attribute(element: _Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}" + name)), "")


def _blocks(parent: _Element, notes: _Notes) -> list[str]:
    """Paragraphs and table rows below an element, in order."""
    found: list[str] = []
    for child in parent:
        kind = local(child)
        if kind == "p":
            found.extend(_paragraph(child, notes))
        elif kind == "tr":
            cells = (" ".join(" ".join(_blocks(cell, notes)).split()) for cell in child if local(cell) in {"tc", "sdt"})
            found.append(" | ".join(cell for cell in cells if cell))
        elif kind not in _LEFT_OUT:
            found.extend(_blocks(child, notes))
    return found


def _paragraph(paragraph: _Element, notes: _Notes) -> list[str]:
    """The paragraph's text, and after it that of text boxes anchored in it."""
    parts: list[str] = []
    boxes: list[str] = []
    todo = list(reversed(paragraph))
    while todo:
        element = todo.pop()
        kind = local(element)
        if kind == "t":
            parts.append(element.text or "")
        elif kind in _INSTEAD:
            parts.append(_INSTEAD[kind])
        elif kind in _NOTE_KINDS:
            parts.append(notes.number(element))
        elif kind == "txbxContent":
            boxes.extend(_blocks(element, notes))
        elif kind not in _LEFT_OUT:
            todo.extend(reversed(element))
    return ["".join(parts), *boxes]


def _properties(archive: Archive) -> dict[str, str]:
    if "docProps/core.xml" not in archive.names:
        return {}
    found = {
        _PROPERTIES[local(e)]: (e.text or "").strip()
        for e in archive.tree("docProps/core.xml")
        if local(e) in _PROPERTIES
    }
    return {name: value for name, value in found.items() if value}
