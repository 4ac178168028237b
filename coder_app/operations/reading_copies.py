"""Reading copies: what a blind coder receives of a document, made from the original and its masks."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Event
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.blinding.entities import Entity as Named
from coder_app.blinding.labels import document_labels, marks_of, with_marks, without_marks
from coder_app.blinding.masks import masked_text
from coder_app.domain.blinding import Entity, Mask
from coder_app.domain.coding import Segment
from coder_app.domain.documents import (
    Document,
    Edition,
    EditionImage,
    EditionPage,
    EditionRanges,
    EditionText,
)
from coder_app.domain.errors import NotFound
from coder_app.domain.geometry import PageGeometry, Rect
from coder_app.domain.progress import Quiet
from coder_app.operations.reading import file_of, keep_page_images
from coder_app.operations.set_up import require_lead, study_settings

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from coder_app.domain.progress import Progress
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

PAGE, DPI = "page", 200
_AHEAD = 8  # pages drawn before they are kept
_EDGE = 1.0  # points added round what is masked


def original_id(document: Document) -> str:
    """The edition a document's reading copy is made from; the one edition of a document without masks."""
    return document.original_id or document.edition_id


def original_text(session: StudySession, document: Document) -> str:
    """The unmasked text; only a lead gets to see it."""
    require_lead(session)
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == original_id(document))).first()
    if text is None:
        raise NotFound("The text of {document} is missing from the study file.", document=document.code)
    return text


def refresh_copy(session: StudySession, document: Document, *, always: bool = False) -> None:
    """Make the document's reading copy anew after its masks have changed; without masks there is none unless asked.

    Pictures of pages are made later (:func:`burn_pages`). Positions do not change, so codings keep their place;
    quotations follow what everybody reads.
    """
    rows = session.exec(select(Mask).where(Mask.document_id == document.id).order_by(col(Mask.start))).all()
    original = session.get(Edition, original_id(document))
    if original is None:
        raise NotFound("The text of {document} is missing from the study file.", document=document.code)
    if not rows and not always:
        document.edition_id, document.original_id = original.id, None
    else:
        copy = _masked_edition(session, document, original, rows)
        document.edition_id, document.original_id = copy.id, original.id
    session.add(document)
    session.flush()
    _follow_with_quotes(session, document)


def _masked_edition(session: StudySession, document: Document, original: Edition, rows: Sequence[Mask]) -> Edition:
    pages = session.exec(
        select(EditionPage).where(EditionPage.edition_id == original.id).order_by(col(EditionPage.number))
    ).all()
    geometries = {page.number: PageGeometry.decode(page.geometry) if page.geometry else None for page in pages}
    labels = _labels(session, rows)
    runs = _runs(rows, labels, pages, geometries)
    text = masked_text(original_text(session, document), [(start, end) for start, end, *_ in runs])
    copy = Edition(
        text_sha256=hashlib.sha256(text.encode()).hexdigest(), characters=original.characters,
        page_count=original.page_count, has_pages=original.has_pages, masked=True, text_layer=original.text_layer,
        language=original.language, media_type="", extractor="", file_sha256="", file_name="",
        details={"masks": runs, "regions": _regions(rows, labels), "version": _version(session, document)},
    )  # fmt: skip
    session.add(copy)
    session.flush()
    session.add(EditionText(edition_id=copy.id, text=text))
    session.add_all(_masked_page(copy.id, page, geometries[page.number], runs) for page in pages)
    for known in session.exec(select(EditionRanges).where(EditionRanges.edition_id == original.id)).all():
        session.add(EditionRanges(edition_id=copy.id, kind=known.kind, version=known.version, data=known.data,
                                  languages=list(known.languages)))  # fmt: skip
    return copy


def _version(session: StudySession, document: Document) -> int:
    current = session.get(Edition, document.edition_id)
    return int(current.details.get("version", 0)) + 1 if current is not None and current.masked else 1


def _labels(session: StudySession, rows: Sequence[Mask]) -> dict[str, str]:
    """By mask id what is shown: labels count within the document, unless the lead chose one list for the study."""
    if study_settings(session).get("labels") == "study":
        return {row.id: row.label for row in rows}
    known = [Named(row.id, row.kind, row.name, tuple(row.aliases), row.label) for row in session.exec(select(Entity))]
    own = document_labels(known, [row.entity_id for row in rows if row.entity_id])
    shown = {}
    for row in rows:
        plain = without_marks(row.label)
        shown[row.id] = with_marks(own.get(row.entity_id or "", plain), marks_of(row.label))
    return shown


def _runs(
    rows: Sequence[Mask],
    labels: dict[str, str],
    pages: Sequence[EditionPage],
    geometries: dict[int, PageGeometry | None],
) -> list[list[Any]]:
    """What is hidden in the text, as [start, end, label, kind]: the masks, and the letters below masked regions."""
    runs: list[list[Any]] = [[row.start, row.end, labels[row.id], row.kind] for row in rows if row.region is None]
    for row in rows:
        region = row.region
        geometry = geometries.get(int(region["page"])) if region else None
        if region is None or geometry is None:
            continue
        begin = next(page.start for page in pages if page.number == int(region["page"]))
        area = Rect(region["x0"], region["y0"], region["x1"], region["y1"])
        runs += [[begin + a, begin + b, labels[row.id], row.kind] for a, b in geometry.inside(area)]
    return sorted(runs)


def _regions(rows: Sequence[Mask], labels: dict[str, str]) -> list[list[Any]]:
    return [
        [
            int(row.region["page"]),
            row.region["x0"],
            row.region["y0"],
            row.region["x1"],
            row.region["y1"],
            labels[row.id],
        ]
        for row in rows
        if row.region is not None
    ]


def _masked_page(
    edition_id: str, page: EditionPage, geometry: PageGeometry | None, runs: Iterable[Sequence[Any]]
) -> EditionPage:
    inside = [(run[0] - page.start, run[1] - page.start) for run in runs if run[0] < page.end and run[1] > page.start]
    return EditionPage(
        edition_id=edition_id, number=page.number, start=page.start, end=page.end, width=page.width,
        height=page.height, label="", text_layer=page.text_layer,
        geometry=geometry.masked(inside).encode() if geometry is not None else b"",
    )  # fmt: skip


def _follow_with_quotes(session: StudySession, document: Document) -> None:
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == document.edition_id)).one()
    for segment in session.exec(select(Segment).where(Segment.document_id == document.id)).all():
        quote = text[segment.start : segment.end]
        if quote and segment.region is None and segment.quote and quote != segment.quote:
            segment.quote = quote
            session.add(segment)


# Pictures


@dataclass(frozen=True, slots=True)
class ToBurn:
    """A reading copy whose pages have no pictures yet: by page number the boxes (points) to blacken."""

    document: str
    edition_id: str
    original_id: str
    boxes: dict[int, tuple[Rect, ...]]


def pages_to_burn(session: StudySession, document_ids: Iterable[str] = ()) -> list[ToBurn]:
    """The reading copies of these documents (all where none is named) that lack pictures of pages."""
    require_lead(session)
    wanted = set(document_ids)
    query = select(Document, Edition).join(Edition, col(Document.edition_id) == col(Edition.id))
    query = query.where(
        col(Document.removed_at).is_(None), col(Edition.masked).is_(True), col(Edition.has_pages).is_(True)
    )
    found = []
    for document, edition in session.exec(query.order_by(col(Document.position))).all():
        if (wanted and document.id not in wanted) or document.original_id is None:
            continue
        have = set(session.exec(select(EditionImage.number).where(
            EditionImage.edition_id == edition.id, EditionImage.kind == PAGE)).all())  # fmt: skip
        missing = set(range(edition.page_count)) - have
        if missing:
            boxes = _boxes(session, edition, document.original_id, missing)
            found.append(ToBurn(document.code, edition.id, document.original_id, boxes))
    return found


def _boxes(session: StudySession, copy: Edition, original: str, wanted: set[int]) -> dict[int, tuple[Rect, ...]]:
    found: dict[int, tuple[Rect, ...]] = {}
    pages = session.exec(select(EditionPage).where(EditionPage.edition_id == original)).all()
    for page in pages:
        if page.number not in wanted:
            continue
        geometry = PageGeometry.decode(page.geometry) if page.geometry else None
        boxes = [Rect(*region[1:5]) for region in copy.details.get("regions", []) if region[0] == page.number]
        for start, end, *_ in copy.details.get("masks", []):
            if geometry is not None and start < page.end and end > page.start:
                boxes += [
                    Rect(box.x0 - _EDGE, box.y0 - _EDGE / 2, box.x1 + _EDGE, box.y1 + _EDGE / 2)
                    for box in geometry.rects(max(start, page.start) - page.start, min(end, page.end) - page.start)
                ]
        found[page.number] = tuple(boxes)
    return found


def burn_pages(project: Project, document_ids: Iterable[str] = (), progress: Progress | None = None) -> int:
    """Make the pictures of reading copies that lack them, masks burned in; gives how many pages were drawn.

    Documents are drawn side by side, one for each core. Each page is kept as soon as it is drawn, so that stopped work
    goes on where it was. Runs on any thread.
    """
    progress = progress or Quiet()
    waiting = project.ask(pages_to_burn, list(document_ids))
    total, done = sum(len(each.boxes) for each in waiting), 0
    with closing(drawn_pages(project, waiting)) as drawn:
        for each, number, png in drawn:
            project.do(keep_page_images, each.edition_id, PAGE, {number: png}, DPI / 72)
            done += 1
            progress.step(done, total, each.document)
    progress.step(total, total)
    return done


def drawn_pages(project: Project, waiting: Sequence[ToBurn]) -> Generator[tuple[ToBurn, int, bytes]]:
    """The pages of documents, blackened where they are to be, as they are drawn; closing it stops the work."""
    cores, ready, stopped = max(1, os.cpu_count() or 1), Queue[tuple[ToBurn, int, bytes]](_AHEAD), Event()

    def draw(each: ToBurn, data: bytes, password: str) -> None:
        from coder_app.exchange.pdf_pages import PageRenderer

        with PageRenderer(data, password or None, each.document) as renderer:
            for number, boxes in sorted(each.boxes.items()):
                if stopped.is_set():
                    return
                ready.put((each, number, renderer.masked_png(number, boxes, DPI)))

    todo, running = deque(waiting), set[Future[None]]()
    with ThreadPoolExecutor(cores) as pool:
        try:
            while todo or running or not ready.empty():
                while todo and len(running) < cores:
                    each = todo.popleft()
                    running.add(pool.submit(draw, each, *project.ask(file_of, each.original_id)))
                with suppress(Empty):
                    yield ready.get(timeout=0.1)
                for finished in [each for each in running if each.done()]:
                    running.remove(finished)
                    finished.result()
        finally:
            stopped.set()
            while any(not each.done() for each in running):
                with suppress(Empty):
                    ready.get(timeout=0.05)


def without_pictures(session: StudySession) -> int:
    """How many pages of reading copies have no picture yet."""
    return sum(len(each.boxes) for each in pages_to_burn(session))
