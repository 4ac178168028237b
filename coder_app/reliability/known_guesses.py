"""The statistics of guesses at the source, by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.reliability import blinding_index
from coder_app.reliability.guesses import guess_table
from coder_app.reliability.inputs import mapping, sequence
from coder_app.reliability.known import Known, Options, confidence, drawn, known, numbers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coder_app.reliability.guesses import Guesses
    from coder_app.reliability.results import Result


def read_guesses(data: object) -> Guesses:
    """Guesses from an input object of type blinding: counts with a row a guess and a column a true source.

    ``rows`` and ``columns`` name them ("guess T", "truth T"); the row of "don't know" may stand anywhere. Raises
    BadInput.
    """
    given = mapping(data, "input")
    if given.get("type") != "blinding":
        raise BadInput(
            "This statistic takes input of type {accepted}, not {found}.",
            accepted="blinding",
            found=str(given.get("type"))[:40],
        )
    counts = numbers(given.get("counts"), "counts", "A count")
    sources = _names(given, "columns", "truth")
    answers = _names(given, "rows", "guess")
    if sources and answers and len(answers) == len(counts):
        places = {name: index for index, name in enumerate(sources)}
        order = sorted(range(len(counts)), key=lambda row: places.get(answers[row], len(places)))
        counts = [counts[row] for row in order]
    return guess_table(counts, sources or None)


def _names(given: Mapping[str, object], part: str, prefix: str) -> list[str]:
    listed = [str(name).strip() for name in sequence(given.get(part, []), part)]
    return [name.removeprefix(prefix).strip() or name for name in listed]


def _james(data: object, options: Options) -> Result:
    found = blinding_index.james_index(read_guesses(data), confidence(options))
    if not isinstance(found.value, float):
        return found
    return replace(found, value={"bi": found.value, "se": _error(found)})


def _error(found: Result) -> float | None:
    error = found.details["standard_error"]
    return error if isinstance(error, float) else None


def _bang(data: object, options: Options) -> Result:
    found = blinding_index.bang_index(read_guesses(data), confidence(options))
    if found.value is None or isinstance(found.value, float):
        return found
    errors = mapping(found.details["standard_error"], "standard_error")
    value: dict[str, float | None] = {}
    for source, index in found.value.items():
        error = errors[source]
        value |= {source: index, f"{source}_se": error if isinstance(error, float) else None}
    return replace(found, value=value)


def _test(data: object, options: Options) -> Result:
    how = drawn(options)
    return blinding_index.guess_test(read_guesses(data), how.draws if "B" in options else 10_000, how.seed)


def _corrected(data: object, options: Options) -> Result:
    return blinding_index.corrected_share(read_guesses(data), confidence=confidence(options))


STATISTICS: dict[str, Known] = {
    "james_blinding_index": known(_james, "conf"),
    "bang_blinding_index": known(_bang, "conf"),
    "guess_permutation_test": known(_test, "B", "seed"),
    "share_right_corrected": known(_corrected, "conf"),
}
