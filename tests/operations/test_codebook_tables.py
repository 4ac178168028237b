from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from written_tables import table

from coder_app.domain.errors import CoderError, Refused
from coder_app.domain.views import Scale
from coder_app.exchange.tables import read_table
from coder_app.exchange.tables_writing import csv_bytes, table_of
from coder_app.operations.codebook import add_code, codes, edit_code
from coder_app.operations.codebook_tables import (
    COLUMNS,
    check_codebook,
    codebook_rows,
    import_codebook,
    read_scale,
    scale_text,
)
from coder_app.operations.codebook_versions import codebook_versions
from coder_app.operations.set_up import add_coder

if TYPE_CHECKING:
    from coder_app.operations.project import Project

TREE = """
code,parent,framework,definition,indicators,use,not_for,examples,scale,colour
Collapse,Structural realism/Buffer zone,,The zone goes,,,,,1..5,#abc
Buffer zone,Structural realism,,Between blocs,exercises,always,never,“example”,1-3; 1=low; 3=high,
Structural realism,,Structural realism,Power decides,,,,,,#0072B2
Threat,,Constructivism,,,,,,,
Speech act,Constructivism,,,,,,,,
"""


def load(project: Project, text: str) -> dict[str, int]:
    return project.do(import_codebook, table(text, COLUMNS))


def paths(project: Project) -> list[str]:
    return [view.path for view in project.ask(codes)]


def refusal(project: Project, text: str) -> str:
    before = project.ask(codes)
    with pytest.raises(CoderError) as caught:
        load(project, text)
    assert project.ask(codes) == before
    return str(caught.value)


def test_that_a_tree_comes_in_whatever_the_order_of_its_rows(file_project: Project) -> None:
    assert load(file_project, TREE) == {"added": 5, "changed": 0, "kept": 0}
    assert paths(file_project) == [
        "Structural realism", "Structural realism/Buffer zone", "Structural realism/Buffer zone/Collapse",
        "Constructivism/Threat", "Constructivism/Speech act",
    ]  # fmt: skip
    by_name = {view.name: view for view in file_project.ask(codes)}
    assert by_name["Collapse"].scale == Scale(1, 5)
    assert by_name["Collapse"].colour == "#AABBCC"
    assert by_name["Collapse"].framework == "Structural realism"
    zone = by_name["Buffer zone"]
    assert (zone.definition, zone.indicators, zone.use_when, zone.not_for, zone.examples) == (
        "Between blocs", "exercises", "always", "never", "“example”",
    )  # fmt: skip
    assert zone.scale == Scale(1, 3, {1: "low", 3: "high"})
    assert zone.colour.startswith("#")


def test_that_importing_again_keeps_everything(file_project: Project) -> None:
    load(file_project, TREE)
    before = file_project.ask(codes)
    assert load(file_project, TREE) == {"added": 0, "changed": 0, "kept": 5}
    assert file_project.ask(codes) == before


def test_that_what_is_exported_is_kept_when_it_comes_back(file_project: Project) -> None:
    load(file_project, TREE)
    zone = next(view for view in file_project.ask(codes) if view.name == "Buffer zone")
    file_project.do(edit_code, zone.id, {"definition": "=1+1 and\nmore", "scale": Scale(-2, 2, {0: "a; b"})})
    written = csv_bytes(table_of("codebook", COLUMNS, file_project.ask(codebook_rows)))
    back = read_table(None, written, "t.csv", known=COLUMNS)
    assert file_project.do(import_codebook, back) == {"added": 0, "changed": 0, "kept": 5}


def test_that_a_changed_definition_is_a_new_version_and_undone_in_one_step(file_project: Project) -> None:
    load(file_project, TREE)
    before = file_project.ask(codes)
    counts = load(file_project, "code,parent,definition\nThreat,Constructivism,Now defined\nNew,Threat,Below")
    assert counts == {"added": 1, "changed": 1, "kept": 0}
    threat = next(view for view in file_project.ask(codes) if view.name == "Threat")
    assert (threat.definition, threat.version) == ("Now defined", 2)
    assert len([v for v in file_project.ask(codebook_versions) if v.code_id == threat.id]) == 2
    file_project.undo()
    assert file_project.ask(codes) == before


def test_that_absent_columns_leave_things_and_blank_cells_empty_them(file_project: Project) -> None:
    load(file_project, TREE)
    assert load(file_project, "code\nBuffer zone")["kept"] == 1
    load(file_project, "code,definition,scale\nBuffer zone,,")
    zone = next(view for view in file_project.ask(codes) if view.name == "Buffer zone")
    assert (zone.definition, zone.scale, zone.indicators) == ("", None, "exercises")


def test_that_a_path_may_stand_in_the_code_column(file_project: Project) -> None:
    assert load(file_project, "code\nA\nA/B\nA/B/C")["added"] == 3
    assert paths(file_project) == ["A", "A/B", "A/B/C"]


def test_that_new_codes_may_hang_on_codes_that_are_there(file_project: Project) -> None:
    top = file_project.do(add_code, "Top")
    file_project.do(add_code, "Twig", parent_id=top)
    load(file_project, "code,parent\nLeaf,Top/Twig\nOther,top")
    assert paths(file_project) == ["Top", "Top/Twig", "Top/Twig/Leaf", "Top/Other"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("code,parent\nA,B\nB,A", ["row", "below itself"]),
        ("code,parent\nA,A", ["row 2", "below itself"]),
        ("code,parent\nA,\nB,A\nB,A", ["row 4", "A/B", "twice", "row 3"]),
        ("code,parent\nA,Nowhere", ["row 2", "Nowhere"]),
        ("code,parent\nA,\nB,\nX,A\nX,B\nY,X", ["row 6", "A/X, B/X", "whole path"]),
        ("code\n  \nA", []),
        ("code,parent\n,A\nA,", ["row 2", "name"]),
        ("code,parent\nA/B,C\nC,", ["row 2", "/"]),
        ("code,scale\nA,\nB,five", ["row 3", "five", "1-5"]),
        ("code,scale\nA,5-1", ["row 2", "rise"]),
        ("code,scale\nA,1-5; 7=much", ["row 2", "7"]),
        ("code,scale\nA,1-1000", ["row 2"]),
        ("code,colour\nA,red", ["row 2", "red", "#0072B2"]),
        ("code,parent,framework\nA,F,G\nB,,F", ["row 2", "F", "G"]),
        ("code,definition", ["no codes"]),
    ],
)
def test_that_a_bad_row_is_named_and_nothing_comes_in(file_project: Project, text: str, words: list[str]) -> None:
    if not words:
        assert load(file_project, text)["added"] == 1
        return
    said = refusal(file_project, text)
    assert all(word in said for word in ["t.csv", *words]), said


def test_that_a_codebook_can_be_checked_before_there_is_a_study() -> None:
    check_codebook(table(TREE, COLUMNS))
    with pytest.raises(CoderError, match="row 2"):
        check_codebook(table("code,parent\nA,B", COLUMNS))


def test_that_only_a_lead_imports_a_codebook(file_project: Project) -> None:
    file_project.do(add_coder, "Anna", "coder")
    file_project.sign_in("Anna")
    with pytest.raises(Refused):
        load(file_project, TREE)


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("1-5", Scale(1, 5)),
        ("1..5", Scale(1, 5)),
        ("1–5", Scale(1, 5)),
        ("-2..2", Scale(-2, 2)),
        ("1=low;5=high", Scale(1, 5, {1: "low", 5: "high"})),
        ("1-5; 1=a; b; 5=c = d", Scale(1, 5, {1: "a; b", 5: "c = d"})),
        ("", None),
    ],
)
def test_that_a_scale_is_read_in_every_form_and_written_so_that_it_reads_back(text: str, scale: Scale | None) -> None:
    assert read_scale(text) == scale
    assert read_scale(scale_text(scale)) == scale
