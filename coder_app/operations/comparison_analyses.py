"""The figures of a comparison as analyses that ``reliability run`` works out again, and one of them as an R script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import NotFound
from coder_app.operations.comparison_together import code_names, counted
from coder_app.reliability.intensities import intensity_ratings
from coder_app.reliability.r_script import r_script
from coder_app.reliability.sets import SetRow, set_rows
from coder_app.reliability.several_codes import exclusive_ratings
from coder_app.reliability.spans import answers, merged
from coder_app.reliability.unitizing import overlap, prepared
from coder_app.reliability.units import MISSING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from coder_app.operations.comparison import CodeAgreement, Comparison, Material
    from coder_app.operations.comparison_together import IntensityFigure, Together
    from coder_app.reliability.results import Result
    from coder_app.reliability.spans import SpanTable
    from coder_app.reliability.units import Ratings

Analysis = dict[str, Any]
OVER_UNITS = ("percent_agreement", "cohen_kappa", "krippendorff_alpha", "gwet_ac1", "brennan_prediger")
OVER_CHARACTERS = ("char_percent_agreement", "char_cohen_kappa", "char_binary_alpha", "char_gwet_ac1",
                   "char_brennan_prediger")  # fmt: skip
_METRIC = {"metric": "nominal"}


def analyses(comparison: Comparison) -> list[Analysis]:
    """Every figure of every code as ``{"id", "statistic", "options", "input", "expected"}``, which can be run again.

    Over sentences, words, paragraphs, documents and marked segments the input is whether each coder gave the code to
    each unit; over characters it is the spans, document by document with those coders who finished it.
    """
    found = _over_characters(comparison) if comparison.material.units is None else _over_units(comparison)
    return [*found, *_of_passages(comparison.material)]


def analysis_of(comparison: Comparison, code_id: str, statistic: str = "krippendorff_alpha") -> Analysis:
    """The one figure of a code and statistic (by its name over units); raises NotFound where there is none."""
    row = next((row for row in comparison.rows if row.code.id == code_id), None)
    names = OVER_UNITS if comparison.material.units is not None else OVER_CHARACTERS
    name = dict(zip(OVER_UNITS, names, strict=True)).get(statistic)
    if row is None:
        raise NotFound("This code is not part of the comparison.")
    wanted = f"{row.code.path}: {name}"
    found = next((each for each in analyses(comparison) if each["id"] == wanted), None)
    if found is None:
        raise NotFound("There is no figure {statistic} of “{code}” to save; choose another.", statistic=statistic,
                       code=row.code.name)  # fmt: skip
    return found


def script_of(comparison: Comparison, code_id: str, statistic: str = "krippendorff_alpha") -> str:
    """The R script that works out one figure again."""
    return r_script(analysis_of(comparison, code_id, statistic))


def _over_units(comparison: Comparison) -> Iterator[Analysis]:
    for row, given in zip(comparison.rows, answers(counted(comparison.material)), strict=True):
        data = _input(given)
        for statistic, result in _statistics(row, OVER_UNITS):
            yield _analysis(row, statistic, _METRIC if statistic == "krippendorff_alpha" else {}, data, result)


def _input(given: Mapping[tuple[bool | None, ...], int]) -> dict[str, object]:
    """Two coders who both finished everything fit into a table of four numbers; others need every row of answers."""
    if all(len(row) == 2 and None not in row for row in given):
        table = [[given.get((one, other), 0) for other in (False, True)] for one in (False, True)]
        return {"type": "contingency", "table": table, "categories": ["no", "yes"]}
    words = {None: None, False: "no", True: "yes"}
    rows = sorted(given, key=lambda row: [-1 if each is None else int(each) for each in row])
    return _weighted([[words[each] for each in row] for row in rows], [given[row] for row in rows], ["no", "yes"])


def _weighted(rows: list[Any], weights: list[int], categories: list[Any]) -> dict[str, object]:
    """Different rows of ratings, each with how many units it stands for."""
    return {"type": "ratings", "matrix": rows, "weights": weights, "orientation": "rows=units",
            "categories": categories}  # fmt: skip


def _over_characters(comparison: Comparison) -> Iterator[Analysis]:
    for index, row in enumerate(comparison.rows):
        table = comparison.material.table
        data = spans_input(merged(table.only(table.code == index)), ["yes"] * table.n_codes)
        if not any(row.spans):
            continue
        for statistic, result in _statistics(row, OVER_CHARACTERS):
            yield _analysis(row, statistic, {"code": "yes"}, data, result)


def spans_input(table: SpanTable, names: list[str]) -> dict[str, object]:
    """The spans as the input of an analysis; a document has those coders who finished it."""
    held: list[dict[str, list[dict[str, object]]]] = [
        {f"C{coder + 1}": [] for coder, done in enumerate(row) if done} for row in table.finished.tolist()
    ]
    columns = (table.document, table.coder, table.code, table.start, table.end)
    for document, coder, code, start, end in zip(*(column.tolist() for column in columns), strict=True):
        held[document][f"C{coder + 1}"].append({"code": names[code], "start": start, "end": end})
    documents = [
        {"continuum": {"start": 0, "end": length}, "coders": coders}
        for length, coders in zip(table.lengths.tolist(), held, strict=True)
    ]
    if len(documents) == 1:
        return {"type": "spans", **documents[0]}
    return {"type": "spans", "documents": documents}


def _of_passages(material: Material) -> Iterator[Analysis]:
    """The figures of passages as such, where no coder's codes overlap."""
    if material.table.n_codes and overlap(prepared(material.table, keep_touching=True)) is None:
        spans = prepared(material.table, keep_touching=True)
        if len(spans.start):
            yield {"id": "k_u_alpha", "statistic": "k_u_alpha", "options": {},
                   "input": spans_input(spans, code_names(material))}  # fmt: skip


def _statistics(row: CodeAgreement, names: tuple[str, ...]) -> list[tuple[str, Result]]:
    results = (row.percent_agreement, row.cohen_kappa, row.krippendorff_alpha, row.gwet_ac1, row.brennan_prediger)
    found = list(zip(names, results, strict=True))
    return [each for each in found if len(row.spans) == 2 or not each[0].endswith("cohen_kappa")]


def _analysis(
    row: CodeAgreement, statistic: str, options: Mapping[str, object], data: Mapping[str, object], result: Result
) -> Analysis:
    value = result.value if isinstance(result.value, float) else None
    return {"id": f"{row.code.path}: {statistic}", "statistic": statistic, "options": dict(options),
            "input": data, "expected": value}  # fmt: skip


def together_analyses(material: Material, found: Together) -> list[Analysis]:
    """The figures of several codes at once, as far as one analysis holds them: sets, exclusive codes, gamma."""
    names = code_names(material)
    table = counted(material)
    by_name = {result.statistic: result for result in found.figures}
    data: Mapping[str, object]
    known: dict[str, dict[str, object]]
    if found.way == "sets":
        data = _sets_input(table, names)
        known = {"multi_valued_alpha": {}, "masi_alpha": {"distance": "masi"}, "jaccard_alpha": {"distance": "jaccard"}}
        called = {name: "set_alpha" if options else name for name, options in known.items()}
    elif found.way == "exclusive" and material.units is not None:
        data = ratings_input(exclusive_ratings(table, names)[0])
        known = {name: dict(_METRIC) if name == "krippendorff_alpha" else {} for name in OVER_UNITS}
        called = {name: name for name in known}
    elif found.way in {"exclusive", "gamma"}:
        data = spans_input(prepared(table, keep_touching=True), names)
        known = {name: _seeded(result) for name, result in by_name.items()}
        called = {name: name for name in known}
    else:
        return []
    return [
        {"id": f"all codes: {name}", "statistic": called[name], "options": dict(options), "input": data,
         "expected": by_name[name].value}
        for name, options in known.items() if name in by_name
    ]  # fmt: skip


def _seeded(result: Result) -> dict[str, object]:
    return {"seed": result.details.get("seed", 1)} if result.statistic in {"gamma", "gamma_cat"} else {}


def _sets_input(table: SpanTable, names: list[str]) -> dict[str, object]:
    many: dict[SetRow, int] = {}
    for _, start, end, row in set_rows(table, names):
        many[row] = many.get(row, 0) + end - start
    rows = [[None if codes is None else sorted(codes) for codes in row] for row in many]
    return {"type": "set_ratings", "matrix": rows, "weights": list(many.values()), "orientation": "rows=units"}


def ratings_input(data: Ratings) -> dict[str, object]:
    """Ratings as the input of an analysis."""
    rows = [[None if value == MISSING else data.categories[value] for value in row] for row in data.values.tolist()]
    return _weighted(rows, data.weights.tolist(), list(data.categories))


def intensity_analyses(material: Material, found: list[IntensityFigure]) -> list[Analysis]:
    """The figures of intensities."""
    if material.units is None or not found:
        return []
    rated = intensity_ratings(material.table, material.intensity, material.units, material.rule)
    by_code = {code.id: (code.path, data) for code, (data, _) in zip(material.codes, rated, strict=True)}
    return [
        {"id": f"{path}: intensity", "statistic": "krippendorff_alpha",
         "options": {"metric": each.result.details["metric"]}, "input": ratings_input(data),
         "expected": each.result.value}
        for each in found for path, data in [by_code[each.code_id]] if len(data.values)
    ]  # fmt: skip
