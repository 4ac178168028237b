"""The page before a study is open: make one, open one, try the sample, or take up where one left off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coder_app.gui.start.recent_studies import RecentList
from coder_app.gui.start.study_places import study_name
from coder_app.gui.theme import follow_theme, px, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.gui.settings import Settings

WayOut = tuple[str, "Callable[[], object]"]


class StartPage(QWidget):
    """Says what can be done first; shows what is being opened, or why it could not be opened and the way out."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    path_chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.new_button = self._button(self.tr("New study…"), self.new_requested)
        self.open_button = self._button(self.tr("Open study…"), self.open_requested)
        self.sample_button = self._button(self.tr("Open the sample study"), self.sample_requested)
        set_role(self.new_button, "main")
        self.busy = _Busy()
        self.problem = _Problem()
        self.recent_title = QLabel(self.tr("Recent studies"))
        set_role(self.recent_title, "title")
        self.recent = RecentList()
        self.recent.opened.connect(self.path_chosen)
        self.recent.forgotten.connect(self.forget)
        self._lay_out()
        follow_theme(self, self._resize)
        self.refresh()

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(signal)
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        name = QLabel("Coder")
        set_role(name, "heading")
        about = QLabel(self.tr("Read, highlight, code and compare texts. Everything stays on this computer."))
        about.setWordWrap(True)
        set_role(about, "lead")
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.new_button, self.open_button, self.sample_button):
            row.addWidget(button)
        row.addStretch(1)
        self.column = QWidget()
        self._inner = inner = QVBoxLayout(self.column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for widget, gap in ((name, 4), (about, 16), (self.problem, 0), (self.busy, 0), (self.buttons, 28),
                            (self.recent_title, 6)):  # fmt: skip
            inner.addWidget(widget)
            inner.addSpacing(gap)
        inner.addWidget(self.recent, 1)
        inner.addStretch(0)  # takes the room while there are no recent studies
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 24)
        whole.addStretch(1)
        whole.addWidget(self.column, 8)
        whole.addStretch(1)

    def _resize(self) -> None:
        self.column.setMaximumWidth(px(620))
        self._inner.setContentsMargins(0, px(72), 0, 0)

    def refresh(self) -> None:
        """Read the recent studies anew."""
        places = self._settings.recent()
        self.recent.show_places(places)
        self.recent.setVisible(bool(places))
        self.recent_title.setVisible(bool(places))

    def forget(self, place: str) -> None:
        """Take a study off the list of recent ones; the file stays where it is."""
        self._settings.forget_recent(place)
        self.refresh()

    def set_busy(self, place: str) -> None:
        """Say that the study at a place is being opened; empty ends it."""
        self.set_working(self.tr("Opening “{name}”…").format(name=study_name(place)) if place else "")

    def set_working(self, sentence: str, share: float | None = None) -> None:
        """Say what is going on and, if known, how far it is (0 … 1); empty ends it."""
        self.busy.say(sentence, share)
        if sentence:
            self.problem.clear()
        for widget in (self.buttons, self.recent):
            widget.setEnabled(not sentence)

    def show_problem(self, sentence: str, ways_out: Sequence[WayOut] = ()) -> None:
        """Say why a study could not be opened, with buttons for what can be done."""
        self.set_working("")
        self.problem.show_problem(sentence, ways_out)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self.focusWidget() is None:
            (self.recent if self.recent.isVisible() else self.new_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(px(700), px(500))


class _Busy(QWidget):
    """One sentence and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.bar)
        self.hide()

    def say(self, sentence: str, share: float | None) -> None:
        """Show or hide; a share of None lets the bar move."""
        self.sentence.setText(sentence)
        self.bar.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self.bar.setValue(round(share * 1000))
        self.setVisible(bool(sentence))


class _Problem(QFrame):
    """Why it did not work, and the ways out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        set_role(self.sentence, "error")
        self._offered: list[QPushButton] = []
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addLayout(self.row)
        self.hide()

    def show_problem(self, sentence: str, ways_out: Sequence[WayOut]) -> None:
        """Put sentence and buttons."""
        self.clear()
        self.sentence.setText("▲ " + sentence)
        self.sentence.setAccessibleName(sentence)
        for text, action in ways_out:
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, action=action: action())
            self.row.insertWidget(len(self._offered), button)
            self._offered.append(button)
        self.show()
        if self.buttons():
            self.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[QPushButton]:
        """The ways out that are offered now."""
        return list(self._offered)

    def clear(self) -> None:
        """Nothing is wrong any more."""
        for button in self._offered:
            self.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offered = []
        self.hide()
