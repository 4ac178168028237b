"""What masks may still give away: telling lengths, telling spellings, names hidden in one language version only."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.blinding.masks import orphans, short_runs
from coder_app.blinding.shibboleths import shibboleths
from coder_app.domain.blinding import Mask
from coder_app.domain.crosscheck import CrossCheck, CrossCheckResult
from coder_app.operations.bead_corrections import PairBead, fixed_links, overlay
from coder_app.operations.crosscheck import texts_print
from coder_app.operations.document_secrets import Secrets
from coder_app.operations.documents import find_document
from coder_app.operations.masking import masks
from coder_app.operations.reading_copies import original_text
from coder_app.operations.sentence_corrections import side_of
from coder_app.operations.set_up import require_lead
from coder_app.operations.works import versions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.blinding.masks import Orphan
    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession

Range = tuple[int, int]
Bead = tuple[Range | None, Range | None]


@dataclass(frozen=True, slots=True)
class TellingLength:
    """Masks as long as forms of only ``fitting`` of the study's entities of that kind: the length may name it."""

    kind: str
    label: str
    characters: int
    fitting: int
    places: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class TellingSpelling:
    """A spelling that tells from which side a text comes; ``kept`` where the lead has decided to leave it.

    ``key`` is what a decision is remembered by.
    """

    question: str
    spelling: str
    places: tuple[Range, ...]
    key: str
    kept: bool


@dataclass(frozen=True, slots=True)
class OrphanMask:
    """An entity hidden in ``masked_in`` and not in the sentences of ``document`` that translate it."""

    entity_id: str
    label: str
    name: str
    masked_in: str
    document_id: str
    document: str
    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class OrphanReport:
    """``pairs`` counts the versions held side by side, ``stale`` those that must be aligned (again) first."""

    orphans: tuple[OrphanMask, ...]
    pairs: int
    stale: int


def telling_lengths(session: StudySession, document_id: str) -> list[TellingLength]:
    """A document's masks whose length fits fewer than three entities of their kind, the most telling first."""
    secrets, found = Secrets(session), masks(session, document_id)
    labels = {(each.start, each.end): each.label for each in found}
    text = original_text(session, find_document(session, document_id))
    placed = [(each.start, each.end, each.kind) for each in found if each.region is None]
    alike: dict[tuple[int, str, int, str], list[Range]] = defaultdict(list)
    for run in short_runs(text, placed, secrets.known):
        size = run.end - run.start
        alike[run.fitting, run.kind, size, labels[run.start, run.end]].append((run.start, run.end))
    return [
        TellingLength(kind, label, size, fitting, tuple(places))
        for (fitting, kind, size, label), places in sorted(alike.items())
    ]  # fmt: skip


def telling_spellings(session: StudySession, document_id: str) -> list[TellingSpelling]:
    """The spellings of a document that tell its side and are not hidden, the most frequent first."""
    secrets, document = Secrets(session), find_document(session, document_id)
    refused = secrets.refused(document)
    hidden = [(each.start, each.end) for each in secrets.hides(document)]
    return [
        TellingSpelling(each.question, each.spelling, each.places, key := f"spelling: {each.spelling}", key in refused)
        for each in shibboleths(original_text(session, document), hidden)
    ]  # fmt: skip


def orphan_masks(session: StudySession) -> OrphanReport:
    """What is hidden in one language version and not in its aligned counterpart, over the whole study."""
    require_lead(session)
    present = versions(session)
    names = {entity.id: (entity.label, entity.name) for entity in Secrets(session).known}
    found: list[OrphanMask] = []
    pairs = stale = 0
    for check in session.exec(select(CrossCheck)).all():
        if check.original_id not in present or check.translation_id not in present:
            continue
        pairs += 1
        sides = [side_of(session, each, unmasked=True) for each in (check.original_id, check.translation_id)]
        beads = _beads(session, check, sides)
        if beads is None:
            stale += 1
            continue
        hidden = [_hidden(session, side) for side in sides]
        found += [_orphan(each, sides, *names.get(each.entity_id, ("", ""))) for each in orphans(beads, *hidden)]
    return OrphanReport(tuple(found), pairs, stale)


def _beads(session: StudySession, check: CrossCheck, sides: Sequence[Side]) -> list[Bead] | None:
    """What translates what, where that was worked out for these texts, with their masks or without."""
    kept = session.get(CrossCheckResult, check.id)
    if kept is None:
        return None
    masked = [side_of(session, side.document_id) for side in sides]
    known = next((each for each in (sides, masked) if texts_print(*each) == kept.texts_print), None)
    if known is None:
        return None
    links, _ = fixed_links(session, check.id, *known)
    found = overlay([PairBead(tuple(ours), tuple(theirs)) for ours, theirs, _ in kept.beads], links)
    return [(_range(sides[0], bead.original), _range(sides[1], bead.translation)) for bead in found]


def _range(side: Side, numbers: Sequence[int]) -> Range | None:
    return (side.sentences[numbers[0]][0], side.sentences[numbers[-1]][1]) if numbers else None


def _hidden(session: StudySession, side: Side) -> list[tuple[int, int, str]]:
    rows = session.exec(select(Mask).where(Mask.document_id == side.document_id)).all()
    return [(row.start, row.end, row.entity_id) for row in rows if row.entity_id and row.region is None]


def _orphan(each: Orphan, sides: Sequence[Side], label: str, name: str) -> OrphanMask:
    missing, masked_in = sides[each.side], sides[1 - each.side]
    sentence = " ".join(missing.text[each.start : each.end].split())
    return OrphanMask(
        each.entity_id, label, name, masked_in.code, missing.document_id, missing.code, each.start, each.end, sentence
    )  # fmt: skip
