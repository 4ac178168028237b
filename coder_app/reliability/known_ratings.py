"""The statistics of ratings, by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coder_app.reliability import (
    agreement,
    chance_corrected,
    intervals,
    intraclass,
    krippendorff,
    limits,
    many_coders,
    weighted_kappa,
)
from coder_app.reliability.inputs import mapping, read_data, read_ratings
from coder_app.reliability.known import Known, Options, confidence, drawn, known, metric_of, numbers, weights_of
from coder_app.reliability.results import Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike

    from coder_app.reliability.units import Data, Ratings

_WEIGHTS = ("categories", "weights")


def of_counts(compute: Callable[[Data], Result]) -> Known:
    """A statistic that needs no more than counts by unit."""
    return known(lambda data, options: compute(read_data(data, options.get("categories"))), "categories")


def of_ratings(compute: Callable[[Ratings], Result]) -> Known:
    """A statistic that needs to know who gave which value."""
    return known(lambda data, options: compute(read_ratings(data, options.get("categories"))), "categories")


def _of_metric(compute: Callable[[Data, str, list[list[float]] | None], Result]) -> Known:
    def work(data: object, options: Options) -> Result:
        return compute(read_data(data, options.get("categories")), *metric_of(options))

    return known(work, "categories", "metric", "distance")


def _weighted(compute: Callable[[Data, str | ArrayLike], Result]) -> Known:
    def work(data: object, options: Options) -> Result:
        return compute(read_data(data, options.get("categories")), weights_of(options))

    return known(work, *_WEIGHTS)


def _weighted_ratings(compute: Callable[[Ratings, str | ArrayLike], Result]) -> Known:
    def work(data: object, options: Options) -> Result:
        return compute(read_ratings(data, options.get("categories")), weights_of(options))

    return known(work, *_WEIGHTS)


def _with_interval(without: Known) -> Known:
    def work(data: object, options: Options) -> Result:
        return chance_corrected.with_interval(without.compute(data, options), confidence(options))

    # Cases from elsewhere say in words which method this is.
    return Known(work, without.options | {"conf", "method"})


def _weighted_kappa(data: object, options: Options) -> Result:
    found = read_ratings(data, options.get("categories"))
    if "disagreement_weights" in options:
        cost = numbers(options["disagreement_weights"], "disagreement_weights", "A weight")
        return weighted_kappa.weighted_kappa(found, cost=cost)
    return weighted_kappa.weighted_kappa(found, weights_of({"weights": "quadratic", **options}))


def _icc_ci(data: object, options: Options) -> Result:
    return intraclass.icc_ci(read_ratings(data, options.get("categories")), confidence(options))


def _bootstrap(data: object, options: Options) -> Result:
    metric, distance = metric_of(options)
    found = intervals.alpha_interval(read_data(data, options.get("categories")), drawn(options), metric, distance)
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


def _analytic(data: object, options: Options) -> Result:
    metric, distance = metric_of(options)
    found = limits.alpha_analytic(read_data(data, options.get("categories")), metric, distance, confidence(options))
    error = found.details.get("standard_error")
    value = None
    if found.low is not None and isinstance(error, float):
        value = {"se": error, "ci_low": found.low, "ci_high": found.high}
    reason = None if value is not None else found.undefined_reason or str(found.details.get("interval_reason"))
    return replace(found, statistic="krippendorff_alpha_ci_analytic", value=value, undefined_reason=reason)


def _pairs(data: object, options: Options) -> Result:
    metric, distance = metric_of(options)
    how = drawn({"B": 20_000, **options})
    found = limits.alpha_pairs(read_data(data, options.get("categories")), how, metric, distance)
    if found.low is None:
        return replace(found, statistic="krippendorff_alpha_bootstrap_pairs")
    value = {"low": found.low, "high": found.high}
    below = mapping(found.details["p_below"], "p_below")
    value |= {f"p_below_{name.removeprefix('0')}": share for name, share in below.items() if isinstance(share, float)}
    details = {**found.details, "alpha": found.value}
    return replace(found, statistic="krippendorff_alpha_bootstrap_pairs", value=value, details=details)


STATISTICS: dict[str, Known] = {
    "percent_agreement": of_counts(agreement.percent_agreement),
    "percent_agreement_variants": of_counts(agreement.percent_agreement_variants),
    "cohen_kappa": of_ratings(agreement.cohen_kappa),
    "cohen_kappa_se": of_ratings(agreement.cohen_kappa_se),
    "cohen_kappa_components": of_ratings(agreement.cohen_kappa_components),
    "cohen_kappa_per_category": of_ratings(agreement.cohen_kappa_per_category),
    "two_coder_family": of_ratings(agreement.two_coder_family),
    "gwet_ac1": _weighted(chance_corrected.gwet_ac),
    "fleiss_kappa": _weighted(chance_corrected.fleiss_kappa),
    "conger_kappa": _weighted_ratings(chance_corrected.conger_kappa),
    "brennan_prediger": _weighted(chance_corrected.brennan_prediger),
    "fleiss_kappa_components": of_counts(many_coders.fleiss_components),
    "fleiss_kappa_per_category": of_counts(many_coders.fleiss_per_category),
    "light_kappa": of_ratings(many_coders.light_kappa),
    "many_coder_family": of_ratings(many_coders.many_coder_family),
    "weighted_kappa": known(_weighted_kappa, "categories", "weights", "disagreement_weights"),
    "weighted_kappa_family": of_ratings(weighted_kappa.weighted_kappa_family),
    "gwet_ac1_ac2": of_ratings(weighted_kappa.gwet_ac1_ac2),
    "icc": of_ratings(intraclass.icc),
    "icc_ci": known(_icc_ci, "categories", "conf"),
    "kendall_w": of_ratings(intraclass.kendall_w),
    "weighted_cac_family": _weighted_ratings(many_coders.weighted_family),
    "cac_from_counts": _weighted(many_coders.from_counts),
    "krippendorff_alpha": _of_metric(krippendorff.alpha),
    "krippendorff_alpha_components": _of_metric(krippendorff.alpha_components),
    "krippendorff_alpha_per_category": of_counts(krippendorff.alpha_per_category),
    "krippendorff_alpha_ci_analytic": known(_analytic, "categories", "metric", "distance", "conf"),
    "krippendorff_alpha_bootstrap_pairs": known(_pairs, "categories", "metric", "distance", "B", "seed", "conf"),
    "krippendorff_alpha_bootstrap_units": known(_bootstrap, "categories", "metric", "distance", "B", "seed", "conf"),
}
for _name in ("gwet_ac1", "fleiss_kappa", "conger_kappa", "brennan_prediger"):
    STATISTICS[f"{_name}_ci"] = _with_interval(STATISTICS[_name])
