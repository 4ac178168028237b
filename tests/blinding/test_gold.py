"""How well names are found in texts that a reader has marked (see ``measuring.py``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from measuring import read_gold, score, table, total

if TYPE_CHECKING:
    from measuring import Marked


def test_that_nearly_all_marks_are_suggested_and_little_else() -> None:
    scores = [score(marked) for marked in read_gold()]
    together = total(scores)
    assert together.marks > 350
    assert together.recall >= 0.98, table(scores)
    assert together.precision >= 0.95, table(scores)


@pytest.mark.parametrize("marked", read_gold(), ids=lambda marked: marked.name)
def test_that_every_kind_of_text_is_found_well(marked: Marked) -> None:
    found = score(marked)
    assert found.recall >= 0.95, found.missed
    assert found.precision >= 0.9, found.wrong
