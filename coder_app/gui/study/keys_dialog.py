"""Sealing the study, and its keys: the lead's passphrase, those of others, the printed recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from coder_app.domain.coders import Role
from coder_app.gui.messages import sentence
from coder_app.gui.start.passphrase import NewPassphrase, secret_field
from coder_app.gui.start.plain_dialog import PlainDialog, quiet_label
from coder_app.gui.theme import set_role
from coder_app.operations import keys

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.errors import CoderError
    from coder_app.gui.desk import Desk


class SealDialog(PlainDialog):
    """Asks for the passphrase under which the study is sealed, and seals it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Seal the study"), self.tr("Seal"), parent,
            explained=self.tr("Who spoke, for which state, when and where, the unmasked texts and the files can then "
                              "only be read with a passphrase. Masked texts, the codebook and codings stay open for "
                              "the coders."),
        )  # fmt: skip
        self._desk = desk
        self.new = NewPassphrase()
        self.body.addWidget(self.new)
        self.new.first.setFocus()

    def accept(self) -> None:
        """Seal the study; the dialog stays open until it is done."""
        missing = self.new.missing()
        self.say_problem(missing)
        if missing:
            return
        self._working(on=True)
        passphrase = self.new.passphrase
        self._desk.project.with_project(
            lambda project: keys.seal_study(project, passphrase), then=self._sealed, failed=self._refused
        )

    def _working(self, *, on: bool) -> None:
        self.accept_button.setEnabled(not on)
        self.cancel_button.setEnabled(not on)
        self.new.setEnabled(not on)
        self.accept_button.setText(self.tr("Sealing…") if on else self.tr("Seal"))

    def _refused(self, error: CoderError) -> None:
        self._working(on=False)
        self.say_problem(sentence(error))

    def _sealed(self, backups: list[Path]) -> None:
        super().accept()
        desk, window = self._desk, self.parentWidget()
        desk.person_changed.emit()
        if backups:
            words = self.tr("%n older backup(s) still hold everything in plain.", "", len(backups))
            desk.messages.tell(words, self.tr("Delete them"), self._remove_backups, seconds=0)
        dialog = KeysDialog(desk, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove_backups(self) -> None:
        self._desk.project.with_project(keys.remove_open_backups)


class KeysDialog(PlainDialog):
    """Who can open the study, and every change of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Passphrases"), "", parent)
        self._desk = desk
        self.holders = QLabel()
        self.holders.setWordWrap(True)
        self.body.addWidget(self.holders)
        self.printed = QLabel()
        self.printed.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.printed.setAccessibleName(self.tr("Recovery key"))
        set_role(self.printed, "heading")
        self._recovery()
        self._own()
        self._others()
        self._ask()

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        set_role(label, "title")
        self.body.addSpacing(6)
        self.body.addWidget(label)
        return label

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        return button

    def _recovery(self) -> None:
        self._heading(self.tr("Recovery key"))
        self.body.addWidget(
            quiet_label(
                self.tr("Print it or write it down, and lock it away: it opens the study when every passphrase is "
                        "lost. It is shown this once; a new one makes the old one useless.")
            )
        )  # fmt: skip
        self.body.addWidget(self.printed)
        self.printed.hide()
        self.recovery_button = self._button(self.tr("Make a recovery key"), self._make_recovery)

    def _own(self) -> None:
        self._heading(self.tr("Change my passphrase"))
        self.old = secret_field(self.tr("Passphrase until now"))
        self.old.setPlaceholderText(self.tr("Passphrase until now"))
        self.new = NewPassphrase(warn=False)
        self.body.addWidget(self.old)
        self.body.addWidget(self.new)
        self.change_button = self._button(self.tr("Change"), self._change)

    def _others(self) -> None:
        self.others = self._heading(self.tr("Let somebody else open it"))
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Person"))
        self.theirs = NewPassphrase(warn=False)
        self.body.addWidget(self.person)
        self.body.addWidget(self.theirs)
        self.give_button = self._button(self.tr("Give this passphrase"), self._give)

    def _ask(self) -> None:
        self._desk.project.ask(keys.keys, then=self._show)

    def _show(self, found: list[tuple[str, str]]) -> None:
        names = [name for kind, name in found if kind != "recovery"]
        words = self.tr("The study opens with the passphrase of: {names}.").format(names=", ".join(names))
        recovery = any(kind == "recovery" for kind, _ in found)
        more = self.tr("There is a recovery key.") if recovery else self.tr("▲ There is no recovery key yet.")
        self.holders.setText(f"{words} {more}")
        without = [
            person.name for person in self._desk.coders if person.role != Role.CODER.value and person.name not in names
        ]
        self.person.clear()
        self.person.addItems(without)
        for widget in (self.others, self.person, self.theirs, self.give_button):
            widget.setVisible(bool(without))
        self.adjustSize()

    def _make_recovery(self) -> None:
        self._do(keys.make_recovery_key, then=self._printed)

    def _printed(self, key: str) -> None:
        self.printed.setText(key)
        self.printed.show()
        self.adjustSize()
        self._ask()

    def _change(self) -> None:
        if self._good(self.new):
            self._do(keys.change_passphrase, self.old.text(), self.new.passphrase, then=self._changed)

    def _changed(self, _: object) -> None:
        self.old.clear()
        self.new.clear()
        self._desk.messages.tell(self.tr("Your passphrase has been changed."))

    def _give(self) -> None:
        if self._good(self.theirs):
            self._do(keys.add_key, self.person.currentText(), self.theirs.passphrase, then=self._given)

    def _given(self, _: object) -> None:
        self.theirs.clear()
        self._ask()

    def _good(self, fields: NewPassphrase) -> bool:
        missing = fields.missing()
        self.say_problem(missing)
        return not missing

    def _do(self, verb: object, *args: str, then: object) -> None:
        self.say_problem("")
        self._desk.project.do(verb, *args, then=then, failed=lambda error: self.say_problem(sentence(error)))  # type: ignore[arg-type]
