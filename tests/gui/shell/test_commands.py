"""Commands: declared once, shown where they can be used, with keys that can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget

from coder_app.gui.actions import COMMANDS, GROUPS, ActionSet
from coder_app.gui.settings import SHORTCUTS, Settings
from coder_app.gui.widgets.icons import icon_names
from coder_app.gui.widgets.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def actions(settings: Settings, qtbot: QtBot) -> ActionSet:
    made = ActionSet(settings)
    for command in COMMANDS:
        if not command.checkable:
            made.on(command.id, lambda: None)
    made.set_state("code", "lead")
    return made


def test_that_declared_keys_never_meet_in_one_place(actions: ActionSet) -> None:
    for command in COMMANDS:
        for keys in command.keys:
            meeting = [other.id for other in actions.conflicts(command.id, keys)]
            assert meeting == [], (command.id, keys)
            assert not QKeySequence(keys).isEmpty(), (command.id, keys)


def test_that_commands_name_known_groups_and_icons() -> None:
    groups = {group for group, _ in GROUPS} | {""}
    for command in COMMANDS:
        assert command.group in groups, command.id
        assert not command.icon or command.icon in icon_names(), command.id
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_that_a_coder_sees_nothing_that_only_a_lead_can_do(actions: ActionSet) -> None:
    actions.set_state("code", "coder")
    assert not actions["study.import"].isVisible()
    assert not actions["go.compare"].isVisible()
    assert actions["code.palette"].isEnabled()
    assert "lead.people" not in {command.id for command in actions.commands()}
    words = {words for words, _, _ in actions.palette_entries()}
    assert "Add documents" not in words
    assert "Finish or reopen document" in words


def test_that_without_a_study_only_opening_is_possible(actions: ActionSet) -> None:
    actions.set_state()
    assert actions["study.open"].isEnabled()
    assert not actions["edit.undo"].isEnabled()


def test_that_commands_nobody_answers_are_not_shown(settings: Settings, qtbot: QtBot) -> None:
    made = ActionSet(settings)
    made.set_state("code", "lead")
    assert not made["study.import"].isVisible()
    made.on("study.import", lambda: None)
    assert made["study.import"].isVisible()


def test_that_a_command_can_be_off_for_now(actions: ActionSet) -> None:
    actions.set_available("edit.undo", False)
    assert not actions["edit.undo"].isEnabled()
    actions.set_state("find", "lead")
    assert not actions["edit.undo"].isEnabled()
    actions.set_available("edit.undo", True)
    assert actions["edit.undo"].isEnabled()


def test_that_menus_hold_the_commands_in_sections(actions: ActionSet, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions.fill_menu_bar(window.menuBar())
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    assert titles == ["&Study", "&Edit", "&View", "&Code", "Code&book", "&Team", "&Help"]
    menu = window.menuBar().findChild(QMenu, "study")
    assert isinstance(menu, QMenu)
    shown = [action.text() for action in menu.actions()]
    assert shown[0] == "New study…"
    assert "" in shown
    assert actions["study.import"] in menu.actions()


def test_that_menus_follow_who_sits_there_and_where(settings: Settings, qtbot: QtBot) -> None:
    window, made = QMainWindow(), ActionSet(settings)
    qtbot.addWidget(window)
    made.fill_menu_bar(window.menuBar())  # as the program does: before anybody has opened a study
    for ident in ("study.new", "study.setup", "lead.people", "code.finish"):
        made.on(ident, lambda: None)

    def shown() -> dict[str, list[str]]:
        menus = [each.menu() for each in window.menuBar().actions() if each.isVisible()]
        return {
            menu.objectName(): [each.objectName() for each in menu.actions() if each.isVisible() and each.objectName()]
            for menu in menus
            if isinstance(menu, QMenu)
        }

    made.set_state()
    assert shown() == {"study": ["study.new"]}
    made.set_state("code", "lead")
    assert shown() == {"study": ["study.new", "study.setup"], "code": ["code.finish"], "lead": ["lead.people"]}
    made.set_state("library", "coder")
    assert shown() == {"study": ["study.new"]}


class Window:
    """A window with a page that takes page commands and a field to type in."""

    def __init__(self, actions: ActionSet, qtbot: QtBot) -> None:
        self.widget, self.page, self.field = QWidget(), QWidget(), QLineEdit()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.widget)
        column.addWidget(self.page)
        column.addWidget(self.field)
        actions.attach(self.widget)
        actions.attach(self.page, "page")
        qtbot.addWidget(self.widget)
        with qtbot.waitActive(self.widget):
            self.widget.show()
            self.widget.activateWindow()
        self.page.setFocus()


def presses(action: QAction) -> list[bool]:
    told: list[bool] = []
    action.triggered.connect(lambda: told.append(True))
    return told


def test_that_page_keys_work_on_the_page_and_not_while_typing(actions: ActionSet, qtbot: QtBot) -> None:
    window = Window(actions, qtbot)
    choose, memo = presses(actions["code.palette"]), presses(actions["code.memo"])
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    qtbot.keyClick(window.page, Qt.Key.Key_M)
    assert (len(choose), len(memo)) == (1, 1)
    window.field.setFocus()
    qtbot.keyClicks(window.field, "mM")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.field.text() == "mM"
    assert (len(choose), len(memo)) == (1, 1)


@pytest.mark.qt_log_ignore("keyToAscii", extend=True)
def test_that_keys_work_the_same_on_a_cyrillic_layout(actions: ActionSet, qtbot: QtBot) -> None:
    window = Window(actions, qtbot)
    memo, undo = presses(actions["code.memo"]), presses(actions["edit.undo"])
    # Qt names the keys of such a layout by the capital letters they give.
    qtbot.keyClick(window.page, Qt.Key(ord("Ь")))
    qtbot.keyClick(window.page, Qt.Key(ord("Я")), Qt.KeyboardModifier.ControlModifier)
    assert (len(memo), len(undo)) == (1, 1)


def test_that_changed_keys_hold_and_are_kept(actions: ActionSet, settings: Settings, qtbot: QtBot) -> None:
    window = Window(actions, qtbot)
    memo = presses(actions["code.memo"])
    actions.set_keys("code.memo", ["W"])
    qtbot.keyClick(window.page, Qt.Key.Key_M)
    assert memo == []
    qtbot.keyClick(window.page, Qt.Key.Key_W)
    assert len(memo) == 1
    assert ActionSet(settings).keys("code.memo") == ["W"]
    actions.set_keys("code.memo", ["M"])
    assert settings.get(SHORTCUTS) == {}


def test_that_the_list_of_keys_shows_a_conflict_and_takes_over(actions: ActionSet, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.select("code.memo")
    dialog.keys.setFocus()
    qtbot.keyClick(dialog.keys, Qt.Key.Key_N)
    assert "Next" in dialog.says.text()
    assert dialog.set_button.text() == "Take over"
    qtbot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    assert actions.keys("code.memo") == ["N"]
    assert actions.keys("code.next") == []
    qtbot.mouseClick(dialog.reset_all_button, Qt.MouseButton.LeftButton)
    assert actions.keys("code.next") == ["N"]
    assert actions.keys("code.memo") == ["M"]


def test_that_a_key_is_a_conflict_also_by_its_cyrillic_twin(actions: ActionSet) -> None:
    assert [other.id for other in actions.conflicts("code.memo", "Т")] == ["code.next"]


def test_that_the_list_of_keys_can_be_searched(actions: ActionSet, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.search, "undo")
    left = [item.text(0) for item in dialog._items() if not item.isHidden()]
    assert left == ["Undo"]
