"""Schema and migrations: alike on both databases, all or nothing, and never without a backup."""

from __future__ import annotations

import shutil
import sqlite3
import textwrap
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from small_studies import add_codes, add_text, dump

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import Damaged, StudyFileError
from coder_app.domain.rows import schema
from coder_app.operations.coding import code_segment
from coder_app.operations.project import Project, open_project
from coder_app.operations.reading import documents
from coder_app.storage import backups, migrating

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection


def _ours(_thing: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    return not (kind == "table" and name and name.startswith("search_"))


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"include_object": _ours, "compare_type": True})
    return list(compare_metadata(context, schema()))


def test_that_a_fresh_schema_is_the_one_the_program_describes(project: Project) -> None:
    with project.database.engine.connect() as connection:
        assert differences(connection) == []
        connection.rollback()


def test_that_foreign_keys_are_on_and_checked_at_the_end_of_an_operation(project: Project) -> None:
    with project.database.engine.connect() as connection:
        for table in schema().sorted_tables:
            for key in table.foreign_key_constraints:
                assert (key.deferrable, key.initially) == (True, "DEFERRED"), key.name
        if project.database.is_sqlite:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        connection.rollback()


NEXT = '''
    """A later schema."""
    import sqlalchemy as sa
    from alembic import op

    revision = "9001"
    down_revision = {after!r}
    branch_labels = None
    depends_on = None

    def upgrade():
        op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
        with op.batch_alter_table("document") as batch:
            batch.add_column(sa.Column("mood", sa.String(), nullable=False, server_default="calm"))
            batch.alter_column("name", type_=sa.Text())
        op.execute("UPDATE document SET mood = 'tense'")
        {more}

    def downgrade():
        op.drop_table("later")
'''


@pytest.fixture
def later_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Lets the program run with a copy of its migrations; gives a function-like folder to add one to."""
    folder = tmp_path / "later 100%" / "migrations"
    shutil.copytree(migrating.own_files("migrations"), folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "own_files", lambda _name: folder)
    yield folder / "versions"
    migrating.config.cache_clear()
    migrating.newest_revision.cache_clear()


def add_migration(versions: Path, more: str = "") -> None:
    script = textwrap.dedent(NEXT).format(after=migrating.newest_revision(), more=more)
    (versions / "9001_later.py").write_text(script, encoding="utf-8")
    migrating.config.cache_clear()
    migrating.newest_revision.cache_clear()


def _work(project: Project) -> None:
    document = add_text(project)
    (code, _) = add_codes(project)
    for start in range(5):
        project.do(code_segment, document, Anchor(start, start + 20), code)
    project.do(add_some_provenance, document)


def add_some_provenance(session: object, document: str) -> None:
    from coder_app.domain.provenance import Provenance

    session.add(Provenance(document_id=document, speaker="Somebody"))  # type: ignore[attr-defined]


add_some_provenance.message, add_some_provenance.undoable = "Test", True  # type: ignore[attr-defined]


def test_that_an_older_study_is_backed_up_and_upgraded_with_all_its_rows(
    file_project: Project, study_path: Path, later_program: Path
) -> None:
    _work(file_project)
    before = dump(file_project.database.engine, everything=True)
    file_project.close()
    add_migration(later_program)
    with open_project(study_path) as project:
        after = dump(project.database.engine, everything=True)
        assert after == before  # rebuilding a table must not take the rows that point to it along
        with project.database.engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT DISTINCT mood FROM document").all() == [("tense",)]
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
            connection.rollback()
        assert project.database.backup_made is not None
        backup = project.database.backup_made
    assert backups.list_backups(study_path) == [backup]
    old = sqlite3.connect(backup)
    assert old.execute("SELECT version_num FROM alembic_version").fetchone() != ("9001",)
    assert old.execute("SELECT count(*) FROM coding").fetchone() == (5,)
    old.close()
    with open_project(study_path) as project:
        assert project.database.backup_made is None
        assert len(project.ask(documents)) == 1


@pytest.mark.postgres
def test_that_an_older_study_on_a_server_is_upgraded_with_all_its_rows(
    server_address: str, later_program: Path
) -> None:
    with open_project(server_address) as project:
        _work(project)
        before = dump(project.database.engine, everything=True)
    add_migration(later_program)
    with open_project(server_address) as project:
        assert dump(project.database.engine, everything=True) == before
        with project.database.engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT DISTINCT mood FROM document").all() == [("tense",)]


FAILURE = 'raise RuntimeError("on purpose")'


def test_that_a_failing_upgrade_leaves_everything_as_it_was(
    file_project: Project, study_path: Path, later_program: Path
) -> None:
    _work(file_project)
    before = dump(file_project.database.engine, everything=True)
    file_project.close()
    add_migration(later_program, FAILURE)
    with pytest.raises(StudyFileError, match=r"could not be brought up to date \(on purpose\); nothing was changed"):
        open_project(study_path)
    assert len(backups.list_backups(study_path)) == 1
    _without_later(later_program)
    with open_project(study_path) as project:
        assert dump(project.database.engine, everything=True) == before
        with project.database.engine.connect() as connection:
            assert differences(connection) == []
            connection.rollback()


def _without_later(versions: Path) -> None:
    (versions / "9001_later.py").unlink()
    migrating.config.cache_clear()
    migrating.newest_revision.cache_clear()


@pytest.mark.postgres
def test_that_a_failing_upgrade_of_a_server_leaves_everything_as_it_was(
    server_address: str, later_program: Path
) -> None:
    with open_project(server_address) as project:
        _work(project)
        before = dump(project.database.engine, everything=True)
    add_migration(later_program, FAILURE)
    with pytest.raises(StudyFileError, match=r"could not be brought up to date \(on purpose\); nothing was changed"):
        open_project(server_address)
    _without_later(later_program)
    with open_project(server_address) as project:
        assert dump(project.database.engine, everything=True) == before
        with project.database.engine.connect() as connection:
            assert differences(connection) == []


def test_that_an_upgrade_that_would_orphan_rows_is_refused(
    file_project: Project, study_path: Path, later_program: Path
) -> None:
    _work(file_project)
    before = dump(file_project.database.engine, everything=True)
    file_project.close()
    add_migration(later_program, 'op.execute("DELETE FROM segment")')
    with pytest.raises(Damaged, match="5 rows point to nothing"):
        open_project(study_path)
    _without_later(later_program)
    with open_project(study_path) as project:
        assert dump(project.database.engine, everything=True) == before


def test_that_a_step_of_an_older_program_is_not_taken_back(
    file_project: Project, study_path: Path, later_program: Path
) -> None:
    from coder_app.domain.errors import Conflict

    _work(file_project)
    file_project.close()
    add_migration(later_program)
    with open_project(study_path) as project, pytest.raises(Conflict, match="older version of the program"):
        project.undo()
