"""Coincidences of codes: how often one coder gives one code where another gives another."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from coder_app.reliability.sets import set_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.reliability.arrays import BoolArray, FloatArray
    from coder_app.reliability.spans import SpanTable


def code_coincidences(table: SpanTable, names: Sequence[str], pair: tuple[int, int] | None = None) -> FloatArray:
    """Codes and, last, "no code" by the same: length on which one coder gave the row's code, another the column's.

    On the diagonal stands what two coders both gave (for "no code": neither gave any). A code that only one of them
    gave stands against every code that only the other gave there, or against "no code" where there is none. Every pair
    of coders counts; the table is symmetric, halves counting once each. For one
    ``pair`` the rows are the first coder's.
    """
    held, length, present = _stretches(table, names)
    q, coders = len(names), table.coders
    total = np.zeros((q + 1, q + 1))
    for one, other in [pair] if pair is not None else combinations(range(coders), 2):
        both = present[:, one] & present[:, other]
        a, b, weight = held[both, one], held[both, other], length[both]
        cells = np.zeros((q + 1, q + 1))
        shared = (a & b) * weight[:, None]
        cells[np.arange(q), np.arange(q)] = shared.sum(axis=0)
        cells[q, q] = weight[~(a | b).any(axis=1)].sum()
        mine, theirs = a & ~b, b & ~a
        cells[:q, :q] += (mine * weight[:, None]).T @ theirs
        cells[:q, q] = (mine * weight[:, None])[~theirs.any(axis=1)].sum(axis=0)
        cells[q, :q] = (theirs * weight[:, None])[~mine.any(axis=1)].sum(axis=0)
        total += cells if pair is not None else (cells + cells.T) / 2
    return total


def _stretches(table: SpanTable, names: Sequence[str]) -> tuple[BoolArray, FloatArray, BoolArray]:
    """Different rows of codes by coder (rows x coders x codes), the length of each, and who decided on it."""
    place: dict[tuple[frozenset[str] | None, ...], float] = {}
    for _, start, end, row in set_rows(table, names):
        place[row] = place.get(row, 0.0) + end - start
    index = {name: number for number, name in enumerate(names)}
    held = np.zeros((len(place), table.coders, len(names)), np.bool_)
    present = np.zeros((len(place), table.coders), np.bool_)
    for number, row in enumerate(place):
        for coder, codes in enumerate(row):
            present[number, coder] = codes is not None
            held[number, coder, [index[name] for name in codes or ()]] = True
    return held, np.array(list(place.values())), present
