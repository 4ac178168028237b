"""The Blind workspace in the real window: hiding what is suggested by keys, taking it back, looking as a coder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from coder_app.gui.blind.blind_workspace import BlindWorkspace

if TYPE_CHECKING:
    from opened_window import Studio

    from coder_app.operations.masking import MaskView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _workspace(studio: Studio) -> BlindWorkspace:
    found = studio.window.workspaces["blind"]
    assert isinstance(found, BlindWorkspace)
    studio.until(lambda: found.page.loaded is not None and found.suggestions.model.rows)
    return found


def _words(blind: BlindWorkspace) -> list[str]:
    return [cells[0] for cells, _ in blind.suggestions.model.rows]


def _hidden(studio: Studio, blind: BlindWorkspace, document: int = 0) -> tuple[MaskView, ...]:
    studio.settled()
    looked = blind.work.of(studio.window.desk.documents[document].id)
    assert looked is not None
    return looked.masks


def test_that_suggestions_are_hidden_left_and_taken_back_by_the_keyboard(studio: Studio) -> None:
    blind, keys = _workspace(studio), studio.qtbot.keyClick
    assert _words(blind).count("Ruritania") == 4
    table = blind.suggestions.table
    table.setFocus()
    blind.suggestions.choose_row(0)
    studio.qtbot.keyClick(table, Qt.Key.Key_N)
    second = blind.suggestions.current()
    assert blind.page.surface.current_hit == (second.start, second.end)
    keys(table, Qt.Key.Key_Delete)
    studio.until(lambda: len(_words(blind)) == 3)
    studio.settled()
    assert second.start not in [each.start for _, each in blind.suggestions.model.rows]
    studio.window.commands.undo()
    studio.until(lambda: len(_words(blind)) == 4)
    blind.suggestions.choose_row(1)
    keys(table, Qt.Key.Key_Return)
    studio.until(lambda: len(_hidden(studio, blind)) == 1)
    assert (_hidden(studio, blind)[0].start, _hidden(studio, blind)[0].label) == (second.start, "[STATE-A]")
    blind.masks.table.setFocus()
    blind.masks.choose_row(0)
    keys(blind.masks.table, Qt.Key.Key_Delete)
    studio.until(lambda: not _hidden(studio, blind) and len(_words(blind)) == 4)


def test_that_all_documents_are_hidden_in_one_step_and_shown_as_a_coder_sees_them(studio: Studio) -> None:
    blind = _workspace(studio)
    assert "Ruritania" in blind.page.loaded.opened.text
    blind.suggestions.everywhere.click()
    studio.until(lambda: len(_hidden(studio, blind)) >= 4 and _hidden(studio, blind, 1))
    assert not _words(blind)
    assert blind.suggestions.empty.sentence.text() == "Nothing more is suggested here."
    blind.as_coder.click()
    studio.until(lambda: "Ruritania" not in blind.page.loaded.opened.text)
    assert blind.page.loaded.model.masks[0].text == "[STATE-A]"
    blind.as_it_is.click()
    studio.until(lambda: "Ruritania" in blind.page.loaded.opened.text)
    studio.window.commands.undo()
    studio.until(lambda: not _hidden(studio, blind) and not _hidden(studio, blind, 1))


def test_that_a_coder_has_no_such_workspace(studio: Studio, study_path: object) -> None:
    studio.open(study_path, "Anna")
    assert "blind" not in studio.window.workspaces
