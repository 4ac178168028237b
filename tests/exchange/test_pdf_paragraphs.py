"""Paragraphs are told from indents, gaps and line fill, or from empty lines."""

from __future__ import annotations

import pytest
from pdf_samples import NEEDS_SHARED, SHARED, canvas, column, finished

from coder_app.exchange.pdf_paragraphs import paragraph_starts
from coder_app.exchange.reading import read_file

FIRST = [
    "Военная доктрина определяет взгляды на подготовку",
    "к вооружённой защите и саму вооружённую защиту и",
    "их развитие.",
]
SECOND = ["Особое внимание уделяется подготовке людей, а и", "обеспечению войск всем, что им для этого нужно и."]


def paragraphs(data: bytes, name: str = "a.pdf") -> list[str]:
    made = read_file(None, data, name, ocr="never")
    starts = paragraph_starts(made.text, made.pages)
    return [made.text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(made.text)], strict=True)]


def test_that_a_gap_begins_a_paragraph() -> None:
    pdf, out = canvas()
    column(pdf, FIRST[:2], 40, 450)
    column(pdf, SECOND, 40, 410)
    assert paragraphs(finished(pdf, out)) == ["\n".join(FIRST[:2]), "\n".join(SECOND)]


def test_that_an_indent_begins_a_paragraph() -> None:
    pdf, out = canvas()
    column(pdf, FIRST[:2], 40, 450)
    pdf.drawString(60, 422, SECOND[0])
    pdf.drawString(40, 408, SECOND[1])
    assert paragraphs(finished(pdf, out)) == ["\n".join(FIRST[:2]), "\n".join(SECOND)]


def test_that_a_line_with_room_left_ends_a_paragraph() -> None:
    pdf, out = canvas()
    column(pdf, [*FIRST, *SECOND], 40, 450)
    assert paragraphs(finished(pdf, out)) == ["\n".join(FIRST), "\n".join(SECOND)]


def test_that_a_title_over_two_columns_does_not_cut_the_first_one_into_lines() -> None:
    pdf, out = canvas()
    left = [
        "Today the nation enjoys a",
        "position of great strength",
        "and of influence, which we",
        "do not use for ourselves.",
    ]
    right = [
        "As we defend the peace we",
        "will take all the chances",
        "that history has given us",
        "to keep it for our heirs.",
    ]
    pdf.drawString(40, 500, "September 17, 2002" + " " * 60 + "Washington, study copy no. 1")
    pdf.drawString(110, 480, "Excerpt with omissions marked by dots")
    column(pdf, left, 40, 450)
    column(pdf, right, 230, 450)
    found = paragraphs(finished(pdf, out))
    assert "\n".join(left) in found
    assert "\n".join(right) in found


def test_that_a_sentence_goes_on_over_a_page_border() -> None:
    pdf, out = canvas()
    column(pdf, FIRST[:2], 40, 450)
    pdf.showPage()
    pdf.setFont("Serif", 10)
    column(pdf, ["на следующей странице без всякого перерыва."], 40, 450)
    assert len(paragraphs(finished(pdf, out))) == 1


def test_that_texts_without_pages_have_paragraphs_at_empty_lines_or_else_lines() -> None:
    assert paragraphs(b"one\ntwo\n\n\nthree\n", "a.txt") == ["one\ntwo", "three"]
    assert paragraphs(b"one\ntwo\n", "a.txt") == ["one", "two"]
    assert paragraph_starts("", []) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason=NEEDS_SHARED)
def test_that_the_paragraphs_of_a_real_speech_are_found() -> None:
    path = SHARED / "real" / "un2024_by_ru.pdf"
    found = [part.split("\n")[0] for part in paragraphs(path.read_bytes())]
    for begin in ("А становится ли мир действительно лучше?", "Но это не умаляет достижений прошлого века."):
        assert any(line.startswith(begin) for line in found)
    assert 80 < len(found) < 130
