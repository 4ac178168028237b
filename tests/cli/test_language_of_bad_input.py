"""Texts nobody meant to compare: every command about language says plainly what is wrong, and never hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command_study import Ran

RU = (
    "Мы видим новую угрозу на наших границах и отвечаем на неё вместе.\n\n"
    "Нас было 1700 человек в Мюнхене.\n\nРоссия строго соблюдает свои обязательства.\n"
)
EN = (
    "We see a new threat at our borders and answer it together.\n\n"
    "There were 1700 of us in Munich.\n\nRussia strictly observes its obligations.\n"
)
UK = "Ми бачимо нову загрозу на наших кордонах і відповідаємо на неї разом.\n\nНас було 1700 людей у Мюнхені.\n"
OTHER = "The committee approved the budget of the fisheries.\n\nLunch will be served on the second floor.\n"
TEXTS = {
    "ru": RU, "en": EN, "other": OTHER, "empty": "", "blank": " \n\n \n", "three": f"{RU}\n{UK}\n{EN}",
    "noise": "а/б |l1O~ ^в_ ж¬ 0\n" * 300, "endless": "мы видим новую угрозу на наших границах " * 25_000,
    "letters": "а" * 300_000,
}  # fmt: skip


@pytest.fixture
def texts(tmp_path: Path) -> dict[str, Path]:
    """The texts as files."""
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return {name: tmp_path / f"{name}.txt" for name in TEXTS}


@pytest.mark.parametrize("name", ["empty", "blank"])
@pytest.mark.parametrize("command", ["sentences", "detect", "neutrality", "align", "crosscheck"])
def test_that_a_text_without_words_is_named(
    run: Callable[..., Ran], texts: dict[str, Path], command: str, name: str
) -> None:
    second = [texts["en"]] if command in {"align", "crosscheck"} else []
    ran = run(command, texts[name], *second, "--json")
    assert ran.status == 1
    assert f"{name}.txt" in ran.err
    assert "Traceback" not in ran.err


def test_that_two_texts_that_make_no_pair_are_told_apart_from_a_translation(
    run: Callable[..., Ran], texts: dict[str, Path]
) -> None:
    right = run("align", texts["ru"], texts["en"], "--json")
    assert right.json["is_translation"]
    assert right.err == ""
    for command in ("align", "crosscheck"):
        wrong = run(command, texts["three"], texts["other"], "--json")
        assert not wrong.json["is_translation"]
        assert "do not look like translations of each other" in wrong.err
        assert "Several languages are in three.txt: ru, uk, en." in wrong.err


def test_that_of_a_few_words_nothing_is_said_but_that(run: Callable[..., Ran], tmp_path: Path) -> None:
    short = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(short, ("Спасибо за внимание.", "Cut the leaves."), strict=True):
        path.write_text(text, encoding="utf-8")
    for command in ("align", "crosscheck"):
        ran = run(command, *short, "--languages", "ru,en")
        assert ran.status == 0
        assert ran.err.count("too short to tell") == 1
        assert "do not look like" not in ran.err


def test_that_the_same_text_twice_is_said_to_be_the_same(run: Callable[..., Ran], texts: dict[str, Path]) -> None:
    ran = run("align", texts["ru"], texts["ru"], "--json")
    assert "Both texts are the same, word by word." in ran.err
    assert [bead["original"] for bead in ran.json["beads"]] == [bead["translation"] for bead in ran.json["beads"]]
    ran = run("crosscheck", texts["ru"], texts["ru"])
    assert ran.status == 1
    assert "are the same text" in ran.err


def test_that_a_megabyte_without_a_full_stop_is_one_sentence_and_noticed(
    run: Callable[..., Ran], texts: dict[str, Path]
) -> None:
    ran = run("sentences", texts["endless"], "--json")
    assert ran.json["sentences"] == [[0, len(TEXTS["endless"].strip())]]
    ran = run("crosscheck", texts["endless"], texts["en"], "--json")
    assert ran.status == 0
    assert "full stops seem to be missing" in ran.err
    described = run("neutrality", texts["letters"], "--json").json["files"][0]
    assert (described["tokens"], described["hits"]) == (1, [])


def test_that_noise_is_no_translation_and_gives_no_words(run: Callable[..., Ran], texts: dict[str, Path]) -> None:
    ran = run("crosscheck", texts["noise"], texts["en"], "--json")
    assert ran.status == 0
    assert "do not look like translations of each other" in ran.err
    assert run("neutrality", texts["noise"], "--json").json["files"][0]["sentences"] > 0


@pytest.mark.parametrize("arguments", [
    ("sentences", "ru", "--language", "Russian"), ("align", "ru", "en", "--languages", "ru"),
    ("neutrality", "ru", "--language", "1"), ("crosscheck", "ru", "en", "--languages", "ru,English"),
])  # fmt: skip
def test_that_a_language_that_is_none_is_refused(
    run: Callable[..., Ran], texts: dict[str, Path], arguments: tuple[str, ...]
) -> None:
    ran = run(*(texts.get(each, each) for each in arguments))
    assert ran.status == 2
    assert "ru" in ran.err


def test_that_a_glossary_with_a_concept_twice_loses_no_words(
    run: Callable[..., Ran], texts: dict[str, Path], tmp_path: Path
) -> None:
    table = tmp_path / "terms.csv"
    table.write_text("concept,ru,en\nthreat,угроза,menace\nThreat,угроза,threat\n", encoding="utf-8")
    ran = run("crosscheck", texts["ru"], texts["en"], "--terms", table, "--json")
    assert "term" not in {warning["kind"] for warning in ran.json["warnings"]}
