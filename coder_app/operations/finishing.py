"""Marking documents as completely coded, and opening them again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.domain.blinding import Doubt, DoubtKind, PagesShown, Recognised
from coder_app.domain.coders import Completion
from coder_app.domain.documents import Edition
from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.tables import now
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.project import verb
from coder_app.operations.set_up import current_round

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from coder_app.domain.anchors import Anchor
    from coder_app.storage.session import StudySession


def _open_completion(session: StudySession, document_id: str, round_id: str) -> Completion | None:
    return session.exec(
        select(Completion).where(
            Completion.document_id == document_id, Completion.coder_id == session.actor_id,
            Completion.round_id == round_id, col(Completion.reopened_at).is_(None),
        )
    ).first()  # fmt: skip


FACETS = ("state", "speaker", "period")
"""What a coder guesses of a blind document's source."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a coder says on finishing a blind document: whether they recognised the source, and their guesses.

    ``guesses`` by facet, empty for "don't know"; ``confidence`` 0 to 100; ``passage`` what gave it away.
    """

    recognised: str
    guesses: Mapping[str, str] = field(default_factory=dict)
    confidence: int | None = None
    passage: Anchor | None = None

    def checked(self) -> Answers:
        """Itself; raises BadInput for an answer or facet there is not."""
        if self.recognised and self.recognised not in set(Recognised):
            raise BadInput("“{answer}” is no answer; say no, unsure or yes.", answer=self.recognised)
        for facet in self.guesses:
            if facet not in FACETS:
                raise BadInput("There is no facet “{facet}”; known are {known}.", facet=facet, known=", ".join(FACETS))
        if self.confidence is not None and not 0 <= self.confidence <= 100:
            raise BadInput("Confidence goes from 0 to 100.")
        return self

    def kept(self) -> dict[str, Any]:
        """As it is stored."""
        passage = list(self.passage) if self.passage else None
        return {"guesses": dict(self.guesses), "confidence": self.confidence, "passage": passage}


@verb("Finish {code}", undoable=False)
def finish_document(session: StudySession, document_id: str, answers: Answers | None = None) -> str:
    """Say that this person has coded a document completely in the current round; gives the document's code.

    ``answers`` are frozen with it: they are what was thought before anybody knew. After reopening they stay.
    """
    document = find_document(session, document_id)
    round_id = current_round(session).id
    if _open_completion(session, document.id, round_id) is None:
        said = answers.checked() if answers else Answers("")
        session.add(Completion(document_id=document.id, coder_id=session.actor_id, round_id=round_id,
                               recognised=said.recognised, answers=said.kept() if answers else {}))  # fmt: skip
    elif answers is not None:
        raise Refused("{document} is finished already, and its answers are frozen.", document=document.code)
    session.tell(code=document.code)
    return document.code


@verb("Note a doubt in {code}")
def note_doubt(session: StudySession, document_id: str, kind: str, place: Anchor, note: str = "") -> str:
    """Say of a passage "I recognise this" (``recognised``) or "I cannot code this because of the mask" (``mask``)."""
    document = find_document(session, document_id)
    if kind not in set(DoubtKind):
        raise BadInput("There is no doubt “{kind}”; known are {known}.", kind=kind, known=", ".join(DoubtKind))
    place.checked(len(text_of(session, document)))
    row = Doubt(document_id=document.id, coder_id=session.actor_id, round_id=current_round(session).id, kind=kind,
                start=place.start, end=place.end, note=note.strip())  # fmt: skip
    session.add(row)
    session.tell(code=document.code)
    return row.id


@verb("Note pages read", undoable=False)
def note_pages(session: StudySession, document_id: str, shown: Collection[int]) -> None:
    """Keep which pages (from 0) of a document this person has had on the screen."""
    document = find_document(session, document_id)
    row = session.exec(select(PagesShown).where(
        PagesShown.document_id == document.id, PagesShown.coder_id == session.actor_id)).first()  # fmt: skip
    row = row or PagesShown(document_id=document.id, coder_id=session.actor_id)
    row.pages = sorted(set(row.pages) | set(shown))
    session.add(row)


def pages_never_shown(session: StudySession, document_id: str) -> list[int]:
    """The pages (from 0) of a document that this person has never had on the screen; empty where nothing was noted."""
    document = find_document(session, document_id)
    row = session.exec(select(PagesShown).where(
        PagesShown.document_id == document.id, PagesShown.coder_id == session.actor_id)).first()  # fmt: skip
    count = session.exec(select(Edition.page_count).where(Edition.id == document.edition_id)).first() or 0
    return sorted(set(range(count)) - set(row.pages)) if row else []


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
