"""What a coder may not see comes out of no kind of read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from small_studies import add_codes, add_people, add_text
from sqlalchemy import literal, union_all
from sqlalchemy.orm import aliased
from sqlmodel import SQLModel, col, func, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.codebook import Code
from coder_app.domain.coders import Completion
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import Document
from coder_app.domain.journal import Change, Operation
from coder_app.domain.memos import Memo, Target
from coder_app.domain.provenance import Provenance
from coder_app.domain.study import SavedQuery
from coder_app.domain.views import ProvenanceView
from coder_app.operations.coding import code_segment
from coder_app.operations.documents import set_provenance
from coder_app.operations.finishing import finish_document
from coder_app.operations.memos import write_memo

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

HIDDEN: dict[type[SQLModel], tuple[Any, Any]] = {
    Segment: (Segment.id, Segment.coder_id),
    Coding: (Coding.id, Coding.coder_id),
    Completion: (Completion.id, Completion.coder_id),
    Memo: (Memo.id, Memo.author_id),
    Operation: (Operation.number, Operation.actor_id),
    SavedQuery: (SavedQuery.id, SavedQuery.owner_id),
    Change: (Change.number, literal("")),
    Provenance: (Provenance.document_id, literal("")),
}
"""The tables that are narrowed: key and owner."""

GONE = (Segment, Coding, Completion, Memo, Provenance)


def _keep_query(session: StudySession) -> None:
    session.add(SavedQuery(owner_id=session.actor_id, name="mine"))


_keep_query.message, _keep_query.undoable = "Save query", True  # type: ignore[attr-defined]


@pytest.fixture
def shared(project: Project) -> Project:
    """A study in which Lena, Anna and Borys have each coded, written, finished and asked; Anna signed in."""
    document = add_text(project)
    (code, _) = add_codes(project)
    project.do(set_provenance, document, ProvenanceView(speaker="Somebody"))
    add_people(project)
    for who in ("Lena", "Borys", "Anna"):
        project.sign_in(who)
        coding = project.do(code_segment, document, Anchor(0, 10), code)
        project.do(write_memo, Target.CODING, coding, f"by {who}")
        project.do(finish_document, document)
        project.do(_keep_query)  # type: ignore[arg-type]
    return project


def _whole(kind: Any, key: Any) -> Any:
    return select(kind)


def _column(kind: Any, key: Any) -> Any:
    return select(key)


def _counted(kind: Any, key: Any) -> Any:
    return select(func.count()).select_from(kind)


def _count_of_column(kind: Any, key: Any) -> Any:
    return select(func.count(key))


def _aliased(kind: Any, key: Any) -> Any:
    return select(aliased(kind))


def _subquery(kind: Any, key: Any) -> Any:
    return select(select(key.label("key")).subquery().c.key)


def _common_table(kind: Any, key: Any) -> Any:
    return select(select(key.label("key")).cte().c.key)


def _in_list(kind: Any, key: Any) -> Any:
    other = aliased(kind)
    return select(kind).where(key.in_(select(getattr(other, key.key))))


def _scalar(kind: Any, key: Any) -> Any:
    return select(select(func.count(key)).scalar_subquery())


def _exists(kind: Any, key: Any) -> Any:
    return select(literal(1)).where(select(key).exists())


def _united(kind: Any, key: Any) -> Any:
    both = union_all(select(key.label("key")), select(key.label("key"))).subquery()
    return select(both.c.key)


def _joined(kind: Any, key: Any) -> Any:
    return select(key).select_from(Code).join(kind, literal(1) == 1)


def _outer_joined(kind: Any, key: Any) -> Any:
    return select(key).select_from(Document).join(kind, literal(1) == 1, isouter=True)


def _grouped(kind: Any, key: Any) -> Any:
    return select(key, func.count()).group_by(key)


def _from_statement(kind: Any, key: Any) -> Any:
    return select(kind).where(key == key).order_by(key).limit(1000)


READS = [_whole, _column, _counted, _count_of_column, _aliased, _subquery, _common_table, _in_list, _scalar, _exists,
         _united, _joined, _outer_joined, _grouped, _from_statement]  # fmt: skip


def _answer(project: Project, statement: Any) -> list[str]:
    def question(session: StudySession) -> list[str]:
        return sorted(repr(row) for row in session.execute(statement).all())

    return project.ask(question)


@pytest.mark.parametrize("read", READS, ids=lambda read: read.__name__)
def test_that_no_read_leaks(shared: Project, read: Callable[[Any, Any], Any]) -> None:
    """Whatever the form of the question, a coder's answer is the one a study without the others would give."""
    answers = {kind.__name__: _answer(shared, read(kind, key)) for kind, (key, _) in HIDDEN.items() if kind in GONE}
    anna = shared.viewer.coder_id
    shared.sign_in("Lena")

    def let_others_go(session: StudySession) -> None:
        for kind in GONE:
            owner = HIDDEN[kind][1]
            for row in session.exec(select(kind)).all():
                if kind is Provenance or getattr(row, owner.key) != anna:
                    session.delete(row)

    let_others_go.message, let_others_go.undoable = "Clear", False  # type: ignore[attr-defined]
    shared.do(let_others_go)  # type: ignore[arg-type]
    shared.sign_in("Anna")
    for kind in GONE:
        assert answers[kind.__name__] == _answer(shared, read(kind, HIDDEN[kind][0])), kind.__name__


@pytest.mark.parametrize("kind", HIDDEN, ids=lambda kind: kind.__name__)
def test_that_only_own_rows_are_read(shared: Project, kind: type[SQLModel]) -> None:
    _key, owner = HIDDEN[kind]
    me = shared.viewer.coder_id

    def owners(session: StudySession) -> list[str]:
        return [row[0] for row in session.execute(select(owner).select_from(kind)).all()]

    expected = [] if kind in {Change, Provenance} else [me]
    assert sorted(set(shared.ask(owners))) == expected


@pytest.mark.parametrize("kind", [Segment, Coding, Completion, Memo, SavedQuery, Provenance], ids=lambda k: k.__name__)
def test_that_knowing_an_id_does_not_help(shared: Project, kind: type[SQLModel]) -> None:
    key, owner = HIDDEN[kind]
    shared.sign_in("Borys" if kind is SavedQuery else "Lena")
    mine = shared.viewer.coder_id
    query = select(key).where(owner == mine) if kind is not Provenance else select(key)
    (their_id,) = set(shared.ask(lambda session: session.exec(query).all()))
    shared.sign_in("Anna")
    assert shared.ask(lambda session: session.get(kind, their_id)) is None
    assert shared.ask(lambda session: session.exec(select(kind).where(col(key) == their_id)).first()) is None


def test_that_a_lead_sees_everything_but_other_peoples_queries(shared: Project) -> None:
    shared.sign_in("Lena")
    count = {
        kind.__name__: shared.ask(lambda session, kind=kind: session.exec(select(func.count()).select_from(kind)).one())
        for kind in HIDDEN
    }
    assert {name: count[name] for name in ("Segment", "Coding", "Memo", "Completion")} == {
        "Segment": 3, "Coding": 3, "Memo": 3, "Completion": 3,
    }  # fmt: skip
    assert count["Provenance"] == 1
    assert count["SavedQuery"] == 1
    assert count["Change"] > 9


def test_that_a_custodian_sees_and_a_reviewer_does_not(shared: Project) -> None:
    shared.sign_in("Lena")
    add_people(shared, "Cecilia", role="custodian")
    add_people(shared, "Rosa", role="reviewer")
    for who, seen in (("Cecilia", 3), ("Rosa", 0)):
        shared.sign_in(who)
        assert shared.ask(lambda session: len(session.exec(select(Coding)).all())) == seen, who


def test_that_sight_changes_with_the_person(shared: Project) -> None:
    for who, seen in (("Anna", 1), ("Lena", 3), ("Anna", 1), ("Borys", 1)):
        shared.sign_in(who)
        found = shared.ask(lambda session: [row.coder_id for row in session.exec(select(Coding)).all()])
        assert len(found) == seen
        if seen == 1:
            assert found == [shared.viewer.coder_id]
