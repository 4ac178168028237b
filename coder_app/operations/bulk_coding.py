"""Many codings in one step: from a table, from all hits of a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import Document, EditionText
from coder_app.domain.memos import Memo, Target
from coder_app.operations.blindness import is_blind
from coder_app.operations.coding import active_code, checked_intensity, codable_document
from coder_app.operations.project import verb
from coder_app.operations.set_up import current_round

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.anchors import Anchor
    from coder_app.domain.codebook import Code
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class NewCoding:
    """A coding to be made, by ids; without a round in the current one."""

    document_id: str
    place: Anchor
    code_id: str
    round_id: str = ""
    intensity: int | None = None
    memo: str = ""


class _Giver:
    """Gives codes to stretches without asking the study about each one."""

    def __init__(self, session: StudySession) -> None:
        self._session, self._me = session, session.actor_id
        self._round = current_round(session).id
        self._documents: dict[str, tuple[Document, str]] = {}
        self._codes: dict[str, Code] = {}
        self._segments: dict[tuple[str, int, int], str] = {}
        self._given: set[tuple[str, str, str]] = set()
        self._blind: dict[tuple[str, str], bool] = {}

    def give(self, wish: NewCoding) -> bool:
        """Make the coding; False where this coder has given the code to the stretch in that round already."""
        text = self._text(wish.document_id)
        start, end = wish.place.checked(len(text))
        code = self._code(wish.code_id)
        round_id = wish.round_id or self._round
        segment_id = self._segment(wish.document_id, start, end, text)
        if (segment_id, code.id, round_id) in self._given:
            return False
        self._given.add((segment_id, code.id, round_id))
        coding = Coding(
            segment_id=segment_id, document_id=wish.document_id, code_id=code.id, coder_id=self._me,
            round_id=round_id, intensity=checked_intensity(code, wish.intensity), code_version=code.version,
            blind=self._is_blind(wish.document_id, round_id),
        )  # fmt: skip
        self._session.add(coding)
        if wish.memo.strip():
            self._session.add(Memo(author_id=self._me, target_kind=Target.CODING, target_id=coding.id,
                                   document_id=wish.document_id, text=wish.memo.strip()))  # fmt: skip
        return True

    def _is_blind(self, document_id: str, round_id: str) -> bool:
        key = (document_id, round_id)
        if key not in self._blind:
            self._blind[key] = is_blind(self._session, document_id, round_id)
        return self._blind[key]

    def _segment(self, document_id: str, start: int, end: int, text: str) -> str:
        key = (document_id, start, end)
        if key not in self._segments:
            segment = Segment(document_id=document_id, coder_id=self._me, start=start, end=end, quote=text[start:end])
            self._session.add(segment)
            self._segments[key] = segment.id
        return self._segments[key]

    def _code(self, code_id: str) -> Code:
        if code_id not in self._codes:
            self._codes[code_id] = active_code(self._session, code_id)
        return self._codes[code_id]

    def _text(self, document_id: str) -> str:
        if document_id not in self._documents:
            document = codable_document(self._session, document_id)
            query = select(EditionText.text).where(EditionText.edition_id == document.edition_id)
            self._documents[document_id] = (document, self._session.exec(query).one())
            self._learn(document_id)
        return self._documents[document_id][1]

    def _learn(self, document_id: str) -> None:
        segments = select(Segment.id, Segment.start, Segment.end).where(
            Segment.document_id == document_id, Segment.coder_id == self._me, col(Segment.region).is_(None)
        )
        for segment_id, start, end in self._session.exec(segments).all():
            self._segments[document_id, start, end] = segment_id
        given = select(Coding.segment_id, Coding.code_id, Coding.round_id).where(
            Coding.document_id == document_id, Coding.coder_id == self._me
        )
        self._given.update(self._session.exec(given).all())


@verb("Code passages with “{code}”: {count}")
def code_many(session: StudySession, places: Sequence[tuple[str, Anchor]], code_id: str) -> int:
    """Give a code to many stretches (document id and range) in one step; gives how many codings are new."""
    with session.no_autoflush:
        giver = _Giver(session)
        count = sum(giver.give(NewCoding(document_id, place, code_id)) for document_id, place in places)
    session.tell(count=count, code=active_code(session, code_id).name)
    return count


@verb("Add codings: {count}")
def add_codings(session: StudySession, wishes: Sequence[NewCoding]) -> int:
    """Make many codings in one step, all or none; gives how many are new."""
    with session.no_autoflush:
        giver = _Giver(session)
        count = sum(giver.give(wish) for wish in wishes)
    session.tell(count=count)
    return count
