"""Who may see what: the one place where every read is narrowed to what a person may see.

A lead or custodian sees everything. A coder sees their own segments, codings, memos, completions and queries, and no
provenance at all; once documents are assigned, only those assigned to them; of a document with a reading copy only the
copy; in a blind study no names; in a sealed study, without its key, no document but those with a reading copy. A
reviewer of translations also sees which texts belong together, and their own verdicts. Every read through the ORM is
narrowed, sub-queries, aliases, counts and ``get`` included; raw SQL and ``__table__`` are not, and therefore stay
inside storage.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, and_, event, exists, false, or_, select, true
from sqlalchemy.orm import Session, with_loader_criteria
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import col

from coder_app.domain.adjudication import Decision
from coder_app.domain.blinding import (
    Acquaintance,
    Assignment,
    Breach,
    Doubt,
    Entity,
    Mask,
    PacketMade,
    PacketReceived,
    PagesShown,
    RefusedMask,
    Unblinding,
)
from coder_app.domain.coders import Completion, Role
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.crosscheck import (
    CrossCheck,
    CrossCheckResult,
    FixedBead,
    ReadSentence,
    SameRule,
    SentenceBoundary,
    Verdict,
    WorkPart,
)
from coder_app.domain.documents import (
    Document,
    Edition,
    EditionImage,
    EditionPage,
    EditionRanges,
    EditionText,
    RecognisedPage,
    StoredFile,
    Work,
)
from coder_app.domain.journal import Change, Operation
from coder_app.domain.memos import Memo
from coder_app.domain.provenance import Provenance
from coder_app.domain.study import SavedQuery

if TYPE_CHECKING:
    from sqlalchemy.orm import ORMExecuteState, QueryContext
    from sqlalchemy.orm.util import LoaderCriteriaOption

_ALL_SEEING = {Role.LEAD, Role.CUSTODIAN}


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks; ``blind`` says that the study hides its sources, ``keyless`` that all that names them is sealed."""

    coder_id: str
    name: str
    role: str
    blind: bool = False
    keyless: bool = False

    @property
    def sees_all(self) -> bool:
        """Whether other people's work and the provenance may be seen."""
        return self.role in _ALL_SEEING

    @property
    def sees_names(self) -> bool:
        """Whether the names of documents and works may be seen."""
        return self.sees_all or not (self.blind or self.keyless)


SYSTEM = Viewer("", "", Role.LEAD.value)
"""The program itself, before anybody has signed in."""


def guard(session: Session, viewer: Viewer) -> None:
    """Narrow every ORM read of the session to what the viewer may see."""
    mine = with_loader_criteria(SavedQuery, col(SavedQuery.owner_id) == viewer.coder_id, include_aliases=True)
    # Made once: making them costs more than many a read.
    options = [mine] if viewer.sees_all else [mine, *_own_work(viewer), *_readable(viewer), *_nothing(viewer)]

    @event.listens_for(session, "do_orm_execute")
    def _narrow(state: ORMExecuteState) -> None:
        # The journal must see the rows it restores, whoever acts.
        if state.is_select and not state.execution_options.get("journal"):
            state.statement = state.statement.options(*options)


def _own_work(viewer: Viewer) -> list[LoaderCriteriaOption]:
    owners: list[tuple[Any, Any]] = [
        (Segment, Segment.coder_id), (Coding, Coding.coder_id), (Completion, Completion.coder_id),
        (Memo, Memo.author_id), (Operation, Operation.actor_id), (Assignment, Assignment.coder_id),
        (Doubt, Doubt.coder_id), (PagesShown, PagesShown.coder_id),
        (Verdict, Verdict.reviewer_id), (ReadSentence, ReadSentence.reviewer_id),
    ]  # fmt: skip
    return [with_loader_criteria(row, col(owner) == viewer.coder_id, include_aliases=True) for row, owner in owners]


def _nothing(viewer: Viewer) -> list[LoaderCriteriaOption]:
    hidden: list[Any] = [
        Change, Provenance, Entity, Mask, RefusedMask, PacketMade, PacketReceived, Unblinding, Breach, Acquaintance,
        Decision,
    ]  # fmt: skip
    if not viewer.sees_names:
        hidden.append(Work)
    if viewer.role != Role.REVIEWER:
        # Which texts are versions of one work would tell a coder where a text comes from.
        hidden += [WorkPart, CrossCheck, CrossCheckResult, FixedBead, SentenceBoundary, SameRule]
    return [with_loader_criteria(row, false(), include_aliases=True) for row in hidden]


def _table(row: Any) -> Table:
    table: Table = row.__table__
    return table


def _readable(viewer: Viewer) -> list[LoaderCriteriaOption]:
    """The documents a person may read, and of those only the editions everybody reads: never an original."""
    documents, editions = _table(Document).c, _table(Edition).c
    copies = select(editions.id).where(editions.masked.is_(True)) if viewer.keyless else select(editions.id)
    shown = select(documents.edition_id).where(_assigned(viewer, documents.id), documents.edition_id.in_(copies))
    readable = and_(_assigned(viewer, col(Document.id)), col(Document.edition_id).in_(copies))
    files = select(editions.file_sha256).where(editions.id.in_(shown), editions.masked.is_(False))
    criteria: list[tuple[Any, ColumnElement[bool]]] = [
        (Document, readable), (Edition, col(Edition.id).in_(shown)),
        (StoredFile, col(StoredFile.sha256).in_(files)),
    ]  # fmt: skip
    parts: tuple[Any, ...] = (EditionText, EditionPage, EditionImage, EditionRanges, RecognisedPage)
    criteria += [(part, col(part.edition_id).in_(shown)) for part in parts]
    return [with_loader_criteria(row, condition, include_aliases=True) for row, condition in criteria]


def _assigned(viewer: Viewer, document_id: Any) -> ColumnElement[bool]:
    if viewer.role != Role.CODER:
        return true()
    # The tables themselves, so that what narrows the reads of assignments does not narrow the question for any.
    given = _table(Assignment)
    own = select(given.c.document_id).where(given.c.coder_id == viewer.coder_id)
    return or_(~exists(select(given.c.id)), and_(document_id.in_(own)))


@event.listens_for(Document, "load")
@event.listens_for(Document, "refresh")
def _hide_name(document: Document, context: QueryContext, *_attributes: object) -> None:
    viewer: Viewer | None = getattr(context.session, "viewer", None)
    if viewer is not None and not viewer.sees_names:
        set_committed_value(document, "name", document.code)
