"""Documents that some coders read masked and others as they are, from drawing them to the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from packet_bytes import words_in
from small_studies import add_codes, add_people, add_text
from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import Document
from coder_app.domain.errors import BadInput
from coder_app.operations.anchoring import anchoring
from coder_app.operations.assigning import assign, assignments
from coder_app.operations.codebook import codes
from coder_app.operations.coding import code_segment
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.finishing import finish_document
from coder_app.operations.masking import NewMask, apply_masks
from coder_app.operations.packets import make_packet
from coder_app.operations.packets_receiving import read_packet, receive_packet
from coder_app.operations.project import create_project, open_project
from coder_app.operations.reading import documents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

TEXTS = {"one": "Freedonia warns the others. Nothing else.\n", "two": "Sylvania calls for a long peace now.\n"}


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Project]:
    """Two masked documents; Anna reads one of them unmasked, Borys none."""
    with create_project(tmp_path / "study.coder", lead="Lena") as project:
        add_people(project)
        add_codes(project, "Threat")
        for name, text in TEXTS.items():
            ident = add_text(project, text, name=f"{name}.txt")
            project.do(apply_masks, {ident: [NewMask(Anchor(0, text.index(" ")), "state")]})
        project.do(assign, "Anna", seed=4, unmasked_share=0.5)
        project.do(assign, "Borys", seed=5)
        yield project


def unmasked_of(project: Project, coder: str) -> list[str]:
    return [each.document for each in project.ask(assignments, coder) if each.unmasked]


def work_in(packet: Path, coder: str, passages: dict[str, tuple[int, int]]) -> None:
    """Code a passage of each document by code, and finish all."""
    with open_project(packet, sign_in_as=coder) as project:
        (threat,) = project.ask(codes)
        for document in project.ask(documents):
            if document.code in passages:
                project.do(code_segment, document.id, Anchor(*passages[document.code]), threat.id)
            project.do(finish_document, document.id)


def text_in(packet: Path, code: str) -> str:
    with open_project(packet, sign_in_as="Anna") as project:
        return project.ask(lambda session: text_of(session, find_document(session, code)))


def test_that_a_share_is_drawn_those_first_that_others_read_masked(study: Project) -> None:
    assert len(unmasked_of(study, "Anna")) == 1
    assert unmasked_of(study, "Borys") == []
    study.do(assign, "Lena", seed=4, unmasked_share=0.5)
    assert not {*unmasked_of(study, "Lena")} & {*unmasked_of(study, "Anna")}
    with pytest.raises(BadInput, match="between 0 and 1"):
        study.do(assign, "Anna", unmasked_share=1.5)


def test_that_only_what_was_drawn_goes_out_as_it_is_and_comes_back_as_not_blind(study: Project, tmp_path: Path) -> None:
    (drawn,) = unmasked_of(study, "Anna")
    texts = dict(zip(("D-0001", "D-0002"), TEXTS.values(), strict=True))
    named = {code: text.split()[0] for code, text in texts.items()}
    packet = tmp_path / "anna.coder"
    assert make_packet(study, "Anna", packet).leaks == ()
    assert words_in(packet, named.values()) == [named[drawn]]
    assert text_in(packet, drawn) == texts[drawn]
    (other,) = named.keys() - {drawn}
    assert text_in(packet, other) == "█" * len(named[other]) + texts[other][len(named[other]) :]
    work_in(packet, "Anna", dict.fromkeys(named, (0, 20)))
    told = study.do(receive_packet, read_packet(packet))
    assert (told.added, told.refused) == (2, [])
    assert study.ask(blindness_of_codings) == {drawn: False, other: True}
    # In the study the words are those of the reading copy: there they stand in the open.
    quotes = study.ask(lambda session: session.exec(select(Segment.quote)).all())
    assert all(quote.startswith("█") for quote in quotes)


def blindness_of_codings(session: StudySession) -> dict[str, bool]:
    query = select(Document.code, Coding.blind).join(Coding, col(Coding.document_id) == col(Document.id))
    return dict(session.exec(query).all())


def test_that_the_shares_of_both_readings_are_compared(study: Project, tmp_path: Path) -> None:
    (drawn,) = unmasked_of(study, "Anna")
    length = len(TEXTS["one" if drawn == "D-0001" else "two"])
    assert study.ask(anchoring).documents == 0
    for name, passages in (("Anna", {drawn: (0, 20)}), ("Borys", {drawn: (10, 20), "D-0001": (10, 20)})):
        make_packet(study, name, tmp_path / f"{name}.coder")
        work_in(tmp_path / f"{name}.coder", name, passages)
        study.do(receive_packet, read_packet(tmp_path / f"{name}.coder"))
    found = study.ask(anchoring)
    assert (found.documents, found.masked, found.unmasked) == (1, 1, 1)
    (threat,) = found.codes
    assert threat.code == "Threat"
    assert threat.difference.value == pytest.approx(10 / length)
    assert threat.difference.details["unmasked"] == pytest.approx(20 / length)
