"""Files on their way into the study: one job a batch, each file whole or not at all, the rest goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from coder_app.domain.errors import Cancelled, CoderError, Refused
from coder_app.exchange.freezing import freeze
from coder_app.exchange.reading import extract, find_files, load
from coder_app.exchange.refusals import PasswordNeeded, WrongPassword
from coder_app.gui.messages import sentence
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.documents import add_document, document_with_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from coder_app.domain.prepared import PreparedText
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.gui.jobs import Job
    from coder_app.operations.project import Project

_N = QT_TRANSLATE_NOOP
State = Literal["waiting", "reading", "done", "there", "password", "failed", "stopped"]
ENDED: frozenset[State] = frozenset({"done", "there", "failed", "stopped", "password"})


@dataclass(slots=True)
class Incoming:
    """A file on its way in: its state, how far reading it is, and what became of it.

    ``document_id`` is the new document; ``needs_ocr`` says that pages of it have no usable text; ``error`` why it
    did not work (also for ``there``: in the study already, and ``password``).
    """

    path: Path
    state: State = "waiting"
    page: int = 0
    pages: int = 0
    document_id: str = ""
    needs_ocr: bool = False
    error: CoderError | None = None
    password: str = ""


class Importer(QObject):
    """Takes files in, batch after batch. ``added`` tells each new document; ``ended`` the files of a finished batch."""

    changed = Signal()
    added = Signal(str)
    ended = Signal(list)

    def __init__(self, desk: Desk) -> None:
        # Without a parent: the work outlives the workspace when somebody else signs in.
        super().__init__()
        self._desk = desk
        self.files: list[Incoming] = []
        self._jobs: list[Job] = []
        desk.documents_changed.connect(self._follow_documents)

    @property
    def running(self) -> bool:
        """Whether files are still on their way."""
        return bool(self._jobs)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read files, and all readable files of folders."""
        self._start(lambda: [Incoming(path) for path in _files_below(paths)])

    def retry(self, file: Incoming, password: str) -> None:
        """Read a locked file again with a password."""
        file.state, file.error, file.password = "waiting", None, password
        self._start(lambda: [file])

    def cancel(self) -> None:
        """Stop; the file being read does not come in, those before it stay."""
        for job in self._jobs:
            job.cancel()

    def forget(self) -> None:
        """Empty the list of what has ended."""
        self.files = [file for file in self.files if file.state not in ENDED]
        self.changed.emit()

    def _follow_documents(self) -> None:
        """What has been recognised since it came in needs it no longer."""
        changed = False
        for file in self.files:
            document = self._desk.document(file.document_id) if file.needs_ocr else None
            if document is not None and document.status != "needs_ocr":
                file.needs_ocr, changed = False, True
        if changed:
            self.changed.emit()

    def _start(self, files_of: Callable[[], list[Incoming]]) -> None:
        batch: list[Incoming] = []

        def work(progress: Progress) -> None:
            batch.extend(files_of())
            self._begin(batch)
            for number, file in enumerate(batch):
                self._take_one(file, _OneOfMany(progress, number, len(batch), file, self))

        job = self._desk.jobs.start(
            self.tr("Adding documents"), work, then=lambda _: self._end(job, batch),
            failed=lambda error: self._stopped(job, batch, error),
        )  # fmt: skip
        self._jobs.append(job)
        self.changed.emit()

    def _begin(self, batch: list[Incoming]) -> None:
        self.files = [*self.files, *(file for file in batch if file not in self.files)]
        self.changed.emit()

    def _take_one(self, file: Incoming, progress: _OneOfMany) -> None:
        file.state = "reading"
        progress.step(0, 1)
        try:
            self._read_and_store(file, progress)
        except Cancelled:
            file.state = "stopped"
            raise
        except (PasswordNeeded, WrongPassword) as error:
            file.state, file.error = "password", error
        except CoderError as error:
            file.state, file.error = "failed", error
        finally:
            self.changed.emit()

    def _read_and_store(self, file: Incoming, progress: _OneOfMany) -> None:
        data = load(file.path)
        extraction = extract(data, file.path.name, file.password or None, progress)
        twin = self._desk.project.call(lambda project: project.ask(document_with_file, extraction.file_sha256))
        if twin is not None:
            file.state, file.error = "there", Refused("This file is in the study already, as {code}.", code=twin)
            return
        prepared = freeze(extraction)
        progress.step(1, 1)

        def store(project: Project) -> str:
            return project.do(add_document, prepared, data, password=file.password)

        file.document_id = self._desk.project.call(store)
        file.needs_ocr, file.state = lacks_text(prepared), "done"
        self.added.emit(file.document_id)

    def _stopped(self, job: Job, batch: list[Incoming], error: CoderError) -> None:
        for file in batch:
            if file.state not in ENDED:
                file.state = "stopped"
        if not isinstance(error, Cancelled):
            self._desk.messages.failed(error)
        self._end(job, batch)

    def _end(self, job: Job, batch: list[Incoming]) -> None:
        self._jobs.remove(job)
        self.changed.emit()
        self.ended.emit(batch)


def lacks_text(prepared: PreparedText) -> bool:
    """Whether pages of a read file have no usable text of their own."""
    return any(page.text_layer in {"empty", "garbage"} for page in prepared.pages) and prepared.pages[0].width > 0


def _files_below(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        found += find_files(path) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


class _OneOfMany:
    """Progress of a batch: files count for the job, pages for the line of the file."""

    def __init__(self, outer: Progress, number: int, count: int, file: Incoming, importer: Importer) -> None:
        self._outer, self._number, self._count = outer, number, count
        self._file, self._importer = file, importer

    def step(self, done: int, total: int, what: str = "") -> None:
        """Note the page; raise :class:`Cancelled` when the person asked to stop."""
        share = int(100 * done / total) if total else 0
        self._outer.step(100 * self._number + share, 100 * self._count, self._file.path.name)
        if (done, total) != (self._file.page, self._file.pages):
            self._file.page, self._file.pages = done, total
            self._importer.changed.emit()


def words_of(file: Incoming) -> str:
    """What became of a file, or how far it is, in the reader's language."""
    if file.state == "reading":
        if file.pages > 1:
            return said("Library", _N("Library", "reading page {page} of {pages}"),
                        page=min(file.page + 1, file.pages), pages=file.pages)  # fmt: skip
        return said("Library", _N("Library", "reading"))
    if file.state == "done" and file.needs_ocr:
        return said("Library", _N("Library", "is in; its pages have no text and are to be recognised"))
    if file.error is not None:
        return sentence(file.error)
    return said("Library", {
        "waiting": _N("Library", "waiting"),
        "done": _N("Library", "is in"),
        "stopped": _N("Library", "not taken in: you stopped"),
    }.get(file.state, file.state))  # fmt: skip
