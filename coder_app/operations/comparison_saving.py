"""A comparison on its way out: tables for spreadsheets, and analyses that can be run again elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import Refused
from coder_app.exchange.tables_writing import OutTable, table_of
from coder_app.operations.comparison_disputes import decisions_for
from coder_app.reliability.span_units import over_units
from coder_app.reliability.spans import merged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coder_app.exchange.tables_writing import Cell
    from coder_app.operations.comparison import CodeAgreement, Comparison, Material
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.comparison_further import SpanFigures
    from coder_app.operations.comparison_reading import PageStarts
    from coder_app.reliability.arrays import BoolArray, IntArray
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


def analyses(comparison: Comparison) -> list[dict[str, object]]:
    """Every figure as ``{"id", "statistic", "options", "input", "expected"}``, which can be run again.

    Over sentences, paragraphs and documents the input is whether each coder gave the code to each unit. Over
    characters it is the spans, the documents one after the other; that needs all of them finished by all coders.
    """
    if comparison.material.units is None:
        return list(_over_characters(comparison))
    return list(_over_units(comparison))


def _over_units(comparison: Comparison) -> Iterator[dict[str, object]]:
    material = comparison.material
    assert material.units is not None
    given, present = _decisions(material)
    for index, row in enumerate(comparison.rows):
        data = _input(given[index], present)
        for statistic, result in _statistics(row, "percent_agreement", "cohen_kappa", "krippendorff_alpha", "gwet_ac1",
                                             "brennan_prediger"):  # fmt: skip
            options: dict[str, object] = {"metric": "nominal"} if statistic == "krippendorff_alpha" else {}
            yield _analysis(row, statistic, options, data, result)


def _decisions(material: Material) -> tuple[BoolArray, BoolArray]:
    """Whether a coder gave a code to a unit (codes x units x coders), and whether a coder decided on it at all."""
    assert material.units is not None
    units = over_units(material.table, material.units, material.rule)
    first = np.concatenate((np.zeros(1, np.int64), np.cumsum(units.lengths)))
    given = np.zeros((units.n_codes, int(first[-1]), units.coders), np.bool_)
    given[units.code, first[units.document] + units.start, units.coder] = True
    return given, np.repeat(units.finished, units.lengths, axis=0)


def _input(given: BoolArray, present: BoolArray) -> dict[str, object]:
    """Two coders fit into a table of four numbers; more need every unit."""
    if given.shape[1] == 2:
        first, second = given[present.all(axis=1)].T
        table = [[int(((first == one) & (second == other)).sum()) for other in (False, True)] for one in (False, True)]
        return {"type": "contingency", "table": table, "categories": ["no", "yes"]}
    words = np.where(present, np.where(given, "yes", "no"), "").tolist()
    matrix = [[value or None for value in unit] for unit in words]
    return {"type": "ratings", "matrix": matrix, "orientation": "rows=units", "categories": ["no", "yes"]}


def _over_characters(comparison: Comparison) -> Iterator[dict[str, object]]:
    material = comparison.material
    table = material.table
    if not table.finished.all():
        raise Refused(
            "Figures over characters can be run again only where all coders finished all documents. "
            "Choose those documents, or count over sentences."
        )
    first: IntArray = np.concatenate((np.zeros(1, np.int64), np.cumsum(table.lengths)))
    spans = merged(table)
    coders: dict[str, list[dict[str, object]]] = {f"C{index + 1}": [] for index in range(table.coders)}
    by_code: list[dict[str, list[dict[str, object]]]] = [
        {name: [] for name in coders} for _ in range(table.n_codes)
    ]  # fmt: skip
    for d, i, c, s, e in zip(spans.document.tolist(), spans.coder.tolist(), spans.code.tolist(), spans.start.tolist(),
                             spans.end.tolist(), strict=True):  # fmt: skip
        by_code[c][f"C{i + 1}"].append({"code": "yes", "start": int(first[d]) + s, "end": int(first[d]) + e})
    for row, held in zip(comparison.rows, by_code, strict=True):
        if not any(held.values()):
            continue
        data: dict[str, object] = {"type": "spans", "continuum": {"start": 0, "end": int(first[-1])}, "coders": held}
        for statistic, result in _statistics(row, "char_percent_agreement", "char_cohen_kappa", "char_binary_alpha",
                                             "char_gwet_ac1", "char_brennan_prediger"):  # fmt: skip
            yield _analysis(row, statistic, {"code": "yes"}, data, result)


def _statistics(row: CodeAgreement, *names: str) -> list[tuple[str, Result]]:
    results = (row.percent_agreement, row.cohen_kappa, row.krippendorff_alpha, row.gwet_ac1, row.brennan_prediger)
    found = list(zip(names, results, strict=True))
    return [each for each in found if len(row.spans) == 2 or not each[0].endswith("cohen_kappa")]


def _analysis(
    row: CodeAgreement, statistic: str, options: dict[str, object], data: dict[str, object], result: Result
) -> dict[str, object]:
    return {
        "id": f"{row.code.path}: {statistic}", "statistic": statistic, "options": options, "input": data,
        "expected": _number(result),
    }  # fmt: skip


__all__ = ["Limits", "agreement_table", "analyses", "disagreement_table", "facts_table", "matrix_table"]
