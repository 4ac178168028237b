"""Every statistic of a table of ratings or passages, with every interval that makes sense."""

from __future__ import annotations

import pytest

from coder_app.domain.errors import CoderError
from coder_app.reliability.intervals import Draws
from coder_app.reliability.ratings_table import read_spans_table
from coder_app.reliability.rerun import run_one
from coder_app.reliability.results import FEW_TO_DRAW, TOO_FEW_TO_DRAW
from coder_app.reliability.table_statistics import INTERVALS, OF_RATINGS, OF_SPANS, spans_statistic, table_statistic

VALUES = [(1, 1), (2, 2), (3, 3), (1, 2), (2, 2), (3, 3), (1, 1), (3, 2), (1, 1), (2, 2)]
ROWS = [{"unit": str(number), "A": str(a), "B": str(b)} for number, (a, b) in enumerate(VALUES)]
SPANS = [
    {"coder": coder, "start": str(start + late), "end": str(end), "code": code, "document": f"d{document}"}
    for document in range(12)
    for coder, late in (("A", 0), ("B", document % 5))
    for start, end, code in ((0, 20, "x"), (30, 40 + document, "y"))
]


@pytest.mark.parametrize("statistic", OF_RATINGS)
def test_that_every_statistic_of_ratings_takes_a_table(statistic: str) -> None:
    found = table_statistic(ROWS, statistic, how=Draws(200))
    assert found.value is not None
    assert found.units == 10
    assert found.coders == 2


@pytest.mark.parametrize("interval", [name for name in INTERVALS if name != "none"])
@pytest.mark.parametrize(
    "statistic", ["krippendorff_alpha", "gwet_ac1", "fleiss_kappa", "conger_kappa", "brennan_prediger", "cohen_kappa",
                  "percent_agreement"]
)  # fmt: skip
def test_that_every_interval_encloses_the_figure(statistic: str, interval: str) -> None:
    found = table_statistic(ROWS, statistic, interval=interval, how=Draws(200, 3, 0.9))
    assert found.low < found.value < found.high
    assert interval in found.method
    assert found.details["confidence"] == 0.9


def test_that_a_level_is_the_metric_of_alpha_and_the_weights_of_others() -> None:
    matrix = {"type": "ratings", "matrix": [[a, b] for a, b in VALUES]}
    for statistic, level, options in (
        ("krippendorff_alpha", "ordinal", {"metric": "ordinal"}),
        ("gwet_ac1", "interval", {"weights": "quadratic"}),
        ("fleiss_kappa", "ratio", {"weights": "ratio"}),
    ):
        again = run_one({"statistic": statistic, "options": options, "input": matrix})
        assert table_statistic(ROWS, statistic, level).value == pytest.approx(again.value)


def test_that_sets_stand_in_cells() -> None:
    rows = [{"unit": "1", "A": "b; d", "B": "d", "C": ""}, {"unit": "2", "A": "a;b;d", "B": "b", "C": "b;d"},
            {"unit": "3", "A": "{}", "B": "a", "C": "a"}, {"unit": "4", "A": "a", "B": "", "C": ""}]  # fmt: skip
    assert table_statistic(rows, "multi_valued_alpha").value == pytest.approx(0.2866, abs=5e-5)


@pytest.mark.parametrize("statistic", OF_SPANS)
def test_that_every_statistic_of_passages_takes_a_table(statistic: str) -> None:
    spans = read_spans_table(SPANS[:8] if "gamma" in statistic else SPANS, 60)
    found = spans_statistic(spans, statistic)
    assert found.statistic == statistic
    assert found.value is not None
    if "gamma" in statistic:
        return
    limited = spans_statistic(spans, statistic, "bootstrap", Draws(20))
    assert limited.value == found.value
    if isinstance(found.value, float):
        assert limited.low <= limited.high
    else:
        assert set(limited.details["low"]) == set(found.value)


def test_that_few_documents_are_said_to_be_few() -> None:
    some = read_spans_table(SPANS[:12], 60)
    assert spans_statistic(some, "u_alpha", "bootstrap", Draws(20)).details["note"] == FEW_TO_DRAW
    one = spans_statistic(read_spans_table(SPANS[:4], 60), "u_alpha", "bootstrap", Draws(20))
    assert one.low is None
    assert one.details["interval_reason"] == TOO_FEW_TO_DRAW


@pytest.mark.parametrize(
    "asked",
    [
        lambda: table_statistic(ROWS, "magic"),
        lambda: table_statistic(ROWS, "two_coder_family", interval="bootstrap"),
        lambda: table_statistic(ROWS, "cohen_kappa", "ordinal"),
        lambda: table_statistic([{"unit": "1", "A": "x", "B": "y"}], "icc"),
        lambda: table_statistic(ROWS, "multi_valued_alpha", interval="analytic"),
        lambda: spans_statistic(read_spans_table(SPANS, 60), "magic"),
        lambda: spans_statistic(read_spans_table(SPANS, 60), "u_alpha", "jackknife"),
        lambda: spans_statistic(read_spans_table(SPANS, 60), "gamma", "bootstrap"),
    ],
)
def test_that_what_does_not_go_together_gets_a_sentence(asked) -> None:
    with pytest.raises(CoderError, match=r"\.$"):
        asked()
