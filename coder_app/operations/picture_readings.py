"""What OCR reads in the masked pictures of pages: once for each page and set of masks, kept, gone on with later."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.documents import Document, EditionImage
from coder_app.domain.progress import Quiet
from coder_app.operations.reading import keep_page_images
from coder_app.operations.reading_copies import PAGE
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.progress import Progress
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

READ = "read"
"""The kind of page image that holds the words OCR read in a picture, as UTF-8."""


def pictures_unread(session: StudySession, document_ids: Sequence[str]) -> list[tuple[str, str, int]]:
    """The masked pictures nobody has read: document code, edition, page (from 0)."""
    have = {(edition, number) for _, edition, number in _pictures(session, document_ids, READ)}
    return [each for each in _pictures(session, document_ids, PAGE) if each[1:] not in have]


def _pictures(session: StudySession, document_ids: Sequence[str], kind: str) -> list[tuple[str, str, int]]:
    require_lead(session)
    query = (
        select(Document.code, EditionImage.edition_id, EditionImage.number)
        .join(EditionImage, col(EditionImage.edition_id) == col(Document.edition_id))
        .where(col(Document.id).in_(list(document_ids)), EditionImage.kind == kind)
        .order_by(col(Document.code), col(EditionImage.number))
    )
    return [(code, edition, number) for code, edition, number in session.exec(query).all()]


def readings(session: StudySession, document_ids: Sequence[str]) -> list[tuple[str, int, str]]:
    """What has been read so far: document code, page (from 0), words."""
    return [
        (code, number, _data(session, edition, number, READ).decode())
        for code, edition, number in _pictures(session, document_ids, READ)
    ]


def _data(session: StudySession, edition: str, number: int, kind: str) -> bytes:
    row = session.get(EditionImage, (edition, number, kind))
    return row.data if row is not None else b""


def read_pictures(project: Project, document_ids: Sequence[str], progress: Progress | None = None) -> None:
    """Read the masked pictures that nobody has read, some at a time; each is kept at once, so stopping loses nothing.

    Takes about 2.5 seconds a page and core. Raises RecognitionUnavailable where tesseract is missing.
    """
    from coder_app.exchange.ocr import picture_text

    progress, workers = progress or Quiet(), max(1, os.cpu_count() or 1)
    waiting = project.ask(pictures_unread, document_ids)
    with ThreadPoolExecutor(workers) as pool:
        for start in range(0, len(waiting), workers):
            part = waiting[start : start + workers]
            progress.step(start, len(waiting), part[0][0])
            pictures = [project.ask(_data, edition, number, PAGE) for _, edition, number in part]
            for (_, edition, number), said in zip(part, pool.map(picture_text, pictures), strict=True):
                project.do(keep_page_images, edition, READ, {number: said.encode()})
