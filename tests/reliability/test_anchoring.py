from __future__ import annotations

import math

import pytest

from coder_app.domain.errors import BadInput
from coder_app.reliability.anchoring import paired_difference
from coder_app.reliability.intervals import Draws
from coder_app.reliability.results import NOTHING_ANCHORED, ONE_ANCHORED

# Fisher (1935), The Design of Experiments, ch. 3, after Darwin: differences in height (eighths of an inch) of 15 pairs
# of plants. 863 of the 2^15 assignments of signs reach the total of 314 observed: p = 5.267 % from both sides.
DARWIN = (49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)


def test_that_darwins_plants_differ_as_fisher_found() -> None:
    pairs = [((80 - each) / 200, (80 + each) / 200) for each in DARWIN]
    found = paired_difference(pairs, Draws(draws=20_000, seed=3))
    assert found.value == pytest.approx(314 / 15 / 100)
    assert found.details["p"] == pytest.approx(0.05267, abs=4 * math.sqrt(0.05267 * 0.947 / 20_000))


def test_that_every_assignment_of_signs_counts_in_few_documents() -> None:
    # d = 1, 2, 3 tenths: of 8 assignments only +++ and --- reach a mean of .2 or more.
    found = paired_difference([(0.0, 0.1), (0.1, 0.3), (0.2, 0.5)])
    assert found.value == pytest.approx(0.2)
    assert found.details == {"masked": pytest.approx(0.1), "unmasked": pytest.approx(0.3), "p": 0.25}
    assert found.low is not None
    assert found.high is not None
    assert 0.1 <= found.low < 0.2 < found.high <= 0.3


def test_that_too_little_is_said() -> None:
    nothing = paired_difference([])
    assert (nothing.value, nothing.undefined_reason) == (None, NOTHING_ANCHORED)
    one = paired_difference([(0.2, 0.1)])
    assert (one.value, one.low, one.undefined_reason) == (pytest.approx(-0.1), None, ONE_ANCHORED)
    with pytest.raises(BadInput, match="between 0 and 1"):
        paired_difference([(0.1, math.nan)])
    with pytest.raises(BadInput, match="between 0 and 1"):
        paired_difference([(0.1, 1.5)])
