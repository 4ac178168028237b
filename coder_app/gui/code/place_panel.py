"""Where one is in the open document: its outline, its pages as small pictures, and a page to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.page.colours import DARK, LIGHT
from coder_app.gui.page.document_model import PageDocument
from coder_app.gui.page.outline import OutlineList
from coder_app.gui.page.thumbnails import ThumbnailStrip
from coder_app.gui.theme import follow_theme, px, set_role, tokens
from coder_app.gui.widgets.labels import Line, PanelHeader

if TYPE_CHECKING:
    from coder_app.gui.reading.reader import Reader


class PlacePanel(QWidget):
    """Outline and pages of what a reader shows; a click goes there."""

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.header = PanelHeader("")
        self.outline_button = self._tab(self.tr("Outline"))
        self.pages_button = self._tab(self.tr("Pages"))
        self.page_field = QLineEdit()
        self.page_field.setPlaceholderText(self.tr("Page"))
        self.page_field.setAccessibleName(self.tr("Go to page"))
        self.page_field.setToolTip(self.tr("Type a page number or label and press Enter"))
        self.outline = OutlineList()
        self.thumbnails = ThumbnailStrip()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.outline)
        self.stack.addWidget(self.thumbnails)
        self._lay_out()
        self._connect()
        follow_theme(self, self._take_colours)

    def _tab(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        set_role(button, "tab")
        return button

    def _lay_out(self) -> None:
        self.tabs = QButtonGroup(self, exclusive=True)
        for index, button in enumerate((self.outline_button, self.pages_button)):
            self.tabs.addButton(button, index)
            self.header.row.insertWidget(index, button)
        self.header.row.setContentsMargins(8, 6, 14, 4)
        self.header.add(self.page_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        reader = self._reader
        reader.opened.connect(self._opened)
        reader.place_changed.connect(self._moved)
        self.outline.page_chosen.connect(self._go)
        self.thumbnails.page_chosen.connect(self._go)
        self.page_field.returnPressed.connect(self._typed)
        self.tabs.idClicked.connect(self._choose_tab)

    def _opened(self) -> None:
        loaded = self._reader.loaded
        if loaded is None:
            return
        opened = loaded.opened
        self.setVisible(opened.document.has_pages)
        self.outline.show_outline(opened.outline)
        self.outline_button.setVisible(bool(opened.outline))
        self.thumbnails.show_document(loaded.model, loaded.thumbnails)
        self._choose_tab(0 if opened.outline else 1)

    def _choose_tab(self, index: int) -> None:
        self.tabs.button(index).setChecked(True)
        self.stack.setCurrentIndex(index)

    def _moved(self) -> None:
        page = self._reader.surface.current_page()
        self.outline.set_current(page)
        self.thumbnails.set_current(page)

    def _go(self, page: int) -> None:
        self._reader.surface.go_to_page(page)

    def _typed(self) -> None:
        loaded = self._reader.loaded
        wanted = self.page_field.text().strip()
        if loaded is None or not wanted:
            return
        pages = loaded.opened.pages
        labels = [page.number for page in pages if page.label.casefold() == wanted.casefold()]
        number = int(wanted) - 1 if wanted.isdigit() and not labels else None
        target = labels[0] if labels else number
        if target is not None and 0 <= target < len(pages):
            self._go(target)
            self.page_field.clear()
            self._reader.surface.setFocus()
        else:
            self.page_field.selectAll()
            self.page_field.setToolTip(self.tr("There is no page “{page}” here.").format(page=wanted))

    def _take_colours(self) -> None:
        self.thumbnails.set_colours(DARK if tokens().dark else LIGHT)
        self.page_field.setFixedWidth(px(64))

    def shut(self) -> None:
        """Forget the document, so that nothing is drawn any more."""
        self.thumbnails.show_document(PageDocument(""), None)
