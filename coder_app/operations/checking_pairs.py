"""What the language of two texts says of them: sentences put side by side, and what departs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PairWarning:
    """A warning: its kind, the sentences it is about (by number), the words marked on both sides (in the texts).

    ``message`` is a message key with ``values``; ``key`` names what it says, whatever the numbers are.
    """

    kind: str
    key: str
    severity: str
    message: str
    original: tuple[int, ...]
    translation: tuple[int, ...]
    marks_original: tuple[Range, ...] = ()
    marks_translation: tuple[Range, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)


def warning_from(kept: dict[str, Any]) -> PairWarning:
    """The warning as it was kept."""
    numbers = {name: tuple(kept[name]) for name in ("original", "translation")}
    marks = {name: tuple(map(tuple, kept[name])) for name in ("marks_original", "marks_translation")}
    return PairWarning(**{**kept, **numbers, **marks})
