"""Finding in a document: what counts as the same, counting, going on and back, never with an old answer."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.page.find_bar import FindBar
from coder_app.gui.page.find_text import finder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

TEXT = "Ещё раз: модер\u00ad\nнизация\nальянса. ЕЩЕ РАЗ: Модернизация Альянса! 😀 İ конец"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("еще раз", ["Ещё раз", "ЕЩЕ РАЗ"]),
        ("модернизация альянса", ["модер\u00ad\nнизация\nальянса", "Модернизация Альянса"]),
        ("конец", ["конец"]),
        ("😀", ["😀"]),
        ("  раз ", ["раз", "РАЗ"]),
        ("нет", []),
        (" ", []),
        ("", []),
    ],
)
def test_that_words_are_found_as_a_reader_means_them(words: str, found: list[str]) -> None:
    assert [TEXT[slice(*anchor)] for anchor in finder(TEXT)(words)] == found


@given(st.text(alphabet="abё\u00ad\n 😀", max_size=30), st.text(alphabet="abe 😀", min_size=1, max_size=3))
def test_that_what_is_found_lies_in_the_text_in_order(text: str, words: str) -> None:
    found = finder(text)(words)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@pytest.fixture
def open_bar(qtbot: QtBot) -> Iterator[Callable[..., FindBar]]:
    bars: list[FindBar] = []

    def open_(find: Callable[[str], list[Anchor]]) -> FindBar:
        window = QWidget()
        window.resize(600, 60)
        bar = FindBar(find, window)
        bar.resize(600, 40)
        bar.window_kept = window
        qtbot.addWidget(window)
        window.show()
        bar.chosen = []
        bar.hit_chosen.connect(bar.chosen.append)
        bars.append(bar)
        return bar

    yield open_
    for bar in bars:
        bar.stop()


def test_that_typing_finds_counts_and_chooses_the_next_place(open_bar: Callable[..., FindBar], qtbot: QtBot) -> None:
    bar = open_bar(finder("one two one three one"))
    bar.start = 5
    QTest.keyClicks(bar.field, "one")
    qtbot.waitUntil(lambda: bar.count.text() == "2 of 3")
    assert bar.chosen == [Anchor(8, 11)]
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert (bar.count.text(), bar.chosen[-1]) == ("3 of 3", Anchor(18, 21))
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "3 of 3"
    QTest.keyClicks(bar.field, "x")
    qtbot.waitUntil(lambda: bar.count.text() == "Not found")


def test_that_enter_does_not_wait_for_the_pause(open_bar: Callable[..., FindBar], qtbot: QtBot) -> None:
    bar = open_bar(finder("one two"))
    QTest.keyClicks(bar.field, "two")
    with qtbot.waitSignal(bar.hit_chosen, timeout=1000):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.chosen == [Anchor(4, 7)]


def test_that_a_slow_search_neither_freezes_nor_overrides_a_newer_one(
    open_bar: Callable[..., FindBar], qtbot: QtBot
) -> None:
    gate, entered = threading.Event(), threading.Event()

    def find(words: str) -> list[Anchor]:
        if words == "slow":
            entered.set()
            assert gate.wait(5)
            return [Anchor(0, 4)]
        return [Anchor(7, 9)]

    bar = open_bar(find)
    bar.field.setText("slow")
    bar.search()
    qtbot.waitUntil(entered.is_set)
    bar.field.setText("fast")
    bar.search()
    gate.set()
    qtbot.waitUntil(lambda: bool(bar.chosen))
    qtbot.wait(50)
    assert bar.chosen == [Anchor(7, 9)]


def test_that_escape_closes_and_forgets(open_bar: Callable[..., FindBar], qtbot: QtBot) -> None:
    bar = open_bar(finder("one"))
    found = []
    bar.found.connect(found.append)
    QTest.keyClicks(bar.field, "one")
    qtbot.waitUntil(lambda: bool(bar.chosen))
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert found[-1] == []
    assert not bar.isVisible()
