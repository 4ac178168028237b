"""Bringing a study's schema up to date, alike on SQLite and PostgreSQL."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from coder_app.domain.errors import Damaged, TooNew
from coder_app.places import own_files

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

EMPTY, OLD, CURRENT = "empty", "old", "current"


@cache
def config() -> Config:
    """Alembic's configuration, without an ini file."""
    found = Config()
    # A '%' in the installation's path would be read as an interpolation.
    found.set_main_option("script_location", str(own_files("migrations")).replace("%", "%%"))
    found.set_main_option("path_separator", "os")
    return found


@cache
def newest_revision() -> str:
    """The revision this version of the program writes."""
    return ScriptDirectory.from_config(config()).get_current_head() or ""


def standing(connection: Connection, name: str) -> str:
    """``empty``, ``old`` or ``current``; raises TooNew for a study of a newer program, Damaged for no study at all."""
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision == newest_revision():
        return CURRENT
    if revision is None:
        if inspect(connection).get_table_names():
            raise Damaged("{file} is not a study of this program.", file=name)
        return EMPTY
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if revision not in known:
        raise TooNew("{file} was made by a newer version of Coder. Update the program to open it; nothing was changed.",
                     file=name)  # fmt: skip
    return OLD


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrate in one transaction: all of it or nothing."""
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
