"""Sentences of an original and its translation put side by side: length, paragraphs, figures, names and learned words.

Dynamic programming over beads (Gale & Church 1993, Computational Linguistics 19, 75-102) with affine costs for runs of
sentences without a counterpart, so that a missing block costs little more than a missing sentence. Words are linked
where they are the same figure, look alike in Latin letters, or were learned from a first alignment of the same texts.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from coder_app.domain.progress import Quiet
from coder_app.language.words import WORD, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.progress import Progress

Link = tuple[tuple[int, ...], tuple[int, ...]]
_SHAPES = {(1, 1): 0.89, (2, 1): 0.03, (1, 2): 0.03, (2, 2): 0.005, (3, 1): 0.004, (1, 3): 0.004}
_PRIORS = {shape: math.log(share) for shape, share in _SHAPES.items()}
_OPEN, _EXTEND = math.log(0.015) + 0.5, -1.5
_VARIANCE, _FULL, _WINDOW = 6.8, 20_000, 8
_WRONG = 0.55
_SURE = 3.0  # so much weight of shared words makes a pair an anchor
_FIGURE = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*|\d+")
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ё": "e", "ж": "j", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "u", "я": "a", "y": "i", "c": "k", "w": "v", "'": "", "-": "",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that belong together, by number; ``score`` 0 … 1 says how well words support it."""

    original: tuple[int, ...]
    translation: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """Beads in order; ``support`` is the share of beads with two sides that words support."""

    beads: tuple[Bead, ...]
    support: float
    is_translation: bool


@dataclass(slots=True)
class _Texts:
    """What the dynamic programme looks at: lengths, paragraph starts, marks, and the linkable words of each side."""

    lengths: tuple[list[int], list[int]]
    starts: tuple[list[bool], list[bool]]
    marks: tuple[list[frozenset[str]], list[frozenset[str]]]
    words: tuple[list[frozenset[str]], list[frozenset[str]]]
    weight: dict[str, float]
    ratio: float


def align(
    original: Sequence[str],
    translation: Sequence[str],
    languages: tuple[str, str] = ("ru", "en"),
    *,
    original_paragraphs: Sequence[int] | None = None,
    translation_paragraphs: Sequence[int] | None = None,
    fixed: Iterable[Link] = (),
    progress: Progress | None = None,
) -> Alignment:
    """Put sentences side by side. ``..._paragraphs`` give the number of the paragraph of each sentence.

    ``fixed`` are beads that are kept as they are; what stands around them is aligned in between.
    """
    progress = progress or Quiet()
    held = [link for link in fixed if any(link)]
    ours, theirs = _words(original), _words(translation)
    paragraphs = (original_paragraphs or [], translation_paragraphs or [])
    learned: dict[str, set[str]] = {}
    beads: list[Bead] = []
    for turn in (0, 1):
        progress.step(turn, 3)
        texts = _texts((original, translation), paragraphs, (ours, theirs), learned)
        beads = _between(texts, held, progress)
        if turn == 0:
            learned = _learn(beads, ours, theirs)
    both = [bead for bead in beads if bead.original and bead.translation]
    support = sum(bead.score > 0 for bead in both) / len(both) if both else 0.0
    progress.step(3, 3)
    return Alignment(tuple(beads), support, support >= _WRONG)


# Words


def _words(sentences: Sequence[str]) -> list[frozenset[str]]:
    found = []
    for sentence in sentences:
        figures = {"#" + re.sub(r"\D", "", match) for match in _FIGURE.findall(sentence)}
        stems = {plain(word).casefold()[:6] for word in WORD.findall(sentence) if len(word) > 2}
        found.append(frozenset(figures | stems))
    return found


def _shape(stem: str) -> str:
    return stem if stem.startswith("#") else stem.translate(_LATIN)[:4]


def _texts(
    sentences: tuple[Sequence[str], Sequence[str]],
    paragraphs: tuple[Sequence[int], Sequence[int]],
    words: tuple[list[frozenset[str]], list[frozenset[str]]],
    learned: dict[str, set[str]],
) -> _Texts:
    lengths = ([len(each) for each in sentences[0]], [len(each) for each in sentences[1]])
    ratio = sum(lengths[1]) / max(1, sum(lengths[0]))
    linked = _linked(words, learned)
    counts = Counter(word for side in linked for sentence in side for word in sentence)
    every = max(2, len(lengths[0]) + len(lengths[1]))
    weight = {word: max(0.2, math.log(every / count) / 2) for word, count in counts.items()}
    starts = tuple(_starts(side, len(own)) for side, own in zip(paragraphs, lengths, strict=True))
    marks = tuple([frozenset(mark for mark in '?!«"“' if mark in each) for each in side] for side in sentences)
    return _Texts(lengths, (starts[0], starts[1]), (marks[0], marks[1]), linked, weight, min(1.6, max(0.6, ratio)))


def _starts(paragraphs: Sequence[int], count: int) -> list[bool]:
    return [bool(paragraphs) and (at == 0 or paragraphs[at] != paragraphs[at - 1]) for at in range(count)]


def _linked(
    words: tuple[list[frozenset[str]], list[frozenset[str]]], learned: dict[str, set[str]]
) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """By sentence the words that have a possible counterpart on the other side, by a name both sides share."""
    known = [{word for sentence in side for word in sentence} for side in words]
    shapes = [{_shape(word) for word in side if word[0] == "#" or len(_shape(word)) == 4} for side in known]
    shared = shapes[0] & shapes[1]
    names: list[dict[str, set[str]]] = [defaultdict(set), defaultdict(set)]
    for side in (0, 1):
        for word in known[side]:
            if _shape(word) in shared:
                names[side][word].add(_shape(word))
    for word, others in learned.items():
        for other in others:
            names[0][word].add(f"={other}")
            names[1][other].add(f"={other}")
    found = [[frozenset(name for word in sentence for name in names[side].get(word, ())) for sentence in words[side]]
             for side in (0, 1)]  # fmt: skip
    return found[0], found[1]


def _learn(beads: Iterable[Bead], ours: list[frozenset[str]], theirs: list[frozenset[str]]) -> dict[str, set[str]]:
    """Words that stand in the same beads again and again (Dice's coefficient of their beads)."""
    seen: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    together: Counter[tuple[str, str]] = Counter()
    for bead in beads:
        left = {word for number in bead.original for word in ours[number]}
        right = {word for number in bead.translation for word in theirs[number]}
        seen[0].update(left)
        seen[1].update(right)
        if len(left) <= 40 and len(right) <= 40:
            together.update((a, b) for a in left for b in right)
    found: dict[str, set[str]] = defaultdict(set)
    for (a, b), count in together.items():
        if count >= 2 and 2 * count / (seen[0][a] + seen[1][b]) >= 0.6 and seen[0][a] <= len(ours) * 0.2:
            found[a].add(b)
    return found


# Beads


def _between(texts: _Texts, fixed: Sequence[Link], progress: Progress) -> list[Bead]:
    """The beads of everything, with the fixed ones in their places; those that cross others are set aside first."""
    ours = {number for link in fixed for number in link[0]}
    theirs = {number for link in fixed for number in link[1]}
    chain = _increasing([link for link in fixed if all(link)])
    left = [n for n in range(len(texts.lengths[0])) if n not in ours]
    right = [n for n in range(len(texts.lengths[1])) if n not in theirs]
    found = [Bead(*link, 1.0) for link in fixed]
    borders = [(link[0][0], link[1][0]) for link in chain] + [(len(texts.lengths[0]), len(texts.lengths[1]))]
    low = (0, 0)
    for border in borders:
        found += _aligned(
            texts, [n for n in left if low[0] <= n < border[0]], [n for n in right if low[1] <= n < border[1]], progress
        )
        low = border
    return sorted(found, key=lambda bead: (_place(bead, texts), bead.original, bead.translation))


def _place(bead: Bead, texts: _Texts) -> float:
    if bead.original:
        return float(bead.original[0])
    return bead.translation[0] * len(texts.lengths[0]) / max(1, len(texts.lengths[1]))


def _increasing(links: list[Link]) -> list[Link]:
    kept: list[Link] = []
    for link in sorted(links):
        if not kept or link[1][0] > kept[-1][1][-1]:
            kept.append(link)
    return kept


def _aligned(texts: _Texts, left: list[int], right: list[int], progress: Progress) -> list[Bead]:
    if not left or not right:
        return [Bead((n,), (), 0.0) for n in left] + [Bead((), (n,), 0.0) for n in right]
    windows = _windows(texts, left, right)
    return _Programme(texts, left, right, windows, progress).beads()


def _windows(texts: _Texts, left: list[int], right: list[int]) -> list[tuple[int, int]]:
    """By place on the left the places on the right that are looked at: all, or those near a chain of sure pairs."""
    rows, width = len(left), len(right)
    if rows * width <= _FULL:
        return [(0, width)] * (rows + 1)
    anchors = [(-1, -1), *_chain(_sure(texts, left, right)), (rows, width)]
    windows: list[tuple[int, int]] = []
    for (a, b), (c, d) in pairwise(anchors):
        for place in range(max(a, 0), c):
            low, high = max(0, b - _WINDOW), min(width, d + _WINDOW)
            if (c - a) * (d - b) > _FULL * 4:
                middle = b + (d - b) * (place - a) / (c - a)
                low, high = max(0, int(middle) - 60), min(width, int(middle) + 60)
            windows.append((low, high))
    windows.append((max(0, windows[-1][0]), width))
    return windows


def _sure(texts: _Texts, left: list[int], right: list[int]) -> list[tuple[int, int]]:
    """Pairs of sentences that are each other's best by shared words, in order of the left."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, number in enumerate(right):
        for word in texts.words[1][number]:
            holders[word].append(place)
    scores: list[dict[int, float]] = []
    for number in left:
        counted: dict[int, float] = defaultdict(float)
        for word in texts.words[0][number]:
            if len(holders[word]) <= 12:
                for place in holders[word]:
                    counted[place] += texts.weight[word]
        scores.append(counted)
    best: dict[int, tuple[float, int]] = {}
    for place, counted in enumerate(scores):
        for other, score in counted.items():
            best[other] = max(best.get(other, (0.0, -1)), (score, place))
    found = []
    for place, counted in enumerate(scores):
        other, score = max(counted.items(), key=lambda item: item[1], default=(-1, 0.0))
        if score >= _SURE and best[other][1] == place:
            found.append((place, other))
    return found


def _chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that rises on both sides."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, right) in enumerate(pairs):
        at = bisect_left(tails, right)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(right)
            ends.append(number)
        else:
            tails[at], ends[at] = right, number
    chain, here = [], ends[-1] if ends else -1
    while here >= 0:
        chain.append(pairs[here])
        here = before[here]
    return chain[::-1]


class _Programme:
    """The best path through the table of places; states: 0 after a bead, 1 in a run of one side alone."""

    def __init__(
        self, texts: _Texts, left: list[int], right: list[int], windows: list[tuple[int, int]], progress: Progress
    ) -> None:
        self._texts, self._left, self._right = texts, left, right
        self._windows, self._progress = windows, progress
        self._best: dict[tuple[int, int, int], float] = {(0, 0, 0): 0.0}
        self._from: dict[tuple[int, int, int], tuple[int, int, int]] = {}

    def beads(self) -> list[Bead]:
        """The beads of the best path."""
        rows, width = len(self._left), len(self._right)
        for i in range(rows + 1):
            if i % 20 == 0:
                self._progress.step(i, rows + 1)
            low, high = self._windows[i]
            for j in range(low, high + 1):
                self._go_on(i, j)
        end = max(((rows, width, state) for state in (0, 1)), key=lambda key: self._best.get(key, -math.inf))
        return self._path(end)

    def _go_on(self, i: int, j: int) -> None:
        for state in (0, 1):
            value = self._best.get((i, j, state))
            if value is None:
                continue
            cost = _EXTEND if state else _OPEN + _EXTEND
            self._offer((i + 1, j, 1), value + cost, (i, j, state))
            self._offer((i, j + 1, 1), value + cost, (i, j, state))
            for (a, b), prior in _PRIORS.items():
                if i + a <= len(self._left) and j + b <= len(self._right):
                    self._offer((i + a, j + b, 0), value + prior + self._score(i, j, a, b), (i, j, state))

    def _offer(self, key: tuple[int, int, int], value: float, origin: tuple[int, int, int]) -> None:
        if key[0] <= len(self._left) and key[1] <= len(self._right) and value > self._best.get(key, -math.inf):
            self._best[key] = value
            self._from[key] = origin

    def _score(self, i: int, j: int, a: int, b: int) -> float:
        ours, theirs = self._left[i : i + a], self._right[j : j + b]
        texts = self._texts
        return _length(texts, ours, theirs) + _layout(texts, ours, theirs) + lexical(texts, ours, theirs)

    def _path(self, end: tuple[int, int, int]) -> list[Bead]:
        found = []
        here = end
        if here not in self._from:
            return [Bead((n,), (), 0.0) for n in self._left] + [Bead((), (n,), 0.0) for n in self._right]
        while here in self._from:
            origin = self._from[here]
            ours = tuple(self._left[origin[0] : here[0]])
            theirs = tuple(self._right[origin[1] : here[1]])
            score = 0.0
            if ours and theirs:
                evidence = lexical(self._texts, ours, theirs)
                score = 1 / (1 + math.exp(-evidence)) if evidence > 0 else 0.0
            found.append(Bead(ours, theirs, score))
            here = origin
        return found[::-1]


def _length(texts: _Texts, ours: Sequence[int], theirs: Sequence[int]) -> float:
    left = sum(texts.lengths[0][n] for n in ours) * texts.ratio
    right = sum(texts.lengths[1][n] for n in theirs)
    delta = (right - left) / math.sqrt(_VARIANCE * max(1.0, (left + right) / 2))
    return -min(8.0, delta * delta / 2)


def _layout(texts: _Texts, ours: Sequence[int], theirs: Sequence[int]) -> float:
    score = 0.0
    first = texts.starts[0][ours[0]], texts.starts[1][theirs[0]]
    score += 0.7 if all(first) else -0.9 if any(first) else 0.0
    for side, numbers in ((0, ours), (1, theirs)):
        score -= 1.5 * sum(texts.starts[side][number] for number in numbers[1:])
    left = frozenset().union(*(texts.marks[0][n] for n in ours)) & {"?", "!"}
    right = frozenset().union(*(texts.marks[1][n] for n in theirs)) & {"?", "!"}
    return score + 0.5 * len(left & right) - 0.5 * len(left ^ right)


def lexical(texts: _Texts, ours: Sequence[int], theirs: Sequence[int]) -> float:
    """How far the words of two stretches support each other; words without a possible counterpart say nothing."""
    left = frozenset().union(*(texts.words[0][n] for n in ours))
    right = frozenset().union(*(texts.words[1][n] for n in theirs))
    shared = left & right
    gain = sum(texts.weight[word] for word in shared)
    loss = sum(min(1.0, texts.weight[word]) for word in left ^ right)
    return 1.5 * (gain - 0.35 * loss)
