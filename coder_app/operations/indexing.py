"""Building the search index, a few milliseconds at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.documents import Document, Edition, EditionText
from coder_app.language import folding, morphology
from coder_app.language.folding import fold
from coder_app.operations.project import verb
from coder_app.storage.search_index import SearchIndex, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.storage.session import StudySession

VERSION = f"index-1, {folding.VERSION}, {morphology.VERSION}"

_STEP = 15_000  # characters: about ten milliseconds' work
_STRETCH = 1_500
_TERMS = 40
_LONGEST_TERM = 60
_WORDS = re.compile(r"[^\W_]+")
# A stretch ends at a line end, but not inside a word that goes on in the next line.
_LINE_END = re.compile(r"(?<![-‐\u00ad])\n+")
_GAP = re.compile(r"(?<![-‐\u00ad\s])\s+")


def index_of(session: StudySession) -> SearchIndex | None:
    """The study's search index; None where the database holds none."""
    connection = session.connection()
    return SearchIndex(connection, VERSION) if SearchIndex.possible(connection) else None


@verb("Index texts", undoable=False)
def index_step(session: StudySession) -> bool:
    """Index a little more of the study's texts; False when all are indexed. To be called again and again."""
    index = index_of(session)
    if index is None:
        return False
    index.prepare()
    edition_id = _next_edition(session, index)
    if edition_id is None:
        return False
    index_some(session, index, edition_id)
    return True


def _next_edition(session: StudySession, index: SearchIndex) -> str | None:
    done = index.complete()
    present = session.exec(
        select(Document.edition_id, Edition.masked)
        .join(Edition, col(Edition.id) == col(Document.edition_id))
        .where(col(Document.removed_at).is_(None))
        .order_by(col(Document.position))
    ).all()
    # The words of an index are readable: in a sealed study only those of reading copies may be in it.
    present = [(edition_id, masked) for edition_id, masked in present if masked or not session.sealed]
    return next((edition_id for edition_id, _ in present if edition_id not in done), None)


def index_some(session: StudySession, index: SearchIndex, edition_id: str) -> None:
    """Index the next stretches of one edition."""
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition_id)).one()
    begin = index.position(edition_id)
    ranges = []
    for start, end in stretches(text, begin):
        ranges.append((start, end))
        if end - begin >= _STEP:
            break
    found = [Stretch(start, end, fold(text[start:end]).text) for start, end in ranges]
    terms = {term for each in found for term in _WORDS.findall(each.folded) if len(term) <= _LONGEST_TERM}
    index.add(edition_id, found, terms, complete=not found or found[-1].end >= len(text))


def stretches(text: str, begin: int = 0) -> Iterator[tuple[int, int]]:
    """The text from ``begin`` on, cut at line ends (or between words) into stretches of some 1,500 characters."""
    start = begin
    while start < len(text):
        end = min(len(text), start + _STRETCH)
        if end < len(text):
            cut = _LINE_END.search(text, end, end + _STRETCH) or _GAP.search(text, end, end + _STRETCH)
            end = cut.end() if cut else end + _STRETCH
        yield start, min(end, len(text))
        start = end


@verb("Look up base forms", undoable=False)
def lemma_step(session: StudySession) -> bool:
    """Look up the base forms of a few more indexed words; False when all are known. Makes lemma search quick."""
    index = index_of(session)
    if index is None or not index.usable:
        return False
    terms = index.unknown_terms(_TERMS)
    index.add_forms(lemmas(terms), terms)
    return bool(terms)


def lemmas(terms: list[str]) -> dict[str, dict[str, str]]:
    """The base forms of words in each language that their letters allow."""
    found: dict[str, dict[str, str]] = {}
    for term in terms:
        for language in morphology.languages_of(term):
            found.setdefault(language, {})[term] = morphology.lemma(term, language)
    return found
