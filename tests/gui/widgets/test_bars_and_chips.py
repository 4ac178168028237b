"""Rail, bars, chips and quiet texts, by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from coder_app.gui.widgets.chips import Choice, FilterChip
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import ElidedLabel, EmptyState, PanelHeader
from coder_app.gui.widgets.rail import Rail, RailEntry
from coder_app.gui.widgets.search_field import SearchField
from coder_app.gui.widgets.top_bar import StatusLine, TopBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTRIES = [
    RailEntry("library", "Библиотека", "library"),
    RailEntry("code", "Code", "code"),
    RailEntry("find", "Find", "find"),
]


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail()
    made.set_workspaces(ENTRIES)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_that_the_rail_tells_the_chosen_workspace_and_marks_it(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(rail.button("code"), Qt.MouseButton.LeftButton)
    assert told.args == ["code"]
    assert rail.current() == "code"


def test_that_the_rail_is_walked_with_arrow_keys_and_entered_with_space(rail: Rail, qtbot: QtBot) -> None:
    rail.set_current("library")
    rail.button("library").setFocus()
    qtbot.keyClick(rail.button("library"), Qt.Key.Key_Down)
    assert rail.button("code").hasFocus()
    assert rail.current() == "library"
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(rail.button("code"), Qt.Key.Key_Space)
    assert told.args == ["code"]
    qtbot.keyClick(rail.button("code"), Qt.Key.Key_Up)
    qtbot.keyClick(rail.button("library"), Qt.Key.Key_Up)
    assert rail.button("find").hasFocus()


def test_that_setting_the_workspace_tells_nothing(rail: Rail) -> None:
    told: list[str] = []
    rail.chosen.connect(told.append)
    rail.set_current("find")
    rail.set_current("nowhere")
    assert rail.current() == "find"
    assert told == []


def test_that_the_rail_keeps_the_workspace_when_others_go(rail: Rail) -> None:
    rail.set_current("code")
    rail.set_workspaces(ENTRIES[1:])
    assert rail.current() == "code"
    rail.set_workspaces(ENTRIES[:1])
    assert rail.current() == ""


def test_that_every_word_fits_on_the_rail(rail: Rail) -> None:
    for entry in ENTRIES:
        button = rail.button(entry.id)
        assert button.width() >= button.sizeHint().width()
        assert button.accessibleName() == entry.text


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    made = TopBar()
    made.resize(1100, made.height())
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_undo_says_what_it_would_undo(bar: TopBar, qtbot: QtBot) -> None:
    assert not bar.undo.isEnabled()
    bar.set_undo("Code passage", "")
    assert bar.undo.isEnabled()
    assert not bar.redo.isEnabled()
    assert bar.undo.toolTip() == "Undo: Code passage (Ctrl+Z)"
    with qtbot.waitSignal(bar.undo_requested):
        qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)


def test_that_chips_without_words_are_away(bar: TopBar, qtbot: QtBot) -> None:
    assert not bar.round.isVisible()
    bar.set_round("Main round")
    bar.set_person("Anna · coder")
    assert bar.round.isVisible()
    for chip, signal in ((bar.round, bar.round_requested), (bar.person, bar.person_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_that_the_search_stands_in_the_middle_and_opens_by_click_and_space(bar: TopBar, qtbot: QtBot) -> None:
    bar.set_study("A study with a rather long name, 1991–2022")
    bar.set_person("Anna")
    qtbot.wait(10)
    middle = bar.search.geometry().center().x()
    assert abs(middle - bar.width() / 2) < 30
    for act in (
        lambda: qtbot.mouseClick(bar.search, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(bar.search, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(bar.search_requested):
            act()


def test_that_a_very_long_study_name_does_not_push_anything_out(bar: TopBar) -> None:
    bar.set_study("Очень длинное название исследования " * 10)
    bar.set_round("Round")
    bar.set_person("Anna · coder")
    bar.layout().activate()
    for widget in (bar.search, bar.undo, bar.person):
        assert bar.rect().contains(widget.geometry())


def test_that_the_status_line_shows_its_texts_and_running_work(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    work = QLabel("Importing")
    line.add(work)
    line.resize(700, 28)
    line.show()
    line.say("place", "Page 4 of 11")
    line.say("saved", "Saved")
    line.say("more", "")
    line.layout().activate()
    assert line.text("place") == "Page 4 of 11"
    assert not line._parts["more"].isVisible()
    assert line._parts["place"].x() < work.x() < line._parts["saved"].x()


def test_that_long_texts_are_shortened_and_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Онтологическая\nнебезопасность " * 5)
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text() == label.accessibleName()
    assert "\n" not in label.text()
    label.resize(2000, 20)
    assert label.text() == label.whole_text()
    assert label.toolTip() == ""


def test_that_a_panel_header_gives_way_to_its_title(qtbot: QtBot) -> None:
    header = PanelHeader("Codebook", "v3 · 34 codes")
    qtbot.addWidget(header)
    header.resize(300, 40)
    header.show()
    header.set_title("Мої документи")
    header.set_quiet("4 of 12 finished")
    header.layout().activate()
    assert header.title.text() == "Мої документи"
    assert header.quiet.geometry().right() <= 300 - 14


def test_that_an_empty_state_offers_what_to_do_first(qtbot: QtBot) -> None:
    state = EmptyState("document", "No documents yet.", "Add documents…")
    qtbot.addWidget(state)
    state.show()
    with qtbot.waitSignal(state.acted):
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    state.say("Nothing found.")
    assert not state.button.isVisible()


def test_that_chips_flow_into_rows_that_fit(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    labels = [QLabel(f"Chip {number}") for number in range(9)]
    for label in labels:
        label.setFixedSize(90, 24)
        flow.addWidget(label)
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    holder.show()
    assert [label.y() for label in labels] == [0, 0, 0, 32, 32, 32, 64, 64, 64]
    assert flow.heightForWidth(300) == 64 + 24
    labels[0].hide()
    flow.invalidate()
    flow.activate()
    assert labels[1].x() == 0
    flow.clear()
    assert flow.count() == 0


CHOICES = [Choice("a", "Анна", "12"), Choice("b", "Борис"), Choice("c", "Олена", colour="#2E86AB")]


@pytest.fixture
def chip(qtbot: QtBot) -> FilterChip:
    made = FilterChip("Coders")
    made.set_choices(CHOICES)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_filter_says_what_is_chosen(chip: FilterChip) -> None:
    assert chip.text() == "Coders: all"
    chip.set_chosen(["b"])
    assert chip.text() == "Coders: Борис"
    chip.set_chosen(["a", "b", "c", "nobody"])
    assert chip.text() == "Coders: 3 of 3"
    assert chip.chosen_ids() == ["a", "b", "c"]


def test_that_a_filter_is_chosen_with_the_keyboard(chip: FilterChip, qtbot: QtBot) -> None:
    told: list[list[str]] = []
    chip.chosen.connect(told.append)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    popup = chip._popup
    assert popup is not None
    assert popup.isVisible()
    qtbot.keyClick(popup.view, Qt.Key.Key_Space)
    qtbot.keyClick(popup.view, Qt.Key.Key_Down)
    qtbot.keyClick(popup.view, Qt.Key.Key_Down)
    qtbot.keyClick(popup.view, Qt.Key.Key_Space)
    assert told == [["a"], ["a", "c"]]
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup.view, Qt.Key.Key_Escape)
    assert chip.chosen_ids() == ["a", "c"]


def test_that_a_filter_at_the_bottom_of_the_screen_opens_upwards(chip: FilterChip, qtbot: QtBot) -> None:
    chip.show()
    screen = chip.screen().availableGeometry()
    chip.move(screen.left() + 40, screen.bottom() - chip.height())
    chip.open()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert screen.contains(popup.geometry())
    assert popup.geometry().bottom() < chip.mapToGlobal(chip.rect().topLeft()).y()
    popup.close()


def test_that_a_filter_goes_back_to_all(chip: FilterChip, qtbot: QtBot) -> None:
    chip.set_chosen(["a", "b"])
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    popup = chip._popup
    assert popup is not None
    told: list[list[str]] = []
    chip.chosen.connect(told.append)
    qtbot.mouseClick(popup.everything, Qt.MouseButton.LeftButton)
    assert told == [[]]
    assert chip.text() == "Coders: all"


def test_that_a_long_filter_can_be_searched(qtbot: QtBot) -> None:
    made = FilterChip("Documents")
    made.set_choices([Choice(str(number), f"D-{number:04}") for number in range(200)])
    qtbot.addWidget(made)
    made.show()
    made.open()
    popup = made._popup
    assert popup is not None
    qtbot.keyClicks(popup.search, "d-0042")
    visible = [row for row in range(200) if not popup.view.isRowHidden(row)]
    assert visible == [42]
    popup.close()


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField("Find", "Ctrl K", delay=30)
    qtbot.addWidget(made)
    made.resize(240, 30)
    made.show()
    return made


def test_that_searching_waits_for_a_pause_or_enter(field: SearchField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    qtbot.keyClicks(field, "ont")
    qtbot.waitUntil(lambda: told == ["ont"])
    qtbot.keyClicks(field, "o")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["ont", "onto"]


def test_that_escape_empties_the_field_first(field: SearchField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    field.setText("угроза")
    assert not field._key.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert told == ["угроза", ""]
    assert field._key.isVisible()


def test_that_the_search_field_has_a_name_and_passes_the_down_key_on(field: SearchField, qtbot: QtBot) -> None:
    assert field.accessibleName() == "Find"
    with qtbot.waitSignal(field.down_pressed):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert isinstance(field, QLineEdit)
