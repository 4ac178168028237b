"""The command about deciding disagreements: adjudicate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coder_app.cli.arguments import names
from coder_app.cli.call import columns, plural

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call


def declare(commands: Commands) -> None:
    decide = commands.add("adjudicate", "decide disagreements from a table, or list how far deciding has come",
                          _adjudicate)  # fmt: skip
    decide.add_argument("--from", dest="table", metavar="TABLE",
                        help="columns document, start, end, code [, quote, memo, given]: the consensus; - for CSV on "
                             "standard input")  # fmt: skip
    decide.add_argument("--agreed", action="store_true",
                        help="take over into the consensus what all coders marked alike")  # fmt: skip
    decide.add_argument("--coders", type=names, default=[], metavar="A,B", help="by name (default: all who finished)")
    decide.add_argument("--round", default="", metavar="R", help="default: the newest with finished documents")


def _adjudicate(call: Call) -> None:
    from coder_app.operations.adjudication_agreed import take_over_agreed
    from coder_app.operations.adjudication_tables import COLUMNS, adjudicate, told_progress
    from coder_app.operations.agreement_tables import Asked, question_of

    asked = Asked(call.args.coders, round_name=call.args.round)
    table = call.table(call.args.table, COLUMNS, ("document", "code")) if call.args.table else None
    with call.project() as project:
        question = project.ask(question_of, asked)
        written = project.do(adjudicate, table, question) if table is not None else None
        agreed = project.do(take_over_agreed, question) if call.args.agreed else None
        found = project.ask(told_progress, question)
    if agreed is not None:
        found["agreed"] = agreed
    if written is not None:
        found["codings"] = written["codings"]
    call.answer(found, lambda: _for_people(found))


def _for_people(found: dict[str, Any]) -> str:
    lines = [
        (row["document"], f"{row['start']}–{row['end']}", row["kind"], ", ".join(row["codes"]),
         row["verdict"] or "open", row["reason"])
        for row in found["disagreements"]
    ]  # fmt: skip
    told = f"{found['decided']} of {plural(found['of'], 'disagreement')} decided."
    return f"{columns(('document', 'place', 'kind', 'codes', 'decision', 'reason'), lines)}\n\n{told}"
