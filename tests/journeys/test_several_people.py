"""Two people code the same paper: each sees their own work, the lead everybody's when they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coder_app.gui.start.sign_in import SignInDialog

if TYPE_CHECKING:
    from conftest import Hands

PASSAGE = "Кстати говоря, Россию, нас — постоянно учат демократии."


def change_person(hands: Hands, name: str) -> None:
    """Let somebody else work, by the button with the person's name and the keyboard."""
    QTest.mouseClick(hands.window.top.person, Qt.MouseButton.LeftButton)
    hands.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SignInDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SignInDialog)
    hands.type(dialog.list, name[0])
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    hands.bot.waitUntil(lambda: hands.window.desk is not None and hands.window.desk.person.name == name)
    hands.window.activateWindow()
    hands.bot.waitUntil(hands.window.isActiveWindow)
    hands.window.go("code")
    hands.bot.waitUntil(lambda: hands.code.reader.document is not None)
    hands.open(0)
    hands.surface.setFocus()


def shown(hands: Hands) -> int:
    """How many codings the page shows."""
    hands.settle()
    return len(hands.code.reader.codings.codings)


def test_that_a_coder_sees_their_own_codings_and_the_lead_everybodys_when_asked(hands: Hands) -> None:
    hands.drag(hands.find("однополярный мир"))
    hands.key(Qt.Key.Key_1)
    assert shown(hands) == 1
    assert hands.code.right.others.isVisible()
    assert hands.code.right.others.text() == "Codings: Lena"
    change_person(hands, "Anna")
    assert not hands.code.right.others.isVisible()
    assert shown(hands) == 0
    assert "compare" not in hands.window.workspaces
    hands.drag(hands.find(PASSAGE))
    hands.key(Qt.Key.Key_1)
    assert len(hands.stored()) == 1
    hands.open(1)
    hands.surface.setFocus()
    hands.key(Qt.Key.Key_Space)
    hands.key(Qt.Key.Key_1)
    assert shown(hands) == 1
    change_person(hands, "Lena")
    assert shown(hands) == 1
    hands.open(1)
    hands.bot.waitUntil(lambda: bool(hands.window.messages.area.notices()))
    (notice,) = hands.window.messages.area.notices()
    ask = next(each for each in notice.findChildren(QPushButton) if each.text() == "Show everybody's")
    assert shown(hands) == 0
    QTest.mouseClick(ask, Qt.MouseButton.LeftButton)
    hands.bot.waitUntil(lambda: shown(hands) == 1)
