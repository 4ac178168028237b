"""Words of a text, and what the dictionaries know about them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, get_args

from coder_app.dictionaries import dictionary

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
    known = dictionary(language)
    lower = word.lower()
    for form in dict.fromkeys((word, lower, lower.capitalize())):
        found = known.get(form)
        if found is not None:
            return found
    return None
