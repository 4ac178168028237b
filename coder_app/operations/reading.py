"""What a reader needs: the library, a document with its pages, its file, and what is known of its text."""

from __future__ import annotations

from collections import defaultdict
from itertools import starmap
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlmodel import col, func, select

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.blinding import Assignment
from coder_app.domain.coders import Coder, Completion
from coder_app.domain.coding import Coding, Standing
from coder_app.domain.documents import (
    Document,
    Edition,
    EditionImage,
    EditionPage,
    EditionRanges,
    EditionText,
    StoredFile,
    Work,
)
from coder_app.domain.errors import NotFound
from coder_app.domain.geometry import Rect
from coder_app.domain.provenance import Provenance
from coder_app.domain.views import DocumentView, MaskRun, OpenDocument, OutlineView, PageView
from coder_app.operations.documents import find_document, provenance_view
from coder_app.operations.project import verb
from coder_app.operations.set_up import periods_of, require_lead, schemes
from coder_app.operations.training import training_documents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coder_app.storage.session import StudySession

_SQL_VARIABLES = 500


def documents(session: StudySession) -> list[DocumentView]:
    """The library, in its order, as far as the person may see it."""
    rows = session.exec(
        select(Document, Edition, Work.title)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .join(Work, col(Document.work_id) == col(Work.id), isouter=True)
        .where(col(Document.removed_at).is_(None))
        .order_by(col(Document.position), col(Document.code))
    ).all()
    counts, own = _coding_counts(session), _own_counts(session)
    finished = finished_by(session)
    provenance = {row.document_id: row for row in session.exec(select(Provenance)).all()}
    all_schemes = schemes(session)
    training = training_documents(session) if session.viewer.sees_all else set()
    found = []
    for document, edition, work in _in_own_order(session, rows):
        origin = provenance.get(document.id)
        view = _document_view(document, edition, work or "")
        made, unplaced = counts[document.id]
        periods = tuple("; ".join(periods_of(scheme, origin.dated)) for scheme in all_schemes) if origin else ()
        found.append(
            _with(view, codings=made, own_codings=own.get(document.id, 0), unplaced=unplaced,
                  finished_by=finished.get(document.id, ()), periods=periods,
                  provenance=provenance_view(origin) if origin else None, training=document.id in training)
        )  # fmt: skip
    return found


def _in_own_order(session: StudySession, rows: Sequence[Any]) -> Sequence[Any]:
    """A coder reads in the order drawn for them; everybody else in the study's."""
    if session.viewer.sees_all:
        return rows
    order = dict(session.exec(select(Assignment.document_id, Assignment.position)).all())
    return sorted(rows, key=lambda row: order.get(row[0].id, 0))


def _with(view: DocumentView, **values: Any) -> DocumentView:
    from dataclasses import replace

    return replace(view, **values)


def _document_view(document: Document, edition: Edition, work: str) -> DocumentView:
    return DocumentView(
        document.id, document.code, document.name, document.language or edition.language or "und", edition.characters,
        edition.page_count, edition.text_layer, document.status, work, edition.has_pages,
        imported_at=None if edition.masked else document.imported_at, masked=edition.masked,
    )  # fmt: skip


def _coding_counts(session: StudySession) -> dict[str, tuple[int, int]]:
    counts: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    query = select(Coding.document_id, Coding.standing, func.count()).group_by(
        col(Coding.document_id), col(Coding.standing)
    )
    for document_id, standing, number in session.exec(query).all():
        made, waiting = counts[document_id]
        counts[document_id] = (made + number, waiting) if standing == Standing.MADE else (made, waiting + number)
    return counts


def _own_counts(session: StudySession) -> dict[str, int]:
    query = (
        select(Coding.document_id, func.count())
        .where(Coding.coder_id == session.actor_id, Coding.standing == Standing.MADE)
        .group_by(col(Coding.document_id))
    )
    return dict(session.exec(query).all())


def finished_by(session: StudySession, round_id: str | None = None) -> dict[str, tuple[str, ...]]:
    """By document id the names of those who finished it (and have not reopened it), in any round or in one."""
    query = (
        select(Completion.document_id, Coder.name)
        .join(Coder, col(Completion.coder_id) == col(Coder.id))
        .where(col(Completion.reopened_at).is_(None))
        .order_by(col(Coder.name))
    )
    if round_id:
        query = query.where(Completion.round_id == round_id)
    found: dict[str, tuple[str, ...]] = {}
    for document_id, name in session.exec(query).all():
        if name not in found.get(document_id, ()):
            found[document_id] = (*found.get(document_id, ()), name)
    return found


def open_document(session: StudySession, document: str) -> OpenDocument:
    """A document (by id, code or name) with its text, pages, outline, sentences and paragraphs."""
    row = find_document(session, document)
    return _opened(session, row, row.edition_id)


def open_original(session: StudySession, document: str) -> OpenDocument:
    """The same as it was before anything was hidden; only a lead gets to see it."""
    require_lead(session)
    row = find_document(session, document)
    return _opened(session, row, row.original_id or row.edition_id)


def current_edition(session: StudySession, document_id: str) -> str:
    """The id of the text everybody reads of a document; empty when there is no such document (any more)."""
    try:
        return find_document(session, document_id).edition_id
    except NotFound:
        return ""


def _opened(session: StudySession, row: Document, edition_id: str) -> OpenDocument:
    edition = session.get(Edition, edition_id)
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition_id)).first()
    if edition is None or text is None:
        raise NotFound("The text of {document} is missing from the study file.", document=row.code)
    work = session.exec(select(Work.title).where(Work.id == row.work_id)).first() or ""
    sentences, _ = ranges(session, edition.id, "sentence")
    paragraphs, languages = ranges(session, edition.id, "paragraph")
    return OpenDocument(
        _document_view(row, edition, work), edition.id, text, tuple(pages(session, edition.id)),
        tuple(OutlineView(*entry) for entry in edition.details.get("outline", [])),
        tuple(sentences), tuple(paragraphs), tuple(languages),
        tuple(MaskRun(start, end, label) for start, end, label, _kind in edition.details.get("masks", [])),
        tuple((Region(page, Rect(*edges)), label) for page, *edges, label in edition.details.get("regions", [])),
    )  # fmt: skip


def pages(session: StudySession, edition_id: str) -> list[PageView]:
    """The pages of an edition, in order."""
    rows = session.exec(
        select(  # type: ignore[call-overload]
            EditionPage.number, EditionPage.start, EditionPage.end, EditionPage.width, EditionPage.height,
            EditionPage.label, EditionPage.text_layer,
        ).where(EditionPage.edition_id == edition_id).order_by(col(EditionPage.number))
    ).all()  # fmt: skip
    return [PageView(*row) for row in rows]


def geometries(session: StudySession, edition_id: str) -> dict[int, bytes]:
    """The encoded layout of every page of an edition (about one byte a character)."""
    rows = session.exec(
        select(EditionPage.number, EditionPage.geometry).where(EditionPage.edition_id == edition_id)
    ).all()
    return dict(rows)


def file_of(session: StudySession, edition_id: str) -> tuple[bytes, str]:
    """The bytes of the file an edition was read from, and the password that opens it (empty for most)."""
    found = session.exec(
        select(StoredFile.data, Edition.details)
        .join(Edition, col(Edition.file_sha256) == col(StoredFile.sha256))
        .where(Edition.id == edition_id)
    ).first()
    if found is None:
        raise NotFound("The file of this document is missing from the study.")
    return found[0], str(found[1].get("password", ""))


def page_image(session: StudySession, edition_id: str, number: int, kind: str) -> tuple[float, bytes] | None:
    """A stored picture of a page with its scale (pixels a point), or None."""
    row = session.get(EditionImage, (edition_id, number, kind))
    return None if row is None else (row.scale, row.data)


def page_images(session: StudySession, edition_id: str, kind: str) -> dict[int, bytes]:
    """All stored pictures of a kind, by page."""
    rows = session.exec(
        select(EditionImage.number, EditionImage.data).where(
            EditionImage.edition_id == edition_id, EditionImage.kind == kind
        )
    ).all()
    return dict(rows)


@verb("Keep page images", undoable=False)
def keep_page_images(
    session: StudySession, edition_id: str, kind: str, images: dict[int, bytes], scale: float = 1.0
) -> None:
    """Store pictures of pages, so that the first page is sharp at once."""
    for number, data in images.items():
        session.merge(EditionImage(edition_id=edition_id, number=number, kind=kind, scale=scale, data=data))


def ranges(session: StudySession, edition_id: str, kind: str) -> tuple[list[Anchor], list[str]]:
    """The sentences or paragraphs of an edition with their languages; empty where they are not known yet."""
    row = session.get(EditionRanges, (edition_id, kind))
    return ([], []) if row is None else (list(starmap(Anchor, _pairs(row).tolist())), row.languages)


def range_pairs(session: StudySession, edition_ids: Sequence[str], kind: str) -> dict[str, NDArray[np.int32]]:
    """The sentences or paragraphs of editions as n × 2 starts and ends; without those where they are not known yet."""
    found: dict[str, NDArray[np.int32]] = {}
    for begin in range(0, len(edition_ids), _SQL_VARIABLES):
        query = select(EditionRanges).where(
            EditionRanges.kind == kind, col(EditionRanges.edition_id).in_(edition_ids[begin : begin + _SQL_VARIABLES])
        )
        found |= {row.edition_id: _pairs(row) for row in session.exec(query).all()}
    return found


def _pairs(row: EditionRanges) -> NDArray[np.int32]:
    return np.frombuffer(row.data, "<i4").reshape(-1, 2)


def known_ranges(session: StudySession, edition_id: str) -> tuple[list[Anchor], list[Anchor]]:
    """The sentences and the paragraphs of an edition, as far as they are known."""
    return ranges(session, edition_id, "sentence")[0], ranges(session, edition_id, "paragraph")[0]


@verb("Find sentences and language", undoable=False)
def keep_ranges(
    session: StudySession,
    edition_id: str,
    language: str,
    found: dict[str, tuple[str, Sequence[tuple[int, int]], list[str]]],
) -> None:
    """Store what was found out about a text: its language, and by kind the version of the finder, ranges, languages."""
    edition = session.get(Edition, edition_id)
    if edition is None:
        raise NotFound("The document is not in the study any more.")
    edition.language = language
    session.add(edition)
    for kind, (version, pairs, languages) in found.items():
        data = np.array(pairs, "<i4").reshape(-1, 2).tobytes()
        session.merge(EditionRanges(edition_id=edition_id, kind=kind, version=version, data=data, languages=languages))


def editions_without_ranges(session: StudySession) -> list[str]:
    """Editions of present documents whose sentences are not known yet."""
    known = select(EditionRanges.edition_id).where(EditionRanges.kind == "sentence")
    return list(
        session.exec(
            select(Document.edition_id)
            .where(col(Document.removed_at).is_(None), col(Document.edition_id).not_in(known))
            .order_by(col(Document.position))
        ).all()
    )
