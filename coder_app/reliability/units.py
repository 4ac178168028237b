"""Ratings of units: who gave which unit which category, and how often each category was given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import FloatArray, IntArray

Category = str | float
MISSING = -1
_MOST_CATEGORIES = 3000


@dataclass(frozen=True, slots=True)
class UnitCounts:
    """How many coders gave each unit each category, where that is not zero.

    ``unit``, ``category`` and ``count`` are parallel, sorted by unit and then category. ``weights[u]`` says how
    many units of this pattern there are. ``coders`` is the number of coders, ``missing`` the number of values
    that are not there; ``ordered`` says whether the order of the categories means something.
    """

    unit: IntArray
    category: IntArray
    count: IntArray
    weights: IntArray
    categories: tuple[Category, ...]
    coders: int
    missing: int
    ordered: bool = True

    @property
    def per_unit(self) -> IntArray:
        """Number of values in each unit."""
        return np.bincount(self.unit, self.count, len(self.weights)).astype(np.int64)

    def pairable(self) -> UnitCounts:
        """Only what lies in units with two values or more; the numbering of units stays."""
        keep = self.per_unit[self.unit] >= 2
        return replace(self, unit=self.unit[keep], category=self.category[keep], count=self.count[keep])


@dataclass(frozen=True, slots=True)
class Ratings:
    """Values by unit (rows) and coder (columns).

    ``values[u, i]`` indexes ``categories``, -1 where coder i gave unit u nothing. ``weights[u]`` says how many
    units have this row. ``listed`` tells whether the categories were given beforehand, not only observed.
    """

    values: IntArray
    categories: tuple[Category, ...]
    weights: IntArray
    listed: bool = False

    @property
    def coders(self) -> int:
        """Number of coders."""
        return int(self.values.shape[1])

    @property
    def missing(self) -> int:
        """Number of values that are not there."""
        return int((self.values == MISSING).sum(axis=1) @ self.weights)

    def counts(self) -> UnitCounts:
        """The same data without who gave which value."""
        q = max(len(self.categories), 1)
        rows, columns = np.nonzero(self.values != MISSING)
        keys, count = np.unique(rows * q + self.values[rows, columns], return_counts=True)
        ordered = self.listed or not any(isinstance(value, str) for value in self.categories)
        return UnitCounts(keys // q, keys % q, count, self.weights, self.categories, self.coders, self.missing, ordered)

    def table(self) -> FloatArray:
        """Two coders' contingency table over the units both rated (rows: first coder).

        Raises BadInput when there are not exactly two coders.
        """
        if self.coders != 2:
            raise BadInput(
                "This statistic compares exactly two coders, but there are {coders}: choose two of them.",
                coders=self.coders,
            )
        q = len(self.categories)
        if q > _MOST_CATEGORIES:
            raise BadInput("There are {found} different values, too many for named categories.", found=q)
        both = (self.values != MISSING).all(axis=1)
        keys = self.values[both, 0] * q + self.values[both, 1]
        return np.bincount(keys, self.weights[both], q * q).reshape(q, q).astype(np.float64)


Data = Ratings | UnitCounts


def as_counts(data: Data) -> UnitCounts:
    """Counts by unit, whichever form the data have."""
    return data.counts() if isinstance(data, Ratings) else data


def named(category: Category) -> str:
    """A category as a name: whole numbers without a decimal point."""
    if isinstance(category, float) and category.is_integer():
        return str(int(category))
    return str(category)


def ratings(rows: Sequence[Sequence[Category | None]], categories: Sequence[Category] | None = None) -> Ratings:
    """Ratings from rows of values, one row a unit and one column a coder; None is a missing value.

    ``categories`` lists what coders could choose from, in order; without it the observed values count, numbers
    ascending or texts in alphabetical order. Raises BadInput for no rows, fewer than two coders, rows of
    different length, values that are not among the categories, and numbers mixed with texts.
    """
    width = _width(rows)
    flat = [value for row in rows for value in row]
    known = _categories(flat, categories)
    position = {value: index for index, value in enumerate(known)}
    unknown = next((value for value in flat if value is not None and value not in position), None)
    if unknown is not None:
        raise BadInput("The value {value} is not among the categories.", value=unknown)
    values = np.array([MISSING if value is None else position[value] for value in flat], dtype=np.int64)
    return Ratings(values.reshape(len(rows), width), known, np.ones(len(rows), np.int64), listed=categories is not None)


def contingency(table: ArrayLike, categories: Sequence[Category] | None = None) -> Ratings:
    """Two coders' ratings from their contingency table (rows: first coder), a square of whole numbers.

    Raises BadInput for anything else, and when the number of categories does not fit.
    """
    cells = _whole_numbers(table)
    q = len(cells)
    if cells.shape != (q, q) or q == 0:
        raise BadInput("The table must be square: as many rows as columns, one for each category.")
    known = _listed(categories, q)
    used = np.nonzero(cells)
    return Ratings(np.column_stack(used).astype(np.int64), known, cells[used], listed=True)


def unit_counts(counts: ArrayLike, categories: Sequence[Category] | None = None) -> UnitCounts:
    """Counts from a table with one row a unit and one column a category: how many coders chose it.

    Raises BadInput for negative or broken numbers, and when the number of categories does not fit.
    """
    cells = _whole_numbers(counts)
    known = _listed(categories, cells.shape[1])
    unit, category = np.nonzero(cells)
    per_unit = cells.sum(axis=1)
    coders = int(per_unit.max())
    if coders < 2:
        raise BadInput("No unit has values from two coders: agreement needs at least two coders.")
    missing = int((coders - per_unit).sum())
    weights = np.ones(len(cells), np.int64)
    return UnitCounts(unit, category, cells[unit, category], weights, known, coders, missing)


def _width(rows: Sequence[Sequence[Category | None]]) -> int:
    if not rows:
        raise BadInput("There are no units: the table of ratings is empty.")
    width = len(rows[0])
    ragged = next((number for number, row in enumerate(rows, 1) if len(row) != width), None)
    if ragged is not None:
        raise BadInput(
            "Row {row} has {found} values where the first row has {expected}: every unit needs one value or "
            "a blank for each coder.",
            row=ragged,
            found=len(rows[ragged - 1]),
            expected=width,
        )
    if width < 2:
        raise BadInput("Agreement needs at least two coders, but there is only {coders}.", coders=width)
    return width


def _categories(flat: Sequence[Category | None], given: Sequence[Category] | None) -> tuple[Category, ...]:
    if given is not None:
        return _listed(given, len(given))
    observed = {value for value in flat if value is not None}
    if len({isinstance(value, str) for value in observed}) > 1:
        raise BadInput("Numbers and texts are mixed among the values: use one kind throughout.")
    return tuple(sorted(observed, key=_sort_key))


def _sort_key(value: Category) -> tuple[float, str]:
    return (0.0, value) if isinstance(value, str) else (float(value), "")


def _listed(categories: Sequence[Category] | None, expected: int) -> tuple[Category, ...]:
    if categories is None:
        return tuple(range(1, expected + 1))
    if len(categories) != expected:
        raise BadInput(
            "There are {found} categories for a table of {expected}.", found=len(categories), expected=expected
        )
    if len(set(categories)) != len(categories):
        raise BadInput("A category is listed twice.")
    return tuple(categories)


def _whole_numbers(table: ArrayLike) -> IntArray:
    try:
        cells = np.asarray(table, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("The table must hold numbers only, in rows of equal length.") from None
    if cells.ndim != 2 or cells.size == 0:
        raise BadInput("The table must have rows and columns.")
    if not np.isfinite(cells).all() or (cells < 0).any() or (cells != np.floor(cells)).any():
        raise BadInput("Counts must be whole numbers that are not negative.")
    if cells.sum() > 2**50:
        raise BadInput("The counts are too large.")
    return cells.astype(np.int64)
