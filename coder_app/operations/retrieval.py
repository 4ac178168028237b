"""Coded passages asked for: by code, coder, document, round, period, kind of evidence and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from sqlmodel import col, func, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.codebook import Code
from coder_app.domain.coders import Coder
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document, EditionText
from coder_app.domain.errors import BadInput
from coder_app.domain.memos import Memo, Target
from coder_app.domain.provenance import Provenance
from coder_app.domain.views import PassageView
from coder_app.operations.contexts import around, page_at, page_starts
from coder_app.operations.intervals import Intervals
from coder_app.operations.questions import Question
from coder_app.operations.search_terms import find_in_text
from coder_app.operations.set_up import periods_of, require_lead, schemes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlmodel.sql.expression import SelectOfScalar

    from coder_app.storage.session import StudySession

__all__ = ["CountView", "Question", "count", "counts", "passages_to_rows", "segments"]

_CHUNK = 500
By = Literal["document", "coder", "period", "kind_of_evidence"]


@dataclass(frozen=True, slots=True)
class Found:
    """A coding that answers a question, before its words are fetched."""

    coding_id: str
    code_id: str
    coder_id: str
    start: int
    end: int
    region: dict[str, Any] | None
    intensity: int | None

    @property
    def place(self) -> Anchor:
        return Anchor(self.start, self.end)


@dataclass(frozen=True, slots=True)
class CountView:
    """How many codings of a code fall to one document, coder, period or kind of evidence (``key``)."""

    code_id: str
    key: str
    codings: int


def segments(
    session: StudySession, question: Question, *, offset: int = 0, limit: int | None = None
) -> list[PassageView]:
    """The passages that answer a question, in the order of the library and the text; some of them, if asked.

    Raises Refused where a coder asks for periods or kinds of evidence.
    """
    wanted = Wanted(session, question)
    found: list[PassageView] = []
    skip = offset
    for document in wanted.documents():
        left = None if limit is None else limit - len(found)
        if left == 0:
            break
        rows = wanted.codings(document)
        skipped = sum(1 for _ in islice(rows, skip)) if skip else 0
        skip -= skipped
        found += show(session, wanted, document, list(islice(rows, left)))
    return found


def count(session: StudySession, question: Question) -> int:
    """How many codings answer a question."""
    return sum(row.codings for row in counts(session, question, "document"))


def counts(session: StudySession, question: Question, by: By) -> list[CountView]:
    """How many codings of each code answer a question, by document code, coder, period or kind of evidence.

    A document of two periods counts in both; one without a period, or kind, under an empty key.
    """
    wanted = Wanted(session, question)
    if by in {"period", "kind_of_evidence"}:
        require_lead(session)
    names = dict(session.exec(select(Coder.id, Coder.name)).all())
    tally: Counter[tuple[str, str]] = Counter()
    for document in wanted.documents():
        for (code_id, coder_id), number in wanted.tally(document).items():
            for key in wanted.keys_of(document, by) if by != "coder" else (names.get(coder_id, ""),):
                tally[code_id, key] += number
    return [CountView(code_id, key, number) for (code_id, key), number in sorted(tally.items())]


class Wanted:
    """A question made ready to be put, document by document."""

    def __init__(self, session: StudySession, question: Question) -> None:
        self._session, self.question = session, question
        if question.periods or question.kinds_of_evidence:
            require_lead(session)
        self._parents = dict(session.exec(select(Code.id, Code.parent_id)).all())
        self.codes = self._branches(question.codes)
        self._must = [self._branches((code,)) for code in question.and_codes]
        self._must_not = self._branches(question.not_codes)
        self._origin = {row.document_id: row for row in session.exec(select(Provenance)).all()}
        everything = schemes(session)
        self._scheme = next((scheme for scheme in everything if question.scheme in ("", scheme.id)), None)

    def _branches(self, codes: Collection[str]) -> set[str]:
        found = set(codes)
        if not self.question.with_sub_codes:
            return found
        grown = True
        while grown:
            more = {code for code, parent in self._parents.items() if parent in found} - found
            found |= more
            grown = bool(more)
        return found

    def documents(self) -> list[Document]:
        """The documents a passage may be in, in the order of the library."""
        query = select(Document).where(col(Document.removed_at).is_(None))
        rows = self._session.exec(query.order_by(col(Document.position), col(Document.code))).all()
        return [row for row in rows if self._may_be_in(row)]

    def _may_be_in(self, document: Document) -> bool:
        asked = self.question
        if asked.documents and document.id not in asked.documents:
            return False
        if asked.periods and not set(asked.periods) & set(self.keys_of(document, "period")):
            return False
        kinds = asked.kinds_of_evidence
        return not kinds or not set(kinds).isdisjoint(self.keys_of(document, "kind_of_evidence"))

    def keys_of(self, document: Document, by: str) -> tuple[str, ...]:
        """The document's code, its periods or its kind of evidence."""
        if by == "document":
            return (document.code,)
        origin = self._origin.get(document.id)
        if by == "kind_of_evidence":
            return (origin.kind_of_evidence if origin else "",)
        return (periods_of(self._scheme, origin.dated) if origin and self._scheme else ()) or ("",)

    def codings(self, document: Document) -> Iterator[Found]:
        """The codings of a document that answer the question, in the order of the text."""
        query = self._narrowed(_rows_query(document), self.codes)
        query = query.order_by(col(Segment.start), col(Segment.end), col(Coding.id))
        must = [self._places(document, codes) for codes in self._must]
        must_not = self._places(document, self._must_not) if self._must_not else None
        with_text = self._text_places(document)
        for row in _in_chunks(self._session, query):
            found = Found(*row)
            if with_text is not None and not with_text.one_inside(found.place):
                continue
            if any(not places.overlap(found.place) for places in must):
                continue
            if must_not is not None and must_not.overlap(found.place):
                continue
            yield found

    def tally(self, document: Document) -> Counter[tuple[str, str]]:
        """How many codings of a document answer, by code and coder."""
        if self._must or self._must_not or self.question.text:
            return Counter((found.code_id, found.coder_id) for found in self.codings(document))
        query = select(Coding.code_id, Coding.coder_id, func.count()).where(Coding.document_id == document.id)
        grouped = self._narrowed(query, self.codes).group_by(col(Coding.code_id), col(Coding.coder_id))
        return Counter({(code_id, coder_id): number for code_id, coder_id, number in self._session.exec(grouped).all()})

    def of_codes(self, document: Document, codes: Collection[str]) -> list[Found]:
        """All codings of some codes in a document, as far as the rest of the question lets them."""
        query = self._narrowed(_rows_query(document), codes).order_by(col(Segment.start), col(Segment.end))
        return [Found(*row) for row in self._session.exec(query).all()]

    def _narrowed(self, query: Any, codes: Collection[str]) -> Any:
        asked = self.question
        query = query.where(Coding.standing == Standing.MADE)
        if codes:
            query = query.where(col(Coding.code_id).in_(codes))
        if asked.coders:
            query = query.where(col(Coding.coder_id).in_(asked.coders))
        if asked.rounds:
            query = query.where(col(Coding.round_id).in_(asked.rounds))
        return query

    def _places(self, document: Document, codes: Collection[str]) -> Intervals:
        return Intervals(found.place for found in self.of_codes(document, codes))

    def _text_places(self, document: Document) -> Intervals | None:
        if not self.question.text.strip():
            return None
        return Intervals(find_in_text(edition_text(self._session, document), self.question.text))


def _rows_query(document: Document) -> SelectOfScalar[Any]:
    return select(  # type: ignore[call-overload, no-any-return]
        Coding.id, Coding.code_id, Coding.coder_id, Segment.start, Segment.end, Segment.region, Coding.intensity,
    ).join(Segment, col(Coding.segment_id) == col(Segment.id)).where(Segment.document_id == document.id)  # fmt: skip


def _in_chunks(session: StudySession, query: SelectOfScalar[Any]) -> Iterator[Any]:
    offset, size = 0, _CHUNK
    while rows := session.exec(query.offset(offset).limit(size)).all():
        yield from rows
        if len(rows) < size:
            return
        offset, size = offset + size, size * 4


def edition_text(session: StudySession, document: Document) -> str:
    """The text of a document, empty where it is missing."""
    return session.exec(select(EditionText.text).where(EditionText.edition_id == document.edition_id)).first() or ""


def show(session: StudySession, wanted: Wanted, document: Document, rows: list[Found]) -> list[PassageView]:
    """Codings of one document as passages with their words, context, page, names and memos."""
    if not rows:
        return []
    text, pages = edition_text(session, document), page_starts(session, document.edition_id)
    codes = dict(session.exec(select(Code.id, Code.name)).all())
    coders = dict(session.exec(select(Coder.id, Coder.name)).all())
    memos = _memos(session, document.id)
    period = "; ".join(filter(None, wanted.keys_of(document, "period")))
    views = []
    for row in rows:
        left, right = around(text, row.start, row.end)
        page = int(row.region["page"]) if row.region else page_at(pages, row.start)
        views.append(
            PassageView(
                document.id, document.code, page, row.start, row.end, left, text[row.start : row.end], right,
                row.code_id, codes.get(row.code_id, ""), coders.get(row.coder_id, ""), row.coding_id, period,
                memos.get(row.coding_id, ""), row.intensity,
            )
        )  # fmt: skip
    return views


def _memos(session: StudySession, document_id: str) -> dict[str, str]:
    query = select(Memo.target_id, Memo.text).where(Memo.target_kind == Target.CODING, Memo.document_id == document_id)
    return dict(session.exec(query).all())


def without_codes(question: Question) -> Question:
    """The same question about any code."""
    return replace(question, codes=(), and_codes=(), not_codes=(), text="")


def checked_distance(distance: int) -> int:
    """The distance, if it is one; raises BadInput."""
    if distance < 0:
        raise BadInput("A distance cannot be negative.")
    return distance


def passages_to_rows(passages: Collection[PassageView]) -> list[str]:
    """Each passage as people quote it: “words” — document, page."""
    return [f"“{' '.join(each.text.split())}” — {each.document}, {each.page + 1}" for each in passages]
