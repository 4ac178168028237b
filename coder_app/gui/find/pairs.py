"""Passages of two codes that belong together, as rows of the list; without Qt."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from itertools import product
from typing import TYPE_CHECKING

from coder_app.domain.views import PassageView
from coder_app.operations.co_occurrence import near, overlaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.operations.co_occurrence import Distance, PairView
    from coder_app.operations.questions import Question
    from coder_app.operations.wishes import PassageWish
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class PairedPassage(PassageView):
    """A passage with the passage of the other code: ``shared`` characters both cover, or ``gap`` between them."""

    other: PassageView | None = None
    shared: int = 0
    gap: int = 0


def pairs_for(session: StudySession, wish: PassageWish, documents: tuple[str, ...], most: int) -> Iterator[PassageView]:
    """The pairs a wish asks for in some documents, each of its codes with each of the others."""
    among = replace(wish.question, documents=documents, codes=())
    for one, other in product(wish.question.codes, wish.others):
        if one != other:
            # With sub-codes a code may be one of its own partners; that says nothing.
            pairs = _ask(session, wish, one, other, most, among=among)
            yield from (_paired(pair) for pair in pairs if pair.first.code_id != pair.second.code_id)


def _ask(
    session: StudySession, wish: PassageWish, one: str, other: str, most: int, *, among: Question
) -> list[PairView]:
    if wish.relation == "overlaps":
        return overlaps(session, one, other, among=among, limit=most)
    if wish.relation == "near":
        return near(session, one, other, wish.near, among=among, limit=most)
    unit: Distance = "sentences" if wish.relation == "sentence" else "paragraphs"
    return near(session, one, other, 0, unit, among=among, limit=most)


def _paired(pair: PairView) -> PairedPassage:
    values = {each.name: getattr(pair.first, each.name) for each in fields(PassageView)}
    return PairedPassage(**values, other=pair.second, shared=pair.shared, gap=pair.gap)
