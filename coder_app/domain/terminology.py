"""Key terms of a trilingual glossary."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Term:
    """A concept and its names: by language those expected and those to be watched for, most usual first."""

    concept: str
    renderings: Mapping[str, tuple[str, ...]]
    watched: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    note: str = ""
