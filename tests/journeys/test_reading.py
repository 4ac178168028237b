"""Reading: over page borders, finding words, jumping, zooming, and in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from conftest import Hands


def border(hands: Hands) -> Anchor:
    """The last word of the first page and the first of the second, running heads between them included."""
    assert hands.code.reader.loaded is not None
    second = hands.code.reader.loaded.opened.pages[1].start
    return Anchor(second - 40, second + 120)


def test_that_a_passage_over_a_page_border_is_selected_and_coded(hands: Hands) -> None:
    wanted = border(hands)
    hands.surface.reveal(wanted, animate=False)
    scroll = hands.surface.verticalScrollBar()
    first = hands.surface.rects(Anchor(wanted.start, wanted.start + 1))[0].center().toPoint()
    last = hands.surface.rects(Anchor(wanted.end - 1, wanted.end))[-1].center().toPoint()
    if not hands.surface.viewport().rect().contains(last):
        scroll.setValue(scroll.value() + last.y() - hands.surface.viewport().height() + 40)
        first = hands.surface.rects(Anchor(wanted.start, wanted.start + 1))[0].center().toPoint()
        last = hands.surface.rects(Anchor(wanted.end - 1, wanted.end))[-1].center().toPoint()
    hands.drag_points(first, last)
    selected = hands.surface.selection()
    assert selected is not None
    second = hands.code.reader.loaded.opened.pages[1].start  # type: ignore[union-attr]
    assert selected.start < second < selected.end
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    assert coding.anchor == selected


def test_that_words_are_found_one_after_the_other_and_escape_goes_back_to_the_page(hands: Hands) -> None:
    hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = hands.code.finding.bar
    hands.bot.waitUntil(bar.isVisible)
    hands.type(bar.field, "МИР")
    places = []
    for _ in range(2):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        hands.bot.wait(50)
        places.append(hands.surface.current_hit)
    assert None not in places
    assert places[0] != places[1]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    hands.bot.waitUntil(hands.surface.hasFocus)
    assert hands.surface.selection() == places[-1]
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    assert coding.anchor == places[-1]


def test_that_zoom_keys_change_the_size_and_fit_restores_it(hands: Hands) -> None:
    fitted = hands.surface.zoom()
    hands.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert hands.surface.zoom() > fitted
    hands.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    hands.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert hands.surface.zoom() < fitted
    hands.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert abs(hands.surface.zoom() - fitted) < 0.01


def test_that_a_click_on_a_small_page_goes_there(hands: Hands) -> None:
    pages = hands.code.place.thumbnails
    assert hands.surface.current_page() == 0
    index = pages.model().index(2, 0)
    pages.scrollTo(index)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=pages.visualRect(index).center())
    hands.bot.waitUntil(lambda: hands.surface.current_page() == 2)


def test_that_a_narrow_window_leaves_the_page_its_room(hands: Hands) -> None:
    hands.window.resize(1000, 700)
    hands.bot.waitUntil(lambda: hands.window.width() == 1000)
    hands.bot.wait(50)
    code = hands.code
    assert hands.surface.width() > code.width() * 0.45
    assert code.left.mapTo(code, code.left.rect().topRight()).x() < code.middle.x()
    assert code.middle.geometry().right() < code.right.x()
    assert code.right.geometry().right() <= code.width()
