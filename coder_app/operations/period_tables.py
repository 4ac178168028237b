"""Tables of period schemes: one row a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.operations.project import verb
from coder_app.operations.provenance_tables import read_date
from coder_app.operations.set_up import PeriodView, schemes, set_scheme

if TYPE_CHECKING:
    from coder_app.exchange.tables import Table, TableRow
    from coder_app.storage.session import StudySession


@verb("Import period schemes: {count}")
def import_periods(session: StudySession, table: Table) -> int:
    """Write the schemes of a table with the columns ``scheme, name, start, end[, counting]``; gives how many.

    A scheme that the study has already is replaced by the table's. All or nothing; raises BadInput naming the row.
    """
    standing = {scheme.name.casefold(): scheme.id for scheme in schemes(session)}
    by_scheme: dict[str, list[TableRow]] = {}
    for row in table.rows:
        if not row.get("scheme") or not row.get("name"):
            raise table.refuse(row, "a scheme and a period must be named.")
        by_scheme.setdefault(row.get("scheme"), []).append(row)
    for name, rows in by_scheme.items():
        counting = next((row.get("counting") for row in rows if row.get("counting")), "first")
        periods = [_period(table, row) for row in rows]
        set_scheme(session, name, periods, counting=counting, scheme_id=standing.get(name.casefold()))
    session.tell(count=len(by_scheme))
    return len(by_scheme)


def _period(table: Table, row: TableRow) -> PeriodView:
    try:
        start, end = read_date(row.get("start")), read_date(row.get("end"))
    except BadInput as error:
        raise table.refuse(row, str(error)) from error
    if start is None or end is None:
        raise table.refuse(row, "a period needs a first and a last day.")
    if end < start:
        raise table.refuse(row, "the period “{name}” ends before it begins.", name=row.get("name"))
    return PeriodView(row.get("name"), start, end)
