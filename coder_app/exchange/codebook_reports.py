"""The codebook for reading and for the appendix of a paper: DOCX and HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from coder_app.exchange.tables_writing import whole_file, write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from coder_app.domain.views import CodeView, Scale

_PARTS = (
    ("definition", "Definition"), ("indicators", "Indicators"), ("use_when", "Use when"), ("not_for", "Not for"),
    ("examples", "Examples"),
)  # fmt: skip
_STYLE = """
body { font: 16px/1.5 Georgia, "PT Serif", serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; }
h1, h2, h3, h4, h5, h6 { font-family: sans-serif; line-height: 1.25; margin: 1.6em 0 .4em; }
.colour { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .45em; }
dl { margin: 0 0 1em; } dt { font: bold .8em sans-serif; color: #555; } dd { margin: 0 0 .5em; white-space: pre-line; }
.resting { color: #777; }
"""
_DEEPEST = 6


def write_html(path: Path, title: str, codes: Sequence[CodeView]) -> None:
    """Write the codebook as one HTML page, codes in tree order, nothing loaded from elsewhere."""
    heading = escape(title or "Codebook")
    lines = [
        "<!DOCTYPE html>", '<html lang="en"><head><meta charset="utf-8">', f"<title>{heading}</title>",
        f"<style>{_STYLE}</style></head><body>", f"<h1>{heading}</h1>",
    ]  # fmt: skip
    depths = _depths(codes)
    for code in codes:
        level = min(depths[code.id] + 2, _DEEPEST)
        resting = "" if code.active else ' <span class="resting">(resting)</span>'
        chip = f'<span class="colour" style="background:{escape(code.colour, quote=True)}"></span>'
        lines.append(f"<h{level}>{chip}{escape(code.name)}{resting}</h{level}>")
        told = [f"<dt>{head}</dt><dd>{escape(text)}</dd>" for head, text in _told(code)]
        if told:
            lines.append("<dl>" + "".join(told) + "</dl>")
    lines.append("</body></html>\n")
    write_bytes(path, "\n".join(lines).encode("utf-8", errors="replace"))


def write_docx(path: Path, title: str, codes: Sequence[CodeView]) -> None:
    """Write the codebook as a DOCX file, codes as headings in tree order."""
    from docx import Document
    from docx.shared import RGBColor

    book: Any = Document()
    book.core_properties.title = _printable(title)
    book.core_properties.author = ""
    book.add_heading(_printable(title or "Codebook"), 0)
    depths = _depths(codes)
    for code in codes:
        heading = book.add_heading(level=min(depths[code.id] + 1, 9))
        mark = heading.add_run("■ ")
        if len(code.colour) == 7:
            mark.font.color.rgb = RGBColor.from_string(code.colour[1:].upper())
        heading.add_run(_printable(code.name) + ("" if code.active else " (resting)"))
        for head, text in _told(code):
            paragraph = book.add_paragraph()
            paragraph.add_run(f"{head}: ").bold = True
            paragraph.add_run(_printable(text))
    with whole_file(path) as partial:
        book.save(str(partial))


def _depths(codes: Sequence[CodeView]) -> dict[str, int]:
    depths: dict[str, int] = {}
    for code in codes:
        depths[code.id] = depths.get(code.parent_id or "", -1) + 1
    return depths


def _told(code: CodeView) -> list[tuple[str, str]]:
    told = [("Framework", code.framework)] if code.framework and code.parent_id is None else []
    told += [(head, getattr(code, part)) for part, head in _PARTS]
    if code.scale:
        told.append(("Scale", _scale(code.scale)))
    return [(head, text) for head, text in told if text]


def _scale(scale: Scale) -> str:
    labels = "; ".join(f"{number} {label}" for number, label in sorted(scale.labels.items()))
    return f"{scale.low} to {scale.high}" + (f": {labels}" if labels else "")


def _printable(text: str) -> str:
    """Without the control characters that XML cannot carry."""
    return "".join(char for char in text if char in "\t\n" or (char >= " " and not "\ud800" <= char <= "\udfff"))
