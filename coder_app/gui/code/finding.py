"""Find in the open document: the bar over the page and what it lights up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder_app.gui.page.find_bar import FindBar
from coder_app.gui.page.find_text import finder

if TYPE_CHECKING:
    from coder_app.domain.anchors import Anchor
    from coder_app.gui.reading.reader import Reader


class FindInDocument(QObject):
    """Connects a find bar with a reader."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._hits: list[Anchor] = []
        self._at: Anchor | None = None
        self.bar = FindBar()
        self.bar.hide()
        self.bar.found.connect(self._found)
        self.bar.hit_chosen.connect(self._chosen)
        self.bar.closed.connect(self._closed)
        reader.mode_changed.connect(lambda _mode: reader.surface.set_hits(self._hits))

    def open(self) -> None:
        """Show the bar, ready to type; a short selection is what to find."""
        surface = self._reader.surface
        words = surface.selected_text()
        self.bar.start = surface.cursor_state.caret
        self.bar.open_bar(words if 0 < len(words) <= 60 else "")

    def forget(self) -> None:
        """Another document is open: search that one from now on."""
        loaded = self._reader.loaded
        self._hits, self._at = [], None
        self.bar.set_find(finder(loaded.opened.text) if loaded else None)

    def _found(self, hits: list[Anchor]) -> None:
        self._hits = hits
        if self.bar.isVisible():  # a bar being closed forgets its hits; where one was is still of use
            self._at = None
        self._reader.surface.set_hits(hits)

    def _chosen(self, hit: Anchor) -> None:
        self._at = hit
        self._reader.surface.set_hits(self._hits, hit)
        self._reader.surface.reveal(hit, animate=False)

    def _closed(self) -> None:
        # The keys go on with the text, at what was found last: Enter gives it a code.
        surface = self._reader.surface
        surface.setFocus()
        if self._at is not None:
            surface.set_selection(self._at)
