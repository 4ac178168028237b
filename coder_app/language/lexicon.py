"""Which words translate which: the seed lexicons that come with the program, and what a study's own texts teach."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from coder_app.language.morphology import lemma
from coder_app.language.words import WORD
from coder_app.places import own_files

if TYPE_CHECKING:
    from collections.abc import Iterable

Table = Mapping[str, Mapping[str, float]]
_PAIRS = (("ru", "en"), ("uk", "en"), ("ru", "uk"))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """By base form of one language the base forms of the other with their probability, both ways."""

    forward: Table = field(default_factory=dict)
    backward: Table = field(default_factory=dict)

    def turned(self) -> Lexicon:
        """The same for the opposite direction."""
        return Lexicon(self.backward, self.forward)

    def with_more(self, other: Lexicon) -> Lexicon:
        """Both lexicons in one; where both know a pair the greater probability counts."""
        return Lexicon(_merged(self.forward, other.forward), _merged(self.backward, other.backward))


def _merged(one: Table, other: Table) -> Table:
    found = {word: dict(entries) for word, entries in one.items()}
    for word, entries in other.items():
        own = found.setdefault(word, {})
        for translation, share in entries.items():
            own[translation] = max(own.get(translation, 0.0), share)
    return found


def seed_lexicon(languages: tuple[str, str]) -> Lexicon:
    """The lexicon that comes with the program for two languages, in either order; empty where there is none."""
    if languages in _PAIRS:
        return _loaded(languages)
    if languages[::-1] in _PAIRS:
        return _loaded(languages[::-1]).turned()
    return Lexicon()


@cache
def _loaded(languages: tuple[str, str]) -> Lexicon:
    forward: dict[str, dict[str, float]] = defaultdict(dict)
    backward: dict[str, dict[str, float]] = defaultdict(dict)
    path = own_files("resources") / "lexicons" / f"{'-'.join(languages)}.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if len(row) < 4 or row[2].startswith("p_"):
                continue
            forward[row[0]][row[1]] = float(row[2])
            backward[row[1]][row[0]] = float(row[3])
    return Lexicon(dict(forward), dict(backward))


def lexicon_from(passages: Iterable[tuple[str, str]], languages: tuple[str, str]) -> Lexicon:
    """What the aligned passages of a study teach, words that met at least three times: for ``lexicon`` of ``align``.

    ``passages`` are the texts of the two sides of beads that a person has looked at or that are trusted, the original
    first. The order of the passages makes no difference.
    """
    here, there = languages
    words = ((_base_forms(one, here), _base_forms(other, there)) for one, other in passages)
    return learned_lexicon(words, least=3, dice=0.6)


def _base_forms(text: str, language: str) -> set[str]:
    return {lemma(found[0], language) for found in WORD.finditer(text)}


def learned_lexicon(pairs: Iterable[tuple[set[str], set[str]]], least: int = 2, dice: float = 0.5) -> Lexicon:
    """What pairs of aligned sentences, given as sets of base forms, teach: words that meet again and again.

    A pair is kept when it meets in at least ``least`` sentences and Dice's coefficient of the sentences that hold
    either word reaches ``dice``; the coefficient stands for the probability.
    """
    seen: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    together: Counter[tuple[str, str]] = Counter()
    for left, right in pairs:
        seen[0].update(left)
        seen[1].update(right)
        if len(left) <= 60 and len(right) <= 60:
            together.update((a, b) for a in left for b in right)
    forward: dict[str, dict[str, float]] = defaultdict(dict)
    backward: dict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), count in together.items():
        share = 2 * count / (seen[0][a] + seen[1][b])
        if count >= least and share >= dice:
            forward[a][b] = backward[b][a] = 0.6 * share
    return Lexicon(dict(forward), dict(backward))
