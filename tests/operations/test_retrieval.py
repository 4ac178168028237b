"""Passages come out as asked for: by code, person, document, time, kind and words; alone, together and near."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from small_studies import SPEECH, add_codes, add_people, add_text, prepared

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.geometry import Rect
from coder_app.domain.memos import Target
from coder_app.domain.views import ProvenanceView
from coder_app.operations.bulk_coding import code_many
from coder_app.operations.co_occurrence import near, overlaps
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_region, code_segment
from coder_app.operations.documents import replace_text, set_provenance
from coder_app.operations.memos import write_memo
from coder_app.operations.project import Project, people
from coder_app.operations.queries import delete_query, rename_query, save_query, saved_queries
from coder_app.operations.questions import Question
from coder_app.operations.reading import keep_ranges, open_document
from coder_app.operations.retrieval import count, counts, passages_to_rows, segments
from coder_app.operations.set_up import PeriodView, add_round, rounds, set_scheme
from coder_app.operations.wishes import PassageWish, Wish, WordsWish, kept_wish

if TYPE_CHECKING:
    from verb_scenarios import Scene


def asked(project: Project, **question: object) -> list[tuple[str, int, int]]:
    question_ = Question(**question)  # type: ignore[arg-type]
    found = project.ask(segments, question_)
    assert project.ask(count, question_) == len(found)
    return [(view.code, view.start, view.end) for view in found]


ALL = [("Security", 0, 50), ("Threat", 0, 50), ("Threat", 5, 45), ("Buffer", 60, 80), ("Security", 90, 120)]


def test_that_nothing_asked_gives_everything_in_order(scene: Scene) -> None:
    found = asked(scene.project)
    assert sorted(found) == sorted(ALL)
    assert [place[1:] for place in found] == [place[1:] for place in ALL]


def test_that_a_code_stands_for_those_below_it(scene: Scene) -> None:
    assert asked(scene.project, codes=(scene.security,)) == [ALL[0], ALL[3], ALL[4]]
    assert asked(scene.project, codes=(scene.security,), with_sub_codes=False) == [ALL[0], ALL[4]]
    assert asked(scene.project, codes=(scene.buffer, scene.threat)) == [ALL[1], ALL[2], ALL[3]]


def test_that_people_and_documents_narrow_it(scene: Scene) -> None:
    assert asked(scene.project, coders=(scene.anna,)) == [ALL[2], ALL[4]]
    assert asked(scene.project, documents=(scene.brief,)) == []
    assert len(asked(scene.project, documents=(scene.brief, scene.speech))) == 5


def test_that_a_coder_gets_only_their_own(scene: Scene) -> None:
    scene.project.sign_in("Anna")
    assert asked(scene.project) == [ALL[2], ALL[4]]
    assert asked(scene.project, coders=(scene.lena,)) == []
    with pytest.raises(Refused, match="Only a lead"):
        scene.project.ask(segments, Question(periods=("Early",)))
    with pytest.raises(Refused, match="Only a lead"):
        scene.project.ask(counts, Question(), "kind_of_evidence")
    assert [row.period for row in scene.project.ask(segments, Question())] == ["", ""]


def test_that_rounds_narrow_it(scene: Scene) -> None:
    first = scene.project.ask(rounds)[0].id
    second = scene.project.do(add_round, "Second").id
    scene.project.do(code_segment, scene.brief, Anchor(0, 7), scene.threat)
    assert asked(scene.project, rounds=(second,)) == [("Threat", 0, 7)]
    assert len(asked(scene.project, rounds=(first,))) == 5


def test_that_codes_are_combined(scene: Scene) -> None:
    both = asked(scene.project, codes=(scene.threat,), and_codes=(scene.security,))
    assert both == [ALL[1], ALL[2]]
    assert asked(scene.project, codes=(scene.security,), not_codes=(scene.threat,)) == [ALL[3], ALL[4]]
    assert asked(scene.project, codes=(scene.security,), and_codes=(scene.threat,), not_codes=(scene.buffer,)) == [
        ALL[0]
    ]
    assert asked(scene.project, and_codes=(scene.threat, scene.security), coders=(scene.anna,)) == []


def test_that_words_inside_the_passage_count(scene: Scene) -> None:
    assert sorted(asked(scene.project, text="frontline")) == sorted(ALL[:3])
    assert asked(scene.project, text="расширение нато") == [ALL[4]]
    assert asked(scene.project, text="nowhere") == []


def test_that_periods_and_kinds_narrow_and_count(scene: Scene) -> None:
    project = scene.project
    late = PeriodView("Late", date(2008, 1, 1), date(2022, 2, 24))
    project.do(set_scheme, "Two", [PeriodView("Early", date(1991, 1, 1), date(2008, 4, 1)), late],
               counting="both", scheme_id=scene.scheme)  # fmt: skip
    assert len(asked(project, periods=("Early",))) == 5
    assert asked(project, periods=("Late",)) == []
    assert len(asked(project, periods=("Late", "Early"), scheme=scene.scheme)) == 5
    project.do(set_provenance, scene.speech, ProvenanceView(date=date(2008, 2, 1), kind_of_evidence="Theses"))
    assert len(asked(project, periods=("Late",))) == 5
    assert len(asked(project, kinds_of_evidence=("Theses",))) == 5
    assert asked(project, kinds_of_evidence=("Other",)) == []
    tally = {(row.code_id, row.key): row.codings for row in project.ask(counts, Question(), "period")}
    assert tally[scene.threat, "Early"] == tally[scene.threat, "Late"] == 2
    assert project.ask(segments, Question())[0].period == "Early; Late"


def test_that_counts_agree_with_passages(scene: Scene) -> None:
    by_coder = {(row.code_id, row.key): row.codings for row in scene.project.ask(counts, Question(), "coder")}
    assert by_coder == {
        (scene.threat, "Lena"): 1, (scene.threat, "Anna"): 1, (scene.security, "Lena"): 1,
        (scene.security, "Anna"): 1, (scene.buffer, "Lena"): 1,
    }  # fmt: skip
    by_document = scene.project.ask(counts, Question(text="NATO"), "document")
    assert {(row.code_id, row.key): row.codings for row in by_document} == {
        (scene.threat, "D-0001"): 1, (scene.security, "D-0001"): 1,
    }  # fmt: skip


def test_that_a_passage_comes_with_its_surroundings(scene: Scene) -> None:
    scene.project.do(write_memo, Target.CODING, scene.codings("Lena", scene.buffer)[0].id, "Compare 1997.")
    (passage,) = scene.project.ask(segments, Question(codes=(scene.buffer,)))
    assert passage.text == SPEECH[60:80]
    assert (passage.document, passage.page, passage.coder, passage.period) == ("D-0001", 0, "Lena", "Early")
    assert passage.memo == "Compare 1997."
    assert SPEECH[:60].endswith(passage.left)
    assert not passage.left.startswith(" ")
    assert SPEECH[80:].replace("\n", " ").startswith(passage.right)
    assert len(passage.left) <= 60
    assert passages_to_rows([passage]) == [f"“{' '.join(SPEECH[60:80].split())}” — D-0001, 1"]


def test_that_a_region_keeps_its_page(scene: Scene) -> None:
    scene.project.do(code_region, scene.speech, Region(1, Rect(10, 10, 90, 90)), scene.buffer)
    found = scene.project.ask(segments, Question(codes=(scene.buffer,)))
    assert [(passage.page, passage.text != "") for passage in found] == [(0, True), (1, False)]


def test_that_proposals_are_left_out(scene: Scene) -> None:
    scene.project.do(replace_text, scene.speech, prepared("New. " + SPEECH, name="new.txt"), b"new")
    assert asked(scene.project) == []


@pytest.mark.parametrize("size", [1, 7, 100])
def test_that_pages_of_an_answer_make_the_whole(project: Project, size: int) -> None:
    code, _ = add_codes(project)
    for number in range(3):
        document = add_text(project, "word " * 300, name=f"{number}.txt")
        project.do(code_many, [(document, Anchor(start, start + 4)) for start in range(0, 40, 5)], code)
    whole = project.ask(segments, Question())
    assert len(whole) == 24
    cut = []
    for offset in range(0, 30, size):
        cut += project.ask(segments, Question(), offset=offset, limit=size)
    assert cut == whole


def _lines(project: Project) -> tuple[str, str, str]:
    """Three sentences in two paragraphs; A on the first, B on the second and third."""
    text = "One one one. Two two two.\nThree three three.\n"
    document = add_text(project, text, name="lines.txt")
    opened = project.ask(open_document, document)
    known = {
        "sentence": ("t", [(0, 12), (13, 25), (26, 44)], []),
        "paragraph": ("t", [(0, 26), (26, 45)], ["en", "en"]),
    }
    project.do(keep_ranges, opened.edition_id, "en", known)
    first, second = add_codes(project, "A", "B")
    project.do(code_segment, document, Anchor(0, 7), first)
    project.do(code_segment, document, Anchor(13, 16), second)
    project.do(code_segment, document, Anchor(26, 31), second)
    return document, first, second


@pytest.mark.parametrize(
    ("distance", "unit", "starts"),
    [
        (5, "characters", []), (6, "characters", [13]), (19, "characters", [13, 26]),
        (0, "sentences", []), (1, "sentences", [13]), (2, "sentences", [13, 26]),
        (0, "paragraphs", [13]), (1, "paragraphs", [13, 26]), (99, "sentences", [13, 26]),
    ],
)  # fmt: skip
def test_that_nearness_is_counted_in_the_unit_asked(
    project: Project, distance: int, unit: str, starts: list[int]
) -> None:
    _, first, second = _lines(project)
    found = project.ask(near, first, second, distance, unit)  # type: ignore[arg-type]
    assert [pair.second.start for pair in found] == starts
    assert all(pair.first.start == 0 and pair.shared == 0 for pair in found)
    back = project.ask(near, second, first, distance, unit)  # type: ignore[arg-type]
    assert [pair.first.start for pair in back] == starts


def test_that_a_gap_and_an_overlap_are_measured(scene: Scene) -> None:
    found = scene.project.ask(overlaps, scene.threat, scene.security)
    assert [(pair.first.coder, pair.second.coder, pair.shared) for pair in found] == [
        ("Lena", "Lena", 50), ("Anna", "Lena", 40),
    ]  # fmt: skip
    assert scene.project.ask(overlaps, scene.threat, scene.buffer) == []
    (pair,) = scene.project.ask(near, scene.threat, scene.buffer, 10)
    assert (pair.shared, pair.gap, pair.first.coder) == (0, 10, "Lena")
    only = Question(coders=(scene.anna,))
    assert scene.project.ask(overlaps, scene.threat, scene.security, among=only) == []


@pytest.mark.parametrize(("distance", "unit"), [(-1, "characters"), (1, "miles")])
def test_that_a_senseless_distance_is_refused(scene: Scene, distance: int, unit: str) -> None:
    with pytest.raises(BadInput, match="apart"):
        scene.project.ask(near, scene.threat, scene.buffer, distance, unit)  # type: ignore[arg-type]


# Saved questions

WHOLE = Question(("a",), ("b",), ("c",), False, ("d",), ("e",), ("f",), "g", ("h",), ("Тези",), "слово")


@pytest.mark.parametrize("question", [Question(), WHOLE, Question(text="x")])
def test_that_a_question_survives_being_kept(question: Question) -> None:
    assert Question.from_json(question.to_json()) == question


@pytest.mark.parametrize(
    "value", [None, [], "x", {"codes": "abc"}, {"codes": [1]}, {"unknown": 1}, {"with_sub_codes": 1}, {"text": None}]
)
def test_that_a_senseless_question_is_refused(value: object) -> None:
    with pytest.raises(BadInput, match="saved question"):
        Question.from_json(value)


@pytest.mark.parametrize(
    "wish",
    [
        PassageWish(Question(codes=("a",)), "near", ("b", "c"), 40),
        PassageWish(Question(codes=("a",), text="NATO"), "sentence", ("b",)),
        PassageWish(Question(codes=("a",)), "without", ("b",)),
        WordsWish("угроза", inflected=True, documents=("d",)),
        WordsWish("(threat|danger)s?", regex=True),
    ],
)
def test_that_whatever_is_looked_for_is_read_as_it_was_kept(wish: Wish) -> None:
    assert kept_wish(json.loads(json.dumps(wish.to_json()))) == wish


@pytest.mark.parametrize(
    "value",
    [None, {"relation": "beside", "others": ["b"]}, {"relation": "near", "others": "b"}, {"words": 1},
     {"relation": "near", "others": ["b"], "near": "far"}, {"words": "x", "inflected": 1}, {"words": "x", "more": 1}],
)  # fmt: skip
def test_that_a_senseless_wish_is_refused(value: object) -> None:
    with pytest.raises(BadInput, match="saved question"):
        kept_wish(value)


def test_that_saved_questions_are_ones_own(project: Project) -> None:
    add_people(project)
    saved = project.do(save_query, " Threats  now ", PassageWish.of(WHOLE))
    project.do(save_query, "Another", PassageWish())
    assert [(view.name, view.wish) for view in project.ask(saved_queries)] == [
        ("Another", PassageWish()), ("Threats now", PassageWish.of(WHOLE)),
    ]  # fmt: skip
    with pytest.raises(Refused, match="already"):
        project.do(rename_query, saved, "Another")
    project.do(rename_query, saved, "Menaces")
    assert project.do(save_query, "Menaces", PassageWish()) == saved
    project.sign_in("Anna")
    assert project.ask(saved_queries) == []
    with pytest.raises(BadInput, match="name"):
        project.do(save_query, " ", PassageWish())
    project.sign_in("Lena")
    project.do(delete_query, saved)
    assert [view.name for view in project.ask(saved_queries)] == ["Another"]
    assert len(project.ask(people)) == 3


def test_that_deep_codes_are_found(project: Project) -> None:
    document, parent = add_text(project), None
    ids = []
    for depth in range(30):
        parent = project.do(add_code, f"Level {depth}", parent_id=parent)
        ids.append(parent)
    project.do(code_segment, document, Anchor(0, 4), ids[-1])
    assert len(asked(project, codes=(ids[0],))) == 1
