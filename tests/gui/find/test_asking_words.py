"""Looking for words in all texts, and coding what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coder_app.gui.find.code_hits import CodeHitsDialog
from coder_app.operations.coding import codings

if TYPE_CHECKING:
    from finding import Finding


def test_that_words_are_found_as_they_are_typed(find: Finding) -> None:
    find.words("threat")
    assert find.passages() == ["threat", "threat", "threat"]
    assert find.texts()[0] == "[D-0001 3]"
    assert find.space.results.code_hits.isVisible()


def test_that_nothing_found_offers_every_form_which_finds_it(find: Finding) -> None:
    find.words("угроза")
    nothing = find.space.results.nothing
    assert nothing.isVisible()
    find.qtbot.mouseClick(nothing.button, Qt.MouseButton.LeftButton)
    find.settled()
    assert find.space.query.words.inflected.isChecked()
    assert find.passages() == ["угрозой", "Угрозы"]


def test_that_a_wrong_expression_is_explained_at_the_field(find: Finding) -> None:
    form = find.space.query.words
    find.space.query.tabs.setCurrentIndex(1)
    find.qtbot.mouseClick(form.regex, Qt.MouseButton.LeftButton, pos=form.regex.rect().center() * 0.1)
    form.regex.setChecked(True)
    find.words("(threat")
    assert form.problem.isVisible()
    assert "(threat" in form.problem.text()
    find.words("threats?|trust")
    assert not form.problem.isVisible()
    assert find.passages() == ["threat", "Trust", "threat", "threat"]


def test_that_escape_empties_the_field_and_shows_what_can_be_asked(find: Finding) -> None:
    find.words("threat")
    find.qtbot.keyClick(find.space.query.words.field, Qt.Key.Key_Escape)
    find.settled()
    assert find.space.results.examples.isVisible()
    assert find.passages() == []


def test_that_words_can_be_looked_for_in_some_documents_only(find: Finding) -> None:
    find.words("security безопасности")
    assert find.passages() == []
    find.words("альянс*")
    assert find.passages() == ["альянса"]
    find.space.query.words.documents.set_chosen([find.window.desk.documents[0].id])
    find.settled()
    assert find.passages() == []


def test_that_all_hits_are_coded_in_one_step_that_undo_takes_back(find: Finding) -> None:
    find.words("threat")
    find.qtbot.mouseClick(find.space.results.code_hits, Qt.MouseButton.LeftButton)
    dialog = find.dialog(CodeHitsDialog)
    assert not dialog.accept_button.isEnabled()
    find.qtbot.keyClicks(dialog.picker.field, "unused")
    assert dialog.accept_button.isEnabled()
    assert "3" in dialog.accept_button.text()
    find.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    find.settled()
    # Two of the three stand in one sentence.
    document = find.window.desk.documents[0].id
    assert _given(find, document, "Unused") == [
        "This is a threat to the security of our state.", "A threat to one is a threat to all.",
    ]  # fmt: skip
    notice = find.window.messages.area.notices()[-1]
    find.qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    find.settled()
    assert _given(find, document, "Unused") == []


def test_that_hits_without_a_tick_are_left_alone_and_words_alone_can_be_coded(find: Finding) -> None:
    find.words("threat")
    find.space.changing.code_hits()
    dialog = find.dialog(CodeHitsDialog)
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.hits.index(1))
    find.qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    place = dialog.list.visualRect(dialog.hits.index(2)).center()
    find.qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog.units.buttons()[0].click()
    dialog.picker.tree.select_code(find.code_id("Unused"))
    dialog.accept()
    find.settled()
    assert _given(find, find.window.desk.documents[0].id, "Unused") == ["threat"]


def test_that_paragraphs_can_be_coded(find: Finding) -> None:
    find.words("угрозой")
    find.space.changing.code_hits()
    dialog = find.dialog(CodeHitsDialog)
    dialog.units.buttons()[2].click()
    dialog.picker.tree.select_code(find.code_id("Unused"))
    dialog.accept()
    find.settled()
    assert _given(find, find.window.desk.documents[1].id, "Unused") == [
        "Расширение альянса мы считаем угрозой. Против кого оно направлено?"
    ]


def _given(find: Finding, document: str, name: str) -> list[str]:
    """The words of a document that carry a code now."""
    from finding import FIRST, SECOND

    text = FIRST if document == find.window.desk.documents[0].id else SECOND
    found = find.window.project.call(lambda project: project.ask(codings, document))
    code_id = find.code_id(name)
    return [text[coding.start : coding.end] for coding in found if coding.code_id == code_id]
