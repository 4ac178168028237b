"""Commands about language: detect."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.call import columns

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.domain.prepared import PreparedText


def declare(commands: Commands) -> None:
    detect = commands.add("detect", "tell the language of files, of each paragraph or of each line", _detect,
                          project=False)  # fmt: skip
    detect.add_argument("files", metavar="FILE", nargs="+", help="any file that can be imported; - for text")
    detect.add_argument("--lines", action="store_true", help="one verdict for each line of plain text")


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
