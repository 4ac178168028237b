"""Limits of any statistic of coded stretches from drawing whole documents again and again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.intervals import LEAST_DOCUMENTS
from coder_app.reliability.results import FEW_TO_DRAW, TOO_FEW_DRAWS, TOO_FEW_TO_DRAW, Result, finite

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coder_app.reliability.arrays import FloatArray, IntArray
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.spans import SpanTable


def document_interval(table: SpanTable, how: Draws, statistic: Callable[[SpanTable], Result]) -> Result:
    """The statistic with limits from drawing the documents that two coders finished.

    Where it consists of several numbers, ``details`` has ``low`` and ``high`` by name. A draw in which the statistic
    has no value is left out; where most have none, there are no limits. Fewer than ten documents are noted.
    """
    found = statistic(table)
    paired = np.nonzero(table.finished.sum(axis=1) >= 2)[0]
    details: dict[str, object] = {**found.details, "draws": how.draws, "seed": how.seed, "confidence": how.confidence}
    if len(paired) < 2 or found.value is None:
        return replace(found, details={**details, "interval_reason": TOO_FEW_TO_DRAW})
    if len(paired) < LEAST_DOCUMENTS:
        details["note"] = FEW_TO_DRAW
    names = list(_by_name(found))
    random = np.random.default_rng(how.seed)
    values = np.full((how.draws, len(names)), np.nan)
    for row in values:
        drawn = _by_name(statistic(repeated(table, paired[random.integers(0, len(paired), len(paired))])))
        row[:] = [np.nan if drawn.get(name) is None else drawn[name] for name in names]
    return _limited(found, names, how.limits(values, len(paired))[:2], details)


def repeated(table: SpanTable, documents: IntArray) -> SpanTable:
    """A table of these documents, each as often as it is listed."""
    order = np.argsort(table.document, kind="stable")
    cuts = np.searchsorted(table.document[order], np.arange(len(table.lengths) + 1))
    many = (cuts[1:] - cuts[:-1])[documents]
    new = np.repeat(np.arange(len(documents)), many)
    at = np.arange(len(new)) - np.repeat(np.cumsum(many) - many, many) + np.repeat(cuts[documents], many)
    drawn = table.only(order[at])
    return replace(drawn, document=new, lengths=table.lengths[documents], finished=table.finished[documents])


def _by_name(found: Result) -> Mapping[str, float | None]:
    if found.value is None:
        return {}
    return {"": found.value} if isinstance(found.value, float) else found.value


def _limited(
    found: Result, names: list[str], limits: tuple[FloatArray, FloatArray], details: dict[str, object]
) -> Result:
    low, high = ({name: finite(float(value)) for name, value in zip(names, column, strict=True)} for column in limits)
    if None in low.values():
        details["interval_reason"] = TOO_FEW_DRAWS
    method = "document bootstrap"
    if isinstance(found.value, float):
        return replace(found, low=low[""], high=high[""], method=method, details=details)
    return replace(found, method=method, details={**details, "low": low, "high": high})
