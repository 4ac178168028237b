"""Runs R scripts, where R is installed."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NEEDS_R = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
_END = "---"


def run_by_r(scripts: Sequence[str], folder: Path) -> list[list[float]]:
    """The numbers that each script prints, one at the end of each line; all run in one process of R."""
    path = folder / "analysis.R"
    path.write_text("".join(f'{script}\ncat("{_END}\\n")\n' for script in scripts), encoding="utf-8")
    ran = subprocess.run(["Rscript", "--vanilla", str(path)], capture_output=True, text=True, check=False, timeout=120)
    assert ran.returncode == 0, ran.stderr
    parts = ran.stdout.split(f"{_END}\n")[:-1]
    return [[float(line.split(" ")[-2]) for line in part.splitlines() if line.endswith(" ")] for part in parts]
