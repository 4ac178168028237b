"""The checks of form: quotation marks, punctuation, repetition."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from coder_app.language.translation_checks.coverage import cyrillic
from coder_app.language.translation_checks.model import HIGH, LOW, MEDIUM, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.language.translation_checks.model import Range
    from coder_app.language.translation_checks.sides import Pair, Side

_OPEN = re.compile(r"[«“„\"‟]|(?<![\w’'])[‘'](?=\w)|``")
_MARK = re.compile(r"[«»“”„‟\"]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?])['’](?!\w)")
_QUOTED = re.compile(r"[«“„\"](?P<inside>[^«»“”„\"]{1,200})[»”“\"]|(?<!\w)[‘'](?P<single>[^‘’']{2,100})[’'](?!\w)")
_DOUBLE_MARK = re.compile(r"[«»“”„‟\"]")
_DOUBLE = re.compile(r"[«“„\"].+[»”“\"]", re.DOTALL)
_END = re.compile(r"([.!?…]+)[\s»”\"“’')\]]*$")
_TWICE = frozenset(
    [
        "that",
        "had",
        "very",
        "no",
        "да",
        "так",
        "ну",
        "ні",
        "дуже",
        "очень",
        "еле",
        "чуть",
        "ha",
        "ще",
        "ещё",
        "еще",
        "long",
        "who",
        "is",
    ]
)


def quotations(pair: Pair) -> Iterator[Finding]:
    """Quotation marks of one side that the other does not have."""
    left, right = _marks(pair.original), _marks(pair.translation)
    if not left and not right:
        return
    if left and right and _speech_lost(pair):
        yield Finding("quotation", "The quotation marks of the original are missing in the translation.",
                      LOW, tuple(_quoted(pair.original)))  # fmt: skip
        return
    if bool(left) == bool(right) and not pair.sensitive("quotation"):
        return
    if left and not right:
        quoted = _quoted(pair.original)
        if (
            not pair.sensitive("quotation")
            and quoted
            and all(_is_title(pair.original, where) for where in quoted)
            and ("en" in pair.languages or all(_same_in_both(pair.original, where) for where in quoted))
        ):
            return
        marks = tuple(quoted) or (left[0],)
        yield Finding("quotation", "The quotation marks of the original are missing in the translation.",
                      MEDIUM if _short(pair.original, quoted) else LOW, marks)  # fmt: skip
    elif right and not left:
        quoted = _quoted(pair.translation)
        if not pair.sensitive("quotation") and (
            len(right) == 1 or (quoted and all(_is_title(pair.translation, where) for where in quoted))
        ):
            return  # a mark alone is the edge of a speech that runs over several sentences
        marks = tuple(quoted) or (right[0],)
        yield Finding("quotation", "The translation has quotation marks that the original does not have.",
                      MEDIUM if _short(pair.translation, quoted) else LOW, (), marks)  # fmt: skip
    elif len(_quoted(pair.original)) != len(_quoted(pair.translation)):
        yield Finding("quotation", "The two sides do not have the same number of quotations.", LOW,
                      tuple(_quoted(pair.original)), tuple(_quoted(pair.translation)))  # fmt: skip


def _speech_lost(pair: Pair) -> bool:
    """Only what is quoted inside the speech is still in quotation marks, in those that stand inside others."""
    spoken = _DOUBLE.search(pair.original.text)
    inner = [found for found in _QUOTED.finditer(pair.translation.text) if found["single"]]
    if spoken is None or not inner or _DOUBLE_MARK.search(pair.translation.text):
        return False
    share = len(spoken[0]) / len(pair.original.text)
    return share > 2 * sum(len(found[0]) for found in inner) / len(pair.translation.text)


def _same_in_both(side: Side, where: Range) -> bool:
    """A name in Latin letters, or a single letter."""
    inside = _inside(side, where)
    return len(inside) < 2 or not cyrillic(inside)


def _marks(side: Side) -> list[Range]:
    return [(side.start + found.start(), side.start + found.end()) for found in _MARK.finditer(side.text)]


def _quoted(side: Side) -> list[Range]:
    return [(side.start + found.start(), side.start + found.end()) for found in _QUOTED.finditer(side.text)]


def _short(side: Side, quoted: list[Range]) -> bool:
    """A few words in quotation marks keep a distance; a whole sentence is speech."""
    return any(len(_inside(side, where).split()) <= 5 for where in quoted)


def _inside(side: Side, where: Range) -> str:
    return side.text[where[0] - side.start + 1 : where[1] - side.start - 1]


def _is_title(side: Side, where: Range) -> bool:
    """«Ливерпуль», «Аль-Каида»: Russian and Ukrainian put names in quotation marks, English does not; «w»."""
    if len(_inside(side, where)) < 2:
        return True
    words = _inside(side, where).split()
    before = side.text[: where[0] - side.start].rstrip()
    behind = side.text[where[1] - side.start :]
    if not words or len(words) > 4 or words[-1][-1] in ".,!?…" or (before and before[-1] in ":"):
        return False
    if (not before or before[-1] in ".!?—–-") and not re.match(r"\s[^\W\d_A-ZА-ЯІЇЄҐ]", behind):
        return False
    return words[0][0].isupper() or words[0][0].isdigit() or not words[0][0].isalpha()


def punctuation(pair: Pair) -> Iterator[Finding]:
    """A question that became a statement, a bracket without its other half."""
    left, right = _ending(pair.original), _ending(pair.translation)
    asked, asks = "?" in pair.original.text, "?" in pair.translation.text
    if asked != asks and left and right:
        message = (
            "The original asks, the translation does not." if asked else "The translation asks, the original does not."
        )
        yield Finding("punctuation", message, MEDIUM, (_last(pair.original),), (_last(pair.translation),))
    elif ("!" in left) != ("!" in right) and left and right and pair.sensitive("punctuation"):
        yield Finding("punctuation", "Only one side ends in an exclamation mark.", LOW, (_last(pair.original),),
                      (_last(pair.translation),))  # fmt: skip
    if _open(pair.translation) and not _open(pair.original):
        yield Finding(
            "punctuation", "A bracket of the translation has no other half.", LOW, (), (_last(pair.translation),)
        )


def _ending(side: Side) -> str:
    found = _END.search(side.text)
    return found[1] if found else ""


def _last(side: Side) -> Range:
    return side.range[1] - 1, side.range[1]


def _open(side: Side) -> bool:
    text = re.sub(r"[:;]-?[()]|(?:^|\s)\w{1,3}\)", " ", side.text)
    return text.count("(") != text.count(")")


def repeated(pair: Pair) -> Iterator[Finding]:
    """A word that stands twice in a row in the translation, or a sentence that does."""
    if _doubled(pair.original):
        return
    for first, second in _doubled(pair.translation):
        word = pair.translation.text[first[0] - pair.translation.start : first[1] - pair.translation.start]
        yield Finding(
            "repeated", "The word “{word}” stands twice in a row.", LOW, (), ((first[0], second[1]),), {"word": word}
        )
    sentences = [pair.translation.text[a - pair.translation.start : b - pair.translation.start]
                 for a, b in pair.translation.sentences]  # fmt: skip
    for number, (one, other) in enumerate(pairwise(sentences)):
        if len(one) > 20 and one.casefold() == other.casefold():
            yield Finding(
                "repeated", "A sentence stands twice in a row.", MEDIUM, (), (pair.translation.sentences[number + 1],)
            )


def _doubled(side: Side) -> list[tuple[Range, Range]]:
    found = []
    for one, other in pairwise(side.tokens):
        gap = side.text[one.end - side.start : other.start - side.start]
        if one.folded == other.folded and gap.isspace() and one.folded not in _TWICE and len(one.folded) > 1:
            found.append((one.range, other.range))
    return found


def repeated_before(pair: Pair, before: Pair) -> Finding | None:
    """A translation that says once more what the bead before it said, of another original."""
    one, other = pair.translation, before.translation
    if len(one.text) < 25 or _words(one) != _words(other) or _words(pair.original) == _words(before.original):
        return None
    return Finding("repeated", "The translation says the same twice; the original does not.", HIGH, (), (one.range,))


def _words(side: Side) -> list[str]:
    return [token.folded for token in side.tokens]
