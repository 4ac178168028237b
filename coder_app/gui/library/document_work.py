"""What can be done with the chosen documents: name, language, work, finish, recognise, replace, remove."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from coder_app.exchange.reading import load, read_file
from coder_app.exchange.refusals import PasswordNeeded, WrongPassword
from coder_app.gui.library.choosing import LanguageDialog, WorkDialog
from coder_app.gui.library.import_panel import PasswordDialog
from coder_app.gui.library.proposals_dialog import ProposalsDialog
from coder_app.gui.library.recognising import Recogniser
from coder_app.operations.document_facts import work_titles
from coder_app.operations.documents import rename_document, replace_text
from coder_app.operations.several_documents import finish_documents, remove_documents, set_languages, set_works
from coder_app.operations.training import mark_training

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from coder_app.domain.errors import CoderError
    from coder_app.domain.prepared import PreparedText
    from coder_app.domain.progress import Progress
    from coder_app.domain.views import DocumentView
    from coder_app.gui.desk import Desk
    from coder_app.gui.library.document_table import DocumentTable


class DocumentWork(QObject):
    """Turns wishes for the chosen documents into verbs. ``texts_changed`` tells that new texts are to be described."""

    texts_changed = Signal()

    def __init__(self, desk: Desk, table: DocumentTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._table, self._parent = desk, table, parent
        self.recogniser = Recogniser(desk)
        self.recogniser.recognised.connect(self._recognised)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _what(self, chosen: Sequence[DocumentView]) -> str:
        if len(chosen) == 1:
            return f"{chosen[0].code}  {chosen[0].name}"
        return self.tr("%n document(s)", "", len(chosen))

    def rename(self, document_id: str, name: str) -> None:
        """Give a document another name."""
        self._desk.project.do(rename_document, document_id, name)

    def ask_language(self) -> None:
        """Ask for the language of the chosen documents and set it."""
        chosen = self._table.chosen()
        if chosen and self._desk.is_lead:
            dialog = LanguageDialog(self._what(chosen), chosen[0].language, self._parent.window())
            ids = [each.id for each in chosen]
            dialog.accepted.connect(lambda: self._desk.project.do(set_languages, ids, dialog.language))
            self._open(dialog)

    def ask_work(self) -> None:
        """Ask which work the chosen documents are versions of."""
        if self._table.chosen() and self._desk.is_lead:
            self._desk.project.ask(work_titles, then=self._ask_work)

    def _ask_work(self, works: list[str]) -> None:
        chosen = self._table.chosen()
        if chosen:
            dialog = WorkDialog(self._what(chosen), chosen[0].work, works, self._parent.window())
            ids = [each.id for each in chosen]
            dialog.accepted.connect(lambda: self._desk.project.do(set_works, ids, dialog.title))
            self._open(dialog)

    def toggle_finished(self) -> None:
        """Mark the chosen documents as completely coded by me, or take them up again."""
        chosen = [each.id for each in self._table.chosen()]
        if not chosen:
            return
        finished = not all(each in self._desk.finished for each in chosen)
        if finished and self._desk.sight.blind:
            # What is asked on finishing is asked of each document by itself, beside its pages.
            self._desk.messages.tell(
                self.tr("Finish a document where you code it: some questions belong to it."),
                self.tr("Open"),
                lambda: self._desk.show_passage(next(each for each in chosen if each not in self._desk.finished)),
            )
            return
        said = self.tr("%n document(s) finished.") if finished else self.tr("%n document(s) open again.")

        def tell(count: int) -> None:
            words = self.tr("%n document(s) finished.", "", count) if finished else said.replace("%n", str(count))
            back = self.tr("Reopen") if finished else self.tr("Finish")
            self._desk.messages.tell(words, back, lambda: self._finish(chosen, finished=not finished))

        self._desk.project.do(finish_documents, chosen, finished=finished, then=tell)

    def _finish(self, ids: list[str], *, finished: bool) -> None:
        self._desk.project.do(finish_documents, ids, finished=finished)

    def toggle_training(self) -> None:
        """Mark the chosen documents as for training, or, where all are, as not."""
        chosen = self._table.chosen()
        if not chosen or not self._desk.is_lead:
            return
        on = not all(each.training for each in chosen)
        marked, plain = self.tr("For training, left out of comparisons: {what}."), self.tr("Not for training: {what}.")
        told = (marked if on else plain).format(what=self._what(chosen))
        self._desk.project.do(
            mark_training, (), [each.id for each in chosen], on=on,
            then=lambda _: self._desk.messages.offer_undo(told, self._desk.project.undo),
        )  # fmt: skip

    def remove(self) -> None:
        """Take the chosen documents out of the study; Undo brings all of it back."""
        chosen = self._table.chosen()
        if not chosen or not self._desk.is_lead:
            return
        codings = sum(each.codings + each.unplaced for each in chosen)
        words = self.tr("{what} removed.").format(what=self._what(chosen))
        if codings:
            words = self.tr("{what} removed with {codings} codings.").format(what=self._what(chosen), codings=codings)
        self._desk.project.do(
            remove_documents, [each.id for each in chosen],
            then=lambda _: self._desk.messages.offer_undo(words, self._desk.project.undo),
        )  # fmt: skip

    # Recognition

    def recognise_chosen(self) -> None:
        """Recognise the text of those chosen documents that need it."""
        self.recognise([each.id for each in self._table.chosen() if each.status == "needs_ocr"])

    def recognise(self, document_ids: list[str]) -> None:
        """Ask for languages and recognise the text of these documents."""
        if document_ids and self._desk.is_lead:
            self.recogniser.ask_and_start(document_ids, self._parent.window())

    def check_words(self) -> None:
        """Go over the doubtful words of the current document."""
        chosen = self._table.chosen()
        if len(chosen) == 1 and self._desk.is_lead:
            self.recogniser.check(chosen[0].id, self._parent.window())

    def _recognised(self, codes: list[str], to_check: list[str]) -> None:
        self.texts_changed.emit()
        words = self.tr("Recognised: {codes}.").format(codes=", ".join(codes))
        if to_check:
            first = to_check[0]
            self._desk.messages.tell(
                words, self.tr("Check doubtful words…"),
                lambda: self.recogniser.check(first, self._parent.window()), seconds=0,
            )  # fmt: skip
        elif codes:
            self._desk.messages.tell(words)

    # Corrected version

    def ask_corrected_version(self) -> None:
        """Ask for the file that takes the place of the current document's text."""
        chosen = self._table.chosen()
        if len(chosen) != 1 or not self._desk.is_lead:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Corrected version of {code}").format(code=chosen[0].code), "",
            self.tr("All files (*)"),
        )  # fmt: skip
        if name:
            self.replace(chosen[0], Path(name))

    def replace(self, document: DocumentView, path: Path, password: str = "") -> None:
        """Give a document the text of another file; what became of its codings is told.

        A locked file asks for its password; pages that are pictures are recognised at once, where that is installed.
        """

        def work(progress: Progress) -> dict[str, int]:
            data = load(path)
            prepared: PreparedText = read_file(None, data, path.name, password=password or None, progress=progress)
            return self._desk.project.call(
                lambda project: project.do(replace_text, document.id, prepared, data, password)
            )  # fmt: skip

        def failed(error: CoderError) -> None:
            if not isinstance(error, PasswordNeeded | WrongPassword):
                self._desk.messages.failed(error)
                return
            dialog = PasswordDialog(path.name, error, self._parent.window())
            dialog.accepted.connect(lambda: self.replace(document, path, dialog.field.text()))
            self._open(dialog)

        self._desk.jobs.start(
            self.tr("Reading the corrected version of {code}").format(code=document.code), work,
            then=lambda counts: self._replaced(document, counts), failed=failed,
        )  # fmt: skip

    def _replaced(self, document: DocumentView, counts: dict[str, int]) -> None:
        self.texts_changed.emit()
        if changed := counts.get("masks_doubtful", 0) + counts.get("masks_lost", 0):
            words = self.tr("%n mask(s) of {code} no longer hide the words they hid. Look at them first.", "", changed)
            self._desk.messages.tell(words.format(code=document.code), seconds=0)
        if not counts["proposed"] and not counts["unplaced"]:
            self._desk.messages.offer_undo(
                self.tr("{code} has the corrected text.").format(code=document.code), self._desk.project.undo
            )
            return
        words = self.tr("{code} has the corrected text. %n coding(s) found their place again", "", counts["proposed"])
        if counts["unplaced"]:
            words += self.tr(", %n did not", "", counts["unplaced"])
        words = words.format(code=document.code) + "."
        self._desk.messages.tell(words, self.tr("Check them…"), lambda: self._show_proposals(document.id), seconds=0)

    # Proposals

    def show_proposals(self) -> None:
        """Show the codings to check of the current document."""
        chosen = self._table.chosen()
        self._show_proposals(chosen[0].id if len(chosen) == 1 else None)

    def _show_proposals(self, document_id: str | None) -> None:
        self._open(ProposalsDialog(self._desk, document_id, self._parent.window()))
