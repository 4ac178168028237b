"""The whole main job on the sample study: made, coded, compared, exported."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import Refused, StudyFileError
from coder_app.operations.agreement_tables import Asked, agreement_report
from coder_app.operations.exports import export_project
from coder_app.operations.reading import documents
from coder_app.operations.sample import make_sample
from coder_app.reliability.intervals import Draws

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.progress import Progress

STUDY = "sample.coder"
DATA = "data"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demonstration made; ``reliability`` are JSON-ready rows, paths are as the caller would write them."""

    project: str
    documents: int
    codings: int
    reliability: list[dict[str, Any]]
    statement: str
    exports: list[str]


def run_demo(folder: Path, progress: Progress) -> Demo:
    """Make the sample study in a folder, compare its coders and export its data set; refuses a folder in use."""
    fresh = _take_folder(folder)
    try:
        with make_sample(folder / STUDY, progress=progress) as project:
            found = project.ask(documents)
            report = project.ask(agreement_report, Asked(), Draws())
            exported = export_project(project, "csv", folder / DATA)
    except BaseException:
        # The folder was empty before, so all of this is ours.
        shutil.rmtree(folder / DATA, ignore_errors=True)
        (folder / STUDY).unlink(missing_ok=True)
        if fresh and not any(folder.iterdir()):
            folder.rmdir()
        raise
    return Demo(
        str(folder / STUDY), len(found), sum(view.codings for view in found), list(report.rows), report.statement,
        [str(path) for path in exported.files],
    )  # fmt: skip


def _take_folder(folder: Path) -> bool:
    """Make the folder where it is missing; gives whether it was."""
    if folder.exists():
        if not folder.is_dir() or any(folder.iterdir()):
            raise Refused("{folder} is in use already; name a new or an empty folder.", folder=str(folder))
        return False
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise StudyFileError("The folder {folder} cannot be made: {why}.", folder=str(folder),
                             why=error.strerror or str(error)) from error  # fmt: skip
    return True
