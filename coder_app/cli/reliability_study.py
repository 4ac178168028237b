"""Commands about agreement in a study: reliability project, disagreements, coincidences, gold, rounds, training."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.call import Misused, columns

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from coder_app.cli.call import Call
    from coder_app.operations.agreement_tables import Asked
    from coder_app.reliability.intervals import Draws


def draws_of(args: argparse.Namespace) -> Draws:
    """How to draw, from the options; raises BadInput."""
    from coder_app.reliability.intervals import Draws

    usual = Draws()
    return Draws(
        usual.draws if args.draws is None else args.draws,
        usual.seed if args.seed is None else args.seed,
        usual.confidence if args.confidence is None else args.confidence,
    )


def _asked(args: argparse.Namespace) -> Asked:
    from coder_app.operations.agreement_tables import Asked

    intensity = getattr(args, "intensity", "none")
    return Asked(
        args.coders, args.documents, args.codes, args.round, args.unit, args.rule, getattr(args, "language", "en"),
        args.branch, not args.as_marked, args.training, args.seen, getattr(args, "together", None) or "",
        "" if intensity == "none" else intensity,
    )  # fmt: skip


def project(call: Call) -> None:
    """Agreement of the study's coders, code by code."""
    from coder_app.operations.agreement_tables import agreement_report, saved_figures

    args = call.args
    suffix = Path(args.output).suffix.lower() if args.output else ""
    if args.output and suffix not in {".csv", ".xlsx"}:
        raise Misused(f"The table is written to .csv or .xlsx; not to “{Path(args.output).name}”.")
    if args.interval in {"jackknife", "analytic"}:
        raise Misused(f"There is no {args.interval} interval for a whole study; choose bootstrap or none.")
    how = None if args.interval == "none" else draws_of(args)
    if args.r_script and not args.figure:
        raise Misused("--r-script needs --figure CODE, the figure to work out.")
    with call.project() as project:
        report = project.ask(agreement_report, _asked(args), how)
        if args.json_run or args.r_script:
            _write_figures(args, project.ask(saved_figures, _asked(args), how, args.figure or "", args.statistic))
    if suffix:
        from coder_app.exchange.tables_writing import write_csv, write_workbook

        table = report.table()
        write_csv(Path(args.output), table) if suffix == ".csv" else write_workbook(Path(args.output), [table])
    rows = list(report.rows)
    answer: dict[str, Any] = {"rows": rows, "together": list(report.together), "statement": report.statement,
                              "notes": list(report.notes)}  # fmt: skip
    written = {"file": args.output, "json_run": args.json_run, "r_script": args.r_script}
    answer |= {name: file for name, file in written.items() if file}
    call.answer(answer, lambda: f"{rows_for_people(rows)}\n\n{report.statement}")


def _write_figures(args: argparse.Namespace, saved: list[dict[str, Any]]) -> None:
    from coder_app.exchange.tables_writing import write_bytes, write_json
    from coder_app.reliability.r_script import r_script

    script = r_script(saved[0]) if args.r_script else ""
    if args.json_run:
        write_json(Path(args.json_run), saved[0] if args.figure else saved)
    if script:
        write_bytes(Path(args.r_script), script.encode())


def training(call: Call) -> None:
    """List what is for training, after marking or unmarking rounds and documents."""
    from coder_app.operations.documents import find_document
    from coder_app.operations.set_up import round_by_name
    from coder_app.operations.training import mark_training, training_names

    args = call.args
    with call.project() as project:
        if args.rounds or args.documents:
            rounds_named = [project.ask(round_by_name, name).id for name in args.rounds]
            documents = [project.ask(find_document, name).id for name in args.documents]
            project.do(mark_training, rounds_named, documents, on=not args.off)
        names = project.ask(training_names)
    lines = [(kind, name) for kind, found in names.items() for name in found]
    call.answer(names, lambda: columns(("training", "name"), lines))


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


def gold(call: Call) -> None:
    """The coders against one whose codings are taken as right."""
    from coder_app.operations.agreement_tables import coder_named, question_of
    from coder_app.operations.gold_standard import told_gold

    with call.project() as project:
        question = project.ask(question_of, _asked(call.args))
        rows = project.ask(told_gold, question, project.ask(coder_named, call.args.gold))
    names = ("code", "coder", "language", "hits", "extra", "missed", "precision", "recall", "f1", "alpha")
    call.answer({"gold": call.args.gold, "rows": rows}, lambda: columns(names, [list(row.values()) for row in rows]))


def coincidences(call: Call) -> None:
    """How often one coder gave one code where another gave another."""
    from coder_app.operations.agreement_tables import coder_named, question_of
    from coder_app.operations.comparison import gather
    from coder_app.operations.comparison_coincidences import told_coincidences

    pair = call.args.pair
    if len(pair) not in {0, 2}:
        raise Misused("--pair names two coders: --pair A,B.")
    with call.project() as project:
        idents = [project.ask(coder_named, name) for name in pair]
        material = project.ask(gather, project.ask(question_of, _asked(call.args)))
        found = told_coincidences(material, (idents[0], idents[1]) if idents else None)
    names = [name or "no code" for name in found["codes"]]
    lines = [(name, *row) for name, row in zip(names, found["cells"], strict=True)]
    call.answer(found, lambda: columns(("code", *names), lines))


def rounds(call: Call) -> None:
    """Agreement from round to round, over time, or of one coder with themselves."""
    from coder_app.operations.agreement_tables import coder_named, question_of
    from coder_app.operations.comparison_rounds import told_by_round, told_of_one_coder, told_over_time
    from coder_app.operations.set_up import round_by_name

    args = call.args
    if bool(args.coder) != bool(args.between) or len(args.between) not in {0, 2}:
        raise Misused("--coder NAME and --between ROUND,ROUND go together.")
    if args.coder and args.batches is not None:
        raise Misused("--batches and --coder do not go together.")
    with call.project() as project:
        question = project.ask(question_of, _asked(args))
        if args.coder:
            first, second = (project.ask(round_by_name, name).id for name in args.between)
            one = project.ask(told_of_one_coder, project.ask(coder_named, args.coder), (first, second), question)
            rows = [{**one, "coder": args.coder, "round": " / ".join(args.between), "why": None}]
        elif args.batches is not None:
            rows = [{"round": f"{row['first']} – {row['last']}", **row, "why": None}
                    for row in project.ask(told_over_time, question, args.batches)]  # fmt: skip
        else:
            rows = project.ask(told_by_round, question)
    lines = [(row["round"], ", ".join(row["coders"]), row["units"], row["mean_alpha"], row["why"]) for row in rows]
    call.answer({"rounds": rows}, lambda: columns(("round", "coders", "units", "mean alpha", "why"), lines))


def disagreements(call: Call) -> None:
    """The stretches on which coders differ, dearest first."""
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
