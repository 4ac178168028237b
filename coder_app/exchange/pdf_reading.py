"""All pages of a PDF as text with geometry, read by one or two worker processes within limits."""

from __future__ import annotations

import queue
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from coder_app.domain.errors import BadInput, Damaged
from coder_app.domain.geometry import PageGeometry
from coder_app.domain.prepared import OutlineEntry, PageText
from coder_app.exchange.notes import TOO_WIDE, UNREAD
from coder_app.exchange.pdf_limits import (
    MAX_FILE,
    MAX_PAGES,
    MAX_RESTARTS,
    MEMORY,
    SECONDS_A_DOCUMENT,
    SECONDS_A_PAGE,
    SECONDS_TO_OPEN,
)
from coder_app.exchange.refusals import PasswordNeeded, ReaderFailed, TooLarge, WrongPassword
from coder_app.exchange.wire import Message
from coder_app.exchange.worker_process import Worker, WorkerDied

if TYPE_CHECKING:
    from coder_app.domain.prepared import TextLayer
    from coder_app.domain.progress import Progress
    from coder_app.exchange.pdf_reading_order import Order

_CHUNK = 8  # pages a worker is given at a time
_WORTH_TWO = 40  # pages from which a second worker pays for its start
_LAYERS = ("ok", "ocr", "empty", "garbage")


@dataclass(slots=True)
class PdfContent:
    """What was read of a PDF: its pages in order, and what it says about itself."""

    pages: list[PageText]
    metadata: dict[str, str] = field(default_factory=dict)
    outline: tuple[OutlineEntry, ...] = ()


def open_document(worker: Worker, data: bytes, name: str, password: str | None) -> int:
    """Have a worker open a document; the number of its pages. Raises a CoderError where it cannot be opened."""
    if len(data) > MAX_FILE:
        raise TooLarge(
            "“{name}” is larger than {limit} MB. Split it or save it with smaller pictures.",
            name=name,
            limit=MAX_FILE // 2**20,
        )
    try:
        *answers, last = worker.ask(Message({"do": "open", "password": password}, data), SECONDS_TO_OPEN)
    except WorkerDied as death:
        raise failed(death, name) from death
    problem = str(last.header.get("problem") or "")
    if problem or not answers:
        raise refusal(problem, name)
    return int(answers[0].header["pages"])


def refusal(problem: str, name: str) -> BadInput:
    """The sentence for a problem word of the worker about a whole document."""
    if problem == "password":
        return PasswordNeeded(name=name)
    if problem == "wrong password":
        return WrongPassword(name=name)
    if problem == "pages":
        return TooLarge("“{name}” has more than {limit} pages. Split it into parts.", name=name, limit=MAX_PAGES)
    if problem == "page size":
        return TooLarge("The pages of “{name}” are larger than 200 inches. Print it to a new PDF.", name=name)
    if problem == "memory":
        return failed(WorkerDied("memory"), name)
    return BadInput("“{name}” is damaged or not a PDF. Open it in a PDF viewer and save it anew.", name=name)


def failed(death: WorkerDied, name: str) -> ReaderFailed:
    """The sentence for a reading process that broke off."""
    if death.reason == "time":
        return ReaderFailed("“{name}” takes too long to read. Print it to a new PDF and try that.", name=name)
    return ReaderFailed(
        "“{name}” asks for more than {limit} MB of memory or is damaged, so reading broke off. "
        "Print it to a new PDF and try that.",
        name=name,
        limit=MEMORY // 2**20,
    )


def read_pdf(data: bytes, name: str, password: str | None, progress: Progress, order: Order = "auto") -> PdfContent:
    """Read all pages; a page that cannot be read is there without text and says so in its notes."""
    job = _Job(data, name, password, progress, order)
    try:
        return job.run()
    finally:
        job.stop()


class _Job:
    """Workers reading one document, chunk by chunk."""

    def __init__(self, data: bytes, name: str, password: str | None, progress: Progress, order: Order) -> None:
        self._data, self._name, self._password, self._order = data, name, password, order
        self._progress = progress
        self._inbox: queue.SimpleQueue[tuple[Worker, Message | None]] = queue.SimpleQueue()
        self._given: dict[Worker, list[int]] = {}  # pages a worker still owes
        self._deadline: dict[Worker, float] = {}
        self._waiting: list[int] = []
        self._pages: dict[int, PageText] = {}
        self._total = 0
        self._restarts = 0
        self._death: WorkerDied | None = None

    def run(self) -> PdfContent:
        end = time.monotonic() + SECONDS_A_DOCUMENT
        first = Worker(self._inbox)
        try:
            self._total = open_document(first, self._data, self._name, self._password)
            facts = self._facts(first)
        except BaseException:
            first.stop()
            raise
        self._waiting = list(range(self._total))
        self._give(first)
        if self._total >= _WORTH_TWO:
            self._start()
        while self._given:
            if time.monotonic() > end:
                raise failed(WorkerDied("time"), self._name)
            self._take()
        return self._content(facts)

    def stop(self) -> None:
        for worker in list(self._given):
            worker.stop()
        self._given.clear()

    def _facts(self, worker: Worker) -> dict[str, Any]:
        try:
            *answers, _ = worker.ask(Message({"do": "facts"}), SECONDS_A_PAGE)
        except WorkerDied as death:
            raise failed(death, self._name) from death
        return answers[0].header if answers else {}

    def _start(self) -> None:
        """Another worker; its first answers are those to opening."""
        worker = Worker(self._inbox)
        self._given[worker] = []
        self._deadline[worker] = time.monotonic() + SECONDS_TO_OPEN
        try:
            worker.send(Message({"do": "open", "password": self._password}, self._data))
        except WorkerDied as death:
            self._lost(worker, death)

    def _give(self, worker: Worker) -> None:
        """Hand a worker its next chunk, or let it go when there is none."""
        chunk, self._waiting = _first_run(self._waiting, _CHUNK)
        self._given[worker] = chunk
        if not chunk:
            del self._given[worker]
            worker.stop()
            return
        self._deadline[worker] = time.monotonic() + SECONDS_A_PAGE
        try:
            worker.send(Message({"do": "read", "first": chunk[0], "last": chunk[-1] + 1, "order": self._order}))
        except WorkerDied as death:
            self._lost(worker, death)

    def _take(self) -> None:
        try:
            worker, message = self._inbox.get(timeout=0.1)
        except queue.Empty:
            for worker, deadline in list(self._deadline.items()):
                if worker in self._given:
                    self._check(worker, deadline)
            return
        if worker not in self._given:
            return
        if message is None:
            self._lost(worker, WorkerDied("died"))
            return
        self._deadline[worker] = time.monotonic() + SECONDS_A_PAGE
        if "page" in message.header:
            self._keep(worker, message)
        elif message.header.get("done"):
            if message.header.get("problem"):
                if not self._given[worker]:  # it could not even open what the first one could
                    self._lost(worker, WorkerDied("died"))
                    return
                self._skip(self._given[worker].pop(0))
            self._waiting = self._given[worker] + self._waiting
            self._give(worker)

    def _check(self, worker: Worker, deadline: float) -> None:
        try:
            worker.check(deadline)
        except WorkerDied as death:
            self._lost(worker, death)

    def _keep(self, worker: Worker, message: Message) -> None:
        number = int(message.header["page"])
        if number not in self._given[worker]:
            return
        self._given[worker].remove(number)
        try:
            self._pages[number] = _page_text(number, message)
        except (BadInput, Damaged, KeyError, TypeError, ValueError):
            self._skip(number)
        self._progress.step(len(self._pages), self._total, self._name)

    def _skip(self, number: int) -> None:
        self._pages[number] = unread_page(number)

    def _lost(self, worker: Worker, death: WorkerDied) -> None:
        """A worker is gone: give up the page it was at, go on with another as long as that is sensible."""
        worker.stop()
        owed = self._given.pop(worker, [])
        self._death = death
        if owed:
            self._skip(owed[0])
        self._waiting = owed[1:] + self._waiting
        self._restarts += 1
        if self._restarts > MAX_RESTARTS:
            raise failed(death, self._name)
        if self._waiting and not self._given:
            self._start()

    def _content(self, facts: dict[str, Any]) -> PdfContent:
        pages = [self._pages.get(number) or unread_page(number) for number in range(self._total)]
        if all(UNREAD in page.notes for page in pages):
            if self._death is not None:
                raise failed(self._death, self._name)
            raise refusal("page size" if any(TOO_WIDE in page.notes for page in pages) else "format", self._name)
        labels = [str(label)[:100] for label in facts.get("labels", [])]
        if len(labels) == len(pages):
            pages = [_labelled(page, label) for page, label in zip(pages, labels, strict=True)]
        entries = [entry for entry in facts.get("outline", []) if 0 <= int(entry[1]) < self._total]
        return PdfContent(
            pages=pages,
            metadata={str(key): str(value) for key, value in dict(facts.get("metadata", {})).items()},
            outline=tuple(OutlineEntry(str(title), int(page), int(level)) for title, page, level in entries),
        )


def _first_run(numbers: list[int], most: int) -> tuple[list[int], list[int]]:
    """The first consecutive numbers, ``most`` at most, and the rest."""
    length = 0
    while length < min(most, len(numbers)) and numbers[length] == numbers[0] + length:
        length += 1
    return numbers[:length], numbers[length:]


def _labelled(page: PageText, label: str) -> PageText:
    return replace(page, label=label) if label else page


def unread_page(number: int, problem: str = "") -> PageText:
    """The stand-in for a page that cannot be read."""
    notes = (UNREAD, TOO_WIDE) if problem == "page size" else (UNREAD,)
    return PageText(number, 0.0, 0.0, "", b"", str(number + 1), "empty", (), notes)


def _page_text(number: int, message: Message) -> PageText:
    """A worker's answer as a page; what does not fit together raises (the worker may have been misled)."""
    header, body = message.header, message.body
    if header.get("problem"):
        return unread_page(number, str(header["problem"]))
    cut = int(header["geometry"])
    geometry, text = body[:cut], body[cut:].decode("utf-8")
    layer = str(header["layer"])
    if layer not in _LAYERS or PageGeometry.decode(geometry).length != len(text):
        raise BadInput(UNREAD)
    notes = tuple(str(note) for note in header.get("notes", []))
    width, height = float(header["width"]), float(header["height"])
    return PageText(number, width, height, text, geometry, str(number + 1), cast("TextLayer", layer), (), notes)
