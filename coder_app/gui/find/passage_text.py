"""How much of a passage and its surroundings is shown, and in how many lines; without Qt."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import NamedTuple

from coder_app.domain.views import PassageView
from coder_app.gui.find.pairs import PairedPassage

MOST_LINES = 6
_LOST = 4.5  # Letters at the end of a line where the next word no longer fits.
_CUT = 30  # A shorter context than this ends where the text does.
_SPACES = re.compile(r"[\s\u00a0]+")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_BETWEEN = " … "


class Stretch(NamedTuple):
    """A range of a shown text (code points) that is a passage: the found one (0) or its partner (1)."""

    start: int
    end: int
    which: int = 0


class Piece(NamedTuple):
    """A text to show, and what in it are passages."""

    text: str
    stretches: tuple[Stretch, ...]


class PerLine(NamedTuple):
    """How many Latin and how many Cyrillic letters stand in a line."""

    latin: float
    cyrillic: float

    def of(self, text: str) -> float:
        """The one that counts for a text."""
        letters = self.cyrillic if _CYRILLIC.search(text, 0, 200) else self.latin
        return max(10.0, letters - _LOST)

    def shrunk(self, share: float) -> PerLine:
        """A shorter line, for texts of long words."""
        return PerLine(self.latin * share, self.cyrillic * share)


class _Body(NamedTuple):
    left: str
    text: str
    right: str
    stretches: tuple[Stretch, ...]


@lru_cache(maxsize=4096)
def running(text: str) -> str:
    """A text as one reads it: line breaks are spaces, words broken at line ends whole; spaces at its ends stay."""
    return _SPACES.sub(" ", text.replace("\u00ad\n", "").replace("\u00ad", ""))


def _wanted(quote: int, around: int, per_line: float) -> float:
    """How many letters to show: the passage with a line of its surroundings, at least two lines in all."""
    return min(quote + around, max(2 * per_line, quote + per_line))


def lines_for(passage: PassageView, per_line: PerLine) -> int:
    """In how many lines a passage is shown, 1 … MOST_LINES; quick, for lists of many thousands."""
    letters = per_line.of(passage.text)
    quote = len(passage.text)
    if isinstance(passage, PairedPassage) and passage.other is not None:
        quote += len(passage.other.text) - passage.shared + (len(_BETWEEN) if passage.gap else 0)
    wanted = _wanted(quote, len(passage.left) + len(passage.right) + 2, letters)
    return max(1, min(MOST_LINES, math.ceil(wanted / letters)))


def piece_of(passage: PassageView, per_line: PerLine, lines: int) -> Piece:
    """The passage with as much of its surroundings as the lines take, cut at words and marked with …"""
    room = int(per_line.of(passage.text) * lines) - 1
    body = _body(passage)
    if len(body.text) > room:
        return _shortened(body, room)
    left, right = body.left.lstrip(), body.right.rstrip()
    spare = room - len(body.text)
    before = min(len(left), max(spare // 2, spare - len(right)))
    if before < len(left) or before > _CUT:
        left = "…" + tail_of(left, before)
    after = min(len(right), max(0, spare - len(left)))
    if after < len(right) or after > _CUT:
        right = head_of(right, after).rstrip(" ,;:–—-(")
        right += "" if right.endswith((".", "!", "?")) else "…"
    moved = tuple(Stretch(s.start + len(left), s.end + len(left), s.which) for s in body.stretches)
    return Piece(left + body.text + right, moved)


def _shortened(body: _Body, room: int) -> Piece:
    """A long passage by its beginning and its end."""
    head = head_of(body.text, int(room * 0.65))
    tail = tail_of(body.text, max(0, room - len(head) - len(_BETWEEN)))
    text, cut = head + _BETWEEN + tail, len(body.text) - len(tail)
    back = cut - len(head) - len(_BETWEEN)

    def moved(place: int) -> int:
        return place if place <= len(head) else max(len(head), place - back)

    kept = (Stretch(moved(s.start), moved(s.end), s.which) for s in body.stretches)
    return Piece(text, tuple(s for s in kept if s.end > s.start))


def as_one(passage: PassageView) -> PassageView:
    """A passage as it is saved: two that belong together as one, with both codes and both texts."""
    if not isinstance(passage, PairedPassage) or passage.other is None:
        return passage
    other, body = passage.other, _body(passage)
    coders = dict.fromkeys(name for name in (passage.coder, other.coder) if name)
    return PassageView(
        passage.document_id, passage.document, min(passage.page, other.page), min(passage.start, other.start),
        max(passage.end, other.end), body.left, body.text, body.right, passage.code_id,
        f"{passage.code} + {other.code}", ", ".join(coders), passage.coding_id, passage.period,
        "; ".join(filter(None, (passage.memo, other.memo))), passage.intensity,
    )  # fmt: skip


def _body(passage: PassageView) -> _Body:
    other = passage.other if isinstance(passage, PairedPassage) else None
    if other is None:
        text = running(passage.text).strip()
        return _Body(running(passage.left), text, running(passage.right), (Stretch(0, len(text)),))
    first, last = sorted((passage, other), key=lambda each: each.start)
    which = int(first is other)
    if last.start >= first.end:
        one, two = running(first.text).strip(), running(last.text).strip()
        begin = len(one) + len(_BETWEEN)
        stretches = (Stretch(0, len(one), which), Stretch(begin, begin + len(two), 1 - which))
        return _Body(running(first.left), one + _BETWEEN + two, running(last.right), stretches)
    return _overlapping(first, last, which)


def _overlapping(first: PassageView, last: PassageView, which: int) -> _Body:
    """Two passages that share words, the shared ones once."""
    before = running(first.text[: last.start - first.start])
    inner_end = min(first.end, last.end)
    shared = running(first.text[last.start - first.start : inner_end - first.start])
    rest = first.text[inner_end - first.start :] or last.text[inner_end - last.start :]
    text = before + shared + running(rest)
    middle = len(before) + len(shared)
    first_end, last_end = (len(text), middle) if first.end > last.end else (middle, len(text))
    right = first.right if first.end > last.end else last.right
    stretches = (Stretch(0, first_end, which), Stretch(len(before), last_end, 1 - which))
    return _Body(running(first.left), text, running(right), stretches)


def head_of(text: str, letters: int) -> str:
    """The beginning of a text, at most so many letters, cut between words."""
    if letters >= len(text):
        return text
    cut = text.rfind(" ", 0, letters + 1)
    return text[: cut if cut > letters // 2 else letters]


def tail_of(text: str, letters: int) -> str:
    """The end of a text, at most so many letters, cut between words."""
    if letters >= len(text):
        return text
    begin = len(text) - letters
    cut = text.find(" ", begin)
    return text[cut + 1 if 0 <= cut < begin + letters // 2 else begin :]


def units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)
