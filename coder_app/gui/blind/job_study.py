"""The open study as long work on another thread asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.open_project import OpenProject
    from coder_app.operations.project import Project


class _FromJob:
    """Every call waits its turn in the study's own thread, so that the person's steps come in between."""

    def __init__(self, project: OpenProject) -> None:
        self._project = project

    def do(self, verb: Any, *args: Any, **kwargs: Any) -> Any:
        return self._project.call(lambda study: study.do(verb, *args, **kwargs))

    def ask(self, question: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return self._project.call(lambda study: study.ask(question, *args, **kwargs))


def study_of_jobs(project: OpenProject) -> Project:
    """A study for operations that take one and run long; never for the window's thread."""
    return cast("Project", _FromJob(project))
