"""Forms of one word, found together in Russian, Ukrainian and English."""

from __future__ import annotations

import pytest

from coder_app.language.morphology import languages_of, lemma, lemmas_of, same_lemma_forms

WORDS = (
    "угроза угрозы угрозой угроз угрозам угрожать опасность опасности опасностью безопасность партнер партнеры "
    "партнерами партнера человек люди людей людям война войны войну загроза загрози загрозою загрозу небезпека "
    "небезпеки безпека партнерів держава державою держави пам'ять пам'яті threat threats threatened danger dangers "
    "state states child children україна україни нато"
)
VOCABULARY = set(WORDS.split())


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("угроза", "угроза угрозы угрозой угроз угрозам"),
        ("УГРОЗОЙ", "угроза угрозы угрозой угроз угрозам"),
        ("партнер", "партнер партнеры партнерами партнера партнерів"),
        ("партнёр", "партнер партнеры партнерами партнера"),
        ("партнёров", "партнер партнеры партнерами партнера"),
        ("опасность", "опасность опасности опасностью"),
        ("люди", "человек люди людей людям"),
        ("загроза", "загроза загрози загрозою загрозу"),
        ("небезпека", "небезпека небезпеки"),
        ("памʼять", "пам'ять пам'яті"),
        ("Україна", "україна україни"),
        ("threat", "threat threats"),
        ("children", "child children"),
        ("НАТО", "нато"),
        ("xyzzy", ""),
        ("", ""),
        ("2014", ""),
    ],
)
def test_that_all_forms_of_a_word_are_found(word: str, forms: str) -> None:
    found = same_lemma_forms(word, VOCABULARY)
    assert set(forms.split()) <= found
    assert found <= set(forms.split()) | {"человек", "люди"}


def test_that_base_forms_worked_out_beforehand_give_the_same() -> None:
    lemmas = {language: lemmas_of(VOCABULARY, language) for language in ("ru", "uk", "en")}
    for word in ("угроза", "партнёр", "держава", "threat"):
        assert same_lemma_forms(word, VOCABULARY, lemmas=lemmas) == same_lemma_forms(word, VOCABULARY)


def test_that_the_language_can_be_said() -> None:
    assert "партнерів" in same_lemma_forms("партнер", VOCABULARY, "uk")
    assert "партнерів" not in same_lemma_forms("партнер", VOCABULARY, "ru")
    assert same_lemma_forms("threats", VOCABULARY, "de") == {"threats"}


def test_that_base_forms_are_folded() -> None:
    assert lemma("Партнёрами", "ru") == "партнер"
    assert lemma("Киє\u0301ва", "uk") == lemma("києва", "uk")
    assert lemma("Wörter", "de") == "wörter"
    assert lemma("", "ru") == ""
    assert lemma("\ud800", "ru") == "\ud800"


def test_that_letters_say_which_languages_are_possible() -> None:
    assert languages_of("Україна") == ("uk",)
    assert languages_of("вызов") == ("ru",)
    assert languages_of("партнер") == ("ru", "uk")
    assert languages_of("threat") == ("en",)
