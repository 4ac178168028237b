"""Asking for coded passages: codes, filters, relations, what the coder may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finding import FIRST, code
from PySide6.QtCore import Qt

from coder_app.operations.coding import delete_codings
from coder_app.operations.questions import Question
from coder_app.operations.wishes import PassageWish

if TYPE_CHECKING:
    from finding import Finding


def test_that_a_ticked_code_shows_its_passages_with_those_below_it(find: Finding) -> None:
    find.tick("Threat")
    assert find.texts() == [
        "[Threat 4]", "a threat to the security of our state",
        "against whom is this expansion intended? Trust is broken.", "A threat to one is a threat to all.",
        "Расширение альянса мы считаем угрозой.", "[Military 1]", "The alliance moves closer to our borders.",
    ]  # fmt: skip
    assert find.space.status()["place"].startswith("5 ")


def test_that_sub_codes_can_be_left_out(find: Finding) -> None:
    find.tick("Threat")
    find.qtbot.mouseClick(find.space.query.passages.sub_codes, Qt.MouseButton.LeftButton)
    find.settled()
    assert "[Military 1]" not in find.texts()
    assert len(find.passages()) == 4


def test_that_space_ticks_a_code_from_the_keyboard(find: Finding) -> None:
    tree = find.space.query.passages.codes
    item = next(item for item in tree._all() if item.text() == "Trust")
    tree.setFocus()
    tree.setCurrentIndex(item.index())
    find.qtbot.keyClick(tree, Qt.Key.Key_Space)
    find.settled()
    assert sorted(find.passages()) == ["Trust is broken.", "безопасности нет ни у кого"]
    find.qtbot.keyClick(tree, Qt.Key.Key_Return)
    find.settled()
    assert find.passages() == []


def test_that_passages_can_stand_under_their_documents(find: Finding) -> None:
    find.tick("Trust")
    find.qtbot.mouseClick(find.space.results.by_document, Qt.MouseButton.LeftButton)
    assert find.texts() == ["[D-0001 1]", "Trust is broken.", "[D-0002 1]", "безопасности нет ни у кого"]


def test_that_words_narrow_the_passages_as_they_are_typed(find: Finding) -> None:
    find.tick("Threat")
    find.qtbot.keyClicks(find.space.query.passages.text, "state")
    find.settled()
    assert find.passages() == ["a threat to the security of our state"]


def test_that_a_lead_filters_by_coder_and_period(find: Finding) -> None:
    form = find.space.query.passages
    assert form.coders.isVisible()
    assert form.periods.isVisible()
    find.tick("Threat")
    anna = next(coder.id for coder in find.window.desk.coders if coder.name == "Anna")
    form.coders.set_chosen([anna])
    find.settled()
    assert find.passages() == ["A threat to one is a threat to all."]
    form.coders.set_chosen([])
    form.periods.set_chosen([form.periods._choices[1].id])
    find.settled()
    assert find.passages() == []
    assert find.space.results.nothing.isVisible()


def test_that_a_coder_sees_only_their_own_and_no_filters_of_the_lead(anna: Finding) -> None:
    form = anna.space.query.passages
    for chip in (form.coders, form.periods, form.kinds):
        assert not chip.isVisible()
    anna.tick("Threat")
    assert anna.passages() == ["A threat to one is a threat to all."]
    assert not anna.space.results.other_code.isVisible()
    assert all(not passage.period for passage in anna.space.results.list.model_.passages)


def test_that_passages_across_another_code_come_in_pairs(find: Finding) -> None:
    form = find.space.query.passages
    find.tick("Threat")
    form.relation.setCurrentIndex(form.relation.findData("overlaps"))
    assert form.others.isVisible()
    form.others.set_chosen([find.code_id("Trust")])
    find.settled()
    (pair,) = find.space.results.list.model_.passages
    assert pair.text == "against whom is this expansion intended? Trust is broken."
    assert pair.other.text == "Trust is broken."
    form.relation.setCurrentIndex(form.relation.findData("without"))
    find.settled()
    assert pair.text not in find.passages()
    assert len(find.passages()) == 4


def test_that_a_code_is_no_partner_of_itself_through_the_one_above_it(find: Finding) -> None:
    document, military = find.window.desk.documents[0].id, find.code_id("Military")
    find.window.project.call(lambda project: code(project, document, FIRST, "closer to our borders", military))
    find.settled()
    find.space.run(PassageWish(Question(codes=(military,)), "overlaps", (find.code_id("Threat"),)))
    find.settled()
    assert find.passages() == []
    find.space.run(PassageWish(Question(codes=(military,)), "near", (find.code_id("Threat"),), near=100))
    find.settled()
    assert {pair.other.code for pair in find.space.results.list.model_.passages} == {"Threat"}


def test_that_a_wider_distance_is_offered_where_two_codes_do_not_meet(find: Finding) -> None:
    wish = PassageWish(Question(codes=(find.code_id("Military"),)), "sentence", (find.code_id("Trust"),))
    find.space.run(wish)
    find.settled()
    assert find.passages() == []
    nothing = find.space.results.nothing
    assert "200" in nothing.button.text()
    find.qtbot.mouseClick(nothing.button, Qt.MouseButton.LeftButton)
    find.settled()
    assert find.passages() == ["The alliance moves closer to our borders."]
    assert find.space.query.passages.near.isVisible()


def test_that_a_relation_without_ticked_codes_says_what_is_missing(find: Finding) -> None:
    form = find.space.query.passages
    form.relation.setCurrentIndex(form.relation.findData("near"))
    form.others.set_chosen([find.code_id("Trust")])
    find.settled()
    assert find.space.results.nothing.isVisible()
    assert "Tick a code" in find.space.results.nothing.detail.text()


def test_that_the_examples_of_an_empty_query_can_be_clicked(find: Finding) -> None:
    examples = find.space.results.examples
    assert examples.isVisible()
    words = [button.text() for button in examples.buttons]
    assert "“Threat”" in words[0]
    find.qtbot.mouseClick(examples.buttons[0], Qt.MouseButton.LeftButton)
    find.settled()
    assert len(find.passages()) == 5
    assert find.space.query.passages.codes.checked() == [find.code_id("Threat")]


def test_that_every_passage_can_be_asked_for(find: Finding) -> None:
    find.space.run(PassageWish(everything=True))
    find.settled()
    assert len(find.passages()) == 7
    find.tick("Trust")
    assert len(find.passages()) == 2


def test_that_the_codebook_asks_find_for_the_passages_of_a_code(find: Finding) -> None:
    find.window.go("code")
    find.window.desk.passages_requested.emit(find.code_id("Trust"))
    find.settled()
    assert find.window.current == "find"
    assert len(find.passages()) == 2
    assert find.space.results.list.hasFocus()


def test_that_the_list_follows_what_is_coded_and_keeps_the_current_passage(find: Finding) -> None:
    find.tick("Threat")
    passages = find.space.results.list
    passages.go_to(passages.model_.passages[2])
    chosen = passages.current_passage()
    document = passages.model_.passages[0].document_id
    words = "expansion intended?"

    def give(project: object) -> None:
        code(project, document, FIRST, words, find.code_id("Threat"))  # type: ignore[arg-type]

    find.window.project.with_project(give)
    find.until(lambda: words in find.passages())
    assert passages.current_passage().coding_id == chosen.coding_id
    mine = [passage.coding_id for passage in passages.model_.passages if passage.text == words]
    find.window.project.do(delete_codings, mine)
    find.until(lambda: words not in find.passages())
    assert passages.current_passage().coding_id == chosen.coding_id


def test_that_a_new_question_ends_the_old_one(find: Finding) -> None:
    find.space.run(PassageWish(everything=True))
    find.space.run(PassageWish(Question(codes=(find.code_id("Trust"),))))
    find.settled()
    assert sorted(find.passages()) == ["Trust is broken.", "безопасности нет ни у кого"]


def test_that_a_study_without_documents_says_what_is_missing(empty_find: Finding) -> None:
    examples = empty_find.space.results.examples
    assert examples.isVisible()
    assert "No documents yet" in examples.state.sentence.text()
    assert examples.buttons == []
    empty_find.words("anything")
    assert empty_find.space.results.nothing.isVisible()


def test_that_larger_letters_leave_the_page_away_where_there_is_no_room(find: Finding) -> None:
    from PySide6.QtWidgets import QApplication

    from coder_app.gui.theme import apply_theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        apply_theme(app, "light", 1.5)
        find.until(lambda: not find.space.preview.isVisible())
    finally:
        apply_theme(app, "light", 1.0)
    find.until(find.space.preview.isVisible)
