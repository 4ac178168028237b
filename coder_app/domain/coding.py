"""Segments and codings: this coder gave this code to this stretch."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_string
from coder_app.domain.tables import UtcDateTime, new_id, now


class Standing(StrEnum):
    """Whether a coding counts. A corrected text brings codings along as proposals; some find no place in it."""

    MADE = "made"
    PROPOSED = "proposed"
    UNPLACED = "unplaced"


class Segment(SQLModel, table=True):
    """A stretch of a document marked by one coder, with its quotation; or a region of a page.

    ``start`` and ``end`` are code points of the document's text. A region has ``start == end``, the place in the
    text where its page begins.
    """

    __table_args__ = (Index("ix_segment_place", "document_id", "start"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    start: int
    end: int
    quote: str = Field(default="", sa_column=sealed_string("segment.quote"))
    region: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))


class Coding(SQLModel, table=True):
    """This coder gave this code to this segment, in a round, reading this version of the code."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    segment_id: str = Field(foreign_key="segment.id", index=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    code_id: str = Field(foreign_key="code.id", index=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    round_id: str = Field(foreign_key="round.id", index=True, max_length=32)
    intensity: int | None = None
    standing: str = Standing.MADE.value
    blind: bool = False
    code_version: int = 1
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
