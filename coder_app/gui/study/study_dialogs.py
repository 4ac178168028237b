"""The windows about the study and the program: set-up, history, export, codebook, preferences, keys, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from coder_app.gui.exporting.codebook_files import CodebookExport, CodebookImport
from coder_app.gui.exporting.export_dialog import ExportDialog
from coder_app.gui.study.about_dialog import AboutDialog, ReportDialog
from coder_app.gui.study.history_dialog import HistoryDialog
from coder_app.gui.study.keys_dialog import KeysDialog, SealDialog
from coder_app.gui.study.memos_dialog import MemosDialog
from coder_app.gui.study.setup_dialog import SetupDialog
from coder_app.gui.study.versions_dialog import VersionsDialog
from coder_app.gui.widgets.preferences import PreferencesDialog
from coder_app.gui.widgets.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from coder_app.gui.desk import Desk
    from coder_app.gui.main_window import MainWindow


class StudyDialogs(QObject):
    """Opens each of them when its command is given; they do not block the window's other work."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_
        for ident, page in (("study.setup", "title"), ("lead.people", "people"), ("lead.rounds", "rounds")):
            actions.on(ident, lambda page=page: self.set_up(page))
        for ident, make in (
            ("edit.history", HistoryDialog), ("study.export", ExportDialog),
            ("codebook.import", CodebookImport), ("codebook.export", CodebookExport),
            ("codebook.history", VersionsDialog), ("study.memos", MemosDialog),
        ):  # fmt: skip
            actions.on(ident, lambda make=make: self._with_desk(make))
        actions.on("study.keys", self.show_keys)
        actions.on("app.preferences", lambda: self._show(PreferencesDialog(window.settings, parent=window)))
        actions.on("help.keys", lambda: self._show(ShortcutsDialog(window.actions_, parent=window)))
        actions.on("help.about", lambda: self._show(AboutDialog(window)))
        actions.on("help.log", lambda: self._show(ReportDialog(window)))
        window.top.round_requested.connect(self._round_pressed)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _with_desk(self, make: Callable[[Desk, MainWindow], QDialog]) -> None:
        if self._window.desk is not None:
            self._show(make(self._window.desk, self._window))

    def show_keys(self) -> None:
        """Show the keys of a sealed study, or the way to seal it."""
        if self._window.project is not None:
            self._window.project.with_project(
                lambda project: project.sealed,
                then=lambda sealed: self._with_desk(KeysDialog if sealed else SealDialog),
            )

    def set_up(self, page: str = "title") -> None:
        """Open the set-up at a page."""
        desk = self._window.desk
        if desk is not None and desk.is_lead:
            self._show(SetupDialog(desk, page, self._window))

    def _round_pressed(self) -> None:
        self.set_up("rounds")
