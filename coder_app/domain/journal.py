"""The journal: every operation with each touched row before and after."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Identity, Index, Integer
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_json
from coder_app.domain.tables import NOT_JOURNALED, UtcDateTime, now

_Number = BigInteger().with_variant(Integer, "sqlite")


class Operation(SQLModel, table=True):
    """One act of one person. ``verb`` is a message key, ``kind`` do, undo or redo, ``of`` what was undone or redone."""

    __table_args__ = NOT_JOURNALED

    number: int | None = Field(default=None, sa_column=Column(_Number, Identity(), primary_key=True))
    verb: str
    told: dict[str, Any] = Field(default_factory=dict, sa_column=sealed_json("operation.told"))
    kind: str = "do"
    of: int | None = None
    actor_id: str | None = Field(default=None, max_length=32, index=True)
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    undoable: bool = True
    undone: bool = False
    revision: str = ""


class Change(SQLModel, table=True):
    """A row before and after an operation; ``before`` is empty for a new row, ``after`` for a deleted one."""

    __table_args__ = (Index("ix_change_operation", "operation"), {"info": {"journaled": False}})

    number: int | None = Field(default=None, sa_column=Column(_Number, Identity(), primary_key=True))
    operation: int = Field(sa_column=Column(_Number, nullable=False))
    of_table: str
    row_id: str = Field(max_length=64)
    before: dict[str, Any] | None = Field(default=None, sa_column=sealed_json("change.before", nullable=True))
    after: dict[str, Any] | None = Field(default=None, sa_column=sealed_json("change.after", nullable=True))
