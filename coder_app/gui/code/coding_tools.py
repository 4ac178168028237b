"""Hands for coding: the palette, codes from words, regions, the menu of a passage, copying with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from coder_app.gui.codebook.palette import CodePalette
from coder_app.gui.settings import RECENT_CODES

if TYPE_CHECKING:
    from coder_app.domain.anchors import Region
    from coder_app.gui.code.coding_control import CodingControl
    from coder_app.gui.desk import Desk
    from coder_app.gui.reading.reader import Reader


class CodingTools(QObject):
    """What opens over the page; the verbs behind it are the control's."""

    def __init__(self, desk: Desk, reader: Reader, control: CodingControl, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._reader, self._control, self._parent = desk, reader, control, parent
        self.palette = CodePalette(parent)
        self.palette.code_chosen.connect(control.code_with)
        self.palette.create_requested.connect(control.in_vivo)
        self.palette.closed.connect(reader.surface.setFocus)
        reader.region_selected.connect(self._region_drawn)
        reader.context_menu_requested.connect(self._context_menu)

    def open_palette(self, text: str = "") -> None:
        """Open the palette beside the selection, with a text typed in already."""
        if not self._control.can_code:
            self._desk.messages.tell(
                self.tr("Select a passage first: drag over it, or press Space for the next sentence.")
            )
            return
        rects = self._reader.surface.selected_rects()
        viewport = self._reader.surface.viewport()
        place = rects[-1].bottomLeft().toPoint() if rects else viewport.rect().center()
        place.setY(max(20, min(place.y() + 6, viewport.height() - 120)))
        recent = self._desk.settings.get(RECENT_CODES).get("codes", [])
        self.palette.set_codes([code for code in self._desk.codes if code.active], recent)
        chosen = self._control.selection
        taken = [c.code_id for c in self._reader.codings.codings.values() if chosen is not None and c.anchor == chosen]
        self.palette.open_palette(viewport.mapToGlobal(place), text, self._reader.surface.selected_text(), taken)

    def in_vivo(self) -> None:
        """Open the palette with the selected words as the name of a new code."""
        words = " ".join(self._reader.surface.selected_text().split())
        if not words:
            self._desk.messages.tell(self.tr("Select the words that shall become a code first."))
            return
        self.open_palette(words)

    def region_mode(self) -> None:
        """Let the next drag draw a rectangle."""
        self._reader.page_canvas.set_region_mode(True)
        self._desk.messages.tell(self.tr(
            "Draw a rectangle over the picture or table; or move a frame with the arrow keys, size it with Shift, and "
            "press Enter."))  # fmt: skip

    def _region_drawn(self, _region: Region) -> None:
        self._reader.page_canvas.set_region_mode(False)
        self.open_palette()

    def _context_menu(self, at: QPoint, ids: tuple[str, ...]) -> None:
        menu = QMenu(self._parent)
        for ident in ids:
            coding = self._reader.codings.codings.get(ident)
            code = self._desk.code(coding.code_id) if coding else None
            if coding and code:
                menu.addAction(self.tr("Show “{name}”").format(name=code.name)).triggered.connect(
                    lambda _=False, ident=ident: self._reader.surface.pick(ident, tell=True))  # fmt: skip
        if ids:
            self._reader.surface.pick(ids[0], tell=True)
            menu.addSeparator()
            menu.addAction(self._desk.actions["code.memo"])
            menu.addAction(self._desk.actions["code.remove"])
            if self._control.picked and self._control.picked.proposed:
                menu.addAction(self.tr("Accept the proposed coding")).triggered.connect(self._control.accept)
        for name in ("code.palette", "code.again", "code.in_vivo", "edit.copy", "code.region"):
            menu.addAction(self._desk.actions[name])
        if self._desk.sight.blind:
            menu.addSeparator()
            menu.addAction(self._desk.actions["code.recognised"])
            menu.addAction(self._desk.actions["code.masked"])
        menu.exec(at)

    def copy_with_place(self) -> None:
        """Put the selected passage on the clipboard with its document and page."""
        anchor, loaded = self._reader.surface.selection(), self._reader.loaded
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
        QGuiApplication.clipboard().setText(f"“{self._reader.surface.selected_text()}” ({place})")
        self._desk.messages.tell(self.tr("Copied with its place: {place}.").format(place=place))
