"""A window on a small study."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "start"))

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opened_window import Studio
    from pytestqt.qtbot import QtBot


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path) -> Iterator[Studio]:
    """A window on its start page."""
    from opened_window import Studio

    made = Studio(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(studio: Studio, tmp_path: Path) -> Studio:
    """The same with a small study open, its lead signed in."""
    from opened_window import small_study

    studio.open(small_study(tmp_path / "study.coder"))
    return studio
