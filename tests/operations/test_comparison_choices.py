"""From codings to data: what counts, how several codes become one figure, and how a figure is saved."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from r_scripts import NEEDS_R, run_by_r
from small_studies import add_people, add_text

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput, CoderError, Refused
from coder_app.domain.views import Scale
from coder_app.operations.agreement_tables import Asked, agreement_report, saved_figures
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_segment
from coder_app.operations.finishing import Answers, finish_document
from coder_app.operations.set_up import add_round, rounds
from coder_app.operations.training import mark_training, training_names
from coder_app.reliability.intervals import Draws
from coder_app.reliability.r_script import r_script
from coder_app.reliability.rerun import run_one

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.project import Project

TEXT = "Aaa bbb. Ccc ddd. Eee fff. Ggg hhh.\n"
FIRST, SECOND, THIRD, FOURTH = (0, 8), (9, 17), (18, 26), (27, 35)


class Study:
    """Two documents of four sentences; codes of two frameworks, one with a scale from 1 to 3."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.documents = [add_text(project, TEXT + "." * k, name=f"{k}.txt") for k in (0, 1)]
        add = lambda name, **how: project.do(add_code, name, **how)  # noqa: E731
        self.threat = add("Threat", framework="Realism", said={"scale": Scale(0, 3)})
        self.deep = add("Deep", parent_id=self.threat)
        self.peace = add("Peace", framework="Liberalism")
        add_people(project)

    def code(self, who: str, code: str, *places: tuple[int, int], document: int = 0, **how: Any) -> None:
        self.project.sign_in(who)
        for start, end in places:
            self.project.do(code_segment, self.documents[document], Anchor(start, end), code, **how)

    def finish(self, *documents: int, who: tuple[str, ...] = ("Anna", "Borys"), recognised: str = "") -> None:
        for name in who:
            self.project.sign_in(name)
            for document in documents or (0,):
                answers = Answers(recognised) if recognised else None
                self.project.do(finish_document, self.documents[document], answers)
        self.project.sign_in("Lena")

    def ask(self, how: Draws | None = None, **asked: Any) -> Any:
        self.project.sign_in("Lena")
        return self.project.ask(agreement_report, Asked(**asked), how)

    def value(self, code: str, statistic: str = "krippendorff_alpha", **asked: Any) -> float | None:
        rows = self.ask(**asked).rows
        return next(row["value"] for row in rows if (row["code"], row["statistic"]) == (code, statistic))


@pytest.fixture
def study(file_project: Project) -> Study:
    return Study(file_project)


def test_that_white_space_at_the_ends_is_no_disagreement_unless_asked(study: Study) -> None:
    study.code("Anna", study.threat, (0, 9))
    study.code("Borys", study.threat, FIRST)
    study.code("Borys", study.peace, (8, 9))
    study.finish()
    report = study.ask(unit="character")
    assert report.rows[0]["value"] == 1.0
    assert any("1 codings of white space alone" in note for note in report.notes)
    assert "White space at the ends of passages was disregarded" in report.statement
    kept = study.ask(unit="character", trim=False)
    assert kept.rows[0]["value"] < 1.0
    assert "as marked" in kept.statement


def test_that_training_is_left_out_unless_asked_and_can_be_named(study: Study) -> None:
    study.code("Anna", study.threat, FIRST)
    study.code("Borys", study.threat, SECOND)
    study.finish(0, 1)
    study.project.do(mark_training, (), [study.documents[0]])
    assert study.value("Threat", "percent_agreement") == 1.0
    assert "Training documents were excluded (1)." in study.ask().statement
    # What was not asked for is not "unfinished".
    assert not any("finished" in note for each in ({}, {"documents": ["D-0002"]}) for note in study.ask(**each).notes)
    assert study.value("Threat", "percent_agreement", training=True) == pytest.approx(1 - 2 / 9)
    assert study.value("Threat", "percent_agreement", documents=["D-0001"]) == pytest.approx(0.5)
    study.project.do(mark_training, (), [study.documents[1]])
    with pytest.raises(BadInput, match="training documents only"):
        study.ask()
    main = study.project.ask(rounds)[0].id
    study.project.do(mark_training, [main], study.documents, on=False)
    study.project.do(mark_training, [main])
    assert study.project.ask(training_names) == {"rounds": ["Main"], "documents": []}
    with pytest.raises(BadInput, match="All rounds are for training"):
        study.ask()
    study.project.do(add_round, "Second")
    with pytest.raises(CoderError, match="two coders"):
        study.ask()
    assert study.value("Threat", "percent_agreement", round_name="Main") == pytest.approx(1 - 2 / 9)


def test_that_only_what_was_recognised_or_was_not_can_count(study: Study) -> None:
    study.code("Anna", study.threat, FIRST)
    study.code("Borys", study.threat, SECOND)
    study.finish(0, recognised="no")
    study.finish(1, recognised="unsure")
    assert study.value("Threat", "percent_agreement", seen="blind") == pytest.approx(0.5)
    assert study.value("Threat", "percent_agreement", seen="recognised") == 1.0
    told = [study.ask(seen="blind", language=each).statement for each in ("en", "uk", "ru")]
    assert all(
        word in text for word, text in zip(("without recognising", "не впізнавши", "не узнав"), told, strict=True)
    )
    with pytest.raises(BadInput, match="neither"):
        study.ask(seen="half")


def test_that_a_branch_and_a_framework_bring_all_their_codes(study: Study) -> None:
    study.code("Anna", study.threat, FIRST)
    study.finish()
    names = lambda **asked: list(dict.fromkeys(row["code"] for row in study.ask(**asked).rows))  # noqa: E731
    assert names(branches=["Threat"]) == names(branches=["realism"]) == ["Threat", "Deep"]
    assert names(branches=["Liberalism"], codes=["Deep"]) == ["Deep", "Peace"]


def test_that_overlapping_codes_become_one_figure_in_four_ways(study: Study) -> None:
    study.code("Anna", study.threat, FIRST, SECOND)
    study.code("Anna", study.peace, FIRST)
    study.code("Borys", study.threat, FIRST)
    study.code("Borys", study.peace, THIRD)
    study.finish()
    figures = {
        way: {each["statistic"]: each for each in study.ask(way=way).together} for way in ("each", "sets", "gamma")
    }
    # Threat: 3 yes, 5 no, one unit differs; Peace: 2 yes, 6 no, two differ; Deep has no alpha.
    threat, peace = 1 - 7 * 2 / (2 * 3 * 5), 1 - 7 * 4 / (2 * 2 * 6)
    assert figures["each"]["mean_alpha"]["value"] == pytest.approx((threat + peace) / 2)
    assert figures["each"]["mean_alpha"]["details"]["undefined"] == 1
    # Pooled over three codes: 5 yes, 19 no, three units differ.
    assert figures["each"]["pooled_alpha"]["value"] == pytest.approx(1 - 23 * 6 / (2 * 5 * 19))
    sets = [["Threat", "Peace"], ["Threat"], ["Threat"], [], [], ["Peace"], [], []]
    rows = [sets[at : at + 2] for at in range(0, 8, 2)]
    by_hand = run_one({"statistic": "multi_valued_alpha", "input": {"type": "set_ratings", "matrix": rows}}).value
    assert figures["sets"]["multi_valued_alpha"]["value"] == pytest.approx(by_hand)
    assert figures["gamma"]["gamma"]["value"] < 1
    with pytest.raises(Refused, match=r"D-0001 0–8, Anna: .*Peace"):
        study.ask(way="exclusive")
    with pytest.raises(BadInput, match="no way"):
        study.ask(way="first")


def test_that_codes_declared_exclusive_are_one_question(study: Study) -> None:
    study.code("Anna", study.threat, FIRST, SECOND)
    study.code("Borys", study.threat, FIRST)
    study.code("Borys", study.peace, SECOND)
    study.finish()
    found = {each["statistic"]: each["value"] for each in study.ask(way="exclusive").together}
    # Threat 3, Peace 1, none 4 of 8; one of four units differs.
    chance = 8 * 8 - 3 * 3 - 1 - 4 * 4
    assert found["krippendorff_alpha"] == pytest.approx(1 - 7 * 2 / chance)
    assert found["percent_agreement"] == 0.75
    assert found["brennan_prediger"] == pytest.approx((0.75 - 0.25) / 0.75)
    spans = {each["statistic"]: each for each in study.ask(way="exclusive", unit="character").together}
    assert set(spans) == {"u_alpha", "bar_u_alpha", "cu_alpha"}
    assert spans["bar_u_alpha"]["value"] == pytest.approx(1.0)
    assert "взаємовиключні" in study.ask(way="exclusive", language="uk").statement


def test_that_intensities_are_ratings_of_the_units_that_have_the_code(study: Study) -> None:
    study.code("Anna", study.threat, FIRST, THIRD, intensity=0)
    study.code("Anna", study.threat, SECOND, intensity=3)
    study.code("Borys", study.threat, FIRST, intensity=0)
    study.code("Borys", study.threat, SECOND, FOURTH, intensity=2)
    study.finish()
    # Only the first two sentences have two ratings: 0 0 and 3 2.
    by_hand = run_one({"statistic": "krippendorff_alpha", "options": {"metric": "interval"},
                       "input": {"type": "ratings", "matrix": [[0, 0], [3, 2]]}}).value  # fmt: skip
    report = study.ask(intensity="interval")
    row = next(row for row in report.rows if row["statistic"] == "intensity_alpha_interval")
    assert (row["code"], row["value"], row["n"], row["missing"]) == ("Threat", pytest.approx(by_hand), 2, 2)
    assert "Intensities were compared as interval ratings" in report.statement
    assert not any("intensity" in row["statistic"] for row in study.ask(intensity="interval", unit="character").rows)


UNEVEN = [("sentence", ("Anna", "Borys")), ("sentence", ("Borys",)), ("character", ("Borys",)), ("segment", ("Borys",))]


def uneven(study: Study, finished: tuple[str, ...]) -> None:
    """Two documents, the second finished only by some."""
    study.code("Anna", study.threat, FIRST, (18, 30), intensity=2)
    study.code("Borys", study.threat, (4, 17), THIRD, intensity=3)
    study.code("Borys", study.peace, THIRD, document=1)
    study.finish()
    study.finish(1, who=finished)


@pytest.mark.parametrize(("unit", "finished"), UNEVEN)
def test_that_a_saved_figure_is_worked_out_again_to_the_same_number(
    study: Study, unit: str, finished: tuple[str, ...]
) -> None:
    uneven(study, finished)
    asked = Asked(unit=unit, way="sets", intensity="ordinal")
    saved = study.project.ask(saved_figures, asked, Draws(20))
    assert len(saved) > 4
    for each in saved:
        if "expected" in each:
            assert run_one(each).value == (pytest.approx(each["expected"]) if each["expected"] is not None else None)
    one = study.project.ask(saved_figures, asked, None, "Threat")
    assert run_one(one[0]).value == pytest.approx(study.value("Threat", unit=unit))


@NEEDS_R
@pytest.mark.parametrize(("unit", "finished"), UNEVEN)
def test_that_r_finds_the_figures_of_the_table(
    study: Study, unit: str, finished: tuple[str, ...], tmp_path: Path
) -> None:
    uneven(study, finished)
    saved = [each for each in study.project.ask(saved_figures, Asked(unit=unit), None) if "expected" in each]
    found = run_by_r([r_script(each) for each in saved], tmp_path)
    defined = [(each["expected"], value) for each, [value] in zip(saved, found, strict=True) if each["expected"]]
    assert len(defined) >= 4
    assert [value for _, value in defined] == pytest.approx([expected for expected, _ in defined], abs=1e-9)
    assert all(each["expected"] is not None or math.isnan(value) for each, [value] in zip(saved, found, strict=True))
