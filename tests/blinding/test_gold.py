"""How well names are found in texts that a reader has marked (see ``measuring.py``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from measuring import entities, read_gold, score, table, total

from coder_app.blinding.leaks import forbidden, scan_text
from coder_app.blinding.masks import masked_text
from coder_app.blinding.policies import POLICIES
from coder_app.blinding.suggesting import suggest

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


@pytest.mark.parametrize("marked", read_gold(), ids=lambda marked: marked.name)
def test_that_no_leak_is_seen_in_a_masked_text_and_every_name_in_an_unmasked_one(marked: Marked) -> None:
    suggestions = suggest(
        marked.text, marked.language, entities=entities(), provenance=marked.provenance, policy=POLICIES["names"]
    )
    hidden = {one.text for one in suggestions}
    wanted = forbidden(entities=entities(), provenance=[marked.provenance], hidden_texts=hidden)
    masked = masked_text(marked.text, [(one.start, one.end) for one in suggestions])
    assert [leak for leak in scan_text(masked, wanted) if leak.stops] == []
    leaks = scan_text(marked.text, wanted)
    seen = {place for leak in leaks for place in range(leak.position, leak.position + len(leak.found))}
    unseen = [one.text for one in suggestions if seen.isdisjoint(range(one.start, one.end))]
    assert unseen == []
