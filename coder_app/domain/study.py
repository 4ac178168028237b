"""The study itself and its set-up: rounds, period schemes and lists of choices."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_json, sealed_string
from coder_app.domain.tables import UtcDateTime, new_id, now


class Study(SQLModel, table=True):
    """The one row that says what the study is called and asks."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    title: str = ""
    question: str = ""
    sealed: bool = False
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    settings: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Round(SQLModel, table=True):
    """A pass of coding: training, pilot, main, recoding. The one with the highest position is the current one."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str
    position: int = 0
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class PeriodScheme(SQLModel, table=True):
    """A way of cutting time into periods; several may stand side by side.

    ``counting`` says where a document in an overlap of two periods counts: ``first``, ``last`` or ``both``.
    """

    __tablename__ = "period_scheme"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str
    counting: str = "first"
    position: int = 0


class Period(SQLModel, table=True):
    """A named range of dates, both ends included."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    scheme_id: str = Field(foreign_key="period_scheme.id", index=True, max_length=32)
    name: str
    start: date
    end: date
    position: int = 0


class Choice(SQLModel, table=True):
    """A value of one of the study's lists: ``kind_of_evidence`` or ``side``."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    list_name: str = Field(index=True)
    name: str
    position: int = 0


class SavedQuery(SQLModel, table=True):
    """A question to passages or texts worth asking again; ``question`` is its JSON form."""

    __tablename__ = "saved_query"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    owner_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    name: str = Field(sa_column=sealed_string("saved_query.name", steady=True))
    question: dict[str, Any] = Field(default_factory=dict, sa_column=sealed_json("saved_query.question"))
