"""What codes said at which time, and which codings were made by which wording."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from coder_app.domain.codebook import Code, CodeVersion
from coder_app.domain.coding import Coding

if TYPE_CHECKING:
    from datetime import datetime

    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class CodeVersionView:
    """One wording of a code: what it said, since when, and how many codings the person sees were made by it."""

    code_id: str
    code: str
    number: int
    since: datetime
    said: dict[str, Any]
    codings: int


def codebook_versions(session: StudySession) -> list[CodeVersionView]:
    """Every wording of every code, newest first."""
    made = {
        (code_id, number): count
        for code_id, number, count in session.exec(
            select(Coding.code_id, Coding.code_version, func.count()).group_by(
                col(Coding.code_id), col(Coding.code_version)
            )
        ).all()
    }
    rows = session.exec(
        select(CodeVersion, Code.name)
        .join(Code, col(CodeVersion.code_id) == col(Code.id))
        .order_by(col(CodeVersion.since).desc(), col(CodeVersion.number).desc())
    ).all()
    return [
        CodeVersionView(
            row.code_id, name, row.number, row.since, dict(row.said), made.get((row.code_id, row.number), 0)
        )
        for row, name in rows
    ]


def what_it_said(session: StudySession, code_id: str, version: int) -> dict[str, Any]:
    """A code's name, definition and rules at one version; empty where there was no such version."""
    row = session.exec(select(CodeVersion).where(CodeVersion.code_id == code_id, CodeVersion.number == version)).first()
    return {} if row is None else dict(row.said)
