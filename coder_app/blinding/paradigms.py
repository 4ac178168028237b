"""The forms of a name: how a noun or adjective is declined, worked out from its ending alone.

The rules are made for names: they would rather give a form too many than miss one, because a text is searched with
them and hardly any other word has the form that is too many. ``paradigm`` gives every form with the cases it can
stand for; cases are nom, gen, dat, acc, ins, loc and voc, ``pl`` marks the plural, f and n an adjective's gender.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from coder_app.blinding import paradigms_ru, paradigms_uk
from coder_app.blinding.reading import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Analysis = tuple[str, str]
"""A case and the rest of what the form says: "", "pl", "f", "n"."""

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ONLY_UK = re.compile(r"[іїєґ']")
_CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
_VOWELS = "АЕИОУЫЭЮЯІЇЄAEIOUY"
_ACRONYM_ENDINGS = ("а", "у", "ом", "е", "ы", "ов", "и", "ів", "і", "ові")
_OBLIQUE = {
    "ru": re.compile(r"(?:ого|его|ому|ему|ых|их|ыми|ими)$"),
    "uk": re.compile(r"(?:ого|ому|ої|их|ими)$"),
    "en": re.compile(r"$^"),
}
_SHORTEST_STEM = 4
_ONLY_RU = re.compile(r"[ыэъё]")


def languages(word: str) -> tuple[str, ...]:
    """Which of ru, uk and en a word can be, by its letters."""
    lower = word.lower()
    if not _CYRILLIC.search(lower):
        return ("en",)
    if _ONLY_UK.search(lower):
        return ("uk",)
    return ("ru",) if _ONLY_RU.search(lower) else ("ru", "uk")


@lru_cache(maxsize=20_000)
def forms(word: str, *, plural: bool = False) -> frozenset[str]:
    """Every form a name can take, folded (see :func:`coder_app.blinding.reading.fold`), the word itself included.

    English names have a plural only where it is asked for: Americans are people of America, the Americas are not.
    """
    found = {fold(word)}
    if word.isupper() and len(word) < 7:
        return frozenset(found | {fold(word) + ending for ending in _ACRONYM_ENDINGS if word[-1] not in _VOWELS})
    for language in languages(word):
        if language == "en" and not plural:
            continue
        found.update(paradigm(word, language))
        for base in _adjective_bases(word.lower(), language):
            found.update(paradigm(base, language))
    return frozenset(found)


def _adjective_bases(lower: str, language: str) -> Iterator[str]:
    """What an adjective's oblique form may be a form of: names are entered as a title has them ("Заречного форума")."""
    ending = _OBLIQUE[language].search(lower)
    if ending and len(lower) - len(ending[0]) >= _SHORTEST_STEM:
        stem = lower[: ending.start()]
        yield from (stem + nominative for nominative in (("ий",) if language == "uk" else ("ый", "ий")))


@lru_cache(maxsize=20_000)
def paradigm(word: str, language: str) -> Mapping[str, frozenset[Analysis]]:
    """The folded forms of a word given in the nominative, with all that each can stand for.

    ``language`` is ru, uk or en. A word that does not change has one form that stands for every case.
    """
    if word.isupper() and len(word) < 7 and word[-1] in _VOWELS:
        return {fold(word): frozenset((case, "") for case in _CASES)}
    lower = word.lower().replace("’", "'").replace("ʼ", "'")
    found: dict[str, set[Analysis]] = {}
    for form, analysis in _declined(lower, language):
        found.setdefault(fold(form), set()).add(analysis)
    if not found:
        found[fold(lower)] = {(case, "") for case in _CASES}
    return {form: frozenset(analyses) for form, analyses in found.items()}


def _declined(lower: str, language: str) -> Iterator[tuple[str, Analysis]]:
    if language == "en":
        yield lower, ("nom", "")
        yield from ((form, ("nom", "pl")) for form in _english_plurals(lower))
    elif len(lower) > 2:
        yield from (paradigms_ru if language == "ru" else paradigms_uk).declined(lower)


def _english_plurals(lower: str) -> Iterator[str]:
    if lower.endswith(("s", "x", "ch", "sh")):
        yield lower + "es"
    elif lower.endswith("y") and lower[-2:-1] not in "aeiou":
        yield lower[:-1] + "ies"
    else:
        yield lower + "s"
