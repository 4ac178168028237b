"""What blind coders see and guess from: lists without an answer in them, in packets too, and an order of codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from packet_bytes import words_in
from small_studies import add_codes, add_people, add_text

from coder_app.domain.anchors import Anchor
from coder_app.domain.views import ProvenanceView
from coder_app.operations.assigning import assign
from coder_app.operations.codebook import add_code, codes
from coder_app.operations.coder_sight import (
    as_shown,
    coder_sight,
    finishing_question,
    offer_guesses,
    show_coders,
    sight_settings,
)
from coder_app.operations.documents import set_provenance
from coder_app.operations.masking import NewMask, apply_masks
from coder_app.operations.packet_warnings import plain
from coder_app.operations.packets import make_packet
from coder_app.operations.project import create_project, open_project
from coder_app.operations.reading import documents
from coder_app.operations.set_up import study_view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

TEXT = "Ruritania speaks. We wish for peace on our borders, and so do our neighbours.\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A blind study of two speeches, one of them Anna's."""
    with create_project(tmp_path / "study.coder", lead="Lena", title="Ruritania at war") as made:
        add_people(made, "Anna", "Borys")
        add_codes(made, "Threat", "Security", "Trust", "Fear", "Hope", "Pride")
        first = add_text(made, TEXT)
        second = add_text(made, TEXT.replace("wish", "hope"), name="other.txt")
        made.do(set_provenance, first, ProvenanceView(state="Ruritania", speaker="Rudolf"))
        made.do(set_provenance, second, ProvenanceView(state="Freedonia", speaker="Rudolf"))
        made.do(apply_masks, {first: [NewMask(Anchor(0, 9), "state")]})
        made.do(assign, "Anna", [first])
        yield made


def test_that_a_packet_carries_lists_from_the_whole_study_and_no_list_of_one(project: Project, tmp_path: Path) -> None:
    project.do(offer_guesses, {"state": ["Sylvania"]})
    made = make_packet(project, "Anna", tmp_path / "anna.coder", ocr=False)
    assert made.leaks == ()
    with open_project(tmp_path / "anna.coder") as packet:
        [document] = packet.ask(_ids)
        question = packet.ask(finishing_question, document)
        assert question.blind
        assert question.options == {"state": ("Freedonia", "Ruritania", "Sylvania")}
        assert packet.ask(coder_sight).packet


def test_that_without_the_leads_wish_a_packet_says_nothing_of_sources(project: Project, tmp_path: Path) -> None:
    make_packet(project, "Anna", tmp_path / "anna.coder", ocr=False)
    assert b"Ruritania" not in (tmp_path / "anna.coder").read_bytes()
    with open_project(tmp_path / "anna.coder") as packet:
        [document] = packet.ask(_ids)
        assert packet.ask(finishing_question, document).options == {}


def test_that_a_packet_names_frameworks_only_if_the_lead_allows_it(project: Project, tmp_path: Path) -> None:
    project.do(add_code, "Buffer", framework="Offensive realism")
    make_packet(project, "Anna", tmp_path / "without.coder", ocr=False)
    assert words_in(tmp_path / "without.coder", ["offensive realism", "Buffer"]) == ["Buffer"]
    project.do(show_coders, ["frameworks"], shuffle_codes=False)
    make_packet(project, "Anna", tmp_path / "with.coder", ocr=False)
    assert words_in(tmp_path / "with.coder", ["offensive realism"]) == ["offensive realism"]


def test_that_a_document_in_which_nothing_is_hidden_is_pointed_out(project: Project, tmp_path: Path) -> None:
    made = make_packet(project, "Anna", tmp_path / "anna.coder", ocr=False)
    assert made.warnings == ()
    add_people(project, "Olha")
    unmasked = add_text(project, "Nobody is named here.\n", name="plain.txt")
    project.do(assign, "Olha", [unmasked])
    made = make_packet(project, "Olha", tmp_path / "olha.coder", ocr=False)
    assert made.leaks == ()
    assert [plain(each) for each in made.warnings] == ["Nothing is hidden in D-0003: its coder reads it as it is."]


def test_that_each_coder_has_an_order_of_codes_that_stays(project: Project) -> None:
    project.do(show_coders, ["title"], shuffle_codes=True, seed=3)
    orders = {}
    for name in ("Anna", "Borys", "Anna"):
        project.sign_in(name)
        sight, found = project.ask(coder_sight), project.ask(codes)
        names = tuple(code.name for code in as_shown(found, sight, project.viewer.coder_id))
        assert sorted(names) == sorted(code.name for code in found)
        assert orders.setdefault(name, names) == names
    assert orders["Anna"] != orders["Borys"]


def test_that_the_title_is_seen_only_where_the_lead_allows_it(project: Project) -> None:
    project.sign_in("Anna")
    assert project.ask(study_view).title == ""
    assert not project.ask(coder_sight).shows("title")
    project.sign_in("Lena")
    project.do(show_coders, ["title"], shuffle_codes=False)
    assert project.ask(sight_settings).shown == ("title",)
    assert project.ask(coder_sight).state == "lead"
    project.sign_in("Anna")
    assert project.ask(study_view).title == "Ruritania at war"


def _ids(session: StudySession) -> list[str]:

    return [each.id for each in documents(session)]
