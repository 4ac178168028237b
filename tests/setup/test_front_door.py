"""Who gets in by ``python -m coder_app``: commands without Qt, the window only where it can open."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from coder_app import __main__ as front_door
from coder_app import places, system_libraries

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.fixture
def on_linux_with_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)


def lacking(*absent: str) -> object:
    def missing(*needed: Mapping[str, str]) -> list[str]:
        return [package for group in needed for package in group.values() if package in absent]

    return missing


def test_that_the_version_is_told_without_loading_qt() -> None:
    script = "import sys; from coder_app.__main__ import main; main(['--version']); print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout == f"coder-app {places.VERSION}\nFalse\n"


@pytest.mark.parametrize(
    "arguments", [[], ["--window"], ["Моё.coder"], ["--window", "a.coder"], ["postgresql://host/study"]]
)
def test_that_a_study_alone_asks_for_the_window(arguments: list[str]) -> None:
    assert front_door._asks_for_window(arguments)


@pytest.mark.parametrize("arguments", [["check", "a.coder"], ["--help"], ["demo"], ["a.pdf"], ["a.coder", "b.coder"]])
def test_that_everything_else_is_a_command(arguments: list[str]) -> None:
    assert not front_door._asks_for_window(arguments)


def test_that_without_a_display_no_window_opens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert front_door.main(["study.coder"]) == front_door.FAILED
    said = capsys.readouterr()
    assert "no display" in said.err
    assert said.out == ""


@pytest.mark.usefixtures("on_linux_with_a_display")
def test_that_missing_libraries_are_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_libraries, "missing_packages", lacking("libegl1", "libxcb-cursor0"))
    assert front_door.main([]) == front_door.FAILED
    assert "sudo apt-get install --no-install-recommends libegl1 libxcb-cursor0\n" in capsys.readouterr().err


@pytest.mark.usefixtures("on_linux_with_a_display")
def test_that_libraries_of_x11_are_not_asked_of_other_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "missing_packages", lacking("libxcb-cursor0"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert front_door._missing_packages() == []


@pytest.mark.parametrize(
    ("python", "qt", "refused"),
    [((3, 11), "6.12.0", True), ((3, 11), "7.0.0", True), ((3, 11), "6.11.3", False), ((3, 12), "6.12.0", False)],
)
def test_that_a_qt_that_crashes_this_python_is_refused(
    monkeypatch: pytest.MonkeyPatch, python: tuple[int, int], qt: str, refused: bool
) -> None:
    monkeypatch.setattr(sys, "version_info", python)
    monkeypatch.setattr(metadata, "version", {"PySide6-Essentials": qt}.__getitem__)
    assert front_door._qt_breaks_python() is refused


def test_that_the_installed_qt_does_not_crash_this_python() -> None:
    assert not front_door._qt_breaks_python()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves libraries to the system")
def test_that_a_library_that_is_not_there_is_found_missing() -> None:
    needed = {"libc.so.6": "libc6", "libnothere.so.9": "libnothere9"}
    assert system_libraries.missing_packages(needed) == ["libnothere9"]


def test_that_the_libraries_can_be_asked_for_before_anything_is_installed() -> None:
    script = places.__file__.replace("places.py", "system_libraries.py")
    asked = subprocess.run([sys.executable, "-I", "-S", script], capture_output=True, text=True, check=True)
    known = {*system_libraries.QT.values(), *system_libraries.X11.values()}
    assert set(asked.stdout.split()) <= known
