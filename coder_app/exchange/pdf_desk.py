"""One open PDF inside a worker, and the answers to questions about it."""

from __future__ import annotations

import contextlib
import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from coder_app.exchange import pdf_facts, pdf_render, pdf_xmp
from coder_app.exchange.pdf_limits import MAX_PAGES, SECONDS_A_PAGE
from coder_app.exchange.wire import Message, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coder_app.exchange.pdf_text import PageReader


class PdfDesk:
    """Answers questions about one PDF, opened by the first; ``watch`` is told how long the next call may take."""

    def __init__(self, watch: Callable[[float], None]) -> None:
        self._watch = watch
        self._data: Any = None
        self._document: Any = None
        self._password: str | None = None
        self._reader: PageReader | None = None
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
        from coder_app.exchange.pdf_text import PageReader  # not above: a worker that only draws starts sooner

        self._reader = self._reader or PageReader()
        for number in range(int(header["first"]), int(header["last"])):
            self._watch(SECONDS_A_PAGE)
            try:
                with self._page(number) as page:
                    yield self._reader.read(page, number, header.get("order", "auto"))
            except Problem as problem:
                yield Message({"page": number, "problem": str(problem.args[0])})

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
        boxes = [tuple(box) for box in header.get("boxes", ())]
        with self._page(int(header["page"])) as page:
            pixels = pdf_render.picture(page, dpi / 72, kind)
            if boxes:
                from coder_app.exchange.pdf_characters import slanted_writing

                boxes += slanted_writing(page, boxes)
        if boxes:
            pixels = pdf_render.burn(pixels, boxes, dpi / 72)
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
