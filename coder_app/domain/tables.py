"""What all rows share: ids, times, constraint names and deferred foreign keys."""

import uuid
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, ForeignKeyConstraint
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

# Named constraints, because SQLite can only drop what has a name.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored as UTC and given back aware (SQLite alone would give it back without its zone)."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def new_id() -> str:
    """A random id: 32 hexadecimal digits. Random, because counting ids would tell how much others have coded."""
    return uuid.uuid4().hex


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def defer_foreign_keys() -> None:
    """Let verbs add and delete rows in reading order: foreign keys are checked when the operation is committed."""
    for table in SQLModel.metadata.tables.values():
        for constraint in table.constraints:
            if isinstance(constraint, ForeignKeyConstraint):
                constraint.deferrable, constraint.initially = True, "DEFERRED"
                for element in constraint.elements:
                    element.deferrable, element.initially = True, "DEFERRED"


NOT_JOURNALED: dict[str, Any] = {"info": {"journaled": False}}
"""Table arguments of rows that never change once written (editions) or can be made anew (the search index)."""
