"""Page geometry keeps positions exactly and finds the nearest gap."""

import numpy as np
import pytest

from coder_app.domain.errors import Damaged
from coder_app.domain.geometry import PageGeometry, build_geometry


def two_columns() -> PageGeometry:
    left = [10, 20, 30, 40, 40]
    right = [110, 120, 130, 140, 140]
    return build_geometry(
        200, 100, [(10, 20, 0, 0, left), (25, 35, 0, 0, left), (10, 20, 0, 1, right), (25, 35, 0, 1, right)]
    )


def test_that_encoding_and_decoding_gives_the_same_geometry() -> None:
    page = two_columns()
    again = PageGeometry.decode(page.encode())
    assert np.array_equal(again.starts, page.starts)
    assert np.allclose(again.edges, page.edges, atol=0.05)
    assert np.allclose(again.near, page.near, atol=0.05)
    assert list(again.column) == [0, 0, 1, 1]
    assert (again.width, again.height) == (200, 100)


def test_that_an_empty_page_survives_storage() -> None:
    page = PageGeometry.decode(build_geometry(100, 100, []).encode())
    assert page.length == 0
    assert page.hit(5, 5) == 0
    assert page.rects(0, 10) == []


def test_that_a_point_in_a_column_hits_that_column_only() -> None:
    page = two_columns()
    assert page.hit(21, 15) == 1
    assert page.hit(121, 15) == 9
    assert page.hit(60, 30) == 7
    assert page.hit(300, 12) == 11


def test_that_rectangles_cover_each_line_of_a_range() -> None:
    rects = two_columns().rects(1, 6)
    assert [tuple(r) for r in rects] == [(20, 10, 40, 20), (10, 25, 30, 35)]


def test_that_turned_lines_have_upright_rectangles() -> None:
    page = build_geometry(100, 200, [(10, 20, 3, 0, [90, 80, 70, 70])])
    assert tuple(page.rects(0, 1)[0]) == (10, 80, 20, 90)
    assert page.hit(15, 79) == 1


def test_that_damaged_geometry_is_told() -> None:
    with pytest.raises(Damaged):
        PageGeometry.decode(b"nonsense")
    with pytest.raises(Damaged):
        PageGeometry.decode(two_columns().encode()[:-3])
