"""How long the statistics of agreement take, in processor time, beside the usual package in the same run.

Run with ``pytest benchmarks/bench_reliability.py``. With ``LONG=1`` in the environment the coverage of the default
interval is simulated too (2,000 studies, some minutes).
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import krippendorff as usual
import numpy as np
import pytest

from coder_app.reliability.gamma import Shuffles, gamma
from coder_app.reliability.intervals import Draws, alpha_interval, span_intervals
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.spans import agreement, count, span_table
from coder_app.reliability.unitizing import u_alpha_family
from coder_app.reliability.units import MISSING, Ratings, ratings

if TYPE_CHECKING:
    from collections.abc import Callable

    from report import Figures

    from coder_app.reliability.spans import SpanTable

TEXT = 1_000_000


def cpu(work: Callable[[], object], rounds: int = 5) -> float:
    """The least processor time of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        before = time.process_time()
        work()
        times.append(time.process_time() - before)
    return min(times)


def big_ratings() -> Ratings:
    """5 coders, 10,000 units, 30 categories, a tenth missing."""
    random = np.random.default_rng(1)
    truth = random.integers(0, 30, (10_000, 1))
    values = np.where(random.random((10_000, 5)) < 0.7, truth, random.integers(0, 30, (10_000, 5)))
    values = np.where(random.random(values.shape) < 0.1, MISSING, values)
    return Ratings(values, tuple(range(30)), np.ones(10_000, np.int64), listed=True)


def many_spans(spans: int, apart: bool = False, text: int = TEXT) -> SpanTable:
    """30 codes, 5 coders, so many spans of each code and coder in one text; where ``apart``, codes exclude each
    other."""
    random = np.random.default_rng(2)
    total = 30 * 5 * spans
    coder, code = np.repeat(np.arange(5), 30 * spans), np.tile(np.arange(30), 5 * spans)
    start = random.integers(0, text - 200, total)
    end = start + random.integers(5, 200, total)
    if apart:
        for who in range(5):
            ends = np.sort(random.choice(text, 60 * spans, replace=False))
            start[coder == who], end[coder == who] = ends[::2], ends[1::2]
    return span_table(np.zeros(total, np.int64), coder, code, start, end, [text], n_codes=30, coders=5)


def units_to_align(many: int) -> SpanTable:
    """Three coders, so many units each, mostly answers to each other."""
    random = np.random.default_rng(3)
    start, length, code = (
        np.sort(random.integers(0, 100 * many, many)),
        random.integers(20, 160, many),
        random.integers(0, 5, many),
    )
    rows = []
    for coder in range(3):
        first = np.maximum(start + random.integers(-20, 21, many), 0)
        last = first + np.maximum(length + random.integers(-20, 21, many), 1)
        what = np.where(random.random(many) < 0.8, code, random.integers(0, 5, many))
        rows += [(0, coder, *row) for row in zip(what.tolist(), first.tolist(), last.tolist(), strict=True)]
    return span_table(*np.array(rows).T, lengths=[100 * many + 400], n_codes=5, coders=3)


def test_alpha_and_its_bootstrap(figures: Figures) -> None:
    data = big_ratings()
    numbers = np.where(data.values == MISSING, np.nan, data.values).T
    ours, theirs = cpu(lambda: alpha(data)), cpu(lambda: usual.alpha(numbers, level_of_measurement="nominal"), 3)
    drawn = cpu(lambda: alpha_interval(data, Draws()), 2)
    figures.note("alpha", "cpu", ours)
    figures.note("alpha bootstrap", "cpu", drawn)
    figures.note("alpha: part of the usual package's time", "ratio", ours / theirs)
    figures.note("bootstrap: part of the usual package's time", "ratio", drawn / (1000 * theirs))
    print(f"\nalpha {1000 * ours:.1f} ms, usual {1000 * theirs:.0f} ms: {theirs / ours:.0f} times as long")
    print(f"1,000 draws {drawn:.2f} s, usual {1000 * theirs:.0f} s: {1000 * theirs / drawn:.0f} times as long")


def test_passages(figures: Figures) -> None:
    table, exclusive = many_spans(2_000), many_spans(2_000, apart=True)
    figures.note("alpha by code over characters", "cpu", cpu(lambda: agreement(count(table)), 3))
    figures.note("u-alpha family", "cpu", cpu(lambda: u_alpha_family(exclusive), 3))


def test_gamma(figures: Figures) -> None:
    table = units_to_align(200)
    figures.note("gamma", "cpu", cpu(lambda: gamma(table, how=Shuffles(30)), 1))


@pytest.mark.parametrize(
    ("name", "apart", "work"),
    [("alpha by code", False, lambda table: agreement(count(table))), ("u-alpha family", True, u_alpha_family)],
)
def test_growth_is_no_more_than_n_log_n(
    figures: Figures, name: str, apart: bool, work: Callable[[SpanTable], object]
) -> None:
    # As dense a text, eight times as long.
    few, many = many_spans(1_000, apart, TEXT // 2), many_spans(8_000, apart, 4 * TEXT)
    grown = cpu(lambda: work(many), 5) / cpu(lambda: work(few))
    figures.note(
        f"{name}: growth over eightfold n log n", "ratio", grown / (8 * np.log(8_000 * 150) / np.log(1_000 * 150))
    )


def units_study(random: np.random.Generator, seed: int) -> bool:
    """Whether the interval of a study of 100 units holds its true alpha: 3 coders, each right in 75 %, else guessing
    among 3 categories."""
    truth = random.integers(0, 3, (100, 1))
    values = np.where(random.random((100, 3)) < 0.75, truth, random.integers(0, 3, (100, 3)))
    found = alpha_interval(ratings(values.tolist(), [0, 1, 2]), Draws(seed=seed))
    return bool(found.low is not None and found.high is not None and found.low <= 0.5625 <= found.high)


def documents_study(random: np.random.Generator, seed: int, documents: int) -> bool:
    """The same of a study of documents of 30 sentences: 3 coders, a code whose share (beta 2, 6) and whose errors (up
    to a fifth) differ from document to document."""
    share, error = random.beta(2, 6, (documents, 1)), random.uniform(0, 0.2, (documents, 1, 1))
    given = (random.random((documents, 30)) < share)[:, :, None] ^ (random.random((documents, 30, 3)) < error)
    document, unit, coder = np.nonzero(given)
    table = span_table(document, coder, coder * 0, unit, unit + 1, [30] * documents, coders=3, n_codes=1)
    found = span_intervals(table, Draws(seed=seed), [np.column_stack((np.arange(30), np.arange(1, 31)))] * documents)
    # Two coders disagree in 2 (1/10 - 1/75) of the sentences, and yes is said of 30 %.
    true = 1 - (2 / 10 - 2 / 75) / (2 * 0.3 * 0.7)
    return bool(found.low[0] <= true <= found.high[0])


@pytest.mark.skipif("LONG" not in os.environ, reason="the long simulation is run with LONG=1")
@pytest.mark.parametrize("documents", [0, 10, 20, 40, 100])
def test_coverage_of_the_default_interval(figures: Figures, documents: int) -> None:
    random = np.random.default_rng(11)
    held = sum(
        documents_study(random, seed, documents) if documents else units_study(random, seed) for seed in range(2_000)
    )
    name = f"of {documents} documents" if documents else "of 100 units"
    figures.note(f"coverage of the default interval {name}", "share", held / 2_000)
    print(f"\ncoverage {name} {held / 2_000:.3f}")
    assert 0.93 <= held / 2_000 <= 0.97
