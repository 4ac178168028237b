"""Word forms that belong together: the lemma of a word, and all forms of it that a corpus has."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from coder_app.dictionaries import dictionary
from coder_app.language.folding import fold_query
from coder_app.language.words import LANGUAGES, Language, base_form, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from simplemma import Lemmatizer

VERSION = "morphology-1"

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LETTERS_UK = re.compile(r"[іїєґ]")
_LETTERS_RU = re.compile(r"[ыэъё]")


@lru_cache(maxsize=400_000)
def lemma(word: str, language: str) -> str:
    """The base form of a word, folded as search folds; the folded word itself where nothing is known.

    ``language`` is ru, uk or en; in any other language the word is its own base form.
    """
    word = plain(word)
    folded = fold_query(word)
    if language not in LANGUAGES or not folded or not folded.isprintable():
        return folded
    known: Language = language
    return fold_query(base_form(word, known) or _guessed(folded, known))


def lemmas_of(words: Iterable[str], language: str) -> dict[str, str]:
    """The base form of each word, for a vocabulary to be looked up in later."""
    return {word: lemma(word, language) for word in words}


def same_lemma_forms(
    word: str,
    vocabulary: Iterable[str],
    language: str | None = None,
    lemmas: Mapping[str, Mapping[str, str]] | None = None,
) -> set[str]:
    """The words of the vocabulary that are forms of the same word, itself included where it is there.

    Without ``language`` all that the letters of the word allow are tried. ``lemmas`` are base forms worked out
    beforehand, by language (see :func:`lemmas_of`); they make a large vocabulary quick.
    """
    forms = set(vocabulary)
    folded = fold_query(word)
    found = forms & {word, folded}
    for tried in languages_of(word) if language is None else (language,):
        wanted = {lemma(word, tried), folded}
        known = (lemmas or {}).get(tried, {})
        same = (form for form in forms if (known.get(form) or lemma(form, tried)) in wanted)
        found |= {form for form in same if tried not in LANGUAGES or tried in languages_of(form)}
    return found


def languages_of(word: str) -> tuple[Language, ...]:
    """Those of Russian, Ukrainian and English that the letters of a word allow."""
    lower = word.lower()
    if not _CYRILLIC.search(lower):
        return ("en",)
    if _LETTERS_UK.search(lower) and not _LETTERS_RU.search(lower):
        return ("uk",)
    if _LETTERS_RU.search(lower) and not _LETTERS_UK.search(lower):
        return ("ru",)
    return ("ru", "uk")


def _guessed(word: str, language: Language) -> str:
    """The base form by rules, for words that stand in no dictionary."""
    return _lemmatizer().lemmatize(word, language)


@cache
def _lemmatizer() -> Lemmatizer:
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    return Lemmatizer(cache_max_size=1, lemmatization_strategy=DefaultStrategy(dictionary_factory=_Dictionaries()))


class _Dictionaries:
    """The dictionaries as simplemma asks for them."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        return dictionary(lang)
