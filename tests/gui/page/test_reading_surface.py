"""What holds in both views, pages and text: selecting, keyboard, marks, hits, carrying, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from page_samples import ALT, CTRL, SHIFT, Hand, sample, where
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.page import carrying
from coder_app.gui.page.marks import Mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coder_app.gui.page.page_canvas import PageCanvas
    from coder_app.gui.page.text_canvas import TextCanvas

    Surface = PageCanvas | TextCanvas


def mark_on(surface: Surface, words: str, mark_id: str = "m", **more: object) -> Mark:
    mark = Mark(mark_id, *where(surface.document, words), "#2E86AB", mark_id, **more)
    surface.put_mark(mark)
    return mark


def selected(surface: Surface) -> str:
    anchor = surface.selection()
    return "" if anchor is None else surface.document.text[anchor.start : anchor.end].replace("\n", " ")


# Mouse


def test_that_dragging_selects_whole_words(surface: Surface, hand: Hand, qtbot: QtBot) -> None:
    start, end = where(surface.document, "ement is a thr")
    with qtbot.waitSignal(surface.selection_changed) as told:
        hand.drag(start, end - 1)
    assert selected(surface) == "Enlargement is a threat"
    assert told.args is not None
    assert isinstance(told.args[0], Anchor)


def test_that_dragging_with_alt_selects_characters(surface: Surface, hand: Hand) -> None:
    start, end = where(surface.document, "ement is a thr")
    hand.drag(start, end, ALT)
    assert selected(surface) == "ement is a thr"


def test_that_dragging_backwards_selects_the_same(surface: Surface, hand: Hand) -> None:
    start, end = where(surface.document, "said. Nobody asked")
    hand.drag(end - 2, start + 1)
    assert selected(surface) == "said. Nobody asked"


def test_that_a_click_selects_nothing_and_puts_the_caret(surface: Surface, hand: Hand) -> None:
    surface.set_selection(Anchor(0, 5))
    spot = where(surface.document, "gain").start
    hand.click(spot)
    assert surface.selection() is None
    assert surface.cursor_state.caret == spot


def test_that_two_three_and_four_clicks_select_word_sentence_and_paragraph(surface: Surface, hand: Hand) -> None:
    spot = where(surface.document, "gain").start + 1
    hand.click(spot, times=2)
    assert selected(surface) == "gain"
    hand.click(spot, times=3)
    assert selected(surface) == "Nobody asked who would gain from it."
    hand.click(spot, times=4)
    assert selected(surface).startswith("Enlargement")
    assert selected(surface).endswith("east.")


def test_that_dragging_after_a_double_click_grows_by_words_and_after_three_by_sentences(
    surface: Surface, hand: Hand
) -> None:
    first, last = where(surface.document, "threat").start + 2, where(surface.document, "asked").start + 1
    hand.rest()
    hand.click(first)
    hand.press(first)
    hand.move(last)
    hand.release(last)
    assert selected(surface) == "threat, they said. Nobody asked"
    hand.rest()
    for _ in range(2):
        hand.press(first)
        hand.release(first)
    hand.press(first)
    hand.move(last)
    hand.release(last)
    assert selected(surface) == "Enlargement is a threat, they said. Nobody asked who would gain from it."


def test_that_shift_click_extends_to_the_word_clicked(surface: Surface, hand: Hand) -> None:
    surface.set_selection(where(surface.document, "threat"))
    hand.click(where(surface.document, "Nobody").start + 2, held=SHIFT)
    assert selected(surface) == "threat, they said. Nobody"


def test_that_a_drag_can_be_given_up_with_escape(surface: Surface, hand: Hand) -> None:
    hand.rest()
    hand.press(3)
    hand.move(20)
    assert surface.selection() is not None
    hand.key(Qt.Key.Key_Escape)
    assert surface.selection() is None
    assert not surface.mouse.busy


# Keyboard


def test_that_keys_alone_select_by_word_character_line_and_sentence(surface: Surface, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Home, CTRL)
    hand.key(Qt.Key.Key_Right, CTRL, times=3)
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert selected(surface) == "threat"
    hand.key(Qt.Key.Key_Right, SHIFT, times=2)
    assert selected(surface) == "threat, they"
    hand.key(Qt.Key.Key_Left, SHIFT)
    assert selected(surface) == "threat,"
    hand.key(Qt.Key.Key_Right, SHIFT | ALT, times=3)
    assert selected(surface) == "threat, th"
    hand.key(Qt.Key.Key_Right, SHIFT | CTRL)
    assert selected(surface) == "threat, they said."
    hand.key(Qt.Key.Key_Escape)
    assert surface.selection() is None


def test_that_shift_and_an_arrow_within_a_word_takes_the_whole_word(surface: Surface, hand: Hand) -> None:
    surface.cursor_state.place(where(surface.document, "threat").start + 3)
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert selected(surface) == "threat"
    surface.cursor_state.place(where(surface.document, "threat").start + 3)
    hand.key(Qt.Key.Key_Left, SHIFT)
    assert selected(surface) == "threat"


def test_that_space_goes_from_sentence_to_sentence_and_back(surface: Surface, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Space)
    assert selected(surface) == "Enlargement is a threat, they said."
    hand.key(Qt.Key.Key_Space, times=2)
    assert selected(surface) == "The border moved east."
    hand.key(Qt.Key.Key_Space)
    assert selected(surface) == "A second page goes on."
    hand.key(Qt.Key.Key_Space, SHIFT)
    assert selected(surface) == "The border moved east."


def test_that_ctrl_shift_grows_and_shrinks_by_sentence(surface: Surface, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Right, CTRL | SHIFT, times=2)
    assert selected(surface) == "Enlargement is a threat, they said. Nobody asked who would gain from it."
    hand.key(Qt.Key.Key_Left, CTRL | SHIFT)
    assert selected(surface) == "Enlargement is a threat, they said."


def test_that_plain_arrows_leave_the_selection_at_its_side(surface: Surface, hand: Hand) -> None:
    anchor = where(surface.document, "threat")
    surface.set_selection(anchor)
    hand.key(Qt.Key.Key_Left)
    assert (surface.selection(), surface.cursor_state.caret) == (None, anchor.start)
    hand.key(Qt.Key.Key_Right)
    assert surface.cursor_state.caret == anchor.start + 1


def test_that_down_and_up_come_back_to_the_same_place(surface: Surface, hand: Hand) -> None:
    start = where(surface.document, "threat").start
    surface.cursor_state.place(start)
    hand.key(Qt.Key.Key_Down)
    assert surface.cursor_state.caret > start
    hand.key(Qt.Key.Key_Up)
    assert surface.cursor_state.caret == start
    hand.key(Qt.Key.Key_Down, SHIFT)
    assert surface.selection() is not None
    assert surface.selection().start == start


def test_that_arrows_stop_at_both_ends_of_the_text(surface: Surface, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Left, times=2)
    hand.key(Qt.Key.Key_Up)
    assert surface.cursor_state.caret == 0
    hand.key(Qt.Key.Key_End, CTRL)
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert surface.cursor_state.caret == len(surface.document.text)


def test_that_page_down_scrolls_and_takes_the_caret_along(surface: Surface, hand: Hand) -> None:
    surface.resize(760, 150)
    before = surface.verticalScrollBar().value()
    hand.key(Qt.Key.Key_PageDown, SHIFT)
    assert surface.verticalScrollBar().value() > before
    anchor = surface.selection()
    assert anchor is not None
    assert anchor.start == 0


def test_that_keys_the_surface_does_not_know_are_left_to_the_window(surface: Surface) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
    event.accept()
    surface.keyPressEvent(event)
    assert not event.isAccepted()


def test_that_copying_gives_the_text_and_the_hook_may_add_to_it(surface: Surface, hand: Hand) -> None:
    surface.set_selection(where(surface.document, "Nobody asked"))
    hand.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Nobody asked"

    def hook(anchor: Anchor, text: str) -> QMimeData:
        data = QMimeData()
        data.setText(f"{text} [{anchor.start}]")
        return data

    surface.copy_hook = hook
    hand.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Nobody asked [")


# Marks


def test_that_clicks_go_through_all_codings_at_a_place(surface: Surface, hand: Hand) -> None:
    mark_on(surface, "threat", "short")
    mark_on(surface, "is a threat, they", "long")
    mark_on(surface, "Nobody", "elsewhere")
    picked, listed = [], []
    surface.mark_picked.connect(picked.append)
    surface.marks_clicked.connect(listed.append)
    spot = where(surface.document, "threat").start + 2
    for _ in range(3):
        hand.click(spot)
    assert picked == ["short", "long", "short"]
    assert listed[0] == ("short", "long")
    hand.click(where(surface.document, "gain").start)
    assert picked[-1] == ""


@pytest.mark.parametrize(
    ("at_start", "to", "held", "expected"),
    [
        (False, "gain", Qt.KeyboardModifier.NoModifier, "threat, they said. Nobody asked who would gain"),
        (True, "largement", Qt.KeyboardModifier.NoModifier, "Enlargement is a threat"),
        (True, "gain", Qt.KeyboardModifier.NoModifier, "threat"),
        (False, "oday", ALT, ""),
    ],
)
def test_that_handles_resize_the_picked_coding(
    surface: Surface, hand: Hand, at_start: bool, to: str, held: Qt.KeyboardModifier, expected: str
) -> None:
    mark = mark_on(surface, "threat")
    surface.pick("m")
    resized = []
    surface.mark_resized.connect(lambda mark_id, anchor: resized.append((mark_id, anchor)))
    _, tips = surface.handles()
    tip = dict(tips)[at_start].toPoint()
    if not expected:
        to, expected = "they", "threat, th"
    target = where(surface.document, to).start + 2
    hand.drag(tip, target, held)
    if expected == "threat":
        assert resized == [], "the start cannot pass the end"
    else:
        ((mark_id, anchor),) = resized
        assert (mark_id, surface.document.text[slice(*anchor)].replace("\n", " ")) == ("m", expected)
    assert surface.preview is None
    assert surface.marks.get("m") == mark, "the surface changes no coding by itself"


def test_that_a_resize_can_be_given_up(surface: Surface, hand: Hand) -> None:
    mark_on(surface, "threat")
    surface.pick("m")
    tip = dict(surface.handles()[1])[False].toPoint()
    hand.rest()
    hand.press(tip)
    hand.move(where(surface.document, "Nobody").start)
    assert surface.preview is not None
    hand.key(Qt.Key.Key_Escape)
    assert surface.preview is None
    assert surface.picked == "m"


def test_that_a_removed_mark_is_no_longer_picked(surface: Surface, qtbot: QtBot) -> None:
    mark_on(surface, "threat")
    surface.pick("m")
    with qtbot.waitSignal(surface.mark_picked, check_params_cb=lambda mark_id: mark_id == ""):
        surface.remove_mark("m")
    assert surface.handles() == (None, [])
    surface.remove_mark("m")


def test_that_a_name_in_the_margin_lights_up_its_text_and_picks_it(surface: Surface, hand: Hand) -> None:
    mark_on(surface, "they said", "Broken assurances")
    surface.grab()
    left = surface.lane_left() if hasattr(surface, "lane_left") else surface.flow.lane_left()
    row = surface.rects(where(surface.document, "they said"))[0].center().y()
    spot = QPoint(round(left + 30), round(row))
    assert surface.lane_at(QPointF(spot)) == "Broken assurances"
    before = surface.grab().toImage()
    QTest.mouseMove(surface.viewport(), spot)
    assert surface.hovered == "Broken assurances"
    assert surface.grab().toImage() != before
    hand.click(spot)
    assert surface.picked == "Broken assurances"
    assert surface.hint_at(QPointF(spot)) == "Broken assurances"


def test_that_the_menu_asked_for_knows_the_marks_under_the_pointer(surface: Surface, hand: Hand) -> None:
    mark_on(surface, "threat")
    asked = []
    surface.context_menu_requested.connect(lambda place, ids: asked.append(ids))
    spot = hand.spot(where(surface.document, "threat").start + 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, surface.viewport().mapToGlobal(spot))
    QApplication.sendEvent(surface.viewport(), event)
    assert asked == [("m",)]


def test_that_the_menu_key_asks_at_the_caret(surface: Surface) -> None:
    mark_on(surface, "threat")
    surface.cursor_state.place(where(surface.document, "threat").start + 2)
    asked = []
    surface.context_menu_requested.connect(lambda place, ids: asked.append(ids))
    middle = surface.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, surface.viewport().mapToGlobal(middle))
    QApplication.sendEvent(surface.viewport(), event)
    assert asked == [("m",)]


def test_that_one_goes_from_coding_to_coding(surface: Surface) -> None:
    for words in ("threat", "gain", "second page"):
        mark_on(surface, words, words)
    assert [surface.pick_next(1) for _ in range(4)] == ["threat", "gain", "second page", None]
    assert surface.rects(where(surface.document, "second page")), "it is in sight"
    assert surface.pick_next(-1) == "gain"
    assert surface.picked == "gain"


def test_that_a_colour_nobody_knows_harms_nothing(surface: Surface) -> None:
    surface.put_mark(Mark("m", *where(surface.document, "threat"), "", "No colour"))
    assert tinted(surface, "threat") != (255, 255, 255)


# Highlights as pixels


def tinted(surface: Surface, words: str) -> tuple[int, int, int]:
    """The colour between the letters' tops and the line's edge, in the middle of some words."""
    rect = surface.rects(where(surface.document, words))[0]
    image = surface.viewport().grab().toImage()
    colour = image.pixelColor(round(rect.center().x()), round(rect.top()) + 1)
    return colour.red(), colour.green(), colour.blue()


def test_that_a_highlight_is_painted_and_painted_away(surface: Surface, qtbot: QtBot) -> None:
    assert tinted(surface, "threat") == (255, 255, 255)
    mark_on(surface, "a threat, they")
    red, _, blue = tinted(surface, "threat")
    assert red < blue <= 255
    assert red < 240
    once = tinted(surface, "threat")
    surface.put_mark(Mark("n", *where(surface.document, "threat"), "#E9B000"))
    assert sum(tinted(surface, "threat")) < sum(once), "overlap is darker"
    surface.remove_mark("n")
    assert tinted(surface, "threat") == once
    surface.set_marks([])
    assert tinted(surface, "threat") == (255, 255, 255)


def test_that_letters_show_through_three_highlights_and_the_selection(surface: Surface) -> None:
    for number, colour in enumerate(("#E9B000", "#A23B72", "#2E86AB")):
        surface.put_mark(Mark(str(number), *where(surface.document, "is a threat"), colour))
    surface.set_selection(where(surface.document, "is a threat"))
    rect = surface.rects(where(surface.document, "threat"))[0].toRect()
    image = surface.viewport().grab().toImage()
    light = [
        image.pixelColor(x, y).lightness()
        for x in range(rect.left() + 1, rect.right())
        for y in range(rect.top() + 1, rect.bottom())
    ]
    assert min(light) < 70, "ink"
    assert max(light) - min(light) > 90, "paper is much lighter than ink"


def test_that_hits_and_the_current_one_are_painted(surface: Surface) -> None:
    plain = tinted(surface, "threat")
    hits = [where(surface.document, "threat"), where(surface.document, "gain")]
    surface.set_hits(hits)
    assert tinted(surface, "threat") != plain
    before = surface.grab().toImage()
    surface.set_hits(hits, hits[1])
    assert surface.grab().toImage() != before
    surface.set_hits([])
    assert tinted(surface, "threat") == plain


def test_that_a_flash_fades_away_by_itself(surface: Surface, qtbot: QtBot) -> None:
    if hasattr(surface, "picture_scale"):
        scale = surface.picture_scale()
        qtbot.waitUntil(lambda: all(surface.images.cached(page, scale) for page in surface.visible_pages()))
    before = surface.grab().toImage()
    surface.flash(where(surface.document, "threat"))
    assert surface.grab().toImage() != before
    qtbot.waitUntil(lambda: surface.flashing.anchor is None, timeout=3000)
    assert surface.grab().toImage() == before


def test_that_no_timer_runs_while_nothing_happens(surface: Surface, qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer

    hand = Hand(surface)
    hand.drag(2, 20)
    surface.flash(Anchor(0, 5))
    surface.hide()
    hand.rest()
    qtbot.wait(200)
    assert [timer for timer in surface.findChildren(QTimer) if timer.isActive()] == []
    assert not surface.flashing.is_running()


def test_that_a_surface_goes_down_with_its_window(surface: Surface, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(800, 500)
    other = type(surface)(surface.document)
    other.setParent(window)
    other.resize(700, 400)
    window.show()
    other.setFocus()
    other.flash(Anchor(0, 5))
    QTest.mouseMove(other.viewport(), QPoint(50, 50))
    qtbot.wait(20)
    shiboken6.delete(window)
    assert not shiboken6.isValid(other)


# Carrying


def dropped(surface: Surface, spot: QPointF, code: str = "c-7") -> bool:
    data = QMimeData()
    data.setData(carrying.CODE_MIME, code.encode())
    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(spot.toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(surface.viewport(), enter)
    drop = QDropEvent(spot, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(surface.viewport(), drop)
    return enter.isAccepted()


def test_that_a_code_dropped_on_the_selection_keeps_it(surface: Surface, hand: Hand) -> None:
    codes = []
    surface.code_dropped.connect(codes.append)
    surface.set_selection(where(surface.document, "threat"))
    assert dropped(surface, QPointF(hand.spot(where(surface.document, "threat").start + 1)))
    assert codes == ["c-7"]
    assert selected(surface) == "threat"


def test_that_a_code_dropped_elsewhere_takes_the_sentence_there(surface: Surface, hand: Hand) -> None:
    surface.set_selection(where(surface.document, "threat"))
    dropped(surface, QPointF(hand.spot(where(surface.document, "gain").start)))
    assert selected(surface) == "Nobody asked who would gain from it."


def test_that_the_selection_can_be_carried_out_as_offsets_and_text(surface: Surface) -> None:
    anchor = where(surface.document, "Nobody asked")
    surface.set_selection(anchor)
    data = carrying.carried_passage(surface)
    assert data is not None
    assert bytes(data.data(carrying.ANCHOR_MIME).data()) == f"{anchor.start} {anchor.end}".encode()
    assert data.text() == "Nobody asked"
    surface.set_selection(None)
    assert carrying.carried_passage(surface) is None


def test_that_pulling_the_selection_carries_it_out(
    surface: Surface, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: carried.append(drag.mimeData().text()))
    anchor = where(surface.document, "threat, they")
    surface.set_selection(anchor)
    hand.drag(anchor.start + 2, anchor.start + 2 + 30)
    assert carried == ["threat, they"]
    assert surface.selection() == anchor


def test_that_a_click_on_the_selection_lets_it_go(surface: Surface, hand: Hand) -> None:
    anchor = where(surface.document, "threat, they")
    surface.set_selection(anchor)
    hand.click(anchor.start + 2)
    assert surface.selection() is None


# Going to places


def test_that_revealing_brings_a_passage_to_the_middle(surface: Surface) -> None:
    surface.resize(760, 150)
    anchor = where(surface.document, "then it ends")
    surface.reveal(anchor)
    rect = surface.rects(anchor)[0]
    assert abs(rect.center().y() - surface.viewport().height() / 2) < 60


def test_that_a_glide_arrives_where_a_jump_does(surface: Surface, qtbot: QtBot) -> None:
    surface.resize(760, 150)
    anchor = where(surface.document, "and then it ends")
    surface.reveal(anchor)
    there = surface.verticalScrollBar().value()
    surface.verticalScrollBar().setValue(0)
    surface.reveal(anchor, animate=True)
    qtbot.waitUntil(lambda: surface.verticalScrollBar().value() == there, timeout=3000)


def test_that_going_to_a_page_tells_it(surface: Surface, qtbot: QtBot) -> None:
    surface.resize(760, 140)
    with qtbot.waitSignal(surface.page_shown) as told:
        surface.go_to_page(1)
    assert told.args == [1]
    assert surface.current_page() == 1
    surface.go_to_page(99)
    assert surface.current_page() == 1


def test_that_ctrl_wheel_and_keys_zoom_within_bounds(surface: Surface, hand: Hand, qtbot: QtBot) -> None:
    spot = QPointF(200, 100)
    wheel = QWheelEvent(
        spot,
        surface.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(surface.zoom_changed):
        QApplication.sendEvent(surface.viewport(), wheel)
    assert surface.zoom() == pytest.approx(1.21)
    hand.key(Qt.Key.Key_Minus, CTRL)
    assert surface.zoom() == pytest.approx(1.1)
    hand.key(Qt.Key.Key_0, CTRL)
    assert surface.zoom() == 1.0
    surface.set_zoom(90)
    assert surface.zoom() == 5.0
    surface.set_zoom(0)
    assert surface.zoom() == 0.25


def test_that_zooming_keeps_what_is_under_the_pointer(surface: Surface, hand: Hand) -> None:
    surface.resize(760, 100)
    surface.reveal(where(surface.document, "then it ends"))
    spot = QPointF(hand.spot(where(surface.document, "ends").start))
    surface.set_zoom(1.6, spot)
    rect = surface.rects(where(surface.document, "ends"))[0]
    assert abs(rect.center().y() - spot.y()) < 30


def test_that_another_document_starts_afresh(surface: Surface) -> None:
    mark_on(surface, "threat")
    surface.pick("m")
    surface.set_selection(Anchor(3, 9))
    surface.set_hits([Anchor(0, 3)])
    surface.show_document(sample([[(0, "Something else.")]]))
    assert surface.selection() is None
    assert surface.picked is None
    assert len(surface.marks) == 0
    assert len(surface.hits) == 0
    surface.grab()


def test_that_an_empty_document_harms_nothing(surface: Surface, hand: Hand) -> None:
    surface.show_document(sample([]))
    surface.grab()
    middle = surface.viewport().rect().center()
    hand.drag(middle, middle + QPoint(30, 30))
    hand.click(middle, times=2)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        hand.key(key)
        hand.key(key, SHIFT)
    surface.fit_width() if hasattr(surface, "fit_width") else None
    surface.reveal(Anchor(0, 1))
    assert surface.selection() is None
