"""Marking documents as completely coded, and opening them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.coders import Completion
from coder_app.domain.errors import Refused
from coder_app.domain.tables import now
from coder_app.operations.documents import find_document
from coder_app.operations.project import verb
from coder_app.operations.set_up import current_round

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession


def _open_completion(session: StudySession, document_id: str, round_id: str) -> Completion | None:
    return session.exec(
        select(Completion).where(
            Completion.document_id == document_id, Completion.coder_id == session.actor_id,
            Completion.round_id == round_id, col(Completion.reopened_at).is_(None),
        )
    ).first()  # fmt: skip


@verb("Finish {code}", undoable=False)
def finish_document(session: StudySession, document_id: str) -> str:
    """Say that this person has coded a document completely in the current round; gives the document's code."""
    document = find_document(session, document_id)
    round_id = current_round(session).id
    if _open_completion(session, document.id, round_id) is None:
        session.add(Completion(document_id=document.id, coder_id=session.actor_id, round_id=round_id))
    session.tell(code=document.code)
    return document.code


@verb("Reopen {code}", undoable=False)
def reopen_document(session: StudySession, document_id: str) -> None:
    """Take a finished document up again; that it had been finished stays on record."""
    document = find_document(session, document_id)
    done = _open_completion(session, document.id, current_round(session).id)
    if done is None:
        raise Refused("{document} is not finished.", document=document.code)
    done.reopened_at = now()
    session.add(done)
    session.tell(code=document.code)


def finished_documents(session: StudySession) -> set[str]:
    """Ids of the documents this person has finished in the current round."""
    return set(
        session.exec(
            select(Completion.document_id).where(
                Completion.coder_id == session.actor_id, Completion.round_id == current_round(session).id,
                col(Completion.reopened_at).is_(None),
            )
        ).all()
    )  # fmt: skip
