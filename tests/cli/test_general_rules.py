from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from command_study import write

from coder_app import places
from coder_app.cli import entry, main
from coder_app.cli.arguments import Parser
from coder_app.cli.call import Call, Shown, columns
from coder_app.domain.errors import Cancelled
from coder_app.operations import importing
from coder_app.operations.importing import import_files
from coder_app.operations.project import create_project
from coder_app.operations.reading import documents

Run = "Callable[..., Any]"


def program(*argv: str, **how: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "coder_app", *argv], capture_output=True, check=False, **how)


# Exit status and where things are said


@pytest.mark.parametrize(
    "argv",
    [
        [], ["fly"], ["new"], ["new", "x.coder"], ["import", "x.coder"], ["undo", "x.coder", "--sideways"],
        ["new", "x.coder", "--lead", "A", "--sample", "--codebook", "b.csv"], ["export", "x.coder", "--format", "csv"],
        ["export", "x.coder", "--format", "abacus", "--output", "o"], ["reliability"],
        ["coders", "x.coder", "subtract"],
        ["codebook", "export", "x.coder", "book.pdf"], ["text", "x.coder"], ["works", "x.coder", "--set", "W"],
    ],
)  # fmt: skip
def test_that_a_wrong_command_line_ends_with_2(run: Run, tmp_path: Path, monkeypatch: Any, argv: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*argv)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err


@pytest.mark.parametrize(
    "argv",
    [
        ["documents", "none.coder"],
        ["documents", "notes.txt"],
        ["documents", "s.coder", "--as", "Nobody"],
        ["text", "s.coder", "D-0099"],
        ["text", "none.pdf"],
        ["code", "s.coder", "--from", "none.csv"],
        ["codebook", "import", "s.coder", "notes.txt"],
        ["finish", "s.coder", "--as", "Anna", "D-0099"],
        ["search", "s.coder", "(", "--regex"],
        ["redo", "s.coder"],
        ["reliability", "run", "notes.txt"],
        ["reliability", "ratings", "notes.txt", "--statistic", "magic"],
        ["reliability", "project", "s.coder", "--codes", "Nothing"],
        ["export", "s.coder", "--format", "csv", "--output", "notes.txt"],
        ["export", "s.coder", "--format", "json", "--output", "no/such/folder/d.json"],
        ["restore", "s.coder", "none.coder"],
        ["provenance", "set", "s.coder", "Speech", "date=soon"],
        ["demo", "full"],
        ["documents", "postgresql://nobody@127.0.0.1:1/none"],
    ],
)
def test_that_what_cannot_be_done_is_one_plain_sentence(run: Run, study: str, argv: list[str]) -> None:
    write(Path("notes.txt"), "unit\n")
    Path("full").mkdir()
    write(Path("full") / "x", "")
    before = Path(study).read_bytes()
    ran = run(*argv, "--json")
    assert (ran.status, ran.out) == (1, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert "Traceback" not in ran.err
    assert "{" not in ran.err
    assert Path(study).read_bytes() == before or argv[0] in {"documents", "search"}


def test_that_json_and_as_may_stand_before_or_after(run: Run, study: str) -> None:
    after = run("documents", study, "--json", "--as", "anna").out
    assert run("--json", "--as", "Anna", "documents", study).out == after
    assert run("documents", "--as", "Anna", study, "--json").out == after
    assert json.loads(after)["documents"]


def test_that_options_may_stand_between_arguments(run: Run, study: str) -> None:
    assert run("works", study, "Speech", "--set", "Another work", "Reply").status == 0
    assert run("text", study, "--json", "D-0001").status == 0
    assert run("coders", "--json", study, "add", "Zoe").json["coders"][-1]["name"] == "Zoe"


def test_that_everything_has_help_and_help_needs_no_study(run: Run) -> None:
    ran = run("--help")
    assert ran.status == 0
    assert all(name in ran.out for name in ("import", "reliability", "export", "codebook"))
    assert run("reliability", "project", "--help").status == 0
    assert run("--version").out.strip() == f"coder-app {places.VERSION}"


def test_that_several_leads_must_say_who_acts(run: Run, study: str) -> None:
    run("coders", study, "add", "Olha", "--role", "lead")
    ran = run("documents", study)
    assert ran.status == 1
    assert "--as" in ran.err
    assert run("documents", study, "--as", "olha").status == 0


# Failures nobody foresaw


def test_that_an_unforeseen_failure_is_a_sentence_with_a_report(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_call: Call) -> None:
        raise ZeroDivisionError("quite unforeseen")

    monkeypatch.setattr("coder_app.cli.study._new", broken)
    ran = run("new", "x.coder", "--lead", "A")
    assert ran.status == 1
    assert "Traceback" not in ran.err
    report = Path(ran.err.split("A report is in ")[1].strip().rstrip("."))
    assert "quite unforeseen" in report.read_text(encoding="utf-8")
    assert "Traceback" in run("new", "x.coder", "--lead", "A", "--debug").err


@pytest.mark.parametrize("error", [KeyboardInterrupt(), MemoryError(), PermissionError(13, "Permission denied", "f")])
def test_that_interrupts_and_system_errors_are_sentences(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def broken(_call: Call) -> None:
        raise error

    monkeypatch.setattr("coder_app.cli.study._new", broken)
    ran = run("new", "x.coder", "--lead", "A")
    assert (ran.status, len(ran.err.splitlines())) == (1, 1)
    assert "Traceback" not in ran.err


# Interrupting


class _StopsAt:
    """Progress that stops the work when it has come to a file."""

    def __init__(self, name: str) -> None:
        self.name = name

    def step(self, done: int, total: int, what: str = "") -> None:
        if self.name in what:
            raise Cancelled


def test_that_a_stopped_import_leaves_the_study_as_it_was(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        write(tmp_path / name, f"Text {name}")
    with create_project(tmp_path / "s.coder", lead="Lena") as project:
        with pytest.raises(Cancelled):
            import_files(project, [tmp_path], progress=_StopsAt("c.txt"))
        assert project.ask(documents) == []


def test_that_an_interrupt_while_files_go_in_takes_them_out_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        write(tmp_path / name, f"Text {name}")
    put_in = importing._put_in_one

    def interrupted(*args: Any) -> Any:
        if args[1].path.name == "c.txt":
            raise KeyboardInterrupt
        return put_in(*args)

    monkeypatch.setattr(importing, "_put_in_one", interrupted)
    with create_project(tmp_path / "s.coder", lead="Lena") as project:
        with pytest.raises(KeyboardInterrupt):
            import_files(project, [tmp_path])
        assert project.ask(documents) == []


_INTERRUPTED = """
import os, signal, sys, time
class Slow:
    def read(self):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(20)
class Input:
    buffer = Slow()
sys.stdin = Input()
# What was started in the background may have been told to ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
from coder_app.cli import main
sys.exit(main(["code", sys.argv[1], "--from", "-"]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for single processes")
def test_that_ctrl_c_ends_a_command_with_a_sentence(study: str) -> None:
    ran = subprocess.run([sys.executable, "-c", _INTERRUPTED, study], capture_output=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert b"Stopped" in ran.stderr
    assert b"Traceback" not in ran.stderr


# Streams


def test_that_a_reader_who_leaves_is_no_failure(study: str) -> None:
    read, give = os.pipe()
    os.close(read)
    ran = subprocess.run([sys.executable, "-m", "coder_app", "history", study], stdout=give, stderr=subprocess.PIPE,
                         check=False)  # fmt: skip
    os.close(give)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_that_output_is_utf_8_whatever_the_locale_says(study: str) -> None:
    odd = {**os.environ, "LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii"}
    ran = program("text", study, "Reply", "--json", env=odd)
    assert ran.returncode == 0
    assert json.loads(ran.stdout.decode("utf-8"))["text"].startswith("Україна")
    assert not ran.stdout.startswith(b"\xef\xbb\xbf")
    assert "There is no study at Нема.coder" in program("documents", "Нема.coder", env=odd).stderr.decode("utf-8")


def test_that_no_command_loads_qt(study: str) -> None:
    code = (
        "import sys; from coder_app.cli import main; main(['documents', sys.argv[1], '--json']);"
        "main(['detect', 'reply.txt']); print([m for m in sys.modules if 'PySide' in m])"
    )
    ran = subprocess.run([sys.executable, "-c", code, study], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_that_help_loads_neither_the_database_nor_numbers() -> None:
    code = "import sys; from coder_app.cli import main; main(['--help']); print(sorted(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = ran.stdout.splitlines()[-1]
    assert [name for name in ("sqlalchemy", "numpy", "openpyxl", "alembic") if f"'{name}'" in loaded] == []


# Small parts


class _Watched:
    """A terminal that remembers what was written on it."""

    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        """Nothing is held back."""


def test_that_progress_is_one_line_and_goes_away() -> None:
    terminal: Any = _Watched()
    shown = Shown(stream=terminal)
    shown.step(1, 4, "speech.txt")
    shown.clear()
    assert "25 %  speech.txt" in terminal.written
    assert terminal.written.endswith("\r")
    quiet: Any = _Watched()
    Shown(quiet=True, stream=quiet).step(1, 4, "speech.txt")
    assert quiet.written == ""


def test_that_a_table_for_people_lines_up() -> None:
    assert columns(("name", "n"), [("Анна", 5), ("Bo", 1234)]).splitlines() == [
        "name     n", "----  ----", "Анна     5", "Bo    1234",
    ]  # fmt: skip
    assert columns(("name",), []) == "Nothing to show."


def test_that_the_parser_is_strict_about_abbreviations() -> None:
    with pytest.raises(SystemExit):
        Parser(prog="x").parse_args(["--jso"])


def test_that_the_status_codes_are_those_of_the_contract() -> None:
    assert (entry.DONE, entry.FAILED, entry.MISUSED) == (0, 1, 2)
    assert main(["--version"]) == 0
