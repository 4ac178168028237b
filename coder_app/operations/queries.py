"""Questions worth asking again: kept by name, each person's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.study import SavedQuery
from coder_app.operations.project import verb
from coder_app.operations.wishes import kept_wish

if TYPE_CHECKING:
    from coder_app.operations.wishes import Wish
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class QueryView:
    """A saved question: what is looked for."""

    id: str
    name: str
    wish: Wish


def saved_queries(session: StudySession) -> list[QueryView]:
    """This person's saved questions by name; one of a newer program that cannot be read is left out."""
    found = []
    for row in sorted(session.exec(select(SavedQuery)).all(), key=lambda row: row.name):
        try:
            found.append(QueryView(row.id, row.name, kept_wish(row.question)))
        except BadInput:
            continue
    return found


@verb("Save question “{name}”")
def save_query(session: StudySession, name: str, wish: Wish) -> str:
    """Keep a question under a name; one of the same name is replaced. Gives its id."""
    name = _checked(name)
    row = session.exec(select(SavedQuery).where(SavedQuery.name == name)).first()
    row = row or SavedQuery(owner_id=session.actor_id, name=name)
    row.question = wish.to_json()
    session.add(row)
    session.tell(name=name)
    return row.id


@verb("Rename question to “{name}”")
def rename_query(session: StudySession, query_id: str, name: str) -> None:
    """Give a saved question another name."""
    row, name = _mine(session, query_id), _checked(name)
    if session.exec(select(SavedQuery.id).where(SavedQuery.name == name, SavedQuery.id != query_id)).first():
        raise Refused("There is a saved question “{name}” already.", name=name)
    row.name = name
    session.add(row)
    session.tell(name=name)


@verb("Delete question “{name}”")
def delete_query(session: StudySession, query_id: str) -> None:
    """Forget a saved question."""
    row = _mine(session, query_id)
    session.delete(row)
    session.tell(name=row.name)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise BadInput("A saved question needs a name.")
    return name


def _mine(session: StudySession, query_id: str) -> SavedQuery:
    row = session.get(SavedQuery, query_id)
    if row is None:
        raise NotFound("This saved question is not there any more.")
    return row
