"""The u-alpha family: against counting pair by pair, over several documents, and where it has no value."""

from __future__ import annotations

from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import NO_PAIRS, NOTHING_MARKED, ONE_CODE
from coder_app.reliability.spans import SpanTable, span_table
from coder_app.reliability.unitizing import (
    bar_u_alpha,
    coincidences,
    cu_alpha,
    k_u_alpha,
    k_u_alpha_coverage,
    overlap,
    u_alpha,
    u_alpha_by_code,
    u_alpha_family,
)


@st.composite
def exclusive(draw: st.DrawFn, documents: int = 3) -> SpanTable:
    """Coders whose passages never overlap, in up to three short documents."""
    coders, codes = draw(st.integers(2, 4)), draw(st.integers(1, 3))
    lengths = draw(st.lists(st.integers(1, 25), min_size=1, max_size=documents))
    rows = []
    for document, length in enumerate(lengths):
        for coder in range(coders):
            ends = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
            for start, end in pairwise(ends):
                code = draw(st.integers(-1, codes - 1))
                if code >= 0:
                    rows.append((document, coder, code, start, end))
    columns = np.array(rows, np.int64).reshape(-1, 5).T
    return span_table(*columns, lengths=lengths, n_codes=codes, coders=coders)


def by_the_book(table: SpanTable) -> dict[str, float | None]:
    """The formulas of the paper with plain loops over every pair of units."""
    q, m = table.n_codes, table.coders
    length, square, inside = np.zeros((q + 1, q + 1)), np.zeros(q + 1), np.zeros(q)
    for document, end in enumerate(table.lengths.tolist()):
        units = []
        for coder in range(m):
            mine = sorted(
                (s, e, c)
                for d, i, c, s, e in zip(table.document, table.coder, table.code, table.start, table.end, strict=True)
                if (d, i) == (document, coder)
            )
            gaps = zip([0, *(e for _, e, _ in mine)], [*(s for s, _, _ in mine), end], strict=True)
            units.append([*mine, *((a, b, q) for a, b in gaps if b > a)])
        for i, j in permutations(range(m), 2):
            for s, e, c in units[i]:
                meets = 0
                for t, f, k in units[j]:
                    both = max(min(e, f) - max(s, t), 0)
                    length[c, k] += both / (m - 1)
                    meets += both if k < q else 0
                if c < q:
                    inside[c] += meets**2 / (m - 1)
        for s, e, c in (unit for mine in units for unit in mine):
            square[c] += (e - s) ** 2 if c < q else e - s
    total, margin = length.sum(), length.sum(axis=1)
    expected = total * (np.outer(margin, margin) - np.diag(square)) / (total**2 - square.sum())
    star, near = length[:q, :q], length[:q, :q].sum(axis=1)
    room = star.sum() - inside.sum() / star.sum() if star.sum() else 0.0
    chance = (np.outer(near, near) - np.diag(inside)) / room if room > 1e-9 else np.zeros((q, q))

    def one_minus(observed: float, by_chance: float) -> float | None:
        return 1 - observed / by_chance if by_chance > 1e-9 else None

    return {
        "u": one_minus(total - np.trace(length), total - np.trace(expected)),
        "bar_u": one_minus(length[q, :q].sum(), expected[q, :q].sum()),
        "cu": one_minus(star.sum() - np.trace(star), star.sum() - np.trace(chance)) if room > 1e-9 else None,
    }


@settings(max_examples=80)
@given(exclusive())
def test_that_every_figure_is_what_the_formulas_say(table: SpanTable) -> None:
    expected = by_the_book(table)
    found = u_alpha_family(table).value
    for name, value in expected.items():
        assert found[name] == (None if value is None else pytest.approx(value, abs=1e-9)), name


@settings(max_examples=60)
@given(exclusive(), st.randoms(use_true_random=False))
def test_that_the_order_of_coders_documents_and_codes_changes_nothing(table: SpanTable, random) -> None:
    orders = [random.sample(range(n), n) for n in (len(table.lengths), table.coders, table.n_codes)]
    document, coder, code = (np.array(order, np.int64) for order in orders)
    lengths = np.empty_like(table.lengths)
    lengths[document] = table.lengths
    other = span_table(
        document[table.document], coder[table.coder], code[table.code], table.start, table.end, lengths,
        n_codes=table.n_codes, coders=table.coders,
    )  # fmt: skip
    names = [str(index) for index in range(table.n_codes)]
    renamed = [names[orders[2].index(index)] for index in range(table.n_codes)]
    first, second = u_alpha_family(table, names).value, u_alpha_family(other, renamed).value
    assert set(first) == set(second)
    for name, value in first.items():
        assert second[name] == (None if value is None else pytest.approx(value, abs=1e-9)), name


@settings(max_examples=40)
@given(exclusive(documents=1))
def test_that_a_document_read_twice_doubles_every_sum(table: SpanTable) -> None:
    twice = span_table(
        np.concatenate((table.document, table.document + 1)), *(np.tile(column, 2) for column in
        (table.coder, table.code, table.start, table.end)), lengths=np.tile(table.lengths, 2),
        n_codes=table.n_codes, coders=table.coders,
    )  # fmt: skip
    once, again = coincidences(table)[0], coincidences(twice)
    assert len(again) == 2
    for part in again:
        np.testing.assert_allclose(part.length, once.length)
        np.testing.assert_allclose(part.squares, once.squares)
        np.testing.assert_allclose(part.valued, once.valued)


def split(table: SpanTable, at: int) -> SpanTable:
    """The one document cut in two at a place; passages that reach over it become two."""
    rows = []
    for coder, code, start, end in zip(table.coder, table.code, table.start, table.end, strict=True):
        rows += [(0, coder, code, start, min(end, at))] if start < at else []
        rows += [(1, coder, code, max(start, at) - at, end - at)] if end > at else []
    lengths = [at, int(table.lengths[0]) - at]
    columns = np.array(rows, np.int64).reshape(-1, 5).T
    return span_table(*columns, lengths=lengths, n_codes=table.n_codes, coders=table.coders)


@settings(max_examples=60)
@given(exclusive(documents=1), st.integers(1, 24))
def test_that_cutting_a_document_changes_only_the_squares_of_passages_it_cuts(table: SpanTable, at: int) -> None:
    assume(at < table.lengths[0])
    [whole], parts = coincidences(table), coincidences(split(table, at))
    np.testing.assert_allclose(sum(part.length for part in parts), whole.length)
    crossing = (table.start < at) & (table.end > at)
    lost = np.zeros(len(whole.squares))
    # (a + b)² of a passage becomes a² + b².
    np.add.at(lost, table.code[crossing], 2 * (at - table.start[crossing]) * (table.end[crossing] - at))
    np.testing.assert_allclose(sum(part.squares for part in parts), whole.squares - lost)
    if not crossing.any():
        assert u_alpha_family(split(table, at)).value == pytest.approx(u_alpha_family(table).value, nan_ok=False)


def two(first: list[tuple[int, int, int]], second: list[tuple[int, int, int]], finished: object = None) -> SpanTable:
    rows = [(0, coder, *span) for coder, spans in enumerate((first, second)) for span in spans]
    return span_table(*np.array(rows, np.int64).reshape(-1, 5).T, lengths=[50], finished=finished, n_codes=2, coders=2)


def test_that_what_has_no_value_says_why() -> None:
    nothing = two([], [])
    for statistic in (u_alpha, bar_u_alpha, cu_alpha, k_u_alpha, k_u_alpha_coverage, u_alpha_by_code):
        assert statistic(nothing).undefined_reason == NOTHING_MARKED
    assert u_alpha(two([(0, 0, 9)], [(0, 0, 9)], [[True, False]])).undefined_reason == NO_PAIRS
    one_code = two([(0, 0, 9)], [(0, 3, 12)])
    assert cu_alpha(one_code).undefined_reason == ONE_CODE
    assert u_alpha(one_code).value == pytest.approx(by_the_book(one_code)["u"])
    # Code 1 is marked by one coder where the other marks nothing: no (k)u, no coverage.
    lonely = k_u_alpha(two([(0, 0, 9), (1, 20, 30)], [(0, 0, 9)]))
    assert lonely.value["1"] is None
    assert lonely.details["coverage"] == {"0": 1.0, "1": 0.0}


def test_that_overlapping_codes_of_one_coder_are_refused_with_the_place_and_can_be_asked_singly() -> None:
    table = two([(0, 0, 20), (1, 12, 30)], [(0, 0, 20), (1, 12, 30)])
    assert overlap(table) == (0, 12, 20)
    with pytest.raises(BadInput, match="overlap from 12 to 20"):
        u_alpha(table)
    found = u_alpha_by_code(table)
    assert found.value == {"0": pytest.approx(1.0), "1": pytest.approx(1.0)}
    assert found.details["macro"] == pytest.approx(1.0)
    assert found.details["micro"] == pytest.approx(1.0)


def test_that_overlaps_of_one_code_merge_and_touching_passages_stay_two_unless_asked() -> None:
    merged = two([(0, 0, 12)], [(0, 3, 10)])
    assert u_alpha(two([(0, 0, 8), (0, 5, 12)], [(0, 3, 10)])).value == u_alpha(merged).value
    touching = two([(0, 0, 6), (0, 6, 12)], [(0, 3, 10)])
    assert u_alpha(touching).value != u_alpha(merged).value
    np.testing.assert_allclose(coincidences(touching, keep_touching=False)[0].squares, coincidences(merged)[0].squares)
