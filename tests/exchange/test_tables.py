from __future__ import annotations

import io
import unicodedata
import zipfile
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from coder_app.domain.errors import BadInput, CoderError, NotFound, Refused, StudyFileError
from coder_app.exchange.tables import read_table
from coder_app.exchange.tables_writing import (
    CELL_LIMIT,
    OutTable,
    csv_bytes,
    pieces_of,
    write_bytes,
    write_csv,
    write_workbook,
)

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.exchange.tables import Table

KNOWN = ("document", "start", "memo")


def read(text: str | bytes, **how: object) -> Table:
    data = text.encode() if isinstance(text, str) else text
    return read_table(None, data, "t.csv", **how)  # type: ignore[arg-type]


def cells(table: Table) -> list[dict[str, str]]:
    return [row.cells for row in table.rows]


def refusal(data: str | bytes, **how: object) -> str:
    with pytest.raises(CoderError) as caught:
        read(data, **how)
    return str(caught.value)


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# Reading


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_that_a_table_reads_alike_in_every_dialect(separator: str, encoding: str, ending: str) -> None:
    lines = (separator.join(row) for row in (["Document", "START", "memo"], ["D-0001", "3", '"так, «і»; ні"']))
    table = read(ending.join([*lines, ""]).encode(encoding), known=KNOWN)
    assert table.columns == KNOWN
    assert cells(table) == [{"document": "D-0001", "start": "3", "memo": "так, «і»; ні"}]
    assert table.rows[0].number == 2


def test_that_a_workbook_reads_like_the_same_csv() -> None:
    data = workbook(("document", "start", "memo"), ("D-0001", 3.0, date(2022, 2, 24)), (None, None, None),
                    ("D-0002", 0.5, True))  # fmt: skip
    table = read(data, known=KNOWN)
    assert cells(table) == [
        {"document": "D-0001", "start": "3", "memo": "2022-02-24"},
        {"document": "D-0002", "start": "0.5", "memo": "true"},
    ]
    assert [row.number for row in table.rows] == [2, 4]


def test_that_line_breaks_and_composed_letters_come_in_one_form() -> None:
    table = read('document,memo\nD,"a\r\nb й"\n'.replace("й", "й"))
    assert table.rows[0].get("memo") == "a\nb й"


def test_that_an_apostrophe_before_a_formula_is_a_guard_and_elsewhere_is_text() -> None:
    table = read("document,memo\n'=1+1,'tis\n''+x,-\n")
    assert cells(table) == [{"document": "=1+1", "memo": "'tis"}, {"document": "'+x", "memo": "-"}]


def test_that_blank_lines_are_passed_over_and_rows_keep_their_numbers() -> None:
    assert [row.number for row in read("document,memo\n\n,\nD,x\n").rows] == [4]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", ["t.csv", "empty"]),
        ("  \n \n", ["t.csv", "empty"]),
        ("document,colour\nD,x\n", ["colour", "document, start, memo"]),
        ("document,memo,Memo\nD,x,y\n", ["memo", "twice"]),
        ("document,,memo\nD,1,x\n", ["column 2", "no name"]),
        ("document,memo\nD,x\nD,x,y\n", ["row 3", "3 cells", "2"]),
        ("document,memo\nD,x\nD\n", ["row 3", "1 cells", "2"]),
        ('document,memo\nD,"x\n', ["row 2", "quotation marks"]),
        ('document,memo\nD,"x"y\n', ["row 2", "quotation marks"]),
        ("document,memo\nD,Привет\n".encode("cp1251"), ["UTF-8", "line 2"]),
        (b"document,memo\nD,\x00\n", ["binary"]),
        (b"\xd0\xcf\x11\xe0rest", [".xls", ".xlsx"]),
        (b'\xef\xbb\xbf<?xml version="1.0"?><CodeBook/>', ["t.csv", "no table"]),
        (b"PK\x03\x04 no archive", ["t.csv", "damaged"]),
        ("start,memo\n1,x\n", ["needs the column document"]),
    ],
)
def test_that_a_bad_table_is_refused_with_the_place(data: str | bytes, words: list[str]) -> None:
    said = refusal(data, known=KNOWN, required=("document",))
    assert all(word in said for word in words), said


def test_that_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"none\.csv"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(BadInput, match=tmp_path.name):
        read_table(tmp_path)


def test_that_a_formula_gives_its_stored_result_or_is_refused() -> None:
    said = refusal(workbook(("document", "start"), ("D", "=1+1")), known=KNOWN)
    assert "row 2" in said
    assert "formula" in said


def test_that_a_workbook_with_entities_or_without_sheets_is_refused() -> None:
    def archive(**parts: str) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as packed:
            for name, text in parts.items():
                packed.writestr(name.replace("__", "/") + ".xml", text)
        return out.getvalue()

    assert "no XLSX" in refusal(archive(word__document="<w/>"))
    hostile = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    assert "entities" in refusal(archive(xl__workbook=hostile))
    assert "damaged" in refusal(archive(xl__workbook="<workbook>"))


@given(st.binary(max_size=300))
def test_that_no_bytes_make_reading_fail_without_a_sentence(data: bytes) -> None:
    sentence = "t.csv"
    try:
        read(data, known=KNOWN)
    except CoderError as error:
        sentence = str(error)
    assert "t.csv" in sentence


# Writing

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\0"), max_size=30)


@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=5))
def test_that_what_is_written_reads_back(rows: list[tuple[str, str]]) -> None:
    table = read_table(None, csv_bytes(OutTable("t", ("a", "b"), rows)), "t.csv")
    wanted = [tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in rows if any(c.strip() for c in row)]
    assert [(row.cells["a"], row.cells["b"]) for row in table.rows] == wanted


def test_that_no_cell_of_a_csv_begins_like_a_formula() -> None:
    rows = [("=HYPERLINK(1)", -5), ("+1", "@x"), ("\tx", "-y")]
    written = csv_bytes(OutTable("t", ("a", "b"), rows)).decode("utf-8-sig")
    assert written.splitlines()[1:] == ["'=HYPERLINK(1),-5", "'+1,'@x", "'\tx,'-y"]
    raw = csv_bytes(OutTable("t", ("a", "b"), rows), raw=True).decode("utf-8-sig")
    assert raw.splitlines()[1] == "=HYPERLINK(1),-5"


def test_that_values_have_one_plain_form() -> None:
    row = (None, True, False, 1.5, date(2022, 2, 24), datetime(2022, 2, 24, 5, 30, 7, 9, tzinfo=UTC))
    written = csv_bytes(OutTable("t", tuple("abcdef"), [row])).decode("utf-8-sig")
    assert written.splitlines()[1] == ",true,false,1.5,2022-02-24,2022-02-24T05:30:07+00:00"


def test_that_a_workbook_holds_texts_as_texts_and_numbers_as_numbers(tmp_path: Path) -> None:
    table = OutTable("codings", ("a", "b", "c"), [("=1+1", 7, "http://example.org"), ("\x0bx", 1.5, True)])
    assert write_workbook(tmp_path / "t.xlsx", [table]) == 0
    sheet = load_workbook(tmp_path / "t.xlsx")["codings"]
    assert [cell.value for cell in sheet[2]] == ["=1+1", 7, "http://example.org"]
    assert sheet["A2"].data_type == "s"
    assert sheet["C2"].hyperlink is None
    assert sheet["C3"].value is True
    assert sheet.freeze_panes == "A2"


def test_that_a_text_too_long_for_a_cell_stands_whole_in_parts(tmp_path: Path) -> None:
    long = "слово 🕊 " * 6000
    assert write_workbook(tmp_path / "t.xlsx", [OutTable("codings", ("id", "memo"), [("1", "x"), ("2", long)])]) == 1
    book = load_workbook(tmp_path / "t.xlsx")
    parts = list(book["parts"].iter_rows(min_row=2, values_only=True))
    assert "".join(str(row[4]) for row in parts) == long
    assert {row[:3] for row in parts} == {("codings", 3, "memo")}
    assert book["codings"]["B3"].value == parts[0][4]


@given(st.integers(0, 3), st.sampled_from(["a", "🕊", "a🕊"]))
def test_that_pieces_fit_and_make_the_whole(extra: int, char: str) -> None:
    text = char * (CELL_LIMIT // len(char) + extra)
    pieces = pieces_of(text)
    assert "".join(pieces) == text
    assert all(len(piece.encode("utf-16-le")) // 2 <= CELL_LIMIT for piece in pieces)


def test_that_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    target.write_bytes(b"old")
    rows = [("x",)] * 1_048_576
    with pytest.raises(Refused, match="1048576 rows"):
        write_workbook(target, [OutTable("t", ("a",), rows)])
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StudyFileError, match=r"no.t\.csv"):
        write_csv(tmp_path / "no" / "t.csv", OutTable("t", ("a",), []))
    with pytest.raises(Refused, match="is a folder"):
        write_bytes(tmp_path, b"x")
