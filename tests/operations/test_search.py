"""Search finds what people mean, at exact places, with and without the index."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from small_studies import SPEECH, add_text, prepared

from coder_app.domain.errors import BadInput
from coder_app.operations import search as searching
from coder_app.operations.documents import remove_document, replace_text
from coder_app.operations.indexing import index_step, lemma_step, stretches
from coder_app.operations.reading import keep_ranges, open_document
from coder_app.operations.search import find_in_text, search, search_iter

if TYPE_CHECKING:
    from coder_app.domain.views import PassageView
    from coder_app.operations.project import Project

TEXT = (
    "Речь о без\u00ad\nопасности. Безопасность России — не угроза.\n"
    "Все́ угро́зы названы; п’ять держав, п'ять мов. Ещё раз: еще.\n"
    "The Straße of NATO-Russia rela-\ntions; the non-\nNATO states. Threats, threat, threatened.\n"
    "Україна в безпеці: безпека України, безпеку. ЄВРОПА, Європа.\n"
    "\n"
    "Another paragraph: NATO alone. Russia comes later, on the next page.\n"
)


def index_all(project: Project) -> None:
    while project.do(index_step):
        pass
    while project.do(lemma_step):
        pass


@pytest.fixture(params=["indexed", "scanned", "server"])
def texts(request: pytest.FixtureRequest) -> Project:
    """A study with one text, indexed, not indexed, and on a server that has no index."""
    name = "file_project" if request.param != "server" else "server_project"
    project: Project = request.getfixturevalue(name)
    document = add_text(project, TEXT)
    opened = project.ask(open_document, document)
    starts = [0, *(index + 1 for index, char in enumerate(TEXT) if char == "\n" and TEXT[index - 1] in ".\n")]
    paragraphs = [(a, b) for a, b in zip(starts, [*starts[1:], len(TEXT)], strict=True) if b > a + 1]
    project.do(keep_ranges, opened.edition_id, "ru", {"paragraph": ("tests", paragraphs, ["ru"] * len(paragraphs))})
    if request.param == "indexed":
        index_all(project)
    return project


def found(project: Project, words: str, **how: object) -> list[str]:
    hits = project.ask(search, words, **how).hits
    for hit in hits:
        assert hit.text == TEXT[hit.start : hit.end]
    return [hit.text for hit in hits]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("безопасность", ["Безопасность"]),
        ("безопасности", ["без\u00ad\nопасности"]),
        ("БЕЗОПАСНОСТИ", ["без\u00ad\nопасности"]),
        ("угрозы", ["угро́зы"]),
        ("п'ять", ["п’ять", "п'ять"]),
        ("пʼять", ["п’ять", "п'ять"]),
        ("ещё", ["Ещё", "еще"]),
        ("strasse", ["Straße"]),
        ("relations", ["rela-\ntions"]),
        ("nato-russia", ["NATO-Russia"]),
        ("threat", ["Threats"[:0] or "threat"]),
        ("threat*", ["Threats", "threat", "threatened"]),
        ("європа", ["ЄВРОПА", "Європа"]),
        ('"безпека України"', ["безпека України"]),
        ("«в безпеці»", ["в безпеці"]),
        ('"not there"', []),
        ("ерусалим", []),
        ("иґ", []),
    ],
)
def test_that_words_are_found_in_every_spelling(texts: Project, words: str, expected: list[str]) -> None:
    assert found(texts, words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("угроза", ["угроза", "угро́зы"]),
        ("безпека", ["безпеці", "безпека", "безпеку"]),
        ("threat", ["Threats", "threat"]),
    ],
)
def test_that_all_forms_are_found_when_asked(texts: Project, words: str, expected: list[str]) -> None:
    forms = found(texts, words, lemma=True)
    assert [form for form in forms if form != "threatened"] == expected


def test_that_several_words_must_stand_in_one_paragraph(texts: Project) -> None:
    assert found(texts, "NATO Russia") == ["NATO-Russia", "NATO alone. Russia"]
    assert found(texts, "угроза безпека") == []
    assert found(texts, "названы держав") == ["названы; п’ять держав"]


def test_that_expressions_search_the_plain_text(texts: Project) -> None:
    assert found(texts, r"\bthreat\w*", regex=True) == ["Threats", "threat", "threatened"]
    assert found(texts, r"^україна", regex=True) == ["Україна"]
    assert found(texts, r"ѣ*", regex=True) == []


@pytest.mark.parametrize("expression", ["(", "[", "*", "(?P<", ""])
def test_that_a_wrong_expression_is_explained(texts: Project, expression: str) -> None:
    with pytest.raises(BadInput, match="expression"):
        texts.ask(search, expression, regex=True)


@pytest.mark.parametrize("words", ["", "  ", '""', "—", "*", "?!", "_"])
def test_that_there_must_be_a_word(texts: Project, words: str) -> None:
    with pytest.raises(BadInput, match="no word"):
        texts.ask(search, words)


@pytest.mark.parametrize(
    "words", ['"', '"a', "a OR b", "a AND", "NEAR(a b)", "x:y", "a^b", "{a}", "-a", 'a"b*', "(a", "a'b;--"]
)
def test_that_no_sign_is_taken_for_an_operator(texts: Project, words: str) -> None:
    with suppress(BadInput):  # either way is right; an error of the database is not
        texts.ask(search, words)
    assert texts.ask(search, "угроза").total == 1


def test_that_an_endless_expression_is_stopped(texts: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    add_text(texts, "a" * 5000 + "!\n", name="long.txt")
    monkeypatch.setattr(searching, "SECONDS", 0.2)
    assert texts.ask(search, r"(a|aa|aaa)+(b|c)\1$", regex=True).capped


def test_that_hits_come_with_words_around_and_page(file_project: Project) -> None:
    add_text(file_project, SPEECH, lines_per_page=2)
    (hit,) = file_project.ask(search, "прагне").hits
    assert (hit.document, hit.page, hit.text) == ("D-0001", 1, "прагне")
    assert hit.left == "Расширение НАТО на восток — это угроза безопасности России. Україна "[-len(hit.left) :]
    assert hit.right.startswith(" бути в безпеці.")
    assert len(hit.left) <= 60


def test_that_a_search_is_capped(texts: Project) -> None:
    add_text(texts, "да нет " * 3000, name="many.txt")
    for _ in range(2):
        result = texts.ask(search, "да", limit=100)
        assert (len(result.hits), result.total, result.capped) == (100, 100, True)
        index_all(texts)
    assert not texts.ask(search, "да", limit=3000).capped
    assert texts.ask(search, "да", limit=9000).total == 3000


def test_that_single_letters_do_no_harm(texts: Project) -> None:
    add_text(texts, "а б в г д е ж з " * 2000, name="letters.txt")
    index_all(texts)
    assert len(texts.ask(search, "а").hits) == 1000
    assert len(texts.ask(search, "а*").hits) == 1000
    assert texts.ask(search, "а б").capped


def test_that_the_first_hits_come_before_the_rest(file_project: Project) -> None:
    for number in range(5):
        add_text(file_project, f"word {number} " * 4000, name=f"{number}.txt")
    index_all(file_project)

    def first(session: object) -> list[PassageView]:
        hits = search_iter(session, "word")  # type: ignore[arg-type]
        return [next(hits) for _ in range(3)]

    assert [hit.start for hit in file_project.ask(first)] == [0, 7, 14]


def test_that_only_documents_asked_for_are_searched(texts: Project) -> None:
    other = add_text(texts, "NATO elsewhere.\n", name="other.txt")
    assert [hit.document_id for hit in texts.ask(search, "NATO", document_ids=[other]).hits] == [other]
    assert texts.ask(search, "NATO", document_ids=[]).hits == ()


def test_that_removed_and_replaced_texts_are_found_no_more(file_project: Project) -> None:
    gone = add_text(file_project, "unique words\n", name="gone.txt")
    changed = add_text(file_project, "older unique\n", name="changed.txt")
    index_all(file_project)
    assert file_project.ask(search, "unique").total == 2
    file_project.do(remove_document, gone)
    file_project.do(replace_text, changed, prepared("newer wording\n", name="new.txt"), b"new")
    assert file_project.ask(search, "unique").total == 0
    assert file_project.ask(search, "newer").total == 1
    index_all(file_project)
    assert file_project.ask(search, "newer").total == 1
    file_project.undo()
    assert file_project.ask(search, "older").total == 1


def test_that_an_index_of_another_version_is_made_anew(file_project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from coder_app.operations import indexing

    add_text(file_project, "words\n")
    index_all(file_project)
    monkeypatch.setattr(indexing, "VERSION", "another")
    assert file_project.ask(search, "words").total == 1
    assert file_project.do(index_step)
    index_all(file_project)
    assert file_project.ask(search, "words").total == 1


def test_that_indexing_leaves_no_step_to_undo(file_project: Project) -> None:
    add_text(file_project, "words\n")
    before = file_project.undo_state()
    index_all(file_project)
    assert file_project.undo_state() == before


def test_that_stretches_cover_the_text_and_break_no_word() -> None:
    text = ("Слово за словом, без\u00ad\nопасность и " * 300 + "\n") * 3 + "x" * 5000
    cut = list(stretches(text))
    assert "".join(text[start:end] for start, end in cut) == text
    ends = [end for _, end in cut if "x" not in text[:end]]
    assert len(ends) > 5
    assert all(text[end - 1].isspace() and text[end - 2] not in "-\u00ad" for end in ends)


def test_that_the_find_bar_finds_inner_parts_too() -> None:
    places = find_in_text(TEXT, "опасност")
    assert [TEXT[start:end] for start, end in places] == ["опасност", "опасност"]
    assert [TEXT[start:end] for start, end in find_in_text(TEXT, "the  non-nato")] == ["the non-\nNATO"]
    assert [TEXT[start:end] for start, end in find_in_text(TEXT, "все угрозы")] == ["Все́ угро́зы"]
    assert find_in_text(TEXT, "") == []
    assert find_in_text("", "a") == []
    assert find_in_text(TEXT, ".*") == []
