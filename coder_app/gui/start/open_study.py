"""Asking which study to open: a file, or an address of a server."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label
from coder_app.gui.start.study_places import is_server, with_password
from coder_app.gui.widgets.words import said


class OpenStudyDialog(PlainDialog):
    """``place`` holds the answer: a path or a server's address, with the password if one was typed."""

    def __init__(self, place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open study"), self.tr("Open"), parent)
        self.place_field = QLineEdit(place)
        self.place_field.setPlaceholderText(self.tr("A file, or postgresql://name@server/study"))
        self.place_field.setAccessibleName(self.tr("File or server"))
        self.password_field = QLineEdit()
        self.password_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.password_field.setAccessibleName(self.tr("Password"))
        self.browse_button = QPushButton(self.tr("Choose a file…"))
        self.browse_button.setAutoDefault(True)
        self.browse_button.clicked.connect(self.browse)
        self.place_field.textChanged.connect(self._changed)
        self._form = plain_form()
        self._form.addRow(self.tr("File or server"), self.place_field)
        self._form.addRow("", self.browse_button)
        self._form.addRow(self.tr("Password"), self.password_field)
        self.body.addLayout(self._form)
        self._hint = quiet_label(self.tr("The password is used now and is not kept."))
        self.body.addWidget(self._hint)
        self._changed()
        (self.password_field if is_server(place) else self.place_field).setFocus()

    def _changed(self) -> None:
        server = is_server(self.place_field.text().strip())
        self._form.setRowVisible(self.password_field, server)
        self._hint.setVisible(server)
        self.say_problem("")

    def browse(self) -> None:
        """Choose the file in the system's own dialog."""
        chosen = choose_study_file(self, self.place_field.text())
        if chosen:
            self.place_field.setText(chosen)
            self.accept()

    @property
    def place(self) -> str:
        """What to open."""
        return with_password(self.place_field.text().strip(), self.password_field.text())

    def accept(self) -> None:
        """Close when something was named."""
        if self.place:
            super().accept()
        else:
            self.say_problem(self.tr("Choose a file, or write the address of a server."))


def choose_study_file(parent: QWidget, start: str = "") -> str:
    """The system's own dialog for a study file; empty when the person thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, said("OpenStudyDialog", "Open study"), "" if is_server(start) else start,
        said("OpenStudyDialog", "Studies (*.coder)") + ";;" + said("OpenStudyDialog", "All files (*)"),
    )  # fmt: skip
    return chosen
