"""Asking for a passphrase: to open what is sealed, and to set one that nobody can give back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label
from coder_app.operations.keys import SHORTEST

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class NewPassphrase(QWidget):
    """Two fields for a passphrase that is to be set, a switch to see what is typed, and what a lost one means."""

    def __init__(self, parent: QWidget | None = None, *, warn: bool = True) -> None:
        super().__init__(parent)
        self.first, self.again = secret_field(self.tr("Passphrase")), secret_field(self.tr("Again"))
        self.first.setPlaceholderText(self.tr("Four or more words"))
        self.show_box = QCheckBox(self.tr("Show what is typed"))
        self.show_box.toggled.connect(lambda shown: show_secrets([self.first, self.again], shown=shown))
        form = plain_form()
        form.addRow(self.tr("Passphrase"), self.first)
        form.addRow(self.tr("Again"), self.again)
        form.addRow("", self.show_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        if warn:
            column.addWidget(
                quiet_label(
                    self.tr(
                        "Nobody can give a lost passphrase back: without it and without the recovery key, who spoke, "
                        "the unmasked texts and the files can never be read again. Codings of blind coders stay "
                        "readable."
                    )
                )
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before, the style sheet's heights were not known.
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.updateGeometry()

    @property
    def passphrase(self) -> str:
        """What was typed; empty for none."""
        return self.first.text()

    def missing(self) -> str:
        """What is wrong with it, in a sentence; empty where it can be set."""
        if len(self.passphrase) < SHORTEST:
            return self.tr("A passphrase needs at least {count} characters.").format(count=SHORTEST)
        if self.passphrase != self.again.text():
            return self.tr("The two passphrases differ; type the same twice.")
        return ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()


class UnlockDialog(PlainDialog):
    """``passphrase`` holds the answer; ``somebody_else`` asks to work as another person."""

    somebody_else = Signal()

    def __init__(self, study: str, person: str, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("This study is sealed"), self.tr("Unlock"), parent,
            explained=self.tr("“{study}” opens for {person} with their passphrase, or with the recovery key.").format(
                study=study, person=person or self.tr("its lead")),
        )  # fmt: skip
        self.field = secret_field(self.tr("Passphrase"))
        self.show_box = QCheckBox(self.tr("Show what is typed"))
        self.show_box.toggled.connect(lambda shown: show_secrets([self.field], shown=shown))
        self.body.addWidget(self.field)
        self.body.addWidget(self.show_box)
        self.body.addWidget(quiet_label(self.tr("Coders need none: they see what is meant for them.")))
        other = self.add_button(self.tr("Work as somebody else…"))
        other.clicked.connect(self._other)
        self.say_problem(problem)
        self.field.textEdited.connect(lambda _: self.say_problem(""))
        self.field.setFocus()

    def _other(self) -> None:
        self.reject()
        self.somebody_else.emit()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.field.text()

    def accept(self) -> None:
        """Close when something was typed."""
        if self.passphrase:
            super().accept()
        else:
            self.say_problem(self.tr("Type the passphrase."))


def secret_field(name: str) -> QLineEdit:
    """A field that hides what is typed."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def show_secrets(fields: list[QLineEdit], *, shown: bool) -> None:
    """Show or hide what was typed into secret fields."""
    for field in fields:
        field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
