"""Works: which documents are language versions of the same speech or doctrine, and what each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.crosscheck import CrossCheck, PartKind, WorkPart
from coder_app.domain.documents import Document, Edition, Work
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.operations.documents import find_document, work_by_title
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.storage.session import StudySession

REVIEWING = {"lead", "custodian", "reviewer"}


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version of a work. Translator and date are told to leads only, the name to nobody who codes blind."""

    document_id: str
    code: str
    name: str
    language: str
    kind: str
    translator: str = ""
    made_on: str = ""
    characters: int = 0


@dataclass(frozen=True, slots=True)
class WorkView:
    """A work with its versions, the original first. The title is empty for who may not know names."""

    id: str
    title: str
    versions: tuple[VersionView, ...]


def require_reviewer(session: StudySession) -> None:
    """Refuse what only a lead, custodian or reviewer may do."""
    if session.viewer.role not in REVIEWING:
        raise Refused("Only a lead or a reviewer can do this; {name} is a {role}.",
                      name=session.viewer.name, role=session.viewer.role)  # fmt: skip


def versions(session: StudySession) -> dict[str, VersionView]:
    """Every document that has a part in a work or could get one, by id; for leads and reviewers."""
    if session.viewer.role not in REVIEWING:
        return {}
    knows, named = session.viewer.sees_all, session.viewer.sees_names
    rows = session.exec(
        select(Document, Edition.language, Edition.characters, WorkPart)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .join(WorkPart, col(WorkPart.document_id) == col(Document.id), isouter=True)
        .where(col(Document.removed_at).is_(None))
        .order_by(col(Document.position), col(Document.code))
    ).all()
    return {
        document.id: VersionView(
            document.id, document.code, document.name if named else document.code,
            document.language or language or "und", part.kind if part else "",
            part.translator if part and knows else "", part.made_on if part and knows else "", characters,
        )
        for document, language, characters, part in rows
    }  # fmt: skip


def works(session: StudySession) -> list[WorkView]:
    """The works with at least one version, in the order of their titles; for leads and reviewers."""
    known = versions(session)
    if not known:
        return []
    titles = dict(session.exec(select(Work.id, Work.title)).all())
    placed = session.exec(
        select(Document.work_id, Document.id)
        .where(col(Document.removed_at).is_(None), col(Document.work_id).is_not(None))
        .order_by(col(Document.position), col(Document.code))
    ).all()
    found: dict[str, list[VersionView]] = {}
    for work_id, document_id in placed:
        found.setdefault(work_id or "", []).append(known[document_id])
    views = [
        WorkView(work_id, titles.get(work_id, ""), tuple(sorted(parts, key=lambda part: _rank(part.kind))))
        for work_id, parts in found.items()
    ]
    return sorted(views, key=lambda view: view.title)


def _rank(kind: str) -> int:
    order = list(PartKind)
    return order.index(PartKind(kind)) if kind in order else len(order)


@verb("Link versions of {title}")
def link_versions(session: StudySession, documents: Sequence[str], title: str = "", kinds: Sequence[str] = ()) -> str:
    """Say that documents are versions of one work: the first the original, the others translations.

    ``kinds`` says otherwise. Without a title the work one of them belongs to is taken, else a new one called after the
    first. Gives the work's id.
    """
    require_lead(session)
    rows = [find_document(session, document) for document in documents]
    if len({row.id for row in rows}) < 2:
        raise BadInput("A work needs two versions: name two different documents.")
    kinds = list(kinds) or [PartKind.ORIGINAL, *[PartKind.OFFICIAL] * (len(rows) - 1)]
    if len(kinds) != len(rows):
        raise BadInput("Say of each of the {count} documents what it is.", count=len(rows))
    own = next((row.work_id for row in rows if row.work_id), None)
    work = session.get(Work, own) if own and not title.strip() else work_by_title(session, title or rows[0].name)
    assert work is not None
    for row, kind in zip(rows, kinds, strict=True):
        row.work_id = work.id
        session.add(row)
        _part(session, row.id, kind)
    session.tell(title=work.title)
    return work.id


def _part(session: StudySession, document_id: str, kind: str) -> WorkPart:
    if kind not in set(PartKind):
        raise BadInput("“{kind}” is no kind of version; there are {kinds}.", kind=kind, kinds=", ".join(PartKind))
    part = session.get(WorkPart, document_id) or WorkPart(document_id=document_id)
    part.kind = kind
    session.add(part)
    return part


@verb("Describe version {code}")
def describe_version(
    session: StudySession, document: str, kind: str, *, translator: str = "", made_on: str = ""
) -> None:
    """Say what a document is in its work, who translated it and when (in any words)."""
    require_lead(session)
    row = find_document(session, document)
    part = _part(session, row.id, kind)
    part.translator, part.made_on = translator.strip(), made_on.strip()
    session.tell(code=row.code)


@verb("Unlink {code}")
def unlink_version(session: StudySession, document: str) -> None:
    """Take a document out of its work; cross-checks of it stay and come back when it is linked again."""
    require_lead(session)
    row = find_document(session, document)
    if row.work_id is None:
        raise Refused("{document} belongs to no work.", document=row.code)
    row.work_id = None
    part = session.get(WorkPart, row.id)
    if part:
        session.delete(part)
    session.add(row)
    session.tell(code=row.code)


@verb("Cross-check {pair}")
def begin_crosscheck(session: StudySession, original: str, translation: str, profile: str = "calm") -> str:
    """Hold two documents side by side; links them as one work where they are not. Gives the cross-check's id."""
    require_lead(session)
    first, second = find_document(session, original), find_document(session, translation)
    if first.id == second.id:
        raise BadInput("A text cannot be checked against itself; name two documents.")
    if not first.work_id or first.work_id != second.work_id:
        link_versions(session, [first.id, second.id])
    standing = session.exec(
        select(CrossCheck).where(CrossCheck.original_id == first.id, CrossCheck.translation_id == second.id)
    ).first()
    check = standing or CrossCheck(original_id=first.id, translation_id=second.id)
    check.profile = checked_profile(profile)
    session.add(check)
    session.tell(pair=f"{first.code} – {second.code}")
    return check.id


def checked_profile(profile: str) -> str:
    """A profile's name, or BadInput."""
    if profile not in {"calm", "sensitive"}:
        raise BadInput("“{profile}” is no profile; there are calm and sensitive.", profile=profile)
    return profile


@verb("Set profile to {profile}")
def set_profile(session: StudySession, check_id: str, profile: str) -> None:
    """Ask for few warnings (calm) or for more (sensitive)."""
    require_reviewer(session)
    check = find_check(session, check_id)
    check.profile = checked_profile(profile)
    session.add(check)
    session.tell(profile=profile)


def find_check(session: StudySession, check_id: str) -> CrossCheck:
    """The cross-check of this id; raises NotFound."""
    check = session.get(CrossCheck, check_id)
    if check is None:
        raise NotFound("This cross-check is not in the study.")
    return check


@verb("Take cross-check {pair} away")
def drop_crosscheck(session: StudySession, check_id: str) -> None:
    """Take a cross-check away with all that was decided in it; undo brings it back."""
    from coder_app.domain.crosscheck import FixedBead, ReadSentence, Verdict

    require_lead(session)
    check = find_check(session, check_id)
    kinds: tuple[type[FixedBead | ReadSentence | Verdict], ...] = (FixedBead, ReadSentence, Verdict)
    for kind in kinds:
        for row in session.exec(select(kind).where(kind.check_id == check.id)).all():
            session.delete(row)
    session.tell(pair=_pair_name(session, check))
    session.delete(check)


def _pair_name(session: StudySession, check: CrossCheck) -> str:
    codes = dict(session.exec(select(Document.id, Document.code)).all())
    return f"{codes.get(check.original_id, '?')} – {codes.get(check.translation_id, '?')}"
