"""Whether knowing the source changed what was coded: documents that some read masked and others as they are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.blinding import Assignment
from coder_app.domain.coders import Completion
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document, Edition
from coder_app.operations.codebook import codes
from coder_app.operations.set_up import require_lead
from coder_app.reliability.anchoring import paired_difference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result
    from coder_app.storage.session import StudySession

Reading = tuple[str, str]
"""A document and a coder, by their ids."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """How much more of the text has a code where the source is known, over the documents coded both ways."""

    code: str
    difference: Result


@dataclass(frozen=True, slots=True)
class Anchoring:
    """How many documents were coded both ways, how many readings of each kind they had, and the codes used there."""

    documents: int
    masked: int
    unmasked: int
    codes: tuple[Anchored, ...]


def anchoring(session: StudySession, how: Draws | None = None) -> Anchoring:
    """Compare what coders gave to documents read masked with what others gave to them read as they are.

    Only finished documents count. A coder's share of a document is the part of its text that has the code; shares of
    several coders of one kind are averaged, so that every document counts once.
    """
    require_lead(session)
    readings = _readings(session)
    kinds = defaultdict[str, set[bool]](set)
    for (document, _), unmasked in readings.items():
        kinds[document].add(unmasked)
    readings = {place: unmasked for place, unmasked in readings.items() if len(kinds[place[0]]) == 2}
    both = sorted({document for document, _ in readings})
    shares = _shares(session, readings, both)
    found = []
    for view in codes(session):
        if view.id in shares:
            pairs = [_pair(document, readings, shares[view.id]) for document in both]
            found.append(Anchored(view.path, paired_difference(pairs, how)))
    return Anchoring(len(both), sum(not each for each in readings.values()), sum(readings.values()), tuple(found))


def _readings(session: StudySession) -> dict[Reading, bool]:
    """By document and coder who has finished it whether it was read unmasked."""
    closed = select(Completion.document_id, Completion.coder_id).where(col(Completion.reopened_at).is_(None))
    finished = set(session.exec(closed).all())
    assigned = session.exec(
        select(Assignment)
        .join(Document, col(Document.id) == col(Assignment.document_id))
        .where(col(Document.removed_at).is_(None), col(Document.original_id).is_not(None))
    ).all()
    places = {(row.document_id, row.coder_id): row.unmasked for row in assigned}
    return {place: unmasked for place, unmasked in places.items() if place in finished}


def _shares(session: StudySession, readings: dict[Reading, bool], both: list[str]) -> dict[str, dict[Reading, float]]:
    """By code and reading the part of the text that has the code."""
    lengths = dict(session.exec(
        select(Document.id, Edition.characters)
        .join(Edition, col(Edition.id) == col(Document.edition_id)).where(col(Document.id).in_(both))
    ).all())  # fmt: skip
    query = (
        select(Coding, Segment.start, Segment.end)
        .join(Segment, col(Segment.id) == col(Coding.segment_id))
        .where(col(Coding.document_id).in_(both), Coding.standing == Standing.MADE)
    )
    spans = defaultdict[str, dict[Reading, list[tuple[int, int]]]](lambda: defaultdict(list))
    for row, start, end in session.exec(query).all():
        place = (row.document_id, row.coder_id)
        # A coder who was to read the document unmasked and coded it blind has read the reading copy here.
        if place in readings and not (readings[place] and row.blind):
            spans[row.code_id][place].append((start, end))
    return {
        code: {place: _covered(found) / lengths[place[0]] for place, found in places.items() if lengths[place[0]]}
        for code, places in spans.items()
    }


def _covered(spans: Iterable[tuple[int, int]]) -> int:
    """How many characters lie in at least one of the spans."""
    total, reached = 0, 0
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def _pair(document: str, readings: dict[Reading, bool], shares: dict[Reading, float]) -> tuple[float, float]:
    masked, unmasked = (
        [shares.get(place, 0.0) for place, open_ in readings.items() if place[0] == document and open_ is wanted]
        for wanted in (False, True)
    )
    return sum(masked) / len(masked), sum(unmasked) / len(unmasked)
