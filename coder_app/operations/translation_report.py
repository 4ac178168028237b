"""The report on translations: by pair and for the study, every departure quoted, a sentence for the methods."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.domain.codebook import Code
from coder_app.exchange.section_reports import Section, write_report
from coder_app.exchange.tables_writing import OutTable
from coder_app.operations.checking_pairs import term_of
from coder_app.operations.code_transfer import codes_across
from coder_app.operations.crosscheck import glossary, open_pair, pairs
from coder_app.operations.reading_samples import missed_rate
from coder_app.operations.translation_tables import code_table, term_table
from coder_app.operations.verdicts import all_verdicts, reviewers_agree
from coder_app.places import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.terminology import Term
    from coder_app.exchange.tables_writing import Cell
    from coder_app.operations.code_transfer import Across
    from coder_app.operations.crosscheck import PairOpen, PairView, VerdictView
    from coder_app.operations.reading_samples import MissedRate
    from coder_app.operations.verdicts import ReviewersAgree
    from coder_app.storage.session import StudySession

DATA_COLUMNS = ("pair", "what", "kind", "decision", "weight", "sentence", "original", "translation", "note", "reviewer",
                "count")  # fmt: skip


@dataclass(frozen=True, slots=True)
class PairReport:
    """All that is told of one pair."""

    view: PairView
    pair: PairOpen
    verdicts: tuple[tuple[str, VerdictView], ...]
    agreement: tuple[ReviewersAgree, ...]
    missed: MissedRate
    codes: tuple[Across, ...] = ()
    code_names: dict[str, str] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()

    @property
    def name(self) -> str:
        """The pair as the report calls it."""
        title = f"{self.view.title}: " if self.view.title else ""
        ours, theirs = self.view.original, self.view.translation
        return f"{title}{ours.code} ({ours.language}) – {theirs.code} ({theirs.language})"

    @property
    def departures(self) -> list[tuple[str, VerdictView]]:
        """The verdicts that say departure, in the order of time."""
        return [(name, verdict) for name, verdict in self.verdicts if verdict.decision == "departure"]


def report_on(session: StudySession, check_id: str = "") -> list[PairReport]:
    """The reports of one pair, or of all that are aligned."""
    found = []
    names = dict(session.exec(select(Code.id, Code.name)).all())
    terms = tuple(map(term_of, glossary(session)))
    for view in pairs(session):
        if view.aligned and check_id in {"", view.check_id}:
            agreement = tuple(reviewers_agree(session, view.check_id)) if session.viewer.sees_all else ()
            found.append(PairReport(
                view, open_pair(session, view.check_id), tuple(all_verdicts(session, view.check_id)), agreement,
                missed_rate(session, view.check_id), codes_across(session, view.check_id), names, terms,
            ))  # fmt: skip
    return found


def bead_kinds(pair: PairOpen) -> Counter[str]:
    """How many beads there are of each kind, as "2–1"."""
    return Counter(f"{len(bead.original)}–{len(bead.translation)}" for bead in pair.beads)


def unmatched_share(pair: PairOpen) -> float:
    """The share of sentences of both sides without a counterpart, 0 … 1."""
    alone = sum(len(bead.original) + len(bead.translation) for bead in pair.beads
                if not bead.original or not bead.translation)  # fmt: skip
    every = len(pair.original.sentences) + len(pair.translation.sentences)
    return alone / every if every else 0.0


def methods_text(reports: list[PairReport]) -> str:
    """A sentence or two for the methods section."""
    if not reports:
        return "No translation was cross-checked."
    warnings = sum(len({each.key for each in report.pair.warnings}) for report in reports)
    keys = [{each.key for each in report.pair.warnings} for report in reports]
    judged = sum(len({verdict.key for _, verdict in report.verdicts} & own)
                 for report, own in zip(reports, keys, strict=True))  # fmt: skip
    departures = sum(len(report.departures) for report in reports)
    meaning = sum(verdict.weight == "changes the meaning" for report in reports for _, verdict in report.departures)
    sentences = sum(len(report.pair.original.sentences) for report in reports)
    reviewers = {name for report in reports for name, _ in report.verdicts}
    share = sum(unmatched_share(report.pair) for report in reports) / len(reports)
    text = (
        f"{len(reports)} translation(s) were aligned with their originals sentence by sentence ({sentences} sentences "
        f"of the originals, on average {share:.1%} of the sentences without a counterpart) and searched for "
        f"departures with Coder {VERSION} ({warnings} warnings); {len(reviewers)} reviewer(s) judged {judged} of them "
        f"and recorded {departures} departure(s), {meaning} of which change the meaning."
    )
    read = sum(report.missed.read for report in reports)
    if read:
        missed = sum(report.missed.missed for report in reports)
        text += f" In a random sample of {read} sentences without a warning, {missed} further departure(s) were found."
    return text


def _facts(report: PairReport) -> OutTable:
    pair = report.pair
    rows: list[tuple[str, Cell]] = [
        ("sentences of the original", len(pair.original.sentences)),
        ("sentences of the translation", len(pair.translation.sentences)),
        ("looks like a translation", pair.is_translation),
        ("share of lines with lexical support", round(pair.support, 3)),
        ("share of sentences without a counterpart", round(unmatched_share(pair), 4)),
        ("profile of the checks", pair.profile),
    ]
    rows += [(f"lines of {kind}", count) for kind, count in bead_kinds(pair).most_common()]
    missed = report.missed
    if missed.read:
        rows.append(("departures missed by the checks (sample)", f"{missed.missed} of {missed.read}, rate "
                     f"{missed.rate:.3f}, 95 % interval {missed.low:.3f} to {missed.high:.3f} (Wilson)"))  # fmt: skip
    for each in report.agreement:
        kappa, alpha = ("undefined" if value is None else f"{value:.3f}" for value in (each.kappa, each.alpha))
        rows.append((f"{each.first} and {each.second}", f"{each.same} of {each.both} alike, Cohen's kappa {kappa}, "
                     f"Krippendorff's alpha {alpha}"))  # fmt: skip
    return OutTable("facts", ("what", "value"), rows)


def _warning_counts(report: PairReport) -> OutTable:
    decided: dict[str, set[str]] = {"departure": set(), "ignored": set()}
    for _, verdict in report.verdicts:
        decided[verdict.decision].add(verdict.key)
    keys: dict[str, set[str]] = {}
    for warning in report.pair.warnings:
        keys.setdefault(warning.kind, set()).add(warning.key)
    rows: list[tuple[Cell, ...]] = []
    for kind, own in keys.items():
        departures, ignored = len(own & decided["departure"]), len(own & decided["ignored"])
        rows.append((kind, len(own), departures, ignored, len(own - decided["departure"] - decided["ignored"])))
    return OutTable("warnings", ("check", "warnings", "departures", "ignored", "open"), rows)


def _departures(report: PairReport) -> OutTable:
    rows = [
        (place_of(report.pair, verdict), verdict.kind, verdict.weight, verdict.original, verdict.translation,
         verdict.note, name)
        for name, verdict in report.departures
    ]  # fmt: skip
    return OutTable(
        "departures", ("sentence", "kind", "weight", "original", "translation", "note", "reviewer"),
        sorted(rows),
    )  # fmt: skip


def place_of(pair: PairOpen, verdict: VerdictView) -> int:
    """The sentence of the original a verdict is about, from 1; 0 where its words are not in the text any more."""
    for warning in pair.warnings:
        if warning.key == verdict.key and warning.original:
            return warning.original[0] + 1
    for bead in pair.beads:
        if bead.original and verdict.original and pair.original.quote(bead.original) == verdict.original:
            return bead.original[0] + 1
    return 0


def sections_of(reports: list[PairReport]) -> list[Section]:
    """The report as headings, paragraphs and tables."""
    found = [Section("For the methods section", 1, (methods_text(reports),))]
    if len(reports) > 1:
        found += _terms_of("Key terms in all pairs", 1, reports)
    for report in reports:
        found.append(Section(report.name, 1, (), (_facts(report),)))
        found.append(Section("Warnings by check and verdict", 2, (), (_warning_counts(report),)))
        departures = _departures(report)
        none = () if departures.rows else ("None was recorded.",)
        found.append(Section("Departures", 2, none, (departures,) if departures.rows else ()))
        found += _terms_of("Key terms", 2, [report])
        codes = code_table(report.codes, report.code_names)
        if codes.rows:
            found.append(Section("Codes on both sides", 2, (_ABOUT_CODES,), (codes,)))
    return found


_ABOUT_CODES = (
    "The unit is a line with words on both sides. Differences of the same coder test the translation; between "
    "different coders translation and coder are mixed."
)


def _terms_of(heading: str, level: int, reports: list[PairReport]) -> list[Section]:
    table = term_table(reports[0].terms, [(report.view, report.pair) for report in reports])
    return [Section(heading, level, (), (table,))] if table.rows else []


def data_of(reports: list[PairReport]) -> OutTable:
    """Everything in one long table."""
    rows: list[tuple[Cell, ...]] = []
    for report in reports:
        for what, value in _facts(report).rows:
            rows.append((report.name, "fact", what, "", "", None, "", "", str(value), "", None))
        for kind, _, departures, ignored, still_open in _warning_counts(report).rows:
            for decision, count in (("departure", departures), ("ignored", ignored), ("open", still_open)):
                rows.append((report.name, "warnings", kind, decision, "", None, "", "", "", "", count))
        for name, verdict in report.verdicts:
            rows.append((
                report.name, "verdict", verdict.kind, verdict.decision, verdict.weight,
                place_of(report.pair, verdict) or None, verdict.original, verdict.translation, verdict.note, name, None,
            ))  # fmt: skip
        for term, languages, rendering, places, *_ in term_table(report.terms, [(report.view, report.pair)]).rows:
            rows.append((report.name, "term", languages, "", "", None, term, rendering, "", "", places))
        for coders, code, *counts in code_table(report.codes, report.code_names).rows:
            for what, count in zip(("both", "original only", "translation only", "neither"), counts, strict=False):
                rows.append((report.name, "code", code, what, "", None, "", "", coders, "", count))
    return OutTable("translations", DATA_COLUMNS, rows)


def write_translation_report(path: Path, title: str, reports: list[PairReport]) -> None:
    """Write reports on pairs as .docx, .html or .csv."""
    write_report(path, title, sections_of(reports), data_of(reports))
