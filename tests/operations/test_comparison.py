from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from small_studies import add_codes, add_people, add_text, prepared

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.errors import CoderError, NotFound, Refused
from coder_app.domain.geometry import Rect
from coder_app.operations.agreement_tables import Asked, agreement_report, coder_named, told_disagreements
from coder_app.operations.coding import code_region, code_segment
from coder_app.operations.comparison import ComparisonQuestion, coder_matrix, compare_coders, gather
from coder_app.operations.comparison_further import further
from coder_app.operations.comparison_rounds import told_by_round, told_of_one_coder, told_over_time
from coder_app.operations.documents import replace_text
from coder_app.operations.finishing import finish_document, reopen_document
from coder_app.operations.gold_standard import told_gold
from coder_app.operations.set_up import add_coder, add_round, current_round
from coder_app.reliability.intervals import Draws
from coder_app.reliability.results import finite
from coder_app.reliability.several_codes import u_alpha_of_codes
from coder_app.reliability.spans import span_table
from coder_app.reliability.unitizing import u_alpha_by_code

if TYPE_CHECKING:
    from coder_app.operations.project import Project

TEXT = "One two three four. Five six seven eight. Nine ten eleven twelve. Thirteen fourteen fifteen six.\n\nEnd of it."
LENGTH = len(TEXT) + 1


class Study:
    """A study with two documents of the same text, coded by Anna and Borys."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.documents = [add_text(project, TEXT + "\n" + "." * k, name=f"{k}.txt") for k in (0, 1)]
        self.threat, self.security = add_codes(project)
        add_people(project)

    def code(self, who: str, *places: tuple[int, int], code: str = "", document: int = 0) -> None:
        self.project.sign_in(who)
        for start, end in places:
            self.project.do(code_segment, self.documents[document], Anchor(start, end), code or self.threat)

    def finish(self, *who: str, document: int = 0) -> None:
        for name in who:
            self.project.sign_in(name)
            self.project.do(finish_document, self.documents[document])

    def report(self, how: Draws | None = None, **asked: Any) -> dict[tuple[str, str], dict[str, Any]]:
        self.project.sign_in("Lena")
        rows = self.project.ask(agreement_report, Asked(**asked), how).rows
        return {(row["code"], row["statistic"]): row for row in rows}


@pytest.fixture
def study(file_project: Project) -> Study:
    return Study(file_project)


def test_that_the_figures_over_characters_are_those_worked_out_by_hand(study: Study) -> None:
    # Anna 0–10, Borys 5–15: both 5, one alone 10, neither the rest.
    study.code("Anna", (0, 10))
    study.code("Borys", (5, 15))
    study.finish("Anna", "Borys")
    rows = study.report(unit="character")
    n, both, alone = LENGTH, 5, 10
    observed = (n - alone) / n
    yes = 10 / n
    kappa = (observed - (yes**2 + (1 - yes) ** 2)) / (1 - (yes**2 + (1 - yes) ** 2))
    ones, zeros = 2 * both + alone, 2 * n - 2 * both - alone
    alpha = 1 - (2 * n - 1) * alone / (ones * zeros)
    assert rows["Threat", "percent_agreement"]["value"] == pytest.approx(observed)
    assert rows["Threat", "cohen_kappa"]["value"] == pytest.approx(kappa)
    assert rows["Threat", "krippendorff_alpha"]["value"] == pytest.approx(alpha)
    assert rows["Threat", "krippendorff_alpha"]["prevalence"] == pytest.approx(yes)
    assert rows["Threat", "krippendorff_alpha"]["n"] == n
    assert rows["Threat", "krippendorff_alpha"]["spans"] == {"Anna": 1, "Borys": 1}


def test_that_a_code_nobody_used_is_undefined_with_its_reason(study: Study) -> None:
    study.code("Anna", (0, 10))
    study.finish("Anna", "Borys")
    row = study.report(unit="character")["Security", "krippendorff_alpha"]
    assert row["value"] is None
    assert "no variation" in row["undefined_reason"]


def test_that_a_sentence_counts_when_half_of_it_is_coded(study: Study) -> None:
    study.code("Anna", (0, 12))
    study.code("Borys", (2, 19), (20, 25))
    study.finish("Anna", "Borys")
    rows = study.report(unit="sentence")
    assert rows["Threat", "percent_agreement"]["value"] == 1.0
    assert rows["Threat", "percent_agreement"]["n"] == 5
    touched = study.report(unit="sentence", rule="touch")
    assert touched["Threat", "percent_agreement"]["value"] == pytest.approx(4 / 5)


def test_that_documents_and_paragraphs_are_units_too(study: Study) -> None:
    study.code("Anna", (0, 3))
    study.code("Borys", (100, 104))
    study.finish("Anna", "Borys")
    study.finish("Anna", "Borys", document=1)
    documents = study.report(unit="document")["Threat", "percent_agreement"]
    assert (documents["n"], documents["value"]) == (2, 1.0)
    paragraphs = study.report(unit="paragraph", rule="touch", documents=["D-0001"])["Threat", "percent_agreement"]
    assert (paragraphs["n"], paragraphs["value"]) == (2, 0.0)


def test_that_segments_are_the_stretches_somebody_marked(study: Study) -> None:
    study.code("Anna", (0, 10), (40, 50))
    study.code("Borys", (5, 15), (60, 70))
    study.code("Borys", (12, 20), code=study.security)
    study.finish("Anna", "Borys")
    rows = study.report(unit="segment")
    # Stretches 0–20 (both threat; Borys security too), 40–50 (Anna), 60–70 (Borys).
    assert rows["Threat", "percent_agreement"]["n"] == 3
    assert rows["Threat", "percent_agreement"]["value"] == pytest.approx(1 / 3)
    assert rows["Security", "percent_agreement"]["value"] == pytest.approx(2 / 3)


def test_that_only_finished_documents_count_and_reopening_takes_them_out(study: Study) -> None:
    study.code("Anna", (0, 10))
    study.code("Borys", (0, 10))
    study.code("Borys", (0, 10), document=1)
    study.finish("Anna", "Borys")
    study.finish("Anna", document=1)
    row = study.report(unit="character")["Threat", "krippendorff_alpha"]
    assert (row["n"], row["missing"], row["value"]) == (LENGTH, LENGTH + 1, 1.0)
    report = study.project.ask(agreement_report, Asked(unit="character"))
    assert any("1 codings in documents that their coder has not finished" in note for note in report.notes)
    study.project.sign_in("Anna")
    study.project.do(reopen_document, study.documents[0])
    with pytest.raises(CoderError, match="two"):
        study.report()


def test_that_regions_and_proposals_are_left_out_and_told(study: Study) -> None:
    project = study.project
    project.sign_in("Lena")
    paged = add_text(project, "A line.\nAnother line.\n", name="paged.pdf", lines_per_page=1)
    study.documents.append(paged)
    study.code("Anna", (0, 4), document=2)
    study.code("Borys", (0, 4), document=2)
    project.do(code_region, paged, Region(0, Rect(10, 10, 50, 50)), study.threat)
    study.finish("Anna", "Borys", document=2)
    project.sign_in("Lena")
    notes = project.ask(agreement_report, Asked()).notes
    assert any("1 codings of regions" in note for note in notes)
    project.do(replace_text, paged, prepared("New: a line.\nAnother line.\n", name="new.txt"), b"new")
    report = project.ask(agreement_report, Asked())
    assert any("codings proposed" in note for note in report.notes)
    assert all(count == 0 for row in report.rows for count in row["spans"].values())


def test_that_codes_coders_and_rounds_can_be_chosen_by_name(study: Study) -> None:
    study.code("Anna", (0, 10))
    study.code("Borys", (0, 10))
    study.finish("Anna", "Borys")
    study.project.sign_in("Lena")
    study.project.do(add_round, "Second")
    rows = study.report(codes=["threat"], coders=["borys", "ANNA"], round_name="main")
    assert {code for code, _ in rows} == {"Threat"}
    # A new round in which nobody has finished anything yet does not hide the one before.
    assert study.report()["Threat", "krippendorff_alpha"]["value"] == 1.0
    for wrong in ({"codes": ["Nothing"]}, {"coders": ["Nobody"]}, {"round_name": "Third"}, {"documents": ["D-9"]}):
        with pytest.raises(NotFound):
            study.report(**wrong)


def test_that_intervals_come_with_the_same_seed_alike_and_are_told(study: Study) -> None:
    study.code("Anna", (0, 19), (20, 41))
    study.code("Borys", (0, 19))
    study.finish("Anna", "Borys")
    one = study.report(Draws(50, seed=3))["Threat", "krippendorff_alpha"]
    assert one["low"] is not None
    assert one["low"] <= one["value"] <= one["high"]
    assert study.report(Draws(50, seed=3))["Threat", "krippendorff_alpha"] == one
    said = study.project.ask(agreement_report, Asked(), Draws(50, seed=3)).statement
    assert "based on 50 resamples of single units (seed 3)" in said
    assert "Alpha for “Threat” was" in said
    assert "; for the other 1 it is undefined." in said


def test_that_the_statement_speaks_three_languages(study: Study) -> None:
    study.code("Anna", (0, 19), (20, 40))
    study.code("Borys", (0, 19))
    study.finish("Anna", "Borys")
    study.project.sign_in("Lena")
    told = {lang: study.project.ask(agreement_report, Asked(language=lang)).statement for lang in ("uk", "ru")}
    # Six units: Anna 2 yes, Borys 1: alpha 1 − 9 · 2 / (2 · 3 · 7) over five sentences.
    assert "альфу Кріппендорфа" in told["uk"]
    assert "альфа Криппендорфа" in told["ru"]
    assert "Усього порівняно 5 речень; жодного рішення не бракує." in told["uk"]
    assert "Всего сопоставлено 5 предложений; пропущенных решений нет." in told["ru"]
    assert "на 1 документі, який завершили" in told["uk"]
    assert f"становить {1 - 9 * 2 / (2 * 3 * 7):.3f}".replace(".", ",") in told["uk"]
    with pytest.raises(CoderError, match="“de”"):
        study.project.ask(agreement_report, Asked(language="de"))


def test_that_words_can_be_the_unit(study: Study) -> None:
    study.code("Anna", (0, 7))
    study.code("Borys", (0, 10))
    study.finish("Anna", "Borys")
    # "One two" and "One two th|ree": of "three" only two of five letters, so that it does not count.
    found = study.report(unit="word")["Threat", "krippendorff_alpha"]
    assert (found["value"], found["n"]) == (1.0, 19)
    assert study.report(unit="word", rule="touch")["Threat", "percent_agreement"]["value"] == pytest.approx(18 / 19)


def test_that_rare_codes_are_marked_and_passages_have_their_own_figure(study: Study) -> None:
    study.code("Anna", (0, 10), (50, 60))
    study.code("Borys", (0, 10))
    study.code("Borys", (30, 40), code=study.security)
    study.finish("Anna", "Borys")
    rows = study.report()
    assert rows["Threat", "krippendorff_alpha"]["too_rare"] is True
    # Only Threat meets: of 29 characters, for one of the passages begins with a space, 20 are met.
    assert rows["Threat", "k_u_alpha"]["coverage"] == pytest.approx(20 / 29)
    assert rows["Security", "k_u_alpha"]["value"] is None
    study.code("Borys", (5, 12), code=study.security)
    assert ("Threat", "u_alpha_by_code") in study.report()


def test_that_all_codes_at_once_give_what_they_give_one_by_one() -> None:
    random = np.random.default_rng(3)
    start = random.integers(0, 380, 300)
    finished = random.random((6, 4)) < 0.8
    table = span_table(
        random.integers(0, 6, 300), random.integers(0, 4, 300), random.integers(0, 5, 300), start,
        start + random.integers(1, 20, 300), [400] * 6, finished, 6,
    )  # fmt: skip
    one_by_one = u_alpha_by_code(table).value
    assert isinstance(one_by_one, dict)
    at_once = [finite(value) for value in u_alpha_of_codes(table).tolist()]
    assert at_once == [None if value is None else pytest.approx(value, abs=1e-12) for value in one_by_one.values()]
    assert at_once[5] is None


def test_that_coders_are_measured_by_a_gold_standard_in_each_language(study: Study) -> None:
    study.code("Anna", (0, 19), (20, 40), (41, 65))
    study.code("Borys", (0, 19), (66, 96))
    study.finish("Anna", "Borys")
    study.project.sign_in("Lena")
    question = ComparisonQuestion()
    lines = study.project.ask(told_gold, question, study.project.ask(coder_named, "Borys"))
    threat = next(line for line in lines if line["code"] == "Threat")
    assert (threat["coder"], threat["hits"], threat["extra"], threat["missed"]) == ("Anna", 1, 2, 1)
    assert (threat["precision"], threat["recall"]) == (pytest.approx(1 / 3), pytest.approx(1 / 2))
    assert threat["alpha"] == study.report()["Threat", "krippendorff_alpha"]["value"]
    security = next(line for line in lines if line["code"] == "Security")
    assert (security["precision"], security["recall"], security["alpha"]) == (None, None, None)
    with pytest.raises(CoderError, match="gold standard"):
        study.project.ask(told_gold, question, study.project.ask(coder_named, "Lena"))


def test_that_rounds_and_one_coder_in_two_rounds_are_compared(study: Study) -> None:
    study.code("Anna", (0, 19))
    study.code("Borys", (0, 19))
    study.finish("Anna", "Borys")
    study.project.sign_in("Lena")
    first = study.project.ask(current_round).id
    second = study.project.do(add_round, "Again").id
    study.code("Anna", (0, 19), (20, 40))
    study.finish("Anna")
    study.project.sign_in("Lena")
    before, after = study.project.ask(told_by_round, ComparisonQuestion())
    assert (before["round"], before["mean_alpha"], before["coders"]) == ("Main", 1.0, ["Anna", "Borys"])
    assert (after["round"], after["mean_alpha"]) == ("Again", None)
    assert "two coders" in after["why"]
    anna, borys = (study.project.ask(coder_named, name) for name in ("Anna", "Borys"))
    own = study.project.ask(told_of_one_coder, anna, (first, second), ComparisonQuestion())
    # Five sentences, one of them Threat only in the second round: three yes and seven no of ten decisions.
    assert own["alpha"]["Threat"] == pytest.approx(1 - 9 * 2 / (2 * 3 * 7))
    assert own["units"] == 5
    with pytest.raises(CoderError, match="two different rounds"):
        study.project.ask(told_of_one_coder, borys, (first, second), ComparisonQuestion())


def test_that_agreement_over_time_follows_the_order_of_finishing(study: Study) -> None:
    # The second document is comparable first.
    for document, theirs in ((1, (0, 19)), (0, (20, 40))):
        study.code("Anna", (0, 19), document=document)
        study.code("Borys", theirs, document=document)
        study.finish("Anna", "Borys", document=document)
    study.project.sign_in("Lena")
    early, late = study.project.ask(told_over_time, ComparisonQuestion(), 2)
    assert (early["mean_alpha"], early["documents"], early["coders"]) == (1.0, 1, ["Anna", "Borys"])
    # Two yes and eight no of ten decisions, both yes alone.
    assert late["alpha"]["Threat"] == pytest.approx(1 - 9 * 4 / (2 * 2 * 8))
    assert early["last"] <= late["first"]
    [whole] = study.project.ask(told_over_time, ComparisonQuestion(), 1)
    assert whole["alpha"]["Threat"] == study.report()["Threat", "krippendorff_alpha"]["value"]
    assert len(study.project.ask(told_over_time, ComparisonQuestion(), 50)) == 2
    with pytest.raises(CoderError, match="at least 1"):
        study.project.ask(told_over_time, ComparisonQuestion(), 0)


def test_that_agreement_is_told_without_each_coder(study: Study) -> None:
    study.project.do(add_coder, "Clara", "coder")
    study.code("Anna", (0, 19))
    study.code("Borys", (0, 19))
    study.code("Clara", (20, 40))
    study.finish("Anna", "Borys", "Clara")
    study.project.sign_in("Lena")
    material = study.project.ask(gather, ComparisonQuestion())
    names = [name for _, name in material.coders]
    without = dict(zip(names, further(material).without, strict=True))
    assert without["Clara"] == 1.0
    assert without["Anna"] == without["Borys"] < 0
    pairs = coder_matrix(study.project.ask(compare_coders, ComparisonQuestion()))
    assert pairs[names.index("Anna")][names.index("Borys")] == 1.0


def test_that_disagreements_name_who_gave_what(study: Study) -> None:
    study.code("Anna", (0, 10))
    study.code("Borys", (0, 10), code=study.security)
    study.code("Borys", (20, 24))
    study.finish("Anna", "Borys")
    study.project.sign_in("Lena")
    rows, total = study.project.ask(told_disagreements, Asked())
    assert total == len(rows) == 2
    assert rows[0]["coders"] == {"Anna": ["Threat"], "Borys": ["Security"]}
    assert (rows[0]["start"], rows[0]["end"], rows[0]["kind"], rows[0]["text"]) == (0, 10, "code", TEXT[:10])
    assert (rows[1]["start"], rows[1]["end"], rows[1]["kind"]) == (20, 24, "missed")
    assert sum(row["share"] for row in rows) == pytest.approx(1)
    assert study.project.ask(told_disagreements, Asked(), limit=1) == (rows[:1], 2)


def test_that_pairs_of_coders_stand_in_a_symmetric_matrix(study: Study) -> None:
    study.code("Anna", (0, 10))
    study.code("Borys", (0, 10))
    study.finish("Anna", "Borys")
    study.project.sign_in("Lena")
    matrix = coder_matrix(study.project.ask(compare_coders, ComparisonQuestion(unit="character")))
    assert matrix == [[None, 1.0], [1.0, None]]


def test_that_a_coder_may_not_compare(study: Study) -> None:
    study.finish("Anna", "Borys")
    with pytest.raises(Refused):
        study.project.ask(agreement_report, Asked())
    with pytest.raises(Refused):
        study.project.ask(told_disagreements, Asked())
