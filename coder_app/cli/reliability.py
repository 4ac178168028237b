"""Commands about agreement between coders: reliability run, ratings, spans, project, disagreements."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.arguments import names
from coder_app.cli.call import Misused, columns, plural

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.operations.agreement_tables import Asked
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result

UNITS = ("document", "paragraph", "sentence", "word", "character", "segment")
RULES = ("touch", "half", "majority")
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
    spans.add_argument("--length", type=int, required=True, metavar="L", help="characters of (each) document")
    _declare_draws(spans)

    project = group.add("project", "agreement of the study's coders, code by code", _project)
    _declare_question(project)
    _declare_draws(project)
    project.add_argument("--language", choices=("en", "uk", "ru"), default="en",
                         help="of the statement for the methods section (default: en)")  # fmt: skip
    project.add_argument("--output", metavar="FILE", help="write the table to a .csv or .xlsx file too")

    disputes = group.add("disagreements", "the stretches coders differ on, dearest first", _disagreements)
    _declare_question(disputes)
    disputes.add_argument("--limit", type=int, default=0, metavar="N", help="show at most so many")

    gold = group.add("gold", "the coders against one whose codings are taken as right", _gold)
    gold.add_argument("--gold", required=True, metavar="NAME", help="the coder taken as the gold standard")
    _declare_question(gold)

    by_round = group.add("rounds", "agreement from round to round, or of one coder with themselves", _rounds)
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
    parser.add_argument("--round", default="", metavar="R", help="default: the newest with finished documents")
    parser.add_argument("--unit", choices=UNITS, default="sentence", help="what is counted over (default: sentence)")
    parser.add_argument("--rule", choices=RULES, default="half",
                        help="when a passage counts for a sentence or paragraph (default: half)")  # fmt: skip


def _draws(args: argparse.Namespace) -> Draws:
    from coder_app.reliability.intervals import Draws

    usual = Draws()
    return Draws(
        usual.draws if args.draws is None else args.draws,
        usual.seed if args.seed is None else args.seed,
        usual.confidence if args.confidence is None else args.confidence,
    )


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
    how = _draws(args) if wished or (args.interval or usual) != "none" else None
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
    from coder_app.reliability.ratings_table import read_spans_table
    from coder_app.reliability.table_statistics import spans_statistic

    args = call.args
    if args.length < 1:
        raise BadInput("The length of a document is at least 1 character, not {length}.", length=args.length)
    table = call.table(args.table, ("coder", "start", "end", "code", "document"), ("coder", "start", "end", "code"))
    spans = read_spans_table([row.cells for row in table.rows], args.length)
    wished = any(value is not None for value in (args.draws, args.seed, args.confidence))
    found = spans_statistic(spans, args.statistic, args.interval or "none", _draws(args) if wished else None)
    answer = found.as_dict()
    if isinstance(found.value, dict):
        answer |= {"low": found.details.get("low"), "high": found.details.get("high")}
        rows = list(found.value.items())
        call.answer(answer, lambda: columns(("code", args.statistic), rows))
    else:
        call.answer(answer, lambda: _result_text(found))


def _asked(args: argparse.Namespace) -> Asked:
    from coder_app.operations.agreement_tables import Asked

    return Asked(args.coders, args.documents, args.codes, args.round, args.unit, args.rule,
                 getattr(args, "language", "en"))  # fmt: skip


def _project(call: Call) -> None:
    from coder_app.operations.agreement_tables import agreement_report

    args = call.args
    suffix = Path(args.output).suffix.lower() if args.output else ""
    if args.output and suffix not in {".csv", ".xlsx"}:
        raise Misused(f"The table is written to .csv or .xlsx; not to “{Path(args.output).name}”.")
    if args.interval in {"jackknife", "analytic"}:
        raise Misused(f"There is no {args.interval} interval for a whole study; choose bootstrap or none.")
    how = None if args.interval == "none" else _draws(args)
    with call.project() as project:
        report = project.ask(agreement_report, _asked(call.args), how)
    if suffix:
        from coder_app.exchange.tables_writing import write_csv, write_workbook

        table = report.table()
        write_csv(Path(args.output), table) if suffix == ".csv" else write_workbook(Path(args.output), [table])
    rows = list(report.rows)
    answer: dict[str, Any] = {"rows": rows, "statement": report.statement, "notes": list(report.notes)}
    if suffix:
        answer["file"] = args.output
    call.answer(answer, lambda: f"{rows_for_people(rows)}\n\n{report.statement}")


def rows_for_people(rows: Sequence[dict[str, Any]]) -> str:
    """The rows of a comparison as a table with one line a code."""
    by_code: dict[str, dict[str, dict[str, Any]]] = {}
    for row in rows:
        by_code.setdefault(row["code"], {})[row["statistic"]] = row
    coders = list(rows[0]["spans"]) if rows else []
    lines = []
    for code, found in by_code.items():
        alpha = found["krippendorff_alpha"]
        lines.append([code, *(alpha["spans"][name] for name in coders), alpha["prevalence"],
                      found["percent_agreement"]["value"], found["cohen_kappa"]["value"], found["gwet_ac1"]["value"],
                      alpha["value"],
                      alpha["low"], alpha["high"]])  # fmt: skip
    return columns(("code", *coders, "prevalence", "percent", "kappa", "ac1", "alpha", "low", "high"), lines)


def _gold(call: Call) -> None:
    from coder_app.operations.agreement_tables import coder_named, question_of
    from coder_app.operations.gold_standard import told_gold

    with call.project() as project:
        question = project.ask(question_of, _asked(call.args))
        rows = project.ask(told_gold, question, project.ask(coder_named, call.args.gold))
    names = ("code", "coder", "language", "hits", "extra", "missed", "precision", "recall", "f1", "alpha")
    call.answer({"gold": call.args.gold, "rows": rows}, lambda: columns(names, [list(row.values()) for row in rows]))


def _rounds(call: Call) -> None:
    from coder_app.operations.agreement_tables import coder_named, question_of
    from coder_app.operations.comparison_rounds import told_by_round, told_of_one_coder
    from coder_app.operations.set_up import round_by_name

    args = call.args
    if bool(args.coder) != bool(args.between) or len(args.between) not in {0, 2}:
        raise Misused("--coder NAME and --between ROUND,ROUND go together.")
    with call.project() as project:
        question = project.ask(question_of, _asked(args))
        if args.coder:
            first, second = (project.ask(round_by_name, name).id for name in args.between)
            one = project.ask(told_of_one_coder, project.ask(coder_named, args.coder), (first, second), question)
            rows = [{**one, "coder": args.coder, "round": " / ".join(args.between), "why": None}]
        else:
            rows = project.ask(told_by_round, question)
    lines = [(row["round"], ", ".join(row["coders"]), row["units"], row["mean_alpha"], row["why"]) for row in rows]
    call.answer({"rounds": rows}, lambda: columns(("round", "coders", "units", "mean alpha", "why"), lines))


def _disagreements(call: Call) -> None:
    from coder_app.operations.agreement_tables import told_disagreements

    if call.args.limit < 0:
        raise Misused("--limit is a number from 0.")
    with call.project() as project:
        rows, total = project.ask(told_disagreements, _asked(call.args), limit=call.args.limit)

    def people() -> str:
        lines = [
            (row["document"], f"{row['start']}–{row['end']}", row["kind"], f"{row['share']:.2%}",
             "; ".join(f"{name}: {', '.join(given) or 'nothing'}" for name, given in row["coders"].items()))
            for row in rows
        ]  # fmt: skip
        return columns(("document", "place", "kind", "share", "coders"), lines)

    call.answer({"disagreements": rows, "total": total}, people)
