"""The form that looks for words in all texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from coder_app.gui.theme import restyle, set_role
from coder_app.gui.widgets.chips import Choice, FilterChip
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.search_field import SearchField
from coder_app.operations.wishes import WordsWish

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk

_PAUSE = 250


class WordsForm(QWidget):
    """A field with its options; ``changed`` follows typing after a short pause."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.field = SearchField(self.tr("Words in all texts"), delay=0)
        self.inflected = QCheckBox(self.tr("Every inflected form"))
        self.inflected.setToolTip(self.tr("“угроза” finds угрозы, угрозой, угрозам; “threat” finds threats."))
        self.regex = QCheckBox(self.tr("Regular expression"))
        self.documents = FilterChip(self.tr("Documents"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "error")
        self.help = QLabel()
        self.help.setWordWrap(True)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.help, "second")
        self._lay_out()
        self.field.textChanged.connect(self._asked)
        self.inflected.toggled.connect(self._inflected_toggled)
        self.regex.toggled.connect(self._regex_toggled)
        self.documents.chosen.connect(self._asked)
        desk.documents_changed.connect(self.refresh)
        self.refresh()
        self._say_help()
        self.say_problem("")

    def _lay_out(self) -> None:
        chips = QWidget()
        FlowLayout(chips, 6).addWidget(self.documents)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        for widget in (self.field, self.problem, self.inflected, self.regex, chips, self.help):
            column.addWidget(widget)
        column.addStretch(1)

    def _say_help(self) -> None:
        plain = self.tr(
            "Several words: all of them in one paragraph. “A phrase” in quotation marks. begin* for all that begins so."
        )
        expression = self.tr("For example (threat|danger)s? – capitals make no difference.")
        self.help.setText(expression if self.regex.isChecked() else plain)

    def refresh(self) -> None:
        """Offer the documents there are now."""
        choices = [Choice(d.id, d.code, "" if d.name == d.code else d.name) for d in self._desk.documents]
        self.documents.set_choices(choices, self.documents.chosen_ids())

    def say_problem(self, sentence: str) -> None:
        """Say why the words cannot be looked for; empty takes it away."""
        self.problem.setText(f"▲ {sentence}" if sentence else "")
        self.problem.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        restyle(self.field)

    def _inflected_toggled(self, on: bool) -> None:
        if on:
            self.regex.setChecked(False)
        self._asked()

    def _regex_toggled(self, on: bool) -> None:
        if on:
            self.inflected.setChecked(False)
        self._say_help()
        self._asked()

    def _asked(self) -> None:
        self._pause.start()

    def wish(self) -> WordsWish:
        """What is looked for now."""
        return WordsWish(self.field.text().strip(), self.inflected.isChecked(), self.regex.isChecked(),
                         tuple(self.documents.chosen_ids()))  # fmt: skip

    def set_wish(self, wish: WordsWish) -> None:
        """Show words in the form; ``changed`` follows at once."""
        self.regex.setChecked(wish.regex)
        self.inflected.setChecked(wish.inflected)
        self.documents.set_chosen(wish.documents)
        self.field.setText(wish.text)
        self._pause.stop()
        self.changed.emit()

    def shut(self) -> None:
        """Ask nothing any more."""
        self._pause.stop()
