"""Ratings and spans as they stand in a table with a header: read and checked."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.inputs import NamedSpans
from coder_app.reliability.spans import span_table
from coder_app.reliability.units import Category, Ratings, ratings

Row = Mapping[str, object]
Level = Literal["nominal", "ordinal", "interval", "ratio"]
LEVELS: tuple[Level, ...] = get_args(Level)

_LONG = {"unit", "coder", "value"}
_SPAN_COLUMNS = ("coder", "start", "end", "code", "document")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


def read_ratings_table(rows: Iterable[Row], level: str = "nominal") -> Ratings:
    """Ratings from rows with named columns, wide or long.

    Wide: the column ``unit`` and one column a coder. Long: the columns ``unit``, ``coder``, ``value``. Blank cells
    are missing values. Values of level nominal are texts; ordinal, interval and ratio need numbers. Raises
    BadInput, naming row and column, for anything else.
    """
    if level not in LEVELS:
        raise BadInput("There is no level {level}; known are {known}.", level=level, known=", ".join(LEVELS))
    table = list(rows)
    if not table:
        raise BadInput("There are no units: the table of ratings is empty.")
    columns = list(table[0])
    if not all(isinstance(name, str) for name in columns):
        raise BadInput("Row {row} has more or fewer cells than the header.", row=1)
    if "unit" not in columns:
        raise BadInput('The table needs a column "unit"; it has {columns}.', columns=_names(columns))
    read = _long if set(columns) == _LONG else _wide
    return ratings(read(table, columns, level != "nominal"))


def read_spans_table(rows: Iterable[Row], length: int | Mapping[str, int]) -> NamedSpans:
    """Spans from rows with the columns ``coder, start, end, code`` and perhaps ``document``.

    ``length`` is the number of characters of every document, or of each by name. Every coder in the table counts
    as having finished every document in it. Raises BadInput, naming the row.
    """
    table = list(rows)
    if not table:
        raise BadInput("There are no spans: the table is empty.")
    unknown = [name for name in table[0] if name not in _SPAN_COLUMNS]
    absent = [name for name in _SPAN_COLUMNS[:4] if name not in table[0]]
    if unknown or absent:
        raise BadInput(
            "The table needs the columns {known}, the last if there are several; it has {found}.",
            known=_names(_SPAN_COLUMNS),
            found=_names(table[0]),
        )
    names: tuple[dict[str, int], ...] = ({}, {}, {})
    spans = [_span(row, number, names) for number, row in enumerate(table, 1)]
    documents, coders, codes = names
    lengths = [length if isinstance(length, int) else _length(length, name) for name in documents]
    document, coder, code, start, end = np.array(spans, np.int64).T
    found = span_table(document, coder, code, start, end, lengths, n_codes=len(codes), coders=len(coders))
    return NamedSpans(found, tuple(coders), tuple(codes))


def _wide(table: list[Row], columns: list[str], numeric: bool) -> list[list[Category | None]]:
    coders = [name for name in columns if name != "unit"]
    seen: set[str] = set()
    rows = []
    for number, row in enumerate(table, 1):
        if set(row) != set(columns):
            raise BadInput("Row {row} has more or fewer cells than the header.", row=number)
        unit = _required(row, "unit", number)
        if unit in seen:
            raise BadInput("Row {row}: the unit {unit} is there twice.", row=number, unit=unit)
        seen.add(unit)
        rows.append([_value(row[coder], number, coder, numeric) for coder in coders])
    return rows


def _long(table: list[Row], columns: list[str], numeric: bool) -> list[list[Category | None]]:
    units: dict[str, dict[str, Category | None]] = {}
    coders: dict[str, None] = {}
    for number, row in enumerate(table, 1):
        if set(row) != set(columns):
            raise BadInput("Row {row} has more or fewer cells than the header.", row=number)
        unit, coder = _required(row, "unit", number), _required(row, "coder", number)
        given = units.setdefault(unit, {})
        if coder in given:
            raise BadInput("Row {row}: {coder} has rated the unit {unit} already.", row=number, coder=coder, unit=unit)
        given[coder] = _value(row["value"], number, "value", numeric)
        coders[coder] = None
    return [[given.get(coder) for coder in coders] for given in units.values()]


def _span(row: Row, number: int, names: tuple[dict[str, int], ...]) -> tuple[int, int, int, int, int]:
    documents, coders, codes = names
    document = documents.setdefault(_text(row.get("document")), len(documents))
    coder = coders.setdefault(_required(row, "coder", number), len(coders))
    code = codes.setdefault(_required(row, "code", number), len(codes))
    return document, coder, code, _position(row, "start", number), _position(row, "end", number)


def _position(row: Row, column: str, number: int) -> int:
    text = _text(row.get(column))
    if not re.fullmatch(r"\d{1,12}", text, re.ASCII):
        raise BadInput(
            "Row {row}, column {column}: {value} is not a position (a whole number from 0).",
            row=number,
            column=column,
            value=text or "nothing",
        )
    return int(text)


def _length(lengths: Mapping[str, int], name: str) -> int:
    if name not in lengths:
        raise BadInput("The length of the document {document} is not known.", document=name or "without name")
    return lengths[name]


def _required(row: Row, column: str, number: int) -> str:
    text = _text(row.get(column))
    if not text:
        raise BadInput("Row {row}: the column {column} is blank.", row=number, column=column)
    return text


def _value(cell: object, number: int, column: str, numeric: bool) -> Category | None:
    text = _text(cell)
    broken = isinstance(cell, float) and not math.isfinite(cell)
    if not broken and (not text or not numeric):
        return text or None
    value = float(text) if _NUMBER.fullmatch(text) else math.nan
    if not math.isfinite(value):
        raise BadInput(
            "Row {row}, column {column}: {value} is not a number.", row=number, column=column, value=text[:40]
        )
    return value


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _names(columns: Iterable[object]) -> str:
    return ", ".join(str(name) for name in columns)
