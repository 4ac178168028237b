"""Sentences of an original and its translation put side by side.

Dynamic programming over beads (Gale & Church 1993, Computational Linguistics 19, 75-102) on length, paragraphs, marks
and the words themselves: figures, names that look alike in Latin letters, a seed lexicon, and what a first alignment
of the same texts teaches. Runs of sentences without a counterpart have affine costs, so that an omitted block costs
little more than an omitted sentence.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.progress import Quiet
from coder_app.language.alignment_path import best_path
from coder_app.language.alignment_words import Words, word_table
from coder_app.language.lexicon import Lexicon, learned_lexicon, seed_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.progress import Progress

Link = tuple[tuple[int, ...], tuple[int, ...]]
_WRONG = 0.36  # of the likeness, see _likeness
_FULL = 1_500_000  # cells looked at without anchors
_SURE = 3.0
_SHORT, _LETTERS = 12, 6000  # sentences, and what so many can have
_ANSWERED = 0.36  # of the words of short texts


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that belong together, by number from 0; an empty side has no counterpart. ``score`` 0 … 1."""

    original: tuple[int, ...]
    translation: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """Beads in order; ``support`` is the share of the shorter text that stands in beads whose words speak for them.

    Of the shorter text, because a whole block may be missing in a translation; of texts of a few sentences it is the
    share of words with a counterpart. ``is_translation`` is False where the two texts do not look like translations of
    each other; see :func:`too_short_to_tell` for those of which nothing can be said.
    """

    beads: tuple[Bead, ...]
    support: float
    is_translation: bool


def align(
    original: Sequence[str],
    translation: Sequence[str],
    languages: tuple[str, str] = ("ru", "en"),
    *,
    original_paragraphs: Sequence[int] | None = None,
    translation_paragraphs: Sequence[int] | None = None,
    lexicon: Lexicon | None = None,
    fixed: Iterable[Link] = (),
    progress: Progress | None = None,
) -> Alignment:
    """Put sentences side by side.

    ``…_paragraphs`` give the number of the paragraph of each sentence. ``lexicon`` adds to what the program knows.
    ``fixed`` are beads that are kept as they are; what stands around them is aligned in between. Always the same
    result for the same input. ``progress`` may stop it (Cancelled).
    """
    progress = progress or Quiet()
    if not original or not translation:
        alone = [Bead((n,), (), 0.0) for n in range(len(original))]
        return Alignment((*alone, *(Bead((), (n,), 0.0) for n in range(len(translation)))), 0.0, False)
    held = _increasing([link for link in fixed if any(link)])
    paragraphs = (original_paragraphs or (), translation_paragraphs or ())
    known = seed_lexicon(languages)
    words = word_table(original, translation, languages, known, paragraphs)
    found = _around(words, held, progress)
    # Asked of the seed alone: from texts that have nothing in common, and from others, one learns that they have.
    if _few(words):
        support, unlike = _answered(words, known, languages)
    else:
        support, unlike = _support(found, words), True
    is_translation = not unlike or _likeness(found, words) >= _WRONG
    progress.step(1, 3)
    if lexicon is not None:
        known = known.with_more(lexicon)
        words = word_table(original, translation, languages, known, paragraphs)
        found = _around(words, held, progress)
    progress.step(2, 3)
    taught = ((words.forms(0, link[0]), words.forms(1, link[1])) for link, _ in found if all(link))
    known = known.with_more(learned_lexicon(taught))
    words = word_table(original, translation, languages, known, paragraphs)
    # Of the texts as a whole the ratio is wrong where a block is missing.
    found = _around(replace(words, ratio=_ratio(found, words)), held, progress)
    progress.step(3, 3)
    beads = tuple(Bead(*link, _probability(link, evidence)) for link, evidence in found)
    return Alignment(beads, round(support, 4), is_translation)


def too_short_to_tell(sentences: tuple[int, int], support: float) -> bool:
    """Whether two texts have too few sentences for their support to say if one is a translation of the other."""
    return min(sentences) > 0 and max(sentences) < _SHORT and support < _ANSWERED


def _few(words: Words) -> bool:
    """Whether two texts have a few sentences of usual length each, and about as much to say."""
    letters = sorted(float(lengths.sum()) for lengths in words.lengths)
    return max(words.sizes) < _SHORT and letters[1] < min(_LETTERS, 3 * letters[0])


def _answered(words: Words, seed: Lexicon, languages: tuple[str, str]) -> tuple[float, bool]:
    """The share of words with a counterpart among those that could have one, and whether it is too small.

    A few sentences do not tell how rare a word is, on which the evidence rests. Of three sentences of news that
    translate each other hardly any have less than a sixth of their words answered, of six less than a quarter; of six
    that do not hardly any have more. Of 654 single sentences with their translations none had 18 such words or more and
    not one of them answered.
    """
    known = answered = 0
    for side, table in enumerate((seed.forward, seed.backward)):
        linked = np.diff(words.links[side].indptr) > 0
        for number, form in enumerate(words.vocabulary[side]):
            if form.startswith("#") or len(form) > 3:
                known += bool(linked[number]) or form.startswith("#") or form in table or languages[0] == languages[1]
                answered += bool(linked[number])
    share = answered / max(1, known)
    if known < 30:
        return share, known >= 18 and not answered
    return share, share < float(np.interp(known, (80, 150), (0.12, 0.34)))


def _support(found: list[tuple[Link, float]], words: Words) -> float:
    """The share of the letters of the shorter text that is in beads with evidence and sides of a likely length."""
    side = 0 if words.sizes[0] <= words.sizes[1] else 1
    lengths = words.lengths[side]
    held = [n for link, evidence in found if evidence > 0 and _alike_long(words, link) for n in link[side]]
    return float(lengths[held].sum() / max(1.0, lengths.sum()))


def _likeness(found: list[tuple[Link, float]], words: Words) -> float:
    """How much two texts look like translations of each other: support, less for many gaps, more for much evidence.

    A short text finds something that suits it all over a long one; its beads then have gaps between them, where those
    of a translation from which a block is missing follow one another. The weights were found on news and speeches
    with their own translations and with those of others.
    """
    side = 0 if words.sizes[0] <= words.sizes[1] else 1
    beads = [(link, evidence) for link, evidence in found if all(link)]
    skipped = [not link[side] for link, _ in found]
    gaps = sum(here and not before for before, here in pairwise([False, *skipped]))
    sentences = sum(len(link[side]) for link, _ in beads)
    evidence = sum(max(evidence, -5.0) for _, evidence in beads) / max(1, sentences)
    return _support(found, words) - 0.7 * gaps / max(1, len(beads)) + 0.08 * max(-3.0, min(3.0, evidence))


def _alike_long(words: Words, link: Link) -> bool:
    """Whether neither side of a bead has more than six times the letters of the other."""
    ours, theirs = (float(words.lengths[side][list(link[side])].sum()) for side in (0, 1))
    return min(ours, theirs) * 6 >= max(ours, theirs) > 0


def _ratio(found: list[tuple[Link, float]], words: Words) -> float:
    """How long the translation is for a letter of the original, where words say what belongs together."""
    sure = [link for link, evidence in found if all(link) and evidence > 0]
    ours = sum(words.lengths[0][list(link[0])].sum() for link in sure)
    theirs = sum(words.lengths[1][list(link[1])].sum() for link in sure)
    return float(min(1.6, max(0.6, theirs / ours))) if ours else words.ratio


def _probability(link: Link, evidence: float) -> float:
    if not all(link):
        return 0.0
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, evidence / 2)))), 4)


def _increasing(links: list[Link]) -> list[Link]:
    """Fixed beads in order; those that cross an earlier one cannot be kept."""
    kept: list[Link] = []
    ends = (-1, -1)
    for link in sorted(links, key=lambda each: (each[0][:1] or (-1,), each[1][:1] or (-1,))):
        if (not link[0] or link[0][0] > ends[0]) and (not link[1] or link[1][0] > ends[1]):
            kept.append(link)
            ends = (max((ends[0], *link[0])), max((ends[1], *link[1])))
    return kept


def _around(words: Words, held: Sequence[Link], progress: Progress) -> list[tuple[Link, float]]:
    """The beads of everything: fixed ones in their places, and what lies between them aligned."""
    taken = ({n for link in held for n in link[0]}, {n for link in held for n in link[1]})
    sizes = words.sizes
    borders = [(link[0][0], link[1][0], link) for link in held if all(link)]
    found: list[tuple[Link, float]] = [(link, words.evidence(link) if all(link) else 0.0) for link in held]
    low = (0, 0)
    for a, b, link in [*borders, (sizes[0], sizes[1], ((), ()))]:
        left = [n for n in range(low[0], a) if n not in taken[0]]
        right = [n for n in range(low[1], b) if n not in taken[1]]
        found += _blocks(words, left, right, progress)
        low = (max((a, *(n + 1 for n in link[0]))), max((b, *(n + 1 for n in link[1]))))
    return _in_order(found)


def _in_order(found: list[tuple[Link, float]]) -> list[tuple[Link, float]]:
    """Beads by the original; those without an original behind the bead of the sentence before them."""
    place: dict[int, tuple[int, int]] = {}
    last = (-1, 0)
    for (ours, theirs), _ in sorted(found, key=lambda each: (each[0][1][:1] or (math.inf,), each[0][0][:1])):
        if theirs:
            last = (ours[-1], 0) if ours else (last[0], last[1] + 1)
            place[theirs[0]] = last
    return sorted(found, key=lambda each: (each[0][0][-1], 0) if each[0][0] else place[each[0][1][0]])


def _blocks(words: Words, left: list[int], right: list[int], progress: Progress) -> list[tuple[Link, float]]:
    """Align two runs of sentences; long ones are cut at pairs that are certain."""
    if not left or not right:
        return [(((n,), ()), 0.0) for n in left] + [(((), (n,)), 0.0) for n in right]
    if len(left) * len(right) <= _FULL:
        return best_path(words, left, right, progress)
    cuts = _cuts(words, left, right)
    found: list[tuple[Link, float]] = []
    for (a, b), (c, d) in pairwise([(0, 0), *cuts, (len(left), len(right))]):
        progress.step(c, len(left))
        if (c - a) * (d - b) > 4 * _FULL:
            found += _halved(words, left[a:c], right[b:d], progress)
        else:
            found += best_path(words, left[a:c], right[b:d], progress)
    return found


def _halved(words: Words, left: list[int], right: list[int], progress: Progress) -> list[tuple[Link, float]]:
    """Without anything certain to go by, cut in proportion."""
    parts = math.ceil(len(left) * len(right) / _FULL)
    found: list[tuple[Link, float]] = []
    for part in range(parts):
        a, b = part * len(left) // parts, (part + 1) * len(left) // parts
        c, d = part * len(right) // parts, (part + 1) * len(right) // parts
        found += best_path(words, left[a:b], right[c:d], progress) if a < b and c < d else [
            *((((n,), ()), 0.0) for n in left[a:b]), *((((), (n,)), 0.0) for n in right[c:d])
        ]  # fmt: skip
    return found


def _cuts(words: Words, left: list[int], right: list[int], block: int = 400) -> list[tuple[int, int]]:
    """Places where both runs can be cut: sure pairs on the heaviest rising chain, about every ``block`` sentences."""
    chain = _chain(words.sure_pairs(left, right, _SURE))
    cuts: list[tuple[int, int]] = []
    last = (0, 0)
    for number in range(2, len(chain) - 2):
        a, b = chain[number]
        steady = all(abs((c - a) - (d - b)) <= 6 for c, d in (chain[number - 1], chain[number + 1], chain[number - 2]))
        if steady and a - last[0] >= block // 2 and b - last[1] >= 1:
            cuts.append((a, b))
            last = (a, b)
    return cuts


def _chain(pairs: list[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest chain of pairs that rises on both sides (a Fenwick tree of best weights by right end)."""
    size = max((b for _, b, _ in pairs), default=0) + 2
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)
    before: list[int] = []
    best = (0.0, -1)
    for number, (_, b, weight) in enumerate(pairs):
        at, found = b, (0.0, -1)
        while at > 0:
            found = max(found, tree[at])
            at -= at & -at
        before.append(found[1])
        mine = (found[0] + weight, number)
        best = max(best, mine)
        at = b + 1
        while at <= size:
            tree[at] = max(tree[at], mine)
            at += at & -at
    chain, here = [], best[1]
    while here >= 0:
        chain.append(pairs[here][:2])
        here = before[here]
    return chain[::-1]
