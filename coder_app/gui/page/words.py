"""Where words begin and end, looked up around an offset without reading the whole text."""

from __future__ import annotations

import unicodedata

from coder_app.domain.anchors import Anchor

_JOINERS = frozenset("-‐‑'’ʼ.,")  # inside a word only between two letters or two digits
_SOFT_HYPHEN = "\u00ad"
_FILLERS = frozenset("█■▇_")


def _is_letter(char: str) -> bool:
    return char.isalnum() or char in _FILLERS or unicodedata.category(char) in {"Mn", "Mc"}


def _joins(text: str, at: int) -> bool:
    """Whether the character at ``at`` belongs to a word: a letter, or something that ties two letters together."""
    char = text[at]
    if char == _SOFT_HYPHEN or _is_letter(char):
        return True
    if char == "\n":
        return at > 0 and text[at - 1] == _SOFT_HYPHEN
    if char not in _JOINERS or at == 0 or at + 1 >= len(text):
        return False
    before, after = text[at - 1], text[at + 1]
    if char in ".,":
        return before.isdigit() and after.isdigit()
    return _is_letter(before) and _is_letter(after)


def word_start(text: str, offset: int) -> int:
    """The start of the word that reaches up to ``offset`` from the left; ``offset`` itself outside words."""
    while offset > 0 and _joins(text, offset - 1):
        offset -= 1
    return offset


def word_end(text: str, offset: int) -> int:
    """The end of the word that goes on at ``offset``; ``offset`` itself outside words."""
    while offset < len(text) and _joins(text, offset):
        offset += 1
    return offset


def word_around(text: str, offset: int) -> Anchor:
    """The word at an offset; elsewhere the one character there (empty only in an empty text)."""
    start, end = word_start(text, offset), word_end(text, offset)
    if start == end:
        start = min(offset, max(0, len(text) - 1))
        end = min(start + 1, len(text))
    return Anchor(start, end)


def snap(text: str, first: int, last: int) -> Anchor | None:
    """The range between two offsets, in any order, widened to whole words and without outer spaces.

    None when nothing but spaces lies between them.
    """
    start, end = min(first, last), max(first, last)
    while start < end and text[start].isspace() and not _joins(text, start):
        start += 1
    while end > start and text[end - 1].isspace() and not _joins(text, end - 1):
        end -= 1
    if start >= end:
        return None
    if _joins(text, start):
        start = word_start(text, start)
    if _joins(text, end - 1):
        end = word_end(text, end)
    return Anchor(start, end)


def next_word_end(text: str, offset: int) -> int:
    """The end of the word at or after an offset (a mark of punctuation counts as a word)."""
    while offset < len(text) and text[offset].isspace() and not _joins(text, offset):
        offset += 1
    return max(word_end(text, offset), min(offset + 1, len(text)))


def next_word_start(text: str, offset: int) -> int:
    """The start of the first word after an offset."""
    end = max(word_end(text, offset), min(offset + 1, len(text)))
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def previous_word_start(text: str, offset: int) -> int:
    """The start of the word before an offset (a mark of punctuation counts as a word)."""
    while offset > 0 and text[offset - 1].isspace() and not _joins(text, offset - 1):
        offset -= 1
    return min(word_start(text, offset), max(offset - 1, 0))


def previous_word_end(text: str, offset: int) -> int:
    """The end of the last word before an offset."""
    start = min(word_start(text, offset), max(offset - 1, 0))
    while start > 0 and text[start - 1].isspace() and not _joins(text, start - 1):
        start -= 1
    return start
