"""The documents of the sample study and what is said about them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pypdf
import pytest

if TYPE_CHECKING:
    from pathlib import Path

OUTSIDE_EVERY_PERIOD = {"D-0016"}
MAY_BE_EMPTY = {"bloc", "state"}


def test_that_every_row_has_its_pdf_and_every_pdf_its_row(folder: Path, provenance: list[dict[str, str]]) -> None:
    files = [row["file"] for row in provenance]
    assert len(files) >= 14
    assert sorted(files) == sorted(path.name for path in (folder / "documents").iterdir())


def test_that_codes_and_names_are_unique_and_nothing_known_is_missing(provenance: list[dict[str, str]]) -> None:
    for column in ("code", "name", "file"):
        assert max(Counter(row[column] for row in provenance).values()) == 1
    empty = {(row["code"], name) for row in provenance for name, value in row.items() if not value.strip()}
    assert {name for _, name in empty} <= MAY_BE_EMPTY
    assert all(urlsplit(row["link"]).netloc for row in provenance)


def test_that_three_languages_are_there_and_works_group_their_versions(provenance: list[dict[str, str]]) -> None:
    languages = Counter(row["language"] for row in provenance)
    assert set(languages) == {"ru", "uk", "en"}
    assert min(languages.values()) >= 2
    versions: dict[str, set[str]] = {}
    for row in provenance:
        versions.setdefault(row["work"], set()).add(row["language"])
    assert sum(len(found) > 1 for found in versions.values()) >= 3


def test_that_language_versions_of_a_work_agree_on_its_facts(provenance: list[dict[str, str]]) -> None:
    for column in ("speaker", "date", "state", "side", "place", "occasion", "original_language"):
        per_work: dict[str, set[str]] = {}
        for row in provenance:
            per_work.setdefault(row["work"], set()).add(row[column])
        assert all(len(values) == 1 for values in per_work.values()), column


def test_that_choices_are_those_of_the_study(provenance: list[dict[str, str]], study: dict[str, Any]) -> None:
    assert {row["side"] for row in provenance} == set(study["sides"])
    assert {row["kind_of_evidence"] for row in provenance} <= set(study["kinds_of_evidence"])
    assert len(study["kinds_of_evidence"]) == 4


@pytest.mark.parametrize("scheme", [0, 1])
def test_that_every_document_but_the_oldest_falls_in_a_period(
    provenance: list[dict[str, str]], study: dict[str, Any], scheme: int
) -> None:
    periods = study["period_schemes"][scheme]["periods"]
    outside = {
        row["code"]
        for row in provenance
        if not any(period["start"] <= row["date"] <= period["end"] for period in periods)
    }
    assert outside == OUTSIDE_EVERY_PERIOD


def test_that_dates_and_periods_are_valid_and_one_overlap_and_one_empty_period_are_there(
    provenance: list[dict[str, str]], study: dict[str, Any]
) -> None:
    dates = [date.fromisoformat(row["date"]) for row in provenance]
    periods = [
        (date.fromisoformat(period["start"]), date.fromisoformat(period["end"]))
        for period in study["period_schemes"][0]["periods"]
    ]
    assert all(start <= end for start, end in periods)
    assert [later[0] <= earlier[1] for earlier, later in pairwise(periods)].count(True) == 1
    first, last = periods[0]
    assert not any(first <= day <= last for day in dates)
    assert {scheme["counting"] for scheme in study["period_schemes"]} <= {"first", "last", "both"}


def test_that_each_document_states_its_licence_in_the_sources_and_at_its_end(
    folder: Path, provenance: list[dict[str, str]]
) -> None:
    sources = (folder / "SOURCES.md").read_text("utf-8")
    for row in provenance:
        section = sources.split(f"## {row['code']} ")[1].split("\n## ")[0]
        assert row["file"] in section
        assert "* Licence: " in section
        assert row["citation"] in section
        last_page = pypdf.PdfReader(folder / "documents" / row["file"]).pages[-1].extract_text()
        assert "Text: " in last_page


def test_that_the_pdfs_are_small_and_carry_embedded_fonts_and_telling_metadata(
    folder: Path, provenance: list[dict[str, str]]
) -> None:
    for row in provenance:
        path = folder / "documents" / row["file"]
        assert path.stat().st_size <= 153_600
        reader = pypdf.PdfReader(path)
        assert reader.metadata is not None
        assert reader.metadata.title
        assert reader.metadata.author
        fonts = reader.pages[0]["/Resources"]["/Font"].values()
        embedded = [font.get_object()["/FontDescriptor"] for font in fonts if "/FontDescriptor" in font.get_object()]
        assert len(embedded) >= 2
        assert all("/FontFile2" in descriptor.get_object() for descriptor in embedded)


def test_that_the_program_reads_every_word_of_every_document(texts: dict[str, str]) -> None:
    assert all(3_000 < len(text) < 20_000 for text in texts.values())
    assert not [code for code, text in texts.items() if "\ufffd" in text]
    assert "однополярная модель" in texts["D-0002"]
    assert "Рійгікогу" in texts["D-0013"]
