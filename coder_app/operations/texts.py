"""What can be found out about a text once and for all: its language, its paragraphs, its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

Described = tuple[str, dict[str, tuple[str, Sequence[tuple[int, int]], list[str]]]]

LAYOUT_VERSION = "layout-1"


class LaidOut(Protocol):
    """A page's range of the text and where its characters stand (no bytes where there is no layout)."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def geometry(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class _Page:
    start: int
    end: int
    geometry: bytes
    text_layer: str


def describe_text(text: str, pages: Sequence[LaidOut] = (), language: str = "") -> Described:
    """The language of a text, and its paragraphs (with their languages) and sentences: what ``keep_ranges`` stores.

    ``language`` is the one a person named; without it the language is detected. Of texts with a page layout the
    paragraphs are taken from the layout, of others from empty lines or line ends.
    """
    from coder_app.language.detection import detect, detect_paragraphs
    from coder_app.language.sentences import VERSION, sentence_ranges

    paragraphs = paragraphs_of(text, pages)
    found = language or detect(text).language
    languages = [piece.language for piece in detect_paragraphs(text, paragraphs)]
    sentences = [
        sentence
        for paragraph, own in zip(paragraphs, languages, strict=True)
        for sentence in sentence_ranges(text, found if own == "und" else own, [paragraph])
    ]
    version = f"{VERSION}, {LAYOUT_VERSION}" if _has_layout(pages) else VERSION
    return found, {"paragraph": (version, paragraphs, languages), "sentence": (version, sentences, [])}


def paragraphs_of(text: str, pages: Sequence[LaidOut] = ()) -> list[tuple[int, int]]:
    """Where the paragraphs of a text are, by its layout where it has one."""
    from coder_app.language.sentences import paragraph_ranges

    return paragraph_ranges(text, _starts(text, pages) if _has_layout(pages) else None)


def over_pages(
    text: str, pages: Sequence[tuple[int, int]], sentences: Sequence[tuple[int, int]]
) -> tuple[str, list[tuple[int, int]], set[int]]:
    """A text with spaces for its running heads and page numbers, and its sentences, which those do not interrupt.

    Gives the places too at which sentences go on. ``pages`` are the start and end of each.
    """
    from coder_app.language.running_lines import going_on, running_lines, without

    running = running_lines(text, pages)
    read = without(text, running)
    return (read, *going_on(read, sentences, running))


def _has_layout(pages: Sequence[LaidOut]) -> bool:
    return any(page.geometry for page in pages)


def _starts(text: str, pages: Sequence[LaidOut]) -> list[int]:
    from coder_app.exchange.pdf_paragraphs import paragraph_starts

    layers = [_Page(page.start, page.end, page.geometry, getattr(page, "text_layer", "ok")) for page in pages]
    return paragraph_starts(text, layers)
