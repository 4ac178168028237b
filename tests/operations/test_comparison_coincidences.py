"""Code against code, with the passages behind each figure, and taking over what everybody agrees on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from test_comparison_choices import FIRST, FOURTH, SECOND, THIRD, Study

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import NotFound, Refused
from coder_app.operations.adjudication import consensus_round
from coder_app.operations.adjudication_agreed import take_over_agreed
from coder_app.operations.coding import codings
from coder_app.operations.comparison import ComparisonQuestion, gather
from coder_app.operations.comparison_coincidences import NO_CODE, between, coincidences, told_coincidences
from coder_app.operations.set_up import rounds

if TYPE_CHECKING:
    from coder_app.operations.project import Project


@pytest.fixture
def study(file_project: Project) -> Study:
    """Anna and Borys agree on the first sentence, swap codes on the second; only Anna has the third, a space less."""
    made = Study(file_project)
    made.code("Anna", made.threat, FIRST, SECOND, THIRD)
    made.code("Borys", made.threat, (0, 9))
    made.code("Borys", made.peace, SECOND)
    made.finish()
    return made


def test_that_codes_stand_against_codes_and_lead_to_their_passages(study: Study) -> None:
    material = study.project.ask(gather, ComparisonQuestion())
    ids = [code.id for code in material.codes]
    threat, peace = ids.index(study.threat), ids.index(study.peace)
    found = coincidences(material)
    assert found.cells[threat, threat] == 1
    # One swap and one miss, each half in either direction; the last sentence has no code of anybody.
    assert (found.cells[threat, peace], found.cells[peace, threat], found.cells[threat, -1]) == (0.5, 0.5, 0.5)
    assert found.cells[-1, -1] == 1
    assert found.share.sum() == pytest.approx(1)
    assert found.share[threat, peace] + found.share[peace, threat] == pytest.approx(1 / 2)
    anna, borys = (ident for ident, _ in material.coders)
    pair = coincidences(material, (anna, borys))
    assert (pair.cells[threat, peace], pair.cells[peace, threat], pair.cells[threat, -1]) == (1, 0, 1)
    assert [(each.place.start, each.place.end) for each in between(material, study.threat, study.peace)] == [SECOND]
    assert [(each.place.start, each.place.end) for each in between(material, study.threat, NO_CODE)] == [THIRD]
    assert between(material, study.peace, study.threat, (anna, borys)) == []
    assert told_coincidences(material)["codes"] == ["Threat", "Deep", "Peace", None]
    with pytest.raises(NotFound):
        coincidences(material, (anna, "nobody"))


def test_that_what_all_agree_on_goes_into_the_consensus_in_one_step(study: Study) -> None:
    project = study.project
    assert project.do(take_over_agreed, ComparisonQuestion()) == 1
    consensus = project.ask(consensus_round)
    assert consensus is not None
    [made] = project.ask(codings, study.documents[0], round_id=consensus.id)
    assert (Anchor(made.start, made.end), made.code_id) == (Anchor(*FIRST), study.threat)
    with pytest.raises(Refused, match="already"):
        project.do(take_over_agreed, ComparisonQuestion())
    project.undo()
    assert len(project.ask(rounds)) == 1
    study.code("Anna", study.threat, FOURTH, document=1)
    study.code("Borys", study.peace, FOURTH, document=1)
    study.finish(1)
    with pytest.raises(Refused, match="nothing to take over"):
        project.do(take_over_agreed, ComparisonQuestion(document_ids=(study.documents[1],)))
