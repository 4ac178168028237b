"""Whether the database itself is whole: its pages, its indexes, and rows that point to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from coder_app.domain.rows import schema

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession

_MOST = 20


def broken_database(session: StudySession) -> list[str]:
    """What the database says is wrong with its file; nothing for a server, which looks after itself."""
    if not session.sqlite:
        return []
    found = session.connection().exec_driver_sql(f"PRAGMA integrity_check({_MOST})").scalars().all()
    return [str(line) for line in found if line != "ok"]


def dangling_rows(session: StudySession) -> list[tuple[str, str, int]]:
    """Tables with rows that point to nothing: table, the table they should point to, and how many."""
    found = []
    connection = session.connection()
    for table in schema().sorted_tables:
        for key in table.foreign_keys:
            there = key.column.table.alias()
            missing = (
                select(func.count())
                .select_from(table.outerjoin(there, key.parent == there.c[key.column.name]))
                .where(key.parent.is_not(None), there.c[key.column.name].is_(None))
            )
            count = connection.execute(missing).scalar_one()
            if count:
                found.append((table.name, key.column.table.name, int(count)))
    return found
