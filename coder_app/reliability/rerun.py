"""Reruns a saved analysis: the name of a statistic, its options and its data in, the result out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from coder_app.domain.errors import BadInput
from coder_app.reliability import agreement, intervals, krippendorff
from coder_app.reliability.inputs import (
    mapping,
    number,
    read_data,
    read_ratings,
    read_spans,
    sequence,
    whole_number,
)
from coder_app.reliability.results import Result
from coder_app.reliability.span_units import compare
from coder_app.reliability.units import Data, Ratings, named

Options = Mapping[str, object]
_Compute = Callable[[object, Options], Result]


@dataclass(frozen=True, slots=True)
class _Known:
    """How a statistic is worked out, and the options it takes."""

    compute: _Compute
    options: frozenset[str]


def run(analysis: object) -> dict[str, object] | list[dict[str, object]]:
    """The result of ``{"statistic", "options", "input"}`` as plain values; a list of these gives a list.

    Raises BadInput with one sentence for an unknown statistic or option and for data that cannot be counted.
    """
    if isinstance(analysis, list):
        return [run_one(entry).as_dict() for entry in analysis]
    return run_one(analysis).as_dict()


def run_one(analysis: object) -> Result:
    """The result of one analysis; see :func:`run`."""
    given = mapping(analysis, "An analysis")
    name = given.get("statistic")
    known = STATISTICS.get(name) if isinstance(name, str) else None
    if known is None:
        raise BadInput(
            "There is no statistic {name}; known are {known}.", name=str(name)[:60], known=", ".join(sorted(STATISTICS))
        )
    options = mapping(given.get("options") or {}, "options")
    _check_options(options, known.options)
    return known.compute(given.get("input"), options)


def _check_options(options: Options, known: frozenset[str]) -> None:
    for name, value in options.items():
        # Cases from elsewhere name what is the only choice anyway.
        if name in known or (name, value) in (("metric", "nominal"), ("unit", "character")):
            continue
        raise BadInput(
            "The option {name} is not known here; known are {known}.",
            name=f"{name}={value}"[:60],
            known=", ".join(sorted(known)) or "none",
        )


def _of_ratings(compute: Callable[[Ratings], Result]) -> _Known:
    return _Known(
        lambda data, options: compute(read_ratings(data, options.get("categories"))), frozenset({"categories"})
    )


def _of_counts(compute: Callable[[Data], Result]) -> _Known:
    return _Known(lambda data, options: compute(read_data(data, options.get("categories"))), frozenset({"categories"}))


def _of_metric(compute: Callable[[Data, str, list[list[float]] | None], Result]) -> _Known:
    def work(data: object, options: Options) -> Result:
        return compute(read_data(data, options.get("categories")), *_metric(options))

    return _Known(work, frozenset({"categories", "metric", "distance"}))


def _metric(options: Options) -> tuple[str, list[list[float]] | None]:
    metric = options.get("metric", "nominal")
    if not isinstance(metric, str):
        raise BadInput("The metric must be a name.")
    distance = options.get("distance")
    if distance is None:
        return metric, None
    rows = [sequence(row, "Each row of distances") for row in sequence(distance, "distance")]
    return metric, [[number(cell, "A distance") for cell in row] for row in rows]


def _bootstrap(data: object, options: Options) -> Result:
    how = draws(options.get("B"), options.get("seed"), options.get("conf"))
    metric, distance = _metric(options)
    found = intervals.alpha_interval(read_data(data, options.get("categories")), how, metric, distance)
    value = {"low": found.low, "high": found.high}
    reason = found.undefined_reason
    if found.low is None and reason is None:
        reason = str(found.details["interval_reason"])
    return Result(
        "krippendorff_alpha_bootstrap_units",
        value if found.low is not None else None,
        reason,
        found.low,
        found.high,
        found.method,
        found.units,
        found.coders,
        found.missing,
        {**found.details, "alpha": found.value},
    )


def draws(many: object = None, seed: object = None, confidence: object = None) -> intervals.Draws:
    """How to draw, from options that may be missing; raises BadInput."""
    usual = intervals.Draws()
    return intervals.Draws(
        usual.draws if many is None else whole_number(many, "The number of draws"),
        usual.seed if seed is None else whole_number(seed, "The seed"),
        usual.confidence if confidence is None else number(confidence, "The confidence"),
    )


def _of_spans(statistic: str, figure: Literal["percent_agreement", "kappa", "alpha"]) -> _Known:
    def work(data: object, options: Options) -> Result:
        spans = read_spans(data)
        if figure == "kappa" and len(spans.coders) != 2:
            raise BadInput(
                "This statistic compares exactly two coders, but there are {coders}: choose two of them.",
                coders=len(spans.coders),
            )
        found = compare(spans.table)
        by_code = {code: found.result(figure, index) for index, code in enumerate(spans.codes)}
        if "code" in options:
            return _renamed(statistic, _one_code(by_code, options["code"]))
        return _all_codes(statistic, by_code, found.units, found.coders)

    return _Known(work, frozenset({"code"}))


def _one_code(by_code: dict[str, Result], code: object) -> Result:
    wanted = named(float(code)) if isinstance(code, int | float) else str(code)
    if wanted not in by_code:
        raise BadInput(
            "There is no code {code}; there are {known}.", code=wanted[:60], known=", ".join(by_code) or "none"
        )
    return by_code[wanted]


def _renamed(statistic: str, result: Result) -> Result:
    return Result(
        statistic,
        result.value,
        result.undefined_reason,
        units=result.units,
        coders=result.coders,
        missing=result.missing,
        details=result.details,
    )


def _all_codes(statistic: str, by_code: dict[str, Result], units: int, coders: int) -> Result:
    if not by_code:
        raise BadInput("There are no spans: nothing has been coded.")
    value = {code: result.value if isinstance(result.value, float) else None for code, result in by_code.items()}
    reasons = {code: result.undefined_reason for code, result in by_code.items() if result.undefined_reason}
    first = next(iter(reasons.values()), None)
    return Result(statistic, value, first, units=units, coders=coders, details={"undefined_reasons": reasons})


STATISTICS: dict[str, _Known] = {
    "percent_agreement": _of_counts(agreement.percent_agreement),
    "percent_agreement_variants": _of_counts(agreement.percent_agreement_variants),
    "cohen_kappa": _of_ratings(agreement.cohen_kappa),
    "cohen_kappa_se": _of_ratings(agreement.cohen_kappa_se),
    "cohen_kappa_components": _of_ratings(agreement.cohen_kappa_components),
    "cohen_kappa_per_category": _of_ratings(agreement.cohen_kappa_per_category),
    "two_coder_family": _of_ratings(agreement.two_coder_family),
    "krippendorff_alpha": _of_metric(krippendorff.alpha),
    "krippendorff_alpha_components": _of_metric(krippendorff.alpha_components),
    "krippendorff_alpha_per_category": _of_counts(krippendorff.alpha_per_category),
    "krippendorff_alpha_bootstrap_units": _Known(
        _bootstrap, frozenset({"categories", "metric", "distance", "B", "seed", "conf"})
    ),
    "char_percent_agreement": _of_spans("char_percent_agreement", "percent_agreement"),
    "char_cohen_kappa": _of_spans("char_cohen_kappa", "kappa"),
    "char_binary_alpha": _of_spans("char_binary_alpha", "alpha"),
}
