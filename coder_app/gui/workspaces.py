"""The workspaces there are, in the order of the rail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.gui.blind.blind_workspace import BlindWorkspace
from coder_app.gui.code.code_workspace import CodeWorkspace
from coder_app.gui.compare.compare_workspace import CompareWorkspace
from coder_app.gui.find.find_workspace import FindWorkspace
from coder_app.gui.library.library_workspace import LibraryWorkspace
from coder_app.gui.translate.translate_workspace import TranslateWorkspace
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from coder_app.gui.desk import Desk

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class WorkspaceKind:
    """A workspace: its id (also its icon's name), its word and tip (message keys), who has it, and how it is made.

    ``commands`` are the ids of the commands its widget answers through ``command(id)``.
    """

    id: str
    name: str
    tip: str
    make: Callable[[Desk], QWidget]
    roles: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()


WORKSPACES: tuple[WorkspaceKind, ...] = (
    WorkspaceKind("library", _N("Workspaces", "Library"), _N("Workspaces", "Documents and their sources"),
                  LibraryWorkspace, (), LibraryWorkspace.COMMANDS),
    WorkspaceKind("blind", _N("Workspaces", "Blind"), _N("Workspaces", "Hide what tells the source from coders"),
                  BlindWorkspace, ("lead", "custodian"), BlindWorkspace.COMMANDS),
    WorkspaceKind("code", _N("Workspaces", "Code"), _N("Workspaces", "Read, highlight and code"), CodeWorkspace,
                  ("lead", "custodian", "coder"), CodeWorkspace.COMMANDS),
    WorkspaceKind("find", _N("Workspaces", "Find"), _N("Workspaces", "Ask the coded passages and the texts"),
                  FindWorkspace, ("lead", "custodian", "coder"), FindWorkspace.COMMANDS),
    WorkspaceKind("translate", _N("Workspaces", "Translate"),
                  _N("Workspaces", "Translations beside their originals: what departs, how terms are rendered"),
                  TranslateWorkspace, ("lead", "custodian", "reviewer"), TranslateWorkspace.COMMANDS),
    WorkspaceKind("compare", _N("Workspaces", "Compare"), _N("Workspaces", "How far coders agree, where they differ"),
                  CompareWorkspace, ("lead", "custodian"), CompareWorkspace.COMMANDS),
)  # fmt: skip


class Workspaces(Mapping[str, "QWidget"]):
    """The workspaces the person at a desk has, by id; each is made when first asked for: that takes time and memory.

    ``made`` is called once with each widget that was made. Without a desk there are none.
    """

    def __init__(self, desk: Desk | None, made: Callable[[QWidget], None]) -> None:
        self.kinds = [kind for kind in WORKSPACES if desk and (not kind.roles or desk.person.role in kind.roles)]
        self.built: dict[str, QWidget] = {}
        self._desk, self._made = desk, made

    def __getitem__(self, ident: str) -> QWidget:
        if ident not in self.built:
            kind = next((kind for kind in self.kinds if kind.id == ident), None)
            if kind is None or self._desk is None:
                raise KeyError(ident)
            self.built[ident] = kind.make(self._desk)
            self._made(self.built[ident])
        return self.built[ident]

    def __contains__(self, ident: object) -> bool:
        return any(kind.id == ident for kind in self.kinds)

    def __iter__(self) -> Iterator[str]:
        return (kind.id for kind in self.kinds)

    def __len__(self) -> int:
        return len(self.kinds)
