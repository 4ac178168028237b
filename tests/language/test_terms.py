"""Key terms found in every form, and the tables of how they are rendered."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from coder_app.exchange.glossaries import read_glossary
from coder_app.language.terms import Term, rendering_table, reverse_table, term_counts
from coder_app.language.translation_checks import Text
from coder_app.places import own_files


@dataclass(frozen=True)
class Bead:
    original: tuple[int, ...]
    translation: tuple[int, ...]


def text(language: str, *sentences: str) -> Text:
    ranges, at = [], 0
    for sentence in sentences:
        ranges.append((at, at + len(sentence)))
        at += len(sentence) + 1
    return Text(" ".join(sentences), ranges, language)


def found(language: str, sentence: str) -> list[str]:
    terms = read_glossary(own_files("resources") / "terms" / "keyterms.csv")
    return [count.concept for count in term_counts(terms, [text(language, sentence)])]


FORMS = [
    ("ru", "Мы говорили об угрозах и опасностях.", {"threat", "danger"}),
    ("ru", "Вооружённым силам нужна поддержка.", {"armed forces"}),
    ("ru", "Угрожать национальной безопасностью нельзя.", {"national security"}),
    ("ru", "С нашими партнёрами и союзниками.", {"partner", "ally"}),
    ("uk", "Загарбники прийшли, окупантів вигнали.", {"occupier"}),
    ("uk", "Під час війни та вторгнення.", {"war", "invasion"}),
    ("uk", "Територіальної цілісності держави.", {"territorial integrity", "state"}),
    ("uk", "Жодної небезпеки.", {"danger"}),
    ("en", "Colour revolutions and the Armed Forces.", {"colour revolution", "armed forces"}),
    ("en", "In the defense of sovereignty.", {"defence", "sovereignty"}),
]


@pytest.mark.parametrize(("language", "sentence", "concepts"), FORMS)
def test_that_terms_are_found_in_every_form(language: str, sentence: str, concepts: set[str]) -> None:
    assert concepts <= set(found(language, sentence))


def test_that_the_longer_term_hides_the_shorter_one_inside_it() -> None:
    assert "security" not in found("ru", "О национальной безопасности.")
    assert "security" in found("ru", "О безопасности.")


def test_that_every_term_of_the_glossary_finds_itself() -> None:
    terms = read_glossary(own_files("resources") / "terms" / "keyterms.csv")
    assert len(terms) == 43
    for term in terms:
        for language, names in term.renderings.items():
            for name in names:
                assert term.concept in found(language, name), name


TERMS = (
    Term("threat", {"ru": ("угроза",), "en": ("threat",)}, {"en": ("danger", "risk")}),
    Term("danger", {"ru": ("опасность",), "en": ("danger",)}, {"en": ("threat",)}),
)


def pair(*lines: tuple[str, str]) -> tuple[Text, Text, list[Bead]]:
    return (text("ru", *(one for one, _ in lines)), text("en", *(other for _, other in lines)),
            [Bead((n,), (n,)) for n in range(len(lines))])  # fmt: skip


def test_that_renderings_are_counted_with_their_places() -> None:
    first = pair(
        ("Это угроза.", "This is a threat."), ("Новые угрозы.", "New threats."), ("Угрозе нет.", "No to danger.")
    )
    second = pair(("Угроза миру.", "They menace all."), ("Опасность есть.", "There is a threat."))
    threat, danger = rendering_table(TERMS, [first, second])
    assert (threat.n, threat.consistency) == (4, 0.5)
    assert [(each.name, each.expected, each.places) for each in threat.renderings] == [
        ("threat", True, ((0, 0), (0, 1))), ("", False, ((1, 0),)), ("danger", False, ((0, 2),)),
    ]  # fmt: skip
    assert [each.name for each in danger.renderings] == ["threat"]
    assert reverse_table(TERMS, [first, second])["threat"] == [
        ("угроза", ((0, 0), (0, 1))), ("опасность", ((1, 1),)),
    ]  # fmt: skip


def test_that_groups_are_told_apart() -> None:
    one, other = pair(("Это угроза.", "This is a threat.")), pair(("Это угроза.", "This is a danger."))
    rows = rendering_table(TERMS, [one, other], ["2000", "2010"])
    assert [(row.group, row.renderings[0].name) for row in rows] == [("2000", "threat"), ("2010", "danger")]


def test_that_terms_are_counted_over_documents() -> None:
    documents = [text("ru", "Угроза, угроза и опасность."), text("en", "A danger it is not, nor that.")]
    counts = [(count.document, count.concept, len(count.places), round(count.per_1000)) for count in
              term_counts(TERMS, documents)]  # fmt: skip
    assert counts == [(0, "threat", 2, 500), (0, "danger", 1, 250), (1, "danger", 1, 143)]
