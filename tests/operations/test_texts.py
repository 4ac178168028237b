from __future__ import annotations

from small_studies import SPEECH, prepared

from coder_app.operations.texts import describe_text, paragraphs_of

TEXT = "First sentence. Second one.\n\nДругий абзац українською мовою. І ще речення.\n"


def test_that_paragraphs_have_their_own_language_and_sentences_stay_inside_them() -> None:
    language, found = describe_text(TEXT)
    _, paragraphs, languages = found["paragraph"]
    _, sentences, none = found["sentence"]
    assert language in {"en", "uk"}
    assert [TEXT[start:end] for start, end in paragraphs] == TEXT.strip().split("\n\n")
    assert (languages, none) == (["en", "uk"], [])
    assert [TEXT[start:end] for start, end in sentences] == [
        "First sentence.", "Second one.", "Другий абзац українською мовою.", "І ще речення.",
    ]  # fmt: skip


def test_that_a_language_named_by_a_person_is_not_second_guessed() -> None:
    assert describe_text(TEXT, language="ru")[0] == "ru"


def test_that_a_text_with_a_layout_takes_paragraphs_from_it() -> None:
    laid_out = prepared(SPEECH, lines_per_page=2)
    plain, by_layout = describe_text(SPEECH), describe_text(SPEECH, laid_out.pages)
    assert plain[1]["paragraph"][0] != by_layout[1]["paragraph"][0]
    covered = "".join(SPEECH[start:end] for start, end in paragraphs_of(SPEECH, laid_out.pages))
    assert "".join(covered.split()) == "".join(SPEECH.split())


def test_that_an_empty_text_has_nothing() -> None:
    language, found = describe_text("")
    assert (language, found["paragraph"][1], found["sentence"][1]) == ("und", [], [])
