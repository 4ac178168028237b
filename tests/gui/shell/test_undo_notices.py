"""The Undo of a notice takes back what the notice tells, never something later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from coder_app.gui.messages import Messages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    return Messages(window)


def test_that_a_notice_with_undo_goes_with_the_next_change(messages: Messages) -> None:
    messages.offer_undo("Taken away.", lambda: None)
    messages.tell("A fact.")
    messages.forget_undo()
    assert [notice.text.text() for notice in messages.area.notices()] == ["A fact."]


def test_that_a_notice_already_closed_is_no_trouble(messages: Messages) -> None:
    messages.offer_undo("Taken away.", lambda: None).dismiss()
    messages.forget_undo()
    assert messages.area.notices() == []
