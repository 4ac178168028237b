"""Masks follow a corrected text: onto the same words, onto what stands between the same neighbours, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import add_text, prepared

from coder_app.domain.anchors import Anchor
from coder_app.operations.carrying_over import Follower
from coder_app.operations.documents import find_document, replace_text, text_of
from coder_app.operations.masking import NewMask, apply_masks, masks

if TYPE_CHECKING:
    from verb_scenarios import Scene

OLD = "Вчера Иванов прибыл в Москву.\n\nСегодня Ивановв молчит, а Петров говорит долго и ясно. Конец речи."
NEW = "Вчера, как сообщают, Иванов прибыл в\nМоскву.\n\nСегодня Иванов молчит. Конец речи."


def _masks_of(words: list[str]) -> list[NewMask]:
    return [NewMask(Anchor(OLD.index(word), OLD.index(word) + len(word)), "person") for word in words]


def test_that_masks_come_along_and_what_is_doubtful_or_lost_is_counted(file_scene: Scene) -> None:
    project = file_scene.project
    document = add_text(project, OLD, name="report.txt")
    project.do(apply_masks, {document: _masks_of(["Иванов прибыл", "Ивановв", "Петров говорит"])})
    counts = project.do(replace_text, document, prepared(NEW, name="better.txt"), NEW.encode())
    assert counts == {"proposed": 0, "unplaced": 0, "masks": 2, "masks_doubtful": 1, "masks_lost": 1}
    assert [mask.text for mask in project.ask(masks, document)] == ["Иванов прибыл", "Иванов"]
    read = project.ask(lambda session: text_of(session, find_document(session, document)))
    assert read == NEW.replace("Иванов прибыл", "█" * 13).replace("Иванов", "█" * 6)
    project.undo()
    assert [mask.text for mask in project.ask(masks, document)] == ["Иванов прибыл", "Ивановв", "Петров говорит"]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("aaa [X] bbb", "aaa [Y] bbb", "[Y]"),
        ("[X] bbb", "[Why] bbb", "[Why]"),
        ("aaa [X]", "aaa [Y]", "[Y]"),
        ("aaa [X] bbb", "something else", None),
        ("aaa [X] bbb", "aaa " + "long " * 40 + "bbb", None),
        ("[X]", "[Y]", None),
    ],
)
def test_that_what_stands_between_the_same_neighbours_is_found(old: str, new: str, found: str | None) -> None:
    place = Follower(old, new).between_neighbours(Anchor(old.index("["), old.index("]") + 1))
    assert (new[place.start : place.end] if place else None) == found
