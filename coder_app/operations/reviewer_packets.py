"""A reviewer's packet: the pairs with what was corrected in them, and the reviewer's verdicts on their way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlmodel import SQLModel, col, or_, select

from coder_app.domain.crosscheck import (
    CrossCheck,
    CrossCheckResult,
    FixedBead,
    GlossaryTerm,
    ParagraphLanguage,
    ReadSentence,
    SameRule,
    SentenceBoundary,
    Verdict,
    WorkPart,
)
from coder_app.domain.documents import Document
from coder_app.operations.crosscheck import open_pair
from coder_app.operations.pair_words import CUES
from coder_app.operations.sentence_corrections import side_of
from coder_app.operations.set_up import study_settings

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from coder_app.storage.session import StudySession

OWN: tuple[type[Verdict | ReadSentence], ...] = (Verdict, ReadSentence)
SHARED: tuple[type[FixedBead | SentenceBoundary | ParagraphLanguage | SameRule], ...] = (
    FixedBead, SentenceBoundary, ParagraphLanguage, SameRule
)  # fmt: skip
_DECISIONS = (Verdict, ReadSentence, FixedBead, SentenceBoundary, ParagraphLanguage, SameRule)
Rows = dict[str, list[dict[str, Any]]]


def checked_documents(session: StudySession) -> list[Document]:
    """Every document of a cross-check, in the order of the study."""
    paired = or_(
        col(Document.id).in_(select(CrossCheck.original_id)), col(Document.id).in_(select(CrossCheck.translation_id))
    )
    query = select(Document).where(paired, col(Document.removed_at).is_(None))
    return list(session.exec(query.order_by(col(Document.position), col(Document.code))).all())


def review_settings(session: StudySession) -> dict[str, Any]:
    """What a reviewer's packet says of the study: its own lists of cues, so that the same words are marked there."""
    settings = study_settings(session)
    return {CUES: settings[CUES]} if settings.get(CUES) else {}


def review_rows(session: StudySession, reviewer_id: str, documents: Sequence[str]) -> list[SQLModel]:
    """What a reviewer's packet holds beside the texts: no translator and no date, nobody else's verdict."""
    checks = session.exec(
        select(CrossCheck).where(
            col(CrossCheck.original_id).in_(documents), col(CrossCheck.translation_id).in_(documents)
        )
    ).all()
    ids = [check.id for check in checks]
    found: list[SQLModel] = list(checks)
    found += [row for check_id in ids if open_pair(session, check_id).fresh
              and (row := session.get(CrossCheckResult, check_id))]  # fmt: skip
    parts = session.exec(select(WorkPart).where(col(WorkPart.document_id).in_(documents))).all()
    found += [WorkPart(document_id=part.document_id, kind=part.kind) for part in parts]
    found += session.exec(select(FixedBead).where(col(FixedBead.check_id).in_(ids))).all()
    for kind in (SentenceBoundary, ParagraphLanguage):
        found += session.exec(select(kind).where(col(kind.document_id).in_(documents))).all()
    for own in OWN:
        found += session.exec(select(own).where(own.reviewer_id == reviewer_id, col(own.check_id).in_(ids))).all()
    found += [*session.exec(select(SameRule)).all(), *session.exec(select(GlossaryTerm)).all()]
    read = _read(session, documents)
    return [_as_read(type(row)(**row.model_dump()), read) for row in found]


def _read(session: StudySession, documents: Sequence[str]) -> str:
    """The texts as the reviewer reads them, for quotations."""
    sides = (side_of(session, document) for document in documents)
    return "\n".join(side.quote(range(len(side.sentences))) for side in sides)


def _as_read(row: SQLModel, read: str) -> SQLModel:
    """A verdict without quotations of words that have been hidden since it was given."""
    if isinstance(row, Verdict):
        row.original, row.translation = (
            quote if _stands(quote, read) else "" for quote in (row.original, row.translation)
        )
    return row


def _stands(quote: str, read: str) -> bool:
    return all(part in read for part in quote.split(" […] "))


def handed_out(rows: Sequence[SQLModel]) -> list[str]:
    """The ids of the decisions in a packet, kept on record: what is missing when it comes back was taken back there."""
    return [str(row.id) for row in rows if isinstance(row, _DECISIONS)]


def take_reviews(
    session: StudySession, rows: Rows, reviewer_id: str, documents: Collection[str], handed: Collection[str]
) -> tuple[int, int]:
    """Take a reviewer's decisions over; gives how many were taken, and how many were not as others stand there.

    Of two verdicts on one warning the later counts. What was handed out and is gone in the packet goes here too; what
    was handed out and is gone here does not come back.
    """
    checks = {
        row.id for row in session.exec(select(CrossCheck)).all()
        if row.original_id in documents and row.translation_id in documents
    }  # fmt: skip
    taken = refused = 0
    for kind in OWN:
        mine = [row for row in rows.get(str(kind.__tablename__), ())
                if row["reviewer_id"] == reviewer_id and row["check_id"] in checks]  # fmt: skip
        here = session.exec(select(kind).where(kind.reviewer_id == reviewer_id, col(kind.check_id).in_(checks))).all()
        taken += _drop_missing(session, here, mine, handed)
        taken += sum(_take_own(session, kind, row, handed) for row in mine)
    for shared in SHARED:
        given = [row for row in rows.get(str(shared.__tablename__), ()) if _belongs(row, checks, documents)]
        standing: list[Any] = [
            row for row in session.exec(select(shared)).all() if _belongs(row.model_dump(), checks, documents)
        ]
        taken += _drop_missing(session, standing, given, handed)
        ids = {each.id for each in standing}
        for row in given:
            if row["id"] in handed or row["id"] in ids:
                continue
            if any(_alike(row, each.model_dump()) for each in standing if each not in session.deleted):
                refused += 1
            else:
                session.add(shared(**row))
                taken += 1
    return taken, refused


def _drop_missing(
    session: StudySession, here: Sequence[Any], given: list[dict[str, Any]], handed: Collection[str]
) -> int:
    held = {row["id"] for row in given}
    gone = [row for row in here if row.id in handed and row.id not in held]
    for row in gone:
        session.delete(row)
    session.flush()
    return len(gone)


def _take_own(
    session: StudySession, kind: type[Verdict | ReadSentence], row: dict[str, Any], handed: Collection[str]
) -> bool:
    query = select(kind).where(kind.check_id == row["check_id"], kind.key == row["key"])
    have: Any = session.exec(query.where(kind.reviewer_id == row["reviewer_id"])).first()
    if have is None:
        if row["id"] in handed:
            return False
        session.add(kind(**row))
        return True
    if have.made_at >= row["made_at"]:
        return False
    for name, value in row.items():
        if name != "id":
            setattr(have, name, value)
    session.add(have)
    return True


def _belongs(row: dict[str, Any], checks: Collection[str], documents: Collection[str]) -> bool:
    if "check_id" in row:
        return row["check_id"] in checks
    return row.get("document_id", "") in documents if "document_id" in row else True


def _alike(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two corrections are about the same sentences, place, paragraph or words."""
    if "check_id" in one:
        return one["check_id"] == other["check_id"] and any(
            set(one[side]) & set(other[side]) for side in ("original", "translation")
        )
    names = ("document_id", "place", "paragraph", "original_words", "translation_words")
    return all(one[name] == other[name] for name in names if name in one)
