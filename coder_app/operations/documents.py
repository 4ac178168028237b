"""Documents: put in, named, sorted into works, replaced by a corrected text, removed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from coder_app.domain.coders import Completion
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import (
    Document,
    Edition,
    EditionPage,
    EditionText,
    Status,
    StoredFile,
    Work,
)
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.memos import Memo
from coder_app.domain.provenance import Provenance
from coder_app.domain.tables import now
from coder_app.domain.views import ProvenanceView
from coder_app.operations.carrying_over import carry_over
from coder_app.operations.masks_following import follow_with_masks
from coder_app.operations.project import verb
from coder_app.operations.set_up import next_position, require_lead

if TYPE_CHECKING:
    from coder_app.domain.prepared import PreparedText
    from coder_app.storage.session import StudySession

LANGUAGES = re.compile(r"[a-z]{2,3}\Z")


@verb("Import {name}")
def add_document(
    session: StudySession, prepared: PreparedText, data: bytes, *, language: str = "", password: str = ""
) -> str:
    """Put a read file into the study as a document; gives its id. An encrypted file keeps its password with it.

    The file must not be in the study already (ask :func:`document_with_file` first): raises Refused.
    """
    require_lead(session)
    twin = document_with_file(session, prepared.file_sha256)
    if twin:
        raise Refused("{file} is in the study already, as {document}.", file=prepared.file_name, document=twin)
    edition = _store_edition(session, prepared, data, password)
    document = Document(
        code=_next_code(session),
        name=_free_name(session, _stem(prepared.file_name)),
        language=checked_language(language),
        edition_id=edition.id,
        position=next_position(session, Document),
        status=_status(prepared),
    )
    session.add(document)
    session.tell(name=document.code)
    return document.id


def _status(prepared: PreparedText) -> str:
    return Status.NEEDS_OCR if any(page.text_layer in {"empty", "garbage"} for page in prepared.pages) else Status.READY


def checked_language(language: str) -> str:
    """An ISO 639 code in small letters, or nothing; raises BadInput for anything else."""
    language = language.strip().lower()
    if language and not LANGUAGES.match(language):
        raise BadInput("“{language}” is no language code; write ru, uk, en or another ISO 639 code.", language=language)
    return language


def _store_edition(session: StudySession, prepared: PreparedText, data: bytes, password: str = "") -> Edition:
    edition = Edition(
        text_sha256=prepared.sha256,
        characters=len(prepared.text),
        page_count=len(prepared.pages),
        has_pages=bool(prepared.pages and prepared.pages[0].width),
        text_layer=prepared.text_layer,
        media_type=prepared.media_type,
        extractor=prepared.extractor,
        file_sha256=prepared.file_sha256,
        file_name=prepared.file_name,
        details={
            "password": password,
            "metadata": prepared.metadata,
            "outline": [[entry.title, entry.page, entry.level] for entry in prepared.outline],
            "doubtful": [[word.start, word.end, word.confidence] for word in prepared.doubtful],
            "warnings": [[message, values] for message, values in prepared.warnings],
        },
    )
    session.add(edition)
    session.add(EditionText(edition_id=edition.id, text=prepared.text))
    if session.get(StoredFile, prepared.file_sha256) is None:
        session.add(StoredFile(sha256=prepared.file_sha256, data=data))
    session.add_all(
        EditionPage(
            edition_id=edition.id, number=page.number, start=page.start, end=page.end, width=page.width,
            height=page.height, label=page.label, text_layer=page.text_layer, geometry=page.geometry,
        )
        for page in prepared.pages
    )  # fmt: skip
    return edition


def _next_code(session: StudySession) -> str:
    newest = session.exec(
        select(Document.code).order_by(func.length(Document.code).desc(), col(Document.code).desc()).limit(1)
    ).first()
    return f"D-{int(newest[2:]) + 1 if newest else 1:04d}"


def _stem(file_name: str) -> str:
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}\Z", "", file_name)
    return stem.strip() or file_name


def _free_name(session: StudySession, name: str) -> str:
    taken = set(session.exec(select(Document.name).where(col(Document.removed_at).is_(None))).all())
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def document_with_file(session: StudySession, file_sha256: str) -> str | None:
    """The code of the document made from a file of this hash, if the study has one."""
    return session.exec(
        select(Document.code)
        .join(Edition, func.coalesce(Document.original_id, Document.edition_id) == col(Edition.id))
        .where(Edition.file_sha256 == file_sha256, col(Document.removed_at).is_(None))
    ).first()


def find_document(session: StudySession, name: str) -> Document:
    """The document of this id, code or name; raises NotFound, or Refused where a name is not unique."""
    present = col(Document.removed_at).is_(None)
    document = session.get(Document, name) if len(name) == 32 else None
    if document and document.removed_at is None:
        return document
    wanted = name.strip()
    rows = session.exec(select(Document).where(present, func.upper(Document.code) == wanted.upper())).all()
    # To whom names are hidden, finding by them would tell whether a guess is right.
    named = session.viewer.sees_names
    if not rows and named:
        rows = session.exec(select(Document).where(present, Document.name == wanted)).all()
    if not rows and named:
        files = select(Edition.id).where(Edition.file_name == wanted)
        own = func.coalesce(Document.original_id, Document.edition_id)
        rows = session.exec(select(Document).where(present, own.in_(files))).all()
    if len(rows) > 1:
        raise Refused("Several documents are called “{name}”; use the code.", name=name)
    if not rows:
        raise NotFound("There is no document “{name}” in the study.", name=name)
    return rows[0]


def text_of(session: StudySession, document: Document) -> str:
    """The document's fixed text."""
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == document.edition_id)).first()
    if text is None:
        raise NotFound("The text of {document} is missing from the study file.", document=document.code)
    return text


@verb("Rename {code}")
def rename_document(session: StudySession, document_id: str, name: str) -> None:
    """Give a document another name."""
    require_lead(session)
    document = find_document(session, document_id)
    if not name.strip():
        raise BadInput("A document needs a name.")
    if name.strip() != document.name:
        document.name = _free_name(session, name.strip())
    session.add(document)
    session.tell(code=document.code)


@verb("Set language of {code}")
def set_language(session: StudySession, document_id: str, language: str) -> None:
    """Say by hand which language a document is in; an empty one goes back to the detected language."""
    require_lead(session)
    document = find_document(session, document_id)
    document.language = checked_language(language)
    session.add(document)
    session.tell(code=document.code)


@verb("Set work of {code}")
def set_work(session: StudySession, document_id: str, title: str) -> None:
    """Make a document a version of the work of this title (made where missing); none for an empty title."""
    require_lead(session)
    document = find_document(session, document_id)
    document.work_id = work_by_title(session, title).id if title.strip() else None
    session.add(document)
    session.tell(code=document.code)


def work_by_title(session: StudySession, title: str) -> Work:
    """The work of this title, made where it is missing."""
    title = " ".join(title.split())
    work = session.exec(select(Work).where(Work.title == title)).first()
    if work is None:
        work = Work(title=title)
        session.add(work)
        session.flush()
    return work


@verb("Set provenance of {code}")
def set_provenance(session: StudySession, document_id: str, said: ProvenanceView) -> None:
    """Write who said it, for which state, when and where."""
    require_lead(session)
    document = find_document(session, document_id)
    row = session.get(Provenance, document.id) or Provenance(document_id=document.id)
    for facet in ProvenanceView.__slots__:
        setattr(row, "dated" if facet == "date" else facet, getattr(said, facet))
    session.add(row)
    session.tell(code=document.code)


def provenance_of(session: StudySession, document_id: str) -> ProvenanceView | None:
    """A document's provenance as far as the person may see it."""
    row = session.get(Provenance, document_id)
    return None if row is None else provenance_view(row)


def provenance_view(row: Provenance) -> ProvenanceView:
    """The frozen picture of a provenance row."""
    values = {facet: getattr(row, facet) for facet in ProvenanceView.__slots__ if facet != "date"}
    return replace(ProvenanceView(date=row.dated), **values)


@verb("Remove {code}")
def remove_document(session: StudySession, document_id: str) -> None:
    """Take a document out of the study with its codings, memos and provenance; undo brings all of it back."""
    require_lead(session)
    document = find_document(session, document_id)
    belongings: tuple[type[Coding | Segment | Memo | Completion], ...] = (Coding, Segment, Memo, Completion)
    for kind in belongings:
        for row in session.exec(select(kind).where(kind.document_id == document.id)).all():
            session.delete(row)
    provenance = session.get(Provenance, document.id)
    if provenance:
        session.delete(provenance)
    document.removed_at = now()
    session.add(document)
    session.tell(code=document.code)


@verb("Replace text of {code}")
def replace_text(
    session: StudySession, document_id: str, prepared: PreparedText, data: bytes, password: str = ""
) -> dict[str, int]:
    """Give a document a corrected text; codings come along as proposals.

    Gives ``{"proposed": n, "unplaced": n}``: codings whose passage was found in the new text, and those whose passage
    was not (they keep their quotation and wait to be placed or deleted). Masks come along too: see
    :func:`coder_app.operations.masks_following.follow_with_masks`. ``password`` opens the file.
    """
    require_lead(session)
    document = find_document(session, document_id)
    if _own_edition(session, document).text_sha256 == prepared.sha256:
        raise Refused("The new text of {document} is the same as the old one.", document=document.code)
    document.status = _status(prepared)
    session.tell(code=document.code)
    return _change_text(session, document, prepared, data, password)


def _own_edition(session: StudySession, document: Document) -> Edition:
    """The edition that masks, where there are any, were laid over."""
    edition = session.get(Edition, document.original_id or document.edition_id)
    if edition is None:
        raise NotFound("The text of {document} is missing from the study file.", document=document.code)
    return edition


def _change_text(
    session: StudySession, document: Document, prepared: PreparedText, data: bytes, password: str
) -> dict[str, int]:
    """Let a document have another text; its codings and masks follow as far as they can."""
    from coder_app.operations.reading_copies import refresh_copy

    masked = document.original_id is not None
    document.edition_id, document.original_id = document.original_id or document.edition_id, None
    session.flush()
    old_text = text_of(session, document)
    document.edition_id = _store_edition(session, prepared, data, password).id
    session.add(document)
    counts = carry_over(session, document.id, old_text, prepared.text)
    if masked:
        counts |= follow_with_masks(session, document.id, old_text, prepared.text, len(prepared.pages))
        refresh_copy(session, document, always=True)
    return counts


@verb("Finish recognising {code}")
def set_recognised_text(
    session: StudySession, document_id: str, prepared: PreparedText, *, checked: bool
) -> dict[str, int]:
    """Freeze what OCR read as the document's text; ``checked`` says that a person has gone over doubtful words.

    The text that waits to be checked, taken as it is, changes nothing but that. Where there are codings or masks
    already, they follow as they do to a corrected text: see :func:`replace_text`, also for what is given.
    """
    require_lead(session)
    document = find_document(session, document_id)
    own = _own_edition(session, document)
    waiting, same = document.status == Status.TO_CHECK, own.text_sha256 == prepared.sha256
    document.status = Status.READY if checked or not prepared.doubtful else Status.TO_CHECK
    session.add(document)
    session.tell(code=document.code)
    if waiting and same:
        return {"proposed": 0, "unplaced": 0}
    stored = session.get(StoredFile, own.file_sha256)
    if stored is None:
        raise NotFound("The file of {document} is missing from the study.", document=document.code)
    return _change_text(session, document, prepared, stored.data, str(own.details.get("password", "")))


@verb("Accept text of {code}")
def accept_text(session: StudySession, document_id: str) -> None:
    """Take a document's text as it is, so that it can be coded."""
    require_lead(session)
    document = find_document(session, document_id)
    document.status = Status.READY
    session.add(document)
    session.tell(code=document.code)
