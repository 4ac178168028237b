"""A document on the screen, as its pages or as running text, with one selection and one set of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.page.colours import DARK, LIGHT
from coder_app.gui.page.page_canvas import PageCanvas
from coder_app.gui.page.text_canvas import TextCanvas
from coder_app.gui.reading.loading import LoadedDocument, keep_first_page, load_document
from coder_app.gui.reading.marks_of import CodingsOnPage
from coder_app.gui.settings import MARGIN_NAMES, OPEN_AS, READING_SIZE, READING_WIDTH
from coder_app.gui.theme import follow_theme, tokens
from coder_app.operations.reading import known_ranges

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coder_app.domain.errors import CoderError
    from coder_app.domain.views import Changes, DocumentView
    from coder_app.gui.desk import Desk
    from coder_app.gui.page.marks import Mark
    from coder_app.gui.page.reading_surface import ReadingSurface
    from coder_app.gui.reading.loading import PageDrawer

_FIRST_PAGE_LATER = 1500  # milliseconds


class Reader(QWidget):
    """Shows one document at a time. ``opened`` tells that another one can be read; ``mode_changed`` pages or text."""

    opened = Signal()
    mode_changed = Signal(str)
    selection_changed = Signal(object)
    coding_picked = Signal(str)
    coding_resized = Signal(str, object)
    region_selected = Signal(object)
    code_dropped = Signal(str)
    place_changed = Signal()
    context_menu_requested = Signal(QPoint, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, opens_as: str = "") -> None:
        """``opens_as``: ``pages`` or ``text``; as the settings say when it is empty."""
        super().__init__(parent)
        self._desk = desk
        self._opens_as = opens_as
        self._further: list[Mark] = []
        self.loaded: LoadedDocument | None = None
        self._wanted = ""
        self._coming: PageDrawer | None = None
        self._stale_surface: ReadingSurface | None = None
        self.codings = CodingsOnPage(desk, self)
        self.page_canvas, self.text_canvas = PageCanvas(), TextCanvas()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout()
        # Before the canvases come in: a widget made visible without a parent is a window of its own for a moment.
        column.addLayout(self._stack)
        for canvas in (self.page_canvas, self.text_canvas):
            self._stack.addWidget(canvas)
            self._connect(canvas)
        desk.project.changed.connect(self._follow)
        self.codings.begun.connect(self._show_marks)
        self.codings.reloaded.connect(self._show_marks)
        self.codings.put.connect(self._put_mark)
        self.codings.removed.connect(self._remove_mark)
        desk.settings.changed.connect(self._setting_changed)
        self._setting_changed("")
        follow_theme(self, self._take_colours)

    def _connect(self, canvas: ReadingSurface) -> None:
        canvas.selection_changed.connect(self.selection_changed)
        canvas.mark_picked.connect(self.coding_picked)
        canvas.mark_resized.connect(self.coding_resized)
        canvas.region_selected.connect(self.region_selected)
        canvas.code_dropped.connect(self.code_dropped)
        canvas.page_shown.connect(lambda _page: self.place_changed.emit())
        canvas.zoom_changed.connect(lambda _zoom: self.place_changed.emit())
        canvas.context_menu_requested.connect(self.context_menu_requested)

    @property
    def surface(self) -> ReadingSurface:
        """What is shown now: the pages or the text."""
        return self.text_canvas if self._stack.currentWidget() is self.text_canvas else self.page_canvas

    @property
    def document(self) -> DocumentView | None:
        """The document that is shown, as it was when it was opened."""
        return self.loaded.opened.document if self.loaded else None

    @property
    def wanted(self) -> str:
        """The id of the document that is shown or on its way; empty when there is none."""
        return self._wanted

    @property
    def mode(self) -> str:
        """``pages`` or ``text``."""
        return "text" if self.surface is self.text_canvas else "pages"

    def show_document(
        self,
        document_id: str,
        coder_ids: frozenset[str],
        then: Callable[[], None] | None = None,
        failed: Callable[[CoderError], None] | None = None,
    ) -> None:
        """Open a document with the codings of these people; ``then`` is called when it can be read."""
        self._wanted = document_id
        known = self._desk.document(document_id)

        def not_there(error: CoderError) -> None:
            if document_id == self._wanted:
                self._wanted = self.document.id if self.document else ""
            if failed is not None:
                failed(error)
            else:
                self._desk.messages.failed(error)

        self._coming = load_document(
            self._desk.project, document_id, lambda loaded: self._arrived(document_id, loaded, coder_ids, then),
            not_there, has_pages=known is not None and known.has_pages,
            masked=known is not None and known.masked,
        )  # fmt: skip

    def _arrived(
        self, document_id: str, loaded: LoadedDocument, coder_ids: frozenset[str], then: Callable[[], None] | None
    ) -> None:
        if document_id != self._wanted:
            loaded.close()
            return
        old, self.loaded = self.loaded, loaded
        mode = (self._opens_as or self._desk.settings.get(OPEN_AS)) if old is None else self.mode
        self._stale_surface = None
        surface: ReadingSurface = self._surface_for(mode)
        self._stack.setCurrentWidget(surface)
        surface.show_document(loaded.model, loaded.images)
        self._stale_surface = self.page_canvas if surface is self.text_canvas else self.text_canvas
        if surface is self.page_canvas:
            self.page_canvas.fit_width()
        if old is not None:
            old.close()
            old.deleteLater()
        self.opened.emit()
        if then is not None:
            then()
        self._show_codings(coder_ids)
        if self.codings.codings:  # of the same document opened once more
            self._show_marks()
        self._store_first_page(loaded)

    def _show_codings(self, coder_ids: frozenset[str]) -> None:
        if self.loaded is not None:
            opened = self.loaded.opened
            middle = self.surface.offset_at(self.surface.viewport().rect().center().toPointF())
            self.codings.show(opened.document.id, coder_ids, len(opened.text), middle)

    def _follow(self, changes: Changes) -> None:
        loaded = self.loaded
        if loaded is None or loaded.opened.edition_id not in changes.rows.get("edition_ranges", ()):
            return
        # Sentences are found in the background: a document opened before that learns them now.
        edition_id = loaded.opened.edition_id
        self._desk.project.ask(known_ranges, edition_id, then=lambda found: self._take_ranges(edition_id, *found))

    def _take_ranges(self, edition_id: str, sentences: list[Anchor], paragraphs: list[Anchor]) -> None:
        if self.loaded is not None and self.loaded.opened.edition_id == edition_id:
            self.loaded.model.set_ranges(sentences, paragraphs)

    def _surface_for(self, mode: str) -> ReadingSurface:
        real_pages = self.loaded is not None and self.loaded.opened.document.has_pages
        return self.page_canvas if mode == "pages" and real_pages else self.text_canvas

    def _store_first_page(self, loaded: LoadedDocument) -> None:
        if loaded.images is None or loaded.drawer.has_first:
            return
        edition_id = loaded.opened.edition_id
        loaded.first_page_ready.connect(lambda png: keep_first_page(self._desk.project, edition_id, png))
        # Not at once: the worker first draws what is to be read.
        QTimer.singleShot(_FIRST_PAGE_LATER, loaded, loaded.ask_first_page)

    def show_coders(self, coder_ids: frozenset[str]) -> None:
        """Show the codings of other people."""
        self._show_codings(coder_ids)

    def set_mode(self, mode: str) -> None:
        """Change between ``pages`` and ``text``; place and selection come along."""
        target = self._surface_for(mode)
        old = self.surface
        if self.loaded is None or target is old:
            return
        selection, picked = old.selection(), old.picked
        middle = old.offset_at(old.viewport().rect().center().toPointF())
        if self._stale_surface is target:
            target.show_document(self.loaded.model, self.loaded.images)
            self._stale_surface = None
        self._stack.setCurrentWidget(target)
        target.set_marks(self._marks())
        target.set_selection(selection)
        target.pick(picked)
        target.reveal(selection or Anchor(middle, middle + 1), animate=False)
        target.setFocus()
        self.mode_changed.emit(self.mode)
        self.place_changed.emit()

    def go_to(self, anchor: Anchor, *, flash: bool = True) -> None:
        """Bring a passage to the middle of the window and let it light up for a moment."""
        self.surface.reveal(anchor, animate=False)
        if flash:
            self.surface.flash(anchor)

    def close_document(self) -> None:
        """Stop drawing and forget the document."""
        self._wanted = ""
        if self._coming is not None:
            self._coming.close()
        if self.loaded is not None:
            self.loaded.close()
            self.loaded = None

    def show_further_marks(self, marks: Iterable[Mark]) -> None:
        """Mark other words beside the codings."""
        self._further = list(marks)
        self._show_marks()

    def _marks(self) -> list[Mark]:
        return [*self.codings.marks(), *self._further]

    def _show_marks(self) -> None:
        self.surface.set_marks(self._marks())

    def _put_mark(self, mark: Mark) -> None:
        self.surface.put_mark(mark)

    def _remove_mark(self, mark_id: str) -> None:
        self.surface.remove_mark(mark_id)

    def _take_colours(self) -> None:
        for canvas in (self.page_canvas, self.text_canvas):
            canvas.set_colours(DARK if tokens().dark else LIGHT)

    def _setting_changed(self, key: str) -> None:
        # The code given last is a setting as well; the pages need not be laid out anew for it.
        if key not in {"", MARGIN_NAMES.key, READING_SIZE.key, READING_WIDTH.key}:
            return
        settings = self._desk.settings
        self.page_canvas.set_lanes_shown(settings.get(MARGIN_NAMES))
        self.text_canvas.set_type(size=settings.get(READING_SIZE), letters=settings.get(READING_WIDTH))
