"""Undo and redo: whose step, in which order, and when it is refused."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from small_studies import SPEECH, add_codes, add_people, add_text, dump, prepared

from coder_app.domain.anchors import Anchor
from coder_app.domain.coding import Coding
from coder_app.domain.errors import BadInput, Conflict, NotFound
from coder_app.domain.memos import Target
from coder_app.operations.bulk_coding import code_many
from coder_app.operations.codebook import add_code, codes, delete_code, edit_code
from coder_app.operations.coding import code_segment, codings, delete_codings
from coder_app.operations.documents import add_document, rename_document
from coder_app.operations.finishing import finish_document, finished_documents
from coder_app.operations.history import history
from coder_app.operations.memos import memo_on, write_memo
from coder_app.operations.project import Project, open_project, people
from coder_app.operations.reading import documents, open_document
from coder_app.operations.set_up import add_coder, change_coder

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession


def names(project: Project) -> list[str]:
    return [code.name for code in project.ask(codes)]


def test_that_nothing_can_be_undone_in_a_new_study(project: Project) -> None:
    assert project.undo_state().undo is None
    with pytest.raises(NotFound, match="nothing to undo"):
        project.undo()
    with pytest.raises(NotFound, match="nothing to redo"):
        project.redo()


def test_that_steps_come_back_in_turn(project: Project) -> None:
    add_codes(project, "A", "B", "C")
    for left in (["A", "B"], ["A"], []):
        project.undo()
        assert names(project) == left
    for there in (["A"], ["A", "B"], ["A", "B", "C"]):
        project.redo()
        assert names(project) == there
    with pytest.raises(NotFound, match="nothing to redo"):
        project.redo()


def test_that_undo_and_redo_can_be_mixed(project: Project) -> None:
    add_codes(project, "A", "B", "C")
    undo, redo = project.undo, project.redo
    turns = (undo, "AB"), (undo, "A"), (redo, "AB"), (undo, "A"), (undo, ""), (redo, "A"), (redo, "AB"), (redo, "ABC")
    for turn, there in turns:
        turn()
        assert "".join(names(project)) == there


def test_that_a_new_act_ends_redo(project: Project) -> None:
    add_codes(project, "A", "B")
    project.undo()
    add_codes(project, "C")
    assert project.undo_state().redo is None
    with pytest.raises(NotFound, match="nothing to redo"):
        project.redo()
    project.undo()
    assert names(project) == ["A"]
    project.redo()
    assert names(project) == ["A", "C"]


def test_that_undo_survives_closing_the_study(file_project: Project) -> None:
    add_codes(file_project, "A", "B")
    file_project.undo()
    file_project.close()
    assert file_project.database.path
    with open_project(file_project.database.path) as project:
        state = project.undo_state()
        assert state.undo is not None
        assert state.redo is not None
        project.redo()
        project.undo()
        project.undo()
        assert names(project) == []


def test_that_everybody_undoes_their_own_steps(project: Project) -> None:
    document = add_text(project)
    (code, _) = add_codes(project)
    add_people(project)
    project.sign_in("Anna")
    project.do(code_segment, document, Anchor(0, 4), code)
    project.sign_in("Borys")
    assert project.undo_state().undo is None
    with pytest.raises(NotFound, match="nothing to undo"):
        project.undo()
    project.do(code_segment, document, Anchor(5, 8), code)
    project.sign_in("Anna")
    project.undo()
    assert project.ask(codings, document) == []
    project.sign_in("Borys")
    assert len(project.ask(codings, document)) == 1
    with pytest.raises(NotFound, match="nothing to redo"):
        project.redo()
    project.sign_in("Anna")
    project.redo()
    assert len(project.ask(codings, document)) == 1


def test_that_ids_and_times_come_back(project: Project) -> None:
    document = add_text(project)
    (code, _) = add_codes(project)
    coding = project.do(code_segment, document, Anchor(0, 4), code)
    before = dump(project.database.engine)
    project.do(delete_codings, [coding])
    project.undo()
    assert dump(project.database.engine) == before


def test_that_an_undo_is_refused_where_somebody_changed_the_row_since(project: Project) -> None:
    document = add_text(project)
    add_people(project, "Olha", role="lead")
    project.do(rename_document, document, "Munich")
    project.sign_in("Olha")
    project.do(rename_document, document, "München")
    before = dump(project.database.engine)
    project.sign_in("Lena")
    with pytest.raises(Conflict, match="changed again since"):
        project.undo()
    assert dump(project.database.engine) == before
    project.sign_in("Olha")
    project.undo()
    project.sign_in("Lena")
    project.undo()
    assert project.ask(documents)[0].name == "speech"


def test_that_a_redo_is_refused_where_somebody_changed_the_row_since(project: Project) -> None:
    document = add_text(project)
    add_people(project, "Olha", role="lead")
    project.do(rename_document, document, "Munich")
    project.undo()
    project.sign_in("Olha")
    project.do(rename_document, document, "München")
    project.sign_in("Lena")
    with pytest.raises(Conflict):
        project.redo()
    assert project.ask(documents)[0].name == "München"


def test_that_a_code_others_have_coded_with_is_not_undone_away(project: Project) -> None:
    document = add_text(project)
    add_people(project, "Anna")
    (code,) = add_codes(project, "A")
    project.sign_in("Anna")
    project.do(code_segment, document, Anchor(0, 4), code)
    before = dump(project.database.engine)
    project.sign_in("Lena")
    with pytest.raises(Conflict, match="others"):
        project.undo()
    assert dump(project.database.engine) == before
    assert names(project) == ["A"]


def test_that_an_undo_does_not_give_two_people_one_name(project: Project) -> None:
    add_people(project, "Olha", role="lead")
    anna = project.do(add_coder, "Anna", "coder")
    project.do(change_coder, anna.id, name="Hanna", role="coder", active=True)
    project.sign_in("Olha")
    project.do(add_coder, "Anna", "coder")
    before = dump(project.database.engine)
    project.sign_in("Lena")
    with pytest.raises(Conflict, match="others"):
        project.undo()
    assert dump(project.database.engine) == before
    assert sorted(person.name for person in project.ask(people)) == ["Anna", "Hanna", "Lena", "Olha"]


def test_that_a_verb_that_breaks_off_leaves_nothing(project: Project) -> None:
    document = add_text(project)
    (code, _) = add_codes(project)
    before = dump(project.database.engine, everything=True)

    def half(session: StudySession) -> None:
        code_segment(session, document, Anchor(0, 4), code)
        session.flush()
        raise RuntimeError("half way")

    half.message, half.undoable = "Half", True  # type: ignore[attr-defined]
    with pytest.raises(RuntimeError, match="half way"):
        project.do(half)  # type: ignore[arg-type]
    assert dump(project.database.engine, everything=True) == before
    project.do(code_segment, document, Anchor(0, 4), code)


def test_that_a_question_that_writes_changes_nothing(project: Project) -> None:
    document = add_text(project)
    before = dump(project.database.engine, everything=True)
    project.ask(rename_document, document, "Secretly")
    assert dump(project.database.engine, everything=True) == before


def test_that_what_changes_nothing_is_no_step(project: Project) -> None:
    document = add_text(project)
    number = len(project.ask(history))
    project.do(rename_document, document, "speech")
    assert len(project.ask(history)) == number
    assert project.last_changes is not None
    assert project.last_changes.rows == {}


def test_that_finishing_is_not_undone(project: Project) -> None:
    document = add_text(project)
    project.do(finish_document, document)
    assert project.undo_state().undo is not None  # the import
    project.undo_state()
    assert project.ask(finished_documents) == {document}
    with pytest.raises(Conflict):
        # The import cannot go while the answer stands.
        project.undo()
    assert project.ask(finished_documents) == {document}


def test_that_deleting_a_code_brings_codings_and_memos_back(project: Project) -> None:
    document = add_text(project)
    add_people(project)
    (code, _) = add_codes(project)
    project.sign_in("Anna")
    coding = project.do(code_segment, document, Anchor(0, 4), code)
    project.do(write_memo, Target.CODING, coding, "Because.")
    project.sign_in("Lena")
    assert project.do(delete_code, code) == 1
    project.undo()
    project.sign_in("Anna")
    assert [view.memo for view in project.ask(codings, document)] == ["Because."]


def test_that_the_file_comes_back_when_an_import_is_redone(project: Project) -> None:
    document = add_text(project)
    project.undo()
    assert project.ask(documents) == []
    add_text(project)
    project.undo()
    project.redo()
    (view,) = project.ask(documents)
    assert project.ask(open_document, view.id).text == SPEECH
    assert view.id != document


def test_that_the_changes_name_rows_and_documents(project: Project) -> None:
    document = add_text(project)
    (code, _) = add_codes(project)
    coding = project.do(code_segment, document, Anchor(0, 4), code)
    did = project.last_changes
    undone = project.undo()
    redone = project.redo()
    assert did is not None
    for changes, kind in ((did, "do"), (undone, "undo"), (redone, "redo")):
        assert changes.kind == kind
        assert changes.rows["coding"] == {coding}
        assert changes.touches("segment")
        assert changes.documents == {document}
        assert changes.values == {"code": "Threat"}
    assert did.number < undone.number < redone.number


def test_that_ten_thousand_codings_are_one_step(file_project: Project) -> None:
    document = file_project.do(add_document, prepared("word " * 20000), b"x")
    (code, _) = add_codes(file_project)
    places = [(document, Anchor(start, start + 3)) for start in range(10_000)]
    assert file_project.do(code_many, places, code) == 10_000
    file_project.undo()
    assert file_project.ask(codings, document) == []
    file_project.redo()
    assert len(file_project.ask(codings, document)) == 10_000


def test_that_json_values_are_followed(project: Project) -> None:
    code = project.do(add_code, "Scaled")
    from coder_app.domain.views import Scale

    project.do(edit_code, code, {"scale": Scale(0, 4, {0: "none"})})
    project.do(edit_code, code, {"scale": Scale(0, 9)})
    project.undo()
    assert project.ask(codes)[0].scale == Scale(0, 4, {0: "none"})


def test_that_the_history_tells_who_did_what(project: Project) -> None:
    document = add_text(project)
    (code, _) = add_codes(project)
    project.do(code_segment, document, Anchor(0, 4), code)
    project.undo()
    newest = project.ask(history)[:2]
    assert [(view.who, view.verb, view.undone) for view in newest] == [
        ("Lena", "undo: Code with “{code}”", False),
        ("Lena", "Code with “{code}”", True),
    ]


def test_that_rows_of_another_kind_are_not_journaled(project: Project) -> None:
    """Editions are big and never change: the journal must not carry a second copy of every text."""
    from sqlmodel import select

    from coder_app.domain.journal import Change

    document = add_text(project)
    project.do(write_memo, Target.DOCUMENT, document, "x")
    tables = set(project.session.exec(select(Change.of_table)).all())
    project.session.rollback()
    assert "edition_text" not in tables
    assert {"document", "memo"} <= tables
    assert project.ask(memo_on, Target.DOCUMENT, document) == "x"
    assert Coding.__tablename__ == "coding"


@pytest.mark.parametrize("text", ["nothing\x00 inside", "half a pair \ud800"])
def test_that_characters_no_database_keeps_are_refused_in_words(project: Project, text: str) -> None:
    document = add_text(project)
    before = dump(project.database.engine)
    with suppress(BadInput):
        project.do(write_memo, Target.DOCUMENT, document, text)
    kept = project.ask(memo_on, Target.DOCUMENT, document)
    assert kept in {"", text}
    assert (dump(project.database.engine) == before) is (kept == "")
