"""Who could work in a study that is not open yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.operations.project import open_project, people

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.views import CoderView


def people_at(where: str | Path) -> list[CoderView]:
    """The people of a study who may work in it; opens it for a moment and raises what opening raises."""
    with open_project(where, sign_in=False) as project:
        return [person for person in project.ask(people) if person.active]
