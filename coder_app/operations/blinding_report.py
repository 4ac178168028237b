"""Did blinding hold: what coders guessed of the sources, beside what is known of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.domain.blinding import Doubt, DoubtKind, Recognised, Scope, Unblinding
from coder_app.domain.coders import Coder, Completion
from coder_app.domain.errors import BadInput
from coder_app.operations.anchoring import anchoring
from coder_app.operations.comparison import ComparisonQuestion, compare_coders
from coder_app.operations.entities import entities
from coder_app.operations.reading import documents
from coder_app.operations.set_up import require_lead
from coder_app.reliability.blinding_index import blinding_report
from coder_app.reliability.guesses import guesses

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.views import DocumentView
    from coder_app.operations.anchoring import Anchoring
    from coder_app.reliability.blinding_index import BlindingReport
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result
    from coder_app.storage.session import StudySession

FACETS = ("state", "speaker", "period")
"""What is guessed, the most telling first."""

DONT_KNOW = frozenset({"", "?", "don't know", "dont know", "don’t know", "dk", "unknown", "не знаю"})
"""How "don't know" may be written, in small letters."""


@dataclass(frozen=True, slots=True)
class Guessed:
    """One coder's guess of one document; ``guess`` is None for "don't know", ``stratum`` what cannot be hidden."""

    coder: str
    document: str
    truth: str
    guess: str | None
    stratum: tuple[str, str]


@dataclass(frozen=True, slots=True)
class FacetHeld:
    """What the guesses of one facet say; ``unknown`` counts guesses of documents whose source is not on record."""

    facet: str
    report: BlindingReport
    sources: tuple[str, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class Held:
    """Whether blinding held.

    ``recognised`` counts what coders said on finishing (no, unsure, yes), ``doubts`` what they said of passages,
    ``agreement`` has Krippendorff's alpha (the mean over codes, None where there is none) and the number of
    documents, of those somebody recognised and of the others. ``after`` counts answers given after unblinding, which
    are left out. ``anchoring`` compares what was coded masked with what was coded unmasked.
    """

    facets: tuple[FacetHeld, ...]
    recognised: dict[str, int]
    doubts: dict[str, int]
    agreement: dict[str, tuple[int, float | None]]
    after: int
    anchoring: Anchoring

    def main(self) -> FacetHeld | None:
        """The facet with the most guesses, the more telling one where they are equal."""
        return max(self.facets, key=lambda each: each.report.guesses, default=None)


def did_blinding_hold(session: StudySession, how: Draws | None = None) -> Held:
    """What the coders' answers say of blinding; only a lead gets to know."""
    require_lead(session)
    answered, after = _answers(session)
    views = {view.id: view for view in documents(session)}
    answered = [row for row in answered if row.document_id in views]
    coders = dict(session.exec(select(Coder.id, Coder.name)).all())
    names = _other_names(session)
    facets = []
    for facet in FACETS:
        found, unknown = _guessed(facet, answered, views, coders, names)
        if found or unknown:
            facets.append(_held(facet, found, unknown, how))
    said = Counter(row.recognised for row in answered if row.recognised)
    doubts = Counter(session.exec(select(Doubt.kind)).all())
    counts = {each.value: said[each] for each in Recognised}
    noted = {each.value: doubts[each] for each in DoubtKind}
    return Held(tuple(facets), counts, noted, _agreement(session, answered), after, anchoring(session, how))


def _answers(session: StudySession) -> tuple[list[Completion], int]:
    """What each coder first said of each document while it was blind for them, and how many answers came later."""
    rows = session.exec(select(Completion).order_by(col(Completion.finished_at))).all()
    endings = session.exec(select(Unblinding)).all()
    first: dict[tuple[str, str], Completion] = {}
    after = 0
    for row in rows:
        if not row.recognised and not row.answers:
            continue
        if any(_reached(row, ending) for ending in endings):
            after += 1
        else:
            first.setdefault((row.coder_id, row.document_id), row)
    return list(first.values()), after


def _reached(row: Completion, ending: Unblinding) -> bool:
    reach = {
        Scope.STUDY: None, Scope.ROUND: row.round_id, Scope.DOCUMENT: row.document_id, Scope.CODER: row.coder_id,
    }  # fmt: skip
    return row.finished_at > ending.at and reach[Scope(ending.scope)] == ending.scope_id


def _other_names(session: StudySession) -> dict[str, str]:
    """By any name of an entity, in small letters, the one name it goes by."""
    return {name.casefold(): entity.name for entity in entities(session) for name in reversed(entity.names)}


def _guessed(
    facet: str, rows: Iterable[Completion], views: dict[str, DocumentView], coders: dict[str, str],
    names: dict[str, str],
) -> tuple[list[Guessed], int]:  # fmt: skip
    found, unknown = [], 0
    for row in rows:
        said = row.answers.get("guesses", {})
        if facet not in said:
            continue
        view = views[row.document_id]
        truth = _truth(facet, view)
        if not truth:
            unknown += 1
            continue
        true_name, guess = _one_name(truth, names), _one_name(str(said[facet] or ""), names)
        same = guess.casefold() == true_name.casefold()
        told = None if guess.casefold() in DONT_KNOW else true_name if same else guess
        evidence = view.provenance.kind_of_evidence if view.provenance else ""
        found.append(Guessed(coders[row.coder_id], view.code, true_name, told, (view.language, evidence)))
    return found, unknown


def _truth(facet: str, view: DocumentView) -> str:
    if facet == "period":
        return next((period for period in view.periods if period), "")
    said = view.provenance
    if said is None:
        return ""
    return (said.state or said.bloc or said.side) if facet == "state" else said.speaker


def _one_name(text: str, names: dict[str, str]) -> str:
    clean = " ".join(text.split())
    return names.get(clean.casefold(), clean)


def _held(facet: str, found: Sequence[Guessed], unknown: int, how: Draws | None) -> FacetHeld:
    spelt: dict[str, str] = {}  # one spelling for guesses that differ in letter case only
    for name in [*(each.truth for each in found), *(each.guess or "" for each in found)]:
        if name:
            spelt.setdefault(name.casefold(), name)
    data = guesses(
        [each.coder for each in found],
        [spelt[each.truth.casefold()] for each in found],
        [spelt[each.guess.casefold()] if each.guess else None for each in found],
        [each.stratum for each in found],
    )
    return FacetHeld(facet, blinding_report(data, how), data.sources, unknown)


def _agreement(session: StudySession, answered: Sequence[Completion]) -> dict[str, tuple[int, float | None]]:
    known = {row.document_id for row in answered if row.recognised == Recognised.YES}
    others = {row.document_id for row in answered if row.recognised} - known
    return {"recognised": _alpha(session, known), "not_recognised": _alpha(session, others)}


def _alpha(session: StudySession, document_ids: set[str]) -> tuple[int, float | None]:
    if not document_ids:
        return 0, None
    try:
        rows = compare_coders(session, ComparisonQuestion(document_ids=tuple(sorted(document_ids)))).rows
    except BadInput:  # nothing here that two coders have finished
        return len(document_ids), None
    values = [row.krippendorff_alpha.value for row in rows]
    numbers = [value for value in values if isinstance(value, float)]
    return len(document_ids), sum(numbers) / len(numbers) if numbers else None


# As plain values and in words


def told(held: Held) -> dict[str, Any]:
    """All of it as plain values that JSON can hold; ``james`` and ``bang`` are those of the facet guessed most."""
    facets = {each.facet: _told_facet(each) for each in held.facets}
    main = held.main()
    nothing: dict[str, Any] = {"james": _nothing(), "bang": {**_nothing(), "by_coder": {}}, "guesses": 0}
    first = facets[main.facet] if main else nothing
    answers = sum(held.recognised.values())
    share = held.recognised[Recognised.YES] / answers if answers else None
    return {
        "facet": main.facet if main else None,
        **first,
        "facets": facets,
        "recognised": {**held.recognised, "share": share},
        "doubts": held.doubts,
        "agreement": {
            name: {"documents": count, "krippendorff_alpha": alpha} for name, (count, alpha) in held.agreement.items()
        },
        "after_unblinding": held.after,
        "anchoring": {
            "documents": held.anchoring.documents,
            "masked": held.anchoring.masked,
            "unmasked": held.anchoring.unmasked,
            "codes": [{"code": each.code, **_plain(each.difference)} for each in held.anchoring.codes],
        },
    }


def _nothing() -> dict[str, Any]:
    from coder_app.reliability.results import NO_GUESSES

    return {"value": None, "low": None, "high": None, "undefined_reason": NO_GUESSES}


def _told_facet(held: FacetHeld) -> dict[str, Any]:
    report = held.report
    return {
        "james": _plain(report.james),
        "bang": {**_plain(report.bang), "by_coder": {name: _plain(each) for name, each in report.by_coder.items()}},
        "test": _plain(report.test),
        "corrected": _plain(report.corrected),
        "guesses": report.guesses,
        "sources": list(held.sources),
        "without_source": held.unknown,
    }


def _plain(result: Result) -> dict[str, Any]:
    """A result with what it says beside its value; limits by source stand in the place of the limits."""
    said = result.as_dict()
    details = said.pop("details", {})
    return {**said, **(details if isinstance(details, dict) else {})}
