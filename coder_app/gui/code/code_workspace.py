"""The Code workspace: my documents, the page in the middle, codebook and picked coding at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.code.codebook_panel import CodebookPanel
from coder_app.gui.code.codebook_work import CodebookWork
from coder_app.gui.code.coding_control import CodingControl
from coder_app.gui.code.document_panel import DocumentPanel
from coder_app.gui.code.finding import FindInDocument
from coder_app.gui.code.place_panel import PlacePanel
from coder_app.gui.codebook.card import CodeCard
from coder_app.gui.codebook.palette import CodePalette
from coder_app.gui.reading.languages import language_name
from coder_app.gui.reading.reader import Reader
from coder_app.gui.settings import RECENT_CODES
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.chips import Choice, FilterChip
from coder_app.gui.widgets.labels import EmptyState, Line
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.operations.finishing import finish_document, reopen_document

if TYPE_CHECKING:
    from coder_app.domain.anchors import Anchor, Region
    from coder_app.domain.views import CodeView, CodingView
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
        "view.panels", "edit.find", "edit.copy", "codebook.new", "codebook.edit", "codebook.find", "code.region",
        *(f"code.key_{digit}" for digit in range(1, 10)),
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._coders: frozenset[str] = frozenset({desk.person.id})
        self._card_coding = ""
        self.reader = Reader(desk)
        self.control = CodingControl(desk, self.reader, self)
        self.documents = DocumentPanel(desk)
        self.place = PlacePanel(self.reader)
        self.codebook = CodebookPanel()
        self.codebook_work = CodebookWork(desk, self.codebook)
        self.card = CodeCard()
        self.palette_ = CodePalette(self)
        self.finding = FindInDocument(self.reader)
        self.finish = QPushButton(self.tr("Finish document"))
        self.others = FilterChip(self.tr("Codings"), self.tr("everybody's"))
        self.nothing = EmptyState("code", self.tr("Choose a document on the left."))
        self._lay_out()
        self._connect()
        desk.actions.attach(self.reader, "page")
        self._show_card(None)

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
        self.right = self._right_side()
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

    def _right_side(self) -> QWidget:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(self.card, 1)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 12)
        set_role(self.finish, "main")
        row.addWidget(self.others)
        row.addStretch(1)
        row.addWidget(self.finish)
        column.addLayout(row)
        right = Splitter(Qt.Orientation.Vertical)
        right.addWidget(self.codebook)
        right.addWidget(lower)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        remember_splitter(right, self._desk.settings, "code-right")
        return right

    def _connect(self) -> None:
        reader, control = self.reader, self.control
        self.documents.chosen.connect(self.open_document)
        self.documents.import_requested.connect(lambda: self._desk.workspace_requested.emit("library"))
        self.codebook.code_chosen.connect(self._code_from_tree)
        self.codebook.tree.code_selected.connect(self._code_selected)
        self.codebook.create_requested.connect(self._create)
        self.codebook_work.passages_requested.connect(self._desk.passages_requested)
        self.palette_.code_chosen.connect(control.code_with)
        self.palette_.create_requested.connect(control.in_vivo)
        self.palette_.closed.connect(reader.surface.setFocus)
        control.picked_changed.connect(self._show_card)
        self.card.intensity_changed.connect(control.set_intensity)
        self.card.memo_changed.connect(lambda text: control.set_memo(text, self._card_coding))
        reader.opened.connect(self._document_opened)
        reader.selection_changed.connect(lambda _anchor: self.status_changed.emit())
        reader.place_changed.connect(self.status_changed)
        reader.region_selected.connect(self._region_drawn)
        reader.context_menu_requested.connect(self._context_menu)
        reader.mode_changed.connect(lambda _mode: self.status_changed.emit())
        self.finish.clicked.connect(self.toggle_finished)
        self.others.chosen.connect(self._coders_chosen)
        self._desk.documents_changed.connect(self._show_finished)
        self._desk.study_changed.connect(self._show_coder_choice)
        for canvas in (reader.page_canvas, reader.text_canvas):
            canvas.copy_hook = None

    # Workspace

    def enter(self) -> None:
        """Open the first unfinished document when none is open; give the page the keyboard."""
        if self.reader.document is None and self._desk.documents:
            waiting = [each for each in self._desk.documents if each.id not in self._desk.finished]
            self.open_document((waiting or list(self._desk.documents))[0].id)
        self.reader.surface.setFocus()

    def shut(self) -> None:
        """Stop drawing."""
        self.card.save()
        self.palette_.hide()
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
            told["place"] = self.tr("{code} · page {page} of {pages}").format(
                code=document.code, page=page.label or page.number + 1, pages=document.pages)  # fmt: skip
        else:
            told["place"] = document.code
        anchor = surface.selection()
        if anchor is not None:
            quote = " ".join(loaded.opened.text[anchor.start : anchor.start + 120].replace("\u00ad\n", "").split())
            told["selection"] = self.tr("“{quote}” · {count} characters").format(quote=quote, count=anchor.length)
        return told

    def command(self, ident: str) -> None:
        """Do what a command says."""
        if ident.startswith("code.key_"):
            self.control.with_key(ident[-1])
            return
        handler = {
            "code.palette": self.open_palette, "code.again": self.control.again, "code.in_vivo": self.in_vivo,
            "code.remove": self.control.delete_picked, "code.memo": self._edit_memo,
            "code.intensity_up": lambda: self.control.step_intensity(1),
            "code.intensity_down": lambda: self.control.step_intensity(-1),
            "select.sentence": lambda: select_next_sentence(self.reader.surface),
            "code.next": lambda: self.control.step(forward=True),
            "code.previous": lambda: self.control.step(forward=False),
            "code.next_document": lambda: self._neighbour(1), "code.previous_document": lambda: self._neighbour(-1),
            "code.finish": self.toggle_finished, "code.region": self._region_mode,
            "view.pages": self.switch_mode, "view.larger": lambda: self.reader.surface.zoom_by(1),
            "view.smaller": lambda: self.reader.surface.zoom_by(-1), "view.fit": self._fit,
            "view.panels": self.toggle_panels, "edit.find": self.finding.open, "edit.copy": self.copy_with_place,
            "codebook.new": self.codebook_work.new_code, "codebook.edit": self._edit_current,
            "codebook.find": self.codebook.field.setFocus,
        }.get(ident)  # fmt: skip
        if handler:
            handler()

    # Documents

    def open_document(self, document_id: str) -> None:
        """Show a document with my codings."""
        self.card.save()
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
        self._show_card(None)
        self.reader.surface.setFocus()
        self.status_changed.emit()

    def _neighbour(self, step: int) -> None:
        document = self.reader.document
        other = self.documents.neighbour(document.id, step) if document else ""
        if other:
            self.open_document(other)

    def toggle_finished(self) -> None:
        """Mark the document as completely coded, or take it up again."""
        document = self.reader.document
        if document is None:
            return
        if document.id in self._desk.finished:
            self._desk.project.do(reopen_document, document.id)
            self._desk.messages.tell(self.tr("{code} is open again.").format(code=document.code))
            return
        self.card.save()
        again = self._desk.project.do
        self._desk.project.do(finish_document, document.id, then=lambda code: self._desk.messages.tell(
            self.tr("{code} is finished.").format(code=code), self.tr("Reopen"),
            lambda: again(reopen_document, document.id)))  # fmt: skip

    def _show_finished(self) -> None:
        document = self.reader.document
        done = document is not None and document.id in self._desk.finished
        self.finish.setText(self.tr("Reopen document") if done else self.tr("Finish document"))
        self.finish.setEnabled(document is not None)
        set_role(self.finish, "" if done else "main")
        if document is None and self.isVisible():
            self.enter()

    def _show_coder_choice(self) -> None:
        self.others.setVisible(self._desk.is_lead and len(self._desk.coders) > 1)
        self.others.set_choices([Choice(coder.id, coder.name) for coder in self._desk.coders], self._coders)

    def _coders_chosen(self, ids: list[str]) -> None:
        self._coders = frozenset(ids) or frozenset({self._desk.person.id})
        self.reader.show_coders(self._coders)

    def show_coders(self, coder_ids: frozenset[str]) -> None:
        """Show other people's codings beside mine, as when a disagreement is looked at."""
        self._coders = frozenset({self._desk.person.id}) | coder_ids
        self._show_coder_choice()
        self.reader.show_coders(self._coders)

    # Coding

    def open_palette(self, text: str = "") -> None:
        """Open the palette beside the selection, with a text typed in already."""
        if not self.control.can_code:
            self._desk.messages.tell(
                self.tr("Select a passage first: drag over it, or press Space for the next sentence.")
            )
            return
        rects = self.reader.surface.selected_rects()
        viewport = self.reader.surface.viewport()
        place = rects[-1].bottomLeft().toPoint() if rects else viewport.rect().center()
        place.setY(max(20, min(place.y() + 6, viewport.height() - 120)))
        recent = self._desk.settings.get(RECENT_CODES).get("codes", [])
        self.palette_.set_codes([code for code in self._desk.codes if code.active], recent)
        chosen = self.control.selection
        taken = [c.code_id for c in self.reader.codings.codings.values() if chosen is not None and c.anchor == chosen]
        self.palette_.open_palette(viewport.mapToGlobal(place), text, self.reader.surface.selected_text(), taken)

    def in_vivo(self) -> None:
        """Open the palette with the selected words as the name of a new code."""
        words = " ".join(self.reader.surface.selected_text().split())
        if not words:
            self._desk.messages.tell(self.tr("Select the words that shall become a code first."))
            return
        self.open_palette(words)

    def _code_from_tree(self, code_id: str) -> None:
        self.control.code_with(code_id)
        self.reader.surface.setFocus()

    def _region_mode(self) -> None:
        self.reader.page_canvas.set_region_mode(True)
        self._desk.messages.tell(self.tr("Draw a rectangle over the picture or table."))

    def _region_drawn(self, _region: Region) -> None:
        self.reader.page_canvas.set_region_mode(False)
        self.open_palette()

    def _code_selected(self, code: CodeView | None) -> None:
        if self.control.picked is None:
            self.card.show_code(code)

    def _show_card(self, coding: CodingView | None) -> None:
        if coding is None:
            self.card.show_code(self.codebook.tree.current_code())
            self._card_coding = ""
            return
        mine = coding.coder_id == self._desk.person.id
        where = self.tr("proposed") if coding.proposed else self.tr("this passage")
        owner = self._desk.coder_name(coding.coder_id)
        self.card.show_code(self._desk.code(coding.code_id), coding, editable=mine, where=where if mine else owner)
        # Only now: the card tells the memo of the coding it showed before while it changes.
        self._card_coding = coding.id

    def _edit_memo(self) -> None:
        if self.control.picked is not None:
            self.card.edit_memo()
        else:
            self._desk.messages.tell(self.tr("Pick a coding first: click it, or press N for the next one."))

    def _edit_current(self) -> None:
        code = self.codebook.tree.current_code()
        if code is not None:
            self.codebook_work.edit(code.id)

    def _create(self, name: str, parent_id: str | None) -> None:
        if self.control.selection is not None:
            self.control.in_vivo(name, parent_id)
            self.codebook.field.clear()
            self.reader.surface.setFocus()
        else:
            self.codebook_work.new_code(parent_id, name)

    def _context_menu(self, at: QPoint, ids: tuple[str, ...]) -> None:
        menu = QMenu(self)
        for ident in ids:
            coding = self.reader.codings.codings.get(ident)
            code = self._desk.code(coding.code_id) if coding else None
            if coding and code:
                menu.addAction(self.tr("Show “{name}”").format(name=code.name)).triggered.connect(
                    lambda _=False, ident=ident: self.reader.surface.pick(ident, tell=True))  # fmt: skip
        if ids:
            self.reader.surface.pick(ids[0], tell=True)
            menu.addSeparator()
            menu.addAction(self._desk.actions["code.memo"])
            menu.addAction(self._desk.actions["code.remove"])
            if self.control.picked and self.control.picked.proposed:
                menu.addAction(self.tr("Accept the proposed coding")).triggered.connect(self.control.accept)
        for name in ("code.palette", "code.again", "code.in_vivo", "edit.copy", "code.region"):
            menu.addAction(self._desk.actions[name])
        menu.exec(at)

    # View

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

    def copy_with_place(self) -> None:
        """Put the selected passage on the clipboard with its document and page."""
        anchor, loaded = self.reader.surface.selection(), self.reader.loaded
        if anchor is None or loaded is None:
            self._desk.messages.tell(self.tr("Select a passage first."))
            return
        document = loaded.opened.document
        page = loaded.model.page_at(anchor.start)
        label = loaded.opened.pages[page].label or str(page + 1)
        place = (
            self.tr("{code}, page {page}").format(code=document.code, page=label)
            if document.has_pages
            else document.code
        )
        QGuiApplication.clipboard().setText(f"“{self.reader.surface.selected_text()}” ({place})")
        self._desk.messages.tell(self.tr("Copied with its place: {place}.").format(place=place))
