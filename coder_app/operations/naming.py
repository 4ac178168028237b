"""Documents by the names people give them, as frozen pictures that may leave the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.operations.documents import find_document

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class NamedDocument:
    """A document's id and names; ``language`` only where it was set by hand."""

    id: str
    code: str
    name: str
    language: str
    status: str


def named_document(session: StudySession, name: str) -> NamedDocument:
    """The document of this id, code, name or file name; raises NotFound, or Refused where it is not unique."""
    row = find_document(session, name)
    return NamedDocument(row.id, row.code, row.name, row.language, row.status)
