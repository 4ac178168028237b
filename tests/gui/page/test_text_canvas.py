"""The text view: hidden line ends, offsets beyond the basic plane, paragraphs laid out when seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from page_samples import ALT, Hand, where
from PySide6.QtCore import Qt

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.geometry import Rect
from coder_app.gui.page.colours import DARK
from coder_app.gui.page.display_text import display_text
from coder_app.gui.page.document_model import MaskLabel, PageDocument
from coder_app.gui.page.marks import Mark
from coder_app.gui.page.text_flow import text_blocks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.page.text_canvas import TextCanvas


def running(paragraphs: list[str]) -> PageDocument:
    text = "\n\n".join(paragraphs)
    ends = np.cumsum([len(p) + 2 for p in paragraphs])
    return PageDocument(
        text, paragraphs=tuple(Anchor(int(e) - len(p) - 2, int(e) - 2) for p, e in zip(paragraphs, ends, strict=True))
    )


# Display


@given(st.text(alphabet="ab \n\u00ad😀é\t", max_size=40))
def test_that_display_and_text_positions_agree(text: str) -> None:
    shown = display_text(text)
    assert len(shown.to_display) == len(text) + 1
    assert shown.to_display[-1] == len(shown.text.encode("utf-16-le")) // 2
    for offset, char in enumerate(text):
        if char in "abé😀":
            position = shown.position(offset)
            assert shown.text.encode("utf-16-le")[2 * position :].decode("utf-16-le").startswith(char)
            assert shown.offset(position) == offset
    assert not set(shown.text) & {"\n", "\u00ad", "\t"}


def test_that_words_broken_at_line_ends_are_shown_whole() -> None:
    shown = display_text("модер\u00ad\nнизация \nальянса\nвчера")
    assert shown.text == "модернизация альянса вчера"


def test_that_a_hidden_run_shows_its_label_and_counts_as_a_whole() -> None:
    text = "He met █████ there"
    shown = display_text(text, (MaskLabel(7, 12, "LEADER-3"),))
    assert shown.text == "He met \u00a0LEADER-3\u00a0 there"
    (first, last) = shown.labels[0]
    assert shown.span(9, 10) == (first, last)
    assert shown.span(13, 18) == (last + 1, last + 6)
    assert shown.offset(first + 3) == 7
    assert shown.offset(last) == 12


def test_that_everything_written_is_in_exactly_one_block() -> None:
    text = "Title\n\n" + "word " * 3000 + "\n\nEnd here. \n"
    blocks = text_blocks(PageDocument(text, paragraphs=(Anchor(7, 3000),)))
    seen = np.zeros(len(text), int)
    for start, end in blocks:
        seen[start:end] += 1
        assert end - start <= 4000
    written = np.array([not char.isspace() for char in text])
    assert seen[written].min() == seen.max() == 1


# Behaviour


def test_that_letters_beyond_the_basic_plane_count_once(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running(["𝔘nity 🕊🕊 peace 𝔄 word"]))
    hand = Hand(canvas)
    hand.click(where(canvas.document, "peace").start + 1, times=2)
    assert canvas.selection() == where(canvas.document, "peace")
    hand.drag(where(canvas.document, "🕊🕊").start, where(canvas.document, "peace").end, ALT)
    assert canvas.selected_text() == "🕊🕊 peace"
    canvas.cursor_state.place(0)
    hand.key(Qt.Key.Key_Right)
    assert canvas.cursor_state.caret == 1


def test_that_a_word_broken_at_a_line_end_is_selected_with_its_hyphen(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running(["Про модер\u00ad\nнизацию альянса"]))
    hand = Hand(canvas)
    hand.click(where(canvas.document, "низацию").start + 2, times=2)
    assert canvas.selection() == Anchor(4, 4 + len("модер\u00ad\nнизацию"))
    assert canvas.selected_text() == "модернизацию"
    assert len(canvas.rects(Anchor(4, 18))) == 1, "it is one run on the screen"


def test_that_both_views_mean_the_same_characters(pages: object, text: TextCanvas) -> None:
    for surface in (pages, text):
        hand = Hand(surface)
        hand.drag(where(text.document, "Nobody").start + 1, where(text.document, "moved").start + 1)
    assert pages.selection() == text.selection() is not None


def test_that_only_what_is_seen_is_laid_out(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running([f"Paragraph {n} has a few words of its own." for n in range(5000)]))
    canvas.grab()
    assert canvas.flow.known.sum() < 60
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    canvas.grab()
    assert canvas.flow.known.sum() < 120


def test_that_scrolling_up_into_unknown_text_does_not_jump(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running(["Long words " * (5 + 37 * n % 60) for n in range(400)]))
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    canvas.grab()
    for _ in range(30):
        level = canvas.viewport().height() / 2
        index = canvas.flow.at_height(canvas.verticalScrollBar().value() + level)
        before = canvas.block_corner(index).y()
        canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() - 40)
        canvas.grab()
        assert abs(canvas.block_corner(index).y() - before - 40) <= 1.5


def test_that_a_far_place_is_revealed_exactly(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running(["Many different words " * (3 + 11 * n % 40) for n in range(900)]))
    for block in (700, 30, 899, 450):
        anchor = Anchor(canvas.flow.blocks[block].start, canvas.flow.blocks[block].start + 4)
        canvas.reveal(anchor)
        assert canvas.rects(anchor), "it is in the window"


def test_that_lines_are_as_long_as_set_and_fit_a_narrow_window(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running(["some words " * 80]))
    wide = canvas.text_width()
    canvas.set_type(letters=40)
    assert canvas.text_width() < 0.7 * wide
    canvas.set_type(letters=72, size=24)
    assert canvas.text_width() > wide or canvas.text_width() <= canvas.viewport().width()
    canvas.resize(360, 400)
    right = max(rect.right() for rect in canvas.rects(Anchor(0, 400)))
    assert right <= canvas.lane_left()


def test_that_changing_the_type_keeps_the_place(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running([f"Paragraph {n} " + "has words " * 30 for n in range(300)]))
    canvas.reveal(canvas.flow.blocks[150])
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + 60)
    canvas.grab()
    first = canvas.flow.at_height(canvas.verticalScrollBar().value())
    canvas.set_type(size=22)
    canvas.grab()
    assert abs(canvas.flow.at_height(canvas.verticalScrollBar().value()) - first) <= 1


def test_that_line_ends_keep_to_the_line_on_the_screen(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(running(["some words " * 80]))
    hand = Hand(canvas)
    hand.key(Qt.Key.Key_Down, times=2)
    level = canvas.caret_box(canvas.cursor_state.caret).top()
    hand.key(Qt.Key.Key_End)
    assert canvas.caret_box(canvas.cursor_state.caret).top() == level
    hand.key(Qt.Key.Key_Home)
    assert canvas.caret_box(canvas.cursor_state.caret).top() == level


def test_that_dark_paper_is_dark_and_its_ink_light(text: TextCanvas) -> None:
    text.set_colours(DARK)
    text.put_mark(Mark("m", *where(text.document, "threat"), "#E9B000"))
    rect = text.rects(where(text.document, "threat"))[0]
    image = text.viewport().grab().toImage()
    paper = image.pixelColor(round(rect.center().x()), round(rect.top()) + 1)
    assert paper.lightness() < 130
    assert (paper.red(), paper.green()) > (paper.blue(), paper.blue())
    inked = [
        image.pixelColor(x, y).lightness()
        for x in range(round(rect.left()), round(rect.right()))
        for y in range(round(rect.top()), round(rect.bottom()))
    ]
    assert max(inked) > 180


def test_that_a_region_has_no_place_in_running_text(text: TextCanvas) -> None:
    text.put_mark(Mark("r", 0, 0, "#A23B72", "Photograph", region=Region(0, Rect(0, 0, 10, 10))))
    text.pick("r")
    text.grab()
    assert text.handles()[1] == []


def test_that_a_huge_text_without_paragraphs_opens(open_text: Callable[..., TextCanvas]) -> None:
    canvas = open_text(PageDocument("слово " * 60_000))
    assert len(canvas.flow.blocks) > 80
    canvas.reveal(Anchor(200_000, 200_005))
    assert canvas.rects(Anchor(200_000, 200_005))
