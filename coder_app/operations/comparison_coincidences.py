"""Code by code: what one coder gave where another gave something else, and the passages behind each number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import NotFound
from coder_app.operations.codebook import short_names
from coder_app.operations.comparison_disputes import contested
from coder_app.operations.comparison_together import code_names, counted
from coder_app.reliability.coincidences import code_coincidences

if TYPE_CHECKING:
    from typing import Any

    from coder_app.domain.views import CodeView
    from coder_app.operations.comparison import Material
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.reliability.arrays import FloatArray

NO_CODE = ""
"""Stands for "no code" where a code's id is expected."""


@dataclass(frozen=True, slots=True)
class CoincidenceTable:
    """How often one coder gave the row's code and another the column's; the last row and column are "no code".

    Units (characters, where these are counted) are counted for each pair of coders. For one ``pair`` the rows are the
    first coder's and the columns the second's; for all coders the table is symmetric. ``share`` has the part of each
    cell in all observed disagreement, 0 on the diagonal; of a symmetric table both halves together are 1.
    """

    codes: tuple[CodeView, ...]
    cells: FloatArray
    share: FloatArray
    pair: tuple[str, str] | None = None

    def ids(self) -> list[str]:
        """The codes' ids as rows and columns have them."""
        return [*(code.id for code in self.codes), NO_CODE]


def coincidences(material: Material, pair: tuple[str, str] | None = None) -> CoincidenceTable:
    """The coincidences of codes for all coders, or for a ``pair`` of them (ids); raises NotFound for others."""
    found = None
    if pair is not None:
        idents = [ident for ident, _ in material.coders]
        if not set(pair) <= set(idents):
            raise NotFound("This coder is not part of the comparison.")
        found = idents.index(pair[0]), idents.index(pair[1])
    cells = code_coincidences(counted(material), code_names(material), found)
    off = cells * (1 - np.eye(len(cells)))
    total = float(off.sum())
    return CoincidenceTable(material.codes, cells, off / total if total else off, pair)


def told_coincidences(material: Material, pair: tuple[str, str] | None = None) -> dict[str, Any]:
    """The table JSON-ready: names of the codes (the last is null, no code), counts, and shares of disagreement."""
    found = coincidences(material, pair)
    called = short_names(list(found.codes))
    return {
        "codes": [*(called[code.id] for code in found.codes), None], "cells": found.cells.tolist(),
        "share": found.share.tolist(), "unit": material.question.unit,
    }  # fmt: skip


def between(material: Material, one: str, other: str, pair: tuple[str, str] | None = None) -> list[Contested]:
    """The disagreements behind a cell: one coder gave the code ``one``, another instead ``other`` ("" is no code)."""
    names = {name for ident, name in material.coders if pair is None or ident in pair}
    order = [name for wanted in pair or () for ident, name in material.coders if ident == wanted]
    return [each for each in contested(material) if _behind(each, one, other, names, order)]


def _behind(found: Contested, one: str, other: str, names: set[str], order: list[str]) -> bool:
    given = {name: set(codes) for name, codes in found.place.coders.items() if name in names}
    ways = [order] if order else [[a, b] for a in given for b in given if a != b]
    return any(
        _gave(given[a] - given[b], one, given[b] - given[a]) and _gave(given[b] - given[a], other, given[a] - given[b])
        for a, b in ways if a in given and b in given
    )  # fmt: skip


def _gave(mine: set[str], code: str, theirs: set[str]) -> bool:
    return code in mine if code != NO_CODE else not mine and bool(theirs)
