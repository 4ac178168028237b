"""Benchmarks are files called bench_*.py; at their end stands the table of promises."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from make_big import FOLDER
from report import RESULTS, Figures

if TYPE_CHECKING:
    from pathlib import Path

_FIGURES = pytest.StashKey[Figures]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = Figures()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    wanted = file_path.name.startswith("bench_") and file_path.suffix == ".py"
    # Files named on the command line are collected anyway.
    if not wanted or parent.session.isinitpath(file_path):
        return None
    module: pytest.Module = pytest.Module.from_parent(parent, path=file_path)
    return module


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> Figures:
    """Where to note what was measured."""
    return pytestconfig.stash[_FIGURES]


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash[_FIGURES]
    for each in getattr(getattr(config, "_benchmarksession", None), "benchmarks", []):
        if each.stats.data:
            figures.note(each.name, "wall", each.stats.median)
    if not figures.found:
        return
    FOLDER.mkdir(exist_ok=True)
    figures.save(RESULTS)
    terminalreporter.write_sep("=", "what is promised")
    terminalreporter.write_line(figures.table())
