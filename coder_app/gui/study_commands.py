"""The window's commands for whole studies: make, open, close, who works; what opening tells, and ways out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from coder_app.domain.errors import CoderError, Damaged, Locked, NotFound, PassphraseNeeded, Refused, WrongPassphrase
from coder_app.gui.library.document_table import dropped_paths
from coder_app.gui.messages import sentence
from coder_app.gui.settings import LAST_PERSON
from coder_app.gui.start.copies import CopyCommands
from coder_app.gui.start.new_study import SUFFIX, NewStudyDialog
from coder_app.gui.start.open_study import OpenStudyDialog
from coder_app.gui.start.passphrase import UnlockDialog
from coder_app.gui.start.sample_building import build_sample
from coder_app.gui.start.sign_in import SignInDialog
from coder_app.gui.start.study_places import is_server, sample_place, study_name, without_password
from coder_app.gui.study.study_dialogs import StudyDialogs
from coder_app.operations.backing_up import backups_of, condition
from coder_app.operations.signing_in import people_at

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from coder_app.domain.views import CoderView
    from coder_app.gui.library.library_workspace import LibraryWorkspace
    from coder_app.gui.main_window import MainWindow
    from coder_app.gui.start.start_page import WayOut
    from coder_app.operations.backing_up import Condition


class StudyCommands(QObject):
    """New, open, close and change of person; the start page tells what went wrong."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.asked_person = ""
        self._opens_for: str | None = None
        self._just_sealed = False
        self._came_back = ""
        actions = window.actions_
        actions.on("study.new", self.new)
        actions.on("study.open", self.open)
        actions.on("study.sample", self.open_sample)
        actions.on("study.close", window.close_study)
        actions.on("study.person", self.change_person)
        actions.on("study.import", lambda: self._to_library("study.import"))
        window.top.person_requested.connect(self.change_person)
        self.copies = CopyCommands(window)
        self.dialogs = StudyDialogs(window)
        window.installEventFilter(self)

    # Making and opening

    def new(self) -> None:
        """Ask for a new study and make it."""
        people = self._window.settings.get(LAST_PERSON)
        dialog = NewStudyDialog(lead=next(reversed(people.values()), "") if people else "", parent=self._window)
        dialog.accepted.connect(lambda: self._create(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _create(self, dialog: NewStudyDialog) -> None:
        self.asked_person, self._just_sealed = dialog.lead, bool(dialog.passphrase)
        self._window.create_study(dialog.place, dialog.lead, dialog.title, dialog.passphrase)

    def open(self) -> None:
        """Ask for a study and open it."""
        self._ask_place("")

    def _ask_place(self, place: str) -> None:
        dialog = OpenStudyDialog(place, parent=self._window)
        dialog.accepted.connect(lambda: self._window.open_study(dialog.place))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_sample(self) -> None:
        """Open the sample study as its lead; it is built the first time."""
        self._window.close_study()
        path, start = sample_place(), self._window.start
        start.set_working(self.tr("Preparing the sample study…"))
        job = self._window.jobs.start(
            self.tr("Preparing the sample study"), lambda progress: build_sample(path, progress),
            then=self._open_as_lead,
            failed=lambda error: start.show_problem(sentence(error), [(self.tr("Try again"), self.open_sample)]),
        )  # fmt: skip
        job.changed.connect(lambda: start.set_working(self.tr("Preparing the sample study…"), job.share))

    def _open_as_lead(self, path: Path) -> None:
        remembered: dict[str, str] = self._window.settings.get(LAST_PERSON).copy()
        remembered.pop(str(path), None)
        self._window.settings.set(LAST_PERSON, remembered)
        self._window.open_study(path)

    # When it does not work

    def could_not_open(self, where: str | Path, error: object) -> None:
        """Say on the start page why, with the way out."""
        place = str(where)
        assert isinstance(error, CoderError)
        if isinstance(error, (PassphraseNeeded, WrongPassphrase)):
            self._ask_passphrase(place, error)
            return
        if isinstance(error, (Refused, NotFound)) and self._is_there(place):
            self._ask_people(place, error)
            return
        self._just_sealed = False
        self._window.start.show_problem(sentence(error), self._ways_out(place, error))

    @staticmethod
    def _is_there(place: str) -> bool:
        return is_server(place) or Path(place).is_file()

    def _ways_out(self, place: str, error: CoderError) -> list[WayOut]:
        window = self._window
        found: list[WayOut] = []
        if is_server(place):
            found.append((self.tr("Change address or password…"), lambda: self._ask_place(without_password(place))))
        if isinstance(error, Locked) or (is_server(place) and not isinstance(error, NotFound)):
            found.append((self.tr("Try again"), lambda: window.open_study(place)))
        if isinstance(error, NotFound) and place in window.settings.recent():
            found.append((self.tr("Take it off the list"), lambda: self._forget(place)))
        if isinstance(error, (Damaged, NotFound)) and not is_server(place) and backups_of(Path(place)):
            found.append((self.tr("Restore a backup…"), lambda: self.copies.offer(Path(place))))
        return found

    def _ask_passphrase(self, place: str, error: CoderError) -> None:
        person = str(error.values.get("name", "") or self._opens_for or "")
        problem = sentence(error) if isinstance(error, WrongPassphrase) else ""
        dialog = UnlockDialog(study_name(place), person, problem, self._window)
        dialog.accepted.connect(lambda: self._window.open_study(place, person or None, dialog.passphrase))
        dialog.somebody_else.connect(lambda: self._ask_people(place, error))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _forget(self, place: str) -> None:
        self._window.start.problem.clear()
        self._window.start.forget(place)

    def _ask_people(self, place: str, error: CoderError) -> None:
        # Somebody must say who works: there are several leads, or the one of last time is gone.
        self._window.start.set_working(self.tr("Looking who works in “{name}”…").format(name=study_name(place)))
        self._window.jobs.start(
            self.tr("Looking who works in “{name}”").format(name=study_name(place)), lambda _: people_at(place),
            then=lambda people: self._choose_person(place, people),
            failed=lambda _: self._window.start.show_problem(sentence(error), self._ways_out(place, error)),
        )  # fmt: skip

    def _choose_person(self, place: str, people: list[CoderView]) -> None:
        self._window.start.set_working("")
        dialog = SignInDialog(people, self._window.settings.get(LAST_PERSON).get(place, ""), self._window)
        dialog.accepted.connect(lambda: self._open_as(place, dialog.chosen))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_as(self, place: str, person: str) -> None:
        self.asked_person = person
        self._window.open_study(place, person)

    # Once it is open

    def who_opens(self, where: str | Path, person: str | None) -> str | None:
        """Who signs in: the person asked for, else whoever worked in the study last on this computer.

        Nobody else's view may be shown first, not even for a moment.
        """
        asked, self.asked_person = person or self.asked_person, ""
        last = self._window.settings.get(LAST_PERSON).get(without_password(str(where)), "")
        self._came_back = last if last and not asked else ""
        self._opens_for = asked or last or None
        return self._opens_for

    def after_opening(self) -> None:
        """Tell what opening found out, and who goes on working."""
        window = self._window
        if window.project is None or window.desk is None:
            return
        window.project.with_project(condition, then=self._tell_condition)
        window.desk.person_changed.connect(self._remember_person)
        window.desk.person_changed.connect(self._ask_sealing)
        self._ask_sealing()
        if self._just_sealed:  # the moment to make a recovery key
            self._just_sealed = False
            self.dialogs.show_keys()
        self._remember_person()
        if self._came_back == window.desk.person.name and not window.desk.is_lead:
            words = self.tr("You go on as {name}.").format(name=window.desk.person.name)
            window.messages.tell(words, self.tr("Change person…"), self.change_person)

    def _ask_sealing(self) -> None:
        if self._window.project is not None:
            self._window.project.with_project(
                lambda project: (project.sealed, project.locked), then=self._window.show_sealing
            )

    def _key(self) -> str:
        return without_password(str(self._window.study_path))

    def _remember_person(self) -> None:
        desk = self._window.desk
        if desk is not None:
            kept: dict[str, str] = self._window.settings.get(LAST_PERSON).copy()
            kept.pop(self._key(), None)
            self._window.settings.set(LAST_PERSON, {**kept, self._key(): desk.person.name})

    def _tell_condition(self, found: Condition) -> None:
        messages = self._window.messages
        if found.backup_made is not None:
            messages.tell(
                self.tr("The study was brought up to this version. A copy of it as it was is in “{folder}”.").format(
                    folder=found.backup_made.parent.name
                ),
                seconds=0,
            )
        if found.on_shared_folder:
            messages.tell(
                self.tr(
                    "This study lies on a network or synchronised folder. Let only one person open it at a time, and "
                    "wait until it is synchronised before you open it elsewhere."
                ),
                seconds=0,
            )

    def change_person(self) -> None:
        """Let somebody else work."""
        desk = self._window.desk
        if desk is None:
            return
        dialog = SignInDialog(desk.coders, desk.person.name, self._window)

        def chosen() -> None:
            if dialog.chosen and dialog.chosen != desk.person.name:
                self._sign_in(dialog.chosen)

        dialog.accepted.connect(chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _sign_in(self, name: str, passphrase: str | None = None) -> None:
        project, desk = self._window.project, self._window.desk
        if project is not None and desk is not None:
            project.sign_in(name, desk.set_person, passphrase, lambda error: self._not_signed_in(name, error))

    def _not_signed_in(self, name: str, error: CoderError) -> None:
        if not isinstance(error, (PassphraseNeeded, WrongPassphrase)):
            self._window.messages.failed(error)
            return
        problem = sentence(error) if isinstance(error, WrongPassphrase) else ""
        dialog = UnlockDialog(study_name(str(self._window.study_path)), name, problem, self._window)
        dialog.accepted.connect(lambda: self._sign_in(name, dialog.passphrase))
        dialog.somebody_else.connect(self.change_person)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _to_library(self, command: str) -> None:
        self._window.go("library")
        self._library().command(command)

    def _library(self) -> LibraryWorkspace:
        return self._window.workspaces["library"]  # type: ignore[return-value]

    # A study or documents dragged onto the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            drop: QDragEnterEvent | QDropEvent = event  # type: ignore[assignment]
            if _dragged_study(drop) or (self._may_add() and dropped_paths(drop.mimeData())):
                drop.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._dropped(drop)
                return True
        return False

    def _may_add(self) -> bool:
        return self._window.desk is not None and self._window.desk.is_lead and "library" in self._window.workspaces

    def _dropped(self, event: QDropEvent) -> None:
        study = _dragged_study(event)
        if study:
            self._window.open_study(study)
        else:
            self._window.go("library")
            self._library().take_in(dropped_paths(event.mimeData()))


def _dragged_study(event: QDropEvent) -> str:
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].lower().endswith(SUFFIX) else ""
