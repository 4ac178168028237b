"""Masks of the lead's own choice: selected words, a part of a page, another label; by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.blind.mask_dialog import MaskDialog
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.operations.masking import NewMask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from coder_app.blinding.entities import Entity
    from coder_app.domain.anchors import Region
    from coder_app.gui.blind.mask_lists import MaskLists
    from coder_app.gui.blind.masked_page import MaskedPage
    from coder_app.gui.blind.masking_work import MaskingWork
    from coder_app.gui.desk import Desk
    from coder_app.gui.widgets.notice import Notice


class HandMasking(QWidget):
    """The bar above the page, and what its buttons and keys do to the document that is shown."""

    mode_changed = Signal()

    def __init__(
        self, desk: Desk, work: MaskingWork, page: MaskedPage, lists: MaskLists,
        entities: Callable[[], list[Entity]], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._work, self._page, self._lists, self._entities = desk, work, page, lists, entities
        self._document = ""
        self._new: set[str] | None = None
        self._hint: Notice | None = None
        self.dialog: MaskDialog | None = None
        self.menu: QMenu | None = None
        self.pages = ChipButton(self.tr("Pages"), checkable=True)
        self.text = ChipButton(self.tr("Text"), checkable=True)
        self.words = self._button(self.tr("Hide selected words"), "blind.mask")
        self.region = self._button(self.tr("Hide a part of the page"), "blind.region")
        row = FlowLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        for chip in (self.pages, self.text, self.words, self.region):
            row.addWidget(chip)
        for chip in (self.pages, self.text):
            chip.setAutoExclusive(True)
        self.pages.clicked.connect(lambda _on: self.show_text(on=False))
        self.text.clicked.connect(lambda _on: self.show_text(on=True))
        page.opened.connect(self._say)
        page.selected.connect(lambda _any: self._say())
        page.region_drawn.connect(self.hide_region)
        page.menu_wanted.connect(self._open_menu)
        work.made.connect(self._made)

    def _button(self, text: str, ident: str) -> ChipButton:
        made = ChipButton(text)
        action: QAction = self._desk.actions[ident]
        made.clicked.connect(lambda _on=False: action.trigger())
        made.setToolTip(f"{action.text()} ({action.shortcut().toString()})")
        return made

    def open_document(self, document_id: str) -> None:
        """Another document is shown."""
        self._document, self._new = document_id, None
        self._say()

    def _say(self) -> None:
        loaded = self._page.loaded is not None
        self.pages.setEnabled(self._page.has_pages)
        self.text.setEnabled(loaded)
        self.region.setEnabled(self._page.has_pages)
        self.words.setEnabled(self._page.selection() is not None)
        (self.pages if self._page.has_pages and not self._page.as_text else self.text).setChecked(True)

    def show_text(self, *, on: bool) -> None:
        """Show the text instead of the pages, or the pages again."""
        self._page.set_as_text(on)
        self._say()
        self.mode_changed.emit()

    # Hiding

    def hide_words(self) -> None:
        """Hide the selected words; those of a listed name under its label."""
        place, loaded = self._page.selection(), self._page.loaded
        if place is None or loaded is None:
            self._desk.messages.tell(self.tr("Select the words first: drag over them, or hold Shift and press arrows."))
            return
        words = " ".join(loaded.opened.text[place.start : place.end].split()).casefold()
        named = next((each for each in self._entities() if words in {name.casefold() for name in each.names}), None)
        self._hide(NewMask(place, named.kind, named.label, named.id) if named else NewMask(place))

    def frame_region(self) -> None:
        """Let a part of the page be framed."""
        if self._page.draw_region():
            self._say()
            self._hint = self._desk.messages.tell(self.tr(
                "Draw a rectangle over what is to be hidden; or move a frame with the arrow keys, size it with Shift, "
                "and press Enter."))  # fmt: skip
        else:
            self._desk.messages.tell(self.tr("This document has no pages; select words instead."))

    def hide_region(self, region: Region) -> None:
        """Hide a part of a page."""
        if self._hint is not None:
            self._desk.messages.withdraw(self._hint)
            self._hint = None
        self._hide(NewMask(Anchor(0, 0), region=region))

    def _hide(self, new: NewMask) -> None:
        known = self._work.of(self._document)
        self._new = {mask.id for mask in known.masks} if known is not None else set()
        self._work.hide_place(self._document, new)

    def _made(self, document_id: str) -> None:
        if document_id == self._document:
            self._desk.messages.offer_undo(self.tr("Hidden. F2 gives the mask another label."),
                                           self._desk.project.undo)  # fmt: skip

    def point_out(self) -> None:
        """Choose the mask that was made by hand last, once it is in the list of what is hidden."""
        known = self._work.of(self._document)
        if self._new is None or known is None:
            return
        new = next((mask.id for mask in known.masks if mask.id not in self._new), None)
        if new is not None:
            self._new = None
            self.choose(new)

    def choose(self, mask_id: str) -> None:
        """Make a mask the current one, in its list and on the page."""
        self._lists.choice.setCurrentIndex(0)
        self._lists.masks.choose(mask_id)
        self._page.pick(mask_id)

    def _open_menu(self, at: QPoint, ids: tuple[str, ...]) -> None:
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if ids:
            self.choose(ids[0])
            menu.addAction(self._desk.actions["blind.label"])
            menu.addAction(self.tr("Take away")).triggered.connect(lambda _=False: self._page.mask_removed.emit(ids[0]))
            menu.addSeparator()
        for name in ("blind.mask", "blind.region", "view.pages"):
            menu.addAction(self._desk.actions[name])
        menu.popup(at)

    # Labels

    def ask_label(self) -> None:
        """Ask what the current mask is to show."""
        mask = self._lists.masks.current()
        if mask is None:
            self._desk.messages.tell(self.tr("Choose a mask in the list of what is hidden first."))
            return
        self.dialog = dialog = MaskDialog(mask, self._entities(), self.window())
        dialog.accepted.connect(lambda: self._work.relabel(mask, *dialog.values()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
