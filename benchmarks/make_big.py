"""Makes the big document and the big studies that speed is measured on; the same bytes each time, kept in a folder.

The document has 300 pages and 1.1 million characters in English, Russian and Ukrainian; the studies have 30 codes and
two coders with 0, 5,000 or 20,000 codings: B as A, shifted by up to 20 characters, every fourth with another code.
The study of a team has 200 documents and 6 coders who coded all of them, with 20,000 codings in all.
"""

from __future__ import annotations

import csv
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from coder_app.domain.anchors import Anchor
from coder_app.domain.progress import Quiet
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.codebook import add_code
from coder_app.operations.documents import add_document
from coder_app.operations.finishing import finish_document
from coder_app.operations.indexing import index_step
from coder_app.operations.project import create_project
from coder_app.operations.reading import keep_ranges, open_document
from coder_app.operations.set_up import add_coder
from coder_app.operations.texts import describe_text
from coder_app.places import own_files

if TYPE_CHECKING:
    from coder_app.operations.project import Project

VERSION = "1"
PAGES = 300
CHARACTERS_PER_PAGE = 3_660
SIZES = (0, 5_000, 20_000)
DOCUMENTS = 200
TEAM = ("Anna", "Borys", "Clara", "Dmytro", "Eva", "Foma")
FOLDER = Path(tempfile.gettempdir()) / f"coder-benchmarks-{VERSION}"
LANGUAGES = ("en", "ru", "uk")


def big_pdf() -> Path:
    """The 300-page document."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / "big.pdf"
    if not path.exists():
        _draw(path.with_suffix(".part"))
        path.with_suffix(".part").rename(path)
    return path


def vocabulary() -> dict[str, list[str]]:
    """Words of the sample study's quotations, by language, as often as they stand there."""
    sample = own_files("resources") / "sample_study"
    with (sample / "provenance.csv").open(encoding="utf-8", newline="") as file:
        language = {row["code"]: row["language"] for row in csv.DictReader(file)}
    words: dict[str, list[str]] = {each: [] for each in LANGUAGES}
    with (sample / "codings_anna.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words[language[row["document"]]] += row["quote"].split()
    return words


def sentences(words: list[str], chance: random.Random, characters: int) -> str:
    """Made-up sentences of real words, as many characters as asked."""
    parts: list[str] = []
    length = 0
    while length < characters:
        sentence = " ".join(chance.choice(words).strip(".,!?;:") for _ in range(chance.randint(6, 22)))
        parts.append(sentence[:1].upper() + sentence[1:] + ".")
        length += len(parts[-1]) + 1
    return " ".join(parts)[:characters]


def _draw(path: Path) -> None:
    chance, words = random.Random(1), vocabulary()
    with path.open("wb") as out:
        draw_pages(out, [sentences(words[LANGUAGES[n % 3]], chance, CHARACTERS_PER_PAGE) for n in range(PAGES)])


def draw_pages(out: IO[bytes], texts: list[str]) -> None:
    """Write a PDF with a page for each text; the same bytes for the same texts."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Body", str(own_files("resources") / "fonts" / "pt-serif" / "PTSerif-Regular.ttf")))
    canvas = Canvas(out, pagesize=A4, invariant=True)
    for each in texts:
        text = canvas.beginText(50, A4[1] - 50)
        text.setFont("Body", 9, leading=13)
        for line in _lines(each):
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()


def _lines(text: str, width: int = 95) -> list[str]:
    lines, line = [], ""
    for number, word in enumerate(text.split()):
        if len(line) + len(word) + 1 > width or (number % 170 == 169 and line):
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def big_study(codings: int) -> Path:
    """A study with the big document and so many codings, in all, of coders A and B (and lead Lena)."""
    path = FOLDER / f"big-{codings}-finished.coder"
    if not path.exists():
        empty = _empty_study()
        partial = path.with_suffix(".part.coder")
        shutil.copyfile(empty, partial)
        _code(partial, codings // 2)
        partial.rename(path)
    return path


def _empty_study() -> Path:
    from coder_app.exchange.reading import read_file

    path = FOLDER / "big-empty.coder"
    if path.exists():
        return path
    pdf, partial = big_pdf(), path.with_suffix(".part.coder")
    partial.unlink(missing_ok=True)
    prepared = read_file(path=pdf, data=None, name=pdf.name, progress=Quiet())
    with create_project(partial, lead="Lena", title="Big") as project:
        document = project.do(add_document, prepared, pdf.read_bytes())
        opened = project.ask(open_document, document)
        project.do(keep_ranges, opened.edition_id, *describe_text(prepared.text, prepared.pages))
        for number in range(30):
            project.do(add_code, f"Code {number + 1:02}")
        for name in "AB":
            project.do(add_coder, name, "coder")
        while project.do(index_step):
            pass
    partial.rename(path)
    return path


def _code(path: Path, each: int) -> None:
    from coder_app.operations.codebook import codes
    from coder_app.operations.project import open_project
    from coder_app.operations.reading import documents

    chance = random.Random(2)
    with open_project(path, sign_in_as="Lena") as project:
        (document,) = project.ask(documents)
        ids = [code.id for code in project.ask(codes)]
        wishes: dict[str, list[NewCoding]] = {"A": [], "B": []}
        for _ in range(each):
            start = chance.randrange(document.characters - 400)
            place, code = Anchor(start, start + chance.randint(60, 300)), chance.choice(ids)
            wishes["A"].append(NewCoding(document.id, place, code))
            moved = Anchor(max(0, place.start + chance.randint(-20, 20)), place.end + chance.randint(-20, 20))
            other = chance.choice(ids) if chance.random() < 0.25 else code
            wishes["B"].append(NewCoding(document.id, moved, other))
        for name, own in wishes.items():
            project.sign_in(name)
            project.do(add_codings, own)
            project.do(finish_document, document.id)


def team_study() -> Path:
    """200 documents of 30,000 characters, 6 coders, 30 codes, 20,000 codings; what each coder sees is mostly alike."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / "team.coder"
    if path.exists():
        return path
    partial = path.with_suffix(".part.coder")
    partial.unlink(missing_ok=True)
    chance, words = random.Random(5), vocabulary()
    with create_project(partial, lead="Lena", title="Team") as project:
        ids = []
        for number in range(DOCUMENTS):
            text = sentences(words[LANGUAGES[number % 3]], chance, 30_000)
            ids.append(_plain_document(project, f"{number}.txt", text))
            project.do(keep_ranges, project.ask(open_document, ids[-1]).edition_id, *describe_text(text))
        codes = [project.do(add_code, f"Code {number + 1:02}") for number in range(30)]
        for name in TEAM:
            project.do(add_coder, name, "coder")
        wishes: dict[str, list[NewCoding]] = {name: [] for name in TEAM}
        for _ in range(20_000 // (len(TEAM) - 1)):
            document, start, code = chance.choice(ids), chance.randrange(29_000), chance.choice(codes)
            for name in chance.sample(TEAM, len(TEAM) - 1):
                begin = max(0, start + chance.randint(-20, 20))
                end = start + 200 + chance.randint(-60, 60)
                given = chance.choice(codes) if chance.random() < 0.15 else code
                wishes[name].append(NewCoding(document, Anchor(begin, end), given))
        for name, own in wishes.items():
            project.sign_in(name)
            project.do(add_codings, own)
            for document in ids:
                project.do(finish_document, document)
        while project.do(index_step):
            pass
    partial.rename(path)
    return path


def _plain_document(project: Project, name: str, text: str) -> str:
    """Add a text without pages."""
    import hashlib

    from coder_app.domain.prepared import PreparedPage, PreparedText

    digest = hashlib.sha256(text.encode()).hexdigest()
    page = PreparedPage(0, 0, len(text), 0.0, 0.0, "", "ok", b"")
    prepared = PreparedText(name, "text/plain", digest, "benchmark", text, digest, "ok", (page,))
    document: str = project.do(add_document, prepared, b"")
    return document


def many_texts(megabytes: int) -> Path:
    """An indexed study of one-million-character texts, so many of them."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"texts-{megabytes}.coder"
    if path.exists():
        return path
    partial = path.with_suffix(".part.coder")
    partial.unlink(missing_ok=True)
    chance, words = random.Random(3), vocabulary()
    with create_project(partial, lead="Lena") as project:
        for number in range(megabytes):
            language = LANGUAGES[number % 3]
            text = "".join(sentences(words[language], chance, 900) + "\n" for _ in range(1_110))
            text += f"rareword{number}\n"
            _plain_document(project, f"{number}.txt", text)
        while project.do(index_step):
            pass
    partial.rename(path)
    return path


if __name__ == "__main__":
    for size in SIZES:
        sys.stdout.write(f"{big_study(size)}\n")
