"""How long a packet of 20 documents of 15 pages takes on its way out, and 5,000 codings on their way back."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import pytest
from make_masked import DOCUMENTS, PAGES, masked_study

from coder_app.domain.anchors import Anchor
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.codebook import codes
from coder_app.operations.packets import make_packet
from coder_app.operations.packets_receiving import read_packet, receive_packet
from coder_app.operations.project import open_project
from coder_app.operations.reading import documents

if TYPE_CHECKING:
    from pathlib import Path

    from report import Figures

CODINGS = 5_000


@pytest.fixture(scope="module")
def out_and_back(tmp_path_factory: pytest.TempPathFactory, figures: Figures) -> Path:
    """The study with the packet it has made, in one folder; notes how long that took and how large the packet is."""
    folder = tmp_path_factory.mktemp("packets")
    shutil.copyfile(masked_study(), folder / "s.coder")
    with open_project(folder / "s.coder") as project:
        start = time.perf_counter()
        made = make_packet(project, "Anna", folder / "anna.coder", ocr=False)
        figures.note("packet", "wall", time.perf_counter() - start)
    assert (made.documents, made.leaks) == (DOCUMENTS, ())
    figures.note("packet page", "kilobytes", (folder / "anna.coder").stat().st_size / 1024 / DOCUMENTS / PAGES)
    return folder


def test_a_packet_of_20_documents_of_15_pages(out_and_back: Path) -> None:
    assert (out_and_back / "anna.coder").is_file()


def test_receiving_5000_codings(out_and_back: Path, figures: Figures) -> None:
    packet = out_and_back / "anna.coder"
    with open_project(packet, sign_in_as="Anna") as project:
        found, given = project.ask(documents), project.ask(codes)
        new = [
            NewCoding(found[n % len(found)].id, Anchor(n * 6, n * 6 + 40), given[n % len(given)].id, "")
            for n in range(CODINGS)
        ]
        project.do(add_codings, new)
    with open_project(out_and_back / "s.coder") as project:
        start = time.perf_counter()
        told = project.do(receive_packet, read_packet(packet))
        figures.note("receive", "wall", time.perf_counter() - start)
    assert told.added == CODINGS
