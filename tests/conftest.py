"""What all tests share: private settings folders, strictness, and empty studies on both databases."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says something of the machine, nothing of the program.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

# Before anything asks for them: no test may read or write what belongs to the person who runs it.
_PRIVATE = Path(tempfile.mkdtemp(prefix="coder-"))
for _name in ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME"):
    _folder = _PRIVATE / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[f"XDG_{_name}_{'DIR' if _name == 'RUNTIME' else 'HOME'}"] = str(_folder)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("CODER_APP_PASSPHRASE", None)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postgres_server import PostgresServer

    from coder_app.operations.project import Project

LEAD = "Lena"


def pytest_unconfigure() -> None:
    _empty_the_clipboard()
    shutil.rmtree(_PRIVATE, ignore_errors=True)


def _empty_the_clipboard() -> None:
    """Offscreen, Qt keeps what was copied until after Python has gone, and falls over what Python made of it."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and isinstance(gui.QGuiApplication.instance(), gui.QGuiApplication):
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def private_settings() -> Path:
    """The folder that stands for the person's own settings during tests (XDG_CONFIG_HOME)."""
    return _PRIVATE / "config"


# Strictness


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_logs() -> list[logging.LogRecord]:
    """Asking for this allows warnings and errors in the log; they are in the list, for the test to look at."""
    return []


@pytest.fixture(autouse=True)
def no_unexpected_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    listener = _Listener()
    if "expected_logs" in request.fixturenames:
        listener.records = request.getfixturevalue("expected_logs")
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if "expected_logs" not in request.fixturenames and listener.records:
        pytest.fail("In the log: " + "; ".join(f"{r.name}: {r.getMessage()}" for r in listener.records))


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 3
    while left := [thread for thread in threading.enumerate() if thread not in before and _counts(thread)]:
        if time.monotonic() > deadline:
            pytest.fail("Threads are still running: " + ", ".join(thread.name for thread in left))
        time.sleep(0.01)


def _counts(thread: threading.Thread) -> bool:
    # Qt's threads leave a dummy behind; it is no running thread.
    return not isinstance(thread, threading._DummyThread)


# Studies


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    """Where a study file may be made; nothing is there yet."""
    return tmp_path / "study.coder"


@pytest.fixture(scope="session")
def _founded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from coder_app.operations.project import create_project

    path = tmp_path_factory.mktemp("founded") / "study.coder"
    create_project(path, lead=LEAD, title="A study").close()
    return path


@pytest.fixture
def file_project(study_path: Path, _founded_file: Path) -> Iterator[Project]:
    """An empty study in a file, its lead Lena signed in."""
    from coder_app.operations.project import open_project

    shutil.copyfile(_founded_file, study_path)
    project = open_project(study_path)
    yield project
    project.close()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server for this run (see postgres_server.py for where it comes from)."""
    from postgres_server import running_server

    # Not among pytest's own folders: every new run of pytest shuts those to other users, also to the server's.
    folder = Path(tempfile.mkdtemp(prefix="coder-postgres-"))
    with running_server(folder) as server:
        yield server
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def empty_server_database(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty PostgreSQL database."""
    with postgres_server.database() as address:
        yield address


@pytest.fixture(scope="session")
def _founded_database(postgres_server: PostgresServer) -> Iterator[str]:
    from coder_app.operations.project import create_project

    with postgres_server.database() as address:
        create_project(address, lead=LEAD, title="A study").close()
        yield address


@pytest.fixture
def server_address(postgres_server: PostgresServer, _founded_database: str) -> Iterator[str]:
    """The address of a founded, otherwise empty study on the server."""
    with postgres_server.database(like=_founded_database) as address:
        yield address


@pytest.fixture
def server_project(server_address: str) -> Iterator[Project]:
    """An empty study on a server, its lead Lena signed in."""
    from coder_app.operations.project import open_project

    project = open_project(server_address)
    yield project
    project.close()


BOTH = ("file", pytest.param("server", marks=pytest.mark.postgres))


@pytest.fixture(params=BOTH)
def project(request: pytest.FixtureRequest) -> Project:
    """An empty study, its lead Lena signed in; once in a file, once on a server."""
    found: Project = request.getfixturevalue(f"{request.param}_project")
    return found


@pytest.fixture(params=BOTH)
def empty_place(request: pytest.FixtureRequest) -> Path | str:
    """Where a study can be made: a path, or the address of an empty database."""
    found: Path | str = request.getfixturevalue(
        {"file": "study_path", "server": "empty_server_database"}[request.param]
    )
    return found
