"""The data dictionary: what every column of an exported table means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the kind of its values, and what they mean."""

    name: str
    kind: str
    about: str


def _columns(*rows: tuple[str, str, str]) -> tuple[Column, ...]:
    return tuple(Column(*row) for row in rows)


_DOCUMENT = ("document", "text", "The document's code, such as D-0007.")
_LANGUAGE_CODES = "ISO 639 code; und where it is not known."
_GUARD = (
    " In CSV files a text that begins with = + - @, a tab or a carriage return has an apostrophe before it, so that "
    "spreadsheets do not run it as a formula (unless the export was made raw)."
)

CODINGS = _columns(
    ("coding_id", "text", "Identifies the coding; stays the same in every export." + _GUARD),
    _DOCUMENT,
    ("document_language", "text", "The language of the document: " + _LANGUAGE_CODES),
    ("work", "text", "The work of which the document is a language version; in a blind export a neutral number."),
    ("start", "integer", "Where the passage begins: the number of Unicode code points of the document's text before "
                         "it."),
    ("end", "integer", "Where the passage ends: the position after its last code point."),
    ("page", "integer", "The page on which the passage begins; the first page is 1 (0 in JSON)."),
    ("quote", "text", "The words of the passage as they stand in the document's text; line feeds kept."),
    ("code", "text", "The code's name."),
    ("code_path", "text", "The code's name with those of the codes above it, joined by /."),
    ("framework", "text", "The framework the code belongs to."),
    ("coder", "text", "Who made the coding."),
    ("round", "text", "The round of coding it was made in."),
    ("intensity", "integer", "How strongly the code applies, on the code's own scale (see codes); empty where not "
                             "said."),
    ("memo", "text", "What the coder wrote on the coding; memos of others follow with their names."),
    ("created_at", "date and time", "When the coding was made, in UTC (ISO 8601)."),
    ("blind", "true or false", "Whether the coder was kept from knowing the source when coding."),
    ("code_version", "integer", "The version of the code's definition that was in force."),
    ("region", "text", "For coded regions of a page: left, top, right and bottom in points from the page's top left."),
)  # fmt: skip

DOCUMENTS = _columns(
    _DOCUMENT,
    ("name", "text", "The document's name."),
    ("language", "text", _LANGUAGE_CODES),
    ("work", "text", "The work of which the document is a language version; in a blind export a neutral number."),
    ("pages", "integer", "Number of pages."),
    ("characters", "integer", "Length of the text in Unicode code points."),
    ("text_layer", "text", "ok, ocr (recognised from pictures), empty or garbage."),
    ("status", "text", "ready, needs_ocr or to_check."),
    ("media_type", "text", "What kind of file it was read from."),
    ("file_name", "text", "The name of that file."),
    ("file_sha256", "text", "SHA-256 of the file's bytes."),
    ("text_sha256", "text", "SHA-256 of the text in UTF-8."),
    ("imported_at", "date and time", "When it was brought into the study, in UTC."),
    ("codings", "integer", "Number of codings."),
    ("finished_by", "text", "Who has coded it completely, joined by semicolons."),
    ("memo", "text", "What was written on the document, with the names of the writers."),
)

CODES = _columns(
    ("code_id", "text", "Identifies the code."),
    ("code", "text", "The code's name."),
    ("code_path", "text", "The name with those of the codes above it, joined by /."),
    ("parent", "text", "The path of the code above it."),
    ("framework", "text", "The framework it belongs to."),
    ("definition", "text", "What the code means."),
    ("indicators", "text", "By what it is recognised."),
    ("use", "text", "When it is to be used."),
    ("not_for", "text", "When it is not to be used."),
    ("examples", "text", "Passages that show it."),
    ("scale", "text", "The scale of intensity: lowest-highest, then labels as number=label."),
    ("colour", "text", "Its colour on the screen, #RRGGBB."),
    ("active", "true or false", "Whether it can still be coded with."),
    ("version", "integer", "The version of its definition."),
    ("codings", "integer", "Number of codings."),
    ("memo", "text", "What was written on the code, with the names of the writers."),
)

CODERS = _columns(
    ("coder", "text", "The person's name."),
    ("role", "text", "lead, custodian, coder or reviewer."),
    ("active", "true or false", "Whether the person still works in the study."),
    ("codings", "integer", "Number of codings."),
    ("documents_finished", "integer", "Number of documents the person has finished in any round."),
)

DICTIONARY = _columns(
    ("table", "text", "The table."),
    ("position", "integer", "The column's place in it, from 1."),
    ("column", "text", "The column."),
    ("type", "text", "The kind of its values."),
    ("description", "text", "What they mean."),
)

IDENTIFYING = frozenset({"name", "file_name", "file_sha256", "text_sha256"})
"""Columns that a blind export leaves out, besides periods and provenance."""


def period_columns(schemes: Sequence[str]) -> tuple[Column, ...]:
    """One column a period scheme: period, period_2, …; and period alone, empty, where there is none."""
    if not schemes:
        return (Column("period", "text", "The period of the document's date; the study has no period scheme."),)
    about = "The period of the document's date in the scheme “{}”; several joined by semicolons; empty in a gap."
    names = ["period", *(f"period_{number}" for number in range(2, len(schemes) + 1))]
    return tuple(Column(name, "text", about.format(scheme)) for name, scheme in zip(names, schemes, strict=True))


def provenance_columns(facets: Sequence[str]) -> tuple[Column, ...]:
    """The kind of evidence and one column a facet."""
    kind = Column("kind_of_evidence", "text", "The kind of evidence the document is.")
    return (kind, *(Column(f"provenance_{facet}", "date" if facet == "date" else "text",
                           f"The document's provenance: {facet.replace('_', ' ')}.") for facet in facets))  # fmt: skip
