"""Every question that can be put with what is at hand is put by a coder; no answer names what only others may see."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING, Any

import pytest
from sqlmodel import select

import coder_app.operations
from coder_app.domain.anchors import Anchor
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.errors import CoderError
from coder_app.domain.memos import Memo
from coder_app.operations.memos import write_memo
from coder_app.operations.project import VERBS

if TYPE_CHECKING:
    from collections.abc import Callable

    from verb_scenarios import Scene

    from coder_app.storage.session import StudySession

_HELPERS = {"drop_codings", "drop_if_unused", "segment_for", "work_by_title", "find_document", "active_code",
            "codable_document", "the_study"}  # fmt: skip
"""Parts of verbs: they give rows, inside a verb."""


def _questions() -> dict[str, Callable[..., object]]:
    found: dict[str, Callable[..., object]] = {}
    for module in pkgutil.iter_modules(coder_app.operations.__path__):
        loaded = importlib.import_module(f"coder_app.operations.{module.name}")
        for name, thing in vars(loaded).items():
            own = inspect.isfunction(thing) and thing.__module__ == loaded.__name__ and not name.startswith("_")
            if own and name not in VERBS and name not in _HELPERS:
                parameters = list(inspect.signature(thing).parameters)
                if parameters and parameters[0] == "session":
                    found[f"{module.name}.{name}"] = thing
    return found


QUESTIONS = _questions()


def _known(scene: Scene) -> dict[str, Any]:
    """What questions ask to be told, by the name of the parameter; everything there is, also of others."""
    scene.project.sign_in("Lena")
    everyones = scene.project.ask(lambda session: list(session.exec(select(Coding.id)).all()))
    known: dict[str, Any] = {
        "document_id": scene.speech, "document": scene.speech, "code_id": scene.threat, "code_a": scene.threat,
        "code_b": scene.security, "name": "D-0001", "coding_ids": everyones, "version": 1,
        "words": "NATO", "text": "NATO", "target_kind": "code", "target_id": scene.threat, "kind": "sentence",
        "number": 0, "within": Anchor(0, 300), "document_ids": [scene.speech], "coder_ids": [scene.lena, scene.anna],
    }  # fmt: skip
    return known


def _put(question: Callable[..., object], session: StudySession, known: dict[str, Any]) -> object:
    wanted = list(inspect.signature(question).parameters.values())[1:]
    values = {
        each.name: known[each.name]
        for each in wanted
        if each.default is inspect.Parameter.empty and each.kind is not inspect.Parameter.VAR_KEYWORD
    }
    answer = question(session, **values)
    return list(answer) if inspect.isgenerator(answer) else answer


def _askable(question: Callable[..., object]) -> bool:
    at_hand = {"document_id", "document", "code_id", "code_a", "code_b", "name", "coding_ids", "version", "words",
               "text", "target_kind", "target_id", "within", "document_ids", "coder_ids"}  # fmt: skip
    wanted = list(inspect.signature(question).parameters.values())[1:]
    takes_rows = any(each.annotation in {"Document", "Code"} for each in wanted)
    return not takes_rows and all(each.name in at_hand or each.default is not each.empty for each in wanted)


ASKABLE = sorted(name for name, question in QUESTIONS.items() if _askable(question))


def written_out(thing: object) -> str:
    """Everything in an answer, rows and views alike."""
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        return " ".join(written_out(getattr(thing, each.name)) for each in dataclasses.fields(thing))
    if isinstance(thing, dict):
        return " ".join(written_out(part) for pair in thing.items() for part in pair)
    if isinstance(thing, (list, tuple, set, frozenset)):
        return " ".join(map(written_out, thing))
    return repr(thing)


def _secrets(scene: Scene) -> dict[str, str]:
    """Strings that only others may see, with what they are."""
    scene.project.sign_in("Lena")
    scene.project.do(write_memo, "document", scene.speech, "Lena's private doubt")

    def collect(session: StudySession) -> dict[str, str]:
        found = {"Somebody": "a speaker", "Too wide?": "a memo", "Lena's private doubt": "a memo"}
        for kind in (Segment, Coding):
            for row in session.exec(select(kind).where(kind.coder_id != scene.anna)).all():
                found[row.id] = f"{kind.__name__} of somebody else"
        for memo in session.exec(select(Memo).where(Memo.author_id != scene.anna)).all():
            found[memo.id] = "memo of somebody else"
        return found

    return scene.project.ask(collect)


@pytest.mark.parametrize("name", ASKABLE)
def test_that_a_coder_learns_nothing_of_others(file_scene: Scene, name: str) -> None:
    secrets, known = _secrets(file_scene), _known(file_scene)
    given = written_out(list(known.values()))
    file_scene.project.sign_in("Anna")
    try:
        answer = written_out(file_scene.project.ask(lambda session: _put(QUESTIONS[name], session, known)))
    except CoderError as refusal:
        answer = str(refusal)
    leaked = {what for secret, what in secrets.items() if secret in answer}
    assert leaked == set()
    assert given


def test_that_the_questions_that_matter_are_among_them() -> None:
    assert {
        "coding.codings", "coding.codings_by_id", "codebook.codes", "memos.memos", "memos.memo_on", "history.history",
        "reading.documents", "reading.open_document", "documents.provenance_of", "reading.finished_by",
    } <= set(QUESTIONS) & (set(ASKABLE) | {"documents.provenance_of"})  # fmt: skip


def test_that_a_coder_counts_only_their_own(file_scene: Scene) -> None:
    from coder_app.operations.codebook import codes
    from coder_app.operations.reading import documents

    project = file_scene.project
    assert sum(view.codings for view in project.ask(documents)) == 5
    project.sign_in("Anna")
    assert sum(view.codings for view in project.ask(documents)) == 2
    assert sum(view.count for view in project.ask(codes)) == 2
    assert all(view.provenance is None and view.periods == () for view in project.ask(documents))
