"""What a comparison says beyond its table of codes: spans as such, and agreement without one coder.

Slower than the table, so it is asked for by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.span_units import compare
from coder_app.reliability.spans import span_table
from coder_app.reliability.unitizing import k_u_alpha, overlap, prepared, u_alpha_by_code

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
    coders = len(material.coders)
    without = tuple(_without(material, coder) for coder in range(coders)) if coders > 2 else ()
    return Further(span_figures(material), without)


def span_figures(material: Material) -> SpanFigures:
    """(k)u-alpha with its coverage, or u-alpha code by code where codes of one coder overlap."""
    table, names = material.table, [code.id for code in material.codes]
    exclusive = overlap(prepared(table, keep_touching=True)) is None
    found = k_u_alpha(table, names) if exclusive else u_alpha_by_code(table, names)
    value = found.value if isinstance(found.value, dict) else {}
    covered = found.details.get("coverage") if exclusive else None
    coverage = covered if isinstance(covered, dict) else {}
    return SpanFigures("k_u_alpha" if exclusive else "u_alpha_by_code", tuple(value.get(name) for name in names),
                       tuple(coverage.get(name) for name in names))  # fmt: skip


def _without(material: Material, coder: int) -> float | None:
    """The mean alpha, over the codes that have one, of everybody but this coder."""
    table = material.table
    others = np.array([other for other in range(table.coders) if other != coder])
    if not (table.finished[:, others].sum(axis=1) >= 2).any():
        return None
    alphas = compare(_only_coders(table, others), material.units, material.rule).alpha
    return None if np.isnan(alphas).all() else float(np.nanmean(alphas))


def _only_coders(table: SpanTable, coders: np.ndarray[tuple[int], np.dtype[np.int64]]) -> SpanTable:
    keep = np.isin(table.coder, coders)
    return span_table(
        table.document[keep], np.searchsorted(coders, table.coder[keep]), table.code[keep], table.start[keep],
        table.end[keep], table.lengths, table.finished[:, coders], table.n_codes,
    )  # fmt: skip
