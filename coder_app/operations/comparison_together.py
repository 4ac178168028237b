"""Several codes in one figure, and the intensities of codes: what is worked out beside the table of single codes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Literal, get_args

from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.progress import Quiet
from coder_app.reliability.gamma import Shuffles, gamma_and_cat
from coder_app.reliability.intensities import METRICS, intensity_alpha, intensity_ratings
from coder_app.reliability.several_codes import clashes, each_code, exclusive_codes, exclusive_spans, sets_of_codes
from coder_app.reliability.span_units import over_units

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.operations.comparison import Material
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result
    from coder_app.reliability.spans import SpanTable

Way = Literal["each", "sets", "exclusive", "gamma"]
WAYS: tuple[Way, ...] = get_args(Way)
_TOLD = 5
_MOST_FOR_GAMMA = 30_000


@dataclass(frozen=True, slots=True)
class Together:
    """All compared codes in one figure (or some), by one of the ways for codes that may overlap."""

    way: Way
    figures: tuple[Result, ...]


def counted(material: Material) -> SpanTable:
    """The spans told in units; over characters as they are."""
    if material.units is None:
        return material.table
    return over_units(material.table, material.units, material.rule)


def code_names(material: Material) -> list[str]:
    """A name for each code that no other has: its path."""
    return [code.path for code in material.codes]


def together(material: Material, way: str, how: Draws | None = None, progress: Progress | None = None) -> Together:
    """All codes compared in one figure.

    Ways: ``each`` every code against everything else, mean and pooled; ``sets`` the set of codes on each unit;
    ``exclusive`` one code or none on each unit (over characters: the passages as such), for codes declared mutually
    exclusive; ``gamma`` passages aligned as well as can be. Raises Refused, listing places, where codes declared
    mutually exclusive overlap.
    """
    names = code_names(material)
    characters = material.units is None
    if way == "each":
        return Together("each", tuple(each_code(counted(material), how, as_spans=characters)))
    if way == "sets":
        return Together("sets", tuple(sets_of_codes(counted(material), names, how)))
    if way == "exclusive":
        _require_exclusive(material, names)
        compute = exclusive_spans if characters else exclusive_codes
        return Together("exclusive", tuple(compute(counted(material), names, how)))
    if way == "gamma":
        return Together("gamma", _gamma(material, how, progress or Quiet()))
    raise BadInput("There is no way “{way}”; choose one of {known}.", way=way, known=", ".join(WAYS))


def _gamma(material: Material, how: Draws | None, progress: Progress) -> tuple[Result, ...]:
    if len(material.table.start) > _MOST_FOR_GAMMA:
        raise Refused("Gamma of more than {most} passages takes too long; choose fewer documents or codes.",
                      most=_MOST_FOR_GAMMA)  # fmt: skip
    shuffles = Shuffles() if how is None else Shuffles(seed=how.seed)
    return gamma_and_cat(material.table, shuffles, progress)


def _require_exclusive(material: Material, names: list[str]) -> None:
    found = clashes(material.table, names)
    told = [
        f"{material.documents[each.document].code} {each.start}–{each.end}, {material.coders[each.coder][1]}: "
        f"{' + '.join(sorted(each.codes))}"
        for each in islice(found, _TOLD)
    ]
    if told:
        raise Refused(
            "These codes do not exclude one another: one coder gave several to the same text (places: {count}; "
            "{places}). Put the coding right, or compare the codes another way.",
            count=len(told) + sum(1 for _ in found), places="; ".join(told),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class IntensityFigure:
    """Alpha of the intensities of a code, and how many units two coders rated."""

    code_id: str
    result: Result


def intensities(material: Material, metric: str = "ordinal", how: Draws | None = None) -> list[IntensityFigure]:
    """Alpha of the intensities of each code that has a scale; over characters none, for they are not decisions."""
    if metric not in METRICS:
        raise BadInput("There is no level {level}; known are {known}.", level=metric, known=", ".join(METRICS))
    if material.units is None or not any(code.scale for code in material.codes):
        return []
    rated = intensity_ratings(material.table, material.intensity, material.units, material.rule)
    finished = material.table.finished
    return [
        IntensityFigure(code.id, replace(intensity_alpha(*mine, finished, metric, how), statistic="intensity_alpha"))
        for code, mine in zip(material.codes, rated, strict=True)
        if code.scale
    ]


@dataclass(frozen=True, slots=True)
class Beside:
    """What is told beside the table of codes: all codes in one figure, and intensities."""

    together: Together | None = None
    intensities: tuple[IntensityFigure, ...] = ()


def beside(
    material: Material, way: str = "", metric: str = "ordinal", how: Draws | None = None,
    progress: Progress | None = None,
) -> Beside:  # fmt: skip
    """What is asked for beside the table; an empty ``way`` or ``metric`` asks for nothing."""
    return Beside(
        together(material, way, how, progress) if way else None,
        tuple(intensities(material, metric, how)) if metric else (),
    )
