"""The store of highlights agrees with a plain list, whatever is added and removed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coder_app.domain.anchors import Region
from coder_app.domain.geometry import Rect
from coder_app.gui.page.marks import Mark, MarkStore

ranges = st.tuples(st.integers(0, 60), st.integers(1, 30))
marks = st.builds(
    lambda number, place: Mark(str(number), place[0], place[0] + place[1], "#336699"), st.integers(0, 12), ranges
)


@given(st.lists(st.one_of(marks, st.integers(0, 12)), max_size=40), ranges)
def test_that_a_store_finds_what_a_plain_search_finds(steps: list[Mark | int], place: tuple[int, int]) -> None:
    store, plain = MarkStore(), {}
    for step in steps:
        if isinstance(step, Mark):
            assert store.put(step) == plain.get(step.id)
            plain[step.id] = step
        else:
            assert store.remove(str(step)) == plain.pop(str(step), None)
    start, end = place[0], place[0] + place[1]
    expected = {mark for mark in plain.values() if mark.start < end and mark.end > start}
    found = store.between(start, end)
    assert set(found) == expected
    assert [mark.start for mark in found] == sorted(mark.start for mark in found)
    assert set(store.at(start)) == {mark for mark in plain.values() if mark.start <= start < mark.end}
    assert len(store) == len(plain)


def test_that_the_shortest_mark_at_a_place_comes_first() -> None:
    store = MarkStore([Mark("long", 0, 50, "#000000"), Mark("short", 10, 12, "#000000")])
    assert [mark.id for mark in store.at(11)] == ["short", "long"]


def test_that_regions_are_kept_by_page_and_apart_from_text() -> None:
    region = Mark("r", 0, 0, "#000000", region=Region(3, Rect(0, 0, 10, 10)))
    store = MarkStore([region])
    assert store.regions(3) == [region]
    assert store.between(0, 100) == []
    moved = Mark("r", 5, 9, "#000000")
    assert store.put(moved) == region
    assert store.regions(3) == []
    assert store.between(0, 100) == [moved]


def test_that_neighbours_are_found_in_order_also_where_several_start() -> None:
    store = MarkStore([Mark("a", 5, 9, "#000000"), Mark("b", 5, 12, "#000000"), Mark("c", 20, 30, "#000000")])

    def walk(step: int, offset: int) -> list[str]:
        names, at = [], store.next_to(None, offset, step)
        while at is not None:
            names.append(at.id)
            at = store.next_to(at.id, 0, step)
        return names

    assert walk(1, 0) == ["a", "b", "c"]
    assert walk(-1, 99) == ["c", "b", "a"]
    assert walk(1, 6) == ["c"]
    assert walk(-1, 5) == []
