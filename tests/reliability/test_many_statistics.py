"""What holds between the statistics, whatever the data; and that intervals hold what they promise."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder_app.domain.errors import BadInput
from coder_app.reliability import gamma as g
from coder_app.reliability.agreement import holsti, percent_agreement
from coder_app.reliability.alignment import Dissimilarity, Units, best_alignment
from coder_app.reliability.chance_corrected import brennan_prediger, conger_kappa, fleiss_kappa, gwet_ac, with_interval
from coder_app.reliability.intervals import Draws, alpha_interval
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.limits import alpha_analytic, alpha_jackknife, alpha_pairs, jackknife
from coder_app.reliability.many_coders import fleiss_per_category, weighted_alpha
from coder_app.reliability.planning import pairwise, units_needed, without_each
from coder_app.reliability.segment_overlap import holsti as holsti_of_spans
from coder_app.reliability.segment_overlap import segment_overlap_agreement, span_f1
from coder_app.reliability.sets import multi_valued_alpha, set_ratings, span_sets
from coder_app.reliability.span_units import compare
from coder_app.reliability.spans import span_table
from coder_app.reliability.units import ratings
from coder_app.reliability.weighted_kappa import weighted_kappa
from coder_app.reliability.weights import WEIGHTS, agreement_weights

CELLS = st.sampled_from([1, 2, 3, None])
TABLES = st.integers(2, 4).flatmap(
    lambda coders: st.lists(st.lists(CELLS, min_size=coders, max_size=coders), min_size=2, max_size=8)
)
STATISTICS = {
    "gwet": gwet_ac,
    "gwet quadratic": lambda data: gwet_ac(data, "quadratic"),
    "fleiss": fleiss_kappa,
    "conger": conger_kappa,
    "bp": brennan_prediger,
    "alpha linear": lambda data: weighted_alpha(data, "linear"),
    "alpha circular": lambda data: alpha(data, "circular"),
    "alpha bipolar": lambda data: alpha(data, "bipolar"),
}


def same(one: float | None, other: float | None) -> bool:
    return one is None and other is None if one is None or other is None else abs(one - other) < 1e-9


@settings(max_examples=60)
@given(TABLES, st.randoms(use_true_random=False))
def test_that_the_order_of_units_and_coders_changes_nothing(table: list, random) -> None:
    units = random.sample(table, len(table))
    coders = random.sample(range(len(table[0])), len(table[0]))
    turned = [[row[coder] for coder in coders] for row in units]
    for name, statistic in STATISTICS.items():
        one, other = (statistic(ratings(rows, [1, 2, 3])) for rows in (table, turned))
        assert same(one.value, other.value), name
        assert same(one.details.get("standard_error"), other.details.get("standard_error")), name


@settings(max_examples=60)
@given(TABLES)
def test_that_names_of_categories_change_nothing_nominal(table: list) -> None:
    names = {1: "z", 2: "a", 3: "m", None: None}
    renamed = [[names[cell] for cell in row] for row in table]
    for name in ("gwet", "fleiss", "conger", "bp"):
        one = STATISTICS[name](ratings(table, [1, 2, 3])).value
        assert same(one, STATISTICS[name](ratings(renamed, ["z", "a", "m"])).value), name


@settings(max_examples=60)
@given(st.lists(st.lists(st.sampled_from([1, 2, 3]), min_size=3, max_size=3), min_size=2, max_size=9))
def test_that_alpha_is_fleiss_corrected_for_small_samples(table: list) -> None:
    data = ratings(table, [1, 2, 3])
    kappa, n = fleiss_kappa(data).value, 3 * len(table)
    assert same(alpha(data).value, None if kappa is None else kappa + (1 - kappa) / n)
    assert same(percent_agreement(data).value, (1 + 2 * brennan_prediger(data).value) / 3)


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from([1, 2, 3]), min_size=2, max_size=2), min_size=2, max_size=9))
def test_that_conger_is_cohen_for_two_coders_and_holsti_is_percent_agreement(table: list) -> None:
    data = ratings(table, [1, 2, 3])
    for weights in ("identity", "linear", "quadratic"):
        assert same(conger_kappa(data, weights).value, weighted_kappa(data, weights).value), weights
    assert same(holsti(data).value, percent_agreement(data).value)


@settings(max_examples=40)
@given(TABLES)
def test_that_sets_of_one_label_give_plain_alpha(table: list) -> None:
    cells = [[None if cell is None else [str(cell)] for cell in row] for row in table]
    assert same(multi_valued_alpha(set_ratings(cells)).value, alpha(ratings(table, [1, 2, 3])).value)


def expected_by_enumeration(rows: list) -> float:
    """D_e of sets by listing every pair of sets of labels, as the formula is printed."""
    given_sets = [set(cell) for row in rows for cell in row]
    n = {label: sum(label in cell for cell in given_sets) for label in set().union(*given_sets)}
    sizes = [len(cell) for cell in given_sets]
    subsets = {size: list(combinations(sorted(n), size)) for size in set(sizes)}
    total = mass = 0.0
    for a, b in product(set(sizes), repeat=2):
        weighted = weights = 0.0
        for one, other in product(map(set, subsets[a]), map(set, subsets[b])):
            weight = np.prod([n[x] * (n[x] - 1.0) if x in one & other else float(n[x]) for x in one | other])
            apart = 1 - 2 * len(one & other) / (a + b) if a + b else 0.0
            weighted, weights = weighted + weight * apart, weights + weight
        if weights:
            share = sizes.count(a) * sizes.count(b) / len(sizes) ** 2
            total, mass = total + share * weighted / weights, mass + share
    return total / mass


@settings(max_examples=25)
@given(st.lists(st.lists(st.sets(st.sampled_from("abcd"), max_size=3), min_size=2, max_size=3), min_size=1, max_size=4))
def test_that_expected_disagreement_of_sets_is_that_of_listing_them(rows: list) -> None:
    width = min(len(row) for row in rows)
    rows = [[sorted(cell) for cell in row[:width]] for row in rows]
    found = multi_valued_alpha(set_ratings(rows))
    assert found.details["D_e"] == pytest.approx(expected_by_enumeration(rows), abs=1e-9)


def test_that_sets_of_thirty_codes_are_worked_out_at_once() -> None:
    random = np.random.default_rng(1)
    rows = [[[f"c{i}" for i in np.nonzero(random.random(60) < 0.2)[0]] for _ in range(3)] for _ in range(200)]
    assert abs(multi_valued_alpha(set_ratings(rows)).value) < 0.02


def test_that_one_code_over_characters_is_the_same_as_sets_and_as_ratings() -> None:
    columns = [[0, 0, 0, 1], [0, 1, 1, 0], [0] * 4, [2, 4, 30, 1], [9, 12, 40, 5]]
    table = span_table(*columns, lengths=[50, 20], n_codes=1, coders=2)
    found = compare(table)
    rows = []
    for document, length in enumerate((50, 20)):
        block = np.zeros((length, 2), int)
        for d, coder, _, start, end in zip(*columns, strict=True):
            if d == document:
                block[start:end, coder] = 1
        rows += block.tolist()
    data = ratings(rows, [0, 1])
    assert found.ac1[0] == pytest.approx(gwet_ac(data).value)
    assert found.brennan_prediger[0] == pytest.approx(brennan_prediger(data).value)
    assert multi_valued_alpha(span_sets(table, ["x"])).details["n_pairable"] == 140


def test_that_weights_of_every_name_are_symmetric_and_fall_from_one_to_nought() -> None:
    for name in WEIGHTS[1:]:
        table = agreement_weights([1, 2, 3, 4, 5], name)
        assert (table == table.T).all(), name
        assert (np.diagonal(table) == 1).all(), name
        assert table.min() == pytest.approx(0.0, abs=1e-12), name


def test_that_fleiss_by_category_is_fleiss_of_the_category_against_the_rest() -> None:
    table = [[1, 1, 2], [2, 2, 3], [3, 3, None], [1, 2, 3], [2, None, None], [1, 1, 1]]
    found = fleiss_per_category(ratings(table, [1, 2, 3])).value
    for category in (1, 2, 3):
        rest = [[None if cell is None else int(cell == category) for cell in row] for row in table]
        assert found[str(category)] == pytest.approx(fleiss_kappa(ratings(rest, [0, 1])).value)


def test_that_segments_match_as_told() -> None:
    rows = [(0, 0, 0, 0, 100), (0, 0, 1, 150, 200), (0, 1, 0, 5, 105), (0, 1, 0, 190, 200), (0, 1, 1, 150, 160)]
    table = span_table(*np.array(rows).T, lengths=[300], n_codes=2, coders=2)
    strict, loose = (segment_overlap_agreement(table, threshold).value for threshold in (0.95, 0.9))
    assert (strict, loose) == (0.0, pytest.approx(2 / 5))
    assert holsti_of_spans(table, 0.1).value == pytest.approx(4 / 5)
    assert span_f1(table).value["overlap"] == pytest.approx(4 / 5)
    assert span_f1(table).value["exact"] == 0.0
    with pytest.raises(BadInput):
        segment_overlap_agreement(table, 1.5)


@st.composite
def few_units(draw: st.DrawFn) -> Units:
    m = draw(st.integers(2, 3))
    rows = []
    for coder in range(m):
        for _ in range(draw(st.integers(0, 3))):
            start = draw(st.integers(0, 30))
            rows.append((coder, draw(st.integers(0, 1)), start, start + draw(st.integers(1, 10))))
    columns = np.array(rows, np.int64).reshape(-1, 4).T
    return Units(columns[0], columns[1], columns[2].astype(float), columns[3].astype(float), m)


def least_disorder(units: Units, d: Dissimilarity) -> float:
    """The best partition by trying all."""
    pairs = units.m * (units.m - 1) / 2

    def cost(group: tuple[int, ...]) -> float:
        inside = sum(float(d.between(units, np.array([u]), np.array([v]))[0]) for u, v in combinations(group, 2))
        return (inside + pairs - len(group) * (len(group) - 1) / 2) / pairs

    def best(rest: tuple[int, ...]) -> float:
        if not rest:
            return 0.0
        first, others = rest[0], rest[1:]
        found = np.inf
        for size in range(units.m):
            for chosen in combinations(others, size):
                group = (first, *chosen)
                if len({int(units.coder[u]) for u in group}) == len(group):
                    found = min(found, cost(group) + best(tuple(u for u in others if u not in chosen)))
        return found

    return best(tuple(range(len(units.coder))))


@settings(max_examples=40)
@given(few_units())
def test_that_the_best_alignment_is_the_best_of_all(units: Units) -> None:
    found = best_alignment(units, Dissimilarity())
    assert found.disorder == pytest.approx(least_disorder(units, Dissimilarity()), abs=1e-9)
    members = [unit for rows in found.groups.values() for unit in rows.ravel().tolist()]
    assert sorted(members) == list(range(len(units.coder)))


def test_that_gamma_is_repeatable_near_nought_by_chance_and_allows_nesting() -> None:
    random = np.random.default_rng(2)
    rows = [(0, i, int(random.integers(3)), s, s + 20) for i in range(2) for s in random.integers(0, 1900, 25).tolist()]
    table = span_table(*np.array(rows).T, lengths=[2000], n_codes=3, coders=2)
    first, again = (g.gamma(table, how=g.Shuffles(30, seed=3)).value for _ in range(2))
    assert first == again
    assert abs(first) < 0.2
    nested = [(0, i, c, 10 * c, 90 - 10 * c) for i in range(2) for c in range(3)]
    assert g.gamma(span_table(*np.array(nested).T, lengths=[200], n_codes=3, coders=2), how=g.Shuffles(10)).value == 1.0


def drawn_units(random: np.random.Generator, units: int = 60, coders: int = 3) -> list[list[int]]:
    truth = random.integers(0, 3, (units, 1))
    return np.where(random.random((units, coders)) < 0.75, truth, random.integers(0, 3, (units, coders))).tolist()


def test_that_intervals_hold_the_true_value_as_often_as_they_say() -> None:
    # Two coders agree by knowledge with .75^2, the rest by chance: alpha of the population is .5625.
    random = np.random.default_rng(7)
    held = dict.fromkeys(("bootstrap", "jackknife", "analytic"), 0)
    for seed in range(200):
        data = ratings(drawn_units(random), [0, 1, 2])
        for name, found in (
            ("bootstrap", alpha_interval(data, Draws(400, seed))),
            ("jackknife", alpha_jackknife(data)),
            ("analytic", alpha_analytic(data)),
        ):
            held[name] += found.low <= 0.5625 <= found.high
    assert all(180 <= many <= 198 for many in held.values()), held


def test_that_quick_and_slow_jackknife_agree_and_the_pair_bootstrap_is_labelled_too_narrow() -> None:
    data = ratings(drawn_units(np.random.default_rng(3), 40), [0, 1, 2])
    quick, slow = alpha_jackknife(data), jackknife(data, alpha)
    assert (quick.low, quick.high) == (pytest.approx(slow.low), pytest.approx(slow.high))
    assert alpha_analytic(data).low == pytest.approx(quick.low, abs=0.02)
    pairs, units = alpha_pairs(data, Draws(2000)), alpha_interval(data, Draws(2000))
    assert pairs.high - pairs.low < units.high - units.low
    assert "too narrow" in pairs.details["label"]
    assert units.details["p_below"]["0.8"] > 0.95
    assert with_interval(gwet_ac(data)).low < gwet_ac(data).value


def test_that_one_bad_coder_is_found_by_leaving_each_out() -> None:
    random = np.random.default_rng(5)
    rows = [[*row, int(random.integers(3))] for row in drawn_units(random)]
    data = ratings(rows, [0, 1, 2])
    values = [found.value for found in without_each(data)]
    assert int(np.argmax(values)) == 3
    table = pairwise(data)
    assert table[0][1] == table[1][0] > max(table[3][:3])
    assert table[2][2] is None
    assert without_each(ratings([[1, 1], [2, 1]])) == []


def test_that_more_units_are_needed_for_higher_alpha_and_more_coders() -> None:
    assert units_needed(0.9, 0.5) == 212
    assert units_needed(0.8, 0.25, coders=4) == pytest.approx(2 * 139, abs=1)
    for wrong in ((1.0, 0.5), (0.8, 0.0), (0.8, 0.5, 1.0), (0.8, 0.5, 0.05, 1)):
        with pytest.raises(BadInput):
            units_needed(*wrong)
