"""Codes across languages: do original and translation carry the same codes, side by side, and where do they not?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.operations.crosscheck import open_pair
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.project import verb
from coder_app.operations.segments import segment_for
from coder_app.operations.set_up import current_round
from coder_app.reliability.agreement import cohen_kappa
from coder_app.reliability.units import contingency

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.operations.bead_corrections import PairBead
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession

_Z = 1.96
SAME, DIFFERENT = "same", "different"
Marked = dict[str, dict[str, set[int]]]
"""By coder and code the beads that carry the code."""


@dataclass(frozen=True, slots=True)
class CodeAcross:
    """One code over the beads with words on both sides. Kappa and its limits are None where they are not defined."""

    code_id: str
    both: int
    original_only: int
    translation_only: int
    neither: int
    kappa: float | None
    low: float | None
    high: float | None

    @property
    def agreement(self) -> float:
        """The share of decisions that are alike, 0 … 1."""
        every = self.both + self.original_only + self.translation_only + self.neither
        return (self.both + self.neither) / every if every else 0.0

    @property
    def jaccard(self) -> float | None:
        """Of the decisions in which either side has the code, the share in which both have; None without any."""
        either = self.both + self.original_only + self.translation_only
        return self.both / either if either else None


@dataclass(frozen=True, slots=True)
class Differing:
    """A bead that carries a code on one side only; ``warned`` where a check warns there.

    ``proposals`` are this person's codings proposed for the other side, which wait to be accepted.
    """

    bead: int
    code_id: str
    side: str
    coders: tuple[str, ...]
    warned: bool
    proposals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Across:
    """Codes over a pair: ``same`` coder on both sides (a test of the translation), or ``different`` coders."""

    who: str
    coders: tuple[tuple[str, str], ...]
    beads: int
    codes: tuple[CodeAcross, ...]
    differing: tuple[Differing, ...]


def codes_across(session: StudySession, check_id: str) -> tuple[Across, Across]:
    """Agreement on codes between original and translation: by the same coders, and by different ones.

    The unit is a bead with words on both sides; it carries a code when codings of the code cover at least half of its
    sentences on that side, or lie wholly inside. With the same coder on both sides every difference is one of the
    translation (or of the day); between different coders translation and coder are mixed.
    """
    pair = open_pair(session, check_id)
    beads = {place: bead for place, bead in enumerate(pair.beads) if bead.original and bead.translation}
    ours = _marked(session, pair.original, {place: bead.original for place, bead in beads.items()})
    theirs = _marked(session, pair.translation, {place: bead.translation for place, bead in beads.items()})
    same = [(one, one) for one in sorted(ours.keys() & theirs.keys())]
    others = [(one, other) for one in sorted(ours) for other in sorted(theirs) if one != other]
    warned = _warned(pair)
    found = _across(SAME, same, beads, ours, theirs, warned), _across(DIFFERENT, others, beads, ours, theirs, warned)
    waiting = _waiting(session, pair)
    return _with_proposals(found[0], pair, waiting), _with_proposals(found[1], pair, waiting)


def _waiting(session: StudySession, pair: PairOpen) -> list[tuple[str, str, str, int, int]]:
    """This person's proposed codings in both texts: document, code, id, start and end."""
    documents = (pair.original.document_id, pair.translation.document_id)
    query = (
        select(  # type: ignore[call-overload]
            Coding.document_id, Coding.code_id, Coding.id, Segment.start, Segment.end
        )
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(
            col(Coding.document_id).in_(documents), Coding.standing == Standing.PROPOSED,
            Coding.coder_id == session.actor_id,
        )
    )  # fmt: skip
    return list(session.exec(query).all())


def _with_proposals(across: Across, pair: PairOpen, waiting: list[tuple[str, str, str, int, int]]) -> Across:
    def proposals(line: Differing) -> tuple[str, ...]:
        bead = pair.beads[line.bead]
        side, numbers = (
            (pair.translation, bead.translation) if line.side == "original" else (pair.original, bead.original)
        )
        ranges = [side.sentences[number] for number in numbers]
        return tuple(
            ident for document, code, ident, start, end in waiting
            if (document, code) == (side.document_id, line.code_id) and _carries(ranges, start, end)
        )  # fmt: skip

    return replace(across, differing=tuple(replace(line, proposals=proposals(line)) for line in across.differing))


def _marked(session: StudySession, side: Side, beads: dict[int, tuple[int, ...]]) -> Marked:
    rows = session.exec(
        select(Coding.coder_id, Coding.code_id, Segment.start, Segment.end)
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(Coding.document_id == side.document_id, Coding.standing == Standing.MADE)
    ).all()
    found: Marked = defaultdict(lambda: defaultdict(set))
    for coder_id, code_id, start, end in rows:
        for place, numbers in beads.items():
            if _carries([side.sentences[number] for number in numbers], start, end):
                found[coder_id][code_id].add(place)
    return found


def _carries(sentences: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    ranges = list(sentences)
    covered = sum(max(0, min(end, high) - max(start, low)) for low, high in ranges)
    whole = sum(high - low for low, high in ranges)
    return covered > 0 and (covered * 2 >= whole or covered >= end - start)


def _warned(pair: PairOpen) -> set[int]:
    ours = {number for warning in pair.warnings for number in warning.original}
    theirs = {number for warning in pair.warnings for number in warning.translation}
    return {
        place for place, bead in enumerate(pair.beads) if ours & set(bead.original) or theirs & set(bead.translation)
    }


def _across(
    who: str, coders: list[tuple[str, str]], beads: dict[int, PairBead], ours: Marked, theirs: Marked, warned: set[int]
) -> Across:
    codes = sorted({code for one, other in coders for code in (*ours[one], *theirs[other])})
    counted: list[CodeAcross] = []
    differing: dict[tuple[int, str, str], set[str]] = {}
    for code in codes:
        cells = [[0, 0], [0, 0]]
        for one, other in coders:
            left, right = ours[one].get(code, set()), theirs[other].get(code, set())
            both = len(left & right)
            cells[0][0] += both
            cells[0][1] += len(left) - both
            cells[1][0] += len(right) - both
            cells[1][1] += len(beads) - len(left | right)
            for place in left ^ right:
                side = "original" if place in left else "translation"
                differing.setdefault((place, code, side), set()).add(one if place in left else other)
        counted.append(_code(code, cells))
    lines = [Differing(place, code, side, tuple(sorted(who_did)), place in warned)
             for (place, code, side), who_did in differing.items()]  # fmt: skip
    lines.sort(key=lambda line: (not line.warned, line.bead, line.code_id))
    return Across(who, tuple(coders), len(beads), tuple(counted), tuple(lines))


def _code(code_id: str, cells: list[list[int]]) -> CodeAcross:
    result = cohen_kappa(contingency(cells))
    kappa = result.value if isinstance(result.value, float) else None
    error = result.details.get("standard_error")
    low = high = None
    if kappa is not None and isinstance(error, float) and error > 0:  # nothing varies: no interval
        low, high = max(-1.0, kappa - _Z * error), min(1.0, kappa + _Z * error)
    return CodeAcross(code_id, cells[0][0], cells[0][1], cells[1][0], cells[1][1], kappa, low, high)


@verb("Propose codings on the other side: {count}")
def propose_across(session: StudySession, check_id: str, bead: int, code_id: str, side: str) -> int:
    """Propose this person's codings of a code in a bead for its other side; gives how many were proposed.

    ``side`` is where the codings are. A proposal covers the bead's sentences on the other side and counts only once it
    is accepted; where this person has coded there with the same code already, nothing is proposed.
    """
    pair = open_pair(session, check_id)
    found = pair.beads[bead]
    source, target = (pair.original, pair.translation) if side == "original" else (pair.translation, pair.original)
    numbers = (found.original, found.translation) if side == "original" else (found.translation, found.original)
    proposed = 0
    if numbers[0] and numbers[1]:
        low, high = target.sentences[numbers[1][0]][0], target.sentences[numbers[1][-1]][1]
        mine = _mine(session, source, numbers[0], code_id)
        standing = _mine(session, target, numbers[1], code_id)
        if mine and not standing:
            place = Anchor(low, high)
            text = text_of(session, find_document(session, target.document_id))
            segment = segment_for(session, target.document_id, place, text[low:high])
            session.add(Coding(
                segment_id=segment.id, document_id=target.document_id, code_id=code_id, coder_id=session.actor_id,
                round_id=current_round(session).id, intensity=mine[0].intensity, standing=Standing.PROPOSED.value,
                code_version=mine[0].code_version, blind=mine[0].blind,
            ))  # fmt: skip
            proposed = 1
    session.tell(count=proposed)
    return proposed


def _mine(session: StudySession, side: Side, numbers: tuple[int, ...], code_id: str) -> list[Coding]:
    rows = session.exec(
        select(Coding, Segment)
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(
            Coding.document_id == side.document_id, Coding.code_id == code_id, Coding.coder_id == session.actor_id
        )
    ).all()  # fmt: skip
    ranges = [side.sentences[number] for number in numbers]
    return [coding for coding, segment in rows if _carries(ranges, segment.start, segment.end)]
