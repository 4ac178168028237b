"""The search of a packet for leaks: in texts, codebook and every other value, in the file's bytes, in the pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import SQLModel, col, select

from coder_app.blinding.forbidden import names_a_side
from coder_app.blinding.leaks import Forbidden, scan_ocr, scan_page_breaks, scan_pieces, scan_text
from coder_app.blinding.reading import clean
from coder_app.blinding.suggesting import POLICIES
from coder_app.domain.blinding import Doubt, PagesShown
from coder_app.domain.codebook import Code, CodeVersion, Framework
from coder_app.domain.coders import Coder, Completion
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.crosscheck import GlossaryTerm
from coder_app.domain.documents import Document, EditionText
from coder_app.domain.memos import Memo
from coder_app.domain.study import Round, Study
from coder_app.operations.document_secrets import Secrets
from coder_app.operations.documents import text_of
from coder_app.operations.packet_warnings import codebook_names, ordinary_word
from coder_app.operations.reading import pages
from coder_app.operations.reading_copies import original_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from coder_app.blinding.leaks import Leak
    from coder_app.operations.pair_cautions import Caution
    from coder_app.storage.session import StudySession

_CODEBOOK = (Framework, Code, CodeVersion, Round, GlossaryTerm)
"""With the key terms, which are common to all documents too."""
_OWN_WORK = (Segment, Coding, Memo, Completion, Doubt, PagesShown, Coder)


@dataclass(frozen=True, slots=True)
class Found:
    """A leak: the string, where it is (a document with its page, or a place in the file), and what was read there."""

    string: str
    where: str
    found: str
    document: str = ""
    page: int | None = None


@dataclass(slots=True)
class Findings:
    """What stops a packet, and what only makes one look twice."""

    leaks: list[Found] = field(default_factory=list)
    warnings: list[Caution] = field(default_factory=list)

    def take(self, leak: Leak, found: Found) -> None:
        """Note a leak where it belongs."""
        if leak.stops:
            self.leaks.append(found)
        else:
            self.warnings.append(ordinary_word(found.where, found.found))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to search a packet for, by the code of the document it identifies, and all together."""

    everywhere: Forbidden
    by_document: dict[str, Forbidden]

    @property
    def strings(self) -> int:
        """For how many strings is searched."""
        return len(self.everywhere)


def wanted_in(session: StudySession, document_ids: Sequence[str]) -> Wanted:
    """What must not be in a packet of these documents."""
    secrets = Secrets(session)
    own = {}
    for document in _documents(session, document_ids):
        allowed = secrets.left_visible(document, POLICIES["names"])
        own[document.code] = secrets.forbidden(document, secrets.hides(document), allowed)
    return Wanted(_joined(own.values()), own)


def _documents(session: StudySession, ids: Sequence[str]) -> Sequence[Document]:
    return session.exec(select(Document).where(col(Document.id).in_(list(ids)))).all()


def _joined(parts: Iterable[Forbidden]) -> Forbidden:
    kept = list(parts)
    stopping = dict.fromkeys(one for each in kept for one in each.stopping)
    warning = dict.fromkeys(one for each in kept for one in each.warning if one not in stopping)
    persons = frozenset().union(*(each.persons for each in kept))
    literal = frozenset().union(*(each.literal for each in kept))
    return Forbidden(tuple(stopping), tuple(warning), persons, literal)


def scan_texts(session: StudySession, document_ids: Sequence[str], wanted: Wanted) -> Findings:
    """Search each text for what identifies it; what another document's text says in the open is no leak there."""
    findings = Findings()
    for document in _documents(session, document_ids):
        text, own = text_of(session, document), wanted.by_document[document.code]
        leaves = [(page.start, page.end) for page in pages(session, document.edition_id)]
        for leak in (*scan_text(text, own), *scan_page_breaks(original_text(session, document), text, leaves, own)):
            findings.take(leak, _told(session, document, leak))
    return findings


def _told(session: StudySession, document: Document, leak: Leak) -> Found:
    numbers = [page.number for page in pages(session, document.edition_id) if page.start <= leak.position]
    page = max(numbers, default=0)
    return Found(leak.string, f"{document.code}, page {page + 1}", leak.found, document.code, page)


def scan_rows(rows: Sequence[SQLModel], wanted: Wanted) -> Findings:
    """Search every value of a packet besides the texts, which are searched one by one, and the coder's own work."""
    findings = _scan_codebook(rows, wanted)
    pieces = [
        (f"{row.__tablename__}.{name}, ", value)
        for row in rows if not isinstance(row, (EditionText, *_CODEBOOK, *_OWN_WORK))
        for name, value in _values(row)
    ]  # fmt: skip
    for leak in _worth_telling(scan_pieces(pieces, wanted.everywhere)):
        findings.take(leak, Found(leak.string, f"file, {leak.place}", leak.found))
    return findings


def _worth_telling(leaks: Iterable[Leak]) -> Iterator[Leak]:
    """Without the years that ids and positions hold by chance."""
    return (leak for leak in leaks if leak.stops or not leak.string.isdigit())


def _values(row: SQLModel) -> Iterator[tuple[str, bytes]]:
    for name, value in _without_guesses(row).items():
        if isinstance(value, bytes):
            yield name, value
        else:
            yield from ((name, said.encode("utf-8", "surrogatepass")) for said in _strings(value))


def _without_guesses(row: SQLModel) -> dict[str, Any]:
    """A row's values; the lists coders guess from name sources by design, the same for all documents."""
    said = row.model_dump()
    if isinstance(row, Study):
        said["settings"] = {key: value for key, value in row.settings.items() if key != "guesses"}
    return said


def _scan_codebook(rows: Sequence[SQLModel], wanted: Wanted) -> Findings:
    """Codebook and glossary are common to all documents: that they speak of a state or a place only warns."""
    findings, common = Findings(), {}
    for row in rows:
        said = "\n".join(_strings(row.model_dump())) if isinstance(row, _CODEBOOK) else ""
        for leak in scan_text(said, wanted.everywhere):
            if names_a_side(leak.string) or names_a_side(leak.found) or not leak.stops:
                common[leak.found.casefold()] = leak.found
            else:
                where = f"codebook, {getattr(row, 'name', row.__tablename__)}"
                findings.take(leak, Found(leak.string, where, leak.found))
    if common:
        findings.warnings.append(codebook_names(list(common.values())))
    return findings


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (said for each in value.values() for said in _strings(each))
    elif isinstance(value, (list, tuple)):
        yield from (said for each in value for said in _strings(each))


def scan_file(path: Path, rows: Sequence[SQLModel], wanted: Wanted) -> Findings:
    """Search every byte of a packet, packed or not, for what is not said in the texts, codebook and own work anyway."""
    judged = (EditionText, *_CODEBOOK, *_OWN_WORK)
    said = [text for row in rows if isinstance(row, judged) for text in _strings(row.model_dump())]
    said += [text for row in rows if isinstance(row, Study) for text in _strings(row.settings.get("guesses"))]
    open_words = _letters("\n".join(said))
    findings, seen = Findings(), set()
    for leak in _worth_telling(scan_pieces([("", path.read_bytes())], wanted.everywhere)):
        if (leak.string, leak.place) not in seen and _letters(leak.found) not in open_words:
            seen.add((leak.string, leak.place))
            findings.take(leak, Found(leak.string, f"file, {leak.place}", leak.found))
    return findings


def _letters(said: str) -> str:
    return "".join(character for character in clean(said).text.casefold() if character.isalnum())


def scan_pictures(read: Iterable[tuple[str, int, str]], wanted: Wanted) -> Findings:
    """Search what OCR read in pictures of pages: document code, page (from 0), words."""
    findings = Findings()
    for code, number, said in read:
        for leak in scan_ocr(said, wanted.by_document[code]):
            if leak.stops:
                where = f"{code}, picture of page {number + 1}"
                findings.leaks.append(Found(leak.string, where, leak.found, code, number))
    return findings
