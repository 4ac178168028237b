"""Pages become one fixed text that fits its layout; what does not fit is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pdf_samples import one_column

from coder_app.domain.errors import Damaged, Refused
from coder_app.domain.prepared import BLANK, UNREAD, Extraction, PageText
from coder_app.exchange.freezing import freeze, page_list
from coder_app.exchange.reading import extract


def page(number: int, layer: str, *notes: str, text: str = "") -> PageText:
    return PageText(number, 10, 10, text, b"", str(number + 1), layer, (), notes)  # type: ignore[arg-type]


def extraction(*pages: PageText) -> Extraction:
    return Extraction("a.pdf", "application/pdf", "0" * 64, "x", pages)


def test_that_page_numbers_are_written_as_people_write_them() -> None:
    assert page_list([4, 0, 1, 2, 6]) == "1–3, 5, 7"
    assert page_list([]) == ""


def test_that_pages_without_text_are_told_once_and_blank_ones_not_at_all() -> None:
    made = extraction(page(0, "ok", text="a\n"), page(1, "empty"), page(2, "empty", BLANK), page(3, "garbage"))
    assert made.pages_without_text == (1, 3)
    assert [values["pages"] for _, values in freeze(made).warnings] == ["2", "4"]
    assert freeze(extraction(page(0, "empty", UNREAD))).warnings == (
        ("What is on p. {pages} could not be read.", {"pages": "1"}),
    )


@pytest.mark.parametrize(
    ("layers", "whole"),
    [
        (("ok", "ok", "empty"), "ok"),
        (("ok", "garbage", "garbage"), "garbage"),
        (("empty", "empty"), "empty"),
        (("ok", "ocr", "ok"), "ocr"),
        ((), "empty"),
    ],
)
def test_that_the_document_is_what_most_of_its_pages_are(layers: tuple[str, ...], whole: str) -> None:
    assert freeze(extraction(*(page(k, layer) for k, layer in enumerate(layers)))).text_layer == whole


def test_that_a_text_that_does_not_fit_its_layout_or_form_is_refused() -> None:
    made = extract(one_column(), "a.pdf")
    with pytest.raises(Refused, match="does not fit"):
        freeze(made.with_page(replace(made.pages[0], text="other")))
    with pytest.raises(Refused, match="normal form"):
        freeze(extraction(page(0, "ok", text="и\u0306\n")))


def test_that_stored_nonsense_is_damage() -> None:
    good = extract(one_column(), "a.pdf").to_json()
    for broken in ({}, {**good, "pages": [{}]}, {**good, "pages": [{**good["pages"][0], "geometry": "?"}]}):
        with pytest.raises(Damaged):
            Extraction.from_json(broken)
    with pytest.raises(Damaged):
        Extraction.from_json({**good, "pages": [{**good["pages"][0], "text_layer": "perhaps"}]})
