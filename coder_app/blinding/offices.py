"""Persons nobody has listed, known by the office or title before their name: "министр Петренко", "Senator Hill"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from coder_app.blinding.forbidden import is_ordinary
from coder_app.blinding.gazetteer import known_things
from coder_app.blinding.paradigms import forms
from coder_app.blinding.person_names import looks_like_surname
from coder_app.blinding.reading import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coder_app.blinding.reading import Word

_TITLE = (
    r"(?:(?i:президент|премьер|премьер-министр|прем['’ʼ]єр|прем['’ʼ]єр-міністр|министр|міністр|канцлер|генерал|маршал"
    r"|адмирал|адмірал|полковник|сенатор|депутат|губернатор|спикер|спікер|госсекретар|держсекретар|королев|корол"
    r"|господин|госпож|пан)(?i:а|у|ом|ем|ов[иі]|е|ю|я|ь|і|и|ы|ой|ою|ей)?|(?i:посол|посла|послу|послом|послові|пані"
    r"|г-н|г-жа|president|premier|prime minister|foreign minister|defen[cs]e minister|minister|chancellor|senator"
    r"|governor|secretary|general|admiral|ambassador|king|queen|speaker|chair(?:man|woman)?)|Mr\.?|Mrs\.?|Ms\.?)"
)
_IS_TITLE = re.compile(_TITLE)
_NAME = r"[A-ZА-ЯЁІЇЄҐ][\w'’ʼ-]+"
_OF_WHAT = (
    r"(?:[ \u00a0\n](?:обороны|оборони|иностранных дел|закордонних справ|внутренних дел|внутрішніх справ|армии|армії"
    r"|флота|флоту|финансов|фінансів|юстиции|юстиції|экономики|економіки|of (?:[Dd]efen[cs]e|[Ss]tate)))?"
)
_OFFICE = re.compile(
    rf"(?<!\w){_TITLE}{_OF_WHAT}[ \u00a0\n]"
    rf"(?P<name>(?:[A-ZА-ЯЁІЇЄҐ]\.[ \u00a0]?){{0,3}}{_NAME}(?:[ \u00a0]{_NAME}){{0,2}})"
)
_ADDRESS = re.compile(r"(?i:г-н|г-жа|господин|госпож|пан)|M(?:r|rs|s)\b")
_SHORTEST = 3
_ADJECTIVE = re.compile(r"[нтлск](?:ый|ий|ая|а|ой|ого|ому|ої|ій)$")
_ENDING = re.compile(
    r"(?:|а|я|у|ю|і|ы|и|й|ой|ем|ём|ом|ым|им|ий|ый|ою|ею|єю|єм|ем|ові|еві|єві|ей|ая|ую|ого|ому|ої|ій|е|ь)"
).fullmatch


def persons_by_office(text: str, tokens: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The ranges of names that follow an office or title, initials included, and of the same surnames elsewhere.

    ``tokens`` are the words of the text. Words known to be no names are left out.
    """
    stems: set[str] = set()
    for found in _OFFICE.finditer(text):
        named = _name_of(found)
        if named:
            yield found.start("name"), found.start("name") + named[-1].end
            stems.update(_stems(named[-1].form))
    for token in tokens:
        if token.capital and not stems.isdisjoint(_stems(token.form)) and _may_be_name(token.raw, ordinary=False):
            yield token.start, token.end


def _name_of(found: re.Match[str]) -> list[Word]:
    named: list[Word] = []
    addressed = bool(_ADDRESS.match(found[0]))
    for word in (word for word in words(found["name"]) if "." not in word.raw and len(word.raw) > 1):
        if not _may_be_name(word.raw, ordinary=addressed or bool(named)):
            break
        named.append(word)
    return named


@lru_cache(maxsize=20_000)
def _stems(form: str) -> frozenset[str]:
    """What may stand before the ending of a name's form; two forms of one name share a stem."""
    return frozenset(
        form[: len(form) - cut] for cut in range(4) if len(form) - cut > 3 and _ENDING(form[len(form) - cut :])
    )


@lru_cache(maxsize=10_000)
def _may_be_name(word: str, *, ordinary: bool) -> bool:
    if len(word) < _SHORTEST or word.isupper() or _IS_TITLE.fullmatch(word) or fold(word) in _places():
        return False
    return looks_like_surname(word) or not is_ordinary(word) or (ordinary and not _ADJECTIVE.search(word))


@cache
def _places() -> frozenset[str]:
    """All words of the names of states, organisations and places, with what is derived from them."""
    things = (thing for thing in known_things() if thing.kind != "person")
    said = (name for thing in things for name in (*thing.names, *thing.adjectives, *thing.people, *thing.capitals))
    return frozenset(form for name in said for word in words(name) for form in forms(word.raw))
