"""What an empty Find says: what one can ask, each a link that asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Example = tuple[str, "Callable[[], object]"]


class Examples(QWidget):
    """A picture, a sentence, and links below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState("find", "")
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        self._links.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(self.state)
        column.addLayout(self._links)
        column.addStretch(3)

    def say(self, sentence: str, detail: str, examples: Sequence[Example]) -> None:
        """Show a sentence and what one can ask."""
        self.state.say(sentence, detail)
        for button in self.buttons:
            self._links.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for words, ask in examples:
            button = QPushButton(words)
            set_role(button, "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, ask=ask: ask())
            self._links.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
            self.buttons.append(button)


def quiet(text: str = "") -> QLabel:
    """A small label in the second ink that keeps to one line."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, "second")
    return label
