"""Whether blinding held: what coders' guesses of the source say about it.

James's and Bang's indices, a permutation test, and the share guessed right beyond what the language and kind
of a document give away by themselves. All take :class:`coder_app.reliability.guesses.Guesses`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial
from statistics import NormalDist
from typing import TYPE_CHECKING, Literal

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.intervals import Draws
from coder_app.reliability.results import BASE_IS_CERTAIN, NO_CHOICE, NO_DOCUMENT_OF_SOURCE, NO_GUESSES, Result, finite

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coder_app.reliability.arrays import FloatArray, IntArray
    from coder_app.reliability.guesses import Guesses

Base = Literal["most_frequent", "independence"]


@dataclass(frozen=True, slots=True)
class BlindingReport:
    """All there is to say about one set of guesses.

    ``by_coder[name]`` has Bang's index of each source for this coder alone (values None where the coder saw
    no document of the source).
    """

    james: Result
    bang: Result
    test: Result
    corrected: Result
    by_coder: Mapping[str, Result]
    guesses: int


def blinding_report(data: Guesses, how: Draws | None = None, base: Base = "most_frequent") -> BlindingReport:
    """Indices, test and corrected share of these guesses, with intervals from drawing coders again.

    With a single coder the limits are those of the formulas, as documents of one coder cannot speak for others.
    """
    draws = how or Draws()
    clustered = draws if len(data.coders) > 1 else None
    return BlindingReport(
        james=james_index(data, draws.confidence, clustered),
        bang=bang_index(data, draws.confidence, clustered),
        test=guess_test(data, max(draws.draws, 1000), draws.seed),
        corrected=corrected_share(data, base, draws.confidence, clustered),
        by_coder={name: bang_index(data.only(data.coder == i), draws.confidence) for i, name in enumerate(data.coders)},
        guesses=data.total,
    )


def james_index(data: Guesses, confidence: float = 0.95, draws: Draws | None = None) -> Result:
    """James's blinding index: 0 if all guess right, .5 if they guess at random, 1 if nobody dares to guess.

    Formula: BI = (1 + P_DK + (1 - P_DK) K_D) / 2 with K_D = (P_Do - P_De) / P_De, where P_DK is the share of "don't
    know", P_Do the share of wrong guesses among the others and P_De the share expected from the margins. The
    standard error is that of the multinomial (delta method). Any number of sources; with more than two the
    wrong ones all weigh alike. Blinding has failed where the upper limit lies under .5.

    ``draws`` draws coders again for the limits (guesses of one coder resemble each other); without it they are
    BI -+ z SE. Undefined when nobody was asked or the margins leave no room for a wrong guess.

    References
    ----------
    James, K. E., Bloch, D. A., Lee, K. K., Kraemer, H. C. & Fuller, R. K. (1996). An index for assessing blindness
    in a multi-centre clinical trial. Statistics in Medicine 15, 1421-1434. The example is the CRISP trial.

    Examples
    --------
    >>> from coder_app.reliability.guesses import guess_table
    >>> found = james_index(guess_table([[82, 27], [25, 29], [170, 83]]))
    >>> round(found.value, 4), round(found.details["standard_error"], 4)
    (0.7479, 0.0217)
    """
    value, error = _james(data.table())
    reason = None if not math.isnan(value) else NO_GUESSES if not data.total else NO_CHOICE
    unknown = float(data.weights[~data.guessed].sum())
    details = {"standard_error": finite(error), "dont_know": unknown / data.total if data.total else None}
    if draws is None:
        low, high, method = *_normal(value, error, confidence, 0.0), "analytic"
    else:
        low, high, method = *_by_drawing(data, draws, lambda table: _james(table)[0]), "coder bootstrap"
    return Result(
        "james_blinding_index",
        finite(value),
        reason,
        finite(low),
        finite(high),
        method,
        data.total,
        data.asked,
        details=details,
    )


def bang_index(data: Guesses, confidence: float = 0.95, draws: Draws | None = None) -> Result:
    """Bang's blinding index of each true source: 1 if all guess right, 0 at random, -1 if all guess wrong.

    Formula: (n_right - n_wrong / (k - 1)) / n over the documents of the source, "don't know" included in n; k sources.
    For k = 2 this is Bang's; for more it is our extension, chance being 1 / k: (k p_right - 1) / (k - 1) among
    those who guessed, times the share who did. Variance: [p_r (1 - p_r) + p_w (1 - p_w) / (k - 1)^2 + 2 p_r p_w /
    (k - 1)] / n. ``details`` has ``standard_error``, ``low``, ``high`` and ``n`` by source.

    References
    ----------
    Bang, H., Ni, L. & Davis, C. E. (2004). Assessment of blinding in clinical trials. Controlled Clinical Trials 25,
    143-156. The example is the CRISP trial.

    Examples
    --------
    >>> from coder_app.reliability.guesses import guess_table
    >>> found = bang_index(guess_table([[82, 27], [25, 29], [170, 83]], ["T", "P"]))
    >>> {name: round(value, 4) for name, value in found.value.items()}
    {'T': 0.2058, 'P': 0.0144}
    """
    values, errors = _bang(data.table())
    if draws is None:
        limits = [_normal(value, error, confidence, -1.0) for value, error in zip(values, errors, strict=True)]
        method = "analytic"
    else:
        limits = [_by_drawing(data, draws, partial(_bang_of, source)) for source in range(data.k)]
        method = "coder bootstrap"
    seen = data.table().sum(axis=0)
    named = dict(zip(data.sources, values, strict=True))
    reason = None
    if not data.k or np.isnan(values).any():
        reason = NO_GUESSES if not data.total else NO_CHOICE if data.k == 1 else NO_DOCUMENT_OF_SOURCE
    details = {
        "standard_error": _by_name(data.sources, errors),
        "low": _by_name(data.sources, [low for low, _ in limits]),
        "high": _by_name(data.sources, [high for _, high in limits]),
        "n": _by_name(data.sources, seen),
    }
    value = {name: finite(number) for name, number in named.items()} or None
    return Result(
        "bang_blinding_index",
        value,
        reason,
        method=method,
        units=data.total,
        coders=data.asked,
        details=details,
    )


def guess_test(data: Guesses, draws: int = 10_000, seed: int = 1) -> Result:
    """Whether more guesses are right than would be if they had nothing to do with the truth: a permutation test.

    The true sources are shuffled among the guesses of the same coder in the same stratum; the value is the share of
    shuffles (the real order among them) with at least as many right guesses, (b + 1) / (draws + 1): small values
    speak against blinding. ``details`` has ``right``, ``expected`` (the exact mean of all shuffles) and
    ``guessed``. Undefined when nobody guessed.

    References
    ----------
    Phipson, B. & Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in
    Genetics and Molecular Biology 9, 39.

    Examples
    --------
    >>> from coder_app.reliability.guesses import guesses
    >>> found = guess_test(guesses(["Ann"] * 6, list("aaabbb"), list("aaabbb")), draws=999)
    >>> found.details["right"], found.details["expected"], found.value < 0.1
    (6, 3.0, True)
    """
    if draws < 1:
        raise BadInput("The number of draws must lie between 10 and 1000000, not {draws}.", draws=draws)
    rows = np.repeat(np.arange(len(data.truth)), data.weights)
    block = _codes(data.coder, data.stratum)[rows]
    order = np.argsort(block, kind="stable")
    block, truth, guess = block[order], data.truth[rows][order], data.guess[rows][order]
    right = int((truth == guess).sum())
    guessed = int((guess >= 0).sum())
    details = {
        "right": right,
        "expected": float(_expected(data)),
        "guessed": guessed,
        "draws": draws,
        "seed": seed,
    }
    if not guessed:
        return Result("guess_permutation_test", None, NO_GUESSES, units=data.total, coders=data.asked, details=details)
    random = np.random.default_rng(seed)
    as_good = 0
    for _ in range(draws):
        shuffled = truth[np.lexsort((random.random(len(block)), block))]
        as_good += int((shuffled == guess).sum()) >= right
    return Result(
        "guess_permutation_test",
        (as_good + 1) / (draws + 1),
        method="permutation",
        units=data.total,
        coders=data.asked,
        details=details,
    )


def corrected_share(
    data: Guesses, base: Base = "most_frequent", confidence: float = 0.95, draws: Draws | None = None
) -> Result:
    """The share guessed right beyond what the stratum alone gives away: (p - p_base) / (1 - p_base).

    p is the share of right ones among those who named a source. p_base is what is reached without reading, on the
    same documents: by always naming the source most frequent in the document's stratum (``most_frequent``), or
    by guesses with this coder's habits but no regard to the truth (``independence``, the mean of the shuffles
    of :func:`guess_test`). 0 nothing beyond the base, 1 all right, below 0 worse than the base. Standard error:
    sqrt(p (1 - p) / n) / (1 - p_base), p_base taken as known.

    Examples
    --------
    >>> from coder_app.reliability.guesses import guesses
    >>> found = corrected_share(guesses(["Ann"] * 4, list("aabb"), list("aaba")))
    >>> found.value, found.details["share_right"], found.details["base"]
    (0.5, 0.75, 0.5)
    """
    if base not in ("most_frequent", "independence"):
        raise BadInput("There is no base {name}; known are most_frequent and independence.", name=str(base))
    value, right, expected = _corrected(data, base)
    n = int(data.weights[data.guessed].sum())
    error = math.sqrt(right * (1 - right) / n) / (1 - expected) if n and expected < 1 else math.nan
    if draws is None:
        low, high, method = *_normal(value, error, confidence, -math.inf), "analytic"
    else:
        low, high = _rows_drawn(data, draws, lambda drawn: _corrected(drawn, base)[0])
        method = "coder bootstrap"
    return Result(
        "share_right_corrected",
        finite(value),
        None if not math.isnan(value) else BASE_IS_CERTAIN if n else NO_GUESSES,
        finite(low),
        finite(high),
        method,
        data.total,
        data.asked,
        details={
            "share_right": finite(right),
            "base": finite(expected),
            "rule": base,
            "guessed": n,
            "standard_error": finite(error),
        },
    )


def _james(table: FloatArray) -> tuple[float, float]:
    """The index and its standard error from guess by truth; with a = 1 - P_DK it is 1 - a + A a^2 / 2B."""
    n = float(table.sum())
    k = table.shape[1]
    p = table / n if n else np.full(table.shape, np.nan)
    named, a = p[:k], float(p[:k].sum())
    if not n or a == 0:
        return (1.0, 0.0) if n else (math.nan, math.nan)
    wrong = 1.0 - np.eye(k)
    row, column = named.sum(axis=1), named.sum(axis=0)
    found, chance = float((wrong * named).sum()), float(row @ wrong @ column)
    if chance <= 1e-15:
        return math.nan, math.nan
    slope = a**2 / (2 * chance) * wrong + found * a / chance - 1
    slope -= found * a**2 / (2 * chance**2) * ((wrong @ column)[:, None] + (row @ wrong)[None, :])
    variance = float((named * slope**2).sum() - (named * slope).sum() ** 2) / n
    return 1 - a + found * a**2 / (2 * chance), math.sqrt(max(variance, 0.0))


def _bang(table: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The index of each source and its standard error; NaN for a source of which there was no document."""
    k = table.shape[1]
    n = table.sum(axis=0)
    right = np.diagonal(table[:k])
    with np.errstate(divide="ignore", invalid="ignore"):
        r, w = right / n, (table[:k].sum(axis=0) - right) / n
        others = float(k - 1) if k > 1 else math.nan
        variance = (r * (1 - r) + w * (1 - w) / others**2 + 2 * r * w / others) / n
        return r - w / others, np.sqrt(np.maximum(variance, 0.0))


def _bang_of(source: int, table: FloatArray) -> float:
    return float(_bang(table)[0][source])


def _corrected(data: Guesses, base: Base) -> tuple[float, float, float]:
    """Corrected share, share right and base."""
    weight = data.weights * data.guessed
    n = float(weight.sum())
    if not n:
        return math.nan, math.nan, math.nan
    right = float(weight @ (data.guess == data.truth)) / n
    if base == "independence":
        expected = _expected(data) / n
    else:
        tally = np.zeros((int(data.stratum.max()) + 1, data.k))
        np.add.at(tally, (data.stratum, data.truth), data.weights)
        expected = float(weight @ (data.truth == tally.argmax(axis=1)[data.stratum])) / n
    return (right - expected) / (1 - expected) if expected < 1 else math.nan, right, expected


def _expected(data: Guesses) -> float:
    """How many right guesses there are on average when the truth is shuffled by coder and stratum."""
    block = _codes(data.coder, data.stratum)
    blocks = int(block.max(initial=-1)) + 1
    truth = np.zeros((blocks, data.k))
    named = np.zeros((blocks, data.k))
    np.add.at(truth, (block, data.truth), data.weights)
    told = data.guessed
    np.add.at(named, (block[told], data.guess[told]), data.weights[told])
    return float(((truth * named).sum(axis=1) / np.maximum(truth.sum(axis=1), 1)).sum())


def _codes(*columns: IntArray) -> IntArray:
    return np.unique(np.column_stack(columns), axis=0, return_inverse=True)[1].ravel().astype(np.int64)


def _normal(value: float, error: float, confidence: float, least: float) -> tuple[float, float]:
    if not 0 < confidence < 1:
        raise BadInput("The confidence must lie between 0 and 1, not {confidence}.", confidence=confidence)
    reach = NormalDist().inv_cdf((1 + confidence) / 2) * error
    return max(value - reach, least), min(value + reach, 1.0)


def _by_drawing(data: Guesses, how: Draws, statistic: Callable[[FloatArray], float]) -> tuple[float, float]:
    """Limits of a statistic of the table of guess by truth from drawing coders again."""
    tables = np.array([data.only(data.coder == coder).table() for coder in range(len(data.coders))])
    drawn = np.random.default_rng(how.seed).multinomial(
        len(tables), np.full(len(tables), 1 / max(len(tables), 1)), how.draws
    )
    values = [statistic(np.tensordot(row, tables, 1)) for row in drawn.astype(np.float64)]
    low, high, _ = how.limits(np.array(values)[:, None])
    return float(low[0]), float(high[0])


def _rows_drawn(data: Guesses, how: Draws, statistic: Callable[[Guesses], float]) -> tuple[float, float]:
    """Limits of a statistic of the guesses themselves from drawing coders again."""
    coders = len(data.coders)
    drawn = np.random.default_rng(how.seed).multinomial(coders, np.full(coders, 1 / max(coders, 1)), how.draws)
    values = [statistic(replace(data, weights=data.weights * row[data.coder])) for row in drawn]
    low, high, _ = how.limits(np.array(values)[:, None])
    return float(low[0]), float(high[0])


def _by_name(sources: tuple[str, ...], values: FloatArray | list[float]) -> dict[str, float | None]:
    return {name: finite(float(value)) for name, value in zip(sources, values, strict=True)}
