"""Codings that follow their document to a corrected text, as proposals."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.coding import Coding, Segment, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.storage.session import StudySession

_NEIGHBOURS, _LONGER = (24, 12, 6), 3
_SHORT, _MOSTLY = 400, 0.6
_BREAKS = re.compile(r"[\s\u00ad]+")


class Follower:
    """Finds passages of an old text in a new one."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        # Line breaks and hyphenation change with typesetting; the letters in between do not.
        self._letters = [index for index, char in enumerate(new) if not _BREAKS.match(char)]
        self._packed = "".join(new[index] for index in self._letters)
        self._ratio = len(new) / len(old) if old else 1.0
        self._shift = 0

    def find(self, place: Anchor) -> Anchor | None:
        """Where a passage of the old text stands in the new one; the nearest place where there are several."""
        found = self.find_words(self._old[place.start : place.end], place.start)
        if found is not None:
            self._shift = found.start - int(place.start * self._ratio)
        return found

    def find_words(self, words: str, start: int) -> Anchor | None:
        """Where words stand in the new text, nearest to what was at ``start`` in the old one."""
        wanted = _packed(words)
        if not wanted:
            return None
        expected = int(start * self._ratio) + self._shift
        starts = [match.start() for match in re.finditer(re.escape(wanted), self._packed)]
        if not starts:
            return None
        begin = min(starts, key=lambda index: abs(self._letters[index] - expected))
        return Anchor(self._letters[begin], self._letters[begin + len(wanted) - 1] + 1)

    def follow(self, place: Anchor) -> Anchor | None:
        """Where a passage has gone: its own words, or the words that now stand where it was, much the same.

        The same words elsewhere in the text are the answer only where nothing like them is left in their own place.
        """
        same = self.find(place)
        if same is not None and self._among_its_own(place, same):
            return same
        instead = self.between_neighbours(place)
        if instead is not None and _alike(self._old[place.start : place.end], self._new[instead.start : instead.end]):
            return instead
        return same

    def _among_its_own(self, place: Anchor, found: Anchor) -> bool:
        """Whether the words just before or just after a passage are still beside the place found for it."""
        was, now = _beside(self._old, place), _beside(self._new, found)
        return was[0] == now[0] or was[1] == now[1]

    def between_neighbours(self, place: Anchor) -> Anchor | None:
        """Where other words stand in the new text between what stood before and after a passage of the old one."""
        before, after = _beside(self._old, place)
        tried = (self._between(before[-size:], after[:size], place) for size in _NEIGHBOURS)
        return next((found for found in tried if found), None)

    def _between(self, before: str, after: str, place: Anchor) -> Anchor | None:
        longest = _LONGER * (place.end - place.start) + _NEIGHBOURS[0]
        pattern = f"{re.escape(before)}(.{{1,{longest}}}?){re.escape(after)}" + ("" if after else "$")
        starts = [match for match in re.finditer(pattern, self._packed) if before or not match.start()]
        if not starts or not (before or after):
            return None
        expected = int(place.start * self._ratio) + self._shift
        nearest = min(starts, key=lambda match: abs(self._letters[match.start(1)] - expected))
        return Anchor(self._letters[nearest.start(1)], self._letters[nearest.end(1) - 1] + 1)


def _packed(text: str) -> str:
    return _BREAKS.sub("", text)


def _beside(text: str, place: Anchor) -> tuple[str, str]:
    """The letters just before and just after a passage."""
    most = _NEIGHBOURS[0]
    near = 4 * most  # with the breaks among them
    before, after = text[max(0, place.start - near) : place.start], text[place.end : place.end + near]
    return _packed(before)[-most:], _packed(after)[:most]


def _alike(one: str, other: str) -> bool:
    """Whether most of a passage is still the same; long ones are compared by words."""
    short = max(len(one), len(other)) <= _SHORT
    parts: list[Sequence[str]] = [_packed(each) if short else each.split() for each in (one, other)]
    return SequenceMatcher(None, parts[0], parts[1], autojunk=False).ratio() >= _MOSTLY


def carry_over(session: StudySession, document_id: str, old: str, new: str) -> dict[str, int]:
    """Move a document's segments to its new text; codings become proposals, or unplaced where nothing was found."""
    follower = Follower(old, new)
    counts = {"proposed": 0, "unplaced": 0}
    segments = session.exec(
        select(Segment).where(Segment.document_id == document_id).order_by(col(Segment.start))
    ).all()
    codings: dict[str, list[Coding]] = {}
    for coding in session.exec(select(Coding).where(Coding.document_id == document_id)).all():
        codings.setdefault(coding.segment_id, []).append(coding)
    for segment in segments:
        placed = _move(segment, follower, new)
        session.add(segment)
        for coding in codings.get(segment.id, []):
            coding.standing = Standing.PROPOSED if placed else Standing.UNPLACED
            session.add(coding)
            counts["proposed" if placed else "unplaced"] += 1
    return counts


def _move(segment: Segment, follower: Follower, new: str) -> bool:
    if segment.region is not None:
        segment.start = segment.end = min(segment.start, len(new))
        return True
    if segment.start < segment.end:
        found = follower.follow(Anchor(segment.start, segment.end))
    else:  # it has had no place since an earlier text; perhaps its words are back
        found = follower.find_words(segment.quote, 0)
    if found is None:
        segment.start = segment.end = 0
        return False
    segment.start, segment.end = found
    segment.quote = new[found.start : found.end]
    return True
