"""Copies of an open study, and putting one back."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from small_studies import add_text, dump

from coder_app.domain.errors import Damaged, Locked, NotFound, Refused, StudyFileError
from coder_app.operations.project import Project, open_project
from coder_app.operations.reading import documents
from coder_app.storage import backups

if TYPE_CHECKING:
    from pathlib import Path


def test_that_a_copy_is_the_whole_study(file_project: Project, tmp_path: Path) -> None:
    add_text(file_project)
    target = tmp_path / "Копія 100%.coder"
    file_project.save_copy(target)
    add_text(file_project, "More.\n", name="more.txt")
    with open_project(target) as copy:
        assert [view.name for view in copy.ask(documents)] == ["speech"]
    assert len(file_project.ask(documents)) == 2


def test_that_a_copy_never_overwrites(file_project: Project, tmp_path: Path) -> None:
    target = tmp_path / "there.coder"
    target.write_text("precious")
    with pytest.raises(Refused, match="already exists"):
        file_project.save_copy(target)
    assert target.read_text() == "precious"


def test_that_a_copy_into_a_missing_folder_says_so(file_project: Project, tmp_path: Path) -> None:
    with pytest.raises(StudyFileError, match="could not be written"):
        file_project.save_copy(tmp_path / "nowhere" / "s.coder")


@pytest.mark.postgres
def test_that_a_server_study_is_not_copied_here(server_project: Project, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="server"):
        server_project.save_copy(tmp_path / "s.coder")
    with pytest.raises(Refused, match="server"):
        server_project.back_up()


def test_that_a_backup_brings_the_study_back(file_project: Project, study_path: Path) -> None:
    add_text(file_project)
    before = dump(file_project.database.engine, everything=True)
    backup = file_project.back_up()
    add_text(file_project, "More.\n", name="more.txt")
    later = dump(file_project.database.engine, everything=True)
    file_project.close()
    kept = backups.restore(study_path, backup)
    with open_project(study_path) as project:
        assert dump(project.database.engine, everything=True) == before
    with open_project(kept) as project:
        assert dump(project.database.engine, everything=True) == later
    assert backup.exists()


def test_that_a_backup_also_comes_back_where_the_study_is_gone(file_project: Project, study_path: Path) -> None:
    backup = file_project.back_up()
    file_project.close()
    study_path.unlink()
    backups.restore(study_path, backup)
    open_project(study_path).close()


def test_that_two_backups_in_one_second_do_not_meet(file_project: Project, study_path: Path) -> None:
    made = {file_project.back_up() for _ in range(3)}
    assert len(made) == 3
    assert set(backups.list_backups(study_path)) == made


def test_that_an_open_study_is_not_replaced(file_project: Project, study_path: Path) -> None:
    backup = file_project.back_up()
    add_text(file_project)
    with pytest.raises(Locked, match="open in another program"):
        backups.restore(study_path, backup)
    assert len(file_project.ask(documents)) == 1


def _nothing(path: Path) -> None:
    path.write_bytes(b"")


def _noise(path: Path) -> None:
    path.write_text("no study")


def _songs(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE song (name)")
    connection.close()


@pytest.mark.parametrize("make", [_nothing, _noise, _songs])
def test_that_only_a_study_can_be_put_back(file_project: Project, study_path: Path, make: object) -> None:
    file_project.close()
    before = study_path.read_bytes()
    wrong = study_path.with_name("wrong.coder")
    make(wrong)  # type: ignore[operator]
    with pytest.raises(Damaged, match="choose another"):
        backups.restore(study_path, wrong)
    assert study_path.read_bytes() == before
    assert {entry.name for entry in study_path.parent.iterdir()} == {"study.coder", "wrong.coder"}


def test_that_a_truncated_backup_is_refused(file_project: Project, study_path: Path) -> None:
    add_text(file_project, "Words. " * 9000)
    backup = file_project.back_up()
    file_project.close()
    backup.write_bytes(backup.read_bytes()[:40_000])
    before = study_path.read_bytes()
    with pytest.raises(Damaged, match="choose another"):
        backups.restore(study_path, backup)
    assert study_path.read_bytes() == before


def test_that_a_missing_backup_is_named(study_path: Path) -> None:
    with pytest.raises(NotFound, match="no backup"):
        backups.restore(study_path, study_path.with_name("none.coder"))
