"""Adjectives of places that no list knows: калужский from Калуга, тернопільський from Тернопіль."""

from __future__ import annotations

import re
from itertools import product

_CYRILLIC = re.compile(r"[а-яёіїєґ'’-]+", re.IGNORECASE)
_LAST = re.compile(r"[аяоеёьйиіїєую]+$")
_SOFTENED = {"г": ("г", "ж"), "к": ("к", "ч"), "х": ("х", "ш"), "ц": ("ц", "ч"), "л": ("л", "ль"), "н": ("н", "нь")}
_ENDINGS = ("ский", "ський", "енский", "енський", "инский", "инський", "янский", "янський")
_CLOSED = re.compile(r"і(?=[^аеиіоуяюєї]$)")
_SHORTEST = 4


def adjectives_of_place(name: str) -> set[str]:
    """What may be said for "of that place", in the nominative; empty for a name of several words or Latin letters."""
    if not _CYRILLIC.fullmatch(name):
        return set()
    stem = _LAST.sub("", name.lower())
    stems = {stem, _CLOSED.sub("о", stem), _CLOSED.sub("е", stem)} if len(stem) >= _SHORTEST else set()
    return {
        soft + ending
        for each in stems
        for soft, ending in product([each[:-1] + last for last in _SOFTENED.get(each[-1], (each[-1],))], _ENDINGS)
    }
