"""The rail at the left: one button per workspace, with icon and word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.icons import put_icon

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailEntry(NamedTuple):
    """A workspace: its id, the word under the icon, the icon's name, and a tool tip."""

    id: str
    text: str
    icon: str
    tip: str = ""


class Rail(QWidget):
    """The workspaces one above the other; arrow keys move, the current one is marked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Workspaces"))
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 1, 8)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        follow_theme(self, self._resize)

    def set_workspaces(self, entries: Iterable[RailEntry]) -> None:
        """Show these workspaces and no others; keeps the current one when it is among them."""
        current = self.current()
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for place, entry in enumerate(entries):
            self._buttons[entry.id] = button = self._button(entry)
            self._column.insertWidget(place, button)
        self._resize()
        if current in self._buttons:
            self.set_current(current)

    def current(self) -> str:
        """The id of the marked workspace, or ""."""
        return next((ident for ident, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, ident: str) -> None:
        """Mark a workspace without saying so; an unknown id changes nothing."""
        if ident in self._buttons:
            self._buttons[ident].setChecked(True)

    def button(self, ident: str) -> QToolButton:
        """The button of a workspace."""
        return self._buttons[ident]

    def _button(self, entry: RailEntry) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setText(entry.text)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(entry.text)
        button.setToolTip(entry.tip)
        button.clicked.connect(lambda _=False, ident=entry.id: self.chosen.emit(ident))
        button.installEventFilter(self)
        put_icon(button, entry.icon, "second")
        self._group.addButton(button)
        return button

    def _resize(self) -> None:
        width = px(74)
        for button in self._buttons.values():
            button.setIconSize(QSize(px(20), px(20)))
            width = max(width, button.sizeHint().width() + 2)
        self.setFixedWidth(width + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Left to themselves, buttons of one group switch the workspace at each arrow key.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            order = list(self._buttons.values())
            here = next((i for i, button in enumerate(order) if button is watched), 0)
            order[(here + _STEPS[event.key()]) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)
