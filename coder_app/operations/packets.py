"""Packets: a study file that holds only what one coder may see, made and searched for leaks before it is handed out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import SQLModel, col, select

from coder_app.domain.blinding import Assignment, Doubt, Mask, PacketMade, PagesShown
from coder_app.domain.codebook import Code, CodeVersion, Framework
from coder_app.domain.coders import Coder, Completion, Role
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import Document, Edition, EditionImage, EditionPage, EditionRanges, EditionText
from coder_app.domain.errors import NotFound, Refused, StudyFileError
from coder_app.domain.memos import Memo
from coder_app.domain.progress import Quiet
from coder_app.domain.study import Round, Study
from coder_app.domain.tables import new_id
from coder_app.operations.blindness import person
from coder_app.operations.coder_sight import packet_settings
from coder_app.operations.open_copies import draw_pages, open_edition, read_unmasked
from coder_app.operations.packet_leaks import Findings, scan_file, scan_pictures, scan_rows, scan_texts, wanted_in
from coder_app.operations.packet_warnings import hides_nothing
from coder_app.operations.packet_warnings import pictures_unread as pictures_not_read
from coder_app.operations.picture_readings import pictures_unread, read_pictures, readings
from coder_app.operations.project import verb
from coder_app.operations.reading_copies import PAGE, burn_pages, original_id, refresh_copy
from coder_app.operations.reviewer_packets import checked_documents, handed_out, review_rows, review_settings
from coder_app.operations.set_up import make_blind, require_lead, the_study
from coder_app.storage import sight
from coder_app.storage.database import create_database
from coder_app.storage.session import open_session

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.progress import Progress
    from coder_app.operations.open_copies import Pictures
    from coder_app.operations.packet_leaks import Found, Wanted
    from coder_app.operations.pair_cautions import Caution
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

_FEW_PAGES = 30  # so many are read by OCR at once; more are a step of their own


@dataclass(frozen=True, slots=True)
class MadePacket:
    """What was made: how many documents, for how many strings it was searched, and what was found."""

    documents: int
    scanned_for: int
    leaks: tuple[Found, ...] = ()
    warnings: tuple[Caution, ...] = ()


@dataclass(slots=True)
class _Contents:
    """The rows of a packet, as plain values by table, in the order they are written."""

    rows: list[SQLModel] = field(default_factory=list)
    record: dict[str, Any] = field(default_factory=dict)


@verb("Prepare reading copies")
def prepare_copies(session: StudySession, coder: str) -> list[str]:
    """Give every document assigned to a coder a reading copy, also those without masks; gives their ids.

    Raises Refused where the coder has no documents.
    """
    require_lead(session)
    make_blind(session)
    who = person(session, coder)
    documents = handed_to(session, who)
    if not documents:
        raise Refused("{name} has no documents yet; assign some first.", name=who.name)
    for document in documents:
        if document.original_id is None:
            refresh_copy(session, document, always=True)
    return [document.id for document in documents]


def handed_to(session: StudySession, who: Coder) -> list[Document]:
    """What a person's packet holds: the assigned documents; for a reviewer without any all that are cross-checked."""
    documents = assigned(session, who.id)
    return documents or (checked_documents(session) if who.role == Role.REVIEWER else [])


def assigned(session: StudySession, coder_id: str) -> list[Document]:
    """The documents on a coder's list, in the coder's order."""
    query = (
        select(Document)
        .join(Assignment, col(Assignment.document_id) == col(Document.id))
        .where(Assignment.coder_id == coder_id, col(Document.removed_at).is_(None))
        .order_by(col(Assignment.position))
    )
    return list(session.exec(query).all())


def make_packet(
    project: Project, coder: str, target: Path, progress: Progress | None = None, *, ocr: bool | None = None
) -> MadePacket:
    """Write a packet for a coder to a new file, unless the search for leaks stops it: then there is no file.

    ``ocr``: whether the pictures of pages are read as well (None: where few of them are still unread). Raises Refused
    where the file exists or the coder has no documents. What was handed out is kept on record.
    """
    progress = progress or Quiet()
    _check_target(target)
    given = project.do(prepare_copies, coder)
    unmasked = project.ask(lambda session: read_unmasked(session, person(session, coder).id))
    ids = [ident for ident in given if ident not in unmasked]
    burn_pages(project, ids, progress)
    packet_id = new_id()
    contents = project.ask(gather, coder, packet_id, draw_pages(project, unmasked, progress))
    wanted = project.ask(wanted_in, ids)
    found = [project.ask(scan_texts, ids, wanted), scan_rows(contents.rows, wanted)]
    found.append(Findings(warnings=project.ask(_nothing_hidden, ids)))
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        if not any(each.leaks for each in found):
            found.append(_read_and_scan(project, ids, wanted, progress, ocr))
            _write(part, contents)
            found.append(scan_file(part, contents.rows, wanted))
        made = _told(len(given), wanted, found)
        if not made.leaks:
            project.do(record_packet, coder, packet_id, contents.record)
            part.replace(target)
        return made
    except OSError as error:
        raise StudyFileError("{file} cannot be written: {why}.", file=str(target),
                             why=error.strerror or str(error)) from error  # fmt: skip
    finally:
        part.unlink(missing_ok=True)


def _nothing_hidden(session: StudySession, ids: list[str]) -> list[Caution]:
    masked = set(session.exec(select(Mask.document_id).where(col(Mask.document_id).in_(ids))).all())
    return [hides_nothing(session.get_one(Document, ident).code) for ident in ids if ident not in masked]


def _check_target(target: Path) -> None:
    if target.exists():
        raise Refused("{file} already exists; choose another name.", file=str(target))
    if not target.parent.is_dir():
        raise NotFound("The folder {folder} does not exist.", folder=str(target.parent))


def _read_and_scan(project: Project, ids: list[str], wanted: Wanted, progress: Progress, ocr: bool | None) -> Findings:
    from coder_app.exchange.ocr import tesseract_state

    unread = len(project.ask(pictures_unread, ids))
    warnings: list[Caution] = []
    if unread and (ocr or (ocr is None and unread <= _FEW_PAGES)) and tesseract_state().ready:
        read_pictures(project, ids, progress)
    elif unread:
        warnings.append(pictures_not_read(unread, can_read=tesseract_state().ready))
    found = scan_pictures(project.ask(readings, ids), wanted)
    found.warnings += warnings
    return found


def _told(documents: int, wanted: Wanted, found: list[Findings]) -> MadePacket:
    leaks = dict.fromkeys(leak for each in found for leak in each.leaks)
    warnings: list[Caution] = []
    for each in found:
        warnings += [warning for warning in each.warnings if warning not in warnings]
    return MadePacket(documents, wanted.strings, tuple(leaks), tuple(warnings))


@verb("Hand out a packet to {name}", undoable=False)
def record_packet(session: StudySession, coder: str, packet_id: str, record: dict[str, Any]) -> None:
    """Keep on record what was handed out."""
    require_lead(session)
    who = person(session, coder)
    session.add(PacketMade(id=packet_id, coder_id=who.id, contents=record))
    session.tell(name=who.name)


def gather(session: StudySession, coder: str, packet_id: str, pictures: Pictures | None = None) -> _Contents:
    """Everything a packet holds: the coder, the codebook, the reading copies, the coder's own work. Nothing else.

    A reviewer's holds the pairs of these texts and the reviewer's verdicts too. Documents drawn to be read as they are
    come with their own words and ``pictures`` of their pages.
    """
    require_lead(session)
    who, study = person(session, coder), the_study(session)
    documents = handed_to(session, who)
    role = Role.REVIEWER if who.role == Role.REVIEWER else Role.CODER
    found = _Contents()
    said = {"blind": True, "packet": {"id": packet_id, "coder": who.id, "study": study.id}, **packet_settings(session)}
    if role == Role.REVIEWER:
        said |= review_settings(session)
    title = study.title if "title" in said.get("shown", ()) else ""
    found.rows.append(Study(id=study.id, title=title, question="", settings=said))
    found.rows.append(Coder(id=who.id, name=who.name, role=role.value, created_at=who.created_at))
    for kind in (Round, Framework, Code, CodeVersion):
        found.rows += [_copy(row) for row in session.exec(select(kind)).all()]
    if "frameworks" not in said.get("shown", ()):
        _without_names(found.rows)
    ids = [document.id for document in documents]
    unmasked = set(read_unmasked(session, who.id))
    for position, document in enumerate(documents):
        found.rows.append(Document(
            id=document.id, code=document.code, name=document.code, language=document.language,
            edition_id=document.edition_id, status=document.status, position=position,
        ))  # fmt: skip
        if document.id in unmasked:
            found.rows += open_edition(session, document, (pictures or {}).get(document.edition_id, {}))
        else:
            found.rows += _edition(session, document.edition_id)
        found.rows.append(Assignment(
            coder_id=who.id, document_id=document.id, position=position, unmasked=document.id in unmasked
        ))  # fmt: skip
    work = _own_work(session, who.id, ids)
    reviews = review_rows(session, who.id, ids) if role == Role.REVIEWER else []
    found.rows += [*work, *reviews]
    found.record = {**_record(session, documents, unmasked, work), "reviews": handed_out(reviews)}
    return found


def _without_names(rows: list[SQLModel]) -> None:
    """Call the frameworks by numbers: their names are not for this coder, and nothing of them comes back."""
    frameworks = [row for row in rows if isinstance(row, Framework)]
    for number, row in enumerate(sorted(frameworks, key=lambda each: each.position), start=1):
        row.name, row.description = str(number), ""


def _copy(row: SQLModel) -> SQLModel:
    return type(row)(**row.model_dump())


def _edition(session: StudySession, edition_id: str) -> list[SQLModel]:
    edition = session.get(Edition, edition_id)
    if edition is None or not edition.masked:
        raise Refused("A document has no reading copy yet; prepare it first.")
    rows: list[SQLModel] = [_copy(edition)]
    for kind in (EditionText, EditionPage, EditionRanges):
        rows += [_copy(row) for row in session.exec(select(kind).where(kind.edition_id == edition_id)).all()]
    pictures = select(EditionImage).where(EditionImage.edition_id == edition_id, EditionImage.kind == PAGE)
    return rows + [_copy(row) for row in session.exec(pictures).all()]


def _own_work(session: StudySession, coder_id: str, document_ids: list[str]) -> list[SQLModel]:
    rows: list[SQLModel] = []
    for kind in (Segment, Coding, Completion, Doubt, PagesShown):
        query = select(kind).where(kind.coder_id == coder_id, col(kind.document_id).in_(document_ids))
        rows += [_copy(row) for row in session.exec(query).all()]
    memos = select(Memo).where(Memo.author_id == coder_id, col(Memo.document_id).in_(document_ids))
    return rows + [_copy(row) for row in session.exec(memos).all()]


def _record(
    session: StudySession, documents: list[Document], unmasked: set[str], work: list[SQLModel]
) -> dict[str, Any]:
    handed = {each.id: original_id(each) if each.id in unmasked else each.edition_id for each in documents}
    hashes = dict(
        session.exec(select(Edition.id, Edition.text_sha256).where(col(Edition.id).in_(handed.values()))).all()
    )
    return {
        "documents": {each.id: {"original": each.original_id, "text": hashes[handed[each.id]]} for each in documents},
        "codes": {row.id: row.version for row in session.exec(select(Code)).all()},
        "work": [str(row.id) for row in work if isinstance(row, (Coding, Memo, Doubt))],
    }


def _write(path: Path, contents: _Contents) -> None:
    database = create_database(path)
    try:
        with open_session(database.engine, sight.SYSTEM) as session:
            for row in contents.rows:
                session.add(row)
            session.commit()
    finally:
        database.close()
