"""The current passage on its page, to read what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.find.measures import BAR
from coder_app.gui.find.pairs import PairedPassage
from coder_app.gui.reading.page_words import page_words
from coder_app.gui.reading.reader import Reader
from coder_app.gui.theme import follow_theme, px, set_role
from coder_app.gui.widgets.labels import EmptyState, Line, PanelHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from coder_app.domain.errors import CoderError
    from coder_app.domain.views import PassageView
    from coder_app.gui.desk import Desk

_PAUSE = 140


class Preview(QWidget):
    """Follows the current passage with a short pause; works only while it can be seen."""

    open_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._passage: PassageView | None = None
        self.header = PanelHeader(self.tr("On its page"))
        self.open = QPushButton(self.tr("Open"))
        self.open.setToolTip(self.tr("Open in Code (Enter)"))
        self.mode = QPushButton()
        self.mode.setToolTip(self.tr("As a page or as running text (Ctrl+T)"))
        for button in (self.mode, self.open):
            set_role(button, "link")
            button.setAutoDefault(False)
            self.header.add(button)
        self.reader = Reader(desk)
        self.nothing = EmptyState("document", self.tr("Choose a passage to see it on its page."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.reader)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show)
        self._lay_out()
        self.open.clicked.connect(self.open_requested)
        self.mode.clicked.connect(self.switch_mode)
        self.reader.mode_changed.connect(self._name_mode)
        self.reader.gone.connect(lambda: self.show_passage(None))
        desk.settings.changed.connect(self._settle)
        self._settle()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        for button in (self.mode, self.open):
            button.setVisible(False)
        self.header.row.setContentsMargins(14, 0, 8, 0)
        follow_theme(self, self._resize)

    def _resize(self) -> None:
        self.header.setFixedHeight(px(BAR))
        self.setMinimumWidth(px(220))

    def _settle(self, _key: str = "") -> None:
        # Names in the margin would take the room the page needs here; and here nothing is changed.
        self.reader.page_canvas.set_lanes_shown(False)
        for canvas in (self.reader.page_canvas, self.reader.text_canvas):
            canvas.setAcceptDrops(False)

    def switch_mode(self) -> None:
        """As pages, or as running text, which is easier to read where the page is small."""
        self.reader.set_mode("text" if self.reader.mode == "pages" else "pages")
        self._mark()

    def _name_mode(self) -> None:
        document = self.reader.document
        self.mode.setVisible(document is not None and document.has_pages and self._passage is not None)
        self.mode.setText(self.tr("Text") if self.reader.mode == "pages" else self.tr("Page"))

    def show_passage(self, passage: PassageView | None) -> None:
        """Show a passage after a short pause; nothing empties the page."""
        self._passage = passage
        self._pause.start()

    def _show(self) -> None:
        passage = self._passage
        self.open.setVisible(passage is not None)
        if passage is None:
            self.stack.setCurrentWidget(self.nothing)
            self.header.set_quiet("")
            self.mode.setVisible(False)
            return
        if not self.isVisible():
            return
        document = self.reader.document
        if document is not None and document.id == passage.document_id:
            self._go()
            return
        everybody = frozenset(coder.id for coder in self._desk.coders) if self._desk.is_lead else frozenset()
        self.reader.show_document(passage.document_id, everybody | {self._desk.person.id}, then=self._go,
                                  failed=self._failed)  # fmt: skip

    def _go(self) -> None:
        passage, document = self._passage, self.reader.document
        if passage is None or document is None or document.id != passage.document_id:
            return
        self.stack.setCurrentWidget(self.reader)
        self.header.set_quiet(
            page_words(self._desk, document, str(passage.page + 1)) if document.has_pages else document.code
        )  # fmt: skip
        self._name_mode()
        self._mark()

    def _mark(self) -> None:
        passage = self._passage
        if passage is None:
            return
        place = Anchor(passage.start, passage.end)
        other = passage.other if isinstance(passage, PairedPassage) else None
        both = [place, Anchor(other.start, other.end)] if other else [place]
        self.reader.surface.set_hits(both if place.length else [], place if place.length else None)
        self.reader.go_to(place, flash=False)

    def _failed(self, error: CoderError) -> None:
        self.stack.setCurrentWidget(self.nothing)
        self._desk.messages.failed(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def shut(self) -> None:
        """Stop drawing."""
        self._pause.stop()
        self._passage = None
        self.reader.close_document()
