"""Agreement from round to round, over time, and of one coder with themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlmodel import col, select

from coder_app.domain.coders import Completion
from coder_app.domain.documents import Document, Edition
from coder_app.domain.errors import BadInput, CoderError
from coder_app.operations.adjudication import consensus_round
from coder_app.operations.codebook import codes, short_names
from coder_app.operations.comparison import Compared, Material, computed, gather
from coder_app.operations.comparison_codings import Wanted, read_codings, read_units
from coder_app.operations.set_up import require_lead, rounds
from coder_app.reliability.results import finite
from coder_app.reliability.spans import binary, binary_alpha, span_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from coder_app.operations.comparison import Comparison, ComparisonQuestion
    from coder_app.storage.session import StudySession


def told_by_round(session: StudySession, question: ComparisonQuestion) -> list[dict[str, Any]]:
    """Alpha by round and code, oldest round first, JSON-ready; rounds that cannot be compared have the reason."""
    require_lead(session)
    called = short_names(codes(session))
    found: list[dict[str, Any]] = []
    consensus = consensus_round(session)
    for view in rounds(session):
        if consensus is not None and view.id == consensus.id:
            continue
        try:
            comparison = computed(gather(session, replace(question, round_id=view.id)))
        except CoderError as error:
            found.append({"round": view.name, "coders": [], "units": 0, "mean_alpha": None, "alpha": {},
                          "why": str(error)})  # fmt: skip
            continue
        found.append({**_told(comparison, called), "round": view.name, "why": None})
    return found


def told_over_time(session: StudySession, question: ComparisonQuestion, batches: int = 6) -> list[dict[str, Any]]:
    """Alpha over time, JSON-ready: documents in the order in which a second coder finished them, in equal batches.

    Each line has the days ``first`` and ``last``. Raises BadInput for less than one batch.
    """
    if batches < 1:
        raise BadInput("The number of batches is at least 1, not {batches}.", batches=batches)
    comparison = computed(gather(session, question))
    material, counts = comparison.material, comparison.counts
    called = short_names(codes(session))
    when = _comparable_since(session, material)
    order = sorted((index for index, each in enumerate(material.documents) if each.id in when),
                   key=lambda index: (when[material.documents[index].id], index))  # fmt: skip
    parts = binary(counts)
    found: list[dict[str, Any]] = []
    for batch in np.array_split(np.array(order, np.int64), min(batches, len(order))):
        values = binary_alpha(*(part[batch].sum(axis=0) for part in parts))
        alphas = {called[code.id]: finite(value) for code, value in zip(material.codes, values, strict=True)}
        days = [when[material.documents[index].id].date().isoformat() for index in batch.tolist()]
        taking_part = np.any(counts.finished[batch], axis=0)
        found.append({
            "first": days[0], "last": days[-1], "documents": len(batch), "units": int(counts.units[batch].sum()),
            "coders": [name for (_, name), part in zip(material.coders, taking_part.tolist(), strict=True) if part],
            "mean_alpha": _mean(alphas), "alpha": alphas,
        })  # fmt: skip
    return found


def _comparable_since(session: StudySession, material: Material) -> dict[str, datetime]:
    """By document id when a second of the compared coders finished it."""
    coders = [ident for ident, _ in material.coders]
    query = (
        select(Completion.document_id, Completion.finished_at)
        .where(Completion.round_id == material.round_id, col(Completion.reopened_at).is_(None),
               col(Completion.coder_id).in_(coders))
        .order_by(col(Completion.finished_at))
    )  # fmt: skip
    days: dict[str, list[datetime]] = {}
    for document_id, finished_at in session.exec(query).all():
        days.setdefault(document_id, []).append(finished_at)
    compared = {each.id for each in material.documents}
    return {ident: held[1] for ident, held in days.items() if len(held) > 1 and ident in compared}


def told_of_one_coder(
    session: StudySession, coder_id: str, round_ids: tuple[str, str], question: ComparisonQuestion
) -> dict[str, Any]:
    """How far a coder agrees with what they coded in another round, by code, JSON-ready."""
    comparison = computed(gather_of_one_coder(session, coder_id, round_ids, question))
    return _told(comparison, short_names(codes(session)))


def _told(comparison: Comparison, called: dict[str, str]) -> dict[str, Any]:
    alphas = {called[row.code.id]: row.krippendorff_alpha.value for row in comparison.rows}
    return {
        "coders": [name for _, name in comparison.material.coders], "units": comparison.units,
        "documents": sum(len(each.finished_by) > 1 for each in comparison.material.documents),
        "mean_alpha": _mean(alphas), "alpha": alphas,
    }  # fmt: skip


def _mean(alphas: Mapping[str, object]) -> float | None:
    """The mean of those that have a value."""
    defined = [value for value in alphas.values() if isinstance(value, float)]
    return float(np.mean(defined)) if defined else None


def gather_of_one_coder(
    session: StudySession, coder_id: str, round_ids: tuple[str, str], question: ComparisonQuestion
) -> Material:
    """The codings of one coder in two rounds, the rounds in the place of coders.

    Only documents finished in both count. Raises BadInput where there is none.
    """
    require_lead(session)
    pairs = _documents(session, coder_id, round_ids, question.document_ids)
    if round_ids[0] == round_ids[1] or not pairs:
        raise BadInput("The coder has not finished the same document in two different rounds.")
    shown = tuple(
        code for code in codes(session, counted=False) if not question.code_ids or code.id in question.code_ids
    )
    ids, lengths = [document.id for document, _ in pairs], [edition.characters for _, edition in pairs]
    finished = np.ones((len(pairs), 2), np.bool_)
    # A table is of two coders at least; the second, whom nobody is, coded nothing.
    read = [read_codings(session, Wanted(each, ids, [coder_id, ""], shown, lengths, finished, question.trim))
            for each in round_ids]  # fmt: skip
    parts = [each.table for each in read]
    document, code, start, end = (
        np.concatenate([getattr(part, name) for part in parts]) for name in ("document", "code", "start", "end")
    )
    which = np.repeat([0, 1], [len(part.start) for part in parts])
    table = span_table(document, which, code, start, end, lengths, finished, len(shown))
    names = {view.id: view.name for view in rounds(session)}
    named = tuple((each, names[each]) for each in round_ids)
    compared = tuple(
        Compared(document.id, document.code, edition.characters, tuple(name for _, name in named))
        for document, edition in pairs
    )
    editions = [edition for _, edition in pairs]
    units = read_units(session, question.unit, editions, table)
    return Material(question, table, units, compared, named, shown, " / ".join(name for _, name in named),
                    intensity=np.concatenate([each.intensity for each in read]),
                    trimmed=sum(each.trimmed for each in read))  # fmt: skip


def _documents(
    session: StudySession, coder_id: str, round_ids: tuple[str, str], wanted: Sequence[str]
) -> list[tuple[Document, Edition]]:
    finished = session.exec(
        select(Completion.document_id, Completion.round_id).where(
            Completion.coder_id == coder_id, col(Completion.reopened_at).is_(None)
        )
    ).all()
    held = set(finished)
    both = {document for document, _ in held if all((document, each) in held for each in round_ids)}
    query = (
        select(Document, Edition)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .where(col(Document.removed_at).is_(None), Edition.characters > 0)
        .order_by(col(Document.position), col(Document.code))
    )
    return [
        (document, edition)
        for document, edition in session.exec(query).all()
        if document.id in both and (not wanted or document.id in wanted)
    ]
