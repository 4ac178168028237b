"""The checks of what is missing or too much: sentences, tails of sentences, length, what was not translated."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from coder_app.language.translation_checks.coverage import SMALL_WORDS, cyrillic
from coder_app.language.translation_checks.model import HIGH, LOW, MEDIUM, Finding
from coder_app.language.words import LANGUAGES, base_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.language.translation_checks.sides import Pair, Side

_WORDS_ONLY = re.compile(r"[^\W\d_]")
_HANGING = {
    "en": "the a an of to in for on with at by from and or but that which who as into toward towards than "
    "because if when "
    "while is are was were be been has have had will would can could may their his her its our your my",
    "ru": "в на с и к о от из для по за у до при под над об через между или но что как который чтобы не их его ее",
    "uk": "в на з і та й до від із для по за у при під над про через між або але що як який щоб не їх його її",
}
_MUCH_LONGER = "The translation is much longer than the original."
_MUCH_SHORTER = "The translation is much shorter than the original."
_HANGING_WORDS = {language: frozenset(words.split()) for language, words in _HANGING.items()}


def missing(original: Side) -> Finding | None:
    """A sentence of the original that the translation does not have."""
    if not _WORDS_ONLY.search(original.text):
        return None
    severity = HIGH if len(original.tokens) > 3 else MEDIUM
    return Finding("missing_sentence", "This sentence is missing in the translation.", severity, (original.range,))


def added(translation: Side) -> Finding | None:
    """A sentence of the translation that the original does not have."""
    if not _WORDS_ONLY.search(translation.text):
        return None
    severity = HIGH if len(translation.tokens) > 3 else MEDIUM
    return Finding("added_sentence", "This sentence is not in the original.", severity, (), (translation.range,))


def cut_tails(pair: Pair) -> Iterator[Finding]:
    """A translation that stops before the original does."""
    words = len(pair.original.tokens)
    if words < 5 or not pair.translation.tokens:
        return
    hanging = _hanging(pair.translation)
    score = _tail_score(pair) + (2.2 if hanging else 0.0)
    if score < (1.2 if pair.sensitive("cut_tail") else 2.0):
        return
    tail = _uncovered_tail(pair)
    last = pair.translation.tokens[-1]
    yield Finding("cut_tail", "The end of the sentence seems to be missing.", HIGH if score > 3 else MEDIUM,
                  ((tail, pair.original.range[1]),), (last.range,))  # fmt: skip


def _hanging(side: Side) -> bool:
    """Whether the last word is one that cannot be the last, such as a preposition."""
    last = side.tokens[-1]
    if last.folded not in _HANGING_WORDS.get(side.language, frozenset()):
        return False
    return re.fullmatch(r"[\s.…]*", side.text[last.end - side.start :]) is not None


def _tail_score(pair: Pair) -> float:
    """How much speaks for a cut: the text is short, the end of the original has fewer counterparts than the rest."""
    ratio = len(pair.translation.text) / max(1.0, len(pair.original.text) * pair.ratio)
    short = -math.log(max(ratio, 0.05))
    known = [one for one in pair.covered if one is not None]
    if len(known) < 4:
        return 4.0 * (short - 0.35)
    half = len(known) // 2
    head, tail = known[:half], known[half:]
    drop = sum(head) / len(head) - sum(tail) / len(tail)
    trailing = next((n for n, one in enumerate(reversed(known)) if one), len(known)) / len(known)
    return 4.0 * (short - 0.25) + 1.0 * drop + 2.0 * (trailing - 0.2)


def _uncovered_tail(pair: Pair) -> int:
    start = pair.original.tokens[-1].start
    for token, answered in zip(reversed(pair.original.tokens), reversed(pair.covered), strict=True):
        if answered:
            break
        start = token.start
    return start


def lengths(pair: Pair) -> Iterator[Finding]:
    """A translation that is much shorter or longer than this translator's usual."""
    size = len(pair.original.text)
    if size < 40 and len(pair.translation.text) < 40:
        return
    odd = math.log(len(pair.translation.text) / (size * pair.ratio)) if size else 0.0
    limit = 0.6 if pair.sensitive("length") else 0.9
    limit += 6 / math.sqrt(max(size, 1)) * 0.5
    if abs(odd) > limit:
        yield Finding("length", _MUCH_LONGER if odd > 0 else _MUCH_SHORTER, LOW)


def untranslated(pair: Pair) -> Iterator[Finding]:
    """Words of the original that stand in the translation as they were."""
    if pair.languages[0] == pair.languages[1]:
        return
    if _same_text(pair):
        marks = (pair.original.range,), (pair.translation.range,)
        yield Finding("untranslated", "This sentence was not translated.", HIGH, *marks)
        return
    run = _foreign_run(pair)
    if run:
        start, end = run[0][0], run[-1][1]
        words = pair.translation.text[start - pair.translation.start : end - pair.translation.start]
        severity = HIGH if len(run) > 3 else MEDIUM
        message = "The words “{words}” were not translated."
        yield Finding("untranslated", message, severity, (), ((start, end),), {"words": words})


def _same_text(pair: Pair) -> bool:
    left = [token.folded for token in pair.original.tokens]
    right = [token.folded for token in pair.translation.tokens]
    if left == right:
        only_names = all(not cyrillic(token.text) for token in pair.original.tokens)
        return len(left) > 3 and not only_names and not _valid_in_both(pair)
    if len(right) < 4 or "en" in pair.languages:
        return False
    return len(set(left) & set(right)) / len(set(right)) > 0.8 and not _valid_in_both(pair)


def _valid_in_both(pair: Pair) -> bool:
    """Names and numbers are the same in both; a sentence has small words that are not."""
    small = SMALL_WORDS.get(pair.languages[0], frozenset()) - SMALL_WORDS.get(pair.languages[1], frozenset())
    ours = sum(token.folded in small or _telling(token.folded, pair.languages[0]) for token in pair.translation.tokens)
    return ours == 0 and not any(
        token.text.islower() and not _has(token.folded, pair.languages[1]) and _has(token.folded, pair.languages[0])
        for token in pair.translation.tokens
    )


def _has(word: str, language: str) -> bool:
    return language in LANGUAGES and base_form(word, language) is not None


def _telling(word: str, language: str) -> bool:
    letters = {"ru": "ыэъё", "uk": "іїєґ"}.get(language, "")
    return any(letter in word for letter in letters)


def _foreign_run(pair: Pair) -> list[tuple[int, int]]:
    """The longest run of words in the letters of the other language."""
    original, translation = pair.languages
    best: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for token in pair.translation.tokens:
        if translation == "en":
            foreign = cyrillic(token.text)
        elif original == "en":
            foreign = False
        else:
            foreign = _telling(token.folded, original)
        run = [*run, token.range] if foreign else []
        best = max(best, run, key=len)
    return best if len(best) >= (1 if translation == "en" else 3) else []
