"""What the aligner knows of two texts: base forms, their links across the languages, lengths, paragraphs, marks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from coder_app.language.morphology import lemma
from coder_app.language.words import WORD, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from coder_app.language.lexicon import Lexicon, Table

_FIGURE = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?!\d)|\d+")
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ё": "e", "ж": "j", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "u", "я": "a", "y": "i", "w": "v", "q": "k", "'": "", "-": "",
})  # fmt: skip
_ALIKE, _FIGURES, _COGNATES, _TRUST = 0.6, 0.9, 0.45, 0.8
_LONGEST_WORD = 40
_MARKS = (("?", 0.6), ("!", 0.4), ('«"“„', 0.3), ("0123456789", 0.4))


@dataclass(frozen=True, slots=True)
class Words:
    """Two texts for the aligner.

    ``counts`` hold how often each form stands in each sentence (sentences × forms), ``links`` the probability of a
    form of the other side given one of this side; ``shares`` how frequent each form is in its text, ``trust`` how far
    its links are believed, 0 for a form without any.
    """

    sizes: tuple[int, int]
    lengths: tuple[NDArray[np.float64], NDArray[np.float64]]
    starts: tuple[NDArray[np.bool_], NDArray[np.bool_]]
    has_paragraphs: bool
    marks: tuple[NDArray[np.bool_], NDArray[np.bool_]]
    counts: tuple[csr_matrix, csr_matrix]
    links: tuple[csr_matrix, csr_matrix]
    shares: tuple[NDArray[np.float64], NDArray[np.float64]]
    trust: tuple[NDArray[np.float64], NDArray[np.float64]]
    vocabulary: tuple[list[str], list[str]]
    ratio: float

    def forms(self, side: int, numbers: Sequence[int]) -> set[str]:
        """The base forms in sentences of a side."""
        rows = self.counts[side][list(numbers)]
        return {self.vocabulary[side][column] for column in rows.indices}

    def support(self, side: int, ours: Sequence[int], theirs: Sequence[int], size: int) -> NDArray[np.float32]:
        """How ``size`` sentences of ``side`` from each of ``ours`` on speak for each single sentence of ``theirs``.

        Rows run over ``ours`` (the last ``size - 1`` are nothing), columns over ``theirs``; log odds, see
        :func:`lexical`.
        """
        other = 1 - side
        mine, yours = self.counts[side][list(ours)], self.counts[other][list(theirs)]
        grouped = mine
        for shift in range(1, size):
            grouped = grouped + _shifted(mine, shift)
        lengths = np.maximum(np.asarray(grouped.sum(axis=1)).ravel(), 1.0)
        given = grouped.multiply(1 / lengths[:, None]).tocsr() @ self.links[side]
        odds = given.tocsr()
        trust, share = self.trust[other], self.shares[other]
        base = np.log1p(-np.minimum(trust, 0.99))
        columns = odds.indices
        odds.data = np.log(1 - trust[columns] + trust[columns] * odds.data / share[columns]) - base[columns]
        dense = np.asarray((odds @ yours.T).todense(), np.float32)
        dense += (yours @ base).astype(np.float32)[None, :]
        return dense

    def evidence(self, link: tuple[tuple[int, ...], tuple[int, ...]]) -> float:
        """How far the words of a bead speak for it: positive for, negative against."""
        ours, theirs = link
        forward = self.support(0, ours, theirs, len(ours))[0].sum()
        backward = self.support(1, theirs, ours, len(theirs))[0].sum()
        return float(forward + backward) / 2

    def sure_pairs(self, left: Sequence[int], right: Sequence[int], least: float) -> list[tuple[int, int, float]]:
        """Pairs of places that are each other's best by rare linked forms, in order of the left, with weights."""
        rare = self.shares[0] * self.counts[0].sum() <= 12
        mine = self.counts[0][list(left)].multiply(rare.astype(float)[None, :]).tocsr()
        mine.data[:] = np.minimum(mine.data, 1.0)
        yours = self.counts[1][list(right)]
        scores = ((mine @ self.links[0]).tocsr() @ yours.T).tocsr()
        best_left = _best(scores)
        best_right = _best(scores.T.tocsr())
        return [
            (row, column, weight)
            for row, (column, weight) in sorted(best_left.items())
            if weight * 2 >= least * 0.4 and best_right.get(column, (-1, 0.0))[0] == row
        ]


def _best(scores: csr_matrix) -> dict[int, tuple[int, float]]:
    found = {}
    for row in range(scores.shape[0]):
        first, last = scores.indptr[row], scores.indptr[row + 1]
        if last > first:
            at = first + int(np.argmax(scores.data[first:last]))
            found[row] = (int(scores.indices[at]), float(scores.data[at]))
    return found


def _shifted(matrix: csr_matrix, by: int) -> csr_matrix:
    """The rows ``by`` places up, empty ones at the end."""
    from scipy.sparse import csr_matrix

    by = min(by, matrix.shape[0])
    pointers = np.concatenate((matrix.indptr[by:] - matrix.indptr[by], np.full(by, matrix.nnz - matrix.indptr[by])))
    begin = matrix.indptr[by]
    return csr_matrix((matrix.data[begin:], matrix.indices[begin:], pointers), shape=matrix.shape)


def word_table(
    original: Sequence[str],
    translation: Sequence[str],
    languages: tuple[str, str],
    lexicon: Lexicon,
    paragraphs: tuple[Sequence[int], Sequence[int]],
) -> Words:
    """Read two lists of sentences."""
    texts = (original, translation)
    tokens = tuple(
        [_forms(sentence, language) for sentence in text] for text, language in zip(texts, languages, strict=True)
    )
    vocabulary = tuple(sorted({form for sentence in side for form in sentence}) for side in tokens)
    place = tuple({form: number for number, form in enumerate(side)} for side in vocabulary)
    counts = tuple(_matrix(tokens[side], place[side]) for side in (0, 1))
    alike = _cognates(vocabulary[0], vocabulary[1])
    if languages[0] == languages[1]:
        alike += [(number, place[1][form], _FIGURES) for form, number in place[0].items() if form in place[1]]
    links = (_links(place[0], place[1], lexicon.forward, alike),
             _links(place[1], place[0], lexicon.backward, [(b, a, share) for a, b, share in alike]))  # fmt: skip
    shares = tuple(_shares(each) for each in counts)
    trust = (_trust(links[1]), _trust(links[0]))
    lengths = tuple(np.array([len(sentence) for sentence in text], np.float64) for text in texts)
    ratio = float(np.clip(lengths[1].sum() / max(1.0, lengths[0].sum()), 0.6, 1.6))
    starts = tuple(_starts(side, len(text)) for side, text in zip(paragraphs, texts, strict=True))
    marks = tuple(
        np.array([[any(mark in sentence for mark in group) for group, _ in _MARKS] for sentence in text], np.bool_)
        for text in texts
    )
    sizes = (len(original), len(translation))
    return Words(sizes, lengths, starts, bool(paragraphs[0] and paragraphs[1]), marks, counts, links, shares,  # type: ignore[arg-type]
                 trust, vocabulary, ratio)  # type: ignore[arg-type]  # fmt: skip


def mark_weights() -> NDArray[np.float64]:
    """What it counts when a mark stands on both sides, or (against) on one."""
    return np.array([weight for _, weight in _MARKS])


def _forms(sentence: str, language: str) -> list[str]:
    figures = ["#" + re.sub(r"\D", "", match) for match in _FIGURE.findall(sentence)]
    return figures + [lemma(plain(word), language) for word in WORD.findall(sentence)]


def _matrix(sentences: Sequence[Sequence[str]], place: dict[str, int]) -> csr_matrix:
    from scipy.sparse import csr_matrix

    rows, columns, data = [], [], []
    for number, sentence in enumerate(sentences):
        for form, count in Counter(sentence).items():
            rows.append(number)
            columns.append(place[form])
            data.append(float(count))
    return csr_matrix((data, (rows, columns)), shape=(len(sentences), max(1, len(place))))


def _links(
    ours: dict[str, int], theirs: dict[str, int], table: Table, alike: Sequence[tuple[int, int, float]]
) -> csr_matrix:
    from scipy.sparse import csr_matrix

    cells: dict[tuple[int, int], float] = {}
    for form, number in ours.items():
        for other, share in table.get(form, {}).items():
            if other in theirs and share > 0.01:
                cells[number, theirs[other]] = share
    for mine, yours, share in alike:
        cells[mine, yours] = max(cells.get((mine, yours), 0.0), share)
    rows, columns = ([pair[side] for pair in cells] for side in (0, 1))
    return csr_matrix((list(cells.values()), (rows, columns)), shape=(max(1, len(ours)), max(1, len(theirs))))


def _cognates(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, float]]:
    """Equal figures, and words that look alike in Latin letters, at least four of them, with the same first."""
    shapes = [[(number, form.translate(_LATIN)) for number, form in enumerate(side)] for side in (ours, theirs)]
    found = []
    by_first: list[dict[str, list[tuple[int, str]]]] = [{}, {}]
    equal = {form: number for number, form in enumerate(theirs) if form.startswith("#")}
    found += [(number, equal[form], _FIGURES) for number, form in enumerate(ours) if form in equal]
    for side in (0, 1):
        for number, shape in shapes[side]:
            if 4 <= len(shape) <= _LONGEST_WORD and shape[0] != "#":
                by_first[side].setdefault(_first(shape), []).append((number, shape))
    for first, mine in by_first[0].items():
        yours = by_first[1].get(first, [])
        if yours:
            found += _similar(mine, yours)
    return found


def _first(shape: str) -> str:
    return "k" if shape[0] in "kc" else shape[0]


def _similar(mine: Sequence[tuple[int, str]], yours: Sequence[tuple[int, str]]) -> list[tuple[int, int, float]]:
    alike = process.cdist(
        [shape for _, shape in mine], [shape for _, shape in yours], scorer=Levenshtein.normalized_similarity,
        score_cutoff=_ALIKE, dtype=np.float32,
    )  # fmt: skip
    rows, columns = np.nonzero(alike >= _ALIKE)
    return [
        (mine[row][0], yours[column][0], float(_COGNATES * alike[row, column] ** 2))
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    ]


def _shares(counts: csr_matrix) -> NDArray[np.float64]:
    totals = np.asarray(counts.sum(axis=0)).ravel()
    shares: NDArray[np.float64] = (totals + 0.5) / max(1.0, totals.sum())
    return shares


def _trust(links: csr_matrix) -> NDArray[np.float64]:
    """By form of the side that ``links`` leads to: λ, how far its best link is believed."""
    best: NDArray[np.float64] = np.asarray(links.max(axis=0).todense()).ravel()
    return _TRUST * best


def _starts(paragraphs: Sequence[int], size: int) -> NDArray[np.bool_]:
    found = np.zeros(size, np.bool_)
    for at in range(min(size, len(paragraphs))):
        found[at] = at == 0 or paragraphs[at] != paragraphs[at - 1]
    return found
