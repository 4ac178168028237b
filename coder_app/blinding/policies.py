"""What is masked: three policies ready to choose and to adapt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ALL_KINDS = frozenset({"person", "state", "institution", "place", "date", "event", "self", "other"})


@dataclass(frozen=True, slots=True)
class Policy:
    """What is suggested for masking.

    ``own_only`` leaves everything alone that does not name the document's own source. ``kinds`` are the kinds of
    entities looked for. ``adjectives``, ``people``, ``capitals`` and ``institutions`` say whether what is derived
    from a state counts as naming it. ``dates``: all, those of the document itself, or none. ``relational`` labels
    say only how a thing stands to the speaker ([SELF], [OTHER], [ALLIANCE]).
    """

    name: str
    kinds: frozenset[str] = ALL_KINDS
    own_only: bool = False
    adjectives: bool = True
    people: bool = True
    capitals: bool = True
    institutions: bool = True
    self_references: bool = True
    our_country: bool = False
    dates: Literal["all", "source", "none"] = "all"
    headers: bool = True
    relational: bool = False


POLICIES = {
    "marks": Policy("marks", own_only=True, dates="source"),
    "names": Policy("names"),
    "roles": Policy("roles", our_country=True, relational=True),
}
"""Only the source's marks; source and names; roles only."""
