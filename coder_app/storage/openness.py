"""What stays readable in a sealed study although its column is sealed: what coders work on without the passphrase.

Reading copies with their pages and pictures, quotations from them, and coders' own memos and questions. One table of
rules, for rows that are flushed and for rows of a study that is being sealed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, select
from sqlalchemy.orm import Session, attributes
from sqlmodel import col

from coder_app.domain.coders import Coder, Role
from coder_app.domain.coding import Segment
from coder_app.domain.documents import Document, Edition
from coder_app.domain.memos import Memo
from coder_app.domain.rows import schema
from coder_app.domain.sealing import is_sealed, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlmodel import SQLModel

    from coder_app.domain.sealing import Vault


@dataclass(frozen=True, slots=True)
class Facts:
    """Whether an edition is a reading copy, a document has one, a person is a coder; asked by id."""

    masked: Callable[[str], bool]
    copied: Callable[[str], bool]
    codes: Callable[[str], bool]


def _own_thought(row: Mapping[str, Any], facts: Facts) -> bool:
    return facts.codes(row["author_id"]) and (row["document_id"] is None or facts.copied(row["document_id"]))


_RULES: dict[str, Callable[[Mapping[str, Any], Facts], bool]] = {
    "edition": lambda row, _facts: bool(row["masked"]),
    "edition_text": lambda row, facts: facts.masked(row["edition_id"]),
    "edition_page": lambda row, facts: facts.masked(row["edition_id"]),
    "edition_image": lambda row, facts: facts.masked(row["edition_id"]),
    "segment": lambda row, facts: facts.copied(row["document_id"]),
    "memo": _own_thought,
    "saved_query": lambda row, facts: facts.codes(row["owner_id"]),
}

SEALED = {
    table.name: tuple(column.name for column in table.columns if is_sealed(column))
    for table in schema().sorted_tables
    if any(map(is_sealed, table.columns))
}
"""The sealed columns of each table that has some."""


def stays_open(table: str, row: Mapping[str, Any], facts: Facts) -> bool:
    """Whether the sealed columns of this row are kept readable."""
    rule = _RULES.get(table)
    return rule is not None and rule(row, facts)


def keep_open(session: Session, vault: Vault) -> None:
    """Mark, before every flush, what stays readable."""

    @event.listens_for(session, "before_flush")
    def _mark(session: Session, _context: object, _instances: object) -> None:
        if vault.locked:
            return
        facts = _facts_of(session)
        for document in [row for row in session.dirty if isinstance(row, Document)]:
            if attributes.get_history(document, "edition_id").added and facts.copied(document.id):
                _reopen(session, document)
        for row in (*session.new, *session.dirty):
            table = str(getattr(type(row), "__tablename__", ""))
            if table in _RULES and stays_open(table, _View(row), facts):
                _mark_plain(row, SEALED[table])


def _mark_plain(row: Any, columns: tuple[str, ...]) -> None:
    for name in columns:
        value = getattr(row, name)
        marked = plain(value)
        if marked is not value:
            setattr(row, name, marked)


def _reopen(session: Session, document: Document) -> None:
    """A document has got a reading copy: quotations from it and coders' memos on it become readable."""
    kinds: tuple[tuple[type[Segment | Memo], str], ...] = ((Segment, "quote"), (Memo, "text"))
    for kind, name in kinds:
        for row in session.scalars(select(kind).where(col(kind.document_id) == document.id)):
            attributes.flag_modified(row, name)


class _View(dict[str, Any]):
    """A row as a mapping."""

    def __init__(self, row: SQLModel) -> None:
        super().__init__()
        self._row = row

    def __missing__(self, key: str) -> Any:
        return getattr(self._row, key)


def _facts_of(session: Session) -> Facts:
    known: dict[tuple[str, str], bool] = {("edition", row.id): row.masked for row in session.new
                                          if isinstance(row, Edition)}  # fmt: skip

    def once(kind: str, ident: str, find: Callable[[str], bool]) -> bool:
        if (kind, ident) not in known:
            known[kind, ident] = find(ident)
        return known[kind, ident]

    editions, coders = schema().tables["edition"].c, schema().tables["coder"].c

    def masked(ident: str) -> bool:
        return bool(session.scalar(select(editions.masked).where(editions.id == ident)))

    def copied(ident: str) -> bool:
        document = session.get(Document, ident, execution_options={"journal": True})
        document = document or next((r for r in session.new if isinstance(r, Document) and r.id == ident), None)
        return document is not None and once("edition", document.edition_id, masked)

    def codes(ident: str) -> bool:
        coder = next((r for r in session.new if isinstance(r, Coder) and r.id == ident), None)
        role = coder.role if coder else session.scalar(select(coders.role).where(coders.id == ident))
        return role == Role.CODER.value

    return Facts(
        lambda ident: once("edition", ident, masked),
        lambda ident: once("document", ident, copied),
        lambda ident: once("coder", ident, codes),
    )


def facts_in(connection: Any) -> Facts:
    """The facts of a whole study, read at once."""
    tables = schema().tables
    editions, documents, coders = tables["edition"].c, tables["document"].c, tables["coder"].c
    masked = set(connection.scalars(select(editions.id).where(editions.masked.is_(True))))
    copied = set(connection.scalars(select(documents.id).where(documents.edition_id.in_(
        select(editions.id).where(editions.masked.is_(True))))))  # fmt: skip
    coding = set(connection.scalars(select(coders.id).where(coders.role == Role.CODER.value)))
    return Facts(masked.__contains__, copied.__contains__, coding.__contains__)
