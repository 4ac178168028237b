"""Masks follow a corrected text: onto the same words, onto what stands between the same neighbours, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import add_text, prepared

from coder_app.domain.anchors import Anchor
from coder_app.operations.assigning import assign
from coder_app.operations.carrying_over import Follower
from coder_app.operations.documents import find_document, replace_text, set_recognised_text, text_of
from coder_app.operations.masking import NewMask, apply_masks, masks
from coder_app.operations.packets import prepare_copies
from coder_app.operations.reading_copies import original_text
from coder_app.operations.recognising import recognition

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


def test_that_a_scan_with_a_reading_copy_can_still_be_recognised(file_scene: Scene) -> None:
    project, scan = file_scene.project, file_scene.scan
    project.do(assign, "Anna", ["D-0003"])
    project.do(prepare_copies, "Anna")
    before = project.ask(recognition, scan).edition_id
    text = prepared("Иванов молчит.\n", name="scan.pdf", data=b"%PDF scan")
    project.do(set_recognised_text, scan, text, checked=True)
    assert project.ask(lambda session: original_text(session, find_document(session, scan))) == "Иванов молчит.\n"
    assert project.ask(recognition, scan).edition_id != before
    project.do(apply_masks, {scan: [NewMask(Anchor(0, 6), "person")]})
    assert project.ask(lambda session: text_of(session, find_document(session, scan))) == "██████ молчит.\n"


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
