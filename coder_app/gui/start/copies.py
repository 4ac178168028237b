"""Copies of the study: save one, back up now, put a backup back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from coder_app.gui.messages import sentence
from coder_app.gui.start.new_study import with_suffix
from coder_app.gui.start.plain_dialog import PlainDialog, PlainList
from coder_app.gui.start.study_places import is_server, study_name
from coder_app.gui.theme import px
from coder_app.gui.widgets.numbers import decimal
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.backing_up import backups_of, restore_backup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.gui.main_window import MainWindow
    from coder_app.operations.backing_up import BackupView

_N = QT_TRANSLATE_NOOP
_WHY = {
    "by-hand": _N("Backups", "made by hand"),
    "before-upgrade": _N("Backups", "before an upgrade"),
    "before-restore": _N("Backups", "as it was before a backup was put back"),
}
_MEGABYTE = 1_000_000


class CopyCommands(QObject):
    """The commands about copies of the open study, and restoring one for a study that cannot be opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.on("study.backup", self.save_copy)
        window.actions_.on("study.backup_now", self.back_up)
        window.actions_.on("study.restore", self.restore)

    def save_copy(self) -> None:
        """Ask where to, and write a whole copy."""
        if not self._may_copy():
            return
        place = str(self._window.study_path)
        start = "" if is_server(place) else str(Path(place).with_name(self._copy_name(place)))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy"), start, self.tr("Studies (*.coder)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self.save_copy_to(with_suffix(Path(chosen)))

    def _copy_name(self, place: str) -> str:
        today = datetime.now().astimezone().strftime("%Y-%m-%d")
        return self.tr("{name} copy {date}.coder").format(name=study_name(place), date=today)

    def save_copy_to(self, path: Path) -> None:
        """Write a whole copy to this file."""
        if self._window.project is not None:
            words = self.tr("A copy is in {file}.").format(file=path.name)
            self._window.project.with_project(
                lambda project: project.save_copy(path), then=lambda _: self._window.messages.tell(words)
            )

    def back_up(self) -> None:
        """Put a copy into the folder of backups."""

        def made(path: Path) -> None:
            folder = path.parent.name
            self._window.messages.tell(self.tr("Backed up, in the folder “{folder}”.").format(folder=folder))

        if self._window.project is not None:
            self._window.project.with_project(lambda project: project.back_up(), then=made)

    def _may_copy(self) -> bool:
        """Whether the whole file may be handed on by who works: a lead, or a coder whose packet it is."""
        desk = self._window.desk
        allowed = desk is None or desk.is_lead or desk.sight.packet or desk.sight.state == "open"
        if not allowed:
            self._window.messages.tell(self.tr("Only a lead can do this: the file holds what is hidden from you."))
        return allowed

    def restore(self) -> None:
        """Offer the backups of the open study."""
        if not self._may_copy():
            return
        place = str(self._window.study_path)
        if is_server(place):
            self._window.messages.tell(self.tr("A study on a server is backed up there, not here."))
        else:
            self.offer(Path(place))

    def offer(self, study: Path) -> None:
        """Let one of a study's backups be put back."""
        dialog = RestoreDialog(backups_of(study), self._window)

        def chosen() -> None:
            if dialog.chosen is not None:
                self.put_back(study, dialog.chosen.path)

        dialog.accepted.connect(chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def put_back(self, study: Path, backup: Path) -> None:
        """Close the study, put a backup in its place and open it; the study as it was is kept, for Undo."""
        window = self._window
        window.close_study()
        window.start.set_working(self.tr("Putting the backup back…"))

        def done(kept: Path) -> None:
            window.open_study(study)
            window.messages.tell(
                self.tr("The backup is in place. The study as it was before is kept."), self.tr("Undo"),
                lambda: self.put_back(study, kept), seconds=0,
            )  # fmt: skip

        window.jobs.start(
            self.tr("Putting the backup back"), lambda _: restore_backup(study, backup), then=done,
            failed=lambda error: window.start.show_problem(
                sentence(error),
                [(self.tr("Choose another backup…"), lambda: self.offer(study)),
                 (self.tr("Open the study as it is"), lambda: window.open_study(study))],
            ),
        )  # fmt: skip


class RestoreDialog(PlainDialog):
    """The backups with when and why; ``chosen`` is the one to put back."""

    def __init__(self, backups: Sequence[BackupView], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Restore a backup"), self.tr("Put it back"), parent,
            explained=self.tr("The study is closed and the backup takes its place. The study as it is now is kept "
                              "among the backups.") if backups else self.tr("There is no backup of this study yet."),
        )  # fmt: skip
        self._backups = list(backups)
        self.list = PlainList()
        self.list.setAccessibleName(self.tr("Backups"))
        for backup in backups:
            self.list.addItem(QListWidgetItem(_words(backup)))
        self.list.setCurrentRow(0)
        self.list.setMinimumHeight(px(200))
        self.list.itemDoubleClicked.connect(self.accept)
        self.list.setVisible(bool(backups))
        self.accept_button.setEnabled(bool(backups))
        self.body.addWidget(self.list, 1)

    @property
    def chosen(self) -> BackupView | None:
        """The backup to put back."""
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None


def _words(backup: BackupView) -> str:
    when = backup.made_at.strftime("%Y-%m-%d %H:%M:%S")
    size = said("Backups", _N("Backups", "{size} MB"), size=decimal(backup.size / _MEGABYTE, 1))
    why = said("Backups", _WHY[backup.why]) if backup.why in _WHY else backup.path.stem
    return f"{when}  ·  {why}  ·  {size}"
