"""The sample study, made from the files that come with the program by the same verbs a team would use."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import StudyFileError
from coder_app.domain.progress import Quiet
from coder_app.domain.study import Round
from coder_app.exchange.tables import read_table
from coder_app.operations import codebook_tables, coding_tables, provenance_tables
from coder_app.operations.finishing import finish_document
from coder_app.operations.importing import import_files
from coder_app.operations.naming import named_document
from coder_app.operations.project import create_project, people, verb
from coder_app.operations.set_up import (
    PeriodView,
    add_coder,
    add_round,
    current_round,
    describe_study,
    require_lead,
    set_choices,
    set_scheme,
)
from coder_app.places import own_files

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.exchange.tables import Table
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

_STEPS = 4  # after the documents: set-up, and the codings of each coder


@dataclass(frozen=True, slots=True)
class SampleWork:
    """What one coder of the sample study has done: a table of codings, and the documents they finished."""

    coder: str
    table: Path
    finished: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Half:
    """The part of the progress that belongs to reading the documents."""

    outer: Progress

    def step(self, done: int, total: int, what: str = "") -> None:
        self.outer.step(done, total + _STEPS, what)


@verb("Rename round")
def rename_round(session: StudySession, round_id: str, name: str) -> None:
    """Give a round another name."""
    require_lead(session)
    row = session.get(Round, round_id)
    if row is not None:
        row.name = name.strip()
        session.add(row)


def sample_files() -> Path:
    """The folder with the files of the sample study; raises StudyFileError when the installation lacks it."""
    try:
        folder = own_files("resources") / "sample_study"
    except FileNotFoundError:
        folder = Path("sample_study")
    if not (folder / "study.json").is_file():
        raise StudyFileError("The files of the sample study are missing from this installation; install it again.")
    return folder


def ensure_sample(path: Path, progress: Progress | None = None) -> Path:
    """The sample study at this path, made there if it is not; a half-made one never appears."""
    if path.exists():
        return path
    partial = path.with_name(path.stem + " (in the making).coder")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
    except OSError as error:
        raise StudyFileError("The folder {folder} cannot be written: {why}.", folder=str(path.parent),
                             why=error.strerror or str(error)) from error  # fmt: skip
    try:
        make_sample(partial, progress=progress).close()
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path


def make_sample(
    where: str | Path, *, lead: str = "", title: str = "", progress: Progress | None = None, coded: bool = True
) -> Project:
    """Make the sample study at a path or on a server and give it open, its lead signed in.

    Without ``coded`` nobody has coded yet. A study file that could not be made completely is taken away again.
    """
    folder = sample_files()
    told = _study_json(folder)
    lead = lead or next(person["name"] for person in told["coders"] if person["role"] == "lead")
    project = create_project(where, lead=lead, title=title or told["title"])
    try:
        _fill(project, folder, told, title, progress or Quiet())
        for work in sample_work() if coded else ():
            project.sign_in(work.coder)
            do_work(project, work, read_work(work))
        project.sign_in(lead.strip())
    except BaseException:
        project.close()
        if project.database.path:
            project.database.path.unlink(missing_ok=True)
        raise
    return project


def _study_json(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((folder / "study.json").read_text(encoding="utf-8"))
    return told


def sample_work() -> list[SampleWork]:
    """What the coders of the sample study have done."""
    folder = sample_files()
    finished = _rows(folder / "finished.csv")
    tables = {
        person["name"]: folder / f"codings_{person['name'].lower()}.csv" for person in _study_json(folder)["coders"]
    }
    return [
        SampleWork(name, table, tuple(row["document"] for row in finished if row["coder"] == name))
        for name, table in tables.items() if table.exists()
    ]  # fmt: skip


def read_work(work: SampleWork) -> Table:
    """The codings of a coder."""
    return read_table(work.table, known=coding_tables.COLUMNS, required=("document", "code"))


def do_work(project: Project, work: SampleWork, table: Table) -> None:
    """Code and finish in an open study what this coder did; they are signed in."""
    project.do(coding_tables.import_codings, table)
    for document in work.finished:
        project.do(finish_document, project.ask(named_document, document).id)


def _fill(project: Project, folder: Path, told: dict[str, Any], title: str, progress: Progress) -> None:
    provenance = provenance_tables.read_provenance(
        read_table(folder / "provenance.csv", known=provenance_tables.COLUMNS)
    )
    files = [folder / "documents" / line.file for line in provenance.lines]
    _set_up(project, told, title)
    codebook = read_table(folder / "codebook.csv", known=codebook_tables.COLUMNS, required=("code",))
    project.do(codebook_tables.import_codebook, codebook)
    report = import_files(project, files, provenance=provenance, ocr="never", progress=_Half(progress))
    if report.failed:
        first = report.failed[0]
        raise StudyFileError("The sample study could not be made: {file}: {why}", file=first.file, why=first.why)
    progress.step(len(files) + 1, len(files) + _STEPS)


def _set_up(project: Project, told: dict[str, Any], title: str) -> None:
    project.do(describe_study, title or told["title"], told["question"])
    there = {person.name.casefold() for person in project.ask(people)}
    for person in told["coders"]:
        if person["role"] != "lead" and person["name"].casefold() not in there:
            project.do(add_coder, person["name"], person["role"])
    first, *later = told["rounds"]
    project.do(rename_round, project.ask(current_round).id, first)
    for name in later:
        project.do(add_round, name)
    for list_name, key in (("side", "sides"), ("kind_of_evidence", "kinds_of_evidence")):
        project.do(set_choices, list_name, told[key])
    for scheme in told["period_schemes"]:
        periods = [PeriodView(p["name"], date.fromisoformat(p["start"]), date.fromisoformat(p["end"]))
                   for p in scheme["periods"]]  # fmt: skip
        project.do(set_scheme, scheme["name"], periods, counting=scheme["counting"])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
