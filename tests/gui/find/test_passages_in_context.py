"""The list of passages: keyboard, copying, opening, the page at its side, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from coder_app.domain.anchors import Anchor
from coder_app.gui.find.code_hits import OtherCodeDialog
from coder_app.gui.find.passage_model import Heading
from coder_app.operations.wishes import PassageWish

if TYPE_CHECKING:
    from finding import Finding


def test_that_n_and_p_step_over_headings(find: Finding) -> None:
    find.tick("Threat")
    passages = find.space.results.list
    passages.setFocus()
    assert passages.current_passage().text == "a threat to the security of our state"
    for _ in range(4):
        find.qtbot.keyClick(passages, Qt.Key.Key_N)
    assert passages.current_passage().text == "The alliance moves closer to our borders."
    find.qtbot.keyClick(passages, Qt.Key.Key_P)
    assert passages.current_passage().text == "Расширение альянса мы считаем угрозой."


def test_that_a_group_is_folded_and_opened_from_the_keyboard(find: Finding) -> None:
    find.tick("Threat")
    passages = find.space.results.list
    passages.setFocus()
    find.qtbot.keyClick(passages, Qt.Key.Key_Left)
    assert isinstance(passages.model_.rows[passages.currentIndex().row()], Heading)
    find.qtbot.keyClick(passages, Qt.Key.Key_Left)
    assert find.texts() == ["[Threat 4]", "[Military 1]", "The alliance moves closer to our borders."]
    find.qtbot.keyClick(passages, Qt.Key.Key_Return)
    assert len(find.passages()) == 5


def test_that_enter_opens_the_passage_in_code(find: Finding) -> None:
    find.tick("Trust")
    passages = find.space.results.list
    passages.setFocus()
    chosen = passages.current_passage()
    find.qtbot.keyClick(passages, Qt.Key.Key_Return)
    workspace = find.window.workspaces["code"]
    find.until(lambda: find.window.current == "code" and workspace.control.picked is not None)
    assert workspace.control.picked.id == chosen.coding_id


def test_that_copying_takes_document_and_page_along(find: Finding) -> None:
    find.tick("Trust")
    passages = find.space.results.list
    passages.setFocus()
    find.qtbot.keySequence(passages, QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == "“Trust is broken.” (D-0001, page 1)"
    find.qtbot.keySequence(passages, QKeySequence.StandardKey.SelectAll)
    find.qtbot.keySequence(passages, QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == (
        "“Trust is broken.” (D-0001, page 1)\n\n“безопасности нет ни у кого” (D-0002)"
    )
    assert any("2 passages copied" in notice for notice in find.notices())


def test_that_the_page_follows_the_current_passage(find: Finding) -> None:
    find.tick("Trust")
    reader, passages = find.space.preview.reader, find.space.results.list
    for number in (0, 1):
        passage = passages.model_.passages[number]
        passages.go_to(passage)
        find.until(lambda passage=passage: reader.document and reader.document.id == passage.document_id)
        find.until(lambda passage=passage: reader.surface.current_hit == Anchor(passage.start, passage.end))


def test_that_a_narrow_window_leaves_the_page_away(find: Finding) -> None:
    assert find.space.preview.isVisible()
    find.window.resize(1000, 700)
    find.until(lambda: not find.space.preview.isVisible())
    find.window.resize(1440, 900)
    find.until(find.space.preview.isVisible)


def test_that_counts_agree_with_the_list_and_can_be_copied(find: Finding) -> None:
    find.space.run(PassageWish(everything=True))
    find.settled()
    results = find.space.results
    find.qtbot.mouseClick(results.as_table, Qt.MouseButton.LeftButton)
    assert results.table.as_text() == (
        "Code\tAll\tD-0001\tD-0002\nThreat\t4\t3\t1\nMilitary\t1\t1\t–\nTrust\t2\t1\t1\nAll\t7\t5\t2\n"
    )
    find.qtbot.mouseClick(results.sides["coder"], Qt.MouseButton.LeftButton)
    find.until(lambda: results.table.as_text().startswith("Code\tAll\tLena\tAnna"))
    assert "Threat\t4\t3\t1\n" in results.table.as_text()
    find.qtbot.mouseClick(results.sides["period"], Qt.MouseButton.LeftButton)
    find.until(lambda: "First wave" in results.table.as_text())
    assert "Trust\t2\t1\t1\n" in results.table.as_text()


def test_that_a_row_of_the_counts_leads_to_its_passages(find: Finding) -> None:
    find.space.run(PassageWish(everything=True))
    find.settled()
    results = find.space.results
    results.as_table.setChecked(True)
    results.table.setFocus()
    results.table.selectRow(2)
    find.qtbot.keyClick(results.table, Qt.Key.Key_Return)
    assert results.list.isVisible()
    row = results.list.model_.rows[results.list.currentIndex().row()]
    assert isinstance(row, Heading)
    assert row.title == "Trust"


def test_that_a_lead_gives_passages_another_code_and_takes_it_back(find: Finding) -> None:
    find.tick("Threat")
    results = find.space.results
    results.list.setFocus()
    assert results.other_code.isVisible()
    find.qtbot.mouseClick(results.other_code, Qt.MouseButton.LeftButton)
    dialog = find.dialog(OtherCodeDialog)
    find.qtbot.keyClicks(dialog.picker.field, "military")
    following = results.list.model_.rows[2]
    find.qtbot.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    find.until(lambda: "[Military 2]" in find.texts())
    assert "[Threat 3]" in find.texts()
    find.settled()
    assert find.window.focusWidget() is results.list
    current = results.list.current_passage()  # the next one, so that they can be gone through
    assert current.coding_id == following.coding_id
    find.qtbot.mouseClick(find.window.messages.area.notices()[-1].button, Qt.MouseButton.LeftButton)
    find.until(lambda: "[Threat 4]" in find.texts())


def test_that_a_row_says_what_it_shows_to_a_screen_reader(find: Finding) -> None:
    find.tick("Threat")
    model = find.space.results.list.model_
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a threat to the security of our state, Threat, Lena, D-0001, p. 1, Said twice."
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Threat, 4 passages"


def test_that_names_and_colours_follow_the_codebook(find: Finding) -> None:
    from coder_app.operations.codebook import edit_code

    find.tick("Trust")
    find.window.project.do(edit_code, find.code_id("Trust"), {"name": "Confidence"})
    find.until(lambda: find.texts()[0] == "[Confidence 2]")
