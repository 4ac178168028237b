"""The list of commands: words, keys, menu, and who can use them where."""

from __future__ import annotations

from coder_app.gui.widgets.coding_commands import CODING_COMMANDS
from coder_app.gui.widgets.command import CODING, LEAD, READING, Command
from coder_app.gui.widgets.translate_commands import REVIEWING, TRANSLATE_COMMANDS
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

GROUPS: tuple[tuple[str, str], ...] = (
    ("study", QT_TRANSLATE_NOOP("Commands", "&Study")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Commands", "&View")),
    ("code", QT_TRANSLATE_NOOP("Commands", "&Code")),
    ("codebook", QT_TRANSLATE_NOOP("Commands", "Code&book")),
    ("translate", QT_TRANSLATE_NOOP("Commands", "T&ranslation")),
    ("lead", QT_TRANSLATE_NOOP("Commands", "&Team")),
    ("help", QT_TRANSLATE_NOOP("Commands", "&Help")),
)

_STUDY = (
    Command("study.new", QT_TRANSLATE_NOOP("Commands", "New study…"), ("Ctrl+N",), "study", 0, needs_study=False),
    Command(
        "study.open",
        QT_TRANSLATE_NOOP("Commands", "Open study…"),
        ("Ctrl+O",),
        "study",
        0,
        icon="folder",
        needs_study=False,
    ),
    Command("study.sample", QT_TRANSLATE_NOOP("Commands", "Open the sample study"), (), "study", 0, needs_study=False),
    Command("study.close", QT_TRANSLATE_NOOP("Commands", "Close study"), ("Ctrl+W",), "study", 0),
    Command(
        "study.setup", QT_TRANSLATE_NOOP("Commands", "Set up the study…"), (), "study", 1, icon="sliders", roles=LEAD
    ),
    Command(
        "study.import",
        QT_TRANSLATE_NOOP("Commands", "Add documents…"),
        ("Ctrl+I",),
        "study",
        1,
        icon="import",
        roles=LEAD,
    ),
    Command(
        "library.folder",
        QT_TRANSLATE_NOOP("Commands", "Add a folder…"),
        (),
        "study",
        1,
        icon="folder",
        workspaces=("library",),
        roles=LEAD,
    ),
    Command("study.export", QT_TRANSLATE_NOOP("Commands", "Export…"), ("Ctrl+E",), "study", 1, icon="export"),
    Command("study.backup", QT_TRANSLATE_NOOP("Commands", "Save a copy…"), (), "study", 1),
    Command("study.backup_now", QT_TRANSLATE_NOOP("Commands", "Back up now"), (), "study", 1),
    Command("study.restore", QT_TRANSLATE_NOOP("Commands", "Restore a backup…"), (), "study", 1),
    Command("study.keys", QT_TRANSLATE_NOOP("Commands", "Seal and passphrases…"), (), "study", 1, roles=LEAD),
    Command("study.person", QT_TRANSLATE_NOOP("Commands", "Change person…"), (), "study", 2, icon="person"),
    Command(
        "app.preferences", QT_TRANSLATE_NOOP("Commands", "Preferences…"), ("Ctrl+,",), "study", 2, needs_study=False
    ),
    Command("app.quit", QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",), "study", 3, needs_study=False),
)
_EDIT = (
    Command("edit.undo", QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",), "edit", 0, icon="undo"),
    Command("edit.redo", QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "edit", 0, icon="redo"),
    Command("study.memos", QT_TRANSLATE_NOOP("Commands", "Memos…"), ("Ctrl+Shift+M",), "edit", 0, icon="memo"),
    Command("edit.history", QT_TRANSLATE_NOOP("Commands", "What was done…"), (), "edit", 0),
    Command(
        "edit.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy passage with its place"),
        ("Ctrl+Shift+C",),
        "edit",
        1,
        workspaces=READING,
    ),
    Command(
        "edit.find",
        QT_TRANSLATE_NOOP("Commands", "Find in this document"),
        ("Ctrl+F",),
        "edit",
        2,
        icon="find",
        workspaces=READING,
    ),
    Command(
        "edit.everything", QT_TRANSLATE_NOOP("Commands", "Search for everything"), ("Ctrl+K",), "edit", 2, icon="find"
    ),
)
_LIBRARY = (
    Command(
        "library.find",
        QT_TRANSLATE_NOOP("Commands", "Find documents"),
        ("Ctrl+F",),
        "edit",
        2,
        icon="find",
        workspaces=("library",),
    ),
    Command("library.open", QT_TRANSLATE_NOOP("Commands", "Read document"), (), "edit", 3, workspaces=("library",)),
    Command(
        "library.rename",
        QT_TRANSLATE_NOOP("Commands", "Rename document"),
        ("F2",),
        "edit",
        3,
        workspaces=("library",),
        roles=LEAD,
    ),
    Command(
        "library.language",
        QT_TRANSLATE_NOOP("Commands", "Set language…"),
        (),
        "edit",
        3,
        workspaces=("library",),
        roles=LEAD,
    ),
    Command(
        "library.work", QT_TRANSLATE_NOOP("Commands", "Set work…"), (), "edit", 3, workspaces=("library",), roles=LEAD
    ),
    Command(
        "library.finish",
        QT_TRANSLATE_NOOP("Commands", "Finish or reopen documents"),
        (),
        "edit",
        3,
        workspaces=("library",),
    ),
    Command(
        "library.recognise",
        QT_TRANSLATE_NOOP("Commands", "Recognise text…"),
        (),
        "edit",
        4,
        workspaces=("library",),
        roles=LEAD,
    ),
    Command(
        "library.check",
        QT_TRANSLATE_NOOP("Commands", "Check recognised words…"),
        (),
        "edit",
        4,
        workspaces=("library",),
        roles=LEAD,
    ),
    Command(
        "library.proposals", QT_TRANSLATE_NOOP("Commands", "Codings to check…"), (), "edit", 4, workspaces=("library",)
    ),
    Command(
        "library.replace",
        QT_TRANSLATE_NOOP("Commands", "Replace by a corrected version…"),
        (),
        "edit",
        4,
        workspaces=("library",),
        roles=LEAD,
    ),
    Command(
        "library.remove",
        QT_TRANSLATE_NOOP("Commands", "Remove documents"),
        ("Delete",),
        "edit",
        5,
        icon="trash",
        workspaces=("library",),
        roles=LEAD,
    ),
)
_VIEW = (
    *(
        Command(f"go.{ident}", text, (f"Ctrl+{place}",), "view", 0, icon=ident, roles=roles)
        for place, (ident, text, roles) in enumerate(
            (
                ("library", QT_TRANSLATE_NOOP("Commands", "Library"), ()),
                ("code", QT_TRANSLATE_NOOP("Commands", "Code"), CODING),
                ("find", QT_TRANSLATE_NOOP("Commands", "Find"), ()),
                ("translate", QT_TRANSLATE_NOOP("Commands", "Translate"), REVIEWING),
                ("compare", QT_TRANSLATE_NOOP("Commands", "Compare"), LEAD),
                ("blind", QT_TRANSLATE_NOOP("Commands", "Blind"), LEAD),
            ),
            start=1,
        )
    ),
    Command(
        "view.pages",
        QT_TRANSLATE_NOOP("Commands", "Pages or text"),
        ("Ctrl+T",),
        "view",
        1,
        workspaces=(*READING, "translate"),
    ),
    Command("view.larger", QT_TRANSLATE_NOOP("Commands", "Larger"), ("Ctrl++", "Ctrl+="), "view", 1, icon="plus"),
    Command("view.smaller", QT_TRANSLATE_NOOP("Commands", "Smaller"), ("Ctrl+-",), "view", 1, icon="minus"),
    Command(
        "view.fit",
        QT_TRANSLATE_NOOP("Commands", "Fit the page to the window"),
        ("Ctrl+0",),
        "view",
        1,
        workspaces=(*READING, "translate"),
    ),
    Command("view.panels", QT_TRANSLATE_NOOP("Commands", "Show or hide the panels"), ("F9",), "view", 2),
    Command(
        "view.full",
        QT_TRANSLATE_NOOP("Commands", "Full screen"),
        ("F11",),
        "view",
        2,
        icon="full_screen",
        needs_study=False,
    ),
)
_REST = (
    Command(
        "codebook.new",
        QT_TRANSLATE_NOOP("Commands", "New code…"),
        ("Ctrl+Shift+N",),
        "codebook",
        0,
        icon="plus",
        roles=CODING,
    ),
    Command("codebook.edit", QT_TRANSLATE_NOOP("Commands", "Edit code…"), ("F4",), "codebook", 0, roles=CODING),
    Command(
        "codebook.find",
        QT_TRANSLATE_NOOP("Commands", "Go to the codebook"),
        ("Ctrl+B",),
        "codebook",
        0,
        workspaces=("code",),
    ),
    Command("codebook.history", QT_TRANSLATE_NOOP("Commands", "Versions of the codebook…"), (), "codebook", 1),
    Command("codebook.import", QT_TRANSLATE_NOOP("Commands", "Import a codebook…"), (), "codebook", 1, roles=LEAD),
    Command("codebook.export", QT_TRANSLATE_NOOP("Commands", "Export the codebook…"), (), "codebook", 1),
    Command(
        "lead.people", QT_TRANSLATE_NOOP("Commands", "People and roles…"), (), "lead", 0, icon="person", roles=LEAD
    ),
    Command("lead.rounds", QT_TRANSLATE_NOOP("Commands", "Rounds…"), (), "lead", 0, roles=LEAD),
    Command(
        "help.keys",
        QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts…"),
        ("F1",),
        "help",
        0,
        icon="key",
        needs_study=False,
    ),
    Command("help.log", QT_TRANSLATE_NOOP("Commands", "Problem report…"), (), "help", 1, needs_study=False),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "About Coder"), (), "help", 1, needs_study=False),
)
COMMANDS: tuple[Command, ...] = (*_STUDY, *_EDIT, *_LIBRARY, *_VIEW, *CODING_COMMANDS, *TRANSLATE_COMMANDS, *_REST)
