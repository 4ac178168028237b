"""One bead as the checks see it: two sides with their words, base forms and numbers, worked out when asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from coder_app.language.folding import fold_query
from coder_app.language.morphology import lemma
from coder_app.language.translation_checks.numerals import Number, numbers_in
from coder_app.language.words import WORD, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.language.translation_checks.model import Profile, Range, Text, Translations

_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "ж": "j", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "iu", "я": "ia", "'": "",
}  # fmt: skip
_SOUNDS = ((re.compile(r"dj|dzh|dg"), "j"),
           (re.compile(r"sch|tch|ch|tz|ts"), "c"), (re.compile(r"sh"), "s"), (re.compile(r"kh"), "h"),
           (re.compile(r"zh"), "j"), (re.compile(r"ph"), "f"), (re.compile(r"th"), "t"), (re.compile(r"ck|q"), "k"),
           (re.compile(r"x"), "ks"), (re.compile(r"w"), "v"), (re.compile(r"y"), "i"), (re.compile(r"ie|ee|ea"), "i"),
           (re.compile(r"oo|ou"), "u"), (re.compile(r"(.)\1+"), r"\1"))  # fmt: skip

_ALIKE = str.maketrans("czfqwhx", "kjvkvgk")


class Token(NamedTuple):
    """A word: as it stands, folded, and where in the document."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def range(self) -> Range:
        """Where it stands."""
        return self.start, self.end


@dataclass(frozen=True)
class Side:
    """The sentences of one side of a bead; ``text`` runs from the first to the end of the last."""

    text: str
    start: int
    language: str
    sentences: tuple[Range, ...]

    @property
    def range(self) -> Range:
        """Where it stands in the document."""
        return self.start, self.start + len(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        """The words in order."""
        return [
            Token(found[0], _folded(found[0]), self.start + found.start(), self.start + found.end())
            for found in WORD.finditer(self.text)
        ]

    @cached_property
    def lemmas(self) -> list[str]:
        """The base form of each word."""
        return [lemma(token.folded, self.language) for token in self.tokens]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words and base forms."""
        return frozenset(self.lemmas) | {token.folded for token in self.tokens}

    @cached_property
    def lower(self) -> str:
        """The text in small letters with one kind of apostrophe; as long as the text."""
        lower = plain(self.text).lower()
        return lower if len(lower) == len(self.text) else self.text

    @cached_property
    def numbers(self) -> list[Number]:
        """The numbers in it."""
        return numbers_in(self.text, self.language, self.start)

    @cached_property
    def sounds(self) -> dict[str, list[str]]:
        """How its words sound in Latin letters, by the first letter."""
        found: dict[str, list[str]] = {}
        for token in self.tokens:
            for part in token.folded.split("-"):
                sound = latin(part)
                if len(sound) > 1:
                    found.setdefault(sound[0], []).append(sound)
        return found


@dataclass(frozen=True)
class Pair:
    """A bead with what the checks need to know beside it.

    ``ratio`` is how many characters of translation the document usually has for one of the original.
    """

    index: int
    original: Side
    translation: Side
    lexicon: Translations | None
    ratio: float
    profile: Profile

    def sensitive(self, kind: str) -> bool:
        """Whether this check is to raise every doubt."""
        return kind in self.profile.sensitive

    @cached_property
    def languages(self) -> tuple[str, str]:
        """Those of the two sides."""
        return self.original.language, self.translation.language

    @cached_property
    def covered(self) -> list[bool | None]:
        """For each word of the original: has it a counterpart; None where nothing can be said."""
        from coder_app.language.translation_checks.coverage import covered

        return covered(self.original, self.translation, self.lexicon)


def side(document: Text, sentences: Sequence[int]) -> Side | None:
    """The side of a bead that has these sentences of the document, None for none."""
    if not sentences:
        return None
    ranges = tuple(document.sentences[number] for number in sentences)
    start, end = ranges[0][0], ranges[-1][1]
    return Side(document.text[start:end], start, document.language_of(sentences[0]), ranges)


@lru_cache(maxsize=100_000)
def latin(word: str) -> str:
    """How a folded word sounds, roughly, in a few Latin letters: the same for Шольц and Scholz."""
    sound = "".join(_LATIN.get(letter, letter) for letter in word)
    for spelling, one in _SOUNDS:
        sound = spelling.sub(one, sound)
    return sound


@lru_cache(maxsize=100_000)
def skeleton(sound: str) -> str:
    """The consonants of a word in Latin sounds, those that are written one for another made one."""
    return re.sub("[aeiou]", "", sound).translate(_ALIKE)


@lru_cache(maxsize=100_000)
def _folded(word: str) -> str:
    return fold_query(word)
