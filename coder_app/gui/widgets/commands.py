"""The list of commands: words, keys, menu, and who can use them where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

LEAD = ("lead", "custodian")
CODING = ("lead", "custodian", "coder")
REVIEWING = ("lead", "custodian", "reviewer")
READING = ("code", "find", "blind", "translate")


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do. ``text`` and ``help`` are message keys (context "Commands").

    ``keys`` are portable key texts. Empty ``workspaces`` and ``roles`` mean all; ``needs_study`` that a study must be
    open. ``hidden`` ones have keys but no line in the command palette, such as "Code with key 3".
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    section: int = 0
    help: str = ""
    icon: str = ""
    workspaces: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    scope: Literal["window", "page"] = "window"
    needs_study: bool = True
    checkable: bool = False
    hidden: bool = False


_N = QT_TRANSLATE_NOOP

GROUPS: tuple[tuple[str, str], ...] = (
    ("study", _N("Commands", "&Study")),
    ("edit", _N("Commands", "&Edit")),
    ("view", _N("Commands", "&View")),
    ("code", _N("Commands", "&Code")),
    ("codebook", _N("Commands", "Code&book")),
    ("lead", _N("Commands", "&Team")),
    ("help", _N("Commands", "&Help")),
)

_STUDY = (
    Command("study.new", _N("Commands", "New study…"), ("Ctrl+N",), "study", 0, needs_study=False),
    Command("study.open", _N("Commands", "Open study…"), ("Ctrl+O",), "study", 0, icon="folder", needs_study=False),
    Command("study.sample", _N("Commands", "Open the sample study"), (), "study", 0, needs_study=False),
    Command("study.close", _N("Commands", "Close study"), ("Ctrl+W",), "study", 0),
    Command("study.setup", _N("Commands", "Set up the study…"), (), "study", 1, icon="sliders", roles=LEAD),
    Command("study.import", _N("Commands", "Add documents…"), ("Ctrl+I",), "study", 1, icon="import", roles=LEAD),
    Command(
        "library.folder",
        _N("Commands", "Add a folder…"),
        (),
        "study",
        1,
        icon="folder",
        workspaces=("library",),
        roles=LEAD,
    ),
    Command("study.export", _N("Commands", "Export…"), ("Ctrl+E",), "study", 1, icon="export"),
    Command("study.packet", _N("Commands", "Return my codings…"), (), "study", 1, roles=("coder",)),
    Command("study.backup", _N("Commands", "Save a copy…"), (), "study", 1),
    Command("study.backup_now", _N("Commands", "Back up now"), (), "study", 1),
    Command("study.restore", _N("Commands", "Restore a backup…"), (), "study", 1),
    Command("study.person", _N("Commands", "Change person…"), (), "study", 2, icon="person"),
    Command("app.preferences", _N("Commands", "Preferences…"), ("Ctrl+,",), "study", 2, needs_study=False),
    Command("app.quit", _N("Commands", "Quit"), ("Ctrl+Q",), "study", 3, needs_study=False),
)
_EDIT = (
    Command("edit.undo", _N("Commands", "Undo"), ("Ctrl+Z",), "edit", 0, icon="undo"),
    Command("edit.redo", _N("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "edit", 0, icon="redo"),
    Command("edit.history", _N("Commands", "What was done…"), (), "edit", 0),
    Command(
        "edit.copy", _N("Commands", "Copy passage with its place"), ("Ctrl+Shift+C",), "edit", 1, workspaces=READING
    ),
    Command(
        "edit.find", _N("Commands", "Find in this document"), ("Ctrl+F",), "edit", 2, icon="find", workspaces=READING
    ),
    Command("edit.everything", _N("Commands", "Search for everything"), ("Ctrl+K",), "edit", 2, icon="find"),
)
_LIBRARY = (
    Command("library.open", _N("Commands", "Read document"), (), "edit", 3, workspaces=("library",)),
    Command("library.find", _N("Commands", "Find documents"), ("Ctrl+F",), "edit", 2, icon="find",
            workspaces=("library",)),
    Command("library.rename", _N("Commands", "Rename document"), ("F2",), "edit", 3, workspaces=("library",),
            roles=LEAD),
    Command("library.language", _N("Commands", "Set language…"), (), "edit", 3, workspaces=("library",), roles=LEAD),
    Command("library.work", _N("Commands", "Set work…"), (), "edit", 3, workspaces=("library",), roles=LEAD),
    Command("library.finish", _N("Commands", "Finish or reopen documents"), (), "edit", 3, workspaces=("library",)),
    Command("library.recognise", _N("Commands", "Recognise text…"), (), "edit", 4, workspaces=("library",),
            roles=LEAD),
    Command("library.check", _N("Commands", "Check recognised words…"), (), "edit", 4, workspaces=("library",),
            roles=LEAD),
    Command("library.proposals", _N("Commands", "Codings to check…"), (), "edit", 4, workspaces=("library",)),
    Command("library.replace", _N("Commands", "Replace by a corrected version…"), (), "edit", 4,
            workspaces=("library",), roles=LEAD),
    Command("library.remove", _N("Commands", "Remove documents"), ("Delete",), "edit", 5, icon="trash",
            workspaces=("library",), roles=LEAD),
)  # fmt: skip
_VIEW = (
    *(
        Command(f"go.{ident}", text, (f"Ctrl+{place}",), "view", 0, icon=ident, roles=roles)
        for place, (ident, text, roles) in enumerate(
            (
                ("library", _N("Commands", "Library"), ()),
                ("blind", _N("Commands", "Blind"), LEAD),
                ("code", _N("Commands", "Code"), CODING),
                ("find", _N("Commands", "Find"), ()),
                ("translate", _N("Commands", "Translate"), REVIEWING),
                ("compare", _N("Commands", "Compare"), LEAD),
                ("findings", _N("Commands", "Findings"), LEAD),
            ),
            start=1,
        )
    ),
    Command("view.pages", _N("Commands", "Pages or text"), ("Ctrl+T",), "view", 1, workspaces=READING),
    Command("view.larger", _N("Commands", "Larger"), ("Ctrl++", "Ctrl+="), "view", 1, icon="plus"),
    Command("view.smaller", _N("Commands", "Smaller"), ("Ctrl+-",), "view", 1, icon="minus"),
    Command("view.fit", _N("Commands", "Fit the page to the window"), ("Ctrl+0",), "view", 1, workspaces=READING),
    Command("view.panels", _N("Commands", "Show or hide the panels"), ("F9",), "view", 2),
    Command("view.full", _N("Commands", "Full screen"), ("F11",), "view", 2, icon="full_screen", needs_study=False),
)
_CODE = (
    Command("code.palette", _N("Commands", "Choose a code…"), ("Return", "Enter"), "code", 0,
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.again", _N("Commands", "Same code again"), ("A",), "code", 0,
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.in_vivo", _N("Commands", "New code from these words…"), ("V",), "code", 0,
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.region", _N("Commands", "Code a part of the picture"), ("R",), "code", 0,
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.remove", _N("Commands", "Take the coding away"), ("Delete", "Backspace"), "code", 0, icon="trash",
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.memo", _N("Commands", "Write a memo"), ("M",), "code", 0, icon="memo",
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.intensity_up", _N("Commands", "More intense"), ("+", "="), "code", 0,
            workspaces=("code",), roles=CODING, scope="page"),
    Command("code.intensity_down", _N("Commands", "Less intense"), ("-",), "code", 0,
            workspaces=("code",), roles=CODING, scope="page"),
    Command("select.sentence", _N("Commands", "Select the next sentence"), ("Space",), "code", 1,
            workspaces=("code", "blind"), scope="page"),
    Command("select.previous_sentence", _N("Commands", "Select the sentence before"), ("Shift+Space",), "code", 1,
            workspaces=("code", "blind"), scope="page"),
    Command("select.paragraph", _N("Commands", "Select the paragraph"), ("Ctrl+Space",), "code", 1,
            workspaces=("code", "blind"), scope="page", hidden=True),
    Command("code.next", _N("Commands", "Next"), ("N",), "code", 2, icon="next",
            workspaces=("code", "find", "translate", "compare", "blind"), scope="page",
            help=_N("Commands", "The next coding, passage, warning or disagreement.")),
    Command("code.previous", _N("Commands", "Previous"), ("P",), "code", 2, icon="previous",
            workspaces=("code", "find", "translate", "compare", "blind"), scope="page",
            help=_N("Commands", "The previous coding, passage, warning or disagreement.")),
    Command("code.next_document", _N("Commands", "Next document"), ("Ctrl+PgDown",), "code", 2,
            workspaces=("code", "blind", "translate")),
    Command("code.previous_document", _N("Commands", "Previous document"), ("Ctrl+PgUp",), "code", 2,
            workspaces=("code", "blind", "translate")),
    Command("code.finish", _N("Commands", "Finish document…"), ("Ctrl+Return",), "code", 3, icon="tick",
            workspaces=("code",), roles=CODING),
    Command("code.recognise", _N("Commands", "I recognise this…"), (), "code", 3, workspaces=("code",), roles=CODING),
    *(
        Command(f"code.key_{digit}", _N("Commands", "Code with a favourite"), (str(digit),), "", 4,
                workspaces=("code",), roles=CODING, scope="page", hidden=True)
        for digit in range(1, 10)
    ),
)  # fmt: skip
_REST = (
    Command("codebook.new", _N("Commands", "New code…"), ("Ctrl+Shift+N",), "codebook", 0, icon="plus", roles=CODING),
    Command("codebook.edit", _N("Commands", "Edit code…"), ("F4",), "codebook", 0, roles=CODING),
    Command("codebook.find", _N("Commands", "Go to the codebook"), ("Ctrl+B",), "codebook", 0, workspaces=("code",)),
    Command("codebook.history", _N("Commands", "Versions of the codebook…"), (), "codebook", 1, roles=LEAD),
    Command("codebook.import", _N("Commands", "Import a codebook…"), (), "codebook", 1, roles=LEAD),
    Command("codebook.export", _N("Commands", "Export the codebook…"), (), "codebook", 1),
    Command("lead.people", _N("Commands", "People and roles…"), (), "lead", 0, icon="person", roles=LEAD),
    Command("lead.rounds", _N("Commands", "Rounds…"), (), "lead", 0, roles=LEAD),
    Command("lead.assign", _N("Commands", "Assign documents…"), (), "lead", 0, roles=LEAD),
    Command("lead.packets", _N("Commands", "Make packets…"), (), "lead", 1, icon="export", roles=LEAD),
    Command("lead.receive", _N("Commands", "Receive a packet…"), (), "lead", 1, icon="import", roles=LEAD),
    Command("lead.unlock", _N("Commands", "Unlock the sources…"), (), "lead", 2, icon="lock", roles=LEAD),
    Command("lead.unblind", _N("Commands", "Unblind…"), (), "lead", 2, roles=LEAD),
    Command("help.keys", _N("Commands", "Keyboard shortcuts…"), ("F1",), "help", 0, icon="key", needs_study=False),
    Command("help.manual", _N("Commands", "Manual"), (), "help", 0, needs_study=False),
    Command("help.log", _N("Commands", "Problem report…"), (), "help", 1, needs_study=False),
    Command("help.about", _N("Commands", "About Coder"), (), "help", 1, needs_study=False),
)
COMMANDS: tuple[Command, ...] = (*_STUDY, *_EDIT, *_LIBRARY, *_VIEW, *_CODE, *_REST)
