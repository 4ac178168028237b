"""Commands about language: detect, sentences, align."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.call import Misused, columns

if TYPE_CHECKING:
    import argparse

    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.domain.prepared import PreparedText
    from coder_app.language.alignment import Alignment
    from coder_app.operations.crosscheck import Worked


_TELLING = 40  # characters of a sentence whose language is worth telling


@dataclass(frozen=True, slots=True)
class PairSide:
    """One of two texts: sentences as ranges of it, and the number of the paragraph of each."""

    text: str
    language: str
    sentences: list[tuple[int, int]]
    paragraphs: list[int]

    def texts(self) -> list[str]:
        """The sentences themselves."""
        return [self.text[start:end] for start, end in self.sentences]


def declare(commands: Commands) -> None:
    detect = commands.add("detect", "tell the language of files, of each paragraph or of each line", _detect,
                          project=False)  # fmt: skip
    detect.add_argument("files", metavar="FILE", nargs="+", help="any file that can be imported; - for text")
    detect.add_argument("--lines", action="store_true", help="one verdict for each line of plain text")

    sentences = commands.add("sentences", "tell where the sentences of a file are", _sentences, project=False)
    sentences.add_argument("file", metavar="FILE", help="any file that can be imported; - for text")
    sentences.add_argument("--language", default="", metavar="L", help="ru, uk or en (default: as detected)")

    align = commands.add("align", "put an original and its translation side by side, sentence by sentence", _align,
                         project=False)  # fmt: skip
    declare_pair(align)


def declare_pair(parser: argparse.ArgumentParser) -> None:
    """The arguments of a command about an original and a translation."""
    parser.add_argument("original", metavar="ORIGINAL")
    parser.add_argument("translation", metavar="TRANSLATION")
    parser.add_argument("--lines", action="store_true", help="each line, ended by LF, is a sentence already")
    parser.add_argument("--languages", default="", metavar="L,L", help="of the two, such as ru,en")


def _sentences(call: Call) -> None:
    from coder_app.language.detection import detect
    from coder_app.language.sentences import sentence_ranges
    from coder_app.operations.contexts import on_one_line
    from coder_app.operations.texts import over_pages, paragraphs_of

    check_language(call.args.language)
    prepared = _read(call, call.args.file)
    language = call.args.language or detect(prepared.text).language
    found = sentence_ranges(prepared.text, language, paragraphs_of(prepared.text, prepared.pages))
    text, found, _ = over_pages(prepared.text, [(page.start, page.end) for page in prepared.pages], found)
    call.answer({"language": language, "sentences": [list(each) for each in found]}, lambda: "\n".join(
        f"{number + 1:5d}  {on_one_line(text[start:end])}"
        for number, (start, end) in enumerate(found)))  # fmt: skip


def check_language(language: str) -> None:
    """Refuse what is no language code."""
    if language and not re.fullmatch(r"[a-z]{2,3}", language):
        raise Misused(f"“{language}” is no language; say ru, uk or en.")


def tell_cautions(call: Call, sides: tuple[PairSide, PairSide]) -> None:
    """Note what is odd about the two texts."""
    from coder_app.language.detection import detect_paragraphs
    from coder_app.operations.pair_cautions import cautions

    names = (Path(call.args.original).name, Path(call.args.translation).name)
    texts = (sides[0].texts(), sides[1].texts())
    spoken = [
        [each.language if len(side.text[start:end]) >= _TELLING else side.language
         for each, (start, end) in zip(detect_paragraphs(side.text, side.sentences), side.sentences, strict=True)]
        for side in sides
    ]  # fmt: skip
    for message, values in cautions(names, texts, (spoken[0], spoken[1])):
        call.note(message.format(**values))


def read_side(call: Call, name: str, language: str) -> PairSide:
    """One of two texts: its sentences, and the paragraph each stands in."""
    from coder_app.language.detection import detect
    from coder_app.language.sentences import sentence_ranges
    from coder_app.operations.texts import over_pages, paragraphs_of

    if call.args.lines:
        lines = _lines(call, name)
        text = "\n".join(lines)
        ranges: list[tuple[int, int]] = []
        for line in lines:
            start = ranges[-1][1] + 1 if ranges else 0
            ranges.append((start, start + len(line)))
        return PairSide(text, language or detect(text).language, ranges, [])
    prepared = _read(call, name)
    language = language or detect(prepared.text).language
    paragraphs = paragraphs_of(prepared.text, prepared.pages)
    found = sentence_ranges(prepared.text, language, paragraphs)
    text, found, parts = over_pages(prepared.text, [(page.start, page.end) for page in prepared.pages], found)
    starts = [start for start, _ in paragraphs if start not in parts]
    return PairSide(text, language, found, [bisect_right(starts, start) for start, _ in found])


def read_pair(call: Call) -> tuple[PairSide, PairSide]:
    """The original and the translation of the command line."""
    given = [each.strip() for each in call.args.languages.split(",")] if call.args.languages else ["", ""]
    if len(given) != 2:
        raise Misused("--languages wants two, such as ru,en.")
    for each in given:
        check_language(each)
    return read_side(call, call.args.original, given[0]), read_side(call, call.args.translation, given[1])


def align_pair(call: Call, sides: tuple[PairSide, PairSide]) -> Alignment:
    """The sentences of two texts side by side."""
    from coder_app.language.alignment import align

    ours, theirs = sides
    found = align(ours.texts(), theirs.texts(), (ours.language, theirs.language), original_paragraphs=ours.paragraphs,
                  translation_paragraphs=theirs.paragraphs, progress=call.progress)  # fmt: skip
    tell_doubt(call, (len(ours.sentences), len(theirs.sentences)), found)
    return found


def tell_doubt(call: Call, sentences: tuple[int, int], found: Alignment | Worked) -> None:
    """Note where the two texts do not look like a pair, or are too short for that."""
    from coder_app.operations.pair_cautions import doubt

    told = doubt(sentences, found.support, is_translation=found.is_translation)
    if told is not None:
        call.note(told[0].format(**told[1]))


def beads_said(found: Alignment) -> list[dict[str, Any]]:
    """Beads as JSON has them."""
    return [
        {"original": list(bead.original), "translation": list(bead.translation), "score": bead.score}
        for bead in found.beads
    ]


def _align(call: Call) -> None:
    sides = read_pair(call)
    tell_cautions(call, sides)
    found = align_pair(call, sides)
    answer = {"original_language": sides[0].language, "translation_language": sides[1].language,
              "is_translation": found.is_translation, "support": found.support, "beads": beads_said(found)}  # fmt: skip
    texts = [side.texts() for side in sides]

    def shown(side: int, numbers: tuple[int, ...]) -> str:
        return " ".join(" ".join(texts[side][number].split()) for number in numbers)

    call.answer(answer, lambda: columns(("original", "translation"), [
        (shown(0, bead.original), shown(1, bead.translation)) for bead in found.beads]))  # fmt: skip


def _detect(call: Call) -> int | None:
    if call.args.lines:
        _detect_lines(call)
        return None
    return _detect_files(call)


def _detect_lines(call: Call) -> None:
    from coder_app.language.detection import detect

    found = [detect(line).language for name in call.args.files for line in _lines(call, name)]
    call.answer({"lines": found}, "\n".join(found))


def _lines(call: Call, name: str) -> list[str]:
    """The lines of a text; each is ended by LF, and an empty one counts."""
    from coder_app.domain.errors import BadInput

    try:
        text = call.data(name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("{file} is not in UTF-8; save it as UTF-8.", file=name) from error
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return [line.rstrip("\r") for line in lines]


def _detect_files(call: Call) -> int | None:
    from coder_app.domain.errors import Cancelled, CoderError

    found: list[dict[str, Any]] = []
    failed = []
    for number, name in enumerate(call.args.files):
        call.progress.step(number, len(call.args.files), name)
        try:
            found.append(_told(name, _read(call, name)))
        except Cancelled:
            raise
        except CoderError as error:
            failed.append({"file": name, "reason": str(error)})
    answer: dict[str, Any] = {"files": found}
    if failed:
        answer["failed"] = failed
    call.answer(answer, lambda: columns(("file", "language", "confidence", "paragraphs"), [
        (each["file"], each["language"], each["confidence"], len(each["paragraphs"])) for each in found]))  # fmt: skip
    for each in failed:
        call.note(f"{each['file']}: {each['reason']}")
    return 1 if failed else None


def _read(call: Call, name: str) -> PreparedText:
    from coder_app.exchange.reading import read_file

    if name == "-":
        return read_file(None, call.data(name), "standard input.txt", ocr="never")
    return read_file(Path(name), None, Path(name).name, ocr="never", progress=call.progress)


def _told(name: str, prepared: PreparedText) -> dict[str, Any]:
    from coder_app.language.detection import detect, detect_paragraphs
    from coder_app.operations.texts import paragraphs_of

    whole = detect(prepared.text)
    ranges = paragraphs_of(prepared.text, prepared.pages)
    each = detect_paragraphs(prepared.text, ranges)
    return {
        "file": name, "language": whole.language, "confidence": whole.confidence,
        "paragraphs": [
            {"start": start, "end": end, "language": piece.language, "confidence": piece.confidence}
            for (start, end), piece in zip(ranges, each, strict=True)
        ],
    }  # fmt: skip
