"""Words that load a text: evaluations, labels, hedges and the like, counted and shown where they stand.

What this gives is a description and an index to passages, never a verdict. Counts of words do not tell whether a text
is neutral: measured against experts' judgement they are little better than chance, and lists for different languages
are not comparable with each other.
"""

from __future__ import annotations

import csv
import io
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.language.folding import fold_query
from coder_app.language.morphology import lemma
from coder_app.language.sentences import sentence_ranges
from coder_app.language.words import WORD
from coder_app.places import own_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Range = tuple[int, int]

SCARE_QUOTES = "scare_quotes"
INDICATORS = (
    "evaluative", "intensifier", "actor_label", SCARE_QUOTES, "hedge", "factive", "modality", "metaphor", "appeal",
)  # fmt: skip
LANGUAGES = ("ru", "uk", "en")
NATURE = "A description of words, not a verdict: counts of cues do not tell whether a text is neutral."

_LONGEST_SCARE = 4  # words; longer ones in quotation marks are quotations
_QUOTED = re.compile(r"«([^«»\n]{1,80})»|“([^“”\n]{1,80})”|„([^„“”\n]{1,80})[“”]|\"([^\"\n]{1,80})\"")
_SPEECH = re.compile(r"[:,]\s*$")
_NEGATIONS = {
    "ru": frozenset({"не", "ни", "без", "нет"}),
    "uk": frozenset({"не", "ні", "без", "немає"}),
    "en": frozenset({"not", "no", "never", "without", "nor", "neither", "cannot"}),
}
_SCOPE = 2  # words before a cue in which a negation is said of it


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase and what it indicates.

    A base form stands for all its inflected forms, any other form for itself, one that ends in ``*`` for all words
    that begin so. What an indicator is called is free: own lists may have others than :data:`INDICATORS`.
    """

    indicator: str
    words: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a text; ``negated`` where a negation stands right before it."""

    start: int
    end: int
    text: str
    indicator: str
    negated: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """How often an indicator comes up; the interval is for the rate in 1,000 words."""

    count: int
    per_1000: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Described:
    """The cues of a text in order, and how often each indicator comes up."""

    language: str
    sentences: int
    tokens: int
    hits: tuple[Hit, ...]
    indicators: Mapping[str, Measure]


def describe(
    text: str,
    language: str,
    *,
    cues: Sequence[Cue] | Mapping[str, Sequence[Cue]] | None = None,
    sentences: Sequence[Range] | None = None,
    sentence_languages: Sequence[str] | None = None,
    confidence: float = 0.95,
) -> Described:
    """The cues of a text. ``cues`` replace the program's own list; given by language, each those of its own.

    With ``sentence_languages``, one for each of ``sentences``, every sentence is held against the list of its own
    language. In other languages than Russian, Ukrainian and English only quotation marks are looked at.

    The interval is the exact one of Garwood (1936) for a Poisson count, divided by the words: it says how much the rate
    would vary in other texts of this length, as far as cues come independently of each other.
    """
    ranges = sentence_ranges(text, language) if sentences is None else list(sentences)
    known = [language] * len(ranges) if sentence_languages is None else list(sentence_languages)
    words = list(_words(text))
    starts = [start for start, _ in ranges]
    hits: list[Hit] = []
    for each in dict.fromkeys(known or [language]):
        own = cues.get(each) if isinstance(cues, Mapping) else cues
        finder = _own_finder(each) if own is None else _Finder(own, each)
        inside = [word for word in words if _language_at(word[1], starts, known, language) == each]
        hits.extend(finder.found(text, inside))
    hits.extend(_scare_quotes(text))
    hits.sort(key=lambda hit: (hit.start, hit.end, hit.indicator))
    given = chain.from_iterable(cues.values()) if isinstance(cues, Mapping) else cues or ()
    names = dict.fromkeys((*INDICATORS, *(cue.indicator for cue in given)))
    counts = Counter(hit.indicator for hit in hits)
    measures = {name: _measure(counts[name], len(words), confidence) for name in names}
    return Described(language, len(ranges), len(words), tuple(hits), measures)


def own_cues(language: str) -> list[Cue]:
    """The program's own list for ru, uk or en; an empty one for other languages."""
    if language not in LANGUAGES:
        return []
    return read_cues((own_files("resources") / "cues" / f"{language}.csv").read_text(encoding="utf-8"), language)


def read_cues(table: str, name: str) -> list[Cue]:
    """Cues from a table with the columns ``indicator`` and ``cue``; each only once.

    ``name`` is what messages call the table. Raises BadInput where it has none.
    """
    reader = csv.DictReader(io.StringIO(table.lstrip("\ufeff")))
    if not {"indicator", "cue"} <= set(reader.fieldnames or ()):
        raise BadInput("{file} needs the columns indicator and cue.", file=name)
    rows = ((row.get("indicator") or "", row.get("cue") or "") for row in reader)
    found = [Cue(indicator.strip(), cue.strip()) for indicator, cue in rows if indicator.strip() and cue.strip()]
    if not found:
        raise BadInput("{file} has no cues.", file=name)
    return list(dict.fromkeys(found))


def write_cues(cues: Iterable[Cue]) -> str:
    """The cues as a table that :func:`read_cues` reads back."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("indicator", "cue"))
    writer.writerows((cue.indicator, cue.words) for cue in cues)
    return out.getvalue()


class _Finder:
    """Finds the cues of one list; each word of a text is looked up once by itself, its base form and its beginnings."""

    def __init__(self, cues: Iterable[Cue], language: str) -> None:
        self._language = language
        self._negations = _NEGATIONS.get(language, frozenset())
        self._singles: dict[str, set[str]] = {}
        self._beginnings: dict[str, set[str]] = {}
        self._longest = 0
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._known: dict[str, frozenset[str]] = {}
        for cue in cues:
            self._add(cue)

    def _add(self, cue: Cue) -> None:
        parts = [fold_query(part) for part in cue.words.split()]
        if not parts:
            return
        if len(parts) > 1:
            self._phrases.setdefault(parts[0], []).append((tuple(parts), cue.indicator))
        elif parts[0].endswith("*"):
            self._beginnings.setdefault(parts[0].rstrip("*"), set()).add(cue.indicator)
            self._longest = max(self._longest, len(parts[0]))
        else:
            self._singles.setdefault(parts[0], set()).add(cue.indicator)

    def found(self, text: str, words: Sequence[tuple[str, int, int]]) -> list[Hit]:
        """The cues among these words of a text, given folded with their places."""
        hits: list[Hit] = []
        for at, (word, start, end) in enumerate(words):
            single = self._of(word)
            hits.extend(Hit(start, end, text[start:end], each, self._negated(words, at)) for each in single)
            for parts, indicator in self._phrases.get(word, ()):
                following = words[at : at + len(parts)]
                if tuple(one for one, _, _ in following) == parts:
                    last = following[-1][2]
                    hits.append(Hit(start, last, text[start:last], indicator, self._negated(words, at)))
        return hits

    def _of(self, word: str) -> frozenset[str]:
        known = self._known.get(word)
        if known is None:
            found = self._singles.get(word, set()) | self._singles.get(lemma(word, self._language), set())
            for size in range(2, min(len(word), self._longest) + 1):
                found = found | self._beginnings.get(word[:size], set())
            known = self._known[word] = frozenset(found)
        return known

    def _negated(self, words: Sequence[tuple[str, int, int]], at: int) -> bool:
        return any(word in self._negations or word.endswith("n't") for word, _, _ in words[max(0, at - _SCOPE) : at])


@cache
def _own_finder(language: str) -> _Finder:
    return _Finder(own_cues(language), language)


def _words(text: str) -> Iterable[tuple[str, int, int]]:
    return ((fold_query(found[0]), found.start(), found.end()) for found in WORD.finditer(text))


def _language_at(position: int, starts: Sequence[int], languages: Sequence[str], usual: str) -> str:
    number = bisect_right(starts, position) - 1
    return languages[number] if 0 <= number < len(languages) else usual


def _scare_quotes(text: str) -> Iterable[Hit]:
    """A few words in quotation marks that are neither a name nor somebody's speech: the writer keeps a distance."""
    for found in _QUOTED.finditer(text):
        inside = next(part for part in found.groups() if part is not None)
        words = WORD.findall(inside)
        if not 0 < len(words) <= _LONGEST_SCARE or not inside[:1].islower() or inside[-1:] in ".!?,…":
            continue
        if not _SPEECH.search(text[max(0, found.start() - 3) : found.start()]):
            yield Hit(found.start(), found.end(), found[0], SCARE_QUOTES, negated=False)


def _measure(count: int, words: int, confidence: float) -> Measure:
    if not words:
        return Measure(0, 0.0, 0.0, 0.0)
    from scipy.special import gammaincinv

    tail = (1 - confidence) / 2
    low = float(gammaincinv(count, tail)) if count else 0.0
    high = float(gammaincinv(count + 1, 1 - tail))
    scale = 1000 / words
    return Measure(count, count * scale, low * scale, high * scale)
