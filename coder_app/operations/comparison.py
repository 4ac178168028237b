"""Comparing coders: agreement by code over the codings themselves, and the stretches on which coders differ.

Only documents a coder has finished count for that coder: there, an uncoded stretch is a decision. What a coder has
not finished is missing. Proposed codings and codings of regions are left out, and counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlmodel import col, or_, select

from coder_app.domain.coders import Coder, Completion, Role
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document, Edition, EditionPage, EditionText
from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.study import Round
from coder_app.operations.codebook import codes
from coder_app.operations.reading import pages, range_pairs
from coder_app.operations.set_up import require_lead
from coder_app.reliability.disagreements import Dispute, disputes
from coder_app.reliability.intervals import Draws, span_intervals
from coder_app.reliability.results import Result, finite
from coder_app.reliability.span_units import RULES, Rule, over_units
from coder_app.reliability.spans import agreement, binary_alpha, count, merged, span_table

if TYPE_CHECKING:
    from collections.abc import Sequence

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
_WORD = re.compile(r"\w+(?:[-’'ʼ]\w+)*")


@dataclass(frozen=True, slots=True)
class ComparisonQuestion:
    """What to compare; an empty tuple means everything there is.

    Coders, documents and codes by id. ``round_id`` empty: the newest round in which anything was finished. ``unit``
    is what is counted over, ``rule`` when a span counts for a sentence or paragraph. Of unit ``segment`` are the
    stretches that at least one of the coders marked, overlapping ones made one; what nobody marked is left out.
    """

    coder_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    code_ids: tuple[str, ...] = ()
    round_id: str = ""
    unit: str = "sentence"
    rule: Rule = "half"


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
    round_row = _round(session, question.round_id)
    coders = _coders(session, question, round_row.id)
    documents, done = _documents(session, question, round_row.id, coders)
    shown = tuple(code for code in codes(session) if not question.code_ids or code.id in question.code_ids)
    ids, lengths = [each[0].id for each in documents], [each[1].characters for each in documents]
    table, left_out = read_table(session, round_row.id, ids, [each for each, _ in coders], shown, lengths, done)
    names = [name for _, name in coders]
    compared = tuple(
        Compared(document.id, document.code, edition.characters,
                 tuple(name for name, finished in zip(names, row, strict=True) if finished))
        for (document, edition), row in zip(documents, done, strict=True)
    )  # fmt: skip
    units = segments_of(table) if question.unit == "segment" else read_units(
        session, question.unit, [each[1] for each in documents]
    )  # fmt: skip
    return Material(question, table, units, compared, tuple(coders), shown, round_row.name, round_row.id,
                    left_out)  # fmt: skip


def _round(session: StudySession, round_id: str) -> Round:
    if round_id:
        row = session.get(Round, round_id)
        if row is None:
            raise NotFound("This round is not in the study any more.")
        return row
    worked_in = session.exec(
        select(Round)
        .join(Completion, col(Completion.round_id) == col(Round.id))
        .where(col(Completion.reopened_at).is_(None))
        .order_by(col(Round.position).desc())
        .limit(1)
    ).first()
    return worked_in or session.exec(select(Round).order_by(col(Round.position).desc()).limit(1)).one()


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
    session: StudySession, question: ComparisonQuestion, round_id: str, coders: list[tuple[str, str]]
) -> tuple[list[tuple[Document, Edition]], NDArray[np.bool_]]:
    query = (
        select(Document, Edition)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .where(col(Document.removed_at).is_(None), Edition.characters > 0)
        .order_by(col(Document.position), col(Document.code))
    )
    if question.document_ids:
        query = query.where(col(Document.id).in_(question.document_ids))
    finished = set(
        session.exec(
            select(Completion.document_id, Completion.coder_id).where(
                Completion.round_id == round_id, col(Completion.reopened_at).is_(None)
            )
        ).all()
    )
    ids = [ident for ident, _ in coders]
    found = [
        ((document, edition), [(document.id, coder) in finished for coder in ids])
        for document, edition in session.exec(query).all()
    ]
    found = [(pair, row) for pair, row in found if any(row)]
    if not any(sum(row) > 1 for _, row in found):
        raise BadInput("No document has been finished by two of these coders yet.")
    return [pair for pair, _ in found], np.array([row for _, row in found], np.bool_)


def read_table(
    session: StudySession,
    round_id: str,
    document_ids: list[str],
    coder_ids: list[str],
    shown: Sequence[CodeView],
    lengths: list[int],
    done: NDArray[np.bool_],
) -> tuple[SpanTable, dict[str, int]]:
    """The codings of these coders in a round as a table of spans, and how many were left out and why."""
    query = (
        select(  # type: ignore[call-overload]
            Coding.document_id, Coding.coder_id, Coding.code_id, Segment.start, Segment.end, Coding.standing
        )
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(Coding.round_id == round_id)
    )
    place = {ident: index for index, ident in enumerate(document_ids)}
    who = {ident: index for index, ident in enumerate(coder_ids)}
    what = {code.id: index for index, code in enumerate(shown)}
    left_out = {"proposed": 0, "region": 0, "unfinished": 0}
    rows: list[tuple[int, int, int, int, int]] = []
    everything: Any = session.exec(query).all()
    for document, coder, code, start, end, standing in everything:
        d, i, c = place.get(document), who.get(coder), what.get(code)
        if i is None or c is None:
            continue
        if d is None or not done[d, i]:
            left_out["unfinished"] += 1
        elif standing != Standing.MADE:
            left_out["proposed"] += 1
        elif end <= start:
            left_out["region"] += 1
        else:
            rows.append((d, i, c, start, end))
    columns = np.array(rows, np.int64).reshape(-1, 5)
    table = span_table(
        columns[:, 0], columns[:, 1], columns[:, 2], columns[:, 3], columns[:, 4], lengths, done, len(shown)
    )
    return table, {kind: count for kind, count in left_out.items() if count}


def read_units(session: StudySession, unit: str, editions: list[Edition]) -> tuple[NDArray[np.int64], ...] | None:
    """The units of each edition as ranges; None where characters are counted."""
    if unit == "character":
        return None
    if unit == "document":
        return tuple(np.array([[0, edition.characters]], np.int64) for edition in editions)
    if unit == "word":
        return tuple(_words(session, edition) for edition in editions)
    return tuple(np.array(_ranges(session, edition, unit), np.int64).reshape(-1, 2) for edition in editions)


def _words(session: StudySession, edition: Edition) -> NDArray[np.int64]:
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition.id)).one()
    return np.array([word.span() for word in _WORD.finditer(text)], np.int64).reshape(-1, 2)


def segments_of(table: SpanTable) -> tuple[NDArray[np.int64], ...]:
    """By document the stretches that any finished coder gave any code, overlapping ones made one."""
    anybody = merged(replace(table.only(table.finished[table.document, table.coder]), n_codes=1, code=table.code * 0,
                             coder=table.coder * 0, finished=np.ones((len(table.lengths), 1), np.bool_)))  # fmt: skip
    cuts = np.searchsorted(anybody.document, np.arange(len(table.lengths) + 1))
    spans = np.column_stack((anybody.start, anybody.end))
    return tuple(spans[first:last] for first, last in pairwise(cuts))


def _ranges(session: StudySession, edition: Edition, kind: str) -> Sequence[tuple[int, int]] | NDArray[np.int32]:
    known = range_pairs(session, edition.id, kind)
    if known is not None:
        return known
    # The finder in the background has not come to this text yet.
    from coder_app.operations.texts import describe_text

    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition.id)).one()
    layouts = session.exec(
        select(EditionPage).where(EditionPage.edition_id == edition.id).order_by(col(EditionPage.number))
    ).all()
    return describe_text(text, layouts, edition.language)[1][kind][1]


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
