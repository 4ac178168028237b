"""The verdict on one warning: departure, ignore here, rule; its weight; a comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from coder_app.domain.crosscheck import Decision, Weight
from coder_app.gui.actions import key_text
from coder_app.gui.theme import px, set_role
from coder_app.gui.translate.warning_words import WEIGHTS
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import ElidedLabel
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.operations.crosscheck import VerdictView


class VerdictForm(QWidget):
    """``decided`` tells a decision, "" to take it back; ``weighed`` a weight, ``commented`` a comment."""

    decided = Signal(str)
    rule_requested = Signal()
    weighed = Signal(str)
    commented = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = ElidedLabel("", "title")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.departure, self.ignore, self.rule = QPushButton(), QPushButton(), QPushButton()
        self.weights = {weight.value: ChipButton(checkable=True) for weight in Weight}
        self.comment = QPlainTextEdit()
        self._kept = ""
        self._lay_out()
        self._connect()
        self._say_keys()

    def _lay_out(self) -> None:
        set_role(self.departure, "main")
        buttons = FlowLayout(gap=8)
        for button in (self.departure, self.ignore, self.rule):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        chips = FlowLayout(gap=6)
        caption = QLabel(self.tr("Weight"))
        set_role(caption, "second")
        chips.addWidget(caption)
        for weight, chip in self.weights.items():
            chip.setText(said("Translate", WEIGHTS[weight]))
            caption.setMinimumHeight(chip.sizeHint().height())
            chips.addWidget(chip)
        self.comment.setPlaceholderText(self.tr("Comment"))
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(px(58))
        self.comment.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.message)
        column.addLayout(buttons)
        column.addLayout(chips)
        column.addWidget(self.comment)

    def _connect(self) -> None:
        self.departure.clicked.connect(lambda: self.decide(Decision.DEPARTURE))
        self.ignore.clicked.connect(lambda: self.decide(Decision.IGNORED))
        self.rule.clicked.connect(self.rule_requested)
        for weight, chip in self.weights.items():
            chip.clicked.connect(lambda on, weight=weight: self.weighed.emit(weight if on else ""))
        self._desk.actions.keys_changed.connect(self._say_keys)

    def _say_keys(self) -> None:
        for button, text, ident in (
            (self.departure, self.tr("Departure"), "translate.departure"),
            (self.ignore, self.tr("Ignore here"), "translate.ignore"),
            (self.rule, self.tr("Rule…"), "translate.rule"),
        ):
            keys = key_text(self._desk.actions.keys(ident)[:1])
            button.setText(f"{text}  {keys}" if keys else text)
            button.setAccessibleName(text)
        self.rule.setToolTip(self.tr("These two are the same: do not warn of them again, in any document"))

    def decide(self, decision: str) -> None:
        """Say what the person decided; the same again takes it back."""
        current = self.property("decision") or ""
        self.decided.emit("" if decision == current else str(decision))

    def show_warning(self, title: str, message: str, verdict: VerdictView | None, *, can_rule: bool) -> None:
        """Show a warning and what was decided."""
        self.title.set_text(title)
        self.message.setText(message)
        decision = verdict.decision if verdict else ""
        self.setProperty("decision", decision)
        set_role(self.departure, "main" if decision in {"", Decision.DEPARTURE} else "")
        set_role(self.ignore, "main" if decision == Decision.IGNORED else "")
        self.rule.setEnabled(can_rule)
        for weight, chip in self.weights.items():
            chip.setChecked(bool(verdict and verdict.weight == weight))
        note = verdict.note if verdict else ""
        if note != self._kept or not self.comment.hasFocus():
            self._kept = note
            self.comment.setPlainText(note)

    def note(self) -> str:
        """What stands in the comment."""
        return self.comment.toPlainText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.comment:
            if event.type() == QEvent.Type.FocusOut:
                self._tell_comment()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                done = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
                if done and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._tell_comment()
                    return True
        return bool(super().eventFilter(watched, event))

    def _tell_comment(self) -> None:
        if self.note() != self._kept:
            self._kept = self.note()
            self.commented.emit(self._kept)
