"""Words of a text, and what the dictionaries know about them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

Language = Literal["ru", "uk", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

APOSTROPHES = "'’ʼ‘`´ʹ′＇\u02bb"
SOFT_HYPHEN = "\u00ad"
STRESS = "\u0301"
WORD = re.compile(rf"[^\W\d_]+(?:[-‑{APOSTROPHES}][^\W\d_]+)*")

_PLAIN = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | {SOFT_HYPHEN: None, STRESS: None, "‑": "-"})


def plain(word: str) -> str:
    """The word with one kind of apostrophe and hyphen, without soft hyphens and stress marks."""
    return word.translate(_PLAIN)


@lru_cache(maxsize=100_000)
def base_form(word: str, language: Language) -> str | None:
    """The dictionary form of a word as it stands in the dictionary of the language, or None.

    A word is looked up as it is, then in lower case, then as a name.
    """
    known = _dictionary(language)
    lower = word.lower()
    for form in dict.fromkeys((word, lower, lower.capitalize())):
        found = known.get(form)
        if found is not None:
            return found
    return None


@cache
def _dictionary(language: Language) -> Mapping[str, str]:
    # The frugal store needs 50 MB for the three languages where the fast one needs 240; both take about a second.
    from simplemma.strategies.dictionaries import LOW_MEMORY_DICTIONARY_FACTORY

    return LOW_MEMORY_DICTIONARY_FACTORY.get_dictionary(language)
