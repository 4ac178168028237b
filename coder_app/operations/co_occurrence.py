"""Passages of two codes that lie across or near each other."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput
from coder_app.operations.intervals import Intervals
from coder_app.operations.questions import Question
from coder_app.operations.reading import ranges
from coder_app.operations.retrieval import Found, Wanted, show, without_codes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coder_app.domain.documents import Document
    from coder_app.domain.views import PassageView
    from coder_app.storage.session import StudySession

    # Where another passage must have a part to be near a given one.
    Reach = Callable[[Anchor], Anchor | None]

Distance = Literal["characters", "sentences", "paragraphs"]
LIMIT = 1000


@dataclass(frozen=True, slots=True)
class PairView:
    """A passage of one code and a passage of another; ``shared`` characters both cover, ``gap`` between them."""

    first: PassageView
    second: PassageView
    shared: int
    gap: int


def overlaps(
    session: StudySession, code_a: str, code_b: str, *, among: Question | None = None, limit: int = LIMIT
) -> list[PairView]:
    """Passages of two codes that share characters, in the order of the text; ``among`` narrows everything but codes."""
    return _pairs(session, code_a, code_b, among or Question(), limit, lambda _document: _characters(-1))


def near(
    session: StudySession,
    code_a: str,
    code_b: str,
    distance: int,
    unit: Distance = "characters",
    *,
    among: Question | None = None,
    limit: int = LIMIT,
) -> list[PairView]:
    """Passages of two codes at most so many characters, sentences or paragraphs apart; 0 sentences is the same one.

    Raises BadInput for a negative distance or another unit.
    """
    if distance < 0 or unit not in {"characters", "sentences", "paragraphs"}:
        raise BadInput("Two passages are some characters, sentences or paragraphs apart; not {distance} {unit}.",
                       distance=distance, unit=unit)  # fmt: skip

    def reach(document: Document) -> Reach:
        if unit == "characters":
            return _characters(distance)
        known, _ = ranges(session, document.edition_id, unit.removesuffix("s"))
        return _units(known, distance) if known else _characters(-1)

    return _pairs(session, code_a, code_b, among or Question(), limit, reach)


def _characters(distance: int) -> Reach:
    """Where the other passage must begin to lie; a distance of −1 asks for a shared character."""
    return lambda place: Anchor(place.start - distance, place.end + distance)


def _units(known: list[Anchor], distance: int) -> Reach:
    starts = [unit.start for unit in known]

    def reach(place: Anchor) -> Anchor | None:
        first = bisect_right(starts, place.start) - 1
        last = bisect_right(starts, max(place.start, place.end - 1)) - 1
        low, high = max(0, first - distance), min(len(known) - 1, max(last, 0) + distance)
        # One character inside the outermost units, so that the next unit's beginning does not count.
        return Anchor(known[low].start + 1, known[high].end - 1)

    return reach


def _pairs(
    session: StudySession,
    code_a: str,
    code_b: str,
    among: Question,
    limit: int,
    reach_in: Callable[[Document], Reach],
) -> list[PairView]:
    wanted = Wanted(session, without_codes(among))
    codes_a, codes_b = (Wanted(session, Question((code,), with_sub_codes=among.with_sub_codes)).codes
                        for code in (code_a, code_b))  # fmt: skip
    found: list[PairView] = []
    for document in wanted.documents():
        ones, others = wanted.of_codes(document, codes_a), wanted.of_codes(document, codes_b)
        if not ones or not others or len(found) >= limit:
            continue
        pairs = list(_matches(ones, others, reach_in(document), limit - len(found)))
        firsts = show(session, wanted, document, [one for one, _ in pairs])
        seconds = show(session, wanted, document, [other for _, other in pairs])
        found += [_pair(first, second) for first, second in zip(firsts, seconds, strict=True)]
    return found


def _matches(ones: list[Found], others: list[Found], reach: Reach, limit: int) -> Iterator[tuple[Found, Found]]:
    others = sorted((other for other in others if other.end > other.start), key=lambda other: other.place)
    there = Intervals(other.place for other in others)
    number = 0
    for one in ones:
        around = reach(one.place) if one.end > one.start else None
        for index in there.within(*around) if around is not None else ():
            if others[index].coding_id != one.coding_id:
                yield one, others[index]
                number += 1
                if number == limit:
                    return


def _pair(first: PassageView, second: PassageView) -> PairView:
    across = min(first.end, second.end) - max(first.start, second.start)
    return PairView(first, second, max(0, across), max(0, -across))
