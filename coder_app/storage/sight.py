"""Who may see what: the one place where every read is narrowed to what a person may see.

A lead or custodian sees everything. A coder sees their own segments, codings, memos, completions and queries, and no
provenance at all. Every read through the ORM is narrowed, sub-queries, aliases, counts and ``get`` included; raw SQL
and ``__table__`` are not, and therefore stay inside storage.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import event, false
from sqlalchemy.orm import Session, with_loader_criteria
from sqlmodel import col

from coder_app.domain.coders import Completion, Role
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.journal import Change, Operation
from coder_app.domain.memos import Memo
from coder_app.domain.provenance import Provenance
from coder_app.domain.study import SavedQuery

if TYPE_CHECKING:
    from sqlalchemy.orm import ORMExecuteState

_ALL_SEEING = {Role.LEAD, Role.CUSTODIAN}


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks."""

    coder_id: str
    name: str
    role: str

    @property
    def sees_all(self) -> bool:
        """Whether other people's work and the provenance may be seen."""
        return self.role in _ALL_SEEING


SYSTEM = Viewer("", "", Role.LEAD.value)
"""The program itself, before anybody has signed in."""


def guard(session: Session, viewer: Viewer) -> None:
    """Narrow every ORM read of the session to what the viewer may see."""
    me = viewer.coder_id

    @event.listens_for(session, "do_orm_execute")
    def _narrow(state: ORMExecuteState) -> None:
        if not state.is_select:
            return
        options = [with_loader_criteria(SavedQuery, col(SavedQuery.owner_id) == me, include_aliases=True)]
        if not viewer.sees_all:
            options += [
                with_loader_criteria(Segment, col(Segment.coder_id) == me, include_aliases=True),
                with_loader_criteria(Coding, col(Coding.coder_id) == me, include_aliases=True),
                with_loader_criteria(Completion, col(Completion.coder_id) == me, include_aliases=True),
                with_loader_criteria(Memo, col(Memo.author_id) == me, include_aliases=True),
                with_loader_criteria(Operation, col(Operation.actor_id) == me, include_aliases=True),
                with_loader_criteria(Change, false(), include_aliases=True),
                with_loader_criteria(Provenance, false(), include_aliases=True),
            ]
        # The journal must see the rows it restores, whoever acts.
        if not state.execution_options.get("journal"):
            state.statement = state.statement.options(*options)
