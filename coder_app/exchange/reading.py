"""One way in: any supported file becomes pages that may be corrected, and then a fixed text."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from importlib.metadata import version
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal

from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.prepared import Extraction, PageText, PreparedText
from coder_app.domain.progress import Quiet
from coder_app.exchange.freezing import freeze
from coder_app.exchange.notes import NOT_RECOGNISED
from coder_app.exchange.pdf_limits import MAX_FILE
from coder_app.exchange.pdf_reading import read_pdf
from coder_app.exchange.refusals import TooLarge
from coder_app.exchange.text_files import OTHER_KIND, read_text

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.prepared import Caution
    from coder_app.domain.progress import Progress
    from coder_app.exchange.pdf_reading_order import Order

Recognition = Literal["auto", "always", "never"]
SUFFIXES = (".pdf", ".txt", ".text", ".md", ".markdown", ".docx", ".odt", ".rtf", ".html", ".htm", ".xhtml")
PDF = "application/pdf"
_LAYOUT_VERSION = 1  # raise it whenever the same PDF would give another text


def extractor(media_type: str) -> str:
    """What read the file, with versions: the text of an edition can be read again only by the same."""
    if media_type == PDF:
        return f"pdf {_LAYOUT_VERSION} (pdfium {version('pypdfium2')})"
    return f"text {_LAYOUT_VERSION}"


def extract(
    data: bytes,
    name: str,
    password: str | None = None,
    progress: Progress | None = None,
    order: Order = "auto",
) -> Extraction:
    """Everything that can be read of a file without recognising pictures.

    ``name`` is the file's name (for messages and to tell formats apart that look alike). ``order`` says how PDF
    pages are read: ``auto``, as their ``content`` says, or ``columns``. Raises a CoderError for what cannot be
    read; PasswordNeeded or WrongPassword for a locked PDF.
    """
    progress = progress or Quiet()
    if len(data) > MAX_FILE:
        raise TooLarge("“{name}” is larger than {limit} MB. Split it.", name=name, limit=MAX_FILE // 2**20)
    if not data:
        raise BadInput("“{name}” is empty.", name=name)
    sha256 = hashlib.sha256(data).hexdigest()
    if is_pdf(data, name):
        content = read_pdf(data, name, password, progress, order)
        named = PurePath(name).suffix.lower()
        odd = named in SUFFIXES and named != ".pdf"
        warnings: tuple[Caution, ...] = ((OTHER_KIND, {"name": name, "kind": "PDF"}),) if odd else ()
        pages = tuple(content.pages)
        return Extraction(name, PDF, sha256, extractor(PDF), pages, content.metadata, content.outline, warnings)
    read = read_text(data, name)
    if not read.text:
        raise BadInput("“{name}” holds no text.", name=name)
    progress.step(1, 1, name)
    page = PageText(0, 0.0, 0.0, read.text, b"")
    made_by = extractor(read.media_type)
    return Extraction(name, read.media_type, sha256, made_by, (page,), read.metadata, (), read.warnings)


def is_pdf(data: bytes, name: str = ".pdf") -> bool:
    """Whether the bytes begin like a PDF; in a file named so, garbage of up to a kilobyte may stand before it."""
    if PurePath(name).suffix.lower() == ".pdf":
        return b"%PDF-" in data[:1024]
    return data[:64].lstrip().startswith(b"%PDF-")


def read_file(
    path: Path | None,
    data: bytes | None,
    name: str,
    *,
    password: str | None = None,
    ocr: Recognition = "auto",
    languages: str = "rus+ukr+eng",
    progress: Progress | None = None,
    order: Order = "auto",
) -> PreparedText:
    """The fixed text of a file given by path or by its bytes.

    ``ocr``: ``auto`` recognises pages without usable text where tesseract is installed, ``always`` every page of
    a PDF (raises RecognitionUnavailable without tesseract), ``never`` none. ``order`` as for :func:`extract`.
    """
    progress = progress or Quiet()
    if data is None:
        data = load(path)
    extraction = extract(data, name or (path.name if path else ""), password, progress, order)
    if ocr != "never" and extraction.media_type == PDF:
        extraction = recognise_pages(extraction, data, password, ocr, languages, progress)
    return freeze(extraction)


def load(path: Path | None) -> bytes:
    """A file's bytes; raises NotFound, TooLarge or BadInput with a sentence."""
    if path is None:
        raise BadInput("Choose a file to read.")
    try:
        if path.stat().st_size > MAX_FILE:
            raise TooLarge("“{name}” is larger than {limit} MB. Split it.", name=path.name, limit=MAX_FILE // 2**20)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound("“{name}” is not there any more.", name=path.name) from error
    except OSError as error:
        raise BadInput(
            "“{name}” cannot be opened. Check that it is a file and that you may read it.", name=path.name
        ) from error


def recognise_pages(
    extraction: Extraction,
    data: bytes,
    password: str | None,
    ocr: Recognition,
    languages: str,
    progress: Progress,
) -> Extraction:
    """The extraction with pages recognised from their pictures: those without usable text, or all."""
    from coder_app.exchange import ocr as recognition
    from coder_app.exchange.pdf_pages import PageRenderer

    wanted = tuple(range(len(extraction.pages))) if ocr == "always" else extraction.pages_without_text
    if not wanted:
        return extraction
    state = recognition.tesseract_state(languages)
    if not state.ready:
        if ocr == "always":
            raise recognition.unavailable(state)
        return replace(extraction, warnings=(*extraction.warnings, (state.advice, state.values)))
    with PageRenderer(data, password, extraction.file_name) as renderer:
        for done, number in enumerate(wanted):
            here = _Here(progress, done, len(wanted), extraction.file_name)
            old = extraction.pages[number]
            try:
                page = recognition.recognise(renderer, number, languages, progress=here)
            except BadInput:
                page = replace(old, notes=(*old.notes, NOT_RECOGNISED))
            extraction = extraction.with_page(replace(page, label=old.label))
    progress.step(len(wanted), len(wanted), extraction.file_name)
    return extraction


class _Here:
    """Progress within one page: the outer step again, so that it can stop the work."""

    def __init__(self, outer: Progress, done: int, total: int, what: str) -> None:
        self._outer, self._done, self._total, self._what = outer, done, total, what

    def step(self, done: int, total: int, what: str = "") -> None:
        del done, total, what
        self._outer.step(self._done, self._total, self._what)


def find_files(folder: Path) -> list[Path]:
    """All files below a folder that look readable by their suffix, sorted; no hidden ones, links not followed."""
    found: list[Path] = []
    todo = [folder]
    while todo:
        for entry in sorted(todo.pop().iterdir()):
            if entry.name.startswith((".", "~$")) or entry.is_symlink():
                continue
            if entry.is_dir():
                todo.append(entry)
            elif entry.is_file() and entry.suffix.lower() in SUFFIXES:
                found.append(entry)
    return sorted(found)
