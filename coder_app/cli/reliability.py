"""Commands about agreement between coders; those about a study are in ``reliability_study``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from coder_app.cli import reliability_study as study
from coder_app.cli.arguments import names
from coder_app.cli.call import Misused, columns, plural
from coder_app.cli.reliability_study import draws_of

if TYPE_CHECKING:
    import argparse

    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.reliability.results import Result

UNITS = ("document", "paragraph", "sentence", "word", "character", "segment")
TEXT_UNITS = ("character", "word", "sentence", "paragraph")
RULES = ("touch", "half", "majority")
WAYS = ("each", "sets", "exclusive", "gamma")
METRICS = ("ordinal", "interval", "ratio")
STATISTICS = ("percent_agreement", "cohen_kappa", "krippendorff_alpha", "gwet_ac1", "brennan_prediger")
LEVELS = ("nominal", "ordinal", "interval", "ratio")
INTERVALS = ("bootstrap", "jackknife", "analytic", "none")


def declare(commands: Commands) -> None:
    group = commands.group("reliability", "measure how far coders agree")
    run = group.add("run", "rerun a saved analysis", _run, project=False)
    run.add_argument("file", metavar="FILE", help="a JSON file; - for standard input")

    ratings = group.add("ratings", "agreement in a table of ratings", _ratings, project=False)
    ratings.add_argument("table", metavar="TABLE", help="a row a unit and a column a coder, or unit, coder, value")
    ratings.add_argument("--statistic", required=True, metavar="S", help="such as krippendorff_alpha, cohen_kappa")
    ratings.add_argument("--level", choices=LEVELS, default="nominal", help="of measurement (default: nominal)")
    _declare_draws(ratings)

    spans = group.add("spans", "agreement in a table of coded stretches", _spans, project=False)
    spans.add_argument("table", metavar="TABLE", help="columns coder, start, end, code [, document]")
    spans.add_argument("--statistic", required=True, metavar="S", help="such as krippendorff_alpha, u_alpha, gamma")
    spans.add_argument("--length", type=int, metavar="L", help="characters of (each) document")
    spans.add_argument("--text", metavar="FILE", help="the one text that the stretches are of; gives its length too")
    spans.add_argument("--unit", choices=TEXT_UNITS, default="character",
                       help="what is counted over; all but character need --text (default: character)")  # fmt: skip
    spans.add_argument("--rule", choices=RULES, default="half",
                       help="when a stretch counts for a sentence, paragraph or word (default: half)")  # fmt: skip
    _declare_draws(spans)

    project = group.add("project", "agreement of the study's coders, code by code", study.project)
    _declare_question(project)
    _declare_draws(project)
    project.add_argument("--language", choices=("en", "uk", "ru"), default="en",
                         help="of the statement for the methods section (default: en)")  # fmt: skip
    project.add_argument("--together", choices=WAYS,
                         help="all codes in one figure too: each against the rest, sets of codes, codes declared "
                              "mutually exclusive, or gamma")  # fmt: skip
    project.add_argument("--intensity", choices=(*METRICS, "none"), default="none",
                         help="compare the intensities of codes that have a scale too, at this level")  # fmt: skip
    project.add_argument("--output", metavar="FILE", help="write the table to a .csv or .xlsx file too")
    project.add_argument("--json-run", metavar="FILE", help="write the figures so that “reliability run” reruns them")
    project.add_argument("--r-script", metavar="FILE", help="write an R script that works out one figure: --figure")
    project.add_argument("--figure", metavar="CODE", help="save the one figure of this code (see --statistic)")
    project.add_argument("--statistic", default="krippendorff_alpha", choices=STATISTICS,
                         help="of --figure (default: krippendorff_alpha)")  # fmt: skip
    _declare_further(group)


def _declare_further(group: Commands) -> None:
    """What stands beside the table of codes: training, disagreements, coincidences, a gold standard, rounds."""
    training = group.add("training", "list or mark the rounds and documents that are for training", study.training)
    training.add_argument("--rounds", type=names, default=[], metavar="A,B", help="by name")
    training.add_argument("--documents", type=names, default=[], metavar="A,B", help="by code or name")
    training.add_argument("--off", action="store_true", help="they are no training after all")

    disputes = group.add("disagreements", "the stretches coders differ on, dearest first", study.disagreements)
    _declare_question(disputes)
    disputes.add_argument("--limit", type=int, default=0, metavar="N", help="show at most so many")

    crossed = group.add("coincidences", "codes against codes: what one gave where another gave another",
                        study.coincidences)  # fmt: skip
    crossed.add_argument("--pair", type=names, default=[], metavar="A,B", help="of these two coders (default: all)")
    _declare_question(crossed)

    gold = group.add("gold", "the coders against one whose codings are taken as right", study.gold)
    gold.add_argument("--gold", required=True, metavar="NAME", help="the coder taken as the gold standard")
    _declare_question(gold)

    by_round = group.add("rounds", "agreement from round to round, or of one coder with themselves", study.rounds)
    by_round.add_argument("--batches", type=int, metavar="N",
                          help="over time: documents in N batches, as a second coder finished them")  # fmt: skip
    by_round.add_argument("--coder", metavar="NAME", help="compare this coder's codings in two rounds")
    by_round.add_argument("--between", type=names, default=[], metavar="R,S", help="the two rounds, for --coder")
    _declare_question(by_round)


def _declare_draws(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--interval", choices=INTERVALS, help="how to find limits (default: bootstrap for alpha)")
    parser.add_argument("--draws", type=int, metavar="N", help="of the bootstrap (default: 1000)")
    parser.add_argument("--seed", type=int, metavar="S", help="of the bootstrap (default: 1)")
    parser.add_argument("--confidence", type=float, metavar="C", help="of the limits (default: 0.95)")


def _declare_question(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--coders", type=names, default=[], metavar="A,B", help="by name (default: all who finished)")
    parser.add_argument("--codes", type=names, default=[], metavar="A,B", help="by path or name (default: all)")
    parser.add_argument("--documents", type=names, default=[], metavar="A,B", help="by code or name (default: all)")
    parser.add_argument("--branch", type=names, default=[], metavar="A,B",
                        help="frameworks, or codes with all below them")  # fmt: skip
    parser.add_argument("--round", default="", metavar="R", help="default: the newest with finished documents")
    parser.add_argument("--unit", choices=UNITS, default="sentence", help="what is counted over (default: sentence)")
    parser.add_argument("--rule", choices=RULES, default="half",
                        help="when a passage counts for a sentence or paragraph (default: half)")  # fmt: skip
    parser.add_argument("--as-marked", action="store_true", help="keep white space at the ends of passages")
    parser.add_argument("--training", action="store_true", help="let training rounds and documents count")
    parser.add_argument("--seen", choices=("blind", "recognised"), default="",
                        help="only what the coder did not recognise, or did")  # fmt: skip


def _run(call: Call) -> None:
    from coder_app.domain.errors import BadInput
    from coder_app.reliability.rerun import run

    name = call.args.file
    try:
        analysis = json.loads(call.data(name).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadInput("{file} is no JSON: {why}.", file=name, why=str(error)) from error
    found = run(analysis)
    call.answer(found, lambda: json.dumps(found, ensure_ascii=False, indent=1))


def _ratings(call: Call) -> None:
    from coder_app.reliability.table_statistics import table_statistic

    args = call.args
    table = call.table(args.table, None)
    rows = [{_fixed(name): cell for name, cell in row.cells.items()} for row in table.rows]
    wished = any(value is not None for value in (args.draws, args.seed, args.confidence))
    usual = "bootstrap" if wished or args.statistic == "krippendorff_alpha" else "none"
    how = draws_of(args) if wished or (args.interval or usual) != "none" else None
    found = table_statistic(rows, args.statistic, args.level, args.interval or usual, how)
    call.answer(found.as_dict(), lambda: _result_text(found))


def _fixed(column: str) -> str:
    return column.casefold() if column.casefold() in {"unit", "coder", "value"} else column


def _result_text(found: Result) -> str:
    if found.value is None:
        return f"{found.statistic} is undefined. {found.undefined_reason}"
    if isinstance(found.value, float | int):
        limits = f" ({found.low:.3f} to {found.high:.3f}, {found.method})" if found.low is not None else ""
        shown = f"{found.value:.3f}{limits}"
    else:
        shown = "; ".join(f"{name} {'–' if value is None else format(value, '.3f')}"
                          for name, value in found.value.items())  # fmt: skip
    return (f"{found.statistic}: {shown}. {plural(found.units, 'unit')}, {plural(found.coders, 'coder')}, "
            f"{found.missing} missing.")  # fmt: skip


def _spans(call: Call) -> None:
    from coder_app.domain.errors import BadInput
    from coder_app.operations.comparison_codings import spans_over
    from coder_app.reliability.ratings_table import read_spans_table
    from coder_app.reliability.table_statistics import spans_statistic

    args = call.args
    text = call.data(args.text).decode("utf-8-sig", errors="replace") if args.text else ""
    if args.length is None and not args.text:
        raise Misused("Say how long the text is: --length L, or --text FILE.")
    if args.unit != "character" and not args.text:
        raise Misused(f"Counting over {args.unit}s needs --text FILE.")
    length = len(text) if args.length is None else args.length
    if length < 1:
        raise BadInput("The length of a document is at least 1 character, not {length}.", length=length)
    if args.text and length != len(text):
        raise BadInput("The text has {found} characters, not {length}.", found=len(text), length=length)
    table = call.table(args.table, ("coder", "start", "end", "code", "document"), ("coder", "start", "end", "code"))
    spans = read_spans_table([row.cells for row in table.rows], length)
    if args.unit != "character":
        spans = spans_over(spans, text, args.unit, args.rule)
    wished = any(value is not None for value in (args.draws, args.seed, args.confidence))
    found = spans_statistic(spans, args.statistic, args.interval or "none", draws_of(args) if wished else None)
    answer = found.as_dict()
    if isinstance(found.value, dict):
        answer |= {"low": found.details.get("low"), "high": found.details.get("high")}
        rows = list(found.value.items())
        call.answer(answer, lambda: columns(("code", args.statistic), rows))
    else:
        call.answer(answer, lambda: _result_text(found))
