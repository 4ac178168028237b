"""Masks that follow their document to a corrected text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.blinding import Mask
from coder_app.operations.carrying_over import Follower

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.storage.session import StudySession


def follow_with_masks(session: StudySession, document_id: str, old: str, new: str, pages: int) -> dict[str, int]:
    """Move a document's masks to its new text, which has so many pages.

    Gives ``masks``, how many have come along; ``masks_doubtful``, how many of them hide other words than before,
    between the same neighbours; and ``masks_lost``, how many were dropped because neither was found.
    """
    follower = Follower(old, new)
    counts = {"masks": 0, "masks_doubtful": 0, "masks_lost": 0}
    for row in _masks(session, document_id):
        if row.region is not None:
            kept = int(row.region["page"]) < pages
            place, doubtful = (Anchor(0, 0) if kept else None), True
        else:
            was = Anchor(row.start, row.end)
            found = follower.find(was)
            place, doubtful = found or follower.between_neighbours(was), found is None
        if place is None:
            session.delete(row)
            counts["masks_lost"] += 1
            continue
        row.start, row.end = place
        session.add(row)
        counts["masks"] += 1
        counts["masks_doubtful"] += doubtful
    session.flush()
    return counts


def _masks(session: StudySession, document_id: str) -> Sequence[Mask]:
    return session.exec(select(Mask).where(Mask.document_id == document_id).order_by(col(Mask.start))).all()
