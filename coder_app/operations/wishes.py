"""What a person looks for, coded passages or words, in a form that can be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, cast, get_args

from coder_app.domain.errors import BadInput
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
        """Whether there is something to be asked again."""
        return (self._asked or bool(self.others)) and not self.is_unfinished

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready dict: a question's, with the relation beside it where a question cannot say it."""
        if not self.others or self.relation in {"", "overlaps", "without"}:
            return self.whole_question.to_json()
        kept: dict[str, Any] = {"relation": self.relation, "others": list(self.others)}
        if self.relation == "near":
            kept["near"] = self.near
        return self.question.to_json() | kept

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> PassageWish:
        """The wish stored by :meth:`to_json`; raises BadInput for anything else."""
        asked = dict(value)
        relation, others, near = asked.pop("relation", ""), asked.pop("others", []), asked.pop("near", NEAR)
        question = Question.from_json(asked)
        if not relation:
            return cls.of(question)
        names = isinstance(others, list) and all(isinstance(each, str) for each in others)
        if relation not in get_args(Relation) or not names or type(near) is not int:
            raise BadInput("The saved question cannot be read.")
        return cls(question, cast(Relation, relation), tuple(others), near)

    @classmethod
    def of(cls, question: Question) -> PassageWish:
        """A question as the form shows it."""
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

    @property
    def can_be_kept(self) -> bool:
        """Whether there is something to be asked again."""
        return not self.is_empty

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready dict."""
        kept: dict[str, Any] = {"words": self.text, "documents": list(self.documents)}
        return kept | {"inflected": self.inflected, "regex": self.regex}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> WordsWish:
        """The wish stored by :meth:`to_json`; raises BadInput for anything else."""
        asked = dict(value)
        text, documents = asked.pop("words"), asked.pop("documents", [])
        inflected, regex = asked.pop("inflected", False), asked.pop("regex", False)
        names = isinstance(documents, list) and all(isinstance(each, str) for each in documents)
        if asked or not names or not isinstance(text, str) or {type(inflected), type(regex)} != {bool}:
            raise BadInput("The saved question cannot be read.")
        return cls(text, inflected, regex, tuple(documents))


Wish = PassageWish | WordsWish


def kept_wish(value: object) -> Wish:
    """What ``to_json`` of a wish has stored; raises BadInput for anything else."""
    if not isinstance(value, dict):
        raise BadInput("The saved question cannot be read.")
    return WordsWish.from_json(value) if "words" in value else PassageWish.from_json(value)
