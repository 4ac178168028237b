"""Changes to many passages at once: code all hits, give other codes; one step each, with Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from coder_app.gui.find.code_hits import CodeHitsDialog, OtherCodeDialog
from coder_app.gui.find.widening import widened
from coder_app.operations.bulk_coding import code_many
from coder_app.operations.codebook import sort_codings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from coder_app.domain.anchors import Anchor
    from coder_app.domain.views import PassageView
    from coder_app.gui.desk import Desk
    from coder_app.gui.find.find_workspace import FindWorkspace


class Changing(QObject):
    """Asks what is to be done with the passages that were found, and does it."""

    def __init__(self, desk: Desk, workspace: FindWorkspace) -> None:
        super().__init__(workspace)
        self._desk, self._workspace = desk, workspace

    def code_hits(self) -> None:
        """Let all hits of a search for words be coded."""
        workspace = self._workspace
        hits = workspace.results.list.model_.passages
        if not hits:
            return
        more = workspace.results.note_more
        dialog = CodeHitsDialog(hits, self._desk.codes, workspace.window(), more=more)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.coded.connect(self._code)
        dialog.open()

    def _code(self, hits: list[PassageView], code_id: str, unit: str) -> None:
        self._desk.project.ask(widened, hits, unit, then=lambda places: self._code_places(places, code_id))

    def _code_places(self, places: list[tuple[str, Anchor]], code_id: str) -> None:
        self._desk.project.do(code_many, places, code_id, then=lambda new: self._coded(new, len(places), code_id))

    def _coded(self, new: int, wished: int, code_id: str) -> None:
        code = self._desk.code(code_id)
        name = code.name if code else ""
        if not new:
            self._desk.messages.tell(self.tr("All of them had “{code}” already.").format(code=name))
            return
        text = self.tr("%Ln passages coded with “{code}”.", "", new).format(code=name)
        if new < wished:
            text += " " + self.tr("%Ln had it already.", "", wished - new)
        self._desk.messages.offer_undo(text, self._desk.project.undo)

    def give_other_code(self) -> None:
        """Let the selected passages get another code, as after a split."""
        chosen = [passage for passage in self._workspace.results.list.selected_passages() if passage.coding_id]
        if not chosen or not self._desk.is_lead:
            return
        dialog = OtherCodeDialog(len(chosen), self._desk.codes, self._workspace.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = [passage.coding_id for passage in chosen]
        dialog.sorted_.connect(lambda code_id: self._sort(ids, code_id))
        dialog.open()

    def _sort(self, coding_ids: list[str], code_id: str) -> None:
        self._desk.project.do(sort_codings, coding_ids, code_id, then=lambda moved: self._sorted(moved, code_id))

    def _sorted(self, moved: int, code_id: str) -> None:
        # On with the next: after a split they are gone through one by one.
        self._workspace.results.list.go_past_selected()
        code = self._desk.code(code_id)
        text = self.tr("%Ln passages have “{code}” now.", "", moved).format(code=code.name if code else "")
        self._desk.messages.offer_undo(text, self._desk.project.undo)

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the selected passages."""
        results = self._workspace.results
        if results.shows_words:
            menu.addAction(self.tr("Code all hits…")).triggered.connect(self.code_hits)
        elif self._desk.is_lead:
            menu.addAction(self.tr("Give another code…")).triggered.connect(self.give_other_code)
