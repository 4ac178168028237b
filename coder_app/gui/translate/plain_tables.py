"""A table model over rows of plain cells, for the workspace's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
THING = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


class PlainTable(QAbstractTableModel):
    """Rows of texts; each row stands for a thing that ``THING`` gives.

    After a last column of numbers an empty one takes the room that is left, so that they stand by their heads.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._figures: frozenset[int] = frozenset()
        self._room = 0
        self.rows: list[tuple[Sequence[str], Any]] = []

    def show(
        self, heads: Sequence[str], rows: Sequence[tuple[Sequence[str], Any]], figures: Sequence[int] = ()
    ) -> None:
        """Show other rows; the columns ``figures`` hold numbers and stand at the right."""
        self.beginResetModel()
        self._heads, self._figures, self.rows = tuple(heads), frozenset(figures), list(rows)
        self._room = int(len(heads) - 1 in self._figures)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads) + self._room

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cells, thing = self.rows[index.row()]
        if role == THING:
            return thing
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} and index.column() < len(self._heads):
            return cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._figures:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if section < len(self._heads) else None
        return None
