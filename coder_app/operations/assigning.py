"""Who codes what: documents drawn for each coder in an order of their own, balanced over sources nobody names."""

from __future__ import annotations

import random
import secrets
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.blinding import Acquaintance, Assignment
from coder_app.domain.coders import Coder, Role
from coder_app.domain.documents import Document
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.provenance import Provenance
from coder_app.operations.blindness import person
from coder_app.operations.documents import find_document
from coder_app.operations.project import verb
from coder_app.operations.set_up import make_blind, require_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.storage.session import StudySession

_HOW = {"unmasked": "has seen it unmasked", "reviewed": "has reviewed its translation"}


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """A document on a coder's list; ``position`` counts from 0. ``unmasked``: to be read as it is."""

    coder: str
    document_id: str
    document: str
    position: int
    unmasked: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a coder was given, and what not, with the reason."""

    given: tuple[AssignmentView, ...]
    refused: tuple[tuple[str, str], ...]
    seed: int


def assignments(session: StudySession, coder: str = "") -> list[AssignmentView]:
    """Who codes what, by coder in the coder's own order; a coder sees only their own."""
    query = (
        select(Coder.name, Document.id, Document.code, Assignment)
        .join(Coder, col(Coder.id) == col(Assignment.coder_id))
        .join(Document, col(Document.id) == col(Assignment.document_id))
        .where(col(Document.removed_at).is_(None))
        .order_by(col(Coder.name), col(Assignment.position))
    )
    if coder:
        query = query.where(Assignment.coder_id == person(session, coder).id)
    return [
        AssignmentView(name, ident, code, row.position, row.unmasked)
        for name, ident, code, row in session.exec(query).all()
    ]


@verb("Assign documents to {name}")
def assign(
    session: StudySession,
    coder: str,
    documents: Sequence[str] = (),
    *,
    overlap: int | None = None,
    seed: int | None = None,
    versions: bool = False,
    unmasked_share: float = 0.0,
) -> Drawn:
    """Give a coder documents to code blind, in an order shuffled with ``seed`` (drawn where it is None).

    Without ``documents`` all, or with ``overlap`` those that fewer than so many coders have, drawn so that every
    source is among them. Versions of one work go to one coder only if asked (``versions``), and never side by side.
    Who has seen a document unmasked or reviewed its translation does not get it: raises Refused where it was named.

    With ``unmasked_share`` (0 … 1) so many of the documents given now are drawn to be read as they are, those first
    that others read masked; what is coded in them is marked as not blind. They go out in packets only.
    """
    require_lead(session)
    who = person(session, coder)
    if who.role not in {Role.CODER, Role.LEAD, Role.CUSTODIAN}:
        raise Refused("{name} is a {role} and does not code.", name=who.name, role=who.role)
    if overlap is not None and overlap < 1:
        raise BadInput("How many coders a document gets must be 1 or more.")
    if not 0 <= unmasked_share <= 1:
        raise BadInput("The share that is read unmasked must lie between 0 and 1.")
    make_blind(session)
    seed = secrets.randbelow(2**31) if seed is None else seed
    have = session.exec(select(Assignment).where(Assignment.coder_id == who.id)).all()
    held = _held(session, [row.document_id for row in have])
    wanted = _wanted(session, documents, overlap, {row.id for row in held}, seed)
    chosen, refused = _admitted(session, who, wanted, held, versions=versions)
    if documents and refused:
        raise Refused("{document} cannot go to {name}, who {why}.",
                      document=refused[0][0], name=who.name, why=refused[0][1])  # fmt: skip
    order = _apart(_shuffled([*held, *chosen], seed, who.id))
    unmasked = _to_read_unmasked(session, chosen, unmasked_share, seed, who)
    _keep(session, who, order, have, seed, unmasked)
    session.tell(name=who.name)
    return Drawn(tuple(assignments(session, who.id)), tuple(refused), seed)


def _held(session: StudySession, ids: Iterable[str]) -> list[Document]:
    return list(session.exec(select(Document).where(col(Document.id).in_(list(ids)))).all())


def _wanted(
    session: StudySession, names: Sequence[str], overlap: int | None, held: set[str], seed: int
) -> list[Document]:
    if names:
        found = list({each.id: each for each in (find_document(session, name) for name in names)}.values())
    else:
        present = select(Document).where(col(Document.removed_at).is_(None))
        found = list(session.exec(present.order_by(col(Document.position))).all())
        if not found:
            raise NotFound("There are no documents in the study yet.")
    given = Counter(session.exec(select(Assignment.document_id)).all())
    free = [each for each in found if each.id not in held and (overlap is None or given[each.id] < overlap)]
    return _by_turns(session, free, seed)


def _by_turns(session: StudySession, documents: Sequence[Document], seed: int) -> list[Document]:
    """Documents of different sources by turns, so that whatever is cut off no coder gets only one side."""
    said = {row.document_id: (row.side or row.state or row.bloc) for row in session.exec(select(Provenance)).all()}
    piles: dict[str, list[Document]] = defaultdict(list)
    for document in _shuffled(documents, seed, "sources"):
        piles[said.get(document.id, "")].append(document)
    turns = []
    while any(piles.values()):
        turns += [pile.pop() for pile in piles.values() if pile]
    return turns


def _admitted(
    session: StudySession, who: Coder, wanted: Sequence[Document], held: Sequence[Document], *, versions: bool
) -> tuple[list[Document], list[tuple[str, str]]]:
    met = dict(session.exec(select(Acquaintance.document_id, Acquaintance.how).where(
        Acquaintance.coder_id == who.id)).all())  # fmt: skip
    works = {each.work_id for each in held if each.work_id}
    chosen, refused = [], []
    for document in wanted:
        if document.id in met:
            refused.append((document.code, _HOW.get(met[document.id], met[document.id])))
        elif document.work_id and document.work_id in works and not versions:
            refused.append((document.code, "has another version of the same work"))
        else:
            chosen.append(document)
            works.add(document.work_id or "")
    return chosen, refused


def _shuffled(documents: Sequence[Document], seed: int, salt: str) -> list[Document]:
    # From an order that does not depend on what was there before, so that a seed tells the whole order.
    order = sorted(documents, key=lambda each: each.id)
    random.Random(f"{seed} {salt}").shuffle(order)
    return order


def _apart(order: list[Document]) -> list[Document]:
    """Versions of one work moved so that none stands next to another, where there are enough others."""
    for at in range(1, len(order)):
        if not _same_work(order[at - 1], order[at]):
            continue
        for other in range(len(order)):
            moved = list(order)
            moved[at], moved[other] = moved[other], moved[at]
            if _neighbours(moved) < _neighbours(order):
                order = moved
                break
    return order


def _same_work(one: Document, other: Document) -> bool:
    return bool(one.work_id) and one.work_id == other.work_id


def _neighbours(order: Sequence[Document]) -> int:
    return sum(_same_work(order[at - 1], order[at]) for at in range(1, len(order)))


def _to_read_unmasked(
    session: StudySession, chosen: Sequence[Document], share: float, seed: int, who: Coder
) -> set[str]:
    """The ids of the documents drawn to be read unmasked: those first that the fewest others read so."""
    others = select(Assignment.document_id).where(col(Assignment.unmasked))
    taken = Counter(session.exec(others).all()) if share else Counter[str]()
    drawn = sorted(_shuffled(chosen, seed, f"unmasked {who.id}"), key=lambda each: taken[each.id])
    return {each.id for each in drawn[: round(share * len(drawn))]}


def _keep(
    session: StudySession, who: Coder, order: Sequence[Document], have: Sequence[Assignment], seed: int,
    unmasked: set[str],
) -> None:  # fmt: skip
    rows = {row.document_id: row for row in have}
    for position, document in enumerate(order):
        row = rows.get(document.id) or Assignment(
            coder_id=who.id, document_id=document.id, unmasked=document.id in unmasked
        )
        row.position, row.seed = position, seed
        session.add(row)
    session.flush()


@verb("Take documents from {name}")
def unassign(session: StudySession, coder: str, documents: Sequence[str]) -> int:
    """Take documents off a coder's list; what was coded stays. Gives how many."""
    require_lead(session)
    who = person(session, coder)
    ids = {find_document(session, name).id for name in documents}
    rows = session.exec(select(Assignment).where(Assignment.coder_id == who.id)).all()
    gone = [row for row in rows if row.document_id in ids]
    for row in gone:
        session.delete(row)
    session.tell(name=who.name)
    return len(gone)


@verb("Note that {name} knows {code}")
def note_acquaintance(session: StudySession, coder: str, document: str, how: str = "unmasked") -> None:
    """Keep on record that a person has seen a document unmasked, or reviewed its translation."""
    require_lead(session)
    if how not in _HOW:
        raise BadInput("There is no “{how}”; say one of {known}.", how=how, known=", ".join(_HOW))
    who, found = person(session, coder), find_document(session, document)
    session.add(Acquaintance(coder_id=who.id, document_id=found.id, how=how))
    session.tell(name=who.name, code=found.code)
