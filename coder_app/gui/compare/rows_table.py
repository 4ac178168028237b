"""A plain table of words and figures, as high as its rows; a cell may stand for something that can be asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LEAST_ROWS = 3
_LONG_NAME = 96
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """Rows of texts below headers; the first ``words`` columns are words, the others figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: list[str] = []
        self._rows: list[list[str]] = []
        self._help: list[list[str]] = []
        self._words = 1

    def show(
        self, headers: Sequence[str], rows: Sequence[Sequence[str]], words: int = 1, tips: Sequence[Sequence[str]] = ()
    ) -> None:
        """Show other rows; ``tips`` explain the cells."""
        self.beginResetModel()
        self._headers, self._rows, self._words = list(headers), [list(row) for row in rows], words
        self._help = [list(row) for row in tips]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return _LEFT if column < self._words else _RIGHT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[row][column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._help[row][column] if self._help else self._rows[row][column]
        if role == Qt.ItemDataRole.AccessibleTextRole and column >= self._words:
            return f"{self._rows[row][0]}, {self._headers[column]}: {self._rows[row][column]}"
        return None


class RowsTable(QuietTable):
    """``cell_activated`` tells row and column of the cell that is clicked or entered."""

    cell_activated = Signal(int, int)

    def __init__(self, name: str, most_rows: int = 6, *, cells: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most_rows
        self.rows = RowsModel(self)
        self.set_model(self.rows, natural_sort=False)
        self.setSortingEnabled(False)
        self.setAccessibleName(name)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._cells = cells
        if cells:
            self.setSelectionBehavior(QuietTable.SelectionBehavior.SelectItems)
            self.setSelectionMode(QuietTable.SelectionMode.SingleSelection)
            self.clicked.connect(self._told)
            self.row_activated.connect(self._told)
        follow_theme(self, self._fit)

    def show_rows(
        self, headers: Sequence[str], rows: Sequence[Sequence[str]], words: int = 1, tips: Sequence[Sequence[str]] = ()
    ) -> None:
        """Show other rows."""
        self.rows.show(headers, rows, words, tips)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def _told(self, index: QModelIndex) -> None:
        self.cell_activated.emit(index.row(), index.column())

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        metrics, titles = self.fontMetrics(), header.fontMetrics()
        for column in range(self.rows.columnCount()):
            texts = [self.rows.index(row, column).data() for row in range(min(self.rows.rowCount(), 60))]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            title = titles.horizontalAdvance(self.rows.headerData(column, Qt.Orientation.Horizontal))
            if self._cells and column:
                title = min(title, px(_LONG_NAME))
            self.setColumnWidth(column, min(max(widest, title, px(40)) + px(26), px(300)))
        rows = min(self.rows.rowCount(), self._most)
        row, names = self.verticalHeader().defaultSectionSize(), header.sizeHint().height()
        self.setMinimumHeight(names + min(rows, LEAST_ROWS) * row + px(14))
        self.setMaximumHeight(names + rows * row + px(14))
