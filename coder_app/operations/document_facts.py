"""What the library tells of one document: its file, how its text was read, what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from coder_app.domain.documents import Edition, EditionPage, EditionText, Work
from coder_app.domain.errors import NotFound
from coder_app.domain.prepared import PreparedPage
from coder_app.domain.provenance import FACETS, Provenance
from coder_app.domain.views import OutlineView
from coder_app.operations.documents import find_document

if TYPE_CHECKING:
    from datetime import datetime

    from coder_app.domain.prepared import Caution
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class FactsView:
    """Facts about a document's text and file. What may name the source is empty for whoever may not see it.

    ``metadata`` is what the file says of itself (PDF property names); ``page_layers`` counts pages by text layer;
    ``doubtful`` is the number of recognised words nobody has checked.
    """

    document_id: str
    edition_id: str
    media_type: str
    extractor: str
    imported_at: datetime
    page_layers: dict[str, int]
    doubtful: int
    detected_language: str
    file_name: str = ""
    metadata: dict[str, str] | None = None
    warnings: tuple[Caution, ...] = ()
    outline: tuple[OutlineView, ...] = ()


def document_facts(session: StudySession, document_id: str) -> FactsView:
    """The facts about one document."""
    document = find_document(session, document_id)
    edition = session.get(Edition, document.edition_id)
    if edition is None:
        raise NotFound("The text of {document} is missing from the study file.", document=document.code)
    layers = session.exec(
        select(EditionPage.text_layer, func.count())
        .where(EditionPage.edition_id == edition.id)
        .group_by(col(EditionPage.text_layer))
    ).all()
    details: dict[str, Any] = edition.details
    told: dict[str, Any] = {}
    if session.viewer.sees_all:
        told = {
            "file_name": edition.file_name,
            "metadata": dict(details.get("metadata", {})),
            "warnings": tuple((str(key), dict(values)) for key, values in details.get("warnings", [])),
            "outline": tuple(OutlineView(*entry) for entry in details.get("outline", [])),
        }
    return FactsView(
        document.id, edition.id, edition.media_type, edition.extractor, document.imported_at,
        {str(layer): int(number) for layer, number in layers}, len(details.get("doubtful", [])), edition.language,
        **told,
    )  # fmt: skip


def known_provenance(session: StudySession) -> dict[str, list[str]]:
    """By facet the values that stand in the study already, in the order of the alphabet; to be offered again."""
    rows = session.exec(select(Provenance)).all()
    facets = [facet for facet in FACETS if facet != "date"]
    return {facet: sorted({value for row in rows if (value := str(getattr(row, facet)))}) for facet in facets}


def work_titles(session: StudySession) -> list[str]:
    """The titles of the study's works, in the order of the alphabet."""
    return sorted(session.exec(select(Work.title)).all())


def text_and_pages(session: StudySession, edition_id: str) -> tuple[str, list[PreparedPage]]:
    """The fixed text of an edition and its pages with their layouts, as another process takes them without SQL."""
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition_id)).first()
    if text is None:
        raise NotFound("The document is not in the study any more.")
    rows = session.exec(
        select(EditionPage.number, EditionPage.start, EditionPage.end, EditionPage.geometry)
        .where(EditionPage.edition_id == edition_id)
        .order_by(col(EditionPage.number))
    ).all()
    return text, [
        PreparedPage(number, start, end, 0.0, 0.0, "", "ok", geometry) for number, start, end, geometry in rows
    ]
