"""The Find workspace: the query at the left, passages in the middle, the current one on its page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.find.asking import Asker
from coder_app.gui.find.changing import Changing
from coder_app.gui.find.first_words import FirstWords
from coder_app.gui.find.keeping import Keeping
from coder_app.gui.find.preview import Preview
from coder_app.gui.find.query_panel import QueryPanel
from coder_app.gui.find.results import Results
from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import whole
from coder_app.operations.questions import Question
from coder_app.operations.search import SECONDS
from coder_app.operations.wishes import PassageWish, WordsWish

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from coder_app.domain.errors import CoderError
    from coder_app.domain.views import Changes, PassageView
    from coder_app.gui.desk import Desk
    from coder_app.gui.find.asking import Ended
    from coder_app.operations.wishes import Wish

_AGAIN, _TOGETHER = 400, 500
_NARROW = 1080


class FindWorkspace(QWidget):
    """Asking the coded passages and the texts."""

    status_changed = Signal()

    COMMANDS = (
        "code.next", "code.previous", "edit.copy", "edit.find", "view.panels", "view.pages", "view.larger",
        "view.smaller", "view.fit",
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish: Wish = PassageWish()
        self._place: tuple[str, str, int] | None = None
        self._first, self._same, self._go_to_list = True, False, False
        self._panels_wanted, self._narrow = True, False
        self.query, self.results, self.preview = QueryPanel(desk), Results(desk), Preview(desk)
        self.words = FirstWords(desk, self.query, self.results, self)
        self.asker = Asker(desk, self)
        self.keeping = Keeping(desk, self)
        self.changing = Changing(desk, self)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self.ask_again)
        self._waiting: list[PassageView] = []
        self._more_come = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._more_come.timeout.connect(self._flush)
        self.columns = Splitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        for widget in (self.results, self.preview.reader):
            desk.actions.attach(widget, "page")
        self.words.show_examples()
        follow_theme(self, self._fit_page)

    def _lay_out(self) -> None:
        self.columns.set_parts((self.query, px(292), 0), (self.results, px(640), 1), (self.preview, px(430), 1))
        self.columns.setCollapsible(1, False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.columns)
        remember_splitter(self.columns, self._desk.settings, "find-columns")

    def _connect(self) -> None:
        desk, passages = self._desk, self.results.list
        self.query.asked.connect(self._asked)
        self.asker.found.connect(self._found)
        self.asker.ended.connect(self._ended)
        self.asker.failed.connect(self._failed)
        passages.passage_chosen.connect(self.preview.show_passage)
        passages.passage_opened.connect(self.open_passage)
        passages.selection_changed.connect(self.status_changed)
        passages.copied.connect(self._copied)
        passages.menu_requested.connect(self._fill_menu)
        self.preview.open_requested.connect(self._open_current)
        self.results.nothing.acted.connect(lambda: self.words.way_out(self._wish))
        self.results.save_requested.connect(self.keeping.save_passages)
        self.results.code_hits_requested.connect(self.changing.code_hits)
        self.results.other_code_requested.connect(self.changing.give_other_code)
        desk.project.changed.connect(self._follow)
        desk.documents_changed.connect(self.words.show_examples)
        desk.codes_changed.connect(self.words.show_examples)

    # Workspace

    def enter(self) -> None:
        """Give the keyboard to the passages, or to the query while there are none."""
        if self.results.has_passages:
            self.results.list.setFocus()
        else:
            self.query.focus_field()

    def shut(self) -> None:
        """Stop asking and drawing."""
        self._again.stop()
        self._more_come.stop()
        self.asker.cancel()
        self.query.shut()
        self.results.shut()
        self.preview.shut()

    def status(self) -> dict[str, str]:
        """What was found, and how many are selected."""
        told = {"place": self.results.total.whole_text()}
        selected = len(self.results.list.selected_passages())
        if selected > 1:
            told["selection"] = self.tr("%Ln selected", "", selected)
        return told

    def command(self, ident: str) -> None:
        """Do what a command says."""
        reader = self.preview.reader
        handler = {
            "code.next": lambda: self.results.list.step(1), "code.previous": lambda: self.results.list.step(-1),
            "edit.copy": self.results.list.copy, "edit.find": self.query.focus_field,
            "view.panels": self.toggle_panels,
            "view.pages": self.preview.switch_mode,
            "view.larger": lambda: reader.surface.zoom_by(1), "view.smaller": lambda: reader.surface.zoom_by(-1),
            "view.fit": self._fit,
        }.get(ident)  # fmt: skip
        if handler:
            handler()

    def _fit(self) -> None:
        if self.preview.reader.mode == "pages":
            self.preview.reader.page_canvas.fit_width()
        else:
            self.preview.reader.text_canvas.set_zoom(1.0)

    def toggle_panels(self) -> None:
        """Hide query and page, or show them again."""
        self._panels_wanted = not (self.query.isVisible() or self.preview.isVisible())
        self.query.setVisible(self._panels_wanted)
        self.preview.setVisible(self._panels_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_page()

    def _fit_page(self) -> None:
        """Leave the page away where the passages would get too little room; only a change of that changes it."""
        narrow = self.width() < px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.preview.setVisible(self._panels_wanted and not narrow)

    # Asking

    @property
    def wish(self) -> Wish:
        """What was asked last."""
        return self._wish

    def show_passages_of(self, code_id: str) -> None:
        """Show all passages of a code and what is below it."""
        self._desk.workspace_requested.emit("find")
        self._go_to_list = True
        self.query.set_wish(PassageWish(Question(codes=(code_id,))))

    def run(self, wish: Wish) -> None:
        """Show a query in its form and ask it."""
        self.query.set_wish(wish)

    def _asked(self, wish: Wish) -> None:
        self._place = None if wish != self._wish else self._current_place()
        self._wish = wish
        self.keeping.show_savable()
        self._start()

    def ask_again(self) -> None:
        """Ask the same again, as after a change; the current passage stays the current one where it is still there."""
        self._place = self._current_place()
        self._start(again=self.results.has_passages)

    def _start(self, *, again: bool = False) -> None:
        self._again.stop()
        self._more_come.stop()
        self.asker.cancel()
        self._first, self._waiting, self._same = True, [], again
        if isinstance(self._wish, WordsWish):
            self.query.words.say_problem("")
        if self._wish.is_empty:
            self.words.show_examples()
            self.results.clear()
            self.status_changed.emit()
            return
        if isinstance(self._wish, PassageWish) and self._wish.is_unfinished:
            self.results.say_nothing(
                self.tr("Whose passages shall stand near the other code?"), self.tr("Tick a code at the left.")
            )
            return
        if not again:
            self.results.begin(words=isinstance(self._wish, WordsWish))
        self.asker.ask(self._wish)

    def _found(self, passages: list[PassageView]) -> None:
        # The first ones at once; the others together, for arranging many thousands takes a moment each time.
        self._waiting += passages
        if self._same:
            return
        if self._first:
            self._flush()
        elif not self._more_come.isActive():
            self._more_come.start()

    def _flush(self) -> None:
        self._more_come.stop()
        if self._waiting:
            passages, self._waiting = self._waiting, []
            self._show(passages)

    def _show(self, passages: list[PassageView]) -> None:
        had_keyboard = self.results.list.hasFocus() or self._go_to_list
        self._go_to_list = False
        if self._same:
            self.results.put(passages)
        else:
            self.results.take(passages, first=self._first)
        self._first = False
        self._restore_place(passages)
        if had_keyboard:
            self.results.list.setFocus()

    def _current_place(self) -> tuple[str, str, int] | None:
        passage = self.results.list.current_passage()
        return (passage.coding_id, passage.document_id, passage.start) if passage else None

    def _restore_place(self, passages: list[PassageView]) -> None:
        if self._place is None:
            return
        coding, document, start = self._place
        for passage in passages:
            same = passage.coding_id == coding if coding else (passage.document_id, passage.start) == (document, start)
            if same:
                self._place = None
                self.results.list.go_to(passage)
                return

    def _ended(self, ended: Ended) -> None:
        self._flush()
        if not ended.total:
            self.words.say_nothing(self._wish)
        else:
            total = self.tr("%Ln passages", "", ended.total)
            if isinstance(self._wish, WordsWish):
                total = self.tr("%Ln hits", "", ended.total)
            documents = self.tr("in %Ln documents", "", ended.documents)
            self.results.say_found(total, documents, self._more(ended))
            if self.results.list.current_passage() is None:
                self.results.list.step(1)
        self.status_changed.emit()

    def _more(self, ended: Ended) -> str:
        if ended.capped:
            return self.tr("Only the first {count} are shown: ask more narrowly.").format(count=whole(ended.total))
        if ended.slow:
            return self.tr("There may be more: the search was ended after {seconds} seconds.").format(
                seconds=round(SECONDS))  # fmt: skip
        return ""

    def _failed(self, error: CoderError) -> None:
        from coder_app.gui.messages import sentence

        self.results.clear()
        if isinstance(self._wish, WordsWish):
            self.query.words.say_problem(sentence(error))
        else:
            self._desk.messages.failed(error)

    def _follow(self, changes: Changes) -> None:
        if self._wish.is_empty:
            return
        words = isinstance(self._wish, WordsWish)
        tables = ("document", "edition") if words else ("coding", "segment", "code", "document", "memo", "provenance")
        if changes.touches(*tables):
            self._again.start()

    # Passages

    def open_passage(self, passage: PassageView) -> None:
        """Show a passage in the Code workspace."""
        place = Anchor(passage.start, passage.end)
        self._desk.show_passage(passage.document_id, place, passage.coding_id)

    def _open_current(self) -> None:
        passage = self.results.list.current_passage()
        if passage is not None:
            self.open_passage(passage)

    def _copied(self, count: int) -> None:
        self._desk.messages.tell(self.tr("%Ln passages copied with their places.", "", count))

    def _fill_menu(self, menu: QMenu) -> None:
        current = self.results.list.current_passage()
        if current is not None:
            menu.addAction(self.tr("Open in Code")).triggered.connect(lambda: self.open_passage(current))
        menu.addAction(self.tr("Copy with its place")).triggered.connect(self.results.list.copy)
        menu.addSeparator()
        self.changing.fill_menu(menu)
        menu.addAction(self.tr("Save all…")).triggered.connect(self.keeping.save_passages)
