"""Names in every form: declension, the other script, and finding them however they are written."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from coder_app.blinding.dates import dates
from coder_app.blinding.entities import Entity, entities_from_provenance
from coder_app.blinding.paradigms import forms, paradigm
from coder_app.blinding.policies import POLICIES
from coder_app.blinding.suggesting import Suggestion, suggest
from coder_app.blinding.transliteration import sound

PUTIN = {"speaker": "Vladimir Putin", "state": "Russia", "place": "Munich", "date": date(2007, 2, 10)}
STATES = [
    Entity("ru", "state", "Россия", ("Російська Федерація", "РФ", "Russia"), "[STATE-A]"),
    Entity("us", "state", "США", ("US", "United States"), "[STATE-B]"),
    Entity("ua", "state", "Україна", ("Украина", "Ukraine"), "[STATE-C]"),
    Entity("vp", "person", "Владимир Путин", ("Vladimir Putin",), "[LEADER-1]"),
    Entity("op", "person", "Остап Петренко", (), "[LEADER-2]"),
]


def found(text: str, language: str, policy: str = "names", **more: object) -> list[Suggestion]:
    given: dict[str, object] = {"entities": STATES, "provenance": {}, "policy": POLICIES[policy], **more}
    return suggest(text, language, **given)  # type: ignore[arg-type]


def texts(text: str, language: str, policy: str = "names", **more: object) -> list[str]:
    return [one.text for one in found(text, language, policy, **more)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Путин", "путина путину путиным путине"),
        ("Россия", "россии россию россией"),
        ("Москва", "москвы москве москву москвой"),
        ("Зеленский", "зеленского зеленскому зеленским зеленском"),
        ("украинец", "украинца украинцы украинцев украинцам"),
        ("россиянин", "россияне россиян россиянам россиянами"),
        ("Соединённые", "соединенных соединенным соединенными"),
        ("Нидерланды", "нидерландов нидерландам"),
        ("Путін", "путіна путіну путіним путінові"),
        ("Київ", "києва києву києвом києві"),
        ("Харків", "харкова харковом харкові"),
        ("Америка", "америки америці америку америкою"),
        ("Україна", "україни україні україну україною україно"),
        ("Сполучені", "сполучених сполученим сполученими"),
        ("Петренко", "петренка петренкові петренком"),
        ("українець", "українця українці українців українцям"),
        ("Білорусь", "білорусі білоруссю"),
        ("МИД", "мида миду мидом миде"),
    ],
)
def test_that_a_name_takes_its_forms(name: str, expected: str) -> None:
    assert set(expected.split()) <= forms(name)


def test_that_a_form_says_which_cases_it_can_stand_for() -> None:
    assert {case for case, rest in paradigm("Россия", "ru")["россией"] if rest != "pl"} == {"ins"}
    assert {case for case, rest in paradigm("Україна", "uk")["україні"] if rest == ""} >= {"dat", "loc"}


@pytest.mark.parametrize(
    "spellings",
    [
        "Зеленський Зеленский Zelensky Zelenskyy Zelenskiy",
        "Шмигаль Шмыгаль Shmyhal Shmygal",
        "Єрмак Ермак Yermak",
        "Хрущёв Khrushchev",
        "Петренко Petrenko",
    ],
)
def test_that_all_spellings_of_a_name_sound_alike(spellings: str) -> None:
    assert len({sound(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Мы говорили с Путиным и с В. В. Путиным.", "ru", ["Путиным", "В. В. Путиным"]),
        ("про Путіна та Росію", "uk", ["Путіна", "Росію"]),
        ("Mr Putin’s speech in the U.S. and V. Putin", "en", ["Putin", "U.S.", "V. Putin"]),
        ("give us time; the US gave us Russia's gas", "en", ["US", "Russia"]),
        ("без Российской\nФедерации и РФ", "ru", ["Российской\nФедерации", "РФ"]),
        ("Росій­ської Федерації", "uk", ["Росій­ської Федерації"]),
        ("власти Рос-\nсии", "ru", ["Рос-\nсии"]),
        ("для Рoccии с латинскими буквами", "ru", ["Рoccии"]),
        ("Р О С С И Й С К А Я  Ф Е Д Е Р А Ц И Я", "ru", ["Р О С С И Й С К А Я  Ф Е Д Е Р А Ц И Я"]),
        ("с российскими и антироссийскими силами", "ru", ["российскими", "антироссийскими"]),
        ("россияне и украинцы", "ru", ["россияне", "украинцы"]),
        ("О. Петренка бачили. Petrenko saw it", "uk", ["О. Петренка", "Petrenko"]),
        ("путинская политика", "ru", ["путинская"]),
        ("в Москве и в Вашингтоне", "ru", ["Москве", "Вашингтоне"]),
        ("в Госдуме и Пентагоне", "ru", ["Госдуме", "Пентагоне"]),
        ("РОССИЯ И УКРАИНА", "ru", ["РОССИЯ", "УКРАИНА"]),
        ("в Южной Америке и в Америке", "ru", ["Америке"]),
        ("Р о с с и я, рф", "ru", ["Р о с с и я", "рф"]),
        ("Петренко, О., и Петренко О.; путинизм", "ru", ["Петренко, О.", "Петренко О.", "путинизм"]),
        ("Putin, Vladimir said; Vladimir V. Putin", "en", ["Putin, Vladimir", "Vladimir V. Putin"]),
        ("с Владимиром Владимировичем", "ru", ["Владимиром Владимировичем"]),
        ("Russiantanks fired; the russian army; de-Ukrainization", "en", ["Russian", "russian", "Ukrainization"]),
        ("no names at all, us and them, путь и сила", "en", []),
    ],
)
def test_that_names_are_found_however_they_are_written(text: str, language: str, expected: list[str]) -> None:
    assert texts(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("15 марта 2014 года и 15.03.2014", "ru", ["15 марта 2014 года", "15.03.2014"]),
        ("March 15, 2014; 15 March; in 2014; 2014-03-15", "en", ["March 15, 2014", "15 March", "2014", "2014-03-15"]),
        ("15 березня 2014 р. та у 2014 році", "uk", ["15 березня 2014 р.", "2014 році"]),
        ("15\nмарта\u00a02014 года", "ru", ["15\nмарта\u00a02014 года"]),
        ("с 10 по 12 февраля 2007 года, 10 фев. 2007 г.", "ru", ["10 по 12 февраля 2007 года", "10 фев. 2007 г."]),
        ("10 II 2007, в две тысячи седьмом году, 90-е", "ru", ["10 II 2007", "две тысячи седьмом году", "90-е"]),
        ("between 1989 and 1991, from 2013 to 2015, the 1999 Charter", "en", ["1989", "1991", "2013", "2015", "1999"]),
        ("ракеты с дальностью 2000 километров, may 5 people march 3 times", "ru", []),
    ],
)
def test_that_dates_are_found_in_any_format(text: str, language: str, expected: list[str]) -> None:
    assert texts(text, language) == expected


def test_that_a_date_knows_whether_it_can_be_another() -> None:
    when = date(2014, 3, 15)
    said = list(dates("15 марта; март 2014; in 2014; 16 March 2014; 2015 год"))
    assert [one.may_be(when) for one in said] == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Я как президент нашей страны знаю", "ru", ["как президент нашей страны"]),
        ("Як Президент України кажу", "uk", ["Як Президент України"]),
        ("as President of the United States I say", "en", ["as President of the United States"]),
        ("як глава держави скажу", "uk", ["як глава держави"]),
        ("he was elected as President of the Council", "en", []),
        ("как последний довод", "ru", []),
    ],
)
def test_that_speakers_who_say_their_office_are_noticed(text: str, language: str, expected: list[str]) -> None:
    assert texts(text, language) == expected


def test_that_our_country_is_a_policy() -> None:
    text = "Наша страна сильна, and our country too"
    assert texts(text, "ru") == []
    assert texts(text, "ru", "roles") == ["Наша страна", "our country"]


def test_that_the_marks_policy_leaves_other_names_alone() -> None:
    text = "Россия и США, Мюнхен, 10 февраля 2007 года и 5 мая 2001 года, Путин и Петренко"
    assert texts(text, "ru", "marks", provenance=PUTIN) == ["Россия", "Мюнхен", "10 февраля 2007 года", "Путин"]


def test_that_what_the_provenance_names_is_found_without_a_list() -> None:
    suggestions = found("В. Путин приехал из России", "ru", entities=[], provenance=PUTIN)
    assert [(one.entity_id, one.kind) for one in suggestions] == [(None, "person"), (None, "state")]


def test_that_relational_labels_say_who_speaks_of_whom() -> None:
    entities = [*STATES, Entity("n", "institution", "НАТО", (), "[INSTITUTION-1]")]
    suggestions = found("Россия, США и НАТО", "ru", "roles", entities=entities, provenance=PUTIN)
    assert [one.label for one in suggestions] == ["[SELF]", "[OTHER]", "[ALLIANCE]"]


def test_that_headers_letterheads_numbers_and_signatures_are_suggested() -> None:
    page = "Послание Президента\nтекст страницы {}\nещё строка\nи ещё одна\n— {} —\n"
    text = "Министерство иностранных дел\n№ 12-34\n" + "".join(page.format(n, n) for n in range(3)) + "С. В. Лавров"
    starts = [
        text.find("Послание", 0),
        *(place + 1 for place in range(len(text)) if text.startswith("\nПослание", place)),
    ]
    starts = sorted(set(starts))
    pages = list(zip(starts, [*starts[1:], len(text)], strict=True))
    found_texts = texts(text, "ru", entities=[], pages=pages)
    assert found_texts.count("Послание Президента") == 3
    assert {"Министерство иностранных дел", "№ 12-34", "С. В. Лавров"} <= set(found_texts)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Министр Петренко и президент Олланд у министра обороны Иванова.", "ru", ["Петренко", "Олланд", "Иванова"]),
        ("Господин Хорст Тельчик, генерал армии Герасимов", "ru", ["Хорст Тельчик", "Герасимов"]),
        ("Слово прем'єр-міністру Свириденко та пані Олені Зеленській", "uk", ["Свириденко", "Олені Зеленській"]),
        ("Слово господину Тельчику. А потом Тельчик спросил о тельце.", "ru", ["Тельчику", "Тельчик"]),
        ("Mr. Gates met Senator McCain.", "en", ["Gates", "McCain"]),
        ("Господин Президент, госпожа Федеральный канцлер, Президент Российской Федерации, Министр Обороны", "ru", []),
        ("Mr. President, Mr. Speaker, the General Assembly, Secretary General", "en", []),
    ],
)
def test_that_persons_with_an_office_are_found_without_a_list(text: str, language: str, names: list[str]) -> None:
    assert texts(text, language, entities=[]) == names


def test_that_only_the_marks_of_its_origin_are_found_where_the_policy_says_so() -> None:
    assert texts("Министр Петренко подтвердил", "ru", "marks", entities=[]) == []


def test_that_a_repeated_text_is_no_header() -> None:
    body = "".join(f"Строка текста, в которой достаточно слов, чтобы она была длинной {letter}\n" for letter in "абвгд")
    page = f"Вестник совета\n{body}— 7 —\n"
    pages = [(number * len(page), (number + 1) * len(page)) for number in range(3)]
    assert texts(page * 3, "ru", entities=[], pages=pages) == ["Вестник совета"] * 3


@pytest.mark.parametrize(
    "entered",
    ["Янукович Виктор Фёдорович", "Виктор Янукович", "Янукович, Виктор", "ЯНУКОВИЧ Виктор", "В. Ф. Янукович"],
)
def test_that_a_surname_is_found_in_whatever_order_the_name_was_entered(entered: str) -> None:
    text = "Слово взял Янукович. О Януковиче писали, что он Петрович."
    assert texts(text, "ru", entities=[], provenance={"speaker": entered}) == ["Янукович", "Януковиче"]


def test_that_a_patronymic_is_no_surname() -> None:
    text = "Иванов сказал, а Николай Петрович ответил Иванову. Иван Петрович молчал."
    found_texts = texts(text, "ru", entities=[], provenance={"speaker": "Иванов Иван Петрович"})
    assert found_texts == ["Иванов", "Иванову", "Иван Петрович"]


def test_that_refusals_are_remembered_and_masks_left_alone() -> None:
    text = "Россия и ещё раз Россия, а потом Украина"
    first, second, third = found(text, "ru")
    again = found("Новое начало. " + text, "ru", refused={first.key})
    assert [one.text for one in again] == ["Россия", "Украина"]
    assert again[0].key == second.key
    assert found(text, "ru", masked=[(second.start, second.end)]) == [first, third]


def test_that_entities_of_a_provenance_come_with_their_names() -> None:
    entities = entities_from_provenance([PUTIN, PUTIN | {"place": "Moscow"}])
    by_name = {entity.name: entity for entity in entities}
    assert {"Россия", "РФ", "Російська Федерація"} <= set(by_name["Russia"].aliases)
    assert "Мюнхен" in by_name["Munich"].aliases
    assert "Москва" in by_name["Moscow"].aliases
    assert [entity.label for entity in entities] == ["[LEADER-1]", "[STATE-A]", "[PLACE-1]", "[DATE]", "[PLACE-2]"]


def test_that_suggestions_lie_in_the_text_and_never_overlap() -> None:
    text = "Як Президент України, 24 лютого 2022 року, у Києві. Ро-\nсія! " * 20
    suggestions = found(text, "uk")
    assert all(text[one.start : one.end] == one.text for one in suggestions)
    assert all(a.end <= b.start for a, b in pairwise(suggestions))
    assert len(suggestions) >= 80
