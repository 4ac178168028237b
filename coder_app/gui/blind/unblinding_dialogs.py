"""Asking what is unblinded and why, and what gave a source away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from coder_app.gui.start.plain_dialog import PlainDialog, plain_form
from coder_app.gui.theme import px

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk


def coder_box(desk: Desk, *, everybody: str = "") -> QComboBox:
    """A choice of coders; ``everybody`` is the words of a first line for all of them."""
    box = QComboBox()
    if everybody:
        box.addItem(everybody, "")
    for coder in desk.coders:
        if coder.active and coder.role == "coder":
            box.addItem(coder.name, coder.name)
    return box


class UnblindDialog(PlainDialog):
    """``reason`` and ``scope`` (keywords of the verb) hold the answers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Unblind"), self.tr("Unblind for good"), parent,
            explained=self.tr("This cannot be undone. What is coded afterwards is marked as not blind in every report "
                              "and export. The reason stays on record."),
        )  # fmt: skip
        self.scope_box = QComboBox()
        self.scope_box.addItem(self.tr("The whole study"), ("", ""))
        rounds = desk.study.rounds if desk.study else ()
        for kind, words, names in (
            ("round_name", self.tr("Round: {name}"), [each.name for each in rounds]),
            ("coder", self.tr("Coder: {name}"), [each.name for each in desk.coders if each.role == "coder"]),
            ("document", self.tr("Document: {name}"), [each.code for each in desk.documents]),
        ):
            for name in names:
                self.scope_box.addItem(words.format(name=name), (kind, name))
        self.scope_box.setCurrentIndex(-1)
        self.scope_box.setPlaceholderText(self.tr("Choose…"))
        self.reason_field = QLineEdit()
        form = plain_form()
        for words, field in ((self.tr("What"), self.scope_box), (self.tr("Reason"), self.reason_field)):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.body.addLayout(form)
        self.accept_button.setAutoDefault(False)
        self.accept_button.setDefault(False)

    @property
    def reason(self) -> str:
        """Why."""
        return self.reason_field.text().strip()

    @property
    def scope(self) -> dict[str, str]:
        """The keywords of the verb."""
        kind, name = self.scope_box.currentData()
        return {kind: name} if kind else {}

    def accept(self) -> None:
        """Close when both have been said."""
        if self.scope_box.currentIndex() < 0:
            self.say_problem(self.tr("Choose what is unblinded."))
        elif not self.reason:
            self.say_problem(self.tr("Write the reason."))
        else:
            super().accept()


class BreachDialog(PlainDialog):
    """A source could be recognised after hand-out: in which document, for whom, what was found."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Record a breach"), self.tr("Record"), parent,
            explained=self.tr("A source could be recognised after the document was handed out. The codings this "
                              "touches are marked as not blind."),
        )  # fmt: skip
        self.document_box = QComboBox()
        for each in desk.documents:
            self.document_box.addItem(each.code, each.id)
        self.coder_box = coder_box(desk, everybody=self.tr("everybody"))
        self.note_field = QPlainTextEdit()
        self.note_field.setTabChangesFocus(True)
        self.note_field.setFixedHeight(px(80))
        form = plain_form()
        for words, field in ((self.tr("Document"), self.document_box), (self.tr("For"), self.coder_box),
                             (self.tr("What was found"), self.note_field)):  # fmt: skip
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.body.addLayout(form)

    @property
    def note(self) -> str:
        """What was found."""
        return self.note_field.toPlainText().strip()

    def accept(self) -> None:
        """Close when something has been written."""
        if self.note:
            super().accept()
        else:
            self.say_problem(self.tr("Say what was found, so that others can judge it."))
