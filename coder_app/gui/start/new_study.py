"""Asking what a new study is called, who leads it and where it is kept."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from coder_app.gui.start.passphrase import NewPassphrase
from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
SUFFIX = ".coder"


class NewStudyDialog(PlainDialog):
    """``place``, ``title``, ``lead`` and ``passphrase`` hold the answers once it is accepted."""

    def __init__(self, folder: Path | None = None, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New study"), self.tr("Make study"), parent)
        self._folder = folder or _documents()
        self._named_by_hand = False
        self.title_field = QLineEdit()
        self.title_field.setPlaceholderText(self.tr("What you work on, in a few words"))
        self.lead_field = QLineEdit(lead)
        self.lead_field.setPlaceholderText(self.tr("The lead of the study"))
        self.place_field = QLineEdit()
        self.browse_button = QPushButton(self.tr("Choose…"))
        self.browse_button.setAutoDefault(True)
        self.title_field.textChanged.connect(self._suggest)
        self.place_field.textEdited.connect(self._edited)
        self.browse_button.clicked.connect(self.browse)
        self._fill()
        self._suggest("")
        self.title_field.setFocus()

    def _fill(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.place_field, 1)
        where.addWidget(self.browse_button)
        form = plain_form()
        for text, field in ((self.tr("Title"), self.title_field), (self.tr("Your name"), self.lead_field)):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.place_field.setAccessibleName(self.tr("File"))
        form.addRow(self.tr("File"), where)
        self.body.addLayout(form)
        self.seal_box = QCheckBox(self.tr("Seal who spoke, when and where under a passphrase"))
        self.new_passphrase = NewPassphrase()
        self._open = quiet_label(
            self.tr(
                "The study is one file that holds texts, codings and sources. Without a passphrase whoever has the "
                "file can read who spoke, when and where. It can be sealed later."
            )
        )
        for widget in (self.seal_box, self.new_passphrase, self._open):
            self.body.addWidget(widget)
        self.seal_box.toggled.connect(self._show_sealing)
        self._show_sealing(sealed=False)

    def _show_sealing(self, sealed: bool) -> None:
        self.new_passphrase.setVisible(sealed)
        self._open.setVisible(not sealed)
        self.say_problem("")
        if sealed:
            self.new_passphrase.first.setFocus()
        self.adjustSize()

    def _edited(self) -> None:
        self._named_by_hand = True
        self.say_problem("")

    def _suggest(self, title: str) -> None:
        if not self._named_by_hand:
            self.place_field.setText(str(_free(self._folder, file_name(title) or self.tr("Study"))))

    def browse(self) -> None:
        """Choose the file in the system's own dialog."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the study"), self.place_field.text(), self.tr("Studies (*.coder)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self.place_field.setText(str(with_suffix(Path(chosen))))
            self._edited()

    @property
    def place(self) -> Path:
        """The file to make."""
        return with_suffix(Path(self.place_field.text().strip()).expanduser())

    @property
    def title(self) -> str:
        """The study's title."""
        return " ".join(self.title_field.text().split())

    @property
    def lead(self) -> str:
        """The lead's name."""
        return " ".join(self.lead_field.text().split())

    @property
    def passphrase(self) -> str:
        """The passphrase under which the study is sealed; empty for none."""
        return self.new_passphrase.passphrase if self.seal_box.isChecked() else ""

    def missing(self) -> tuple[str, QLineEdit] | None:
        """What still has to be said, and where; None when the study can be made."""
        if not self.lead:
            return self.tr("Write your name, so that it stands beside what you do."), self.lead_field
        if not self.place_field.text().strip():
            return self.tr("Say where the study is to be kept."), self.place_field
        if not self.place.parent.is_dir():
            return self.tr("The folder {folder} does not exist.").format(folder=self.place.parent), self.place_field
        if self.place.exists():
            words = self.tr("{file} already exists; choose another name.").format(file=self.place.name)
            return words, self.place_field
        wrong = self.new_passphrase.missing() if self.seal_box.isChecked() else ""
        return (wrong, self.new_passphrase.first) if wrong else None

    def accept(self) -> None:
        """Close when everything needed has been said."""
        missing = self.missing()
        if missing is None:
            super().accept()
            return
        self.say_problem(missing[0])
        missing[1].setFocus()


def file_name(title: str) -> str:
    """A title as the name of a file on any system: without forbidden signs, at most 80 characters."""
    return " ".join(_FORBIDDEN.sub(" ", title).split())[:80].strip(" .")


def with_suffix(path: Path) -> Path:
    """The path with the ending of study files."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX) if path.name else path


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def _free(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{SUFFIX}", number + 1
    return path
