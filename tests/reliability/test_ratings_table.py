"""Tables of ratings and spans: both shapes, and every way to get them wrong."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from coder_app.domain.errors import BadInput
from coder_app.reliability.intervals import Draws
from coder_app.reliability.ratings_table import read_ratings_table, read_spans_table
from coder_app.reliability.span_units import compare
from coder_app.reliability.table_statistics import table_statistic

WIDE = "unit,A,B,C\n1,a,a,b\n2,b,b,\n3,a,b,b\n4,c,c,c\n"
LONG = "unit,coder,value\n1,A,a\n1,B,a\n1,C,b\n2,A,b\n2,B,b\n3,A,a\n3,B,b\n3,C,b\n4,A,c\n4,B,c\n4,C,c\n"


def rows(text: str) -> list[dict]:
    return list(csv.DictReader(StringIO(text)))


def test_that_wide_and_long_tables_say_the_same() -> None:
    wide, long = (table_statistic(rows(text), "krippendorff_alpha") for text in (WIDE, LONG))
    assert wide == long
    assert (wide.units, wide.coders, wide.missing) == (4, 3, 1)
    # By hand: o_ab = 1/2 * 2 + 1/2 * 2 ordered pairs, margins a 3, b 5, c 3 of 11.
    assert wide.value == pytest.approx(1 - 10 * 4 / (2 * (15 + 9 + 15)))


def test_that_levels_read_numbers_as_numbers() -> None:
    table = rows("unit,A,B\n1,1,10\n2,2,2\n3,10,9\n4,9,9.0\n")
    interval = table_statistic(table, "krippendorff_alpha", "interval").value
    assert interval > 0.0
    assert interval != table_statistic(table, "krippendorff_alpha", "nominal").value


def test_that_an_interval_surrounds_the_value() -> None:
    for statistic in ("krippendorff_alpha", "percent_agreement"):
        result = table_statistic(rows(WIDE), statistic, interval="bootstrap", how=Draws(200, 1))
        assert result.low <= result.value <= result.high
        assert result.method == "unit bootstrap"
    assert table_statistic(rows(WIDE), "krippendorff_alpha").low is None


@pytest.mark.parametrize(
    ("text", "level", "part"),
    [
        ("", "nominal", "empty"),
        ("unit,A,B\n", "nominal", "empty"),
        ("name,A,B\n1,a,b\n", "nominal", "unit"),
        ("unit,A\n1,a\n", "nominal", "two coders"),
        ("unit,A,B\n1,a,b,c\n", "nominal", "Row 1"),
        ("unit,A,B\n1,a,b\n1,a,a\n", "nominal", "twice"),
        ("unit,A,B\n,a,b\n", "nominal", "blank"),
        ("unit,A,B\n1,2,x\n", "interval", "Row 1, column B"),
        ("unit,A,B\n1,2,nan\n", "interval", "nan"),
        ("unit,A,B\n1,2,inf\n", "ordinal", "inf"),
        ("unit,A,B\n1,2,1e999\n", "ratio", "1e999"),
        ('unit,A,B\n1,2,"1,5"\n', "interval", "1,5"),
        ("unit,A,B\n1,2,-1\n", "ratio", "negative"),
        ("unit,coder,value\n1,A,a\n1,A,b\n", "nominal", "already"),
        ("unit,coder,value\n1,,a\n", "nominal", "blank"),
        ("unit,A,B\n1,a,b\n", "fuzzy", "fuzzy"),
    ],
)
def test_that_a_broken_table_is_refused_by_name(text: str, level: str, part: str) -> None:
    with pytest.raises(BadInput, match=part):
        table_statistic(rows(text), "krippendorff_alpha", level)


def test_that_what_cannot_be_combined_is_refused() -> None:
    for arguments in (("kappa",), ("percent_agreement", "interval"), ("two_coder_family", "nominal", "bootstrap")):
        with pytest.raises(BadInput):
            table_statistic(rows("unit,A,B\n1,1,2\n2,2,2\n"), *arguments)
    with pytest.raises(BadInput, match="magic"):
        table_statistic(rows(WIDE), "krippendorff_alpha", interval="magic")


def test_that_cells_of_a_workbook_are_read_like_text() -> None:
    read = read_ratings_table([{"unit": 1, "A": 1.0, "B": "1"}, {"unit": 2, "A": 2, "B": None}])
    assert read.categories == ("1", "2")
    assert read.missing == 1
    with pytest.raises(BadInput):
        read_ratings_table([{"unit": 1, "A": float("nan"), "B": "1"}])


def test_that_spans_are_read_with_and_without_documents() -> None:
    plain = read_spans_table(rows("coder,start,end,code\nA,0,125,x\nB,75,200,x\n"), 1000)
    assert compare(plain.table).kappa[0] == pytest.approx(0.314286, abs=1e-5)
    text = "document,coder,start,end,code\nd1,A,0,5,x\nd2,B,0,5,y\n"
    several = read_spans_table(rows(text), {"d1": 10, "d2": 20})
    assert several.table.lengths.tolist() == [10, 20]
    assert (several.coders, several.codes) == (("A", "B"), ("x", "y"))


@pytest.mark.parametrize(
    "text",
    [
        "coder,start,end\nA,0,1\n",
        "coder,start,end,code,colour\nA,0,1,x,red\n",
        "coder,start,end,code\nA,x,1,x\n",
        "coder,start,end,code\nA,-1,1,x\n",
        "coder,start,end,code\nA,1.5,2,x\n",
        "coder,start,end,code\nA,5,2,x\nB,1,2,x\n",
        "coder,start,end,code\nA,5,2000,x\nB,1,2,x\n",
        "coder,start,end,code\nA,1,2,x\n",
        "coder,start,end,code\n",
    ],
)
def test_that_a_broken_table_of_spans_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read_spans_table(rows(text), 100)
