from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from small_studies import SPEECH, add_codes, add_people, prepared
from sqlalchemy import text

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.errors import Refused
from coder_app.domain.geometry import Rect
from coder_app.operations.checking import check_study
from coder_app.operations.coding import code_region, code_segment
from coder_app.operations.documents import add_document, remove_document, replace_text
from coder_app.operations.reading import keep_ranges, open_document
from coder_app.operations.texts import describe_text

if TYPE_CHECKING:
    from coder_app.operations.project import Project

_FORGED = "0" * 64


def put_in(project: Project, content: str, name: str, **how: int) -> str:
    """A document whose file is what its hash says."""
    data = content.encode()
    read = replace(prepared(content, name=name, **how), file_sha256=hashlib.sha256(data).hexdigest())
    return project.do(add_document, read, data)


@pytest.fixture
def study(file_project: Project) -> Project:
    return filled(file_project)


def filled(project: Project) -> Project:
    document = put_in(project, SPEECH, "speech.txt", lines_per_page=2)
    opened = project.ask(open_document, document)
    project.do(keep_ranges, opened.edition_id, *describe_text(opened.text))
    threat, security = add_codes(project)
    project.do(code_segment, document, Anchor(0, 20), threat)
    project.do(code_segment, document, Anchor(0, 20), security)
    project.do(code_region, document, Region(1, Rect(10, 10, 60, 60)), threat)
    return project


def spoil(project: Project, statement: str) -> None:
    """Change the database behind the program's back."""
    with project.database.engine.begin() as connection:
        if project.database.is_sqlite:
            connection.execute(text("PRAGMA defer_foreign_keys=ON"))
        connection.execute(text(statement))


def test_that_a_sound_study_has_no_problems(project: Project) -> None:
    assert filled(project).ask(check_study) == []


def test_that_removed_and_replaced_documents_are_no_problem(study: Project) -> None:
    other = put_in(study, "Another text.\n", "other.txt")
    study.do(remove_document, other)
    first = study.ask(open_document, "D-0001").document.id
    text_of_it = "Quite another text.\n"
    read = replace(prepared(text_of_it), file_sha256=hashlib.sha256(text_of_it.encode()).hexdigest())
    study.do(replace_text, first, read, text_of_it.encode())
    assert study.ask(check_study) == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE segment SET quote = 'forged' WHERE quote <> ''", ["D-0001, 0–20", "quotation differs"]),
        ("UPDATE segment SET \"end\" = 100000 WHERE quote <> ''", ["D-0001, 0–100000", "not inside the text"]),
        ("UPDATE segment SET start = 20 WHERE quote <> ''", ["not inside the text"]),
        ("UPDATE edition_text SET text = 'Other. ' || text", ["D-0001", "hash differs"]),
        (f"UPDATE edition SET text_sha256 = '{_FORGED}'", ["D-0001", "hash differs"]),
        ("UPDATE edition_page SET start = start + 1 WHERE number = 1", ["D-0001", "page 2"]),
        ("DELETE FROM edition_page WHERE number = 1", ["D-0001", "pages do not cover"]),
        ("DELETE FROM stored_file", ["speech.txt", "missing"]),
        ("DELETE FROM edition_text", ["D-0001", "text is missing"]),
        ("DELETE FROM coding", ["segments have no coding"]),
    ],
)
def test_that_every_kind_of_damage_is_named(study: Project, statement: str, words: list[str]) -> None:
    spoil(study, statement)
    said = "\n".join(study.ask(check_study))
    assert all(word in said for word in words), said


def test_that_a_stored_file_with_other_bytes_is_named(study: Project) -> None:
    with study.database.engine.begin() as connection:
        connection.execute(text("UPDATE stored_file SET data = :data"), {"data": b"forged"})
    assert "stored file is not the one" in "".join(study.ask(check_study))


def test_that_rows_pointing_to_nothing_are_counted(file_project: Project) -> None:
    put_in(file_project, SPEECH, "speech.txt")
    with file_project.database.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("UPDATE document SET work_id = 'nowhere'")
        raw.execute("PRAGMA foreign_keys=ON")
    assert file_project.ask(check_study) == ["1 rows of document point to a work that is not there."]


def test_that_checking_is_for_leads(study: Project) -> None:
    add_people(study)
    study.sign_in("Anna")
    with pytest.raises(Refused):
        study.ask(check_study)
