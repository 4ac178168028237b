"""Agreement between coders by name, as JSON-ready rows with the sentences that belong into a methods section."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import NotFound
from coder_app.exchange.tables_writing import OutTable, table_of
from coder_app.operations.codebook import codes, find_code, short_names
from coder_app.operations.comparison import (
    STATISTICS,
    ComparisonQuestion,
    computed,
    disagreements,
    gather,
    intervals,
)
from coder_app.operations.comparison_analyses import analyses, analysis_of, intensity_analyses, together_analyses
from coder_app.operations.comparison_disputes import ENOUGH_DECISIONS, decisions_for
from coder_app.operations.comparison_further import further
from coder_app.operations.comparison_statement import methods_text
from coder_app.operations.comparison_together import beside
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.project import people
from coder_app.operations.set_up import require_lead, round_by_name
from coder_app.places import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.operations.comparison import CodeAgreement
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result
    from coder_app.reliability.span_units import Rule
    from coder_app.storage.session import StudySession

Limits = tuple[float | None, float | None]

_QUOTE = 500
NOTHING_MEETS = "The passages of this code meet no passage of another coder, or there are none."
_REASONS = {
    "proposed": "{count} codings proposed after a change of text and not accepted yet were left out.",
    "region": "{count} codings of regions of pages, which have no text, were left out.",
    "unfinished": "{count} codings in documents that their coder has not finished were left out.",
    "blank": "{count} codings of white space alone were left out.",
    "training": "{count} training documents were left out; --training lets them count.",
}


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """The table of a comparison: one row (JSON-ready) a code and statistic, and the statement about all of it."""

    rows: tuple[dict[str, Any], ...]
    coders: tuple[str, ...]
    statement: str
    notes: tuple[str, ...] = ()
    together: tuple[dict[str, Any], ...] = ()

    def table(self) -> OutTable:
        """The rows as a table to write, the number of passages in a column for each coder."""
        plain = [name for name in (self.rows[0] if self.rows else ()) if name != "spans"]
        return table_of(
            "reliability",
            [*plain, *(f"passages {name}" for name in self.coders)],
            [[*(row[name] for name in plain), *(row["spans"][name] for name in self.coders)] for row in self.rows],
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """What to compare, by the names people use; what is empty means everything there is."""

    coders: Sequence[str] = ()
    documents: Sequence[str] = ()
    codes: Sequence[str] = ()
    round_name: str = ""
    unit: str = "sentence"
    rule: Rule = "half"
    language: str = "en"
    branches: Sequence[str] = ()
    trim: bool = True
    training: bool = False
    seen: str = ""
    way: str = ""
    intensity: str = ""


def question_of(session: StudySession, asked: Asked) -> ComparisonQuestion:
    """The question by ids; raises NotFound or Refused for names that are not clear."""
    require_lead(session)
    return ComparisonQuestion(
        tuple(coder_named(session, name) for name in asked.coders),
        tuple(find_document(session, name).id for name in asked.documents),
        _code_ids(session, asked),
        round_by_name(session, asked.round_name).id if asked.round_name else "",
        asked.unit,
        asked.rule,
        asked.trim,
        asked.training,
        asked.seen,
    )


def _code_ids(session: StudySession, asked: Asked) -> tuple[str, ...]:
    """The codes named, and those of the frameworks and branches named (a code with all below it)."""
    taken = [find_code(session, name).id for name in asked.codes]
    everything = codes(session)
    for name in asked.branches:
        whole = [code.id for code in everything if code.framework.casefold() == name.strip().casefold()]
        top = None if whole else find_code(session, name).id
        path = next((code.path for code in everything if code.id == top), "")
        taken += whole or [code.id for code in everything if f"{code.path}/".startswith(f"{path}/")]
    return tuple(dict.fromkeys(taken))


def coder_named(session: StudySession, name: str) -> str:
    """The id of the person of this name; raises NotFound naming everybody."""
    everyone = people(session)
    for person in everyone:
        if person.name.casefold() == name.strip().casefold():
            return person.id
    raise NotFound("Nobody called “{name}” is in the study. There are: {names}.", name=name,
                   names=", ".join(person.name for person in everyone))  # fmt: skip


def agreement_report(session: StudySession, asked: Asked, how: Draws | None = None) -> AgreementReport:
    """The agreement of coders on every code; with ``how`` also limits of Krippendorff's alpha."""
    material = gather(session, question_of(session, asked))
    comparison = computed(material)
    limits: list[Limits] = [(None, None)] * len(comparison.rows)
    method, notes = "none", []
    if how is not None:
        limits, method, note = intervals(material, how)
        notes += [note] if note else []
    more = beside(material, asked.way, asked.intensity, how)
    said = methods_text(comparison, VERSION, how, method, asked.language, tuple(limits), more)
    notes += [_REASONS[kind].format(count=count) for kind, count in material.left_out.items() if kind in _REASONS]
    names = tuple(name for _, name in material.coders)
    called = short_names(codes(session))
    pairs = zip(comparison.rows, limits, strict=True)
    spans = further(material).spans
    rows: list[dict[str, Any]] = []
    for place, (row, limit) in enumerate(pairs):
        rare = decisions_for(comparison, row) < ENOUGH_DECISIONS
        lines = _lines(row, called[row.code.id], limit, names)
        lines.append({**lines[0], "statistic": spans.statistic, "value": spans.values[place], "n": lines[0]["n"],
                      "coverage": spans.coverage[place], "undefined_reason": _why(spans.values[place])})  # fmt: skip
        lines += [_beside_line(lines[0], each.result) for each in more.intensities if each.code_id == row.code.id]
        rows += [{"coverage": None, **line, "too_rare": rare} for line in lines]
    figures = more.together.figures if more.together else ()
    return AgreementReport(tuple(rows), names, said, tuple(notes), tuple(each.as_dict() for each in figures))


def _beside_line(line: dict[str, Any], result: Result) -> dict[str, Any]:
    given = {"value": result.value, "low": result.low, "high": result.high, "n": result.units,
             "missing": result.missing, "undefined_reason": result.undefined_reason}  # fmt: skip
    return {**line, **given, "statistic": f"{result.statistic}_{result.details['metric']}"}


def _why(value: float | None) -> str | None:
    return None if value is not None else NOTHING_MEETS


def _lines(row: CodeAgreement, called: str, limits: Limits, names: tuple[str, ...]) -> list[dict[str, Any]]:
    found = []
    for statistic in STATISTICS:
        result = row.result(statistic)
        low, high = limits if statistic == "krippendorff_alpha" and result.value is not None else (None, None)
        found.append({
            "code": called, "code_path": row.code.path, "statistic": statistic, "value": result.value,
            "low": low, "high": high,
            "n": result.units, "prevalence": row.prevalence, "coders": result.coders, "missing": result.missing,
            "undefined_reason": result.undefined_reason, "spans": dict(zip(names, row.spans, strict=True)),
        })  # fmt: skip
    return found


def told_disagreements(session: StudySession, asked: Asked, *, limit: int = 0) -> tuple[list[dict[str, Any]], int]:
    """The disputed stretches, dearest first and JSON-ready, at most ``limit`` (0: all); and how many there are.

    Of long stretches the first 500 characters are told.
    """
    material = gather(session, question_of(session, asked))
    called = short_names(codes(session))
    found = disagreements(material)
    texts: dict[str, str] = {}
    rows = []
    for each in found[: limit or None]:
        if each.document_id not in texts:
            texts[each.document_id] = text_of(session, find_document(session, each.document_id))
        rows.append({
            "document": each.document, "start": each.start, "end": each.end, "kind": each.kind,
            "coders": {name: [called[code] for code in given] for name, given in each.coders.items()},
            "share": each.share, "text": texts[each.document_id][each.start : min(each.end, each.start + _QUOTE)],
        })  # fmt: skip
    return rows, len(found)


def saved_figures(
    session: StudySession, asked: Asked, how: Draws | None = None, code: str = "", statistic: str = "krippendorff_alpha"
) -> list[dict[str, Any]]:
    """The figures of a comparison as analyses to run again: all of them, or the one of a code and statistic."""
    material = gather(session, question_of(session, asked))
    comparison = computed(material)
    if code:
        return [analysis_of(comparison, find_code(session, code).id, statistic)]
    more = beside(material, asked.way, asked.intensity, how)
    found = [*analyses(comparison), *intensity_analyses(material, list(more.intensities))]
    return found + (together_analyses(material, more.together) if more.together else [])
