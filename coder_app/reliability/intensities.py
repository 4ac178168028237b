"""The intensity given with a code, as ratings of the units that have the code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.intervals import alpha_of_weights
from coder_app.reliability.krippendorff import alpha, scale
from coder_app.reliability.several_codes import document_draws, with_draws
from coder_app.reliability.span_units import Covered, Rule, covered, over_units
from coder_app.reliability.units import MISSING, Ratings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import BoolArray, IntArray
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result
    from coder_app.reliability.spans import SpanTable

NOT_GIVEN = int(np.iinfo(np.int64).min)
"""Stands for the intensity of a span that has none; 0 may be on a scale."""
METRICS = ("ordinal", "interval", "ratio")


def intensity_ratings(
    table: SpanTable, intensity: IntArray, units: Sequence[ArrayLike], rule: Rule = "half"
) -> list[tuple[Ratings, IntArray]]:
    """By code the intensities given to the units that have it, and the document of each unit.

    ``intensity`` is parallel to the spans, NOT_GIVEN where there is none. A unit has a code by ``rule``; of several
    intensities of one coder the one that covers most of the unit counts, of equal ones the higher. A coder who did not
    give the code, or gave no intensity, is missing. Units that nobody rated are left out.
    """
    levels = np.unique(intensity[intensity != NOT_GIVEN])
    if not len(levels):
        nothing = np.zeros((0, table.coders), np.int64)
        return [(Ratings(nothing, (), np.zeros(0, np.int64)), np.zeros(0, np.int64))] * table.n_codes
    many = len(levels)
    rated = table.only(intensity != NOT_GIVEN)
    rank = np.searchsorted(levels, intensity[intensity != NOT_GIVEN])
    held = covered(replace(rated, code=rated.code * many + rank, n_codes=table.n_codes * many), units)
    keys = (held.unit * table.n_codes + held.code // many) * table.coders + held.coder
    order = np.lexsort((held.code % many, held.cover, keys))
    last = np.concatenate((keys[order][1:] != keys[order][:-1], np.ones(min(1, len(keys)), np.bool_)))
    chosen = order[last]
    given = over_units(table, units, rule)
    unit = held.first[given.document] + given.start
    counts = np.isin(keys[chosen], (unit * table.n_codes + given.code) * table.coders + given.coder)
    chosen = chosen[counts]
    categories = tuple(levels.tolist())
    return [_of_code(held, chosen[held.code[chosen] // many == code], categories, table.coders)
            for code in range(table.n_codes)]  # fmt: skip


def _of_code(held: Covered, mine: IntArray, categories: tuple[int, ...], coders: int) -> tuple[Ratings, IntArray]:
    rows, place = np.unique(held.unit[mine], return_inverse=True)
    values = np.full((len(rows), coders), MISSING, np.int64)
    values[place, held.coder[mine]] = held.code[mine] % len(categories)
    document = np.searchsorted(held.first, rows, side="right") - 1
    return Ratings(values, categories, np.ones(len(rows), np.int64), listed=True), document


def intensity_alpha(
    data: Ratings, document: IntArray, finished: BoolArray, metric: str = "ordinal", how: Draws | None = None
) -> Result:
    """Krippendorff's alpha of intensities, with limits from drawing documents; ``finished`` by document and coder."""
    if metric not in METRICS:
        raise BadInput("There is no level {level}; known are {known}.", level=metric, known=", ".join(METRICS))
    paired = np.nonzero(finished.sum(axis=1) >= 2)[0]
    weights = document_draws(paired, len(finished), how)
    found = replace(alpha(data, metric), statistic="intensity_alpha")
    found = replace(found, details={**found.details, "metric": metric})
    if weights is None or found.value is None:
        return found
    counts = data.counts()
    drawn = alpha_of_weights(counts, scale(counts, metric), [weights[:, document].astype(np.int64)])
    return with_draws(found, drawn, how, len(paired))
