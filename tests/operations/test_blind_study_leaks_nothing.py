"""A coder of a blind study asks every question and tries every verb: no answer, history or error names the source."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
import test_undo_of_every_verb  # noqa: F401 - registers every scenario
from test_questions_leak_nothing import ASKABLE, QUESTIONS, _known, _put, written_out
from verb_scenarios import SCENARIOS, Scenario

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import CoderError
from coder_app.domain.views import ProvenanceView
from coder_app.operations import documents, entities, masking
from coder_app.operations.assigning import assign
from coder_app.operations.history import history

if TYPE_CHECKING:
    from verb_scenarios import Scene

HIDDEN = (
    "Secretov", "Ruritania", "Zenda", "2007-02-10", "Black Tower", "Address of the king", "speech.txt", "brief.txt",
    "scan.pdf", "Безпека Європи", "Mask of Zenda",
)  # fmt: skip
MASKED = Anchor(0, 24)


@pytest.fixture
def blind(file_scene: Scene) -> Scene:
    """The small study made blind: a masked document is Anna's, the others are not."""
    project = file_scene.project
    said = ProvenanceView(speaker="Rudolf Secretov", state="Ruritania", place="Zenda", date=date(2007, 2, 10),
                          citation="Black Tower 2007, p. 3")  # fmt: skip
    project.do(documents.set_provenance, file_scene.speech, said)
    project.do(documents.rename_document, file_scene.speech, "Address of the king")
    entity = project.do(entities.add_entity, "place", "Mask of Zenda")
    project.do(masking.apply_masks, {file_scene.speech: [masking.NewMask(MASKED, "place", "", entity)]})
    project.do(assign, "Anna", [file_scene.speech], seed=1)
    return file_scene


def _secrets(scene: Scene, given: str) -> list[str]:
    """What must stay hidden, but for what Anna says herself."""
    scene.project.sign_in("Lena")
    text = scene.project.ask(lambda s: masking.original_text(s, documents.find_document(s, scene.speech)))
    return [secret for secret in (*HIDDEN, text[MASKED.start : MASKED.end]) if secret not in given]


@pytest.mark.parametrize("name", ASKABLE)
def test_that_no_answer_names_the_source(blind: Scene, name: str) -> None:
    known = _known(blind)
    secrets = _secrets(blind, written_out(list(known.values())))
    blind.project.sign_in("Anna")
    try:
        said = written_out(blind.project.ask(lambda session: _put(QUESTIONS[name], session, known)))
    except CoderError as refusal:
        said = str(refusal)
    assert [secret for secret in secrets if secret in said] == []


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.name)
def test_that_no_verb_names_the_source(blind: Scene, scenario: Scenario) -> None:
    args, kwargs = scenario.prepare(blind)
    secrets = _secrets(blind, written_out([args, kwargs]))
    project = blind.project
    project.sign_in("Anna")
    try:
        said = written_out(project.do(scenario.verb, *args, **kwargs))
    except CoderError as refusal:
        said = str(refusal)
    told = [written_out(entry) for entry in project.ask(history, 50)]
    said += " ".join([*told, written_out(project.undo_state())])
    assert [secret for secret in secrets if secret in said] == []


def test_that_the_lead_is_told_what_is_hidden_from_the_coder(blind: Scene) -> None:
    known = _known(blind)
    said = written_out(blind.project.ask(lambda session: _put(QUESTIONS["reading.documents"], session, known)))
    assert "Address of the king" in said
    assert "Secretov" in said
