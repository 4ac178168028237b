"""The dialog all others are made of: a heading, what is asked, a sentence when something is missing, the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.theme import px, set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class PlainDialog(QDialog):
    """Put widgets into ``body``; ``accept_button`` is the one main action, at the right."""

    def __init__(
        self, title: str, accept_text: str = "", parent: QWidget | None = None, *, explained: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.heading = QLabel(title)
        set_role(self.heading, "heading")
        self.explanation = QLabel(explained)
        self.explanation.setWordWrap(True)
        set_role(self.explanation, "lead")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        set_role(self.problem, "error")
        self.cancel_button = QPushButton(self.tr("Cancel") if accept_text else self.tr("Close"))
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setAutoDefault(bool(accept_text))  # Enter on Cancel is Cancel
        self.accept_button = QPushButton(accept_text)
        self.accept_button.setDefault(bool(accept_text))
        self.accept_button.clicked.connect(self.accept)
        set_role(self.accept_button, "main")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self._lay_out()
        self.explanation.setVisible(bool(explained))
        self.accept_button.setVisible(bool(accept_text))

    def _lay_out(self) -> None:
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.explanation)
        column.addLayout(self.body, 1)
        column.addWidget(self.problem)
        column.addLayout(self.buttons)
        self.setMinimumWidth(px(480))

    def add_button(self, text: str, role: str = "") -> QPushButton:
        """A further button, at the left."""
        button = QPushButton(text)
        button.setAutoDefault(self.accept_button.isDefault())
        if role:
            set_role(button, role)
        self.buttons.insertWidget(self.buttons.count() - 3, button)
        return button

    def say_problem(self, sentence: str) -> None:
        """Say what is missing or wrong; empty takes it away."""
        self.problem.setText(f"▲ {sentence}" if sentence else "")
        self.problem.setAccessibleName(sentence)
        self.problem.setVisible(bool(sentence))


class PlainList(QListWidget):
    """A list whose rows are laid out again when it is shown: before, the style sheet's heights are not known."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()


def plain_form() -> QFormLayout:
    """A form with labels above their fields on narrow, beside them on wide windows."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return form


def quiet_label(text: str) -> QLabel:
    """A small explanation that wraps."""
    label = QLabel(text)
    label.setWordWrap(True)
    set_role(label, "second")
    return label
