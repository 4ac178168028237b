"""Every command of the program: menus, shortcuts, the list of keys and the command palette come from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from coder_app.gui.keyboard import cyrillic_shortcuts
from coder_app.gui.settings import SHORTCUTS
from coder_app.gui.widgets.command import Command
from coder_app.gui.widgets.commands import COMMANDS, GROUPS
from coder_app.gui.widgets.icons import put_icon
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from coder_app.gui.settings import Settings

__all__ = ["COMMANDS", "GROUPS", "ActionSet", "Command", "key_text"]


def key_text(keys: Iterable[str]) -> str:
    """Shortcuts as this system writes them, separated by commas."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(native) for each in keys if each)


def _sequences(keys: Iterable[str]) -> list[QKeySequence]:
    """The key sequences to listen to: those asked for, then the same keys on Cyrillic layouts."""
    given = [each for each in keys if each]
    others = [other for each in given for other in cyrillic_shortcuts(each)]
    return [QKeySequence(each) for each in [*given, *others]]


class ActionSet(QObject):
    """One QAction per command; the window says what they do, where it is and who sits there.

    Commands of the page (scope "page") work only while a page attached by :meth:`attach` has the keyboard.
    """

    keys_changed = Signal()

    def __init__(
        self, settings: Settings, commands: Iterable[Command] = COMMANDS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._commands = {command.id: command for command in commands}
        self._actions: dict[str, QAction] = {}
        self._workspace, self._role = "", ""
        self._used: set[str] = set()
        self._menus: list[QMenu] = []
        for command in self._commands.values():
            self._actions[command.id] = self._make(command)
        self.read_keys()

    def _make(self, command: Command) -> QAction:
        action = QAction(said("Commands", command.text), self)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        if command.help:
            action.setStatusTip(said("Commands", command.help))
        if command.icon:
            put_icon(action, command.icon)
            action.setIconVisibleInMenu(False)
        page = command.scope == "page"
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut if page else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        return action

    def __getitem__(self, ident: str) -> QAction:
        return self._actions[ident]

    def commands(self) -> list[Command]:
        """The commands this person can ever use, in the order they are declared."""
        return [command for command in self._commands.values() if self._allowed(command)]

    def on(self, ident: str, slot: Callable[..., object]) -> None:
        """Let a command call this; a checkable one passes its state."""
        action = self._actions[ident]
        self._used.add(ident)
        if action.isCheckable():
            action.toggled.connect(slot)
        else:
            action.triggered.connect(lambda _checked=False: slot())
        self._refresh_one(self._commands[ident])

    def attach(self, widget: QWidget, scope: str = "window") -> None:
        """Make the commands of a scope listen to keys pressed in a widget and its children."""
        for command in self._commands.values():
            if command.scope == scope:
                widget.addAction(self._actions[command.id])

    def set_state(self, workspace: str = "", role: str = "") -> None:
        """Say which workspace is open and which role the person has; "" means no study is open."""
        self._workspace, self._role = workspace, role
        for command in self._commands.values():
            self._refresh_one(command)
        self._refresh_menus()

    def set_available(self, ident: str, available: bool) -> None:
        """Switch a command on or off for now, as undo when there is nothing to take back."""
        self._actions[ident].setProperty("unavailable", not available)
        self._refresh_one(self._commands[ident])

    def _allowed(self, command: Command) -> bool:
        if not command.roles:
            return True
        return self._role in command.roles

    def _refresh_one(self, command: Command) -> None:
        action = self._actions[command.id]
        here = not command.workspaces or self._workspace in command.workspaces
        study = not command.needs_study or bool(self._role)
        action.setVisible(self._allowed(command) and here and study and command.id in self._used)
        action.setEnabled(action.isVisible() and not action.property("unavailable"))

    def keys(self, ident: str) -> list[str]:
        """The shortcuts in force, as portable text."""
        kept = self._settings.get(SHORTCUTS).get(ident)
        return list(self._commands[ident].keys) if kept is None else [str(each) for each in kept]

    def declared_keys(self, ident: str) -> list[str]:
        """The shortcuts a command was declared with."""
        return list(self._commands[ident].keys)

    def set_keys(self, ident: str, keys: list[str]) -> None:
        """Change the shortcuts of a command; the declared ones again when they are the same."""
        changed = self._settings.get(SHORTCUTS)
        kept = {other: theirs for other, theirs in changed.items() if other != ident}
        if keys != list(self._commands[ident].keys):
            kept[ident] = keys
        self._settings.set(SHORTCUTS, kept)
        self.read_keys()

    def reset_keys(self) -> None:
        """Give all commands the shortcuts they were declared with."""
        self._settings.reset(SHORTCUTS)
        self.read_keys()

    def read_keys(self) -> None:
        """Take the shortcuts from the settings."""
        for ident, action in self._actions.items():
            keys = self.keys(ident)
            action.setShortcuts(_sequences(keys))
            plain = action.text().replace("&", "").rstrip("…")
            action.setToolTip(f"{plain} ({key_text(keys)})" if keys else plain)
        self.keys_changed.emit()

    def conflicts(self, ident: str, keys: str) -> list[Command]:
        """The commands that would answer the same keys in the same place as this one."""
        wanted = {sequence.toString() for sequence in _sequences([keys])}
        mine = self._commands[ident]
        return [
            other
            for other in self._commands.values()
            if other.id != ident
            and _meet(mine, other)
            and wanted & {sequence.toString() for sequence in _sequences(self.keys(other.id))}
        ]

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Build the menus; the ones without a usable command stay away until there is one."""
        bar.clear()
        self._menus = []
        for group, title in GROUPS:
            menu = bar.addMenu(said("Commands", title))
            menu.setObjectName(group)
            self.fill_menu(menu, group)
            self._menus.append(menu)
        self._refresh_menus()

    def _refresh_menus(self) -> None:
        for menu in self._menus:
            menu.menuAction().setVisible(any(each.isVisible() and not each.isSeparator() for each in menu.actions()))

    def fill_menu(self, menu: QMenu, group: str) -> None:
        """Put the commands of a group into a menu, with lines between their sections."""
        # All of them, for the person may change: what is not theirs is invisible, and so are idle lines.
        section = None
        for command in self._commands.values():
            if command.group != group:
                continue
            if section is not None and command.section != section:
                menu.addSeparator()
            section = command.section
            menu.addAction(self._actions[command.id])

    def palette_entries(self) -> list[tuple[str, str, QAction]]:
        """What the search for everything offers: (words, keys, action) of the commands that work now."""
        found = []
        for command in self._commands.values():
            action = self._actions[command.id]
            if action.isEnabled() and not command.hidden:
                found.append((action.text().replace("&", "").rstrip("…"), key_text(self.keys(command.id)), action))
        return found


def _meet(one: Command, other: Command) -> bool:
    """Whether two commands can be live at the same time."""
    return not one.workspaces or not other.workspaces or bool(set(one.workspaces) & set(other.workspaces))
