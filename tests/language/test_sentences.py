"""Sentences and paragraphs: what ends one, what does not, and that nothing but space is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder_app.language.sentences import paragraph_ranges, sentence_ranges

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"


def cut(text: str, language: str = "ru") -> list[str]:
    return [text[start:end] for start, end in sentence_ranges(text, language, [(0, len(text))])]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("ru", ["В. В. Путин прибыл в г. Москву.", "Он заявил, т. е. Россия заявила: «Нет!»", "Затем он уехал."]),
        ("ru", ["Это ст. 5 и п. 3 договора от 24 февр. 2022 г. № 7.", "Дальше т. д.", "Всё…", "Конец"]),
        ("ru", ["1. Доктрина есть система взглядов.", "2. В ней учтены положения (п. 5 ст. 12).", "IV. Раздел"]),
        ("ru", ["Было 5 млн руб.", "Стало 7 тыс. 200 руб.", "«Зачем?» — спросил он.", "«Не знаю»."]),
        ("uk", ["Див. ст. 5 Закону від 24.02.2022 р. № 5.", "Президент В.О. Зеленський: «Слава Україні!»", "Ми тут."]),
        ("uk", ["Площа до 2 га.", "Законопроект є.", "Будь ласка!", "— Так."]),
        ("en", ["Mr. Smith met Gen. J. F. Kennedy at 5 p.m.", 'He said: "Go!"', "Then he left the U.S. Army."]),
        (
            "en",
            ["See No. 5 and Fig. 3.", "NATO's share is 3.5 % of GDP.", '"Why?" she asked.', "(Applause.)", "We go on."],
        ),
        ("en", ["As noted [1].", "It was so.[2]", "Hence it is.", "Etc."]),
        ("und", ["Das ist e.g. so.", "Це ст. 5 і т. д.", "Всё."]),
    ],
)
def test_that_sentences_end_where_readers_end_them(language: str, sentences: list[str]) -> None:
    assert cut(" ".join(sentences), language) == sentences
    # Lines broken in a PDF change nothing.
    assert [" ".join(part.split()) for part in cut("\n".join(sentences).replace(" ", "\n"), language)] == sentences


def test_that_items_of_an_enumeration_are_units() -> None:
    text = "Опасности:\nа) расширение блока;\nб) размещение сил\nу границ;\nв) давление.\n12) Прочее; и ещё; и так"
    assert cut(text) == [
        "Опасности:",
        "а) расширение блока;",
        "б) размещение сил\nу границ;",
        "в) давление.",
        "12) Прочее; и ещё; и так",
    ]


def test_that_soft_hyphens_do_not_hide_an_end() -> None:
    assert cut("Сло\u00adво. \u00adДру\u00adгое сло\u00ad\nво.") == ["Сло\u00adво.", "Дру\u00adгое сло\u00ad\nво."]


def test_that_a_row_of_dots_is_no_row_of_sentences() -> None:
    contents = "I. Introduction . . . . . . . . 3 Means . . . . 7"
    assert cut(contents, "en") == [contents]


def test_that_no_sentence_crosses_a_paragraph() -> None:
    text = "Начало без конца\nи продолжение\nКолонтитул 5\nпосле страницы. Конец."
    starts = [0, text.index("Колонтитул"), text.index("после")]
    paragraphs = paragraph_ranges(text, starts)
    assert [text[a:b] for a, b in paragraphs] == [
        "Начало без конца\nи продолжение",
        "Колонтитул 5",
        "после страницы. Конец.",
    ]
    assert [text[a:b] for a, b in sentence_ranges(text, "ru", paragraphs)] == [
        "Начало без конца\nи продолжение",
        "Колонтитул 5",
        "после страницы.",
        "Конец.",
    ]


def test_that_blank_lines_and_lines_part_paragraphs() -> None:
    def parts(text: str) -> list[str]:
        return [text[a:b] for a, b in paragraph_ranges(text)]

    assert parts("Один.\n\n  \nДва.\n \n") == ["Один.", "Два."]
    assert parts("Заголовок\nПервый абзац, довольно длинный.\nВторой.") == [
        "Заголовок",
        "Первый абзац, довольно длинный.",
        "Второй.",
    ]
    broken = (
        "This block of text was broken at a margin by\nsome old mail program which also did not care\nfor blank lines."
    )
    assert parts(broken + "\n\nNext.") == [broken, "Next."]
    assert parts("") == []
    assert parts("\n \u00ad\n") == []
    assert paragraph_ranges("abc", [-5, 0, 99]) == [(0, 3)]


@settings(max_examples=150)
@given(
    st.text(st.sampled_from("абАБ .!?…;:)(«»—-\n\u00ad1I\u0301x\"'"), max_size=60),
    st.sampled_from(["ru", "uk", "en", "xx"]),
)
def test_that_ranges_are_in_order_and_leave_out_space_only(text: str, language: str) -> None:
    covered = set()
    before = 0
    for start, end in sentence_ranges(text, language):
        assert before <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        covered |= set(range(start, end))
        before = end
    assert all(text[at].isspace() or text[at] == "\u00ad" for at in range(len(text)) if at not in covered)


def test_that_gold_boundaries_of_speeches_are_found() -> None:
    if not CORPUS.is_dir():
        pytest.skip("the aligned speeches are not beside the project")
    hit = wrong = missed = 0
    for pair in ("ru-en", "uk-en"):
        for line in (CORPUS / "alignment" / f"real.{pair}.jsonl").read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            for side, language in (("src", pair[:2]), ("tgt", pair[3:])):
                text = " ".join(document[side])
                gold, at = set(), 0
                for segment in document[side]:
                    at += len(segment)
                    gold.add(at)
                    at += 1
                found = {end for _, end in sentence_ranges(text, language, [(0, len(text))])}
                hit, wrong, missed = hit + len(gold & found), wrong + len(found - gold), missed + len(gold - found)
    assert 2 * hit / (2 * hit + wrong + missed) > 0.97


@pytest.mark.parametrize(("language", "first", "second"), [
    ("ru", "Доктрина вступает в силу с 1 янв. 2015 г.", "Её принял Совет безопасности."),
    ("ru", "Об этом писали ещё в XIX в.", "Однако никто не верил."),
    ("uk", "Закон ухвалили в 1998 р.", "Він діє досі."),
])  # fmt: skip
def test_that_a_year_ends_a_sentence_before_a_word_that_can_only_begin_one(
    language: str, first: str, second: str
) -> None:
    text = f"{first} {second}"
    assert [text[start:end] for start, end in sentence_ranges(text, language)] == [first, second]


def test_that_a_year_before_a_name_goes_on() -> None:
    text = "В 2007 г. Путин выступил в Мюнхене."
    assert sentence_ranges(text, "ru") == [(0, len(text))]
