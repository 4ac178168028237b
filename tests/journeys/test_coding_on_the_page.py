"""A coder reads, highlights and codes on the real page, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from conftest import Hands

PASSAGE = "Кстати говоря, Россию, нас — постоянно учат демократии."


def painted(hands: Hands, anchor: Anchor) -> list[str]:
    """The colours just above the letters of a passage's first words."""
    hands.surface.reveal(anchor, animate=False)
    hands.bot.wait(50)
    image = hands.surface.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    rects = hands.surface.rects(Anchor(anchor.start, anchor.start + 20))
    found = []
    for rect in rects:
        y = rect.top() + 1.5
        found += [image.pixelColor(int(x * ratio), int(y * ratio)).name()
                  for x in range(int(rect.left()) + 2, int(rect.right()) - 2, 4)]  # fmt: skip
    return found


def is_tinted(colours: list[str]) -> bool:
    """Whether most of the places are neither white nor grey."""

    def chroma(name: str) -> int:
        parts = [int(name[i : i + 2], 16) for i in (1, 3, 5)]
        return max(parts) - min(parts)

    return sum(chroma(name) > 12 for name in colours) > len(colours) / 2


def test_that_a_drag_and_a_typed_code_paint_a_highlight_that_undo_takes_away(hands: Hands) -> None:
    passage = hands.find(PASSAGE)
    assert not is_tinted(painted(hands, passage))
    hands.drag(passage)
    assert hands.surface.selection() == passage
    hands.key(Qt.Key.Key_Return)
    hands.type_into_palette("threat")
    (coding,) = hands.stored()
    assert (coding.start, coding.end) == tuple(passage)
    hands.surface.set_selection(None)
    hands.surface.pick(None)
    assert is_tinted(painted(hands, passage))
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.stored() == []
    assert not is_tinted(painted(hands, passage))
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert hands.stored() == [coding]


def test_that_the_keyboard_alone_can_code_recode_and_delete(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Space)
    hands.key(Qt.Key.Key_Space)
    sentence = hands.surface.selection()
    assert sentence is not None
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    assert coding.anchor == sentence
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Escape)
    assert hands.surface.picked is None
    hands.key(Qt.Key.Key_N)
    assert hands.surface.picked == coding.id
    hands.key(Qt.Key.Key_Return)
    hands.type_into_palette("coop")
    (recoded,) = hands.stored()
    assert recoded.id == coding.id
    assert recoded.code_id != coding.code_id
    hands.key(Qt.Key.Key_Delete)
    assert hands.stored() == []


def test_that_a_code_is_found_in_whatever_layout_it_is_typed(hands: Hands) -> None:
    hands.drag(hands.find(PASSAGE))
    hands.key(Qt.Key.Key_Return)
    hands.type_into_palette("hfcibh")  # «расшир» with the keys of a Latin layout
    (coding,) = hands.stored()
    code = hands.window.desk.code(coding.code_id) if hands.window.desk else None
    assert code is not None
    assert code.name == "Расширение"


def test_that_a_new_code_can_be_made_while_coding(hands: Hands) -> None:
    passage = hands.find("однополярный мир")
    hands.drag(passage)
    hands.key(Qt.Key.Key_Return)
    hands.type_into_palette("Unipolar world")
    (coding,) = hands.stored()
    hands.bot.waitUntil(lambda: any(code.name == "Unipolar world" for code in hands.window.desk.codes))  # type: ignore[union-attr]
    assert coding.anchor == passage
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.stored() == []
    hands.bot.waitUntil(lambda: all(code.name != "Unipolar world" for code in hands.window.desk.codes))  # type: ignore[union-attr]


def test_that_same_code_again_repeats_the_last_one(hands: Hands) -> None:
    hands.drag(hands.find(PASSAGE))
    hands.key(Qt.Key.Key_1)
    hands.settle()
    hands.drag(hands.find("однополярный мир"))
    hands.key(Qt.Key.Key_A)
    first, second = sorted(
        hands.stored(), key=lambda coding: coding.length if hasattr(coding, "length") else coding.end
    )
    assert first.code_id == second.code_id


def test_that_dragging_snaps_to_words_and_alt_takes_characters(hands: Hands) -> None:
    word = hands.find("демократии")
    inside = Anchor(word.start + 2, word.end - 2)
    hands.drag(inside)
    assert hands.surface.selection() == word
    hands.surface.set_selection(None)
    hands.bot.wait(600)  # so that the next press is no double click
    hands.drag(inside, Qt.KeyboardModifier.AltModifier)
    assert hands.surface.selection() == inside


def test_that_overlapping_codings_are_all_there_and_each_can_be_picked(hands: Hands) -> None:
    passage = hands.find(PASSAGE)
    inner = hands.find("Россию, нас — постоянно")
    hands.drag(passage)
    hands.key(Qt.Key.Key_1)
    hands.settle()
    hands.key(Qt.Key.Key_Escape)
    hands.drag(inner)
    hands.key(Qt.Key.Key_Return)
    hands.type_into_palette("coop")
    assert len(hands.stored()) == 2
    hands.surface.set_selection(None)
    hands.surface.pick(None)
    start, end = hands.points(inner)
    middle = (start + end) / 2
    seen = set()
    for _ in range(2):
        QTest.mouseClick(hands.surface.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        seen.add(hands.surface.picked)
        hands.bot.wait(600)  # so that the next press is no double click
    assert seen == {coding.id for coding in hands.stored()}


def test_that_a_handle_resizes_a_coding(hands: Hands) -> None:
    hands.drag(hands.find("постоянно учат"))
    hands.key(Qt.Key.Key_1)
    hands.settle()
    hands.surface.set_selection(None)
    (coding,) = hands.stored()
    hands.surface.pick(coding.id)
    _, tips = hands.surface.handles()
    at_end = next(at for at_start, at in tips if not at_start)
    target, _ = hands.points(hands.find("демократии."))
    _, tips = hands.surface.handles()
    at_end = next(at for at_start, at in tips if not at_start)
    hands.drag_points(at_end.toPoint(), target)
    (resized,) = hands.stored()
    assert resized.id == coding.id
    assert hands.text[resized.start : resized.end].startswith("постоянно учат демократии")


def test_that_memo_and_intensity_are_kept_with_the_coding(hands: Hands) -> None:
    hands.drag(hands.find(PASSAGE))
    hands.key(Qt.Key.Key_1)
    hands.settle()
    hands.key(Qt.Key.Key_Plus)
    hands.key(Qt.Key.Key_M)
    hands.type(hands.code.right.card.memo, "Учат: vertical relation")
    hands.surface.setFocus()
    (coding,) = hands.stored()
    assert coding.intensity == 3
    assert coding.memo == "Учат: vertical relation"


def test_that_pages_and_text_share_selection_and_codings(hands: Hands) -> None:
    passage = hands.find(PASSAGE)
    hands.drag(passage)
    hands.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert hands.code.reader.mode == "text"
    assert hands.surface.selection() == passage
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    assert coding.anchor == passage
    hands.drag(hands.find("однополярный мир"))
    hands.key(Qt.Key.Key_1)
    assert len(hands.stored()) == 2
    hands.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert hands.code.reader.mode == "pages"
    hands.surface.set_selection(None)
    assert is_tinted(painted(hands, passage))


def test_that_selecting_in_a_column_stays_in_the_column(hands: Hands) -> None:
    hands.open(1)
    first = hands.find("Today, the United States enjoys")
    start, _ = hands.points(first)
    last = hands.find("balance of power that favors")
    _, end = hands.points(Anchor(last.start, last.end))
    start, _ = hands.points(first)
    _, end = hands.points(last)
    start = hands.surface.rects(Anchor(first.start, first.start + 1))[0].center().toPoint()
    hands.drag_points(start, end)
    selected = hands.surface.selection()
    assert selected is not None
    assert "harshly" not in hands.text[selected.start : selected.end]
    assert hands.text[selected.start : selected.end].startswith("Today")
    assert hands.text[selected.start : selected.end].rstrip().endswith("favors")


def test_that_a_document_is_finished_and_reopened(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.bot.waitUntil(lambda: len(hands.window.desk.finished) == 1)  # type: ignore[union-attr]
    assert hands.code.right.finish.text() == "Reopen document"
    QTest.mouseClick(hands.code.right.finish, Qt.MouseButton.LeftButton)
    hands.bot.waitUntil(lambda: not hands.window.desk.finished)  # type: ignore[union-attr]


def test_that_a_picture_can_be_coded_as_a_region(hands: Hands) -> None:
    hands.code.command("code.region")
    port = hands.surface.viewport()
    hands.surface.verticalScrollBar().setValue(0)
    centre = port.rect().center()
    hands.drag_points(centre.__class__(centre.x() - 60, 40), centre.__class__(centre.x() - 10, 90))
    hands.type_into_palette("threat")
    (coding,) = hands.stored()
    assert coding.region is not None
    assert coding.region.page == 0
    assert coding.start == coding.end


def test_that_a_new_code_can_name_a_picture_or_take_the_place_of_a_code(hands: Hands) -> None:
    hands.code.command("code.region")
    hands.surface.verticalScrollBar().setValue(0)
    centre = hands.surface.viewport().rect().center()
    hands.drag_points(centre.__class__(centre.x() - 60, 40), centre.__class__(centre.x() - 10, 90))
    hands.type_into_palette("A map")
    (coding,) = hands.stored()
    assert coding.region is not None
    hands.bot.waitUntil(lambda: hands.surface.picked == coding.id)
    hands.key(Qt.Key.Key_Return)
    hands.type_into_palette("A border")
    (changed,) = hands.stored()
    assert changed.id == coding.id
    names = {code.id: code.name for code in hands.window.desk.codes}  # type: ignore[union-attr]
    assert names[changed.code_id] == "A border"
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.stored()[0].code_id == coding.code_id
