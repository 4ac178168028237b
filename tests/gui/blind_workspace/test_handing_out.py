"""The list of what is to be hidden, and packets handed out and taken back, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coder_app.domain.anchors import Anchor
from coder_app.gui.blind.assign_dialog import AssignDialog
from coder_app.gui.blind.blind_workspace import BlindWorkspace
from coder_app.gui.blind.entities_panel import EntityDialog
from coder_app.gui.blind.packet_dialogs import LeaksDialog, ReturnDialog
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_segment, codings
from coder_app.operations.project import open_project
from coder_app.operations.reading import documents

if TYPE_CHECKING:
    from pathlib import Path

    from opened_window import Studio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _workspace(studio: Studio) -> BlindWorkspace:
    found = studio.window.workspaces["blind"]
    assert isinstance(found, BlindWorkspace)
    studio.until(lambda: found.entities.model.rows and found.page.loaded is not None)
    return found


def test_that_somebody_listed_is_suggested_at_once_and_can_be_changed_and_removed(studio: Studio) -> None:
    blind = _workspace(studio)
    blind.entities.add.click()
    dialog = studio.dialog(EntityDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("institution"))
    dialog.name.setText("Nobody")
    dialog.save.click()
    studio.until(lambda: "Nobody" in [cells[0] for cells, _ in blind.suggestions.model.rows])
    studio.until(lambda: len(blind.entities.model.rows) == 2)
    blind.entities.choose_row(1)
    blind.entities.edit.click()
    dialog = studio.dialog(EntityDialog)
    dialog.label.setText("CLUB")
    dialog.save.click()
    studio.until(lambda: [cells[0] for cells, _ in blind.entities.model.rows] == ["[STATE-A]", "[CLUB]"])
    blind.entities.choose_row(1)
    blind.entities.remove.click()
    studio.until(lambda: len(blind.entities.model.rows) == 1)
    studio.window.commands.undo()
    studio.until(lambda: len(blind.entities.model.rows) == 2)


def test_that_a_packet_goes_out_without_its_sources_and_its_work_comes_back(studio: Studio, tmp_path: Path) -> None:
    blind, target = _workspace(studio), tmp_path / "anna.coder"
    coders = blind.coders
    studio.until(lambda: blind.suggestions.model.rows)
    blind.suggestions.choose_row(0)
    blind.suggestions.accept.click()
    blind.packets.click()
    coders.choose_row(0)
    coders.assign.click()
    studio.dialog(AssignDialog).go.click()
    studio.until(lambda: coders.model.rows[0][0][2] == "2")
    anna = coders.current()
    coders.make_packet(anna.id, anna.name, target)
    leaks = studio.dialog(LeaksDialog)
    assert "Ruritania" in {leak.string for _, leak in leaks.model.rows}
    assert not target.exists()
    leaks.reject()
    blind.suggestions.everywhere.click()
    studio.settled()
    coders.make_packet(anna.id, anna.name, target)
    studio.until(target.exists)
    with open_project(target) as packet:
        document = packet.ask(documents)[0].id
        code = packet.do(add_code, "Blame")
        packet.do(code_segment, document, Anchor(0, 6), code)
    coders.look_into(target)
    dialog = studio.dialog(ReturnDialog)
    assert "codings added 1, changed 0, removed 0" in dialog.sentence.text()
    assert not studio.window.project.call(lambda study: study.ask(codings, document))
    dialog.take.click()
    studio.until(lambda: studio.window.project.call(lambda study: study.ask(codings, document)))
