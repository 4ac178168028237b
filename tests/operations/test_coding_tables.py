from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_studies import SPEECH, add_codes, add_people, add_text
from written_tables import table

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import CoderError
from coder_app.domain.views import Scale
from coder_app.operations.codebook import add_code, edit_code
from coder_app.operations.coding import codings
from coder_app.operations.coding_tables import Places, import_codings, packed
from coder_app.operations.set_up import add_round

if TYPE_CHECKING:
    from coder_app.operations.project import Project


@pytest.fixture
def study(file_project: Project) -> Project:
    add_text(file_project)
    add_text(file_project, "Again and again, a\u00adgain.\n", name="again.txt")
    add_codes(file_project)
    file_project.do(add_code, "Grave", {"scale": Scale(1, 5)})
    add_people(file_project)
    file_project.do(add_round, "Second")
    file_project.sign_in("Anna")
    return file_project


def load(project: Project, text: str) -> dict[str, int]:
    return project.do(import_codings, table(text))


def made(project: Project, document: str = "D-0001") -> list[tuple[int, int, int | None, str]]:
    from coder_app.operations.naming import named_document

    ident = project.ask(named_document, document).id
    return [(view.start, view.end, view.intensity, view.memo) for view in project.ask(codings, ident)]


def test_that_positions_and_quotes_make_the_same_codings(study: Project) -> None:
    assert load(study, "document,start,end,code\nD-0001,0,4,Threat") == {"added": 1, "already_there": 0}
    assert load(study, "document,quote,code\nspeech,NATO has,Threat\nD-0001,NATO,Threat") == {
        "added": 1, "already_there": 1,
    }  # fmt: skip
    assert made(study) == [(0, 4, None, ""), (0, 8, None, "")]


def test_that_a_quote_is_found_over_line_breaks_and_soft_hyphens(study: Project) -> None:
    load(study, 'document,quote,code\nD-0001,"against\n whom?\u00ad Расши\u00adрение  НАТО",Threat')
    start = SPEECH.index("against whom")
    assert made(study) == [(start, SPEECH.index("НАТО") + 4, None, "")]


def test_that_memo_round_and_intensity_come_along(study: Project) -> None:
    load(study, "document,start,end,code,memo,round,intensity\nD-0001,0,4,grave,Why so?,main,5")
    assert made(study) == [(0, 4, 5, "Why so?")]
    assert load(study, "document,start,end,code,round\nD-0001,0,4,grave,Second")["added"] == 1


def test_that_a_table_taken_in_twice_adds_nothing(study: Project) -> None:
    rows = "document,quote,code\nD-0001,mutual trust,Security\nD-0001,mutual trust,Security"
    assert load(study, rows) == {"added": 1, "already_there": 1}
    assert load(study, rows) == {"added": 0, "already_there": 2}
    study.undo()
    assert made(study) == []


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("D-0009,0,4,,Threat,", ["D-0009"]),
        (",0,4,,Threat,", ["document"]),
        ("D-0001,0,4,,Nothing,", ["Nothing"]),
        ("D-0001,0,4,,,", ["code"]),
        ("D-0001,0,999999,,Threat,", ["999999"]),
        ("D-0001,4,4,,Threat,", ["4–4"]),
        ("D-0001,-1,4,,Threat,", ["-1"]),
        ("D-0001,a,4,,Threat,", ["a", "start"]),
        ("D-0001,0,,,Threat,", ["start and end"]),
        ("D-0001,,,,Threat,", ["quote"]),
        ("D-0001,0,4,NADO,Threat,", ["NATO", "NADO", "nowhere"]),
        ("D-0001,0,4,has,Threat,", ["5–8"]),
        ("D-0001,,,no such words,Threat,", ["not found", "D-0001"]),
        ("D-0002,,,again,Threat,", ["2 times", "D-0002"]),
        ("D-0001,0,4,,Threat,3", ["intensity 3"]),
        ("D-0001,0,4,,Grave,9", ["9"]),
        ("D-0001,0,4,,Grave,much", ["much", "intensity"]),
    ],
)
def test_that_a_bad_row_is_named_and_nothing_is_made(study: Project, row: str, words: list[str]) -> None:
    text = f"document,start,end,quote,code,intensity\nD-0001,0,4,NATO,Threat,\n{row}"
    with pytest.raises(CoderError) as caught:
        load(study, text)
    assert all(word in str(caught.value) for word in ["t.csv, row 3", *words]), str(caught.value)
    assert made(study) == []


def test_that_a_resting_code_and_an_unknown_round_are_refused(study: Project) -> None:
    with pytest.raises(CoderError, match=r"row 2.*There are: Main, Second"):
        load(study, "document,start,end,code,round\nD-0001,0,4,Threat,Third")
    study.sign_in("Lena")
    from coder_app.operations.codebook import find_code

    study.do(edit_code, study.ask(find_code, "Threat").id, {"active": False})
    study.sign_in("Anna")
    with pytest.raises(CoderError, match=r"row 2.*resting"):
        load(study, "document,start,end,code\nD-0001,0,4,Threat")


def test_that_a_table_without_places_is_refused(study: Project) -> None:
    with pytest.raises(CoderError, match="quote"):
        load(study, "document,start,code\nD-0001,0,Threat")


@given(st.text("ab \n\u00adй", max_size=40), st.integers(0, 40), st.integers(1, 10))
def test_that_every_stretch_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    quote = text[start : start + length]
    found = Places(text).find(quote)
    letters = packed(quote)
    assert all(packed(text[place.start : place.end]) == letters for place in found)
    if letters:
        inner = text.index(letters[0], start)
        assert any(place.start == inner for place in found)
        assert found == sorted(found)
    else:
        assert found == []


def test_that_overlapping_places_all_count() -> None:
    assert Places("anana").find("ana") == [Anchor(0, 3), Anchor(2, 5)]
