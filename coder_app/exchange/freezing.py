"""Pages as read made into one fixed text; afterwards no position moves any more."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from coder_app.domain.errors import Refused
from coder_app.domain.prepared import DoubtfulWord, PreparedPage, PreparedText
from coder_app.exchange.notes import (
    BLANK,
    BY_COLUMNS,
    FOREIGN,
    HIDDEN_LEFT_OUT,
    INVISIBLE_LETTERS,
    NOT_RECOGNISED,
    REPAIRED_BYTES,
    REPAIRED_WINDOWS,
    SCAN_LAYER,
    UNREAD,
)

if TYPE_CHECKING:
    from coder_app.domain.prepared import Caution, Extraction, PageText, TextLayer

_LINE_END = re.compile(r"\u00ad\n([^\W\d_]+)")
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST_WORD = 200


def freeze(extraction: Extraction) -> PreparedText:
    """The fixed text of an extraction, line-end hyphens decided, and its pages.

    Raises Refused when a page's text is not NFC with plain line feeds (a correction gone wrong).
    """
    texts = _decided([page.text for page in extraction.pages])
    pages: list[PreparedPage] = []
    doubtful: list[DoubtfulWord] = []
    start = 0
    for page, text in zip(extraction.pages, texts, strict=True):
        _check(page, text)
        end = start + len(text)
        doubtful.extend(replace(word, start=word.start + start, end=word.end + start) for word in page.doubtful)
        pages.append(_prepared(page, start, end))
        start = end
    whole = "".join(texts)
    return PreparedText(
        file_name=extraction.file_name,
        media_type=extraction.media_type,
        file_sha256=extraction.file_sha256,
        extractor=extraction.extractor,
        text=whole,
        sha256=hashlib.sha256(whole.encode("utf-8")).hexdigest(),
        text_layer=document_layer(extraction.pages),
        pages=tuple(pages),
        metadata=dict(extraction.metadata),
        outline=extraction.outline,
        doubtful=tuple(doubtful),
        warnings=(*extraction.warnings, *page_warnings(extraction.pages)),
    )


def _prepared(page: PageText, start: int, end: int) -> PreparedPage:
    return PreparedPage(page.number, start, end, page.width, page.height, page.label, page.text_layer, page.geometry)


def _check(page: PageText, text: str) -> None:
    if "\r" in text or not unicodedata.is_normalized("NFC", text):
        raise Refused("The text of page {page} is not in normal form. Read the page again.", page=page.number + 1)
    layout = page.layout()
    if layout is not None and layout.length != len(text):
        raise Refused("The text of page {page} does not fit its layout. Read the page again.", page=page.number + 1)


def _decided(texts: list[str]) -> list[str]:
    """The pages' texts with a plain hyphen at line ends where the word is spelt with one elsewhere."""
    if not any("\u00ad\n" in text for text in texts):
        return texts
    spelt: set[str] = set()
    for text in texts:
        spelt.update(_WORDS.findall(text.lower()))
    words = spelt.union(*(word.split("-") for word in spelt if "-" in word))
    return [_with_hyphens(text, spelt, words) for text in texts]


def _with_hyphens(text: str, spelt: set[str], words: set[str]) -> str:
    """A text with the hyphens at its line ends decided, given all words as they are spelt, and those without hyphen."""
    parts: list[str] = []
    done = end = 0
    for match in _LINE_END.finditer(text):
        left = _LAST_WORD.search(text, max(end, match.start() - _LONGEST_WORD), match.start())
        end = match.end() if left else end
        whole = (left.group() if left else "", match.group(1))
        if left and "-".join(whole).lower() in spelt and "".join(whole).lower() not in words:
            parts += [text[done : match.start()], "-\n"]
            done = match.start() + 2
    return "".join([*parts, text[done:]])


def document_layer(pages: tuple[PageText, ...]) -> TextLayer:
    """The state of the whole text: what holds for most pages that are not blank; ocr when any was recognised."""
    counts = Counter(page.text_layer for page in pages if BLANK not in page.notes)
    if not counts:
        return "empty"
    lacking = counts["empty"] + counts["garbage"]
    if lacking * 2 > counts.total():
        return "garbage" if counts["garbage"] >= counts["empty"] else "empty"
    return "ocr" if counts["ocr"] else "ok"


_LACKING: tuple[tuple[TextLayer, str], ...] = (
    ("empty", "There is no text of its own on p. {pages}; have it recognised."),
    ("garbage", "The text on p. {pages} is garbled; have it recognised."),
)
_REMARKS = {
    HIDDEN_LEFT_OUT: "On p. {pages} invisible text was left out.",
    SCAN_LAYER: "On p. {pages} is a scan whose text another program recognised.",
    REPAIRED_WINDOWS: "On p. {pages} Cyrillic letters stored as Western ones were repaired.",
    REPAIRED_BYTES: "On p. {pages} Cyrillic letters stored as pairs of bytes were repaired.",
    INVISIBLE_LETTERS: "A font used on p. {pages} is not in the file: letters may be missing from the picture.",
    BY_COLUMNS: "The text on p. {pages} was read column by column.",
    FOREIGN: "The text on p. {pages} is written in letters other than Latin and Cyrillic.",
    NOT_RECOGNISED: "The text on p. {pages} could not be recognised.",
    UNREAD: "What is on p. {pages} could not be read.",
}


def page_warnings(pages: tuple[PageText, ...]) -> tuple[Caution, ...]:
    """What a person should know about pages before coding starts, one sentence for all pages concerned."""
    found: list[tuple[str, list[int]]] = []
    for layer, sentence in _LACKING:
        lacking = [p.number for p in pages if p.text_layer == layer and not {BLANK, UNREAD} & set(p.notes)]
        found.append((sentence, lacking))
    for note, sentence in _REMARKS.items():
        found.append((sentence, [p.number for p in pages if note in p.notes]))
    return tuple((sentence, {"pages": page_list(numbers)}) for sentence, numbers in found if numbers)


def page_list(numbers: list[int]) -> str:
    """Page numbers (from 0) as people write them (from 1): ``1–3, 7``."""
    parts: list[list[int]] = []
    for number in sorted(numbers):
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(a + 1) if a == b else f"{a + 1}–{b + 1}" for a, b in parts)
