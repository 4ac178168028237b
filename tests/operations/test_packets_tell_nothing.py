"""Files that name their source wherever a file can: a packet made of them by the suggestions alone names nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packet_bytes import words_in
from telling_pdf import ENGLISH, RUSSIAN, UKRAINIAN, Telling, write_telling

from coder_app.exchange.ocr import tesseract_state
from coder_app.exchange.tables import read_table
from coder_app.operations.assigning import assign
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.importing import import_files
from coder_app.operations.masking import apply_suggestions
from coder_app.operations.packets import make_packet
from coder_app.operations.picture_readings import readings
from coder_app.operations.project import create_project
from coder_app.operations.provenance_tables import COLUMNS, read_provenance
from coder_app.operations.reading import documents
from coder_app.operations.set_up import add_coder

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "pdfs" / "generated"


def _packet(folder: Path, file: Path, table: Path, *, parts: Sequence[str] = (), ocr: bool = False) -> Path:
    """Make a study of one file and hand it to Anna; the suggestions are applied and nothing else is done."""
    provenance = read_provenance(read_table(table, known=COLUMNS))
    with create_project(folder / "s.coder", lead="Lena") as project:
        project.do(add_coder, "Anna", "coder")
        assert not import_files(project, [file], provenance=provenance, ocr="never").failed
        [document] = project.ask(documents)
        text = project.ask(lambda session: text_of(session, find_document(session, document.id))).casefold()
        assert sum(part in text for part in parts) >= len(parts) * 0.7
        project.do(apply_suggestions)
        project.do(assign, "Anna", seed=1)
        assert make_packet(project, "Anna", folder / "anna.coder", ocr=ocr).leaks == ()
        pictures = " ".join(said for *_, said in project.ask(readings, [document.id])).casefold()
        assert [part for part in parts if part in pictures] == []
        assert bool(pictures) == ocr
    return folder / "anna.coder"


@pytest.mark.parametrize("source", [RUSSIAN, UKRAINIAN, ENGLISH], ids=lambda source: source.language)
def test_that_a_packet_of_a_telling_file_tells_nothing(tmp_path: Path, source: Telling) -> None:
    file = write_telling(tmp_path, source)
    # The pictures are read once: that takes a second a page.
    read = source is RUSSIAN and tesseract_state().ready
    packet = _packet(tmp_path, file, tmp_path / "provenance.csv", parts=source.parts, ocr=read)
    assert words_in(packet, source.parts) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the sample PDFs are not beside the project")
@pytest.mark.parametrize("listed", sorted(SHARED.glob("identity_*.json")), ids=lambda path: path.stem)
def test_that_a_packet_holds_no_string_of_the_samples_list(tmp_path: Path, listed: Path) -> None:
    strings = json.loads(listed.read_text("utf-8"))
    said = dict(zip(("speaker", "role", "date", "institution", "citation", "link"), strings, strict=False))
    table = tmp_path / "provenance.csv"
    table.write_text(f"file,{','.join(said)}\n{listed.stem}.pdf,{','.join(said.values())}\n", "utf-8")
    packet = _packet(tmp_path, listed.with_suffix(".pdf"), table)
    assert words_in(packet, strings) == []
