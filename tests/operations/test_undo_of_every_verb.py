"""Every verb, done, undone and redone, leaves the study exactly as it was."""

from __future__ import annotations

import importlib
import pkgutil
from itertools import groupby
from typing import TYPE_CHECKING

import adjudication_scenarios  # noqa: F401 - registers its scenarios
import blinding_scenarios  # noqa: F401 - registers its scenarios
import keys_scenarios  # noqa: F401 - registers its scenarios
import pytest
import table_verb_scenarios  # noqa: F401 - registers its scenarios
import translation_scenarios  # noqa: F401 - registers its scenarios
from small_studies import dump
from verb_scenarios import SCENARIOS, Scenario

import coder_app.operations
from coder_app.operations.packets import prepare_copies
from coder_app.operations.project import VERBS

if TYPE_CHECKING:
    from verb_scenarios import Scene

for module in pkgutil.iter_modules(coder_app.operations.__path__):
    importlib.import_module(f"coder_app.operations.{module.name}")

UNDOABLE = [each for each in SCENARIOS if each.verb.undoable]
# One of each verb; those about keys seal the study themselves, and here documents have their reading copies already.
IN_SEALED_STUDIES = [
    next(same)
    for verb, same in groupby(UNDOABLE, key=lambda each: each.verb)
    if verb.__module__ != "coder_app.operations.keys" and verb is not prepare_copies
]
FINAL = [each for each in SCENARIOS if not each.verb.undoable]


def test_that_every_verb_has_a_scenario() -> None:
    shown = {each.verb.__name__ for each in SCENARIOS}  # type: ignore[attr-defined]
    assert set(VERBS) - shown == set(), "add a scenario to tests/operations/verb_scenarios.py"


@pytest.mark.parametrize("scenario", UNDOABLE, ids=lambda each: each.name)
def test_that_undo_and_redo_leave_the_study_equal(scene: Scene, scenario: Scenario) -> None:
    scene.project.sign_in(scenario.who)
    _done_undone_and_redone(scene, scenario)


@pytest.mark.parametrize("scenario", IN_SEALED_STUDIES, ids=lambda each: each.name)
def test_that_undo_and_redo_leave_a_sealed_study_equal(sealed_scene: Scene, scenario: Scenario) -> None:
    sealed_scene.sign_in(scenario.who)
    _done_undone_and_redone(sealed_scene, scenario)


def _done_undone_and_redone(scene: Scene, scenario: Scenario) -> None:
    project = scene.project
    args, kwargs = scenario.prepare(scene)
    before = dump(project.database.engine)
    project.do(scenario.verb, *args, **kwargs)
    after = dump(project.database.engine)
    assert after != before
    project.undo()
    assert dump(project.database.engine) == before
    project.redo()
    assert dump(project.database.engine) == after
    project.undo()
    assert dump(project.database.engine) == before


@pytest.mark.parametrize("scenario", UNDOABLE, ids=lambda each: each.name)
def test_that_the_history_can_name_every_verb(file_scene: Scene, scenario: Scenario) -> None:
    project = file_scene.project
    project.sign_in(scenario.who)
    args, kwargs = scenario.prepare(file_scene)
    project.do(scenario.verb, *args, **kwargs)
    standing = project.undo_state().undo
    assert standing is not None
    assert standing[0].format(**standing[1])


@pytest.mark.parametrize("scenario", FINAL, ids=lambda each: each.name)
def test_that_what_cannot_be_undone_stays(scene: Scene, scenario: Scenario) -> None:
    project = scene.project
    project.sign_in(scenario.who)
    args, kwargs = scenario.prepare(scene)
    undo = project.undo_state().undo
    project.do(scenario.verb, *args, **kwargs)
    assert project.undo_state().undo == undo
