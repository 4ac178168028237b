"""Where a coded passage goes when its text is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import prepared

from coder_app.domain.anchors import Anchor
from coder_app.operations.carrying_over import Follower
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_segment, codings
from coder_app.operations.documents import add_document, replace_text, set_recognised_text

if TYPE_CHECKING:
    from coder_app.operations.project import Project

OLD = (
    "The alliance moves its forces to the east. Nobody asked whether the threat to our borders is real.\n"
    "Later they said it again: the threat to our borders is real. Trust has gone, and with it the old order.\n"
)


def _followed(new: str, words: str, nth: int = 0) -> str | None:
    start = -1
    for _ in range(nth + 1):
        start = OLD.index(words, start + 1)
    found = Follower(OLD, new).follow(Anchor(start, start + len(words)))
    return None if found is None else new[found.start : found.end] + f"@{found.start}"


def test_that_words_that_moved_are_found_where_they_are_now() -> None:
    new = "A heading was missing here.\n" + OLD
    assert _followed(new, "its forces") == f"its forces@{new.index('its forces')}"


def test_that_a_corrected_word_keeps_the_passage_in_its_place() -> None:
    # The same words stand a sentence later; the passage that was coded is the corrected one all the same.
    new = OLD.replace("the threat to our borders is real", "the threats to our borders are real", 1)
    assert _followed(new, "the threat to our borders is real") == (
        f"the threats to our borders are real@{new.index('the threats')}"
    )


def test_that_the_second_of_two_like_passages_stays_the_second() -> None:
    new = OLD.replace("Nobody asked", "No one ever asked")
    words = "the threat to our borders is real"
    assert _followed(new, words, nth=1) == f"{words}@{new.rindex(words)}"


@pytest.mark.parametrize("instead", ["", "These lines were dropped from print. "])
def test_that_a_passage_that_is_gone_has_no_place(instead: str) -> None:
    new = OLD.replace("Trust has gone, and with it the old order.", instead)
    assert _followed(new, "Trust has gone, and with it the old order.") is None


def test_that_line_breaks_and_hyphens_do_not_matter() -> None:
    new = OLD.replace("moves its forces", "moves its for\u00ad\nces")
    assert _followed(new, "its forces to the") == f"its for\u00ad\nces to the@{new.index('its for')}"


def test_that_words_that_had_no_place_are_found_when_they_are_back(project: Project) -> None:
    data = b"%PDF scan"
    document = project.do(add_document, prepared(OLD, name="old.txt"), b"old")
    code = project.do(add_code, "Threat")
    start = OLD.index("Nobody asked")
    project.do(code_segment, document, Anchor(start, start + 12), code)
    counts = project.do(replace_text, document, prepared("Nothing of it.\n", name="scan.pdf", data=data), data)
    assert counts == {"proposed": 0, "unplaced": 1}
    read = prepared("A heading. " + OLD, name="scan.pdf", data=data)
    assert project.do(set_recognised_text, document, read, checked=True) == {"proposed": 1, "unplaced": 0}
    (back,) = project.ask(codings, document)
    assert (back.start, back.proposed) == (start + len("A heading. "), True)
