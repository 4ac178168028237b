"""Texts without pages: which format a file is in, told from its content first, and its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.exchange.pdf_limits import SECONDS_TO_OPEN
from coder_app.exchange.refusals import ReaderFailed, UnknownKind
from coder_app.exchange.text_cleaning import cleaned
from coder_app.exchange.text_encoding import decoded
from coder_app.exchange.wire import Message, Problem
from coder_app.exchange.worker_process import Worker, WorkerDied

if TYPE_CHECKING:
    from coder_app.domain.prepared import Caution

MEDIA_TYPES = {
    "text": "text/plain",
    "markdown": "text/markdown",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "html": "text/html",
}
_BROKEN_OFF = "“{name}” takes too much time or memory to read. Save it as plain text and try that."
OTHER_KIND = "“{name}” is named as another format than its content: it was read as {kind}."
_BY_SUFFIX = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".docx": "docx", ".odt": "odt",
    ".rtf": "rtf", ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip
_HTML_START = re.compile(
    rb"\A[\s\x00\xef\xbb\xbf\xff\xfe]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0",
        "“{name}” is an old or a locked Word file. Open it in a word processor and save it as DOCX without a password.",
    ),
    (b"\x89PNG", "“{name}” is a picture. Put pictures of pages into a PDF to have their text recognised."),
    (b"\xff\xd8\xff", "“{name}” is a picture. Put pictures of pages into a PDF to have their text recognised."),
    (b"II*\x00", "“{name}” is a picture. Put pictures of pages into a PDF to have their text recognised."),
    (b"MM\x00*", "“{name}” is a picture. Put pictures of pages into a PDF to have their text recognised."),
)


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text without pages."""

    text: str
    media_type: str
    metadata: dict[str, str] = field(default_factory=dict)
    warnings: tuple[Caution, ...] = ()


def read_text(data: bytes, name: str) -> ReadText:
    """The text of a TXT, Markdown, DOCX, ODT, RTF or HTML file; raises a CoderError with a sentence.

    Plain text is decoded here; everything that needs parsing is read by a worker process within limits.
    """
    kind = kind_of(data, name)
    warnings: list[Caution] = []
    expected = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    if expected is not None and expected != kind:
        warnings.append(
            (
                OTHER_KIND,
                {"name": name, "kind": kind.upper()},
            )
        )
    if kind == "text":
        try:
            text, encoding = decoded(data)
            text = cleaned(text)
        except Problem as problem:
            raise BadInput(str(problem), name=name) from problem
        if encoding not in {"utf-8", "utf-8-sig"}:
            warnings.append(("“{name}” was read as {encoding}.", {"name": name, "encoding": encoding}))
        return ReadText(text, MEDIA_TYPES[kind], {}, (*warnings, *_replaced(text, name)))
    text, metadata = _read_by_worker(data, name, kind)
    return ReadText(text, MEDIA_TYPES[kind], metadata, (*warnings, *_replaced(text, name)))


def _replaced(text: str, name: str) -> list[Caution]:
    count = text.count("\ufffd")
    return (
        [("“{name}” holds {count} characters that could not be read.", {"name": name, "count": count})] if count else []
    )


def kind_of(data: bytes, name: str) -> str:
    """One of the keys of MEDIA_TYPES; raises UnknownKind for what the program does not read."""
    for start, sentence in _REFUSED:
        if data.startswith(start):
            raise UnknownKind(sentence, name=name)
    suffix = PurePath(name).suffix.lower()
    if suffix == ".pdf":
        raise UnknownKind("“{name}” is not a PDF, though its name says so. Save it as a PDF anew.", name=name)
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_zip(data, name)
    if data.lstrip()[:6] == b"{\\rtf1":
        return "rtf"
    if suffix in {".docx", ".odt", ".rtf"}:
        raise UnknownKind("“{name}” is not what its name says, or damaged. Save it anew.", name=name)
    if _HTML_START.match(data[:4096]) or _BY_SUFFIX.get(suffix) == "html":
        return "html"
    return _BY_SUFFIX.get(suffix, "text")


def _kind_of_zip(data: bytes, name: str) -> str:
    if b"word/document.xml" in data:
        return "docx"
    if MEDIA_TYPES["odt"].encode() in data[:200]:
        return "odt"
    raise UnknownKind("“{name}” is a packed file of a kind the program does not read. Unpack it first.", name=name)


def _read_by_worker(data: bytes, name: str, kind: str) -> tuple[str, dict[str, str]]:
    worker = Worker()
    try:
        *answers, last = worker.ask(Message({"do": "text", "kind": kind}, data), SECONDS_TO_OPEN * 2)
    except WorkerDied as death:
        raise ReaderFailed(_BROKEN_OFF, name=name) from death
    finally:
        worker.stop()
    problem = str(last.header.get("problem") or "")
    if problem == "memory":
        raise ReaderFailed(_BROKEN_OFF, name=name)
    if problem or not answers:
        sentence = problem if "{name}" in problem else "“{name}” is damaged. Save it anew."
        raise BadInput(sentence, name=name)
    text = cleaned(answers[0].body.decode("utf-8", "replace"))
    return text, {str(key): str(value) for key, value in answers[0].header["metadata"].items()}
