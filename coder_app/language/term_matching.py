"""Finds the terms of a glossary in a text, in whatever form they stand."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from coder_app.language.folding import fold_query
from coder_app.language.morphology import lemma
from coder_app.language.words import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.terminology import Term

Range = tuple[int, int]

# What may follow the stem of a word in its other forms.
_ENDING = re.compile(
    r"(?:а|е|и|і|о|у|ы|ю|я|ь|й|ї|є|ам|ям|ах|ях|ами|ями|ов|ів|ев|їв|ей|ом|ем|ою|ею|єю|ой|ий|ый|ая|яя|ое|ее|ые|ие|ого|"
    r"его|ього|ому|ему|ьому|ым|им|ых|их|ыми|ими|ую|юю|ої|ій|йна|ью|ію|ію|ії|ія|ию|ии|ия|ием|иями|иях|ен|на|но|ны|ні|"
    r"на|не|ний|ній|ної|ною|ну|ові|еві|єві|нього)?"
)
_ENDINGS = (
    "ость",
    "ість",
    "ение",
    "ання",
    "ення",
    "ые",
    "ие",
    "ый",
    "ий",
    "ой",
    "ая",
    "яя",
    "ое",
    "ее",
    "а",
    "я",
    "о",
    "е",
    "ь",
    "й",
    "и",
    "і",
    "у",
    "ы",
    "ю",
)
_KEEPS = {"ость": "ост", "ість": "іст|ост", "ение": "ени", "ання": "анн", "ення": "енн"}
_SPELLINGS = (
    (re.compile(r"our(?=s?$|ed$|ful|able)"), "or"),
    (re.compile(r"ence(?=s?$)"), "ense"),
    (re.compile(r"is(?=e[sd]?$|ing$|ation)"), "iz"),
)


class Word(Protocol):
    """A word of a text: folded, with its place."""

    @property
    def folded(self) -> str: ...

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Hit(NamedTuple):
    """A term found in a text: the concept, the rendering as the glossary has it, and where."""

    concept: str
    rendering: str
    start: int
    end: int

    @property
    def range(self) -> Range:
        """Where it stands."""
        return self.start, self.end


class _Phrase(NamedTuple):
    rendering: str
    words: tuple[tuple[str, str, re.Pattern[str]], ...]
    concepts: frozenset[str]
    watched_for: frozenset[str]


class Matcher:
    """Finds the terms of a glossary in any inflected form; longer names win over shorter ones inside them."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms: dict[str, list[Term]] = {}
        for term in terms:
            self._terms.setdefault(term.concept, []).append(term)
        self._phrases: dict[str, list[_Phrase]] = {}
        self._begun: dict[tuple[str, str, str], tuple[int, ...]] = {}

    def expected(self, concept: str, language: str) -> list[str]:
        """The names a concept should have in a language."""
        return [name for term in self._terms.get(concept, ()) for name in term.renderings.get(language, ())]

    def watched(self, concept: str, language: str) -> list[str]:
        """The names to watch for in place of the expected ones."""
        return [name for term in self._terms.get(concept, ()) for name in term.watched.get(language, ())]

    def is_modal(self, concept: str) -> bool:
        """Whether a concept is a word of modality, such as must and may, by its note."""
        return any(term.note.casefold().startswith("modality") for term in self._terms.get(concept, ()))

    def found(self, words: Sequence[Word], lemmas: Sequence[str], language: str, *, watched: bool = False) -> list[Hit]:
        """Every term among the words of one sentence, in order; with ``watched`` also the watched names.

        A name of several concepts, such as мир in Russian, gives a hit for each of them.
        """
        phrases = self._of(language)
        if not phrases:
            return []
        candidates = sorted(
            (number, at)
            for at, (word, base) in enumerate(zip(words, lemmas, strict=True))
            for number in self._beginning_with(word.folded, base, language)
        )
        taken: set[int] = set()
        hits: list[Hit] = []
        for number, at in candidates:
            phrase = phrases[number]
            span = range(at, at + len(phrase.words))
            if span.stop > len(words) or not taken.isdisjoint(span) or not (watched or phrase.concepts):
                continue
            if all(_is(words[n].folded, lemmas[n], word) for n, word in zip(span, phrase.words, strict=True)):
                taken.update(span)
                where = (words[at].start, words[span[-1]].end)
                concepts = phrase.concepts | (phrase.watched_for if watched else frozenset())
                hits.extend(Hit(concept, phrase.rendering, *where) for concept in sorted(concepts))
        return sorted(hits, key=lambda hit: (hit.start, hit.concept))

    def _beginning_with(self, folded: str, base: str, language: str) -> tuple[int, ...]:
        """The numbers of the phrases whose first word this can be."""
        key = (folded, base, language)
        known = self._begun.get(key)
        if known is None:
            known = tuple(n for n, phrase in enumerate(self._of(language)) if _is(folded, base, phrase.words[0]))
            self._begun[key] = known
        return known

    def _of(self, language: str) -> list[_Phrase]:
        if language not in self._phrases:
            self._phrases[language] = self._prepared(language)
        return self._phrases[language]

    def _prepared(self, language: str) -> list[_Phrase]:
        expected: dict[str, set[str]] = {}
        watched: dict[str, set[str]] = {}
        for term in (term for terms in self._terms.values() for term in terms):
            for name in term.renderings.get(language, ()):
                expected.setdefault(name, set()).add(term.concept)
            for name in term.watched.get(language, ()):
                watched.setdefault(name, set()).add(term.concept)
        names = sorted({*expected, *watched}, key=lambda name: (-len(name.split()), -len(name), name))
        return [
            _Phrase(name, _words(name, language), frozenset(expected.get(name, ())), frozenset(watched.get(name, ())))
            for name in names if WORD.search(name)
        ]  # fmt: skip


def _is(folded: str, base: str, wanted: tuple[str, str, re.Pattern[str]]) -> bool:
    word, wanted_base, forms = wanted
    return folded == word or base == wanted_base or forms.fullmatch(folded) is not None


@cache
def _words(name: str, language: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    folded = [fold_query(found[0]) for found in WORD.finditer(name)]
    return tuple((word, lemma(word, language), _forms(word, language)) for word in folded)


@lru_cache(maxsize=20_000)
def _forms(word: str, language: str) -> re.Pattern[str]:
    """All that a word may look like: its stem with the endings of its language."""
    if language == "en":
        spellings = {word}
        for pattern, other in _SPELLINGS:
            spellings |= {pattern.sub(other, one) for one in spellings}
        return re.compile("(?:" + "|".join(map(re.escape, sorted(spellings))) + ")(?:s|es|'s|s')?")
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= 3), "")
    stem = re.escape(word.removesuffix(ending)) + (f"(?:{_KEEPS[ending]})" if ending in _KEEPS else "")
    if len(word) <= 3:
        return re.compile(re.escape(word) + r"(?:а|у|ом|ем|е|і|ы|и|ам|ами|ах|ів|ов)?")
    return re.compile(stem + _ENDING.pattern)
