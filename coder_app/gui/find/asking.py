"""Asks the study and tells what it finds bit by bit, the first passages at once; a new question ends the old one."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder_app.gui.find.pairs import pairs_for
from coder_app.gui.open_project import LATER
from coder_app.operations.retrieval import segments
from coder_app.operations.search import SECONDS, search_iter
from coder_app.operations.wishes import WordsWish

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.domain.errors import CoderError
    from coder_app.domain.views import PassageView
    from coder_app.gui.desk import Desk
    from coder_app.operations.wishes import Wish
    from coder_app.storage.session import StudySession

MOST = 20_000
"""More passages than this are not shown: nobody reads them."""
_FIRST, _EACH = 60, 2000
_FIRST_DOCUMENTS, _DOCUMENTS = 4, 24


@dataclass(frozen=True, slots=True)
class Ended:
    """How a question ended: how many passages in how many documents.

    ``capped``: there are more than these; ``slow``: the search was given up after a while.
    """

    total: int
    documents: int
    capped: bool = False
    slow: bool = False


@dataclass(slots=True)
class _Going:
    """A question that is being asked."""

    wish: Wish
    parts: list[tuple[str, ...]]
    stop: threading.Event
    total: int = 0
    documents: int = 0
    slow: bool = False


class Asker(QObject):
    """One question at a time. ``found`` brings passages, ``ended`` how many there were, ``failed`` why not."""

    found = Signal(list)
    ended = Signal(object)
    failed = Signal(object)
    _batch = Signal(object, list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._going: _Going | None = None
        self._batch.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether a question is being asked."""
        return self._going is not None

    def ask(self, wish: Wish) -> None:
        """Ask; an older question ends."""
        self.cancel()
        self._going = _Going(wish, self._parts(wish), threading.Event())
        self._ask_part(self._going)

    def cancel(self) -> None:
        """Let the present question be; nothing more comes of it."""
        if self._going is not None:
            self._going.stop.set()
            self._going = None

    def _parts(self, wish: Wish) -> list[tuple[str, ...]]:
        """The documents to look through, some at a time; () means all at once, as the index of words has it."""
        if isinstance(wish, WordsWish) and not wish.regex:
            return [wish.documents]
        asked = wish.documents if isinstance(wish, WordsWish) else wish.question.documents
        chosen = tuple(each.id for each in self._desk.documents if not asked or each.id in asked)
        later = range(_FIRST_DOCUMENTS, len(chosen), _DOCUMENTS)
        return [chosen[:_FIRST_DOCUMENTS], *(chosen[begin : begin + _DOCUMENTS] for begin in later)]

    def _ask_part(self, going: _Going) -> None:
        part = going.parts.pop(0)
        if not part and not isinstance(going.wish, WordsWish):
            self._part_done(going)
            return
        self._desk.project.ask(self._look, going, part, then=lambda _: self._part_done(going),
                               failed=lambda error: self._could_not(going, error), priority=LATER)  # fmt: skip

    def _look(self, session: StudySession, going: _Going, part: tuple[str, ...]) -> None:
        """Runs in the study's thread; what it finds goes to the window in batches."""
        batch: list[PassageView] = []
        size, seen = (_EACH if going.total else _FIRST), set[str]()
        began = time.monotonic()
        for passage in self._passages(session, going.wish, part):
            if going.stop.is_set():
                return
            batch.append(passage)
            seen.add(passage.document_id)
            going.total += 1
            if len(batch) >= size:
                self._batch.emit(going, batch)
                batch, size = [], _EACH
            if going.total > MOST:
                break
        going.slow = going.slow or time.monotonic() - began >= SECONDS
        going.documents += len(seen)
        if batch:
            self._batch.emit(going, batch)

    @staticmethod
    def _passages(session: StudySession, wish: Wish, part: tuple[str, ...]) -> Iterable[PassageView]:
        if isinstance(wish, WordsWish):
            return search_iter(session, wish.text, regex=wish.regex, lemma=wish.inflected, document_ids=part or None)
        if wish.is_pairs:
            return pairs_for(session, wish, part, MOST)
        return segments(session, replace(wish.whole_question, documents=part), limit=MOST + 1)

    def _tell(self, going: _Going, batch: list[PassageView]) -> None:
        if going is self._going:
            self.found.emit(batch)

    def _part_done(self, going: _Going) -> None:
        if going is not self._going:
            return
        if going.parts and going.total <= MOST and not going.slow:
            self._ask_part(going)
            return
        self._going = None
        self.ended.emit(Ended(min(going.total, MOST), going.documents, capped=going.total > MOST, slow=going.slow))

    def _could_not(self, going: _Going, error: CoderError) -> None:
        if going is self._going:
            self._going = None
            self.failed.emit(error)
