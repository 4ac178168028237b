"""Keeping what was asked, and what was found."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from coder_app.exchange.passage_reports import write_passages
from coder_app.gui.find.passage_text import as_one
from coder_app.gui.find.saved_queries import SavedName
from coder_app.operations.queries import delete_query, rename_query, save_query, saved_queries
from coder_app.operations.wishes import WordsWish

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.domain.views import Changes, PassageView
    from coder_app.gui.desk import Desk
    from coder_app.gui.find.find_workspace import FindWorkspace
    from coder_app.operations.queries import QueryView
    from coder_app.operations.wishes import Wish


_UNFIT = re.compile(r"""[\\/:*?"“”<>|\s]+""")


class Keeping(QObject):
    """Saved queries: kept by name, run again, renamed, deleted; and passages saved as files."""

    def __init__(self, desk: Desk, workspace: FindWorkspace) -> None:
        super().__init__(workspace)
        self._desk, self._workspace = desk, workspace
        self._queries: dict[str, QueryView] = {}
        self._rename_next = ""
        saved = workspace.query.saved
        saved.save_requested.connect(self.save_query)
        saved.run_requested.connect(self.run)
        saved.rename_requested.connect(self._rename)
        saved.delete_requested.connect(self._delete)
        desk.project.changed.connect(self._follow)
        desk.codes_changed.connect(self._show)
        self._read()

    def show_savable(self) -> None:
        """Offer to keep what is asked now, if it can be kept and is not kept already."""
        wish = self._workspace.wish
        kept = [query.wish.to_json() for query in self._queries.values()]
        self._workspace.query.saved.set_savable(wish.can_be_kept and wish.to_json() not in kept)

    def save_query(self) -> None:
        """Keep what is asked now under a name made of it, and let the name be changed."""
        wish = self._workspace.wish
        if wish.can_be_kept:
            self._desk.project.do(save_query, self._free(self._words(wish)), wish, then=self._kept)

    def _kept(self, query_id: str) -> None:
        self._rename_next = query_id
        self._read()

    def run(self, query_id: str) -> None:
        """Ask a saved query."""
        query = self._queries.get(query_id)
        if query is not None:
            self._workspace.run(query.wish)

    def _rename(self, query_id: str, name: str) -> None:
        self._desk.project.do(rename_query, query_id, name, failed=self._not_renamed)

    def _not_renamed(self, error: CoderError) -> None:
        self._desk.messages.failed(error)
        self._show()

    def _delete(self, query_id: str) -> None:
        query = self._queries.get(query_id)
        if query is None:
            return
        told = self.tr("“{name}” is deleted.").format(name=query.name)
        self._desk.project.do(delete_query, query_id,
                              then=lambda _: self._desk.messages.offer_undo(told, self._desk.project.undo))  # fmt: skip

    def _follow(self, changes: Changes) -> None:
        if changes.touches("saved_query"):
            self._read()

    def _read(self) -> None:
        self._desk.project.ask(saved_queries, then=self._take)

    def _take(self, found: list[QueryView]) -> None:
        self._queries = {query.id: query for query in found}
        self._show()
        self.show_savable()
        if self._rename_next in self._queries:
            self._workspace.query.saved.begin_rename(self._rename_next)
            self._rename_next = ""

    def _show(self) -> None:
        self._workspace.query.saved.set_queries(
            [SavedName(query.id, query.name, self._words(query.wish)) for query in self._queries.values()]
        )

    def _words(self, wish: Wish) -> str:
        """What is asked, in a few words."""
        desk = self._desk
        if isinstance(wish, WordsWish):
            plain = wish.text.strip('“”«»"')
            words = f"/{wish.text}/" if wish.regex else f"“{plain}”"
            parts = [words, self.tr("every form") if wish.inflected else "", self._documents(wish.documents)]
            return ", ".join(part for part in parts if part)
        question = wish.whole_question
        near = {
            "near": self.tr("near {code}"), "sentence": self.tr("in one sentence with {code}"),
            "paragraph": self.tr("in one paragraph with {code}"),
        }.get(wish.relation, "")  # fmt: skip
        codes = [code.name for ident in question.codes if (code := desk.code(ident))]
        parts = [" + ".join(codes[:3]) + (" …" if len(codes) > 3 else "")]
        for ids, words in (
            (question.and_codes, self.tr("across {code}")), (question.not_codes, self.tr("without {code}")),
            (wish.others if near else (), near),
        ):  # fmt: skip
            names = [code.name for ident in ids if (code := desk.code(ident))]
            parts += [words.format(code=", ".join(names))] if names else []
        parts += [f"“{question.text}”"] if question.text else []
        parts.append(", ".join(each.name for each in desk.coders if each.id in question.coders))
        parts.append(self._documents(question.documents))
        parts.append(", ".join((*question.periods, *question.kinds_of_evidence)))
        return ", ".join(part for part in parts if part) or self.tr("Passages")

    def _documents(self, ids: tuple[str, ...]) -> str:
        return ", ".join(each.code for each in self._desk.documents if each.id in ids[:3])

    def _free(self, name: str) -> str:
        taken, free, number = {query.name for query in self._queries.values()}, name, 2
        while free in taken:
            free, number = f"{name} ({number})", number + 1
        return free

    # What was found

    def save_passages(self) -> None:
        """Ask where, and save what was found."""
        kinds = {
            self.tr("Document to read and edit (*.docx)"): ".docx",
            self.tr("Web page (*.html)"): ".html",
            self.tr("Table (*.csv)"): ".csv",
        }
        start = str(Path.home() / f"{_UNFIT.sub(' ', self._title()).strip()[:80]}.docx")
        name, kind = QFileDialog.getSaveFileName(
            self._workspace, self.tr("Save passages"), start, ";;".join(kinds)
        )  # fmt: skip
        if name:
            path = Path(name)
            known = path.suffix.lower() in {*kinds.values(), ".htm"}
            self.save_to(path if known else path.with_name(path.name + kinds.get(kind, ".docx")))

    def save_to(self, path: Path) -> None:
        """Save what was found, in the order it is shown; the ending says how."""
        passages = [as_one(passage) for passage in self._workspace.results.list.model_.in_order()]
        title = self._title()
        self._desk.jobs.start(
            self.tr("Saving {file}").format(file=path.name),
            lambda progress: _write(path, title, passages, progress), then=lambda _: self._saved(path),
        )  # fmt: skip

    def _saved(self, path: Path) -> None:
        self._desk.messages.tell(
            self.tr("{file} is saved.").format(file=path.name), self.tr("Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )  # fmt: skip

    def _title(self) -> str:
        wish = self._workspace.wish
        return wish.text if isinstance(wish, WordsWish) else self._words(wish)


def _write(path: Path, title: str, passages: list[PassageView], progress: Progress) -> None:
    progress.step(0, 0)
    write_passages(path, title, passages)
