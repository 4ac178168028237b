"""Finds the coders' passages in the fixed texts and writes them with positions."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from build import body_of, read_documents, write_table

if TYPE_CHECKING:
    from pathlib import Path

CODERS = ("Anna", "Borys")
COLUMNS = ("document", "start", "end", "quote", "code", "round", "intensity", "memo")
_HEAD = re.compile(r"== (D-\d{4}) (\w+)")
_LINE = re.compile(r"([A-Z]+)(?: (\d))? \| (.+?)(?: \| (.+))?")
# What a line break may add to or take from a text: white space, hyphens of every kind, bullets.
_FLEETING = re.compile(r"[\s\-\u00ad\u2010\u2011\u0002\ufffe•]")


@dataclass(frozen=True, slots=True)
class Passage:
    """What a coder wrote down: where it begins and ends in words, and what was thought of it."""

    document: str
    round: str
    key: str
    intensity: str
    first_words: str
    last_words: str
    memo: str


class Stream:
    """A text without its line breaks and hyphens, so that words can be found; knows the way back."""

    def __init__(self, text: str, ignored: list[tuple[int, int]] | None = None) -> None:
        self.text = text
        skipped = {position for start, end in ignored or [] for position in range(start, end)}
        self.positions = [
            position
            for position, character in enumerate(text)
            if position not in skipped and not _FLEETING.match(character)
        ]
        self.letters = "".join(text[position] for position in self.positions)

    def range_of(self, words: str, after: int = 0, unique: bool = True) -> tuple[int, int]:
        """Where the words stand in the text; raises ValueError unless they are there (once, if `unique`)."""
        sought = squeezed(words)
        found = self.letters.find(sought, bisect_left(self.positions, after))
        if found < 0:
            raise ValueError(f"not in the text: {words!r}")
        if unique and self.letters.find(sought, found + 1) >= 0:
            raise ValueError(f"more than once in the text: {words!r}")
        return self.positions[found], self.positions[found + len(sought) - 1] + 1


def squeezed(words: str) -> str:
    return _FLEETING.sub("", unicodedata.normalize("NFC", words))


def read_passages(path: Path) -> tuple[list[Passage], list[str]]:
    """The passages of one coder, and the documents marked as finished."""
    passages: list[Passage] = []
    finished: list[str] = []
    document = round_name = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("finished:"):
            finished = line.split()[1:]
        elif head := _HEAD.fullmatch(line):
            document, round_name = head.groups()
        elif line and not line.startswith("#"):
            found = _LINE.fullmatch(line)
            if not found:
                raise ValueError(f"{path.name}, line {number}: not KEY | passage [| memo]")
            key, intensity, words, memo = found.groups(default="")
            first, _, last = words.partition(" ~ ")
            passages.append(Passage(document, round_name, key, intensity, first.strip(), last.strip(), memo))
    return passages, finished


def quotation(passage: Passage, body: Stream) -> str:
    """The whole passage as the author's text has it; raises ValueError when the words are not there once."""
    start, end = body.range_of(passage.first_words)
    if passage.last_words:
        end = body.range_of(passage.last_words, after=end, unique=False)[1]
    quote = body.text[start:end]
    body.range_of(quote)
    return quote


def canonical_text(pdf: Path) -> str | None:
    """The fixed text of a PDF as the program reads it; None while the program cannot read files."""
    try:
        from coder_app.domain.progress import Quiet
        from coder_app.exchange.reading import read_file
    except ImportError:
        return None
    text: str = read_file(path=pdf, data=None, name=pdf.name, progress=Quiet()).text
    return text


def page_furniture(document: dict[str, Any], text: str) -> list[tuple[int, int]]:
    """Running heads, sheet numbers and page numbers, which may stand in the middle of a passage."""
    page = re.escape(document["page_word"]).replace(r"\{page\}", r"\d+").replace(r"\{total\}", r"\d+")
    known = [re.escape(document["running_head"]), re.escape(document["number_line"]), page.replace("{page}", r"\d+")]
    lines = re.compile(rf"^(?:\s|{'|'.join(known)})+$", re.MULTILINE)
    return [found.span() for found in lines.finditer(text)]


def build_codings(target: Path, authored: Path) -> None:
    """Writes codings_NAME.csv and finished.csv; raises SystemExit listing every passage that was not found."""
    keys = tomllib.loads((authored / "keys.toml").read_text("utf-8"))
    documents = {document["code"]: document for document in read_documents()}
    bodies = {code: Stream(body_of(document)) for code, document in documents.items()}
    fixed = {code: _fixed(document, target) for code, document in documents.items()}
    finished, problems = [], []
    for coder in CODERS:
        passages, done = read_passages(authored / f"{coder.lower()}.txt")
        finished += [{"coder": coder, "document": document} for document in done]
        rows = []
        for passage in passages:
            try:
                rows.append(_row(passage, bodies[passage.document], fixed[passage.document], keys))
            except (KeyError, ValueError) as problem:
                problems.append(f"{coder}, {passage.document}, {passage.key}: {problem}")
        write_table(target / f"codings_{coder.lower()}.csv", COLUMNS, rows)
    write_table(target / "finished.csv", ("coder", "document"), finished)
    if problems:
        raise SystemExit("\n".join(problems))


def _fixed(document: dict[str, Any], target: Path) -> Stream | None:
    text = canonical_text(target / "documents" / document["file"])
    return None if text is None else Stream(text, page_furniture(document, text))


def _row(passage: Passage, body: Stream, fixed: Stream | None, keys: dict[str, str]) -> dict[str, Any]:
    quote = quotation(passage, body)
    start, end = fixed.range_of(quote) if fixed else ("", "")
    return {
        "document": passage.document,
        "start": start,
        "end": end,
        "quote": fixed.text[start:end] if fixed else quote,
        "code": keys[passage.key],
        "round": passage.round,
        "intensity": passage.intensity,
        "memo": passage.memo,
    }
