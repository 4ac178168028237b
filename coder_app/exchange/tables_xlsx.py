"""Cells of a workbook's first sheet as texts; of formulas only the stored result is read, none is worked out."""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 2**30
_HEAD = 2048


def cells_of(data: bytes, shown: str) -> Iterator[tuple[int, list[str]]]:
    """Row numbers (from 1) and cells of the first sheet; raises BadInput for what is no workbook."""
    _check_archive(data, shown)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rows = _sheet(data, shown, shown_values=True)
        formulas = _formulas(data, shown)
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row):
            if value is None and (number, place) in formulas:
                raise BadInput(
                    "{table}, row {row}, column {place} is a formula without a stored result; "
                    "put its value there instead.", table=shown, row=number, place=place + 1,
                )  # fmt: skip
        yield number, [_text(value) for value in row]


def _check_archive(data: bytes, shown: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > _LARGEST:
                raise BadInput("{table} unpacks to more than a gigabyte and was not read.", table=shown)
            if not any(entry.filename == "xl/workbook.xml" for entry in entries):
                raise BadInput("{table} is no XLSX table; save it as .xlsx or CSV.", table=shown)
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")) and _has_doctype(archive, entry):
                    raise BadInput("{table} defines entities of its own and was not read.", table=shown)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError) as error:
        raise _damaged(shown) from error


def _has_doctype(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    with archive.open(entry) as part:
        head = part.read(_HEAD)
    return b"<!DOCTYPE" in head.replace(b"\0", b"")


def _damaged(shown: str) -> BadInput:
    return BadInput("{table} is damaged and cannot be read as a workbook; save it again.", table=shown)


def _sheet(data: bytes, shown: str, *, shown_values: bool) -> list[tuple[Any, ...]]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=shown_values, keep_links=False)
        try:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()
            return list(sheet.iter_rows(values_only=True))
        finally:
            book.close()
    except Exception as error:  # openpyxl raises whatever a broken part makes of its code
        raise _damaged(shown) from error


def _formulas(data: bytes, shown: str) -> set[tuple[int, int]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        if not any(b"<f" in archive.read(name) for name in sheets if name.endswith(".xml")):
            return set()
    rows = _sheet(data, shown, shown_values=False)
    return {
        (number, place)
        for number, row in enumerate(rows, 1)
        for place, value in enumerate(row)
        if isinstance(value, str) and value.startswith("=")
    }


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date | time) else str(value)
