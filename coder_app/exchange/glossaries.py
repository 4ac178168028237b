"""Glossaries of key terms, read from and written to CSV tables and TBX (ISO 30042)."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from coder_app.domain.errors import BadInput
from coder_app.domain.terminology import Term
from coder_app.exchange.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from coder_app.exchange.tables import Table

LANGUAGES = ("ru", "uk", "en")
_COLUMNS = ("concept", *(each + kind for kind in ("", "_expected", "_watch") for each in LANGUAGES), "note")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_WATCHED = {"deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "notRecommended", "deprecated", "superseded"}
_LARGEST = 50 * 2**20


def read_glossary(path: Path | None, data: bytes | None = None, name: str = "") -> list[Term]:
    """The terms of a CSV, TSV or XLSX table or of a TBX file, in its order; concepts that stand twice are put together.

    A table has the columns concept, ru, uk, en (or en_expected), any of ru_watch, uk_watch, en_watch, and note; several
    names in a cell are parted by semicolons. Raises BadInput with one sentence where it cannot be used.
    """
    shown = name or (path.name if path else "")
    if shown.lower().endswith((".tbx", ".xml")):
        terms = list(_read_tbx(_bytes(path, data, shown), shown))
    else:
        if shown.lower().endswith(".tsv"):
            data = _quoted(_bytes(path, data, shown))
        terms = list(_read_table(read_table(path, data, name, known=_COLUMNS, required=("concept",))))
    if not any(term.renderings for term in terms):
        raise BadInput("{file} has no terms in Russian, Ukrainian or English.", file=shown)
    return merged(terms)


def merged(terms: Iterable[Term]) -> list[Term]:
    """The terms with those of one concept put together, each name once; in the order of their first appearance."""
    found: dict[str, Term] = {}
    for term in terms:
        before = found.get(term.concept.casefold())
        found[term.concept.casefold()] = term if before is None else _together(before, term)
    return list(found.values())


def _together(one: Term, other: Term) -> Term:
    note = "; ".join(dict.fromkeys(each for each in (one.note, other.note) if each))
    return Term(one.concept, _all_names(one.renderings, other.renderings), _all_names(one.watched, other.watched), note)


def _all_names(one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {
        key: tuple(dict.fromkeys((*one.get(key, ()), *other.get(key, ())))) for key in dict.fromkeys((*one, *other))
    }


def write_glossary_csv(terms: Sequence[Term]) -> str:
    """The terms as a table that :func:`read_glossary` reads back."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("concept", *LANGUAGES, *(f"{each}_watch" for each in LANGUAGES), "note"))
    for term in terms:
        writer.writerow((
            term.concept, *("; ".join(term.renderings.get(each, ())) for each in LANGUAGES),
            *("; ".join(term.watched.get(each, ())) for each in LANGUAGES), term.note,
        ))  # fmt: skip
    return out.getvalue()


def write_glossary_tbx(terms: Sequence[Term]) -> str:
    """The terms as TBX-Basic; watched names carry the status of deprecated terms."""
    entries = "\n".join(_entry(number, term) for number, term in enumerate(terms, 1))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n'
        "<tbxHeader><fileDesc><sourceDesc><p>Key terms</p></sourceDesc></fileDesc></tbxHeader>\n"
        f"<text><body>\n{entries}\n</body></text>\n</tbx>\n"
    )


def _entry(number: int, term: Term) -> str:
    note = f"<note>{escape(term.note)}</note>" if term.note else ""
    sections = "".join(
        f"<langSec xml:lang={quoteattr(language)}>"
        + "".join(_section(name, "preferredTerm-admn-sts") for name in term.renderings.get(language, ()))
        + "".join(_section(name, "deprecatedTerm-admn-sts") for name in term.watched.get(language, ()))
        + "</langSec>"
        for language in LANGUAGES
        if term.renderings.get(language) or term.watched.get(language)
    )
    concept = f'<descrip type="subjectField">{escape(term.concept)}</descrip>'
    return f'<conceptEntry id="c{number}">{concept}{note}{sections}</conceptEntry>'


def _section(name: str, status: str) -> str:
    return f'<termSec><term>{escape(name)}</term><termNote type="administrativeStatus">{status}</termNote></termSec>'


def _read_table(table: Table) -> Iterator[Term]:
    for row in table.rows:
        concept = row.get("concept")
        if not concept:
            raise table.refuse(row, "the concept is missing.")
        renderings = {each: _names(f"{row.get(each)};{row.get(f'{each}_expected')}") for each in LANGUAGES}
        watched = {each: _names(row.get(f"{each}_watch")) for each in LANGUAGES}
        yield Term(
            concept,
            {each: names for each, names in renderings.items() if names},
            {each: names for each, names in watched.items() if names},
            row.get("note"),
        )


def _quoted(data: bytes) -> bytes:
    """Lines of cells parted by tabs, in which quotation marks mean themselves, as a table that quotes its cells."""
    cells = [line.split(b"\t") for line in data.replace(b"\r\n", b"\n").split(b"\n")]
    return b"\n".join(
        b",".join(b'"' + cell.replace(b'"', b'""') + b'"' for cell in row) for row in cells if row != [b""]
    )


def _names(cell: str) -> tuple[str, ...]:
    names = (name.strip() for part in cell.split(";") for name in part.split(" / "))
    return tuple(dict.fromkeys(name for name in names if name))


def _bytes(path: Path | None, data: bytes | None, shown: str) -> bytes:
    try:
        found = data if data is not None else path.read_bytes() if path else b""
    except OSError as error:
        raise BadInput("{file} cannot be read.", file=shown) from error
    if len(found) > _LARGEST:
        raise BadInput("{file} is too large for a glossary.", file=shown)
    return found


def _read_tbx(data: bytes, shown: str) -> Iterator[Term]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BadInput("{file} is not a TBX file.", file=shown) from error
    for number, entry in enumerate(root.iter("{*}conceptEntry", "{*}termEntry"), 1):
        yield _term(entry, number)


def _term(entry: etree._Element, number: int) -> Term:
    renderings: dict[str, list[str]] = {}
    watched: dict[str, list[str]] = {}
    for section in entry.iter("{*}langSec", "{*}langSet"):
        language = (section.get(_LANG) or "").lower()[:2]
        for holder in section.iter("{*}termSec", "{*}tig", "{*}ntig"):
            word = "".join(str(text) for term in holder.iter("{*}term") for text in term.itertext()).strip()
            if word and language in LANGUAGES:
                notes = {(note.text or "").strip() for note in holder.iter("{*}termNote")}
                (watched if notes & _WATCHED else renderings).setdefault(language, []).append(word)
    subject = entry.find("{*}descrip[@type='subjectField']")
    note = entry.find("{*}note")
    first = next(iter(renderings.get("en", []) or [name for names in renderings.values() for name in names]), "")
    concept = (subject.text or "").strip() if subject is not None else ""
    return Term(
        concept or first or entry.get("id") or str(number),
        {each: tuple(dict.fromkeys(names)) for each, names in renderings.items()},
        {each: tuple(dict.fromkeys(names)) for each, names in watched.items()},
        (note.text or "").strip() if note is not None else "",
    )
