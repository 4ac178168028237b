from __future__ import annotations

import csv
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from small_studies import SPEECH, add_people, add_text, prepared

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.geometry import Rect
from coder_app.domain.memos import Target
from coder_app.domain.views import ProvenanceView, Scale
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_region, code_segment
from coder_app.operations.coding_tables import import_codings
from coder_app.operations.documents import replace_text, set_provenance, set_work
from coder_app.operations.exports import export_project
from coder_app.operations.finishing import finish_document
from coder_app.operations.memos import write_memo
from coder_app.operations.set_up import PeriodView, set_scheme

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.project import Project

CONTRACT = (
    "coding_id", "document", "document_language", "work", "start", "end", "page", "quote", "code", "code_path",
    "framework", "coder", "round", "intensity", "memo", "created_at", "blind", "period", "kind_of_evidence",
)  # fmt: skip
IDENTIFYING = (
    "Vladimir Putin", "Munich speech", "Munich work", "2007-02-10", "munich-2007.pdf", "Bucharest", "Elite speech",
)  # fmt: skip
PROVENANCE = ProvenanceView(speaker="Vladimir Putin", state="Russia", date=date(2007, 2, 10),
                            kind_of_evidence="Elite speech")  # fmt: skip


@pytest.fixture
def study(file_project: Project) -> Project:
    project = file_project
    speech = add_text(project, name="munich-2007.pdf", lines_per_page=2)
    other = add_text(project, "Безпека Європи.\n", name="brief.txt")
    project.do(set_provenance, speech, PROVENANCE)
    project.do(set_work, speech, "Munich work")
    periods = [PeriodView("Bucharest", date(2007, 1, 1), date(2008, 12, 31))]
    project.do(set_scheme, "Waves", periods)
    project.do(set_scheme, "Halves", [PeriodView("Before", date(1991, 1, 1), date(2022, 2, 23))])
    threat = project.do(add_code, "Threat", {"scale": Scale(1, 3, {1: "low"})}, framework="Realism")
    security = project.do(add_code, "Security", parent_id=threat)
    add_people(project)
    project.do(write_memo, Target.DOCUMENT, other, "about the brief")
    project.do(write_memo, Target.STUDY, "0" * 32, "about the study")
    for who in ("Anna", "Borys"):
        project.sign_in(who)
        place = SPEECH.index("Расширение")
        coding = project.do(code_segment, speech, Anchor(place, place + 10), threat, intensity=2)
        project.do(write_memo, Target.CODING, coding, f"=2+2 by {who}")
    project.do(code_segment, speech, Anchor(0, 4), security)
    project.do(code_segment, other, Anchor(0, 7), security)
    project.do(code_region, speech, Region(1, Rect(10, 10, 60, 60)), threat)
    project.do(finish_document, other)
    project.sign_in("Lena")
    return project


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def out(project: Project, folder: Path, kind: str = "csv", **how: Any) -> dict[str, list[dict[str, str]]]:
    done = export_project(project, kind, folder, **how)
    return {path.stem: rows_of(path) for path in done.files}


def test_that_the_tables_are_those_of_the_contract(study: Project, tmp_path: Path) -> None:
    tables = out(study, tmp_path / "data")
    assert set(tables) == {"codings", "documents", "codes", "coders", "data_dictionary"}
    columns = list(tables["codings"][0])
    assert [column for column in columns if column in CONTRACT] == list(CONTRACT)
    assert "provenance_speaker" in columns
    assert (tmp_path / "data" / "codings.csv").read_bytes().startswith(b"\xef\xbb\xbfcoding_id")


def test_that_every_coding_of_one_code_reads_back_as_it_was_made(study: Project, tmp_path: Path) -> None:
    place = SPEECH.index("Расширение")
    found = [row for row in out(study, tmp_path)["codings"] if row["code"] == "Threat" and row["quote"]]
    assert [row["coder"] for row in found] == ["Anna", "Borys"]
    row = found[0]
    assert (row["start"], row["end"], row["quote"]) == (str(place), str(place + 10), "Расширение")
    assert (row["document"], row["page"], row["work"], row["framework"]) == ("D-0001", "1", "Munich work", "Realism")
    assert (row["code_path"], row["round"], row["intensity"]) == ("Realism/Threat", "Main", "2")
    assert (row["period"], row["period_2"], row["kind_of_evidence"]) == ("Bucharest", "Before", "Elite speech")
    assert (row["provenance_speaker"], row["provenance_date"]) == ("Vladimir Putin", "2007-02-10")
    assert row["blind"] == "false"
    assert row["memo"] == "'=2+2 by Anna"
    assert row["created_at"].endswith("+00:00")


def test_that_the_page_is_the_one_the_passage_begins_on(study: Project, tmp_path: Path) -> None:
    lines = SPEECH.splitlines(keepends=True)
    start = sum(map(len, lines[:2]))
    study.sign_in("Anna")
    rows = f"document,start,end,code\nD-0001,{start},{start + 5},Security\nD-0001,{start - 3},{start + 3},Security"
    from written_tables import table

    study.do(import_codings, table(rows))
    found = {(row["start"], row["page"]) for row in out(study, tmp_path)["codings"] if row["code"] == "Security"}
    assert {(str(start), "2"), (str(start - 3), "1")} <= found


def test_that_a_codings_table_can_be_taken_in_again_by_another_coder(study: Project, tmp_path: Path) -> None:
    rows = [row for row in out(study, tmp_path)["codings"] if row["coder"] == "Borys" and row["quote"]]
    from written_tables import table

    lines = [f"{row['document']},{row['start']},{row['end']},{row['code_path']}" for row in rows]
    text = "\n".join(["document,start,end,code", *lines])
    study.sign_in("Borys")
    assert study.do(import_codings, table(text)) == {"added": 0, "already_there": len(rows)}


def test_that_the_dictionary_explains_every_column_of_every_table(study: Project, tmp_path: Path) -> None:
    tables = out(study, tmp_path)
    told = {(row["table"], row["column"]) for row in tables["data_dictionary"] if row["description"]}
    shown = {(name, column) for name, rows in tables.items() for column in rows[0]}
    assert told == shown


def test_that_raw_leaves_cells_as_they_are(study: Project, tmp_path: Path) -> None:
    memos = {row["memo"] for row in out(study, tmp_path, raw=True)["codings"]}
    assert "=2+2 by Anna" in memos


def test_that_what_is_left_out_is_told_with_counts(study: Project, tmp_path: Path) -> None:
    report = {line["kind"]: line for line in export_project(study, "csv", tmp_path).report}
    assert {kind: line["count"] for kind, line in report.items()} == {"regions": 1, "memos": 1, "texts": 2}
    assert all(line["why"] for line in report.values())
    speech = study.ask(lambda session: _document(session, "D-0001"))
    study.do(replace_text, speech, prepared("Quite another text with Расширение.\n", name="c.txt"), b"c")
    report = {line["kind"]: line["count"] for line in export_project(study, "csv", tmp_path).report}
    assert (report["proposed"], report["unplaced"]) == (3, 1)
    assert [row["document"] for row in rows_of(tmp_path / "codings.csv")] == ["D-0002"]


def _document(session: Any, code: str) -> str:
    from coder_app.operations.naming import named_document

    return named_document(session, code).id


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json"])
def test_that_a_blind_export_names_no_source(study: Project, tmp_path: Path, kind: str) -> None:
    target = tmp_path / {"csv": "data", "xlsx": "data.xlsx", "json": "data.json"}[kind]
    done = export_project(study, kind, target, blind=True)
    everything = "".join(_content(path) for path in done.files)
    assert [word for word in IDENTIFYING if word in everything] == []
    assert "Расширение" in everything
    assert any(line["kind"] == "provenance" for line in done.report)


def _content(path: Path) -> str:
    if path.suffix != ".xlsx":
        return path.read_text(encoding="utf-8-sig")
    book = load_workbook(path)
    return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def test_that_a_blind_export_still_groups_versions_of_a_work(study: Project, tmp_path: Path) -> None:
    rows = out(study, tmp_path, blind=True)["documents"]
    assert [row["work"] for row in rows] == ["W-0001", ""]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json"])
def test_that_a_coder_exports_only_their_own_work_and_no_source(study: Project, tmp_path: Path, kind: str) -> None:
    study.sign_in("Anna")
    target = tmp_path / {"csv": "data", "xlsx": "data.xlsx", "json": "data.json"}[kind]
    everything = "".join(_content(path) for path in export_project(study, kind, target).files)
    assert "by Anna" in everything
    for secret in (*IDENTIFYING, "Borys", "about the brief"):
        assert secret not in everything


def test_that_the_workbook_has_the_same_rows_as_the_csv(study: Project, tmp_path: Path) -> None:
    tables = out(study, tmp_path, raw=True)
    export_project(study, "xlsx", tmp_path / "data.xlsx")
    book = load_workbook(tmp_path / "data.xlsx")
    assert book.sheetnames == list(tables)
    for name, rows in tables.items():
        sheet = [tuple(_plain(cell) for cell in row) for row in book[name].iter_rows(values_only=True)]
        assert sheet == [tuple(rows[0]), *(tuple(row.values()) for row in rows)]


def _plain(cell: object) -> str:
    return "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)


def test_that_json_holds_texts_and_counts_pages_from_nought(study: Project, tmp_path: Path) -> None:
    export_project(study, "json", tmp_path / "d.json")
    value = json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))
    assert value["documents"][0]["text"] == SPEECH
    assert value["study"]["rounds"] == ["Main"]
    for row in value["codings"]:
        text = next(d["text"] for d in value["documents"] if d["document"] == row["document"])
        assert text[row["start"] : row["end"]] == row["quote"]
    assert {row["page"] for row in value["codings"]} == {0, 1}
    assert {line["kind"] for line in value["report"]} == {"regions", "memos"}


def test_that_exporting_again_replaces_and_leaves_strangers_alone(study: Project, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    first = out(study, tmp_path)
    assert out(study, tmp_path) == first
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in {".txt", ".csv", ".part"}) == [
        "coders.csv", "codes.csv", "codings.csv", "data_dictionary.csv", "documents.csv", "notes.txt",
    ]  # fmt: skip


def test_that_wrong_targets_are_refused(study: Project, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    path = study.database.path
    assert path is not None
    with pytest.raises(Refused, match="is a file"):
        export_project(study, "csv", file)
    with pytest.raises(Refused, match="is a folder"):
        export_project(study, "json", tmp_path)
    with pytest.raises(Refused, match="study itself"):
        export_project(study, "json", path)
    with pytest.raises(BadInput, match="csv, xlsx, json"):
        export_project(study, "sas", file)
    assert file.read_text() == "x"


def test_that_an_empty_study_exports_headers(project: Project, tmp_path: Path) -> None:
    done = export_project(project, "csv", tmp_path / "data")
    assert rows_of(tmp_path / "data" / "codings.csv") == []
    assert rows_of(tmp_path / "data" / "coders.csv")[0]["coder"] == "Lena"
    assert done.report == []
