"""Choosing an original and its translation by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.translate.warning_words import language_name

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk


class PairDialog(QDialog):
    """``chosen`` tells the ids of the original and of the translation."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check two documents"))
        self.original, self.translation = QComboBox(), QComboBox()
        for box in (self.original, self.translation):
            for document in desk.documents:
                named = "" if document.name == document.code else f"  {document.name}"
                box.addItem(f"{document.code}{named} · {language_name(document.language)}", document.id)
            box.setMinimumContentsLength(36)
        if self.translation.count() > 1:
            self.translation.setCurrentIndex(1)
        self.why = QLabel()
        set_role(self.why, "second")
        self.why.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Cross-check"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "main")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Original"), self.original)
        form.addRow(self.tr("Translation"), self.translation)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.why)
        column.addWidget(buttons)
        for box in (self.original, self.translation):
            box.currentIndexChanged.connect(lambda _: self._check())
        self._check()

    def _check(self) -> None:
        same = self.original.currentData() == self.translation.currentData()
        self.go.setEnabled(not same)
        self.why.setText(self.tr("Choose two different documents.") if same else "")

    def _accept(self) -> None:
        self.chosen.emit(self.original.currentData(), self.translation.currentData())
        self.accept()
