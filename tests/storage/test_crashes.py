"""The program is killed in the middle of its work: what it acknowledged is there, and the rest is not half there."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from small_studies import add_codes, add_text
from sqlalchemy import select

from coder_app.domain.journal import Change
from coder_app.domain.rows import ROWS
from coder_app.operations.coding import codings
from coder_app.operations.project import Project, create_project, open_project
from coder_app.operations.reading import documents
from coder_app.storage import journal

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork and no kill -9")

ROUNDS = 32


@pytest.fixture
def writer() -> Iterator[subprocess.Popen[bytes]]:
    program = [sys.executable, str(Path(__file__).with_name("crash_writer.py"))]
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": root}
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        yield process
        process.stdin.close()  # type: ignore[union-attr]
        process.wait(10)


def _run_and_kill(writer: subprocess.Popen[bytes], path: Path, chance: random.Random) -> list[list[str]]:
    """Let a child work on the study for a random while; gives what it acknowledged."""
    assert writer.stdin
    assert writer.stdout
    writer.stdin.write(f"{path}\n".encode())
    writer.stdin.flush()
    lines = iter(writer.stdout.readline, b"")
    child = int(next(lines).split()[1])
    said = [next(lines)]
    time.sleep(chance.uniform(0, 0.08))
    os.kill(child, signal.SIGKILL)
    said += iter(lambda: next(lines), b"gone\n")
    return [line.decode().split() for line in said]


def journal_agrees_with_rows(project: Project) -> bool:
    """Whether the newest after-image of every row is the row, and every row has one."""
    last: dict[tuple[str, str], object] = {}
    standing: dict[tuple[str, str], object] = {}
    with project.database.engine.connect() as connection:
        changes = select(Change.of_table, Change.row_id, Change.after).order_by(Change.number)  # type: ignore[arg-type]
        for table, row_id, after in connection.execute(changes):
            last[table, row_id] = after
        connection.rollback()
    for kind in ROWS:
        if kind.__table__.info.get("journaled", True):  # type: ignore[attr-defined]
            name = str(kind.__tablename__)
            for row in project.session.exec(select(kind)).scalars():  # type: ignore[call-overload]
                standing[name, str(getattr(row, journal._KEYS[name]))] = journal._image(name, row)
    project.session.rollback()
    return {key: image for key, image in last.items() if image is not None} == standing


@pytest.mark.slow
def test_that_nothing_acknowledged_is_lost_when_the_program_is_killed(
    study_path: Path, writer: subprocess.Popen[bytes]
) -> None:
    with create_project(study_path, lead="Lena") as project:
        add_text(project, "Words of a speech on security. " * 4000)
        add_codes(project)
    chance, there, acknowledged = random.Random(7), set[str](), 0
    for _ in range(ROUNDS):
        said = _run_and_kill(writer, study_path, chance)
        acknowledged += len(said)
        for what, coding in said:
            if what == "made" or (what == "undone" and coding not in there):
                there.add(coding)
            else:
                there.discard(coding)
        with open_project(study_path) as project:
            document = project.ask(documents)[0]
            found = {view.id for view in project.ask(codings, document.id)}
            # At most the one step that was saved, but killed before it could be acknowledged.
            assert len(found ^ there) <= 1
            there = found
            with project.database.engine.connect() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
                assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
                connection.rollback()
            assert journal_agrees_with_rows(project)
    assert acknowledged > ROUNDS


def test_that_a_study_made_by_a_killed_program_can_be_opened(tmp_path: Path) -> None:
    """The application's mark must be in the file itself, not only in the log beside it."""
    path = tmp_path / "s.coder"
    code = """if True:
        import os, signal, sys
        from coder_app.operations.project import create_project
        project = create_project(sys.argv[1], lead="Lena")
        os.kill(os.getpid(), signal.SIGKILL)
    """
    with subprocess.Popen([sys.executable, "-c", code, path], cwd=Path(__file__).parents[2]) as program:
        os.waitid(os.P_PID, program.pid, os.WEXITED | os.WNOWAIT)  # it stays in the list of processes, as a zombie
        assert json.loads(path.with_name("s.coder-lock").read_text())["pid"] == program.pid
        with open_project(path) as project:
            assert project.viewer.name == "Lena"
    assert program.returncode == -signal.SIGKILL
    assert [entry.name for entry in tmp_path.iterdir()] == ["s.coder"]
