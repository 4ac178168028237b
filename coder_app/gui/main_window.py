"""The window: bars, rail and workspaces; what they do lives elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.actions import ActionSet
from coder_app.gui.desk import Desk
from coder_app.gui.jobs import Jobs
from coder_app.gui.messages import Messages
from coder_app.gui.open_project import OpenProject
from coder_app.gui.settings import LAST_WORKSPACE
from coder_app.gui.start.start_page import StartPage
from coder_app.gui.start.study_places import without_password
from coder_app.gui.study_commands import StudyCommands
from coder_app.gui.widgets.jobs_bar import JobsBar
from coder_app.gui.widgets.rail import Rail, RailEntry
from coder_app.gui.widgets.top_bar import StatusLine, TopBar
from coder_app.gui.widgets.words import said
from coder_app.gui.window_commands import WindowCommands
from coder_app.gui.workspaces import Workspaces

if TYPE_CHECKING:
    from coder_app.domain.views import Changes, CoderView
    from coder_app.gui.settings import Settings
    from coder_app.operations.project import UndoState


class Workspace(Protocol):
    """What the window expects of a workspace widget."""

    status_changed: Signal

    def enter(self) -> None:
        """The workspace is shown."""

    def shut(self) -> None:
        """The study is being closed: stop timers, workers and jobs."""

    def status(self) -> dict[str, str]:
        """Texts for the status line: place, more, selection, zoom."""


class MainWindow(QMainWindow):
    """One study, one window."""

    study_opened = Signal()
    study_closed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.project: OpenProject | None = None
        self.desk: Desk | None = None
        self.study_path: str | Path = ""
        self.workspaces = Workspaces(None, self._workspace_made)
        self.messages = Messages(self, settings)
        self.jobs = Jobs(parent=self)
        self.jobs.failed.connect(self.messages.failed)
        self.actions_ = ActionSet(settings, parent=self)
        self.top, self.rail, self.status, self.stack = TopBar(), Rail(), StatusLine(), QStackedWidget()
        self.start = StartPage(settings)
        self._lay_out()
        self.commands = WindowCommands(self)
        self.study_commands = StudyCommands(self)
        self.start.new_requested.connect(self.study_commands.new)
        self.start.open_requested.connect(self.study_commands.open)
        self.start.sample_requested.connect(self.study_commands.open_sample)
        self.start.path_chosen.connect(self.open_study)
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(900, 560)
        self.restoreGeometry(settings.layout("window"))
        # Kept on another screen, or at another scale, the window may have been larger than this one.
        self.resize(self.size().boundedTo(self.screen().availableSize()))
        self._show_closed()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.start)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        whole = QWidget()
        whole.setLayout(column)
        self.setCentralWidget(whole)
        self.jobs_bar = JobsBar(self.jobs)
        self.status.add(self.jobs_bar)
        self.actions_.attach(self)
        self.rail.chosen.connect(self.go)

    # Opening and closing

    def open_study(self, where: str | Path, person: str | None = None, passphrase: str | None = None) -> None:
        """Open a study, closing the one that is open."""
        self.close_study()
        person = self.study_commands.who_opens(where, person)
        self.start.set_busy(str(where))
        project = self._new_project()
        project.open(where, person=person, passphrase=passphrase, then=lambda who: self._opened(project, where, who),
                     failed=lambda error: self._not_opened(project, where, error))  # fmt: skip

    def create_study(self, where: str | Path, lead: str, title: str, passphrase: str = "") -> None:
        """Make a study and open it."""
        self.close_study()
        project = self._new_project()
        project.create(where, lead=lead, title=title, passphrase=passphrase or None,
                       then=lambda who: self._opened(project, where, who),
                       failed=lambda error: self._not_opened(project, where, error))  # fmt: skip

    def _new_project(self) -> OpenProject:
        project = OpenProject(self)
        project.failed.connect(self.messages.failed)
        return project

    def _not_opened(self, project: OpenProject, where: str | Path, error: object) -> None:
        project.close()
        self.start.set_busy("")
        self.study_commands.could_not_open(where, error)

    def _opened(self, project: OpenProject, where: str | Path, person: CoderView) -> None:
        self.project, self.study_path = project, where
        self.start.set_busy("")
        self.settings.add_recent(without_password(str(where)))
        project.undo_state_changed.connect(self._show_undo)
        project.changed.connect(self._undo_is_another)
        project.busy_changed.connect(self._show_saved)
        self.desk = Desk(project, self.jobs, self.settings, self.actions_, self.messages, person, self)
        self.desk.study_changed.connect(self._show_study)
        self.desk.person_changed.connect(self._person_changed)
        self.desk.passage_requested.connect(self._show_passage)
        self.desk.passages_requested.connect(self._show_passages_of)
        self.desk.workspace_requested.connect(self.go)
        self._build_workspaces()
        self._show_saved(busy=False)
        self.study_commands.after_opening()
        self.study_opened.emit()

    def close_study(self) -> None:
        """Close the open study; everything is on the disk already."""
        if self.project is None:
            return
        self.jobs.cancel_all()
        self.messages.clear()  # an Undo in a notice would reach for a study that is closed
        self._drop_workspaces()
        self.project.close()
        if self.desk:
            self.desk.deleteLater()
        self.project.deleteLater()
        self.project, self.desk = None, None
        self._show_closed()
        self.study_closed.emit()

    def _build_workspaces(self) -> None:
        assert self.desk is not None
        self.workspaces = Workspaces(self.desk, self._workspace_made)
        self.rail.set_workspaces(
            RailEntry(kind.id, said("Workspaces", kind.name), kind.id, said("Workspaces", kind.tip))
            for kind in self.workspaces.kinds
        )
        self.rail.show()
        # The Library works behind the scenes: it describes what has come in.
        first = next(iter(self.workspaces))
        assert self.workspaces[first]
        wanted = self.settings.get(LAST_WORKSPACE)
        self.go(wanted if wanted in self.workspaces else first)

    def _workspace_made(self, widget: QWidget) -> None:
        self.stack.addWidget(widget)
        widget.status_changed.connect(self._show_status)  # type: ignore[attr-defined]

    def _drop_workspaces(self) -> None:
        self.stack.setCurrentWidget(self.start)
        for widget in self.workspaces.built.values():
            widget.shut()  # type: ignore[attr-defined]
            self.stack.removeWidget(widget)
            widget.deleteLater()
        self.workspaces = Workspaces(None, self._workspace_made)

    def _person_changed(self) -> None:
        self.messages.clear()
        self._drop_workspaces()
        self._build_workspaces()
        self._show_study()

    # Where we are

    @property
    def current(self) -> str:
        """The id of the shown workspace; empty on the start page."""
        return next(
            (name for name, widget in self.workspaces.built.items() if widget is self.stack.currentWidget()), ""
        )

    def go(self, ident: str) -> None:
        """Show a workspace."""
        if ident not in self.workspaces or self.desk is None:
            return
        self.stack.setCurrentWidget(self.workspaces[ident])
        self.rail.set_current(ident)
        self.settings.set(LAST_WORKSPACE, ident)
        self.actions_.set_state(ident, self.desk.person.role)
        self.workspaces[ident].enter()  # type: ignore[attr-defined]
        self._show_status()

    def _show_passage(self, document_id: str, anchor: object, coding_id: str, coders: object) -> None:
        if "code" in self.workspaces:
            code: Any = self.workspaces["code"]
            if coders is not None:
                code.show_coders(coders)
            # Before it is entered, or it would open the first document.
            code.show_passage(document_id, anchor, coding_id)
        self.go("code")

    def _show_passages_of(self, code_id: str) -> None:
        if "find" in self.workspaces:
            self.workspaces["find"].show_passages_of(code_id)  # type: ignore[attr-defined]

    def _show_closed(self) -> None:
        self.rail.hide()
        self.top.set_study("Coder")
        self.top.set_round("")
        self.top.set_person("")
        self.top.set_blind("open")
        self.top.set_undo("", "")
        self.top.search.setVisible(False)
        for part in ("place", "more", "selection", "sealed", "zoom", "saved"):
            self.status.say(part, "")
        self.actions_.set_state()
        self.start.refresh()
        self.setWindowTitle("Coder")

    def _show_study(self) -> None:
        if self.desk is None or self.desk.study is None:
            return
        study = self.desk.study
        sight = self.desk.sight
        # The file's name may say what the study is about.
        name = study.title or (self.tr("Blind coding") if sight.blind else Path(str(self.study_path)).stem)
        self.top.search.setVisible(True)
        self.top.set_study(name)
        self.top.set_round(next((each.name for each in study.rounds if each.current), ""))
        self.top.set_blind(sight.state)
        for command in ("code.recognised", "code.masked"):
            self.actions_.set_available(command, sight.blind)
        self.top.set_person(self.tr("{name} · {role}").format(
            name=self.desk.person.name, role=said("Roles", self.desk.person.role)))  # fmt: skip
        self.setWindowTitle(f"{name} – Coder")

    def _show_undo(self, state: UndoState) -> None:
        undo = said("Operations", state.undo[0], **state.undo[1]) if state.undo else ""
        redo = said("Operations", state.redo[0], **state.redo[1]) if state.redo else ""
        self.top.set_undo(undo, redo)
        self.actions_.set_available("edit.undo", bool(undo))
        self.actions_.set_available("edit.redo", bool(redo))

    def _undo_is_another(self, changes: Changes) -> None:
        if changes.number:
            self.messages.forget_undo()

    def show_sealing(self, state: tuple[bool, bool]) -> None:
        """Say, on every screen, what protects the study: ``state`` is whether it is sealed, and whether locked."""
        sealed, locked = state
        if sealed:
            self.status.say("sealed", self.tr("Sealed") if locked else self.tr("Sealed, open with your passphrase"))
        elif self.desk is not None and self.desk.is_lead:
            self.status.say("sealed", self.tr("Not sealed: whoever has the file can read the sources"))
        else:
            self.status.say("sealed", "")

    def _show_saved(self, busy: bool) -> None:
        self.status.say("saved", self.tr("Saving…") if busy else self.tr("Saved"))

    def _show_status(self) -> None:
        widget = self.workspaces.get(self.current)
        said_now: dict[str, str] = widget.status() if widget else {}  # type: ignore[attr-defined]
        for part in ("place", "more", "selection", "zoom"):
            self.status.say(part, said_now.get(part, ""))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_layout("window", self.saveGeometry())
        self.close_study()
        self.jobs.close()
        self.settings.save()
        super().closeEvent(event)


def window_shortcut(text: str) -> QKeySequence:
    """A key sequence from portable text."""
    return QKeySequence(text, QKeySequence.SequenceFormat.PortableText)


__all__ = ["MainWindow", "Qt", "Workspace", "window_shortcut"]
