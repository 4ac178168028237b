"""Glossaries go out as tables and TBX and come back the same; bad ones are refused in a sentence."""

from __future__ import annotations

import pytest

from coder_app.domain.errors import BadInput
from coder_app.exchange.glossaries import Term, read_glossary, write_glossary_csv, write_glossary_tbx

TERMS = [
    Term(
        "threat", {"ru": ("угроза",), "uk": ("загроза",), "en": ("threat", "menace")}, {"en": ("danger",)}, "a <note>"
    ),
    Term("Rus & co", {"ru": ("Русь",), "en": ('Rus"',)}, {}, ""),
]


def test_that_a_glossary_comes_back_from_a_table_and_from_tbx() -> None:
    assert read_glossary(None, write_glossary_csv(TERMS).encode(), "terms.csv") == TERMS
    assert read_glossary(None, write_glossary_tbx(TERMS).encode(), "terms.tbx") == TERMS


def test_that_duplicates_are_put_together() -> None:
    table = "concept,ru,en,en_watch\nthreat,угроза,threat,danger\nThreat,угроза; опасность,menace,risk\n"
    [term] = read_glossary(None, table.encode(), "terms.csv")
    assert term.renderings == {"ru": ("угроза", "опасность"), "en": ("threat", "menace")}
    assert term.watched == {"en": ("danger", "risk")}


def test_that_tabs_need_no_quotation_marks() -> None:
    table = 'concept\tru\ten_expected\tnote\nRus\tРусь\tRus\t"Rus" is not Russia\n'
    [term] = read_glossary(None, table.encode(), "terms.tsv")
    assert (term.renderings["en"], term.note) == (("Rus",), '"Rus" is not Russia')


def test_that_older_tbx_is_read() -> None:
    martif = (
        "<martif><text><body><termEntry id='c1'><langSet xml:lang='en-GB'><tig><term>threat</term></tig></langSet>"
        "<langSet xml:lang='uk'><tig><term>загроза</term></tig></langSet></termEntry></body></text></martif>"
    )
    [term] = read_glossary(None, martif.encode(), "old.tbx")
    assert (term.concept, term.renderings) == ("threat", {"en": ("threat",), "uk": ("загроза",)})


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.csv", b""), ("other.csv", b"a,b\n1,2\n"), ("none.csv", b"concept,ru\nthreat,\n"), ("blank.csv",
        b"concept,ru\n,x\n"),
        ("broken.tbx", b"<tbx><text>"), ("empty.tbx", b"<tbx/>"),
        ("bomb.tbx", b'<!DOCTYPE a [<!ENTITY b "x">]><tbx><conceptEntry id="&b;"/></tbx>'),
    ],
)  # fmt: skip
def test_that_what_is_no_glossary_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        read_glossary(None, data, name)
    assert str(refused.value).endswith(".")
