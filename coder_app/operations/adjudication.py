"""Adjudication: the lead decides disagreements, and the consensus becomes codings of a round of its own.

The codings that are judged stay as they are. A decision holds for some codes on a stretch; the stretch is widened
to all codings of these codes that hang together there, so that taking one coder's coding never leaves half of it
in dispute. Deciding again replaces what was decided before.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.domain.adjudication import Decision, Verdict
from coder_app.domain.anchors import Anchor
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.errors import BadInput
from coder_app.domain.study import Round
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.coding import codable_document
from coder_app.operations.project import verb
from coder_app.operations.segments import drop_codings
from coder_app.operations.set_up import require_lead, rounds, the_study

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.views import RoundView
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.storage.session import StudySession

CONSENSUS = "Consensus"
_SETTING = "consensus_round"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A disagreement with what is decided about it, by ids.

    ``coder_ids`` are the coders who are compared in the round; ``taken`` those whose codings are taken (for the
    verdicts coder and both), ``passages`` the stretches with their codes that were made by hand (verdict edited).
    """

    document_id: str
    place: Anchor
    code_ids: tuple[str, ...]
    round_id: str
    coder_ids: tuple[str, ...]
    verdict: Verdict
    taken: tuple[str, ...] = ()
    passages: tuple[tuple[Anchor, str], ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision as it is shown: for these codes, on this stretch of this document, the consensus holds."""

    document_id: str
    start: int
    end: int
    code_ids: tuple[str, ...]
    verdict: str
    taken_from: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class _Held:
    """A coding that is judged."""

    coder_id: str
    code_id: str
    start: int
    end: int


class Decided:
    """The decisions on a round, asked whether a disagreement is decided.

    What is decided is found by document, stretch and code alone, so that it outlives any recomputation.
    """

    def __init__(self, decisions: Iterable[DecisionView] = ()) -> None:
        self._views: dict[tuple[str, str], list[DecisionView]] = {}
        for each in decisions:
            for code in each.code_ids:
                self._views.setdefault((each.document_id, code), []).append(each)
        self._covered = {key: _joined(views) for key, views in self._views.items()}

    def on(self, found: Contested) -> DecisionView | None:
        """The newest decision on a disagreement; None as long as one of its codes is open on some of its stretch."""
        if not self._views:
            return None
        place = found.place
        keys = [(place.document_id, code) for code in found.disputed]
        if not all(self._covers(key, place.start, place.end) for key in keys):
            return None
        views = self._views[keys[0]] if keys else []
        return next((each for each in reversed(views) if each.start < place.end and each.end > place.start), None)

    def _covers(self, key: tuple[str, str], start: int, end: int) -> bool:
        stretches = self._covered.get(key, [])
        at = bisect_right(stretches, (start, math.inf)) - 1
        return at >= 0 and stretches[at][1] >= end


def _joined(views: Iterable[DecisionView]) -> list[tuple[int, int]]:
    """The stretches of decisions in order, overlapping and touching ones made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((each.start, each.end) for each in views):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def consensus_round(session: StudySession) -> RoundView | None:
    """The round that holds the consensus; None before anything has been decided."""
    wanted = the_study(session).settings.get(_SETTING)
    return next((view for view in rounds(session) if view.id == wanted), None)


def decisions(session: StudySession, round_id: str = "") -> list[DecisionView]:
    """What has been decided about a round (or all), the newest last; only a lead may ask."""
    require_lead(session)
    query = select(Decision).order_by(col(Decision.decided_at), col(Decision.id))
    if round_id:
        query = query.where(Decision.round_id == round_id)
    return [
        DecisionView(row.document_id, row.start, row.end, tuple(row.code_ids), row.verdict, tuple(row.taken_from),
                     row.reason)
        for row in session.exec(query).all()
    ]  # fmt: skip


@verb("Decide disagreement in {document}")
def decide(session: StudySession, judgement: Judgement) -> int:
    """Write the consensus on a disagreement into its own round; gives how many codings it now has there."""
    require_lead(session)
    document = codable_document(session, judgement.document_id)
    count = settle(session, judgement)
    session.tell(document=document.code)
    return count


def settle(session: StudySession, judgement: Judgement) -> int:
    """One judgement inside a verb: the old consensus goes, the new one and the decision are written."""
    if not judgement.code_ids:
        raise BadInput("A decision must be about at least one code.")
    consensus = made_round(session)
    held = _held(session, judgement, consensus)
    reach = _reach(judgement, held)
    passages = _passages(judgement, held, reach)
    _clear(session, judgement, reach, consensus)
    session.flush()
    wishes = [
        NewCoding(judgement.document_id, place, code, consensus, memo=judgement.reason) for place, code in passages
    ]
    add_codings(session, wishes)
    session.add(Decision(
        document_id=judgement.document_id, round_id=judgement.round_id, coder_id=session.actor_id, start=reach.start,
        end=reach.end, code_ids=sorted(judgement.code_ids), verdict=judgement.verdict.value,
        taken_from=list(judgement.taken), reason=judgement.reason.strip(),
    ))  # fmt: skip
    return len(passages)


def made_round(session: StudySession) -> str:
    """The consensus round's id. It stands before all others, so that it never becomes the current round."""
    found = consensus_round(session)
    if found is not None:
        return found.id
    taken = {view.name.casefold() for view in rounds(session)}
    names = (CONSENSUS, *(f"{CONSENSUS} {number}" for number in range(2, len(taken) + 3)))
    first = session.exec(select(Round.position).order_by(col(Round.position)).limit(1)).one()
    row = Round(name=next(name for name in names if name.casefold() not in taken), position=first - 1)
    session.add(row)
    study = the_study(session)
    study.settings = {**study.settings, _SETTING: row.id}
    session.add(study)
    session.flush()
    return row.id


def _held(session: StudySession, judgement: Judgement, consensus: str) -> list[_Held]:
    """The coders' codings of the codes in question, and (without a coder) the consensus there is."""
    query = (
        select(  # type: ignore[call-overload]
            Coding.coder_id, Coding.code_id, Segment.start, Segment.end, Coding.round_id
        )
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(
            Coding.document_id == judgement.document_id,
            col(Coding.code_id).in_(judgement.code_ids),
            col(Coding.round_id).in_((judgement.round_id, consensus)),
            Coding.standing == Standing.MADE.value,
            col(Segment.region).is_(None),
        )
    )
    rows: Any = session.exec(query).all()
    return [
        _Held("" if of_round == consensus else coder, code, start, end)
        for coder, code, start, end, of_round in rows
        if of_round == consensus or coder in judgement.coder_ids
    ]


def _reach(judgement: Judgement, held: Sequence[_Held]) -> Anchor:
    """The stretch with everything that hangs together with it."""
    place = judgement.place
    start, end = place
    for each in (*held, *(_Held("", code, *made) for made, code in judgement.passages)):
        # A coding that ends just where the stretch begins is one whose boundary is disputed.
        if each.start <= place.end and each.end >= place.start:
            start, end = min(start, each.start), max(end, each.end)
    grown = True
    while grown:
        more = [each for each in held if each.start < end and each.end > start]
        new = min([start, *(each.start for each in more)]), max([end, *(each.end for each in more)])
        grown, (start, end) = new != (start, end), new
    return Anchor(start, end)


def _passages(judgement: Judgement, held: Sequence[_Held], reach: Anchor) -> list[tuple[Anchor, str]]:
    """What the consensus is: stretches with their codes, overlapping ones of one code made one."""
    if judgement.verdict == Verdict.NONE:
        return []
    if judgement.verdict in {Verdict.CODER, Verdict.BOTH}:
        taken = [(each.code_id, each.start, each.end) for each in held
                 if each.coder_id in judgement.taken and each.start < reach.end and each.end > reach.start]  # fmt: skip
    else:
        taken = [(code, place.start, place.end) for place, code in judgement.passages]
    found: list[tuple[Anchor, str]] = []
    for code, start, end in sorted(taken):
        if found and found[-1][1] == code and start <= found[-1][0].end:
            found[-1] = (Anchor(found[-1][0].start, max(end, found[-1][0].end)), code)
        else:
            found.append((Anchor(start, end), code))
    return found


def _clear(session: StudySession, judgement: Judgement, reach: Anchor, consensus: str) -> None:
    """Take the old consensus on the stretch away, and decisions that the new one replaces."""
    old = (
        select(Coding)
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(
            Coding.document_id == judgement.document_id, Coding.round_id == consensus,
            col(Coding.code_id).in_(judgement.code_ids), Segment.start < reach.end, Segment.end > reach.start,
        )
    )  # fmt: skip
    drop_codings(session, session.exec(old).all())
    decided = select(Decision).where(
        Decision.document_id == judgement.document_id, Decision.round_id == judgement.round_id,
        Decision.start >= reach.start, Decision.end <= reach.end,
    )  # fmt: skip
    for row in session.exec(decided).all():
        if set(row.code_ids) <= set(judgement.code_ids):
            session.delete(row)
