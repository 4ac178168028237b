"""The form of a code, merging, splitting, and the card of a coding."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from codebook_samples import POWER, RULES, sample
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea

from coder_app.domain.views import CodeView, CodingView, Scale
from coder_app.gui.codebook.card import CodeCard
from coder_app.gui.codebook.dialogs import MergeDialog, SplitDialog
from coder_app.gui.codebook.editor import CodeEditor, CodeForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CODES = {each.id: each for each in sample()}
CODING = CodingView("c1", "s1", "d1", "oi", "anna", "r1", 10, 40, intensity=4, memo="Trust")


def form(qtbot: QtBot, code: CodeView | None = None, **more: object) -> CodeForm:
    made = CodeForm(sample(), [POWER, RULES])
    qtbot.addWidget(made)
    made.set_code(code, **more)  # type: ignore[arg-type]
    made.show()
    return made


def test_that_an_unchanged_form_gives_the_code_back(qtbot: QtBot) -> None:
    whole = replace(
        CODES["oi"],
        definition="Что-то\nважное",
        use_when="when",
        not_for="not",
        indicators="words",
        examples="“quote”",
        scale=Scale(1, 5, {1: "mentioned", 4: "strong"}),
    )
    made = form(qtbot, whole)
    assert made.check()
    for name, value in made.values().items():
        expected = getattr(whole, name)
        assert value == (expected.upper() if name == "colour" else expected), name


def test_that_a_new_code_begins_with_name_parent_and_a_fresh_colour(qtbot: QtBot) -> None:
    made = form(qtbot, name="New arms", parent_id="ps")
    values = made.values()
    assert (values["name"], values["parent_id"], values["framework"]) == ("New arms", "ps", POWER)
    assert values["colour"] != "#2E86AB"
    assert not made.framework.isEnabled()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("   ", "A code needs a name."),
        ("a/b", "cannot contain"),
        ("forces IN the east", "already a code “Forces in the east”"),
    ],
)
def test_that_a_name_that_cannot_be_is_said_in_a_sentence(qtbot: QtBot, name: str, says: str) -> None:
    made = form(qtbot, parent_id="ps")
    made.name.setText(name)
    assert not made.check()
    assert says in made.problem.text()
    assert made.problem.isVisible()
    assert made.name.property("wrong")
    made.name.setText("Something else")
    assert made.check()
    assert not made.problem.isVisible()


def test_that_a_name_may_be_used_again_at_another_place(qtbot: QtBot) -> None:
    made = form(qtbot, name="Forces in the east")
    assert made.check()


@pytest.mark.parametrize(
    ("low", "high", "labels", "says"),
    [
        (5, 5, "", "above the lowest"),
        (1, 5, "strong", "not a number and a word"),
        (1, 5, "4 =", "not a number and a word"),
        (1, 5, "9 = strong", "The scale has no 9."),
    ],
)
def test_that_a_scale_that_makes_no_sense_is_said(qtbot: QtBot, low: int, high: int, labels: str, says: str) -> None:
    made = form(qtbot, CODES["fe"])
    made.scale.on.click()
    made.scale.low.setValue(low)
    made.scale.high.setValue(high)
    made.scale.labels.setText(labels)
    assert not made.check()
    assert says in made.problem.text()


def test_that_long_names_do_not_make_the_form_wider_than_its_window(qtbot: QtBot) -> None:
    long = replace(CODES["oi"], id="long", name="A code with a name " + "that goes on and on " * 6)
    editor = CodeEditor([*sample(), long], frameworks=["A framework of a school " * 6])
    qtbot.addWidget(editor)
    editor.show()
    area = editor.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


def test_that_a_code_cannot_be_put_below_itself_or_its_sub_codes(qtbot: QtBot) -> None:
    made = form(qtbot, CODES["ps"])
    offered = {made.parent_box.itemData(row) for row in range(made.parent_box.count())}
    assert {"ps", "ae", "fe"} & offered == set()
    assert {None, "oi", "ba"} <= offered


def test_that_the_form_says_who_has_a_key(qtbot: QtBot) -> None:
    made = form(qtbot)
    assert "Ontological insecurity" in made.key.itemText(4)
    assert made.key.itemText(3) == "3"


def test_that_the_dialog_ends_only_with_sensible_values(qtbot: QtBot) -> None:
    dialog = CodeEditor(sample(), parent_id="ps")
    qtbot.addWidget(dialog)
    dialog.open()
    kept: list[dict[str, object]] = []
    dialog.kept.connect(kept.append)
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert kept == []
    qtbot.keyClicks(dialog.form.name, "New arms")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert kept[0]["name"] == dialog.values()["name"] == "New arms"


def test_that_every_field_of_the_form_has_a_name_for_screen_readers(qtbot: QtBot) -> None:
    made = form(qtbot)
    for field in (made.name, made.parent_box, made.framework, made.colour, made.definition, made.scale, made.key):
        assert field.accessibleName()


def test_that_merging_offers_all_but_itself_and_what_lies_below(qtbot: QtBot) -> None:
    dialog = MergeDialog(CODES["ps"], sample())
    qtbot.addWidget(dialog)
    dialog.open()
    assert {each.id for each in dialog.tree.codes()} == {"oi", "si", "ba"}
    assert not dialog.go.isEnabled()
    dialog.tree.select_code("oi")
    with qtbot.waitSignal(dialog.merged) as told:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert told.args == ["ps", "oi"]
    assert dialog.chosen() == "oi"


def test_that_splitting_asks_for_different_names(qtbot: QtBot) -> None:
    dialog = SplitDialog(CODES["ps"], sample())
    qtbot.addWidget(dialog)
    dialog.open()
    for names, says in (
        ([], "at least one"),
        (["a/b"], "cannot"),
        (["A", " a "], "already"),
        (["Forces in the EAST"], "already"),
    ):
        for field in dialog.fields:
            field.clear()
        for place, name in enumerate(names):
            dialog.fields[place].setText(name)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert says in dialog.problem.text()
    for place, name in enumerate(["North", "South", "East"]):
        dialog.fields[place].setText(name)
    with qtbot.waitSignal(dialog.split) as told:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert told.args == ["ps", ["North", "South", "East"]]


@pytest.fixture
def card(qtbot: QtBot) -> CodeCard:
    made = CodeCard()
    qtbot.addWidget(made)
    made.resize(310, 360)
    made.show()
    return made


def test_that_the_card_shows_definition_and_rules_as_plain_words(card: CodeCard) -> None:
    card.show_code(replace(CODES["oi"], definition="a < b & <b>c</b>", use_when="Use when x", not_for=""))
    assert "a &lt; b &amp; &lt;b&gt;c" in card.definition.text()
    assert card.use.text().count("Use") == 1
    assert not card.not_for.isVisible()
    assert not card.memo.isVisible()
    assert not card.intensity.isVisible()


def test_that_the_intensity_is_given_by_mouse_and_keys_and_taken_back(card: CodeCard, qtbot: QtBot) -> None:
    given: list[int | None] = []
    card.intensity_changed.connect(given.append)
    card.show_code(CODES["oi"], replace(CODING, intensity=None))
    assert card.intensity.says.text() == "not set"
    card.intensity.slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(card.intensity.slider, Qt.Key.Key_Right)
    assert card.intensity.says.text() == "4 · strong"
    qtbot.mouseClick(card.intensity.unset, Qt.MouseButton.LeftButton)
    assert given == [2, 3, 4, None]


def test_that_the_lowest_intensity_can_be_given_though_the_slider_stands_there(card: CodeCard, qtbot: QtBot) -> None:
    given: list[int | None] = []
    card.intensity_changed.connect(given.append)
    card.show_code(CODES["oi"], replace(CODING, intensity=None))
    slider = card.intensity.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(8, slider.height() // 2))
    assert given == [1]


def test_that_showing_a_coding_tells_nothing(card: CodeCard) -> None:
    told: list[object] = []
    card.intensity_changed.connect(told.append)
    card.memo_changed.connect(told.append)
    card.show_code(CODES["oi"], CODING)
    card.show_code(CODES["oi"], replace(CODING, intensity=2, memo="Other"))
    card.show_code(None)
    assert told == []


def test_that_a_memo_is_told_after_a_pause_once(card: CodeCard, qtbot: QtBot) -> None:
    card.memo._pause.setInterval(40)
    told: list[str] = []
    card.memo_changed.connect(told.append)
    card.show_code(CODES["oi"], CODING)
    card.edit_memo()
    card.memo.insertPlainText("Довіра ")  # Qt's test keys know no Cyrillic.
    qtbot.waitUntil(lambda: bool(told))
    card.save()
    assert told == ["Довіра Trust"]


def test_that_a_memo_is_told_before_another_coding_is_shown(card: CodeCard, qtbot: QtBot) -> None:
    told: list[str] = []
    card.memo_changed.connect(told.append)
    card.show_code(CODES["oi"], CODING)
    card.edit_memo()
    qtbot.keyClicks(card.memo, "More ")
    card.show_code(CODES["ba"], replace(CODING, id="c2", memo="Second"))
    assert told == ["More Trust"]
    assert card.memo.toPlainText() == "Second"


def test_that_news_of_the_same_coding_do_not_overwrite_what_is_being_written(card: CodeCard, qtbot: QtBot) -> None:
    card.show_code(CODES["oi"], CODING)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.edit_memo()
    qtbot.keyClicks(card.memo, "More ")
    card.show_code(CODES["oi"], replace(CODING, intensity=5))
    assert card.memo.toPlainText() == "More Trust"
    assert card.intensity.value == 5


def test_that_a_coding_of_another_person_can_only_be_read(card: CodeCard) -> None:
    card.show_code(CODES["oi"], CODING, editable=False)
    assert card.memo.isReadOnly()
    assert not card.intensity.isEnabled()
    card.show_code(CODES["oi"], replace(CODING, memo=""), editable=False)
    assert not card.memo.isVisible()


def test_that_the_code_that_takes_over_is_found_by_typing_and_enter(qtbot: QtBot) -> None:
    dialog = MergeDialog(CODES["oi"], sample())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.focusWidget() is dialog.field
    other = CODES["ps"]
    qtbot.keyClicks(dialog.field, other.name)
    with qtbot.waitSignal(dialog.merged) as told:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told.args == ["oi", "ps"]
