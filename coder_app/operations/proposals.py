"""Codings that wait for a decision after their document got a corrected text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.codebook import Code
from coder_app.domain.coders import Coder
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A coding to check. Without a ``place`` its words were not found in the new text; ``quote`` keeps them."""

    coding_id: str
    document_id: str
    document: str
    code: str
    colour: str
    coder: str
    quote: str
    place: Anchor | None
    mine: bool


def proposals(session: StudySession, document_id: str | None = None) -> list[ProposalView]:
    """The codings the person may see that wait to be checked, by document in the order of the text."""
    query = (
        select(  # type: ignore[call-overload]
            Coding.id, Coding.document_id, Document.code, Code.name, Code.colour, Coder.name, Segment.quote,
            Segment.start, Segment.end, Coding.standing, Coding.coder_id,
        )
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .join(Document, col(Coding.document_id) == col(Document.id))
        .join(Code, col(Coding.code_id) == col(Code.id))
        .join(Coder, col(Coding.coder_id) == col(Coder.id))
        .where(col(Coding.standing) != Standing.MADE)
        .order_by(col(Document.position), col(Segment.start), col(Segment.end))
    )  # fmt: skip
    if document_id:
        query = query.where(Coding.document_id == document_id)
    found = []
    for ident, where, document, code, colour, coder, quote, start, end, standing, owner in session.exec(query):
        place = Anchor(start, end) if standing == Standing.PROPOSED else None
        mine = owner == session.actor_id
        found.append(ProposalView(ident, where, document, code, colour, coder, quote, place, mine))
    return found
