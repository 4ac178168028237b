"""Commands that take data out: export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coder_app.cli.call import Misused

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call

FORMATS = ("csv", "xlsx", "json")


def declare(commands: Commands) -> None:
    export = commands.add("export", "write the coded data set to files", _export)
    export.add_argument("--format", choices=FORMATS, required=True)
    export.add_argument("--output", metavar="OUT", required=True,
                        help="a folder for csv, else a file; - writes json to standard output")  # fmt: skip
    export.add_argument("--blind", action="store_true", help="leave out everything that identifies a source")
    export.add_argument("--raw", action="store_true", help="CSV: write cells that begin with = + - @ as they are")


def _export(call: Call) -> None:
    from coder_app.operations.exports import export_project, json_bytes, json_data

    args = call.args
    if args.output == "-":
        if args.format != "json":
            raise Misused("Only json can be written to standard output.")
        with call.project() as project:
            value, report = project.ask(json_data, blind=args.blind)
        call.put(json_bytes(value))
        for line in report:
            call.note(f"{line['kind']}: {line['count']}. {line['why']}")
        return
    with call.project() as project:
        done = export_project(project, args.format, Path(args.output), blind=args.blind, raw=args.raw)
    files = [str(path) for path in done.files]

    def people() -> str:
        lines = [f"Wrote {', '.join(files)}."]
        lines += [f"{line['kind']}: {line['count']}. {line['why']}" for line in done.report]
        return "\n".join(lines)

    call.answer({"files": files, "report": done.report}, people)
