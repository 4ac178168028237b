"""Whether blinding held: published figures, what they mean at their ends, and chance for any number of sources."""

from __future__ import annotations

import numpy as np
import pytest

from coder_app.domain.errors import BadInput
from coder_app.reliability.blinding_index import (
    bang_index,
    blinding_report,
    corrected_share,
    guess_test,
    james_index,
)
from coder_app.reliability.guesses import Guesses, guess_table, guesses
from coder_app.reliability.intervals import Draws
from coder_app.reliability.results import BASE_IS_CERTAIN, NO_CHOICE, NO_DOCUMENT_OF_SOURCE, NO_GUESSES

CRISP = [[82, 27], [25, 29], [170, 83]]


def drawn(k: int, n: int, share_known: float, seed: int = 1, coders: int = 6) -> Guesses:
    """n guesses of k sources by several coders, of which a share is known and the rest mere chance."""
    random = np.random.default_rng(seed)
    truth = random.integers(0, k, n)
    guess = np.where(random.random(n) < share_known, truth, random.integers(0, k, n))
    names = [f"source {index}" for index in range(k)]
    said = [None if random.random() < 0.1 else names[index] for index in guess]
    return guesses(random.integers(0, coders, n).tolist(), [names[index] for index in truth], said, sources=names)


def test_that_one_guess_a_row_gives_the_figures_of_the_table() -> None:
    rows = [
        (guess, truth)
        for row, guess in zip(CRISP, ("T", "P", None), strict=True)
        for count, truth in zip(row, ("T", "P"), strict=True)
        for _ in range(count)
    ]
    one_by_one = guesses(
        [1] * len(rows), [truth for _, truth in rows], [guess for guess, _ in rows], sources=["T", "P"]
    )
    table = guess_table(CRISP, ["T", "P"])
    assert james_index(one_by_one).value == pytest.approx(james_index(table).value, abs=1e-12)
    assert bang_index(one_by_one).value == pytest.approx(bang_index(table).value, abs=1e-12)
    assert guess_test(one_by_one, 50).details == guess_test(table, 50).details


def test_that_the_ends_of_the_scales_mean_what_they_say() -> None:
    all_right = guess_table([[10, 0, 0], [0, 8, 0], [0, 0, 9], [0, 0, 0]])
    all_wrong = guess_table([[0, 8], [10, 0], [0, 0]])
    assert james_index(all_right).value == pytest.approx(0.0)
    assert bang_index(all_right).value == {"1": 1.0, "2": 1.0, "3": 1.0}
    assert bang_index(all_wrong).value == {"1": -1.0, "2": -1.0}
    silent = james_index(guess_table([[0, 0], [0, 0], [7, 5]]))
    assert (silent.value, silent.details["standard_error"]) == (1.0, 0.0)


@pytest.mark.parametrize("k", [2, 3, 5])
def test_that_chance_is_nought_for_any_number_of_sources(k: int) -> None:
    data = drawn(k, 6000, 0.0)
    assert james_index(data).value == pytest.approx(0.5 + 0.05, abs=0.02)  # a tenth say "don't know"
    assert max(abs(index) for index in bang_index(data).value.values()) < 0.06
    assert corrected_share(data).value == pytest.approx(0.0, abs=0.03)
    # What is known shows as such, whatever the number of sources: a half known of the 90 % who guess.
    assert np.mean(list(bang_index(drawn(k, 6000, 0.5)).value.values())) == pytest.approx(0.45, abs=0.03)


def test_that_standard_errors_are_those_of_simulation() -> None:
    table = np.array([[30, 14, 6], [12, 25, 8], [5, 9, 22], [10, 12, 7]])
    once = guess_table(table)
    random = np.random.default_rng(3)
    # James is of all guesses, Bang of each source by itself: draw accordingly.
    whole = random.multinomial(table.sum(), table.ravel() / table.sum(), 3000).reshape(-1, 4, 3)
    james = np.std([james_index(guess_table(each)).value for each in whole])
    assert james_index(once).details["standard_error"] == pytest.approx(james, rel=0.06)
    by_source = [random.multinomial(table[:, c].sum(), table[:, c] / table[:, c].sum(), 3000) for c in range(3)]
    bang = [bang_index(guess_table(np.column_stack(each))).value["2"] for each in zip(*by_source, strict=True)]
    assert bang_index(once).details["standard_error"]["2"] == pytest.approx(np.std(bang), rel=0.06)


def test_that_shuffling_within_coder_and_stratum_forgives_what_the_language_gives_away() -> None:
    # Texts in Ukrainian are all of one state, in Russian of another: guessing by language means nothing.
    truth = ["UA", "UA", "UA", "RU", "RU", "RU"] * 4
    language = ["uk", "uk", "uk", "ru", "ru", "ru"] * 4
    coder = [name for name in ("Ann", "Bob", "Cid", "Dan") for _ in range(6)]
    blind = guesses(coder, truth, truth, stratum=language)
    assert guess_test(blind, 200).value == 1.0
    assert corrected_share(blind).undefined_reason == BASE_IS_CERTAIN
    naive = guesses(coder, truth, truth)
    assert guess_test(naive, 999).value <= 0.001
    assert guess_test(naive, 200).details["expected"] == pytest.approx(12.0)
    assert corrected_share(naive).value == 1.0


def test_that_the_test_keeps_its_level() -> None:
    values = [guess_test(drawn(3, 40, 0.0, seed), 99, seed).value for seed in range(200)]
    assert 0.01 <= np.mean(np.array(values) <= 0.05) <= 0.1


def test_that_the_report_is_the_same_for_the_same_seed_and_knows_every_coder() -> None:
    data = drawn(3, 120, 0.4)
    first, again = (blinding_report(data, Draws(200, seed=4)) for _ in range(2))
    assert first == again
    assert first.james.low < first.james.value < first.james.high
    assert first.james.method == "coder bootstrap"
    assert set(first.by_coder) == set(data.coders)
    assert sum(result.units for result in first.by_coder.values()) == first.guesses == 120
    assert first.by_coder[data.coders[0]].coders == 1


def test_that_what_cannot_be_said_has_its_reason() -> None:
    nothing = guesses([], [], [], sources=["A", "B"])
    for found in (james_index(nothing), bang_index(nothing), guess_test(nothing), corrected_share(nothing)):
        assert found.undefined_reason == NO_GUESSES, found
    assert james_index(guess_table([[5], [3]])).undefined_reason == NO_CHOICE
    assert bang_index(guess_table([[5], [3]])).undefined_reason == NO_CHOICE
    one_sided = bang_index(guess_table([[5, 0], [3, 0], [1, 0]]))
    assert one_sided.value["2"] is None
    assert one_sided.undefined_reason == NO_DOCUMENT_OF_SOURCE
    assert blinding_report(nothing, Draws(20)).james.value is None


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: guesses(["Ann"], ["A", "B"], ["A"]),
        lambda: guesses(["Ann"], ["A"], ["C"], sources=["A", "B"]),
        lambda: guesses(["Ann"], [None], ["A"]),
        lambda: guess_table([[1, 2], [3, 4]]),
        lambda: guess_table([[1, -2], [3, 4], [0, 0]]),
        lambda: guess_table([["x", 2], [3, 4], [0, 0]]),
        lambda: guess_table([[1, float("nan")], [3, 4], [0, 0]]),
        lambda: james_index(guess_table(CRISP), confidence=1.0),
        lambda: corrected_share(guess_table(CRISP), base="vibes"),
    ],
)
def test_that_bad_guesses_are_refused_in_a_sentence(wrong) -> None:
    with pytest.raises(BadInput, match=r"\."):
        wrong()
