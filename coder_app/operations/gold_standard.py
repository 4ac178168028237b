"""Coders against a gold standard: one coder's codings are taken as right, the others are measured by them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import BadInput, CoderError
from coder_app.operations.codebook import codes, short_names
from coder_app.operations.comparison import alpha_of_pair, computed, gather
from coder_app.operations.reading import documents
from coder_app.reliability.results import finite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.operations.comparison import Comparison, ComparisonQuestion
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class GoldLine:
    """One coder and code against the gold standard, in one language ("" for all documents together).

    ``hits`` counts the units (characters, where these are counted) that both gave the code, ``extra`` those only the
    coder gave it, ``missed`` those only the gold standard did. ``precision`` is hits / (hits + extra), ``recall``
    hits / (hits + missed), ``f1`` their harmonic mean; None where nothing was given. ``alpha`` is Krippendorff's for
    yes and no, None where undefined.
    """

    code_id: str
    coder: str
    language: str
    hits: int
    extra: int
    missed: int
    precision: float | None
    recall: float | None
    f1: float | None
    alpha: float | None


def against_gold(session: StudySession, question: ComparisonQuestion, gold_id: str) -> list[GoldLine]:
    """Every coder against the coder taken as gold: all documents, then by language where there are several.

    Only documents that both have finished count. Raises BadInput where the gold coder is not among those compared.
    """
    whole = computed(gather(session, question))
    if gold_id not in {ident for ident, _ in whole.material.coders}:
        raise BadInput("The coder taken as the gold standard has not finished a document in this round.")
    found = list(_lines(whole, gold_id, ""))
    kept = {document.id for document in whole.material.documents}
    languages = {each.id: each.language for each in documents(session) if each.id in kept}
    several = sorted(set(languages.values()) - {""})
    for language in several if len(several) > 1 else ():
        some = tuple(ident for ident, each in languages.items() if each == language)
        try:
            part = computed(gather(session, replace(question, document_ids=some)))
        except CoderError:
            # Nobody shares a finished document in this language.
            continue
        found += _lines(part, gold_id, language)
    return found


def _lines(comparison: Comparison, gold_id: str, language: str) -> Iterator[GoldLine]:
    material, counts = comparison.material, comparison.counts
    idents = [ident for ident, _ in material.coders]
    if gold_id not in idents:
        return
    gold = idents.index(gold_id)
    for coder, (_, name) in enumerate(material.coders):
        both = counts.finished[:, coder] & counts.finished[:, gold]
        if coder == gold or not both.any():
            continue
        alphas = alpha_of_pair(counts, coder, gold)
        theirs, right = counts.coded[both, :, coder].sum(axis=0), counts.coded[both, :, gold].sum(axis=0)
        for index, code in enumerate(material.codes):
            hits = float(counts.together[index, coder, gold])
            yield _line(code.id, name, language, (hits, theirs[index] - hits, right[index] - hits), alphas[index])


def _line(code_id: str, coder: str, language: str, counted: tuple[float, float, float], alpha: float) -> GoldLine:
    hits, extra, missed = (round(number) for number in counted)
    precision = hits / (hits + extra) if hits + extra else None
    recall = hits / (hits + missed) if hits + missed else None
    f1 = 2 * hits / (2 * hits + extra + missed) if hits + extra + missed else None
    return GoldLine(code_id, coder, language, hits, extra, missed, precision, recall, f1, finite(alpha))


def told_gold(session: StudySession, question: ComparisonQuestion, gold_id: str) -> list[dict[str, Any]]:
    """The lines of :func:`against_gold`, JSON-ready, codes by their names."""
    found = against_gold(session, question, gold_id)
    called = short_names(codes(session))
    return [
        {"code": called[line.code_id], "coder": line.coder, "language": line.language or None, "hits": line.hits,
         "extra": line.extra, "missed": line.missed, "precision": line.precision, "recall": line.recall,
         "f1": line.f1, "alpha": line.alpha}
        for line in found
    ]  # fmt: skip
