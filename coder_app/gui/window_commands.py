"""What the window's own commands do, and how the other ones reach the workspace that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from coder_app.gui.find.everything import Everything
from coder_app.gui.settings import FONT_SCALE, THEME
from coder_app.gui.theme import apply_theme
from coder_app.gui.workspaces import WORKSPACES

if TYPE_CHECKING:
    from coder_app.gui.main_window import MainWindow


class WindowCommands(QObject):
    """Connects the commands of the window; a workspace answers its own through ``command(id)``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_
        actions.on("edit.undo", self.undo)
        actions.on("edit.redo", self.redo)
        actions.on("edit.menu", self.open_menu)
        actions.on("app.quit", window.close)
        actions.on("view.full", self.full_screen)
        for kind in WORKSPACES:
            actions.on(f"go.{kind.id}", lambda ident=kind.id: window.go(ident))
        for ident in dict.fromkeys(ident for kind in WORKSPACES for ident in kind.commands):
            actions.on(ident, lambda ident=ident: self._pass_on(ident))
        window.top.undo_requested.connect(self.undo)
        window.top.redo_requested.connect(self.redo)
        window.settings.changed.connect(self._setting_changed)
        self.everything = Everything(window)
        actions.fill_menu_bar(window.menuBar())

    def undo(self) -> None:
        """Take the last step back."""
        if self._window.project:
            self._window.project.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._window.project:
            self._window.project.redo()

    def open_menu(self) -> None:
        """Open the menu of what has the keyboard, for keyboards without a key for it."""
        widget = QApplication.focusWidget()
        if widget is not None:
            at = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def full_screen(self) -> None:
        """Fill the screen, or leave it again."""
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _pass_on(self, ident: str) -> None:
        widget = self._window.workspaces.get(self._window.current)
        if widget is not None:
            widget.command(ident)  # type: ignore[attr-defined]

    def _setting_changed(self, key: str) -> None:
        app = QApplication.instance()
        if key in {THEME.key, FONT_SCALE.key} and isinstance(app, QApplication):
            settings = self._window.settings
            apply_theme(app, settings.get(THEME), settings.get(FONT_SCALE) / 100)  # type: ignore[arg-type]
