"""What cannot be counted is refused in a sentence, never with a wrong number."""

from __future__ import annotations

import json
import math

import pytest

from coder_app.domain.errors import BadInput, CoderError
from coder_app.reliability.rerun import STATISTICS, run

INF = math.inf


def ratings(matrix: object, **more: object) -> dict:
    return {"type": "ratings", "matrix": matrix, **more}


def spans(*ranges: tuple[int, int], low: int = 0, high: int = 100) -> dict:
    first = [{"start": start, "end": end, "code": "x"} for start, end in ranges]
    return {"type": "spans", "continuum": {"start": low, "end": high}, "coders": {"A": first, "B": []}}


GOOD = [[1, 2], [2, 2]]
BAD = {
    "not an object": 3,
    "no statistic": {"input": ratings(GOOD)},
    "statistic is a list": {"statistic": ["x"], "input": ratings(GOOD)},
    "no input": {"statistic": "krippendorff_alpha"},
    "wrong kind of input": {"statistic": "krippendorff_alpha", "input": spans((1, 2))},
    "unknown kind of input": {"statistic": "percent_agreement", "input": {"type": "x" * 1000}},
    "NaN": {"statistic": "krippendorff_alpha", "input": ratings([[1, math.nan], [2, 2]])},
    "infinity": {"statistic": "percent_agreement", "input": ratings([[1, INF], [2, 2]])},
    "huge": {"statistic": "krippendorff_alpha", "input": ratings([[1, 10**400], [2, 2]])},
    "too large to square": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "interval"},
        "input": ratings([[1, 1e200], [2, 2]]),
    },
    "ragged rows": {"statistic": "krippendorff_alpha", "input": ratings([[1, 2], [2, 2, 2]])},
    "one coder": {"statistic": "krippendorff_alpha", "input": ratings([[1], [2]])},
    "no units": {"statistic": "krippendorff_alpha", "input": ratings([])},
    "no coders": {"statistic": "percent_agreement", "input": ratings([[], []])},
    "matrix missing": {"statistic": "percent_agreement", "input": ratings(None)},
    "matrix of text": {"statistic": "percent_agreement", "input": ratings("12")},
    "nested values": {"statistic": "percent_agreement", "input": ratings([[[1], 2], [2, 2]])},
    "three coders for kappa": {"statistic": "cohen_kappa", "input": ratings([[1, 1, 1], [2, 2, 1]])},
    "counts for kappa": {"statistic": "cohen_kappa", "input": {"type": "unit_category_counts", "counts": [[1, 1]]}},
    "texts for interval": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "interval"},
        "input": ratings([["a", "b"], ["b", "b"]]),
    },
    "texts without order for ordinal": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "ordinal"},
        "input": ratings([["low", "high"], ["low", "low"]]),
    },
    "negative for ratio": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "ratio"},
        "input": ratings([[-1, 1], [2, 2]]),
    },
    "numbers and texts": {"statistic": "krippendorff_alpha", "input": ratings([[1, "1"], [2, "2"]])},
    "unknown metric": {"statistic": "krippendorff_alpha", "options": {"metric": "fuzzy"}, "input": ratings(GOOD)},
    "misspelt option": {"statistic": "krippendorff_alpha", "options": {"metrc": "ordinal"}, "input": ratings(GOOD)},
    "metric where there is none": {
        "statistic": "cohen_kappa",
        "options": {"metric": "ordinal"},
        "input": ratings(GOOD),
    },
    "unit that is not counted": {"statistic": "char_binary_alpha", "options": {"unit": "word"}, "input": spans((1, 2))},
    "custom without distances": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "custom"},
        "input": ratings(GOOD),
    },
    "lopsided distances": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "custom", "distance": [[0, 1], [2, 0]]},
        "input": ratings(GOOD),
    },
    "distances of another size": {
        "statistic": "krippendorff_alpha",
        "options": {"metric": "custom", "distance": [[0]]},
        "input": ratings(GOOD),
    },
    "value not among the categories": {
        "statistic": "krippendorff_alpha",
        "options": {"categories": [1, 3]},
        "input": ratings(GOOD),
    },
    "category twice": {"statistic": "krippendorff_alpha", "options": {"categories": [1, 2, 1]}, "input": ratings(GOOD)},
    "negative count": {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": [[1, -1], [0, 2]]}},
    "part of a count": {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": [[1, 0.5], [0, 2]]}},
    "NaN count": {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": [[1, math.nan], [0, 2]]}},
    "table not square": {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": [[1, 0, 1], [0, 2, 1]]}},
    "table ragged": {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": [[1, 0], [0]]}},
    "table empty": {"statistic": "cohen_kappa", "input": {"type": "contingency", "table": []}},
    "too few names": {
        "statistic": "cohen_kappa",
        "input": {"type": "contingency", "table": [[1, 0], [0, 1]], "categories": ["a"]},
    },
    "reversed span": {"statistic": "char_binary_alpha", "input": spans((20, 10))},
    "empty span": {"statistic": "char_binary_alpha", "input": spans((10, 10))},
    "negative span": {"statistic": "char_binary_alpha", "input": spans((-5, 10))},
    "span outside": {"statistic": "char_cohen_kappa", "input": spans((90, 101))},
    "span before the continuum": {"statistic": "char_cohen_kappa", "input": spans((5, 20), low=10)},
    "negative length": {"statistic": "char_percent_agreement", "input": spans((1, 2), low=10, high=3)},
    "no length": {"statistic": "char_percent_agreement", "input": spans(low=3, high=3)},
    "position of text": {"statistic": "char_binary_alpha", "input": spans(("a", 2))},
    "part of a position": {"statistic": "char_binary_alpha", "input": spans((1.5, 2))},
    "position that is no number": {"statistic": "char_binary_alpha", "input": spans((math.nan, 2))},
    "unknown code": {"statistic": "char_binary_alpha", "options": {"code": "y"}, "input": spans((1, 2))},
    "no spans": {"statistic": "char_binary_alpha", "input": spans()},
    "one coder of spans": {
        "statistic": "char_binary_alpha",
        "input": {"type": "spans", "continuum": {"start": 0, "end": 9}, "coders": {"A": []}},
    },
    "no draws": {"statistic": "krippendorff_alpha_bootstrap_units", "options": {"B": 0}, "input": ratings(GOOD)},
    "certain interval": {
        "statistic": "krippendorff_alpha_bootstrap_units",
        "options": {"conf": 1},
        "input": ratings(GOOD),
    },
}


@pytest.mark.parametrize("analysis", BAD.values(), ids=BAD.keys())
def test_that_a_broken_analysis_gets_a_sentence(analysis: object) -> None:
    with pytest.raises(CoderError) as caught:
        run(analysis)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert len(sentence) < 700


def test_that_an_unknown_statistic_is_answered_with_names_like_it() -> None:
    for wrong, right in (("kappa", "cohen_kappa"), ("gwets_ac1", "gwet_ac1"), ("alpha_u", "u_alpha")):
        with pytest.raises(BadInput) as caught:
            run({"statistic": wrong, "input": ratings(GOOD)})
        assert right in str(caught.value)
        assert right in STATISTICS


@pytest.mark.parametrize(
    ("statistic", "matrix"),
    [
        ("krippendorff_alpha", [[1, 1], [1, 1]]),
        ("krippendorff_alpha", [[None, None], [1, None]]),
        ("krippendorff_alpha", [[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]]),
        ("cohen_kappa", [[1, 1], [1, 1]]),
        ("cohen_kappa", [[None, 1], [1, None]]),
        ("percent_agreement", [[None, 1], [1, None]]),
        ("krippendorff_alpha_bootstrap_units", [[1, 1], [1, 1]]),
    ],
)
def test_that_undefined_is_a_value_with_a_reason(statistic: str, matrix: list) -> None:
    for metric in ("nominal", "ordinal", "interval", "ratio"):
        if metric != "nominal" and not statistic.startswith("krippendorff"):
            continue
        result = run({"statistic": statistic, "options": {"metric": metric}, "input": ratings(matrix)})
        assert result["value"] is None
        assert result["undefined_reason"]
        json.dumps(result, allow_nan=False)


@pytest.mark.parametrize(
    "statistic", ["gamma", "gamma_cat", "gamma_k", "u_alpha", "k_u_alpha", "segment_overlap_agreement"]
)
def test_that_codes_nobody_gave_have_no_value_but_a_reason(statistic: str) -> None:
    data = {"type": "spans_by_code", "continuum": {"start": 0, "end": 10}, "codes": {"x": {"A": [], "B": []}}}
    result = run({"statistic": statistic, "input": data})
    assert result["value"] is None or set(result["value"].values()) == {None}
    assert result["undefined_reason"]


def test_that_ten_thousand_categories_are_counted_like_two() -> None:
    # Half of the units get two categories of their own, the other half one: by hand, every value coincides by chance
    # with itself alone.
    rows = [[unit, unit + 10_000 * (unit % 2)] for unit in range(10_000)]
    n, expected = 20_000, 20_000**2 - 4 * 5_000 - 2 * 5_000
    result = run({"statistic": "krippendorff_alpha", "input": ratings(rows)})
    assert result["value"] == pytest.approx(1 - (n - 1) * 10_000 / expected)


def test_that_blank_text_is_a_missing_value_and_no_category() -> None:
    blank = run({"statistic": "krippendorff_alpha", "input": ratings([["a", ""], ["a", "b"], ["b", "b"]])})
    missing = run({"statistic": "krippendorff_alpha", "input": ratings([["a", None], ["a", "b"], ["b", "b"]])})
    assert blank == missing
    assert blank["missing"] == 1


def test_that_one_undefined_number_among_several_is_null_and_explained() -> None:
    result = run({"statistic": "two_coder_family", "input": ratings([[1, 1], [1, 1]])})
    assert result["value"]["percent_agreement"] == 1.0
    assert result["value"]["cohen"] is None
    assert result["undefined_reason"]


@pytest.mark.parametrize(
    ("statistic", "options", "matrix"),
    [
        ("fleiss_kappa", {"weights": "linear"}, [[None, None], [None, None]]),
        ("weighted_cac_family", {"weights": "linear"}, [[None, None], [None, None]]),
        ("icc_ci", {}, [[0, 0], [0, 0], [-1, 1]]),
        ("krippendorff_alpha_ci_analytic", {"metric": "interval"}, [[1e99, 1], [2, 3]]),
    ],
)
def test_that_odd_data_give_finite_numbers_or_a_reason(statistic: str, options: dict, matrix: list) -> None:
    found = run({"statistic": statistic, "options": options, "input": ratings(matrix)})
    numbers = found["value"].values() if isinstance(found["value"], dict) else [found["value"]]
    assert all(number is None or math.isfinite(number) for number in numbers)
    assert bool(found["undefined_reason"]) == (None in numbers)
