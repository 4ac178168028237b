"""A PDF that names its source wherever a PDF can: in all forms in the text, and in every hidden place of the file."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
from reportlab.lib.colors import white
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from coder_app.places import own_files

if TYPE_CHECKING:
    from pathlib import Path

_PROSE = {
    "ru": "национальная безопасность обеспечивается согласованными действиями органов власти и общества",
    "uk": "національна безпека забезпечується узгодженими діями органів влади та суспільства країни",
    "en": "national security rests on the joint work of all the bodies of public power and society",
}


@dataclass(frozen=True)
class Telling:
    """A source: its provenance as a table has it, lines that name it, and pieces of words that must not be left.

    ``stamp`` is written across the page at an angle, ``header`` stands on every page, ``hidden`` in white on white.
    ``broken`` begins at the end of a page and goes on, after ``|``, on the next.
    ``said`` has a line of text in each line, in which ``|`` breaks it on the page; ``left`` has the beginnings of all
    names in every script and form, in small letters, with semicolons between.
    """

    language: str
    file: str
    provenance: dict[str, str]
    header: str
    stamp: str
    hidden: str
    broken: str
    said: str
    left: str

    @property
    def lines(self) -> list[str]:
        return self.said.strip().split("\n")

    @property
    def parts(self) -> list[str]:
        return self.left.split("; ")

    @property
    def secret(self) -> str:
        return " · ".join(self.provenance.values())


def write_telling(folder: Path, source: Telling) -> Path:
    """Write the PDF and the table of its provenance beside it."""
    path = folder / source.file
    path.write_bytes(_with_hidden_places(_pages(source), source))
    columns = ",".join(["file", *source.provenance])
    cells = ",".join(f'"{value}"' for value in [source.file, *source.provenance.values()])
    (folder / "provenance.csv").write_text(f"{columns}\n{cells}\n", "utf-8")
    return path


def _pages(source: Telling) -> bytes:
    for name, file in (("Serif", "pt-serif/PTSerif-Regular.ttf"), ("SerifBold", "pt-serif/PTSerif-Bold.ttf")):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(own_files("resources") / "fonts" / file)))
    out = io.BytesIO()
    made = Canvas(out, pagesize=(595, 842))
    made.setTitle(source.secret)
    made.setAuthor(source.provenance["speaker"])
    made.setSubject(source.provenance.get("occasion", ""))
    made.setKeywords(source.secret)
    per_page = -(-len(source.lines) // 3)
    for number in range(3):
        first, second = source.broken.split("|")
        ends = (second if number == 1 else "", first if number == 0 else "")
        _page(made, source, source.lines[number * per_page : (number + 1) * per_page], ends)
        made.bookmarkPage(f"{source.provenance['speaker']} {number}")
        made.addOutlineEntry(f"{source.secret} {number}", f"{source.provenance['speaker']} {number}")
        made.showPage()
    made.save()
    return out.getvalue()


def _page(made: Canvas, source: Telling, lines: list[str], ends: tuple[str, str]) -> None:
    made.setFont("SerifBold", 9)
    made.drawString(60, 800, source.header)
    made.setFont("Serif", 11)
    made.drawString(60, 770, ends[0])
    top = 750.0
    prose = _PROSE[source.language].split()
    for line in lines:
        turn = source.lines.index(line) % len(prose)
        turned = [*prose[turn:], *prose[:turn]]
        for row in (" ".join(turned[:8]) + ",", *line.split("|"), " ".join(turned[::-1]) + "."):
            made.drawString(60, top, row)
            top -= 15
    made.drawString(60, top, ends[1])
    made.setFillColor(white)
    made.drawString(60, 80, source.hidden)
    made.setFillColorRGB(0.4, 0.4, 0.8)
    made.saveState()
    made.translate(380, 120)
    made.rotate(30)
    made.drawString(0, 0, source.stamp)
    made.restoreState()
    made.linkURL(source.provenance.get("link", "http://example.org/"), (60, 780, 200, 795))
    made.textAnnotation(source.secret, Rect=[300, 40, 320, 60], addtopage=1)
    made.setFillColorRGB(0, 0, 0)


def _with_hidden_places(data: bytes, source: Telling) -> bytes:
    secret = source.secret
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_metadata() as xmp:
            xmp["dc:description"] = secret
            xmp["dc:creator"] = [source.provenance["speaker"]]
        pdf.attachments[f"{source.provenance['speaker']}.txt"] = pikepdf.AttachedFileSpec(pdf, secret.encode())
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(P=pikepdf.String(secret))])
        pdf.Root.Lang = pikepdf.String(secret)
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String(secret)))
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(Order=[layer]))
        pdf.Root.PieceInfo = pikepdf.Dictionary(Coder=pikepdf.Dictionary(Private=pikepdf.String(secret)))
        pdf.Root.StructTreeRoot = pikepdf.Dictionary(
            Type=pikepdf.Name.StructTreeRoot,
            K=pikepdf.Dictionary(S=pikepdf.Name.Figure, Alt=pikepdf.String(secret), ActualText=pikepdf.String(secret)),
        )
        field = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String(secret), V=pikepdf.String(secret))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[pdf.make_indirect(field)])
        pdf.trailer.ID = [pikepdf.String(secret.encode()[:16]), pikepdf.String(secret.encode()[:16])]
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


RUSSIAN = Telling(
    "ru",
    "Кравцов_послание_12-05-2011.pdf",
    {
        "speaker": "Кравцов Степан Ильич",
        "institution": "Совет безопасности Вольноречья",
        "place": "Калуга",
        "date": "12.05.2011",
        "occasion": "Открытие Заречного форума",
        "link": "https://archive.kravtsov-press.ru/12",
        "citation": "Кравцов, С. И. (2011). Послание Заречному форуму № ПР-1187/04",
    },
    header="Совет безопасности Вольноречья · № ПР-1187/04",
    stamp="С. И. Кравцов, Калуга, 12.05.2011",
    hidden="Кравцов С. И., 12 мая 2011",
    broken="об этом говорил и Крав-|цов на следующей странице",
    said="""
как сказал С. И. Кравцов в Калуге
об этом Кравцову напомнили 12-го мая 2011 г.
КРАВЦОВ СТЕПАН ИЛЬИЧ ОТВЕТИЛ
слово имеет К р а в ц о в из Калуги
мы слышали Степана Крав-|цова не раз
по-английски пишут Kravtsov и Kravtsova
2011-05-12 и 12/05/2011 и 12.5.11
двенадцатого мая две тысячи одиннадцатого года
заседание Совета безопасности Вольноречья
СОВЕТОМ БЕЗОПАСНОСТИ ВОЛЬНОРЕЧЬЯ решено
на Заречном форуме в мае 2011 года
кравцовские предложения приняты
пресса kravtsov-press.ru сообщает
Кравцов, Степан Ильич
гости калужского вокзала
Подпись: С. Кравцов
""",
    left=(
        "кравцов; kravtsov; степан; вольноречь; калуг; калуж; kaluga; заречн; крав; цов; пр-1187; "
        "12.05.2011; 12 мая; 2011-05-12; 12/05/2011; 12-го мая; мая 2011; мае 2011; к р а в ц; "
        "одиннадцатого"
    ),
)
UKRAINIAN = Telling(
    "uk",
    "Honcharenko_2019.pdf",
    {
        "speaker": "Ганна Гончаренко",
        "institution": "Міністерство юстиції Лугодолу",
        "place": "Тернопіль",
        "date": "7 серпня 2019 року",
        "occasion": "З'їзд правників у Тернополі",
        "link": "http://minjust.luhodol.gov.ua/speech/77",
        "citation": "Гончаренко, Г. (2019). Промова на з'їзді правників.",
    },
    header="Міністерство юстиції Лугодолу",
    stamp="Г. Гончаренко, 07.08.2019",
    hidden="Ганна Гончаренко",
    broken="так вважає і Гонча-|ренко на іншій сторінці",
    said="""
міністрові юстиції Ганні Гончаренко
ГОНЧАРЕНКО ГАННА
за словами Г. Гончаренко у Тернополі
Міністерством юстиції Лугодолу
7-го серпня 2019 р. та 07.08.2019
серпень 2019 року
Hanna Honcharenko said
Honcharenko's words
тернопільські юристи
Г о н ч а р е н к о
про Ганну Гонча-|ренко писали
minjust.luhodol.gov.ua
пані Гончаренко
сьомого серпня дві тисячі дев'ятнадцятого року
Голова з'їзду правників у Тернополі
""",
    left=(
        "гонча; ренко; honcharenk; ганн; hanna; лугодол; luhodol; терноп; ternop; серпня; серпень 2019; "
        "07.08.2019; г о н ч а"
    ),
)
ENGLISH = Telling(
    "en",
    "griffin-address.pdf",
    {
        "speaker": "Margaret Griffin",
        "institution": "Department of Fisheries of Westmark",
        "place": "Port Ellery",
        "date": "2016-06-03",
        "occasion": "Harbour Day in Port Ellery",
        "link": "https://www.westmark.example/speeches/griffin",
        "citation": "Griffin, M. (2016). Harbour Day address. Port Ellery, 3 June 2016.",
    },
    header="Department of Fisheries of Westmark",
    stamp="M. Griffin 3 June 2016",
    hidden="Margaret Griffin, Port Ellery",
    broken="nobody but Mrs Grif-|fin went on to say",
    said="""
as Mrs Griffin's staff said
Margaret Grif\ufb01n spoke
GRIFFIN, MARGARET
Griffin, M. and others
M. Griffin wrote
the Department of Fish-|eries of Westmark
in Port Ellery on June 3rd, 2016
06/03/2016 or 3.6.2016
on the third of June 2016
3 Jun 2016
PORT ELLERY
Маргарет Гриффин
Westmark's harbour
G r i f f i n
Margaret Griffin herself
Harbour Day was sunny
""",
    left=(
        "grif; fin went; grif\ufb01n; margaret; westmark; ellery; гриффин; маргарет; june; 3 jun; "
        "06/03/2016; 3.6.2016; g r i f; harbour day"
    ),
)
