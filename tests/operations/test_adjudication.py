from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from small_studies import add_codes, add_people, add_text
from written_tables import table

from coder_app.domain.adjudication import Verdict
from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import CoderError, Refused
from coder_app.operations.adjudication import Decided, Judgement, consensus_round, decide, decisions
from coder_app.operations.adjudication_tables import adjudicate, told_progress
from coder_app.operations.coding import code_segment, codings
from coder_app.operations.comparison import ComparisonQuestion, gather
from coder_app.operations.comparison_disputes import contested
from coder_app.operations.finishing import finish_document, reopen_document
from coder_app.operations.set_up import current_round

if TYPE_CHECKING:
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.project import Project

TEXT = "One two three four. Five six seven eight. Nine ten eleven twelve. Thirteen fourteen fifteen six."


class Study:
    """Anna gave Threat to 10–50 and 60–64, Borys to 5–45; on 70–80 Anna says Threat, Borys Security."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.document = add_text(project, TEXT)
        self.threat, self.security = add_codes(project)
        add_people(project)
        self.code("Anna", (10, 50), (60, 64), (70, 80))
        self.code("Borys", (5, 45))
        self.code("Borys", (70, 80), code=self.security)
        self.finish("Anna", "Borys")

    def code(self, who: str, *places: tuple[int, int], code: str = "") -> None:
        self.project.sign_in(who)
        for start, end in places:
            self.project.do(code_segment, self.document, Anchor(start, end), code or self.threat)
        self.project.sign_in("Lena")

    def finish(self, *who: str) -> None:
        for name in who:
            self.project.sign_in(name)
            self.project.do(finish_document, self.document)
        self.project.sign_in("Lena")

    def disputes(self) -> list[Contested]:
        return contested(self.project.ask(gather, ComparisonQuestion()))

    def open(self) -> set[tuple[int, int]]:
        decided = Decided(self.project.ask(decisions))
        return {(each.place.start, each.place.end) for each in self.disputes() if decided.on(each) is None}

    def judge(self, start: int, verdict: Verdict, *taken: str, **more: Any) -> None:
        found = next(each for each in self.disputes() if each.place.start == start)
        coders = {name: ident for ident, name in self.project.ask(gather, ComparisonQuestion()).coders}
        self.project.do(decide, Judgement(
            self.document, Anchor(found.place.start, found.place.end), found.disputed,
            self.project.ask(current_round).id, tuple(coders.values()), verdict,
            tuple(coders[name] for name in taken), **more,
        ))  # fmt: skip

    def consensus(self) -> list[tuple[int, int, str, str]]:
        kept = self.project.ask(consensus_round)
        assert kept is not None
        found = self.project.ask(codings, self.document, round_id=kept.id)
        assert {each.coder_id for each in found} <= {self.project.viewer.coder_id}
        return [(each.start, each.end, "T" if each.code_id == self.threat else "S", each.memo) for each in found]


@pytest.fixture
def study(file_project: Project) -> Study:
    return Study(file_project)


def test_that_taking_a_coding_decides_both_its_edges_and_leaves_the_originals(study: Study) -> None:
    before = study.project.ask(codings, study.document)
    assert study.open() == {(5, 10), (45, 50), (60, 64), (70, 80)}
    study.judge(45, Verdict.CODER, "Anna", reason="The clause ends there.")
    assert study.consensus() == [(10, 50, "T", "The clause ends there.")]
    assert study.open() == {(60, 64), (70, 80)}
    judged = study.project.ask(current_round)
    assert study.project.ask(codings, study.document, round_id=judged.id) == before
    assert judged.name == "Main"


def test_that_both_is_the_union_and_deciding_again_replaces_it(study: Study) -> None:
    study.judge(5, Verdict.BOTH, "Anna", "Borys")
    assert study.consensus() == [(5, 50, "T", "")]
    study.judge(5, Verdict.CODER, "Borys")
    assert study.consensus() == [(5, 45, "T", "")]
    study.judge(5, Verdict.NONE)
    assert study.consensus() == []
    assert study.open() == {(60, 64), (70, 80)}
    assert len(study.project.ask(decisions)) == 1


def test_that_another_code_can_win_and_an_edited_stretch_can_be_written(study: Study) -> None:
    study.judge(70, Verdict.CODER, "Borys")
    study.judge(60, Verdict.EDITED, passages=((Anchor(58, 66), study.threat),))
    assert study.consensus() == [(58, 66, "T", ""), (70, 80, "S", "")]


def test_that_a_decision_outlives_reopening_but_not_a_new_difference(study: Study) -> None:
    study.judge(60, Verdict.NONE)
    for who in ("Anna", "Borys"):
        study.project.sign_in(who)
        study.project.do(reopen_document, study.document)
    study.finish("Anna", "Borys")
    assert study.open() == {(5, 10), (45, 50), (70, 80)}
    study.code("Borys", (58, 62))
    assert (58, 60) in study.open()


def test_that_undo_takes_decision_and_consensus_back_together(study: Study) -> None:
    study.judge(60, Verdict.CODER, "Anna")
    study.project.undo()
    assert study.project.ask(consensus_round) is None
    assert study.project.ask(decisions) == []
    assert len(study.open()) == 4


def test_that_a_table_decides_what_lies_inside_its_passages(study: Study) -> None:
    rows = "document,start,end,code,memo,given\nD-0001,10,50,Threat,as Anna,\nD-0001,70,80,Security,,yes\n"
    assert study.project.do(adjudicate, table(rows)) == {"decided": 3, "of": 4, "codings": 2}
    assert study.consensus() == [(10, 50, "T", "as Anna"), (70, 80, "S", "")]
    told = study.project.ask(told_progress, ComparisonQuestion())
    assert (told["decided"], told["of"], told["consensus"]) == (3, 4, "Consensus")
    assert [row["start"] for row in told["disagreements"] if not row["decided"]] == [60]
    study.project.do(adjudicate, table("document,start,end,code,given\nD-0001,60,64,Threat,no"))
    assert study.open() == set()


def test_that_a_bad_row_is_named_and_nothing_is_written(study: Study) -> None:
    rows = "document,start,end,code,given\nD-0001,60,64,Threat,yes\nD-0001,60,64,Threat,perhaps\n"
    with pytest.raises(CoderError, match=r"row 3.*perhaps"):
        study.project.do(adjudicate, table(rows))
    assert study.project.ask(consensus_round) is None


def test_that_only_a_lead_decides(study: Study) -> None:
    found = study.disputes()[0]
    study.project.sign_in("Anna")
    with pytest.raises(Refused):
        study.project.do(decide, Judgement(study.document, Anchor(found.place.start, found.place.end), found.disputed,
                                           "", (), Verdict.NONE))  # fmt: skip
