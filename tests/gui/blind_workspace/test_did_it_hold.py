"""Whether blinding held, breaches and unblinding, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from coder_app.domain.blinding import Breach, Unblinding
from coder_app.gui.blind.blind_workspace import BlindWorkspace
from coder_app.gui.blind.unblinding_dialogs import BreachDialog, UnblindDialog

if TYPE_CHECKING:
    from opened_window import Studio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_that_a_breach_and_an_unblinding_are_asked_for_and_kept_for_good(studio: Studio) -> None:
    blind = studio.window.workspaces["blind"]
    assert isinstance(blind, BlindWorkspace)
    blind.held_chip.click()
    studio.until(lambda: "No coder has finished" in blind.held.words.text())
    blind.held.breach_button.click()
    breach = studio.dialog(BreachDialog)
    breach.accept_button.click()
    assert breach.problem.text() == "▲ Say what was found, so that others can judge it."
    breach.note_field.setPlainText("The stamp can be read")
    breach.accept_button.click()
    studio.settled()

    blind.held.unblind_button.click()
    dialog = studio.dialog(UnblindDialog)
    dialog.accept_button.click()
    assert dialog.problem.text() == "▲ Choose what is unblinded."
    dialog.scope_box.setCurrentIndex(0)
    dialog.accept_button.click()
    assert dialog.problem.text() == "▲ Write the reason."
    dialog.reason_field.setText("Coding is complete")
    dialog.accept_button.click()
    studio.until(lambda: "Unblinded. What is coded from now on is marked as not blind." in studio.notices())
    studio.settled()
    kept = studio.window.project.call(
        lambda study: study.ask(
            lambda session: (session.exec(select(Breach.note)).all(), session.exec(select(Unblinding.reason)).all())
        )
    )
    assert kept == (["The stamp can be read"], ["Coding is complete"])
    state = studio.window.project.call(lambda study: study.undo_state())
    assert state.undo is None or state.undo[0] != "Unblind"
