"""Word borders: apostrophes, hyphens, words broken at line ends, snapping."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder_app.domain.anchors import Anchor
from coder_app.gui.page import words

TEXT = "Об'єднання військово-технічних сил, модер\u00ad\nнізація 3,5 % – so-called “peace”."


def at(piece: str) -> int:
    return TEXT.index(piece)


@pytest.mark.parametrize(
    ("inside", "whole"),
    [
        ("єднання", "Об'єднання"),
        ("технічних", "військово-технічних"),
        ("нізація", "модер\u00ad\nнізація"),
        (",5", "3,5"),
        ("called", "so-called"),
        ("peace", "peace"),
        ("%", "%"),
    ],
)
def test_that_a_word_is_found_whole_from_within(inside: str, whole: str) -> None:
    start, end = words.word_around(TEXT, at(inside))
    assert TEXT[start:end] == whole


def test_that_snapping_takes_whole_words_without_outer_spaces() -> None:
    start, end = words.snap(TEXT, at("сил") + 1, at("нізація") + 2) or (0, 0)
    assert TEXT[start:end] == "сил, модер\u00ad\nнізація"
    start, end = words.snap("one two three", 3, 8) or (0, 0)
    assert (start, end) == (4, 7), "the space before and after two is no reason to take one or three"


def test_that_snapping_gives_nothing_between_words() -> None:
    assert words.snap("one   two", 4, 5) is None


@given(st.text(alphabet="ab -'\u00ad\n.,1😀", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_that_snapping_widens_and_never_splits_a_word(text: str, first: int, last: int) -> None:
    first, last = min(first, len(text)), min(last, len(text))
    found = words.snap(text, first, last)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert words.snap(text, *found) == found
        covered = text[min(first, last) : max(first, last)].strip("\u00ad \n")
        assert covered in text[found.start : found.end]


@given(st.text(alphabet="ab -'\u00ad\n.,1😀", max_size=30))
def test_that_stepping_by_words_reaches_both_ends(text: str) -> None:
    offset, steps = 0, 0
    while offset < len(text):
        following = words.next_word_end(text, offset)
        assert following > offset
        offset, steps = following, steps + 1
    while offset > 0:
        before = words.previous_word_start(text, offset)
        assert before < offset
        offset = before


def test_that_an_empty_text_has_an_empty_word() -> None:
    assert words.word_around("", 0) == Anchor(0, 0)
