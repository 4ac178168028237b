"""Commands about the codebook: codebook import, codebook export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coder_app.cli.call import Misused, plural

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call

TABLES, READINGS = (".csv", ".xlsx"), (".docx", ".html")


def declare(commands: Commands) -> None:
    group = commands.group("codebook", "bring a codebook in or take it out")
    bring = group.add("import", "take in a codebook", _import)
    bring.add_argument("file", metavar="FILE", help=".csv or .xlsx; - for CSV on standard input")
    take = group.add("export", "write the codebook to a file", _export)
    take.add_argument("file", metavar="FILE", help=".csv or .xlsx; .docx or .html for reading; - for CSV")
    take.add_argument("--raw", action="store_true", help="CSV: write cells that begin with = + - @ as they are")


def _import(call: Call) -> None:
    from coder_app.operations.codebook_tables import COLUMNS, import_codebook

    table = call.table(call.args.file, COLUMNS, ("code",))
    with call.project() as project:
        counts = project.do(import_codebook, table)
    call.answer(counts, f"{counts['added']} codes added, {counts['changed']} changed, {counts['kept']} kept.")


def _export(call: Call) -> None:
    from coder_app.exchange.tables_writing import csv_bytes, table_of, write_csv, write_workbook
    from coder_app.operations.codebook import codes
    from coder_app.operations.codebook_tables import COLUMNS, codebook_rows
    from coder_app.operations.set_up import study_view

    name = call.args.file
    suffix = ".csv" if name == "-" else Path(name).suffix.lower()
    if suffix not in TABLES + READINGS:
        raise Misused(f"A codebook is written to {', '.join(TABLES + READINGS)}; not to “{Path(name).name}”.")
    with call.project() as project:
        rows = project.ask(codebook_rows)
        title, everything = project.ask(study_view).title, project.ask(codes)
    table = table_of("codebook", COLUMNS, rows)
    if name == "-":
        call.put(csv_bytes(table, raw=call.args.raw))
        return
    path = Path(name)
    if suffix == ".csv":
        write_csv(path, table, raw=call.args.raw)
    elif suffix == ".xlsx":
        write_workbook(path, [table])
    else:
        from coder_app.exchange.codebook_reports import write_docx, write_html

        (write_docx if suffix == ".docx" else write_html)(path, title, everything)
    call.answer({"file": name, "codes": len(rows)}, f"Wrote {plural(len(rows), 'code')} to {name}.")
