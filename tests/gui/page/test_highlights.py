"""Highlights: every letter stays readable, nothing is tinted twice, rectangles follow the lines."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_samples import TWO_COLUMNS, sample

from coder_app.domain.geometry import build_geometry
from coder_app.gui.page.colours import DARK, LIGHT, channels, luminance, tint
from coder_app.gui.page.highlight_layout import blend, line_bands, run_rects
from coder_app.gui.page.marks import Mark

PALETTE = ("#E9B000", "#A23B72", "#2E86AB", "#C98B00", "#5B3E96", "#4B8F29", "#D1495B", "#000000", "#FFFFFF", "#0000FF")


def contrast(one: np.ndarray, other: np.ndarray) -> float:
    low, high = sorted((float(luminance(one)), float(luminance(other))))
    return (high + 0.05) / (low + 0.05)


def test_that_letters_stay_readable_where_three_codes_overlap() -> None:
    for trio in itertools.combinations(PALETTE, 3):
        marks = [Mark(str(i), 0, 10, colour) for i, colour in enumerate(trio)]
        on_white = blend(marks, 0, 10).colours[0]
        assert contrast(on_white, channels(LIGHT.ink)) >= 4.5, trio
        on_dark = blend(marks, 0, 10, dark_paper=DARK.text_paper).colours[0]
        assert contrast(on_dark, channels(DARK.ink)) >= 4.5, trio


@pytest.mark.parametrize("colour", PALETTE[:7])
def test_that_a_highlight_is_seen_and_keeps_its_hue(colour: str) -> None:
    seen = np.array(tint(colour, dark=False))
    assert contrast(seen, np.ones(3)) > 1.05
    assert np.array_equal(np.argsort(seen), np.argsort(channels(colour)))


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), min_size=1, max_size=12))
def test_that_every_marked_character_is_tinted_exactly_once(places: list[tuple[int, int]]) -> None:
    marks = [Mark(str(i), start, start + long, PALETTE[i % 7]) for i, (start, long) in enumerate(places)]
    runs = blend(marks, 5, 50)
    tinted = np.zeros(60, int)
    for start, end in zip(runs.starts, runs.ends, strict=True):
        tinted[start:end] += 1
    expected = np.zeros(60, int)
    for mark in marks:
        expected[max(mark.start, 5) : min(mark.end, 50)] = 1
    assert np.array_equal(tinted, expected)


def test_that_more_overlap_is_darker_on_paper() -> None:
    one, two = Mark("a", 0, 10, "#2E86AB"), Mark("b", 5, 10, "#E9B000")
    runs = blend([one, two], 0, 10)
    assert list(runs.starts) == [0, 5]
    assert luminance(runs.colours[1]) < luminance(runs.colours[0])


def test_that_dimmed_and_proposed_marks_are_paler() -> None:
    plain, dimmed, proposed = (
        float(luminance(blend([mark], 0, 5).colours[0]))
        for mark in (
            Mark("a", 0, 5, "#A23B72"),
            Mark("a", 0, 5, "#A23B72", dimmed=True),
            Mark("a", 0, 5, "#A23B72", proposed=True),
        )
    )
    assert plain < proposed < dimmed


def test_that_rectangles_agree_with_the_geometry() -> None:
    geometry = sample(TWO_COLUMNS).geometry(0)
    assert geometry is not None
    for start, end in ((0, 5), (3, 40), (30, geometry.length), (0, geometry.length), (7, 7)):
        rects, which = run_rects(geometry, np.array([start]), np.array([end]))
        assert np.allclose(rects, np.array(geometry.rects(start, end)).reshape(-1, 4), atol=0.01)
        assert set(which.tolist()) <= {0}


def test_that_rectangles_of_turned_lines_stand_upright() -> None:
    geometry = build_geometry(200, 300, [(50, 62, 3, 0, [200, 190, 180, 180])])
    rects, _ = run_rects(geometry, np.array([0]), np.array([1]))
    assert rects.tolist() == [[50, 190, 62, 200]]


def test_that_lines_that_touch_are_not_tinted_twice() -> None:
    edges = [0.0, 10.0, 20.0, 20.0]
    geometry = build_geometry(100, 100, [(10, 24, 0, 0, edges), (20, 34, 0, 0, edges)])
    near, far = line_bands(geometry)
    assert far[0] == near[1] == 22


def test_that_cells_on_one_level_keep_their_height() -> None:
    geometry = build_geometry(100, 100, [(10, 24, 0, 0, [0, 10, 10]), (10, 24, 0, 0, [40, 50, 50])])
    near, far = line_bands(geometry)
    assert (list(near), list(far)) == ([10, 10], [24, 24])
