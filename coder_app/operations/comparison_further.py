"""What a comparison says beyond its table of codes: spans as such, and agreement without one coder.

Slower than the table, so it is asked for by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.results import finite
from coder_app.reliability.several_codes import u_alpha_of_codes
from coder_app.reliability.span_units import over_units
from coder_app.reliability.spans import agreement, count
from coder_app.reliability.unitizing import k_u_alpha, overlap, prepared

if TYPE_CHECKING:
    from coder_app.operations.comparison import Material
    from coder_app.reliability.spans import SpanTable


@dataclass(frozen=True, slots=True)
class SpanFigures:
    """Agreement on spans over characters, by code in the order of the codes; None where undefined.

    ``statistic`` is ``k_u_alpha`` with its coverage where no coder's codes overlap. Where they do, it is
    ``u_alpha_by_code``: each code against everything else, for which there is no coverage.
    """

    statistic: str
    values: tuple[float | None, ...]
    coverage: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Further:
    """Figures of the spans, and by coder the mean alpha of the others (empty for two coders)."""

    spans: SpanFigures
    without: tuple[float | None, ...] = ()


def further(material: Material) -> Further:
    """Spans as such, and agreement without one coder."""
    without = _without(material) if len(material.coders) > 2 else ()
    return Further(span_figures(material), without)


def span_figures(material: Material) -> SpanFigures:
    """(k)u-alpha with its coverage, or u-alpha code by code where codes of one coder overlap."""
    table, names = material.table, [code.id for code in material.codes]
    if overlap(prepared(table, keep_touching=True)) is not None:
        values = u_alpha_of_codes(table)
        return SpanFigures("u_alpha_by_code", tuple(map(finite, values.tolist())), (None,) * len(names))
    found = k_u_alpha(table, names)
    value = found.value if isinstance(found.value, dict) else {}
    covered = found.details.get("coverage")
    coverage = covered if isinstance(covered, dict) else {}
    return SpanFigures("k_u_alpha", tuple(value.get(name) for name in names),
                       tuple(coverage.get(name) for name in names))  # fmt: skip


def _without(material: Material) -> tuple[float | None, ...]:
    """By coder the mean alpha, over the codes that have one, of everybody else."""
    table = material.table
    units = table if material.units is None else over_units(table, material.units, material.rule)
    return tuple(_mean_alpha(units, coder) for coder in range(table.coders))


def _mean_alpha(units: SpanTable, left_out: int) -> float | None:
    others = np.array([other for other in range(units.coders) if other != left_out])
    finished = units.finished[:, others]
    if not (finished.sum(axis=1) >= 2).any():
        return None
    kept = units.only(units.coder != left_out)
    rest = replace(kept, coder=np.searchsorted(others, kept.coder), finished=finished)
    alphas = agreement(count(rest)).alpha
    return None if np.isnan(alphas).all() else float(np.nanmean(alphas))
