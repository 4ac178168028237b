"""The page view: columns, pages, regions, sharpness, what is drawn anew and what is not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from page_samples import ALT, CTRL, HEIGHT, TWO_COLUMNS, WIDTH, Hand, sample, where
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from coder_app.domain.anchors import Region
from coder_app.domain.geometry import Rect
from coder_app.gui.page.colours import DARK
from coder_app.gui.page.document_model import MaskLabel
from coder_app.gui.page.marks import Mark
from coder_app.gui.page.page_canvas import PageCanvas
from coder_app.gui.page.page_painting import pixel_exact

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def selected(canvas: PageCanvas) -> str:
    return canvas.selected_text()


def on_page(canvas: PageCanvas, page: int, x: float, y: float) -> QPoint:
    """A point of a page (points) in the viewport."""
    rect = canvas.page_rect(page)
    return QPoint(round(rect.left() + x * canvas.flow.factor), round(rect.top() + y * canvas.flow.factor))


# Columns and pages


def test_that_a_drag_down_the_gutter_stays_in_its_column(columns: PageCanvas) -> None:
    hand = Hand(columns)
    start = where(columns.document, "beta").start
    hand.drag(start, on_page(columns, 0, 150, 58))
    assert selected(columns) == "beta gamma delta epsilon zeta eta theta"


def test_that_a_drag_that_slips_into_the_next_column_stays_in_its_own(columns: PageCanvas) -> None:
    hand = Hand(columns)
    hand.drag(where(columns.document, "delta").start, on_page(columns, 0, 170, 42))
    assert selected(columns) == "delta epsilon"


def test_that_a_drag_well_into_the_next_column_goes_there(columns: PageCanvas) -> None:
    hand = Hand(columns)
    hand.drag(where(columns.document, "zeta").start, where(columns.document, "mu").start + 1)
    assert selected(columns) == "zeta eta theta kappa lambda mu"


def test_that_ctrl_lets_a_drag_leave_its_column_at_once(columns: PageCanvas) -> None:
    hand = Hand(columns)
    hand.drag(where(columns.document, "zeta").start, where(columns.document, "kappa").start + 1, CTRL)
    assert selected(columns) == "zeta eta theta kappa"


def test_that_a_drag_from_the_right_column_stays_there(columns: PageCanvas) -> None:
    hand = Hand(columns)
    hand.drag(where(columns.document, "mu").start, on_page(columns, 0, 130, 58))
    assert selected(columns) == "mu nu omicron pi"


def test_that_a_selection_runs_over_pages(pages: PageCanvas) -> None:
    hand = Hand(pages)
    pages.resize(760, 800)
    hand.drag(where(pages.document, "moved").start, where(pages.document, "second").start + 2)
    assert selected(pages) == "moved east. A second"


def test_that_holding_a_drag_at_the_edge_scrolls_on(pages: PageCanvas, qtbot: QtBot) -> None:
    hand = Hand(pages)
    pages.resize(760, 300)
    hand.press(where(pages.document, "Enlargement").start)
    below = QPoint(300, pages.viewport().height() + 30)
    hand.move(below)
    qtbot.waitUntil(lambda: pages.current_page() >= 2, timeout=5000)
    hand.release(below)
    anchor = pages.selection()
    assert anchor is not None
    assert anchor.end > pages.document.pages[1].start
    value = pages.verticalScrollBar().value()
    qtbot.wait(80)
    assert pages.verticalScrollBar().value() == value, "scrolling ends with the drag"


def test_that_the_down_key_leaves_a_column_only_at_its_foot(columns: PageCanvas) -> None:
    hand = Hand(columns)
    columns.cursor_state.place(where(columns.document, "beta").start)
    lines = []
    for _ in range(4):
        hand.key(Qt.Key.Key_Down)
        bounds = columns.line_bounds(columns.cursor_state.caret)
        lines.append(columns.document.text[slice(*bounds)])
    assert lines == ["delta epsilon", "zeta eta theta", "kappa lambda mu", "nu omicron pi"]


def test_that_home_and_end_keep_to_the_line(columns: PageCanvas) -> None:
    hand = Hand(columns)
    anchor = where(columns.document, "delta epsilon")
    columns.cursor_state.place(anchor.start + 4)
    hand.key(Qt.Key.Key_End)
    assert columns.cursor_state.caret == anchor.end
    hand.key(Qt.Key.Key_Home)
    assert columns.cursor_state.caret == anchor.start


def test_that_letters_beyond_the_basic_plane_count_once(open_pages: Callable[..., PageCanvas]) -> None:
    canvas = open_pages(sample([[(0, "𝔘nity 🕊🕊 peace 𝔄 word")]]))
    hand = Hand(canvas)
    hand.click(where(canvas.document, "peace").start + 1, times=2)
    assert canvas.selection() == where(canvas.document, "peace")
    hand.drag(where(canvas.document, "🕊🕊").start, where(canvas.document, "peace").end, ALT)
    assert selected(canvas) == "🕊🕊 peace"


def test_that_a_page_without_a_text_layer_selects_nothing(open_pages: Callable[..., PageCanvas]) -> None:
    document = sample()
    layout = document.layout
    document.layout = lambda page: b"rubbish" if page == 1 else layout(page)
    canvas = open_pages(document)
    canvas.go_to_page(1)
    canvas.grab()
    hand = Hand(canvas)
    hand.drag(on_page(canvas, 1, 20, 25), on_page(canvas, 1, 120, 45))
    assert canvas.selection() is None
    assert document.damaged == {1}


# Regions


def test_that_a_rectangle_is_drawn_in_points_of_the_page(pages: PageCanvas) -> None:
    hand = Hand(pages)
    regions = []
    pages.region_selected.connect(regions.append)
    pages.set_region_mode(True)
    hand.drag(on_page(pages, 0, 120, 100), on_page(pages, 0, 40, 160))
    (region,) = regions
    assert region.page == 0
    assert tuple(region.rect) == pytest.approx((40, 100, 120, 160), abs=0.8)
    assert pages.selection() is None


def test_that_alt_ctrl_draws_a_region_without_the_mode_and_stays_on_the_page(pages: PageCanvas) -> None:
    hand = Hand(pages)
    regions = []
    pages.region_selected.connect(regions.append)
    hand.drag(on_page(pages, 0, 250, 200), on_page(pages, 0, 400, 500), ALT | CTRL)
    assert tuple(regions[0].rect)[2:] == pytest.approx((WIDTH, HEIGHT), abs=0.8)
    hand.drag(on_page(pages, 0, 50, 50), on_page(pages, 0, 51, 51), ALT | CTRL)
    assert len(regions) == 1, "a slip is no region"


def test_that_a_coded_region_is_painted_and_picked(pages: PageCanvas) -> None:
    hand = Hand(pages)
    spot = on_page(pages, 0, 70, 150)
    before = pages.viewport().grab().toImage().pixelColor(spot)
    pages.put_mark(Mark("r", 0, 0, "#A23B72", "Photograph", region=Region(0, Rect(40, 120, 120, 180))))
    assert pages.viewport().grab().toImage().pixelColor(spot) != before
    hand.click(spot)
    assert pages.picked == "r"
    assert pages.handles()[1] == [], "a region has no ends to pull"
    assert [lane.key for lane in pages.lanes(0)] == ["r"]


# Drawing


def test_that_one_changed_mark_paints_its_pages_only(pages: PageCanvas, qtbot: QtBot) -> None:
    pages.resize(760, 1300)
    pages.grab()
    qtbot.waitUntil(lambda: all(pages.images.cached(p, pages.picture_scale()) is not None for p in range(3)))
    pages.grab()
    before = pages.bakery.bakes
    pages.grab()
    assert pages.bakery.bakes == before, "nothing has changed"
    pages.put_mark(Mark("m", *where(pages.document, "threat"), "#2E86AB"))
    pages.grab()
    assert pages.bakery.bakes == before + 1
    over = Mark("n", where(pages.document, "moved").start, where(pages.document, "second").end, "#2E86AB")
    pages.put_mark(over)
    pages.grab()
    assert pages.bakery.bakes == before + 3
    pages.set_selection(where(pages.document, "threat"))
    pages.pick("m")
    pages.grab()
    assert pages.bakery.bakes == before + 3, "selection and picking are painted over the picture"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_that_a_picture_drawn_for_this_zoom_is_not_scaled(ratio: float) -> None:
    rect = QRectF(13, 17, 793, 1123)
    width, height = round(793 * ratio) + 1, round(1123 * ratio) - 1
    target = pixel_exact(rect, width, height, ratio)
    assert target is not None
    assert (target.width() * ratio, target.height() * ratio) == pytest.approx((width, height))
    assert (target.left() * ratio) % 1 == pytest.approx(0, abs=1e-9)
    assert pixel_exact(rect, width * 2, height * 2, ratio) is None


def test_that_a_zoomed_page_is_shown_from_the_old_picture_until_the_new_one_is_there(
    pages: PageCanvas, qtbot: QtBot
) -> None:
    old = pages.picture_scale()
    pages.set_zoom(2.0, QPointF(110, 50))
    image = pages.viewport().grab().toImage()
    rect = pages.page_rect(0).toRect().intersected(pages.viewport().rect())
    dark = sum(
        image.pixelColor(x, y).lightness() < 60
        for x in range(rect.left(), rect.right(), 3)
        for y in range(rect.top(), rect.bottom(), 3)
    )
    assert dark > 20, "letters are there at once"
    assert pages.images.cached(0, pages.picture_scale()) is None
    assert pages.picture_scale() == pytest.approx(2 * old, abs=0.001)
    qtbot.waitUntil(lambda: pages.images.cached(0, pages.picture_scale()) is not None)


def test_that_fitting_follows_the_window(pages: PageCanvas) -> None:
    pages.fit_width()
    narrow = pages.zoom()
    pages.resize(1000, 480)
    assert pages.zoom() > narrow
    assert pages.horizontalScrollBar().maximum() == 0
    pages.fit_page()
    assert pages.page_rect(pages.current_page()).height() <= pages.viewport().height()
    pages.set_zoom(1.0)
    pages.resize(700, 480)
    assert pages.zoom() == 1.0


def test_that_resizing_keeps_the_place(pages: PageCanvas) -> None:
    pages.fit_width()
    pages.resize(760, 300)
    pages.go_to_page(1)
    pages.resize(900, 300)
    assert pages.current_page() == 1


def test_that_a_page_that_cannot_be_drawn_says_so_and_the_others_show(qtbot: QtBot) -> None:
    from page_samples import picture

    from coder_app.gui.page.page_images import PageImages

    document = sample()

    def render(page: int, scale: float) -> object:
        if page == 0:
            raise ValueError("broken page")
        return picture(document, page, scale)

    images = PageImages(render)
    canvas = PageCanvas(document, images)
    canvas.resize(760, 700)
    qtbot.addWidget(canvas)
    with qtbot.waitSignal(images.failed) as told:
        canvas.show()
    assert told.args is not None
    assert told.args[0] == 0
    qtbot.waitUntil(lambda: images.cached(1, canvas.picture_scale()) is not None)
    canvas.grab()
    assert images.is_broken(0)
    Hand(canvas).click(where(document, "threat").start, times=2)
    assert canvas.selected_text() == "threat"
    images.close()


def test_that_highlights_fit_a_picture_of_another_size(qtbot: QtBot) -> None:
    from page_samples import picture

    from coder_app.gui.page.page_images import PageImages

    document = sample()
    images = PageImages(lambda page, _scale: picture(document, page, 3.0))
    canvas = PageCanvas(document, images)
    canvas.resize(760, 480)
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitUntil(lambda: images.cached(0, canvas.picture_scale()) is not None)
    canvas.put_mark(Mark("m", *where(document, "threat"), "#2E86AB"))
    rect = canvas.rects(where(document, "threat"))[0]
    image = canvas.viewport().grab().toImage()
    inside = image.pixelColor(round(rect.left()) + 2, round(rect.top()) + 2)
    outside = image.pixelColor(round(rect.right()) + 3, round(rect.top()) + 2)
    assert inside.red() < inside.blue()
    assert outside.lightness() == 255
    images.close()


def test_that_pages_without_pictures_still_show_where_text_is(qtbot: QtBot) -> None:
    canvas = PageCanvas(sample())
    canvas.resize(760, 480)
    qtbot.addWidget(canvas)
    canvas.show()
    rect = canvas.rects(where(canvas.document, "threat"))[0]
    image = canvas.viewport().grab().toImage()
    assert image.pixelColor(rect.center().toPoint()).lightness() < 250


def test_that_hidden_runs_are_covered_by_their_label(open_pages: Callable[..., PageCanvas]) -> None:
    document = sample()
    start, end = where(document, "Enlargement")
    masked = sample(masks=(MaskLabel(start, end, "EVENT-1"),))
    canvas = open_pages(masked)
    rect = canvas.rects(where(masked, "Enlargement"))[0]
    image = canvas.viewport().grab().toImage()
    corner = image.pixelColor(round(rect.left() + 4), round(rect.top() + 3))
    assert corner.lightness() < 90
    assert canvas.hint_at(rect.center()) == "EVENT-1"


def test_that_a_hidden_part_of_a_page_is_covered_by_its_label(open_pages: Callable[..., PageCanvas]) -> None:
    words = {}
    for label in ("", "[EMBLEM]"):
        canvas = open_pages(sample(masked_regions=((Region(0, Rect(60, 60, 260, 160)), label),)))
        image, k = canvas.viewport().grab().toImage(), canvas.flow.factor
        corner = canvas.page_rect(0).topLeft()
        row = [image.pixelColor(round(corner.x() + x * k), round(corner.y() + 110 * k)) for x in range(65, 255)]
        assert row[0].lightness() < 90
        words[label] = sum(each.lightness() > 150 for each in row)
    assert words[""] == 0 < words["[EMBLEM]"]


def test_that_a_page_can_be_dimmed_for_the_night(pages: PageCanvas) -> None:
    spot = on_page(pages, 0, 200, 200)
    assert pages.viewport().grab().toImage().pixelColor(spot).lightness() == 255
    pages.set_colours(DARK)
    assert pages.viewport().grab().toImage().pixelColor(spot).lightness() == 255, "paper stays white"
    pages.set_colours(replace(DARK, dim=0.8))
    assert pages.viewport().grab().toImage().pixelColor(spot).lightness() < 220


def test_that_lanes_can_be_hidden(pages: PageCanvas) -> None:
    pages.put_mark(Mark("m", *where(pages.document, "threat"), "#2E86AB", "Threat"))
    before = pages.page_rect(0).center().x()
    pages.set_lanes_shown(False)
    assert pages.page_rect(0).center().x() > before
    assert pages.lane_at(QPointF(pages.viewport().width() - 50, 40)) is None


def test_that_two_columns_of_a_mark_share_one_name(columns: PageCanvas) -> None:
    start, end = where(columns.document, "theta").start, where(columns.document, "kappa").end
    columns.put_mark(Mark("m", start, end, "#2E86AB", "Both", intensity=3))
    (lane,) = columns.lanes(0)
    assert lane.label_top is not None
    assert (lane.top, lane.bottom) == pytest.approx((20 * columns.flow.factor, 64 * columns.flow.factor))


def test_that_the_sample_has_two_columns() -> None:
    geometry = sample(TWO_COLUMNS).geometry(0)
    assert geometry is not None
    assert set(geometry.column.tolist()) == {0, 1}
