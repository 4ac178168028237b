"""Sentences of a document as a person has corrected them, and the language of paragraphs as a person named it."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.crosscheck import BoundaryKind, ParagraphLanguage, SentenceBoundary
from coder_app.domain.documents import Document, Edition, EditionPage
from coder_app.domain.errors import BadInput, NotFound
from coder_app.operations.contexts import on_one_line
from coder_app.operations.documents import checked_language, find_document, text_of
from coder_app.operations.project import verb
from coder_app.operations.reading import ranges
from coder_app.operations.reading_copies import original_id, original_text
from coder_app.operations.texts import describe_text, over_pages
from coder_app.operations.works import require_reviewer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.storage.session import StudySession

Range = tuple[int, int]
_AROUND = 40


@dataclass(frozen=True)
class Side:
    """One version of a pair: its text with sentences, the paragraph each stands in, and the language of each.

    In place of running heads and page numbers the text has spaces, so that they interrupt no sentence.
    """

    document_id: str
    code: str
    language: str
    text: str
    sentences: tuple[Range, ...]
    paragraphs: tuple[int, ...]
    languages: tuple[str, ...]
    edition_id: str = ""

    def sentence(self, number: int) -> str:
        """The words of a sentence."""
        start, end = self.sentences[number]
        return self.text[start:end]

    def all_sentences(self) -> list[str]:
        """The words of all sentences."""
        return [self.text[start:end] for start, end in self.sentences]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The names that decisions use for the sentences: a hash of the words, and which of several equal ones."""
        return tuple(keys_of(self.all_sentences()))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of a sentence by its key."""
        return {key: number for number, key in enumerate(self.keys)}

    def quote(self, numbers: Sequence[int]) -> str:
        """The words of several sentences, in one line."""
        return " ".join(on_one_line(self.sentence(number)).strip() for number in numbers)

    def words(self, ranges: Iterable[Range]) -> list[str]:
        """Ranges of the text as one reads them."""
        return [on_one_line(self.text[start:end]).strip() for start, end in ranges]


def keys_of(sentences: Sequence[str]) -> list[str]:
    """A key for each sentence: the same words give the same key, whatever the line breaks."""
    seen: Counter[str] = Counter()
    found = []
    for sentence in sentences:
        name = content_key(sentence)
        found.append(f"{name}.{seen[name]}")
        seen[name] += 1
    return found


def content_key(*parts: str) -> str:
    """Sixteen hexadecimal digits for the words of some texts."""
    packed = "\x1f".join(on_one_line(part).strip() for part in parts)
    return hashlib.sha256(packed.encode("utf-8", errors="replace")).hexdigest()[:16]


def side_of(session: StudySession, document_id: str, *, unmasked: bool = False) -> Side:
    """A document as one side of a pair, with the corrections made by hand; ``unmasked`` only for a lead."""
    document = find_document(session, document_id)
    edition_id = original_id(document) if unmasked else document.edition_id
    edition = session.get(Edition, edition_id)
    text = original_text(session, document) if unmasked else text_of(session, document)
    sentences, paragraphs, languages = _ranges(session, document, edition_id, text)
    detected = (edition.language if edition else "") or Counter(languages or [""]).most_common(1)[0][0]
    by_hand = {
        row.paragraph: row.language
        for row in session.exec(select(ParagraphLanguage).where(ParagraphLanguage.document_id == document.id)).all()
    }
    own = document.language or detected or "und"
    # Where a person has named another language for the whole text, what was taken for the detected one is in it.
    spoken = [by_hand.get(content_key(text[start:end])) or (own if language in {"und", detected} else language)
              for (start, end), language in zip(paragraphs, languages, strict=True)]  # fmt: skip
    read, sentences, going_on = over_pages(text, _page_ranges(session, edition_id), sentences)
    sentences = corrected(read, sentences, _boundaries(session, document.id))
    kept = [(start, language) for (start, _), language in zip(paragraphs, spoken, strict=True) if start not in going_on]
    starts = [start for start, _ in kept]
    places = tuple(max(0, bisect_right(starts, start) - 1) for start, _ in sentences)
    return Side(document.id, document.code, own, read, tuple(sentences), places,
                tuple(kept[place][1] if kept else own for place in places), edition_id)  # fmt: skip


def _page_ranges(session: StudySession, edition_id: str) -> list[Range]:
    query = select(EditionPage.start, EditionPage.end).where(EditionPage.edition_id == edition_id)
    return list(session.exec(query.order_by(col(EditionPage.number))).all())


def _ranges(
    session: StudySession, document: Document, edition_id: str, text: str
) -> tuple[list[Range], list[Range], list[str]]:
    sentences, _ = ranges(session, edition_id, "sentence")
    paragraphs, languages = ranges(session, edition_id, "paragraph")
    if sentences and paragraphs:
        return ([(each.start, each.end) for each in sentences], [(each.start, each.end) for each in paragraphs],
                languages or ["und"] * len(paragraphs))  # fmt: skip
    pages = session.exec(
        select(EditionPage).where(EditionPage.edition_id == edition_id).order_by(col(EditionPage.number))
    ).all()
    _, found = describe_text(text, pages, document.language)
    return list(found["sentence"][1]), list(found["paragraph"][1]), found["paragraph"][2]


def _boundaries(session: StudySession, document_id: str) -> list[SentenceBoundary]:
    """The corrections of a document's sentences, in the order of the text."""
    query = select(SentenceBoundary).where(SentenceBoundary.document_id == document_id)
    return list(session.exec(query.order_by(col(SentenceBoundary.place))).all())


def corrected(text: str, sentences: Sequence[Range], corrections: Sequence[SentenceBoundary]) -> list[Range]:
    """The sentences with joins and splits applied; a correction whose words are not in the text rests."""
    found = list(sentences)
    for correction in corrections:
        place = _place(text, correction)
        if place is None:
            continue
        found = _joined(found, place) if correction.kind == BoundaryKind.JOIN else _split(text, found, place)
    return found


def _place(text: str, correction: SentenceBoundary) -> int | None:
    words = correction.before + correction.after
    if text[correction.place - len(correction.before) : correction.place + len(correction.after)] == words:
        return correction.place
    at, places = text.find(words), []
    while at >= 0:
        places.append(at + len(correction.before))
        at = text.find(words, at + 1)
    return min(places, key=lambda place: abs(place - correction.place)) if places else None


def _joined(sentences: list[Range], place: int) -> list[Range]:
    for number, (start, end) in enumerate(sentences[:-1]):
        following = sentences[number + 1]
        if end <= place <= following[0] or (start < place <= end and place == end):
            return [*sentences[:number], (start, following[1]), *sentences[number + 2 :]]
    return sentences


def _split(text: str, sentences: list[Range], place: int) -> list[Range]:
    for number, (start, end) in enumerate(sentences):
        if start < place < end:
            first = start + len(text[start:place].rstrip())
            second = end - len(text[place:end].lstrip())
            return [*sentences[:number], (start, first), (second, end), *sentences[number + 1 :]]
    return sentences


@verb("Join sentences of {code}")
def join_sentences(session: StudySession, document_id: str, number: int) -> None:
    """Make a sentence (from 0) and the one after it one; a split made there by hand is taken back."""
    side = side_of(session, document_id)
    if not 0 <= number < len(side.sentences) - 1:
        raise BadInput("There is no sentence after this one.")
    _correct(session, side, BoundaryKind.JOIN, side.sentences[number][1], side.sentences[number + 1][0])


@verb("Split sentence of {code}")
def split_sentence(session: StudySession, document_id: str, place: int) -> None:
    """End a sentence at a place of the document's text (code points); a join made there by hand is taken back."""
    side = side_of(session, document_id)
    if not any(start < place < end for start, end in side.sentences):
        raise BadInput("A sentence can be split between two of its words only.")
    _correct(session, side, BoundaryKind.SPLIT, place, place)


def _correct(session: StudySession, side: Side, kind: BoundaryKind, place: int, until: int) -> None:
    require_reviewer(session)
    session.tell(code=side.code)
    for row in _boundaries(session, side.document_id):
        standing = _place(side.text, row)
        if row.kind != kind and standing is not None and place <= standing <= until:
            session.delete(row)
            return
    before, after = side.text[max(0, place - _AROUND) : place], side.text[place : place + _AROUND]
    session.add(
        SentenceBoundary(document_id=side.document_id, kind=kind.value, place=place, before=before, after=after)
    )


@verb("Set language of a paragraph of {code}")
def set_paragraph_language(session: StudySession, document_id: str, place: int, language: str) -> None:
    """Say which language the paragraph at a place is in; an empty one goes back to the detected language."""
    require_reviewer(session)
    document = find_document(session, document_id)
    text = text_of(session, document)
    _, paragraphs, _ = _ranges(session, document, document.edition_id, text)
    found = next((text[start:end] for start, end in paragraphs if start <= place < end), None)
    if found is None:
        raise NotFound("There is no paragraph at this place.")
    key = content_key(found)
    row = session.exec(
        select(ParagraphLanguage).where(
            ParagraphLanguage.document_id == document.id, ParagraphLanguage.paragraph == key
        )
    ).first()
    language = checked_language(language)
    if row and not language:
        session.delete(row)
    elif language:
        row = row or ParagraphLanguage(document_id=document.id, paragraph=key, language=language)
        row.language = language
        session.add(row)
    session.tell(code=document.code)
