"""Saving the report on a pair, or on all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coder_app.operations.translation_report import report_on, write_translation_report

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk


class Reporting(QObject):
    """Asks where to save, then writes in the background; ``saved`` tells the file."""

    saved = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: QFileDialog | None = None

    def ask(self, check_id: str = "") -> None:
        """Let the person name a file for the report on a pair, or ("") on all."""
        dialog = QFileDialog(self._window, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([
            self.tr("Word document (*.docx)"), self.tr("Web page (*.html)"), self.tr("Table (*.csv)")
        ])  # fmt: skip
        dialog.setDefaultSuffix("docx")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rsplit(".", 1)[-1].rstrip(")")))
        dialog.selectFile(self.tr("translations"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name), check_id))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, path: Path, check_id: str = "") -> None:
        """Write the report."""
        project = self._desk.project
        title = self._desk.study.title if self._desk.study else ""

        def work(progress: Progress) -> Path:
            progress.step(0, 2)
            found = project.call(lambda study: study.ask(report_on, check_id))
            progress.step(1, 2)
            write_translation_report(path, title or path.stem, found)
            return path

        self._desk.jobs.start(self.tr("Saving the report"), work, then=self._told)

    def _told(self, path: Path) -> None:
        self._desk.messages.tell(self.tr("Saved as {file}.").format(file=path.name))
        self.saved.emit(str(path))
