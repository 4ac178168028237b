"""From the words that were found to the sentences or paragraphs they stand in; without Qt."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from coder_app.domain.anchors import Anchor
from coder_app.operations.reading import open_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import OpenDocument, PassageView
    from coder_app.storage.session import StudySession


def widened(session: StudySession, hits: Sequence[PassageView], unit: str) -> list[tuple[str, Anchor]]:
    """The places to code, each once, in order: document ids with ranges. ``unit`` is words, sentence or paragraph.

    Hits in one sentence give one place. Where a document's sentences are not known yet, the words themselves count.
    """
    by_document: dict[str, list[Anchor]] = {}
    for hit in hits:
        by_document.setdefault(hit.document_id, []).append(Anchor(hit.start, hit.end))
    found: list[tuple[str, Anchor]] = []
    for document_id, places in by_document.items():
        if unit != "words":
            opened = open_document(session, document_id)
            units = opened.sentences if unit == "sentence" else opened.paragraphs
            places = [_whole(opened, units, place) for place in places]
        found += [(document_id, place) for place in dict.fromkeys(places)]
    return found


def _whole(opened: OpenDocument, units: Sequence[Anchor], place: Anchor) -> Anchor:
    first = _at(units, place.start)
    last = _at(units, max(place.start, place.end - 1))
    if first is None or last is None:
        return place
    start, end = min(first.start, place.start), max(last.end, place.end)
    while start < end and opened.text[start].isspace():
        start += 1
    while end > start and opened.text[end - 1].isspace():
        end -= 1
    return Anchor(start, end)


def _at(units: Sequence[Anchor], position: int) -> Anchor | None:
    at = bisect_right(units, position, key=lambda unit: unit.start) - 1
    return units[at] if at >= 0 and units[at].end > position else None
