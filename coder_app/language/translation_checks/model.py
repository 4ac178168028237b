"""What the checks of a translation are given and what they give back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Range = tuple[int, int]
Marks = tuple[Range, ...]

CHECKS = (
    "missing_sentence", "added_sentence", "cut_tail", "unit", "number", "date", "name", "negation", "modality", "term",
    "untranslated", "length", "quotation", "punctuation", "repeated",
)  # fmt: skip
LONGEST = 5000
"""Characters of a bead; nothing in order has more, and some checks take long over them."""
HIGH, MEDIUM, LOW = "high", "medium", "low"


@dataclass(frozen=True, slots=True)
class Text:
    """A document: its text, the ranges of its sentences in order, and the language, of each sentence where it changes.

    ``sentence_languages`` has as many entries as ``sentences``, or is None where all are in ``language``.
    """

    text: str
    sentences: Sequence[Range]
    language: str
    sentence_languages: Sequence[str] | None = None

    def language_of(self, sentence: int) -> str:
        """The language of a sentence, by its number."""
        return self.language if self.sentence_languages is None else self.sentence_languages[sentence]


class Beaded(Protocol):
    """Sentences that belong together: their numbers in the original and in the translation."""

    @property
    def original(self) -> Sequence[int]: ...

    @property
    def translation(self) -> Sequence[int]: ...


class Translations(Protocol):
    """A dictionary of base forms between two languages."""

    def __contains__(self, word: object, /) -> bool: ...

    def __getitem__(self, word: str, /) -> Collection[str]: ...


@dataclass(frozen=True, slots=True)
class Rule:
    """Somebody decided that these words of the two languages are the same; no warning of this kind is raised for them.

    Either side may be empty: then the words of the other need no counterpart. ``languages`` are those of the original
    and of the translation, in this order.
    """

    kind: str
    original_words: str
    translation_words: str
    languages: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Profile:
    """Which checks are on, and which of them are to raise every doubt rather than what is clear."""

    checks: frozenset[str]
    sensitive: frozenset[str] = frozenset()

    def with_checks(self, *kinds: str) -> Profile:
        """The same with these checks on."""
        return replace(self, checks=self.checks | set(kinds))

    def without_checks(self, *kinds: str) -> Profile:
        """The same with these checks off."""
        return replace(self, checks=self.checks - set(kinds))


PROFILES: Mapping[str, Profile] = {
    "calm": Profile(frozenset(CHECKS)),
    "sensitive": Profile(frozenset(CHECKS), frozenset(CHECKS)),
}


@dataclass(frozen=True, slots=True)
class Warning_:  # noqa: N801 - the name without a stroke is a class of Python's own
    """Something in a translation that a person should look at.

    ``original`` and ``translation`` are the ranges of the bead's sentences in the two texts, None where the side is
    empty; the marks are the offending words in the same texts. ``message`` is an English message key for ``values``.
    ``key`` hangs on the kind, the marked words and the words of the bead alone: the same finding in a text that was
    aligned or read in anew has the same key.
    """

    kind: str
    bead: int
    original: Range | None
    translation: Range | None
    marks_original: Marks
    marks_translation: Marks
    message: str
    values: dict[str, str]
    severity: str
    key: str

    @property
    def sentence(self) -> str:
        """The message in English."""
        return self.message.format(**self.values)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says of one bead."""

    kind: str
    message: str
    severity: str
    marks_original: Marks = ()
    marks_translation: Marks = ()
    values: dict[str, str] = field(default_factory=dict)
