"""What of a passage is shown in how many lines."""

from __future__ import annotations

import pytest

from coder_app.domain.views import PassageView
from coder_app.gui.find.pairs import PairedPassage
from coder_app.gui.find.passage_text import MOST_LINES, PerLine, as_one, lines_for, piece_of, running, units

_LINE = PerLine(60, 55)


def _passage(text: str, left: str = "", right: str = "", start: int = 100) -> PassageView:
    return PassageView("d", "D-0001", 0, start, start + len(text), left, text, right, "c", "Threat", "Anna", "k")


def _pair(first: PassageView, other: PassageView) -> PairedPassage:
    shared = max(0, min(first.end, other.end) - max(first.start, other.start))
    gap = max(0, max(first.start, other.start) - min(first.end, other.end))
    values = {name: getattr(first, name) for name in PassageView.__slots__}
    return PairedPassage(**values, other=other, shared=shared, gap=gap)


def _marked(passage: PassageView, per_line: PerLine = _LINE) -> list[tuple[str, int]]:
    piece = piece_of(passage, per_line, lines_for(passage, per_line))
    return [(piece.text[one.start : one.end], one.which) for one in piece.stretches]


def test_that_words_broken_at_line_ends_are_joined() -> None:
    assert running("без\u00ad\nопасность\nгосу\u00adдарства") == "безопасность государства"


@pytest.mark.parametrize("length", [1, 40, 200, 4000])
def test_that_the_passage_itself_is_marked_and_fits_its_lines(length: int) -> None:
    text = ("word " * length)[:length].strip() or "w"
    passage = _passage(text, "before it " * 6, " after it" * 6)
    lines = lines_for(passage, _LINE)
    piece = piece_of(passage, _LINE, lines)
    assert 1 <= lines <= MOST_LINES
    assert len(piece.text) <= lines * _LINE.latin
    ((start, end, which),) = piece.stretches
    assert which == 0
    assert piece.text[start:end] == text or " … " in piece.text[start:end]


def test_that_context_is_cut_at_words_and_marked() -> None:
    passage = _passage(
        "threat", "a very long way before the words that count, there stands ", ", and after " + "x" * 60
    )
    piece = piece_of(passage, PerLine(30, 28), 2)
    assert piece.text.startswith("…")
    assert piece.text.endswith("…")
    assert " … " not in piece.text
    assert len(piece.text) <= 60


def test_that_a_sentence_that_has_ended_gets_no_dots() -> None:
    passage = _passage("threat", "we see a ", " to all of us who are here today in this room.")
    assert piece_of(passage, _LINE, 2).text.endswith("room.")


def test_that_two_passages_that_share_words_show_these_once() -> None:
    first, other = _passage("against whom? Trust is broken.", start=10), _passage("Trust is broken.", start=24)
    assert _marked(_pair(first, other)) == [("against whom? Trust is broken.", 0), ("Trust is broken.", 1)]
    assert _marked(_pair(other, first)) == [("against whom? Trust is broken.", 1), ("Trust is broken.", 0)]
    later = _passage("broken. And more.", start=33)
    assert _marked(_pair(other, later)) == [("Trust is broken.", 0), ("broken. And more.", 1)]


def test_that_two_passages_apart_stand_in_the_order_of_the_text() -> None:
    first, other = _passage("Trust is broken.", start=500), _passage("A threat.", start=10)
    assert _marked(_pair(first, other)) == [("A threat.", 1), ("Trust is broken.", 0)]


def test_that_a_pair_is_saved_as_one_with_both_codes() -> None:
    first, other = _passage("Trust is broken.", start=500), _passage("A threat.", start=10)
    one = as_one(_pair(first, other))
    assert (one.code, one.text, one.start, one.end) == ("Threat + Threat", "A threat. … Trust is broken.", 10, 516)


def test_that_letters_beyond_the_basic_plane_count_twice_for_qt() -> None:
    assert units("a\U0001f600b") == 4
