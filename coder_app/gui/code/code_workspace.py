"""The Code workspace: my documents, the page in the middle, codebook and picked coding at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.code.coding_control import CodingControl
from coder_app.gui.code.coding_panel import CodingPanel
from coder_app.gui.code.coding_tools import CodingTools
from coder_app.gui.code.document_panel import DocumentPanel
from coder_app.gui.code.finding import FindInDocument
from coder_app.gui.code.finishing_work import FinishingWork
from coder_app.gui.code.place_panel import PlacePanel
from coder_app.gui.code.short_quote import short_quote
from coder_app.gui.reading.languages import language_name
from coder_app.gui.reading.page_words import page_words
from coder_app.gui.reading.reader import Reader
from coder_app.gui.theme import px
from coder_app.gui.widgets.labels import EmptyState
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from coder_app.domain.anchors import Anchor
    from coder_app.gui.desk import Desk
    from coder_app.gui.page.reading_surface import ReadingSurface


def select_next_sentence(surface: ReadingSurface) -> None:
    """Select the sentence after the selection, or the one at the caret."""
    found = surface.cursor_state.next_sentence(1)
    if found is not None:
        surface.cursor_state.select(found)
        surface.caret_moved(whole=True)


class CodeWorkspace(QWidget):
    """Reading and coding one document after the other."""

    status_changed = Signal()

    COMMANDS = (
        "code.palette", "code.again", "code.in_vivo", "code.remove", "code.memo", "code.intensity_up",
        "code.intensity_down", "select.sentence", "code.next", "code.previous", "code.next_document",
        "code.previous_document", "code.finish", "view.pages", "view.larger", "view.smaller", "view.fit",
        "code.recognised", "code.masked", "view.panels", "edit.find", "edit.copy", "codebook.new", "codebook.edit",
        "codebook.find", "code.region",
        *(f"code.key_{digit}" for digit in range(1, 10)),
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._coders: frozenset[str] = frozenset({desk.person.id})
        self._told_of_others = False
        self.reader = Reader(desk)
        self.control = CodingControl(desk, self.reader, self)
        self.documents = DocumentPanel(desk)
        self.place = PlacePanel(self.reader)
        self.right = CodingPanel(desk, self.reader, self.control)
        self.tools = CodingTools(desk, self.reader, self.control, self)
        self.finishing = FinishingWork(desk, self.reader, self)
        self.finding = FindInDocument(self.reader)
        self.nothing = EmptyState("code", self.tr("Choose a document on the left."))
        self._lay_out()
        self._connect()
        self._show_coder_choice()
        desk.actions.attach(self.reader, "page")

    # Layout

    def _lay_out(self) -> None:
        self.left = Splitter(Qt.Orientation.Vertical)
        self.left.addWidget(self.documents)
        self.left.addWidget(self.place)
        self.left.setStretchFactor(0, 3)
        self.left.setStretchFactor(1, 2)
        self.middle = QStackedWidget()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.finding.bar)
        column.addWidget(self.reader, 1)
        self.middle.addWidget(self.nothing)
        self.middle.addWidget(page)
        self.columns = Splitter(Qt.Orientation.Horizontal)
        for part in (self.left, self.middle, self.right):
            self.columns.addWidget(part)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([228, 820, 316])
        self.columns.setCollapsible(1, False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns)
        remember_splitter(self.columns, self._desk.settings, "code-columns")
        remember_splitter(self.left, self._desk.settings, "code-left")

    def _connect(self) -> None:
        reader = self.reader
        self.documents.chosen.connect(self.open_document)
        self.documents.import_requested.connect(lambda: self._desk.workspace_requested.emit("library"))
        reader.opened.connect(self._document_opened)
        reader.gone.connect(self._document_gone)
        reader.codings.reloaded.connect(self._tell_of_others)
        reader.selection_changed.connect(lambda _anchor: self.status_changed.emit())
        reader.place_changed.connect(self.status_changed)
        reader.mode_changed.connect(lambda _mode: self.status_changed.emit())
        self.right.finish.clicked.connect(self.finishing.toggle)
        self.right.coders_chosen.connect(self._coders_chosen)
        self._desk.documents_changed.connect(self._show_finished)
        self._desk.study_changed.connect(self._show_coder_choice)

    # Workspace

    def enter(self) -> None:
        """Open the first unfinished document when none is open; give the page the keyboard."""
        if not self.reader.wanted and self._desk.documents:
            waiting = [each for each in self._desk.documents if each.id not in self._desk.finished]
            self.open_document((waiting or list(self._desk.documents))[0].id)
        self.reader.surface.setFocus()

    def shut(self) -> None:
        """Stop drawing."""
        self.right.card.save()
        self.finishing.shut()
        self.tools.palette.hide()
        self.finding.bar.stop()
        self.reader.close_document()
        self.place.shut()

    def status(self) -> dict[str, str]:
        """Page, language, selection and zoom."""
        document, loaded = self.reader.document, self.reader.loaded
        if document is None or loaded is None:
            return {}
        surface = self.reader.surface
        told = {"zoom": f"{round(surface.zoom() * 100)} %", "more": language_name(document.language)}
        if document.has_pages:
            page = loaded.opened.pages[min(surface.current_page(), len(loaded.opened.pages) - 1)]
            told["place"] = page_words(self._desk, document, page.label or str(page.number + 1))
        else:
            told["place"] = document.code
        anchor = surface.selection()
        if anchor is not None:
            told["selection"] = self.tr("“{quote}” · {count} characters").format(
                quote=short_quote(surface.selected_text()), count=anchor.length)  # fmt: skip
        return told

    def command(self, ident: str) -> None:
        """Do what a command says."""
        if ident.startswith("code.key_"):
            self.control.with_key(ident[-1])
            return
        handler = {
            "code.palette": self.tools.open_palette, "code.again": self.control.again,
            "code.in_vivo": self.tools.in_vivo,
            "code.remove": self.control.delete_picked, "code.memo": self.right.edit_memo,
            "code.intensity_up": lambda: self.control.step_intensity(1),
            "code.intensity_down": lambda: self.control.step_intensity(-1),
            "select.sentence": lambda: select_next_sentence(self.reader.surface),
            "code.next": lambda: self.control.step(forward=True),
            "code.previous": lambda: self.control.step(forward=False),
            "code.next_document": lambda: self._neighbour(1), "code.previous_document": lambda: self._neighbour(-1),
            "code.finish": self.finishing.toggle, "code.recognised": lambda: self.finishing.doubt("recognised"),
            "code.masked": lambda: self.finishing.doubt("mask"), "code.region": self.tools.region_mode,
            "view.pages": self.switch_mode, "view.larger": lambda: self.reader.surface.zoom_by(1),
            "view.smaller": lambda: self.reader.surface.zoom_by(-1), "view.fit": self._fit,
            "view.panels": self.toggle_panels, "edit.find": self.finding.open, "edit.copy": self.tools.copy_with_place,
            "codebook.new": self.right.work.new_code, "codebook.edit": self.right.edit_current_code,
            "codebook.find": self.right.codebook.field.setFocus,
        }.get(ident)  # fmt: skip
        if handler:
            handler()

    # Documents

    def open_document(self, document_id: str) -> None:
        """Show a document with my codings."""
        self.right.card.save()
        self.documents.mark(document_id)
        self.reader.show_document(document_id, self._coders)

    def show_passage(self, document_id: str, anchor: Anchor | None, coding_id: str = "") -> None:
        """Show a document at a passage, and pick a coding."""

        def arrived() -> None:
            if anchor is not None:
                self.reader.go_to(anchor)
                if not coding_id:
                    self.reader.surface.set_selection(anchor if anchor.length else None)
            if coding_id:
                self._pick_when_there(coding_id)

        if self.reader.document is not None and self.reader.document.id == document_id:
            arrived()
        else:
            self.documents.mark(document_id)
            self.reader.show_document(document_id, self._coders, then=arrived)

    def _pick_when_there(self, coding_id: str) -> None:
        if coding_id in self.reader.codings.codings:
            self.reader.surface.pick(coding_id, tell=True)
            return

        def loaded() -> None:
            self.reader.codings.reloaded.disconnect(loaded)
            self.reader.surface.pick(coding_id, tell=True)

        self.reader.codings.reloaded.connect(loaded)

    def _document_opened(self) -> None:
        self.middle.setCurrentIndex(1)
        document = self.reader.document
        if document is not None:
            self.documents.mark(document.id)
            if document.status != "ready":
                waiting = self.tr("The text of {code} is not fixed yet: recognise its pages in the Library.")
                self._desk.messages.tell(waiting.format(code=document.code))
        self.finding.forget()
        self._show_finished()
        self.right.show_coding(None)
        self.reader.surface.setFocus()
        self.status_changed.emit()

    def _document_gone(self) -> None:
        self.place.shut()
        self.finding.forget()
        self.middle.setCurrentIndex(0)
        self.right.show_coding(None)
        self._show_finished()
        self.status_changed.emit()

    def _neighbour(self, step: int) -> None:
        document = self.reader.document
        other = self.documents.neighbour(document.id, step) if document else ""
        if other:
            self.open_document(other)

    def _show_finished(self) -> None:
        document = self.reader.document
        self.right.show_finished(document.id if document else "")
        if document is None and self.isVisible():
            self.enter()

    def _show_coder_choice(self) -> None:
        self.right.show_coders(self._coders)

    def _coders_chosen(self, ids: list[str]) -> None:
        self._coders = frozenset(ids) or self._everybody()
        self.reader.show_coders(self._coders)

    def _everybody(self) -> frozenset[str]:
        return frozenset(coder.id for coder in self._desk.coders)

    def _tell_of_others(self) -> None:
        # Once: a lead who codes sees their own codings first, and must learn that there are more.
        document = self._desk.document(self.reader.document.id) if self.reader.document else None
        mine_only = self._coders == frozenset({self._desk.person.id})
        if self._told_of_others or not self._desk.is_lead or not mine_only or document is None:
            return
        if document.codings and not self.reader.codings.codings:
            self._told_of_others = True
            words = self.tr("{code} holds codings by other people.").format(code=document.code)
            self._desk.messages.tell(
                words, self.tr("Show everybody's"), lambda: self.show_coders(self._everybody()), seconds=20
            )

    def show_coders(self, coder_ids: frozenset[str]) -> None:
        """Show other people's codings beside mine, as when a disagreement is looked at."""
        self._coders = frozenset({self._desk.person.id}) | coder_ids
        self._show_coder_choice()
        self.reader.show_coders(self._coders)

    # View

    def resizeEvent(self, event: QResizeEvent) -> None:
        # In a narrow window the panels give way before the page does, as far as they can.
        panels = sum(each.minimumSizeHint().width() for each in (self.left, self.right) if each.isVisibleTo(self))
        self.middle.setMinimumWidth(max(px(240), min(px(600), event.size().width() - panels - px(16))))
        super().resizeEvent(event)

    def switch_mode(self) -> None:
        """Pages or text."""
        self.reader.set_mode("text" if self.reader.mode == "pages" else "pages")

    def _fit(self) -> None:
        if self.reader.mode == "pages":
            self.reader.page_canvas.fit_width()
        else:
            self.reader.text_canvas.set_zoom(1.0)

    def toggle_panels(self) -> None:
        """Hide both side panels for reading, or show them again."""
        shown = self.left.isVisible() or self.right.isVisible()
        self.left.setVisible(not shown)
        self.right.setVisible(not shown)
