"""Coded or found passages for reading and for tables: DOCX, HTML and CSV."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import BadInput
from coder_app.exchange.tables_writing import OutTable, whole_file, write_bytes, write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from coder_app.domain.views import PassageView

_COLUMNS = ("document", "page", "start", "end", "left", "text", "right", "code", "coder", "period", "intensity", "memo")
_STYLE = """
body { font: 16px/1.5 Georgia, "PT Serif", serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; }
h1, h2 { font-family: sans-serif; line-height: 1.25; } .around { color: #777; }
blockquote { margin: 1em 0 .2em; } .where { font: .8em sans-serif; color: #555; margin: 0 0 1em; }
"""
_LINES = re.compile(r"\u00ad\s*\n\s*|\u00ad")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_passages(path: Path, title: str, passages: Sequence[PassageView]) -> None:
    """Write passages to a .docx, .html or .csv file, replacing an older one.

    Raises BadInput for another ending, StudyFileError where the file cannot be written.
    """
    writers = {".docx": _write_docx, ".html": _write_html, ".htm": _write_html, ".csv": _write_csv}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise BadInput("Passages are saved as .docx, .html or .csv; {file} is none of them.", file=path.name)
    writer(path, title, passages)


def _write_csv(path: Path, _title: str, passages: Sequence[PassageView]) -> None:
    rows = [
        (each.document, each.page + 1, each.start, each.end, each.left, each.text, each.right, each.code, each.coder,
         each.period, each.intensity, each.memo)
        for each in passages
    ]  # fmt: skip
    write_csv(path, OutTable("passages", _COLUMNS, rows))


def _write_html(path: Path, title: str, passages: Sequence[PassageView]) -> None:
    heading = escape(title or "Passages")
    lines = ["<!DOCTYPE html>", '<html><head><meta charset="utf-8">', f"<title>{heading}</title>",
             f"<style>{_STYLE}</style></head><body>", f"<h1>{heading}</h1>"]  # fmt: skip
    for code, group in groupby(passages, key=lambda each: each.code):
        if code:
            lines.append(f"<h2>{escape(code)}</h2>")
        for each in group:
            left, right = (f'<span class="around">{escape(part)}</span>' for part in (each.left, each.right))
            lines.append(f"<blockquote>{left}{escape(_one_line(each.text))}{right}</blockquote>")
            lines.append(f'<p class="where">{escape(_where(each))}</p>')
    lines.append("</body></html>\n")
    write_bytes(path, "\n".join(lines).encode("utf-8", errors="replace"))


def _write_docx(path: Path, title: str, passages: Sequence[PassageView]) -> None:
    from docx import Document

    report: Any = Document()
    report.core_properties.author = ""
    report.core_properties.title = _printable(title)[:250]
    report.add_heading(_printable(title or "Passages"), 0)
    for code, group in groupby(passages, key=lambda each: each.code):
        if code:
            report.add_heading(_printable(code), 1)
        for each in group:
            report.add_paragraph(f"“{_printable(_one_line(each.text))}”", style="Quote")
            report.add_paragraph(_printable(_where(each)))
    with whole_file(path) as partial:
        report.save(str(partial))


def _where(passage: PassageView) -> str:
    parts = [f"{passage.document}, {passage.page + 1}", passage.coder, passage.period, passage.memo]
    return " · ".join(part for part in parts if part)


def _one_line(text: str) -> str:
    return " ".join(_LINES.sub("", text).split())


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub("�", text)
