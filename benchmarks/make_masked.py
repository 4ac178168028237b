"""Makes the blind study that packets are measured on: 20 PDFs of 15 pages that name their source, masked, assigned."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

from make_big import FOLDER, LANGUAGES, draw_pages, sentences, vocabulary

from coder_app.exchange.tables import Table, TableRow
from coder_app.operations.assigning import assign
from coder_app.operations.codebook import add_code
from coder_app.operations.importing import import_files
from coder_app.operations.masking import apply_suggestions
from coder_app.operations.project import create_project
from coder_app.operations.provenance_tables import read_provenance
from coder_app.operations.set_up import add_coder

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS, PAGES, CHARACTERS = 20, 15, 2_400
_SAID = {
    "en": ("Joe Biden", "United States", "Washington"),
    "ru": ("Владимир Путин", "Россия", "Москва"),
    "uk": ("Володимир Зеленський", "Україна", "Київ"),
}


def masked_study() -> Path:
    """The study; its lead is Lena, its coder Anna, who has all documents."""
    path = FOLDER / "masked.coder"
    if path.exists():
        return path
    FOLDER.mkdir(exist_ok=True)
    partial = path.with_suffix(".part.coder")
    partial.unlink(missing_ok=True)
    files = [_file(number) for number in range(DOCUMENTS)]
    with create_project(partial, lead="Lena") as project:
        project.do(add_coder, "Anna", "coder")
        for number in range(30):
            project.do(add_code, f"Code {number + 1:02}")
        import_files(project, files, provenance=read_provenance(_provenance(files)), ocr="never")
        project.do(apply_suggestions)
        project.do(assign, "Anna", seed=1)
    partial.rename(path)
    return path


def _file(number: int) -> Path:
    path = FOLDER / f"masked-{number:02}.pdf"
    language = LANGUAGES[number % 3]
    chance, words = random.Random(number), vocabulary()[language]
    pages = []
    for _ in range(PAGES):
        said = sentences(words, chance, CHARACTERS).split()
        for name in _SAID[language] * 4:
            said.insert(chance.randrange(len(said)), name)
        pages.append(" ".join(said))
    out = io.BytesIO()
    draw_pages(out, pages)
    path.write_bytes(out.getvalue())
    return path


def _provenance(files: list[Path]) -> Table:
    columns = ("file", "speaker", "state", "place", "date")
    rows = []
    for number, file in enumerate(files):
        values = (file.name, *_SAID[LANGUAGES[number % 3]], f"{2001 + number}-03-17")
        rows.append(TableRow(number + 2, dict(zip(columns, values, strict=True))))
    return Table("provenance.csv", columns, tuple(rows))
