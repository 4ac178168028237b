"""Tables as in a journal: no grid, a thin line under each row, figures of equal width, copied as tab-separated text."""

from __future__ import annotations

import csv
import io
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from coder_app.gui.fonts import tabular
from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.numbers import plain_number
from coder_app.gui.widgets.sorting import sorting_key

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 50


class NaturalSort(QSortFilterProxyModel):
    """Sorts by ``SORT_ROLE`` where a model gives it, else figures by value and words as readers order them.

    Cells without a figure ("–", "too rare") stand below all figures in both directions.
    """

    def lessThan(self, left: Index, right: Index) -> bool:
        a, b = self._value(left), self._value(right)
        if a is None or b is None:
            if a is None and b is None:
                return sorting_key(str(left.data() or "")) < sorting_key(str(right.data() or ""))
            falling = self.sortOrder() == Qt.SortOrder.DescendingOrder
            return falling if a is None else not falling
        return bool(a < b)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal and self.rowCount():
            # A name stands where its figures stand.
            return self.index(0, section).data(role) or found
        return found

    def _value(self, index: Index) -> Any:
        key = index.data(SORT_ROLE)
        return plain_number(str(index.data() or "")) if key is None else key


class QuietTable(QTableView):
    """A sortable table for reading; whole rows are selected, Enter or a double click activates one."""

    row_activated = Signal(QModelIndex)
    row_chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.verticalHeader().hide()
        self._quiet_header(self.horizontalHeader())
        copy = QAction(self.tr("Copy as table"), self)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.doubleClicked.connect(self.row_activated)
        follow_theme(self, self._resize)

    def _quiet_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(px(32))
        # No column is sorted until someone asks: models come in an order that means something.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _resize(self) -> None:
        self.setFont(tabular(self.font()))
        self.verticalHeader().setDefaultSectionSize(px(32))
        self.verticalHeader().setMinimumSectionSize(px(24))

    def set_model(self, model: QAbstractItemModel, *, natural_sort: bool = True) -> None:
        """Show a model; with ``natural_sort`` behind a sorting proxy (:meth:`to_source` leads back)."""
        if natural_sort:
            proxy = NaturalSort(self)
            proxy.setSourceModel(model)
            self.setModel(proxy)
        else:
            self.setModel(model)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(self._chosen)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index)

    def to_source(self, index: Index) -> QModelIndex:
        """The index in the model that was given to :meth:`set_model`."""
        model = self.model()
        if isinstance(model, QSortFilterProxyModel):
            return model.mapToSource(index)
        return QModelIndex(index)  # type: ignore[arg-type]

    def fit_columns(self, widest: int = 360) -> None:
        """Make columns as wide as their content, at most ``widest`` pixels of the drawings."""
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column) + px(8), px(widest)))

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard as tab-separated text with the column names."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """The selected rows, or all, as they are sorted and shown, tab-separated, first the column names."""
        model, header = self.model(), self.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(header.count())]
        heads = {column: model.headerData(column, Qt.Orientation.Horizontal) for column in shown}
        columns = [column for column in shown if heads[column] is not None and not self.isColumnHidden(column)]
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()}) or range(model.rowCount())
        out = io.StringIO()
        writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
        writer.writerow([heads[column] for column in columns])
        for row in rows:
            writer.writerow([model.index(row, column).data() for column in columns])
        return out.getvalue()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.row_activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
