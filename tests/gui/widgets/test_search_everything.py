"""The one search for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coder_app.gui.widgets.search_everything import Entry, SearchEverything

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot


class Desk:
    """A window with a search over a few codes, commands, and passages that take their time."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self.ran: list[str] = []
        self.waiting: list[tuple[str, Callable[[Sequence[Entry]], None]]] = []
        self.search = SearchEverything(self.window)
        self.search._pause.setInterval(20)
        self.search.add_provider(self._of("Codes", ["Ontological insecurity", "Polarity shift"]), 1)
        self.search.add_provider(self._of("Commands", ["Preferences", "Export"]), 2)
        self.search.add_slow_provider(lambda text, answer: self.waiting.append((text, answer)))

    def _of(self, kind: str, names: list[str]) -> Callable[[str], list[Entry]]:
        def provider(text: str) -> list[Entry]:
            return [self.entry(kind, name) for name in names if text.casefold() in name.casefold()]

        return provider

    def entry(self, kind: str, name: str) -> Entry:
        return Entry(kind, name, "detail", lambda: self.ran.append(name))

    def rows(self) -> list[str]:
        return [getattr(row, "title", None) or f"# {row.kind}" for row in self.search.model.entries]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(qtbot)
    made.search.open_over(made.window)
    return made


def test_that_everything_is_found_under_its_heading(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "p")
    assert desk.rows() == ["# Codes", "Polarity shift", "# Commands", "Preferences", "Export"]


def test_that_arrows_skip_headings_and_enter_runs(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "p")
    qtbot.keyClick(desk.search.field, Qt.Key.Key_Down)
    qtbot.keyClick(desk.search.field, Qt.Key.Key_Return)
    assert desk.ran == ["Preferences"]
    assert not desk.search.isVisible()


def test_that_the_other_keyboard_layout_is_understood(desk: Desk, qtbot: QtBot) -> None:
    desk.search.field.setText("щтещ")
    assert desk.rows() == ["# Codes", "Ontological insecurity"]


def test_that_slow_answers_are_added_without_moving_the_choice(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "pref")
    qtbot.waitUntil(lambda: bool(desk.waiting))
    assert desk.search.current().title == "Preferences"
    text, answer = desk.waiting[-1]
    assert text == "pref"
    answer([desk.entry("Passages", "…preference…")])
    assert desk.rows()[-2:] == ["# Passages", "…preference…"]
    assert desk.search.current().title == "Preferences"


def test_that_an_answer_to_an_older_text_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "pref")
    qtbot.waitUntil(lambda: bool(desk.waiting))
    _, answer = desk.waiting[-1]
    qtbot.keyClicks(desk.search.field, "e")
    answer([desk.entry("Passages", "old")])
    assert "old" not in desk.rows()


def test_that_single_letters_do_not_start_slow_searches(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "p")
    qtbot.wait(60)
    assert desk.waiting == []


def test_that_nothing_found_is_said(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "zzzz")
    assert desk.rows() == []
    assert desk.search.hint.text() == "Nothing found."
    qtbot.keyClick(desk.search.field, Qt.Key.Key_Return)
    assert desk.search.isVisible()
    qtbot.keyClick(desk.search.field, Qt.Key.Key_Escape)
    assert not desk.search.isVisible()


def test_that_a_heading_cannot_be_clicked(desk: Desk, qtbot: QtBot) -> None:
    place = desk.search.view.visualRect(desk.search.model.index(0)).center()
    qtbot.mouseClick(desk.search.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.search.isVisible()
    place = desk.search.view.visualRect(desk.search.model.index(1)).center()
    qtbot.mouseClick(desk.search.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.ran == ["Ontological insecurity"]


def test_that_it_opens_empty_each_time_and_inside_the_window(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search.field, "export")
    desk.search.close()
    desk.search.open_over(desk.window)
    assert desk.search.field.text() == ""
    assert desk.search.width() <= desk.window.width()
