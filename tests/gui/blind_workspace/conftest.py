"""A window on a study with two speeches and a state to be hidden."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

for folder in (Path(__file__).parents[1] / "start", Path(__file__).parents[2]):
    sys.path.insert(0, str(folder))

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opened_window import Studio
    from pytestqt.qtbot import QtBot

SPEECHES = {
    "first.txt": (
        "Speech given in Ruritania.\n\nThe security of Ruritania is the security of all. Nobody may be safer than "
        "Ruritania at the cost of others.\n\nWe in Ruritania have always said so.\n"
    ),
    "second.txt": "Others disagree.\n\nThey think that Ruritania asks for too much, and say so every year.\n",
}


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    """A study with two speeches that name a state three and one times, a lead, and two coders."""
    from opened_window import small_study
    from small_studies import add_text

    from coder_app.operations.entities import add_entity
    from coder_app.operations.project import open_project

    path = small_study(tmp_path / "study.coder", people=("Anna", "Borys"))
    with open_project(path, sign_in_as="Lena") as project:
        for name, text in SPEECHES.items():
            add_text(project, text, name=name)
        project.do(add_entity, "state", "Ruritania", ["Ruritanian"])
    return path


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path, study_path: Path) -> Iterator[Studio]:
    """The window with the Blind workspace shown and everything looked at."""
    from opened_window import Studio

    made = Studio(qtbot, tmp_path)
    made.open(study_path)
    made.window.go("blind")
    made.settled()
    yield made
    made.close()
