"""Segments behind the codings: shared by one coder's codings of the same stretch, gone with the last of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.domain.coding import Coding, Segment
from coder_app.domain.memos import Memo, Target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.domain.anchors import Anchor, Region
    from coder_app.storage.session import StudySession


def segment_for(
    session: StudySession, document_id: str, place: Anchor, quote: str, region: Region | None = None
) -> Segment:
    """This coder's segment of exactly this stretch, made where there is none."""
    query = select(Segment).where(
        Segment.document_id == document_id, Segment.start == place.start, Segment.end == place.end,
        Segment.coder_id == session.actor_id,
    )  # fmt: skip
    stored = region.to_json() if region else None
    for segment in session.exec(query).all():
        if segment.region == stored:
            return segment
    segment = Segment(
        document_id=document_id, coder_id=session.actor_id, start=place.start, end=place.end, quote=quote, region=stored
    )
    session.add(segment)
    return segment


def drop_codings(session: StudySession, codings: Iterable[Coding]) -> int:
    """Delete codings with their memos, and segments nobody uses any more; gives the number of codings."""
    gone = list(codings)
    for coding in gone:
        query = select(Memo).where(Memo.target_kind == Target.CODING, Memo.target_id == coding.id)
        for memo in session.exec(query).all():
            session.delete(memo)
        session.delete(coding)
    for segment_id in {coding.segment_id for coding in gone}:
        drop_if_unused(session, segment_id)
    return len(gone)


def drop_if_unused(session: StudySession, segment_id: str) -> None:
    """Delete a segment that has no coding left."""
    session.flush()
    if session.exec(select(Coding.id).where(Coding.segment_id == segment_id).limit(1)).first() is None:
        segment = session.get(Segment, segment_id)
        if segment:
            session.delete(segment)
