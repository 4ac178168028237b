"""Works: versions suggested, linked and shown to those who may see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import add_people, add_text

from coder_app.domain.errors import Refused
from coder_app.operations.documents import set_language
from coder_app.operations.set_up import add_coder
from coder_app.operations.work_suggestions import suggest_works
from coder_app.operations.works import begin_crosscheck, link_versions, works

if TYPE_CHECKING:
    from coder_app.operations.project import Project

MUNICH = {
    "ru": "Вот в Мюнхене, в 2007 году, мы говорили: 1700 или 2200 зарядов. Президент Рузвельт сказал это в 1941 году. "
    "Об этом помнят и Хельсинки, и Косово.",
    "en": "So in Munich, in 2007, we said: 1,700 or 2,200 charges. President Roosevelt said so in 1941. "
    "Both in Helsinki and in Kosovo they remember it.",
}
OTHER = "In 1999 the people of Bucharest met at the Parliament to remember 350 years. They walked to Constanta."


def _add(project: Project, name: str, text: str, language: str) -> str:
    document = add_text(project, text, name=name)
    project.do(set_language, document, language)
    return document


def test_that_the_two_versions_of_a_speech_are_suggested_and_others_are_not(project: Project) -> None:
    original = _add(project, "munich.ru.txt", MUNICH["ru"], "ru")
    translation = _add(project, "munich.en.txt", MUNICH["en"], "en")
    _add(project, "bucharest.txt", OTHER, "en")
    found = project.ask(suggest_works)
    assert [(each.original.document_id, each.translation.document_id) for each in found] == [(original, translation)]
    project.do(link_versions, [original, translation], "Munich")
    assert project.ask(suggest_works) == []


def test_that_only_leads_and_reviewers_see_which_texts_belong_together(project: Project) -> None:
    original, translation = (_add(project, f"speech.{key}.txt", text, key) for key, text in MUNICH.items())
    project.do(begin_crosscheck, original, translation)
    add_people(project, "Anna")
    project.do(add_coder, "Rita", "reviewer")
    assert [len(work.versions) for work in project.ask(works)] == [2]
    project.sign_in("Rita")
    assert [len(work.versions) for work in project.ask(works)] == [2]
    with pytest.raises(Refused, match="Only a lead"):
        project.do(link_versions, [original, translation])
    project.sign_in("Anna")
    assert project.ask(works) == []
