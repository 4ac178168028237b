"""The documents of the study: what is hidden in each, and what is still suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from coder_app.gui.blind.suggestions_panel import ThingList
from coder_app.gui.theme import px
from coder_app.gui.translate.plain_tables import THING
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.views import DocumentView
    from coder_app.gui.blind.masking_work import MaskingWork
    from coder_app.gui.desk import Desk


class DocumentsPanel(ThingList):
    """``document_chosen`` tells the id of the document that is wanted."""

    document_chosen = Signal(str)

    def __init__(self, desk: Desk, work: MaskingWork, parent: QWidget | None = None) -> None:
        super().__init__("", "library", parent)
        self._desk, self._work = desk, work
        self._filling = False
        self.header.set_title(self.tr("Documents"))
        self.table.setAccessibleName(self.tr("Documents"))
        self.buttons.hide()
        self.empty.say(self.tr("There are no documents yet."), self.tr("Add some in the Library first."),
                       self.tr("To the Library"))  # fmt: skip
        self.empty.acted.connect(lambda: desk.workspace_requested.emit("library"))
        self.chosen.connect(self._chosen)
        work.looked.connect(lambda _ident: self.show_all())
        desk.documents_changed.connect(self.show_all)

    def show_all(self) -> None:
        """Show every document as it stands."""
        kept: DocumentView | None = self.current()
        heads = (self.tr("Document"), self.tr("Hidden"), self.tr("Open"))
        rows = [(self._cells(document), document) for document in self._desk.documents]
        if [cells for cells, _ in rows] == [tuple(cells) for cells, _ in self.model.rows]:
            return
        self._filling = True
        self.show_rows(heads, rows, (1, 2))
        self._fit()
        self._filling = False
        if kept is not None:
            self.mark(kept.id)

    def _fit(self) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        letters = header.fontMetrics()
        for column in (1, 2):  # as narrow as the head and the figures allow: the names need the room
            said = [
                self.model.headerData(column, Qt.Orientation.Horizontal),
                *(cells[column] for cells, _ in self.model.rows),
            ]
            header.setSectionResizeMode(column, header.ResizeMode.Fixed)
            header.resizeSection(column, max(letters.horizontalAdvance(str(each)) for each in said) + px(26))

    def mark(self, document_id: str) -> None:
        """Make a document the current one, without asking for it."""
        self._filling = True
        model = self.table.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(THING).id == document_id:
                self.choose_row(row)
        self._filling = False

    def _cells(self, document: DocumentView) -> tuple[str, ...]:
        looked = self._work.of(document.id)
        named = document.code if document.name == document.code else f"{document.code}  {document.name}"
        if looked is None:
            return named, "…", "…"
        return named, whole(len(looked.masks)), whole(len(looked.suggestions))

    def _chosen(self, document: DocumentView | None) -> None:
        if document is not None and not self._filling:
            self.document_chosen.emit(document.id)
