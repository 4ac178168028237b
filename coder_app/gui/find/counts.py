"""How many of the found passages: codes against documents, coders or periods."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coder_app.gui.widgets.code_colours import swatch_icon
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.quiet_table import SORT_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.domain.views import PassageView
    from coder_app.gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
Side = Literal["document", "coder", "period"]
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Counts:
    """A table of counts: rows and columns with their keys and names; zero where nothing stands."""

    rows: tuple[tuple[str, str, str], ...]
    columns: tuple[tuple[str, str], ...]
    cells: dict[tuple[str, str], int]
    row_totals: dict[str, int]

    def column_total(self, key: str) -> int:
        """The sum of a column."""
        return sum(self.cells.get((row, key), 0) for row, _, _ in self.rows)


def count(passages: Iterable[PassageView], desk: Desk, side: Side, *, without: str) -> Counts:
    """Count passages by code and document, coder or period; ``without`` names what belongs to none.

    A passage of two periods counts in both, and once in the sum of its code.

    Passages that were found by their words have no code; they make one row. Rows stand in the order of the codebook,
    documents in that of the library, periods in that of time.
    """
    cells: Counter[tuple[str, str]] = Counter()
    totals: Counter[str] = Counter()
    names: dict[str, str] = {}
    for passage in passages:
        totals[passage.code_id] += 1
        for key, name in _keys(passage, side):
            cells[passage.code_id, key] += 1
            names[key] = name or without
    codes = {code.id: (place, code.name, code.colour) for place, code in enumerate(desk.codes)}
    rows = sorted(totals, key=lambda key: codes.get(key, (len(codes),))[0])
    order = {key: place for place, key in enumerate(_in_order(desk, side))}
    columns = sorted(names, key=lambda key: (order.get(key, len(order)), not key, names[key].casefold()))
    return Counts(
        tuple((key, codes[key][1], codes[key][2]) if key in codes else (key, without, "") for key in rows),
        tuple((key, names[key]) for key in columns), dict(cells), dict(totals),
    )  # fmt: skip


def _in_order(desk: Desk, side: Side) -> list[str]:
    if side == "document":
        return [document.id for document in desk.documents]
    if side == "coder":
        return [coder.name for coder in desk.coders]
    return [period.name for scheme in (desk.study.schemes if desk.study else ()) for period in scheme.periods]


def _keys(passage: PassageView, side: Side) -> list[tuple[str, str]]:
    if side == "document":
        return [(passage.document_id, passage.document)]
    if side == "coder":
        return [(passage.coder, passage.coder)]
    return [(period, period) for period in passage.period.split("; ")]


class CountsModel(QAbstractTableModel):
    """The table as Qt shows it: a row a code, the sums, then a column for each document, coder or period."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts((), (), {}, {})

    def show(self, counts: Counts) -> None:
        """Show other counts."""
        self.beginResetModel()
        self._counts = counts
        self.endResetModel()

    def key_of(self, index: Index) -> tuple[str, str]:
        """The code and the document, coder or period of a cell; "" for sums and names."""
        rows, columns = self._counts.rows, self._counts.columns
        row = rows[index.row()][0] if index.row() < len(rows) else ""
        at = index.column() - 2
        return row, columns[at][0] if 0 <= at < len(columns) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        rows = len(self._counts.rows)
        return 0 if parent.isValid() else rows + (rows > 1)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._counts.columns) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Code")
        return self.tr("All") if section == 1 else self._counts.columns[section - 2][1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        rows = self._counts.rows
        at, total = index.column(), index.row() >= len(rows)
        if at == 0:
            return self._name(index.row(), role, total=total)
        value = self._value(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return whole(value) if value or total else "–"
        if role == SORT_ROLE:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _name(self, row: int, role: int, *, total: bool) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, SORT_ROLE}:
            return self.tr("All") if total else self._counts.rows[row][1]
        if role == Qt.ItemDataRole.DecorationRole and not total and self._counts.rows[row][2]:
            return swatch_icon(self._counts.rows[row][2])
        return None

    def _value(self, index: Index) -> int:
        counts, at = self._counts, index.column() - 2
        row = counts.rows[index.row()][0] if index.row() < len(counts.rows) else None
        if at < 0:
            return counts.row_totals[row] if row is not None else sum(counts.row_totals.values())
        key = counts.columns[at][0]
        return counts.cells.get((row, key), 0) if row is not None else counts.column_total(key)
