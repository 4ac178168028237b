"""Published figures, reproduced; every case carries its citation."""

from __future__ import annotations

import doctest
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coder_app.reliability import agreement, krippendorff
from coder_app.reliability.rerun import STATISTICS, run, run_one

if TYPE_CHECKING:
    from types import ModuleType

CASES = json.loads((Path(__file__).parent / "_reference" / "cases.json").read_text(encoding="utf-8"))


def agree(found: object, expected: object, tolerance: float) -> bool:
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(agree(found[name], expected[name], tolerance) for name in expected)
    if expected is None or found is None:
        return found is expected
    return abs(found - expected) <= tolerance


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_that_the_published_figure_comes_out(case: dict) -> None:
    result = run(case)
    assert agree(result["value"], case["expected"], case["tolerance"]), result
    assert (result["undefined_reason"] is None) == (case["expected"] is not None)


def test_that_every_statistic_is_held_to_a_published_or_checked_figure() -> None:
    # The three without a case in the file are held to the definition in their own tests.
    assert set(STATISTICS) - {case["statistic"] for case in CASES} == {
        "cohen_kappa_per_category",
        "krippendorff_alpha_per_category",
    }


def test_that_a_list_of_analyses_gives_a_list_and_json_can_hold_it() -> None:
    found = run(CASES)
    assert [entry["statistic"] for entry in found] == [case["statistic"] for case in CASES]
    assert json.loads(json.dumps(found, allow_nan=False)) == json.loads(json.dumps(found))


@pytest.mark.parametrize("module", [agreement, krippendorff], ids=lambda module: module.__name__)
def test_that_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    outcome = doctest.testmod(module)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_that_categories_are_taken_one_against_the_rest() -> None:
    # Cohen (1960), p. 45, collapsed by hand: category 1 against the others is [[88, 32], [12, 68]].
    table = {"type": "contingency", "categories": [1, 2, 3], "table": [[88, 14, 18], [10, 40, 10], [2, 6, 12]]}
    collapsed = {"type": "contingency", "categories": [1, 0], "table": [[88, 32], [12, 68]]}
    whole = run_one({"statistic": "cohen_kappa_per_category", "input": table})
    one = run_one({"statistic": "cohen_kappa", "input": collapsed})
    assert set(whole.value) == {"1", "2", "3"}
    assert whole.value["1"] == pytest.approx(one.value, abs=1e-12)
    alphas = run_one({"statistic": "krippendorff_alpha_per_category", "input": table})
    alpha = run_one({"statistic": "krippendorff_alpha", "input": collapsed})
    assert alphas.value["1"] == pytest.approx(alpha.value, abs=1e-12)


def test_that_custom_distances_follow_the_listed_order() -> None:
    # Equal distances are the nominal metric; half distances between neighbours on a line of three are not.
    matrix = [["low", "mid"], ["mid", "mid"], ["high", "low"], ["high", "high"], ["low", "low"]]
    data = {"type": "ratings", "matrix": matrix, "categories": ["low", "mid", "high"]}
    flat = {"metric": "custom", "distance": [[0, 1, 1], [1, 0, 1], [1, 1, 0]]}
    line = {"metric": "custom", "distance": [[0, 1, 4], [1, 0, 1], [4, 1, 0]]}
    numbers = [[{"low": 1, "mid": 2, "high": 3}[value] for value in row] for row in matrix]
    interval = {"statistic": "krippendorff_alpha", "options": {"metric": "interval"}}
    assert run_one({"statistic": "krippendorff_alpha", "options": flat, "input": data}).value == pytest.approx(
        run_one({"statistic": "krippendorff_alpha", "input": data}).value, abs=1e-12
    )
    assert run_one({"statistic": "krippendorff_alpha", "options": line, "input": data}).value == pytest.approx(
        run_one({**interval, "input": {"type": "ratings", "matrix": numbers}}).value, abs=1e-12
    )
