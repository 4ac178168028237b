"""Disputed stretches: what kind, whose codes, what they cost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder_app.reliability.disagreements import Dispute, disputes
from coder_app.reliability.spans import binary, count, span_table

X, Y, Z = 0, 1, 2


def found(*spans: tuple[int, int, int, int], coders: int = 2, finished: object = None) -> list[Dispute]:
    """Disputes of one text of 100 characters; spans as (coder, code, start, end)."""
    coder, code, start, end = np.array(spans, np.int64).reshape(-1, 4).T
    table = span_table(
        np.zeros_like(coder), coder, code, start, end, [100], finished=finished, n_codes=3, coders=coders
    )
    return sorted(disputes(table), key=lambda dispute: dispute.start)


def told(disputed: list[Dispute]) -> list[tuple[int, int, str]]:
    return [(dispute.start, dispute.end, dispute.kind) for dispute in disputed]


def test_that_agreement_leaves_nothing_to_dispute() -> None:
    assert found((0, X, 0, 50), (1, X, 0, 50)) == []
    assert found() == []


def test_that_a_passage_one_coder_left_out_is_missed() -> None:
    disputed = found((0, X, 10, 20))
    assert told(disputed) == [(10, 20, "missed")]
    assert disputed[0].coders == {0: (X,), 1: ()}
    assert disputed[0].share == 1


def test_that_ends_set_elsewhere_are_boundaries() -> None:
    assert told(found((0, X, 0, 50), (1, X, 10, 60))) == [(0, 10, "boundary"), (50, 60, "boundary")]


def test_that_two_codes_for_one_stretch_are_a_matter_of_code() -> None:
    disputed = found((0, X, 0, 50), (1, Y, 0, 50))
    assert told(disputed) == [(0, 50, "code")]
    assert disputed[0].coders == {0: (X,), 1: (Y,)}


def test_that_one_code_more_is_extra() -> None:
    assert told(found((0, X, 0, 50), (0, Y, 0, 50), (1, X, 0, 50))) == [(0, 50, "extra")]


def test_that_kinds_stand_side_by_side_and_the_dearest_comes_first() -> None:
    spans = [(0, X, 0, 100), (1, X, 10, 100), (0, Y, 5, 50)]
    disputed = found(*spans)
    assert told(disputed) == [(0, 5, "boundary"), (5, 10, "missed"), (10, 50, "extra")]
    assert [dispute.share for dispute in disputed] == pytest.approx([5 / 55, 10 / 55, 40 / 55])


def test_that_a_third_coder_who_missed_it_makes_it_missed() -> None:
    spans = [(0, X, 0, 50), (1, X, 10, 50)]
    assert told(found(*spans, coders=3)) == [(0, 50, "missed")]
    assert told(found(*spans, (2, X, 49, 60), coders=3)) == [(0, 49, "boundary"), (50, 60, "boundary")]


def test_that_a_coder_who_has_not_finished_is_not_asked() -> None:
    spans = [(0, X, 0, 50), (1, X, 0, 50), (2, Y, 0, 50)]
    assert found(*spans, coders=3, finished=[[True, True, False]]) == []
    assert found((0, X, 0, 50), finished=[[True, False]]) == []


def test_that_a_swap_inside_a_stretch_is_told_apart() -> None:
    spans = [(0, X, 0, 20), (0, Z, 20, 40), (1, Y, 0, 20), (1, X, 30, 31), (1, Y, 20, 40)]
    assert [dispute.start for dispute in found(*spans)][:2] == [0, 20]


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 90), st.integers(1, 10)), min_size=1, max_size=15
    )
)
def test_that_disputes_are_exactly_where_the_sets_differ_and_shares_add_up(raw) -> None:
    spans = [(coder, code, start, start + size) for coder, code, start, size in raw]
    held = [[{c for i, c, s, e in spans if i == coder and s <= at < e} for coder in range(3)] for at in range(100)]
    disputed = found(*spans, coders=3)
    covered = [at for dispute in disputed for at in range(dispute.start, dispute.end)]
    assert covered == [at for at in range(100) if any(codes != held[at][0] for codes in held[at])]
    for dispute in disputed:
        for coder, codes in dispute.coders.items():
            assert set(codes) == set().union(*(held[at][coder] for at in range(dispute.start, dispute.end)))
    if disputed:
        assert sum(dispute.share for dispute in disputed) == pytest.approx(1)


def test_that_shares_are_shares_of_the_observed_disagreement() -> None:
    spans = [(0, X, 0, 40), (1, X, 0, 10), (0, Y, 60, 70)]
    coder, code, start, end = np.array(spans).T
    table = span_table(np.zeros_like(coder), coder, code, start, end, [100], n_codes=3)
    _, _, disagreement = binary(count(table))
    by_code = disagreement.sum(axis=0) / disagreement.sum()
    assert sorted(dispute.share for dispute in disputes(table)) == pytest.approx(sorted(by_code[by_code > 0]))
