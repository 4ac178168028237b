"""Asking what of the data set goes where, writing it behind, and saying what is not in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from coder_app.gui.start.new_study import file_name
from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.labels import ElidedLabel
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.exports import export_project

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.gui.desk import Desk
    from coder_app.operations.exports import Exported


_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Wish:
    """What to write: csv, xlsx or json, where, and whether without the sources."""

    kind: str
    place: Path
    blind: bool
    raw: bool


class ExportDialog(PlainDialog):
    """Formats with a line on each; the file or folder; blind or not."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Export"), self.tr("Export"), parent, explained=self._explained(desk))
        self._desk = desk
        self._named_by_hand = False
        self.formats = QButtonGroup(self)
        self.kinds: dict[str, QRadioButton] = {}
        for kind, name, words in self._formats():
            button = QRadioButton(name)
            self.kinds[kind] = button
            self.formats.addButton(button)
            self.body.addWidget(button)
            line = quiet_label(words)
            line.setContentsMargins(22, 0, 0, 4)
            self.body.addWidget(line)
        self.kinds["csv"].setChecked(True)
        self.blind = QCheckBox(self.tr("Without sources: no names, no provenance, no dates"))
        self.blind.setVisible(desk.is_lead)
        self.raw = QCheckBox(self.tr("Cells that begin with = + - @ as they are (not for spreadsheets)"))
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Where"))
        self.place.textEdited.connect(self._edited)
        self._lay_out_place()
        self.formats.buttonToggled.connect(lambda *_: self._format_changed())
        self._format_changed()
        self.kinds["csv"].setFocus()

    def _explained(self, desk: Desk) -> str:
        if desk.is_lead:
            return self.tr("Documents, codes, coders and all codings, with a dictionary that says what each column is.")
        return self.tr("Your codings, with the codes and documents they belong to.")

    def _formats(self) -> list[tuple[str, str, str]]:
        return [
            ("csv", self.tr("CSV tables"), self.tr("A folder of tables that every statistics program reads.")),
            ("xlsx", self.tr("Excel workbook"), self.tr("One file with a sheet for each table.")),
            ("json", self.tr("JSON"), self.tr("One file with everything, the whole texts of documents included.")),
        ]

    def _lay_out_place(self) -> None:
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self.browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        form = plain_form()
        form.addRow(self.tr("Where"), row)
        self.body.addWidget(self.blind)
        self.body.addWidget(self.raw)
        self.body.addLayout(form)

    @property
    def kind(self) -> str:
        """csv, xlsx or json."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def _edited(self) -> None:
        self._named_by_hand = True
        self.say_problem("")

    def _format_changed(self) -> None:
        self.raw.setVisible(self.kind == "csv")
        if not self._named_by_hand:
            self.place.setText(str(self._suggested()))

    def _suggested(self) -> Path:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self._desk.study.title if self._desk.study else ""
        stem = self.tr("{title} data").format(title=file_name(title)[:50].strip() or self.tr("Study"))
        return Path(folder or ".") / (stem if self.kind == "csv" else f"{stem}.{self.kind}")

    def browse(self) -> None:
        """Choose folder or file in the system's own dialog."""
        if self.kind == "csv":
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the tables"))
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), self.place.text(), f"(*.{self.kind})")
        if chosen:
            self.place.setText(chosen)
            self._edited()

    def wish(self) -> Wish:
        """What is asked for."""
        place = Path(self.place.text().strip()).expanduser()
        if self.kind != "csv" and place.suffix.lower() != f".{self.kind}":
            place = place.with_name(f"{place.name}.{self.kind}")
        return Wish(self.kind, place, self.blind.isChecked(), self.raw.isChecked() and self.kind == "csv")

    def accept(self) -> None:
        """Write it as a job; the dialog goes, the result is told when it is there."""
        if not self.place.text().strip():
            self.say_problem(self.tr("Say where it is to be written."))
            return
        wish = self.wish()
        if not wish.place.parent.is_dir():
            folder = str(wish.place.parent)
            self.say_problem(self.tr("The folder {folder} does not exist.").format(folder=folder))
            return
        start_export(self._desk, wish, self.parentWidget())
        super().accept()


def start_export(desk: Desk, wish: Wish, parent: QWidget | None) -> None:
    """Write the data set behind; then say what was written and what is not in it."""

    def work(progress: Progress) -> Exported:
        progress.step(0, 0)
        return desk.project.call(
            lambda project: export_project(project, wish.kind, wish.place, blind=wish.blind, raw=wish.raw)
        )

    def done(result: Exported) -> None:
        ReportOfExport(wish, result, parent).open()

    desk.jobs.start(said("ExportDialog", _N("ExportDialog", "Exporting")), work, then=done)


class ReportOfExport(PlainDialog):
    """What was written where, and what of the study is not in it, with the reason."""

    def __init__(self, wish: Wish, result: Exported, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Exported"), "", parent)
        self._place = wish.place
        words = self.tr("%n file(s) written:", "", len(result.files))
        self.body.addWidget(quiet_label(words))
        for file in result.files:
            self.body.addWidget(ElidedLabel(file.name))
        self.lines = [_line(entry) for entry in result.report]
        self.body.addWidget(
            quiet_label(self.tr("Not in it:") if self.lines else self.tr("Everything you may see is in it."))
        )
        for line in self.lines:
            label = quiet_label("◇ " + line)
            set_role(label, "")
            self.body.addWidget(label)
        self.body.addStretch(1)
        folder = self.add_button(self.tr("Show the folder"))
        folder.setToolTip(str(self._folder()))
        folder.clicked.connect(self.show_folder)

    def show_folder(self) -> None:
        """Open the folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))

    def _folder(self) -> Path:
        return self._place if self._place.is_dir() else self._place.parent


def _line(entry: dict[str, Any]) -> str:
    why = said("Exports", str(entry.get("why", "")))
    count = entry.get("count")
    return f"{whole(int(count))}: {why}" if count is not None else why
