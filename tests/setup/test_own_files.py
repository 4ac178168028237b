"""The files that come with the program: typefaces with every letter needed, and what a Linux desktop reads."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from coder_app import places

if TYPE_CHECKING:
    from pathlib import Path

ROOT = places.own_files("resources").parent
FONTS = sorted((ROOT / "resources/fonts").rglob("*.[ot]tf"))
LINUX = ROOT / "packaging/linux"
LETTERS = (
    "".join(map(chr, (*range(0x20, 0x7F), *range(0x410, 0x450))))
    + "ЁёҐґЄєІіЇї’ʼ'«»„“”‘–—…№§°%\N{COMBINING ACUTE ACCENT}\N{NO-BREAK SPACE}\N{NON-BREAKING HYPHEN}€₴₽"
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_that_a_typeface_draws_russian_ukrainian_and_english(file: Path) -> None:
    font = QRawFont(str(file), 16)
    assert font.isValid()
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("family", "weights"),
    [
        ("Inter", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold]),
        ("PT Serif", [QFont.Weight.Normal, QFont.Weight.Bold]),
    ],
)
def test_that_the_typefaces_come_in_the_weights_used(family: str, weights: list[QFont.Weight]) -> None:
    for file in FONTS:
        QFontDatabase.addApplicationFont(str(file))
    for weight in weights:
        shown = QFontInfo(QFont(family, 12, weight))
        assert (shown.family(), shown.weight()) == (family, weight)


@pytest.mark.usefixtures("qapp")
def test_that_the_icon_is_a_drawing_qt_can_show() -> None:
    renderer = QSvgRenderer(str(ROOT / "resources/icons/coder.svg"))
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, 64, 64))
    painter.end()
    assert image.pixelColor(12, 32).name() == "#1f5f8b", "the mark in the margin"


def test_that_the_release_described_is_this_one() -> None:
    described = ET.parse(LINUX / "org.coder.Coder.metainfo.xml")
    newest = described.find("releases/release")
    assert newest is not None
    assert newest.get("version") == places.VERSION


def test_that_the_desktop_hands_over_what_the_program_takes() -> None:
    entry = (LINUX / "org.coder.Coder.desktop").read_text("utf-8")
    mime = ET.parse(LINUX / "org.coder.Coder.mime.xml")
    kind = mime.find("{*}mime-type")
    assert kind is not None
    assert f"MimeType={kind.get('type')};" in entry
    assert re.search(r"^Exec=coder-app --window %f$", entry, flags=re.MULTILINE)


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "org.coder.Coder.desktop"],
        ["appstreamcli", "validate", "--no-net", "org.coder.Coder.metainfo.xml"],
        ["xmllint", "--noout", "org.coder.Coder.mime.xml"],
    ],
    ids=lambda command: command[0],
)
def test_that_the_desktops_own_checkers_are_content(command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    checked = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_that_a_study_is_known_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("update-mime-database"):
        pytest.skip("update-mime-database is not installed")
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(LINUX / "org.coder.Coder.mime.xml", packages)
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], check=True, capture_output=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    study = tmp_path / "without ending"
    with sqlite3.connect(study) as connection:
        connection.execute(f"PRAGMA application_id = {0x434F4452}")
        connection.execute("CREATE TABLE t (c)")
    connection.close()
    # In a process of its own: Qt reads the database once and keeps it for seconds.
    asked = "import sys; from PySide6.QtCore import QMimeDatabase as M; print(M().mimeTypeForFile(sys.argv[1]).name())"
    told = subprocess.run([sys.executable, "-c", asked, str(study)], check=True, capture_output=True, text=True)
    assert told.stdout == "application/x-coder-study\n"


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_that_the_shell_scripts_are_sound(script: str) -> None:
    if not shutil.which("shellcheck"):
        pytest.skip("shellcheck is not installed")
    checked = subprocess.run(["shellcheck", str(ROOT / script)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
