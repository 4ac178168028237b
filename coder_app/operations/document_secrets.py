"""What must not be found in one document: what its provenance, file and metadata say, and what its masks hide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.blinding.leaks import Forbidden, forbidden, scan_page_breaks, scan_text
from coder_app.blinding.masks import masked_text
from coder_app.blinding.reasons import FILE
from coder_app.blinding.suggesting import file_mark, suggest
from coder_app.domain.blinding import Mask, RefusedMask
from coder_app.domain.documents import Document, Edition, Work
from coder_app.operations.entities import facets, known_entities
from coder_app.operations.reading import pages, ranges
from coder_app.operations.reading_copies import original_id, original_text
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from coder_app.blinding.entities import Entity as Named
    from coder_app.blinding.policies import Policy
    from coder_app.blinding.suggesting import Suggestion
    from coder_app.storage.session import StudySession

_ROUNDS = 3  # what is hidden may hide more: its other forms


@dataclass(frozen=True, slots=True)
class Hides:
    """A stretch that is or will be masked."""

    start: int
    end: int
    kind: str
    entity_id: str | None


class Secrets:
    """What identifies each document, read once for many of them; only a lead may ask."""

    def __init__(self, session: StudySession) -> None:
        require_lead(session)
        self._session = session
        self.known: Sequence[Named] = known_entities(session)
        self._said: Mapping[str, Mapping[str, str | date | None]] = facets(session)

    def said(self, document: Document) -> Mapping[str, str | date | None]:
        """The document's provenance by facet."""
        return self._said.get(document.id, {})

    def hides(self, document: Document) -> list[Hides]:
        """What the document's masks hide, regions left out."""
        rows = self._session.exec(select(Mask).where(Mask.document_id == document.id)).all()
        return [Hides(row.start, row.end, row.kind, row.entity_id) for row in rows if row.region is None]

    def forbidden(self, document: Document, hides: Sequence[Hides], allowed: set[str] | None = None) -> Forbidden:
        """What the document must not say where these stretches are hidden, without what is ``allowed``.

        A masked line at the edge of a page may be plain words: elsewhere they only make one look twice.
        """
        session, text = self._session, original_text(self._session, document)
        hidden = {each.entity_id for each in hides}
        edition = session.get(Edition, original_id(document))
        work = session.get(Work, document.work_id) if document.work_id else None
        strict = forbidden(
            entities=[entity for entity in self.known if entity.id in hidden], provenance=[self.said(document)],
            metadata=[*_metadata(edition), ("work", work.title if work else "")],
            file_names=[edition.file_name if edition else "", document.name],
            hidden_texts={text[each.start : each.end] for each in hides if each.kind != "other"},
            allowed=allowed or (),
        )  # fmt: skip
        others = {text[each.start : each.end] for each in hides if each.kind == "other"}
        loose = forbidden(hidden_texts=others, allowed={*(allowed or ()), *strict.stopping})
        return replace(strict, warning=tuple(dict.fromkeys((*strict.warning, *loose.stopping, *loose.warning))))

    def suggestions(
        self, document: Document, policy: Policy, *, refused: set[str], hides: Sequence[Hides] = ()
    ) -> list[Suggestion]:
        """Everything that should be masked besides what is hidden or was refused.

        What the file and its details say counts too, so that nothing stops a packet that was not suggested before.
        """
        session, edition = self._session, original_id(document)
        text = original_text(session, document)
        leaves = [(page.start, page.end) for page in pages(session, edition)]
        places, languages = ranges(session, edition, "paragraph")
        suggested = partial(
            suggest, text, document.language or self._language(edition), entities=self.known,
            provenance=self.said(document), policy=policy, pages=leaves,
            paragraph_languages=[(a.start, a.end, each) for a, each in zip(places, languages, strict=False)],
            masked=[(each.start, each.end) for each in hides],
        )  # fmt: skip
        left = [each for each in suggested() if each.key in refused] if refused else []
        found = self._with_marks_of_file(document, text, leaves, suggested(refused=refused), refused, list(hides))
        return [each for each in found if each.reason != FILE or not _within(each, left)]

    def _with_marks_of_file(
        self,
        document: Document,
        text: str,
        leaves: list[tuple[int, int]],
        found: list[Suggestion],
        refused: set[str],
        hides: list[Hides],
    ) -> list[Suggestion]:
        for _ in range(_ROUNDS):
            hidden = hides + [Hides(each.start, each.end, each.kind, each.entity_id) for each in found]
            visible = masked_text(text, [(each.start, each.end) for each in hidden])
            wanted = self.forbidden(document, hidden)
            leaks = [*scan_text(visible, wanted), *scan_page_breaks(text, visible, leaves, wanted)]
            marks = [file_mark(text, leak.position, leak.position + len(leak.found)) for leak in leaks if leak.stops]
            new = [mark for mark in marks if mark.key not in refused]
            found = sorted([*found, *new], key=lambda each: each.start)
            if not new:
                break
        return found

    def _language(self, edition_id: str) -> str:
        return self._session.exec(select(Edition.language).where(Edition.id == edition_id)).first() or "und"

    def refused(self, document: Document) -> set[str]:
        """The keys of what the lead does not want masked."""
        query = select(RefusedMask.key).where(col(RefusedMask.document_id) == document.id)
        return set(self._session.exec(query).all())

    def left_visible(self, document: Document, policy: Policy) -> set[str]:
        """The words the lead has looked at and left as they are."""
        keys = self.refused(document)
        if not keys:
            return set()
        return {each.text for each in self.suggestions(document, policy, refused=set()) if each.key in keys}


def _within(one: Suggestion, others: Sequence[Suggestion]) -> bool:
    return any(other.start <= one.start and one.end <= other.end for other in others)


def _metadata(edition: Edition | None) -> list[tuple[str, str]]:
    if edition is None:
        return []
    said = [(str(key), str(value)) for key, value in edition.details.get("metadata", {}).items()]
    return [*said, *(("outline", str(entry[0])) for entry in edition.details.get("outline", []))]
