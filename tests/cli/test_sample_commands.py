from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from packet_bytes import words_in

from coder_app.cli import main
from coder_app.operations.project import open_project
from coder_app.operations.sample import ensure_sample, sample_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCES = ("путин", "putin", "зеленськ", "zelensk", "шмигал", "kremlin", "munich", "мюнхен", "riigikogu", "рійгіког")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "out"
    assert main(["demo", str(folder), "--json"]) == 0
    return folder


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_that_the_demo_makes_a_study_and_exactly_one_table_of_codings(demo: Path) -> None:
    [table] = demo.rglob("codings.csv")
    given = sum(len(rows_of(sample_files() / f"codings_{name}.csv")) for name in ("anna", "borys"))
    assert len(rows_of(table)) == given
    assert all(row["blind"] == "true" for row in rows_of(table))
    assert [path.name for path in sorted(demo.rglob("*.coder"))] == ["Anna.coder", "Borys.coder", "sample.coder"]


def test_that_the_packets_of_the_demo_name_no_source(demo: Path) -> None:
    for name in ("Anna", "Borys"):
        assert words_in(demo / "packets" / f"{name}.coder", SOURCES) == []


def test_that_the_demo_refuses_a_folder_in_use(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", str(demo)]) == 1
    assert "empty folder" in capsys.readouterr().err


def test_that_the_samples_study_is_sound_and_compared_code_by_code(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = demo / "sample.coder"
    capsys.readouterr()
    assert main(["check", str(study), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "problems": []}
    assert main(["reliability", "project", str(study), "--json", "--interval", "none"]) == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["rows"]
    defined = [row["value"] for row in rows if row["statistic"] == "krippendorff_alpha" and row["value"] is not None]
    assert len(defined) > 20
    assert 0.3 < sum(defined) / len(defined) < 0.95


def test_that_exported_passages_are_those_the_coders_quoted(demo: Path) -> None:
    [table] = demo.rglob("codings.csv")
    made = {(row["document"], row["start"], row["end"], row["code_path"], row["coder"]) for row in rows_of(table)}
    for name in ("Anna", "Borys"):
        for row in rows_of(sample_files() / f"codings_{name.lower()}.csv"):
            assert (row["document"], row["start"], row["end"], row["code"], name) in made


def test_that_new_with_the_sample_takes_the_lead_it_is_given(run: Callable[..., Any], tmp_path: Path) -> None:
    ran = run("new", tmp_path / "s.coder", "--lead", "Anna", "--sample", "--no-passphrase", "--json")
    assert ran.status == 0
    assert ran.json["lead"] == "Anna"
    assert ran.json["documents"] == len(list((sample_files() / "documents").iterdir()))
    assert ran.json["codes"] > 30


def test_that_an_interrupted_sample_leaves_nothing(tmp_path: Path) -> None:
    from coder_app.domain.errors import Cancelled
    from coder_app.domain.progress import Stoppable

    watched = Stoppable()
    watched.stop()
    with pytest.raises(Cancelled):
        ensure_sample(tmp_path / "sample.coder", watched)
    assert list(tmp_path.iterdir()) == []


def test_that_a_sample_that_is_there_is_left_alone(demo: Path) -> None:
    study = demo / "sample.coder"
    before = study.stat().st_mtime_ns
    assert ensure_sample(study) == study
    assert study.stat().st_mtime_ns == before
    with open_project(study) as project:
        assert project.viewer.name == "Marta"
