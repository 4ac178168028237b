"""From codings to data: the spans that a comparison is made of, and the units they are counted over."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlmodel import col, select

from coder_app.domain.coding import Coding, Segment, Standing
from coder_app.domain.documents import EditionPage, EditionText
from coder_app.domain.errors import BadInput
from coder_app.operations.reading import range_pairs
from coder_app.reliability.intensities import NOT_GIVEN
from coder_app.reliability.span_units import over_units
from coder_app.reliability.spans import merged, span_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from coder_app.domain.documents import Edition
    from coder_app.domain.views import CodeView
    from coder_app.reliability.inputs import NamedSpans
    from coder_app.reliability.span_units import Rule
    from coder_app.reliability.spans import SpanTable
    from coder_app.storage.session import StudySession

_WORD = re.compile(r"\w+(?:[-’'ʼ]\w+)*")
_AT_ONCE = 1000
"""Rows read in one go: the window gets its turn between them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose codings of which codes in which documents of a round; ``finished`` by document and coder.

    With ``trim`` white space at either end of a passage is not part of it. Codings in other documents are counted as
    left out because unfinished, but not those in documents that were not ``asked`` for.
    """

    round_id: str
    document_ids: Sequence[str]
    coder_ids: Sequence[str]
    codes: Sequence[CodeView]
    lengths: Sequence[int]
    finished: NDArray[np.bool_]
    trim: bool = True
    asked: Callable[[str], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Codings:
    """Codings as spans, with the intensity of each (NOT_GIVEN where there is none).

    ``left_out`` counts by reason what does not count, ``trimmed`` the passages that lost white space.
    """

    table: SpanTable
    intensity: NDArray[np.int64]
    left_out: dict[str, int]
    trimmed: int = 0


def read_codings(session: StudySession, wanted: Wanted) -> Codings:
    """The codings that count, as spans."""
    place = {ident: index for index, ident in enumerate(wanted.document_ids)}
    who = {ident: index for index, ident in enumerate(wanted.coder_ids)}
    what = {code.id: index for index, code in enumerate(wanted.codes)}
    left_out = dict.fromkeys(("proposed", "region", "unfinished", "blank"), 0)
    rows: list[tuple[int, int, int, int, int, int]] = []
    trimmed = 0
    for document, coder, code, start, end, standing, intensity, quote in _read(session, wanted):
        d, i, c = place.get(document), who.get(coder), what.get(code)
        if i is None or c is None or (d is None and not wanted.asked(document)):
            continue
        if d is None or not wanted.finished[d, i]:
            left_out["unfinished"] += 1
        elif standing != Standing.MADE:
            left_out["proposed"] += 1
        elif end <= start:
            left_out["region"] += 1
        else:
            before, after = _blank_ends(quote) if wanted.trim else (0, 0)
            if before >= end - start:
                left_out["blank"] += 1
                continue
            rows.append((d, i, c, start + before, end - after, NOT_GIVEN if intensity is None else intensity))
            trimmed += bool(before or after)
    columns = np.array(rows, np.int64).reshape(-1, 6)
    document, coder, code, start, end, intensity = columns.T
    table = span_table(document, coder, code, start, end, list(wanted.lengths), wanted.finished, len(wanted.codes))
    return Codings(table, intensity, {kind: count for kind, count in left_out.items() if count}, trimmed)


def _read(session: StudySession, wanted: Wanted) -> Iterator[Any]:
    query = (
        select(  # type: ignore[call-overload]
            Coding.document_id, Coding.coder_id, Coding.code_id, Segment.start, Segment.end, Coding.standing,
            Coding.intensity, Segment.quote,
        )
        .join(Segment, col(Coding.segment_id) == col(Segment.id))
        .where(Coding.round_id == wanted.round_id)
    )  # fmt: skip
    for rows in session.exec(query).partitions(_AT_ONCE):
        yield from rows


def _blank_ends(quote: str) -> tuple[int, int]:
    """How many characters of white space a passage begins and ends with."""
    if not (quote[:1].isspace() or quote[-1:].isspace()):
        return 0, 0
    return len(quote) - len(quote.lstrip()), len(quote) - len(quote.rstrip())


def read_units(
    session: StudySession, unit: str, editions: Sequence[Edition], table: SpanTable
) -> tuple[NDArray[np.int64], ...] | None:
    """The units of each edition as ranges; None where characters are counted."""
    if unit == "character":
        return None
    if unit == "segment":
        return segments_of(table)
    if unit == "document":
        return tuple(np.array([[0, edition.characters]], np.int64) for edition in editions)
    if unit == "word":
        return tuple(_words(session, edition) for edition in editions)
    known = range_pairs(session, [edition.id for edition in editions], unit)
    return tuple(
        np.array(known[edition.id] if edition.id in known else _found(session, edition, unit), np.int64).reshape(-1, 2)
        for edition in editions
    )


def _words(session: StudySession, edition: Edition) -> NDArray[np.int64]:
    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition.id)).one()
    return words_of(text)


def words_of(text: str) -> NDArray[np.int64]:
    """Starts and ends of the words of a text."""
    return np.array([word.span() for word in _WORD.finditer(text)], np.int64).reshape(-1, 2)


def spans_over(spans: NamedSpans, text: str, unit: str, rule: Rule = "half") -> NamedSpans:
    """Spans of one text told in its words, sentences or paragraphs; raises BadInput for several documents."""
    from coder_app.operations.texts import describe_text

    if len(spans.table.lengths) > 1:
        raise BadInput("One text is given, but the stretches are of {count} documents.", count=len(spans.table.lengths))
    units = words_of(text) if unit == "word" else np.array(describe_text(text)[1][unit][1], np.int64).reshape(-1, 2)
    if not len(units):
        raise BadInput("There is no {unit} in this text to count over.", unit=unit)
    return replace(spans, table=over_units(spans.table, [units], rule))


def segments_of(table: SpanTable) -> tuple[NDArray[np.int64], ...]:
    """By document the stretches that any finished coder gave any code, overlapping ones made one."""
    anybody = merged(replace(table.only(table.finished[table.document, table.coder]), n_codes=1, code=table.code * 0,
                             coder=table.coder * 0, finished=np.ones((len(table.lengths), 1), np.bool_)))  # fmt: skip
    cuts = np.searchsorted(anybody.document, np.arange(len(table.lengths) + 1))
    spans = np.column_stack((anybody.start, anybody.end))
    return tuple(spans[first:last] for first, last in pairwise(cuts))


def _found(session: StudySession, edition: Edition, kind: str) -> Sequence[tuple[int, int]]:
    """The ranges of a text that the finder in the background has not come to yet."""
    from coder_app.operations.texts import describe_text

    text = session.exec(select(EditionText.text).where(EditionText.edition_id == edition.id)).one()
    layouts = session.exec(
        select(EditionPage).where(EditionPage.edition_id == edition.id).order_by(col(EditionPage.number))
    ).all()
    return describe_text(text, layouts, edition.language)[1][kind][1]
