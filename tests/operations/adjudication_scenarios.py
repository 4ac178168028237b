"""Scenarios of the verbs that decide disagreements; see verb_scenarios.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verb_scenarios import Call, call, scenario
from written_tables import table

from coder_app.domain.adjudication import Verdict
from coder_app.domain.anchors import Anchor
from coder_app.operations import adjudication, adjudication_agreed, adjudication_tables
from coder_app.operations.adjudication import Judgement
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.comparison import ComparisonQuestion
from coder_app.operations.finishing import finish_document
from coder_app.operations.set_up import current_round

if TYPE_CHECKING:
    from verb_scenarios import Scene


def judgement(scene: Scene, verdict: Verdict, *taken: str) -> Judgement:
    """Lena gave Threat to 0–50, Anna to 5–45: the first five characters are in dispute."""
    return Judgement(scene.speech, Anchor(0, 5), (scene.threat,), scene.project.ask(current_round).id,
                     (scene.lena, scene.anna), verdict, taken, reason="As defined.")  # fmt: skip


@scenario(adjudication.decide)
def a_coder_s_coding_taken(scene: Scene) -> Call:
    return call(judgement(scene, Verdict.CODER, scene.anna))


@scenario(adjudication.decide)
def decided_a_second_time(scene: Scene) -> Call:
    scene.project.do(adjudication.decide, judgement(scene, Verdict.BOTH, scene.lena, scene.anna))
    return call(judgement(scene, Verdict.NONE))


@scenario(adjudication_tables.adjudicate)
def a_passage_from_a_table(scene: Scene) -> Call:
    for who in ("Anna", "Lena"):
        scene.sign_in(who)
        scene.project.do(finish_document, scene.speech)
    return call(table("document,start,end,code,memo,given\nD-0001,0,50,Threat,why,yes\nD-0001,90,120,Security,,no"))


@scenario(adjudication_agreed.take_over_agreed)
def what_both_gave_alike(scene: Scene) -> Call:
    for who in ("Anna", "Lena"):
        scene.sign_in(who)
        scene.project.do(add_codings, [NewCoding(scene.speech, Anchor(90, 120), scene.security)])
        scene.project.do(finish_document, scene.speech)
    return call(ComparisonQuestion())
