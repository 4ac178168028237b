"""Fetches a document with its page layouts and a drawer of its pages, without ever blocking the window."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from coder_app.domain.errors import CoderError
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.exchange.worker_process import Worker
from coder_app.gui.open_project import LATER
from coder_app.gui.page.document_model import MaskLabel, PageDocument
from coder_app.gui.page.page_images import PageImages
from coder_app.operations.reading import file_of, geometries, keep_page_images, open_document, page_image

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.views import OpenDocument
    from coder_app.gui.open_project import OpenProject
    from coder_app.storage.session import StudySession

T = TypeVar("T")
Edition: TypeAlias = "Callable[[StudySession, str], OpenDocument]"
FIRST_PAGE = "page"
STORED_SCALE = 2.0  # as sharp as a page that fills an ordinary screen
_ENLARGED = 1.1  # how much a stored picture may be enlarged without looking coarse


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A picture of a page as the page view takes it: 32 bits a pixel."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class _Fetched:
    opened: OpenDocument
    layouts: dict[int, bytes]
    first: tuple[float, bytes] | None


class PageDrawer:
    """Draws the pages of one document: the first from a stored picture, the others by a worker that starts behind.

    ``at_once``: the worker starts now, before there is a file for it.
    """

    def __init__(self, *, at_once: bool) -> None:
        self._started = Worker() if at_once else None
        self._first: tuple[float, bytes] | None = None
        self._ready = threading.Event()
        self._renderer: PageRenderer | None = None
        self._stored: Callable[[int], tuple[float, bytes] | None] | None = None
        self._closed = False

    def give_first(self, picture: tuple[float, bytes] | None) -> None:
        """The stored picture of the first page with its scale, where there is one."""
        self._first = picture

    def use_stored(self, picture: Callable[[int], tuple[float, bytes] | None]) -> None:
        """Draw from stored pictures only, as those of a reading copy: ``picture`` gives one with its scale."""
        started, self._started = self._started, None
        if started is not None:
            started.stop()
        self._stored = picture
        self._ready.set()

    def give_file(self, data: bytes, password: str) -> None:
        """Let the worker have the file; returns at once."""
        threading.Thread(target=self._start, args=(data, password), name="page worker", daemon=True).start()

    def _start(self, data: bytes, password: str) -> None:
        started, self._started = self._started, None
        try:
            if not self._closed and b"%PDF-" in data[:1024]:
                self._renderer = PageRenderer(data, password or None, started=started)
            elif started is not None:
                started.stop()
        except CoderError:
            pass  # the page view tells that the pages cannot be drawn
        finally:
            self._ready.set()
        if self._closed and self._renderer is not None:
            self._renderer.close()

    def render(self, page: int, scale: float) -> DrawnPage:
        """The picture of a page (worker thread); raises when there is none."""
        if page == 0 and self._first is not None and not self._ready.is_set() and self._fine_enough(scale):
            return _decoded(self._first[1], scale / self._first[0])
        if not self._ready.is_set():
            self._ready.wait(30)
        if self._stored is not None:
            return self._from_store(page, scale)
        drawn = self._use(lambda renderer: renderer.render(page, scale))
        return DrawnPage(drawn.width, drawn.height, drawn.stride, bytes(drawn.pixels))

    def _from_store(self, page: int, scale: float) -> DrawnPage:
        found = None if self._closed or self._stored is None else self._stored(page)
        if found is None:
            raise LookupError
        return _decoded(found[1], scale / found[0])

    def _use(self, work: Callable[[PageRenderer], T]) -> T:
        self._ready.wait(30)
        renderer = self._renderer
        if renderer is None or self._closed:
            raise LookupError
        try:
            return work(renderer)
        finally:
            # A picture asked for while the document was being closed has started the worker again.
            if self._closed:
                renderer.close()

    def _fine_enough(self, scale: float) -> bool:
        return self._first is not None and scale <= self._first[0] * _ENLARGED

    @property
    def has_first(self) -> bool:
        """Whether the picture of the first page is stored."""
        return self._first is not None

    def first_page_png(self) -> bytes | None:
        """The first page as PNG, to be stored (worker thread)."""
        if self._first is not None or self._stored is not None:
            return None
        return self._use(lambda renderer: renderer.page_png(0, 72 * STORED_SCALE, grey4=False))

    def close(self) -> None:
        """End the worker."""
        self._closed = True
        self._ready.set()
        started, self._started = self._started, None
        if started is not None:
            started.stop()
        if self._renderer is not None:
            self._renderer.close()


def _decoded(png: bytes, factor: float) -> DrawnPage:
    """A stored picture at another size: just the size it is shown in, so that no frame has to scale it."""
    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_RGB32)
    image = image.scaledToWidth(round(image.width() * factor), Qt.TransformationMode.SmoothTransformation)
    return DrawnPage(image.width(), image.height(), image.bytesPerLine(), bytes(image.constBits()))


class LoadedDocument(QObject):
    """A document with all a reading surface needs; close it when another takes its place."""

    first_page_ready = Signal(bytes)

    def __init__(self, fetched: _Fetched, drawer: PageDrawer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        opened = fetched.opened
        self.opened = opened
        self._closed = False
        self.drawer = drawer
        self.model = PageDocument(
            opened.text, opened.pages, opened.sentences, opened.paragraphs, layout=fetched.layouts.get,
            masks=tuple(MaskLabel(run.start, run.end, run.label) for run in opened.masks),
            masked_regions=opened.masked_regions,
        )  # fmt: skip
        self.images = PageImages(drawer.render, self) if opened.document.has_pages else None
        self.thumbnails = PageImages(drawer.render, self) if opened.document.has_pages else None

    def ask_first_page(self) -> None:
        """Have the picture of the first page made behind everything else; ``first_page_ready`` brings it."""
        threading.Thread(target=self._draw_first_page, name="first page", daemon=True).start()

    def _draw_first_page(self) -> None:
        try:
            png = self.drawer.first_page_png()
        except (CoderError, LookupError):
            return  # the page view tells what is wrong with the page
        if png and not self._closed:
            self.first_page_ready.emit(png)

    def close(self) -> None:
        """Stop drawing."""
        self._closed = True
        self.drawer.close()
        for images in (self.images, self.thumbnails):
            if images is not None:
                images.close()


def _fetch(session: StudySession, document: str, edition: Edition) -> _Fetched:
    opened = edition(session, document)
    first = page_image(session, opened.edition_id, 0, FIRST_PAGE) if opened.document.has_pages else None
    return _Fetched(opened, geometries(session, opened.edition_id), first)


def load_document(
    project: OpenProject,
    document: str,
    then: Callable[[LoadedDocument], None],
    failed: Callable[[CoderError], None] | None = None,
    *,
    has_pages: bool = False,
    masked: bool = False,
    edition: Edition = open_document,
) -> PageDrawer:
    """Fetch a document; ``then`` gets it as soon as it can be read, the worker for sharp pages follows behind.

    ``edition`` is the question that opens it: for what everybody reads, or for the original. Say ``has_pages`` where it
    is known, and the worker starts while the document is being fetched. Gives the drawer of its pages, to be closed
    when the document is not wanted any more before it is there.
    """
    drawer = PageDrawer(at_once=has_pages and not masked)

    def not_there(error: CoderError) -> None:
        drawer.close()
        if failed is not None:
            failed(error)
        else:
            project.failed.emit(error)

    def stored(fetched: _Fetched) -> Callable[[int], tuple[float, bytes] | None]:
        return lambda page: project.call(
            lambda study: study.ask(page_image, fetched.opened.edition_id, page, FIRST_PAGE)
        )

    def arrived(fetched: _Fetched) -> None:
        drawer.give_first(fetched.first)
        then(LoadedDocument(fetched, drawer))
        if fetched.opened.document.masked:
            drawer.use_stored(stored(fetched))
        elif fetched.opened.document.has_pages:
            # What goes out in a packet to be read as it is comes without its file.
            project.ask(file_of, fetched.opened.edition_id, then=lambda found: drawer.give_file(*found),
                        failed=lambda _error: drawer.use_stored(stored(fetched)))  # fmt: skip

    project.ask(_fetch, document, edition, then=arrived, failed=not_there)
    return drawer


def keep_first_page(project: OpenProject, edition_id: str, png: bytes) -> None:
    """Store the picture of the first page, so that the document opens sharp the next time."""
    project.do(keep_page_images, edition_id, FIRST_PAGE, {0: png}, STORED_SCALE, priority=LATER)
