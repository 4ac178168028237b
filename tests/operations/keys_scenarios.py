"""Scenarios of the verbs about sealing and keys; see verb_scenarios.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from small_studies import add_people
from verb_scenarios import Call, call, scenario

from coder_app.domain.coders import Role
from coder_app.operations import keys
from coder_app.storage.vault import Cost

if TYPE_CHECKING:
    from verb_scenarios import Scene

CHEAP = Cost(passes=1, memory=64, lanes=1)
PASSPHRASE = "довга таємна фраза"


def _sealed(scene: Scene) -> None:
    keys.seal_study(scene.project, PASSPHRASE, cost=CHEAP)


@scenario(keys.seal_everything)
def a_study_that_was_open(_scene: Scene) -> Call:
    return call(PASSPHRASE, cost=CHEAP)


@scenario(keys.add_key)
def a_second_lead(scene: Scene) -> Call:
    add_people(scene.project, "Olena", role=Role.LEAD)
    _sealed(scene)
    return call("Olena", "passphrase of Olena", CHEAP)


@scenario(keys.change_passphrase)
def another_passphrase(scene: Scene) -> Call:
    _sealed(scene)
    return call(PASSPHRASE, "another passphrase", CHEAP)


@scenario(keys.remove_key)
def the_second_leads_passphrase(scene: Scene) -> Call:
    args, _ = a_second_lead(scene)
    scene.project.do(keys.add_key, *args)
    return call("Olena")


@scenario(keys.make_recovery_key)
def a_key_to_print(scene: Scene) -> Call:
    _sealed(scene)
    return call(CHEAP)
