"""What to look for in one document: the lead's entities and its provenance, with all that belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from coder_app.blinding import gazetteer
from coder_app.blinding.adjectives import adjectives_of_place
from coder_app.blinding.entities import Entity, known, named_in
from coder_app.blinding.gazetteer import folded
from coder_app.blinding.labels import WORDS
from coder_app.blinding.mentions import NameIndex, Target, blockers
from coder_app.blinding.person_names import surname_last

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from coder_app.blinding.gazetteer import Known
    from coder_app.blinding.policies import Policy

_ORDINARY = frozenset({"turkey", "china", "polish", "chile", "jordan", "штаты", "штати", "эмираты", "емірати", "swede"})
_SHORT = 5
_FROM_CYRILLIC, _FROM_LATIN = ("ский", "ський", "изм", "ізм"), ("ism", "ist", "ite")
_ACRONYMS = frozenset({"РФ", "США", "НАТО", "СССР", "СРСР", "КНР", "ФРГ"})
_ALLIANCES = {"nato", "eu", "csto", "warsawpact", "cis", "eaeu", "sco"}


@dataclass(frozen=True, slots=True)
class Hidden:
    """One thing to find in one document; ``entity_id`` is None where the lead has not listed it."""

    entity_id: str | None
    kind: str
    name: str
    names: tuple[str, ...]
    label: str
    own: bool


@lru_cache(maxsize=16)
def index_of(hidden: tuple[Hidden, ...], policy: Policy) -> NameIndex:
    """An index of all names that the policy wants found."""
    index = NameIndex()
    things = [thing for thing in hidden if thing.kind != "date"]
    for thing in things:
        _add_names(index, thing)
    for thing in things:
        _add_derived(index, thing, policy)
    blockers(index, gazetteer.long_names())
    return index


def hidden_in(
    entities: Sequence[Entity], provenance: Mapping[str, str | date | None], policy: Policy
) -> tuple[Hidden, ...]:
    """The entities and what the provenance names besides, as far as the policy wants them."""
    named = list(named_in(provenance))
    given = {alias for kind, name in named for alias in _all_names(kind, (name,))}
    found = [_listed(entity, given, policy) for entity in entities if entity.kind in policy.kinds]
    taken = {(thing.kind, folded(alias)) for thing in found for alias in thing.names}
    for kind, name in named:
        thing = known(kind, name)
        actual = thing.kind if thing else kind
        if kind in policy.kinds and kind != "date" and (actual, folded(name)) not in taken:
            names = tuple(dict.fromkeys((name, *(thing.names if thing else ()))))
            found.append(
                Hidden(None, actual, name, names, _label(actual, names, policy, f"[{WORDS[actual]}]", True), True)
            )
            taken.update((actual, folded(alias)) for alias in names)
    wanted = (thing for thing in found if thing.own or not policy.own_only)
    return tuple(sorted(wanted, key=lambda thing: not thing.own))


def _listed(entity: Entity, given: set[str], policy: Policy) -> Hidden:
    names = tuple(dict.fromkeys((*entity.names, *_known_names(entity))))
    own = entity.kind == "self" or any(folded(name) in given for name in names)
    label = entity.label if entity.label.startswith("[") else f"[{entity.label}]"
    return Hidden(entity.id, entity.kind, entity.name, names, _label(entity.kind, names, policy, label, own), own)


def _known_names(entity: Entity) -> tuple[str, ...]:
    thing = known(entity.kind, *entity.names)
    return thing.names if thing else ()


def _label(kind: str, names: tuple[str, ...], policy: Policy, label: str, own: bool) -> str:
    if not policy.relational or kind not in {"person", "state", "institution"}:
        return label
    thing = known(kind, *names)
    if thing and thing.key in _ALLIANCES:
        return "[ALLIANCE]"
    return "[SELF]" if own else "[OTHER]"


def _all_names(kind: str, names: tuple[str, ...]) -> Iterator[str]:
    yield from (folded(name) for name in names)
    if thing := known(kind, *names):
        yield from (folded(name) for name in thing.names)


def _add_names(index: NameIndex, thing: Hidden) -> None:
    target = Target(thing)
    for name in thing.names:
        if thing.kind == "person":
            index.add_person(name, target)
        else:
            index.add(name, target, any_case=_known_in_small_letters(thing, name))
    if thing.kind == "place" and known("place", *thing.names) is None:
        for name in thing.names:
            index.add_spelt(name, target)


def _known_in_small_letters(thing: Hidden, name: str) -> bool:
    """Whether a word is known without its capital: enemies' names are often written small."""
    if name[0].islower() or name in _ACRONYMS:
        return True
    return thing.kind == "state" and " " not in name and len(name) > 4 and name.lower() not in _ORDINARY


def _add_derived(index: NameIndex, thing: Hidden, policy: Policy) -> None:
    if thing.kind == "person":
        if policy.adjectives:
            _add_person_adjectives(index, thing)
        return
    origin = known(thing.kind, *thing.names)
    if origin is None:
        _add_place_adjectives(index, thing, policy)
        return
    if policy.adjectives:
        for adjective in origin.adjectives:
            index.add(adjective, Target(thing, "adjective"), any_case=_known_in_small_letters(thing, adjective))
    if policy.people:
        for people in origin.people:
            index.add(people, Target(thing, "people"), any_case=people[0].islower(), plural=True)
    if thing.kind == "state":
        _add_belongings(index, thing, origin, policy)


def _add_belongings(index: NameIndex, thing: Hidden, origin: Known, policy: Policy) -> None:
    if policy.capitals:
        for capital in origin.capitals:
            index.add(capital, Target(thing, "capital"), any_case=thing.own and len(capital) > _SHORT)
        for adjective in origin.capital_adjectives if policy.adjectives else ():
            index.add(adjective, Target(thing, "capital"), any_case=adjective[0].islower())
    if policy.institutions:
        for institution in gazetteer.belonging_to(origin.key):
            if institution.kind == "institution":
                for name in (*institution.names, *(institution.generic if thing.own else ())):
                    index.add(name, Target(thing, "institution"))


def _add_place_adjectives(index: NameIndex, thing: Hidden, policy: Policy) -> None:
    """калужский, тернопільський: from the name of a place or state nobody has heard of."""
    if policy.adjectives and thing.kind in {"place", "state"}:
        for name in thing.names:
            for adjective in adjectives_of_place(name):
                index.add(adjective, Target(thing, "adjective"), any_case=True)


def _add_person_adjectives(index: NameIndex, thing: Hidden) -> None:
    """путинский, путінський, путинизм, Putinism: from surnames that end in a consonant."""
    for name in thing.names:
        surname = folded(parts[-1].raw) if (parts := surname_last(name)) else ""
        if len(surname) > 3 and surname[-1] in "нвмрлткnvmrltk":
            for ending in _FROM_LATIN if surname.isascii() else _FROM_CYRILLIC:
                index.add(surname + ending, Target(thing, "adjective"), any_case=True)
