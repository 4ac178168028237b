"""Checks a study from the bottom up: the database, texts against their hashes, codings against texts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlmodel import col, select

from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document, Edition, EditionPage, EditionRanges, EditionText, StoredFile
from coder_app.domain.progress import Quiet
from coder_app.operations.set_up import require_lead
from coder_app.storage.integrity import broken_database, dangling_rows

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.storage.session import StudySession


@dataclass(slots=True)
class _Checks:
    """Collects what is wrong, one sentence each."""

    session: StudySession
    problems: list[str] = field(default_factory=list)

    def say(self, sentence: str) -> None:
        self.problems.append(sentence)

    def rows(self) -> None:
        self.problems += [f"The database is damaged: {line}." for line in broken_database(self.session)]
        for table, other, count in dangling_rows(self.session):
            self.say(f"{count} rows of {table} point to a {other} that is not there.")
        used = select(Coding.segment_id)
        idle = self.session.exec(select(Segment.id).where(col(Segment.id).not_in(used))).all()
        if idle:
            self.say(f"{len(idle)} segments have no coding.")
        astray = self.session.exec(
            select(Coding.id)
            .join(Segment, col(Coding.segment_id) == col(Segment.id))
            .where((Coding.document_id != Segment.document_id) | (Coding.coder_id != Segment.coder_id))
        ).all()
        if astray:
            self.say(f"{len(astray)} codings name another document or coder than their segments do.")

    def edition(self, edition: Edition, shown: str) -> str | None:
        """Check a text against its hash, its pages and its sentences; gives the text."""
        query = select(EditionText.text).where(EditionText.edition_id == edition.id)
        text = self.session.exec(query).first()
        if text is None:
            self.say(f"{shown}: the text is missing.")
            return None
        if hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest() != edition.text_sha256:
            self.say(f"{shown}: the text is not the one that was imported (its hash differs).")
        if len(text) != edition.characters:
            self.say(f"{shown}: the text has {len(text)} characters, {edition.characters} were imported.")
        self._pages(edition, shown, len(text))
        self._ranges(edition, shown, len(text))
        return text

    def _pages(self, edition: Edition, shown: str, length: int) -> None:
        pages = self.session.exec(
            select(EditionPage.number, EditionPage.start, EditionPage.end)
            .where(EditionPage.edition_id == edition.id)
            .order_by(col(EditionPage.number))
        ).all()
        at = 0
        for expected, (number, start, end) in enumerate(pages):
            if number != expected or start != at or end < start:
                self.say(f"{shown}: page {number + 1} does not follow on the page before it.")
            at = end
        if at != length or len(pages) != edition.page_count:
            self.say(f"{shown}: the pages do not cover the text.")

    def _ranges(self, edition: Edition, shown: str, length: int) -> None:
        query = select(EditionRanges.kind, EditionRanges.data).where(EditionRanges.edition_id == edition.id)
        for kind, data in self.session.exec(query).all():
            if len(data) % 8:
                self.say(f"{shown}: the list of {kind}s is damaged.")
                continue
            flat = np.frombuffer(data, "<i4")
            if len(flat) and (flat[0] < 0 or flat[-1] > length or (np.diff(flat) < 0).any()):
                self.say(f"{shown}: the list of {kind}s does not fit the text.")

    def codings(self, document: Document, text: str) -> None:
        """Check that every passage lies in its text and its quotation is what stands there."""
        rows: Any = self.session.exec(
            select(  # type: ignore[call-overload]
                Segment.id, Segment.start, Segment.end, Segment.quote, Segment.region, Coding.standing
            )
            .join(Coding, col(Coding.segment_id) == col(Segment.id))
            .where(Segment.document_id == document.id)
            .order_by(col(Segment.start))
        ).all()
        for ident, start, end, quote, region, standing in dict.fromkeys(map(_hashable, rows)):
            if standing == Standing.UNPLACED:
                continue
            where = f"{document.code}, {start}–{end}"
            if region:
                if not start == end <= len(text):
                    self.say(f"{where}: a coded region has its place outside the text.")
            elif not 0 <= start < end <= len(text):
                self.say(f"{where}: a coded passage is not inside the text (segment {ident}).")
            elif text[start:end] != quote:
                self.say(f"{where}: the quotation differs from the text (segment {ident}).")

    def files(self) -> None:
        """Check that every file is there and still has its hash."""
        there = set()
        for sha256 in self.session.exec(select(StoredFile.sha256)).all():
            there.add(sha256)
            data = self.session.exec(select(StoredFile.data).where(StoredFile.sha256 == sha256)).one()
            # A tampered database may hold a text where bytes belong.
            if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != sha256:
                self.say(f"A stored file is not the one that was imported (hash {sha256[:12]}…).")
        # A reading copy is made in the study and has no file.
        read = select(Edition.file_name, Edition.file_sha256).where(col(Edition.masked).is_(False))
        for name, sha256 in self.session.exec(read).all():
            if sha256 not in there:
                self.say(f"The file “{name}” is missing from the study.")


def _hashable(row: tuple[str, int, int, str, object, str]) -> tuple[str, int, int, str, bool, str]:
    ident, start, end, quote, region, standing = row
    return ident, start, end, quote, region is not None, standing


def check_study(session: StudySession, progress: Progress | None = None) -> list[str]:
    """Everything that is wrong with the study, one sentence each; nothing where all is in order. For a lead.

    Reads every text and every file once; changes nothing.
    """
    require_lead(session)
    progress = progress or Quiet()
    checks = _Checks(session)
    checks.rows()
    editions = session.exec(select(Edition)).all()
    current = {row.edition_id: row for row in session.exec(select(Document)).all()}
    for done, edition in enumerate(editions):
        document = current.get(edition.id)
        shown = document.code if document else f"An earlier text of “{edition.file_name}”"
        progress.step(done, len(editions), shown)
        text = checks.edition(edition, shown)
        if document is not None and text is not None and document.removed_at is None:
            checks.codings(document, text)
    checks.files()
    return checks.problems
