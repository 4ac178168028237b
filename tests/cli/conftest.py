"""Runs commands in this process, and a small study that commands have filled."""

from __future__ import annotations

import io
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest
from command_study import ANNA, BORYS, CODEBOOK, MASKS, PROVENANCE, REPLY, SPEECH, Ran, write

from coder_app.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class _Input(io.TextIOWrapper):
    def isatty(self) -> bool:
        return False


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run a command; ``stdin`` are the bytes it may read."""

    def command(*argv: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", _Input(io.BytesIO(stdin), encoding="utf-8"))
        capsys.readouterr()
        status = main([str(each) for each in argv])
        said = capsys.readouterr()
        return Ran(status, said.out, said.err)

    return command


@pytest.fixture
def done(run: Callable[..., Ran]) -> Callable[..., Any]:
    """Run a command that must succeed, with --json; gives its value."""

    def command(*argv: object, stdin: bytes = b"") -> Any:
        ran = run(*argv, "--json", stdin=stdin)
        assert ran.status == 0, ran.err
        return ran.json

    return command


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    study, speech, reply = folder / "s.coder", write(folder / "speech.txt", SPEECH), write(folder / "reply.txt", REPLY)
    book, said = write(folder / "book.csv", CODEBOOK), write(folder / "prov.csv", PROVENANCE)
    tables = {"Anna": write(folder / "anna.csv", ANNA), "Borys": write(folder / "borys.csv", BORYS)}
    commands: list[list[object]] = [
        ["new", study, "--lead", "Marta", "--title", "Enlargement", "--codebook", book],
        ["import", study, speech, reply, "--provenance", said],
        ["coders", study, "add", "Anna"],
        ["coders", study, "add", "Borys"],
    ]
    for name, table in tables.items():
        commands.append(["code", study, "--as", name, "--from", table])
        commands.append(["finish", study, "--as", name, "Speech"])
    for command in commands:
        assert main([str(each) for each in [*command, "--json"]]) == 0
    return folder


@pytest.fixture
def study(_made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The small study: two texts with provenance, two codes, two coders; the commands run in its folder."""
    for path in _made.iterdir():
        shutil.copyfile(path, tmp_path / path.name)
    monkeypatch.chdir(tmp_path)
    return "s.coder"


@pytest.fixture(scope="session")
def _blinded(_made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("blinded")
    for path in _made.iterdir():
        shutil.copyfile(path, folder / path.name)
    study, masks = folder / "s.coder", write(folder / "hide.csv", MASKS)
    commands: list[list[object]] = [
        ["entities", study, "add", "Росія", "--kind", "state", "--label", "STATE-A"],
        ["entities", study, "add", "Україна", "--kind", "state", "--label", "STATE-B"],
        ["mask", "apply", study, "--from", masks],
        ["assign", study, "--coder", "Anna", "Speech", "--seed", "1"],
        ["assign", study, "--coder", "Borys", "--seed", "2"],
        ["packet", "make", study, "--coder", "Anna", "--output", folder / "packet.coder"],
        ["packet", "make", study, "--coder", "Borys", "--output", folder / "borys.coder"],
    ]
    for command in commands:
        assert main([str(each) for each in [*command, "--json"]]) == 0
    return folder


@pytest.fixture
def blind_study(_blinded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The small study made blind: masked, Anna has Speech, Borys both; their packets lie beside it."""
    for path in _blinded.iterdir():
        shutil.copyfile(path, tmp_path / path.name)
    monkeypatch.chdir(tmp_path)
    return "s.coder"
