"""What stands around a passage: a few words to the left and right, and its page."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.documents import EditionPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.storage.session import StudySession

AROUND = 60
"""Characters of context on each side, at most."""

_BROKEN = re.compile(r"\u00ad\s*\n\s*|\u00ad")
_SPACE = re.compile(r"\s+")


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after a range of a text, on one line each.

    >>> around("We have the right to ask: against whom?", 12, 17)
    ('We have the ', ' to ask: against whom?')
    """
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    left, right = text[first:start], text[end:last]
    if first > 0 and not text[first - 1].isspace():
        left = left[_first_gap(left) :]
    if last < len(text) and not text[last].isspace():
        right = right[: _last_gap(right)]
    return on_one_line(left), on_one_line(right)


def on_one_line(text: str) -> str:
    """A stretch of text without line breaks, words broken at line ends joined."""
    return _SPACE.sub(" ", _BROKEN.sub("", text))


def _first_gap(text: str) -> int:
    found = _SPACE.search(text)
    return found.end() if found else len(text)


def _last_gap(text: str) -> int:
    for index in range(len(text) - 1, -1, -1):
        if text[index].isspace():
            return index
    return 0


def page_starts(session: StudySession, edition_id: str) -> list[int]:
    """Where the pages of an edition begin, in order."""
    query = select(EditionPage.start).where(EditionPage.edition_id == edition_id).order_by(col(EditionPage.number))
    return list(session.exec(query).all())


def page_at(starts: Sequence[int], position: int) -> int:
    """The number (from 0) of the page a position is on."""
    return max(0, bisect_right(starts, position) - 1)
