"""Labels with the grammar a sentence needs, masks of equal length, and what masks still give away."""

from __future__ import annotations

import pytest

from coder_app.blinding.entities import Entity
from coder_app.blinding.labels import document_labels, grammatical_marks, label_for, with_marks, without_marks
from coder_app.blinding.masks import BLOCK, masked_text, orphans, short_runs, shown_label
from coder_app.blinding.shibboleths import shibboleths

STATES = [
    Entity("a", "state", "Россия", (), "[STATE-A]"),
    Entity("b", "state", "Польша", (), "[STATE-B]"),
    Entity("c", "state", "Латвия", (), "[STATE-C]"),
    Entity("d", "state", "Великобритания", (), "[STATE-D]"),
]


@pytest.mark.parametrize(
    ("before", "form", "name", "language", "marks"),
    [
        ("дала", "России", "Россия", "ru", "dat."),
        ("гарантии", "России", "Россия", "ru", "gen."),
        ("в", "России", "Россия", "ru", "loc."),
        ("против", "России", "Россия", "ru", "gen."),
        ("", "Россия", "Россия", "ru", ""),
        ("с", "Россией", "Россия", "ru", "ins."),
        ("с", "Владимиром Путиным", "Владимир Путин", "ru", "ins."),
        ("по", "Российской Федерации", "Российская Федерация", "ru", "dat. f."),
        ("в", "НАТО", "НАТО", "ru", ""),
        ("до", "НАТО", "НАТО", "ru", "gen."),
        ("", "российские", "российский", "ru", "pl."),
        ("в", "Україні", "Україна", "uk", "loc."),
        ("допомогли", "Україні", "Україна", "uk", "dat."),
        ("президент", "України", "Україна", "uk", "gen."),
        ("про", "Україну", "Україна", "uk", "acc."),
        ("of", "Russia", "Russia", "en", ""),
    ],
)
def test_that_a_label_says_who_gives_and_who_receives(
    before: str, form: str, name: str, language: str, marks: str
) -> None:
    assert grammatical_marks(form, [name], language, before.split()) == marks


def test_that_marks_go_into_the_label_and_out_of_it() -> None:
    assert with_marks("[STATE-A]", "dat.") == "[STATE-A dat.]"
    assert without_marks("[STATE-A adj. gen. pl.]") == "[STATE-A]"
    assert [label_for("state", n) for n in (1, 26, 27)] == ["[STATE-A]", "[STATE-Z]", "[STATE-AA]"]


def test_that_numbers_are_given_anew_in_each_document() -> None:
    assert document_labels(STATES, ["c", "a", "c"]) == {"c": "[STATE-A]", "a": "[STATE-B]"}
    shuffled = {seed: document_labels(STATES, "abcd", seed=seed) for seed in range(8)}
    assert all(sorted(labels.values()) == [f"[STATE-{letter}]" for letter in "ABCD"] for labels in shuffled.values())
    assert len({tuple(labels.values()) for labels in shuffled.values()}) > 1
    assert document_labels(STATES, "abcd", seed=3) == shuffled[3]


def test_that_masked_text_keeps_its_length() -> None:
    text = "Я из России 😀 и всё"
    masked = masked_text(text, [(5, 13)])
    assert masked == "Я из " + BLOCK * 8 + " и всё"
    assert len(masked) == len(text)


@pytest.mark.parametrize(
    ("room", "shown"), [(12, "STATE-A dat."), (11, "STATE-A"), (7, "STATE-A"), (4, "S-A"), (1, "A"), (0, "")]
)
def test_that_a_label_is_shortened_to_its_room(room: int, shown: str) -> None:
    assert shown_label("[STATE-A dat.]", room) == shown


def test_that_a_mask_whose_length_names_its_entity_is_reported() -> None:
    text = "Россия " + "В" * 14
    reported = short_runs(text, [(0, 6, "state"), (7, 21, "state"), (0, 6, "date")], STATES)
    assert [(run.start, run.fitting) for run in reported] == [(7, 1)]


def test_that_a_name_masked_in_one_language_only_is_an_orphan() -> None:
    beads = [((0, 10), (0, 12)), ((10, 20), (12, 30)), ((20, 30), None)]
    found = orphans(beads, [(2, 5, "a"), (12, 15, "b"), (22, 25, "a")], [(3, 6, "a")])
    assert [(one.entity_id, one.bead, one.side, one.start, one.end) for one in found] == [("b", 1, 1, 12, 30)]


def test_that_telling_spellings_are_counted_unless_masked() -> None:
    text = "Kiev, Kiev and Kyiv. На Украине; в Украине. Белоруссия."
    counted = {one.spelling: one.count for one in shibboleths(text)}
    assert counted == {"Kiev": 2, "Kyiv": 1, "на Украине": 1, "в Украине": 1, "Белоруссия": 1}
    assert {one.spelling: one.count for one in shibboleths(text, [(0, 4)])}["Kiev"] == 1
