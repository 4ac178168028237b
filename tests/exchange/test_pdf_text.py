"""PDF pages become text in reading order, with a place for every character."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import numpy as np
import pytest
from pdf_samples import LINES, SIZE, canvas, column, finished, invisible, one_column, scanned, turned

from coder_app.exchange.freezing import freeze
from coder_app.exchange.pdf_characters import PageChars
from coder_app.exchange.pdf_layout import lay_out
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.exchange.pdf_reading_order import reading_order
from coder_app.exchange.reading import extract, read_file

if TYPE_CHECKING:
    from coder_app.domain.prepared import PreparedText


def read(data: bytes, order: str = "auto") -> PreparedText:
    return freeze(extract(data, "a.pdf", order=order))


def joined(lines: list[str]) -> str:
    return "\n".join(lines).replace("госу-\n", "госу\u00ad\n") + "\n"


def test_that_each_visual_line_is_a_line_and_a_split_word_has_a_soft_hyphen() -> None:
    made = read(one_column())
    assert made.text == joined(LINES)
    assert made.text_layer == "ok"
    assert made.warnings == ()


def test_that_pages_are_contiguous_and_their_geometry_is_as_long_as_their_text() -> None:
    pdf, out = canvas()
    for number in range(3):
        column(pdf, [f"Page number {number} has a longer line of text", "and one more"], 40, 450)
        pdf.showPage()
        pdf.setFont("Serif", 10)
    made = read(finished(pdf, out))
    assert [page.start for page in made.pages] == [0, *(page.end for page in made.pages[:-1])]
    assert made.pages[-1].end == len(made.text)
    extraction = extract(one_column(), "a.pdf")
    for page in extraction.pages:
        layout = page.layout()
        assert layout is not None
        assert layout.length == len(page.text)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_that_sideways_pages_read_like_upright_ones(rotation: int) -> None:
    extraction = extract(turned(rotation), "a.pdf")
    assert extraction.pages[0].text == joined(LINES)
    layout = extraction.pages[0].layout()
    assert layout is not None
    assert set(layout.turn.tolist()) == {rotation // 90}
    assert (layout.width, layout.height) == pytest.approx(SIZE if rotation == 180 else SIZE[::-1])


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_that_letters_have_ink_under_their_places_and_the_margins_have_none(rotation: int) -> None:
    data = turned(rotation)
    page = extract(data, "a.pdf").pages[0]
    layout = page.layout()
    assert layout is not None
    with PageRenderer(data) as renderer:
        picture = renderer.render(0, 4.0)
    dark = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 4)[:, :, 1] < 128
    inked = []
    for offset, letter in enumerate(page.text):
        if letter.isalpha():
            (place,) = layout.rects(offset, offset + 1)
            x0, y0, x1, y1 = (round(value * 4) for value in place)
            inked.append(bool(dark[y0:y1, x0:x1].any()))
    for line in range(layout.line_count):
        x0, y0, x1, y1 = (round(value * 4) for value in layout.line_rect(line))
        dark[max(0, y0 - 4) : y1 + 4, max(0, x0 - 4) : x1 + 4] = False
    assert np.mean(inked) > 0.99
    assert not dark.any()


def test_that_columns_drawn_row_by_row_are_read_column_by_column() -> None:
    left = [f"левая колонка строка номер {k}" for k in range(8)]
    right = [f"правая колонка строка номер {k}" for k in range(8)]
    pdf, out = canvas()
    pdf.drawString(120, 470, "Заголовок над обеими колонками страницы")
    for row, pair in enumerate(zip(left, right, strict=True)):
        for x, line in zip((30, 220), pair, strict=True):
            pdf.drawString(x, 440 - 14 * row, line)
    made = read(finished(pdf, out))
    assert made.text.splitlines() == ["Заголовок над обеими колонками страницы", *left, *right]
    assert "read column by column" in made.warnings[0][0]


def test_that_the_lead_may_choose_the_order_of_the_content() -> None:
    pdf, out = canvas()
    for row in range(6):
        pdf.drawString(30, 440 - 14 * row, f"left column line number {row}")
        pdf.drawString(220, 440 - 14 * row, f"right column line number {row}")
    lines = read(finished(pdf, out), "content").text.splitlines()
    assert lines[0] == "left column line number 0 right column line number 0"


def test_that_a_table_of_short_cells_is_read_row_by_row() -> None:
    pdf, out = canvas()
    for row in range(6):
        for x, cell in ((40, f"Год {row}"), (150, f"{row}00 тыс."), (260, f"{row} %")):
            pdf.drawString(x, 440 - 14 * row, cell)
    assert read(finished(pdf, out)).text.splitlines()[2] == "Год 2 200 тыс. 2 %"


def test_that_a_hyphen_of_the_spelling_stays_at_a_line_end() -> None:
    made = read(one_column(["Материально-техническое и военно-", "техническое: материально-", "техническое дело."]))
    assert "материально-\nтехническое" in made.text
    assert "военно\u00ad\nтехническое" in made.text


def test_that_text_outside_the_visible_page_is_left_out() -> None:
    pdf, out = canvas()
    pdf.setCropBox((0, 0, 400, 440))
    column(pdf, ["above the visible part", "this line can be seen by everyone"], 40, 460, 40)
    assert read(finished(pdf, out)).text == "this line can be seen by everyone\n"


def test_that_invisible_text_is_left_out_and_told() -> None:
    pdf, out = canvas()
    column(pdf, LINES, 40, 450)
    invisible(pdf, ["hidden from the eye"], 40, 100)
    made = read(finished(pdf, out))
    assert "hidden" not in made.text
    assert made.warnings == (("On p. {pages} invisible text was left out.", {"pages": "1"}),)


def test_that_the_text_layer_of_a_scan_is_kept_and_one_without_is_empty() -> None:
    with PageRenderer(one_column()) as renderer:
        picture = renderer.page_png(0, 100)
    assert read(scanned(picture, LINES)).text == joined(LINES)
    bare = read(scanned(picture))
    assert (bare.text, bare.text_layer) == ("", "empty")
    assert bare.pages[0].width == pytest.approx(400)


def characters(text: str, width: float = 5) -> PageChars:
    """A line of characters, each ``width`` wide; combining ones over the letter before."""
    left = np.cumsum([0.0 if unicodedata.combining(c) else width for c in text]) - width
    box = np.stack((left, np.full(len(text), 10.0), left + width, np.full(len(text), 20.0)), axis=1)
    no, code = np.zeros(len(text), bool), np.array([ord(c) for c in text], np.uint32)
    return PageChars(200, 100, code, box, np.zeros(len(text), np.uint8), no, no.copy())


def test_that_letters_and_their_accents_are_composed_with_one_place_per_letter() -> None:
    chars = characters("ои\u0306одие\u0308лка")
    text, layout = lay_out(chars, reading_order(chars))
    assert text == "ойодиёлка\n"
    assert layout.length == len(text)
    assert [rect.x0 for k in range(9) for rect in layout.rects(k, k + 1)] == pytest.approx([5 * k for k in range(9)])


def test_that_ligatures_are_spelt_out_and_share_their_place() -> None:
    page = extract(one_column(["ёлка, ﬁnal word of the line here"]), "a.pdf").pages[0]
    assert page.text == "ёлка, final word of the line here\n"
    assert unicodedata.is_normalized("NFC", page.text)
    layout = page.layout()
    assert layout is not None
    f, i = layout.rects(6, 7)[0], layout.rects(7, 8)[0]
    assert f.x1 == pytest.approx(i.x0, abs=0.1)
    assert f.x1 - f.x0 == pytest.approx(i.x1 - i.x0, abs=0.1)


def test_that_many_pages_read_by_two_workers_keep_their_order() -> None:
    pdf, out = canvas()
    for number in range(59):
        column(pdf, [f"Страница под номером {number} с текстом"], 40, 450)
        pdf.showPage()
        pdf.setFont("Serif", 10)
    column(pdf, ["Страница под номером 59 с текстом"], 40, 450)
    made = read(finished(pdf, out))
    assert made.text.splitlines() == [f"Страница под номером {number} с текстом" for number in range(60)]


def test_that_properties_outline_and_labels_are_read() -> None:
    pdf, out = canvas()
    pdf.setTitle("Доктрина")
    pdf.setAuthor("Иванов")
    column(pdf, LINES, 40, 450)
    pdf.bookmarkPage("one")
    pdf.addOutlineEntry("Глава I", "one", 0)
    pdf.bookmarkPage("two")
    pdf.addOutlineEntry("Параграф 1", "two", 1)
    made = read(finished(pdf, out))
    assert made.metadata["Title"] == "Доктрина"
    assert made.metadata["Author"] == "Иванов"
    assert [(entry.title, entry.page, entry.level) for entry in made.outline] == [
        ("Глава I", 0, 0),
        ("Параграф 1", 0, 1),
    ]
    assert made.pages[0].label == "1"


def test_that_reading_twice_gives_the_same_text_and_hash() -> None:
    data = one_column()
    first, second = (read_file(None, data, "a.pdf", ocr="never") for _ in range(2))
    assert first == second
    assert len(first.sha256) == 64


def test_that_a_slanted_stamp_is_one_line_and_does_not_swallow_clicks() -> None:
    pdf, out = canvas()
    pdf.saveState()
    pdf.translate(60, 100)
    pdf.rotate(45)
    pdf.setFont("Serif", 40)
    pdf.drawString(0, 0, "ПРОЕКТ ДОКТРИНЫ")
    pdf.restoreState()
    column(pdf, LINES, 40, 450)
    page = extract(finished(pdf, out), "a.pdf").pages[0]
    assert page.text == "ПРОЕКТ ДОКТРИНЫ\n" + joined(LINES)
    layout = page.layout()
    assert layout is not None
    at = page.text.index("доктрина")
    place = layout.rects(at, at + 1)[0]
    assert layout.hit(place.x0 + 0.1, (place.y0 + place.y1) / 2) == at
    assert all(rect.y1 - rect.y0 < 80 for rect in layout.rects(0, layout.length))
