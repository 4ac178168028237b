"""Ratings and spans as they stand in a table with a header: read, checked, counted."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability import agreement, krippendorff
from coder_app.reliability.inputs import NamedSpans
from coder_app.reliability.intervals import Draws, alpha_interval, any_interval
from coder_app.reliability.spans import span_table
from coder_app.reliability.units import Category, Ratings, ratings

if TYPE_CHECKING:
    from coder_app.reliability.results import Result

Row = Mapping[str, object]
Level = Literal["nominal", "ordinal", "interval", "ratio"]
Interval = Literal["bootstrap", "none"]
LEVELS: tuple[Level, ...] = get_args(Level)
INTERVALS: tuple[Interval, ...] = get_args(Interval)

_LONG = {"unit", "coder", "value"}
_SPAN_COLUMNS = ("coder", "start", "end", "code", "document")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_ONE_NUMBER: dict[str, Callable[[Ratings], Result]] = {
    "percent_agreement": agreement.percent_agreement,
    "cohen_kappa": agreement.cohen_kappa,
    "cohen_kappa_se": agreement.cohen_kappa_se,
}
_SEVERAL_NUMBERS: dict[str, Callable[[Ratings], Result]] = {
    "percent_agreement_variants": agreement.percent_agreement_variants,
    "cohen_kappa_components": agreement.cohen_kappa_components,
    "cohen_kappa_per_category": agreement.cohen_kappa_per_category,
    "two_coder_family": agreement.two_coder_family,
    "krippendorff_alpha_per_category": krippendorff.alpha_per_category,
}


def table_statistic(
    rows: Iterable[Row], statistic: str, level: str = "nominal", interval: str = "none", how: Draws | None = None
) -> Result:
    """One statistic of a table of ratings (see :func:`read_ratings_table`), with or without an interval.

    Raises BadInput for an unknown statistic, level or interval, and for what cannot be combined.
    """
    if interval not in INTERVALS:
        raise BadInput("There is no interval {name}; known are {known}.", name=interval, known=", ".join(INTERVALS))
    found = read_ratings_table(rows, level)
    draws = (how or Draws()) if interval == "bootstrap" else None
    if statistic == "krippendorff_alpha":
        return alpha_interval(found, draws, level) if draws else krippendorff.alpha(found, level)
    several = {**_SEVERAL_NUMBERS, "krippendorff_alpha_components": _components(level)}
    if statistic not in _ONE_NUMBER and statistic not in several:
        known = ", ".join(sorted(("krippendorff_alpha", *_ONE_NUMBER, *several)))
        raise BadInput("There is no statistic {name}; known are {known}.", name=statistic, known=known)
    if level != "nominal" and statistic != "krippendorff_alpha_components":
        raise BadInput(
            "{name} is for nominal values; for {level} values use krippendorff_alpha.", name=statistic, level=level
        )
    if draws is None:
        return (_ONE_NUMBER | several)[statistic](found)
    if statistic not in _ONE_NUMBER:
        raise BadInput("{name} consists of several numbers and has no interval: ask for none.", name=statistic)
    return any_interval(found, draws, _ONE_NUMBER[statistic])


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


def _components(level: str) -> Callable[[Ratings], Result]:
    return lambda found: krippendorff.alpha_components(found, level)


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
