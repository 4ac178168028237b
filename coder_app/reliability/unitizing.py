"""The alpha family for marked passages: u-alpha, |u-alpha, cu-alpha and (k)u-alpha of 2016.

Two questions at once: where coders mark, and with which code. Each coder's passages must exclude each other; where
different codes may overlap, ask code by code (:func:`u_alpha_by_code`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.results import CODE_MEETS_NONE, NO_PAIRS, NOTHING_MARKED, ONE_CODE, ONE_VALUE, Result, finite
from coder_app.reliability.spans import SpanTable, merged, sorted_order

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coder_app.reliability.arrays import BoolArray, FloatArray, IntArray

_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class Coincidences:
    """Sums that add up over documents; index q, the last, stands for gaps (nothing marked).

    ``length[c, k]`` is l_ck, the length on which one coder has c and another k, by ordered pairs over m - 1;
    ``squares[c]`` is s_c, the sum of squared lengths of passages (for gaps: of lengths); ``valued[c]`` is t_c, the
    sum of squared lengths of passages inside another coder's passages, over m - 1.
    """

    length: FloatArray
    squares: FloatArray
    valued: FloatArray

    @property
    def codes(self) -> int:
        """Number of codes."""
        return len(self.valued)

    def expected(self) -> FloatArray:
        """e_ck, what is expected by chance of the whole continuum."""
        margin = self.length.sum(axis=1)
        n = margin.sum()
        expected: FloatArray = (
            n * (np.outer(margin, margin) - np.diag(self.squares)) / ((n**2 - self.squares.sum()) or np.nan)
        )
        return expected

    def u(self) -> float:
        """u-alpha; NaN without variation."""
        return _alpha(self.length, self.expected())

    def bar_u(self) -> float:
        """|u-alpha: marked or not, whatever the code."""
        expected = float(self.expected()[-1, :-1].sum())
        return 1 - float(self.length[-1, :-1].sum()) / expected if expected > 0 else float("nan")

    def both_marked(self) -> tuple[FloatArray, FloatArray]:
        """l* and e*, where both coders marked something."""
        length = self.length[:-1, :-1]
        margin = length.sum(axis=1)
        n = float(margin.sum())
        room = n - float(self.valued.sum()) / n if n else 0.0
        if not room > _TINY * n:
            return length, np.full(length.shape, np.nan)
        return length, (np.outer(margin, margin) - np.diag(self.valued)) / room

    def cu(self) -> float:
        """cu-alpha: the codes of passages that meet."""
        return _alpha(*self.both_marked())

    def by_code(self) -> FloatArray:
        """(k)u-alpha of each code; NaN where its passages meet nothing."""
        length, expected = self.both_marked()
        margin, chance = length.sum(axis=0), expected.sum(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            values = 1 - chance / margin * (margin - np.diagonal(length)) / (chance - np.diagonal(expected))
        return np.where((margin > 0) & (chance - np.diagonal(expected) > _TINY * margin), values, np.nan)

    def coverage(self) -> FloatArray:
        """Share of each code's length on which another coder marked something too; NaN for unused codes."""
        with np.errstate(divide="ignore", invalid="ignore"):
            share: FloatArray = self.length[:-1, :-1].sum(axis=0) / self.length.sum(axis=0)[:-1]
        return share


def coincidences(table: SpanTable, keep_touching: bool = True) -> list[Coincidences]:
    """The sums of each document that at least two coders finished; see :class:`Coincidences`.

    One coder's overlapping passages of one code count as one; touching ones stay two units as marked, or become
    one where ``keep_touching`` is no. Raises BadInput where one coder's different codes overlap.
    """
    spans = prepared(table, keep_touching)
    clash = overlap(spans)
    if clash is not None:
        raise BadInput(
            "Different codes of one coder overlap from {start} to {end}: this statistic needs codes that exclude each "
            "other. Choose such codes, or ask for each code by itself.",
            start=clash[1],
            end=clash[2],
        )
    order = sorted_order(spans.document)
    cuts = np.searchsorted(spans.document[order], np.arange(len(spans.lengths) + 1))
    paired = np.nonzero(spans.finished.sum(axis=1) >= 2)[0]
    return [_of_document(spans.only(order[cuts[d] : cuts[d + 1]]), int(d)) for d in paired]


def pooled(parts: Sequence[Coincidences], codes: int) -> Coincidences:
    """The sums over documents."""
    total = Coincidences(np.zeros((codes + 1, codes + 1)), np.zeros(codes + 1), np.zeros(codes))
    for part in parts:
        total = Coincidences(total.length + part.length, total.squares + part.squares, total.valued + part.valued)
    return total


def u_alpha(table: SpanTable) -> Result:
    """u-alpha: agreement on where passages lie and which code they have, over the whole text, gaps included.

    Formula: 1 - (l.. - sum_c l_cc) / (l.. - sum_c e_cc) with e_ck = l.. (l_c. l_.k - 1[c = k] s_c) / (l..^2 - sum_c
    s_c); see :class:`Coincidences`. Sums run over documents, expected values come from the pooled margins. Undefined
    when nothing is marked.

    References
    ----------
    Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. (2016). On the reliability of unitizing textual continua:
    Further developments. Quality & Quantity 50, 2347-2364, eq. 4. The example is the paper's: Alex, Paul, Suzan.

    Examples
    --------
    >>> import numpy as np
    >>> from coder_app.reliability.spans import span_table
    >>> table = span_table([0] * 4, [0, 0, 1, 1], [0, 1, 0, 1], [0, 20, 0, 20], [10, 30, 10, 30], [50])
    >>> u_alpha(table).value, cu_alpha(table).value
    (1.0, 1.0)
    """
    total = pooled(coincidences(table), table.n_codes)
    return _one("u_alpha", table, total.u(), total)


def bar_u_alpha(table: SpanTable) -> Result:
    """|u-alpha: agreement on what is marked at all, whatever the code.

    Formula: 1 - l_phi,marked / e_phi,marked with the expected lengths of :func:`u_alpha`.

    References
    ----------
    Krippendorff et al. (2016), see :func:`u_alpha`.
    """
    total = pooled(coincidences(table), table.n_codes)
    return _one("bar_u_alpha", table, total.bar_u(), total)


def cu_alpha(table: SpanTable) -> Result:
    """cu-alpha: agreement on the code where passages of two coders meet; never to be read without :func:`bar_u_alpha`.

    Formula: 1 - (l*.. - sum_c l*_cc) / (l*.. - sum_c e*_cc), lengths restricted to what both marked, e*_ck = (l*_c.
    l*_.k - 1[c = k] t_c) / (l*.. - sum_c t_c / l*..).

    References
    ----------
    Krippendorff et al. (2016), eqs. 10-11, see :func:`u_alpha`.
    """
    total = pooled(coincidences(table), table.n_codes)
    return _one("cu_alpha", table, total.cu(), total, ONE_CODE)


def k_u_alpha(table: SpanTable, names: Sequence[str] | None = None) -> Result:
    """(k)u-alpha of each code, with ``details["coverage"]``: the share of its length that meets other passages.

    Formula: 1 - (e*_.k / l*_.k) (l*_.k - l*_kk) / (e*_.k - e*_kk); undefined where l*_.k is 0.

    References
    ----------
    Krippendorff et al. (2016), eq. 13b, see :func:`u_alpha`.
    """
    total = pooled(coincidences(table), table.n_codes)
    codes = _names(table, names)
    value = _by_name(codes, total.by_code())
    reason = _reason(table, total, CODE_MEETS_NONE) if None in value.values() or not value else None
    return _result("k_u_alpha", table, value or None, reason, {"coverage": _by_name(codes, total.coverage())})


def k_u_alpha_coverage(table: SpanTable, names: Sequence[str] | None = None) -> Result:
    """The share of each code's length on which another coder marked something too; see :func:`k_u_alpha`."""
    total = pooled(coincidences(table), table.n_codes)
    value = _by_name(_names(table, names), total.coverage())
    reason = _reason(table, total, NOTHING_MARKED) if None in value.values() or not value else None
    return _result("k_u_alpha_coverage", table, value or None, reason)


def u_alpha_family(table: SpanTable, names: Sequence[str] | None = None) -> Result:
    """All of the family by name: ``u``, ``bar_u``, ``cu`` and ``k:CODE`` of each code; ``details`` has the coverage."""
    total = pooled(coincidences(table), table.n_codes)
    codes = _names(table, names)
    value = {"u": finite(total.u()), "bar_u": finite(total.bar_u()), "cu": finite(total.cu())}
    value |= {f"k:{code}": number for code, number in _by_name(codes, total.by_code()).items()}
    reason = _reason(table, total, CODE_MEETS_NONE) if None in value.values() else None
    return _result("u_alpha_family", table, value, reason, {"coverage": _by_name(codes, total.coverage())})


def u_alpha_by_code(table: SpanTable, names: Sequence[str] | None = None) -> Result:
    """u-alpha of each code against everything else, for codes that may overlap.

    ``details`` has ``macro`` (the plain mean of the codes that have a value), ``micro`` (one minus the summed observed
    over the summed expected disagreement) and ``undefined``, how many have none.
    """
    found, observed, expected = [], 0.0, 0.0
    for code in range(table.n_codes):
        only = table.only(table.code == code)
        total = pooled(coincidences(replace(only, code=np.zeros_like(only.code), n_codes=1)), 1)
        found.append(total.u())
        if not np.isnan(found[-1]):
            observed += float(total.length.sum() - np.trace(total.length))
            expected += float(total.length.sum() - np.trace(total.expected()))
    defined = [number for number in found if not np.isnan(number)]
    details = {
        "macro": float(np.mean(defined)) if defined else None,
        "micro": 1 - observed / expected if expected else None,
        "undefined": len(found) - len(defined),
    }
    value = _by_name(_names(table, names), np.array(found))
    reason = None if value and len(defined) == len(found) else NOTHING_MARKED
    return _result("u_alpha_by_code", table, value or None, reason, details)


def overlap(table: SpanTable) -> tuple[int, int, int] | None:
    """Document, start and end of the first place where one coder's passages overlap, if there is one."""
    if not len(table.start):
        return None
    width = int(table.lengths.max()) + 1
    group = (table.document * table.coders + table.coder) * width
    order = sorted_order(group + table.start)
    reach = np.maximum.accumulate((group + table.end)[order])
    clash = np.nonzero((group + table.start)[order][1:] < reach[:-1])[0]
    if not len(clash):
        return None
    first = int(clash[0])
    later = int(order[first + 1])
    end = min(int(table.end[later]), int(reach[first] - group[order[first]]))
    return int(table.document[later]), int(table.start[later]), end


def prepared(table: SpanTable, keep_touching: bool) -> SpanTable:
    """The passages of finished documents, overlaps of one code merged, touching ones if wished."""
    if not keep_touching:
        return merged(table)
    table = table.only(table.finished[table.document, table.coder])
    if not len(table.start):
        return table
    # Positions doubled and every end drawn in by one: passages that touch no longer do, those that overlap still do.
    apart = replace(table, start=2 * table.start, end=2 * table.end - 1, lengths=2 * table.lengths)
    joined = merged(apart)
    return replace(joined, start=joined.start // 2, end=(joined.end + 1) // 2, lengths=table.lengths)


def _of_document(spans: SpanTable, document: int) -> Coincidences:
    present = np.nonzero(spans.finished[document])[0]
    q, m = spans.n_codes, len(present)
    ends = np.concatenate(([0, spans.lengths[document]], spans.start, spans.end))
    ends.sort()
    points = ends[np.concatenate(([True], ends[1:] > ends[:-1]))]
    length = np.diff(points).astype(np.float64)
    rows = np.full((m, len(length)), q, np.int64)
    spans = spans.only(sorted_order(spans.start))
    left, right = np.searchsorted(points, spans.start), np.searchsorted(points, spans.end)
    mine = [spans.coder == coder for coder in present]
    for row, who in zip(rows, mine, strict=True):
        _fill(row, left[who], right[who], spans.code[who])
    lengths = _lengths(rows, length, q)
    squares = np.bincount(spans.code, (spans.end - spans.start) ** 2.0, q + 1).astype(np.float64)
    squares[q] = float(((rows == q) @ length).sum())
    return Coincidences(lengths / (m - 1), squares, _valued(rows, length, spans, (left, right), mine) / (m - 1))


def _fill(row: IntArray, left: IntArray, right: IntArray, code: IntArray) -> None:
    many = right - left
    at = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many) + np.repeat(left, many)
    row[at] = np.repeat(code, many)


def _lengths(rows: IntArray, length: FloatArray, q: int) -> FloatArray:
    total = np.zeros((q + 1, q + 1))
    for i in range(len(rows)):
        for j in range(i):
            both = np.bincount(rows[i] * (q + 1) + rows[j], length, (q + 1) ** 2).reshape(q + 1, q + 1)
            total += both + both.T
    return total


def _valued(
    rows: IntArray, length: FloatArray, spans: SpanTable, ends: tuple[IntArray, IntArray], mine: list[BoolArray]
) -> FloatArray:
    """Sum over passages and other coders of the squared length inside the other's passages, by code."""
    q = spans.n_codes
    marked = np.zeros((len(rows), len(length) + 1))
    np.cumsum((rows < q) * length, axis=1, out=marked[:, 1:])
    total = np.zeros(q)
    for i, who in enumerate(mine):
        left, right, code = ends[0][who], ends[1][who], spans.code[who]
        for j in range(len(rows)):
            if j != i:
                total += np.bincount(code, (marked[j][right] - marked[j][left]) ** 2, q)[:q]
    return total


def _alpha(length: FloatArray, expected: FloatArray) -> float:
    total = float(length.sum())
    chance = total - float(np.trace(expected))
    if not total or not chance > _TINY * total:
        return float("nan")
    return 1 - (total - float(np.trace(length))) / chance


def _names(table: SpanTable, names: Sequence[str] | None) -> Sequence[str]:
    return [str(index) for index in range(table.n_codes)] if names is None else names


def _by_name(codes: Sequence[str], values: FloatArray) -> dict[str, float | None]:
    return {code: finite(float(value)) for code, value in zip(codes, values, strict=True)}


def _reason(table: SpanTable, total: Coincidences, otherwise: str) -> str:
    if not (table.finished.sum(axis=1) >= 2).any():
        return NO_PAIRS
    return otherwise if total.length[:-1].sum() else NOTHING_MARKED


def _one(statistic: str, table: SpanTable, value: float, total: Coincidences, otherwise: str = ONE_VALUE) -> Result:
    reason = _reason(table, total, otherwise) if np.isnan(value) else None
    return _result(statistic, table, finite(value), reason)


def _result(
    statistic: str,
    table: SpanTable,
    value: float | dict[str, float | None] | None,
    reason: str | None,
    details: Mapping[str, object] | None = None,
) -> Result:
    paired = table.finished.sum(axis=1) >= 2
    missing = int((table.lengths[:, None] * ~table.finished).sum())
    units = int(table.lengths[paired].sum())
    return Result(statistic, value, reason, units=units, coders=table.coders, missing=missing, details=details or {})
