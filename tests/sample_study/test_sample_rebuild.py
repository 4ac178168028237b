"""The build script gives exactly the files that lie in the folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "sample_study" / "build.py"
FONTS = Path("/usr/share/fonts/truetype/paratype")

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="the build script is not part of an installed program")


def build(target: Path, what: str) -> None:
    subprocess.run([sys.executable, SCRIPT, "--target", target, "--only", what], check=True, timeout=120)


def test_that_the_tables_are_those_the_script_writes(folder: Path, tmp_path: Path) -> None:
    build(tmp_path, "tables")
    for name in ("provenance.csv", "codebook.csv", "SOURCES.md"):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


@pytest.mark.slow
@pytest.mark.skipif(not FONTS.is_dir(), reason="needs the PT fonts (Debian package fonts-paratype)")
def test_that_the_pdfs_come_out_the_same_to_the_byte(folder: Path, tmp_path: Path) -> None:
    build(tmp_path, "pdf")
    for path in (folder / "documents").iterdir():
        assert (tmp_path / "documents" / path.name).read_bytes() == path.read_bytes(), path.name
