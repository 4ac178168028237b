"""Cues of loaded language are found with their places; the rates carry their intervals; nothing is a verdict."""

from __future__ import annotations

import pytest

from coder_app.domain.errors import BadInput
from coder_app.language.neutrality import INDICATORS, Cue, describe, own_cues, read_cues, write_cues

LOADED = [
    ("ru", "Преступный киевский режим врёт.", {"evaluative", "actor_label"}),
    ("ru", "Мы абсолютно всегда побеждали.", {"intensifier"}),
    ("ru", "Возможно, это не так.", {"hedge"}),
    ("ru", "Мы должны защитить Родину.", {"modality", "appeal"}),
    ("uk", "Жорстокі окупанти прийшли.", {"evaluative", "actor_label"}),
    ("uk", "Ми знаємо, що весь світ бачить.", {"factive", "intensifier", "appeal"}),
    ("uk", "Наш щит і наш фундамент.", {"metaphor"}),
    ("en", "The brutal regime must go.", {"evaluative", "actor_label", "modality"}),
    ("en", "Perhaps everyone knows it.", {"hedge", "intensifier", "factive"}),
    ("en", "A bastion against the plague.", {"metaphor"}),
]


@pytest.mark.parametrize(("language", "text", "indicators"), LOADED)
def test_that_cues_are_found(language: str, text: str, indicators: set[str]) -> None:
    assert indicators <= {hit.indicator for hit in describe(text, language).hits}


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Каждый имеет право на жизнь."[7:]), ("en", "Article 5 of the treaty enters into force on 1 May."),
    ("uk", "Стаття набирає чинності першого травня."), ("ru", "Договор подписан в городе Вене."),
])  # fmt: skip
def test_that_plain_words_are_no_cues(language: str, text: str) -> None:
    assert not {hit.indicator for hit in describe(text, language).hits} - {"modality"}


def test_that_hits_say_where_they_are_and_what_is_denied() -> None:
    text = "This is not a shameful thing, but a heroic one."
    found = {hit.text: hit for hit in describe(text, "en").hits}
    assert all(text[hit.start : hit.end] == hit.text for hit in found.values())
    assert (found["shameful"].negated, found["heroic"].negated) == (True, False)


def test_that_quotation_marks_of_distance_are_told_from_names_and_speech() -> None:
    text = "Их «помощь» известна. Газета «Правда» писала: «помощь нужна». Он сказал, «да»."
    quoted = [hit.text for hit in describe(text, "ru").hits if hit.indicator == "scare_quotes"]
    assert quoted == ["«помощь»"]


def test_that_rates_are_per_thousand_words_with_the_exact_interval() -> None:
    measure = describe("horrible " * 5 + "the " * 495, "en").indicators["evaluative"]
    assert (measure.count, measure.per_1000) == (5, 10.0)
    # Garwood's limits for 5 events are 1.6235 and 11.6683.
    assert (measure.low, measure.high) == pytest.approx((3.2470, 23.3367), abs=1e-3)
    nothing = describe("the " * 500, "en").indicators["evaluative"]
    assert (nothing.low, nothing.high) == pytest.approx((0.0, 7.3778), abs=1e-3)


def test_that_a_sentence_is_held_against_the_list_of_its_language() -> None:
    text = "Он враг. Він ворог."
    found = describe(text, "uk", sentences=[(0, 8), (9, 19)], sentence_languages=["ru", "uk"])
    assert [hit.text for hit in found.hits if hit.indicator == "actor_label"] == ["враг", "ворог"]


def test_that_own_lists_replace_the_programs() -> None:
    cues = read_cues(write_cues([Cue("mine", "тайн*"), Cue("mine", "белый флаг"), Cue("mine", "тайн*")]), "x")
    assert cues == [Cue("mine", "тайн*"), Cue("mine", "белый флаг")]
    found = describe("Тайное и ужасное. Белый флаг.", "ru", cues=cues)
    assert [hit.text for hit in found.hits] == ["Тайное", "Белый флаг"]
    assert found.indicators["mine"].count == 2


@pytest.mark.parametrize("table", ["", "a,b\n1,2\n", "indicator,cue\n,\n"])
def test_that_a_table_without_cues_is_refused(table: str) -> None:
    with pytest.raises(BadInput, match="cue"):
        read_cues(table, "mine.csv")


def test_that_the_lists_are_substantial_in_three_languages() -> None:
    for language in ("ru", "uk", "en"):
        sizes = {name: sum(cue.indicator == name for cue in own_cues(language)) for name in INDICATORS}
        assert all(size > 40 for name, size in sizes.items() if name != "scare_quotes"), (language, sizes)


@pytest.mark.parametrize("text", ["", "   \n", "1 2 3", "«" * 2000, "слово " * 20_000])
def test_that_odd_texts_break_nothing(text: str) -> None:
    assert describe(text, "ru").sentences >= 0
    assert describe(text, "fr").hits == ()
