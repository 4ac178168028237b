"""Translations held beside their originals: parts of a work, cross-checks, corrections by hand, verdicts, terms.

What a person decides hangs on content, never on row numbers: a sentence is named by a hash of its words (and which of
several equal ones it is), a warning by a hash of what it says. So decisions outlive a new alignment and a corrected
text.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_json, sealed_string, sealed_text
from coder_app.domain.tables import NOT_JOURNALED, UtcDateTime, new_id, now


class PartKind(StrEnum):
    """What a document is in its work."""

    ORIGINAL = "original"
    OFFICIAL = "official"
    OWN = "own"
    MACHINE = "machine"


class Decision(StrEnum):
    """What a reviewer made of a warning."""

    DEPARTURE = "departure"
    IGNORED = "ignored"


class Weight(StrEnum):
    """How much a departure matters."""

    NONE = "none"
    SLIGHT = "slight"
    MEANING = "changes the meaning"


class BoundaryKind(StrEnum):
    """What a hand correction does at a place between two words."""

    JOIN = "join"
    SPLIT = "split"


class WorkPart(SQLModel, table=True):
    """A document's part in its work: original or which kind of translation, by whom and when it was made."""

    __tablename__ = "work_part"

    document_id: str = Field(foreign_key="document.id", primary_key=True, max_length=32)
    kind: str = PartKind.ORIGINAL.value
    translator: str = Field(default="", sa_column=sealed_string("work_part.translator"))
    made_on: str = Field(default="", sa_column=sealed_string("work_part.made_on"))


class CrossCheck(SQLModel, table=True):
    """Two versions of a work held side by side; ``profile`` says how many warnings are wanted."""

    __tablename__ = "cross_check"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    original_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    translation_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    profile: str = "calm"
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class CrossCheckResult(SQLModel, table=True):
    """What the program found out about a pair; it can be made anew from texts and decisions at any time.

    ``beads`` are ``[[i…], [j…], score]``. The prints are hashes of what the beads and the warnings rest on. No foreign
    key: a cross-check that is taken back leaves its result behind, for it may come again.
    """

    __tablename__ = "cross_check_result"
    __table_args__ = NOT_JOURNALED

    check_id: str = Field(primary_key=True, max_length=32)
    texts_print: str = Field(default="", sa_column=sealed_string("cross_check_result.texts_print"))
    beads: list[Any] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    support: float = 0.0
    is_translation: bool = True
    warnings_print: str = Field(default="", sa_column=sealed_string("cross_check_result.warnings_print"))
    warnings: list[Any] = Field(default_factory=list, sa_column=sealed_json("cross_check_result.warnings", many=True))
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class FixedBead(SQLModel, table=True):
    """Sentences a person has put side by side (or left without a counterpart: one side empty), by their keys."""

    __tablename__ = "fixed_bead"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    check_id: str = Field(foreign_key="cross_check.id", index=True, max_length=32)
    original: list[str] = Field(default_factory=list, sa_column=sealed_json("fixed_bead.original", many=True))
    translation: list[str] = Field(default_factory=list, sa_column=sealed_json("fixed_bead.translation", many=True))
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class SentenceBoundary(SQLModel, table=True):
    """A correction of where sentences end: join or split between these words of the document's text."""

    __tablename__ = "sentence_boundary"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    kind: str
    place: int
    before: str = Field(sa_column=sealed_string("sentence_boundary.before"))
    after: str = Field(sa_column=sealed_string("sentence_boundary.after"))


class ParagraphLanguage(SQLModel, table=True):
    """The language of a paragraph as a person named it; ``paragraph`` is the key of its words."""

    __tablename__ = "paragraph_language"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    paragraph: str = Field(sa_column=sealed_string("paragraph_language.paragraph", steady=True))
    language: str


class Verdict(SQLModel, table=True):
    """What a reviewer made of one warning, with both quotations so that it can be read when the warning is gone."""

    __table_args__ = (Index("ix_verdict_place", "check_id", "key"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    check_id: str = Field(foreign_key="cross_check.id", max_length=32)
    key: str = Field(sa_column=sealed_string("verdict.key", steady=True))
    reviewer_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    decision: str
    kind: str = ""
    weight: str = ""
    note: str = Field(default="", sa_column=sealed_text("verdict.note"))
    original: str = Field(default="", sa_column=sealed_text("verdict.original"))
    translation: str = Field(default="", sa_column=sealed_text("verdict.translation"))
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class SameRule(SQLModel, table=True):
    """These two are the same: warnings of this kind between these words are not raised any more."""

    __tablename__ = "same_rule"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    kind: str
    original_words: str = Field(sa_column=sealed_string("same_rule.original_words", steady=True))
    translation_words: str = Field(sa_column=sealed_string("same_rule.translation_words", steady=True))
    original_language: str = ""
    translation_language: str = ""
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class GlossaryTerm(SQLModel, table=True):
    """A concept with its words in each language; several forms of one language are separated by semicolons."""

    __tablename__ = "glossary_term"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    concept: str = Field(sa_column=sealed_string("glossary_term.concept", steady=True, unique=True))
    ru: str = Field(default="", sa_column=sealed_string("glossary_term.ru"))
    uk: str = Field(default="", sa_column=sealed_string("glossary_term.uk"))
    en: str = Field(default="", sa_column=sealed_string("glossary_term.en"))
    watched: str = Field(default="", sa_column=sealed_string("glossary_term.watched"))
    note: str = Field(default="", sa_column=sealed_text("glossary_term.note"))


class ReadSentence(SQLModel, table=True):
    """A sentence without any warning, drawn for reading: does it depart after all? Empty ``outcome``: not read yet."""

    __tablename__ = "read_sentence"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    check_id: str = Field(foreign_key="cross_check.id", index=True, max_length=32)
    reviewer_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    key: str = Field(sa_column=sealed_string("read_sentence.key", steady=True))
    position: int = 0
    seed: int = 0
    outcome: str = ""
    note: str = Field(default="", sa_column=sealed_text("read_sentence.note"))
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
