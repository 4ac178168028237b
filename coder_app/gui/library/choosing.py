"""Small questions about chosen documents: which language, which work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from coder_app.gui.reading.languages import language_name
from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

_OFFERED = ("ru", "uk", "en", "be", "pl", "de", "fr")


class LanguageDialog(PlainDialog):
    """``language`` is the chosen ISO 639 code; "" goes back to the detected one."""

    def __init__(self, what: str, current: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Language"), self.tr("Set language"), parent, explained=what)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setAccessibleName(self.tr("Language"))
        self.box.addItem(self.tr("As detected"), "")
        for code in _OFFERED:
            self.box.addItem(language_name(code), code)
        found = self.box.findData(current)
        self.box.setCurrentIndex(found if found > 0 else 0)
        self.body.addWidget(self.box)
        self.body.addWidget(quiet_label(self.tr("Another language: write its code of two or three letters.")))
        self.box.setFocus()

    @property
    def language(self) -> str:
        """The code that was chosen or written."""
        text = self.box.currentText().strip()
        index = self.box.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.box.itemData(index)) if index >= 0 else text.lower()


class WorkDialog(PlainDialog):
    """``title`` is the work's title; "" takes the documents out of their works."""

    def __init__(self, what: str, current: str, works: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Work"), self.tr("Set work"), parent, explained=what)
        self.field = QLineEdit(current)
        self.field.setAccessibleName(self.tr("Title of the work"))
        completer = QCompleter(list(works), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        form = plain_form()
        form.addRow(self.tr("Title of the work"), self.field)
        self.body.addLayout(form)
        hint = self.tr("A work is the same speech or doctrine in all its languages. Empty: none.")
        self.body.addWidget(quiet_label(hint))
        self.field.selectAll()
        self.field.setFocus()

    @property
    def title(self) -> str:
        """The title that was written."""
        return " ".join(self.field.text().split())
