"""A comparison on its way out: tables for spreadsheets, and analyses that can be run again elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.exchange.tables_writing import OutTable, table_of
from coder_app.operations.comparison_disputes import decisions_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coder_app.exchange.tables_writing import Cell
    from coder_app.operations.comparison import Comparison
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.comparison_further import SpanFigures
    from coder_app.operations.comparison_reading import PageStarts
    from coder_app.reliability.results import Result

Limits = tuple[float | None, float | None]


def agreement_table(
    comparison: Comparison, names: Sequence[str], limits: Sequence[Limits], further: SpanFigures | None = None
) -> OutTable:
    """One row a code; ``names`` stand for the coders, ``limits`` are alpha's (empty: none were drawn)."""
    drawn = list(limits) or [(None, None)] * len(comparison.rows)
    columns = ("code", "path", *(f"passages {name}" for name in names), "decisions", "prevalence", "percent_agreement",
               "cohen_kappa", "gwet_ac1", "brennan_prediger", "krippendorff_alpha", "alpha_low", "alpha_high",
               *([further.statistic, "coverage"] if further else []), "undefined")  # fmt: skip
    rows = [
        (row.code.name, row.code.path, *row.spans, decisions_for(comparison, row), row.prevalence,
         _number(row.percent_agreement), _number(row.cohen_kappa), _number(row.gwet_ac1),
         _number(row.brennan_prediger), _number(row.krippendorff_alpha), *between,
         *([further.values[place], further.coverage[place]] if further else []),
         row.krippendorff_alpha.undefined_reason or "")
        for place, (row, between) in enumerate(zip(comparison.rows, drawn, strict=True))
    ]  # fmt: skip
    return table_of("agreement", columns, rows)


def matrix_table(names: Sequence[str], matrix: Sequence[Sequence[float | None]]) -> OutTable:
    """The mean alphas of the pairs of coders."""
    rows = [(name, *line) for name, line in zip(names, matrix, strict=True)]
    return table_of("between coders", ("coder", *names), rows)


def disagreement_table(
    found: Sequence[Contested],
    names: Mapping[str, str],
    codes: Mapping[str, str],
    pages: Mapping[str, PageStarts],
) -> OutTable:
    """One row a disagreement, dearest first; ``names`` by a coder's name and ``codes`` by id say what is written."""
    rows = []
    for each in found:
        place = each.place
        starts = pages.get(place.document_id)
        cells: tuple[Cell, ...] = (place.document, starts.label_at(place.start) if starts else "", place.start,
                                   place.end, place.kind, place.share)  # fmt: skip
        given = ("; ".join(codes[code] for code in place.coders.get(name, ())) for name in names)
        rows.append((*cells, *given))
    columns = ("document", "page", "start", "end", "kind", "share", *names.values())
    return table_of("disagreements", columns, rows)


def facts_table(facts: Sequence[tuple[str, str]]) -> OutTable:
    """How the figures came about, as pairs of words."""
    return table_of("about", ("what", "value"), facts)


def _number(result: Result) -> float | None:
    return result.value if isinstance(result.value, float) else None
