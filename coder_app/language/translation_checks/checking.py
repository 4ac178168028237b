"""Runs the checks over all beads of a pair, leaves out what a rule allows, and gives every finding a lasting key."""

from __future__ import annotations

import hashlib
import re
from itertools import chain
from statistics import median
from typing import TYPE_CHECKING

from coder_app.language.folding import fold_query
from coder_app.language.lexicon import Lexicon, seed_lexicon
from coder_app.language.morphology import lemma
from coder_app.language.term_matching import Matcher
from coder_app.language.translation_checks import completeness, form, meaning, names, quantities, terminology
from coder_app.language.translation_checks.model import CHECKS, LONGEST, PROFILES, Warning_
from coder_app.language.translation_checks.sides import Pair, Side, side
from coder_app.language.words import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from coder_app.domain.progress import Progress
    from coder_app.domain.terminology import Term
    from coder_app.language.translation_checks.model import Beaded, Finding, Profile, Range, Rule, Text, Translations

    Check = Callable[[Pair], Iterable[Finding]]

_FEW_BEADS = 8
_USUAL = {
    ("ru", "en"): 1.04,
    ("uk", "en"): 1.07,
    ("ru", "uk"): 0.98,
    ("en", "ru"): 0.96,
    ("en", "uk"): 0.93,
    ("uk", "ru"): 1.02,
}
_EVERY = 50

_ON_PAIRS: tuple[tuple[str, Check], ...] = (
    ("cut_tail", completeness.cut_tails),
    ("unit", quantities.units),
    ("number", quantities.numbers),
    ("date", quantities.dates),
    ("name", names.names),
    ("negation", meaning.negations),
    ("modality", meaning.modality),
    ("untranslated", completeness.untranslated),
    ("length", completeness.lengths),
    ("quotation", form.quotations),
    ("punctuation", form.punctuation),
    ("repeated", form.repeated),
)


def check(
    original: Text,
    translation: Text,
    beads: Sequence[Beaded],
    *,
    profile: str | Profile = "calm",
    terms: Sequence[Term] = (),
    rules: Collection[Rule] = (),
    lexicon: Lexicon | Translations | None = None,
    progress: Progress | None = None,
) -> list[Warning_]:
    """The warnings about a translation, in the order of the beads and, within one, of :data:`CHECKS`.

    ``profile`` is the name of one of :data:`PROFILES` or one of your own; a ``lexicon``, such
    as a study's own texts teach, adds to what the program knows; any other mapping, from a base form of the original's
    language to those of the translation's, stands in its place. Sentences of other languages than
    Russian, Ukrainian and English are only held to what needs no words, beads of more than :data:`LONGEST` characters
    only to their length.
    """
    chosen = PROFILES[profile] if isinstance(profile, str) else profile
    matcher = Matcher(terms)
    translations = _translations(original.language, translation.language, lexicon)
    ratio = _usual_ratio(original, translation, beads)
    raised: list[Warning_] = []
    before: Pair | None = None
    for number, bead in enumerate(beads):
        if progress is not None and number % _EVERY == 0:
            progress.step(number, len(beads), "")
        left, right = side(original, bead.original), side(translation, bead.translation)
        if left is None or right is None:
            found: Iterable[Finding] = _one_sided(left, right, chosen)
        else:
            pair = Pair(number, left, right, translations, ratio, chosen)
            if max(len(left.text), len(right.text)) > LONGEST:
                found = completeness.lengths(pair) if "length" in chosen.checks else ()
            else:
                found = _on_pair(pair, before, matcher)
            before = pair
        kept = sorted(
            (one for one in found if not _allowed(one, left, right, rules)), key=lambda one: CHECKS.index(one.kind)
        )
        raised.extend(_warning(one, number, left, right) for one in kept)
    return raised


def _translations(here: str, there: str, lexicon: Lexicon | Translations | None) -> Translations:
    if lexicon is None:
        return seed_lexicon((here, there)).forward
    if isinstance(lexicon, Lexicon):
        return seed_lexicon((here, there)).with_more(lexicon).forward
    return lexicon


def _one_sided(left: Side | None, right: Side | None, profile: Profile) -> Iterator[Finding]:
    found = None
    if left is not None and "missing_sentence" in profile.checks:
        found = completeness.missing(left)
    elif right is not None and "added_sentence" in profile.checks:
        found = completeness.added(right)
    if found is not None:
        yield found


def _on_pair(pair: Pair, before: Pair | None, matcher: Matcher) -> Iterator[Finding]:
    if "untranslated" in pair.profile.checks:
        whole = [one for one in completeness.untranslated(pair) if one.marks_original]
        if whole:
            yield from whole
            return
    for kind, run in _ON_PAIRS:
        if kind in pair.profile.checks:
            yield from run(pair)
    if "term" in pair.profile.checks:
        yield from terminology.terms(pair, matcher)
    if "repeated" in pair.profile.checks and before is not None:
        again = form.repeated_before(pair, before)
        if again is not None:
            yield again


def _usual_ratio(original: Text, translation: Text, beads: Sequence[Beaded]) -> float:
    """Characters of translation for one of the original, as this pair of texts has it."""
    ratios = []
    for bead in beads:
        left = sum(original.sentences[n][1] - original.sentences[n][0] for n in bead.original)
        right = sum(translation.sentences[n][1] - translation.sentences[n][0] for n in bead.translation)
        if left >= 20 and right >= 20:
            ratios.append(right / left)
    usual = _USUAL.get((original.language, translation.language), 1.0)
    if len(ratios) < _FEW_BEADS:
        return usual
    return min(max(median(ratios), usual * 0.75), usual * 1.33)


# Rules and keys


def _words(side: Side | None, marks: Iterable[Range]) -> list[str]:
    if side is None:
        return []
    return [_folded(side.text[start - side.start : end - side.start]) for start, end in marks]


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\S+", fold_query(text)))


def _allowed(finding: Finding, left: Side | None, right: Side | None, rules: Collection[Rule]) -> bool:
    return any(rule.kind == finding.kind and _covers(rule, finding, left, right) for rule in rules)


def _covers(rule: Rule, finding: Finding, left: Side | None, right: Side | None) -> bool:
    here, there = (left.language if left else None), (right.language if right else None)
    if (here and here != rule.languages[0]) or (there and there != rule.languages[1]):
        return False
    return _matches(rule.original_words, finding.marks_original, left, rule.languages[0]) and _matches(
        rule.translation_words, finding.marks_translation, right, rule.languages[1]
    )


def _matches(words: str, marks: Sequence[Range], side: Side | None, language: str) -> bool:
    """The words of a rule are the marked ones; where nothing is marked they must stand somewhere on that side."""
    wanted = _bases(words, language)
    if not wanted:
        return not marks
    if side is None:
        return False
    if marks:
        return _bases(" ".join(_words(side, marks)), language) == wanted
    return set(wanted) <= set(_bases(side.text, language))


def _bases(text: str, language: str) -> list[str]:
    return [lemma(found[0], language) if found[0][0].isalpha() else found[0]
            for found in re.finditer(rf"{WORD.pattern}|\d[\d.,:\s]*(?<=\d)", text)]  # fmt: skip


def _warning(finding: Finding, bead: int, left: Side | None, right: Side | None) -> Warning_:
    parts = chain(
        (finding.kind,), ("|",), _words(left, finding.marks_original), ("|",), _words(right, finding.marks_translation),
        ("|",), (_folded(left.text) if left else "",), ("|",), (_folded(right.text) if right else "",),
    )  # fmt: skip
    key = hashlib.blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()
    return Warning_(
        finding.kind, bead, left.range if left else None, right.range if right else None, finding.marks_original,
        finding.marks_translation, finding.message, finding.values, finding.severity, key,
    )  # fmt: skip
