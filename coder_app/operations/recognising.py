"""Text recognition page by page: what is still to do, what was read, and where a person goes over doubtful words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.documents import Document, Edition, EditionPage, RecognisedPage, StoredFile
from coder_app.domain.errors import NotFound
from coder_app.domain.prepared import PageText
from coder_app.operations.documents import find_document
from coder_app.operations.project import verb
from coder_app.operations.reading_copies import original_id
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession

_LACKING = ("empty", "garbage")


@dataclass(frozen=True, slots=True)
class Recognition:
    """What recognising a document needs: its file, the pages without usable text, and the pages read so far.

    Page numbers count from 0. ``pages`` are those of the file's own reading, also when a recognised text is in force.
    """

    document_id: str
    code: str
    edition_id: str
    file_name: str
    password: str
    pages: tuple[int, ...]
    done: dict[int, PageText]

    @property
    def open_pages(self) -> tuple[int, ...]:
        """The pages still to be recognised."""
        return tuple(page for page in self.pages if page not in self.done)


def recognition(session: StudySession, document_id: str) -> Recognition:
    """How far the recognition of a document has come."""
    require_lead(session)
    document = find_document(session, document_id)
    edition = _edition_as_read(session, document)
    lacking = session.exec(
        select(EditionPage.number)
        .where(EditionPage.edition_id == edition.id, col(EditionPage.text_layer).in_(_LACKING))
        .order_by(col(EditionPage.number))
    ).all()
    return Recognition(
        document.id, document.code, edition.id, edition.file_name, str(edition.details.get("password", "")),
        tuple(lacking), recognised_pages(session, edition.id),
    )  # fmt: skip


def _edition_as_read(session: StudySession, document: Document) -> Edition:
    """The edition that pages were recognised for: the current one, or the one it was recognised from."""
    current = session.get(Edition, original_id(document))
    if current is None:
        raise NotFound("The text of {document} is missing from the study file.", document=document.code)
    earlier = session.exec(
        select(Edition)
        .where(Edition.file_sha256 == current.file_sha256, col(Edition.id).in_(select(RecognisedPage.edition_id)))
        .order_by(col(Edition.made_at))
    ).first()
    return earlier or current


def recognised_pages(session: StudySession, edition_id: str) -> dict[int, PageText]:
    """What was recognised so far, by page (from 0), with the corrections made."""
    rows = session.exec(
        select(RecognisedPage).where(RecognisedPage.edition_id == edition_id).order_by(col(RecognisedPage.number))
    ).all()
    return {row.number: PageText.from_json(row.data) for row in rows}


def file_to_recognise(session: StudySession, edition_id: str) -> bytes:
    """The bytes of the file whose pages are to be recognised."""
    data = session.exec(
        select(StoredFile.data)
        .join(Edition, col(Edition.file_sha256) == col(StoredFile.sha256))
        .where(Edition.id == edition_id)
    ).first()
    if data is None:
        raise NotFound("The file of this document is missing from the study.")
    return data


@verb("Keep a recognised page", undoable=False)
def keep_recognised_page(session: StudySession, edition_id: str, page: PageText) -> None:
    """Store what was read on a page, or its correction; recognition can go on from there another day."""
    require_lead(session)
    if session.get(Edition, edition_id) is None:
        raise NotFound("The document is not in the study any more.")
    row = session.get(RecognisedPage, (edition_id, page.number))
    if row is None:
        session.add(RecognisedPage(edition_id=edition_id, number=page.number, data=page.to_json()))
    else:
        row.data = page.to_json()
        session.add(row)
