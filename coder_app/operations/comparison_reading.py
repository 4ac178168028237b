"""What the screen asks beside a comparison: who has finished what, pages, and a passage with everybody's codings."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.coders import Completion
from coder_app.domain.documents import Document, Edition, EditionPage, EditionText
from coder_app.domain.errors import NotFound
from coder_app.operations.coding import codings
from coder_app.operations.set_up import require_lead, rounds

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from coder_app.domain.views import CodingView
    from coder_app.storage.session import StudySession

AROUND = 110
_SQL_VARIABLES = 500


@dataclass(frozen=True, slots=True)
class RoundProgress:
    """A round with the ids of the documents each coder (by id) has finished in it."""

    id: str
    name: str
    finished: dict[str, frozenset[str]]

    @property
    def comparable(self) -> bool:
        """Whether two coders have finished a document in common."""
        seen: set[str] = set()
        for documents in self.finished.values():
            if seen & documents:
                return True
            seen |= documents
        return False


@dataclass(frozen=True, slots=True)
class PageStarts:
    """Where the pages of a document begin, and what is printed on them."""

    starts: tuple[int, ...]
    labels: tuple[str, ...]

    def label_at(self, offset: int) -> str:
        """The label or number of the page an offset is on; empty for a document without pages."""
        index = bisect_right(self.starts, offset) - 1
        return self.labels[index] if index >= 0 else ""


@dataclass(frozen=True, slots=True)
class PassageText:
    """A stretch of a document with its surroundings, which begin at ``begin``, and the codings that touch them."""

    document_id: str
    place: Anchor
    begin: int
    text: str
    codings: tuple[CodingView, ...]


def rounds_progress(session: StudySession) -> list[RoundProgress]:
    """All rounds with what has been finished in them, the newest last; only a lead may ask."""
    require_lead(session)
    rows = session.exec(
        select(Completion.round_id, Completion.coder_id, Completion.document_id)
        .join(Document, col(Completion.document_id) == col(Document.id))
        .where(col(Completion.reopened_at).is_(None), col(Document.removed_at).is_(None))
    ).all()
    done: dict[str, dict[str, set[str]]] = {}
    for round_id, coder_id, document_id in rows:
        done.setdefault(round_id, {}).setdefault(coder_id, set()).add(document_id)
    return [
        RoundProgress(each.id, each.name, {who: frozenset(what) for who, what in done.get(each.id, {}).items()})
        for each in rounds(session)
    ]


def page_starts(session: StudySession, document_ids: Sequence[str]) -> dict[str, PageStarts]:
    """The pages of these documents, by document id; documents without real pages are left out."""
    found: dict[str, tuple[list[int], list[str]]] = {}
    for begin in range(0, len(document_ids), _SQL_VARIABLES):
        query = (
            select(Document.id, EditionPage.start, EditionPage.number, EditionPage.label)
            .join(Edition, col(Document.edition_id) == col(Edition.id))
            .join(EditionPage, col(EditionPage.edition_id) == col(Edition.id))
            .where(col(Document.id).in_(document_ids[begin : begin + _SQL_VARIABLES]), col(Edition.has_pages))
            .order_by(col(Document.id), col(EditionPage.number))
        )
        for document_id, start, number, label in session.exec(query).all():
            starts, labels = found.setdefault(document_id, ([], []))
            starts.append(start)
            labels.append(label or str(number + 1))
    return {ident: PageStarts(tuple(starts), tuple(labels)) for ident, (starts, labels) in found.items()}


def passage_text(
    session: StudySession, document_id: str, place: Anchor, coder_ids: Collection[str], round_id: str
) -> PassageText:
    """A stretch with about a sentence around it, and what these people coded there in a round."""
    require_lead(session)
    text = session.exec(
        select(EditionText.text)
        .join(Document, col(Document.edition_id) == col(EditionText.edition_id))
        .where(Document.id == document_id)
    ).first()
    if text is None:
        raise NotFound("The document is not in the study any more.")
    begin, end = _around(text, place)
    found = codings(session, document_id, coder_ids=coder_ids, round_id=round_id, within=Anchor(begin, end))
    made = tuple(coding for coding in found if not coding.proposed and coding.region is None)
    return PassageText(document_id, place, begin, text[begin:end], made)


def _around(text: str, place: Anchor) -> tuple[int, int]:
    """The stretch with up to ``AROUND`` characters on either side, cut between words."""
    begin, end = max(0, place.start - AROUND), min(len(text), place.end + AROUND)
    while 0 < begin < place.start and not text[begin - 1].isspace():
        begin += 1
    while place.end < end < len(text) and not text[end].isspace():
        end -= 1
    return begin, end
