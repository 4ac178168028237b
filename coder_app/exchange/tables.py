"""Tables that people bring along, CSV or XLSX: read into rows that know their number, or refused with a sentence."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput, NotFound

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

LARGEST = 200 * 2**20
_SEPARATORS = (",", ";", "\t")
_CELL_LIMIT = 2**31 - 1
GUARDED = re.compile(r"'+[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row. ``number`` is the one a spreadsheet shows: the header is row 1."""

    number: int
    cells: dict[str, str]

    def get(self, column: str) -> str:
        """The cell without blanks around it; empty where the table has no such column."""
        return self.cells.get(column, "").strip()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header: ``name`` for messages, columns in small letters, rows without the blank ones."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]

    def has(self, column: str) -> bool:
        return column in self.columns

    def refuse(self, row: TableRow, message: str, **values: object) -> BadInput:
        """The error for something wrong in a row; ``message`` goes on after the file and the row."""
        return BadInput("{table}, row {row}: " + message, table=self.name, row=row.number, **values)


def read_table(
    path: Path | None,
    data: bytes | None = None,
    name: str = "",
    *,
    known: Collection[str] | None = None,
    required: Sequence[str] = (),
) -> Table:
    """A table from a file, or from its bytes (then ``name`` is for messages).

    ``known`` are the columns there may be (None: any), ``required`` those there must be. Cells come in NFC with
    line feeds only; the apostrophe that keeps spreadsheets from running a cell as a formula is taken off.
    Raises NotFound or BadInput, naming file, row and column.
    """
    shown = name or (path.name if path else "the table")
    data = _load(path, shown) if data is None else data
    if not data.strip():
        raise BadInput("{table} is empty; it needs a header and rows.", table=shown)
    grid = _grid(data, shown, known)
    header = next(grid, None)
    if header is None or not any(cell.strip() for cell in header[1]):
        raise BadInput("{table} has no header in its first row.", table=shown)
    columns = _header(header[1], shown, known, required)
    return Table(shown, tuple(column for column in columns if column), tuple(_rows(grid, columns, shown)))


def _load(path: Path | None, shown: str) -> bytes:
    if path is None:
        raise BadInput("Choose a table to read.")
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("{table} is larger than {limit} MB; split it.", table=shown, limit=LARGEST // 2**20)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound("There is no file {table}.", table=str(path)) from error
    except OSError as error:
        raise BadInput("{table} cannot be read: {why}.", table=str(path), why=error.strerror or str(error)) from error


def _grid(data: bytes, shown: str, known: Collection[str] | None) -> Iterator[tuple[int, list[str]]]:
    if data.startswith(b"PK"):
        from coder_app.exchange.tables_xlsx import cells_of

        return cells_of(data, shown)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadInput("{table} is in the old format of Excel (.xls); save it as .xlsx or CSV.", table=shown)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"<", b"{", b"%PDF-")):
        raise BadInput("{table} is no table; bring a CSV or XLSX file with a header.", table=shown)
    return _csv_cells(_decoded(data, shown), shown, known)


def _decoded(data: bytes, shown: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    else:
        encoding = "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise BadInput(
            "{table} is not in UTF-8 (first seen in line {row}); save it as “CSV UTF-8”.", table=shown, row=row
        ) from error
    if "\0" in text:
        raise BadInput("{table} is no table: it holds binary data.", table=shown)
    return text


def _csv_cells(text: str, shown: str, known: Collection[str] | None) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(_CELL_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text, known), strict=True)
    number, width = 0, 0
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BadInput(
                "{table}, row {row}: the quotation marks do not match up; double those inside a cell.",
                table=shown, row=number,
            ) from error  # fmt: skip
        width = width or len(row)
        if row and len(row) < width and any(cell.strip() for cell in row):
            raise BadInput("{table}, row {row} has {found} cells where the header has {expected}.", table=shown,
                           row=number, found=len(row), expected=width)  # fmt: skip
        yield number, row


def _separator(text: str, known: Collection[str] | None) -> str:
    """The separator that makes the most of the header: known column names, or else simply the most columns."""
    first = text.lstrip("\r\n").split("\n", 1)[0]

    def worth(separator: str) -> tuple[int, int]:
        try:
            cells = next(csv.reader([first], delimiter=separator), [])
        except csv.Error:
            return 0, 0
        return sum(_plain(cell) in known for cell in cells) if known else 0, len(cells)

    return max(_SEPARATORS, key=worth)


def _plain(cell: str) -> str:
    return unicodedata.normalize("NFC", " ".join(cell.split())).casefold()


def _header(cells: Sequence[str], shown: str, known: Collection[str] | None, required: Sequence[str]) -> list[str]:
    columns = [_plain(cell) if known is not None else unicodedata.normalize("NFC", cell.strip()) for cell in cells]
    while columns and not columns[-1]:
        columns.pop()
    for place, column in enumerate(columns, 1):
        if not column:
            raise BadInput("{table}: column {place} has no name in the header.", table=shown, place=place)
        if columns.index(column) != place - 1:
            raise BadInput("{table}: the column “{column}” is there twice.", table=shown, column=column)
    unknown = [column for column in columns if known is not None and column not in known]
    if unknown:
        raise BadInput("{table} has columns that are not known here: {unknown}. Known are: {known}.", table=shown,
                       unknown=", ".join(unknown), known=", ".join(known or ()))  # fmt: skip
    absent = [column for column in required if column not in columns]
    if absent:
        raise BadInput("{table} needs the column {absent}; it has {columns}.", table=shown,
                       absent=", ".join(absent), columns=", ".join(columns))  # fmt: skip
    return columns


def _rows(grid: Iterable[tuple[int, list[str]]], columns: list[str], shown: str) -> Iterator[TableRow]:
    for number, row in grid:
        if not any(cell.strip() for cell in row):
            continue
        if any(cell.strip() for cell in row[len(columns) :]):
            raise BadInput("{table}, row {row} has {found} cells where the header has {expected}.", table=shown,
                           row=number, found=len(row), expected=len(columns))  # fmt: skip
        cells = dict(zip(columns, (clean(cell) for cell in row), strict=False))
        yield TableRow(number, {column: cells.get(column, "") for column in columns})


def clean(cell: str) -> str:
    """A cell in NFC with line feeds, without the apostrophe that guards it against being run as a formula."""
    cell = unicodedata.normalize("NFC", cell.replace("\r\n", "\n"))
    return cell[1:] if GUARDED.match(cell) else cell.replace("\r", "\n")
