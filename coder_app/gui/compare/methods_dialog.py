"""The sentences for the methods section of a paper, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.compare.compare_settings import STATEMENT_LANGUAGE
from coder_app.gui.theme import px, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.settings import Settings


class MethodsDialog(QDialog):
    """A text that can be selected, and a button that copies all of it."""

    def __init__(
        self, told: Callable[[str], str], settings: Settings, caution: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Methods statement"))
        self._told, self._settings = told, settings
        self.text = QPlainTextEdit()
        self.language = QComboBox()
        for ident, name in (("en", "English"), ("uk", "Українська"), ("ru", "Русский")):
            self.language.addItem(name, ident)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.get(STATEMENT_LANGUAGE))))
        self.language.setAccessibleName(self.tr("Language of the statement"))
        self.language.currentIndexChanged.connect(self._tell)
        self._tell()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Methods statement"))
        self.copy = QPushButton(self.tr("Copy"))
        set_role(self.copy, "main")
        self.copy.setDefault(True)
        close = QPushButton(self.tr("Close"))
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        hint = QLabel(self.tr("It follows what is compared now."))
        hint.setProperty("role", "second")
        warning = QLabel(caution)
        warning.setProperty("role", "warn")
        warning.setWordWrap(True)
        warning.setVisible(bool(caution))
        buttons = QHBoxLayout()
        buttons.addWidget(self.language)
        buttons.addWidget(hint, 1)
        buttons.addWidget(close)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addWidget(warning)
        column.addLayout(buttons)
        self.resize(px(600), px(330))
        self.copy.setFocus()

    def _tell(self) -> None:
        language = str(self.language.currentData())
        self._settings.set(STATEMENT_LANGUAGE, language)
        self.text.setPlainText(self._told(language))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))
