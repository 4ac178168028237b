"""Text recognition as background work: page by page, each kept at once, so that it can go on another day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox

from coder_app.domain.errors import Cancelled, CoderError
from coder_app.exchange import ocr
from coder_app.exchange.freezing import freeze
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.exchange.reading import extract
from coder_app.gui.library.check_words import CheckWordsDialog
from coder_app.gui.messages import sentence
from coder_app.gui.start.plain_dialog import PlainDialog, quiet_label
from coder_app.operations.documents import set_recognised_text
from coder_app.operations.recognising import file_to_recognise, keep_recognised_page, recognition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from coder_app.domain.prepared import PageText
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.operations.recognising import Recognition

_LANGUAGES = ("rus", "ukr", "eng")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a recognition job did: codes of documents that have their text now, and ids of those to be checked."""

    codes: list[str]
    to_check: list[str]
    failures: list[CoderError]


class Recogniser(QObject):
    """``recognised`` tells codes of documents that have text now, and ids of those with doubtful words."""

    recognised = Signal(list, list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def ask_and_start(self, document_ids: Sequence[str], parent: QWidget) -> None:
        """Ask for the languages and begin; where recognition is not installed, say how to get it."""
        dialog = RecogniseDialog(len(document_ids), parent)
        dialog.accepted.connect(lambda: self.start(list(document_ids), dialog.languages))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def start(self, document_ids: list[str], languages: str) -> None:
        """Recognise the open pages of documents, one after the other."""
        self._desk.jobs.start(
            self.tr("Recognising text"), lambda progress: self._work(document_ids, languages, progress),
            then=self._done, failed=self._failed,
        )  # fmt: skip

    def _done(self, outcome: Outcome) -> None:
        if outcome.codes:
            self.recognised.emit(outcome.codes, outcome.to_check)
        for error in outcome.failures:
            self._desk.messages.failed(error)

    def _failed(self, error: CoderError) -> None:
        if isinstance(error, Cancelled):
            words = self.tr("Recognition stopped. The pages read so far are kept; it goes on from there.")
            self._desk.messages.tell(words)
        else:
            self._desk.messages.failed(error)

    def _work(self, document_ids: list[str], languages: str, progress: Progress) -> Outcome:
        outcome = Outcome([], [], [])
        for number, document_id in enumerate(document_ids):
            within = _Within(progress, number, len(document_ids))
            try:
                self._recognise(document_id, languages, within, outcome)
            except Cancelled:
                raise
            except CoderError as error:
                outcome.failures.append(error)
        return outcome

    def _recognise(self, document_id: str, languages: str, progress: _Within, outcome: Outcome) -> None:
        call = self._desk.project.call
        state = call(lambda project: project.ask(recognition, document_id))
        data = call(lambda project: project.ask(file_to_recognise, state.edition_id))
        extraction = extract(data, state.file_name, state.password or None)
        pages = dict(state.done)
        with PageRenderer(data, state.password or None, state.file_name) as renderer:
            for done, number in enumerate(state.open_pages):
                here = progress.at(done, len(state.open_pages), self._place(state, number))
                page = ocr.recognise(renderer, number, languages, progress=here)
                page = replace(page, label=extraction.pages[number].label)
                self._keep(state, page)
                pages[number] = page
        for page in pages.values():
            extraction = extraction.with_page(page)
        prepared = freeze(extraction)
        call(lambda project: project.do(set_recognised_text, document_id, prepared, checked=False))
        outcome.codes.append(state.code)
        if prepared.doubtful:
            outcome.to_check.append(document_id)

    def _keep(self, state: Recognition, page: PageText) -> None:
        self._desk.project.call(lambda project: project.do(keep_recognised_page, state.edition_id, page))

    def _place(self, state: Recognition, number: int) -> str:
        return self.tr("{code}, page {page}").format(code=state.code, page=number + 1)

    # Checking

    def check(self, document_id: str, parent: QWidget) -> None:
        """Open the list of doubtful words of a recognised document."""

        def arrived(state: Recognition) -> None:
            if not any(page.doubtful for page in state.done.values()):
                self.finish(state, state.done, checked=True)
                return
            dialog = CheckWordsDialog(self._desk, state, parent)
            dialog.checked.connect(lambda pages, checked: self.finish(state, pages, checked=checked))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self._desk.project.ask(recognition, document_id, then=arrived)

    def finish(self, state: Recognition, pages: dict[int, PageText], *, checked: bool) -> None:
        """Take the words as they are now as the document's text; ``checked`` when a person is through with them."""

        def work(_progress: Progress) -> None:
            call = self._desk.project.call
            data = call(lambda project: project.ask(file_to_recognise, state.edition_id))
            extraction = extract(data, state.file_name, state.password or None)
            for page in pages.values():
                extraction = extraction.with_page(page)
            prepared = freeze(extraction)
            call(lambda project: project.do(set_recognised_text, state.document_id, prepared, checked=checked))

        def done(_result: None) -> None:
            if checked:
                said = self.tr("The words of {code} are checked; it can be coded.").format(code=state.code)
                self._desk.messages.tell(said)
            self.recognised.emit([], [])

        title = self.tr("Keeping the checked words of {code}").format(code=state.code)
        self._desk.jobs.start(title, work, then=done)


class _Within:
    """Progress of one of several documents."""

    def __init__(self, outer: Progress, number: int, count: int, share: float = 0.0, what: str = "") -> None:
        self._outer, self._number, self._count = outer, number, count
        self._share, self._what = share, what

    def at(self, done: int, total: int, what: str) -> _Within:
        """The same, at a page of the document."""
        here = _Within(self._outer, self._number, self._count, done / max(total, 1), what)
        here.step(0, 1)
        return here

    def step(self, done: int, total: int, what: str = "") -> None:
        """Tell the place; raise :class:`Cancelled` when the person asked to stop."""
        del done, total, what
        self._outer.step(round(100 * (self._number + self._share)), 100 * self._count, self._what)


class RecogniseDialog(PlainDialog):
    """Which languages the pages are in; or, where recognition is not installed, how to get it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Recognise text"), self.tr("Recognise"), parent,
            explained=self.tr("%n document(s) have pages that are pictures.", "", count) + " "
            + self.tr("Recognising takes a few seconds a page; you can stop and go on later."),
        )  # fmt: skip
        self.boxes: dict[str, QCheckBox] = {}
        names = {"rus": self.tr("Russian"), "ukr": self.tr("Ukrainian"), "eng": self.tr("English")}
        for code in _LANGUAGES:
            self.boxes[code] = QCheckBox(names[code])
            self.boxes[code].setChecked(True)
            self.boxes[code].toggled.connect(self._check)
            self.body.addWidget(self.boxes[code])
        self.body.addWidget(quiet_label(self.tr("Fewer languages are read faster and with fewer mistakes.")))
        self._check()

    @property
    def languages(self) -> str:
        """The chosen languages as tesseract writes them, such as rus+eng."""
        return "+".join(code for code, box in self.boxes.items() if box.isChecked())

    def _check(self) -> None:
        if not self.languages:
            self.say_problem(self.tr("Choose at least one language."))
            self.accept_button.setEnabled(False)
            return
        state = ocr.tesseract_state(self.languages)
        self.accept_button.setEnabled(state.ready)
        self.say_problem("" if state.ready else sentence(ocr.unavailable(state)))
