"""Cross-checks: two versions of a work aligned and looked over; what people decided lies over what was found."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.domain.crosscheck import CrossCheck, CrossCheckResult, GlossaryTerm, SameRule, Verdict
from coder_app.domain.errors import NotFound
from coder_app.domain.progress import Quiet
from coder_app.domain.tables import now
from coder_app.operations.bead_corrections import PairBead, fixed_links, overlay
from coder_app.operations.checking_pairs import align_sides, check_sides
from coder_app.operations.project import verb
from coder_app.operations.sentence_corrections import content_key, side_of
from coder_app.operations.works import VersionView, find_check, require_reviewer, versions

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.operations.bead_corrections import Link
    from coder_app.operations.checking_pairs import PairWarning
    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession

_CHECKS_VERSION = 2
"""Another number has every pair looked over again."""
_SURE = 0.7
_ENOUGH = 3000  # beads: later ones teach little, and reading them takes its time


@dataclass(frozen=True, slots=True)
class TermWords:
    """A glossary term as the checks need it."""

    concept: str
    ru: str = ""
    uk: str = ""
    en: str = ""
    watched: str = ""


@dataclass(frozen=True, slots=True)
class RuleWords:
    """Two wordings that count as the same for one kind of warning."""

    id: str
    kind: str
    original_words: str
    translation_words: str
    original_language: str
    translation_language: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people decided and the checks must follow: profile, terms, rules, fixed beads."""

    profile: str
    terms: tuple[TermWords, ...]
    rules: tuple[RuleWords, ...]
    fixed: tuple[Link, ...]
    resting: int


@dataclass(frozen=True, slots=True)
class PairInputs:
    """All that working a pair out needs, so that it can be done away from the study's thread.

    ``passages`` are words of original and translation that stand side by side in pairs that are aligned already.
    """

    check_id: str
    original: Side
    translation: Side
    decisions: Decisions
    beads: tuple[PairBead, ...] | None
    support: float = 0.0
    is_translation: bool = True
    passages: tuple[tuple[str, str], ...] = ()

    @property
    def texts_print(self) -> str:
        """A hash of what the alignment rests on."""
        return texts_print(self.original, self.translation)


def texts_print(*sides: Side) -> str:
    """A hash of what the alignment of these versions rests on."""
    return content_key(*(json.dumps([side.keys, side.languages, side.paragraphs]) for side in sides))


@dataclass(frozen=True, slots=True)
class Worked:
    """What was worked out about a pair."""

    texts_print: str
    beads: tuple[PairBead, ...]
    support: float
    is_translation: bool
    warnings_print: str
    warnings: tuple[PairWarning, ...]


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What a reviewer made of a warning."""

    key: str
    reviewer_id: str
    decision: str
    kind: str
    weight: str
    note: str
    original: str
    translation: str


@dataclass(frozen=True, slots=True)
class PairOpen:
    """A pair as the window shows it. Without ``fresh`` the pair must be worked out again (:func:`work_out`)."""

    check_id: str
    profile: str
    original: Side
    translation: Side
    beads: tuple[PairBead, ...]
    warnings: tuple[PairWarning, ...]
    verdicts: dict[str, VerdictView]
    aligned: bool
    fresh: bool
    support: float
    is_translation: bool
    resting: int


@dataclass(frozen=True, slots=True)
class PairView:
    """A cross-check in the list: the two versions and how far it has come."""

    check_id: str
    work_id: str
    title: str
    original: VersionView
    translation: VersionView
    profile: str
    aligned: bool
    beads: int = 0
    unmatched: int = 0
    warnings: int = 0
    judged: int = 0
    departures: int = 0
    is_translation: bool = True

    @property
    def state(self) -> str:
        """``new``, ``open``, ``begun`` or ``judged``."""
        if not self.aligned:
            return "new"
        if self.judged >= self.warnings:
            return "judged"
        return "begun" if self.judged else "open"


def pair_inputs(session: StudySession, check_id: str, *, anew: bool = False) -> PairInputs:
    """What working a pair out needs; with ``anew`` the kept alignment is left out and all is aligned again."""
    require_reviewer(session)
    check = find_check(session, check_id)
    inputs = _inputs(session, check, anew=anew)
    return replace(inputs, passages=_passages(session, inputs)) if inputs.beads is None else inputs


def _inputs(session: StudySession, check: CrossCheck, *, anew: bool = False) -> PairInputs:
    original, translation = side_of(session, check.original_id), side_of(session, check.translation_id)
    links, resting = fixed_links(session, check.id, original, translation)
    decisions = Decisions(check.profile, tuple(glossary(session)), tuple(rules(session)), tuple(links), resting)
    found = PairInputs(check.id, original, translation, decisions, None)
    kept = session.get(CrossCheckResult, check.id)
    if kept is None or anew or kept.texts_print != found.texts_print:
        return found
    return PairInputs(check.id, original, translation, decisions, _beads(kept.beads), kept.support, kept.is_translation)


def _passages(session: StudySession, inputs: PairInputs) -> tuple[tuple[str, str], ...]:
    """What stands side by side in other pairs of the same languages, in either direction, the oldest pairs first.

    Only of pairs that look like translations, and of them only the beads that are certain or made by hand.
    """
    wanted = (inputs.original.language, inputs.translation.language)
    found: list[tuple[str, str]] = []
    aligned = select(CrossCheck).join(CrossCheckResult, col(CrossCheckResult.check_id) == col(CrossCheck.id))
    aligned = aligned.where(CrossCheck.id != inputs.check_id, col(CrossCheckResult.is_translation))
    for check in session.exec(aligned.order_by(col(CrossCheck.created_at), col(CrossCheck.id))).all():
        other = _inputs(session, check)
        languages = (other.original.language, other.translation.language)
        if len(found) >= _ENOUGH or other.beads is None or wanted not in (languages, languages[::-1]):
            continue
        for bead in overlay(other.beads, other.decisions.fixed):
            if bead.original and bead.translation and bead.score >= _SURE:
                words = other.original.quote(bead.original), other.translation.quote(bead.translation)
                found.append(words if languages == wanted else words[::-1])
    return tuple(found)


def _beads(kept: list[Any]) -> tuple[PairBead, ...]:
    return tuple(PairBead(tuple(ours), tuple(theirs), score) for ours, theirs, score in kept)


def glossary(session: StudySession) -> list[TermWords]:
    """The study's key terms, by concept."""
    rows = sorted(session.exec(select(GlossaryTerm)).all(), key=lambda row: row.concept)
    return [TermWords(row.concept, row.ru, row.uk, row.en, row.watched) for row in rows]


def rules(session: StudySession) -> list[RuleWords]:
    """What counts as the same, the oldest first."""
    rows = session.exec(select(SameRule).order_by(col(SameRule.made_at))).all()
    return [
        RuleWords(row.id, row.kind, row.original_words, row.translation_words, row.original_language,
                  row.translation_language)
        for row in rows
    ]  # fmt: skip


def work_out(inputs: PairInputs, progress: Progress | None = None) -> Worked:
    """Align the pair where that is needed, and look it over. Needs no study: run it on any thread."""
    progress = progress or Quiet()
    beads, support, is_translation = inputs.beads, inputs.support, inputs.is_translation
    fixed = inputs.decisions.fixed
    if beads is None:
        sides = inputs.original, inputs.translation
        beads, support, is_translation = align_sides(*sides, fixed, inputs.passages, progress)
    shown = overlay(beads, fixed)
    found = check_sides(inputs.original, inputs.translation, shown, inputs.decisions, progress)
    return Worked(inputs.texts_print, beads, support, is_translation, warnings_print(inputs, shown), tuple(found))


def warnings_print(inputs: PairInputs, shown: list[PairBead]) -> str:
    """A hash of what the warnings rest on."""
    decisions = inputs.decisions
    parts = [_CHECKS_VERSION, inputs.texts_print, decisions.profile, [asdict(term) for term in decisions.terms],
             [asdict(rule) for rule in decisions.rules],
             [[bead.original, bead.translation] for bead in shown]]  # fmt: skip
    return content_key(json.dumps(parts))


@verb("Align and check", undoable=False)
def keep_result(session: StudySession, check_id: str, worked: Worked) -> None:
    """Keep what was worked out about a pair."""
    require_reviewer(session)
    find_check(session, check_id)
    row = session.get(CrossCheckResult, check_id) or CrossCheckResult(check_id=check_id)
    row.texts_print, row.warnings_print = worked.texts_print, worked.warnings_print
    row.beads = [[bead.original, bead.translation, round(bead.score, 4)] for bead in worked.beads]
    row.support, row.is_translation = worked.support, worked.is_translation
    row.warnings = [asdict(warning) for warning in worked.warnings]
    row.made_at = now()
    session.add(row)


def open_pair(session: StudySession, check_id: str) -> PairOpen:
    """A pair with its beads, warnings and this person's verdicts, as far as they are worked out."""
    from coder_app.operations.checking_pairs import warning_from

    require_reviewer(session)
    inputs = _inputs(session, find_check(session, check_id))
    kept = session.get(CrossCheckResult, check_id)
    shown = overlay(inputs.beads, inputs.decisions.fixed) if inputs.beads is not None else []
    fresh = bool(kept and inputs.beads is not None and kept.warnings_print == warnings_print(inputs, shown))
    warnings = tuple(warning_from(each) for each in kept.warnings) if kept and inputs.beads is not None else ()
    return PairOpen(
        check_id, inputs.decisions.profile, inputs.original, inputs.translation, tuple(shown), warnings,
        my_verdicts(session, check_id), inputs.beads is not None, fresh, inputs.support, inputs.is_translation,
        inputs.decisions.resting,
    )  # fmt: skip


def my_verdicts(session: StudySession, check_id: str) -> dict[str, VerdictView]:
    """This person's verdicts on a pair, by the key of the warning."""
    rows = session.exec(
        select(Verdict).where(Verdict.check_id == check_id, Verdict.reviewer_id == session.actor_id)
    ).all()
    return {row.key: verdict_view(row) for row in rows}


def verdict_view(row: Verdict) -> VerdictView:
    """The frozen picture of a verdict."""
    return VerdictView(row.key, row.reviewer_id, row.decision, row.kind, row.weight, row.note, row.original,
                       row.translation)  # fmt: skip


@dataclass(slots=True)
class _Kept:
    beads: int = 0
    unmatched: int = 0
    keys: set[str] = field(default_factory=set)
    is_translation: bool = True


def pairs(session: StudySession) -> list[PairView]:
    """All cross-checks of documents that are in the study, in the order they were begun."""
    from coder_app.domain.documents import Document, Work

    known = versions(session)
    placed = dict(session.exec(select(Document.id, Document.work_id)).all())
    titles = dict(session.exec(select(Work.id, Work.title)).all())
    kept = {row.check_id: _kept(row) for row in session.exec(select(CrossCheckResult)).all()}
    mine = session.exec(select(Verdict).where(Verdict.reviewer_id == session.actor_id)).all()
    found = []
    for check in session.exec(select(CrossCheck).order_by(col(CrossCheck.created_at))).all():
        original, translation = known.get(check.original_id), known.get(check.translation_id)
        if original is None or translation is None:
            continue
        result = kept.get(check.id, _Kept())
        verdicts = [each for each in mine if each.check_id == check.id]
        work_id = placed.get(check.original_id) or ""
        found.append(PairView(
            check.id, work_id, titles.get(work_id, ""), original, translation, check.profile, check.id in kept,
            result.beads, result.unmatched, len(result.keys), sum(each.key in result.keys for each in verdicts),
            sum(each.decision == "departure" for each in verdicts), result.is_translation,
        ))  # fmt: skip
    return found


def _kept(row: CrossCheckResult) -> _Kept:
    unmatched = sum(not ours or not theirs for ours, theirs, _ in row.beads)
    return _Kept(len(row.beads), unmatched, {each["key"] for each in row.warnings}, row.is_translation)


def find_pair(session: StudySession, original: str, translation: str = "") -> PairView:
    """The cross-check of these documents (by code or name); raises NotFound."""
    from coder_app.operations.documents import find_document

    first = find_document(session, original).id
    second = find_document(session, translation).id if translation else ""
    for each in pairs(session):
        if each.original.document_id == first and second in {"", each.translation.document_id}:
            return each
    raise NotFound("These documents are not cross-checked yet; begin with “works check”.")
