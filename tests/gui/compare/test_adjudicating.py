"""Deciding disagreements by the keyboard: the consensus is written, progress kept, nobody's codings are touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from compared_study import Comparer, sentence
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlmodel import col, select

from coder_app.domain.adjudication import Decision
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.study import Round
from coder_app.gui.widgets.finder import ENTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.compare.disagreement_panel import DisagreementPanel


class Judge:
    """The panel, its keys pressed."""

    def __init__(self, comparer: Comparer) -> None:
        self.comparer = comparer
        comparer.choose("Threat")
        comparer.qtbot.mouseClick(self.panel.adjudicate, Qt.MouseButton.LeftButton)
        self.comparer.until(lambda: self.panel.passage.shown() is not None)

    @property
    def panel(self) -> DisagreementPanel:
        return self.comparer.workspace.disagreements

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.comparer.window.activateWindow()
        self.comparer.until(self.comparer.window.isActiveWindow)
        self.panel.list.setFocus()
        QTest.keyClick(self.panel.list, key, modifier)
        self.comparer.settled()

    def done(self) -> str:
        return self.panel.adjudicating.bar.done.text()

    def ticks(self) -> list[bool]:
        model = self.panel.list.lines
        return [model.index(row).data(ENTRY).decided for row in range(model.rowCount())]

    def rows(self, query: Any) -> list[Any]:
        project = self.comparer.window.project
        assert project is not None
        found: list[Any] = project.call(lambda study: study.ask(lambda session: list(session.exec(query).all())))
        return found

    def consensus(self) -> list[tuple[int, int]]:
        query = (
            select(Segment.start, Segment.end)
            .join(Coding, col(Coding.segment_id) == col(Segment.id))
            .join(Round, col(Coding.round_id) == col(Round.id))
            .where(Round.name == "Consensus")
        )
        return [tuple(row) for row in self.rows(query)]


@pytest.fixture
def judge(comparer: Comparer) -> Judge:
    return Judge(comparer)


def test_that_numbers_and_zero_decide_and_go_on(judge: Judge) -> None:
    assert judge.done() == "0 of 2 decided"
    first = judge.panel.list.currentIndex().row()
    judge.press(Qt.Key.Key_1)
    assert judge.done() == "1 of 2 decided"
    assert judge.panel.list.currentIndex().row() != first
    assert judge.consensus() == [tuple(sentence(4))]
    judge.press(Qt.Key.Key_0)
    assert judge.done() == "2 of 2 decided"
    assert judge.ticks() == [True, True]
    assert judge.consensus() == [tuple(sentence(4))]
    assert judge.panel.place.quiet.whole_text() == "Everything here is decided"


def test_that_undo_opens_a_disagreement_again(judge: Judge) -> None:
    judge.press(Qt.Key.Key_B)
    assert judge.done() == "1 of 2 decided"
    assert judge.comparer.window.project is not None
    judge.comparer.window.project.undo()
    judge.comparer.settled()
    assert judge.done() == "0 of 2 decided"
    assert judge.rows(select(Decision.id)) == []


def test_that_a_stretch_can_be_edited_word_by_word_with_a_reason(judge: Judge) -> None:
    judge.press(Qt.Key.Key_M)
    reason = judge.panel.adjudicating.bar.reason
    assert reason.hasFocus()
    QTest.keyClicks(reason, "only B 1 counts")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert judge.consensus() == []
    judge.press(Qt.Key.Key_E)
    judge.press(Qt.Key.Key_Left)
    judge.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    shown = judge.panel.passage.shown()
    assert shown is not None
    assert shown.sides[0].names == "Consensus:"
    judge.press(Qt.Key.Key_Return)
    start, end = sentence(4)
    assert judge.consensus() == [(start + len("The "), end - len("."))]
    assert judge.rows(select(Decision.reason)) == ["only B 1 counts"]


def test_that_decisions_are_there_after_a_restart(judge: Judge, open_compared: Callable[..., Comparer]) -> None:
    judge.press(Qt.Key.Key_2)
    before = judge.ticks()
    study = judge.comparer.window.project
    assert study is not None
    judge.comparer.window.go("library")
    judge.comparer.window.open_study(str(judge.comparer.study), "Lena")
    judge.comparer.until(lambda: judge.comparer.window.desk is not None and judge.comparer.window.desk.codes)
    judge.comparer.compare()
    judge.comparer.choose("Threat")
    assert judge.ticks() == before
    assert sorted(before) == [False, True]


def test_that_judging_with_hidden_names_tells_nobody_apart(comparer: Comparer) -> None:
    comparer.qtbot.mouseClick(comparer.workspace.bar.hide_names, Qt.MouseButton.LeftButton)
    judge = Judge(comparer)
    model = judge.panel.list.lines
    assert {model.index(row).data(ENTRY).kind for row in range(model.rowCount())} == {"1 of 2 coders"}
    shown = judge.panel.passage.shown()
    assert shown is not None
    assert [side.names for side in shown.sides] == ["C1", "C2"]
    assert not any("Anna" in memo or "thought" in memo for side in shown.sides for memo in side.memos)
