"""Reads the data and options of an analysis to rerun, and refuses in plain words what cannot be counted."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NoReturn, TypeVar

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.sets import SetRatings, set_ratings, span_sets
from coder_app.reliability.spans import SpanTable, span_table
from coder_app.reliability.units import Category, Data, Ratings, UnitCounts, contingency, named, ratings, unit_counts

if TYPE_CHECKING:
    from collections.abc import Iterator

_Cell = TypeVar("_Cell")
_LARGEST_POSITION = 2**40
RATINGS = ("ratings", "contingency", "unit_category_counts")
SPANS = ("spans", "spans_by_code")


@dataclass(frozen=True, slots=True)
class NamedSpans:
    """Spans of one text with the names that their indices stand for."""

    table: SpanTable
    coders: tuple[str, ...]
    codes: tuple[str, ...]


def read_data(data: object, categories: object = None) -> Data:
    """Ratings or counts from an input object of type ratings, contingency or unit_category_counts.

    ``categories`` (from the options) lists what coders could choose from, in order. Raises BadInput.
    """
    if isinstance(data, Ratings | UnitCounts):
        return data
    given = mapping(data, "input")
    kind = _kind(given, RATINGS)
    listed = given.get("categories", categories) if categories is None else categories
    names = None if listed is None else [_category(value) for value in sequence(listed, "categories")]
    if names is not None and None in names:
        raise BadInput("A category is blank.")
    known = None if names is None else [name for name in names if name is not None]
    if kind == "ratings":
        found = ratings(_matrix(given), known)
        return replace(found, weights=np.array(_weights(given, len(found.values)), np.int64))
    if kind == "contingency":
        return contingency(_numbers(given, "table"), known)
    return unit_counts(_numbers(given, "counts"), known)


def read_ratings(data: object, categories: object = None) -> Ratings:
    """Like :func:`read_data`, but who gave which value must be known."""
    found = read_data(data, categories)
    if not isinstance(found, Ratings):
        raise BadInput(
            "Counts by unit and category do not tell who gave which value: this statistic needs ratings or a "
            "contingency table."
        )
    return found


def read_spans(data: object) -> NamedSpans:
    """Spans from an input object of type spans or spans_by_code; positions are told from the continuum's start.

    Several texts stand in ``documents``, each with its continuum and those coders who finished it. Raises
    BadInput.
    """
    if isinstance(data, NamedSpans):
        return data
    given = mapping(data, "input")
    kind = _kind(given, SPANS)
    parts = [given]
    if kind == "spans" and given.get("documents") is not None:
        parts = [mapping(each, "A document") for each in sequence(given.get("documents"), "documents")]
    if not parts:
        raise BadInput("There are no documents to compare.")
    coders: dict[str, int] = {}
    codes: dict[str, int] = {}
    rows: list[tuple[int, int, int, int, int]] = []
    lengths, present = [], []
    for number, part in enumerate(parts):
        low, high = _range(mapping(part.get("continuum"), "continuum"), "The continuum")
        lengths.append(high - low)
        spans = _by_coder(part, coders) if kind == "spans" else _by_code(part, coders, codes)
        for coder, code, span in spans:
            start, end = _inside(span, low, high)
            rows.append((number, coders[coder], codes.setdefault(code, len(codes)), start, end))
        present.append([str(coder) for coder in mapping(part["coders"], "coders")] if len(parts) > 1 else None)
    finished = [[each is None or coder in each for coder in coders] for each in present]
    document, coder_of, code_of, start_of, end_of = np.array(rows, np.int64).reshape(-1, 5).T
    table = span_table(
        document, coder_of, code_of, start_of, end_of, lengths, np.array(finished, np.bool_).reshape(len(parts), -1),
        n_codes=len(codes),
    )  # fmt: skip
    return NamedSpans(table, tuple(coders), tuple(codes))


def _inside(span: Mapping[str, object], low: int, high: int) -> tuple[int, int]:
    start, end = _range(span, "A span")
    if start < low or end > high:
        raise BadInput(
            "The span from {start} to {end} lies outside the continuum from {low} to {high}.",
            start=start,
            end=end,
            low=low,
            high=high,
        )
    return start - low, end - low


def read_sets(data: object) -> SetRatings:
    """Sets of labels from an input object of type set_ratings; from ratings, as sets of one label each; and from
    spans, with every stretch on which no coder changes anything as a unit weighing its length. Raises BadInput.
    """
    if isinstance(data, SetRatings):
        return data
    if isinstance(data, NamedSpans):
        return span_sets(data.table, data.codes)
    given = mapping(data, "input")
    kind = _kind(given, ("set_ratings", "ratings", *SPANS))
    if kind in SPANS:
        found = read_spans(data)
        return span_sets(found.table, found.codes)
    if kind == "ratings":
        return set_ratings([[None if cell is None else [named(cell)] for cell in row] for row in _matrix(given)])
    rows = [sequence(row, "Each row of the matrix") for row in sequence(given.get("matrix"), "matrix")]
    table = _turned(given, [[read_set(cell) for cell in row] for row in rows])
    return set_ratings(table, _weights(given, len(table)))


def _weights(given: Mapping[str, object], units: int) -> list[int]:
    """How many units each row stands for; 1 where nothing is said."""
    if given.get("weights") is None:
        return [1] * units
    weights = [whole_number(each, "A weight") for each in sequence(given["weights"], "weights")]
    if len(weights) != units or min(weights, default=1) < 1:
        raise BadInput("Every row of the matrix needs one weight, a whole number from 1.")
    return weights


def read_set(cell: object) -> frozenset[str] | None:
    """A set of labels from a list, or None for null; raises BadInput."""
    if cell is None:
        return None
    labels = [_category(label) for label in sequence(cell, "A set")]
    if None in labels:
        raise BadInput("A label in a set is blank.")
    return frozenset(named(label) for label in labels if label is not None)


def mapping(value: object, name: str) -> Mapping[str, object]:
    """The value as an object with names; raises BadInput."""
    if not isinstance(value, Mapping):
        raise BadInput("{name} must be an object with named parts.", name=name)
    return value


def sequence(value: object, name: str) -> Sequence[object]:
    """The value as a list; raises BadInput."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise BadInput("{name} must be a list.", name=name)
    return value


def number(value: object, name: str) -> float:
    """The value as a finite number; raises BadInput."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BadInput("{name} must be a number, not {value}.", name=name, value=_shown(value))
    try:
        found = float(value)
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        _refuse_infinite(value)
    return found


def whole_number(value: object, name: str) -> int:
    """The value as a whole number; raises BadInput."""
    found = number(value, name)
    if found != math.floor(found):
        raise BadInput("{name} must be a whole number, not {value}.", name=name, value=found)
    return int(found)


def _refuse_infinite(value: object) -> NoReturn:
    raise BadInput("{value} is not a finite number; leave a missing value blank (null).", value=_shown(value))


def _shown(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:40] + "…"


def _kind(given: Mapping[str, object], accepted: tuple[str, ...]) -> str:
    kind = given.get("type")
    if kind not in accepted:
        raise BadInput(
            "This statistic takes input of type {accepted}, not {found}.",
            accepted=", ".join(accepted),
            found=_shown(kind),
        )
    return str(kind)


def _matrix(given: Mapping[str, object]) -> list[list[Category | None]]:
    rows = sequence(given.get("matrix"), "matrix")
    cells = [[_category(value) for value in sequence(row, "Each row of the matrix")] for row in rows]
    return _turned(given, cells)


def _turned(given: Mapping[str, object], cells: list[list[_Cell]]) -> list[list[_Cell]]:
    """The cells with a row for each unit."""
    orientation = str(given.get("orientation", "rows=units")).replace(" ", "")
    if not orientation.startswith(("rows=units", "rows=coders")):
        raise BadInput("The orientation must be rows=units or rows=coders.")
    if orientation.startswith("rows=coders") and len({len(row) for row in cells}) == 1:
        return [list(column) for column in zip(*cells, strict=True)]
    return cells


def _category(value: object) -> Category | None:
    """A category; blanks are missing values, never a category of their own."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    number(value, "A value")
    return value if isinstance(value, int | float) else None


def _numbers(given: Mapping[str, object], name: str) -> list[list[float]]:
    rows = [sequence(row, "Each row") for row in sequence(given.get(name), name)]
    return [[number(cell, "A count") for cell in row] for row in rows]


def read_range(value: object, name: str) -> tuple[int, int]:
    """Start and end of a stretch; raises BadInput."""
    return _range(mapping(value, name), name)


def _range(given: Mapping[str, object], name: str) -> tuple[int, int]:
    start, end = whole_number(given.get("start"), "start"), whole_number(given.get("end"), "end")
    if not 0 <= start < end <= _LARGEST_POSITION:
        raise BadInput(
            "{name} from {start} to {end} is empty, reversed or out of bounds.", name=name, start=start, end=end
        )
    return start, end


def _by_coder(given: Mapping[str, object], coders: dict[str, int]) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    found = mapping(given.get("coders"), "coders")
    for coder in found:
        coders.setdefault(str(coder), len(coders))
    for coder, spans in found.items():
        for entry in sequence(spans, "The spans of a coder"):
            span = mapping(entry, "A span")
            yield str(coder), _code(span), span


def _code(span: Mapping[str, object]) -> str:
    code = _category(span.get("code"))
    if code is None:
        raise BadInput("A span has no code.")
    return named(code)


def _by_code(
    given: Mapping[str, object], coders: dict[str, int], codes: dict[str, int]
) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    found = mapping(given.get("codes"), "codes")
    codes.update({str(code): index for index, code in enumerate(found)})
    by_code = {str(code): mapping(spans, "The spans of a code") for code, spans in found.items()}
    for spans in by_code.values():
        for coder in spans:
            coders.setdefault(str(coder), len(coders))
    for code, by_coder in by_code.items():
        for coder, entries in by_coder.items():
            for entry in sequence(entries, "The spans of a coder"):
                yield str(coder), code, mapping(entry, "A span")
