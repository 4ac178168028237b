"""What all workspaces share: the open study, who works in it, its documents and codes as last read, jobs, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coder_app.gui.open_project import LATER
from coder_app.operations.codebook import codes
from coder_app.operations.coder_sight import CoderSight, as_shown, coder_sight
from coder_app.operations.finishing import finished_documents
from coder_app.operations.project import people
from coder_app.operations.reading import documents
from coder_app.operations.set_up import study_view

if TYPE_CHECKING:
    from coder_app.domain.anchors import Anchor
    from coder_app.domain.views import Changes, CoderView, CodeView, DocumentView
    from coder_app.gui.actions import ActionSet
    from coder_app.gui.jobs import Jobs
    from coder_app.gui.messages import Messages
    from coder_app.gui.open_project import OpenProject
    from coder_app.gui.settings import Settings
    from coder_app.operations.set_up import StudyView

_COUNT_PAUSE = 250
_IN_THE_LIBRARY = ("document", "edition", "provenance", "work", "completion", "period", "period_scheme", "study")


class Desk(QObject):
    """Keeps the small lists every workspace needs fresh, and passes wishes between workspaces.

    ``passage_requested`` asks the Code workspace to show a passage: document id, anchor or None, coding id or "", and
    the ids of the coders whose codings are to be seen beside one's own (None: as they are chosen there).
    ``passages_requested`` asks the Find workspace for all passages of a code.
    """

    codes_changed = Signal()
    documents_changed = Signal()
    study_changed = Signal()
    person_changed = Signal()
    passage_requested = Signal(str, object, str, object)
    workspace_requested = Signal(str)
    passages_requested = Signal(str)

    def __init__(
        self,
        project: OpenProject,
        jobs: Jobs,
        settings: Settings,
        actions: ActionSet,
        messages: Messages,
        person: CoderView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.project, self.jobs, self.settings, self.actions, self.messages = project, jobs, settings, actions, messages
        self.person = person
        self.codes: tuple[CodeView, ...] = ()
        self.documents: tuple[DocumentView, ...] = ()
        self.coders: tuple[CoderView, ...] = ()
        self.finished: frozenset[str] = frozenset()
        self.study: StudyView | None = None
        self.sight = self._sight_at_first()
        self._code_by_id: dict[str, CodeView] = {}
        self._counts = QTimer(self, singleShot=True, interval=_COUNT_PAUSE)
        self._counts.timeout.connect(self._read_counts)
        project.changed.connect(self._follow)
        self.read_all()

    @property
    def is_lead(self) -> bool:
        """Whether the person sees everything."""
        return self.person.role in {"lead", "custodian"}

    def code(self, code_id: str) -> CodeView | None:
        """The code of this id, as last read."""
        return self._code_by_id.get(code_id)

    def coder_name(self, coder_id: str) -> str:
        """The name of a person in the study."""
        return next((coder.name for coder in self.coders if coder.id == coder_id), "")

    def document(self, document_id: str) -> DocumentView | None:
        """The document of this id, as last read."""
        return next((document for document in self.documents if document.id == document_id), None)

    def _sight_at_first(self) -> CoderSight:
        # Until it is known, a coder is shown as little as a blind one.
        return CoderSight("open" if self.is_lead else "blind", frozenset())

    def set_person(self, person: CoderView) -> None:
        """Somebody else works now."""
        self.person = person
        self.sight = self._sight_at_first()
        self.person_changed.emit()
        self.read_all()

    def show_passage(
        self, document_id: str, anchor: Anchor | None = None, coding_id: str = "", coders: frozenset[str] | None = None
    ) -> None:
        """Open a document in the Code workspace, at a passage, with these coders' codings (None: as chosen there)."""
        self.passage_requested.emit(document_id, anchor, coding_id, coders)

    def read_all(self) -> None:
        """Read everything anew."""
        self.project.ask(coder_sight, then=self._take_sight)
        self.project.ask(study_view, then=self._take_study)
        self.project.ask(people, then=self._take_people)
        self.project.ask(codes, then=self._take_codes)
        self._read_documents()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "framework"):
            self.project.ask(codes, then=self._take_codes)
        if changes.touches(*_IN_THE_LIBRARY):
            self._read_documents()
        if changes.touches("study", "round", "unblinding"):
            self.project.ask(coder_sight, then=self._take_sight)
        if changes.touches("study", "round", "period", "period_scheme", "choice"):
            self.project.ask(study_view, then=self._take_study)
        if changes.touches("coder"):
            self.project.ask(people, then=self._take_people)
        if changes.touches("coding"):
            self._counts.start()

    def _read_counts(self) -> None:
        # Counting over all codings must never stand before the next highlight.
        self.project.ask(codes, then=self._take_codes, priority=LATER)
        self._read_documents(LATER)

    def _read_documents(self, priority: int = 0) -> None:
        self.project.ask(documents, then=self._take_documents, priority=priority)
        self.project.ask(finished_documents, then=self._take_finished, priority=priority)

    def _take_sight(self, found: CoderSight) -> None:
        if found != self.sight:
            self.sight = found
            self.project.ask(codes, then=self._take_codes)
            self.study_changed.emit()
            self.documents_changed.emit()

    def _take_codes(self, found: list[CodeView]) -> None:
        found = as_shown(found, self.sight, self.person.id)
        self.codes = tuple(found)
        self._code_by_id = {code.id: code for code in found}
        self.codes_changed.emit()

    def _take_documents(self, found: list[DocumentView]) -> None:
        self.documents = tuple(found)
        self.documents_changed.emit()

    def _take_finished(self, found: set[str]) -> None:
        self.finished = frozenset(found)
        self.documents_changed.emit()

    def _take_study(self, found: StudyView) -> None:
        self.study = found
        self.study_changed.emit()

    def _take_people(self, found: list[CoderView]) -> None:
        self.coders = tuple(found)
        self.study_changed.emit()
