"""A window on a small coded study, in its Find workspace."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parent))

if TYPE_CHECKING:
    from collections.abc import Iterator

    from finding import Finding
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def coded_study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two speeches and an empty sheet, coded by the lead and by Anna; to be copied, never opened."""
    from finding import make_coded_study

    return make_coded_study(tmp_path_factory.mktemp("coded") / "study.coder")


@pytest.fixture
def find(qtbot: QtBot, tmp_path: Path, coded_study: Path) -> Iterator[Finding]:
    """The lead's Find workspace."""
    from finding import Finding

    made = Finding(qtbot, tmp_path, coded_study)
    made.open()
    yield made
    made.window.close()


@pytest.fixture
def anna(qtbot: QtBot, tmp_path: Path, coded_study: Path) -> Iterator[Finding]:
    """A coder's Find workspace."""
    from finding import Finding

    made = Finding(qtbot, tmp_path, coded_study)
    made.open("Anna")
    yield made
    made.window.close()


@pytest.fixture
def empty_find(qtbot: QtBot, tmp_path: Path) -> Iterator[Finding]:
    """Find in a study without documents."""
    from finding import Finding

    from coder_app.operations.project import create_project

    create_project(tmp_path / "empty.coder", lead="Lena").close()
    made = Finding(qtbot, tmp_path, tmp_path / "empty.coder")
    made.open()
    yield made
    made.window.close()
