"""Sentences without any warning, drawn at random and read: how many departures do the checks miss?"""

from __future__ import annotations

import random
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.crosscheck import ReadSentence
from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.tables import now
from coder_app.operations.crosscheck import open_pair
from coder_app.operations.project import verb
from coder_app.operations.sentence_corrections import content_key
from coder_app.operations.works import require_reviewer

if TYPE_CHECKING:
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.storage.session import StudySession

SAME, MISSED = "same", "missed"
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A sentence to be read: its bead (-1 where its words are not side by side any more) and what was found."""

    id: str
    key: str
    bead: int
    outcome: str
    note: str


@dataclass(frozen=True, slots=True)
class MissedRate:
    """How many of the sentences read depart though no check warned, with Wilson's interval."""

    read: int
    missed: int
    drawn: int
    rate: float
    low: float
    high: float


def wilson(found: int, of: int, z: float = _Z) -> tuple[float, float]:
    """Wilson's score interval of a proportion, 0 … 1; (0, 1) without any observation.

    (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Wilson, E. B. (1927), Journal of the American Statistical
    Association 22, 209-212.
    """
    if of == 0:
        return 0.0, 1.0
    share, spread = found / of, z * z / of
    half = z * sqrt(share * (1 - share) / of + spread / (4 * of))
    middle = share + spread / 2
    return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))


def bead_key(pair: PairOpen, bead: int) -> str:
    """The name of a bead by the words of both sides."""
    found = pair.beads[bead]
    return content_key(pair.original.quote(found.original), pair.translation.quote(found.translation))


def quiet_beads(pair: PairOpen) -> list[int]:
    """The beads with words on both sides that no warning is about."""
    ours = {number for warning in pair.warnings for number in warning.original}
    theirs = {number for warning in pair.warnings for number in warning.translation}
    return [
        place for place, bead in enumerate(pair.beads)
        if bead.original and bead.translation and not ours & set(bead.original) and not theirs & set(bead.translation)
    ]  # fmt: skip


@verb("Draw sentences to read")
def draw_sample(session: StudySession, check_id: str, size: int, seed: int) -> int:
    """Draw sentences without a warning for this person to read; those drawn before and not read yet are put back.

    The same seed draws the same sentences of the same texts. Gives how many were drawn.
    """
    require_reviewer(session)
    if size < 1:
        raise BadInput("Draw at least one sentence.")
    pair = open_pair(session, check_id)
    rows = _mine(session, check_id)
    for row in rows:
        if not row.outcome:
            session.delete(row)
    read = {row.key for row in rows if row.outcome}
    choice = [bead for bead in quiet_beads(pair) if bead_key(pair, bead) not in read]
    drawn = sorted(random.Random(seed).sample(choice, min(size, len(choice))))
    for position, bead in enumerate(drawn):
        session.add(ReadSentence(check_id=check_id, reviewer_id=session.actor_id, key=bead_key(pair, bead),
                                 position=position, seed=seed))  # fmt: skip
    return len(drawn)


def _mine(session: StudySession, check_id: str) -> list[ReadSentence]:
    query = select(ReadSentence).where(ReadSentence.check_id == check_id, ReadSentence.reviewer_id == session.actor_id)
    return list(session.exec(query.order_by(col(ReadSentence.made_at), col(ReadSentence.position))).all())


@verb("Say what reading found")
def say_read(session: StudySession, sentence_id: str, outcome: str, note: str = "") -> None:
    """Say of a drawn sentence that both sides say the same (``same``) or that it departs (``missed``)."""
    require_reviewer(session)
    row = session.get(ReadSentence, sentence_id)
    if row is None:
        raise NotFound("This sentence was not drawn, or was put back.")
    if outcome not in {"", SAME, MISSED}:
        raise BadInput("A sentence says the same or departs, not “{outcome}”.", outcome=outcome)
    row.outcome, row.note, row.made_at = outcome, note.strip(), now()
    session.add(row)


def sample_of(session: StudySession, check_id: str) -> list[SampleLine]:
    """The sentences this person has drawn, in the order of the text."""
    pair = open_pair(session, check_id)
    places = {bead_key(pair, bead): bead for bead in range(len(pair.beads))}
    lines = [
        SampleLine(row.id, row.key, places.get(row.key, -1), row.outcome, row.note) for row in _mine(session, check_id)
    ]
    return sorted(lines, key=lambda line: line.bead)


def missed_rate(session: StudySession, check_id: str) -> MissedRate:
    """The rate of missed departures among the sentences read, by everybody the person may see."""
    rows = session.exec(select(ReadSentence).where(ReadSentence.check_id == check_id)).all()
    read = [row for row in rows if row.outcome]
    missed = sum(row.outcome == MISSED for row in read)
    low, high = wilson(missed, len(read))
    return MissedRate(len(read), missed, len(rows), missed / len(read) if read else 0.0, low, high)
