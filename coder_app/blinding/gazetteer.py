"""Names we know before anyone lists them: states, their people and capitals, leaders, organisations, places, events."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from coder_app.blinding.reading import fold
from coder_app.places import own_files

_FILES = (
    ("state", "states.csv"), ("institution", "organisations.csv"), ("place", "places.csv"), ("person", "people.csv"),
    ("institution", "institutions.csv"), ("event", "events.csv"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """One thing with a name: what it is called in Russian, Ukrainian and English, and what is derived from it.

    ``generic`` names many states use for theirs ("Senate"): they count in a state's own documents only.
    ``key`` is set for states and organisations others belong to; ``state`` is the key of what it belongs to.
    """

    kind: str
    key: str
    state: str
    names: tuple[str, ...]
    generic: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    capital_adjectives: tuple[str, ...] = ()


@cache
def known_things() -> tuple[Known, ...]:
    """Everything in the gazetteer."""
    things = [thing for kind, name in _FILES for thing in _read(kind, name)]
    return (*things, *(_capital_of(thing) for thing in things if thing.capitals))


def find(kind: str, *names: str) -> Known | None:
    """What is known under any of these names, of that kind."""
    return next((found for name in names if (found := _by_name().get((kind, folded(name))))), None)


def belonging_to(state: str) -> tuple[Known, ...]:
    """The institutions, people and places of a state or organisation, by its key."""
    return tuple(thing for thing in known_things() if state and thing.state == state)


@cache
def long_names() -> tuple[str, ...]:
    """Names of several words; what is found inside one of them means something else ("Рада Європи")."""
    with (own_files("resources") / "blinding" / "other_names.csv").open(encoding="utf-8", newline="") as file:
        others = tuple(row["name"] for row in csv.DictReader(file))
    things = (thing for thing in known_things() if thing.kind not in {"person", "event"} and not _is_office(thing))
    return others + tuple(name for thing in things for name in (*thing.names, *thing.capitals) if " " in name)


def find_within(kind: str, name: str) -> Known | None:
    """What is known under the longest name that a longer one holds ("43rd Munich Conference", "Kyiv, Ukraine")."""
    said = f" {folded(name)} "
    inside = [known for (of, known) in _by_name() if of == kind and f" {known} " in said]
    return _by_name()[kind, max(inside, key=len)] if inside else None


def _capital_of(state: Known) -> Known:
    return Known("place", "", state.key, state.capitals, adjectives=state.capital_adjectives)


def _is_office(thing: Known) -> bool:
    return thing.kind == "institution" and bool(thing.state)


def folded(name: str) -> str:
    """A name for comparing whole names: folded, with single spaces, without dots and article."""
    said = " ".join(fold(part) for part in name.replace(".", " ").replace(",", " ").split())
    return said.removeprefix("the ")


@cache
def _by_name() -> dict[tuple[str, str], Known]:
    found: dict[tuple[str, str], Known] = {}
    for thing in known_things():
        for name in (*thing.names, *thing.generic):
            found.setdefault((thing.kind, folded(name)), thing)
    return found


def _read(kind: str, name: str) -> list[Known]:
    with (own_files("resources") / "blinding" / name).open(encoding="utf-8", newline="") as file:
        return [_thing(kind, row) for row in csv.DictReader(file)]


def _thing(kind: str, row: dict[str, str]) -> Known:
    def said(suffix: str) -> tuple[str, ...]:
        cells = (row.get(language + suffix) or "" for language in ("ru", "uk", "en"))
        return tuple(dict.fromkeys(part for cell in cells for part in cell.split("|") if part))

    names = said("")
    generic = tuple(name.removeprefix("*") for name in names if name.startswith("*"))
    return Known(
        kind,
        row.get("key", ""),
        row.get("state", ""),
        tuple(name for name in names if not name.startswith("*")),
        generic,
        said("_adjective"),
        said("_people"),
        said("_capital"),
        said("_capital_adjective"),
    )
