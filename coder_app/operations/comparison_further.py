"""What a comparison says beyond its table of codes: spans as such, and agreement without one coder.

Slower than the table, so it is asked for by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.results import finite
from coder_app.reliability.span_units import over_units
from coder_app.reliability.spans import agreement, count
from coder_app.reliability.unitizing import k_u_alpha, overlap, prepared

if TYPE_CHECKING:
    from coder_app.operations.comparison import Material
    from coder_app.reliability.arrays import FloatArray
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


def u_alpha_of_codes(table: SpanTable) -> FloatArray:
    """:func:`~coder_app.reliability.unitizing.u_alpha_by_code` for all codes at once; NaN where undefined.

    With one code c and gaps g, l_cc is twice the length that pairs of coders share over m - 1, l_c. the length coded,
    and l_g. the rest; the sums are those of Krippendorff et al. (2016), eq. 4.
    """
    counts = count(table)
    m = counts.finished.sum(axis=1)
    paired = m >= 2
    agreed = (2 * counts.shared[paired] / (m[paired] - 1)[:, None]).sum(axis=0)
    marked = counts.coded[paired].sum(axis=(0, 2))
    n = float((m * counts.units)[paired].sum())
    spans = prepared(table, keep_touching=True)
    spans = spans.only(paired[spans.document])
    squares = np.bincount(spans.code, (spans.end - spans.start) ** 2.0, table.n_codes)
    gaps = n - marked
    with np.errstate(divide="ignore", invalid="ignore"):
        same = n * (marked**2 - squares + gaps**2 - gaps) / (n**2 - squares - gaps)
        values: FloatArray = 1 - 2 * (marked - agreed) / (n - same)
    return np.where((marked > 0) & (n - same > 1e-12 * n), values, np.nan)


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
