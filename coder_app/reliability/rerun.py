"""Reruns a saved analysis: the name of a statistic, its options and its data in, the result out."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.reliability import known_guesses, known_ratings, known_spans, known_texts
from coder_app.reliability.inputs import mapping
from coder_app.reliability.known import draws

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.reliability.known import Known, Options
    from coder_app.reliability.results import Result

__all__ = ["STATISTICS", "draws", "run", "run_one"]

STATISTICS: dict[str, Known] = {
    **known_ratings.STATISTICS,
    **known_spans.STATISTICS,
    **known_texts.STATISTICS,
    **known_guesses.STATISTICS,
}


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
    found = STATISTICS.get(name) if isinstance(name, str) else None
    if found is None:
        raise no_statistic(name, STATISTICS)
    options = mapping(given.get("options") or {}, "options")
    _check_options(options, found.options)
    return found.compute(given.get("input"), options)


def no_statistic(name: object, known: Iterable[str]) -> BadInput:
    """The error for an unknown name, with the names most like it."""
    nearest = get_close_matches(str(name), sorted(known), 6, 0.3) or ["krippendorff_alpha", "gwet_ac1", "u_alpha"]
    return BadInput(
        "There is no statistic {name}; names like it are {known}.", name=str(name)[:60], known=", ".join(nearest)
    )


def _check_options(options: Options, accepted: frozenset[str]) -> None:
    for name, value in options.items():
        # Cases from elsewhere name what is the only choice anyway.
        if name in accepted or (name, value) in (("metric", "nominal"), ("unit", "character")):
            continue
        raise BadInput(
            "The option {name} is not known here; known are {known}.",
            name=f"{name}={value}"[:60],
            known=", ".join(sorted(accepted)) or "none",
        )
