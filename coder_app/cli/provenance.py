"""Commands about where documents come from: provenance show, set, import, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coder_app.cli.call import Misused, jsonable, plural

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call


def declare(commands: Commands) -> None:
    group = commands.group("provenance", "say where documents come from (leads only)")
    show = group.add("show", "show the provenance of a document", _show)
    show.add_argument("document", metavar="DOCUMENT")
    put = group.add("set", "set facets of a document's provenance", _set)
    put.add_argument("document", metavar="DOCUMENT")
    put.add_argument("facets", metavar="FACET=VALUE", nargs="+", help="an empty value takes the facet away")
    bring = group.add("import", "take in a table of provenance", _import)
    bring.add_argument("file", metavar="TABLE", help="columns document or file, name, work, language and the facets")
    take = group.add("export", "write the provenance of all documents to a table", _export)
    take.add_argument("file", metavar="FILE", help=".csv or .xlsx; - for CSV on standard output")
    take.add_argument("--raw", action="store_true", help="CSV: write cells that begin with = + - @ as they are")


def _show(call: Call) -> None:
    from coder_app.domain.views import ProvenanceView
    from coder_app.operations.documents import provenance_of
    from coder_app.operations.naming import named_document
    from coder_app.operations.set_up import require_lead

    with call.project() as project:
        project.ask(require_lead)
        document = project.ask(named_document, call.args.document)
        said = jsonable(project.ask(provenance_of, document.id) or ProvenanceView())
    lines = [f"{facet}: {value}" for facet, value in said.items() if value]
    call.answer({"document": document.code, "provenance": said}, "\n".join(lines) or "Nothing is known.")


def _set(call: Call) -> None:
    from coder_app.operations.provenance_tables import change_provenance, facts_from

    facts = facts_from(call.args.facets)
    with call.project() as project:
        project.do(change_provenance, call.args.document, facts)
    _show(call)


def _import(call: Call) -> None:
    from coder_app.operations.provenance_tables import COLUMNS, import_provenance, read_provenance

    said = read_provenance(call.table(call.args.file, COLUMNS))
    with call.project() as project:
        counts = project.do(import_provenance, said)
    call.answer(counts, f"{plural(counts['changed'], 'document')} changed, {counts['kept']} kept.")


def _export(call: Call) -> None:
    from coder_app.exchange.tables_writing import csv_bytes, table_of, write_csv, write_workbook
    from coder_app.operations.provenance_tables import provenance_rows

    name = call.args.file
    suffix = ".csv" if name == "-" else Path(name).suffix.lower()
    if suffix not in {".csv", ".xlsx"}:
        raise Misused(f"Provenance is written to .csv or .xlsx; not to “{Path(name).name}”.")
    with call.project() as project:
        heads, rows = project.ask(provenance_rows)
    table = table_of("provenance", heads, rows)  # type: ignore[arg-type]
    if name == "-":
        call.put(csv_bytes(table, raw=call.args.raw))
        return
    if suffix == ".csv":
        write_csv(Path(name), table, raw=call.args.raw)
    else:
        write_workbook(Path(name), [table])
    call.answer({"file": name, "documents": len(rows)}, f"Wrote {plural(len(rows), 'document')} to {name}.")
