"""Pictures of a PDF's pages from one warm worker process per open document."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from coder_app.domain.errors import BadInput
from coder_app.exchange.pdf_limits import MAX_PIXELS, SECONDS_A_PAGE
from coder_app.exchange.pdf_reading import failed, open_document
from coder_app.exchange.wire import Message
from coder_app.exchange.worker_process import Worker, WorkerDied

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from coder_app.domain.geometry import Rect


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A picture: 32 bits a pixel in the order blue, green, red, unused; ``stride`` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PageRenderer:
    """Draws the pages of one PDF; may be called from any thread, one at a time. Annotations are not drawn.

    Raises a CoderError (also PasswordNeeded, WrongPassword) when the document cannot be opened. ``started`` is a
    worker that has been started already; it is this renderer's to end from now on.
    """

    def __init__(
        self, data: bytes, password: str | None = None, name: str = "PDF", *, started: Worker | None = None
    ) -> None:
        self._data, self._password, self._name = data, password, name
        self._started = started
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self._sizes: list[tuple[float, float]] = []
        self.page_count = 0
        with self._lock:
            self._opened()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # Forgotten rather than closed; the worker would wait for requests as long as the program runs.
        with contextlib.suppress(AttributeError):
            self._stop()

    def close(self) -> None:
        """End the worker; may be called again. A later picture starts a new one."""
        with self._lock:
            self._stop()

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page as shown, in points; (0, 0) for a page that cannot be read."""
        if not self._sizes:
            answer = self._ask(Message({"do": "sizes"}))
            self._sizes = [(float(width), float(height)) for width, height in answer.header["sizes"]]
        return list(self._sizes)

    def render(self, page: int, scale: float, clip: Rect | None = None) -> RenderedPage:
        """The page (from 0), or the part of it inside ``clip`` (points, view space), at ``scale`` pixels a point.

        Raises BadInput when the page cannot be drawn or the picture would be larger than the limit.
        """
        request = {"do": "render", "page": page, "scale": scale, "clip": tuple(clip) if clip else None}
        answer = self._ask(Message(request))
        width, height = int(answer.header["width"]), int(answer.header["height"])
        if width < 1 or height < 1 or len(answer.body) != width * height * 4:
            raise BadInput("Page {page} of “{name}” cannot be drawn.", page=page + 1, name=self._name)
        return RenderedPage(width, height, width * 4, answer.body)

    def thumbnail(self, page: int, width: int) -> RenderedPage:
        """The page as a picture ``width`` pixels wide."""
        across = self.sizes()[page][0]
        return self.render(page, width / across if across else 1.0)

    def page_png(self, page: int, dpi: float = 200, *, grey4: bool = True) -> bytes:
        """The page as PNG bytes without any metadata: 16 greys, or else colour."""
        return self._ask(Message(self._png(page, dpi, "grey4" if grey4 else "colour"))).body

    def masked_png(self, page: int, boxes: Sequence[Rect], dpi: float = 200) -> bytes:
        """The page in 16 greys as PNG bytes without any metadata, the boxes (points, view space) burned in."""
        return self._ask(Message({**self._png(page, dpi, "grey4"), "boxes": [tuple(box) for box in boxes]})).body

    def page_grey(self, page: int, dpi: float = 300) -> bytes:
        """The page as an 8-bit grey PNG that notes its resolution: what text recognition wants."""
        return self._ask(Message({**self._png(page, dpi, "grey8"), "note_dpi": True})).body

    @staticmethod
    def _png(page: int, dpi: float, kind: str) -> dict[str, object]:
        return {"do": "png", "page": page, "dpi": dpi, "kind": kind}

    def _ask(self, message: Message) -> Message:
        """The worker's one answer; a worker that died is replaced once."""
        with self._lock:
            for attempt in (1, 2):
                try:
                    *answers, last = self._opened().ask(message, SECONDS_A_PAGE)
                except WorkerDied as death:
                    self._stop()
                    if attempt == 2 or death.reason != "died":
                        raise failed(death, self._name) from death
                    continue
                if not answers:
                    raise self._problem(str(last.header.get("problem")), message)
                return answers[0]
        raise AssertionError

    def _problem(self, problem: str, message: Message) -> BadInput:
        page = message.header.get("page")
        number = page + 1 if isinstance(page, int) else 0
        if problem == "pixels":
            return BadInput(
                "The picture of page {page} would have more than {limit} million pixels. Zoom out.",
                page=number,
                limit=MAX_PIXELS // 1_000_000,
            )
        return BadInput("Page {page} of “{name}” cannot be drawn.", page=number, name=self._name)

    def _opened(self) -> Worker:
        if self._worker is None:
            worker, self._started = self._started or Worker(), None
            try:
                self.page_count = open_document(worker, self._data, self._name, self._password)
            except BaseException:
                worker.stop()
                raise
            self._worker = worker
        return self._worker

    def _stop(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker = None
