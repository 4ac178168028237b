"""Recognised pages: words in their places, doubtful ones marked and corrected, advice where tesseract is missing."""

from __future__ import annotations

import json

import pytest
from pdf_samples import LINES, NEEDS_SHARED, SHARED, one_column, scanned
from test_pdf_samples import recalled, words

from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.prepared import Extraction, PageText
from coder_app.exchange.freezing import freeze
from coder_app.exchange.ocr import correct_word, page_from_table, recognise, tesseract_program, tesseract_state
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.exchange.reading import read_file
from coder_app.exchange.refusals import RecognitionUnavailable

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
ROWS = [
    (1, 1, 1, 1, 300, 300, 600, 60, 96.5, "Военная"),
    (1, 1, 1, 2, 1000, 300, 400, 60, 41.0, "док-"),
    (1, 1, 2, 1, 300, 400, 500, 60, 95.0, "трина"),
    (2, 1, 1, 1, 300, 600, 100, 60, 12.0, "Q7"),
]
needs_tesseract = pytest.mark.skipif(
    not tesseract_state().ready, reason="tesseract with rus, ukr and eng is not installed"
)


def page() -> PageText:
    rows = ["5\t1\t" + "\t".join(str(cell) for cell in row) for row in ROWS]
    return page_from_table(HEAD + "\n".join(rows) + "\n", 0, 400, 500)


def test_that_words_become_lines_with_even_letters_and_doubts() -> None:
    made = page()
    assert made.text == "Военная док\u00ad\nтрина\nQ7\n"
    assert made.text_layer == "ocr"
    assert [made.text[word.start : word.end] for word in made.doubtful] == ["док\u00ad", "Q7"]
    layout = made.layout()
    assert layout is not None
    assert layout.length == len(made.text)
    assert tuple(layout.rects(0, 7)[0]) == pytest.approx((72, 72, 216, 86.4), abs=0.1)
    assert layout.rects(1, 2)[0].x0 == pytest.approx(72 + 144 / 7, abs=0.1)


def test_that_an_empty_table_is_an_empty_page() -> None:
    made = page_from_table(HEAD, 3, 400, 500)
    assert (made.text, made.label, made.doubtful) == ("", "4", ())
    layout = made.layout()
    assert layout is not None
    assert layout.length == 0


def test_that_a_correction_keeps_all_other_places_and_doubts() -> None:
    old = page()
    start = old.text.index("Q7")
    new = correct_word(correct_word(old, start, start + 2, "Украї\u0438\u0306на"), 0, 7, "Воєнна")
    assert new.text == "Воєнна док\u00ad\nтрина\nУкраїйна\n"
    assert [new.text[word.start : word.end] for word in new.doubtful] == ["док\u00ad"]
    before, after = old.layout(), new.layout()
    assert before is not None
    assert after is not None
    assert after.length == len(new.text)
    assert tuple(after.line_rect(1)) == tuple(before.line_rect(1))
    assert after.rects(0, 6)[0].x1 == pytest.approx(before.rects(0, 7)[0].x1, abs=0.1)


def test_that_a_word_may_be_taken_out_but_no_line_end() -> None:
    old = page()
    assert correct_word(old, 0, 8, "").text.startswith("док")
    with pytest.raises(Refused):
        correct_word(old, 8, 14, "доктрина")
    with pytest.raises(Refused):
        correct_word(old, 5, 99, "x")


def test_that_a_half_finished_recognition_can_be_stored_and_frozen() -> None:
    extraction = Extraction("a.pdf", "application/pdf", "0" * 64, "x", (page(), page_from_table(HEAD, 1, 9, 9)))
    again = Extraction.from_json(json.loads(json.dumps(extraction.to_json())))
    assert again == extraction
    frozen = freeze(again.with_page(page()))
    assert frozen.text_layer == "ocr"
    assert [frozen.text[word.start : word.end] for word in frozen.doubtful] == ["док\u00ad", "Q7"]


def test_that_missing_tesseract_or_languages_come_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    state = tesseract_state()
    assert (state.present, state.ready, state.missing) == (False, False, ("rus", "ukr", "eng"))
    assert "{languages}" in state.advice
    with PageRenderer(one_column()) as renderer, pytest.raises(RecognitionUnavailable, match="rus, ukr, eng"):
        recognise(renderer, 0)
    with PageRenderer(one_column()) as renderer:
        scan = scanned(renderer.page_png(0, 100))
    made = read_file(None, scan, "a.pdf")
    assert made.text == ""
    assert any("tesseract" in key for key, _ in made.warnings)
    with pytest.raises(RecognitionUnavailable):
        read_file(None, scan, "a.pdf", ocr="always")


def test_that_nonsense_languages_are_refused() -> None:
    with pytest.raises(BadInput, match="rus; rm"):
        tesseract_state("rus; rm")


@needs_tesseract
def test_that_a_scan_is_recognised_where_its_letters_are() -> None:
    with PageRenderer(one_column()) as renderer:
        picture = renderer.page_png(0, 300)
    made = read_file(None, scanned(picture), "a.pdf")
    assert made.text_layer == "ocr"
    assert recalled(words("\n".join(LINES).replace("-\n", "")), words(made.text)) > 0.9
    drawn, found = read_file(None, one_column(), "a.pdf").pages[0], made.pages[0]
    word = "доктрина"
    places = []
    for text, one in ((read_file(None, one_column(), "a.pdf").text, drawn), (made.text, found)):
        layout = PageText(0, 1, 1, "", one.geometry).layout()
        assert layout is not None
        at = text.index(word)
        places.append(layout.rects(at, at + len(word))[0])
    assert places[0].x0 == pytest.approx(places[1].x0, abs=1.5)
    assert places[0].x1 == pytest.approx(places[1].x1, abs=1.5)


@needs_tesseract
@pytest.mark.slow
@pytest.mark.skipif(not SHARED.is_dir(), reason=NEEDS_SHARED)
def test_that_nearly_all_words_of_a_real_scan_are_recognised() -> None:
    assert tesseract_program()
    pages = json.loads((SHARED / "generated" / "scan_2p.json").read_text("utf-8"))
    wanted = [w for p in pages for part in ("header", "page", "body", "foot") for w in words(str(p.get(part) or ""))]
    assert recalled(wanted, words(read_file(SHARED / "generated" / "scan_2p.pdf", None, "").text)) > 0.98
