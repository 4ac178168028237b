"""The coded data set as tables: what each column is, and the rows as far as the person may see them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, select

from coder_app.domain.codebook import CodeVersion
from coder_app.domain.coders import Coder, Completion
from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import Document, Edition, EditionPage
from coder_app.domain.memos import Memo, Target
from coder_app.domain.provenance import FACETS
from coder_app.domain.study import Round
from coder_app.exchange.tables_writing import OutTable, table_of
from coder_app.operations.codebook import codes
from coder_app.operations.codebook_tables import scale_text
from coder_app.operations.data_dictionary import (
    CODERS,
    CODES,
    CODINGS,
    DICTIONARY,
    DOCUMENTS,
    IDENTIFYING,
    Column,
    period_columns,
    provenance_columns,
)
from coder_app.operations.reading import documents
from coder_app.operations.set_up import SchemeView, schemes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import CodeView, DocumentView
    from coder_app.exchange.tables_writing import Cell
    from coder_app.storage.session import StudySession

Report = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class DataSet:
    """The tables of a data set with the columns' meanings, and what of the study is not in them."""

    tables: tuple[OutTable, ...]
    columns: dict[str, tuple[Column, ...]]
    report: Report
    blind: bool

    def table(self, name: str) -> OutTable:
        """The table of this name."""
        return next(table for table in self.tables if table.name == name)


@dataclass(slots=True)
class _Material:
    """What several tables need, asked once. ``blind``: nothing that identifies a source."""

    session: StudySession
    blind: bool
    documents: list[DocumentView]
    codes: list[CodeView]
    schemes: list[SchemeView]
    editions: dict[str, Edition]
    memos: dict[tuple[str, str], list[tuple[str, str]]]
    works: dict[str, str] = field(default_factory=dict)

    def work(self, view: DocumentView) -> str:
        """A work's title, or a neutral label that still groups its language versions."""
        if not view.work or not self.blind:
            return view.work
        return self.works.setdefault(view.work, f"W-{len(self.works) + 1:04d}")

    def origin(self, view: DocumentView) -> list[Cell]:
        """The cells of a document's periods, kind of evidence and provenance."""
        if self.blind:
            return []
        said = view.provenance
        periods: Sequence[str] = view.periods or [""] * len(self.schemes)
        facets = [getattr(said, facet) if said else None for facet in ("kind_of_evidence", *_facets())]
        return [*periods, *([""] if not self.schemes else []), *facets]

    def memo(self, kind: str, target_id: str, author: str = "") -> str:
        """What was written on a thing; others than the expected author are named."""
        found = self.memos.get((kind, target_id), [])
        own = [text for who, text in found if who == author]
        return "\n".join([*own, *(f"{who}: {text}" for who, text in found if who != author)])


def _facets() -> tuple[str, ...]:
    return tuple(facet for facet in FACETS if facet != "kind_of_evidence")


def data_set(session: StudySession, *, blind: bool = False, pages_from: int = 1) -> DataSet:
    """The whole data set as far as the person may see it; ``pages_from`` is the number of a document's first page.

    Whoever is no lead gets it blind in any case: without names, works, periods, kinds of evidence and provenance.
    """
    material = _gather(session, blind=blind or not session.viewer.sees_all)
    columns = {
        "codings": _columns(CODINGS, material),
        "documents": _columns(DOCUMENTS, material),
        "codes": CODES,
        "coders": CODERS,
        "data_dictionary": DICTIONARY,
    }
    rows = {
        "codings": _codings(material, pages_from),
        "documents": [_document(material, view) for view in material.documents],
        "codes": _codes(material),
        "coders": _coders(session),
        "data_dictionary": _dictionary(columns),
    }
    tables = tuple(table_of(name, [column.name for column in columns[name]], rows[name]) for name in columns)
    return DataSet(tables, columns, _report(material), material.blind)


def _gather(session: StudySession, *, blind: bool) -> _Material:
    editions = session.exec(
        select(Document.id, Edition)
        .join(Edition, col(Document.edition_id) == col(Edition.id))
        .where(col(Document.removed_at).is_(None))
    ).all()
    names = dict(session.exec(select(Coder.id, Coder.name)).all())
    memos: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for kind, target, author, text in session.exec(
        select(Memo.target_kind, Memo.target_id, Memo.author_id, Memo.text).order_by(col(Memo.created_at))
    ).all():
        memos.setdefault((kind, target), []).append((names.get(author, ""), text))
    return _Material(session, blind, documents(session), codes(session), schemes(session), dict(editions), memos)


def _columns(fixed: tuple[Column, ...], material: _Material) -> tuple[Column, ...]:
    if material.blind:
        return tuple(column for column in fixed if column.name not in IDENTIFYING)
    return (*fixed, *period_columns([scheme.name for scheme in material.schemes]), *provenance_columns(_facets()))


def _codings(material: _Material, pages_from: int) -> list[list[Cell]]:
    by_id = {view.id: view for view in material.documents}
    order = {view.id: place for place, view in enumerate(material.documents)}
    starts = _page_starts(material)
    tails = {view.id: material.origin(view) for view in material.documents}
    code_of = {view.id: view for view in material.codes}
    coders = dict(material.session.exec(select(Coder.id, Coder.name)).all())
    rounds = dict(material.session.exec(select(Round.id, Round.name)).all())
    query = (
        select(  # type: ignore[call-overload]
            Coding.id, Coding.document_id, Segment.start, Segment.end, Segment.quote, Segment.region, Coding.code_id,
            Coding.coder_id, Coding.round_id, Coding.intensity, Coding.created_at, Coding.blind, Coding.code_version,
        )
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(Coding.standing == Standing.MADE)
    )  # fmt: skip
    found = [row for row in material.session.exec(query).all() if row[1] in by_id]
    found.sort(key=lambda row: (order[row[1]], row[2], row[3], coders[row[7]], row[0]))
    rows: list[list[Cell]] = []
    for ident, place, start, end, quote, region, code_id, coder, turn, intensity, at, blind, version in found:
        view, code = by_id[place], code_of[code_id]
        page = int(region["page"]) if region else max(0, bisect_right(starts.get(place, [0]), start) - 1)
        rows.append([
            ident, view.code, view.language, material.work(view), start, end, page + pages_from, quote, code.name,
            code.path, code.framework, coders[coder], rounds[turn], intensity,
            material.memo(Target.CODING, ident, coders[coder]), at, blind, version, _rectangle(region), *tails[place],
        ])  # fmt: skip
    return rows


def _page_starts(material: _Material) -> dict[str, list[int]]:
    document_of = {edition.id: document for document, edition in material.editions.items()}
    rows = material.session.exec(
        select(EditionPage.edition_id, EditionPage.start).order_by(col(EditionPage.edition_id), col(EditionPage.number))
    ).all()
    starts: dict[str, list[int]] = {}
    for edition, start in rows:
        if edition in document_of:
            starts.setdefault(document_of[edition], []).append(start)
    return starts


def _rectangle(region: dict[str, Any] | None) -> str:
    return " ".join(f"{region[key]:g}" for key in ("x0", "y0", "x1", "y1")) if region else ""


def _document(material: _Material, view: DocumentView) -> list[Cell]:
    edition = material.editions[view.id]
    naming: list[Cell] = [] if material.blind else [view.name]
    proof: list[Cell] = [] if material.blind else [edition.file_name, edition.file_sha256, edition.text_sha256]
    return [
        view.code, *naming, view.language, material.work(view), view.pages, view.characters, view.text_layer,
        view.status,
        edition.media_type, *proof, view.imported_at, view.codings, "; ".join(view.finished_by),
        material.memo(Target.DOCUMENT, view.id), *material.origin(view),
    ]  # fmt: skip


def _codes(material: _Material) -> list[list[Cell]]:
    paths = {view.id: view.path for view in material.codes}
    return [
        [view.id, view.name, view.path, paths.get(view.parent_id or "", ""), view.framework, view.definition,
         view.indicators, view.use_when, view.not_for, view.examples, scale_text(view.scale), view.colour, view.active,
         view.version, view.count, material.memo(Target.CODE, view.id)]
        for view in material.codes
    ]  # fmt: skip


def _coders(session: StudySession) -> list[list[Cell]]:
    counts = dict(
        session.exec(
            select(Coding.coder_id, func.count()).where(Coding.standing == Standing.MADE).group_by(col(Coding.coder_id))
        ).all()
    )
    finished = dict(
        session.exec(
            select(Completion.coder_id, func.count(func.distinct(Completion.document_id)))
            .where(col(Completion.reopened_at).is_(None))
            .group_by(col(Completion.coder_id))
        ).all()
    )
    query = select(Coder).order_by(col(Coder.created_at), col(Coder.name))
    if not session.viewer.sees_all:
        query = query.where(Coder.id == session.actor_id)
    return [
        [person.name, person.role, person.active, counts.get(person.id, 0), finished.get(person.id, 0)]
        for person in session.exec(query).all()
    ]


def _dictionary(columns: dict[str, tuple[Column, ...]]) -> list[list[Cell]]:
    return [
        [table, place, column.name, column.kind, column.about]
        for table, own in columns.items()
        for place, column in enumerate(own, 1)
    ]


def _report(material: _Material) -> Report:
    standing = dict(material.session.exec(select(Coding.standing, func.count()).group_by(col(Coding.standing))).all())
    regions = material.session.exec(
        select(func.count())
        .select_from(Coding)
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(col(Segment.region).is_not(None), Coding.standing == Standing.MADE)
    ).one()
    elsewhere = sum(
        len(found) for (kind, _), found in material.memos.items()
        if kind not in {Target.CODING, Target.DOCUMENT, Target.CODE}
    )  # fmt: skip
    earlier = material.session.exec(select(func.count()).select_from(CodeVersion)).one() - len(material.codes)
    noted = [
        ("proposed", standing.get(Standing.PROPOSED, 0),
         "Codings proposed after a change of text do not count before somebody accepts them; they are left out."),
        ("unplaced", standing.get(Standing.UNPLACED, 0),
         "Codings that found no place in a changed text are left out until they are placed."),
        ("regions", regions, "Coded regions of pages have no text: the quote is empty, the rectangle is given."),
        ("memos", elsewhere, "Memos on the study, on works and on people are left out."),
        ("code_versions", max(0, earlier), "What codes said in earlier versions is left out."),
        ("provenance", len(material.documents) if material.blind else 0,
         "Names, works, files, periods, kinds of evidence and provenance are left out of a blind export."),
    ]  # fmt: skip
    return [{"kind": kind, "count": count, "why": why} for kind, count, why in noted if count]
