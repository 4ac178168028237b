from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest

from coder_app.places import own_files

if TYPE_CHECKING:
    from pathlib import Path

Row = dict[str, str]


@pytest.fixture(scope="session")
def folder() -> Path:
    return own_files("resources") / "sample_study"


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def provenance(folder: Path) -> list[Row]:
    return rows_of(folder / "provenance.csv")


@pytest.fixture(scope="session")
def codebook(folder: Path) -> list[Row]:
    return rows_of(folder / "codebook.csv")


@pytest.fixture(scope="session")
def study(folder: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder / "study.json").read_text("utf-8"))
    return content


@pytest.fixture(scope="session")
def codings(folder: Path) -> dict[str, list[Row]]:
    return {name: rows_of(folder / f"codings_{name.lower()}.csv") for name in ("Anna", "Borys")}


@pytest.fixture(scope="session")
def finished(folder: Path) -> set[tuple[str, str]]:
    return {(row["coder"], row["document"]) for row in rows_of(folder / "finished.csv")}


@pytest.fixture(scope="session")
def texts(folder: Path, provenance: list[Row]) -> dict[str, str]:
    """The fixed text of every document, as the program reads it."""
    from coder_app.domain.progress import Quiet
    from coder_app.exchange.reading import read_file

    paths = {row["code"]: folder / "documents" / row["file"] for row in provenance}
    return {
        code: read_file(path=path, data=None, name=path.name, progress=Quiet()).text for code, path in paths.items()
    }
