"""The study file (SQLite) or server (PostgreSQL): opening, pragmas, one writer, migrations."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, OperationalError

from coder_app.domain.errors import BadInput, CoderError, Damaged, Locked, NotFound, Refused, StudyFileError
from coder_app.storage import backups, migrating
from coder_app.storage.lock import StudyLock, is_on_shared_folder
from coder_app.storage.sealing import TO_CLEAN
from coder_app.storage.study_file import APPLICATION_ID, check_is_reachable, check_is_study, check_is_writable

if TYPE_CHECKING:
    from types import TracebackType


@dataclass(slots=True)
class Database:
    """An open study: one connection to its file, or an engine to its server."""

    engine: Engine
    path: Path | None
    lock: StudyLock | None
    on_shared_folder: bool = False
    backup_made: Path | None = None
    closed: bool = False

    @property
    def is_sqlite(self) -> bool:
        return self.path is not None

    @property
    def name(self) -> str:
        """What to call the study in messages: its file's name, or the server's address without the password."""
        return self.path.name if self.path else self.engine.url.render_as_string(hide_password=True)

    def close(self) -> None:
        """Write everything back into the one file and let others in; a second time does nothing."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.path:
                _learn_sizes(self.engine)
                _pragma(self.engine, "wal_checkpoint(TRUNCATE)")
        except (DatabaseError, sqlite3.DatabaseError) as error:
            # What was acknowledged is in the -wal file and comes back at the next start.
            _explain(error, self.path or Path())
        finally:
            self.engine.dispose()
            if self.lock:
                self.lock.release()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_database(where: str | Path) -> Database:
    """Make an empty study at a path or in an empty PostgreSQL database; refuses to overwrite."""
    url = _server_url(where)
    if url is not None:
        return _open_server(url, fresh=True)
    path = Path(where)
    check_is_reachable(path)
    if path.exists():
        raise Refused("{file} already exists; choose another name.", file=str(path))
    if not path.parent.is_dir():
        raise NotFound("The folder {folder} does not exist.", folder=str(path.parent))
    try:
        return _open_file(path, fresh=True)
    except Exception:
        path.unlink(missing_ok=True)
        raise


def open_database(where: str | Path) -> Database:
    """Open an existing study; migrates an older one after a backup.

    Raises NotFound, Locked (another program has it), TooNew, Damaged, StudyFileError.
    """
    url = _server_url(where)
    if url is not None:
        return _open_server(url, fresh=False)
    path = Path(where)
    check_is_reachable(path)
    if not path.is_file():
        raise NotFound("There is no study at {file}.", file=str(path))
    check_is_study(path)
    check_is_writable(path)
    return _open_file(path, fresh=False)


def _server_url(where: str | Path) -> URL | None:
    text_form = str(where)
    if not text_form.startswith(("postgresql://", "postgresql+psycopg://", "postgres://")):
        return None
    try:
        return make_url(text_form.replace("postgres://", "postgresql://", 1)).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise BadInput(
            "The server address cannot be understood; it should look like {example}.",
            example="postgresql://name@host/study",
        ) from error


def _open_file(path: Path, *, fresh: bool) -> Database:
    shared = is_on_shared_folder(path)
    lock = StudyLock(path)
    lock.acquire()
    try:
        engine = _file_engine(path)
        try:
            _take_alone(engine, path)
            if fresh:
                _pragma(engine, f"application_id={APPLICATION_ID}")
            standing = _standing(engine, path, fresh=fresh)
            # Only now: a file that is refused must be left as it is. And after the application's mark, which a crash
            # would otherwise leave in the -wal file, where nobody looks for it. On network and synchronised folders
            # shared memory and the -wal file are not safe.
            _pragma(engine, f"journal_mode={'TRUNCATE' if shared else 'WAL'}")
            _clean_if_needed(engine)
            backup = _bring_up_to_date(engine, path, standing, fresh=fresh)
            _learn_sizes(engine)
        except (DBAPIError, sqlite3.DatabaseError) as error:
            engine.dispose()
            _explain(error, path)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        lock.release()
        raise
    return Database(engine, path, lock, on_shared_folder=shared, backup_made=backup)


def _file_engine(path: Path) -> Engine:
    # URL.create, because '?', '#', '%' and Cyrillic letters are all allowed in folder names.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": 2.0},
    )

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (
            "locking_mode=EXCLUSIVE",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "trusted_schema=OFF",
            "temp_store=MEMORY",
            "cache_size=-8000",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # The driver's own transaction control would leave half a migration behind.
        connection.exec_driver_sql("BEGIN")

    return engine


def _take_alone(engine: Engine, path: Path) -> None:
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").all()
            connection.rollback()
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("COMMIT")
    except OperationalError as error:
        _explain(error, path)
    except sqlite3.OperationalError as error:
        _explain(error, path)
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise Damaged("{file} is damaged and cannot be read. Restore a backup.", file=path.name) from error


def _explain(error: Exception, path: Path) -> NoReturn:
    words = str(error)
    if "locked" in words or "busy" in words:
        raise Locked("{file} is open in another program. Close it there first.", file=path.name) from error
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        raise StudyFileError(
            "{file} cannot be written. Check the permissions of the file and its folder.", file=path.name
        ) from error
    if "disk is full" in words:
        raise StudyFileError("The disk is full; {file} was left as it was.", file=path.name) from error
    if "disk I/O" in words:
        raise StudyFileError("The disk reports an error at {file}; nothing was changed.", file=path.name) from error
    raise Damaged("{file} is damaged and cannot be read. Restore a backup.", file=path.name) from error


def _pragma(engine: Engine, setting: str) -> None:
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA {setting}")


def clean(engine: Engine) -> None:
    """Rid a file of what it held before it was sealed: unused places, and what is left of former writing."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("VACUUM")
        raw.execute("PRAGMA user_version=0")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _clean_if_needed(engine: Engine) -> None:
    """Cleaning was interrupted: do it now, or the next time where that is not possible (a full disk)."""
    with engine.connect() as connection, suppress(sqlite3.Error):
        raw = connection.connection.driver_connection
        assert raw is not None
        if raw.execute("PRAGMA user_version").fetchone()[0] == TO_CLEAN:
            clean(engine)


def _learn_sizes(engine: Engine) -> None:
    """Let SQLite look how its indexes are filled; without that it picks one by coder where one by segment is needed."""
    with engine.connect() as connection, suppress(sqlite3.Error):  # speed only; nothing may fail for it
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA analysis_limit=400")
        raw.execute("ANALYZE")


def _standing(engine: Engine, path: Path, *, fresh: bool) -> str:
    with engine.connect() as connection:
        standing = migrating.standing(connection, path.name)
    if standing == migrating.EMPTY and not fresh:
        raise Damaged("{file} is an empty study: making it was interrupted. Make it again.", file=path.name)
    return standing


def _bring_up_to_date(engine: Engine, path: Path, standing: str, *, fresh: bool) -> Path | None:
    if standing == migrating.CURRENT:
        return None
    if fresh:
        migrating.upgrade(engine)
        return None
    backup = backups.make_backup(engine, path, "before-upgrade")
    _upgrade(engine, path.name)
    return backup


def _upgrade(engine: Engine, name: str) -> None:
    try:
        migrating.upgrade(engine)
    except CoderError:
        raise
    except Exception as error:
        why = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise StudyFileError(
            "{file} could not be brought up to date ({why}); nothing was changed.", file=name, why=why
        ) from error


def _open_server(url: URL, *, fresh: bool) -> Database:
    engine = create_engine(url, pool_pre_ping=True)
    shown = url.render_as_string(hide_password=True)
    try:
        with engine.connect() as connection:
            _check_server(connection, shown, fresh=fresh)
            standing = migrating.standing(connection, shown)
        if standing != migrating.CURRENT:
            _upgrade(engine, shown)
    except OperationalError as error:
        engine.dispose()
        raise StudyFileError(
            "The server {file} cannot be reached, or refuses the name or password.", file=shown
        ) from error
    except BaseException:
        engine.dispose()
        raise
    return Database(engine, None, None)


def _check_server(connection: Connection, shown: str, *, fresh: bool) -> None:
    tables = connection.execute(text("SELECT to_regclass('study') IS NOT NULL")).scalar_one()
    if fresh and tables:
        raise Refused("{file} already holds a study; choose another database.", file=shown)
    if not fresh and not tables:
        raise NotFound("There is no study at {file}.", file=shown)
