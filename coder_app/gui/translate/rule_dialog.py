"""Making a rule of a warning: these two wordings are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from coder_app.gui.theme import px, set_role
from coder_app.gui.translate.warning_words import kind_name, language_name

if TYPE_CHECKING:
    from coder_app.operations.checking_pairs import PairWarning
    from coder_app.operations.crosscheck import PairOpen


class RuleDialog(QDialog):
    """``chosen`` tells the words of the original and of the translation."""

    chosen = Signal(str, str)

    def __init__(self, pair: PairOpen, warning: PairWarning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("These two are the same"))
        ours = " ".join(pair.original.words(warning.marks_original))
        theirs = " ".join(pair.translation.words(warning.marks_translation))
        self.original, self.translation = QLineEdit(ours), QLineEdit(theirs)
        told = QLabel(self.tr("Warnings “{kind}” between these words are not raised any more, in any document. "
                              "What one side lacks may stay empty.").format(kind=kind_name(warning.kind)))  # fmt: skip
        told.setWordWrap(True)
        set_role(told, "second")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Make the rule"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "main")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(language_name(pair.original.language), self.original)
        form.addRow(language_name(pair.translation.language), self.translation)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(buttons)
        width = px(424)
        told.setMinimumSize(width, told.heightForWidth(width))
        for field in (self.original, self.translation):
            field.textChanged.connect(lambda _: self._check())
        self._check()

    def _check(self) -> None:
        self.go.setEnabled(bool(self.original.text().strip() or self.translation.text().strip()))

    def _accept(self) -> None:
        self.chosen.emit(self.original.text(), self.translation.text())
        self.accept()
