"""Sealing a study that has been open so far: every row of it is written anew, then the file is rid of what was."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, select, tuple_, update

from coder_app.domain.rows import schema
from coder_app.domain.sealing import plain
from coder_app.storage import backups
from coder_app.storage.openness import SEALED, facts_in, stays_open
from coder_app.storage.search_index import SearchIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection, Dialect, Table

    from coder_app.domain.progress import Progress
    from coder_app.storage.openness import Facts
    from coder_app.storage.vault import Vault

TO_CLEAN = 1
"""The file's ``user_version`` while it may still hold, in unused places, what it held before it was sealed."""

_LARGE = {"stored_file": 1, "edition_image": 10, "edition_text": 10, "recognised_page": 10, "edition_page": 100}
_USUAL = 200


def seal_rows(connection: Connection, vault: Vault, progress: Progress) -> None:
    """Write every sealed column of a study anew, in the running transaction; the search index goes."""
    facts = facts_in(connection)
    tables = [table for table in schema().sorted_tables if table.name in SEALED]
    keys = {table.name: connection.execute(select(*table.primary_key.columns)).all() for table in tables}
    total, done = sum(map(len, keys.values())), 0
    for table in tables:
        step = _LARGE.get(table.name, _USUAL)
        for begin in range(0, len(keys[table.name]), step):
            progress.step(done, total)
            some = keys[table.name][begin : begin + step]
            _seal_some(connection, table, some, vault, facts)
            done += len(some)
    if SearchIndex.possible(connection):
        SearchIndex(connection, "").drop()
        connection.exec_driver_sql(f"PRAGMA user_version={TO_CLEAN}")
    progress.step(total, total)


def _seal_some(connection: Connection, table: Table, keys: Sequence[Any], vault: Vault, facts: Facts) -> None:
    own = list(table.primary_key.columns)
    rows = connection.execute(select(table).where(tuple_(*own).in_([tuple(key) for key in keys]))).mappings().all()
    change = (
        update(table)
        .where(and_(*(column == bindparam(f"key {column.name}") for column in own)))
        .values({name: bindparam(f"new {name}") for name in SEALED[table.name]})
    )
    values = []
    for row in rows:
        is_open = stays_open(table.name, dict(row), facts)
        new = {f"new {name}": plain(row[name]) if is_open else row[name] for name in SEALED[table.name]}
        values.append({**new, **{f"key {column.name}": plain(row[column.name]) for column in own}})
    with _sealing(connection.dialect, vault):
        connection.execute(change, values)


@contextmanager
def _sealing(dialect: Dialect, vault: Vault) -> Iterator[None]:
    dialect.coder_vault = vault  # type: ignore[attr-defined]
    try:
        yield
    finally:
        dialect.coder_vault = None  # type: ignore[attr-defined]


def open_backups(study: Path) -> list[Path]:
    """The backups of a study that hold in plain what the study seals."""
    return [path for path in backups.list_backups(study) if not _is_sealed(path)]


def _is_sealed(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as there:
            return bool(there.execute("SELECT sealed FROM study").fetchone()[0])
    except (sqlite3.Error, TypeError):
        return False  # what cannot be read may hold anything
