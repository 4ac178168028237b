"""Finding codes by a few letters."""

from __future__ import annotations

import pytest
from codebook_samples import sample
from hypothesis import given
from hypothesis import strategies as st

from coder_app.gui.codebook.fuzzy import folded, match, rank, target

TARGETS = [target(code.id, code.name, code.path) for code in sample()]


def found(query: str, recent: dict[str, int] | None = None) -> list[str]:
    return [to.id for to, _ in rank(query, TARGETS, recent)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("onto", "oi"),
        ("ONTO", "oi"),
        ("щтещ", "oi"),  # onto on a Cyrillic layout
        ("oi", "oi"),  # first letters of its words
        ("insec", "oi"),
        ("fite", "fe"),
        ("изол", "si"),
        ("bpjk", "si"),  # изол on a Latin layout
        ("стр из", "si"),
        ("загр", "ez"),
        ("polarity exp", "ae"),  # along the path
        ("broken", "ba"),
    ],
)
def test_that_the_meant_code_comes_first(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_that_accents_and_yo_do_not_matter() -> None:
    assert folded("Партнёрство Übergang naïve") == "партнерство ubergang naive"
    assert folded("й") == "й"
    assert folded("м’ята") == folded("мʼята") == "м'ята"
    targets = [target("a", "Партнёрство", "Партнёрство"), target("b", "Сotrudničestvo", "x")]
    assert [to.id for to, _ in rank("партнер", targets)] == ["a"]


def test_that_nothing_fitting_gives_nothing() -> None:
    assert found("zzzq") == []


def test_that_recently_used_codes_come_before_equals() -> None:
    same = [target("a", "Threat one", "Threat one"), target("b", "Threat two", "Threat two")]
    assert [to.id for to, _ in rank("threat", same, {"b": 0})] == ["b", "a"]
    assert [to.id for to, _ in rank("", same, {"b": 0})] == ["b", "a"]


def test_that_a_recent_code_does_not_push_away_a_much_better_fit() -> None:
    assert found("onto", {"fe": 0})[0] == "oi"


def test_that_a_whole_piece_beats_scattered_letters() -> None:
    targets = [
        target("scattered", "Identity not seen", "Identity not seen"),
        target("piece", "Security", "Security"),
        target("start", "Secrecy", "Secrecy"),
    ]
    order = [to.id for to, _ in rank("sec", targets)]
    assert order[0] == "start" or order[0] == "piece"
    assert set(order[:2]) == {"start", "piece"}


def test_that_hits_are_the_letters_of_the_name() -> None:
    to = TARGETS[3]
    hit = match("onin", to.folded_name, to.starts)
    assert hit is not None
    assert [to.folded_name[i] for i in hit.hits] == ["o", "n", "i", "n"]


def test_that_the_number_of_answers_is_limited() -> None:
    many = [target(str(i), f"Threat {i}", f"Threat {i}") for i in range(300)]
    assert len(rank("threat", many, limit=20)) == 20


@given(st.text(max_size=12))
def test_that_any_text_can_be_asked_and_hits_lie_in_the_name(query: str) -> None:
    for to, hit in rank(query, TARGETS):
        assert all(0 <= i < len(to.folded_name) for i in hit.hits)
