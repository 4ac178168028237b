"""What a person asks for in the two forms, and the questions it makes; without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from coder_app.operations.questions import Question

Relation = Literal["", "overlaps", "without", "near", "sentence", "paragraph"]
NEAR = 200
_NOTHING = Question()


@dataclass(frozen=True, slots=True)
class PassageWish:
    """Coded passages asked for: a question, and how the passages stand to those of other codes.

    ``near`` is in characters. ``everything`` asks for all passages where the question asks for nothing in particular.
    """

    question: Question = _NOTHING
    relation: Relation = ""
    others: tuple[str, ...] = ()
    near: int = NEAR
    everything: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been asked yet."""
        return not (self.everything or self._asked or self.others)

    @property
    def _asked(self) -> bool:
        question = self.question
        return question != Question(with_sub_codes=question.with_sub_codes, scheme=question.scheme)

    @property
    def is_pairs(self) -> bool:
        """Whether passages are looked for two by two."""
        related = self.relation not in {"", "without"} and bool(self.question.codes and self.others)
        return related and not (self.relation == "overlaps" and len(self.others) > 1)

    @property
    def is_unfinished(self) -> bool:
        """Whether the codes are missing whose passages shall stand near the others."""
        return self.relation in {"near", "sentence", "paragraph"} and bool(self.others) and not self.question.codes

    @property
    def whole_question(self) -> Question:
        """The question with the relation in it, as far as a question can say it: overlapping all, or none, of them."""
        if self.relation == "overlaps":
            return replace(self.question, and_codes=self.others)
        if self.relation == "without":
            return replace(self.question, not_codes=self.others)
        return self.question

    @property
    def can_be_kept(self) -> bool:
        """Whether a question says all of it."""
        asked = self._asked or bool(self.others)
        return asked and (not self.others or self.relation in {"", "overlaps", "without"})

    @classmethod
    def of(cls, question: Question) -> PassageWish:
        """A kept question as the form shows it."""
        plain = replace(question, and_codes=(), not_codes=())
        if question.and_codes and not question.not_codes:
            return cls(plain, "overlaps", question.and_codes)
        if question.not_codes and not question.and_codes:
            return cls(plain, "without", question.not_codes)
        return cls(question)


@dataclass(frozen=True, slots=True)
class WordsWish:
    """Words asked for in the texts; an empty tuple of documents means all."""

    text: str = ""
    inflected: bool = False
    regex: bool = False
    documents: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been asked yet; a single letter would find everything."""
        return len(self.text.strip().strip('*"“”«»')) < (1 if self.regex else 2)


Wish = PassageWish | WordsWish
