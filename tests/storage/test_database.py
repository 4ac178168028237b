"""Making and opening studies: what is refused, in which words, and that nothing is lost by it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from small_studies import add_codes, add_text, dump

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput, CoderError, Damaged, Locked, NotFound, Refused, StudyFileError, TooNew
from coder_app.operations.coding import code_segment
from coder_app.operations.project import Project, create_project, open_project, people
from coder_app.operations.reading import documents
from coder_app.storage.study_file import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


def run_python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=60)


def test_that_a_study_keeps_what_was_done(empty_place: Path | str) -> None:
    with create_project(empty_place, lead="Lena", title="Enlargement") as project:
        document = add_text(project)
        (code, _) = add_codes(project)
        project.do(code_segment, document, Anchor(0, 4), code)
        before = dump(project.database.engine, everything=True)
    with open_project(empty_place) as project:
        assert dump(project.database.engine, everything=True) == before
        assert [person.name for person in project.ask(people)] == ["Lena"]
        assert project.ask(documents)[0].codings == 1


def test_that_a_study_is_never_written_over(empty_place: Path | str) -> None:
    with create_project(empty_place, lead="Lena") as project:
        before = dump(project.database.engine)
    with pytest.raises(Refused, match="already"):
        create_project(empty_place, lead="Olha")
    with open_project(empty_place) as project:
        assert dump(project.database.engine) == before


def test_that_a_study_needs_a_lead(study_path: Path) -> None:
    with pytest.raises(Refused, match="name of its lead"):
        create_project(study_path, lead=" ")
    assert not study_path.exists()


@pytest.mark.parametrize(
    "folder", ["Дослідження", "100 % sure", "a#b", "what?", "with space", "it's", 'a"b', "ünïcode 𝔘", "semi;colon&"]
)
def test_that_any_folder_name_will_do(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    path = tmp_path / folder / f"{folder}.coder"
    with create_project(path, lead="Lena") as project:
        add_text(project)
    with open_project(path) as project:
        assert len(project.ask(documents)) == 1
        assert project.back_up().is_file()
    assert sorted(entry.name for entry in path.parent.iterdir()) == [f"{folder} backups", f"{folder}.coder"]


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="nowhere does not exist"):
        create_project(tmp_path / "nowhere" / "s.coder", lead="Lena")


def test_that_a_missing_study_is_named(study_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no study at"):
        open_project(study_path)


def test_that_a_folder_is_no_study(tmp_path: Path) -> None:
    with pytest.raises(CoderError):
        open_project(tmp_path)


def _other_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE song (name)")
    connection.close()


def _ours_but_empty(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE song (name)")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"SQLite format 3\x00"),
        lambda path: path.write_text("Not a study at all. " * 50),
        lambda path: path.write_bytes(os.urandom(8192)),
        _other_database,
        _ours_but_empty,
    ],
    ids=["zero bytes", "a header only", "a text", "noise", "another program's database", "no tables of ours"],
)
def test_that_something_else_is_refused_and_left_alone(study_path: Path, make: object) -> None:
    make(study_path)  # type: ignore[operator]
    before = study_path.read_bytes()
    with pytest.raises(Damaged):
        open_project(study_path)
    assert study_path.read_bytes() == before
    assert [entry.name for entry in study_path.parent.iterdir()] == [study_path.name]


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.97])
def test_that_a_truncated_study_says_so(file_project: Project, study_path: Path, share: float) -> None:
    add_text(file_project, "Some words. " * 20000)
    file_project.close()
    whole = study_path.read_bytes()
    study_path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(Damaged, match="Restore a backup"):
        open_project(study_path)
    assert study_path.read_bytes() == whole[: int(len(whole) * share)]


def test_that_a_study_of_a_newer_program_is_refused_and_untouched(file_project: Project, study_path: Path) -> None:
    file_project.close()
    connection = sqlite3.connect(study_path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = study_path.read_bytes()
    with pytest.raises(TooNew, match="newer version"):
        open_project(study_path)
    assert study_path.read_bytes() == before
    assert [entry.name for entry in study_path.parent.iterdir()] == [study_path.name]


@pytest.mark.postgres
def test_that_a_server_study_of_a_newer_program_is_refused(server_address: str) -> None:
    import psycopg

    with psycopg.connect(server_address) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(TooNew, match="newer version"):
        open_project(server_address)


@pytest.mark.postgres
def test_that_an_empty_server_database_is_no_study(empty_server_database: str) -> None:
    with pytest.raises(NotFound, match="There is no study at"):
        open_project(empty_server_database)


@pytest.mark.postgres
def test_that_a_server_database_of_something_else_is_left_alone(empty_server_database: str) -> None:
    import psycopg

    with psycopg.connect(empty_server_database) as connection:
        connection.execute("CREATE TABLE song (name text)")
    with pytest.raises(Damaged, match="is not a study"):
        create_project(empty_server_database, lead="Lena")
    with psycopg.connect(empty_server_database) as connection:
        tables = connection.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        assert tables.fetchall() == [("song",)]


def test_that_a_server_that_does_not_answer_is_named_without_the_password() -> None:
    with pytest.raises(StudyFileError, match="cannot be reached") as caught:
        open_project("postgresql://lena:secret@127.0.0.1:1/study")
    assert "secret" not in str(caught.value)


def test_that_a_wrong_address_is_explained() -> None:
    with pytest.raises(BadInput, match="postgresql://name@host/study"):
        open_project("postgresql://host:notaport/study")


# One program at a time


def test_that_the_same_program_cannot_open_a_study_twice(file_project: Project, study_path: Path) -> None:
    with pytest.raises(Locked, match="open in another program"):
        open_project(study_path)
    add_text(file_project)
    assert len(file_project.ask(documents)) == 1


OPEN = """
    import sys
    from coder_app.operations.project import open_project
    try:
        open_project(sys.argv[1])
    except Exception as error:
        print(type(error).__name__, error)
"""


def test_that_a_second_program_is_told_who_has_the_study(file_project: Project, study_path: Path) -> None:
    said = run_python(OPEN, study_path)
    assert said.stdout.startswith("Locked study.coder is open in another program"), said
    assert f"process {os.getpid()}" in said.stdout
    assert study_path.with_name("study.coder-lock").exists()
    add_text(file_project)


def test_that_the_file_itself_is_locked_even_without_the_note(file_project: Project, study_path: Path) -> None:
    study_path.with_name("study.coder-lock").unlink()
    said = run_python(OPEN, study_path)
    assert "Locked" in said.stdout
    assert "open in another program" in said.stdout
    add_text(file_project)


@pytest.mark.parametrize(
    "note", ["", "{}", "[1]", '{"pid": "x"}', "\x00\x01", '{"pid": -5, "host": "", "started": "nan"}']
)
def test_that_a_senseless_lock_note_is_cleared(file_project: Project, study_path: Path, note: str) -> None:
    file_project.close()
    study_path.with_name("study.coder-lock").write_text(note)
    with open_project(study_path) as project:
        assert project.ask(people)
    assert not study_path.with_name("study.coder-lock").exists()


# Places that cannot be written

AS_NOBODY = """
    import os, pathlib, sys, tempfile
    from coder_app.operations.project import create_project, open_project
    path = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as warm:  # everything is loaded while it may be read
        create_project(pathlib.Path(warm) / "s.coder", lead="Lena").close()
        open_project(pathlib.Path(warm) / "s.coder").close()
    if os.geteuid() == 0:
        os.setgroups([]); os.setgid(65534); os.setuid(65534)
    try:
        (create_project if sys.argv[2:] else open_project)(path, **({"lead": "Lena"} if sys.argv[2:] else {}))
        print("opened")
    except Exception as error:
        print(type(error).__name__, error)
"""


@pytest.fixture
def open_folder(_founded_file: Path) -> Iterator[Path]:
    """A folder with a study that everybody may reach: pytest's own are shut to others."""
    folder = Path(tempfile.mkdtemp(prefix="coder-open-"))
    folder.chmod(0o777)
    shutil.copyfile(_founded_file, folder / "study.coder")
    (folder / "study.coder").chmod(0o666)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_that_a_study_that_may_only_be_read_says_so(open_folder: Path) -> None:
    study = open_folder / "study.coder"
    study.chmod(0o444)
    before = study.read_bytes()
    said = run_python(AS_NOBODY, study)
    assert said.stdout.startswith("StudyFileError study.coder cannot be written"), said
    assert "permissions" in said.stdout
    assert study.read_bytes() == before
    assert [entry.name for entry in open_folder.iterdir()] == ["study.coder"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("create", [[], ["create"]], ids=["opening", "making"])
def test_that_a_folder_that_may_only_be_read_says_so(open_folder: Path, create: list[str]) -> None:
    study = open_folder / "study.coder"
    if create:
        study.unlink()
    open_folder.chmod(0o555)
    said = run_python(AS_NOBODY, study, *create)
    assert said.stdout.startswith("StudyFileError study.coder cannot be opened: its folder cannot be written"), said
    assert study.exists() is not bool(create)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("create", [[], ["create"]], ids=["opening", "making"])
def test_that_a_folder_one_may_not_look_into_says_so(open_folder: Path, create: list[str]) -> None:
    open_folder.chmod(0o000)
    said = run_python(AS_NOBODY, open_folder / "study.coder", *create)
    assert said.stdout.startswith("StudyFileError"), said
    assert "cannot be reached: Permission denied" in said.stdout


# A full disk


def _fill_up(project: Project) -> None:
    with project.database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
        connection.rollback()


def test_that_a_full_disk_loses_nothing(file_project: Project, study_path: Path) -> None:
    document = add_text(file_project)
    before = dump(file_project.database.engine, everything=True)
    _fill_up(file_project)
    with pytest.raises(StudyFileError, match="disk is full; nothing was changed in study"):
        add_text(file_project, "More words. " * 5000, name="long.txt")
    assert dump(file_project.database.engine, everything=True) == before
    assert file_project.ask(documents)[0].id == document
    file_project.close()
    with open_project(study_path) as project:
        assert dump(project.database.engine, everything=True) == before


def _fill(disk: Path) -> None:
    filler = os.open(disk / "filler", os.O_CREAT | os.O_WRONLY)
    with pytest.raises(OSError, match="No space"):
        os.write(filler, bytes(2_000_000)) and os.write(filler, bytes(2_000_000))
    os.close(filler)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make a tiny disk")
def test_that_a_really_full_disk_loses_nothing(file_project: Project, study_path: Path, tmp_path: Path) -> None:
    file_project.close()
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=False, capture_output=True
    ).returncode:
        pytest.skip("a tiny disk cannot be mounted here")
    try:
        shutil.copyfile(study_path, disk / "study.coder")
        with open_project(disk / "study.coder") as project:
            add_text(project)
            before = dump(project.database.engine, everything=True)
            with pytest.raises(StudyFileError, match="disk is full"):
                add_text(project, os.urandom(600_000).hex(), name="long.txt")
            assert dump(project.database.engine, everything=True) == before
        with open_project(disk / "study.coder") as project:
            assert dump(project.database.engine, everything=True) == before
            _fill(disk)
            with pytest.raises(StudyFileError, match="could not be written"):
                project.back_up()
            assert list((disk / "study backups").iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def test_that_making_a_study_on_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can make a tiny disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False, capture_output=True
    ).returncode:
        pytest.skip("a tiny disk cannot be mounted here")
    try:
        with pytest.raises(StudyFileError, match="disk is full"):
            create_project(disk / "study.coder", lead="Lena")
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


# Shared folders


@pytest.mark.parametrize(
    "name", ["Dropbox", "OneDrive - University", "Google Drive", "Nextcloud", "iCloud Drive", "MEGA"]
)
def test_that_a_synchronised_folder_is_recognised(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    path = tmp_path / name / "s.coder"
    with create_project(path, lead="Lena") as project:
        assert project.database.on_shared_folder
        add_text(project)
        # A -wal file beside the study would be synchronised apart from it.
        assert not path.with_name("s.coder-wal").exists()
    with open_project(path) as project:
        assert len(project.ask(documents)) == 1


@pytest.mark.parametrize("name", ["Megaphone diplomacy", "Seafile-like", "icloudy", "box"])
def test_that_an_ordinary_folder_is_not_taken_for_a_synchronised_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with create_project(tmp_path / name / "s.coder", lead="Lena") as project:
        assert not project.database.on_shared_folder


def test_that_a_study_moves_between_ordinary_and_synchronised_folders(file_project: Project, study_path: Path) -> None:
    add_text(file_project)
    file_project.close()
    synced = study_path.parent / "Dropbox"
    synced.mkdir()
    study_path.rename(synced / "study.coder")
    with open_project(synced / "study.coder") as project:
        assert project.database.on_shared_folder
        add_text(project, "More.\n", name="more.txt")
    (synced / "study.coder").rename(study_path)
    with open_project(study_path) as project:
        assert len(project.ask(documents)) == 2
