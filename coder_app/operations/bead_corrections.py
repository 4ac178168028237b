"""Which sentences stand side by side: what the program found, with what a person corrected laid over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.crosscheck import FixedBead
from coder_app.domain.errors import BadInput
from coder_app.operations.project import verb
from coder_app.operations.sentence_corrections import side_of
from coder_app.operations.works import find_check, require_reviewer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession

Numbers = tuple[int, ...]
Link = tuple[Numbers, Numbers]


@dataclass(frozen=True, slots=True)
class PairBead:
    """Sentences side by side, by number; ``by_hand`` where a person put them so."""

    original: Numbers
    translation: Numbers
    score: float = 0.0
    by_hand: bool = False


def fixed_rows(session: StudySession, check_id: str) -> list[FixedBead]:
    """The corrections of a pair, the oldest first."""
    query = select(FixedBead).where(FixedBead.check_id == check_id)
    return list(session.exec(query.order_by(col(FixedBead.made_at), col(FixedBead.id))).all())


def placed(row: FixedBead, original: Side, translation: Side) -> Link | None:
    """Where a correction stands in these texts; None where one of its sentences is not in them any more."""
    ours = [original.numbers.get(key) for key in row.original]
    theirs = [translation.numbers.get(key) for key in row.translation]
    if None in ours or None in theirs:
        return None
    return tuple(sorted(n for n in ours if n is not None)), tuple(sorted(n for n in theirs if n is not None))


def fixed_links(session: StudySession, check_id: str, original: Side, translation: Side) -> tuple[list[Link], int]:
    """The corrections that have a place in these texts, and how many rest because their sentences have changed."""
    found = [placed(row, original, translation) for row in fixed_rows(session, check_id)]
    return [link for link in found if link is not None], sum(link is None for link in found)


def overlay(beads: Iterable[PairBead], fixed: Sequence[Link]) -> list[PairBead]:
    """The program's beads with a person's over them; what is left of a bead they cut into stays where it is."""
    ours = {number for link in fixed for number in link[0]}
    theirs = {number for link in fixed for number in link[1]}
    kept = [PairBead(*link, score=1.0, by_hand=True) for link in fixed]
    for bead in beads:
        rest = (tuple(n for n in bead.original if n not in ours), tuple(n for n in bead.translation if n not in theirs))
        if rest == (bead.original, bead.translation):
            kept.append(bead)
        elif any(rest):
            kept.append(PairBead(*rest, score=bead.score))
    return in_order(kept)


def in_order(beads: Iterable[PairBead]) -> list[PairBead]:
    """Beads in the order of the original; one of the translation alone stands after the sentence it follows there."""
    both = sorted((bead for bead in beads if bead.original), key=lambda bead: bead.original[0])
    alone = sorted((bead for bead in beads if not bead.original), key=lambda bead: bead.translation[0])
    followers: dict[int, list[PairBead]] = {}
    home = {number: place for place, bead in enumerate(both) for number in bead.translation}
    for bead in alone:
        place = home.get(bead.translation[0] - 1, -1)
        followers.setdefault(place, []).append(bead)
        home.update(dict.fromkeys(bead.translation, place))
    found = list(followers.get(-1, []))
    for place, bead in enumerate(both):
        found += [bead, *followers.get(place, [])]
    return found


# What a person can do


def _fix(session: StudySession, check_id: str, links: Sequence[Link]) -> None:
    require_reviewer(session)
    check = find_check(session, check_id)
    original, translation = side_of(session, check.original_id), side_of(session, check.translation_id)
    links = [link for link in links if any(link)]
    ours = {number for link in links for number in link[0]}
    theirs = {number for link in links for number in link[1]}
    if any(not 0 <= n < len(original.sentences) for n in ours) or any(
        not 0 <= n < len(translation.sentences) for n in theirs
    ):
        raise BadInput("These sentences are not in the texts any more; align them again.")
    for row in fixed_rows(session, check_id):
        standing = placed(row, original, translation)
        if standing and (ours & set(standing[0]) or theirs & set(standing[1])):
            session.delete(row)
    for link in links:
        session.add(FixedBead(check_id=check_id, original=[original.keys[n] for n in link[0]],
                              translation=[translation.keys[n] for n in link[1]]))  # fmt: skip
    session.tell(pair=f"{original.code} – {translation.code}")


@verb("Join sentences side by side in {pair}")
def join_beads(session: StudySession, check_id: str, beads: Sequence[Link]) -> None:
    """Put the sentences of several beads side by side as one."""
    if len(beads) < 2:
        raise BadInput("Choose two lines to join.")
    ours = tuple(sorted({number for link in beads for number in link[0]}))
    theirs = tuple(sorted({number for link in beads for number in link[1]}))
    _fix(session, check_id, [(ours, theirs)])


@verb("Split sentences side by side in {pair}")
def split_bead(session: StudySession, check_id: str, bead: Link) -> None:
    """Cut a bead of several sentences after its first: the first pair, then the rest."""
    original, translation = bead
    if len(original) < 2 and len(translation) < 2:
        raise BadInput("There is one sentence on each side: nothing to split. Unlink them instead.")
    _fix(session, check_id, [(original[:1], translation[:1]), (original[1:], translation[1:])])


@verb("Move a sentence in {pair}")
def move_sentence(session: StudySession, check_id: str, source: Link, target: Link, side: str, number: int) -> None:
    """Take a sentence of one side (``original`` or ``translation``) out of a bead and put it into another."""
    place = {"original": 0, "translation": 1}.get(side)
    if place is None or number not in source[place]:
        raise BadInput("This sentence is not in that line.")
    left = [list(source[0]), list(source[1])]
    put = [list(target[0]), list(target[1])]
    left[place].remove(number)
    put[place] = sorted([*put[place], number])
    _fix(session, check_id, [(tuple(left[0]), tuple(left[1])), (tuple(put[0]), tuple(put[1]))])


@verb("Unlink sentences in {pair}")
def unlink_bead(session: StudySession, check_id: str, bead: Link) -> None:
    """Leave the sentences of a bead without a counterpart, each side by itself."""
    if not bead[0] or not bead[1]:
        raise BadInput("These sentences have no counterpart already.")
    _fix(session, check_id, [(bead[0], ()), ((), bead[1])])


@verb("Let the program align again in {pair}")
def release_bead(session: StudySession, check_id: str, bead: Link) -> None:
    """Take back what was corrected by hand in a bead; the program's own alignment counts again."""
    require_reviewer(session)
    check = find_check(session, check_id)
    original, translation = side_of(session, check.original_id), side_of(session, check.translation_id)
    for row in fixed_rows(session, check_id):
        standing = placed(row, original, translation)
        if standing and (set(bead[0]) & set(standing[0]) or set(bead[1]) & set(standing[1])):
            session.delete(row)
    session.tell(pair=f"{original.code} – {translation.code}")
