"""Comparing coders: agreement by code over the codings themselves, and the stretches on which coders differ.

Only documents a coder has finished count for that coder: there, an uncoded stretch is a decision. What a coder has
not finished is missing. Proposed codings and codings of regions are left out, and counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from sqlmodel import col, or_, select

from coder_app.domain.coders import Coder, Completion, Role
from coder_app.domain.coding import Coding
from coder_app.domain.documents import Document, Edition
from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.study import Round
from coder_app.operations.codebook import codes
from coder_app.operations.comparison_codings import Wanted, read_codings, read_units
from coder_app.operations.reading import pages
from coder_app.operations.set_up import require_lead, training_rounds
from coder_app.operations.training import training_documents
from coder_app.reliability.disagreements import Dispute, disputes
from coder_app.reliability.intervals import Draws, span_intervals
from coder_app.reliability.results import Result, finite
from coder_app.reliability.span_units import RULES, Rule, over_units
from coder_app.reliability.spans import agreement, binary_alpha, count

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from coder_app.domain.views import CodeView
    from coder_app.reliability.spans import Figure, SpanAgreement, SpanCounts, SpanTable
    from coder_app.storage.session import StudySession

UNITS = ("sentence", "word", "character", "paragraph", "document", "segment")
STATISTICS = ("percent_agreement", "cohen_kappa", "krippendorff_alpha", "gwet_ac1", "brennan_prediger")
_FIGURES: dict[str, Figure] = {
    "percent_agreement": "percent_agreement", "cohen_kappa": "kappa", "krippendorff_alpha": "alpha",
    "gwet_ac1": "ac1", "brennan_prediger": "brennan_prediger",
}  # fmt: skip
SEEN = {"": (), "blind": ("no",), "recognised": ("yes", "unsure")}


@dataclass(frozen=True, slots=True)
class ComparisonQuestion:
    """What to compare; an empty tuple means everything there is.

    Coders, documents and codes by id. ``round_id`` empty: the newest round in which anything was finished. ``unit``
    is what is counted over, ``rule`` when a span counts for a sentence or paragraph. Of unit ``segment`` are the
    stretches that at least one of the coders marked, overlapping ones made one; what nobody marked is left out.

    ``trim``: white space at the ends of a passage does not belong to it. ``training``: training rounds and documents
    count too; those named by id always do. ``seen``: "blind" only what the coder finished without recognising whose
    text it is, "recognised" only what the coder did recognise or suspect, "" both.
    """

    coder_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    code_ids: tuple[str, ...] = ()
    round_id: str = ""
    unit: str = "sentence"
    rule: Rule = "half"
    trim: bool = True
    training: bool = False
    seen: str = ""


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """A line of the table: one code with its spans per coder (in the order of the coders) and its statistics."""

    code: CodeView
    spans: tuple[int, ...]
    prevalence: float | None
    percent_agreement: Result
    cohen_kappa: Result
    krippendorff_alpha: Result
    gwet_ac1: Result
    brennan_prediger: Result

    def result(self, statistic: str) -> Result:
        """The statistic of this name."""
        found: Result = getattr(self, statistic)
        return found


@dataclass(frozen=True, slots=True)
class Compared:
    """A document that counts: its id, code, length in code points, and the names of those who finished it."""

    id: str
    code: str
    characters: int
    finished_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """The codings as the statistics take them; indices of the table run over ``documents``, ``coders``, ``codes``."""

    question: ComparisonQuestion
    table: SpanTable
    units: tuple[NDArray[np.int64], ...] | None
    documents: tuple[Compared, ...]
    coders: tuple[tuple[str, str], ...]
    codes: tuple[CodeView, ...]
    round_name: str
    round_id: str = ""
    left_out: dict[str, int] = field(default_factory=dict)
    intensity: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    trimmed: int = 0

    @property
    def rule(self) -> Rule:
        return "touch" if self.question.unit in {"document", "segment"} else self.question.rule

    def unit_count(self) -> int:
        """Number of units in the documents that count."""
        return int(self.table.lengths.sum()) if self.units is None else sum(len(each) for each in self.units)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Agreement by code, with the material it was computed from and the counts behind the figures."""

    material: Material
    rows: tuple[CodeAgreement, ...]
    units: int
    missing: int
    counts: SpanCounts


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A stretch on which coders differ; ``coders`` has by name the codes (ids) each gave; ``share`` 0 … 1."""

    document_id: str
    document: str
    start: int
    end: int
    kind: str
    coders: dict[str, tuple[str, ...]]
    share: float


def gather(session: StudySession, question: ComparisonQuestion) -> Material:
    """Read what a comparison needs; only a lead may. Raises BadInput or NotFound where there is nothing to compare."""
    require_lead(session)
    if question.unit not in UNITS:
        raise BadInput("There is no unit “{unit}”; choose one of {units}.", unit=question.unit, units=", ".join(UNITS))
    if question.rule not in RULES:
        raise BadInput("There is no rule {rule}; known are {known}.", rule=question.rule, known=", ".join(RULES))
    if question.seen not in SEEN:
        raise BadInput("“{answer}” is neither blind nor recognised.", answer=question.seen)
    round_row = _round(session, question)
    coders = _coders(session, question, round_row.id)
    training = set() if question.training or question.document_ids else training_documents(session)
    documents, done, practised = _documents(session, question, round_row.id, coders, training)
    shown = tuple(
        code for code in codes(session, counted=False) if not question.code_ids or code.id in question.code_ids
    )
    editions = [edition for _, edition in documents]
    found = read_codings(session, Wanted(
        round_row.id, [document.id for document, _ in documents], [ident for ident, _ in coders], shown,
        [edition.characters for edition in editions], done, question.trim,
        lambda ident: ident not in training and (not question.document_ids or ident in question.document_ids),
    ))  # fmt: skip
    names = [name for _, name in coders]
    compared = tuple(
        Compared(document.id, document.code, edition.characters,
                 tuple(name for name, finished in zip(names, row, strict=True) if finished))
        for (document, edition), row in zip(documents, done, strict=True)
    )  # fmt: skip
    units = read_units(session, question.unit, editions, found.table)
    left_out = found.left_out | ({"training": practised} if practised else {})
    return Material(question, found.table, units, compared, tuple(coders), shown, round_row.name, round_row.id,
                    left_out, found.intensity, found.trimmed)  # fmt: skip


def shown_codes(session: StudySession, question: ComparisonQuestion) -> tuple[CodeView, ...]:
    """The codes that are compared, in the order of the codebook."""
    known = codes(session, counted=False)
    return tuple(code for code in known if not question.code_ids or code.id in question.code_ids)


def _round(session: StudySession, question: ComparisonQuestion) -> Round:
    if question.round_id:
        row = session.get(Round, question.round_id)
        if row is None:
            raise NotFound("This round is not in the study any more.")
        return row
    training = () if question.training else training_rounds(session)
    query = select(Round).where(col(Round.id).not_in(training)).order_by(col(Round.position).desc()).limit(1)
    worked_in = session.exec(
        query.join(Completion, col(Completion.round_id) == col(Round.id)).where(col(Completion.reopened_at).is_(None))
    ).first()
    found = worked_in or session.exec(query).first()
    if found is None:
        raise BadInput("All rounds are for training. Name the round to compare, or let training count.")
    return found


def _coders(session: StudySession, question: ComparisonQuestion, round_id: str) -> list[tuple[str, str]]:
    finishers = select(Completion.coder_id).where(
        Completion.round_id == round_id, col(Completion.reopened_at).is_(None)
    )
    query = select(Coder.id, Coder.name).order_by(col(Coder.created_at), col(Coder.name))
    query = query.where(col(Coder.id).in_(question.coder_ids or finishers))
    if not question.coder_ids:
        # A lead who marks a document as finished in passing, without having coded anything, is no coder to compare.
        busy = select(Coding.coder_id).where(Coding.round_id == round_id)
        query = query.where(or_(Coder.role == Role.CODER, col(Coder.id).in_(busy)))
    found = [(ident, name) for ident, name in session.exec(query).all()]
    if len(found) < 2:
        raise BadInput(
            "A comparison needs two coders who have finished documents in the same round; there are {count}.",
            count=len(found),
        )
    return found


def _documents(
    session: StudySession,
    question: ComparisonQuestion,
    round_id: str,
    coders: list[tuple[str, str]],
    training: Collection[str],
) -> tuple[list[tuple[Document, Edition]], NDArray[np.bool_], int]:
    """The documents with their texts, who has finished which, and how many are left out as training."""
    query = (
        select(Document, Edition)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .where(col(Document.removed_at).is_(None), Edition.characters > 0)
        .order_by(col(Document.position), col(Document.code))
    )
    if question.document_ids:
        query = query.where(col(Document.id).in_(question.document_ids))
    known = select(Completion.document_id, Completion.coder_id).where(
        Completion.round_id == round_id, col(Completion.reopened_at).is_(None)
    )
    if question.seen:
        known = known.where(col(Completion.recognised).in_(SEEN[question.seen]))
    finished = set(session.exec(known).all())
    ids = [ident for ident, _ in coders]
    found = [
        ((document, edition), [(document.id, coder) in finished for coder in ids])
        for document, edition in session.exec(query).all()
    ]
    found = [(pair, row) for pair, row in found if any(row)]
    kept = [(pair, row) for pair, row in found if pair[0].id not in training]
    if not any(sum(row) > 1 for _, row in kept):
        raise BadInput("No document has been finished by two of these coders yet." if len(kept) == len(found) else
                       "Two of these coders have finished training documents only; let training count.")  # fmt: skip
    done = np.array([row for _, row in kept], np.bool_)
    return [pair for pair, _ in kept], done, len(found) - len(kept)


def compare_coders(session: StudySession, question: ComparisonQuestion) -> Comparison:
    """Agreement of coders, code by code."""
    return computed(gather(session, question))


def computed(material: Material) -> Comparison:
    """The figures of gathered material; needs no study, so it can run anywhere."""
    counts = count(material.table)
    spans = counts.spans
    if material.units is not None:
        counts = count(over_units(material.table, material.units, material.rule))
    found = replace(agreement(counts), spans=spans)
    rows = tuple(_row(found, index, code) for index, code in enumerate(material.codes))
    return Comparison(material, rows, found.units, found.missing, counts)


def _row(found: SpanAgreement, index: int, code: CodeView) -> CodeAgreement:
    results = {name: found.result(figure, index) for name, figure in _FIGURES.items()}
    spans = tuple(int(number) for number in found.spans[index])
    return CodeAgreement(code, spans, finite(found.prevalence[index]), **results)


def intervals(material: Material, how: Draws) -> tuple[list[tuple[float | None, float | None]], str, str | None]:
    """Limits of alpha by code from drawing documents (or units, where they are few), how they were drawn, a caution."""
    found = span_intervals(material.table, how, material.units, material.rule)
    limits = [(finite(low), finite(high)) for low, high in zip(found.low, found.high, strict=True)]
    return limits, found.method, found.note


def coder_matrix(comparison: Comparison) -> list[list[float | None]]:
    """Krippendorff's alpha of each pair of coders, the mean over the codes that have one; None for a coder alone."""
    size = len(comparison.material.coders)
    matrix: list[list[float | None]] = [[None] * size for _ in range(size)]
    for one in range(size):
        for other in range(one + 1, size):
            alphas = alpha_of_pair(comparison.counts, one, other)
            mean = None if np.isnan(alphas).all() else float(np.nanmean(alphas))
            matrix[one][other] = matrix[other][one] = mean
    return matrix


def alpha_of_pair(counts: SpanCounts, one: int, other: int) -> NDArray[np.float64]:
    """Krippendorff's alpha of two coders by code, over the documents both finished; NaN where undefined."""
    both = counts.finished[:, one] & counts.finished[:, other]
    yes = counts.coded[both][:, :, [one, other]].sum(axis=(0, 2))
    no = 2 * counts.units[both].sum() - yes
    differing = yes - 2 * counts.together[:, one, other]
    return binary_alpha(yes, no, 2.0 * differing)


def disagreements(material: Material, code_id: str = "") -> list[Disagreement]:
    """The disputed stretches, dearest first; of one code only, if asked."""
    index = {code.id: number for number, code in enumerate(material.codes)}
    table = material.table
    if code_id:
        if code_id not in index:
            raise NotFound("This code is not part of the comparison.")
        table = table.only(table.code == index[code_id])
    return [_told(material, each) for each in disputes(table)]


def _told(material: Material, found: Dispute) -> Disagreement:
    document = material.documents[found.document]
    given = {
        material.coders[coder][1]: tuple(material.codes[index].id for index in codes_given)
        for coder, codes_given in found.coders.items()
    }
    return Disagreement(document.id, document.code, found.start, found.end, found.kind, given, found.share)


def page_of(session: StudySession, document_id: str, offset: int) -> int:
    """The number of the page (from 0) that holds an offset of a document."""
    document = session.get(Document, document_id)
    if document is None:
        raise NotFound("The document is not in the study any more.")
    return max((page.number for page in pages(session, document.edition_id) if page.start <= offset), default=0)
