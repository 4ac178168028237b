"""What the search for everything offers: documents, codes, commands, and passages of the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder_app.domain.anchors import Anchor
from coder_app.gui.codebook.fuzzy import folded, rank, target
from coder_app.gui.find.passage_text import running, tail_of
from coder_app.gui.open_project import LATER
from coder_app.gui.reading.languages import language_name
from coder_app.gui.widgets.search_everything import Entry, SearchEverything
from coder_app.operations.search import search
from coder_app.operations.wishes import WordsWish

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.domain.views import CodeView, DocumentView, PassageView
    from coder_app.gui.main_window import MainWindow

_EACH = 6


class Everything(QObject):
    """The popup of a window, opened by the field at its top and by its keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.popup = SearchEverything(window)
        self.popup.add_provider(self._documents, 0)
        self.popup.add_provider(self._codes, 1)
        self.popup.add_provider(self._commands, 2)
        self.popup.add_slow_provider(self._passages, 60)
        window.top.search_requested.connect(self.open)
        window.actions_.on("edit.everything", self.open)

    def open(self) -> None:
        """Open the popup over the window."""
        if self._window.desk is not None:
            self.popup.open_over(self._window)

    def _documents(self, text: str) -> Sequence[Entry]:
        desk = self._window.desk
        if desk is None or not text:
            return ()
        wanted = folded(text).split()
        found = [each for each in desk.documents if all(part in _names(each) for part in wanted)]
        return [self._document(document) for document in found[:_EACH]]

    def _document(self, document: DocumentView) -> Entry:
        details = [document.name if document.name != document.code else "", language_name(document.language)]
        return Entry(self.tr("Documents"), document.code, " · ".join(filter(None, details)),
                     lambda: self._show(document.id, None))  # fmt: skip

    def _show(self, document_id: str, place: Anchor | None) -> None:
        if self._window.desk is not None:
            self._window.desk.show_passage(document_id, place)

    def _codes(self, text: str) -> Sequence[Entry]:
        desk = self._window.desk
        if desk is None or not text or "find" not in self._window.workspaces:
            return ()
        found = rank(text, [target(code.id, code.name, code.path) for code in desk.codes], limit=_EACH)
        return [self._code(code) for to, _ in found if (code := desk.code(to.id))]

    def _code(self, code: CodeView) -> Entry:
        above = code.path.rpartition("/")[0].replace("/", " / ")
        count = self.tr("%Ln passages", "", code.count)
        return Entry(
            self.tr("Codes"), code.name, " · ".join(filter(None, (above, count))), lambda: self._passages_of(code)
        )

    def _passages(self, text: str, then: Callable[[Sequence[Entry]], None]) -> None:
        desk = self._window.desk
        if desk is not None and self._window.project is not None and "code" in self._window.workspaces:
            further = self._in_every_form(text)
            self._window.project.ask(
                search, text, limit=_EACH - 1, priority=LATER, failed=lambda _error: then(()),
                then=lambda found: then([*(self._passage(hit) for hit in found.hits), *further]),
            )  # fmt: skip

    def _in_every_form(self, text: str) -> list[Entry]:
        """The way on to Find, where a word is found whatever its ending: here it is found as it is written."""
        if "find" not in self._window.workspaces:
            return []
        title = self.tr("Every inflected form of “{words}”").format(words=text)
        return [Entry(self.tr("In the texts"), title, run=lambda: self._find(WordsWish(text, inflected=True)))]

    def _find(self, wish: WordsWish) -> None:
        self._window.go("find")
        self._window.workspaces["find"].run(wish)  # type: ignore[attr-defined]

    def _passage(self, hit: PassageView) -> Entry:
        words = running(f"{tail_of(hit.left, 30)}{hit.text}{hit.right}").strip()
        place = self.tr("{document}, p. {page}").format(document=hit.document, page=hit.page + 1)
        return Entry(self.tr("In the texts"), words, place,
                     lambda: self._show(hit.document_id, Anchor(hit.start, hit.end)))  # fmt: skip

    def _passages_of(self, code: CodeView) -> None:
        if self._window.desk is not None:
            self._window.desk.passages_requested.emit(code.id)

    def _commands(self, text: str) -> Sequence[Entry]:
        entries = {str(number): entry for number, entry in enumerate(self._window.actions_.palette_entries())
                   if entry[2].objectName() != "edit.everything"}  # fmt: skip
        found = rank(text, [target(key, entry[0], entry[0]) for key, entry in entries.items()], limit=_EACH)
        return [
            Entry(self.tr("Commands"), entries[to.id][0], entries[to.id][1], entries[to.id][2].trigger)
            for to, _ in found
        ]


def _names(document: DocumentView) -> str:
    return folded(f"{document.code} {document.name} {document.work}")
