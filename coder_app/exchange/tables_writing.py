"""Tables that go out: CSV files, workbooks and JSON, each written whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import Refused, StudyFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

Cell = str | int | float | bool | date | None

CELL_LIMIT = 32_767
_ROW_LIMIT = 1_048_575
_RUNNABLE = re.compile(r"'*[=+\-@\t\r]")
_WIDEST, _NARROWEST = 60, 8


@dataclass(frozen=True, slots=True)
class OutTable:
    """A table on its way out: ``name`` is its file's stem or its sheet's name."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


def csv_bytes(table: OutTable, *, raw: bool = False) -> bytes:
    """The table as CSV in UTF-8 with a BOM (which spreadsheets need to see that it is UTF-8).

    Without ``raw`` a text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
    return, perhaps after apostrophes) gets an apostrophe before it; reading takes it off again.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(table.columns)
    written = plain_text if raw else guarded_text
    writer.writerows([written(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig", errors="replace")


def plain_text(cell: Cell) -> str:
    """A cell as text: dates in ISO form, yes and no as true and false, nothing as nothing."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def guarded_text(cell: Cell) -> str:
    """The same, made harmless to spreadsheets."""
    text = plain_text(cell)
    return "'" + text if isinstance(cell, str) and _RUNNABLE.match(text) else text


def write_csv(path: Path, table: OutTable, *, raw: bool = False) -> None:
    """Write one table to a CSV file, replacing an older one."""
    write_bytes(path, csv_bytes(table, raw=raw))


def write_json(path: Path, value: object) -> None:
    """Write a JSON file (UTF-8, no BOM), replacing an older one."""
    write_bytes(path, (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, replacing an older one; raises StudyFileError."""
    with whole_file(path) as partial:
        partial.write_bytes(data)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to write to; it takes the place of ``path`` when all went well, and goes otherwise."""
    if path.is_dir():
        raise Refused("{file} is a folder; name a file to write.", file=str(path))
    partial = path.with_name(f".{path.name[:80]}.{uuid.uuid4().hex[:8]}.part")
    try:
        yield partial
        os.replace(partial, path)  # noqa: PTH105 - replaces on every system
    except OSError as error:
        raise StudyFileError(
            "{file} cannot be written: {why}.", file=str(path), why=error.strerror or str(error)
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def write_workbook(path: Path, tables: Sequence[OutTable]) -> int:
    """Write tables as sheets of one XLSX workbook; gives how many texts were too long for a cell.

    A spreadsheet's cell holds 32,767 characters. Longer texts are cut there, and stand whole, in parts, on a sheet
    ``parts``. No text becomes a formula or a link.
    """
    from xlsxwriter import Workbook

    for table in tables:
        if len(table.rows) > _ROW_LIMIT:
            raise Refused("{table} has {rows} rows, more than a sheet can hold; export CSV instead.",
                          table=table.name, rows=len(table.rows))  # fmt: skip
    parts: list[tuple[str, int, str, int, str]] = []
    with whole_file(path) as partial:
        options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        book = Workbook(str(partial), options)
        try:
            bold = book.add_format({"bold": True})
            for table in tables:
                parts += _sheet(book.add_worksheet(table.name), table, bold)
            if parts:
                _sheet(book.add_worksheet("parts"), _parts_table(parts), bold)
        finally:
            book.close()
    return len({(sheet, row, column) for sheet, row, column, _, _ in parts})


def _parts_table(parts: list[tuple[str, int, str, int, str]]) -> OutTable:
    return OutTable("parts", ("sheet", "row", "column", "part", "text"), parts)


def _sheet(sheet: Any, table: OutTable, bold: Any) -> list[tuple[str, int, str, int, str]]:
    parts: list[tuple[str, int, str, int, str]] = []
    for place, column in enumerate(table.columns):
        sheet.write_string(0, place, column, bold)
    for number, row in enumerate(table.rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, bool):
                sheet.write_boolean(number, place, cell)
            elif isinstance(cell, int | float):
                sheet.write_number(number, place, cell)
            elif cell is not None and cell != "":
                pieces = pieces_of(plain_text(cell))
                sheet.write_string(number, place, pieces[0])
                if len(pieces) > 1:
                    parts += [(table.name, number + 1, table.columns[place], index, piece)
                              for index, piece in enumerate(pieces, 1)]  # fmt: skip
    sheet.freeze_panes(1, 0)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    _set_widths(sheet, table)
    return parts


def _set_widths(sheet: Any, table: OutTable) -> None:
    for place, column in enumerate(table.columns):
        longest = max((len(plain_text(row[place])) for row in table.rows[:200]), default=0)
        sheet.set_column(place, place, max(_NARROWEST, min(_WIDEST, max(longest, len(column)) + 2)))


def pieces_of(text: str) -> list[str]:
    """A text in pieces that fit into a spreadsheet's cell, counted in UTF-16 as spreadsheets do."""
    if len(text) * 2 <= CELL_LIMIT or _units(text) <= CELL_LIMIT:
        return [text]
    pieces, start = [], 0
    while start < len(text):
        end = min(len(text), start + CELL_LIMIT)
        while _units(text[start:end]) > CELL_LIMIT:
            end -= max(1, (_units(text[start:end]) - CELL_LIMIT) // 2)
        pieces.append(text[start:end])
        start = end
    return pieces


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def as_records(table: OutTable) -> list[dict[str, object]]:
    """The rows as JSON-ready objects."""
    return [dict(zip(table.columns, map(_json_cell, row), strict=True)) for row in table.rows]


def _json_cell(cell: Cell) -> object:
    return plain_text(cell) if isinstance(cell, date) else cell


def table_of(name: str, columns: Iterable[str], rows: Iterable[Sequence[Cell]]) -> OutTable:
    """A table from whatever yields its rows."""
    return OutTable(name, tuple(columns), tuple(rows))
