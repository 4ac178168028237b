"""What is to be hidden in a study: the list of entities, by hand and from the provenance of its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.blinding.entities import KINDS, entities_from_provenance
from coder_app.blinding.entities import Entity as Named
from coder_app.blinding.labels import label_for, marks_of, with_marks
from coder_app.domain.blinding import Entity, Mask
from coder_app.domain.documents import Document
from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.provenance import Provenance
from coder_app.operations.project import verb
from coder_app.operations.reading_copies import refresh_copy
from coder_app.operations.set_up import next_position, require_lead

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from coder_app.exchange.tables import Table
    from coder_app.storage.session import StudySession

COLUMNS = ("kind", "name", "aliases", "label")
"""The columns of a table of entities; aliases are separated by semicolons."""


def entities(session: StudySession) -> list[Named]:
    """The study's entities, in their order; only a lead gets to see them."""
    require_lead(session)
    return [_named(row) for row in _rows(session)]


def _rows(session: StudySession) -> Sequence[Entity]:
    return session.exec(select(Entity).order_by(col(Entity.position), col(Entity.id))).all()


def _named(row: Entity) -> Named:
    return Named(row.id, row.kind, row.name, tuple(row.aliases), row.label)


def facets(session: StudySession) -> dict[str, dict[str, str | date | None]]:
    """By document id what its provenance says, of documents that are in the study, in their order."""
    query = select(Provenance).join(Document, col(Provenance.document_id) == col(Document.id))
    query = query.where(col(Document.removed_at).is_(None)).order_by(col(Document.position), col(Document.code))
    return {row.document_id: facets_of(row) for row in session.exec(query).all()}


def facets_of(row: Provenance) -> dict[str, str | date | None]:
    """A provenance by facet."""
    said = row.model_dump()
    del said["document_id"]
    return {**said, "date": said.pop("dated")}


def known_entities(session: StudySession) -> list[Named]:
    """The study's entities, and those its provenance names that are not among them yet (their ids hold a colon)."""
    own = entities(session)
    have = {name.casefold() for entity in own for name in entity.names}
    found = entities_from_provenance(facets(session).values())
    new = [entity for entity in found if not have & {name.casefold() for name in entity.names[:1]}]
    counts = {kind: sum(entity.kind == kind for entity in own) for kind in KINDS}
    labelled = []
    for entity in new:
        counts[entity.kind] += 1
        label = label_for(entity.kind, counts[entity.kind])
        labelled.append(Named(entity.id, entity.kind, entity.name, entity.aliases, label))
    return own + labelled


@verb("Add “{label}”")
def add_entity(session: StudySession, kind: str, name: str, aliases: Sequence[str] = (), label: str = "") -> str:
    """Put somebody or something on the list of what is to be hidden; gives its id.

    Raises BadInput for an unknown kind or a blank name.
    """
    require_lead(session)
    row = _new(session, kind, name, aliases, label)
    session.tell(label=row.label)
    return row.id


def _new(session: StudySession, kind: str, name: str, aliases: Sequence[str], label: str) -> Entity:
    if kind not in KINDS:
        raise BadInput("There is no kind “{kind}”; known are {known}.", kind=kind, known=", ".join(KINDS))
    if not name.strip():
        raise BadInput("What is to be hidden needs a name.")
    number = sum(each.kind == kind for each in _rows(session)) + 1
    row = Entity(
        kind=kind, name=" ".join(name.split()), aliases=_clean(aliases), label=_label(label) or label_for(kind, number),
        position=next_position(session, Entity),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _clean(aliases: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(alias.split()) for alias in aliases if alias.strip()))


def _label(label: str) -> str:
    inner = label.strip().strip("[]").strip()
    return f"[{inner}]" if inner else ""


@verb("Change “{label}”")
def change_entity(
    session: StudySession, entity_id: str, *, kind: str, name: str, aliases: Sequence[str], label: str
) -> None:
    """Change what is to be hidden: its kind, name, other names, label. Its masks show the label it has now."""
    require_lead(session)
    row = _entity(session, entity_id)
    if kind not in KINDS or not name.strip():
        raise BadInput("What is to be hidden needs a name and a kind.")
    before = (row.kind, row.label)
    row.kind, row.name, row.aliases = kind, " ".join(name.split()), _clean(aliases)
    row.label = _label(label) or row.label
    session.add(row)
    if (row.kind, row.label) != before:
        _take_masks(session, row, {row.id})
    session.tell(label=row.label)


@verb("Merge into “{label}”")
def merge_entities(session: StudySession, kept_id: str, others: Sequence[str]) -> None:
    """Make several entities one: it takes over the names and the masks of the others, which leave the list."""
    require_lead(session)
    row = _entity(session, kept_id)
    gone = [_entity(session, each) for each in dict.fromkeys(others) if each != kept_id]
    if not gone:
        raise BadInput("Choose two or more that are the same.")
    names = [name for each in gone for name in (each.name, *each.aliases)]
    row.aliases = [each for each in _clean([*row.aliases, *names]) if each.casefold() != row.name.casefold()]
    session.add(row)
    _take_masks(session, row, {each.id for each in gone})
    for each in gone:
        session.delete(each)
    session.tell(label=row.label)


def _take_masks(session: StudySession, row: Entity, entity_ids: set[str]) -> None:
    """Give an entity these entities' masks: its kind, and its label with the grammar that each mask carries."""
    documents = set()
    for mask in _masks_of(session, entity_ids):
        mask.entity_id, mask.kind = row.id, row.kind
        mask.label = with_marks(row.label, marks_of(mask.label))
        session.add(mask)
        documents.add(mask.document_id)
    session.flush()
    for document in session.exec(select(Document).where(col(Document.id).in_(documents))).all():
        refresh_copy(session, document)


def _masks_of(session: StudySession, entity_ids: set[str]) -> list[Mask]:
    # Looked for here, not by the database: sealed, equal ids do not look equal.
    return [mask for mask in session.exec(select(Mask)).all() if mask.entity_id in entity_ids]


@verb("Remove “{label}”")
def remove_entity(session: StudySession, entity_id: str) -> None:
    """Take an entity off the list; masks that were made for it stay."""
    require_lead(session)
    row = _entity(session, entity_id)
    for mask in _masks_of(session, {entity_id}):
        mask.entity_id = None
        session.add(mask)
    session.delete(row)
    session.tell(label=row.label)


def _entity(session: StudySession, entity_id: str) -> Entity:
    row = session.get(Entity, entity_id)
    if row is None:
        raise NotFound("This entity is not on the list any more.")
    return row


@verb("Take entities from the provenance")
def take_entities(session: StudySession) -> int:
    """Put everything the documents' provenance names on the list; gives how many are new."""
    require_lead(session)
    return len(kept_entities(session))


def kept_entities(session: StudySession) -> dict[str, str]:
    """Keep what :func:`known_entities` found in the provenance; gives by its passing id the id it has now."""
    new = [entity for entity in known_entities(session) if ":" in entity.id]
    return {
        entity.id: _new(session, entity.kind, entity.name, entity.aliases, entity.label).id for entity in new
    }  # fmt: skip


@verb("Add entities: {count}")
def import_entities(session: StudySession, table: Table) -> Mapping[str, int]:
    """Take in a table with :data:`COLUMNS`; an entity of the same kind and name is changed. Gives added and changed."""
    require_lead(session)
    rows = {(row.kind, row.name.casefold()): row for row in _rows(session)}
    counts = {"added": 0, "changed": 0}
    for line in table.rows:
        aliases = line.get("aliases").split(";")
        kind, name = line.get("kind"), " ".join(line.get("name").split())
        have = rows.get((kind, name.casefold()))
        if have is None:
            if kind not in KINDS or not name:
                raise table.refuse(line, "the columns kind ({known}) and name must be filled in.",
                                   known=", ".join(KINDS))  # fmt: skip
            rows[kind, name.casefold()] = _new(session, kind, name, aliases, line.get("label"))
            counts["added"] += 1
        else:
            have.aliases = _clean([*have.aliases, *aliases])
            have.label = _label(line.get("label")) or have.label
            session.add(have)
            counts["changed"] += 1
    session.tell(count=sum(counts.values()))
    return counts
