"""The palette of codes, worked from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from codebook_samples import code, sample
from PySide6.QtCore import QPoint, Qt

from coder_app.gui.codebook.palette import CodePalette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Hand:
    """Types into the palette and notes what it tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.palette = CodePalette()
        qtbot.addWidget(self.palette)
        self.palette.set_codes(sample(), recent=["ba"])
        self.told: list[tuple[Any, ...]] = []
        self.palette.code_chosen.connect(lambda ident: self.told.append((ident,)))
        self.palette.create_requested.connect(lambda name, parent: self.told.append((name, parent)))

    def open(self, **more: Any) -> None:
        self.palette.open_palette(QPoint(10, 10), **more)
        self.qtbot.waitExposed(self.palette)

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.palette.field, text)

    def presses(self, *keys: Qt.Key, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            self.qtbot.keyClick(self.palette.field, key, modifier)

    def rows(self) -> list[str]:
        return [entry.code.id if entry.code else f"+{entry.name}" for entry in self.palette.model.entries]


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


def test_that_a_few_letters_and_enter_give_the_code_and_close(hand: Hand) -> None:
    hand.open()
    hand.types("onto")
    hand.presses(Qt.Key.Key_Return)
    assert hand.told == [("oi",)]
    assert not hand.palette.isVisible()


def test_that_letters_of_the_other_layout_do_as_well(hand: Hand) -> None:
    hand.open()
    hand.palette.field.setText("щтещ")
    hand.presses(Qt.Key.Key_Enter)
    assert hand.told == [("oi",)]


def test_that_it_opens_with_the_recent_codes_first_and_without_those_no_longer_used(hand: Hand) -> None:
    hand.open()
    assert hand.rows()[0] == "ba"
    assert "ez" not in hand.rows()
    assert len(hand.rows()) == 6


def test_that_arrows_walk_round_the_list(hand: Hand) -> None:
    hand.open()
    hand.presses(Qt.Key.Key_Up)
    assert hand.palette.current() is hand.palette.model.entries[-1]
    hand.presses(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert hand.palette.current() is hand.palette.model.entries[1]
    hand.presses(Qt.Key.Key_PageDown)
    assert hand.palette.current() is hand.palette.model.entries[-1]


def test_that_control_enter_gives_several_codes(hand: Hand) -> None:
    hand.open()
    hand.types("onto")
    hand.presses(Qt.Key.Key_Return, control=True)
    assert hand.palette.isVisible()
    assert hand.palette.model.entries[0].taken
    hand.types("forces")
    hand.presses(Qt.Key.Key_Return)
    assert hand.told == [("oi",), ("fe",)]


def test_that_escape_closes_and_gives_nothing(hand: Hand) -> None:
    hand.open()
    hand.types("on")
    with hand.qtbot.waitSignal(hand.palette.closed):
        hand.presses(Qt.Key.Key_Escape)
    assert hand.told == []
    assert not hand.palette.isVisible()


def test_that_the_last_row_makes_a_code_of_what_was_typed(hand: Hand) -> None:
    hand.open()
    hand.palette.field.setText("Нова загроза  ")
    assert hand.rows()[-1] == "+Нова загроза"
    while hand.palette.current().code is not None:
        hand.presses(Qt.Key.Key_Down)
    hand.presses(Qt.Key.Key_Return)
    assert hand.told[-1] == ("Нова загроза", None)


def test_that_a_path_makes_a_sub_code(hand: Hand) -> None:
    hand.open()
    hand.types("polarity shift/New arms")
    assert hand.palette.model.entries[-1].parent_name == "below Polarity shift"
    hand.presses(Qt.Key.Key_Return)
    assert hand.told == [("New arms", "ps")]


@pytest.mark.parametrize(
    "text", ["Ontological insecurity", "ONTOLOGICAL  insecurity", "Polarity shift/Forces in the east"]
)
def test_that_a_code_that_exists_is_not_offered_as_new(hand: Hand, text: str) -> None:
    hand.open(text=text)
    assert not [row for row in hand.rows() if row.startswith("+")]


def test_that_the_selected_words_are_offered_as_a_name(hand: Hand) -> None:
    hand.open(quotation="снижающий уровень\nвзаимного доверия")
    assert hand.rows()[-1] == "+снижающий уровень взаимного доверия"
    hand.palette.may_create = False
    hand.open(quotation="снижающий уровень")
    assert not [row for row in hand.rows() if row.startswith("+")]


def test_that_very_long_words_are_shortened_for_a_name(hand: Hand) -> None:
    hand.open(quotation="слово " * 400)
    assert len(hand.palette.model.entries[-1].name) <= 80


def test_that_codes_the_passage_has_are_ticked(hand: Hand) -> None:
    hand.open(taken=["oi"])
    assert [entry.code.id for entry in hand.palette.model.entries if entry.taken] == ["oi"]


def test_that_a_click_gives_the_row(hand: Hand) -> None:
    hand.open()
    row = hand.rows().index("oi")
    place = hand.palette.view.visualRect(hand.palette.model.index(row)).center()
    hand.qtbot.mouseClick(hand.palette.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hand.told == [("oi",)]


def test_that_without_any_code_the_first_can_be_made(hand: Hand) -> None:
    hand.palette.set_codes([])
    hand.open()
    assert hand.rows() == []
    hand.presses(Qt.Key.Key_Return)
    hand.types("First")
    hand.presses(Qt.Key.Key_Return)
    assert hand.told == [("First", None)]


def test_that_new_codes_arrive_while_it_is_open(hand: Hand) -> None:
    hand.open()
    hand.types("fresh")
    hand.palette.set_codes([*sample(), code("new", "Fresh code", 9)])
    assert hand.rows()[0] == "new"


def test_that_a_screen_reader_hears_the_rows(hand: Hand) -> None:
    hand.open(text="onto")
    texts = [hand.palette.model.index(row).data() for row in range(len(hand.rows()))]
    assert texts[0].startswith("Ontological insecurity")
    assert texts[-1] == "Create code “onto”"
