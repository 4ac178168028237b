"""Tests of a reviewer: the errors are in the copy alone, and what the reviewer told is scored against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import add_text, prepared

from coder_app.domain.errors import BadInput, Refused
from coder_app.operations.crosscheck import keep_result, open_pair, pair_inputs, pairs, work_out
from coder_app.operations.documents import replace_text, set_language
from coder_app.operations.project import create_project, open_project
from coder_app.operations.reading_samples import wilson
from coder_app.operations.reviewer_tests import make_test, plant, score_test, with_errors
from coder_app.operations.set_up import add_coder
from coder_app.operations.verdicts import judge
from coder_app.operations.works import begin_crosscheck

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.project import Project

PLACES = (("Косово", "Kosovo"), ("Канаде", "Canada"), ("Мюнхене", "Munich"), ("Хельсинки", "Helsinki"),
          ("Варшаве", "Warsaw"), ("Грузии", "Georgia"))  # fmt: skip
ORIGINAL = " ".join(f"Президент говорил в {ru} в 200{n} году, и мы не забыли." for n, (ru, _) in enumerate(PLACES))
TRANSLATION = " ".join(
    f"The President spoke in {en} in 200{n}, and we have not forgotten." for n, (_, en) in enumerate(PLACES)
)


@pytest.fixture
def check(project: Project) -> str:
    """Six sentences each, worked out."""
    ids = []
    for text, language in ((ORIGINAL, "ru"), (TRANSLATION, "en")):
        ids.append(add_text(project, text + "\n", name=f"speech.{language}.txt"))
        project.do(set_language, ids[-1], language)
    check_id = project.do(begin_crosscheck, *ids)
    project.do(keep_result, check_id, work_out(project.ask(pair_inputs, check_id)))
    project.do(add_coder, "Rita", "reviewer")
    return check_id


def test_that_the_same_seed_plants_the_same_errors_and_only_in_the_translation(project: Project, check: str) -> None:
    pair = project.ask(open_pair, check)
    planted = plant(pair, 4, 7)
    assert len(planted) == 4
    assert planted == plant(pair, 4, 7)
    altered = with_errors(pair.translation, planted)
    assert altered != pair.translation.text
    for each in planted:
        assert each.original in " ".join(pair.original.text.split())


def test_that_a_reviewer_is_scored_by_what_they_found_and_the_study_stays_as_it_was(
    project: Project, check: str, tmp_path: Path
) -> None:
    before = project.ask(open_pair, check)
    target = tmp_path / "test.coder"
    assert make_test(project, check, "Rita", target, count=3, seed=5) == 3
    with pytest.raises(Refused, match="already exists"):
        make_test(project, check, "Rita", target)
    planted = plant(before, 3, 5)
    clean = next(before.original.quote([n]) for n in range(6)
                 if before.original.quote([n]) not in {each.original for each in planted})  # fmt: skip
    with open_project(target, sign_in_as="Rita") as copy:
        (view,) = copy.ask(pairs)
        for key, quote in (("a", planted[0].original), ("b", planted[2].original), ("c", clean)):
            copy.do(judge, view.check_id, key, "departure", original=quote)
        copy.do(judge, view.check_id, "d", "ignored", original=planted[1].original)
    score = score_test(project, target)
    assert (score.reviewer, score.planted, score.found, score.told, score.false) == ("Rita", 3, 2, 3, 1)
    assert (score.recall, score.precision) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert (score.low, score.high) == wilson(2, 3)
    assert score.missed == (planted[1],)
    assert project.ask(open_pair, check) == before


def test_that_a_departure_the_study_knows_is_no_false_alarm_and_a_changed_pair_cannot_be_scored(
    project: Project, check: str, tmp_path: Path
) -> None:
    pair = project.ask(open_pair, check)
    target = tmp_path / "test.coder"
    make_test(project, check, "Rita", target, count=2, seed=5)
    real = next(pair.original.quote([n]) for n in range(6)
                if pair.original.quote([n]) not in {each.original for each in plant(pair, 2, 5)})  # fmt: skip
    project.do(judge, check, "hand.1", "departure", original=real)
    with open_project(target, sign_in_as="Rita") as copy:
        copy.do(judge, copy.ask(pairs)[0].check_id, "hand.1", "departure", original=real)
    assert score_test(project, target).false == 0
    corrected = TRANSLATION.replace("forgotten", "forgiven")
    project.do(replace_text, pair.translation.document_id, prepared(corrected, name="speech.en.txt"), b"corrected")
    with pytest.raises(Refused, match="changed after the test"):
        score_test(project, target)


def test_that_a_study_is_no_test(project: Project, tmp_path: Path) -> None:
    other = tmp_path / "other.coder"
    create_project(other, lead="Lena").close()
    with pytest.raises(BadInput, match="no test of a reviewer"):
        score_test(project, other)
