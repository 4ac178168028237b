"""Guesses of where a text comes from, beside the truth: read, checked, counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from numpy.typing import ArrayLike

    from coder_app.reliability.arrays import BoolArray, FloatArray, IntArray

DONT_KNOW = -1


@dataclass(frozen=True, slots=True)
class Guesses:
    """One guess a row: who guessed, the true source, the source guessed; make one with :func:`guesses`.

    ``coder``, ``truth``, ``guess`` and ``stratum`` are parallel; ``truth`` and ``guess`` index ``sources``, a guess
    of -1 is "don't know". ``stratum`` tells apart what a coder cannot help seeing, such as language and kind
    of document. ``weights[r]`` says how many guesses row r stands for.
    """

    coder: IntArray
    truth: IntArray
    guess: IntArray
    stratum: IntArray
    weights: IntArray
    sources: tuple[str, ...]
    coders: tuple[str, ...]

    @property
    def k(self) -> int:
        """Number of sources to choose from."""
        return len(self.sources)

    @property
    def asked(self) -> int:
        """Number of coders who were asked."""
        return len(np.unique(self.coder))

    @property
    def total(self) -> int:
        """Number of guesses, "don't know" included."""
        return int(self.weights.sum())

    @property
    def guessed(self) -> BoolArray:
        """Where a source was named."""
        told: BoolArray = self.guess != DONT_KNOW
        return told

    def only(self, keep: BoolArray | IntArray) -> Guesses:
        """Only these rows."""
        return replace(
            self,
            coder=self.coder[keep],
            truth=self.truth[keep],
            guess=self.guess[keep],
            stratum=self.stratum[keep],
            weights=self.weights[keep],
        )

    def table(self, weights: FloatArray | None = None) -> FloatArray:
        """Guess by truth (k + 1 rows, the last "don't know"; k columns)."""
        row = np.where(self.guessed, self.guess, self.k)
        weight = self.weights if weights is None else weights
        cells = np.bincount(row * self.k + self.truth, weight, (self.k + 1) * self.k)
        return cells.reshape(self.k + 1, self.k).astype(np.float64)


def guesses(
    coder: Sequence[Hashable],
    truth: Sequence[str],
    guess: Sequence[str | None],
    stratum: Sequence[Hashable] | None = None,
    sources: Sequence[str] | None = None,
) -> Guesses:
    """Guesses from parallel sequences of names; None as a guess is "don't know".

    ``stratum`` may be any value, a tuple of language and kind for instance (default: all alike). ``sources`` lists
    what could be chosen (default: every source that occurs). Raises BadInput for sequences of different length
    and for a source that is not listed.
    """
    strata: Sequence[Hashable] = [None] * len(coder) if stratum is None else stratum
    if len({len(coder), len(truth), len(guess), len(strata)}) != 1:
        raise BadInput("There must be as many guesses as true sources, coders and strata.")
    named = [name for name in (*truth, *guess) if name is not None]
    listed = tuple(dict.fromkeys(sorted(named) if sources is None else sources))
    position = {name: index for index, name in enumerate(listed)}
    unknown = next((name for name in named if name not in position), None)
    if unknown is not None:
        raise BadInput("The source {name} is not among those to choose from.", name=unknown)
    if None in truth:
        raise BadInput("The true source of every document guessed must be known.")
    who = {name: index for index, name in enumerate(dict.fromkeys(coder))}
    kinds = {name: index for index, name in enumerate(dict.fromkeys(strata))}
    return Guesses(
        np.array([who[name] for name in coder], np.int64),
        np.array([position[name] for name in truth], np.int64),
        np.array([DONT_KNOW if name is None else position[name] for name in guess], np.int64),
        np.array([kinds[name] for name in strata], np.int64),
        np.ones(len(coder), np.int64),
        listed,
        tuple(str(name) for name in who),
    )


def guess_table(counts: ArrayLike, sources: Sequence[str] | None = None) -> Guesses:
    """Guesses from a table of counts: a row for each source guessed and a last one for "don't know", a column for
    each true source. Who guessed is not known, so all count as one coder's. Raises BadInput.
    """
    try:
        cells = np.asarray(counts, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("The table must hold numbers only, in rows of equal length.") from None
    if cells.ndim != 2 or cells.shape[0] != cells.shape[1] + 1:
        raise BadInput(
            "The table of guesses needs a row for each source and one for “don't know”, and a column for each source."
        )
    if not np.isfinite(cells).all() or (cells < 0).any() or (cells != np.floor(cells)).any() or cells.sum() > 2**50:
        raise BadInput("Counts must be whole numbers that are not negative.")
    k = cells.shape[1]
    names = tuple(str(index + 1) for index in range(k)) if sources is None else tuple(sources)
    if len(set(names)) != k:
        raise BadInput("There are {found} categories for a table of {expected}.", found=len(set(names)), expected=k)
    guess, truth = np.nonzero(cells)
    same = np.zeros(len(guess), np.int64)
    weights = cells[guess, truth].astype(np.int64)
    return Guesses(same, truth, np.where(guess == k, DONT_KNOW, guess), same, weights, names, ("",))
