"""The wheel: built, laid out as an installer does, and started far from any checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from importlib.util import find_spec
from pathlib import Path

import pytest

from coder_app import places

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's contents; a pure wheel is installed by unpacking it."""
    built = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    target = tmp_path_factory.mktemp("site packages")
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(target)
    return target


def python(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in ``cwd`` with the installed package in front of everything else."""
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_that_the_installed_program_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert python(installed, tmp_path, "-m", "coder_app", "--version").stdout == f"coder-app {places.VERSION}\n"


def test_that_the_installed_program_finds_all_its_own_files(installed: Path, tmp_path: Path) -> None:
    script = "from coder_app.places import own_files; print(own_files('resources'), own_files('migrations'), sep='\\n')"
    found = [Path(line) for line in python(installed, tmp_path, "-c", script).stdout.splitlines()]
    assert found == [installed / "coder_app/_data/resources", installed / "coder_app/_data/migrations"]
    for folder, name in zip(found, ("resources", "migrations"), strict=True):
        assert tracked(folder) == tracked(ROOT / name)


def tracked(folder: Path) -> set[str]:
    files = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    return {file.as_posix() for file in files if "__pycache__" not in file.parts}


def test_that_the_wheel_carries_licence_and_version(installed: Path) -> None:
    about = next(installed.glob("coder_app-*.dist-info"))
    told = Parser().parsestr((about / "METADATA").read_text("utf-8"))
    assert told["Version"] == places.VERSION
    assert told["License-Expression"] == "Apache-2.0"
    for name in ("LICENSE", "NOTICE"):
        assert (about / "licenses" / name).read_bytes() == (ROOT / name).read_bytes()


def test_that_only_the_program_is_in_the_wheel(installed: Path) -> None:
    assert {entry.name.split("-")[0] for entry in installed.iterdir()} == {"coder_app"}


@pytest.mark.skipif(find_spec("coder_app.cli") is None, reason="there is no command line yet")
def test_that_the_installed_program_carries_out_the_demonstration(installed: Path, tmp_path: Path) -> None:
    done = python(installed, tmp_path, "-m", "coder_app", "demo", "результат", "--json")
    assert json.loads(done.stdout)["documents"]
    assert len(list((tmp_path / "результат").rglob("codings.csv"))) == 1
