"""Tables of the report on translations: how key terms are rendered, and codes on both sides of a pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.exchange.tables_writing import OutTable
from coder_app.operations.glossary import TermInputs, renderings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coder_app.domain.terminology import Term
    from coder_app.exchange.tables_writing import Cell
    from coder_app.operations.code_transfer import Across
    from coder_app.operations.crosscheck import PairOpen, PairView

_WHO = {"same": "the same coder on both sides", "different": "different coders"}


def term_table(terms: Sequence[Term], pairs: Sequence[tuple[PairView, PairOpen]]) -> OutTable:
    """By term and rendering: in how many places, its share, whether it is expected, and the consistency index."""
    rows: list[tuple[Cell, ...]] = []
    for row in renderings(TermInputs(tuple(terms), tuple(pairs))):
        for name, expected, passages in row.renderings:
            rows.append((row.name, " – ".join(row.languages), name or "another rendering", len(passages),
                         round(len(passages) / row.n, 3), expected, round(row.consistency, 3)))  # fmt: skip
    return OutTable("terms", ("term", "languages", "rendering", "places", "share", "expected", "consistency"), rows)


def code_table(across: Sequence[Across], names: Mapping[str, str]) -> OutTable:
    """By code and who coded: on both sides, on one of them, agreement and Cohen's kappa with its interval."""
    rows: list[tuple[Cell, ...]] = [
        (_WHO.get(each.who, each.who), names.get(code.code_id, "?"), code.both, code.original_only,
         code.translation_only, code.neither, round(code.agreement, 3), _rounded(code.jaccard), _rounded(code.kappa),
         _rounded(code.low), _rounded(code.high))
        for each in across for code in each.codes
    ]  # fmt: skip
    return OutTable("codes", ("coders", "code", "both", "original only", "translation only", "neither", "agreement",
                              "jaccard", "kappa", "low", "high"), rows)  # fmt: skip


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
