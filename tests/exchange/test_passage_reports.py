"""Passages written out: nothing lost, nothing run, nothing loaded from elsewhere."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from docx import Document

from coder_app.domain.errors import BadInput, StudyFileError
from coder_app.domain.views import PassageView
from coder_app.exchange.passage_reports import write_passages

if TYPE_CHECKING:
    from pathlib import Path

PASSAGES = [
    PassageView("1", "D-0001", 4, 10, 20, "left ", "без\u00ad\nопасность <b>", " right", "c", "Угроза & страх", "Анна",
                "k", "Early", '"Why?"', 2),
    PassageView("1", "D-0001", 5, 30, 40, "", '=HYPERLINK("http://x")', "", "c", "Угроза & страх"),
    PassageView("2", "D-0002", 0, 0, 4, "", "\x00\x07bell", "", "d", "<script>alert(1)</script>"),
]  # fmt: skip


def test_that_a_table_holds_everything_and_runs_nothing(tmp_path: Path) -> None:
    write_passages(tmp_path / "p.csv", "Title", PASSAGES)
    with (tmp_path / "p.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3
    assert rows[0]["text"] == "без\u00ad\nопасность <b>"
    assert (rows[0]["page"], rows[0]["code"], rows[0]["intensity"]) == ("5", "Угроза & страх", "2")
    assert rows[1]["text"] == '\'=HYPERLINK("http://x")'


def test_that_a_page_shows_signs_and_runs_nothing(tmp_path: Path) -> None:
    write_passages(tmp_path / "p.html", "A < B", PASSAGES)
    page = (tmp_path / "p.html").read_text("utf-8")
    assert "<title>A &lt; B</title>" in page
    assert "безопасность &lt;b&gt;" in page
    assert "D-0001, 5 · Анна · Early · &quot;Why?&quot;" in page
    assert "<script" not in page
    assert "src=" not in page
    assert page.count("<h2>") == 2


def test_that_a_document_can_be_read_again(tmp_path: Path) -> None:
    write_passages(tmp_path / "p.docx", "Passages \x01", PASSAGES)
    text = [paragraph.text for paragraph in Document(str(tmp_path / "p.docx")).paragraphs]
    assert "“безопасность <b>”" in text
    assert "“��bell”" in text
    assert "Угроза & страх" in text


@pytest.mark.parametrize("ending", [".csv", ".html", ".docx"])
def test_that_no_passages_make_an_empty_report(tmp_path: Path, ending: str) -> None:
    write_passages(tmp_path / f"p{ending}", "", [])
    assert (tmp_path / f"p{ending}").stat().st_size > 0


def test_that_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="docx"):
        write_passages(tmp_path / "p.exe", "", PASSAGES)
    with pytest.raises(StudyFileError, match="cannot be written"):
        write_passages(tmp_path / "nowhere" / "p.csv", "", PASSAGES)
