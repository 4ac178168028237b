"""What must not be found in what a coder receives: names in all forms, dates, file names; and what only warns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from coder_app.blinding.dates import whole_date, written
from coder_app.blinding.entities import known, named_in
from coder_app.blinding.gazetteer import belonging_to, find_within, known_things, long_names
from coder_app.blinding.leak_search import GRAM, Anchors, anchors_of
from coder_app.blinding.mentions import NameIndex, Target, blockers
from coder_app.blinding.paradigms import forms, languages
from coder_app.blinding.reading import clean, fold, words
from coder_app.dictionaries import dictionary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from coder_app.blinding.entities import Entity

_NAME_FIELDS = re.compile(r"author|creator|person|speaker|автор|last.?mod|manager|company|owner|user", re.IGNORECASE)
_HOST = re.compile(
    r"^(?:[a-z]+://)?(?P<host>(?:[\w-]+\.)*?(?P<own>[\w-]+\.(?:(?:co|com|gov|org|net|ac|edu|mil)\.)?[a-z]{2,}))(?=[/:?]|$)"
)
_TITLE = re.compile(
    r"([A-Z][\w'’-]+(?: (?:of |the |and )*[A-Z][\w'’-]+)+)"
    r"|(?<=\s)([А-ЯЁІЇЄҐ][\w'’-]{3,}(?:ого|его|ому|ему|ой|ей|ых|их|ым|им|ый|ий|ая|ое|ої|ій) [\w'’-]{4,})"
)
_SHORTEST, _LONG_NUMBER, _ACRONYM = 4, 6, 7


@dataclass(frozen=True)
class Forbidden:
    """Strings that must not be found (``stopping``) and single ordinary words that only warn (``warning``).

    ``persons`` are those of the stopping strings that are names of people, found by surname alone as well;
    ``literal`` those that are found exactly as they stand (file names, numbers).
    """

    stopping: tuple[str, ...]
    warning: tuple[str, ...] = ()
    persons: frozenset[str] = frozenset()
    literal: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.stopping) + len(self.warning)

    @cached_property
    def index(self) -> NameIndex:
        """All forms and transliterations of the strings, ready to be found."""
        return _index(self)

    @cached_property
    def anchors(self) -> Anchors:
        """The words by which the strings are found in bytes."""
        return anchors_of(self.index.anchors(GRAM))


def forbidden(
    *,
    entities: Iterable[Entity] = (),
    provenance: Iterable[Mapping[str, str | date | None]] = (),
    metadata: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    file_names: Iterable[str] = (),
    hidden_texts: Iterable[str] = (),
    allowed: Iterable[str] = (),
) -> Forbidden:
    """Gather what must not be found.

    ``metadata`` are fields with their values, ``hidden_texts`` what stands under the masks, ``allowed`` what may
    stay visible all the same (refused suggestions, entities the lead does not mask). Names, strings of several
    words, dates and file names stop a packet; a single ordinary word of the metadata or under a mask only warns.
    """
    gathered = _Gathering()
    for entity in entities:
        gathered.names(entity.kind, entity.names)
    for row in provenance:
        gathered.provenance(row)
    for name in file_names:
        gathered.file_name(name)
    for field_name, value in metadata.items() if isinstance(metadata, Mapping) else metadata:
        gathered.said(value, is_name=bool(_NAME_FIELDS.search(field_name)))
    for text in hidden_texts:
        gathered.said(text, is_name=False)
    return gathered.done({_bare(one) for one in allowed})


class _Gathering:
    def __init__(self) -> None:
        self._stopping: dict[str, None] = {}
        self._warning: dict[str, None] = {}
        self._persons: set[str] = set()
        self._literal: set[str] = set()

    def names(self, kind: str, names: Sequence[str]) -> None:
        for name in names:
            if kind == "date":
                self._date(name)
            elif kind not in {"self", "other"} or " " in name:
                self._stop(name)
                if kind == "person":
                    self._persons.add(name)

    def provenance(self, row: Mapping[str, str | date | None]) -> None:
        for kind, name in named_in(row):
            thing = known(kind, name)
            self.names(kind, (name, *(thing.names if thing else ())))
        for facet in ("citation", "link", "role"):
            value = row.get(facet)
            if isinstance(value, str):
                self.said(value, is_name=False)
        for facet in ("occasion", "place", "citation", "institution"):
            self.proper_names(str(row.get(facet) or ""), sides=facet in {"occasion", "place"})
        self._host(str(row.get("occasion") or ""))
        for title in (each for found in _TITLE.findall(str(row.get("occasion") or "")) for each in found if each):
            self._stop(title)
        link = _HOST.search(str(row.get("link") or "").lower())
        for host in (link["host"].removeprefix("www."), link["own"]) if link else ():
            self._stop(host)
            self._literal.add(host)

    def _host(self, occasion: str) -> None:
        """The state in whose parliament or city a speech was given, with all that is called by its name."""
        state = find_within("state", occasion)
        if state is not None:
            bodies = (thing for thing in belonging_to(state.key) if thing.kind == "institution")
            named = [name for body in bodies for name in body.names]
            self.names("state", (*state.names, *state.adjectives, *state.people, *named))

    def proper_names(self, said: str, *, sides: bool) -> None:
        """The words of a title that are names by their capital and stand in no dictionary; ``sides``: also states."""
        for word in words(clean(said).text):
            plain = word.capital and len(word.form) >= _SHORTEST and not _is_acronym(word.raw)
            if plain and not is_ordinary(word.raw) and (sides or not names_a_side(word.raw)):
                self._stop(word.raw)

    def file_name(self, name: str) -> None:
        self.proper_names(re.sub(r"[_\W]+", " ", PurePath(name).stem), sides=False)
        for said in {PurePath(name.replace("\\", "/")).name, PurePath(name.replace("\\", "/")).stem}:
            if len(_bare(said)) >= _SHORTEST:
                self._stop(said)
                self._literal.add(said)

    def said(self, value: str, *, is_name: bool) -> None:
        parts = words(clean(value).text)
        if not parts or len(_bare(value)) < (2 if is_name else 3):
            return
        if whole_date(value):
            self._date(value)
        elif len(parts) == 1 and not is_name and (lemmas := _derived().get(parts[0].form)):
            for lemma in lemmas:
                self._stop(lemma)
        elif len(parts) > 1 or is_name or not is_ordinary(parts[0].raw):
            self._stop(value)
            if is_name and len(parts) < 4:
                self._persons.add(value)
        else:
            self._warning[value] = None

    def _date(self, said: str) -> None:
        self._stop(said)
        found = whole_date(said)
        for way in written(found) if found else ():
            self._stop(way)
            self._literal.add(way)

    def _stop(self, said: str) -> None:
        if len(_bare(said)) > 1:
            self._stopping[said.strip()] = None

    def done(self, allowed: set[str]) -> Forbidden:
        stopping = tuple(one for one in self._stopping if _bare(one) not in allowed)
        warning = tuple(one for one in self._warning if _bare(one) not in allowed and one not in self._stopping)
        return Forbidden(
            stopping, warning, frozenset(self._persons & set(stopping)), frozenset(self._literal & set(stopping))
        )


def is_ordinary(word: str) -> bool:
    """Whether a single word stands in the dictionary as an ordinary word, not a name; a short number is one too."""
    if word.isdigit():
        return len(word) < _LONG_NUMBER
    folded = fold(word)
    if _is_acronym(word) or not folded.replace("'", "").isalpha():
        return False
    return any(_in_dictionary(each, language) for each in {folded, word.lower()} for language in languages(word))


@lru_cache(maxsize=10_000)
def _in_dictionary(word: str, language: str) -> bool:
    return dictionary(language).get(word) is not None


def names_a_side(said: str) -> bool:
    """Whether a string names a state, institution or place that everybody knows, or is derived from one."""
    return any(known(kind, said) for kind in ("state", "institution", "place")) or fold(said) in _derived()


@cache
def _derived() -> Mapping[str, tuple[str, ...]]:
    """The adjectives, people and capitals of known states, by each of their forms."""
    found: dict[str, set[str]] = {}
    for thing in known_things():
        for name in (*thing.adjectives, *thing.people, *thing.capitals, *thing.capital_adjectives):
            for form in forms(name, plural=True) if " " not in name else ():
                found.setdefault(form, set()).add(name)
    return {form: tuple(sorted(names)) for form, names in found.items()}


def _bare(said: str) -> str:
    return " ".join(word.form for word in words(clean(said).text))


def _index(wanted: Forbidden) -> NameIndex:
    index = NameIndex()
    for name, stops in _all(wanted):
        target = Target((name, stops))
        if name in wanted.persons:
            index.add_person(name, target)
        parts = words(clean(name).text)
        any_case = len(parts) > 1 or not (_is_acronym(name) or is_ordinary(parts[0].raw))
        index.add(name, target, any_case=any_case or not stops, plural=len(parts) == 1)
        if name not in wanted.literal:
            index.add_spelt_words(name, target, any_case=len(parts) > 1)
    blockers(index, long_names())
    return index


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) < _ACRONYM


def _all(wanted: Forbidden) -> Iterator[tuple[str, bool]]:
    yield from ((name, True) for name in wanted.stopping)
    yield from ((name, False) for name in wanted.warning)
