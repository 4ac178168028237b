"""The table between coders: the mean alpha of each pair, and of the others without each coder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from coder_app.gui.compare.rows_table import LEAST_ROWS
from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.numbers import coefficient
from coder_app.gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_ROWS = 6


class MatrixModel(QAbstractTableModel):
    """The first column names the coder, the others stand for the same coders again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._matrix: list[list[float | None]] = []
        self._without: tuple[float | None, ...] = ()

    def show_without(self, without: Sequence[float | None]) -> None:
        """Show, in a last column, the agreement of the others without each coder; empty takes it away."""
        self.beginResetModel()
        self._without = tuple(without) if len(without) == len(self._names) else ()
        self.endResetModel()

    def show(self, names: Sequence[str], matrix: list[list[float | None]]) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self._names, self._matrix = list(names), matrix
        self._without = self._without if len(self._without) == len(self._names) else ()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._matrix)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._names) + 1 + bool(self._without)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section == len(self._names) + 1:
                return self.tr("without")
            return self._names[section - 1] if 0 < section <= len(self._names) else ""
        if role == Qt.ItemDataRole.ToolTipRole and section == len(self._names) + 1:
            return self.tr("Mean α of the others, without this coder")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[row] if column == 0 else coefficient(self._value(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column:
            if column > len(self._names):
                value = coefficient(self._value(row, column))
                return self.tr("without {one}: {value}").format(one=self._names[row], value=value)
            pair = self.tr("{one} and {other}").format(one=self._names[row], other=self._names[column - 1])
            return f"{pair}: {coefficient(self._value(row, column))}"
        return None

    def _value(self, row: int, column: int) -> float | None:
        return self._without[row] if column > len(self._names) else self._matrix[row][column - 1]


class MatrixTable(QuietTable):
    """As high as its rows, at most six of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(self)
        self.set_model(self.matrix, natural_sort=False)
        self.setSortingEnabled(False)
        self.setAccessibleName(self.tr("Between coders"))
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        follow_theme(self, self._fit)

    def show_matrix(self, names: Sequence[str], matrix: list[list[float | None]]) -> None:
        """Show another matrix."""
        self.matrix.show(names, matrix)
        self._fit()

    def show_without(self, without: Sequence[float | None]) -> None:
        """Show the agreement of the others without each coder."""
        self.matrix.show_without(without)
        self._fit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(px(84))
        rows = min(self.matrix.rowCount(), _MOST_ROWS)
        row, names = self.verticalHeader().defaultSectionSize(), header.sizeHint().height()
        self.setMinimumHeight(names + min(rows, LEAST_ROWS) * row + px(4))
        self.setMaximumHeight(names + rows * row + px(4))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())
