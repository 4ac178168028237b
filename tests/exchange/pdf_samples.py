"""Small PDFs made for a test, and where the larger sample files may lie."""

from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfWriter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from coder_app.places import own_files

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "pdfs"
NEEDS_SHARED = "the sample PDFs are not beside the project"
SIZE = (400.0, 500.0)
LINES = [
    "Военная доктрина определяет официально принятые",
    "взгляды на подготовку к вооружённой защите госу-",
    "дарства, а угроза безпеки не минає, є її ґрунт.",
    "Partnership with NATO is one of the subjects.",
]


def canvas(size: tuple[float, float] = SIZE, **options: object) -> tuple[Canvas, io.BytesIO]:
    """An empty document with a Cyrillic font at hand; save it with ``finished``."""
    if "Serif" not in pdfmetrics.getRegisteredFontNames():
        font = own_files("resources") / "fonts" / "pt-serif" / "PTSerif-Regular.ttf"
        pdfmetrics.registerFont(TTFont("Serif", str(font)))
    out = io.BytesIO()
    made = Canvas(out, pagesize=size, **options)
    made.setFont("Serif", 10)
    return made, out


def finished(made: Canvas, out: io.BytesIO) -> bytes:
    made.showPage()
    made.save()
    return out.getvalue()


def column(made: Canvas, lines: list[str], x: float, top: float, pitch: float = 14) -> None:
    for number, line in enumerate(lines):
        made.drawString(x, top - pitch * number, line)


def one_column(lines: list[str] = LINES) -> bytes:
    made, out = canvas()
    column(made, lines, 40, 450)
    return finished(made, out)


def turned(rotation: int, lines: list[str] = LINES) -> bytes:
    """A page that is shown sideways or upside down."""
    writer = PdfWriter(clone_from=io.BytesIO(one_column(lines)))
    writer.pages[0].rotate(rotation)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(picture: bytes, hidden: list[str] | None = None) -> bytes:
    """A page that is one picture, with an invisible text layer if given."""
    made, out = canvas()
    made.drawImage(ImageReader(io.BytesIO(picture)), 0, 0, *SIZE)
    if hidden:
        invisible(made, hidden, 40, 450)
    return finished(made, out)


def invisible(made: Canvas, lines: list[str], x: float, top: float) -> None:
    text = made.beginText(x, top)
    text.setTextRenderMode(3)
    text.setFont("Serif", 10)
    text.setLeading(14)
    for line in lines:
        text.textLine(line)
    made.drawText(text)
