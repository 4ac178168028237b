"""What a command is, and who may use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LEAD = ("lead", "custodian")
CODING = ("lead", "custodian", "coder")
READING = ("code", "find")


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do. ``text`` and ``help`` are message keys (context "Commands").

    ``keys`` are portable key texts. Empty ``workspaces`` and ``roles`` mean all; ``needs_study`` that a study must be
    open. ``hidden`` ones have keys but no line in the command palette, such as "Code with key 3".
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    section: int = 0
    help: str = ""
    icon: str = ""
    workspaces: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    scope: Literal["window", "page"] = "window"
    needs_study: bool = True
    checkable: bool = False
    hidden: bool = False
