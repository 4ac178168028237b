"""Names in the margin never touch, bars in a column never overlap."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from coder_app.gui.page.lane_layout import LaneItem, lay_out, pack_columns, spread

items = st.lists(
    st.tuples(st.floats(0, 380), st.floats(5, 200), st.sampled_from([17.0, 31.0]), st.booleans()), max_size=30
)


@given(items)
def test_that_names_never_touch_and_stay_on_the_page(raw: list[tuple[float, float, float, bool]]) -> None:
    important = next((i for i, row in enumerate(raw) if row[3]), -1)
    placed = lay_out(
        [
            LaneItem(str(i), top, min(top + tall, 400), label, i == important)
            for i, (top, tall, label, _) in enumerate(raw)
        ],
        0,
        400,
    )
    named = sorted((lane.label_top, lane.label_height) for lane in placed if lane.label_top is not None)
    for (top, height), (below, _) in itertools.pairwise(named):
        assert top + height <= below + 1e-6
    assert all(top >= -1e-6 and top + height <= 400 + 1e-6 for top, height in named)
    assert len(placed) == len(raw)
    unnamed = sum(lane.label_top is None for lane in placed)
    assert sum(lane.more for lane in placed) == unnamed or not named
    if important >= 0:
        assert next(lane for lane in placed if lane.key == str(important)).label_top is not None


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(1, 100)), max_size=25))
def test_that_bars_in_one_column_keep_apart(raw: list[tuple[float, float]]) -> None:
    bars = sorted((top, top + tall) for top, tall in raw)
    columns = pack_columns(bars, 2, 100)
    for column in set(columns):
        mine = [bar for bar, place in zip(bars, columns, strict=True) if place == column]
        assert all(upper[1] + 2 <= lower[0] for upper, lower in itertools.pairwise(mine))


def test_that_bars_beyond_the_last_column_share_it() -> None:
    assert pack_columns([(0, 10)] * 5, 2, 3) == [0, 1, 2, 2, 2]


def test_that_a_lone_name_stands_where_its_text_is() -> None:
    assert spread([120.0], [17.0], 0, 400) == [120.0]


def test_that_names_at_the_foot_of_a_page_are_pushed_up() -> None:
    assert spread([395.0, 396.0], [17.0, 17.0], 0, 400) == [366.0, 383.0]
