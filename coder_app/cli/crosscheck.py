"""The command crosscheck: an original and a translation side by side, and what departs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.call import columns
from coder_app.cli.language import align_pair, beads_said, declare_pair, read_pair, tell_cautions

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.cli.language import PairSide
    from coder_app.domain.terminology import Term
    from coder_app.language.translation_checks import Text, Warning_


def declare(commands: Commands) -> None:
    crosscheck = commands.add("crosscheck", "find where a translation departs from its original", _crosscheck,
                              project=False)  # fmt: skip
    declare_pair(crosscheck)
    crosscheck.add_argument("--terms", metavar="TABLE", help="a glossary (CSV, TSV, XLSX, TBX) in place of our own")
    crosscheck.add_argument("--profile", choices=("calm", "sensitive"), default="calm")


def _crosscheck(call: Call) -> None:
    from coder_app.language.translation_checks import check

    terms = _terms(call)
    sides = read_pair(call)
    _refuse(call, sides)
    tell_cautions(call, sides)
    found = align_pair(call, sides)
    original, translation = (_text(side) for side in sides)
    warnings = check(original, translation, found.beads, profile=call.args.profile, terms=terms,
                     progress=call.progress)  # fmt: skip
    answer = {
        "original_language": sides[0].language, "translation_language": sides[1].language,
        "is_translation": found.is_translation, "support": found.support, "beads": beads_said(found),
        "warnings": [_told(warning) for warning in warnings],
    }  # fmt: skip
    call.answer(answer, lambda: columns(("severity", "kind", "what", "original", "translation"), [
        (each.severity, each.kind, each.sentence, _quoted(original, each.original),
         _quoted(translation, each.translation)) for each in warnings]))  # fmt: skip


def _terms(call: Call) -> list[Term]:
    from coder_app.exchange.glossaries import read_glossary
    from coder_app.places import own_files

    if call.args.terms is None:
        return read_glossary(own_files("resources") / "terms" / "keyterms.csv")
    return read_glossary(Path(call.args.terms))


def _refuse(call: Call, sides: tuple[PairSide, PairSide]) -> None:
    """Say so where there is nothing to compare."""
    from coder_app.domain.errors import BadInput

    for name, side in zip((call.args.original, call.args.translation), sides, strict=True):
        if not side.text.strip():
            raise BadInput("{file} has no text.", file=name)
    if sides[0].text == sides[1].text:
        raise BadInput("The original and the translation are the same text.")


def _text(side: PairSide) -> Text:
    from coder_app.language.detection import detect_paragraphs
    from coder_app.language.translation_checks import Text

    told = detect_paragraphs(side.text, side.sentences)
    known = [each.language if {each.language, side.language} == {"ru", "uk"} else side.language for each in told]
    return Text(side.text, side.sentences, side.language, known)


def _told(warning: Warning_) -> dict[str, Any]:
    return {
        "kind": warning.kind, "bead": warning.bead,
        "original": list(warning.original) if warning.original else None,
        "translation": list(warning.translation) if warning.translation else None,
        "message": warning.sentence, "severity": warning.severity, "key": warning.key,
        "marks_original": [list(each) for each in warning.marks_original],
        "marks_translation": [list(each) for each in warning.marks_translation],
    }  # fmt: skip


def _quoted(text: Text, where: tuple[int, int] | None) -> str:
    return " ".join(text.text[where[0] : where[1]].split()) if where else ""
