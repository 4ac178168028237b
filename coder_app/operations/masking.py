"""Masks: what is suggested, applied, refused and taken away; each change makes the document's reading copy anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.blinding.entities import KINDS
from coder_app.blinding.labels import with_marks
from coder_app.blinding.suggesting import POLICIES
from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.blinding import Entity, Mask, RefusedMask
from coder_app.domain.documents import Document
from coder_app.domain.errors import BadInput, NotFound
from coder_app.operations.document_secrets import Secrets
from coder_app.operations.documents import find_document
from coder_app.operations.entities import kept_entities, known_entities
from coder_app.operations.project import verb
from coder_app.operations.reading_copies import original_text, refresh_copy
from coder_app.operations.set_up import make_blind, require_lead, study_settings, the_study

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.blinding.suggesting import Policy, Suggestion
    from coder_app.exchange.tables import Table, TableRow
    from coder_app.storage.session import StudySession

COLUMNS = ("document", "start", "end", "entity", "kind", "label")
"""The columns of a table of masks."""


@dataclass(frozen=True, slots=True)
class NewMask:
    """A stretch to be hidden; ``region`` for a part of a page, then the anchor is empty."""

    place: Anchor
    kind: str = "other"
    label: str = ""
    entity_id: str | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class MaskView:
    """A mask as a lead sees it; ``text`` is what it hides."""

    id: str
    document_id: str
    start: int
    end: int
    text: str
    entity_id: str | None
    kind: str
    label: str
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Suggested:
    """The suggestions for one document that have been neither applied nor refused."""

    document_id: str
    document: str
    suggestions: tuple[Suggestion, ...]


def policy_named(name: str) -> Policy:
    """One of the ready policies; raises BadInput for another name."""
    if name not in POLICIES:
        raise BadInput("There is no policy “{name}”; known are {known}.", name=name, known=", ".join(POLICIES))
    return POLICIES[name]


def present_documents(session: StudySession, names: Iterable[str] = ()) -> list[Document]:
    """The documents of these codes, names or ids; all that are in the study where none is named."""
    wanted = [find_document(session, name) for name in names]
    if wanted:
        return wanted
    query = select(Document).where(col(Document.removed_at).is_(None))
    return list(session.exec(query.order_by(col(Document.position), col(Document.code))).all())


def suggestions(session: StudySession, document_ids: Sequence[str] = (), policy: str = "names") -> list[Suggested]:
    """What should be masked in documents (all where none is named), besides what is masked or was refused."""
    rules, secrets = policy_named(policy), Secrets(session)
    return [
        Suggested(document.id, document.code, tuple(secrets.suggestions(
            document, rules, refused=secrets.refused(document), hides=secrets.hides(document))))
        for document in present_documents(session, document_ids)
    ]  # fmt: skip


def masks(session: StudySession, document_id: str) -> list[MaskView]:
    """A document's masks in the order of the text; only a lead gets to see them."""
    require_lead(session)
    document = find_document(session, document_id)
    text = original_text(session, document)
    query = select(Mask).where(Mask.document_id == document.id).order_by(col(Mask.start), col(Mask.end))
    return [
        MaskView(row.id, row.document_id, row.start, row.end, text[row.start : row.end], row.entity_id, row.kind,
                 row.label, Region.from_json(row.region) if row.region else None)
        for row in session.exec(query).all()
    ]  # fmt: skip


@verb("Mask passages: {count}")
def apply_masks(session: StudySession, wanted: dict[str, list[NewMask]]) -> int:
    """Hide passages, by document id; gives how many are new. What overlaps a mask that is there is left out."""
    require_lead(session)
    make_blind(session)
    passing = kept_entities(session)
    added = 0
    for document_id, new in wanted.items():
        document = find_document(session, document_id)
        added += _add(session, document, new, passing)
        refresh_copy(session, document)
    session.tell(count=added)
    return added


def _add(session: StudySession, document: Document, new: Sequence[NewMask], passing: dict[str, str]) -> int:
    length = len(original_text(session, document))
    taken = [(row.start, row.end) for row in masks(session, document.id) if row.region is None]
    added = 0
    for mask in sorted(new, key=lambda each: each.place):
        if mask.region is None:
            mask.place.checked(length)
            if any(start < mask.place.end and mask.place.start < end for start, end in taken):
                continue
            taken.append(mask.place)
        if mask.kind not in KINDS:
            raise BadInput("There is no kind “{kind}”; known are {known}.", kind=mask.kind, known=", ".join(KINDS))
        entity = passing.get(mask.entity_id or "", mask.entity_id)
        session.add(Mask(
            document_id=document.id, start=mask.place.start, end=mask.place.end, entity_id=entity, kind=mask.kind,
            label=mask.label or _default_label(session, entity, mask.kind),
            region=mask.region.to_json() if mask.region else None,
        ))  # fmt: skip
        added += 1
    session.flush()
    return added


def _default_label(session: StudySession, entity_id: str | None, kind: str) -> str:
    from coder_app.blinding.labels import WORDS

    row = session.get(Entity, entity_id) if entity_id else None
    return row.label if row else f"[{WORDS[kind]}]"


def as_masks(found: Iterable[Suggestion]) -> list[NewMask]:
    """Suggestions as masks to be applied."""
    return [NewMask(Anchor(each.start, each.end), each.kind, each.label, each.entity_id) for each in found]


@verb("Mask passages: {count}")
def apply_suggestions(session: StudySession, document_ids: Sequence[str] = (), policy: str = "names") -> int:
    """Apply everything that is suggested for documents (all where none is named); gives the number of new masks."""
    found = suggestions(session, document_ids, policy)
    return apply_masks(session, {each.document_id: as_masks(each.suggestions) for each in found})


@verb("Mask passages: {count}")
def import_masks(session: StudySession, table: Table) -> int:
    """Apply a table of masks with :data:`COLUMNS`, all or none; gives the number of new masks."""
    require_lead(session)
    by_name = {name.casefold(): entity for entity in known_entities(session) for name in (entity.label, *entity.names)}
    wanted: dict[str, list[NewMask]] = {}
    for row in table.rows:
        if not row.get("document"):
            raise table.refuse(row, "the column document is blank.")
        try:
            document = find_document(session, row.get("document"))
            place = _place(row).checked(len(original_text(session, document)))
        except (BadInput, NotFound) as error:
            raise table.refuse(row, "{why}", why=str(error)) from error
        entity = by_name.get(row.get("entity").casefold()) if row.get("entity") else None
        kind = row.get("kind") or (entity.kind if entity else "other")
        if kind not in KINDS:
            raise table.refuse(row, "there is no kind “{kind}”; known are {known}.", kind=kind, known=", ".join(KINDS))
        label = row.get("label") or (entity.label if entity else "")
        label = label if label.startswith("[") or not label else f"[{label}]"
        mask = NewMask(place, kind, label, entity.id if entity else None)
        wanted.setdefault(document.id, []).append(mask)
    return apply_masks(session, wanted)


def _place(row: TableRow) -> Anchor:
    try:
        return Anchor(int(row.get("start")), int(row.get("end")))
    except ValueError as error:
        raise BadInput("start and end must be whole numbers.") from error


@verb("Refuse suggestions: {count}")
def refuse_suggestions(session: StudySession, document_id: str, keys: Sequence[str]) -> None:
    """Leave passages as they are; they are not suggested again."""
    require_lead(session)
    document = find_document(session, document_id)
    known = set(session.exec(select(RefusedMask.key).where(RefusedMask.document_id == document.id)).all())
    new = [key for key in dict.fromkeys(keys) if key not in known]
    session.add_all(RefusedMask(document_id=document.id, key=key) for key in new)
    session.tell(count=len(new))


@verb("Remove masks: {count}")
def remove_masks(session: StudySession, mask_ids: Sequence[str]) -> None:
    """Show again what masks hide."""
    require_lead(session)
    rows = session.exec(select(Mask).where(col(Mask.id).in_(mask_ids))).all()
    documents = {row.document_id for row in rows}
    for row in rows:
        session.delete(row)
    session.flush()
    for document_id in documents:
        refresh_copy(session, find_document(session, document_id))
    session.tell(count=len(rows))


@verb("Change a mask")
def change_mask(
    session: StudySession, mask_id: str, *, label: str, kind: str, marks: str = "", entity_id: str | None = None
) -> None:
    """Give a mask another label, with the grammar it carries ("dat."); with ``entity_id`` it hides this entity."""
    require_lead(session)
    row = session.get(Mask, mask_id)
    if row is None:
        raise NotFound("This mask is not there any more.")
    if kind not in KINDS:
        raise BadInput("There is no kind “{kind}”; known are {known}.", kind=kind, known=", ".join(KINDS))
    row.label, row.kind, row.entity_id = with_marks(label, marks), kind, entity_id
    session.add(row)
    session.flush()
    refresh_copy(session, find_document(session, row.document_id))


def labels_count(session: StudySession) -> str:
    """Where labels are counted: anew in each "document", or through the whole "study"."""
    return str(study_settings(session).get("labels", "document"))


@verb("Change how labels count")
def count_labels(session: StudySession, through: str) -> None:
    """Count labels anew in each "document" (one recognised text does not decode the rest) or through the "study"."""
    require_lead(session)
    if through not in {"document", "study"}:
        raise BadInput("Labels are counted by “document” or “study”, not by “{word}”.", word=through)
    study = the_study(session)
    study.settings = {**study.settings, "labels": through}
    session.add(study)
    session.flush()
    for document in present_documents(session):
        if document.original_id:
            refresh_copy(session, document)
