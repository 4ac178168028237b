"""Spellings that tell from which side a text comes: counted and shown, to be kept or masked."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coder_app.blinding.reading import clean
from coder_app.places import own_files

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Shibboleth:
    """One choice of spelling in a text: the question ("Kyiv / Kiev"), the spelling chosen, and where."""

    question: str
    spelling: str
    places: tuple[tuple[int, int], ...]

    @property
    def count(self) -> int:
        return len(self.places)


def shibboleths(text: str, masked: Sequence[tuple[int, int]] = ()) -> list[Shibboleth]:
    """The telling spellings of a text with their places, those under masks left out; most frequent first."""
    cleaned = clean(text)
    found: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for question, spelling, pattern in _choices():
        for match in pattern.finditer(cleaned.text):
            start, end = cleaned.original(*match.span())
            if not any(a < end and b > start for a, b in masked):
                found[question, spelling].append((start, end))
    all_found = [Shibboleth(question, spelling, tuple(places)) for (question, spelling), places in found.items()]
    return sorted(all_found, key=lambda one: (-one.count, one.question, one.spelling))


@cache
def _choices() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """The questions we know, each spelling with a pattern of its forms."""
    with (own_files("resources") / "blinding" / "shibboleths.csv").open(encoding="utf-8", newline="") as file:
        return tuple((row["question"], row["spelling"], re.compile(row["pattern"])) for row in csv.DictReader(file))
