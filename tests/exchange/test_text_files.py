"""Texts without pages: encodings, formats told by content, hostile files refused."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from pdf_samples import one_column

from coder_app.domain.errors import BadInput, NotFound
from coder_app.exchange.reading import SUFFIXES, find_files, read_file
from coder_app.exchange.refusals import ReaderFailed, TooLarge, UnknownKind

if TYPE_CHECKING:
    from coder_app.domain.prepared import PreparedText

RUSSIAN = "Военная доктрина Российской Федерации.\nУгроза и опасность для всех союзников.\n"
UKRAINIAN = "Воєнна доктрина України: загроза її безпеці, єдність і партнерство, ґрунт.\n"
GREETING = "Привет, мир!".encode("cp1251")
FRENCH = "Les États européens ont décidé de coopérer; ça va déjà très loin.\n"


def read(data: bytes, name: str) -> PreparedText:
    return read_file(None, data, name)


def zipped(parts: dict[str, str], *, packed: bool = True) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r", "cp866", "iso8859-5"],
)
def test_that_russian_text_is_read_in_any_usual_encoding(encoding: str) -> None:
    made = read(RUSSIAN.replace("\n", "\r\n").encode(encoding), "a.txt")
    assert made.text == RUSSIAN
    assert len(made.pages) == 1
    assert (made.pages[0].start, made.pages[0].end, made.pages[0].geometry) == (0, len(RUSSIAN), b"")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-u"])
def test_that_ukrainian_letters_survive(encoding: str) -> None:
    assert read(UKRAINIAN.encode(encoding), "a.txt").text == UKRAINIAN


def test_that_western_text_is_not_taken_for_cyrillic() -> None:
    assert read(FRENCH.encode("cp1252"), "a.txt").text == FRENCH


def test_that_a_guessed_encoding_is_told() -> None:
    assert read(RUSSIAN.encode("cp866"), "a.txt").warnings[0][1]["encoding"] == "cp866"
    assert read(RUSSIAN.encode(), "a.txt").warnings == ()


def test_that_text_is_kept_in_one_form() -> None:
    made = read(
        "\ufeffе\u0308лка\u00a0и\tйод\u2028строка\x07\x1b\r\n\r\n\r\n\r\nконец\u00ad\u200b  \r\n".encode(), "a.txt"
    )
    assert made.text == "ёлка и йод\nстрока\n\nконец\n"


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\x00\x01\x02abc", b"MZ\x90\x00\x03"])
def test_that_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="not a text file"):
        read(data, "a.txt")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600),
        ("a.txt", b"\x89PNG\r\n\x1a\n"),
        ("a.jpg", b"\xff\xd8\xff\xe0"),
        ("a.docx", zipped({"xl/workbook.xml": "<a/>"})),
        ("a.docx", b"hello"),
        ("a.pdf", b"hello"),
        ("a.odt", zipped({"a.txt": "hello"})),
    ],
)
def test_that_other_kinds_are_refused_by_name(name: str, data: bytes) -> None:
    with pytest.raises(UnknownKind, match=name):
        read(data, name)


def test_that_empty_files_and_files_without_text_are_refused() -> None:
    for name, data in (("a.txt", b""), ("b.txt", b" \n\n"), ("c.html", b"<html></html>"), ("d.pdf", b"")):
        with pytest.raises(BadInput, match=name):
            read(data, name)


def test_that_content_decides_over_the_name() -> None:
    pdf = read(one_column(), "a.txt")
    assert pdf.media_type == "application/pdf"
    assert pdf.warnings[0][1] == {"name": "a.txt", "kind": "PDF"}
    html = read("<!DOCTYPE html><p>Слово".encode(), "a.txt")
    assert (html.media_type, html.text) == ("text/html", "Слово\n")
    assert read(b"In a text, %PDF-1.7 may be a word.", "a.txt").media_type == "text/plain"


def document() -> bytes:
    made = docx.Document()
    made.core_properties.title = "Доктрина"
    made.add_heading("Военная доктрина", 1)
    made.add_paragraph("Первый абзац: ").add_run("партнёрство").bold = True
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Год", "2014"
    made.add_paragraph("Конец")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_that_docx_paragraphs_and_tables_are_read_in_order() -> None:
    made = read(document(), "a.docx")
    assert made.text == "Военная доктрина\n\nПервый абзац: партнёрство\n\nГод | 2014\n\nКонец\n"
    assert made.metadata["Title"] == "Доктрина"


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def wordprocessing(body: str, **parts: str) -> bytes:
    parts = {f"word/{name}.xml": content for name, content in parts.items()}
    return zipped({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts})


def test_that_docx_notes_follow_the_text_and_deleted_text_is_left_out() -> None:
    body = (
        "<w:p><w:r><w:t>Слово</w:t><w:footnoteReference w:id='2'/></w:r>"
        "<w:del><w:r><w:delText>прочь</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> новое</w:t></w:r></w:ins><w:r><w:br/><w:t>строка</w:t></w:r></w:p>"
    )
    notes = f"<w:footnotes {W}><w:footnote w:id='2'><w:p><w:r><w:t>Сноска.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    assert read(wordprocessing(body, footnotes=notes), "a.docx").text == "Слово[1] новое\nстрока\n\n[1] Сноска.\n"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zipped({"word/document.xml": " " * 50_000_000}), "unpacks to far more"),
        (zipped({f"word/document.xml{k}": "" for k in range(10_001)}), "unpacks to far more"),
        (zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "DOCTYPE"),
        (zipped({"word/document.xml": "<a>" * 100_000}), "damaged"),
        (zipped({"word/document.xml": "<a/>"}), "damaged"),
        (document()[:3000] + b"word/document.xml", "damaged"),
    ],
)
def test_that_hostile_docx_files_are_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read(data, "a.docx")


def opendocument(body: str, **parts: str) -> bytes:
    spaces = " ".join(f'xmlns:{name}="urn:{name}"' for name in ("office", "text", "table"))
    inner = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {spaces}>{inner}</office:document-content>"
    mime = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": mime, "content.xml": content, **parts}, packed=False)


def test_that_odt_paragraphs_tables_and_notes_are_read() -> None:
    body = (
        "<text:h>Заголовок</text:h><text:p>Один<text:s text:c='900000000'/>два"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Сноска.</text:p></text:note-body></text:note>"
        " <text:span>три</text:span></text:p><table:table><table:table-row><table:table-cell><text:p>а</text:p>"
        "</table:table-cell><table:table-cell><text:p>б</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert read(opendocument(body), "a.odt").text == "Заголовок\n\nОдин два[1] три\n\nа | б\n\n[1] Сноска.\n"


def test_that_locked_or_hostile_odt_files_are_refused() -> None:
    locked = opendocument("<text:p>x</text:p>", **{"META-INF/manifest.xml": "<m><encryption-data/></m>"})
    with pytest.raises(BadInput, match="password"):
        read(locked, "a.odt")
    mime = "application/vnd.oasis.opendocument.text"
    with pytest.raises(BadInput, match="DOCTYPE"):
        read(zipped({"mimetype": mime, "content.xml": "<!DOCTYPE a><a/>"}, packed=False), "a.odt")


@pytest.mark.parametrize(
    "rtf",
    [
        rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}}\f0 \'cf\'f0\'e8\'e2\'e5\'f2, \'ec\'e8\'f0!\par}",
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Times;}}\f0 \'cf\'f0\'e8\'e2\'e5\'f2, \'ec\'e8\'f0!\par}",
        rb"{\rtf1\ansi\uc1 \u1055?\u1088?\u1080?\u1074?\u1077?\u1090?, \u1084?\u1080?\u1088?!\par}",
        b"{\\rtf1\\ansi\\ansicpg1251 " + GREETING + b"\\par}",
        b"{\\rtf1\\ansi\\ansicpg1251{\\pict\\pngblip "
        + b"89504e47" * 200
        + b"}"
        + "Привет, мир!".encode("cp1251")
        + b"}",
    ],
)
def test_that_cyrillic_rtf_is_read_however_it_is_written(rtf: bytes) -> None:
    assert read(rtf, "a.rtf").text == "Привет, мир!\n"


def test_that_hostile_rtf_ends_in_a_sentence() -> None:
    with pytest.raises(BadInput, match=r"a\.rtf"):
        read(b"{\\rtf1" + b"{" * 300_000, "a.rtf")


def test_that_html_keeps_blocks_and_drops_scripts_and_hidden_text() -> None:
    page = (
        "<html lang='ru'><head><meta charset='windows-1251'><title>Речь</title><style>p{}</style></head><body>"
        "<h1>Речь  президента</h1><p>Первый <b>абзац</b>,<br>строка.<script>alert(1)</script><ul><li>раз<li>два</ul>"
        "<p hidden>тайно</p><table><tr><td>а<td>б</table>хвост<!-- note --></body></html>"
    )
    made = read(page.encode("cp1251"), "a.html")
    assert made.text == "Речь президента\n\nПервый абзац,\nстрока.\n\nраз\n\nдва\n\nа | б\n\nхвост\n"
    assert made.metadata == {"Title": "Речь", "Language": "ru"}


def test_that_wrongly_declared_or_undeclared_html_is_told_from_its_letters() -> None:
    body = f"<p>{RUSSIAN}</p>"
    wrong = f"<html><meta charset=utf-8>{body}".encode("cp1251")
    assert read(wrong, "a.html").text == " ".join(RUSSIAN.split()) + "\n"
    assert read(f"<html>{body}".encode("koi8-r"), "a.html").text == " ".join(RUSSIAN.split()) + "\n"


def test_that_deep_html_does_no_harm() -> None:
    with pytest.raises(BadInput):
        read(b"<html>" + b"<div>" * 200_000, "a.html")


def test_that_markdown_becomes_plain_paragraphs() -> None:
    source = (
        "---\ntitle: Речь\n---\n# Заголовок\n\nПервый *абзац*\nпродолжение [ссылка](http://x.org).\n\n* раз\n* два\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>html <b>x</b></div>\n"
    )
    made = read(source.encode(), "a.md")
    assert made.text == ("Заголовок\n\nПервый абзац продолжение ссылка.\n\nраз\n\nдва\n\na | b\n\n1 | 2\n\nhtml x\n")
    assert made.metadata == {"title": "Речь"}


def test_that_too_large_a_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coder_app.exchange.text_cleaning.MAX_CHARS", 1000)
    with pytest.raises(BadInput, match="million characters"):
        read(b"a" * 1001, "a.txt")
    monkeypatch.setattr("coder_app.exchange.reading.MAX_FILE", 1000)
    with pytest.raises(TooLarge):
        read(b"a" * 1001, "a.txt")


def test_that_files_are_found_sorted_without_hidden_ones_and_links(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "b").mkdir()
    (folder / ".git").mkdir()
    for name in ("z.PDF", "a.txt", "b/c.docx", ".git/d.txt", "~$c.docx", "e.exe", ".f.txt"):
        (folder / name).write_bytes(b"x")
    (folder / "b" / "loop").symlink_to(folder)
    assert [path.relative_to(folder).as_posix() for path in find_files(folder)] == ["a.txt", "b/c.docx", "z.PDF"]
    assert ".pdf" in SUFFIXES


def test_that_a_missing_file_or_a_folder_is_told(tmp_path: object) -> None:
    from pathlib import Path

    with pytest.raises(NotFound, match=r"gone\.txt"):
        read_file(Path(str(tmp_path)) / "gone.txt", None, "")
    with pytest.raises(BadInput):
        read_file(Path(str(tmp_path)), None, "")


def test_that_a_few_damaged_letters_do_not_change_the_encoding() -> None:
    data = RUSSIAN.encode() * 5 + b"\xd0" + RUSSIAN.encode()
    made = read(data, "a.txt")
    assert made.text == RUSSIAN * 5 + "\ufffd" + RUSSIAN
    assert made.warnings[0][1] == {"name": "a.txt", "count": 1}


def test_that_a_file_that_takes_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coder_app.exchange.text_files.SECONDS_TO_OPEN", 0.0)
    with pytest.raises(ReaderFailed, match="too much time"):
        read(b"{\\rtf1 " + b"{\\a" * 3_000_000, "a.rtf")
