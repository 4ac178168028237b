"""Sets a text as a PDF that looks like an official paper: letterhead, columns, page furniture, signature."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from drawings import Emblem, Signature
from hyphenation import hyphenated
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

SERIF, BOLD, ITALIC, SANS = "PTSerif", "PTSerif-Bold", "PTSerif-Italic", "PTSans"
FONT_FILES = {SERIF: "PTF55F.ttf", BOLD: "PTF75F.ttf", ITALIC: "PTF56F.ttf", SANS: "PTS55F.ttf"}
CUT = "[…]"

# Binary streams: a fifth smaller than the default, which is text.
rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed around and above a text, and how the text is set."""

    institution: tuple[str, ...]
    title: str
    date_line: str
    number_line: str
    place_line: str
    signed_by: str
    signed_as: str
    notice: str
    running_head: str
    page_word: str
    pdf_title: str
    pdf_author: str
    emblem: str = "star"
    letterhead: str = "centred"
    colour: str = "#333333"
    columns: int = 1
    justified: bool = True
    hyphenated: bool = False
    indented: bool = False
    letter_size: bool = False
    font_size: float = 11.0
    excerpt_line: str = ""
    subtitle: str = ""
    labels: tuple[str, ...] = field(default=())

    @property
    def page_size(self) -> tuple[float, float]:
        return LETTER if self.letter_size else A4


def register_fonts(folder: Path) -> None:
    """Makes the PT fonts in `folder` known; raises FileNotFoundError naming the missing file."""
    for name, file in FONT_FILES.items():
        if not (folder / file).is_file():
            raise FileNotFoundError(folder / file)
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))


def missing_characters(text: str) -> set[str]:
    """Characters for which the serif has no glyph."""
    known = pdfmetrics.getFont(SERIF).face.charToGlyph
    return {character for character in text if character not in "\n" and ord(character) not in known}


def pdf_bytes(paper: Paper, text: str) -> bytes:
    """The finished PDF; the same paper and text always give the same bytes."""
    pages = _typeset(paper, text, total=0)[1]
    return _typeset(paper, text, total=pages)[0]


def _typeset(paper: Paper, text: str, total: int) -> tuple[bytes, int]:
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=paper.page_size,
        invariant=1,
        title=paper.pdf_title,
        author=paper.pdf_author,
        subject=paper.title,
        creator=paper.institution[0],
        keywords=[paper.place_line, paper.date_line],
    )
    document.addPageTemplates(_page_templates(paper, total))
    document.build(_story(paper, text))
    return target.getvalue(), document.page


def _page_templates(paper: Paper, total: int) -> list[PageTemplate]:
    width, height = paper.page_size
    side, foot, top = 68.0, 62.0, 66.0
    inner = width - 2 * side
    head_height = 196.0 if paper.columns > 1 else 0.0

    def body_frames(upper: float) -> list[Frame]:
        gap = 22.0
        column = (inner - gap * (paper.columns - 1)) / paper.columns
        return [
            Frame(side + number * (column + gap), foot, column, upper - foot, 0, 0, 0, 0)
            for number in range(paper.columns)
        ]

    first = body_frames(height - 52 - head_height)
    if head_height:
        first.insert(0, Frame(side, height - 52 - head_height, inner, head_height, 0, 0, 0, 0))

    def head(canvas: Canvas, _document: Any) -> None:
        _running_head(canvas, paper)

    def foot_line(canvas: Canvas, document: Any) -> None:
        _page_number(canvas, paper, document.page, total)

    return [
        PageTemplate("first", first, onPageEnd=foot_line),
        PageTemplate("later", body_frames(height - top), onPage=head, onPageEnd=foot_line),
    ]


def _running_head(canvas: Canvas, paper: Paper) -> None:
    width, height = paper.page_size
    canvas.setFont(SANS, 8)
    canvas.setFillColor(HexColor("#555555"))
    canvas.drawString(68, height - 46, paper.running_head)
    canvas.drawRightString(width - 68, height - 46, paper.number_line)
    canvas.setStrokeColor(HexColor("#999999"))
    canvas.setLineWidth(0.4)
    canvas.line(68, height - 51, width - 68, height - 51)


def _page_number(canvas: Canvas, paper: Paper, page: int, total: int) -> None:
    canvas.setFont(SANS, 8)
    canvas.setFillColor(HexColor("#555555"))
    canvas.drawCentredString(paper.page_size[0] / 2, 36, paper.page_word.format(page=page, total=total))


def _story(paper: Paper, text: str) -> list[Flowable]:
    story: list[Flowable] = [NextPageTemplate("later"), *_letterhead(paper), *_heading(paper)]
    if paper.columns > 1:
        story.append(FrameBreak())
    story += [_block(paper, block) for block in text.strip().split("\n\n")]
    story.append(KeepTogether(_signature(paper)))
    return story


def _style(paper: Paper, font: str, size: float, align: int = TA_CENTER, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(font, fontName=font, fontSize=size, leading=size * 1.3, alignment=align, **more)


def _letterhead(paper: Paper) -> list[Flowable]:
    return {"centred": _centred_head, "barred": _barred_head, "boxed": _boxed_head}[paper.letterhead](paper)


def _centred_head(paper: Paper) -> list[Flowable]:
    big = _style(paper, BOLD, 13, textColor=HexColor(paper.colour))
    small = _style(paper, SERIF, 9.5, textColor=HexColor(paper.colour))
    lines = [Paragraph(escape(line), big if number == 0 else small) for number, line in enumerate(paper.institution)]
    particulars = _row(paper, paper.date_line, paper.place_line, paper.number_line)
    return [
        Emblem(paper.emblem, 46, paper.colour), Spacer(1, 6), *lines, Spacer(1, 5),
        HRFlowable("100%", 1.6, color=HexColor(paper.colour), spaceAfter=1.5, spaceBefore=0),
        HRFlowable("100%", 0.4, color=HexColor(paper.colour), spaceAfter=5, spaceBefore=0),
        particulars, Spacer(1, 10),
    ]  # fmt: skip


def _barred_head(paper: Paper) -> list[Flowable]:
    big = _style(paper, BOLD, 13, TA_LEFT, textColor=HexColor(paper.colour))
    small = _style(paper, SERIF, 9.5, TA_LEFT)
    lines = [Paragraph(escape(line), big if number == 0 else small) for number, line in enumerate(paper.institution)]
    head = Table([[Emblem(paper.emblem, 44, paper.colour, "LEFT"), lines]], colWidths=[58, None])
    head.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (0, 0), 0)]))
    return [
        head, Spacer(1, 4),
        HRFlowable("100%", 3, color=HexColor(paper.colour), spaceAfter=0, spaceBefore=0),
        HRFlowable("100%", 3, color=HexColor("#d9b100"), spaceAfter=6, spaceBefore=0),
        _row(paper, paper.date_line, paper.place_line, paper.number_line), Spacer(1, 14),
    ]  # fmt: skip


def _boxed_head(paper: Paper) -> list[Flowable]:
    plain, label = _style(paper, SERIF, 9.5, TA_LEFT), _style(paper, SANS, 8, TA_LEFT, textColor=HexColor("#555555"))
    title = Paragraph(
        escape(paper.institution[0]), _style(paper, BOLD, 12.5, TA_LEFT, textColor=HexColor(paper.colour))
    )
    values = (", ".join(paper.institution[1:]), paper.date_line, paper.place_line, paper.number_line)
    rows = [
        [Paragraph(escape(name), label), Paragraph(escape(value), plain)]
        for name, value in zip(paper.labels, values, strict=True)
    ]
    box = Table([[title, ""], *rows], colWidths=[92, None])
    box.setStyle(
        TableStyle([
            ("SPAN", (0, 0), (-1, 0)), ("BOX", (0, 0), (-1, -1), 0.8, HexColor(paper.colour)),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, HexColor(paper.colour)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ])
    )  # fmt: skip
    return [Emblem(paper.emblem, 38, paper.colour), Spacer(1, 8), box, Spacer(1, 16)]


def _row(paper: Paper, *cells: str) -> Table:
    styles = [_style(paper, SERIF, 9.5, align) for align in (TA_LEFT, TA_CENTER, 2)]
    table = Table([[Paragraph(escape(cell), style) for cell, style in zip(cells, styles, strict=True)]])
    table.setStyle(TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]))
    return table


def _heading(paper: Paper) -> list[Flowable]:
    lines: list[Flowable] = [Paragraph(escape(paper.title), _style(paper, BOLD, 14.5, spaceAfter=4))]
    if paper.subtitle:
        lines.append(Paragraph(escape(paper.subtitle), _style(paper, SERIF, 11, spaceAfter=3)))
    if paper.excerpt_line:
        lines.append(Paragraph(escape(paper.excerpt_line), _style(paper, ITALIC, 10)))
    return [*lines, Spacer(1, 12)]


def _block(paper: Paper, block: str) -> Paragraph:
    size = paper.font_size
    if block == CUT:
        return Paragraph(CUT, _style(paper, SERIF, size, spaceBefore=4, spaceAfter=8))
    if block.startswith("# "):
        return Paragraph(
            escape(block[2:]), _style(paper, BOLD, size + 0.5, TA_LEFT, spaceBefore=8, spaceAfter=5, keepWithNext=1)
        )
    style = ParagraphStyle(
        "body", fontName=SERIF, fontSize=size, leading=size * 1.36, embeddedHyphenation=1,
        alignment=TA_JUSTIFY if paper.justified else TA_LEFT, allowWidows=0, allowOrphans=0,
        firstLineIndent=18 if paper.indented else 0, spaceAfter=1.5 if paper.indented else 6.5,
    )  # fmt: skip
    if block.startswith("* "):
        style.leftIndent, style.firstLineIndent, style.bulletIndent = 14, 0, 3
        return Paragraph(escape(block[2:]), style, bulletText="•")
    return Paragraph(escape(hyphenated(block) if paper.hyphenated else block), style)


def _signature(paper: Paper) -> list[Flowable]:
    left, right = _style(paper, SERIF, 10, TA_LEFT), _style(paper, BOLD, 10, TA_LEFT)
    scribble = Signature(paper.signed_by, 84 if paper.columns > 1 else 120)
    if paper.columns > 1:
        signed = [Paragraph(escape(paper.signed_as), left), scribble, Paragraph(escape(paper.signed_by), right)]
        block: list[Flowable] = [Spacer(1, 10), *signed]
    else:
        cells = [[Paragraph(escape(paper.signed_as), left), scribble, Paragraph(escape(paper.signed_by), right)]]
        table = Table(cells, colWidths=["38%", "32%", "30%"])
        table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
        block = [Spacer(1, 16), table]
    notice = _style(paper, SANS, 7.2, TA_LEFT, textColor=HexColor("#666666"))
    rule = HRFlowable("30%", 0.4, hAlign="LEFT", spaceBefore=12, spaceAfter=3)
    return [*block, rule, Paragraph(escape(paper.notice), notice)]
