"""How long the study takes for what a person waits for: coding, opening, searching, retrieving, comparing.

Run with ``pytest benchmarks/bench_study.py``; the medians are what counts.
"""

from __future__ import annotations

import shutil
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from make_big import SIZES, big_study, many_texts

from coder_app.domain.anchors import Anchor
from coder_app.operations.codebook import codes
from coder_app.operations.coding import code_segment, codings
from coder_app.operations.indexing import index_step
from coder_app.operations.project import Project, open_project
from coder_app.operations.questions import Question
from coder_app.operations.reading import documents, open_document
from coder_app.operations.retrieval import counts, segments
from coder_app.operations.search import search, search_iter
from coder_app.operations.search_terms import find_in_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTES = 100  # million characters


@pytest.fixture(params=SIZES, ids=lambda size: f"{size} codings")
def study(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "big.coder"
    shutil.copyfile(big_study(request.param), path)
    with open_project(path, sign_in_as="A") as project:
        yield project


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("texts") / "texts.coder"
    shutil.copyfile(many_texts(MEGABYTES), path)
    with open_project(path) as project:
        yield project


def test_code_one_more_segment_and_show_it(benchmark: Any, study: Project) -> None:
    (document,) = study.ask(documents)
    code = study.ask(codes)[0].id
    starts = count(1_000, 37)

    def code_and_show() -> None:
        place = Anchor(start := next(starts), start + 80)
        study.do(code_segment, document.id, place, code)
        study.ask(codings, document.id, within=Anchor(place.start - 4_000, place.end + 4_000))

    benchmark.pedantic(code_and_show, rounds=40, warmup_rounds=3)


def test_undo_and_redo(benchmark: Any, study: Project) -> None:
    (document,) = study.ask(documents)
    study.do(code_segment, document.id, Anchor(10, 90), study.ask(codes)[0].id)

    def turn() -> None:
        study.undo()
        study.redo()

    benchmark.pedantic(turn, rounds=20, warmup_rounds=2)


def test_open_document_with_its_codings(benchmark: Any, study: Project) -> None:
    (document,) = study.ask(documents)

    def opened() -> None:
        study.ask(open_document, document.id)
        study.ask(codings, document.id)

    benchmark.pedantic(opened, rounds=10, warmup_rounds=1)


def test_first_200_passages(benchmark: Any, study: Project) -> None:
    study.sign_in("Lena")
    benchmark.pedantic(study.ask, args=(segments, Question()), kwargs={"limit": 200}, rounds=15, warmup_rounds=1)


def test_first_200_passages_of_one_code(benchmark: Any, study: Project) -> None:
    study.sign_in("Lena")
    question = Question(codes=(study.ask(codes)[0].id,))
    benchmark.pedantic(study.ask, args=(segments, question), kwargs={"limit": 200}, rounds=15, warmup_rounds=1)


def test_counts_by_coder(benchmark: Any, study: Project) -> None:
    study.sign_in("Lena")
    benchmark.pedantic(study.ask, args=(counts, Question(), "coder"), rounds=10, warmup_rounds=1)


def test_compare_two_coders(benchmark: Any, study: Project) -> None:
    comparison = pytest.importorskip("coder_app.operations.comparison")
    study.sign_in("Lena")
    question = comparison.ComparisonQuestion()
    if not study.ask(documents)[0].codings:
        pytest.skip("nothing to compare")
    try:
        study.ask(comparison.compare_coders, question)
    except Exception as error:
        pytest.skip(str(error))
    benchmark.pedantic(study.ask, args=(comparison.compare_coders, question), rounds=5)


def _first(session: Any, words: str, number: int) -> int:
    hits = search_iter(session, words)
    return sum(1 for _ in zip(range(number), hits, strict=False))


WORDS = {"rare": "rareword77", "usual": "безопасности", "common": "the", "letter": "в", "beginning": "а*",
         "phrase": '"Российской Федерации"', "two": "безопасности угроза"}  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
def test_first_20_hits_in_100_million_characters(benchmark: Any, texts: Project, words: str) -> None:
    benchmark.pedantic(texts.ask, args=(_first, WORDS[words], 20), rounds=10, warmup_rounds=1)


@pytest.mark.parametrize("words", ["rare", "usual", "letter", "two"])
def test_all_1000_hits_in_100_million_characters(benchmark: Any, texts: Project, words: str) -> None:
    benchmark.pedantic(texts.ask, args=(search, WORDS[words]), rounds=3, warmup_rounds=1)


def test_find_in_an_open_text(benchmark: Any, study: Project) -> None:
    (document,) = study.ask(documents)
    text = study.ask(open_document, document.id).text
    benchmark.pedantic(find_in_text, args=(text, "безопасности"), rounds=10, warmup_rounds=1)


def test_one_step_of_indexing(benchmark: Any, study: Project) -> None:
    from coder_app.operations import indexing

    known, indexing.VERSION = indexing.VERSION, "to be made anew"
    study.do(index_step)
    benchmark.pedantic(study.do, args=(index_step,), rounds=25)
    indexing.VERSION = known
