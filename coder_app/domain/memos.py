"""Written thoughts on anything."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_text
from coder_app.domain.tables import UtcDateTime, new_id, now


class Target(StrEnum):
    """What a memo can be about."""

    STUDY = "study"
    DOCUMENT = "document"
    CODE = "code"
    CODING = "coding"
    WORK = "work"
    CODER = "coder"


class Memo(SQLModel, table=True):
    """A person's thought about one thing, named by kind and id."""

    __table_args__ = (Index("ix_memo_target", "target_kind", "target_id"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    author_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    target_kind: str
    target_id: str = Field(max_length=32)
    document_id: str | None = Field(default=None, foreign_key="document.id", index=True, max_length=32)
    text: str = Field(sa_column=sealed_text("memo.text"))
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    changed_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
