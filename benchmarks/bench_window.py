"""What a person waits for at the window: each run in a fresh process, as no program is used after ten openings.

``CODER_APP_BENCH_RUNS`` says how many runs of each kind there are; the medians count.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from report import Figures

RUNS = int(os.environ.get("CODER_APP_BENCH_RUNS", "3"))
HERE = Path(__file__).parent


def one_run(what: str) -> dict[str, dict[str, float]]:
    """What a fresh process measured."""
    path = os.pathsep.join(part for part in (str(HERE.parent), os.environ.get("PYTHONPATH", "")) if part)
    done = subprocess.run(
        [sys.executable, str(HERE / "one_window.py"), what],
        env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def test_importing_the_document(figures: Figures) -> None:
    for _ in range(RUNS):
        for name, kinds in one_run("import").items():
            for kind, value in kinds.items():
                figures.note(name, kind, value)
    assert figures.median("import", "wall")


def test_comparing_a_team(figures: Figures) -> None:
    for _ in range(RUNS):
        for name, kinds in one_run("team").items():
            for kind, value in kinds.items():
                figures.note(name, kind, value)
    assert figures.median("team: refined", "wall")


@pytest.mark.parametrize("codings", [0, 5_000, 20_000])
def test_reading_and_coding_it(figures: Figures, codings: int) -> None:
    for _ in range(RUNS):
        for name, kinds in one_run(str(codings)).items():
            for kind, value in kinds.items():
                figures.note(f"{codings}: {name}", kind, value)
    assert figures.median(f"{codings}: code one more", "wall")
