"""What the menu of a line can do to its sentences: join, split, and say which language they are in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.translate.pair_rows import shown_text
from coder_app.gui.translate.warning_words import LANGUAGES, language_name
from coder_app.operations.documents import set_language
from coder_app.operations.sentence_corrections import join_sentences, set_paragraph_language, split_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.desk import Desk
    from coder_app.operations.bead_corrections import Link
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.sentence_corrections import Side


class SentenceMenu(QMenu):
    """The part of a line's menu about one of its two sides."""

    def __init__(self, desk: Desk, title: str, side: Side, numbers: tuple[int, ...], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._desk, self._side, self._numbers = desk, side, numbers
        self.dialog: SplitDialog | None = None
        self.join = self.addAction(self.tr("Join with the next sentence"), self._join)
        self.join.setEnabled(numbers[-1] + 1 < len(side.sentences))
        self.split = self.addAction(self.tr("Split the sentence…"), self._ask_split)
        self._add_languages(self.tr("Language of the paragraph"), side.languages[numbers[0]], self._speak)
        if desk.is_lead:
            self._add_languages(self.tr("Language of the whole text"), side.language, self._speak_all)

    def _add_languages(self, title: str, here: str, speak: Callable[[str], None]) -> None:
        menu = self.addMenu(title)
        for language in LANGUAGES:
            action = menu.addAction(language_name(language), partial(speak, language))
            action.setCheckable(True)
            action.setChecked(language == here)
        menu.addAction(self.tr("As detected"), partial(speak, ""))

    def _join(self) -> None:
        self._desk.project.do(join_sentences, self._side.document_id, self._numbers[-1])

    def _ask_split(self) -> None:
        self.dialog = SplitDialog(self._side, self._numbers, self.parentWidget())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = self._side.document_id
        self.dialog.chosen.connect(lambda place: self._desk.project.do(split_sentence, document, place))
        self.dialog.open()

    def _speak(self, language: str) -> None:
        place = self._side.sentences[self._numbers[0]][0]
        self._desk.project.do(set_paragraph_language, self._side.document_id, place, language)

    def _speak_all(self, language: str) -> None:
        self._desk.project.do(set_language, self._side.document_id, language)


def sentence_menus(desk: Desk, pair: PairOpen, link: Link, titles: tuple[str, str], parent: QWidget) -> list[QMenu]:
    """A menu for each side of a line that has sentences."""
    sides = (pair.original, pair.translation)
    return [
        SentenceMenu(desk, title, side, numbers, parent)
        for title, side, numbers in zip(titles, sides, link, strict=True)
        if numbers
    ]


class SplitDialog(QDialog):
    """``chosen`` tells the place in the document's text at which a sentence is to end."""

    chosen = Signal(int)

    def __init__(self, side: Side, numbers: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split a sentence"))
        self._start, end = side.sentences[numbers[0]][0], side.sentences[numbers[-1]][1]
        self.text = QPlainTextEdit(shown_text(side.text[self._start : end]))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setAccessibleName(self.tr("The sentence"))
        self.text.setMinimumSize(520, 140)
        why = QLabel(self.tr("Put the cursor before the word with which the new sentence begins."))
        set_role(why, "second")
        why.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Split here"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "main")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (why, self.text, buttons):
            column.addWidget(widget)
        self.text.cursorPositionChanged.connect(self._check)
        self._check()

    def _before(self) -> str:
        """The words before the cursor; Qt counts in UTF-16."""
        units = self.text.toPlainText().encode("utf-16-le")[: 2 * self.text.textCursor().position()]
        return units.decode("utf-16-le", "ignore")

    def _check(self) -> None:
        before = self._before()
        self.go.setEnabled(bool(before.strip()) and len(before) < len(self.text.toPlainText().rstrip()))

    def _accept(self) -> None:
        self.chosen.emit(self._start + len(self._before()))
        self.accept()
