"""What texts say between the lines: the command neutrality."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.call import columns
from coder_app.cli.language import check_language

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.language.neutrality import Cue, Described


def declare(commands: Commands) -> None:
    neutral = commands.add("neutrality", "describe the words of texts that may load them; no verdict", _neutrality,
                           project=False)  # fmt: skip
    neutral.add_argument("files", metavar="FILE", nargs="+", help="any file that can be imported; - for text")
    neutral.add_argument("--language", metavar="L", help="ru, uk or en (default: as each sentence is)")
    neutral.add_argument("--cues", metavar="TABLE", help="your own list: a table with the columns indicator and cue")


def _neutrality(call: Call) -> int | None:
    from coder_app.domain.errors import Cancelled, CoderError
    from coder_app.language.neutrality import NATURE

    check_language(call.args.language or "")
    cues = _cues(call)
    found: list[dict[str, Any]] = []
    failed = []
    for number, name in enumerate(call.args.files):
        call.progress.step(number, len(call.args.files), name)
        try:
            found.append(_described(call, name, cues))
        except Cancelled:
            raise
        except CoderError as error:
            failed.append({"file": name, "reason": str(error)})
    answer: dict[str, Any] = {"files": found, "note": NATURE}
    if failed:
        answer["failed"] = failed
    call.answer(answer, lambda: NATURE + "\n" + columns(("file", "indicator", "count", "per 1,000 words", "interval"), [
        (each["file"], name, one["count"], one["per_1000"], f"{one['low']} to {one['high']}")
        for each in found for name, one in each["indicators"].items()]))  # fmt: skip
    for each in failed:
        call.note(f"{each['file']}: {each['reason']}")
    return 1 if failed else None


def _cues(call: Call) -> list[Cue] | None:
    from coder_app.language.neutrality import Cue

    if call.args.cues is None:
        return None
    table = call.table(call.args.cues, ("indicator", "cue"), ("indicator", "cue"))
    return [Cue(row.get("indicator"), row.get("cue")) for row in table.rows if row.get("indicator") and row.get("cue")]


def _described(call: Call, name: str, cues: list[Cue] | None) -> dict[str, Any]:
    from coder_app.exchange.reading import read_file
    from coder_app.language.detection import detect, detect_paragraphs
    from coder_app.language.neutrality import describe
    from coder_app.language.sentences import sentence_ranges
    from coder_app.operations.texts import paragraphs_of

    prepared = (read_file(None, call.data(name), "standard input.txt", ocr="never") if name == "-" else
                read_file(Path(name), None, Path(name).name, ocr="never", progress=call.progress))  # fmt: skip
    text = prepared.text
    language = call.args.language or detect(text).language
    paragraphs = paragraphs_of(text, prepared.pages)
    sentences = sentence_ranges(text, language, paragraphs)
    languages = None if call.args.language else [each.language for each in detect_paragraphs(text, paragraphs)]
    if languages is not None:
        languages = _of_sentences(sentences, paragraphs, languages, language)
    found = describe(text, language, cues=cues, sentences=sentences, sentence_languages=languages)
    return _told(name, found)


def _of_sentences(
    sentences: list[tuple[int, int]], paragraphs: list[tuple[int, int]], languages: list[str], usual: str
) -> list[str]:
    """The language of the paragraph each sentence is in."""
    told = []
    number = 0
    for start, _ in sentences:
        while number < len(paragraphs) and paragraphs[number][1] <= start:
            number += 1
        language = languages[number] if number < len(paragraphs) else usual
        told.append(language if language in ("ru", "uk", "en") else usual)
    return told


def _told(name: str, found: Described) -> dict[str, Any]:
    return {
        "file": name, "language": found.language, "sentences": found.sentences, "tokens": found.tokens,
        "indicators": {
            indicator: {"count": one.count, "per_1000": round(one.per_1000, 3), "low": round(one.low, 3),
                        "high": round(one.high, 3)}
            for indicator, one in found.indicators.items()
        },
        "hits": [
            {"start": hit.start, "end": hit.end, "text": hit.text, "indicator": hit.indicator, "negated": hit.negated}
            for hit in found.hits
        ],
    }  # fmt: skip
