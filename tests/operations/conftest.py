"""The small study of verb_scenarios.py, filled once and copied for every test."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from keys_scenarios import CHEAP, PASSPHRASE
from verb_scenarios import Scene, set_the_scene

from coder_app.operations.assigning import assign
from coder_app.operations.keys import seal_study
from coder_app.operations.packets import prepare_copies
from coder_app.operations.project import open_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from postgres_server import PostgresServer

Filled = tuple["Path | str", dict[str, str]]


@pytest.fixture(scope="session")
def _filled_file(_founded_file: Path) -> Filled:
    path = _founded_file.with_name("filled.coder")
    shutil.copyfile(_founded_file, path)
    with open_project(path) as project:
        return path, set_the_scene(project)


@pytest.fixture(scope="session")
def _filled_database(postgres_server: PostgresServer, _founded_database: str) -> Iterator[Filled]:
    with postgres_server.database(like=_founded_database) as address:
        with open_project(address) as project:
            ids = set_the_scene(project)
        yield address, ids


@pytest.fixture
def file_scene(study_path: Path, _filled_file: Filled) -> Iterator[Scene]:
    """The small study in a file."""
    shutil.copyfile(_filled_file[0], study_path)
    with open_project(study_path, sign_in_as="Lena") as project:
        yield Scene(project, **_filled_file[1])


@pytest.fixture
def server_scene(postgres_server: PostgresServer, _filled_database: Filled) -> Iterator[Scene]:
    """The small study on a server."""
    address, ids = _filled_database
    with postgres_server.database(like=str(address)) as copy, open_project(copy, sign_in_as="Lena") as project:
        yield Scene(project, **ids)


@pytest.fixture(scope="session")
def _sealed_file(_filled_file: Filled) -> Filled:
    path = _filled_file[0].with_name("sealed.coder")
    shutil.copyfile(_filled_file[0], path)
    with open_project(path, sign_in_as="Lena") as project:
        for name in ("Anna", "Borys"):
            # In a sealed study coders see reading copies only.
            project.do(assign, name, versions=True, seed=1)
            project.do(prepare_copies, name)
        seal_study(project, PASSPHRASE, cost=CHEAP)
    return path, _filled_file[1]


@pytest.fixture
def sealed_scene(study_path: Path, _sealed_file: Filled) -> Iterator[Scene]:
    """The small study in a file, sealed and open with Lena's passphrase."""
    shutil.copyfile(_sealed_file[0], study_path)
    with open_project(study_path, sign_in_as="Lena", passphrase=PASSPHRASE) as project:
        yield Scene(project, **_sealed_file[1], passphrase=PASSPHRASE)


@pytest.fixture(params=("file", pytest.param("server", marks=pytest.mark.postgres)))
def scene(request: pytest.FixtureRequest) -> Scene:
    """The small study of verb_scenarios.py, Lena signed in; once in a file, once on a server."""
    found: Scene = request.getfixturevalue(f"{request.param}_scene")
    return found
