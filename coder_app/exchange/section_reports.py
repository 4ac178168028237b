"""Reports of headings, paragraphs and tables: DOCX and HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import BadInput
from coder_app.exchange.tables_writing import OutTable, plain_text, whole_file, write_bytes, write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_STYLE = """
body { font: 15px/1.5 Georgia, "PT Serif", serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; }
h1, h2, h3, table { font-family: sans-serif; line-height: 1.3; } table { border-collapse: collapse; font-size: .85em; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; padding: .3em .8em .3em 0; }
"""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: heading (level 1 … 3), paragraphs, tables."""

    heading: str
    level: int = 1
    paragraphs: tuple[str, ...] = ()
    tables: tuple[OutTable, ...] = ()


def write_report(path: Path, title: str, sections: Sequence[Section], data: OutTable) -> None:
    """Write a report as .docx or .html, or its ``data`` as .csv, replacing an older file.

    Raises BadInput for another ending, StudyFileError where the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix == ".csv":
        write_csv(path, data)
    elif suffix in {".html", ".htm"}:
        write_bytes(path, _html(title, sections).encode("utf-8", errors="replace"))
    elif suffix == ".docx":
        _write_docx(path, title, sections)
    else:
        raise BadInput("A report is saved as .docx, .html or .csv; {file} is none of them.", file=path.name)


def _html(title: str, sections: Sequence[Section]) -> str:
    lines = ["<!DOCTYPE html>", '<html><head><meta charset="utf-8">', f"<title>{escape(title)}</title>",
             f"<style>{_STYLE}</style></head><body>", f"<h1>{escape(title)}</h1>"]  # fmt: skip
    for section in sections:
        level = min(6, section.level + 1)
        lines.append(f"<h{level}>{escape(section.heading)}</h{level}>")
        lines += [f"<p>{escape(text)}</p>" for text in section.paragraphs]
        for table in section.tables:
            lines.append(_html_table(table))
    lines.append("</body></html>\n")
    return "\n".join(lines)


def _html_table(table: OutTable) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in table.columns)
    rows = ["".join(f"<td>{escape(plain_text(cell))}</td>" for cell in row) for row in table.rows]
    return f"<table><tr>{head}</tr>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _write_docx(path: Path, title: str, sections: Sequence[Section]) -> None:
    from docx import Document

    report: Any = Document()
    report.core_properties.author = ""
    report.core_properties.title = _printable(title)[:250]
    report.add_heading(_printable(title), 0)
    for section in sections:
        report.add_heading(_printable(section.heading), section.level)
        for text in section.paragraphs:
            report.add_paragraph(_printable(text))
        for table in section.tables:
            _docx_table(report, table)
    with whole_file(path) as partial:
        report.save(str(partial))


def _docx_table(report: Any, table: OutTable) -> None:
    made = report.add_table(rows=1, cols=len(table.columns))
    made.style = "Light List"
    for cell, name in zip(made.rows[0].cells, table.columns, strict=True):
        cell.text = _printable(name)
    for row in table.rows:
        for cell, value in zip(made.add_row().cells, row, strict=True):
            cell.text = _printable(plain_text(value))
    report.add_paragraph("")


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub("�", text)
