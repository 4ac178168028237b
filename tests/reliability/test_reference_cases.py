"""Published figures, reproduced; every case carries its citation."""

from __future__ import annotations

import doctest
import importlib
import json
import pkgutil
from pathlib import Path

import pytest

import coder_app.reliability
from coder_app.reliability.rerun import run, run_one

CASES = json.loads((Path(__file__).parent / "_reference" / "cases.json").read_text(encoding="utf-8"))
MODULES = [module.name for module in pkgutil.iter_modules(coder_app.reliability.__path__, "coder_app.reliability.")]
WITH_EXAMPLES = [name for name in MODULES if ">>>" in Path(importlib.import_module(name).__file__).read_text("utf-8")]


def lacks_a_number(value: object) -> bool:
    return None in value.values() if isinstance(value, dict) else value is None


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
    assert bool(result["undefined_reason"]) == lacks_a_number(result["value"])


def test_that_a_list_of_analyses_gives_a_list_and_json_can_hold_it() -> None:
    found = run(CASES)
    assert [entry["statistic"] for entry in found] == [case["statistic"] for case in CASES]
    assert json.loads(json.dumps(found, allow_nan=False)) == json.loads(json.dumps(found))


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_that_the_examples_in_the_docstrings_hold(name: str) -> None:
    outcome = doctest.testmod(importlib.import_module(name))
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
