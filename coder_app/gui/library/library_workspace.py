"""The Library workspace: what to show at the left, the documents, what is known of the chosen one at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.library.describing import Describer
from coder_app.gui.library.details_panel import DetailsPanel
from coder_app.gui.library.document_table import DocumentTable
from coder_app.gui.library.document_work import DocumentWork
from coder_app.gui.library.filter_panel import FilterPanel
from coder_app.gui.library.import_panel import ImportPanel
from coder_app.gui.library.importing import Importer, Incoming
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.labels import EmptyState, Line, PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_header, remember_splitter
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from coder_app.gui.desk import Desk

_MENU = (
    "library.open", "library.rename", "library.language", "library.work", "library.finish", "library.training",
    "", "library.recognise", "library.check", "library.proposals", "library.replace", "", "library.remove",
)  # fmt: skip


class LibraryWorkspace(QWidget):
    """The documents of the study, and how they come in."""

    status_changed = Signal()

    COMMANDS = (
        "library.open", "library.rename", "library.language", "library.work", "library.finish", "library.training",
        "library.recognise", "library.check", "library.proposals", "library.replace", "library.remove",
        "library.find", "library.folder",
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.importer = Importer(desk)
        self.describer = Describer(desk)
        self.filters = FilterPanel(lead=desk.is_lead)
        self.table = DocumentTable(lead=desk.is_lead)
        self.details = DetailsPanel(desk)
        self.import_panel = ImportPanel(self.importer)
        self.work = DocumentWork(desk, self.table, self)
        self.header = PanelHeader(self.tr("Documents"))
        self.empty = EmptyState("library", "")
        self.setAcceptDrops(desk.is_lead)
        self._lay_out()
        self._connect()
        self.refresh()
        if desk.is_lead:
            self.describer.start()

    # Layout

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        if self._desk.is_lead:
            self._add_import_buttons()
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        self.middle = Splitter(Qt.Orientation.Vertical)
        self.middle.set_parts((upper, 600, 1), (self.import_panel, 220, 0))
        self.columns = Splitter()
        self.columns.set_parts((self.filters, px(236), 0), (self.middle, 860, 1), (self.details, px(320), 0))
        whole_column = QVBoxLayout(self)
        whole_column.setContentsMargins(0, 0, 0, 0)
        whole_column.addWidget(self.columns)
        remember_splitter(self.columns, self._desk.settings, "library-columns")
        # Widths are kept by role: a coder's table has fewer columns.
        kept = "library-table-lead" if self._desk.is_lead else "library-table"
        remember_header(self.table.horizontalHeader(), self._desk.settings, kept)

    def _add_import_buttons(self) -> None:
        self.folder_button = QPushButton(self.tr("Add a folder…"))
        self.folder_button.clicked.connect(self.choose_folder)
        self.add_button = QPushButton(self.tr("Add documents…"))
        self.add_button.clicked.connect(self.choose_files)
        set_role(self.add_button, "main")
        self.header.add(self.folder_button)
        self.header.add(self.add_button)

    def _connect(self) -> None:
        desk, table = self._desk, self.table
        desk.documents_changed.connect(self.refresh)
        desk.study_changed.connect(self.refresh)
        self.filters.changed.connect(self._filter)
        self.filters.search.returnPressed.connect(table.setFocus)
        self.empty.acted.connect(self._empty_acted)
        table.opened.connect(desk.show_passage)
        table.selection_changed.connect(self._selected)
        table.paths_given.connect(self.take_in)
        table.documents.renamed.connect(self.work.rename)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._context_menu)
        self.details.wanted.connect(self.command)
        self.details.rename_wanted.connect(self.work.rename)
        self.import_panel.recognise_requested.connect(self.work.recognise)
        self.import_panel.open_requested.connect(desk.show_passage)
        self.importer.added.connect(lambda _id: self.describer.start())
        self.importer.ended.connect(self._batch_ended)
        self.work.texts_changed.connect(self.describer.start)

    # Workspace

    def enter(self) -> None:
        """Give the table the keyboard, on a row."""
        if self.table.filter.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        (self.table if self.stack.currentWidget() is self.table else self.empty.button).setFocus()

    def shut(self) -> None:
        """Keep what is being typed."""
        self.details.save()

    def status(self) -> dict[str, str]:
        """How many documents, and what is chosen."""
        documents = self._desk.documents
        shown = self.table.filter.rowCount()
        totals = self._desk.sight.shows("totals")
        told = {"place": self.tr("%n document(s)", "", len(documents))} if totals else {}
        if totals and shown != len(documents):
            told["more"] = self.tr("{shown} shown").format(shown=whole(shown))
        chosen = self.table.chosen()
        if len(chosen) > 1:
            told["selection"] = self.tr("%n chosen", "", len(chosen))
        return told

    def command(self, ident: str) -> None:
        """Do what a command says."""
        handler = {
            "library.open": self._open_current, "library.rename": self.table.rename,
            "library.language": self.work.ask_language, "library.work": self.work.ask_work,
            "library.finish": self.work.toggle_finished, "library.training": self.work.toggle_training,
            "library.recognise": self.work.recognise_chosen,
            "library.check": self.work.check_words, "library.proposals": self.work.show_proposals,
            "library.replace": self.work.ask_corrected_version, "library.remove": self.work.remove,
            "library.find": self.filters.search.setFocus, "library.folder": self.choose_folder,
            "study.import": self.choose_files, "view.panels": self.toggle_panels,
        }.get(ident)  # fmt: skip
        if handler:
            handler()

    def toggle_panels(self) -> None:
        """Hide both side panels, or show them again."""
        shown = self.filters.isVisible() or self.details.isVisible()
        self.filters.setVisible(not shown)
        self.details.setVisible(not shown)

    def _open_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self._desk.show_passage(current.id)

    # Showing

    def refresh(self) -> None:
        """Take the documents from the desk."""
        desk = self._desk
        schemes = [scheme.name for scheme in desk.study.schemes] if desk.study else []
        self.table.show_documents(desk.documents, desk.finished)
        for ident, what in (("pages", "pages"), ("characters", "pages"), ("codings", "totals")):
            self.table.hide_column(ident, hidden=not desk.sight.shows(what))
        self.filters.show_documents(desk.documents, desk.finished, schemes)
        self._filter()

    def _filter(self) -> None:
        wanted = self.filters.wanted()
        self.table.want(wanted, self._desk.finished)
        found, everything = self.table.filter.rowCount(), len(self._desk.documents)
        self.header.set_quiet(
            "" if not self._desk.sight.shows("totals")
            else whole(everything) if found == everything
            else self.tr("{found} of {all}").format(found=whole(found), all=whole(everything))
        )  # fmt: skip
        self.stack.setCurrentWidget(self.table if found else self.empty)
        if self._desk.is_lead:
            self.add_button.setVisible(bool(everything))
        if not everything:
            self._show_no_documents()
        elif not found:
            self.empty.say(self.tr("No document fits."), self.tr("Fewer filters find more."), self.tr("Show all"))
        self.status_changed.emit()

    def _show_no_documents(self) -> None:
        if self._desk.is_lead:
            self.empty.say(
                self.tr("Drop PDFs here, or add documents."),
                self.tr("PDF, Word, OpenDocument, RTF, HTML, Markdown and plain text; folders too."),
                self.tr("Add documents…"),
            )
        else:
            self.empty.say(self.tr("There is no document yet. The lead of the study adds them."))

    def _empty_acted(self) -> None:
        if self._desk.documents:
            self.filters.clear()
            self.table.setFocus()
        else:
            self.choose_files()

    def _selected(self) -> None:
        self.details.show_documents(self.table.chosen())
        self.status_changed.emit()

    def _context_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for ident in _MENU:
            if ident:
                menu.addAction(self._desk.actions[ident])
            else:
                menu.addSeparator()
        menu.addSeparator()
        menu.addActions(self.table.actions())
        menu.exec(self.table.viewport().mapToGlobal(at))

    # Coming in

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        if not self._desk.is_lead:
            return
        kinds = "*.pdf *.txt *.text *.md *.markdown *.docx *.odt *.rtf *.html *.htm *.xhtml"
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add documents"), "", self.tr("Documents ({kinds})").format(kinds=kinds)
            + ";;" + self.tr("All files (*)"),
        )  # fmt: skip
        if chosen:
            self.take_in([Path(each) for each in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder and take in all readable files below it."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        if chosen:
            self.take_in([Path(chosen)])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files and folders into the study."""
        if self._desk.is_lead:
            self.importer.take_in(list(paths))

    def _batch_ended(self, batch: list[Incoming]) -> None:
        added = [file.document_id for file in batch if file.document_id]
        stopped = [file.path.name for file in batch if file.state == "stopped"]
        if stopped:
            self._desk.messages.tell(
                self.tr("Stopped. %n document(s) are in.", "", len(added)) + " "
                + self.tr("Not taken in: {names}").format(names=_some(stopped)), seconds=0,
            )  # fmt: skip
        elif not batch:
            self._desk.messages.tell(self.tr("There is no readable file there."))
        self.describer.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.table.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.table.dropEvent(event)


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
