"""What a statistic says: its value, or why it has none."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

NO_PAIRS = "No unit has values from two coders, so there is nothing to compare."
ONE_VALUE = (
    "Every value is the same, so there is no variation against which agreement could be measured; "
    "look at percent agreement instead."
)
CHANCE_IS_CERTAIN = (
    "Agreement by chance alone would already be complete, so it cannot be corrected for; "
    "look at percent agreement instead."
)
NOT_TWO_CODERS = "This statistic compares exactly two coders."
UNUSED_CATEGORY = "Some categories were not used by any pair of coders."
TOO_FEW_DRAWS = "In most of the draws the statistic has no value, so no interval can be given."
UNDEFINED_PAIR = "For some pairs of coders the statistic has no value, so there is no mean."
TOO_FEW_UNITS = "A standard error needs at least two units."
NOTHING_ALIGNED = "No passages of different coders lie close enough to each other to compare their codes."
NO_BOUNDARIES = "The text is not divided, or too short for the window, so there is nothing to compare."
NO_COMPLETE_UNITS = "Fewer than two units have values from all coders."
NO_VARIATION = "There is no variation between the units, so agreement on a scale cannot be measured."
JACKKNIFE_FAILS = "Without some single unit the statistic has no value, so no interval can be given this way."
NO_ERROR = "There is no formula for the standard error here; ask for another interval."
TOO_FEW_TO_DRAW = "An interval needs at least two documents that two coders have finished."
FEW_TO_DRAW = "There are fewer than ten documents: the interval is uncertain itself."
NOTHING_ANCHORED = "No document was coded both masked and unmasked, so nothing can be compared."
ONE_ANCHORED = "Only one document was coded both masked and unmasked, so no interval can be given."
NO_GUESSES = "Nobody has guessed, so nothing can be said."
NO_CHOICE = "There is only one source, so a right guess says nothing."
NO_DOCUMENT_OF_SOURCE = "Of some sources there was no document to guess."
NOTHING_MARKED = "Nothing was marked by any coder, so there is nothing to compare."
ONE_CODE = "The coders' passages meet with one code only, so telling codes apart cannot be measured."
CODE_MEETS_NONE = "No passage of some codes meets a passage of another coder."
BASE_IS_CERTAIN = (
    "The language and kind of a document alone already give its source away, so guessing right says nothing more."
)

Value = float | Mapping[str, float | None] | None


@dataclass(frozen=True, slots=True)
class Result:
    """One statistic of one data set.

    ``value`` is a number, an object of named numbers (None where undefined) or None; ``undefined_reason`` is a
    message key, present whenever a number is missing. ``low`` and ``high`` are the limits of the interval that
    ``method`` names. ``units`` counts the units that had values from two coders, ``missing`` the values that
    are not there.
    """

    statistic: str
    value: Value
    undefined_reason: str | None = None
    low: float | None = None
    high: float | None = None
    method: str | None = None
    units: int = 0
    coders: int = 0
    missing: int = 0
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def defined(self) -> bool:
        """Whether there is a value at all."""
        return self.value is not None

    def as_dict(self) -> dict[str, object]:
        """The result as plain values that JSON can hold."""
        value = dict(self.value) if isinstance(self.value, Mapping) else self.value
        return {
            "statistic": self.statistic,
            "value": value,
            "undefined_reason": self.undefined_reason,
            "low": self.low,
            "high": self.high,
            "method": self.method,
            "units": self.units,
            "coders": self.coders,
            "missing": self.missing,
            "details": dict(self.details),
        }


def finite(value: float) -> float | None:
    """The number as a plain float, or None for NaN and infinity: undefined must not travel as a number."""
    return float(value) if math.isfinite(value) else None
