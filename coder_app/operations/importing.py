"""Files on their way into a study: each read, described and put in; what cannot be read is told, never in the way."""

from __future__ import annotations

import hashlib
import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from coder_app.domain.errors import BadInput, Cancelled, CoderError
from coder_app.domain.progress import Quiet
from coder_app.operations.documents import (
    add_document,
    checked_language,
    document_with_file,
    find_document,
    replace_text,
)
from coder_app.operations.naming import named_document
from coder_app.operations.project import verb
from coder_app.operations.provenance_tables import ProvenanceTable, apply_facts
from coder_app.operations.reading import keep_ranges
from coder_app.operations.set_up import require_lead
from coder_app.operations.texts import Described, describe_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coder_app.domain.prepared import PreparedText
    from coder_app.domain.progress import Progress
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

Recognition = Literal["auto", "always", "never"]
_READERS = 4
_DESCRIBING = threading.Lock()  # one at a time: it is all Python, and the dictionaries need loading only once
_OCR_LANGUAGES = {"ru": "rus", "uk": "ukr", "en": "eng"}


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file read and described, ready to go in. ``file`` is its name as the person gave it."""

    file: str
    path: Path
    prepared: PreparedText
    described: Described


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that is in the study now."""

    document: str
    file: str
    pages: int
    characters: int
    language: str
    text_layer: str
    sha256: str
    text_sha256: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotImported:
    """A file that could not be read, with the reason; or one that was skipped, with the document it is already."""

    file: str
    why: str


@dataclass(slots=True)
class ImportReport:
    """What became of every file, and the rows of the provenance table that were about none of them."""

    imported: list[Imported] = field(default_factory=list)
    failed: list[NotImported] = field(default_factory=list)
    skipped: list[NotImported] = field(default_factory=list)
    unused_rows: list[int] = field(default_factory=list)


@verb("Import {name}")
def import_document(
    session: StudySession, read: ReadFile, data: bytes, *, language: str = "", said: ProvenanceTable | None = None
) -> str:
    """Put a read file into the study with what is known and ``said`` of it, in one step; gives the document's id."""
    document_id = add_document(session, read.prepared, data, language=language)
    document = find_document(session, document_id)
    keep_ranges(session, document.edition_id, *read.described)
    line = said.for_new(read.path.name, document.code) if said else None
    if line is not None:
        apply_facts(session, document_id, line.facts)
    return document_id


def read_document(
    path: Path, *, file: str = "", ocr: Recognition = "auto", language: str = "", progress: Progress | None = None
) -> ReadFile:
    """Read a file and find out what can be found out about its text; touches no study, so any thread may do it."""
    from coder_app.exchange.reading import read_file

    prepared = read_file(
        path, None, path.name, ocr=ocr, languages=_ocr_languages(language), progress=progress or Quiet()
    )
    with _DESCRIBING:
        described = describe_text(prepared.text, prepared.pages, language)
    return ReadFile(file or str(path), path, prepared, described)


def _ocr_languages(language: str) -> str:
    first = _OCR_LANGUAGES.get(language)
    return "+".join(dict.fromkeys([*([first] if first else []), "rus", "ukr", "eng"]))


def import_files(
    project: Project,
    paths: Sequence[Path],
    *,
    provenance: ProvenanceTable | None = None,
    language: str = "",
    ocr: Recognition = "auto",
    progress: Progress | None = None,
) -> ImportReport:
    """Import files and folders; a bad file is reported and the others go in.

    All files are read before the first goes in, and when the person stops, those that are in are taken out
    again: the study is then as it was. Adding each file is one undoable operation.
    """
    project.ask(require_lead)
    language = checked_language(language)
    progress = progress or Quiet()
    report = ImportReport()
    ready = list(_read_all(project, paths, report, _Reader(ocr, language, provenance), progress))
    _put_in(project, ready, language, provenance, report)
    _name_twins(report)
    if provenance:
        report.unused_rows = _unused(provenance, report)
    return report


def _name_twins(report: ImportReport) -> None:
    codes = {entry.sha256: entry.document for entry in report.imported}
    report.skipped = [NotImported(entry.file, codes.get(entry.why, entry.why)) for entry in report.skipped]


def _unused(provenance: ProvenanceTable, report: ImportReport) -> list[int]:
    lines = [provenance.for_new(Path(entry.file).name, entry.document) for entry in report.imported]
    lines += [provenance.for_file(Path(entry.file).name) for entry in (*report.skipped, *report.failed)]
    used = {line.row for line in lines if line}
    return [line.row for line in provenance.lines if line.row not in used]


@dataclass(frozen=True, slots=True)
class _Reader:
    """How files are to be read."""

    ocr: Recognition
    language: str
    provenance: ProvenanceTable | None

    def read(self, path: Path, progress: Progress) -> ReadFile:
        line = self.provenance.for_file(path.name) if self.provenance else None
        language = (line.facts.language if line else None) or self.language
        return read_document(path, ocr=self.ocr, language=language, progress=progress)


@dataclass(frozen=True, slots=True)
class _Within:
    """Progress inside one of several files, which are read side by side."""

    outer: Progress
    place: tuple[int, int]
    stop: threading.Event

    def step(self, done: int, total: int, what: str = "") -> None:
        if self.stop.is_set():
            raise Cancelled
        self.outer.step(*self.place, f"{what} {done}/{total}" if total > 1 else what)


def _read_all(
    project: Project, paths: Sequence[Path], report: ImportReport, reader: _Reader, progress: Progress
) -> Iterator[ReadFile]:
    """Read side by side what is not in the study yet; gives the files in their order."""
    found = list(_expanded(paths, report))
    stop = threading.Event()
    # PDF files are read by processes of their own, so threads are enough to keep several processors busy.
    with ThreadPoolExecutor(max(1, min(_READERS, os.cpu_count() or 1)), "reading") as readers:
        try:
            waiting: list[tuple[Path, Future[ReadFile]]] = []
            for index, path in enumerate(_new_ones(project, found, report)):
                within = _Within(progress, (index, len(found)), stop)
                waiting.append((path, readers.submit(reader.read, path, within)))
            for index, (path, reading) in enumerate(waiting):
                progress.step(index, len(waiting), path.name)
                read = _result(path, reading, report)
                if read is not None:
                    yield read
        except BaseException:
            stop.set()
            readers.shutdown(wait=True, cancel_futures=True)
            raise
    order = {str(path): place for place, path in enumerate(found)}
    report.failed.sort(key=lambda entry: order.get(entry.file, -1))
    progress.step(len(found), len(found))


def _result(path: Path, reading: Future[ReadFile], report: ImportReport) -> ReadFile | None:
    try:
        return reading.result()
    except Cancelled:
        raise
    except CoderError as error:
        report.failed.append(NotImported(str(path), str(error)))
        return None


def _new_ones(project: Project, found: Sequence[Path], report: ImportReport) -> Iterator[Path]:
    batch: set[str] = set()
    for path in found:
        try:
            sha256 = _hash(path)
        except CoderError as error:
            report.failed.append(NotImported(str(path), str(error)))
            continue
        twin = sha256 if sha256 in batch else project.ask(document_with_file, sha256)
        if twin:
            report.skipped.append(NotImported(str(path), twin))
            continue
        batch.add(sha256)
        yield path


def _expanded(paths: Sequence[Path], report: ImportReport) -> Iterator[Path]:
    from coder_app.exchange.reading import SUFFIXES, find_files

    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = find_files(path)
        if not inside:
            why = "There is no file in this folder that can be read; known are: " + ", ".join(SUFFIXES) + "."
            report.failed.append(NotImported(str(path), why))
        yield from inside


def _hash(path: Path) -> str:
    from coder_app.exchange.reading import load

    return hashlib.sha256(load(path)).hexdigest()


def _put_in(
    project: Project, ready: list[ReadFile], language: str, provenance: ProvenanceTable | None, report: ImportReport
) -> None:
    done = 0
    try:
        for read in ready:
            try:
                report.imported.append(_put_in_one(project, read, language, provenance))
                done += 1
            except Cancelled:
                raise
            except CoderError as error:
                report.failed.append(NotImported(read.file, str(error)))
    except (KeyboardInterrupt, Cancelled):
        for _ in range(done):
            project.undo()
        raise


def _put_in_one(project: Project, read: ReadFile, language: str, provenance: ProvenanceTable | None) -> Imported:
    from coder_app.exchange.reading import load

    data = load(read.path)
    if hashlib.sha256(data).hexdigest() != read.prepared.file_sha256:
        raise BadInput("“{name}” was changed while it was being read; import it again.", name=read.path.name)
    document_id = project.do(import_document, read, data, language=language, said=provenance)
    document = project.ask(named_document, document_id)
    prepared = read.prepared
    return Imported(
        document.code, read.file, len(prepared.pages), len(prepared.text), document.language or read.described[0],
        prepared.text_layer, prepared.file_sha256, prepared.sha256,
        tuple(message.format(**values) for message, values in prepared.warnings),
    )  # fmt: skip


@verb("Replace text of {code}")
def replace_document(session: StudySession, document_id: str, read: ReadFile, data: bytes) -> dict[str, int]:
    """Give a document the corrected text of another file; see :func:`coder_app.operations.documents.replace_text`."""
    counts = replace_text(session, document_id, read.prepared, data)
    keep_ranges(session, find_document(session, document_id).edition_id, *read.described)
    return counts
