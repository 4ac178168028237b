"""Which rounds and documents are for training: coders practise there, and comparisons leave them out unless asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.documents import Document
from coder_app.domain.errors import NotFound
from coder_app.domain.study import Round
from coder_app.operations.project import verb
from coder_app.operations.set_up import TRAINING_ROUNDS, require_lead, rounds, the_study

if TYPE_CHECKING:
    from collections.abc import Collection

    from coder_app.storage.session import StudySession

_DOCUMENTS = "training_documents"


def training_documents(session: StudySession) -> set[str]:
    """Ids of the documents that are for training."""
    return set(the_study(session).settings.get(_DOCUMENTS, ()))


@verb("Mark what is for training")
def mark_training(
    session: StudySession, round_ids: Collection[str] = (), document_ids: Collection[str] = (), *, on: bool = True
) -> None:
    """Say that rounds and documents are for training, or (``on`` False) that they are not."""
    require_lead(session)
    _require(set(session.exec(select(Round.id)).all()), round_ids)
    _require(set(session.exec(select(Document.id)).all()), document_ids)
    study = the_study(session)
    held = dict(study.settings)
    for key, given in ((TRAINING_ROUNDS, round_ids), (_DOCUMENTS, document_ids)):
        before = set(held.get(key, ()))
        held[key] = sorted(before | set(given) if on else before - set(given))
    study.settings = held
    session.add(study)


def _require(known: Collection[str], given: Collection[str]) -> None:
    if not set(given) <= set(known):
        raise NotFound("This round or document is not in the study any more.")


def training_names(session: StudySession) -> dict[str, list[str]]:
    """The names of the training rounds and the codes of the training documents."""
    require_lead(session)
    marked = training_documents(session)
    named = session.exec(select(Document.id, Document.code).order_by(col(Document.position), col(Document.code))).all()
    return {
        "rounds": [view.name for view in rounds(session) if view.training],
        "documents": [code for ident, code in named if ident in marked],
    }
