"""The statistics of coded stretches, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability import agreement, gamma, segment_overlap, unitizing
from coder_app.reliability.alignment import Dissimilarity, Units
from coder_app.reliability.gamma import Shuffles
from coder_app.reliability.inputs import (
    SPANS,
    NamedSpans,
    mapping,
    number,
    read_range,
    read_ratings,
    read_spans,
    whole_number,
)
from coder_app.reliability.known import Known, Options, known, renamed
from coder_app.reliability.legacy_alpha_u import legacy_alpha_u
from coder_app.reliability.results import Result
from coder_app.reliability.span_units import compare
from coder_app.reliability.units import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.reliability.spans import Figure, SpanTable

_GAMMA = ("alpha", "beta", "delta_empty", "sampler", "samples", "B", "precision", "seed")


def _of_figure(statistic: str, figure: Figure) -> Known:
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
            return renamed(statistic, _one_code(by_code, options["code"]))
        return _all_codes(statistic, by_code, found.units, found.coders)

    return known(work, "code")


def _one_code(by_code: dict[str, Result], code: object) -> Result:
    wanted = named(float(code)) if isinstance(code, int | float) else str(code)
    if wanted not in by_code:
        raise BadInput(
            "There is no code {code}; there are {known}.", code=wanted[:60], known=", ".join(by_code) or "none"
        )
    return by_code[wanted]


def _all_codes(statistic: str, by_code: dict[str, Result], units: int, coders: int) -> Result:
    if not by_code:
        raise BadInput("There are no spans: nothing has been coded.")
    value = {code: result.value if isinstance(result.value, float) else None for code, result in by_code.items()}
    reasons = {code: result.undefined_reason for code, result in by_code.items() if result.undefined_reason}
    first = next(iter(reasons.values()), None)
    return Result(statistic, value, first, units=units, coders=coders, details={"undefined_reasons": reasons})


def _of_table(compute: Callable[[SpanTable], Result]) -> Known:
    return known(lambda data, _options: compute(read_spans(data).table))


def _of_codes(compute: Callable[[SpanTable, Sequence[str]], Result]) -> Known:
    def work(data: object, _options: Options) -> Result:
        spans = read_spans(data)
        return compute(spans.table, spans.codes)

    # Cases from elsewhere note in words what is undefined.
    return known(work, "undefined")


def _at_threshold(compute: Callable[[SpanTable, float], Result], usual: float) -> Known:
    def work(data: object, options: Options) -> Result:
        return compute(read_spans(data).table, number(options.get("threshold", usual), "The threshold"))

    return known(work, "threshold")


def _holsti(data: object, options: Options) -> Result:
    of_spans = isinstance(data, NamedSpans) or (isinstance(data, Mapping) and data.get("type") in SPANS)
    if not of_spans:
        return agreement.holsti(read_ratings(data, options.get("categories")))
    return segment_overlap.holsti(read_spans(data).table, number(options.get("threshold", 0.9), "The threshold"))


def _dissimilarity(options: Options) -> Dissimilarity:
    usual = Dissimilarity()
    return Dissimilarity(
        number(options.get("alpha", usual.alpha), "alpha"),
        number(options.get("beta", usual.beta), "beta"),
        number(options.get("delta_empty", usual.empty), "delta_empty"),
    )


def _shuffles(options: Options) -> Shuffles:
    usual = Shuffles()
    if options.get("sampler", "shuffle") != "shuffle":
        raise BadInput("There is no sampler {name}; known is shuffle.", name=str(options["sampler"])[:60])
    many = options.get("samples", options.get("B"))
    return Shuffles(
        None if many is None else whole_number(many, "The number of draws"),
        number(options.get("precision", usual.precision), "The precision"),
        whole_number(options.get("seed", usual.seed), "The seed"),
    )


def _of_gamma(compute: Callable[[SpanTable, Dissimilarity, Shuffles], Result]) -> Known:
    def work(data: object, options: Options) -> Result:
        return compute(read_spans(data).table, _dissimilarity(options), _shuffles(options))

    return known(work, *_GAMMA)


def _gamma_k(data: object, options: Options) -> Result:
    spans = read_spans(data)
    return gamma.gamma_k(spans.table, spans.codes, _dissimilarity(options), _shuffles(options))


def _disorder(data: object, options: Options) -> Result:
    return gamma.best_disorder(read_spans(data).table, _dissimilarity(options))


def _pair(data: object, options: Options) -> Result:
    """The positional dissimilarity of two spans."""
    given = mapping(data, "input")
    if given.get("type") != "span_pair":
        raise BadInput(
            "This statistic takes input of type {accepted}, not {found}.",
            accepted="span_pair",
            found=str(given.get("type"))[:40],
        )
    (start, end), (other_start, other_end) = (read_range(given.get(name), "A span") for name in ("a", "b"))
    units = Units(
        np.array([0, 1]), np.array([0, 0]), np.array([start, other_start], float), np.array([end, other_end], float), 2
    )
    value = _dissimilarity(options).positional(units, np.array([0]), np.array([1]))
    return Result("gamma_positional_dissimilarity", float(value[0]), units=1, coders=2)


STATISTICS: dict[str, Known] = {
    "char_percent_agreement": _of_figure("char_percent_agreement", "percent_agreement"),
    "char_cohen_kappa": _of_figure("char_cohen_kappa", "kappa"),
    "char_binary_alpha": _of_figure("char_binary_alpha", "alpha"),
    "char_gwet_ac1": _of_figure("char_gwet_ac1", "ac1"),
    "char_brennan_prediger": _of_figure("char_brennan_prediger", "brennan_prediger"),
    "u_alpha": _of_table(unitizing.u_alpha),
    "bar_u_alpha": _of_table(unitizing.bar_u_alpha),
    "cu_alpha": _of_table(unitizing.cu_alpha),
    "k_u_alpha": _of_codes(unitizing.k_u_alpha),
    "k_u_alpha_coverage": _of_codes(unitizing.k_u_alpha_coverage),
    "u_alpha_family": _of_codes(unitizing.u_alpha_family),
    "u_alpha_by_code": _of_codes(unitizing.u_alpha_by_code),
    "gamma": _of_gamma(gamma.gamma),
    "gamma_cat": _of_gamma(gamma.gamma_cat),
    "gamma_k": known(_gamma_k, *_GAMMA),
    "gamma_best_alignment_disorder": known(_disorder, "alpha", "beta", "delta_empty"),
    "gamma_positional_dissimilarity": known(_pair, "delta_empty"),
    "legacy_alpha_U_1995_2004": _of_table(legacy_alpha_u),
    "segment_overlap_agreement": _at_threshold(segment_overlap.segment_overlap_agreement, 0.5),
    "holsti": known(_holsti, "threshold", "categories"),
    "span_f1": _of_table(segment_overlap.span_f1),
}
