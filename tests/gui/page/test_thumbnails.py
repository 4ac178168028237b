"""Page pictures and outline beside the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from page_samples import PLAIN, picture, sample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder_app.domain.views import OutlineView
from coder_app.gui.page.outline import OutlineList
from coder_app.gui.page.page_images import PageImages
from coder_app.gui.page.thumbnails import ThumbnailStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[ThumbnailStrip]:
    document = sample(PLAIN * 30)
    asked: list[int] = []

    def render(page: int, scale: float) -> object:
        asked.append(page)
        return picture(document, page, scale)

    images = PageImages(render)
    strip = ThumbnailStrip()
    strip.asked = asked
    strip.resize(140, 400)
    qtbot.addWidget(strip)
    strip.show_document(document, images)
    strip.show()
    yield strip
    strip.hide()
    images.close()


def test_that_only_pages_in_sight_are_asked_for(strip: ThumbnailStrip, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(strip.asked) >= 3)
    strip.grab()
    qtbot.wait(100)
    assert set(strip.asked) <= set(range(8))
    strip.scrollToBottom()
    strip.grab()
    qtbot.waitUntil(lambda: 89 in strip.asked)
    assert len(set(strip.asked)) < 20


def test_that_a_click_and_a_key_choose_a_page(strip: ThumbnailStrip, qtbot: QtBot) -> None:
    chosen = []
    strip.page_chosen.connect(chosen.append)
    place = strip.visualRect(strip.model().index(1, 0)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert chosen == [1]
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert chosen[-1] == 2


def test_that_following_the_page_that_is_read_tells_nothing(strip: ThumbnailStrip) -> None:
    chosen = []
    strip.page_chosen.connect(chosen.append)
    strip.setFocus()
    strip.set_current(40)
    assert strip.currentIndex().row() == 40
    assert strip.currentIndex().data() == "41"
    assert strip.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Page 41"
    strip.set_current(4000)
    assert chosen == []


def test_that_the_outline_nests_by_level_and_tells_pages(qtbot: QtBot) -> None:
    outline = OutlineList()
    qtbot.addWidget(outline)
    outline.show_outline(
        [
            OutlineView("Opening", 0, 0),
            OutlineView("On the security order", 3, 0),
            OutlineView("Arms control", 6, 2),
            OutlineView("", 7, 1),
            OutlineView("Closing", 9, 0),
        ]
    )
    outline.show()
    assert [outline.topLevelItem(i).text(1) for i in range(outline.topLevelItemCount())] == [
        "Opening",
        "On the security order",
        "Closing",
    ]
    order = outline.topLevelItem(1)
    assert [order.child(i).text(1) for i in range(order.childCount())] == ["Arms control", "(no title)"]
    chosen = []
    outline.page_chosen.connect(chosen.append)
    place = outline.visualItemRect(order.child(0)).center()
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert chosen == [6]
    outline.set_current(8)
    assert outline.currentItem().text(1) == "(no title)"
    assert chosen == [6]
    outline.show_outline([])
    outline.set_current(3)
