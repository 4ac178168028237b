"""The audit trail: who did what, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.coders import Coder
from coder_app.domain.journal import Operation
from coder_app.domain.views import OperationView

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession


def history(session: StudySession, limit: int = 1000) -> list[OperationView]:
    """The newest operations the person may see, newest first."""
    rows = session.exec(
        select(Operation, Coder.name)
        .join(Coder, col(Operation.actor_id) == col(Coder.id), isouter=True)
        .order_by(col(Operation.number).desc())
        .limit(limit)
    ).all()
    return [
        OperationView(row.number or 0, row.at, name or "", row.verb if row.kind == "do" else f"{row.kind}: {row.verb}",
                      row.told, row.undone, row.undoable)
        for row, name in rows
    ]  # fmt: skip
