"""Bringing a study's schema up to date, alike on SQLite and PostgreSQL."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from coder_app.domain.errors import Damaged, TooNew
from coder_app.places import own_files

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection, Engine

# Alembic is loaded only to migrate: loading it takes longer than opening a study that needs no migration.
_REVISION = re.compile(r"^revision\b[^=]*= *['\"](\w+)['\"]", re.MULTILINE)
_AFTER = re.compile(r"^down_revision\b[^=]*= *['\"](\w+)['\"]", re.MULTILINE)

EMPTY, OLD, CURRENT = "empty", "old", "current"


@cache
def config() -> Config:
    """Alembic's configuration, without an ini file."""
    from alembic.config import Config

    found = Config()
    # A '%' in the installation's path would be read as an interpolation.
    found.set_main_option("script_location", str(own_files("migrations")).replace("%", "%%"))
    found.set_main_option("path_separator", "os")
    return found


@cache
def newest_revision() -> str:
    """The revision this version of the program writes."""
    return _revisions()[1]


def _revisions() -> tuple[set[str], str]:
    """The revisions this version knows, and the newest: the one no other comes after."""
    scripts = [path.read_text(encoding="utf-8") for path in (own_files("migrations") / "versions").glob("*.py")]
    known = {found[1] for script in scripts if (found := _REVISION.search(script))}
    followed = {found[1] for script in scripts if (found := _AFTER.search(script))}
    (newest,) = known - followed
    return known, newest


def _stored_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalars().first()


def standing(connection: Connection, name: str) -> str:
    """``empty``, ``old`` or ``current``; raises TooNew for a study of a newer program, Damaged for no study at all."""
    revision = _stored_revision(connection)
    if revision == newest_revision():
        return CURRENT
    if revision is None:
        if inspect(connection).get_table_names():
            raise Damaged("{file} is not a study of this program.", file=name)
        return EMPTY
    if revision not in _revisions()[0]:
        raise TooNew("{file} was made by a newer version of Coder. Update the program to open it; nothing was changed.",
                     file=name)  # fmt: skip
    return OLD


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrate in one transaction: all of it or nothing."""
    from alembic import command

    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # With foreign keys on, rebuilding a table silently deletes the rows that point to it; and the
            # pragma is ignored inside a transaction.
            _foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                settings = config()
                settings.attributes["connection"] = connection
                command.upgrade(settings, revision)
                if sqlite:
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                    if broken:
                        raise Damaged(
                            "The study could not be upgraded: {count} rows point to nothing. Nothing was changed.",
                            count=len(broken),
                        )
        finally:
            config().attributes.pop("connection", None)
            if sqlite:
                _foreign_keys(connection, "ON")


def _foreign_keys(connection: Connection, state: str) -> None:
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute(f"PRAGMA foreign_keys={state}")
