"""A document as it is or as a coder sees it: pages or text, with what is suggested lit up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.blind.job_study import study_of_jobs
from coder_app.gui.page.colours import DARK, LIGHT
from coder_app.gui.page.marks import Mark
from coder_app.gui.page.page_canvas import PageCanvas
from coder_app.gui.page.region_keys import keep_in_sight
from coder_app.gui.page.text_canvas import TextCanvas
from coder_app.gui.reading.loading import load_document
from coder_app.gui.settings import READING_SIZE, READING_WIDTH
from coder_app.gui.theme import follow_theme, tokens
from coder_app.operations.reading import open_document, open_original
from coder_app.operations.reading_copies import burn_pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.anchors import Region
    from coder_app.gui.desk import Desk
    from coder_app.gui.page.reading_surface import ReadingSurface
    from coder_app.gui.reading.loading import LoadedDocument, PageDrawer
    from coder_app.operations.masking import MaskView

_HIDDEN = "#8A8A8A"


class MaskedPage(QWidget):
    """Shows one edition of one document; ``opened`` tells that it can be read.

    ``selected`` tells whether words are selected, ``region_drawn`` a part of a page that is to be hidden,
    ``mask_picked`` the id of a mask that was clicked, ``mask_removed`` that it is to go, ``menu_wanted`` a point of the
    screen and the masks there.
    """

    opened = Signal()
    selected = Signal(bool)
    region_drawn = Signal(object)
    mask_picked = Signal(str)
    mask_removed = Signal(str)
    menu_wanted = Signal(QPoint, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.loaded: LoadedDocument | None = None
        self._wanted = ("", False)
        self._as_text = False
        self._coming: PageDrawer | None = None
        self._hits: list[Anchor] = []
        self._current: Anchor | None = None
        self._hidden: list[Mark] = []
        self.page_canvas, self.text_canvas = PageCanvas(), TextCanvas()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedLayout()
        # Before the canvases come in: a widget made visible without a parent is a window of its own for a moment.
        column.addLayout(self._stack)
        for canvas in (self.page_canvas, self.text_canvas):
            self._stack.addWidget(canvas)
            canvas.selection_changed.connect(lambda anchor: self.selected.emit(anchor is not None))
            canvas.mark_picked.connect(self.mask_picked)
            canvas.region_selected.connect(self._region_drawn)
            canvas.context_menu_requested.connect(self.menu_wanted)
            for key in ("Delete", "Backspace"):
                shortcut = QShortcut(QKeySequence(key), canvas, context=Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(self._remove_picked)
        self.page_canvas.set_lanes_shown(False)
        settings = desk.settings
        self.text_canvas.set_type(size=settings.get(READING_SIZE), letters=settings.get(READING_WIDTH))
        follow_theme(self, self._take_colours)

    @property
    def surface(self) -> ReadingSurface:
        """What is shown now: the pages or the text."""
        return self.text_canvas if self._stack.currentWidget() is self.text_canvas else self.page_canvas

    @property
    def as_text(self) -> bool:
        """Whether the text is wanted even where there are pages."""
        return self._as_text

    @property
    def has_pages(self) -> bool:
        """Whether the document can be shown as pages."""
        return self.loaded is not None and self.loaded.opened.document.has_pages

    def selection(self) -> Anchor | None:
        """The selected words without the blanks around them; None where there are none."""
        anchor = self.surface.selection() if self.loaded is not None else None
        if anchor is None or self.loaded is None:
            return None
        words = self.loaded.opened.text[anchor.start : anchor.end]
        start, end = anchor.start + len(words) - len(words.lstrip()), anchor.start + len(words.rstrip())
        return Anchor(start, end) if start < end else None

    def draw_region(self) -> bool:
        """Let the next drag, or the arrow keys, frame a part of a page; False where there are no pages."""
        if not self.has_pages:
            return False
        self.set_as_text(False)
        self.page_canvas.set_region_mode(True)
        self.page_canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _region_drawn(self, region: Region) -> None:
        self.page_canvas.set_region_mode(False)
        self.region_drawn.emit(region)

    def _remove_picked(self) -> None:
        if self.surface.picked:
            self.mask_removed.emit(self.surface.picked)

    def set_as_text(self, on: bool) -> None:
        """Show the text, or the pages where there are some; the place and the selection come along."""
        self._as_text = on
        old = self.surface
        if self.loaded is None or self._surface_for(self.loaded) is old:
            return
        selection, middle = old.selection(), old.offset_at(old.viewport().rect().center().toPointF())
        surface = self._show_on_surface(self.loaded)
        surface.set_selection(selection)
        surface.reveal(selection or Anchor(middle, middle + 1), animate=False)
        surface.setFocus()

    def _surface_for(self, loaded: LoadedDocument) -> ReadingSurface:
        pages = loaded.opened.document.has_pages and not self._as_text
        return self.page_canvas if pages else self.text_canvas

    def _show_on_surface(self, loaded: LoadedDocument) -> ReadingSurface:
        surface = self._surface_for(loaded)
        self._stack.setCurrentWidget(surface)
        surface.show_document(loaded.model, loaded.images)
        if surface is self.page_canvas:
            self.page_canvas.fit_width()
        self._show_marks()
        return surface

    @property
    def as_coder(self) -> bool:
        """Whether the masked edition is shown, or on its way."""
        return self._wanted[1]

    def show_document(self, document_id: str, *, as_coder: bool) -> None:
        """Open the original, or what coders read of it."""
        self._wanted = wanted = (document_id, as_coder)
        known = self._desk.document(document_id)
        if as_coder and known is not None and known.masked and known.has_pages:
            # Nothing to do where the pages have been drawn since the masks changed last.
            study = study_of_jobs(self._desk.project)
            self._desk.jobs.start(self.tr("Drawing pages as a coder sees them"),
                                  lambda progress: burn_pages(study, [document_id], progress),
                                  then=lambda _: self._load(wanted))  # fmt: skip
        else:
            self._load(wanted)

    def _load(self, wanted: tuple[str, bool]) -> None:
        if wanted != self._wanted:
            return
        known = self._desk.document(wanted[0])
        self._coming = load_document(
            self._desk.project, wanted[0], lambda loaded: self._arrived(wanted, loaded),
            has_pages=known is not None and known.has_pages, masked=wanted[1] and known is not None and known.masked,
            edition=open_document if wanted[1] else open_original,
        )  # fmt: skip

    def _arrived(self, wanted: tuple[str, bool], loaded: LoadedDocument) -> None:
        if wanted != self._wanted:
            loaded.close()
            return
        old, self.loaded = self.loaded, loaded
        same = old is not None and old.opened.document.id == loaded.opened.document.id
        place = self.surface.verticalScrollBar().value() if same else 0
        surface = self._show_on_surface(loaded)
        surface.verticalScrollBar().setValue(place)
        if not same and self._current is not None:
            surface.reveal(self._current, animate=False)
        if old is not None:
            old.close()
            old.deleteLater()
        self.opened.emit()

    def show_places(self, suggested: Sequence[Anchor], hidden: Sequence[MaskView]) -> None:
        """Light up what is suggested, and grey what is hidden already."""
        self._hits = list(suggested)
        self._hidden = [
            Mark(mask.id, mask.start, mask.end, _HIDDEN, mask.label, region=mask.region) for mask in hidden
        ]  # fmt: skip
        self._show_marks()

    def go_to_region(self, region: Region) -> None:
        """Bring a part of a page into sight."""
        if self.surface is self.page_canvas and region.page < self.page_canvas.flow.count:
            keep_in_sight(self.page_canvas, region)

    def pick(self, mask_id: str | None) -> None:
        """Let a mask stand out."""
        self.surface.pick(mask_id)

    def go_to(self, place: Anchor | None) -> None:
        """Let one place stand out and bring it into the middle."""
        self._current = place
        self._show_marks()
        if place is not None and place.length and self.loaded is not None:
            self.surface.reveal(place, animate=False)

    def _show_marks(self) -> None:
        if self.loaded is None:
            return
        self.surface.set_marks(() if self.as_coder else self._hidden)
        hits = [] if self.as_coder else self._hits
        self.surface.set_hits(hits, self._current)

    def close_document(self) -> None:
        """Stop drawing and forget the document."""
        self._wanted = ("", False)
        if self._coming is not None:
            self._coming.close()
        if self.loaded is not None:
            self.loaded.close()
            self.loaded = None

    def _take_colours(self) -> None:
        for canvas in (self.page_canvas, self.text_canvas):
            canvas.set_colours(DARK if tokens().dark else LIGHT)
