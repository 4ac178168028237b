"""The table of documents: sort, filter, rename in place, several at once, files dropped and pasted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from coder_app.gui.library.document_model import DOCUMENT, DocumentFilter, DocumentModel, Wanted
from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from coder_app.domain.views import DocumentView


class DocumentTable(QuietTable):
    """``opened`` tells a document to be read; ``selection_changed`` that other rows are chosen."""

    opened = Signal(str)
    selection_changed = Signal()
    paths_given = Signal(list)

    def __init__(self, *, lead: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = lead
        self.documents = DocumentModel(lead=lead, parent=self)
        self.filter = DocumentFilter(self)
        self.filter.setSourceModel(self.documents)
        self.set_model(self.filter, natural_sort=False)
        self.setAccessibleName(self.tr("Documents"))
        self.setAcceptDrops(lead)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly if lead else self.DragDropMode.NoDragDrop)
        self.row_activated.connect(lambda index: self.opened.emit(index.data(DOCUMENT).id))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self._unit = px(100)
        for number, column in enumerate(self.documents.columns):
            self.setColumnWidth(number, px(column.width))
        follow_theme(self, self._rescale)

    def _rescale(self) -> None:
        """Let columns grow with the letters, whatever width the person gave them."""
        before, self._unit = self._unit, px(100)
        if before != self._unit:
            for number in range(self.documents.columnCount()):
                self.setColumnWidth(number, self.columnWidth(number) * self._unit // before)

    def show_documents(self, documents: tuple[DocumentView, ...], finished: frozenset[str]) -> None:
        """Show these; what was chosen stays chosen as far as it is still there."""
        chosen, current = [each.id for each in self.chosen()], self.current()
        scroll, row = self.verticalScrollBar().value(), self.currentIndex().row()
        if self.documents.show(documents, finished):
            there = {document.id for document in documents}
            if chosen and self.filter.rowCount() and not there.intersection(chosen):
                # All that was chosen has been taken away: the next one is chosen, as in every list.
                following = self.filter.index(min(row, self.filter.rowCount() - 1), 0).data(DOCUMENT)
                chosen, current = [following.id], following
            self.choose(chosen, current.id if current else "")
            self.verticalScrollBar().setValue(scroll)
            self.selection_changed.emit()

    def hide_column(self, ident: str, *, hidden: bool) -> None:
        """Hide a column from a person who must not see it, or show it again."""
        number = self.documents.column(ident)
        if number >= 0 and self.isColumnHidden(number) != hidden:
            self.setColumnHidden(number, hidden)

    def want(self, wanted: Wanted, finished: frozenset[str]) -> None:
        """Show only what is wanted."""
        self.filter.want(wanted, finished)
        self.selection_changed.emit()

    def chosen(self) -> list[DocumentView]:
        """The chosen documents as they are sorted."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.filter.index(row, 0).data(DOCUMENT) for row in rows]

    def current(self) -> DocumentView | None:
        """The document the keyboard is on."""
        index = self.currentIndex()
        return index.data(DOCUMENT) if index.isValid() else None

    def choose(self, document_ids: list[str], current: str = "") -> None:
        """Choose these rows and put the keyboard on one of them."""
        model = self.selectionModel()
        model.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for document_id in document_ids:
            index = self._index_of(document_id)
            if index.isValid():
                model.select(index, flags)
        index = self._index_of(current or (document_ids[0] if document_ids else ""))
        if index.isValid():
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _index_of(self, document_id: str) -> QModelIndex:
        row = self.documents.row_of(document_id)
        return self.filter.mapFromSource(self.documents.index(row, 0))

    def rename(self) -> None:
        """Open the name of the current row for typing."""
        current, column = self.currentIndex(), self.documents.column("name")
        if self._lead and current.isValid():
            self.edit(self.filter.index(current.row(), column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._lead:
            paths = pasted_paths(QGuiApplication.clipboard().mimeData())
            if paths:
                self.paths_given.emit(paths)
        elif self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # what the name's field leaves over, such as Enter, must not open the document
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dragEnterEvent(event)  # type: ignore[arg-type]

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.paths_given.emit(paths)


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders something dragged or copied stands for; study files are not among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() != ".coder"]


def pasted_paths(data: QMimeData) -> list[Path]:
    """Copied files, or the paths in a copied text, one a line, with or without quotation marks."""
    if data.hasUrls():
        return dropped_paths(data)
    lines = [line.strip().strip("\"'") for line in data.text().splitlines()] if data.hasText() else []
    # A text of many lines is no list of paths; asking the disk for each would take long.
    named = [Path(line).expanduser() for line in lines if 0 < len(line) < 1000][:500]
    return [path for path in named if path.is_absolute() and path.exists()]
