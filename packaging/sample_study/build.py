"""Builds resources/sample_study: PDFs, provenance, codebook, and the codings with their positions.

Usage: python packaging/sample_study/build.py [--fonts FOLDER] [--only pdf|tables|codings]

The fonts are PT Serif and PT Sans (Debian package fonts-paratype). A rebuild gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "resources" / "sample_study"
FONTS = Path("/usr/share/fonts/truetype/paratype")
PROVENANCE_COLUMNS = (
    "file", "code", "name", "work", "language", "speaker", "role", "institution", "state", "bloc", "side",
    "leaning", "place", "occasion", "date", "kind_of_evidence", "original_language", "citation", "link",
)  # fmt: skip
CODEBOOK_COLUMNS = (
    "code", "parent", "framework", "definition", "indicators", "use", "not_for", "examples", "scale", "colour",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fonts", type=Path, default=FONTS)
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--only", choices=("pdf", "tables", "codings"))
    options = parser.parse_args()
    if options.only in {None, "pdf"}:
        build_pdfs(options.target, options.fonts)
    if options.only in {None, "tables"}:
        build_tables(options.target)
    if options.only in {None, "codings"}:
        from codings import build_codings

        build_codings(options.target, HERE / "codings")


def read_documents() -> list[dict[str, Any]]:
    """Every document with the settings of its house filled in; its own settings win."""
    source = tomllib.loads((HERE / "documents.toml").read_text("utf-8"))
    documents = []
    for entry in source["documents"]:
        whole = source["houses"][entry["house"]] | entry
        licence = source["licences"][whole["licence"]]
        whole["licence_name"], whole["attribution"] = licence["name"], licence["statement"]
        whole["notice"] = f"{source['notices'][whole['language']]} {licence['statement']}"
        documents.append(whole)
    return documents


def body_of(document: dict[str, Any]) -> str:
    return (HERE / "texts" / document["text"]).read_text("utf-8")


def build_pdfs(target: Path, fonts: Path) -> None:
    from typesetting import missing_characters, pdf_bytes, register_fonts

    register_fonts(fonts)
    folder = target / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    for document in read_documents():
        paper, body = _paper(document), body_of(document)
        missing = missing_characters(body + paper.title + paper.notice)
        if missing:
            raise SystemExit(f"{document['file']}: the font has no glyph for {sorted(missing)}")
        (folder / document["file"]).write_bytes(pdf_bytes(paper, body))


def _paper(document: dict[str, Any]) -> Any:
    from dataclasses import fields

    from typesetting import Paper

    names = {field.name for field in fields(Paper)}
    known = {name: value for name, value in document.items() if name in names}
    known |= {name: tuple(known[name]) for name in ("institution", "labels") if name in known}
    return Paper(pdf_title=f"{document['signed_by']}: {document['title']}, {document['date_line']}", **known)


def build_tables(target: Path) -> None:
    documents = read_documents()
    rows = [document | {"institution": document["issued_by"]} for document in documents]
    write_table(target / "provenance.csv", PROVENANCE_COLUMNS, rows)
    codes = tomllib.loads((HERE / "codebook.toml").read_text("utf-8"))["codes"]
    write_table(target / "codebook.csv", CODEBOOK_COLUMNS, codes)
    (target / "SOURCES.md").write_text(_sources(documents), "utf-8")


def write_table(path: Path, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _sources(documents: list[dict[str, Any]]) -> str:
    head = (HERE / "SOURCES.head.md").read_text("utf-8")
    return "\n".join([head, *(_source_entry(document) for document in documents)])


def _source_entry(document: dict[str, Any]) -> str:
    extent = "Excerpt" if document.get("excerpt_line") else "Whole text"
    return (
        f"## {document['code']} `{document['file']}`\n\n"
        f"{document['citation']}\n\n"
        f"* {extent}, {document['language']}; {document['link']}\n"
        f"* Wording taken from: GitHub, {document['copy']}\n"
        f"* Licence: {document['licence_name']}\n"
        f"* {document['attribution']}\n"
    )


if __name__ == "__main__":
    main()
