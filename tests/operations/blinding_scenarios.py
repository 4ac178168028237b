"""Scenarios of the verbs that hide sources; see verb_scenarios.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verb_scenarios import Call, call, scenario
from written_tables import table

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.geometry import Rect
from coder_app.operations import (
    assigning,
    blindness,
    coder_sight,
    entities,
    finishing,
    masking,
    packets,
    packets_receiving,
    refusals,
)
from coder_app.operations.masking import NewMask
from coder_app.operations.packets_receiving import Packet
from coder_app.operations.set_up import the_study

if TYPE_CHECKING:
    from verb_scenarios import Scene

_LINE = NewMask(Anchor(0, 6), "institution", "[INSTITUTION-1]")
_PACKET = "0" * 32


def _masked(scene: Scene) -> str:
    scene.project.do(masking.apply_masks, {scene.speech: [_LINE]})
    return scene.project.ask(masking.masks, scene.speech)[0].id


def _entity(scene: Scene) -> str:
    return scene.project.do(entities.add_entity, "state", "Ruritania", ["Руритания"])


@scenario(entities.add_entity)
def a_state_with_a_name_in_another_language(_scene: Scene) -> Call:
    return call("state", "Ruritania", ["Руритания"])


@scenario(entities.change_entity)
def another_label(scene: Scene) -> Call:
    return call(_entity(scene), kind="state", name="Ruritania", aliases=["РР"], label="STATE-R")


def _two_of_one(scene: Scene) -> tuple[str, str]:
    """One state listed twice, both hidden in the speech."""
    first, second = _entity(scene), scene.project.do(entities.add_entity, "state", "Руританія", ["Ruritanian"])
    new = [NewMask(Anchor(0, 6), "state", "", first), NewMask(Anchor(7, 10), "state", "[STATE-B dat.]", second)]
    scene.project.do(masking.apply_masks, {scene.speech: new})
    return first, second


@scenario(entities.change_entity)
def another_label_with_masks(scene: Scene) -> Call:
    return call(_two_of_one(scene)[1], kind="institution", name="Руританія", aliases=[], label="CLUB")


@scenario(entities.merge_entities)
def two_that_are_one(scene: Scene) -> Call:
    first, second = _two_of_one(scene)
    return call(first, [first, second])


@scenario(entities.remove_entity)
def an_entity_with_a_mask(scene: Scene) -> Call:
    entity = _entity(scene)
    scene.project.do(masking.apply_masks, {scene.speech: [NewMask(Anchor(0, 6), "state", "", entity)]})
    return call(entity)


@scenario(entities.take_entities)
def whoever_the_provenance_names(_scene: Scene) -> Call:
    return call()


@scenario(entities.import_entities)
def a_table_of_entities(scene: Scene) -> Call:
    _entity(scene)
    return call(table("kind,name,aliases\nstate,Ruritania,РР;Р.Р.\nperson,Rudolf,Рудольф"))


@scenario(masking.apply_masks)
def a_passage_and_a_part_of_a_page(scene: Scene) -> Call:
    emblem = NewMask(Anchor(0, 0), "institution", "[INSTITUTION-1]", region=Region(0, Rect(10, 10, 60, 30)))
    return call({scene.speech: [_LINE, emblem]})


@scenario(masking.apply_suggestions)
def whatever_is_suggested(_scene: Scene) -> Call:
    return call()


@scenario(masking.import_masks)
def a_table_of_masks(_scene: Scene) -> Call:
    return call(table("document,start,end,entity,kind,label\nD-0001,0,6,,institution,INSTITUTION-1"))


@scenario(masking.refuse_suggestions)
def two_suggestions(scene: Scene) -> Call:
    return call(scene.speech, ["one", "two"])


@scenario(refusals.suggest_again)
def one_of_two(scene: Scene) -> Call:
    scene.project.do(masking.refuse_suggestions, scene.speech, ["one", "two"])
    return call(scene.speech, ["two"])


@scenario(masking.count_labels)
def through_the_study(scene: Scene) -> Call:
    _two_of_one(scene)
    return call("study")


@scenario(masking.remove_masks)
def the_only_mask(scene: Scene) -> Call:
    return call([_masked(scene)])


@scenario(masking.change_mask)
def another_label_with_its_case(scene: Scene) -> Call:
    return call(_masked(scene), label="[STATE-B]", kind="state", marks="dat.")


@scenario(assigning.assign)
def everything_to_anna(_scene: Scene) -> Call:
    return call("Anna", seed=7)


@scenario(assigning.unassign)
def one_document_back(scene: Scene) -> Call:
    scene.project.do(assigning.assign, "Anna", seed=7)
    return call("Anna", [scene.speech])


@scenario(assigning.note_acquaintance)
def who_has_reviewed_it(scene: Scene) -> Call:
    return call("Anna", scene.speech, "reviewed")


@scenario(blindness.unblind)
def the_whole_study(_scene: Scene) -> Call:
    return call("everything is coded")


@scenario(blindness.record_breach)
def a_letterhead_nobody_saw(scene: Scene) -> Call:
    return call(scene.speech, "the letterhead")


@scenario(finishing.note_doubt, who="Anna")
def a_passage_i_recognise(scene: Scene) -> Call:
    return call(scene.speech, "recognised", Anchor(0, 6))


@scenario(finishing.note_pages, who="Anna")
def the_second_page(scene: Scene) -> Call:
    return call(scene.speech, {1})


@scenario(packets.prepare_copies)
def a_document_without_masks(scene: Scene) -> Call:
    scene.project.do(assigning.assign, "Anna", [scene.speech], seed=7)
    return call("Anna")


@scenario(packets.record_packet)
def a_packet_for_anna(_scene: Scene) -> Call:
    return call("Anna", _PACKET, {"documents": {}, "codes": {}, "work": []})


@scenario(packets_receiving.receive_packet)
def one_more_coding(scene: Scene) -> Call:
    project = scene.project
    project.do(assigning.assign, "Anna", [scene.speech], seed=7)
    project.do(packets.prepare_copies, "Anna")
    contents = project.ask(packets.gather, "Anna", _PACKET)
    project.do(packets.record_packet, "Anna", _PACKET, contents.record)
    rows = {str(kind.__tablename__): [] for kind in packets_receiving.KINDS}
    for row in contents.rows:
        rows.setdefault(str(row.__tablename__), []).append(row.model_dump())
    coding = rows["coding"][0]
    rows["coding"].append({**coding, "id": "1" * 32, "code_id": scene.buffer})
    study = project.ask(lambda session: the_study(session).id)
    return call(Packet("anna.coder", _PACKET, scene.anna, study, rows))


@scenario(coder_sight.show_coders)
def the_title_and_an_order_of_their_own(_scene: Scene) -> Call:
    return call(["title"], shuffle_codes=True, seed=7)


@scenario(coder_sight.offer_guesses)
def one_decoy(_scene: Scene) -> Call:
    return call({"state": ["Ruritania"]})
