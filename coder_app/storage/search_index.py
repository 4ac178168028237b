"""The full-text index of a study file: made on demand, kept beside the rows, never part of schema or journal.

The index holds no text of its own, only which words stand in which stretch; the texts are read from their editions.
All words come in and are asked for in one folded form, which is the caller's matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

_TABLES = (
    "CREATE TABLE search_about (version TEXT NOT NULL)",
    # What unicode61 takes for a word: letters and digits. Words come folded, so it must fold nothing more.
    "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', prefix='2 3',"
    " tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co'\")",
    "CREATE TABLE search_edition (number INTEGER PRIMARY KEY, edition_id TEXT NOT NULL UNIQUE,"
    " position INTEGER NOT NULL, complete INTEGER NOT NULL)",
    "CREATE TABLE search_stretch (number INTEGER PRIMARY KEY, edition INTEGER NOT NULL, start INTEGER NOT NULL,"
    " stop INTEGER NOT NULL)",
    "CREATE TABLE search_term (term TEXT PRIMARY KEY, known INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
    "CREATE INDEX search_term_unknown ON search_term (term) WHERE known = 0",
    "CREATE TABLE search_form (language TEXT, lemma TEXT, term TEXT, PRIMARY KEY (language, lemma, term))"
    " WITHOUT ROWID",
)
_NAMES = ("search_about", "search_words", "search_edition", "search_stretch", "search_term", "search_form")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of an edition's text as it is indexed: its range, and its words folded."""

    start: int
    end: int
    folded: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that holds what was asked for; ``number`` rises from one to the next."""

    number: int
    edition_id: str
    start: int
    end: int


class SearchIndex:
    """The index of one study file, through the connection of a running transaction."""

    def __init__(self, connection: Connection, version: str) -> None:
        self._connection, self._version = connection, version

    @staticmethod
    def possible(connection: Connection) -> bool:
        """Whether the database is one that can hold the index (SQLite with FTS5)."""
        return connection.dialect.name == "sqlite"

    @property
    def usable(self) -> bool:
        """Whether there is an index, made by this version of the folding."""
        there = text("SELECT 1 FROM sqlite_master WHERE name = 'search_about'")
        if self._connection.execute(there).first() is None:
            return False
        return self._connection.execute(text("SELECT version FROM search_about")).scalar() == self._version

    def prepare(self) -> None:
        """Make the index where there is none, and anew where another version made it."""
        if self.usable:
            return
        self.drop()
        for statement in _TABLES:
            self._connection.execute(text(statement))
        self._connection.execute(text("INSERT INTO search_about VALUES (:version)"), {"version": self._version})

    def drop(self) -> None:
        """Take the index away."""
        for name in _NAMES:
            self._connection.execute(text(f"DROP TABLE IF EXISTS {name}"))

    def complete(self) -> set[str]:
        """Ids of the editions that are indexed from beginning to end."""
        return set(self._connection.execute(text("SELECT edition_id FROM search_edition WHERE complete")).scalars())

    def position(self, edition_id: str) -> int:
        """Up to where an edition is indexed."""
        found = self._connection.execute(
            text("SELECT position FROM search_edition WHERE edition_id = :id"), {"id": edition_id}
        ).scalar()
        return int(found or 0)

    def add(self, edition_id: str, stretches: Sequence[Stretch], terms: Iterable[str], *, complete: bool) -> None:
        """Index the next stretches of an edition, and note the words met."""
        position = stretches[-1].end if stretches else 0
        edition = self._connection.execute(
            text(
                "INSERT INTO search_edition (edition_id, position, complete) VALUES (:id, :position, :complete)"
                " ON CONFLICT (edition_id) DO UPDATE SET position = :position, complete = :complete RETURNING number"
            ),
            {"id": edition_id, "position": position, "complete": complete},
        ).scalar_one()
        last = self._connection.execute(text("SELECT max(number) FROM search_stretch")).scalar() or 0
        rows = [
            {"number": last + index, "edition": edition, "start": each.start, "stop": each.end, "words": each.folded}
            for index, each in enumerate(stretches, start=1)
        ]
        if rows:
            self._connection.execute(text("INSERT INTO search_stretch VALUES (:number, :edition, :start, :stop)"), rows)
            self._connection.execute(text("INSERT INTO search_words (rowid, words) VALUES (:number, :words)"), rows)
        new = [{"term": term} for term in terms]
        if new:
            self._connection.execute(text("INSERT OR IGNORE INTO search_term (term) VALUES (:term)"), new)

    def candidates(self, expression: str, after: int, limit: int) -> list[Candidate]:
        """The next stretches (numbers above ``after``) for which an FTS5 expression holds."""
        rows = self._connection.execute(
            text(
                "SELECT s.number, e.edition_id, s.start, s.stop FROM"
                " (SELECT rowid AS found FROM search_words WHERE search_words MATCH :expression AND rowid > :after"
                "  ORDER BY rowid LIMIT :limit)"
                " JOIN search_stretch s ON s.number = found JOIN search_edition e ON e.number = s.edition"
                " ORDER BY s.number"
            ),
            {"expression": expression, "after": after, "limit": limit},
        ).all()
        return [Candidate(*row) for row in rows]

    def weight(self, expression: str, limit: int = 2000) -> int:
        """In how many stretches an expression holds, counted up to a limit."""
        query = "SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH :expression LIMIT :limit)"
        return int(self._connection.execute(text(query), {"expression": expression, "limit": limit}).scalar_one())

    def unknown_terms(self, limit: int, beginning: str = "") -> list[str]:
        """Words whose base form has not been looked up yet, of those with a beginning if asked."""
        query = "SELECT term FROM search_term WHERE known = 0 AND term >= :low AND term < :high LIMIT :limit"
        values = {"low": beginning, "high": beginning + "\U0010ffff", "limit": limit}
        return list(self._connection.execute(text(query), values).scalars())

    def add_forms(self, lemmas: dict[str, dict[str, str]], terms: Sequence[str]) -> None:
        """Note the base forms (by language and word) of words, which are known from now on."""
        rows = [
            {"language": language, "lemma": lemma, "term": term}
            for language, found in lemmas.items()
            for term, lemma in found.items()
        ]
        if rows:
            self._connection.execute(text("INSERT OR IGNORE INTO search_form VALUES (:language, :lemma, :term)"), rows)
        if terms:
            done = [{"term": term} for term in terms]
            self._connection.execute(text("UPDATE search_term SET known = 1 WHERE term = :term"), done)

    def forms(self, language: str, lemma: str) -> set[str]:
        """The words met whose base form this is."""
        query = text("SELECT term FROM search_form WHERE language = :language AND lemma = :lemma")
        return set(self._connection.execute(query, {"language": language, "lemma": lemma}).scalars())
