"""What must not be found in a packet, and the search for it: in texts, in the file's bytes, in the pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.blinding.leaks import Forbidden, forbidden, scan_bytes, scan_ocr, scan_text
from coder_app.blinding.suggesting import POLICIES, suggest
from coder_app.domain.blinding import Mask, RefusedMask
from coder_app.domain.documents import Document, Edition
from coder_app.operations.documents import text_of
from coder_app.operations.entities import entities, facets
from coder_app.operations.reading_copies import original_id, original_text
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from coder_app.blinding.entities import Entity as Named
    from coder_app.blinding.leaks import Leak
    from coder_app.domain.progress import Progress
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class Found:
    """A leak: the string, where it is (a document with its page, or a place in the file), and what was read there."""

    string: str
    where: str
    found: str
    document: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to search a packet for, and what the texts themselves gave away already."""

    everywhere: Forbidden
    by_document: dict[str, Forbidden]
    in_texts: tuple[Found, ...]
    warnings: tuple[str, ...]

    @property
    def strings(self) -> int:
        """For how many strings is searched."""
        return len({
            one for each in (self.everywhere, *self.by_document.values()) for one in (*each.stopping, *each.warning)
        })  # fmt: skip


def wanted_in(session: StudySession, document_ids: Sequence[str]) -> Wanted:
    """What must not be in a packet of these documents, after a look into their texts.

    A document must not say what its own provenance, file and metadata say, nor what one of its masks hides. What a
    document of another source may say in the open is no leak there; so the file as a whole is searched only for
    strings that stand in none of the texts.
    """
    require_lead(session)
    known, said = entities(session), facets(session)
    own: dict[str, Forbidden] = {}
    leaks: list[Found] = []
    warnings: list[str] = []
    visible: set[str] = set()
    documents = session.exec(select(Document).where(col(Document.id).in_(list(document_ids)))).all()
    for document in documents:
        wanted = _of(session, document, known, said.get(document.id, {}))
        own[document.code] = wanted
        for leak in scan_text(text_of(session, document), wanted, place=document.code):
            visible.add(leak.string)
            if leak.stops:
                leaks.append(_told(session, document, leak))
            else:
                warnings.append(f"{document.code}: “{leak.found}”")
    everywhere = _joined(own.values(), visible)
    return Wanted(everywhere, own, tuple(leaks), tuple(dict.fromkeys(warnings)))


def _of(session: StudySession, document: Document, known: Sequence[Named], said: dict[str, Any]) -> Forbidden:
    edition = session.get(Edition, original_id(document))
    text = original_text(session, document)
    masks = session.exec(select(Mask).where(Mask.document_id == document.id)).all()
    hidden = {mask.entity_id for mask in masks}
    metadata = edition.details.get("metadata", {}) if edition else {}
    outline = [("outline", str(entry[0])) for entry in edition.details.get("outline", [])] if edition else []
    named = {text[mask.start : mask.end] for mask in masks if mask.region is None and mask.kind != "other"}
    others = {text[mask.start : mask.end] for mask in masks if mask.region is None and mask.kind == "other"}
    allowed = _allowed(session, document, text, known, said)
    strict = forbidden(
        entities=[entity for entity in known if entity.id in hidden], provenance=[said],
        metadata=[*((str(key), str(value)) for key, value in metadata.items()), *outline],
        file_names=[edition.file_name if edition else "", document.name], hidden_texts=named, allowed=allowed,
    )  # fmt: skip
    # A masked line at the edge of a page may be plain words; elsewhere they only make one look twice.
    loose = forbidden(hidden_texts=others, allowed={*allowed, *strict.stopping})
    return replace(strict, warning=tuple(dict.fromkeys((*strict.warning, *loose.stopping, *loose.warning))))


def _allowed(
    session: StudySession, document: Document, text: str, known: Sequence[Named], said: dict[str, Any]
) -> set[str]:
    """What the lead has looked at and left as it is."""
    keys = set(session.exec(select(RefusedMask.key).where(RefusedMask.document_id == document.id)).all())
    if not keys:
        return set()
    language = document.language or "und"
    found = suggest(text, language, entities=known, provenance=said, policy=POLICIES["names"])
    return {each.text for each in found if each.key in keys}


def _joined(parts: Iterable[Forbidden], visible: set[str]) -> Forbidden:
    kept = list(parts)
    stopping = dict.fromkeys(one for each in kept for one in each.stopping if one not in visible)
    warning = dict.fromkeys(one for each in kept for one in each.warning if one not in visible | set(stopping))
    persons = frozenset().union(*(each.persons for each in kept)) & set(stopping)
    literal = frozenset().union(*(each.literal for each in kept)) & set(stopping)
    return Forbidden(tuple(stopping), tuple(warning), persons, literal)


def _told(session: StudySession, document: Document, leak: Leak) -> Found:
    from coder_app.operations.reading import pages

    numbers = [page.number for page in pages(session, document.edition_id) if page.start <= leak.position]
    page = max(numbers, default=0)
    return Found(leak.string, f"{document.code}, page {page + 1}", leak.found, document.code, page)


def scan_file(path: Path, wanted: Wanted) -> tuple[list[Found], list[str]]:
    """Search every byte of a packet, packed or not; gives what stops it and what only warns."""
    found = scan_bytes(path.read_bytes(), wanted.everywhere)
    leaks = {
        (leak.string, leak.place): Found(leak.string, f"file, {leak.place}", leak.found) for leak in found if leak.stops
    }
    return list(leaks.values()), [f"file: “{leak.found}”" for leak in found if not leak.stops]


def scan_pictures(
    pictures: Sequence[tuple[str, int, bytes]], wanted: Wanted, progress: Progress
) -> tuple[list[Found], list[str]]:
    """Read the pictures of pages by OCR and search what they say; a warning where the program for it is missing."""
    from coder_app.exchange.ocr import picture_text, tesseract_state

    if pictures and not tesseract_state().ready:
        return [], ["The pictures of the pages were not read for leaks: the program tesseract is missing."]
    leaks = []
    for done, (code, number, png) in enumerate(pictures):
        progress.step(done, len(pictures), code)
        read = picture_text(png)
        leaks += [
            Found(leak.string, f"{code}, picture of page {number + 1}", leak.found, code, number)
            for leak in scan_ocr(read, wanted.by_document[code])
            if leak.stops
        ]
    return leaks, []
