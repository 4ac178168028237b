"""What it takes to know a statistic by name: how it is worked out, and the options it understands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from coder_app.domain.errors import BadInput
from coder_app.reliability.inputs import number, sequence, whole_number
from coder_app.reliability.intervals import Draws
from coder_app.reliability.results import Result

Options = Mapping[str, object]
Compute = Callable[[object, Options], Result]


@dataclass(frozen=True, slots=True)
class Known:
    """How a statistic is worked out from input and options, and which options it takes."""

    compute: Compute
    options: frozenset[str]


def known(compute: Compute, *options: str) -> Known:
    """A statistic with these options."""
    return Known(compute, frozenset(options))


def draws(many: object = None, seed: object = None, confidence: object = None) -> Draws:
    """How to draw, from options that may be missing; raises BadInput."""
    usual = Draws()
    return Draws(
        usual.draws if many is None else whole_number(many, "The number of draws"),
        usual.seed if seed is None else whole_number(seed, "The seed"),
        usual.confidence if confidence is None else number(confidence, "The confidence"),
    )


def drawn(options: Options) -> Draws:
    """How to draw, from the options ``B``, ``seed`` and ``conf``."""
    return draws(options.get("B"), options.get("seed"), options.get("conf"))


def confidence(options: Options) -> float:
    """The option ``conf``."""
    return drawn(options).confidence


def metric_of(options: Options) -> tuple[str, list[list[float]] | None]:
    """The options ``metric`` and ``distance``; a table of distances alone is the metric custom."""
    distance = options.get("distance")
    metric = options.get("metric", "nominal" if distance is None else "custom")
    if not isinstance(metric, str):
        raise BadInput("The metric must be a name.")
    return metric, None if distance is None else numbers(distance, "distance", "A distance")


def numbers(table: object, name: str, cell_name: str) -> list[list[float]]:
    """A table of finite numbers."""
    rows = [sequence(row, name) for row in sequence(table, name)]
    return [[number(cell, cell_name) for cell in row] for row in rows]


def weights_of(options: Options) -> str | list[list[float]]:
    """The option ``weights``, a name or a table."""
    given = options.get("weights", "identity")
    return given if isinstance(given, str) else numbers(given, "weights", "A weight")


def renamed(statistic: str, result: Result) -> Result:
    """The same result under another name."""
    return replace(result, statistic=statistic)
