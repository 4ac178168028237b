"""Documents that go out as they are, to see whether knowing the source changes what is coded."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.blinding import Assignment
from coder_app.domain.documents import Document, Edition, EditionImage, EditionPage, EditionRanges, EditionText
from coder_app.operations.documents import find_document
from coder_app.operations.reading_copies import DPI, PAGE, ToBurn, drawn_pages, original_id
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import SQLModel

    from coder_app.domain.geometry import Rect
    from coder_app.domain.progress import Progress
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

Pictures = dict[str, dict[int, bytes]]
"""By the id of an edition its pages as PNG, by number."""


def read_unmasked(session: StudySession, coder_id: str) -> list[str]:
    """The ids of the documents a coder was drawn to read as they are."""
    query = select(Assignment.document_id).join(Document, col(Document.id) == col(Assignment.document_id))
    drawn = query.where(Assignment.coder_id == coder_id, col(Assignment.unmasked), col(Document.removed_at).is_(None))
    return list(session.exec(drawn).all())


def draw_pages(project: Project, document_ids: Sequence[str], progress: Progress) -> Pictures:
    """Pictures of the pages of documents as they are; they are kept nowhere."""
    waiting = project.ask(_pages_to_draw, document_ids)
    found: Pictures = {each.edition_id: {} for each in waiting}
    total, done = sum(len(each.boxes) for each in waiting), 0
    with closing(drawn_pages(project, waiting)) as drawn:
        for each, number, png in drawn:
            found[each.edition_id][number] = png
            done += 1
            progress.step(done, total, each.document)
    return found


def _pages_to_draw(session: StudySession, document_ids: Sequence[str]) -> list[ToBurn]:
    require_lead(session)
    found = []
    for ident in document_ids:
        document = find_document(session, ident)
        edition = session.get_one(Edition, original_id(document))
        if edition.has_pages:
            pages: dict[int, tuple[Rect, ...]] = dict.fromkeys(range(edition.page_count), ())
            found.append(ToBurn(document.code, document.edition_id, edition.id, pages))
    return found


def open_edition(session: StudySession, document: Document, pictures: dict[int, bytes]) -> list[SQLModel]:
    """The rows of a packet that hold a document as it is, but for its file and the file's name.

    They stand under the id of the reading copy, so that the packet's codings come back to their document.
    """
    original, ident = session.get_one(Edition, original_id(document)), document.edition_id
    rows: list[SQLModel] = [Edition(
        id=ident, text_sha256=original.text_sha256, characters=original.characters, page_count=original.page_count,
        has_pages=original.has_pages, masked=False, text_layer=original.text_layer, language=original.language,
        media_type="", extractor="", file_sha256="", file_name="",
    )]  # fmt: skip
    for kind in (EditionText, EditionPage, EditionRanges):
        own = session.exec(select(kind).where(kind.edition_id == original.id)).all()
        rows += [kind(**{**row.model_dump(), "edition_id": ident}) for row in own]
    rows += [
        EditionImage(edition_id=ident, number=number, kind=PAGE, data=png, scale=DPI / 72)
        for number, png in pictures.items()
    ]
    return rows
