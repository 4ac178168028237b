"""The people of a study and what they have finished."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from coder_app.domain.tables import UtcDateTime, new_id, now


class Role(StrEnum):
    """What a person does in the study."""

    LEAD = "lead"
    CUSTODIAN = "custodian"
    CODER = "coder"
    REVIEWER = "reviewer"


class Coder(SQLModel, table=True):
    """A person who works in the study, in one role."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str = Field(unique=True)
    role: str = Role.CODER.value
    active: bool = True
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class Completion(SQLModel, table=True):
    """A coder says that a document is completely coded in a round; reopening closes the row, it never goes away.

    Of a blind document the coder also says whether they ``recognised`` the source (no, unsure, yes; empty: not asked)
    and guesses: ``answers`` holds ``guesses`` by facet, ``confidence`` and the ``passage`` that gave it away.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    round_id: str = Field(foreign_key="round.id", index=True, max_length=32)
    finished_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    reopened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    recognised: str = ""
    answers: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
