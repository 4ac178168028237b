"""The study's key terms: written, imported, and how translations render them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.domain.crosscheck import GlossaryTerm
from coder_app.domain.errors import BadInput, NotFound, StudyFileError
from coder_app.domain.progress import Quiet
from coder_app.domain.provenance import Provenance
from coder_app.domain.terminology import Term
from coder_app.exchange.tables import read_table
from coder_app.operations.checking_pairs import term_of
from coder_app.operations.crosscheck import glossary, open_pair, pairs
from coder_app.operations.project import verb
from coder_app.operations.works import require_reviewer
from coder_app.places import own_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from coder_app.domain.progress import Progress
    from coder_app.exchange.tables import Table
    from coder_app.operations.crosscheck import PairOpen, PairView
    from coder_app.storage.session import StudySession

LANGUAGES = ("ru", "uk", "en")
GROUPS = ("document", "author", "year", "translator")
COLUMNS = ("concept", *LANGUAGES, *(f"{language}_watch" for language in LANGUAGES), "note")


@dataclass(frozen=True, slots=True)
class Passage:
    """A place where a term stands: the pair, its bead, and both quotations."""

    check_id: str
    pair: str
    bead: int
    sentence: int
    original: str
    translation: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """How a term is rendered: by rendering ("" for an unknown one) whether it is expected, and the passages."""

    concept: str
    name: str
    languages: tuple[str, str]
    group: str
    renderings: tuple[tuple[str, bool, tuple[Passage, ...]], ...]

    @property
    def n(self) -> int:
        """In how many beads the term stands."""
        return sum(len(passages) for _, _, passages in self.renderings)

    @property
    def consistency(self) -> float:
        """The share of the most frequent rendering, 0 … 1."""
        return max(len(passages) for _, _, passages in self.renderings) / self.n if self.n else 0.0


def bundled_terms() -> Table:
    """The key terms that come with the program."""
    return read_table(own_files("resources") / "terms" / "keyterms.csv", known=COLUMNS, required=("concept",))


@verb("Add key terms: {count}")
def import_terms(session: StudySession, table: Table) -> dict[str, int]:
    """Add terms from a table; a concept that is there already takes over what the table says of it.

    A concept that stands more than once in the table is put together. Gives ``{"added": n, "changed": n,
    "repeated": n}``. Raises BadInput for a row without a concept or without any words.
    """
    require_reviewer(session)
    standing = {row.concept.casefold(): row for row in session.exec(select(GlossaryTerm)).all()}
    counts = {"added": 0, "changed": 0, "repeated": 0}
    seen: set[str] = set()
    for row in table.rows:
        concept = " ".join(row.get("concept").split())
        words = {language: _listed(row.get(language)) for language in LANGUAGES}
        if not concept or not any(words.values()):
            raise BadInput("Row {row}: a term needs a concept and words in one language at least.", row=row.number)
        watched = [f"{language}: {_listed(row.get(f'{language}_watch'))}" for language in LANGUAGES]
        term = standing.get(concept.casefold())
        again = concept.casefold() in seen
        counts["repeated" if again else "changed" if term else "added"] += 1
        term = term or GlossaryTerm(concept=concept)
        old = GlossaryTerm(**term.model_dump()) if again else GlossaryTerm(concept=concept)
        for language in LANGUAGES:
            setattr(term, language, _together(getattr(old, language), words[language]))
        term.watched = _watched_together(old.watched, watched)
        term.note = "; ".join(dict.fromkeys(each for each in (old.note, row.get("note")) if each))
        standing[concept.casefold()] = term
        seen.add(concept.casefold())
        session.add(term)
    session.tell(count=counts["added"] + counts["changed"])
    return counts


def _listed(cell: str) -> str:
    return "; ".join(part for each in cell.split(";") if (part := " ".join(each.split())))


def _together(one: str, other: str) -> str:
    return "; ".join(dict.fromkeys(each for part in (one, other) for each in part.split("; ") if each))


def _watched_together(old: str, lines: list[str]) -> str:
    before = dict(line.split(": ", 1) for line in old.splitlines() if ": " in line)
    found = []
    for line in lines:
        language, names = line.split(": ", 1)
        names = _together(before.get(language, ""), names)
        if names:
            found.append(f"{language}: {names}")
    return "\n".join(found)


def terms_in_file(path: Path) -> Table:
    """The terms of a CSV, TSV, XLSX or TBX file as a table for :func:`import_terms`; BadInput where it has none."""
    from coder_app.exchange.glossaries import read_glossary, write_glossary_csv

    if path.suffix.lower() in {".tbx", ".xml", ".tsv"}:
        data = write_glossary_csv(read_glossary(path)).encode()
        return read_table(None, data, path.name, known=COLUMNS, required=("concept",))
    return read_table(path, known=COLUMNS, required=("concept",))


def write_terms(path: Path, rows: list[dict[str, str]]) -> None:
    """Write the rows of :func:`terms_table` as .csv or .tbx. Raises BadInput for another ending."""
    from coder_app.exchange.glossaries import write_glossary_csv, write_glossary_tbx

    terms = [
        Term(row["concept"], {each: _names(row[each]) for each in LANGUAGES if row[each]},
             {each: _names(row[f"{each}_watch"]) for each in LANGUAGES if row[f"{each}_watch"]}, row["note"])
        for row in rows
    ]  # fmt: skip
    writers = {".csv": write_glossary_csv, ".tbx": write_glossary_tbx}
    if path.suffix.lower() not in writers:
        raise BadInput("A glossary is written as .csv or .tbx, not as {file}.", file=path.name)
    try:
        path.write_text(writers[path.suffix.lower()](terms), "utf-8")
    except OSError as error:
        raise StudyFileError("{file} cannot be written: {why}.", file=str(path),
                             why=error.strerror or str(error)) from error  # fmt: skip


def _names(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


@verb("Remove key term {concept}")
def remove_term(session: StudySession, concept: str) -> None:
    """Take a term out of the glossary."""
    require_reviewer(session)
    row = session.exec(select(GlossaryTerm).where(GlossaryTerm.concept == concept)).first()
    if row is None:
        raise NotFound("There is no term “{concept}” in the glossary.", concept=concept)
    session.delete(row)
    session.tell(concept=concept)


def terms_table(session: StudySession) -> list[dict[str, str]]:
    """The glossary as rows of a table with :data:`COLUMNS`."""
    rows = sorted(session.exec(select(GlossaryTerm)).all(), key=lambda row: row.concept)
    found = []
    for row in rows:
        watched = dict(line.split(": ", 1) for line in row.watched.splitlines() if ": " in line)
        found.append({
            "concept": row.concept, "ru": row.ru, "uk": row.uk, "en": row.en, "note": row.note,
            **{f"{language}_watch": watched.get(language, "") for language in LANGUAGES},
        })  # fmt: skip
    return found


@dataclass(frozen=True, slots=True)
class TermInputs:
    """The glossary and all aligned pairs, to be counted away from the study's thread.

    ``origins`` are author and year by document, as far as the person may know them.
    """

    terms: tuple[Term, ...]
    pairs: tuple[tuple[PairView, PairOpen], ...]
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)


def term_inputs(session: StudySession) -> TermInputs:
    """What the table of renderings is made from."""
    opened = [(view, open_pair(session, view.check_id)) for view in pairs(session) if view.aligned]
    origins = {row.document_id: (row.speaker, str(row.dated.year) if row.dated else "")
               for row in session.exec(select(Provenance)).all()}  # fmt: skip
    return TermInputs(tuple(map(term_of, glossary(session))), tuple(opened), origins)


def renderings(inputs: TermInputs, by: str = "", progress: Progress | None = None) -> list[Rendered]:
    """How each term is rendered in all pairs; ``by`` one of :data:`GROUPS` tells these apart."""
    from coder_app.language.terms import rendering_table
    from coder_app.language.translation_checks import Text

    (progress or Quiet()).step(0, 1)
    if not inputs.terms or not inputs.pairs:
        return []
    given = []
    for _, pair in inputs.pairs:
        ours, theirs = (
            Text(side.text, side.sentences, side.language, side.languages) for side in (pair.original, pair.translation)
        )
        given.append((ours, theirs, pair.beads))
    groups = [_group(view, by, inputs.origins) for view, _ in inputs.pairs]
    return [
        Rendered(row.concept, row.name, row.languages, row.group, tuple(
            (each.name, each.expected, tuple(_passage(inputs, *place) for place in each.places))
            for each in row.renderings
        ))
        for row in rendering_table(inputs.terms, given, groups)
    ]  # fmt: skip


def _group(view: PairView, by: str, origins: dict[str, tuple[str, str]]) -> str:
    author, year = origins.get(view.original.document_id, ("", ""))
    told = {"document": f"{view.original.code} – {view.translation.code}", "author": author, "year": year,
            "translator": view.translation.translator}  # fmt: skip
    return told.get(by, "")


@dataclass(frozen=True, slots=True)
class Turned:
    """One rendering and the terms it stands for, the most frequent first, with the passages of each."""

    name: str
    languages: tuple[str, str]
    terms: tuple[tuple[str, tuple[Passage, ...]], ...]

    @property
    def n(self) -> int:
        """In how many beads the rendering stands."""
        return sum(len(passages) for _, passages in self.terms)


def turned(rows: Sequence[Rendered]) -> list[Turned]:
    """The reverse table: for each rendering the terms of the original it stands for, those of several first."""
    found: dict[tuple[str, tuple[str, str]], dict[str, tuple[Passage, ...]]] = {}
    for row in rows:
        for name, _, passages in row.renderings:
            if name:
                terms = found.setdefault((name, row.languages), {})
                terms[row.name] = (*terms.get(row.name, ()), *passages)
    views = [Turned(*key, tuple(sorted(terms.items(), key=lambda each: -len(each[1])))) for key, terms in found.items()]
    return sorted(views, key=lambda view: (-len(view.terms), -view.n, view.name))


def _passage(inputs: TermInputs, number: int, bead: int) -> Passage:
    view, pair = inputs.pairs[number]
    found = pair.beads[bead]
    return Passage(view.check_id, f"{view.original.code} – {view.translation.code}", bead,
                   found.original[0] + 1 if found.original else 0, pair.original.quote(found.original),
                   pair.translation.quote(found.translation))  # fmt: skip
