"""Frameworks, codes and what a code's definition said at which time."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from coder_app.domain.tables import UtcDateTime, new_id, now


class Framework(SQLModel, table=True):
    """A theory that owns part of the codebook."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str = Field(unique=True)
    description: str = ""
    position: int = 0


class Code(SQLModel, table=True):
    """A category. ``scale`` is ``{"low", "high", "labels"}`` or empty; ``version`` counts changes of its meaning."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    parent_id: str | None = Field(default=None, foreign_key="code.id", index=True, max_length=32)
    framework_id: str | None = Field(default=None, foreign_key="framework.id", index=True, max_length=32)
    name: str
    position: int = 0
    colour: str = ""
    definition: str = ""
    indicators: str = ""
    use_when: str = ""
    not_for: str = ""
    examples: str = ""
    scale: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    key: str = ""
    active: bool = True
    version: int = 1


class CodeVersion(SQLModel, table=True):
    """What a code said at one version, so that each coding can be read by the definition it was made with."""

    __tablename__ = "code_version"
    __table_args__ = (Index("ix_code_version_code", "code_id", "number", unique=True),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    code_id: str = Field(foreign_key="code.id", max_length=32)
    number: int
    said: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    since: datetime = Field(default_factory=now, sa_type=UtcDateTime)


MEANING = ("name", "definition", "indicators", "use_when", "not_for", "examples", "scale")
"""The fields whose change makes a new version of a code."""
