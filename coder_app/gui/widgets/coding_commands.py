"""The commands of coding: on the page, from passage to passage, and with the codebook."""

from __future__ import annotations

from coder_app.gui.widgets.command import CODING, Command
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

_STEPPING = ("code", "find", "translate", "compare", "blind")
_SELECTING = ("code",)
_LEAFING = ("code",)


def _coding(ident: str, text: str, *keys: str, icon: str = "", section: int = 0) -> Command:
    """Something done to the selected passage or coding, by keys of the page."""
    return Command(ident, text, keys, "code", section, icon=icon, workspaces=("code",), roles=CODING, scope="page")


def _selecting(ident: str, text: str, key: str) -> Command:
    return Command(ident, text, (key,), "code", 1, workspaces=_SELECTING, scope="page")


def _stepping(ident: str, text: str, key: str, icon: str, words: str) -> Command:
    return Command(ident, text, (key,), "code", 2, words, icon, _STEPPING, scope="page")


CODING_COMMANDS: tuple[Command, ...] = (
    _coding("code.palette", QT_TRANSLATE_NOOP("Commands", "Choose a code…"), "Return", "Enter"),
    _coding("code.again", QT_TRANSLATE_NOOP("Commands", "Same code again"), "A"),
    _coding("code.in_vivo", QT_TRANSLATE_NOOP("Commands", "New code from these words…"), "V"),
    _coding("code.region", QT_TRANSLATE_NOOP("Commands", "Code a part of the picture"), "R"),
    _coding("code.remove", QT_TRANSLATE_NOOP("Commands", "Take the coding away"), "Delete", "Backspace", icon="trash"),
    _coding("code.memo", QT_TRANSLATE_NOOP("Commands", "Write a memo"), "M", icon="memo"),
    _coding("code.intensity_up", QT_TRANSLATE_NOOP("Commands", "More intense"), "+", "="),
    _coding("code.intensity_down", QT_TRANSLATE_NOOP("Commands", "Less intense"), "-"),
    _selecting("select.sentence", QT_TRANSLATE_NOOP("Commands", "Select the next sentence"), "Space"),
    _selecting("select.previous_sentence", QT_TRANSLATE_NOOP("Commands", "Select the sentence before"), "Shift+Space"),
    _selecting("select.paragraph", QT_TRANSLATE_NOOP("Commands", "Select the paragraph"), "Ctrl+Space"),
    _stepping(
        "code.next",
        QT_TRANSLATE_NOOP("Commands", "Next"),
        "N",
        "next",
        QT_TRANSLATE_NOOP("Commands", "The next coding, passage, suggestion, warning or disagreement."),
    ),
    _stepping(
        "code.previous",
        QT_TRANSLATE_NOOP("Commands", "Previous"),
        "P",
        "previous",
        QT_TRANSLATE_NOOP("Commands", "The previous coding, passage, suggestion, warning or disagreement."),
    ),
    Command(
        "code.next_document",
        QT_TRANSLATE_NOOP("Commands", "Next document"),
        ("Ctrl+PgDown",),
        "code",
        2,
        workspaces=_LEAFING,
    ),
    Command(
        "code.previous_document",
        QT_TRANSLATE_NOOP("Commands", "Previous document"),
        ("Ctrl+PgUp",),
        "code",
        2,
        workspaces=_LEAFING,
    ),
    Command(
        "code.finish",
        QT_TRANSLATE_NOOP("Commands", "Finish or reopen document"),
        ("Ctrl+Return",),
        "code",
        3,
        icon="tick",
        workspaces=("code",),
        roles=CODING,
    ),
    _coding("code.recognised", QT_TRANSLATE_NOOP("Commands", "I recognise this"), "I", section=3, icon="eye"),
    _coding("code.masked", QT_TRANSLATE_NOOP("Commands", "I cannot code this because of the mask"), "U", section=3),
    *(
        Command(
            f"code.key_{digit}",
            QT_TRANSLATE_NOOP("Commands", "Code with a favourite"),
            (str(digit),),
            section=4,
            workspaces=("code",),
            roles=CODING,
            scope="page",
            hidden=True,
        )
        for digit in range(1, 10)
    ),
)
