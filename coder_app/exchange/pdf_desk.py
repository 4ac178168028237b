"""One open PDF inside a worker, and the answers to questions about it."""

from __future__ import annotations

import contextlib
import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from coder_app.exchange import notes as remarks
from coder_app.exchange import pdf_facts, pdf_health, pdf_render, pdf_xmp
from coder_app.exchange.pdf_characters import PageChars, page_characters
from coder_app.exchange.pdf_layout import lay_out
from coder_app.exchange.pdf_limits import MAX_PAGES, SECONDS_A_PAGE
from coder_app.exchange.pdf_reading_order import reading_order
from coder_app.exchange.wire import Message, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FONT_CHECKS = 3  # pages whose picture is compared with the text where a font is not in the file


class PdfDesk:
    """Answers questions about one PDF, opened by the first; ``watch`` is told how long the next call may take."""

    def __init__(self, watch: Callable[[float], None]) -> None:
        self._watch = watch
        self._data: Any = None
        self._document: Any = None
        self._password: str | None = None
        self._font_checks = _FONT_CHECKS
        self._answers: dict[str, Callable[[dict[str, Any], bytes], Iterator[Message]]] = {
            "open": self._open,
            "facts": self._facts,
            "read": self._read,
            "sizes": self._sizes,
            "render": self._render,
            "png": self._png,
        }

    def answer(self, request: Message) -> Iterator[Message]:
        """The messages that answer a request; problems are messages too."""
        yield from self._answers[str(request.header["do"])](request.header, request.body)

    def _open(self, header: dict[str, Any], body: bytes) -> Iterator[Message]:
        self._data = body
        self._password = password = header.get("password")
        for attempt in _spellings(password):
            self._document = pdfium.FPDF_LoadMemDocument64(body, len(body), attempt)
            if self._document:
                break
        if not self._document:
            locked = pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD
            raise Problem(("wrong password" if password else "password") if locked else "format")
        pages = pdfium.FPDF_GetPageCount(self._document)
        if not 0 < pages <= MAX_PAGES:
            raise Problem("pages" if pages > MAX_PAGES else "format")
        yield Message({"pages": pages})

    def _facts(self, _header: dict[str, Any], _body: bytes) -> Iterator[Message]:
        count = pdfium.FPDF_GetPageCount(self._document)
        properties = pdf_facts.properties(self._document)
        if not {"Title", "Author"} <= properties.keys() and pdf_xmp.may_have_more(self._data):
            properties = pdf_xmp.properties(self._data, self._password) | properties
        yield Message(
            {
                "metadata": properties,
                "outline": pdf_facts.outline(self._document),
                "labels": [pdf_facts.page_label(self._document, page) for page in range(count)],
            }
        )

    def _read(self, header: dict[str, Any], _body: bytes) -> Iterator[Message]:
        for number in range(int(header["first"]), int(header["last"])):
            self._watch(SECONDS_A_PAGE)
            try:
                yield self._page_text(number, header.get("order", "auto"))
            except Problem as problem:
                yield Message({"page": number, "problem": str(problem.args[0])})

    def _page_text(self, number: int, order: Any) -> Message:
        with self._page(number) as page:
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

    def _sizes(self, _header: dict[str, Any], _body: bytes) -> Iterator[Message]:
        sizes: list[tuple[float, float]] = []
        for number in range(pdfium.FPDF_GetPageCount(self._document)):
            size = pdfium.FS_SIZEF()
            found = pdfium.FPDF_GetPageSizeByIndexF(self._document, number, size)
            sizes.append((size.width, size.height) if found else (0.0, 0.0))
        yield Message({"sizes": sizes})

    def _render(self, header: dict[str, Any], _body: bytes) -> Iterator[Message]:
        clip = tuple(header["clip"]) if header.get("clip") else None
        with self._page(int(header["page"])) as page:
            scale = float(header["scale"])
            width, height = pdf_render.pixel_size(page, scale, clip)
            pixels = ctypes.create_string_buffer(width * height * 4)
            pdf_render.draw(page, pixels, (width, height), scale, clip, "colour")
        yield Message({"width": width, "height": height}, memoryview(pixels))  # type: ignore[arg-type]

    def _png(self, header: dict[str, Any], _body: bytes) -> Iterator[Message]:
        kind = str(header["kind"])
        dpi = float(header["dpi"])
        with self._page(int(header["page"])) as page:
            pixels = pdf_render.picture(page, dpi / 72, kind)
        yield Message({}, pdf_render.png(pixels, kind, dpi if header.get("note_dpi") else None))

    @contextlib.contextmanager
    def _page(self, number: int) -> Iterator[Any]:
        page = pdfium.FPDF_LoadPage(self._document, number) if self._document else None
        if not page:
            raise Problem("page")
        try:
            yield page
        finally:
            pdfium.FPDF_ClosePage(page)


def _spellings(password: str | None) -> list[bytes | None]:
    """The bytes a password may stand for: older files keep it in the writer's own code page."""
    if not password:
        return [None]
    found: list[bytes | None] = []
    for encoding in ("utf-8", "latin-1", "cp1251"):
        with contextlib.suppress(UnicodeEncodeError):
            found.append(password.encode(encoding))
    return found
