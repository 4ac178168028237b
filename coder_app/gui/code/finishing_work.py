"""Finishing and reopening the open document, doubts about a passage, and which pages have been on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from coder_app.domain.anchors import Anchor
from coder_app.gui.code.finishing_dialog import FinishingDialog, never_shown
from coder_app.gui.open_project import LATER
from coder_app.operations.coder_sight import finishing_question
from coder_app.operations.finishing import finish_document, note_doubt, note_pages, reopen_document

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.views import DocumentView
    from coder_app.gui.desk import Desk
    from coder_app.gui.reading.reader import Reader
    from coder_app.operations.coder_sight import FinishingQuestion
    from coder_app.operations.finishing import Answers

_LOOK = 700  # milliseconds a page must have been there to count as seen


class FinishingWork(QObject):
    """What a coder says of a document beside its codings."""

    def __init__(self, desk: Desk, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._reader, self._parent = desk, reader, parent
        self.dialog: FinishingDialog | None = None
        self._document = ""
        self._shown: set[int] = set()
        self._kept: set[int] = set()
        self._pause = QTimer(self, singleShot=True, interval=_LOOK)
        self._pause.timeout.connect(self._look)
        reader.place_changed.connect(self._pause.start)
        reader.opened.connect(self._opened)

    # Pages that have been on the screen

    def _opened(self) -> None:
        self.keep_pages()
        document = self._reader.document
        self._document = document.id if document is not None else ""
        self._shown, self._kept = set(), set()
        self._pause.start()

    def _look(self) -> None:
        document, reader = self._reader.document, self._reader
        if document is None or document.id != self._document or not reader.isVisible():
            return
        if reader.mode == "pages":
            self._shown |= set(reader.page_canvas.visible_pages())
        else:
            self._shown.add(reader.surface.current_page())

    def keep_pages(self) -> None:
        """Put on record which pages were shown since the last time."""
        new = self._shown - self._kept
        if self._document and new:
            self._kept |= new
            self._desk.project.do(note_pages, self._document, sorted(new), priority=LATER)

    def shut(self) -> None:
        """The document is being closed."""
        self._pause.stop()
        self.keep_pages()

    # Finishing

    def toggle(self) -> None:
        """Finish the open document, in a blind study after some questions; or take it up again."""
        document = self._reader.document
        if document is None:
            return
        if document.id in self._desk.finished:
            self._reopen(document)
            return
        self._look()
        new = sorted(self._shown - self._kept)
        self._kept |= self._shown
        if new:  # at once, for the question asks what was never shown
            self._desk.project.do(note_pages, document.id, new)
        # The passage that is selected now, not what may be selected when the question arrives.
        surface = self._reader.surface
        anchor = surface.selection()
        passage = (anchor, surface.selected_text()) if anchor is not None else None
        self._desk.project.ask(finishing_question, document.id, then=lambda found: self._ask(document, found, passage))

    def _reopen(self, document: DocumentView) -> None:
        self._desk.project.do(reopen_document, document.id)
        self._desk.messages.tell(self.tr("{code} is open again.").format(code=document.code))

    def _ask(self, document: DocumentView, question: FinishingQuestion, passage: tuple[Anchor, str] | None) -> None:
        if not question.blind or question.answered:
            self._finish(document, None, question)
            return
        dialog = FinishingDialog(document.code, question, passage, self._parent)
        dialog.accepted.connect(lambda: self._finish(document, dialog.answers, question))
        dialog.finished.connect(self._asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _asked(self) -> None:
        self.dialog = None
        self._reader.surface.setFocus()

    def _finish(self, document: DocumentView, answers: Answers | None, question: FinishingQuestion) -> None:
        def tell(code: str) -> None:
            words = self.tr("{code} is finished.").format(code=code)
            if answers is None and question.never_shown:
                words = f"{words} {never_shown(question.never_shown)}"
            self._desk.messages.tell(words, self.tr("Reopen"), lambda: self._reopen(document))

        self._desk.project.do(finish_document, document.id, answers, then=tell)

    # Doubts

    def doubt(self, kind: str) -> None:
        """Say of the selected passage (or the picked coding's) that it is recognised, or not codable for its mask."""
        document, surface = self._reader.document, self._reader.surface
        if document is None:
            return
        mark = surface.marks.get(surface.picked or "")
        on_text = mark is not None and mark.region is None
        anchor = surface.selection() or (Anchor(mark.start, mark.end) if mark is not None and on_text else None)
        if anchor is None:
            self._desk.messages.tell(self.tr("Select the passage first."))
            return
        words = (
            self.tr("Noted: you recognise something in this passage.") if kind == "recognised"
            else self.tr("Noted: this passage cannot be coded because of the mask.")
        )  # fmt: skip
        self._desk.project.do(note_doubt, document.id, kind, anchor, then=lambda _: self._desk.messages.offer_undo(
            words, self._desk.project.undo))  # fmt: skip
