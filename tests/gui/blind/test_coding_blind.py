"""A blind coder's window: what it does not show, what is asked on finishing, doubts about a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from blind_study import TELLING
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QTableView, QWidget
from sqlmodel import select

from coder_app.domain.anchors import Anchor
from coder_app.domain.blinding import Doubt
from coder_app.domain.coders import Completion
from coder_app.operations.coder_sight import show_coders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from blind_study import Blinder


def _words(window: QWidget) -> Iterator[str]:
    """Everything the window says: titles, labels, buttons, tool tips, accessible names, rows of lists."""
    for each in [window, *window.findChildren(QWidget)]:
        yield from (each.windowTitle(), each.toolTip(), each.accessibleName())
        if isinstance(each, QLabel | QPushButton):
            yield each.text()
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            model = each.model()
            for row in range(model.rowCount(QModelIndex())):
                shown = [0]
                if isinstance(each, QTableView):
                    shown = [number for number in range(model.columnCount()) if not each.isColumnHidden(number)]
                for column in shown:
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                        yield str(model.index(row, column).data(role) or "")


def test_that_nothing_in_a_coders_window_tells_source_title_framework_totals_or_lengths(
    blinder: Callable[..., Blinder],
) -> None:
    anna = blinder("Anna")
    assert list(anna.window.workspaces) == ["library", "code", "find"]
    for ident in ("library", "find", "code"):
        anna.go(ident)
    anna.until(lambda: anna.window.workspaces["code"].reader.document is not None)
    said = [*_words(anna.window), *anna.window.workspaces["code"].status().values()]
    told = "\n".join(said)
    assert [word for word in (*TELLING, "realism", "0 of 2", "of 3") if word in told] == []
    assert anna.window.top.blind.text() == "Blind"
    assert anna.window.windowTitle() == "Blind coding – Coder"


def test_that_the_lead_may_let_coders_see_more(blinder: Callable[..., Blinder]) -> None:
    lena = blinder("Lena")
    assert lena.window.top.blind.text() == "Sees the sources"
    lena.window.project.do(show_coders, ["title", "frameworks", "totals", "pages"], shuffle_codes=False)
    lena.window.project.sign_in("Anna", then=lena.window.desk.set_person)
    lena.until(lambda: lena.window.windowTitle() == "Ruritania and Freedonia – Coder")
    lena.settled()
    assert "Structural realism" in {code.framework for code in lena.window.desk.codes}


def test_that_finishing_asks_freezes_the_answers_and_names_pages_never_shown(blinder: Callable[..., Blinder]) -> None:
    anna = blinder("Anna")
    code = anna.go("code")
    document = next(each for each in anna.window.desk.documents if each.pages == 3)
    code.open_document(document.id)
    anna.until(lambda: code.reader.document is not None and code.reader.document.id == document.id)
    anna.settled()
    code.reader.surface.set_selection(Anchor(0, 20))
    code.finishing.toggle()
    anna.until(lambda: code.finishing.dialog is not None)
    dialog = code.finishing.dialog
    assert [box.itemText(row) for box in dialog.guesses.values() for row in range(box.count())] == [
        "Don’t know", "Freedonia", "Ruritania", "Sylvania",
    ]  # fmt: skip
    assert "page" in dialog.pages.text()
    dialog.accept()
    assert "recognised" in dialog.problem.text()
    dialog.recognised.buttons()[1].click()
    dialog.guesses["state"].setCurrentIndex(2)
    dialog.accept()
    assert "sure" in dialog.problem.text()
    dialog.confidence.setCurrentIndex(3)
    dialog.gave_away.setChecked(True)
    dialog.accept_button.click()
    anna.until(lambda: document.id in anna.window.desk.finished)
    [(recognised, answers)] = anna.ask(lambda session: [
        (row.recognised, row.answers) for row in session.exec(select(Completion)).all()])  # fmt: skip
    assert recognised == "unsure"
    assert answers == {"guesses": {"state": "Ruritania"}, "confidence": 75, "passage": [0, 20]}
    code.finishing.toggle()
    anna.until(lambda: document.id not in anna.window.desk.finished)
    code.finishing.toggle()  # what was said once is not asked again
    anna.until(lambda: document.id in anna.window.desk.finished)
    assert code.finishing.dialog is None


def test_that_doubts_about_a_passage_are_noted_by_a_key(blinder: Callable[..., Blinder]) -> None:
    anna = blinder("Anna")
    code = anna.go("code")
    anna.until(lambda: code.reader.document is not None)
    for key, place in ((Qt.Key.Key_I, Anchor(10, 16)), (Qt.Key.Key_U, Anchor(17, 22))):
        code.reader.surface.set_selection(place)
        anna.press(code.reader.surface, key)
    kept = anna.ask(lambda session: [(row.kind, row.start, row.end) for row in session.exec(select(Doubt)).all()])
    assert sorted(kept) == [("mask", 17, 22), ("recognised", 10, 16)]


def test_that_a_coder_cannot_carry_the_whole_study_away(blinder: Callable[..., Blinder]) -> None:
    anna = blinder("Anna")
    anna.window.study_commands.copies.save_copy()
    anna.window.study_commands.copies.restore()
    texts = [notice.text.text() for notice in anna.window.messages.area.notices()]
    assert any("Only a lead" in text for text in texts)
