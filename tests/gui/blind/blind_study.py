"""A small blind study, and the window on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from small_studies import add_codes, add_people, add_text

from coder_app.domain.views import ProvenanceView
from coder_app.gui.main_window import MainWindow
from coder_app.gui.settings import Settings
from coder_app.operations.assigning import assign
from coder_app.operations.codebook import add_code
from coder_app.operations.coder_sight import offer_guesses
from coder_app.operations.documents import set_provenance
from coder_app.operations.entities import add_entity
from coder_app.operations.masking import apply_suggestions
from coder_app.operations.project import create_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

FIRST = (
    "Ruritania wishes for peace on its borders, said Rudolf Rassendyll.\n"
    "Our neighbours know that the army of Ruritania is strong.\n"
    "Nobody wants a war.\n"
)
SECOND = "Freedonia has an army too, and our neighbours know that it is strong.\n"
TELLING = ("Ruritania", "Rudolf", "Rassendyll", "Freedonia")


def make_study(path: Path, *, masked: bool = True) -> None:
    """Two speeches of two states, both Anna's, with Ruritania on the list of what is to be hidden."""
    with create_project(path, lead="Lena", title="Ruritania and Freedonia") as project:
        add_people(project)
        add_codes(project, "Threat", "Trust")
        project.do(add_code, "Balance", framework="Structural realism")
        first = add_text(project, FIRST, name="ruritania.txt", lines_per_page=1)
        second = add_text(project, SECOND, name="freedonia.txt")
        project.do(set_provenance, first, ProvenanceView(state="Ruritania", speaker="Rudolf Rassendyll"))
        project.do(set_provenance, second, ProvenanceView(state="Freedonia"))
        project.do(add_entity, "state", "Ruritania")
        project.do(offer_guesses, {"state": ["Sylvania"]})
        if masked:
            project.do(apply_suggestions)
            project.do(assign, "Anna", seed=1)


class Blinder:
    """The window, driven as a person drives it."""

    def __init__(self, qtbot: QtBot, folder: Path, study: Path, person: str) -> None:
        self.qtbot, self.study = qtbot, study
        self.settings = Settings(folder / "settings.ini")
        self.window = MainWindow(self.settings)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.open_study(str(study), person)
        self.until(lambda: self.window.desk is not None and self.window.desk.documents and self.window.desk.study)
        self.settled()

    def until(self, true: Callable[[], object], timeout: int = 60_000) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def settled(self) -> None:
        """Nothing is written, asked or worked on any more."""
        project = self.window.project
        self.until(lambda: not self.window.jobs.jobs() and (project is None or not project.pending))
        QApplication.processEvents()

    def go(self, ident: str) -> QWidget:
        self.window.go(ident)
        self.settled()
        return self.window.workspaces[ident]

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key that may be a shortcut; those reach the active window only."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        widget.setFocus()
        self.qtbot.keyClick(widget, key)
        self.settled()

    def ask(self, question, *args):  # type: ignore[no-untyped-def]
        """What the study itself says."""
        assert self.window.project is not None
        found: list[object] = []
        self.window.project.ask(question, *args, then=found.append)
        self.until(lambda: found)
        return found[0]

    def close(self) -> None:
        self.window.close()
