"""What is found out about new texts behind everything else: language, sentences, a picture of the first page."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder_app.domain.errors import CoderError
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.exchange.reading import is_pdf
from coder_app.gui.open_project import LATER
from coder_app.gui.reading.loading import FIRST_PAGE, STORED_SCALE
from coder_app.operations.document_facts import text_and_pages
from coder_app.operations.indexing import index_step
from coder_app.operations.reading import (
    editions_without_ranges,
    file_of,
    keep_page_images,
    keep_ranges,
    page_image,
)
from coder_app.operations.texts import describe_text

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.operations.texts import Described
    from coder_app.storage.session import StudySession


class Describer(QObject):
    """One job at a time goes over the texts nothing is known of yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._busy = False
        self._again = False
        self._given_up: set[str] = set()

    def start(self) -> None:
        """Look for such texts, now or after those that are looked at."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._desk.project.ask(editions_without_ranges, then=self._found, failed=lambda _: self._rest())

    def _found(self, editions: list[str]) -> None:
        waiting = [edition for edition in editions if edition not in self._given_up]
        if not waiting:
            self._rest()
            return
        self._desk.jobs.start(
            self.tr("Finding sentences"), lambda progress: self._work(waiting, progress),
            then=lambda _: self._rest(), failed=self._failed,
        )  # fmt: skip

    def _rest(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.start()
        else:
            self._index(more=True)

    def _index(self, more: bool) -> None:
        # Small steps behind everything else that is asked of the study, until all texts can be searched.
        if more:
            self._desk.project.do(index_step, then=self._index, failed=lambda _: None, priority=LATER)

    def _failed(self, _error: CoderError) -> None:
        # A text can be read and coded without its sentences; they are looked for again the next time.
        self._busy = self._again = False

    def _work(self, editions: list[str], progress: Progress) -> None:
        # In a process of its own: letters are counted one by one, and the window must not wait for that.
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
            for number, edition in enumerate(editions):
                progress.step(number, len(editions))
                self._given_up.add(edition)
                try:
                    self._describe(edition, pool, _Still(progress, number, len(editions)))
                    self._draw_first_page(edition)
                except CoderError:
                    progress.step(number, len(editions))  # ends here when it was stopped; else the next one

    def _describe(self, edition: str, pool: ProcessPoolExecutor, progress: _Still) -> None:
        text, pages = self._desk.project.call(lambda project: project.ask(text_and_pages, edition))
        future = pool.submit(describe_text, text, pages)
        found: Described | None = None
        while found is None:
            try:
                found = future.result(timeout=0.1)
            except TimeoutError:
                progress.step()
        language, ranges = found
        self._desk.project.call(lambda project: project.do(keep_ranges, edition, language, ranges))

    def _draw_first_page(self, edition: str) -> None:
        wanted = self._desk.project.call(lambda project: project.ask(_file_to_draw, edition))
        if wanted is None:
            return
        data, password = wanted
        with PageRenderer(data, password or None) as renderer:
            png = renderer.page_png(0, 72 * STORED_SCALE, grey4=False)
        pictures = {0: png}
        self._desk.project.call(
            lambda project: project.do(keep_page_images, edition, FIRST_PAGE, pictures, STORED_SCALE)
        )


class _Still:
    """The same step again, so that waiting can be stopped."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, total

    def step(self) -> None:
        """Raise :class:`Cancelled` when the person asked to stop."""
        self._progress.step(self._done, self._total)


def _file_to_draw(session: StudySession, edition: str) -> tuple[bytes, str] | None:
    if page_image(session, edition, 0, FIRST_PAGE) is not None:
        return None
    data, password = file_of(session, edition)
    return (data, password) if is_pdf(data) else None
