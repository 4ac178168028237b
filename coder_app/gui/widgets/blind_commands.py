"""The commands of hiding what tells the source."""

from __future__ import annotations

from coder_app.gui.widgets.command import LEAD, Command
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP


def _hiding(ident: str, text: str, *keys: str) -> Command:
    """Something done in the Blind workspace, by keys of its page and lists."""
    return Command(ident, text, keys, "lead", 3, workspaces=("blind",), roles=LEAD, scope="page")


BLIND_COMMANDS: tuple[Command, ...] = (
    _hiding("blind.mask", QT_TRANSLATE_NOOP("Commands", "Hide the selected words"), "M"),
    _hiding("blind.region", QT_TRANSLATE_NOOP("Commands", "Hide a part of the page"), "R"),
    _hiding("blind.label", QT_TRANSLATE_NOOP("Commands", "Change the mask’s label…"), "F2"),
    _hiding("blind.lists", QT_TRANSLATE_NOOP("Commands", "Next list of masks"), "L"),
)
