"""The rules of the house: which way imports point, who knows which library, and how verbs write."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "coder_app"
FILES = sorted(PACKAGE.rglob("*.py"))

KNOWN_ONLY_TO = {
    "PySide6": ("gui", "application.py"),
    "sqlalchemy": ("domain", "storage", "operations"),
    "sqlmodel": ("domain", "storage", "operations"),
    "alembic": ("storage",),
    "psycopg": ("storage",),
    "sqlite3": ("storage",),
    **dict.fromkeys(("pypdf", "pypdfium2", "docx", "openpyxl", "xlsxwriter", "lxml", "striprtf"), ("exchange",)),
    "simplemma": ("language",),
    **dict.fromkeys(("langdetect", "choppa"), ("language",)),
}
"""Libraries, and the only places that may import them."""


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def _imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno


def _place(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


def test_that_imports_point_down() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--config", ".importlinter", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("library", KNOWN_ONLY_TO)
def test_that_only_its_keepers_know_a_library(library: str) -> None:
    strangers = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in FILES
        if _place(path) not in KNOWN_ONLY_TO[library]
        for name, line in _imports(_tree(path))
        if name.split(".")[0] == library
    ]
    assert strangers == []


def _calls(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            yield name, node.lineno


@pytest.mark.parametrize("path", sorted((PACKAGE / "operations").glob("*.py")), ids=lambda path: path.stem)
def test_that_operations_write_and_read_through_the_orm(path: Path) -> None:
    """Raw SQL and bulk statements pass the journal and sight by."""
    tree = _tree(path)
    raw = {"text", "insert", "update", "delete", "exec_driver_sql", "bulk_save_objects", "bulk_insert_mappings",
           "bulk_update_mappings", "literal_column", "lateral"}  # fmt: skip
    from_sql = {
        (alias.asname or alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in {"sqlalchemy", "sqlmodel"}
        for alias in node.names
    }
    assert from_sql & raw == set()
    called = {name for name, _ in _calls(tree)}
    assert called & {"exec_driver_sql", "bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings"} == set()
    words = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert "__table__" not in words


def test_that_no_verb_speaks_of_undo_or_signals() -> None:
    """Undo and refresh come by themselves; a verb that mentions them has misunderstood."""
    found = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in sorted((PACKAGE / "operations").glob("*.py"))
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "verb" for mark in node.decorator_list)
        and {name for name, _ in _calls(ast.Module([node], []))} & {"commit", "rollback", "undo", "redo", "emit"}
    ]
    assert found == []


def test_that_every_module_says_what_it_is() -> None:
    silent = [str(path.relative_to(ROOT)) for path in FILES if not ast.get_docstring(_tree(path))]
    assert silent == []


def _functions() -> list[tuple[int, str]]:
    return [
        ((node.end_lineno or node.lineno) - node.lineno + 1, f"{path.relative_to(ROOT)}: {node.name}")
        for path in FILES
        for node in ast.walk(_tree(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]


def test_that_functions_are_short() -> None:
    lengths = sorted(_functions())
    assert lengths[len(lengths) // 2][0] < 10
    assert lengths[len(lengths) * 9 // 10][0] < 30
    assert [entry for entry in lengths if entry[0] > 60] == []


def test_that_files_and_classes_are_not_overlong() -> None:
    long_files = [str(path.relative_to(ROOT)) for path in FILES if len(path.read_text("utf-8").splitlines()) > 450]
    long_classes = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in FILES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ClassDef) and (node.end_lineno or 0) - node.lineno >= 300
    ]
    assert (long_files, long_classes) == ([], [])


def test_that_the_word_source_stays_out_of_names() -> None:
    """It means Document in REFI-QDA and original text in translation (and, in the window, whatever Qt means)."""
    found = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in FILES
        if _place(path) != "gui"
        for node in ast.walk(_tree(path))
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
        if "source" in node.name.lower().replace("resource", "")
    ]
    assert found == []


def test_that_the_command_line_and_below_load_without_qt() -> None:
    code = (
        "import importlib, pkgutil, sys, coder_app\n"
        "for name in ('domain', 'storage', 'exchange', 'language', 'reliability', 'operations', 'cli'):\n"
        "    package = importlib.import_module('coder_app.' + name)\n"
        "    for module in pkgutil.iter_modules(getattr(package, '__path__', ())):\n"
        "        if module.name != '__main__':\n"
        "            importlib.import_module(f'coder_app.{name}.{module.name}')\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_that_the_window_starts_without_what_only_some_acts_need() -> None:
    code = (
        "import sys, coder_app.gui.main_window\n"
        "print(*sorted({'scipy', 'simplemma', 'langdetect', 'lxml', 'pypdf', 'alembic'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("command", [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",)], ids=" ".join)
def test_that_the_checkers_have_nothing_to_say(command: tuple[str, ...]) -> None:
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run([program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
