"""Marks where a Russian or Ukrainian word may be broken at the end of a line."""

from __future__ import annotations

import re

SOFT_HYPHEN = "\u00ad"
_VOWELS = frozenset("аеёиоуыэюяіїє")
_NEVER_FIRST = frozenset("ьъй'’ʼ")
_LIQUIDS = frozenset("рл")
_STOPS = frozenset("бпвфгґкдтх")
_INSEPARABLE = frozenset({"дж", "дз"})
_WORD = re.compile(r"[А-Яа-яЁёІіЇїЄєҐґ'’ʼ]{7,}")


def hyphenated(text: str) -> str:
    """The text with a soft hyphen at every place where a Cyrillic word may be broken."""
    return _WORD.sub(lambda found: _marked(found.group()), text)


def _marked(word: str) -> str:
    lower = word.lower()
    pieces = [word[0]]
    for position in range(1, len(word)):
        if _may_break(lower, position):
            pieces.append(SOFT_HYPHEN)
        pieces.append(word[position])
    return "".join(pieces)


def _may_break(word: str, position: int) -> bool:
    """At least three letters on either side, a vowel in both, and a syllable that begins as syllables do."""
    before, after = word[:position], word[position:]
    if len(before) < 3 or len(after) < 3 or after[0] in _NEVER_FIRST or after[0] in _VOWELS:
        return False
    if not _VOWELS & set(before) or before[-1] + after[0] in _INSEPARABLE:
        return False
    if after[1] in _VOWELS:
        return after[0] not in _LIQUIDS or before[-1] not in _STOPS
    # A stop and a liquid stay together: бое-припасы.
    cluster = after[0] in _STOPS and after[1] in _LIQUIDS and after[2] in _VOWELS
    return cluster and len(after) > 3 and before[-1] in _VOWELS
