"""Key terms over time in one language: how often each stands in the texts of a year."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.documents import Document, Edition
from coder_app.domain.provenance import Provenance
from coder_app.operations.checking_pairs import term_of
from coder_app.operations.crosscheck import glossary
from coder_app.operations.works import require_reviewer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.terminology import Term
    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class TermPlace:
    """A place where a term stands: the document, its year ("" without a date), the sentence from 0 and its words."""

    document: str
    year: str
    sentence: int
    quote: str


@dataclass(frozen=True, slots=True)
class TermYears:
    """One term: its name in the language, how often it stands in each of the years, and where."""

    concept: str
    name: str
    counts: tuple[int, ...]
    places: tuple[TermPlace, ...]


@dataclass(frozen=True, slots=True)
class TermsOverTime:
    """Terms by year; ``words`` are all words of the texts of a year, ``documents`` how many texts it has."""

    years: tuple[str, ...]
    documents: tuple[int, ...]
    words: tuple[int, ...]
    terms: tuple[TermYears, ...]

    def per_1000(self, term: TermYears) -> tuple[float, ...]:
        """Occurrences of a term in a thousand words of each year."""
        both = zip(term.counts, self.words, strict=True)
        return tuple(1000 * count / words if words else 0.0 for count, words in both)


def dated_documents(session: StudySession, language: str) -> tuple[tuple[Term, ...], list[tuple[str, str]]]:
    """The glossary, and the documents in a language by id with their years ("" where a date is missing or hidden)."""
    require_reviewer(session)
    dates = {row.document_id: row.dated for row in session.exec(select(Provenance)).all()}
    rows = session.exec(
        select(Document, Edition.language)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .where(col(Document.removed_at).is_(None))
        .order_by(col(Document.position), col(Document.code))
    ).all()
    found = []
    for document, detected in rows:
        if (document.language or detected) == language:
            dated = dates.get(document.id)
            found.append((document.id, str(dated.year) if dated else ""))
    return tuple(map(term_of, glossary(session))), found


def terms_over_time(terms: Sequence[Term], texts: Sequence[tuple[Side, str]], language: str) -> TermsOverTime:
    """Count the terms in texts with their years; those that stand nowhere are left out. Runs on any thread."""
    from coder_app.language.terms import term_counts
    from coder_app.language.translation_checks import Text
    from coder_app.language.words import WORD

    years = tuple(sorted({year for _, year in texts}))
    at = {year: number for number, year in enumerate(years)}
    words, documents = [0] * len(years), [0] * len(years)
    for side, year in texts:
        words[at[year]] += sum(1 for _ in WORD.finditer(side.text))
        documents[at[year]] += 1
    given = [Text(side.text, side.sentences, side.language, side.languages) for side, _ in texts]
    places: dict[str, list[TermPlace]] = defaultdict(list)
    for count in term_counts(terms, given):
        side, year = texts[count.document]
        places[count.concept] += [_place(side, year, start) for start, _ in count.places]
    names = {term.concept: next(iter(term.renderings.get(language, ())), term.concept) for term in terms}
    shared = {name for name, times in Counter(names.values()).items() if times > 1}
    names = {concept: f"{name} ({concept})" if name in shared else name for concept, name in names.items()}
    found = []
    for concept in dict.fromkeys(term.concept for term in terms):
        if places[concept]:
            counts = tuple(sum(place.year == year for place in places[concept]) for year in years)
            found.append(TermYears(concept, names[concept], counts, tuple(places[concept])))
    return TermsOverTime(years, tuple(documents), tuple(words), tuple(found))


def _place(side: Side, year: str, start: int) -> TermPlace:
    number = next(at for at, (low, high) in enumerate(side.sentences) if low <= start < high)
    return TermPlace(side.code, year, number, side.quote([number]))
