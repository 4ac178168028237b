"""What must hold for any ratings whatever."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coder_app.reliability.agreement import percent_agreement, two_coder_family
from coder_app.reliability.intervals import Draws, alpha_draws, alpha_interval, any_interval
from coder_app.reliability.krippendorff import alpha, alpha_components, scale
from coder_app.reliability.units import contingency, ratings, unit_counts

METRICS = ("nominal", "ordinal", "interval", "ratio")


def matrices(missing: bool = True) -> st.SearchStrategy[list[list[int | None]]]:
    cell = st.integers(0, 4) if not missing else st.one_of(st.none(), st.integers(0, 4))
    return st.integers(2, 5).flatmap(
        lambda coders: st.lists(st.lists(cell, min_size=coders, max_size=coders), min_size=1, max_size=12)
    )


def by_definition(rows: list[list[int | None]], metric: str) -> float | None:
    """Alpha pair by pair, straight from the coincidence matrix of Krippendorff (2011)."""
    units = [[v for v in row if v is not None] for row in rows]
    units = [unit for unit in units if len(unit) > 1]
    values = [v for unit in units for v in unit]
    n = len(values)

    def delta(c: int, k: int) -> float:
        if metric == "nominal":
            return float(c != k)
        if metric == "interval":
            return float((c - k) ** 2)
        if metric == "ratio":
            return ((c - k) / (c + k)) ** 2 if c + k else 0.0
        low, high = min(c, k), max(c, k)
        between = sum(low <= v <= high for v in values)
        return (between - (values.count(low) + values.count(high)) / 2) ** 2

    observed = sum(2 * delta(a, b) / (len(unit) - 1) for unit in units for a, b in combinations(unit, 2)) / max(n, 1)
    expected = sum(2 * delta(a, b) for a, b in combinations(values, 2))
    return None if expected == 0 else 1 - observed * n * (n - 1) / expected


@settings(max_examples=60)
@given(matrices(), st.sampled_from(METRICS))
def test_that_alpha_is_what_the_definition_says(rows: list[list[int | None]], metric: str) -> None:
    expected = by_definition(rows, metric)
    found = alpha(ratings(rows), metric).value
    assert found == (None if expected is None else pytest.approx(expected, abs=1e-9))


@settings(max_examples=60)
@given(matrices(), st.sampled_from(METRICS), st.randoms(use_true_random=False))
def test_that_the_order_of_units_and_coders_changes_nothing(rows, metric, random) -> None:
    columns = list(range(len(rows[0])))
    random.shuffle(columns)
    shuffled = [[row[column] for column in columns] for row in rows]
    random.shuffle(shuffled)
    before, after = alpha(ratings(rows), metric), alpha(ratings(shuffled), metric)
    assert after.value == (None if before.value is None else pytest.approx(before.value, abs=1e-9))
    assert (after.units, after.missing) == (before.units, before.missing)


@settings(max_examples=60)
@given(matrices(), st.permutations(range(5)))
def test_that_names_of_categories_change_nothing(rows, names) -> None:
    renamed = [[None if v is None else "abcde"[names[v]] for v in row] for row in rows]
    before, after = alpha(ratings(rows)).value, alpha(ratings(renamed)).value
    assert after == (None if before is None else pytest.approx(before, abs=1e-9))
    assert percent_agreement(ratings(renamed)).value == percent_agreement(ratings(rows)).value


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=30))
def test_that_alpha_is_pi_corrected_for_the_number_of_values(pairs) -> None:
    value = two_coder_family(ratings([list(pair) for pair in pairs])).value
    pi, found = value["scott"], value["krippendorff_alpha"]
    assume(pi is not None)
    assert found == pytest.approx(pi + (1 - pi) / (2 * len(pairs)), abs=1e-9)


@settings(max_examples=40)
@given(matrices(missing=False), st.sampled_from(METRICS))
def test_that_counts_by_unit_give_the_same_as_the_ratings_they_come_from(rows, metric) -> None:
    counts = [[row.count(value) for value in range(5)] for row in rows]
    from_counts = alpha(unit_counts(counts, list(range(5))), metric).value
    assert from_counts == pytest.approx(alpha(ratings(rows), metric).value, abs=1e-9, nan_ok=False)


@settings(max_examples=40)
@given(st.lists(st.lists(st.integers(0, 6), min_size=3, max_size=3), min_size=3, max_size=3))
def test_that_a_contingency_table_is_the_ratings_it_counts(table) -> None:
    rows = [[c, k] for c in range(3) for k in range(3) for _ in range(table[c][k])]
    assume(rows)
    one, other = contingency(table, [0, 1, 2]), ratings(rows, [0, 1, 2])
    assert two_coder_family(one).value == pytest.approx(two_coder_family(other).value, nan_ok=False)


def test_that_components_keep_the_unit_of_measurement() -> None:
    rows = [[10, 20], [30, 30], [20, 20], [10, 30]]
    small = alpha_components(ratings(rows), "interval").value
    large = alpha_components(ratings([[10 * v for v in row] for row in rows]), "interval").value
    assert small["D_o"] == pytest.approx((2 * 100 + 2 * 400) / 8)
    assert large["D_o"] == pytest.approx(100 * small["D_o"])


def test_that_a_draw_of_every_unit_once_is_alpha_itself() -> None:
    rows = [[1, 1, 2], [2, 2, None], [3, 1, 3], [2, 3, 3]]
    for metric in METRICS:
        data = ratings(rows).counts()
        drawn = alpha_draws(data, scale(data, metric), Draws(4000, seed=3))
        again = [
            alpha(replace(data, weights=np.array(weights)), metric).value
            for weights in ([2, 0, 1, 1], [0, 4, 0, 0], [1, 1, 1, 1])
        ]
        assert again[1] is None
        for value in (again[0], again[2]):
            assert np.isclose(drawn, value).any()
        assert np.isnan(drawn).any()


def test_that_the_same_seed_gives_the_same_interval() -> None:
    data = ratings([[1, 1], [2, 1], [2, 2], [1, 1], [1, 2], [2, 2]])
    first, second = (alpha_interval(data, Draws(200, seed=5)) for _ in range(2))
    assert (first.low, first.high) == (second.low, second.high)
    assert first.low <= first.value <= first.high
    assert first.details["seed"] == 5


def test_that_any_statistic_can_be_drawn_and_agrees_with_the_special_way() -> None:
    data = ratings([[1, 1], [2, 1], [2, 2], [1, 1], [1, 2], [2, 2]] * 3)
    general = any_interval(data, Draws(300, seed=2), alpha)
    special = alpha_interval(data, Draws(300, seed=2))
    assert (general.low, general.high) == pytest.approx((special.low, special.high))


def test_that_few_documents_move_the_limits_outward_as_t_exceeds_the_normal() -> None:
    values = np.arange(10_001, dtype=float)[:, None] / 10_000
    plain, few, many = (Draws().limits(values, drawn) for drawn in (None, 10, 100_000))
    # t(.975, 9) is 2.2622; times sqrt(10 / 9) it is 2.3845, which the normal exceeds in .0085.
    assert (few[0][0], few[1][0]) == pytest.approx((0.00855, 0.99145), abs=1e-4)
    assert (many[0][0], many[1][0]) == pytest.approx((plain[0][0], plain[1][0]), abs=1e-4)


def test_that_intervals_by_units_cover_the_truth() -> None:
    # Two coders, each right with probability .9 about a fair coin: alpha is .64 in the long run.
    random = np.random.default_rng(11)
    hits = 0
    for seed in range(100):
        truth = random.integers(0, 2, 60)
        rows = np.column_stack([np.where(random.random(60) < 0.9, truth, 1 - truth) for _ in range(2)])
        found = alpha_interval(ratings(rows.tolist()), Draws(200, seed))
        hits += found.low <= 0.64 <= found.high
    assert 86 <= hits <= 100
