"""Search: passages with given words, in any of their forms if asked, or fitting a regular expression."""

from __future__ import annotations

import time
from bisect import bisect_right
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

import regex as timed_re  # the standard one cannot be stopped
from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.documents import Document, EditionText
from coder_app.domain.errors import BadInput
from coder_app.domain.views import PassageView
from coder_app.language.folding import Folded, fold
from coder_app.language.morphology import languages_of, lemma, same_lemma_forms
from coder_app.operations.contexts import around, page_at, page_starts
from coder_app.operations.indexing import index_of, stretches
from coder_app.operations.reading import ranges
from coder_app.operations.search_terms import Term, any_of, find_in_text, parse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from coder_app.storage.search_index import Candidate, SearchIndex
    from coder_app.storage.session import StudySession

__all__ = ["SearchResult", "find_in_text", "search", "search_iter"]

LIMIT = 1000
SECONDS = 10.0
"""How long a search may take before it gives what it has found."""

_FIRST_BATCH, _BATCH = 20, 200
_UNKNOWN_TERMS = 1500
_SAME_BEGINNING = 3


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found. ``capped``: there was, or may be, more than was looked at; ``total`` counts the hits."""

    hits: tuple[PassageView, ...]
    total: int
    capped: bool


@dataclass(slots=True)
class _Deadline:
    at: float
    passed: bool = False

    def over(self) -> bool:
        self.passed = self.passed or time.monotonic() > self.at
        return self.passed


def search(
    session: StudySession,
    words: str,
    *,
    regex: bool = False,
    lemma: bool = False,
    limit: int = LIMIT,
    document_ids: Collection[str] | None = None,
) -> SearchResult:
    """Passages with the words, in the order of the library; at most ``limit``, and what ten seconds give.

    Several words must stand in one paragraph; ``"words in quotation marks"`` next to each other; ``beginn*`` is open.
    ``lemma`` finds all forms of each word. ``regex`` takes ``words`` as one regular expression over the plain text.
    Raises BadInput for no words or a wrong expression.
    """
    deadline = _Deadline(time.monotonic() + SECONDS)
    found = _found(session, words, deadline, regex=regex, lemma=lemma, document_ids=document_ids)
    hits = tuple(islice(found, limit))
    more = len(hits) == limit and next(found, None) is not None
    return SearchResult(hits, len(hits), more or deadline.passed)


def search_iter(
    session: StudySession,
    words: str,
    *,
    regex: bool = False,
    lemma: bool = False,
    document_ids: Collection[str] | None = None,
) -> Iterator[PassageView]:
    """The hits of :func:`search` one by one, the first as soon as it is found; to be read while the session is open."""
    deadline = _Deadline(time.monotonic() + SECONDS)
    return _found(session, words, deadline, regex=regex, lemma=lemma, document_ids=document_ids)


def _found(
    session: StudySession,
    words: str,
    deadline: _Deadline,
    *,
    regex: bool,
    lemma: bool,
    document_ids: Collection[str] | None,
) -> Iterator[PassageView]:
    documents = _documents(session, document_ids)
    if regex:
        return _by_expression(session, documents, _compiled(words), deadline)
    return _by_words(session, documents, parse(words), deadline, lemma=lemma)


def _documents(session: StudySession, document_ids: Collection[str] | None) -> list[Document]:
    rows = session.exec(
        select(Document).where(col(Document.removed_at).is_(None)).order_by(col(Document.position), col(Document.code))
    ).all()
    return [row for row in rows if document_ids is None or row.id in document_ids]


class _Reader:
    """The text of a document with what is needed to show passages of it."""

    def __init__(self, session: StudySession, document: Document) -> None:
        self.document_id, self.code, self.edition_id = document.id, document.code, document.edition_id
        query = select(EditionText.text).where(EditionText.edition_id == document.edition_id)
        self.text = session.exec(query).first() or ""
        self._pages = page_starts(session, document.edition_id)
        self._session = session
        self._paragraphs: list[Anchor] | None = None

    @property
    def paragraphs(self) -> list[Anchor]:
        if self._paragraphs is None:
            known, _ = ranges(self._session, self.edition_id, "paragraph")
            self._paragraphs = known or [Anchor(start, end) for start, end in stretches(self.text)]
        return self._paragraphs

    def paragraphs_in(self, start: int, end: int) -> Iterator[Anchor]:
        """The paragraphs that have a part in a stretch, in order."""
        first = max(0, bisect_right(self.paragraphs, start, key=lambda paragraph: paragraph.start) - 1)
        for paragraph in islice(self.paragraphs, first, None):
            if paragraph.start >= end:
                return
            if paragraph.end > start:
                yield paragraph

    def passage(self, place: Anchor) -> PassageView:
        left, right = around(self.text, place.start, place.end)
        return PassageView(self.document_id, self.code, page_at(self._pages, place.start), place.start, place.end,
                           left, self.text[place.start : place.end], right)  # fmt: skip


# By words


def _by_words(
    session: StudySession, documents: list[Document], terms: list[Term], deadline: _Deadline, *, lemma: bool
) -> Iterator[PassageView]:
    index = index_of(session)
    usable = index is not None and index.usable
    indexed = index.complete() if index is not None and usable else set()
    if index is not None and indexed:
        known = [_in_all_forms(term, index) for term in terms] if lemma else terms
        yield from _by_index(session, index, documents, known, deadline)
    for document in documents:
        if document.edition_id in indexed:
            continue
        if deadline.over():
            return
        yield from _by_scanning(_Reader(session, document), terms, lemma=lemma)


def _in_all_forms(term: Term, index: SearchIndex) -> Term:
    if not term.word:
        return term
    forms: set[str] = set()
    for language in languages_of(term.word):
        forms |= index.forms(language, lemma(term.word, language))
    unknown = index.unknown_terms(_UNKNOWN_TERMS, term.word[:_SAME_BEGINNING])
    return any_of(term.word, forms | same_lemma_forms(term.word, unknown))


def _by_index(
    session: StudySession, index: SearchIndex, documents: list[Document], terms: list[Term], deadline: _Deadline
) -> Iterator[PassageView]:
    by_edition = {document.edition_id: document for document in documents}
    rarest = terms[0] if len(terms) == 1 else min(terms, key=lambda term: index.weight(term.expression))
    reader: _Reader | None = None
    done = 0
    for candidate in _candidates(index, rarest, deadline):
        if candidate.edition_id not in by_edition:
            continue
        if reader is None or reader.edition_id != candidate.edition_id:
            reader, done = _Reader(session, by_edition[candidate.edition_id]), 0
        for start, end in reader.paragraphs_in(max(candidate.start, done), candidate.end):
            if end > done:
                done = end
                yield from map(reader.passage, _together(fold(reader.text[start:end]), start, terms))


def _candidates(index: SearchIndex, term: Term, deadline: _Deadline) -> Iterator[Candidate]:
    after, size = 0, _FIRST_BATCH
    while batch := index.candidates(term.expression, after, size):
        yield from batch
        after, size = batch[-1].number, _BATCH
        if deadline.over():
            return


def _by_scanning(reader: _Reader, terms: list[Term], *, lemma: bool) -> Iterator[PassageView]:
    folded = fold(reader.text)
    if lemma:
        vocabulary = set(folded.text.split())
        terms = [
            any_of(term.word, same_lemma_forms(term.word, _alike(vocabulary, term.word))) if term.word else term
            for term in terms
        ]
    if len(terms) == 1:
        yield from map(reader.passage, terms[0].places(folded))
        return
    done = 0
    for place in min((list(term.places(folded)) for term in terms), key=len):
        for start, end in reader.paragraphs_in(max(place.start, done), place.end):
            done = end
            yield from map(reader.passage, _together(fold(reader.text[start:end]), start, terms))


def _alike(vocabulary: set[str], word: str) -> set[str]:
    found = {term.strip("\"'«»“”„.,;:!?()[]…—–-") for term in vocabulary if word[:_SAME_BEGINNING] in term}
    return {term for term in found if term.startswith(word[:_SAME_BEGINNING])}


def _together(folded: Folded, offset: int, terms: list[Term]) -> Iterator[Anchor]:
    """Where all terms stand in one paragraph: each place of the rarest, stretched to the nearest of the others."""
    places = [list(term.places(folded, offset)) for term in terms]
    if not all(places):
        return
    rarest = min(places, key=len)
    others = [each for each in places if each is not rarest]
    last = -1
    for place in rarest:
        start, end = place
        for other in others:
            nearest = min(other, key=partial(_distance, place))
            start, end = min(start, nearest.start), max(end, nearest.end)
        if end > last:
            last = end
            yield Anchor(start, end)


def _distance(one: Anchor, other: Anchor) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


# By expression


def _compiled(expression: str) -> Any:
    if not expression:
        raise BadInput("There is no expression to search for.")
    try:
        return timed_re.compile(expression, timed_re.IGNORECASE | timed_re.MULTILINE)
    except timed_re.error as error:
        raise BadInput(
            "“{expression}” is no regular expression: {why}.", expression=expression, why=error.msg
        ) from error


def _by_expression(
    session: StudySession, documents: Sequence[Document], expression: Any, deadline: _Deadline
) -> Iterator[PassageView]:
    for document in documents:
        if deadline.over():
            return
        reader = _Reader(session, document)
        try:
            for match in expression.finditer(reader.text, timeout=max(0.01, deadline.at - time.monotonic())):
                if match.end() > match.start():
                    yield reader.passage(Anchor(*match.span()))
        except TimeoutError:
            deadline.passed = True
            return
