"""Settings: kept, typed, and never the real user's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QSplitter, QWidget

from coder_app.gui.settings import (
    FONT_SCALE,
    READING_SIZE,
    RECENT_AT_MOST,
    SETTINGS,
    SHORTCUTS,
    SNAP_TO_WORDS,
    THEME,
    Settings,
)
from coder_app.gui.widgets.layout_memory import remember_splitter
from coder_app.gui.widgets.preferences import PreferencesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a folder" / "settings.ini"


def test_that_settings_are_found_again_with_their_types(path: Path) -> None:
    first = Settings(path)
    first.set(THEME, "dark")
    first.set(READING_SIZE, 22)
    first.set(SNAP_TO_WORDS, False)
    first.set(SHORTCUTS, {"edit.undo": ["Alt+Я"]})
    first.save()
    again = Settings(path)
    assert again.get(THEME) == "dark"
    assert again.get(READING_SIZE) == 22
    assert again.get(SNAP_TO_WORDS) is False
    assert again.get(SHORTCUTS) == {"edit.undo": ["Alt+Я"]}
    assert again.get(FONT_SCALE) == FONT_SCALE.default


def test_that_changes_are_told_once(path: Path, qtbot: QtBot) -> None:
    settings = Settings(path)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    settings.reset(THEME)
    settings.reset(THEME)
    assert told == [THEME.key, THEME.key]


@pytest.mark.parametrize("rubbish", ["not json", '"plum"', "17", "null", "[]", "{", ""])
def test_that_unusable_values_in_the_file_give_the_default(path: Path, rubbish: str) -> None:
    settings = Settings(path)
    settings._store.setValue(THEME.key, rubbish)
    assert settings.get(THEME) == "system"


@pytest.mark.parametrize("value", [9999, -1, True, "18", 1.5])
def test_that_a_value_out_of_bounds_or_of_another_type_is_refused(path: Path, value: object) -> None:
    with pytest.raises(ValueError, match=READING_SIZE.key):
        Settings(path).set(READING_SIZE, value)


def test_that_a_damaged_settings_file_does_not_stop_the_program(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\x00\xff[[[=\n;;%%" * 200)
    settings = Settings(path)
    assert [settings.get(each) for each in SETTINGS] == [each.default for each in SETTINGS]


def test_that_recent_studies_stand_last_first_and_are_few(path: Path) -> None:
    settings = Settings(path)
    for number in range(RECENT_AT_MOST + 3):
        settings.add_recent(f"/исследование {number}.coder")
    settings.add_recent("/исследование 9.coder")
    assert settings.recent()[0] == "/исследование 9.coder"
    assert len(settings.recent()) == RECENT_AT_MOST
    settings.forget_recent("/исследование 9.coder")
    assert "/исследование 9.coder" not in settings.recent()


def test_that_layouts_are_remembered_and_damaged_ones_ignored(path: Path) -> None:
    settings = Settings(path)
    settings.keep_layout("code/sides", QByteArray(b"\x00\xffstate"))
    assert settings.layout("code/sides") == QByteArray(b"\x00\xffstate")
    settings._store.setValue("layout/code/sides", "ж not base64")
    assert settings.layout("code/sides").isEmpty()
    assert settings.layout("never").isEmpty()


def test_that_every_setting_has_a_key_of_its_own_and_words_where_it_is_shown() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.accepts(setting.default), setting.key
        assert bool(setting.group) == bool(setting.title), setting.key


def test_that_a_splitter_gets_its_sizes_back(path: Path, qtbot: QtBot) -> None:
    settings = Settings(path)

    def made() -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(splitter)
        for _ in range(2):
            part = QWidget()
            part.setMinimumWidth(20)
            splitter.addWidget(part)
        splitter.resize(400, 100)
        remember_splitter(splitter, settings, "code/sides")
        splitter.show()
        return splitter

    first = made()
    first.setSizes([100, 299])
    first.splitterMoved.emit(100, 1)
    qtbot.waitUntil(lambda: not settings.layout("code/sides").isEmpty())
    second = made()
    assert abs(second.sizes()[0] - first.sizes()[0]) <= 2


def test_that_the_preferences_show_and_keep_every_declared_setting(path: Path, qtbot: QtBot) -> None:
    settings = Settings(path)
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert set(dialog.fields) == {setting.key for setting in SETTINGS if setting.group}
    box, spin, check = (dialog.fields[each.key] for each in (THEME, READING_SIZE, SNAP_TO_WORDS))
    assert isinstance(box, QComboBox)
    assert isinstance(spin, QSpinBox)
    assert isinstance(check, QCheckBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert settings.get(THEME) == "light"
    spin.setFocus()
    qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert settings.get(READING_SIZE) == READING_SIZE.default + 1
    check.setFocus()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert settings.get(SNAP_TO_WORDS) is False
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert settings.get(THEME) == "system"
    assert (box.currentData(), spin.value(), check.isChecked()) == ("system", READING_SIZE.default, True)
    assert all(field.accessibleName() for field in dialog.fields.values())
