"""Key terms counted: how a translation renders them, which term a rendering stands for, how often they are said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.domain.terminology import Term
from coder_app.language.term_matching import Hit, Matcher
from coder_app.language.translation_checks.sides import side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.language.translation_checks.model import Beaded, Text
    from coder_app.language.translation_checks.sides import Side

__all__ = [
    "Hit", "Matcher", "Rendering", "RenderingRow", "Term", "TermCount", "rendering_table", "reverse_table",
    "term_counts",
]  # fmt: skip

Range = tuple[int, int]
NO_RENDERING = ""


@dataclass(frozen=True, slots=True)
class Rendering:
    """One way a term is rendered: how often, whether the glossary expects it, and in which beads.

    ``name`` is the rendering as the glossary has it, empty for anything it does not know. ``places`` are pairs of the
    number of the pair of texts and the number of the bead.
    """

    name: str
    expected: bool
    places: tuple[tuple[int, int], ...]

    @property
    def count(self) -> int:
        """In how many beads."""
        return len(self.places)


@dataclass(frozen=True, slots=True)
class RenderingRow:
    """How one term is rendered; ``n`` beads have it, ``consistency`` is the share of its most frequent rendering.

    ``name`` is the term as the glossary has it in the original's language; ``group`` is what the caller asked to be
    told apart (a document, an author, a year, a translator), empty where nothing was.
    """

    concept: str
    name: str
    languages: tuple[str, str]
    group: str
    renderings: tuple[Rendering, ...]

    @property
    def n(self) -> int:
        """Beads in which the term stands."""
        return sum(each.count for each in self.renderings)

    @property
    def consistency(self) -> float:
        """Share of the most frequent rendering, 0 to 1."""
        return self.renderings[0].count / self.n


@dataclass(frozen=True, slots=True)
class TermCount:
    """How often a term stands in a document, with the places and the number of words of the whole document."""

    concept: str
    document: int
    places: tuple[Range, ...]
    words: int

    @property
    def per_1000(self) -> float:
        """Occurrences in a thousand words."""
        return 1000 * len(self.places) / self.words if self.words else 0.0


def rendering_table(
    terms: Sequence[Term], pairs: Sequence[tuple[Text, Text, Sequence[Beaded]]], groups: Sequence[str] | None = None
) -> list[RenderingRow]:
    """How each term is rendered in these pairs of original, translation and beads, most frequent rendering first.

    ``groups`` gives a label for each pair; pairs with the same label are counted together. Every bead counts once for
    each name of a term that stands in it, under the first expected rendering there, else the first watched one, else
    under the empty name. Rows are in the order of the glossary. A term in a language that is a name of several concepts
    (мир) is counted under the concept whose rendering stands there, else under the first.
    """
    matcher = Matcher(terms)
    places: dict[tuple[str, str, tuple[str, str], str], dict[str, list[tuple[int, int]]]] = {}
    for number, (original, translation, beads) in enumerate(pairs):
        group = groups[number] if groups else ""
        for at, bead in enumerate(beads):
            left, right = side(original, bead.original), side(translation, bead.translation)
            if left is None or right is None:
                continue
            for hit, name in _rendered(matcher, left, right):
                key = (hit.concept, hit.rendering, (left.language, right.language), group)
                places.setdefault(key, {}).setdefault(name, []).append((number, at))
    order = {term.concept: at for at, term in reversed(list(enumerate(terms)))}
    return [_row(matcher, key, places[key]) for key in sorted(places, key=lambda key: (order[key[0]], *key))]


def reverse_table(
    terms: Sequence[Term], pairs: Sequence[tuple[Text, Text, Sequence[Beaded]]]
) -> dict[str, list[tuple[str, tuple[tuple[int, int], ...]]]]:
    """For each rendering: the names in the original that it stands for, most frequent first, with their places."""
    turned: dict[str, list[tuple[str, tuple[tuple[int, int], ...]]]] = {}
    for row in rendering_table(terms, pairs):
        for rendering in row.renderings:
            if rendering.name:
                turned.setdefault(rendering.name, []).append((row.name, rendering.places))
    for found in turned.values():
        found.sort(key=lambda one: (-len(one[1]), one[0]))
    return dict(sorted(turned.items()))


def term_counts(terms: Sequence[Term], documents: Sequence[Text]) -> list[TermCount]:
    """How often each term stands in each document, expected names only, for a table or a plot over time.

    A name of several concepts counts for each of them. Terms that stand nowhere are left out.
    """
    matcher = Matcher(terms)
    counted: list[TermCount] = []
    for number, document in enumerate(documents):
        places: dict[str, list[Range]] = {}
        words = 0
        for at in range(len(document.sentences)):
            sentence = side(document, (at,))
            if sentence is not None:
                words += len(sentence.tokens)
                for hit in matcher.found(sentence.tokens, sentence.lemmas, sentence.language):
                    places.setdefault(hit.concept, []).append(hit.range)
        order = dict.fromkeys(term.concept for term in terms)
        counted.extend(TermCount(each, number, tuple(places[each]), words) for each in order if each in places)
    return counted


def _rendered(matcher: Matcher, left: Side, right: Side) -> list[tuple[Hit, str]]:
    """Each name of a term in the original, once, with its rendering."""
    hits = matcher.found(left.tokens, left.lemmas, left.language)
    if not hits:
        return []
    present = {hit.rendering for hit in matcher.found(right.tokens, right.lemmas, right.language, watched=True)}
    names: dict[str, list[Hit]] = {}
    for hit in hits:
        names.setdefault(hit.rendering, []).append(hit)
    return [_best(matcher, same, present, right.language) for same in names.values()]


def _best(matcher: Matcher, hits: list[Hit], present: set[str], language: str) -> tuple[Hit, str]:
    for names in (matcher.expected, matcher.watched):
        for hit in hits:
            found = next((name for name in names(hit.concept, language) if name in present), None)
            if found is not None:
                return hit, found
    return hits[0], NO_RENDERING


def _row(
    matcher: Matcher, key: tuple[str, str, tuple[str, str], str], places: dict[str, list[tuple[int, int]]]
) -> RenderingRow:
    concept, name, languages, group = key
    expected = set(matcher.expected(concept, languages[1]))
    renderings = [Rendering(each, each in expected, tuple(where)) for each, where in places.items()]
    renderings.sort(key=lambda one: (-one.count, one.name))
    return RenderingRow(concept, name, languages, group, tuple(renderings))
