"""What a lead decides about masks: entities that are one, labels, refusals, and what masks may still give away."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from small_studies import add_people, add_text, prepared
from sqlmodel import select

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.documents import Document, Edition, EditionImage
from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.geometry import Rect
from coder_app.domain.progress import Quiet
from coder_app.exchange.reading import read_file
from coder_app.operations.bead_corrections import PairBead
from coder_app.operations.crosscheck import Worked, keep_result, pair_inputs
from coder_app.operations.documents import add_document, replace_text
from coder_app.operations.entities import add_entity, change_entity, entities, merge_entities
from coder_app.operations.mask_reports import orphan_masks, telling_lengths, telling_spellings
from coder_app.operations.masking import (
    NewMask,
    apply_masks,
    change_mask,
    count_labels,
    labels_count,
    masks,
    refuse_suggestions,
    suggestions,
)
from coder_app.operations.reading import open_document
from coder_app.operations.reading_copies import burn_pages
from coder_app.operations.refusals import refused_suggestions, suggest_again
from coder_app.operations.works import begin_crosscheck

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

TEXT = "Ruritania gave Sylvania its word. Then Ruritanian troops left Kiev. Kiev was glad, and Kyiv too.\n"


def _place(words: str, text: str = TEXT) -> Anchor:
    return Anchor(text.index(words), text.index(words) + len(words))


@pytest.fixture
def project(file_project: Project) -> Project:
    """A study in a file: that the verbs hold on a server too is tested with every verb's undo."""
    return file_project


@pytest.fixture
def masked(project: Project) -> tuple[str, str, str]:
    """A speech with two masks, and the two entities they are of, which are one state."""
    speech = add_text(project, TEXT)
    first = project.do(add_entity, "state", "Ruritania")
    second = project.do(add_entity, "state", "Ruritanian Federation", ["Ruritanian"])
    project.do(apply_masks, {speech: [
        NewMask(_place("Ruritania"), "state", "[STATE-A]", first),
        NewMask(_place("Ruritanian"), "state", "[STATE-B adj.]", second),
    ]})  # fmt: skip
    return speech, first, second


def _shown(project: Project, document_id: str) -> list[str]:
    def labels(session: StudySession) -> list[str]:
        document = session.exec(select(Document).where(Document.id == document_id)).one()
        edition = session.exec(select(Edition).where(Edition.id == document.edition_id)).one()
        return [run[2] for run in edition.details["masks"]]

    return project.ask(labels)


def test_that_two_entities_become_one_with_their_names_and_masks(
    project: Project, masked: tuple[str, str, str]
) -> None:
    speech, first, second = masked
    assert _shown(project, speech) == ["[STATE-A]", "[STATE-B adj.]"]
    project.do(merge_entities, first, [second])
    (left,) = project.ask(entities)
    assert (left.id, left.names) == (first, ("Ruritania", "Ruritanian Federation", "Ruritanian"))
    assert [(each.entity_id, each.label) for each in project.ask(masks, speech)] == [
        (first, "[STATE-A]"), (first, "[STATE-A adj.]")
    ]  # fmt: skip
    assert _shown(project, speech) == ["[STATE-A]", "[STATE-A adj.]"]
    project.undo()
    assert [each.id for each in project.ask(entities)] == [first, second]
    assert _shown(project, speech) == ["[STATE-A]", "[STATE-B adj.]"]
    with pytest.raises(BadInput):
        project.do(merge_entities, first, [first])


def test_that_masks_show_the_label_and_kind_their_entity_has_now(
    project: Project, masked: tuple[str, str, str]
) -> None:
    speech, _, second = masked
    project.do(count_labels, "study")
    project.do(change_entity, second, kind="institution", name="Federation", aliases=[], label="CLUB")
    assert _shown(project, speech) == ["[STATE-A]", "[CLUB adj.]"]
    assert project.ask(masks, speech)[1].kind == "institution"
    one = project.ask(masks, speech)[0]
    project.do(change_mask, one.id, label="[SELF]", kind="self")
    assert _shown(project, speech) == ["[SELF]", "[CLUB adj.]"]
    project.do(change_mask, one.id, label="[CLUB]", kind="institution", entity_id=second)
    assert project.ask(masks, speech)[0].entity_id == second


def test_that_labels_count_anew_in_each_document_or_through_the_study(
    project: Project, masked: tuple[str, str, str]
) -> None:
    _, _, second = masked
    other = add_text(project, "Ruritanian troops.\n", name="other.txt")
    project.do(apply_masks, {other: [NewMask(Anchor(0, 10), "state", "[STATE-B adj.]", second)]})
    assert (project.ask(labels_count), _shown(project, other)) == ("document", ["[STATE-A adj.]"])
    project.do(count_labels, "study")
    assert (project.ask(labels_count), _shown(project, other)) == ("study", ["[STATE-B adj.]"])
    project.undo()
    assert (project.ask(labels_count), _shown(project, other)) == ("document", ["[STATE-A adj.]"])
    with pytest.raises(BadInput):
        project.do(count_labels, "page")


def test_that_what_was_refused_is_listed_and_can_be_suggested_again(project: Project) -> None:
    speech = add_text(project, TEXT)
    project.do(add_entity, "state", "Sylvania")
    (found,) = project.ask(suggestions, [speech])[0].suggestions
    project.do(refuse_suggestions, speech, [found.key])
    assert not project.ask(suggestions, [speech])[0].suggestions
    assert project.ask(refused_suggestions, speech) == [found]
    project.do(suggest_again, speech, [found.key])
    assert project.ask(suggestions, [speech])[0].suggestions == (found,)
    assert project.ask(refused_suggestions, speech) == []


def test_that_telling_lengths_and_spellings_are_counted_with_their_places(
    project: Project, masked: tuple[str, str, str]
) -> None:
    speech = masked[0]
    lengths = project.ask(telling_lengths, speech)
    assert {(each.characters, each.kind) for each in lengths} == {(9, "state"), (10, "state")}
    assert all(each.fitting < 3 and each.places for each in lengths)
    kiev, kyiv = project.ask(telling_spellings, speech)
    assert (kiev.spelling, len(kiev.places), kyiv.spelling, len(kyiv.places)) == ("Kiev", 2, "Kyiv", 1)
    project.do(apply_masks, {speech: [NewMask(Anchor(*kiev.places[0]))]})
    project.do(refuse_suggestions, speech, [kyiv.key])
    left = project.ask(telling_spellings, speech)
    assert [(each.spelling, len(each.places), each.kept) for each in left] == [("Kiev", 1, False), ("Kyiv", 1, True)]
    add_people(project)
    project.sign_in("Anna")
    with pytest.raises(Refused):
        project.ask(telling_spellings, speech)


def test_that_what_is_hidden_in_one_version_only_is_an_orphan(project: Project) -> None:
    english, russian = "Ruritania spoke. Others were silent.\n", "Руритания говорила. Другие молчали.\n"
    first, second = add_text(project, english, name="en.txt"), add_text(project, russian, name="ru.txt")
    state = project.do(add_entity, "state", "Ruritania", ["Руритания"])
    check = project.do(begin_crosscheck, first, second)
    assert (project.ask(orphan_masks).pairs, project.ask(orphan_masks).stale) == (1, 1)
    texts = project.ask(pair_inputs, check).texts_print
    beads = (PairBead((0,), (0,)), PairBead((1,), (1,)))
    project.do(keep_result, check, Worked(texts, beads, 1.0, True, "", ()))
    project.do(apply_masks, {first: [NewMask(Anchor(0, 9), "state", "", state)]})
    report = project.ask(orphan_masks)
    (orphan,) = report.orphans
    assert (orphan.document_id, orphan.name, orphan.sentence) == (second, "Ruritania", "Руритания говорила.")
    assert (orphan.document, orphan.masked_in, report.stale) == ("D-0002", "D-0001", 0)
    project.do(apply_masks, {second: [NewMask(Anchor(0, 9), "state", "", state)]})
    assert not project.ask(orphan_masks).orphans
    project.do(replace_text, second, prepared("Другая речь. Совсем.\n", name="ru2.txt"), b"x")
    assert project.ask(orphan_masks).stale == 1


def test_that_a_masked_part_of_a_page_is_burned_into_its_picture_and_hides_the_letters_below(
    project: Project, tmp_path: Path
) -> None:
    out = io.BytesIO()
    page = Canvas(out, pagesize=(300, 200))
    page.setFillColorRGB(0.9, 0.1, 0.1)
    page.rect(40, 120, 60, 50, fill=1)
    page.setFillColorRGB(0, 0, 0)
    page.drawString(40, 60, "Chancellery")
    page.drawString(160, 60, "of peace")
    page.save()
    file = tmp_path / "letter.pdf"
    file.write_bytes(out.getvalue())
    letter = project.do(add_document, read_file(file, None, file.name, progress=Quiet()), out.getvalue())
    emblem, words = Region(0, Rect(35, 25, 105, 85)), Region(0, Rect(35, 120, 140, 150))
    project.do(apply_masks, {letter: [NewMask(Anchor(0, 0), "other", "[EMBLEM]", region=each)
                                      for each in (emblem, words)]})  # fmt: skip
    assert burn_pages(project, [letter]) == 1
    png = project.ask(lambda session: session.exec(select(EditionImage.data)).one())
    picture = np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(int)
    scale = picture.shape[1] / 300
    square = picture[int(30 * scale) : int(80 * scale), int(40 * scale) : int(100 * scale)]
    assert not (square[..., 0] - square[..., 1] > 40).any()  # nothing of the red emblem
    read = project.ask(lambda session: session.exec(
        select(Edition).where(Edition.masked)).one().details["masks"])  # fmt: skip
    assert [run[2] for run in read] == ["[EMBLEM]"]
    assert project.ask(open_document, letter).text.split("\n")[0].startswith("█" * 11)
    assert "of peace" in project.ask(open_document, letter).text
