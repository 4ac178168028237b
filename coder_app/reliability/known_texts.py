"""The statistics of sets of labels and of divisions of a text, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.reliability import segmentation, sets
from coder_app.reliability.inputs import mapping, read_set, read_sets, sequence, whole_number
from coder_app.reliability.known import Known, Options, known
from coder_app.reliability.results import Result

if TYPE_CHECKING:
    from collections.abc import Callable

_SET_PAIR = {"masi_distance": sets.masi, "jaccard_distance": sets.jaccard}


def _set_alpha(data: object, options: Options) -> Result:
    # Cases from elsewhere explain the distance after its name.
    name = str(options.get("distance", "masi")).split(" ")[0]
    return sets.set_alpha(read_sets(data), name)


def _multi_valued(data: object, _options: Options) -> Result:
    return sets.multi_valued_alpha(read_sets(data))


def _distance(statistic: str) -> Known:
    def work(data: object, _options: Options) -> Result:
        given = _typed(data, "set_pair")
        one, other = read_set(given.get("a")), read_set(given.get("b"))
        if one is None or other is None:
            raise BadInput("There must be two sets, a and b.")
        return Result(statistic, _SET_PAIR[statistic](one, other), units=1, coders=2)

    return known(work)


def _masses(data: object, reference: object = None) -> tuple[list[int], list[int]]:
    """The masses of the reference and of the other division."""
    given = mapping(_typed(data, "segmentation").get("masses"), "masses")
    if len(given) != 2:
        raise BadInput(
            "This statistic compares exactly two coders, but there are {coders}: choose two of them.", coders=len(given)
        )
    first = next(iter(given)) if reference is None else str(reference)
    if first not in given:
        raise BadInput("There is no coder {name}.", name=first[:60])
    other = next(name for name in given if name != first)
    one, two = ([whole_number(mass, "A mass") for mass in sequence(given[name], "masses")] for name in (first, other))
    return one, two


def _boundary_similarity(data: object, options: Options) -> Result:
    return segmentation.boundary_similarity(*_masses(data), whole_number(options.get("n_t", 2), "n_t"))


def _windowed(compute: Callable[[list[int], list[int], int | None], Result]) -> Known:
    def work(data: object, options: Options) -> Result:
        reference, hypothesis = _masses(data, options.get("reference"))
        window = None if options.get("k") is None else whole_number(options["k"], "k")
        return compute(hypothesis, reference, window)

    return known(work, "reference", "k")


def _of_strings(compute: Callable[[str, str, int], Result]) -> Known:
    def work(data: object, options: Options) -> Result:
        given = _typed(data, "boundary_strings")
        texts = [text for name, text in given.items() if name != "type" and isinstance(text, str)]
        if len(texts) != 2:
            raise BadInput("There must be two strings of boundaries.")
        return compute(texts[0], texts[1], whole_number(options.get("k"), "k"))

    return known(work, "k")


def _typed(data: object, kind: str) -> dict[str, object]:
    given = dict(mapping(data, "input"))
    if given.get("type") != kind:
        raise BadInput(
            "This statistic takes input of type {accepted}, not {found}.",
            accepted=kind,
            found=str(given.get("type"))[:40],
        )
    return given


STATISTICS: dict[str, Known] = {
    "multi_valued_alpha": known(_multi_valued),
    "set_alpha": known(_set_alpha, "distance"),
    "masi_distance": _distance("masi_distance"),
    "jaccard_distance": _distance("jaccard_distance"),
    "boundary_similarity": known(_boundary_similarity, "n_t"),
    "pk": _windowed(segmentation.pk),
    "window_diff": _windowed(segmentation.window_diff),
    "window_diff_nltk": _of_strings(segmentation.window_diff_nltk),
    "pk_nltk": _of_strings(segmentation.pk_nltk),
}
