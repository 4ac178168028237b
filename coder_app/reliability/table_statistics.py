"""Any statistic of a table of ratings or of coded stretches, with an interval if wished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

from coder_app.domain.errors import BadInput
from coder_app.reliability import known_ratings, known_spans, known_texts, limits
from coder_app.reliability.document_draws import document_interval
from coder_app.reliability.intervals import Draws, alpha_interval, any_interval
from coder_app.reliability.ratings_table import Row, read_ratings_table
from coder_app.reliability.rerun import no_statistic
from coder_app.reliability.sets import SetRatings, set_ratings
from coder_app.reliability.units import MISSING, Ratings, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coder_app.reliability.inputs import NamedSpans
    from coder_app.reliability.known import Known
    from coder_app.reliability.results import Result
    from coder_app.reliability.spans import SpanTable

Interval = Literal["bootstrap", "jackknife", "analytic", "none"]
INTERVALS: tuple[Interval, ...] = get_args(Interval)

_OF_SETS = {name: known_texts.STATISTICS[name] for name in ("multi_valued_alpha", "set_alpha")}
OF_RATINGS: dict[str, Known] = {
    **known_ratings.STATISTICS,
    "holsti": known_spans.STATISTICS["holsti"],
    **_OF_SETS,
}
_SHORT = {
    "percent_agreement": "char_percent_agreement",
    "cohen_kappa": "char_cohen_kappa",
    "krippendorff_alpha": "char_binary_alpha",
    "gwet_ac1": "char_gwet_ac1",
    "brennan_prediger": "char_brennan_prediger",
}
_NOT_OF_SPANS = {"gamma_positional_dissimilarity"}
_SHUFFLED = {"gamma", "gamma_cat", "gamma_k"}
OF_SPANS: dict[str, Known] = {
    **{name: known for name, known in known_spans.STATISTICS.items() if name not in _NOT_OF_SPANS},
    **{short: known_spans.STATISTICS[name] for short, name in _SHORT.items()},
    **_OF_SETS,
}
_OF_NUMBERS = {"icc", "icc_ci", "kendall_w", "weighted_kappa", "weighted_kappa_family", "gwet_ac1_ac2"}
_WEIGHTS = {"ordinal": "ordinal", "interval": "quadratic", "ratio": "ratio"}


def table_statistic(
    rows: Iterable[Row], statistic: str, level: str = "nominal", interval: str = "none", how: Draws | None = None
) -> Result:
    """One statistic of a table of ratings, by any name that takes ratings, with or without an interval.

    ``level`` is the metric of alpha and the weights of weighted coefficients (ordinal, quadratic, ratio). In a table
    for sets, labels stand in one cell with ; between them, {} is the empty set. Raises BadInput for an unknown
    statistic, level or interval, and for what cannot be combined.
    """
    _check_interval(interval)
    known = OF_RATINGS.get(statistic)
    if known is None:
        raise no_statistic(statistic, OF_RATINGS)
    found = read_ratings_table(rows, "interval" if statistic in _OF_NUMBERS and level == "nominal" else level)
    draws = how or Draws()
    options = _options(statistic, known, level, how)
    data = _sets(found) if statistic in _OF_SETS else found

    def compute(drawn: Ratings) -> Result:
        return known.compute(drawn, options)

    if interval == "none":
        return known.compute(data, options)
    if isinstance(data, SetRatings):
        return _numbered(any_interval(data, draws, lambda drawn: known.compute(drawn, options)), interval)
    return _with_interval(statistic, data, level, interval, draws, compute)


def spans_statistic(spans: NamedSpans, statistic: str, interval: str = "none", how: Draws | None = None) -> Result:
    """One statistic of coded stretches, by any name that takes spans, with or without an interval over documents.

    Raises BadInput for an unknown statistic or interval, and for what cannot be combined.
    """
    _check_interval(interval)
    known = OF_SPANS.get(statistic)
    if known is None:
        raise no_statistic(statistic, OF_SPANS)
    options = {} if how is None or "seed" not in known.options else {"seed": how.seed}
    if interval == "none":
        return replace(known.compute(spans, options), statistic=statistic)
    if interval != "bootstrap" or statistic in _SHUFFLED:
        raise BadInput(
            "There is no {interval} interval for {statistic} of passages; choose another, or none.",
            interval=interval,
            statistic=statistic,
        )

    def compute(table: SpanTable) -> Result:
        return known.compute(replace(spans, table=table), options)

    return replace(document_interval(spans.table, how or Draws(), compute), statistic=statistic)


def _check_interval(interval: str) -> None:
    if interval not in INTERVALS:
        raise BadInput("There is no interval {name}; known are {known}.", name=interval, known=", ".join(INTERVALS))


def _options(statistic: str, known: Known, level: str, how: Draws | None) -> dict[str, object]:
    options: dict[str, object] = {}
    if level != "nominal":
        if "metric" in known.options:
            options["metric"] = level
        elif "weights" in known.options:
            options["weights"] = _WEIGHTS[level]
        elif statistic not in _OF_NUMBERS:
            raise BadInput(
                "{name} is for nominal values; for {level} values use krippendorff_alpha.", name=statistic, level=level
            )
    if how is not None:
        given = {"conf": how.confidence, "B": how.draws, "seed": how.seed}
        options |= {name: value for name, value in given.items() if name in known.options}
    return options


def _with_interval(
    statistic: str, data: Ratings, level: str, interval: str, draws: Draws, compute: Callable[[Ratings], Result]
) -> Result:
    if statistic == "krippendorff_alpha":
        if interval == "bootstrap":
            return alpha_interval(data, draws, level)
        of_alpha = limits.alpha_jackknife if interval == "jackknife" else limits.alpha_analytic
        return of_alpha(data, level, None, draws.confidence)
    found = compute(data)
    if isinstance(found.value, dict):
        raise BadInput("{name} consists of several numbers and has no interval: ask for none.", name=statistic)
    if interval == "bootstrap":
        return any_interval(data, draws, compute)
    if interval == "jackknife":
        return limits.jackknife(data, compute, draws.confidence)
    error = found.details.get("standard_error")
    freedom = found.units - 1
    return limits.with_error(found, error if isinstance(error, float) else None, freedom, draws.confidence, "analytic")


def _numbered(found: Result, interval: str) -> Result:
    if interval != "bootstrap":
        raise BadInput(
            "There is no {interval} interval for {statistic} of passages; choose another, or none.",
            interval=interval,
            statistic=found.statistic,
        )
    return found


def _sets(data: Ratings) -> SetRatings:
    """The cells read as sets of labels."""
    names = [_labels(named(category)) for category in data.categories]
    rows = [[None if value == MISSING else names[value] for value in row] for row in data.values.tolist()]
    return set_ratings(rows)


def _labels(cell: str) -> frozenset[str]:
    return frozenset(label.strip() for label in cell.strip("{}").split(";") if label.strip())
