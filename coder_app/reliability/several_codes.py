"""One figure for several codes, whether or not the codes of one coder overlap.

Three ways, none of which drops a code: every code against everything else, averaged and pooled; the set of codes on
each unit; and, for codes that exclude one another, the code of each unit or the passages as such. (The fourth,
gamma, takes overlaps as they are.) Limits come from drawing documents.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.agreement import cohen_kappa, percent_agreement
from coder_app.reliability.chance_corrected import brennan_prediger, gwet_ac
from coder_app.reliability.intervals import LEAST_DOCUMENTS, Draws, alpha_of_weights
from coder_app.reliability.krippendorff import alpha, scale
from coder_app.reliability.results import NO_PAIRS, NOTHING_MARKED, ONE_VALUE, Result, finite
from coder_app.reliability.sets import (
    Labels,
    SetRow,
    multi_valued_alpha,
    multi_valued_draws,
    set_alpha,
    set_ratings,
    set_rows,
)
from coder_app.reliability.spans import SpanTable, binary, binary_alpha, count
from coder_app.reliability.unitizing import coincidences, pooled, prepared, u_alpha_family
from coder_app.reliability.units import MISSING, Ratings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from coder_app.reliability.arrays import FloatArray, IntArray

_DOCUMENTS = "document bootstrap"
NO_CODE = "no code"


@dataclass(frozen=True, slots=True)
class Clash:
    """A stretch to which one coder gave several codes: indices of document and coder, place, and the codes."""

    document: int
    coder: int
    start: int
    end: int
    codes: Labels


def u_alpha_of_codes(table: SpanTable) -> FloatArray:
    """:func:`~coder_app.reliability.unitizing.u_alpha_by_code` for all codes at once; NaN where undefined.

    With one code c and gaps g, l_cc is twice the length that pairs of coders share over m - 1, l_c. the length coded,
    and l_g. the rest; the sums are those of Krippendorff et al. (2016), eq. 4.
    """
    observed, expected = _u_parts(table)
    with np.errstate(divide="ignore", invalid="ignore"):
        values: FloatArray = np.where(np.isnan(expected), np.nan, 1 - observed / expected)
    return values


def _u_parts(table: SpanTable) -> tuple[FloatArray, FloatArray]:
    """Observed and expected length of disagreement by code; expected is NaN where u-alpha is undefined."""
    counts = count(table)
    m = counts.finished.sum(axis=1)
    paired = m >= 2
    agreed = (2 * counts.shared[paired] / (m[paired] - 1)[:, None]).sum(axis=0)
    marked = counts.coded[paired].sum(axis=(0, 2))
    n = float((m * counts.units)[paired].sum())
    spans = prepared(table, keep_touching=True)
    spans = spans.only(paired[spans.document])
    squares = np.bincount(spans.code, (spans.end - spans.start) ** 2.0, table.n_codes)
    gaps = n - marked
    with np.errstate(divide="ignore", invalid="ignore"):
        same = n * (marked**2 - squares + gaps**2 - gaps) / (n**2 - squares - gaps)
    expected = np.where((marked > 0) & (n - same > 1e-12 * n), n - same, np.nan)
    return 2 * (marked - agreed), expected


def each_code(table: SpanTable, how: Draws | None = None, *, as_spans: bool = False) -> list[Result]:
    """Alpha of each code against everything else: ``mean_alpha`` over the codes that have one, ``pooled_alpha`` of all.

    Pooled: the coincidences of all codes (yes and no) added up before alpha is worked out. ``as_spans`` adds
    ``mean_u_alpha`` and ``pooled_u_alpha``, one minus the summed observed over the summed expected disagreement.
    ``details`` tells how many codes have no value; these are left out of the means, never counted as 0.
    """
    counts = count(table)
    parts = binary(counts)
    paired = table.finished.sum(axis=1) >= 2
    alphas = binary_alpha(*(part.sum(axis=0) for part in parts))
    values = {"mean_alpha": _mean(alphas), "pooled_alpha": _pooled(parts, np.ones((1, len(paired))))[0]}
    undefined = {"mean_alpha": int(np.isnan(alphas).sum())}
    if as_spans:
        observed, expected = _u_parts(table)
        defined = ~np.isnan(expected)
        values["mean_u_alpha"] = _mean(u_alpha_of_codes(table))
        share = observed[defined].sum() / expected[defined].sum() if defined.any() else np.nan
        values["pooled_u_alpha"] = float(1 - share)
        undefined["mean_u_alpha"] = int((~defined).sum())
    drawn = _drawn_alphas(parts, paired, how)
    reason = ONE_VALUE if paired.any() else NO_PAIRS
    units = int(table.lengths[paired].sum())
    missing = int((table.lengths[:, None] * ~table.finished).sum())
    found = []
    for name, value in values.items():
        known = finite(value)
        details = {"codes": table.n_codes, "undefined": undefined.get(name, 0)}
        result = Result(name, known, None if known is not None else reason, units=units, coders=table.coders,
                        missing=missing, details=details)  # fmt: skip
        found.append(with_draws(result, drawn.get(name), how, int(paired.sum())))
    return found


def _mean(values: FloatArray) -> float:
    return float(np.nanmean(values)) if not np.isnan(values).all() else float("nan")


def _pooled(parts: tuple[FloatArray, FloatArray, FloatArray], drawn: FloatArray) -> FloatArray:
    return binary_alpha(*(drawn @ part.sum(axis=1) for part in parts))


def _drawn_alphas(
    parts: tuple[FloatArray, FloatArray, FloatArray], paired: FloatArray, how: Draws | None
) -> dict[str, FloatArray]:
    weights = document_draws(np.nonzero(paired)[0], len(paired), how)
    if weights is None:
        return {}
    alphas = binary_alpha(*(weights @ part for part in parts))
    known = ~np.isnan(alphas)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.where(known, alphas, 0).sum(axis=1) / known.sum(axis=1)
    return {"mean_alpha": means, "pooled_alpha": _pooled(parts, weights)}


def document_draws(documents: IntArray, size: int, how: Draws | None) -> FloatArray | None:
    """How often each document is drawn (draws x documents); None where no limits are wished or documents are few."""
    if how is None or len(documents) < LEAST_DOCUMENTS:
        return None
    random = np.random.default_rng(how.seed)
    weights = np.zeros((how.draws, size))
    weights[:, documents] = random.multinomial(len(documents), np.full(len(documents), 1 / len(documents)), how.draws)
    return weights


def with_draws(result: Result, values: FloatArray | None, how: Draws | None, documents: int) -> Result:
    """The result with the limits of its value in draws of so many documents, where there are any draws."""
    if values is None or how is None or result.value is None:
        return result
    low, high, undefined = how.limits(values[:, None], documents)
    details = {**result.details, "draws": how.draws, "seed": how.seed, "confidence": how.confidence,
               "undefined_draws": int(undefined[0])}  # fmt: skip
    return replace(result, low=finite(low[0]), high=finite(high[0]), method=_DOCUMENTS, details=details)


def sets_of_codes(table: SpanTable, names: Sequence[str], how: Draws | None = None) -> list[Result]:
    """Alpha over the sets of codes on each unit: multi-valued, and with the distances MASI (Passonneau's) and Jaccard.

    Positions of the table are units (or characters); a stretch weighs its length. Only the first has limits.
    """
    rows, lengths = _patterns(table, names)
    data = set_ratings(rows, lengths.sum(axis=0).tolist())
    paired = np.nonzero(table.finished.sum(axis=1) >= 2)[0]
    weights = document_draws(paired, len(lengths), how)
    drawn = None if weights is None else multi_valued_draws(data, weights @ lengths)
    found = [with_draws(multi_valued_alpha(data), drawn, how, len(paired))]
    return [*found, *(replace(set_alpha(data, each), statistic=f"{each}_alpha") for each in ("masi", "jaccard"))]


def _patterns(table: SpanTable, names: Sequence[str]) -> tuple[list[SetRow], IntArray]:
    """The different rows of sets, and the length each takes by document (documents x rows)."""
    place: dict[SetRow, int] = {}
    entries = [(document, place.setdefault(row, len(place)), end - start)
               for document, start, end, row in set_rows(table, names)]  # fmt: skip
    lengths = np.zeros((len(table.lengths), len(place)), np.int64)
    where = np.array(entries, np.int64).reshape(-1, 3)
    np.add.at(lengths, (where[:, 0], where[:, 1]), where[:, 2])
    return list(place), lengths


def clashes(table: SpanTable, names: Sequence[str]) -> Iterator[Clash]:
    """Where a coder gave several codes at once, for codes that should exclude one another."""
    for document, start, end, row in set_rows(table, names):
        for coder, codes in enumerate(row):
            if codes is not None and len(codes) > 1:
                yield Clash(document, coder, start, end, codes)


def exclusive_ratings(table: SpanTable, names: Sequence[str]) -> tuple[Ratings, IntArray]:
    """The one code of each unit by coder, "no code" included, and how often each row occurs by document.

    Raises BadInput where a coder gave a unit several codes.
    """
    rows, lengths = _patterns(table, names)
    if any(codes is not None and len(codes) > 1 for row in rows for codes in row):
        raise BadInput("Some units have several codes of one coder, so the codes do not exclude one another there.")
    place = {name: index for index, name in enumerate(names)} | {NO_CODE: len(names)}
    values = np.array([[MISSING if codes is None else place[next(iter(codes), NO_CODE)] for codes in row]
                       for row in rows], np.int64).reshape(-1, table.coders)  # fmt: skip
    return Ratings(values, tuple(place), lengths.sum(axis=0), listed=True), lengths


def exclusive_codes(table: SpanTable, names: Sequence[str], how: Draws | None = None) -> list[Result]:
    """Agreement on which of several codes that exclude one another (or none) a unit has."""
    data, lengths = exclusive_ratings(table, names)
    paired = np.nonzero(table.finished.sum(axis=1) >= 2)[0]
    weights = document_draws(paired, len(lengths), how)
    counts = data.counts()
    drawn = None
    if weights is not None:
        drawn = alpha_of_weights(counts, scale(counts, "nominal"), [(weights @ lengths).astype(np.int64)])
    of_two: list[Callable[[Ratings], Result]] = [cohen_kappa] if data.coders == 2 else []
    rest = [compute(data) for compute in (percent_agreement, *of_two, gwet_ac, brennan_prediger)]
    return [with_draws(alpha(data), drawn, how, len(paired)), *rest]


def exclusive_spans(table: SpanTable, names: Sequence[str], how: Draws | None = None) -> list[Result]:
    """u-alpha, |u-alpha and cu-alpha of codes that exclude one another, over characters."""
    whole = u_alpha_family(table, names)
    values = whole.value if isinstance(whole.value, dict) else {}
    by_document = coincidences(table)
    paired = np.nonzero(table.finished.sum(axis=1) >= 2)[0]
    weights = document_draws(np.arange(len(by_document)), len(by_document), how) if len(by_document) else None
    drawn: dict[str, FloatArray] = {}
    if weights is not None:
        totals = [pooled([by_document[index] for index in np.repeat(np.arange(len(row)), row.astype(int))],
                         table.n_codes) for row in weights]  # fmt: skip
        drawn = {"u": np.array([each.u() for each in totals]), "bar_u": np.array([each.bar_u() for each in totals]),
                 "cu": np.array([each.cu() for each in totals])}  # fmt: skip
    units = int(table.lengths[paired].sum())
    found = []
    for short, name in (("u", "u_alpha"), ("bar_u", "bar_u_alpha"), ("cu", "cu_alpha")):
        value = values.get(short)
        reason = None if value is not None else whole.undefined_reason or NOTHING_MARKED
        result = Result(name, value, reason, units=units, coders=table.coders, missing=whole.missing)
        found.append(with_draws(result, drawn.get(short), how, len(by_document)))
    return found
