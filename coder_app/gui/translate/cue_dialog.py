"""The lists of cues by language: read, edited as a table of two columns, imported, saved, and given back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coder_app.domain.errors import CoderError
from coder_app.gui.theme import set_role
from coder_app.gui.translate.warning_words import language_name
from coder_app.gui.widgets.words import said
from coder_app.language.neutrality import read_cues, write_cues

if TYPE_CHECKING:
    from coder_app.operations.pair_words import CueLists


class CueDialog(QDialog):
    """``changed`` tells a language and its new list as a table; an empty one asks for the program's own."""

    changed = Signal(str, str)

    def __init__(self, lists: CueLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lists of cues"))
        self._texts = {language: write_cues(cues) for language, cues in lists.items()}
        self._shown = next(iter(lists))
        self.language, self.text, self.why = QComboBox(), QPlainTextEdit(), QLabel()
        self.bring, self.save = QPushButton(self.tr("Import…")), QPushButton(self.tr("Save as…"))
        self.own = QPushButton(self.tr("The program’s own list"))
        self.files: QFileDialog | None = None
        for language in lists:
            self.language.addItem(language_name(language), language)
        self.language.setAccessibleName(self.tr("Language"))
        self.text.setAccessibleName(self.tr("List of cues"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(520, 340)
        self.text.setPlainText(self._texts[self._shown])
        hint = QLabel(self.tr("One cue in a line: the indicator, a comma, the word or phrase. A base form stands for "
                              "all its forms, a word with * for all that begin so."))  # fmt: skip
        for label in (hint, self.why):
            label.setWordWrap(True)
            set_role(label, "second")
        self._lay_out(hint)
        self.language.currentIndexChanged.connect(lambda _at: self._other())
        self.bring.clicked.connect(self._ask_file)
        self.save.clicked.connect(self._ask_target)
        self.own.clicked.connect(self._give_back)

    def _lay_out(self, hint: QLabel) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Use this list"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "main")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for widget in (self.language, self.bring, self.save, self.own):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(row)
        for part in (hint, self.text, self.why, buttons):
            column.addWidget(part)

    def _other(self) -> None:
        self._texts[self._shown] = self.text.toPlainText()
        self._shown = self.language.currentData()
        self.text.setPlainText(self._texts[self._shown])
        self.why.clear()

    def _accept(self) -> None:
        try:
            read_cues(self.text.toPlainText(), language_name(self._shown))
        except CoderError as error:
            self.why.setText(said("Errors", error.message, **error.values))
            return
        self.changed.emit(self._shown, self.text.toPlainText())
        self.accept()

    def _give_back(self) -> None:
        self.changed.emit(self._shown, "")
        self.accept()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a list of cues"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv)")])
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        self._open(dialog)

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list of cues"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"cues.{self._shown}.csv")
        dialog.fileSelected.connect(lambda name: self.write_file(Path(name)))
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.files = dialog
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Show the list of a file instead, if it is one; nothing is kept yet."""
        try:
            text = path.read_text("utf-8-sig")
            self.text.setPlainText(write_cues(read_cues(text, path.name)))
            self.why.clear()
        except CoderError as error:
            self.why.setText(said("Errors", error.message, **error.values))
        except (OSError, UnicodeDecodeError):
            self.why.setText(self.tr("{file} cannot be read; save it as CSV in UTF-8.").format(file=path.name))

    def write_file(self, path: Path) -> None:
        """Write what is shown to a file."""
        try:
            path.write_text(self.text.toPlainText(), "utf-8")
        except OSError:
            self.why.setText(self.tr("{file} cannot be written.").format(file=path.name))
