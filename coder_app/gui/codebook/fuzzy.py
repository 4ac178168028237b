"""Finding names by a few of their letters, whatever the accents and the keyboard layout; without Qt."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from coder_app.gui.keyboard import layout_variants

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_START, _RUN, _EXACT_START = 8.0, 5.0, 14.0
_LAYOUT_COST = 6.0
_KEPT_MARKS = {"\u0306"}  # The breve of й makes another letter; the dots of ё and ї do not matter to a hurried typist.


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The text as searching compares it: small letters, without accents, ё as е; й stays й."""
    parts = unicodedata.normalize("NFD", text.casefold())
    kept = "".join(c for c in parts if not unicodedata.combining(c) or c in _KEPT_MARKS)
    return unicodedata.normalize("NFC", kept).replace("\u2019", "'").replace("\u02bc", "'")


class Match(NamedTuple):
    """How well a name fits (more is better) and which of its code points were hit."""

    score: float
    hits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A name prepared for searching: its id, the text shown, folded forms and where words begin."""

    id: str
    name: str
    folded_name: str
    folded_path: str
    starts: frozenset[int]
    path_starts: frozenset[int]
    letters: frozenset[str]


def target(ident: str, name: str, path: str) -> Target:
    """Prepare a name and its path for :func:`rank`."""
    short, long = folded(name), folded(path)
    return Target(ident, name, short, long, _word_starts(short), _word_starts(long), frozenset(long + short))


def _word_starts(text: str) -> frozenset[int]:
    return frozenset(i for i, c in enumerate(text) if c.isalnum() and (i == 0 or not text[i - 1].isalnum()))


def match(query: str, text: str, starts: frozenset[int]) -> Match | None:
    """How the folded query fits the folded text as a subsequence, or nothing.

    A run of letters and beginnings of words count most; gaps and long names cost a little. Each word of the query is
    looked for as one piece first, so that "insec" prefers "insecurity" to i-n-s scattered over the name.
    """
    at = text.find(query)
    if at >= 0:
        bonus = _EXACT_START if at == 0 else _START if at in starts else 0.0
        score = len(query) * _RUN + bonus - at * 0.1 - len(text) * 0.05
        return Match(score, tuple(range(at, at + len(query))))
    return _scattered(query, text, starts)


def _scattered(query: str, text: str, starts: frozenset[int]) -> Match | None:
    hits: list[int] = []
    score, last = 0.0, -1
    for letter in query:
        if letter == " ":
            continue
        at = _best_next(letter, text, starts, last)
        if at < 0:
            return None
        score += _RUN if at == last + 1 and hits else _START if at in starts else 1.0 - min(3.0, (at - last) * 0.1)
        hits.append(at)
        last = at
    # Scattered hits that touch no beginning of a word are noise in any long name.
    if not hits or (len(hits) > 1 and score < len(hits) * 2.0):
        return None
    return Match(score - len(text) * 0.05 - 4.0, tuple(hits))


def _best_next(letter: str, text: str, starts: frozenset[int], last: int) -> int:
    """The next place of a letter: right after the last hit, else at a word's beginning, else the nearest."""
    nearest = text.find(letter, last + 1)
    if nearest < 0 or nearest == last + 1 or nearest in starts:
        return nearest
    at = nearest
    while at >= 0:
        if at in starts:
            return at
        at = text.find(letter, at + 1)
    return nearest


def match_target(query: str, to: Target) -> Match | None:
    """How a folded query fits a name; its path counts less and gives no hits to show."""
    found = match(query, to.folded_name, to.starts)
    if found is not None and found.score > 0:
        return found
    if len(to.folded_path) > len(to.folded_name):
        along = match(query, to.folded_path, to.path_starts)
        if along is not None and along.score > 0:
            return Match(along.score * 0.5, ())
    return found


def rank(
    query: str,
    targets: Sequence[Target],
    recent: Mapping[str, int] | None = None,
    limit: int = 50,
) -> list[tuple[Target, Match]]:
    """The targets that fit a query, best first.

    ``recent`` gives ids used lately with their place (0 is the last one used): they come before equals. An empty
    query gives everything, recent ones first.
    """
    lately = recent or {}
    wanted = folded(query.strip())
    if not wanted:
        ordered = sorted(targets, key=lambda to: lately.get(to.id, len(lately)))
        return [(to, Match(0.0, ())) for to in ordered[:limit]]
    found = _matches(_spellings(wanted), targets)
    scored = [(hit.score + _recency(lately.get(to.id)), to, hit) for to, hit in found]
    scored.sort(key=lambda each: (-each[0], each[1].folded_name))
    return [(to, hit) for _, to, hit in scored[:limit]]


def _spellings(wanted: str) -> list[tuple[str, float]]:
    return [(wanted, 0.0)] + [(folded(other), _LAYOUT_COST) for other in layout_variants(wanted)]


def _recency(place: int | None) -> float:
    return 0.0 if place is None else max(0.0, 6.0 - place * 0.5)


def _matches(spellings: Iterable[tuple[str, float]], targets: Sequence[Target]) -> Iterable[tuple[Target, Match]]:
    queries = [(query, cost, frozenset(query) - {" "}) for query, cost in spellings]
    for to in targets:
        best: Match | None = None
        for query, cost, letters in queries:
            if not letters <= to.letters:
                continue
            found = match_target(query, to)
            if found is not None and (best is None or found.score - cost > best.score):
                best = Match(found.score - cost, found.hits)
        if best is not None:
            yield to, best
