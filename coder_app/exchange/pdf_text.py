"""The text of a PDF page with its geometry and health, as a worker answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coder_app.exchange import notes as remarks
from coder_app.exchange import pdf_health, pdf_render
from coder_app.exchange.pdf_characters import PageChars, page_characters
from coder_app.exchange.pdf_layout import lay_out
from coder_app.exchange.pdf_reading_order import reading_order
from coder_app.exchange.wire import Message

if TYPE_CHECKING:
    from coder_app.exchange.pdf_reading_order import Order

_FONT_CHECKS = 3  # pages whose picture is compared with the text where a font is not in the file


class PageReader:
    """Reads the pages of one document."""

    def __init__(self) -> None:
        self._font_checks = _FONT_CHECKS

    def read(self, page: Any, number: int, order: Order) -> Message:
        """A loaded page as a message: facts, then geometry and text as bytes."""
        chars = page_characters(page)
        notes = pdf_health.repair(chars)
        reading = reading_order(chars, order)
        text, geometry = lay_out(chars, reading)
        layer, further = pdf_health.judge(chars, text)
        notes += further
        if reading.by_columns:
            notes += (remarks.BY_COLUMNS,)
        if chars.foreign_fonts and layer == "ok" and self._letters_missing(page, chars):
            notes += (remarks.INVISIBLE_LETTERS,)
        encoded = geometry.encode()
        facts = {
            "page": number,
            "width": chars.width,
            "height": chars.height,
            "layer": layer,
            "notes": notes,
            "geometry": len(encoded),
        }
        return Message(facts, encoded + text.encode("utf-8"))

    def _letters_missing(self, page: Any, chars: PageChars) -> bool:
        if self._font_checks <= 0 or chars.layer:
            return False
        missing = pdf_health.ink_share(pdf_render.picture(page, 1.0, "grey8"), chars, 1.0) < 0.5
        self._font_checks -= not missing
        return missing
