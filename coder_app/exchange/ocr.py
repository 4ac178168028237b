"""Text recognised from a page's picture by tesseract, where it is installed."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import unicodedata
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.geometry import PageGeometry, build_geometry
from coder_app.domain.prepared import DoubtfulWord, PageText
from coder_app.exchange.refusals import ReaderFailed, RecognitionUnavailable

if TYPE_CHECKING:
    from typing import IO

    from coder_app.domain.progress import Progress
    from coder_app.exchange.pdf_pages import PageRenderer

DPI = 300
DOUBTFUL_BELOW = 60.0
SECONDS = 180.0
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_MISSING = {
    "linux": "Text recognition needs tesseract with {languages}. On Debian and Ubuntu: sudo apt install {packages}.",
    "win32": "Text recognition needs tesseract with {languages}. Install “Tesseract at UB Mannheim” for Windows "
    "and tick these languages in its set-up.",
    "darwin": "Text recognition needs tesseract with {languages}. "
    "With Homebrew: brew install tesseract tesseract-lang.",
}


@dataclass(frozen=True, slots=True)
class TesseractState:
    """Whether text recognition can be used: program found, its version, languages it has and lacks."""

    present: bool
    version: str = ""
    languages: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    advice: str = ""
    values: dict[str, object] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Installed, and with all the languages asked for."""
        return self.present and not self.missing


def tesseract_program() -> str | None:
    """Where tesseract is; also at its usual place on Windows, which is not on the search path."""
    found = shutil.which("tesseract")
    if found is None and sys.platform == "win32":
        found = shutil.which(r"C:\Program Files\Tesseract-OCR\tesseract.exe")
    return found


def tesseract_state(languages: str = "rus+ukr+eng") -> TesseractState:
    """What is there of tesseract, and in ``advice`` (with ``values``) what to do when something is missing."""
    wanted = _codes(languages)
    program = tesseract_program()
    version = ""
    have: tuple[str, ...] = ()
    if program is not None:
        version = _output(program, "--version").split("\n")[0].removeprefix("tesseract").strip()
        listed = _output(program, "--list-langs").split("\n")[1:]
        have = tuple(name.strip() for name in listed if name.strip())
    missing = tuple(code for code in wanted if code not in have)
    if not missing:
        return TesseractState(present=True, version=version, languages=have)
    packages = " ".join(["tesseract-ocr", *(f"tesseract-ocr-{code}" for code in missing)])
    return TesseractState(
        present=program is not None,
        version=version,
        languages=have,
        missing=missing,
        advice=_MISSING.get(sys.platform, _MISSING["linux"]),
        values={"languages": ", ".join(missing), "packages": packages},
    )


def unavailable(state: TesseractState) -> RecognitionUnavailable:
    """The error for a state that is not ready."""
    return RecognitionUnavailable(state.advice, **state.values)


def _codes(languages: str) -> list[str]:
    codes = languages.split("+")
    if not all(re.fullmatch(r"[a-z][a-z_]{2,20}", code) for code in codes):
        raise BadInput("“{languages}” are no recognition languages. Write them as rus+ukr+eng.", languages=languages)
    return codes


def _output(program: str, option: str) -> str:
    try:
        done = subprocess.run([program, option], capture_output=True, timeout=20, check=False, creationflags=_NO_WINDOW)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout or done.stderr).decode("utf-8", "replace").replace("\r", "")


def recognise(
    renderer: PageRenderer,
    page: int,
    languages: str = "rus+ukr+eng",
    *,
    progress: Progress | None = None,
    seconds: float = SECONDS,
) -> PageText:
    """The page (from 0) recognised from its picture at 300 dpi, with word boxes and doubtful words marked.

    Raises RecognitionUnavailable without tesseract, ReaderFailed when it takes longer than ``seconds``, and what
    ``progress`` raises to stop.
    """
    state = tesseract_state(languages)
    program = tesseract_program()
    if program is None or not state.ready:
        raise unavailable(state)
    picture = renderer.page_grey(page, DPI)
    width, height = renderer.sizes()[page]
    table = _run(program, languages, picture, page, seconds, progress)
    return page_from_table(table, page, width, height)


def picture_text(png: bytes, languages: str = "rus+ukr+eng", *, progress: Progress | None = None) -> str:
    """What tesseract reads in a picture, line by line; raises as :func:`recognise` does."""
    state, program = tesseract_state(languages), tesseract_program()
    if program is None or not state.ready:
        raise unavailable(state)
    rows = [row.split("\t") for row in _run(program, languages, png, 0, SECONDS, progress).splitlines()[1:]]
    lines: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        if len(row) > 11 and row[11].strip():
            lines.setdefault(tuple(row[1:5]), []).append(row[11].strip())
    return "\n".join(" ".join(words) for words in lines.values())


def _run(program: str, languages: str, picture: bytes, page: int, seconds: float, progress: Progress | None) -> str:
    command = [program, "stdin", "stdout", "-l", languages, "--oem", "1", "--psm", "3", "--dpi", str(DPI), "tsv"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        creationflags=_NO_WINDOW,
    )
    table: list[bytes] = []
    helpers = [
        threading.Thread(target=_feed, args=(process.stdin, picture), daemon=True),
        threading.Thread(target=_drain, args=(process.stdout, table), daemon=True),
    ]
    for helper in helpers:
        helper.start()
    try:
        _wait(process, page, seconds, progress)
    finally:
        process.kill()
        process.wait()
        for helper in helpers:
            helper.join()
    if process.returncode:
        raise ReaderFailed("Page {page} could not be recognised.", page=page + 1)
    return b"".join(table).decode("utf-8", "replace")


def _feed(stream: IO[bytes], data: bytes) -> None:
    with contextlib.suppress(OSError):
        stream.write(data)
    with contextlib.suppress(OSError):
        stream.close()


def _drain(stream: IO[bytes], into: list[bytes]) -> None:
    into.append(stream.read())
    stream.close()


def _wait(process: subprocess.Popen[bytes], page: int, seconds: float, progress: Progress | None) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            process.wait(timeout=0.2)
            return
        except subprocess.TimeoutExpired as slow:
            if progress is not None:
                progress.step(page, page + 1)
            if time.monotonic() > end:
                raise ReaderFailed("Recognising page {page} takes too long.", page=page + 1) from slow


@dataclass(slots=True)
class _Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    block: int
    line: tuple[int, int, int]


def page_from_table(table: str, page: int, width: float, height: float) -> PageText:
    """A page from tesseract's table of words (tab-separated, pixels at 300 dpi)."""
    words = [word for row in table.split("\n")[1:] if (word := _word(row)) is not None]
    lines: dict[tuple[int, int, int], list[_Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    text: list[str] = []
    laid: list[tuple[float, float, int, int, list[float]]] = []
    doubtful: list[DoubtfulWord] = []
    start = 0
    rows = deque(lines.values())
    while rows:
        row = rows.popleft()
        content, edges, spans = _laid_out(row, rows[0][0].text if rows else "")
        doubtful.extend(DoubtfulWord(start + a, start + b, c) for a, b, c in spans if c < DOUBTFUL_BELOW)
        text.append(content)
        laid.append((min(w.top for w in row), max(w.bottom for w in row), 0, min(row[0].block - 1, 255), edges))
        start += len(content)
    geometry = build_geometry(width, height, laid).encode()
    label = str(page + 1)
    return PageText(page, width, height, "".join(text), geometry, label, "ocr", tuple(doubtful))


def _word(row: str) -> _Word | None:
    cells = row.rstrip("\r").split("\t")
    if len(cells) < 12 or cells[0] != "5":
        return None
    text = unicodedata.normalize("NFC", "".join(c for c in cells[11] if c.isprintable() and not c.isspace()))
    if not text:
        return None
    left, top, across, down = (float(cell) * 72 / DPI for cell in cells[6:10])
    block, paragraph, line = int(cells[2]), int(cells[3]), int(cells[4])
    return _Word(
        text, left, top, left + across, top + down, max(0.0, float(cells[10])), block, (block, paragraph, line)
    )


def _laid_out(row: list[_Word], following: str) -> tuple[str, list[float], list[tuple[int, int, float]]]:
    """A line's text, its edges, and the span and confidence of each word."""
    text = ""
    edges: list[float] = []
    spans: list[tuple[int, int, float]] = []
    for word in row:
        if text:
            text += " "
            edges.append(row[len(spans) - 1].right)
        spans.append((len(text), len(text) + len(word.text), word.confidence))
        step = (word.right - word.left) / len(word.text)
        edges.extend(word.left + k * step for k in range(len(word.text)))
        text += word.text
    edges.extend((row[-1].right, row[-1].right))
    if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and following[:1].islower():
        text = text[:-1] + "\u00ad"
    for k in range(1, len(edges)):
        edges[k] = max(edges[k], edges[k - 1])
    return text + "\n", edges, spans


def correct_word(page: PageText, start: int, end: int, new_text: str) -> PageText:
    """The page with ``start … end`` (page offsets, within one line) replaced, its place shared evenly anew.

    ``new_text`` may be empty (nothing stood there) but has no line feeds. The corrected word is doubtful no more;
    the others keep their marks. Raises Refused for a range outside a line.
    """
    new_text = unicodedata.normalize("NFC", " ".join(new_text.split()))
    old = page.text[start:end]
    if not 0 <= start < end <= len(page.text) or "\n" in old:
        raise Refused("A correction stays within one line of the page.")
    shift = len(new_text) - len(old)
    kept = tuple(
        word if word.end <= start else replace(word, start=word.start + shift, end=word.end + shift)
        for word in page.doubtful
        if word.end <= start or word.start >= end
    )
    layout = page.layout()
    geometry = _respread(layout, start, end, len(new_text)).encode() if layout is not None else b""
    text = page.text[:start] + new_text + page.text[end:]
    return replace(page, text=text, geometry=geometry, doubtful=kept)


def _respread(layout: PageGeometry, start: int, end: int, length: int) -> PageGeometry:
    lines: list[tuple[float, float, int, int, list[float]]] = []
    for number in range(layout.line_count):
        begin, stop = int(layout.starts[number]), int(layout.starts[number + 1])
        edges = [float(edge) for edge in layout.line_edges(number)]
        if begin <= start < stop:
            first, last = edges[start - begin], edges[end - begin]
            inside = [first + (last - first) * k / length for k in range(length)]
            edges = edges[: start - begin] + inside + edges[end - begin :]
        column = int(layout.column[number]) if len(layout.column) else 0
        near, far = float(layout.near[number]), float(layout.far[number])
        lines.append((near, far, int(layout.turn[number]), column, edges))
    return build_geometry(layout.width, layout.height, lines)
