"""The Blind workspace: what tells the source is found, hidden, and looked at as a coder sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.blind.blind_words import POLICIES
from coder_app.gui.blind.coders_panel import CodersPanel
from coder_app.gui.blind.documents_panel import DocumentsPanel
from coder_app.gui.blind.entities_panel import EntitiesPanel
from coder_app.gui.blind.hand_masking import HandMasking
from coder_app.gui.blind.held_view import HeldView
from coder_app.gui.blind.mask_lists import MaskLists
from coder_app.gui.blind.masked_page import MaskedPage
from coder_app.gui.blind.masking_work import MaskingWork
from coder_app.gui.blind.suggestions_panel import SuggestionsPanel
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import EmptyState, Line
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from coder_app.blinding.suggesting import Suggestion
    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk
    from coder_app.operations.masking import MaskView


class BlindWorkspace(QWidget):
    """Documents and entities, the page, and what is suggested for it; only leads have it."""

    status_changed = Signal()

    COMMANDS = ("code.next", "code.previous", "view.larger", "view.smaller", "view.panels", "view.pages",
                "blind.mask", "blind.region", "blind.label", "blind.lists")  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document = ""
        self.work = MaskingWork(desk, self)
        self.documents = DocumentsPanel(desk, self.work)
        self.entities, self.coders = EntitiesPanel(desk), CodersPanel(desk)
        self.page = MaskedPage(desk)
        self.suggestions, self.lists = SuggestionsPanel(), MaskLists(desk, self.work)
        self.masks = self.lists.masks
        self.hand = HandMasking(desk, self.work, self.page, self.lists, self.entities.listed)
        self.nothing = EmptyState("blind", self.tr("Choose a document on the left."))
        self.policy = QComboBox()
        for ident, words in POLICIES.items():
            self.policy.addItem(said("Masks", words), ident)
        self.policy.setCurrentIndex(self.policy.findData(self.work.policy))
        self.policy.setAccessibleName(self.tr("What is to be hidden"))
        self.as_it_is = ChipButton(self.tr("As it is"), checkable=True)
        self.as_coder = ChipButton(self.tr("As a coder sees it"), "blind", checkable=True)
        self.packets = ChipButton(self.tr("Coders and packets"), "person", checkable=True)
        self.held_chip = ChipButton(self.tr("Did it hold"), "compare", checkable=True)
        self.held = HeldView(desk)
        self._lay_out()
        self._connect()
        desk.actions.attach(self.right, "page")
        desk.actions.attach(self.page, "page")

    # Layout

    def _lay_out(self) -> None:
        self.as_it_is.setChecked(True)
        self._views = QButtonGroup(self)
        bar = QWidget()
        row = FlowLayout(bar)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self.policy)
        for chip in (self.as_it_is, self.as_coder, self.packets, self.held_chip):
            self._views.addButton(chip)
            row.addWidget(chip)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.nothing)
        reading, above = QWidget(), QVBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        for widget, share in ((self.hand, 0), (Line(), 0), (self.page, 1)):
            above.addWidget(widget, share)
        reading.setLayout(above)
        self.middle.addWidget(reading)
        self.left = Splitter(Qt.Orientation.Vertical)
        self.left.set_parts((self.documents, 380, 1), (self.entities, 380, 1))
        self.right = Splitter(Qt.Orientation.Vertical)
        self.right.set_parts((self.suggestions, 420, 3), (self.lists, 300, 2))
        self.columns = Splitter(Qt.Orientation.Horizontal)
        self.columns.set_parts((self.left, 320, 0), (self.middle, 660, 1), (self.right, 420, 0))
        remember_splitter(self.columns, self._desk.settings, "blind-columns")
        remember_splitter(self.left, self._desk.settings, "blind-left")
        remember_splitter(self.right, self._desk.settings, "blind-right")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(Line())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns)
        self.stack.addWidget(self.coders)
        self.stack.addWidget(self.held)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        work = self.work
        self.documents.document_chosen.connect(self.open_document)
        work.looked.connect(self._looked)
        self.suggestions.chosen.connect(self._show_suggestion)
        self.suggestions.accepted.connect(lambda chosen: work.hide(self._document, chosen))
        self.suggestions.refused.connect(lambda chosen: work.leave(self._document, chosen))
        self.suggestions.all_accepted.connect(work.hide_everywhere)
        self.masks.chosen.connect(self._show_mask)
        self.masks.taken_away.connect(work.show_again)
        self.masks.renamed.connect(self.hand.ask_label)
        self.lists.place_wanted.connect(lambda start, end: self.page.go_to(Anchor(start, end)))
        self.lists.elsewhere.connect(self._open_at)
        self.page.mask_picked.connect(lambda ident: self.hand.choose(ident) if ident else None)
        self.page.mask_removed.connect(self._show_again)
        self.hand.mode_changed.connect(self.status_changed)
        self.policy.activated.connect(lambda _: self._other_policy())
        self.as_it_is.clicked.connect(lambda _on: self.show_as(coder=False))
        self.as_coder.clicked.connect(lambda _on: self.show_as(coder=True))
        self.packets.clicked.connect(lambda _on: self.show_coders())
        self.held_chip.clicked.connect(lambda _on: self.show_held())
        self.page.opened.connect(self._page_opened)
        self._desk.documents_changed.connect(self._documents_changed)
        self._desk.project.changed.connect(self._follow)

    # Workspace

    def enter(self) -> None:
        """Look at the documents that were not looked at yet; open the first when none is open."""
        self._documents_changed()
        self.entities.read()
        self.coders.read()
        (self.suggestions.table if self._document else self.documents.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Stop looking and drawing."""
        self.work.stop()
        self.page.close_document()

    def status(self) -> dict[str, str]:
        """Which document is shown, and how much of it is hidden."""
        document, looked = self._desk.document(self._document), self.work.of(self._document)
        if document is None:
            return {}
        told = {"place": document.code}
        if looked is not None:
            told["more"] = self.tr("%n passage(s) hidden", "", len(looked.masks))
        return told

    def command(self, ident: str) -> None:
        """Do what a command says."""
        if ident in {"code.next", "code.previous"}:
            below = self.lists.shown()
            shown = below if below.table.hasFocus() else self.suggestions
            shown.step(1 if ident == "code.next" else -1)
        elif ident == "view.panels":
            hidden = not self.right.isVisibleTo(self)
            for side in (self.left, self.right):
                side.setVisible(hidden)
        elif ident in {"view.larger", "view.smaller"}:
            self.page.surface.zoom_by(1 if ident == "view.larger" else -1)
        elif self.stack.currentWidget() is self.columns and self._document:
            {
                "view.pages": lambda: self.hand.show_text(on=not self.page.as_text), "blind.mask": self.hand.hide_words,
                "blind.region": self.hand.frame_region, "blind.label": self.hand.ask_label,
                "blind.lists": self.lists.next_list,
            }[ident]()  # fmt: skip

    # Documents

    def open_document(self, document_id: str) -> None:
        """Show a document and what is suggested for it."""
        self._document = document_id
        self.documents.mark(document_id)
        self.suggestions.forget_place()
        self.hand.open_document(document_id)
        if self.work.of(document_id) is None:
            self.work.look_at([document_id], document_id)
        self._show_looked()
        self.page.go_to(None)
        self.page.show_document(document_id, as_coder=self.as_coder.isChecked())
        self.status_changed.emit()

    def show_as(self, *, coder: bool) -> None:
        """Show the page as it is, or as a coder sees it."""
        self.stack.setCurrentWidget(self.columns)
        (self.as_coder if coder else self.as_it_is).setChecked(True)
        if self._document:
            self.page.show_document(self._document, as_coder=coder)

    def show_coders(self) -> None:
        """Show who codes what, and hand out packets or take them back."""
        self.packets.setChecked(True)
        self.stack.setCurrentWidget(self.coders)
        self.coders.read()
        self.coders.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_held(self) -> None:
        """Show whether blinding held, and unblind."""
        self.held_chip.setChecked(True)
        self.stack.setCurrentWidget(self.held)
        self.held.read()

    def _page_opened(self) -> None:
        self.middle.setCurrentIndex(1)

    def _documents_changed(self) -> None:
        if self._document and self._desk.document(self._document) is None:
            self._document = ""
            self.page.close_document()
            self.middle.setCurrentIndex(0)
            self._show_looked()
        if self.isVisible():
            self.documents.show_all()
            new = [each.id for each in self._desk.documents if self.work.of(each.id) is None]
            self.work.look_at(new, self._document)
            if not self._document and self._desk.documents:
                self.open_document(self._desk.documents[0].id)
        self._say_ready()

    def _follow(self, changes: Changes) -> None:
        if self._document in changes.rows.get("document", ()) and self.as_coder.isChecked():
            self.page.show_document(self._document, as_coder=True)

    # Masks

    def _other_policy(self) -> None:
        self.work.set_policy(self.policy.currentData(), self._document)
        self._show_looked()

    def _looked(self, document_id: str) -> None:
        if document_id == self._document:
            self._show_looked()
        self._say_ready()

    def _show_looked(self) -> None:
        document, looked = self._desk.document(self._document), self.work.of(self._document)
        self.suggestions.show_suggestions(document.code if document else "", looked.suggestions if looked else None,
                                          masked=bool(looked and looked.masks))  # fmt: skip
        self.lists.show_masks(self._document, looked.masks if looked else None)
        self.page.show_places([Anchor(each.start, each.end) for each in looked.suggestions] if looked else [],
                              looked.masks if looked else ())  # fmt: skip
        if looked and looked.suggestions and self.suggestions.current() is None:
            self.suggestions.choose_row(0)
        self.hand.point_out()
        self.status_changed.emit()

    def _show_suggestion(self, each: Suggestion | None) -> None:
        # A document that was opened for a name left open keeps the place it was opened at.
        if each is not None and not self.lists.orphans.table.hasFocus():
            self.page.go_to(Anchor(each.start, each.end))

    def _show_mask(self, mask: MaskView | None) -> None:
        if mask is None or not self.masks.table.hasFocus():
            return
        self.page.pick(mask.id)
        if mask.region is not None:
            self.page.go_to_region(mask.region)
        else:
            self.page.go_to(Anchor(mask.start, mask.end))

    def _open_at(self, document_id: str, start: int, end: int) -> None:
        """Open a document at a place, the list keeping the keyboard."""
        if document_id != self._document:
            self.open_document(document_id)
        self.page.go_to(Anchor(start, end))

    def _show_again(self, mask_id: str) -> None:
        looked = self.work.of(self._document)
        self.work.show_again([mask for mask in looked.masks if mask.id == mask_id] if looked else [])

    def _say_ready(self) -> None:
        looked = [self.work.of(document.id) for document in self._desk.documents]
        ready = sum(each is not None and not each.suggestions for each in looked)
        told = self.tr("ready: {ready} of {all}").format(ready=ready, all=len(looked))
        self.documents.header.set_quiet(told if looked else "")
