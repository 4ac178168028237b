"""The commands of holding translations beside their originals."""

from __future__ import annotations

from coder_app.gui.widgets.command import Command
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

REVIEWING = ("lead", "custodian", "reviewer")


def _judging(ident: str, text: str, *keys: str, section: int = 0) -> Command:
    """Something done to the chosen warning or line, by keys of the list."""
    return Command(ident, text, keys, "translate", section, workspaces=("translate",), roles=REVIEWING, scope="page")


TRANSLATE_COMMANDS: tuple[Command, ...] = (
    _judging("translate.departure", QT_TRANSLATE_NOOP("Commands", "This is a departure"), "D"),
    _judging("translate.ignore", QT_TRANSLATE_NOOP("Commands", "Ignore the warning here"), "I"),
    _judging("translate.rule", QT_TRANSLATE_NOOP("Commands", "Make a rule of the warning…"), "R"),
    _judging("translate.comment", QT_TRANSLATE_NOOP("Commands", "Comment on the warning"), "C"),
    _judging("translate.weight", QT_TRANSLATE_NOOP("Commands", "Weigh the departure"), "W"),
    _judging("translate.join", QT_TRANSLATE_NOOP("Commands", "Join with the next line"), "J", section=1),
    _judging("translate.split", QT_TRANSLATE_NOOP("Commands", "Split the line"), "S", section=1),
    _judging("translate.unlink", QT_TRANSLATE_NOOP("Commands", "Unlink the line"), "U", section=1),
    _judging(
        "translate.up", QT_TRANSLATE_NOOP("Commands", "Move the first translated sentence up"), "Alt+Up", section=1
    ),
    _judging(
        "translate.down", QT_TRANSLATE_NOOP("Commands", "Move the last translated sentence down"), "Alt+Down", section=1
    ),
    _judging(
        "translate.release", QT_TRANSLATE_NOOP("Commands", "Take corrections of the line back"), "Delete", section=1
    ),
    _judging("translate.align", QT_TRANSLATE_NOOP("Commands", "Align all again"), section=2),
    _judging("translate.profile", QT_TRANSLATE_NOOP("Commands", "Calm or sensitive checks"), section=2),
)
