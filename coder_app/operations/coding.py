"""Coding: giving codes to segments, changing and taking back what was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.codebook import Code
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document, Edition, EditionPage, EditionText, Status
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.memos import Memo, Target
from coder_app.domain.views import CodingView
from coder_app.operations.blindness import is_blind
from coder_app.operations.codebook import add_code
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.project import verb
from coder_app.operations.segments import drop_codings, drop_if_unused, segment_for
from coder_app.operations.set_up import current_round

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import ColumnElement
    from sqlmodel.sql.expression import SelectOfScalar

    from coder_app.storage.session import StudySession

_SQL_VARIABLES = 500


@verb("Code with “{code}”")
def code_segment(
    session: StudySession, document_id: str, place: Anchor, code_id: str, *, intensity: int | None = None
) -> str:
    """Give a code to a stretch of a document; gives the coding's id (the one there is, if it is the same again)."""
    document = codable_document(session, document_id)
    code = active_code(session, code_id)
    quote = quotation(session, document, place)
    return _give(session, segment_for(session, document.id, place, quote), code, intensity)


@verb("Code region with “{code}”")
def code_region(
    session: StudySession, document_id: str, region: Region, code_id: str, *, intensity: int | None = None
) -> str:
    """Give a code to a rectangle of a page (a picture, a table); gives the coding's id."""
    document = codable_document(session, document_id)
    code = active_code(session, code_id)
    page = session.get(EditionPage, (document.edition_id, region.page))
    if page is None or not page.width:
        raise NotFound("{document} has no page {page}.", document=document.code, page=region.page + 1)
    rect = region.rect
    if not (0 <= rect.x0 < rect.x1 <= page.width + 1 and 0 <= rect.y0 < rect.y1 <= page.height + 1):
        raise BadInput("The region is not inside page {page}.", page=region.page + 1)
    segment = segment_for(session, document.id, Anchor(page.start, page.start), "", region)
    return _give(session, segment, code, intensity)


@verb("Code with new code “{code}”")
def code_in_vivo(
    session: StudySession, document_id: str, place: Anchor | Region, name: str, *, parent_id: str | None = None
) -> tuple[str, str]:
    """Make a code and give it to a stretch or region in one step; gives the ids of the code and the coding."""
    code_id = add_code(session, name, parent_id=parent_id)
    if isinstance(place, Region):
        return code_id, code_region(session, document_id, place, code_id)
    return code_id, code_segment(session, document_id, place, code_id)


def codable_document(session: StudySession, document_id: str) -> Document:
    """The document, if its text is fixed; raises Refused."""
    document = find_document(session, document_id)
    if document.status != Status.READY:
        raise Refused(
            "The text of {document} is not fixed yet: recognise its pages or accept the text first.",
            document=document.code,
        )
    return document


def active_code(session: StudySession, code_id: str) -> Code:
    """The code, if it can be coded with; raises NotFound or Refused."""
    code = session.get(Code, code_id)
    if code is None:
        raise NotFound("This code is not in the codebook any more.")
    if not code.active:
        raise Refused("“{code}” is resting; make it active to code with it.", code=code.name)
    return code


def quotation(session: StudySession, document: Document, place: Anchor) -> str:
    """The characters of a range of a document's text; raises BadInput outside it."""
    query = select(Edition.characters).where(Edition.id == document.edition_id)
    start, end = place.checked(session.exec(query).one())
    if session.sealed:
        return text_of(session, document)[start:end]
    # Only the passage, for texts are long and this happens with every coding.
    passage = func.substr(EditionText.text, start + 1, end - start)
    return str(session.exec(select(passage).where(EditionText.edition_id == document.edition_id)).one())


def checked_intensity(code: Code, intensity: int | None) -> int | None:
    """The intensity if the code's scale has it; raises BadInput."""
    if intensity is None:
        return None
    if not code.scale or not code.scale["low"] <= intensity <= code.scale["high"]:
        raise BadInput("“{code}” has no intensity {intensity} on its scale.", code=code.name, intensity=intensity)
    return intensity


def _give(session: StudySession, segment: Segment, code: Code, intensity: int | None) -> str:
    round_id = current_round(session).id
    session.tell(code=code.name)
    query = select(Coding).where(
        Coding.segment_id == segment.id, Coding.code_id == code.id, Coding.round_id == round_id,
        Coding.coder_id == session.actor_id,
    )  # fmt: skip
    standing = session.exec(query).first()
    if standing:
        return standing.id
    coding = Coding(
        segment_id=segment.id, document_id=segment.document_id, code_id=code.id, coder_id=session.actor_id,
        round_id=round_id, intensity=checked_intensity(code, intensity), code_version=code.version,
        blind=is_blind(session, segment.document_id, round_id),
    )  # fmt: skip
    session.add(coding)
    return coding.id


def _mine(session: StudySession, coding_id: str) -> Coding:
    coding = session.get(Coding, coding_id)
    if coding is None:
        raise NotFound("This coding is not there any more.")
    if coding.coder_id != session.actor_id:
        raise Refused("This coding belongs to somebody else; only its coder changes it.")
    return coding


@verb("Change code of coding to “{code}”")
def recode(session: StudySession, coding_id: str, code_id: str) -> None:
    """Give the coding another code; its segment, memo and time stay."""
    coding, code = _mine(session, coding_id), active_code(session, code_id)
    if coding.intensity is not None and not code.scale:
        coding.intensity = None
    coding.code_id, coding.code_version = code.id, code.version
    session.add(coding)
    session.tell(code=code.name)


@verb("Change code of coding to new code “{code}”")
def recode_in_vivo(session: StudySession, coding_id: str, name: str, *, parent_id: str | None = None) -> str:
    """Make a code and let a coding be of it in one step; gives the code's id."""
    code_id = add_code(session, name, parent_id=parent_id)
    recode(session, coding_id, code_id)
    return code_id


@verb("Resize coding of “{code}”")
def resize_coding(session: StudySession, coding_id: str, place: Anchor) -> None:
    """Let a coding cover another stretch; other codings of the old stretch stay where they are."""
    coding = _mine(session, coding_id)
    document = codable_document(session, coding.document_id)
    quote = quotation(session, document, place)
    old = coding.segment_id
    coding.segment_id = segment_for(session, document.id, place, quote).id
    coding.standing = Standing.MADE
    session.add(coding)
    drop_if_unused(session, old)
    session.tell(code=_name_of(session, coding))


def _name_of(session: StudySession, coding: Coding) -> str:
    return session.exec(select(Code.name).where(Code.id == coding.code_id)).first() or ""


@verb("Set intensity of “{code}”")
def set_intensity(session: StudySession, coding_id: str, intensity: int | None) -> None:
    """Say how strongly the code applies, on the code's own scale; None takes it back."""
    coding = _mine(session, coding_id)
    code = session.get(Code, coding.code_id)
    if code is None:
        raise NotFound("This code is not in the codebook any more.")
    coding.intensity = checked_intensity(code, intensity)
    session.add(coding)
    session.tell(code=code.name)


@verb("Delete codings: {count}")
def delete_codings(session: StudySession, coding_ids: Sequence[str]) -> int:
    """Take codings back; gives how many went."""
    gone = drop_codings(session, [_mine(session, coding_id) for coding_id in coding_ids])
    session.tell(count=gone)
    return gone


@verb("Accept proposed codings: {count}")
def accept_proposals(session: StudySession, coding_ids: Sequence[str]) -> int:
    """Let codings proposed after a change of text count again; gives how many."""
    accepted = 0
    for coding_id in coding_ids:
        coding = session.get(Coding, coding_id)
        if coding and coding.standing == Standing.PROPOSED:
            coding.standing = Standing.MADE
            session.add(coding)
            accepted += 1
    session.tell(count=accepted)
    return accepted


def codings(
    session: StudySession,
    document_id: str,
    *,
    coder_ids: Collection[str] | None = None,
    round_id: str | None = None,
    within: Anchor | None = None,
    starting_in: Anchor | None = None,
) -> list[CodingView]:
    """The codings of a document that the person may see, in the order of the text.

    ``within`` keeps those that touch a stretch, ``starting_in`` those that begin in it.
    """
    query = _view_query().where(Segment.document_id == document_id)
    if starting_in is not None:
        query = query.where(col(Segment.start) >= starting_in.start, col(Segment.start) < starting_in.end)
    if coder_ids is not None:
        query = query.where(col(Coding.coder_id).in_(coder_ids))
    if round_id is not None:
        query = query.where(Coding.round_id == round_id)
    if within is not None:
        query = query.where(col(Segment.start) < within.end, col(Segment.end) > within.start)
    return _views(session, query.order_by(col(Segment.start), col(Segment.end)), Memo.document_id == document_id)


def codings_by_id(session: StudySession, coding_ids: Collection[str]) -> list[CodingView]:
    """The named codings, as far as they are still there and may be seen."""
    found: list[CodingView] = []
    wanted = list(coding_ids)
    for begin in range(0, len(wanted), _SQL_VARIABLES):
        ids = wanted[begin : begin + _SQL_VARIABLES]
        found += _views(session, _view_query().where(col(Coding.id).in_(ids)), col(Memo.target_id).in_(ids))
    return found


def _view_query() -> SelectOfScalar[Any]:
    return select(  # type: ignore[call-overload, no-any-return]
        Coding.id, Coding.segment_id, Coding.document_id, Coding.code_id, Coding.coder_id, Coding.round_id,
        Segment.start, Segment.end, Segment.region, Coding.intensity, Coding.standing, Coding.code_version,
    ).join(Segment, col(Coding.segment_id) == col(Segment.id))  # fmt: skip


def _views(session: StudySession, query: SelectOfScalar[Any], about: ColumnElement[bool] | bool) -> list[CodingView]:
    memos = select(Memo.target_id, Memo.author_id, Memo.text).where(Memo.target_kind == Target.CODING, about)
    said = {(coding_id, author_id): text for coding_id, author_id, text in session.exec(memos).all()}
    same: dict[str, str] = {}  # thousands of codings of few codes and coders: each id is kept once
    one = same.setdefault
    return [
        CodingView(
            ident, segment, one(document, document), one(code, code), one(coder, coder), one(of_round, of_round),
            start, end, Region.from_json(region) if region else None, intensity, standing != Standing.MADE,
            said.get((ident, coder), ""), version,
        )
        for ident, segment, document, code, coder, of_round, start, end, region, intensity, standing, version
        in session.exec(query).all()
    ]  # fmt: skip
