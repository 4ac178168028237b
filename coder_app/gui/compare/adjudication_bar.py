"""The keys and buttons by which a disagreement is decided: 1 … n, both, none, edit, reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.keyboard import cyrillic_shortcuts
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import ElidedLabel, Line
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_SIDES = 9


class AdjudicationBar(QWidget):
    """``side_taken`` tells the number (from 0) of the side whose codings are taken; the others what was pressed.

    The keys are heard in the widget given to :meth:`listen_in`, as long as the bar is shown.
    """

    side_taken = Signal(int)
    both_taken = Signal()
    none_taken = Signal()
    edit_asked = Signal()
    written = Signal()
    left = Signal()
    agreed_asked = Signal()
    end_moved = Signal(int)
    start_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = [
            self._button("", str(number + 1), partial(self.side_taken.emit, number)) for number in range(_MOST_SIDES)
        ]
        self._keys: list[tuple[QAction, bool | None]] = []
        self._editing = False
        self.both = self._button(self.tr("Both"), "B", self.both_taken.emit)
        self.none = self._button(self.tr("None"), "0", self.none_taken.emit)
        self.edit = self._button(self.tr("Edit stretch"), "E", self.edit_asked.emit)
        self.why = self._button(self.tr("Reason"), "M", self.ask_reason)
        self.agreed = QPushButton(self.tr("Take over what all agree on"))
        self.agreed.setToolTip(self.tr("Passages that all coders marked alike go into the consensus, in one step"))
        self.agreed.setAutoDefault(False)
        self.agreed.clicked.connect(self.agreed_asked)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why: kept with the decision and the consensus"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.done = QLabel()
        self.done.setProperty("role", "second")
        self.verdict = ElidedLabel("", "second")
        self.help = QLabel(self.tr("← → move the end, Shift ← → the start; Enter writes, Esc leaves."))
        self.help.setWordWrap(True)
        self.help.setProperty("role", "second")
        self.help.hide()
        self._flow = FlowLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        held = QWidget()
        held.setLayout(self._flow)
        for button in (*self.sides, self.both, self.none, self.edit, self.why, self.agreed):
            self._flow.addWidget(button)
        self.show_sides([])
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self.done)
        state.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 8, 14, 10)
        inner.setSpacing(8)
        for part in (held, self.help, self.reason, self.progress):
            inner.addWidget(part)
        inner.addLayout(state)
        column.addLayout(inner)

    def _button(self, text: str, key: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(f"{text}  {key}")
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    # Keys

    def listen_in(self, widgets: Sequence[QWidget]) -> None:
        """Hear the keys in these widgets and their children."""
        numbers: list[tuple[str, Callable[[], object], bool | None]] = [
            (str(number + 1), partial(self._press, number), None) for number in range(_MOST_SIDES)
        ]
        others: list[tuple[str, Callable[[], object], bool | None]] = [
            ("B", self.both.click, False), ("0", self.none.click, False), ("E", self.edit.click, False),
            ("M", self.why.click, None), ("Return", self.written.emit, True), ("Esc", self.left.emit, None),
            ("Left", lambda: self.end_moved.emit(-1), True), ("Right", lambda: self.end_moved.emit(1), True),
            ("Shift+Left", lambda: self.start_moved.emit(-1), True),
            ("Shift+Right", lambda: self.start_moved.emit(1), True),
        ]  # fmt: skip
        for key, called, when in [*numbers, *others]:
            action = QAction(self)
            action.setShortcuts([QKeySequence(each) for each in (key, *cyrillic_shortcuts(key))])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, called=called: called())
            self._keys.append((action, when))
            for widget in widgets:
                widget.addAction(action)
        self.hear(on=False)

    def hear(self, *, on: bool, editing: bool = False) -> None:
        """Switch the keys on or off; some are only for editing, some never then."""
        self._editing = on and editing
        self.help.setVisible(self._editing)
        for action, when in self._keys:
            action.setEnabled(on and when in {None, editing})
        for button in (self.both, self.none):
            button.setEnabled(not self._editing)

    def _press(self, number: int) -> None:
        if number < len(self.sides) and self.sides[number].isEnabled():
            self.sides[number].click()

    def ask_reason(self) -> None:
        """Let the person write why."""
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reason.selectAll()

    # What it shows

    def show_sides(self, names: Sequence[str]) -> None:
        """Offer a button for each side, in the order of the passage."""
        for number, button in enumerate(self.sides):
            name = names[number] if number < len(names) else ""
            button.setText(f"{name}  {number + 1}")
            button.setAccessibleName(name)
            button.setVisible(bool(name))
            button.setEnabled(bool(name))
        for other in (self.both, self.none, self.edit, self.why):
            other.setEnabled(bool(names))

    def show_progress(self, done: int, count: int) -> None:
        """Say how many are decided."""
        self.progress.setMaximum(max(1, count))
        self.progress.setValue(done)
        self.done.setText(self.tr("{done} of {all} decided").format(done=whole(done), all=whole(count)))

    def show_verdict(self, text: str) -> None:
        """Say what has been decided about the disagreement looked at."""
        self.verdict.set_text(text)
