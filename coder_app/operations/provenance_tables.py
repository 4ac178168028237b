"""Tables that say where documents come from: who said it, for which state, when, and which work it is a version of."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlmodel import select

from coder_app.blinding.dates import whole_date
from coder_app.domain.documents import Document
from coder_app.domain.errors import BadInput, CoderError, NotFound
from coder_app.domain.provenance import FACETS
from coder_app.domain.views import ProvenanceView
from coder_app.operations.documents import (
    checked_language,
    find_document,
    provenance_of,
    rename_document,
    set_language,
    set_provenance,
    set_work,
    work_by_title,
)
from coder_app.operations.project import verb
from coder_app.operations.reading import documents
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import DocumentView
    from coder_app.exchange.tables import Table, TableRow
    from coder_app.storage.session import StudySession

COLUMNS = ("file", "document", "code", "name", "work", "language", *FACETS)
"""The columns of such a table: a document by ``file`` or ``document`` (``code`` means the same), then what is said."""

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})\Z|(\d{1,2})\.(\d{1,2})\.(\d{4})\Z")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a table says of one document; None and facets that are not there are left as they are."""

    name: str | None = None
    work: str | None = None
    language: str | None = None
    facets: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProvenanceLine:
    """One row: the file or document it is about, and what it says."""

    row: int
    file: str
    document: str
    facts: Facts


@dataclass(frozen=True, slots=True)
class ProvenanceTable:
    """A whole table of provenance, checked."""

    name: str
    lines: tuple[ProvenanceLine, ...]

    def for_file(self, file: str) -> ProvenanceLine | None:
        """The row about a file, by its name, or by its name without the suffix; letter case does not matter."""
        name = unicodedata.normalize("NFC", file).casefold()
        stem = name.rpartition(".")[0] or name
        for wanted in (name, stem):
            for line in self.lines:
                if (line.file or line.document).replace("\\", "/").rsplit("/", 1)[-1].casefold() == wanted:
                    return line
        return None

    def for_new(self, file: str, code: str) -> ProvenanceLine | None:
        """The row about a document that has just come in from a file, by the file or by the code it got."""
        by_code = (line for line in self.lines if not line.file and line.document.casefold() == code.casefold())
        return self.for_file(file) or next(by_code, None)


def read_provenance(table: Table) -> ProvenanceTable:
    """The checked rows of a table with :data:`COLUMNS`; raises BadInput, naming the row."""
    if not any(table.has(column) for column in ("file", "document", "code")):
        raise BadInput("{table} needs a column “file” or “document” to say which document a row is about.",
                       table=table.name)  # fmt: skip
    lines: list[ProvenanceLine] = []
    seen: dict[tuple[str, str], int] = {}
    for row in table.rows:
        line = _line(table, row)
        key = (line.file.casefold(), "" if line.file else line.document.casefold())
        if key in seen:
            raise table.refuse(row, "“{what}” is there twice, first in row {first}.",
                               what=line.file or line.document, first=seen[key])  # fmt: skip
        seen[key] = row.number
        lines.append(line)
    return ProvenanceTable(table.name, tuple(lines))


def _line(table: Table, row: TableRow) -> ProvenanceLine:
    file, document = row.get("file"), row.get("document") or row.get("code")
    if not file and not document:
        raise table.refuse(row, "neither a file nor a document is named.")
    try:
        facets: dict[str, Any] = {facet: row.get(facet) for facet in FACETS if table.has(facet)}
        if "date" in facets:
            facets["date"] = read_date(facets["date"])
        facts = Facts(
            row.get("name") or None if table.has("name") else None,
            row.get("work") if table.has("work") else None,
            checked_language(row.get("language")) if table.has("language") else None,
            facets,
        )
    except BadInput as error:
        raise table.refuse(row, str(error)) from error
    return ProvenanceLine(row.number, file, document, facts)


def read_date(text: str) -> date | None:
    """A date written 2007-02-10, 10.02.2007 or with its month's name; None for nothing; raises BadInput otherwise.

    >>> read_date("10.02.2007") == read_date("10 февраля 2007 г.")
    True
    """
    text = text.strip()
    if not text:
        return None
    found = _DATE.match(text)
    if found:
        year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            pass
    elif any(letter.isalpha() for letter in text) and (spelt := whole_date(text)):
        return spelt
    raise BadInput("“{date}” is no date; write it as 2007-02-10.", date=text)


def apply_facts(session: StudySession, document_id: str, facts: Facts) -> bool:
    """Write what is said of a document; gives whether anything changed. For use inside a verb."""
    document = find_document(session, document_id)
    changed = _apply_names(session, document, facts)
    standing = provenance_of(session, document.id) or ProvenanceView()
    said = replace(standing, **facts.facets)
    if said != standing:
        set_provenance(session, document.id, said)
        changed = True
    return changed


def _apply_names(session: StudySession, document: Document, facts: Facts) -> bool:
    changed = False
    if facts.name is not None and facts.name != document.name:
        rename_document(session, document.id, facts.name)
        changed = True
    if facts.language is not None and facts.language != document.language:
        set_language(session, document.id, facts.language)
        changed = True
    if facts.work is not None:
        wanted = work_by_title(session, facts.work).id if facts.work.strip() else None
        if wanted != document.work_id:
            set_work(session, document.id, facts.work)
            changed = True
    return changed


@verb("Import provenance, documents: {count}")
def import_provenance(session: StudySession, table: ProvenanceTable) -> dict[str, int]:
    """Write what a table says of documents in the study, all or nothing; gives ``{"changed": n, "kept": n}``."""
    require_lead(session)
    changed = 0
    for line in table.lines:
        try:
            document = find_document(session, line.file or line.document)
        except CoderError as error:
            message = "{table}, row {row}: {why}"
            raise NotFound(message, table=table.name, row=line.row, why=str(error)) from error
        changed += apply_facts(session, document.id, line.facts)
    session.tell(count=changed)
    return {"changed": changed, "kept": len(table.lines) - changed}


@verb("Set provenance of {code}")
def change_provenance(session: StudySession, document: str, facts: Facts) -> bool:
    """Change single facets of one document; gives whether anything changed."""
    require_lead(session)
    row = find_document(session, document)
    changed = apply_facts(session, row.id, facts)
    session.tell(code=row.code)
    return changed


def facts_from(pairs: Sequence[str]) -> Facts:
    """Facts written ``facet=value``; raises BadInput listing the facets there are."""
    facets: dict[str, Any] = {}
    for pair in pairs:
        facet, sign, value = pair.partition("=")
        if not sign or facet.strip() not in FACETS:
            raise BadInput("“{pair}” does not set a facet; write FACET=VALUE with one of: {facets}.",
                           pair=pair, facets=", ".join(FACETS))  # fmt: skip
        facets[facet.strip()] = read_date(value) if facet.strip() == "date" else value.strip()
    return Facts(facets=facets)


def provenance_rows(session: StudySession) -> tuple[tuple[str, ...], list[list[object]]]:
    """Columns and rows of a provenance table of all documents, in the form that can be read back."""
    require_lead(session)
    columns = ("document", "name", "work", "language", *FACETS)
    # Detected languages stay out: read back, they would count as set by hand.
    languages = dict(session.exec(select(Document.id, Document.language)).all())
    return columns, [_row(view, languages[view.id]) for view in documents(session)]


def _row(view: DocumentView, language: str) -> list[object]:
    origin = view.provenance or ProvenanceView()
    return [view.code, view.name, view.work, language, *(getattr(origin, facet) for facet in FACETS)]
