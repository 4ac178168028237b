"""Memos: written thoughts on anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.codebook import Code
from coder_app.domain.coders import Coder
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import Document, Work
from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.memos import Memo, Target
from coder_app.domain.tables import now
from coder_app.domain.views import MemoView
from coder_app.operations.project import verb

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession


@verb("Write memo")
def write_memo(session: StudySession, target_kind: str, target_id: str, text: str) -> str | None:
    """Write this person's memo on a thing; an empty text takes it away. Gives the memo's id."""
    if target_kind not in set(Target):
        raise BadInput("A memo cannot be about a “{kind}”.", kind=target_kind)
    memo = session.exec(
        select(Memo).where(
            Memo.target_kind == target_kind, Memo.target_id == target_id, Memo.author_id == session.actor_id
        )
    ).first()
    text = text.strip()
    if not text:
        if memo:
            session.delete(memo)
        return None
    if memo is None:
        memo = Memo(author_id=session.actor_id, target_kind=target_kind, target_id=target_id, text=text,
                    document_id=_document_of(session, target_kind, target_id))  # fmt: skip
    elif memo.text != text:
        memo.text, memo.changed_at = text, now()
    session.add(memo)
    return memo.id


def _document_of(session: StudySession, kind: str, target_id: str) -> str | None:
    if kind == Target.DOCUMENT:
        return target_id
    if kind == Target.CODING:
        coding = session.get(Coding, target_id)
        if coding is None:
            raise NotFound("This coding is not there any more.")
        return coding.document_id
    return None


def memos(session: StudySession, *, document_id: str | None = None) -> list[MemoView]:
    """All memos the person may see, newest first; of one document only, if asked."""
    query = select(Memo, Coder.name).join(Coder, col(Memo.author_id) == col(Coder.id))
    if document_id:
        query = query.where(Memo.document_id == document_id)
    return [
        MemoView(memo.id, author, memo.target_kind, memo.target_id, _about(session, memo), memo.text,
                 memo.changed_at, memo.document_id)
        for memo, author in session.exec(query.order_by(col(Memo.changed_at).desc())).all()
    ]  # fmt: skip


def memo_on(session: StudySession, target_kind: str, target_id: str) -> str:
    """What this person wrote on a thing; empty where they wrote nothing."""
    return session.exec(
        select(Memo.text).where(
            Memo.target_kind == target_kind, Memo.target_id == target_id, Memo.author_id == session.actor_id
        )
    ).first() or ""  # fmt: skip


def _about(session: StudySession, memo: Memo) -> str:
    if memo.target_kind == Target.CODING:
        query = (
            select(Segment.quote, Code.name)
            .join(Coding, col(Coding.segment_id) == col(Segment.id))
            .join(Code, col(Coding.code_id) == col(Code.id))
            .where(Coding.id == memo.target_id)
        )
        found = session.exec(query).first()
        return f"{found[1]}: {found[0][:80]}" if found else ""
    columns = {Target.DOCUMENT: (Document.id, Document.code), Target.CODE: (Code.id, Code.name),
               Target.WORK: (Work.id, Work.title), Target.CODER: (Coder.id, Coder.name)}  # fmt: skip
    if memo.target_kind not in columns:
        return ""
    key, name = columns[Target(memo.target_kind)]
    return session.exec(select(name).where(key == memo.target_id)).first() or ""
