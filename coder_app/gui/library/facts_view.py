"""Facts about one document: file, text, what the reader warned of, its own table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.library.document_columns import LAYER_WORDS, status_words
from coder_app.gui.reading.languages import language_name
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.labels import ElidedLabel
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from coder_app.domain.views import DocumentView
    from coder_app.operations.document_facts import FactsView

_N = QT_TRANSLATE_NOOP
# How Windows' and TeX's programs name a file they were not told the name of; no help as a name.
_EMPTY_TITLES = ("untitled", "microsoft word", "powerpoint presentation")
_MOST_ENTRIES = 12


class FactsPanel(QWidget):
    """Rows of name and value; ``name_suggested`` passes on the title a file gives itself."""

    name_suggested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(3)
        self.grid.setColumnStretch(1, 1)
        self.warnings = QVBoxLayout()
        self.warnings.setSpacing(4)
        self.outline = QVBoxLayout()
        self.outline.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 8)
        column.setSpacing(8)
        for part in (self.grid, self.warnings, self.outline):
            column.addLayout(part)
        self._made: list[QWidget] = []

    def clear(self) -> None:
        """Show nothing."""
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._made = []

    def show_facts(self, document: DocumentView, facts: FactsView, *, lengths: bool = True) -> None:
        """Show the facts of a document; its ``lengths`` (pages, characters) may be hidden from a blind coder."""
        self.clear()
        for row, (name, value) in enumerate(_rows(document, facts, lengths=lengths)):
            label, text = QLabel(said("Library", name)), ElidedLabel(value, mode=Qt.TextElideMode.ElideMiddle)
            set_role(label, "second")
            self._put(self.grid, label, row, 0)
            self._put(self.grid, text, row, 1)
        self._suggest(document, facts)
        for message, values in facts.warnings:
            self._line(self.warnings, "◆ " + said("Errors", message, **values), "warn")
        self._show_outline(facts)

    def _put(self, grid: QGridLayout, widget: QWidget, row: int, column: int) -> None:
        self._made.append(widget)
        grid.addWidget(widget, row, column)

    def _line(self, column: QVBoxLayout, text: str, role: str) -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
        self._made.append(label)
        column.addWidget(label)

    def _suggest(self, document: DocumentView, facts: FactsView) -> None:
        title = title_in(facts)
        if not title or title == document.name:
            return
        button = QPushButton(self.tr("Use this title as name"))
        button.setToolTip(title)
        set_role(button, "link")
        button.clicked.connect(lambda: self.name_suggested.emit(title))
        self._made.append(button)
        self.warnings.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_outline(self, facts: FactsView) -> None:
        if facts.outline:
            self._line(self.outline, self.tr("Table of contents"), "title")
        for entry in facts.outline[:_MOST_ENTRIES]:
            words = self.tr("{title} · page {page}").format(title=entry.title, page=entry.page + 1)
            label = ElidedLabel("   " * entry.level + words, "second")
            self._made.append(label)
            self.outline.addWidget(label)
        more = len(facts.outline) - _MOST_ENTRIES
        if more > 0:
            self._line(self.outline, self.tr("and %n more", "", more), "second")


def title_in(facts: FactsView) -> str:
    """The title a file gives itself; empty when a program only filled in something."""
    title = " ".join((facts.metadata or {}).get("Title", "").split())
    return "" if title.casefold().startswith(_EMPTY_TITLES) else title


def _rows(document: DocumentView, facts: FactsView, *, lengths: bool) -> list[tuple[str, str]]:
    found = [
        (_N("Library", "Name"), document.name),
        (_N("Library", "Language"), language_name(document.language)),
        (_N("Library", "Text"), _text_words(document, facts) if lengths else ""),
    ]
    if document.has_pages and lengths:
        found.append((_N("Library", "Pages"), whole(document.pages)))
    if lengths:
        found.append((_N("Library", "Characters"), whole(document.characters)))
    if facts.file_name:
        metadata = facts.metadata or {}
        found += [
            (_N("Library", "File"), facts.file_name),
            (_N("Library", "Title in it"), title_in(facts)),
            (_N("Library", "Author in it"), metadata.get("Author", "")),
            (_N("Library", "Read by"), facts.extractor),
            (_N("Library", "Added"), facts.imported_at.astimezone().strftime("%Y-%m-%d %H:%M")),
        ]
    return [(name, value) for name, value in found if value]


def _text_words(document: DocumentView, facts: FactsView) -> str:
    if document.status != "ready" or len(facts.page_layers) < 2:
        return status_words(document)
    parts = [
        said("Library", _N("Library", "{layer}: {count}"), layer=said("Library", LAYER_WORDS.get(layer, layer)),
             count=whole(count))
        for layer, count in sorted(facts.page_layers.items())
    ]  # fmt: skip
    return ", ".join(parts)
