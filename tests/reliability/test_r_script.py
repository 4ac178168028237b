"""The R script of an analysis gives the same figure, run by R where it is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from r_scripts import NEEDS_R, run_by_r

from coder_app.domain.errors import BadInput
from coder_app.reliability.r_script import r_script
from coder_app.reliability.rerun import run_one

if TYPE_CHECKING:
    from pathlib import Path

MATRIX = [[1, 1, None, 1], [2, 2, 3, 2], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [None, None, 3, None]]
RATINGS = {"type": "ratings", "matrix": MATRIX}
TEXTS = {"type": "ratings", "matrix": [["так", "так"], ["ні", "так"], ["ні", "ні"], ['"', "ні"], [None, "ні"]]}
SPANS = {
    "type": "spans",
    "continuum": {"start": 0, "end": 300},
    "coders": {
        "A": [{"start": 0, "end": 90, "code": "x"}, {"start": 120, "end": 200, "code": "y"}],
        "B": [{"start": 10, "end": 100, "code": "x"}, {"start": 80, "end": 110, "code": "x"}],
    },
}
SEVERAL = {
    "type": "spans",
    "documents": [
        {
            "continuum": {"start": 0, "end": 300},
            "coders": {**SPANS["coders"], "C": [{"start": 0, "end": 50, "code": "x"}]},
        },
        {"continuum": {"start": 0, "end": 90}, "coders": {"A": [{"start": 10, "end": 20, "code": "x"}], "C": []}},
        {"continuum": {"start": 0, "end": 40}, "coders": {"B": [{"start": 3, "end": 9, "code": "x"}]}},
    ],
}
ANALYSES = [
    *({"statistic": name, "input": RATINGS} for name in
      ("percent_agreement", "gwet_ac1", "fleiss_kappa", "brennan_prediger", "krippendorff_alpha")),
    *({"statistic": "krippendorff_alpha", "options": {"metric": metric}, "input": RATINGS}
      for metric in ("ordinal", "interval", "ratio")),
    {"statistic": "cohen_kappa", "input": TEXTS},
    {"statistic": "krippendorff_alpha", "input": TEXTS},
    {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": [[88, 14, 18], [10, 40, 10], [2, 6, 12]]}},
    {"statistic": "gwet_ac1", "input": {"type": "unit_category_counts", "counts": [[3, 0], [1, 2], [0, 3]]}},
    *({"statistic": name, "options": {"code": "x"}, "input": SPANS} for name in
      ("char_percent_agreement", "char_cohen_kappa", "char_binary_alpha", "char_gwet_ac1")),
    *({"statistic": name, "options": {"code": "x"}, "input": SEVERAL} for name in
      ("char_percent_agreement", "char_binary_alpha", "char_gwet_ac1", "char_brennan_prediger")),
]  # fmt: skip


@NEEDS_R
def test_that_r_finds_the_same_figures(tmp_path: Path) -> None:
    found = run_by_r([r_script(analysis) for analysis in ANALYSES], tmp_path)
    assert found == [[pytest.approx(run_one(analysis).value, abs=1e-9)] for analysis in ANALYSES]


def test_that_every_value_stands_in_the_script_whoever_reads_it() -> None:
    script = r_script(ANALYSES[0])
    assert "x <- matrix(c(1, 1, NA, 1, 2, 2, 3, 2, 3, 3, 3, 3," in script
    assert "categories <- c(1, 2, 3, 4)" in script
    assert 'categories <- c("\\"", "ні", "так")' in r_script(ANALYSES[8])
    both = r_script({"statistic": "char_binary_alpha", "input": SPANS})
    assert 'for (code in c("x", "y"))' in both


@pytest.mark.parametrize(
    "analysis",
    [
        {"statistic": "icc", "input": RATINGS},
        {"statistic": "krippendorff_alpha", "options": {"metric": "circular"}, "input": RATINGS},
        {"statistic": "krippendorff_alpha", "input": SPANS},
        {"statistic": "cohen_kappa", "input": RATINGS},
        {"statistic": "percent_agreement", "input": {"type": "ratings", "matrix": []}},
        3,
    ],
)
def test_that_what_has_no_script_is_refused_in_a_sentence(analysis: object) -> None:
    with pytest.raises(BadInput, match=r"\.$"):
        r_script(analysis)
