"""Pictures of pages, drawn off the gui thread, newest wish first, the most recent ones kept."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BYTES = 16 * 1024 * 1024  # what is on the screen and a little around it: pages are quickly drawn again
_WAITING = 24  # older wishes are for pages that have been scrolled past
Key = tuple[int, float]


class RenderedPage(Protocol):
    """A drawn page: 32 bits a pixel, blue first (BGRx), rows ``stride`` bytes apart."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def pixels(self) -> bytes | bytearray | memoryview: ...


def _opaque(image: QImage) -> QImage:
    """A copy whose unused fourth byte is 255: blending takes it for the opacity, and renderers leave anything there."""
    filled = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    filled.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return filled


class _Worker(QRunnable):
    """Draws pages until no wish is left."""

    def __init__(self, images: PageImages) -> None:
        super().__init__()
        self._images = images

    def run(self) -> None:
        while (key := self._images.take()) is not None:
            self._images.draw(key)


class PageImages(QObject):
    """Asks ``render(page, scale)`` for pictures, ``scale`` in pixels per point, in one background thread.

    A wish for a page replaces the waiting one for the same page at another scale. ``failed`` tells a page that could
    not be drawn and why; it is not tried again. Call ``close`` when done.
    """

    failed = Signal(int, object)
    _drawn = Signal(object, object)

    def __init__(self, render: Callable[[int, float], RenderedPage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._lock = Lock()
        self._wishes: OrderedDict[Key, bool] = OrderedDict()  # newest last; True for the eager ones
        self._wants: dict[Key, list[Callable[[QImage], None]]] = {}
        self._busy: set[Key] = set()
        self._broken: set[int] = set()
        self._refused: set[Key] = set()  # too large, say; the page is there at another scale
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0
        self._closed = False
        self._running = False
        self._collecting = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def cached(self, page: int, scale: float) -> QImage | None:
        """The picture of a page at a scale when it is there."""
        key = (page, round(scale, 4))
        if key in self._images:
            self._images.move_to_end(key)
        return self._images.get(key)

    def nearest(self, page: int, scale: float) -> QImage | None:
        """The picture of a page whose scale comes nearest, to be shown until the right one is there."""
        scales = [key[1] for key in self._images if key[0] == page]
        if not scales:
            return None
        return self._images[page, min(scales, key=lambda have: (have < scale, abs(have - scale)))]

    def is_broken(self, page: int) -> bool:
        """Whether the page could not be drawn at any scale."""
        return page in self._broken

    def request(
        self, page: int, scale: float, want: Callable[[QImage], None] | None = None, *, eager: bool = True
    ) -> None:
        """Have a page drawn; ``want`` gets the picture on the gui thread, at once when it is there.

        Wishes that are not ``eager`` (neighbours, thumbnails) wait until no eager one is left. A wish overtaken by
        many newer ones is dropped without an answer.
        """
        key = (page, round(scale, 4))
        image = self.cached(page, scale)
        if image is not None:
            if want is not None:
                want(image)
            return
        if self._closed or page in self._broken or key in self._refused:
            return
        with self._lock:
            if want is not None and want not in self._wants.setdefault(key, []):
                self._wants[key].append(want)
            if key not in self._busy:
                self._wish(key, eager=eager)
        if not self._collecting:
            self._begin()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several requests of which the last is to be drawn first: drawing begins when all have been made."""
        self._collecting = True
        try:
            yield
        finally:
            self._collecting = False
            self._begin()

    def _begin(self) -> None:
        with self._lock:
            start, self._running = bool(self._wishes) and not self._running, self._running or bool(self._wishes)
        if start:
            self._pool.start(_Worker(self))

    def _wish(self, key: Key, *, eager: bool) -> None:
        if eager:
            for other in [o for o, was_eager in self._wishes.items() if o[0] == key[0] and was_eager and o != key]:
                self._drop(other)
        self._wishes[key] = eager or self._wishes.get(key, False)
        self._wishes.move_to_end(key)
        waiting = [other for other, was_eager in self._wishes.items() if was_eager == eager]
        for other in waiting[:-_WAITING]:
            self._drop(other)

    def _drop(self, key: Key) -> None:
        self._wishes.pop(key, None)
        self._wants.pop(key, None)

    def take(self) -> Key | None:
        """The next page to draw (worker thread); None when there is nothing left to do."""
        with self._lock:
            if self._closed or not self._wishes:
                self._running = False
                return None
            eager = [key for key, was_eager in self._wishes.items() if was_eager]
            key = eager[-1] if eager else next(reversed(self._wishes))
            del self._wishes[key]
            self._busy.add(key)
            return key

    def draw(self, key: Key) -> None:
        """Draw one page (worker thread)."""
        try:
            drawn = self._render(*key)
            image = _opaque(QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32))
        except Exception as error:  # whatever a broken page does must not end the thread
            self._tell(key, error)
        else:
            self._tell(key, image)

    def _tell(self, key: Key, outcome: QImage | Exception) -> None:
        if not self._closed and isValid(self):
            self._drawn.emit(key, outcome)

    def _keep(self, key: Key, outcome: QImage | Exception) -> None:
        with self._lock:
            self._busy.discard(key)
            wants = self._wants.pop(key, [])
        if self._closed:
            return
        if isinstance(outcome, Exception) or outcome.isNull():
            if self.nearest(*key) is None:
                self._broken.add(key[0])
            else:
                self._refused.add(key)
            self.failed.emit(key[0], outcome)
            return
        self._store(key, outcome)
        for want in wants:
            want(outcome)

    def _store(self, key: Key, image: QImage) -> None:
        old = self._images.pop(key, None)
        self._bytes += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._images[key] = image
        while self._bytes > _BYTES and len(self._images) > 1:
            _, gone = self._images.popitem(last=False)
            self._bytes -= gone.sizeInBytes()

    def close(self) -> None:
        """Forget all wishes and wait for the page being drawn."""
        with self._lock:
            self._closed = True
            self._wishes.clear()
            self._wants.clear()
        self._pool.clear()
        self._pool.waitForDone()
        self._images.clear()
