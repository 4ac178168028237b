"""Prints how many errors of our own making the checks of translations find in otherwise untouched segments.

Run as ``python benchmarks/planted_errors.py FOLDER [HALF]``; FOLDER holds ``seeded.ru-en.jsonl`` and the like, HALF is
0 or 1 for every other document: find causes in one half, look at the other only to see whether they were causes. Into
every segment that can have it one error is put: a negation taken away or added, all quotation marks taken away.
Segments that raise the same warning without the error are left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from check_figures import checked

if TYPE_CHECKING:
    from collections.abc import Callable

_QUOTES = re.compile(r"[«»“”„\"]")
_LESS = (
    (r"\bcan(?:not|['’]t)\b", "can"), (r"\bwon['’]t\b", "will"), (r"(\w)n['’]t\b", r"\1"), (r"\b(?:not|never) ", ""),
)  # fmt: skip
_BOTH = re.compile(r"не (?:лише|тільки|только|просто|мен|бол|більш)|not only")
_AUXILIARY = re.compile(r"\b(?:is|are|was|were|will|would|can|could|has|have|had|does|should|must)\b(?! not)")
_VERB = re.compile(r"(?<!не )(?<!ні )(?<=\s)[^\W\dA-ZА-ЯІЇЄҐ]\w{2,}(?:л[иао]|ть|ють|уть|ять|ив|ав|ет|ит|ют|ят|ал|ил)\b")


def without_negation(text: str, language: str) -> str:
    """The text with its first negation taken away."""
    if _BOTH.search(text.lower()):
        return text
    for pattern, rest in _LESS if language == "en" else ((r"(?<!\w)не(?:має|ма)? ", ""),):
        changed = re.sub(pattern, rest, text, count=1)
        if changed != text:
            return changed
    return text


def with_negation(text: str, language: str) -> str:
    """The text with one of its verbs denied; which one hangs on the length of the text alone."""
    places = list((_AUXILIARY if language == "en" else _VERB).finditer(text))
    if not places:
        return text
    place = places[len(text) % len(places)]
    at, word = (place.end(), " not") if language == "en" else (place.start(), "не ")
    return text[:at] + word + text[at:]


def without_quotes(text: str, _language: str) -> str:
    """The text without quotation marks."""
    return _QUOTES.sub("", text)


ERRORS: dict[str, tuple[Callable[[str, str], str], str]] = {
    "negation taken away": (without_negation, "negation"),
    "negation added": (with_negation, "negation"),
    "quotation marks taken away": (without_quotes, "quotation"),
}


def counted(document: dict[str, object], segments: list[list[str]], name: str) -> tuple[int, int]:
    """How many errors of a kind were put into the segments of a document, and how many of them were found."""
    change, kind = ERRORS[name]
    before = set(checked({**document, "segments": segments}, "calm"))
    planted: list[list[str]] = []
    places = set()
    for number, (original, translation) in enumerate(segments):
        changed = change(translation, str(document["tgt_lang"]))
        quoted = kind != "quotation" or _QUOTES.search(original)
        if changed != translation and quoted and (number, kind) not in before:
            places.add(number)
        planted.append([original, changed if number in places else translation])
    found = {number for number, raised in checked({**document, "segments": planted}, "calm") if raised == kind}
    return len(places), len(places & found)


def main(folder: Path, half: int | None) -> None:
    for file in sorted(folder.glob("seeded.*.jsonl")):
        planted: Counter[str] = Counter()
        found: Counter[str] = Counter()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            if half is not None and number % 2 != half:
                continue
            document = json.loads(line)
            untouched = [[one, other] for one, other, label in document["segments"] if label is None and one and other]
            for name in ERRORS:
                put, seen = counted(document, untouched, name)
                planted[name] += put
                found[name] += seen
        print(file.name)
        for name in ERRORS:
            print(f"  {name:28} {100 * found[name] / max(1, planted[name]):5.0f} %  of {planted[name]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
