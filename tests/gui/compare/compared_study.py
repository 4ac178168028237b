"""A window on a study of two coders whose agreement can be worked out by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from small_studies import add_codes, add_people, add_text

from coder_app.domain.anchors import Anchor
from coder_app.gui.compare.agreement_model import CODE_ID
from coder_app.gui.compare.compare_workspace import CompareWorkspace
from coder_app.gui.main_window import MainWindow
from coder_app.gui.settings import Settings
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.finishing import finish_document
from coder_app.operations.project import create_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from coder_app.operations.project import Project

SENTENCES = 20
CODES = ("Threat", "Security", "Trust", "Silence")
TEXTS = tuple(
    " ".join(f"The alliance moved to place {letter}{number:02d} that year." for number in range(SENTENCES))
    for letter in "AB"
)
LONG = len("The alliance moved to place A00 that year. ")


def sentence(number: int) -> Anchor:
    """One of the twenty sentences of a text."""
    return Anchor(number * LONG, number * LONG + LONG - 1)


def compared_study(path: Path, *, finish: bool = True) -> dict[str, str]:
    """Two coders, two documents of twenty sentences, finished by both; ids of documents and codes by name.

    Threat (40 sentences): both 4, only Anna 1, only Borys 1. Security: both 14, only Anna 1, only Borys 1. Trust:
    both the same three. Silence: nobody.
    """
    with create_project(path, lead="Lena", title="A study") as project:
        add_people(project)
        ids = {name: add_text(project, text, name=name) for name, text in zip(("one", "two"), TEXTS, strict=True)}
        ids |= dict(zip(CODES, add_codes(project, *CODES), strict=True))
        _code(project, ids, "Anna", {"one": {"Threat": [0, 1, 2, 3, 4], "Security": range(10), "Trust": [15, 16, 17]},
                                     "two": {"Security": range(5)}})  # fmt: skip
        _code(project, ids, "Borys", {"one": {"Threat": [0, 1, 2, 3], "Security": range(10), "Trust": [15, 16, 17]},
                                      "two": {"Threat": [9], "Security": [0, 1, 2, 3, 10]}})  # fmt: skip
        for name in ("Anna", "Borys") if finish else ():
            project.sign_in(name)
            for document in ("one", "two"):
                project.do(finish_document, ids[document])
    return ids


def _code(project: Project, ids: dict[str, str], who: str, given: dict[str, dict[str, Iterable[int]]]) -> None:
    project.sign_in(who)
    wishes = [
        NewCoding(ids[document], sentence(number), ids[code], memo=f"{who}’s thought" if number == 4 else "")
        for document, codes in given.items()
        for code, numbers in codes.items()
        for number in numbers
    ]
    project.do(add_codings, wishes)


class Comparer:
    """The window, driven as a person drives it."""

    def __init__(self, qtbot: QtBot, folder: Path, study: Path, person: str = "Lena") -> None:
        self.qtbot = qtbot
        self.study = study
        self.settings = Settings(folder / "settings.ini")
        self.window = MainWindow(self.settings)
        self.window.resize(1440, 900)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.open_study(str(study), person)
        self.until(lambda: self.window.desk is not None and self.window.desk.codes and self.window.desk.study)
        self.settled()

    @property
    def workspace(self) -> CompareWorkspace:
        found = self.window.workspaces["compare"]
        assert isinstance(found, CompareWorkspace)
        return found

    def until(self, true: Callable[[], object], timeout: int = 60_000) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def settled(self) -> None:
        """Nothing is written, asked or worked on any more."""
        project, compare = self.window.project, self.window.workspaces.get("compare")
        waiting = (compare.comparing, compare.further) if isinstance(compare, CompareWorkspace) else ()
        self.until(
            lambda: (
                not self.window.jobs.jobs()
                and (project is None or not project.pending)
                and not any(each.pausing for each in waiting)
            )
        )

    def compare(self) -> CompareWorkspace:
        """Go to the workspace and wait until the intervals are there."""
        self.window.go("compare")
        self.drawn()
        return self.workspace

    def drawn(self) -> None:
        """All draws are there, and so are the disagreements."""
        comparing = self.workspace.comparing
        self.until(lambda: comparing.limits is not None and comparing.limits.how == self.workspace.bar.how())
        self.settled()

    def cells(self, code: str) -> dict[str, str]:
        """What the table shows of a code, by column."""
        model = self.workspace.table.figures
        row = next(place for place, each in enumerate(model.rows) if each.code.name == code)
        return {name: model.index(row, column).data() for column, name in enumerate(model.column_names())}

    def choose(self, code: str) -> None:
        """Choose a code by the keyboard, from the top of the table."""
        table = self.workspace.table
        table.setFocus()
        self.qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(table.model().rowCount()):
            if self.window.desk is not None and self.chosen() == code:
                break
            self.qtbot.keyClick(table, Qt.Key.Key_Down)
        assert self.chosen() == code
        self.settled()

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key that may be a shortcut; those reach the active window only."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        widget.setFocus()
        self.qtbot.keyClick(widget, key)
        self.settled()

    def chosen(self) -> str:
        """The name of the chosen code."""
        rows = self.workspace.table.selectionModel().selectedRows()
        assert self.window.desk is not None
        code = self.window.desk.code(rows[0].data(CODE_ID)) if rows else None
        return code.name if code else ""

    def close(self) -> None:
        self.window.close()
