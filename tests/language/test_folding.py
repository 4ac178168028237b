"""The shadow text: what is made one, what stays apart, and the way back to the text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder_app.language.folding import fold, fold_query


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("УКРАЇНА, Ёлка", "україна, елка"),
        ("обʼєднана пам’ять п`ять", "об'єднана пам'ять п'ять"),
        ("Їжак йде, Ґрунт і гай", "їжак йде, ґрунт і гай"),
        ("загро\u0301за", "загроза"),
        ("сло\u00adво", "слово"),
        ("Феде-\n  рации", "федерации"),
        ("сло\u00ad\nво", "слово"),
        ("юго-восточный", "юго-восточный"),
        ("КИЇВ-\nСХІД 5-\n6", "київ-\nсхід 5-\n6"),
        ("и\u0306од", "йод"),
        ("ﬁn № 5\u00a0%", "fin no 5 %"),
        ("Straße", "strasse"),
        ("\ufeffНа\u200bча\u2060ло", "начало"),
        ("", ""),
    ],
)
def test_that_what_is_written_differently_becomes_one(text: str, shadow: str) -> None:
    assert fold(text).text == shadow
    assert fold_query(text) == shadow


def test_that_every_place_leads_back() -> None:
    text = "Это загро\u0301за для Феде-\nрации… Слава Укра\u00adїні"
    shadow = fold(text)

    def found(words: str) -> str:
        start = shadow.text.index(words)
        first, last = shadow.original(start, start + len(words))
        return text[first:last]

    assert found("загроза") == "загро\u0301за"
    assert found("загро") == "загро\u0301"
    assert found("федерации") == "Феде-\nрации"
    assert found("феде") == "Феде"
    assert found("...") == "…"
    assert found("україні") == "Укра\u00adїні"


def test_that_a_text_in_step_needs_no_map() -> None:
    shadow = fold("Обычный текст, без затей: ёж.")
    assert shadow.positions is None
    assert shadow.original(3, 8) == (3, 8)


def test_that_marks_in_long_rows_are_survived() -> None:
    shadow = fold("а" + "\u0301" * 100_000 + "б")
    assert shadow.text == "аб"
    assert shadow.original(0, 1) == (0, 100_001)
    assert fold("\ud800я").text == "\ud800я"


@settings(max_examples=200)
@given(st.text(st.one_of(st.sampled_from("аеиёїґЙ'ʼ’-\n\u00ad\u0301\u0306ß…№ﬁ x"), st.characters()), max_size=40))
def test_that_positions_are_in_order_inside_the_text_and_folding_twice_is_folding_once(text: str) -> None:
    shadow = fold(text)
    assert fold(unicodedata.normalize("NFC", text)).text == shadow.text
    ranges = [shadow.original(at, at + 1) for at in range(len(shadow.text))]
    assert all(0 <= start < end <= len(text) for start, end in ranges)
    assert all(before[0] <= after[0] for before, after in pairwise(ranges))


@settings(max_examples=100)
@given(st.text(st.sampled_from("абвгдеёжийклґїієabcXYZ ,.’'\u0301\u00ad"), max_size=30))
def test_that_a_piece_of_the_shadow_is_the_shadow_of_its_piece(text: str) -> None:
    shadow = fold(text)
    for start in range(len(shadow.text)):
        first, last = shadow.original(start, len(shadow.text))
        assert fold_query(text[first:last]) == shadow.text[start:]
