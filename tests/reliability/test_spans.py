"""Agreement on spans: the figures peers get wrong, and interval arithmetic against counting characters one by one."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder_app.domain.errors import BadInput
from coder_app.reliability.intervals import Draws, span_intervals
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.results import NO_PAIRS, NOT_TWO_CODERS, ONE_VALUE
from coder_app.reliability.span_units import compare, cut, over_units
from coder_app.reliability.spans import SpanTable, answers, binary, count, kappa_of_pair, merged, span_table
from coder_app.reliability.units import ratings


def table(
    *spans: tuple[int, int, int, int, int],
    lengths: tuple[int, ...] = (10_000,),
    finished: object = None,
    coders: int = 2,
    codes: int = 1,
) -> SpanTable:
    """Spans as (document, coder, code, start, end)."""
    columns = np.array(spans, np.int64).reshape(-1, 5).T
    return span_table(*columns, lengths=lengths, finished=finished, n_codes=codes, coders=coders)


def one_code(first: list[tuple[int, int]], second: list[tuple[int, int]], length: int = 10_000) -> SpanTable:
    spans = [(0, 0, 0, *span) for span in first] + [(0, 1, 0, *span) for span in second]
    return table(*spans, lengths=(length,))


# Cohen's kappa on 10,000 characters by hand: (p_o - p_e) / (1 - p_e) with p_e = sum of products of shares.
PEERS = {
    "identical": ([(0, 2000)], [(0, 2000)], 1.0, 1.0),
    "half overlap": ([(0, 2000)], [(1000, 3000)], 0.375, 0.8),
    "disjoint": ([(0, 2000)], [(5000, 7000)], -0.25, 0.6),
    "pure chance": ([(0, 5000)], [(2500, 7500)], 0.0, 0.5),
    "half against everything": ([(0, 5000)], [(0, 10_000)], 0.0, 0.5),
    "overlaps himself, other nothing": ([(0, 1000), (0, 1500)], [], 0.0, 0.85),
    "overlaps himself, other agrees": ([(0, 1000), (0, 1500)], [(0, 1000)], 0.7727, 0.95),
}


@pytest.mark.parametrize(("first", "second", "kappa", "percent"), PEERS.values(), ids=PEERS.keys())
def test_that_the_seven_cases_others_get_wrong_are_right(first, second, kappa, percent) -> None:
    found = compare(one_code(first, second))
    assert found.kappa[0] == pytest.approx(kappa, abs=5e-5)
    assert found.percent_agreement[0] == pytest.approx(percent, abs=1e-12)


@st.composite
def coded_texts(draw: st.DrawFn) -> SpanTable:
    coders, codes = draw(st.integers(2, 4)), draw(st.integers(1, 3))
    lengths = draw(st.lists(st.integers(1, 25), min_size=1, max_size=3))
    finished = draw(
        st.lists(
            st.lists(st.booleans(), min_size=coders, max_size=coders), min_size=len(lengths), max_size=len(lengths)
        )
    )
    spans = []
    for _ in range(draw(st.integers(0, 14))):
        document = draw(st.integers(0, len(lengths) - 1))
        start = draw(st.integers(0, lengths[document] - 1))
        end = draw(st.integers(start + 1, lengths[document]))
        spans.append((document, draw(st.integers(0, coders - 1)), draw(st.integers(0, codes - 1)), start, end))
    return table(*spans, lengths=tuple(lengths), finished=finished, coders=coders, codes=codes)


def character_by_character(spans: SpanTable, code: int) -> list[list[int | None]]:
    """One row a character, one column a coder; None where the coder has not finished."""
    rows = []
    for document, length in enumerate(spans.lengths):
        block = np.zeros((length, spans.coders), int)
        for d, i, c, start, end in zip(spans.document, spans.coder, spans.code, spans.start, spans.end, strict=True):
            if d == document and c == code:
                block[start:end, i] = 1
        done = spans.finished[document]
        rows += [[int(v) if done[i] else None for i, v in enumerate(row)] for row in block]
    return rows


def expected_figures(rows: list[list[int | None]]) -> tuple[float, float, float]:
    pairs = [[v for v in row if v is not None] for row in rows]
    pairs = [row for row in pairs if len(row) > 1]
    shares = [np.mean([a == b for a, b in combinations(row, 2)]) for row in pairs]
    kappa = np.nan
    if len(rows[0]) == 2 and pairs:
        first, second = np.array(pairs).T
        p_e = first.mean() * second.mean() + (1 - first.mean()) * (1 - second.mean())
        kappa = np.nan if p_e == 1 else ((first == second).mean() - p_e) / (1 - p_e)
    found = alpha(ratings(rows)).value
    return float(np.mean(shares)) if shares else np.nan, kappa, np.nan if found is None else found


@settings(max_examples=150)
@given(coded_texts())
def test_that_interval_arithmetic_equals_counting_characters(spans: SpanTable) -> None:
    found = compare(spans)
    for code in range(spans.n_codes):
        rows = character_by_character(spans, code)
        percent, kappa, value = expected_figures(rows)
        assert found.percent_agreement[code] == pytest.approx(percent, abs=1e-9, nan_ok=True)
        assert found.kappa[code] == pytest.approx(kappa, abs=1e-9, nan_ok=True)
        assert found.alpha[code] == pytest.approx(value, abs=1e-9, nan_ok=True)
        paired = [row for row in rows if sum(v is not None for v in row) > 1]
        decisions = [v for row in paired for v in row if v is not None]
        assert found.units == len(paired)
        assert found.missing == sum(v is None for row in rows for v in row)
        assert found.prevalence[code] == pytest.approx(np.mean(decisions) if decisions else np.nan, nan_ok=True)


@settings(max_examples=60)
@given(coded_texts())
def test_that_answers_are_the_rows_of_characters_counted(spans: SpanTable) -> None:
    for code, found in enumerate(answers(spans)):
        rows = [tuple(None if v is None else bool(v) for v in row) for row in character_by_character(spans, code)]
        assert found == Counter(rows)


@settings(max_examples=100)
@given(coded_texts(), st.sampled_from(["touch", "half", "majority"]), st.integers(1, 6))
def test_that_units_are_counted_as_their_characters_say(spans: SpanTable, rule: str, size: int) -> None:
    units = [[(at, min(at + size, length)) for at in range(0, length, size + 1)] for length in spans.lengths]
    found = compare(spans, units, rule)
    for code in range(spans.n_codes):
        characters = iter(character_by_character(spans, code))
        rows = []
        for length, ranges in zip(spans.lengths, units, strict=True):
            block = [next(characters) for _ in range(length)]
            rows += [[decided(column, rule) for column in zip(*block[start:end], strict=True)] for start, end in ranges]
        percent, _, value = expected_figures(rows)
        assert found.alpha[code] == pytest.approx(value, abs=1e-9, nan_ok=True)
        assert found.percent_agreement[code] == pytest.approx(percent, abs=1e-9, nan_ok=True)
    assert (found.spans == compare(spans).spans).all()


def decided(column: tuple[int | None, ...], rule: str) -> int | None:
    if None in column:
        return None
    share = sum(column) / len(column)
    return int({"touch": share > 0, "half": share >= 0.5, "majority": share > 0.5}[rule])


@settings(max_examples=60)
@given(coded_texts())
def test_that_cutting_a_text_into_blocks_keeps_every_figure(spans: SpanTable) -> None:
    blocks = [[(at, min(at + 4, length)) for at in range(0, length, 4)] for length in spans.lengths]
    whole, parts = compare(spans), compare(cut(spans, blocks))
    assert parts.alpha == pytest.approx(whole.alpha, abs=1e-9, nan_ok=True)
    assert parts.percent_agreement == pytest.approx(whole.percent_agreement, abs=1e-9, nan_ok=True)


@settings(max_examples=60)
@given(coded_texts(), st.randoms(use_true_random=False))
def test_that_no_order_changes_anything(spans: SpanTable, random) -> None:
    """Of spans, documents, coders and codes."""
    order = list(range(len(spans.start)))
    random.shuffle(order)
    mixed = spans.only(np.array(order, np.int64))
    sizes = (len(spans.lengths), spans.coders, spans.n_codes)
    document, coder, code = (np.array(random.sample(range(size), size), np.int64) for size in sizes)
    lengths, finished = np.empty_like(spans.lengths), np.empty_like(spans.finished)
    lengths[document] = spans.lengths
    finished[np.ix_(document, coder)] = spans.finished
    other = span_table(
        document[mixed.document], coder[mixed.coder], code[mixed.code], mixed.start, mixed.end, lengths, finished,
        n_codes=spans.n_codes,
    )  # fmt: skip
    before, after = compare(spans), compare(other)
    for name in ("percent_agreement", "alpha", "kappa", "ac1", "brennan_prediger", "prevalence"):
        found = getattr(after, name)[code]
        assert found == pytest.approx(getattr(before, name), abs=1e-9, nan_ok=True), name


def test_that_touching_and_overlapping_spans_of_one_coder_are_one() -> None:
    spans = merged(one_code([(0, 10), (10, 20), (15, 30), (40, 50), (42, 44)], []))
    assert list(zip(spans.start, spans.end, strict=True)) == [(0, 30), (40, 50)]
    assert compare(one_code([(0, 10), (10, 20)], [])).spans.tolist() == [[1, 0]]


def test_that_an_unfinished_document_is_missing_and_not_uncoded() -> None:
    spans = [(0, 0, 0, 0, 50), (0, 1, 0, 0, 50), (1, 0, 0, 0, 50)]
    both = compare(table(*spans, lengths=(100, 100)))
    one = compare(table(*spans, lengths=(100, 100), finished=[[True, True], [True, False]]))
    assert both.kappa[0] < 1
    assert one.kappa[0] == pytest.approx(1)
    assert (one.units, one.missing) == (100, 100)


def test_that_a_code_nobody_used_is_undefined_with_a_reason() -> None:
    found = compare(table((0, 0, 0, 0, 5), lengths=(10,), codes=2))
    result = found.result("alpha", 1)
    assert result.value is None
    assert result.undefined_reason == ONE_VALUE
    assert found.percent_agreement[1] == 1.0
    assert found.result("kappa", 0).value == 0.0


def test_that_a_table_without_finished_pairs_says_so() -> None:
    found = compare(table((0, 0, 0, 0, 5), lengths=(10,), finished=[[True, False]]))
    assert found.result("alpha", 0).undefined_reason == NO_PAIRS
    assert found.result("percent_agreement", 0).undefined_reason == NO_PAIRS


def test_that_kappa_of_three_coders_is_refused_as_a_whole_but_there_by_pairs() -> None:
    spans = table((0, 0, 0, 0, 5), (0, 1, 0, 0, 5), (0, 2, 0, 3, 9), lengths=(10,), coders=3)
    assert compare(spans).result("kappa", 0).undefined_reason == NOT_TWO_CODERS
    assert kappa_of_pair(count(spans), 0, 1)[0] == pytest.approx(1)


@pytest.mark.parametrize(
    "spans",
    [
        (0, 0, 0, 5, 5),
        (0, 0, 0, 6, 5),
        (0, 0, 0, -1, 5),
        (0, 0, 0, 5, 11),
        (1, 0, 0, 0, 5),
        (0, 2, 0, 0, 5),
        (0, 0, 1, 0, 5),
    ],
)
def test_that_a_span_that_cannot_be_is_refused(spans: tuple[int, int, int, int, int]) -> None:
    with pytest.raises(BadInput):
        table(spans, lengths=(10,))


def test_that_units_must_lie_in_order_inside_their_document() -> None:
    spans = table((0, 0, 0, 0, 5), lengths=(10,))
    for units in ([[(0, 5), (4, 10)]], [[(0, 11)]], [[(5, 5)]], [[(-1, 5)]], [], [[(5, 9), (0, 4)]]):
        with pytest.raises(BadInput):
            over_units(spans, units)
    with pytest.raises(BadInput):
        over_units(spans, [[(0, 10)]], "most")


def test_that_sums_over_documents_are_what_the_bootstrap_draws_from() -> None:
    spans = table((0, 0, 0, 0, 5), (0, 1, 0, 2, 5), (1, 0, 0, 0, 3), lengths=(10, 10))
    yes, no, disagreement = binary(count(spans))
    assert yes[:, 0].tolist() == [8, 3]
    assert no[:, 0].tolist() == [12, 17]
    assert disagreement[:, 0].tolist() == [4, 6]


def test_that_intervals_draw_documents_and_say_when_they_are_too_few() -> None:
    random = np.random.default_rng(4)
    lengths = (200,) * 12
    spans = [(d, i, 0, s, s + 40) for d in range(12) for i in range(2) for s in random.integers(0, 160, 1)]
    many = span_intervals(table(*spans, lengths=lengths), Draws(300))
    value = compare(table(*spans, lengths=lengths)).alpha[0]
    assert many.note is None
    assert many.low[0] < value < many.high[0]
    few = table(*[span for span in spans if span[0] < 3], lengths=(200,) * 3)
    sentences = [[(at, at + 20) for at in range(0, 200, 20)]] * 3
    assert np.isnan(span_intervals(few, Draws(300)).low[0])
    assert "fewer than ten" in span_intervals(few, Draws(300)).note
    by_sentence = span_intervals(few, Draws(300), sentences)
    assert by_sentence.low[0] <= compare(few, sentences).alpha[0] <= by_sentence.high[0]
    assert by_sentence.method == "unit bootstrap"
    assert (
        span_intervals(few, Draws(300), blocks=sentences).low[0]
        < span_intervals(few, Draws(300), blocks=sentences).high[0]
    )
