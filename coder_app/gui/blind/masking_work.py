"""What is known of every document's masks and suggestions, read behind, and the verbs that change them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import NotFound
from coder_app.gui.blind.job_study import study_of_jobs
from coder_app.gui.considerate import considerate
from coder_app.gui.open_project import LATER
from coder_app.operations.masking import (
    MaskView,
    NewMask,
    apply_masks,
    as_masks,
    change_mask,
    masks,
    refuse_suggestions,
    remove_masks,
    suggestions,
)
from coder_app.operations.refusals import suggest_again

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.blinding.suggesting import Suggestion
    from coder_app.domain.errors import CoderError
    from coder_app.domain.progress import Progress
    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class Looked:
    """What is suggested for a document, and what hides something in it already."""

    suggestions: tuple[Suggestion, ...]
    masks: tuple[MaskView, ...]


def look(session: StudySession, document_id: str, policy: str) -> Looked:
    """Read both of a document."""
    with considerate():
        found = suggestions(session, [document_id], policy)[0].suggestions
        return Looked(tuple(found), tuple(masks(session, document_id)))


class MaskingWork(QObject):
    """Documents are looked at one by one behind everything else, the wanted one first.

    ``looked`` tells the id of a document of which something else is known now, ``made`` of one where a place was hidden
    by hand.
    """

    looked = Signal(str)
    made = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.policy = "names"
        self._known: dict[str, Looked] = {}
        self._waiting: list[str] = []
        self._asked = ""
        self._asks = 0
        desk.project.changed.connect(self._follow)

    def of(self, document_id: str) -> Looked | None:
        """What is known of a document; None while it is being looked at for the first time."""
        return self._known.get(document_id)

    def look_at(self, documents: Iterable[str], first: str = "") -> None:
        """Look at these documents again, ``first`` before the others."""
        again = [ident for ident in documents if ident not in self._waiting]
        self._waiting = sorted([*self._waiting, *again], key=lambda ident: ident != first)
        self._go_on()

    def set_policy(self, policy: str, first: str = "") -> None:
        """Suggest by another policy."""
        self.policy = policy
        self._asks += 1
        known, self._known = list(self._known), {}
        self._waiting = []
        self.look_at([document.id for document in self._desk.documents], first)
        for ident in known:
            self.looked.emit(ident)

    def stop(self) -> None:
        """Look at nothing more."""
        self._waiting = []

    def _go_on(self) -> None:
        if self._asked or not self._waiting:
            return
        self._asked, asks = self._waiting.pop(0), self._asks
        self._desk.project.ask(look, self._asked, self.policy, then=lambda found: self._take(found, asks),
                               failed=self._not_found, priority=LATER)  # fmt: skip

    def _take(self, found: Looked, asks: int) -> None:
        ident, self._asked = self._asked, ""
        if asks == self._asks:
            self._known[ident] = found
            self.looked.emit(ident)
        elif ident not in self._waiting:
            self._waiting.insert(0, ident)
        self._go_on()

    def _not_found(self, error: CoderError) -> None:
        self._asked = ""
        if not isinstance(error, NotFound):  # it was taken out of the study meanwhile
            self._desk.messages.failed(error)
        self._go_on()

    def _follow(self, changes: Changes) -> None:
        touched = set(changes.rows.get("document", ()))
        turned = changes.kind != "do" and changes.touches("refused_mask")
        if turned or changes.touches("entity", "provenance"):
            touched |= {document.id for document in self._desk.documents}
        self.look_at(ident for ident in touched if ident in self._known)

    # Changing

    def hide(self, document_id: str, chosen: Sequence[Suggestion]) -> None:
        """Accept suggestions of a document."""
        self._drop(document_id, chosen)
        self._desk.project.do(apply_masks, {document_id: as_masks(chosen)},
                              failed=lambda error: self._undone(document_id, error))  # fmt: skip

    def leave(self, document_id: str, chosen: Sequence[Suggestion]) -> None:
        """Refuse suggestions of a document: the words stay as they are."""
        self._drop(document_id, chosen)
        self._desk.project.do(refuse_suggestions, document_id, [each.key for each in chosen],
                              then=lambda _: self.look_at([document_id], document_id),
                              failed=lambda error: self._undone(document_id, error))  # fmt: skip

    def hide_place(self, document_id: str, new: NewMask) -> None:
        """Hide a stretch or a part of a page of the lead's own choice; ``made`` tells the document."""
        self._desk.project.do(apply_masks, {document_id: [new]}, then=lambda count: self._hidden(document_id, count))

    def _hidden(self, document_id: str, count: int) -> None:
        if count:
            self.made.emit(document_id)
        else:
            self._desk.messages.tell(self.tr("A part of these words is hidden already."))

    def relabel(self, mask: MaskView, label: str, kind: str, marks: str, entity_id: str | None) -> None:
        """Give a mask another label, or say whom it hides."""
        self._desk.project.do(change_mask, mask.id, label=label, kind=kind, marks=marks, entity_id=entity_id)

    def suggest_again(self, document_id: str, chosen: Sequence[Suggestion]) -> None:
        """Take refusals back."""
        self._desk.project.do(suggest_again, document_id, [each.key for each in chosen],
                              then=lambda _: self.look_at([document_id], document_id))  # fmt: skip

    def keep_spelling(self, document_id: str, key: str, *, keep: bool) -> None:
        """Leave a telling spelling as it is, or think again."""
        self._desk.project.do(refuse_suggestions if keep else suggest_again, document_id, [key],
                              then=lambda _: self.look_at([document_id], document_id))  # fmt: skip

    def hide_spelling(self, document_id: str, places: Iterable[tuple[int, int]]) -> None:
        """Hide every place of a telling spelling."""
        self._desk.project.do(apply_masks, {document_id: [NewMask(Anchor(*place)) for place in places]})

    def show_again(self, chosen: Sequence[MaskView]) -> None:
        """Take masks away."""
        self._desk.project.do(remove_masks, [each.id for each in chosen])

    def hide_everywhere(self) -> None:
        """Accept what is suggested for any document, as one step, after looking at each; can be stopped before."""
        study, policy = study_of_jobs(self._desk.project), self.policy
        documents = [(document.id, document.code) for document in self._desk.documents]

        def work(progress: Progress) -> int:
            wanted: dict[str, list[NewMask]] = {}
            for done, (ident, code) in enumerate(documents):
                progress.step(done, len(documents), code)
                found = study.ask(suggestions, [ident], policy)
                wanted[ident] = as_masks(found[0].suggestions)
            progress.step(len(documents), len(documents))
            wanted = {ident: new for ident, new in wanted.items() if new}
            return study.do(apply_masks, wanted) if wanted else 0

        self._desk.jobs.start(self.tr("Hiding what is suggested"), work, then=self._all_hidden)

    def _all_hidden(self, count: int) -> None:
        if count:
            self._desk.messages.offer_undo(self.tr("%n passage(s) hidden in all documents.", "", count),
                                           self._desk.project.undo)  # fmt: skip
        else:
            self._desk.messages.tell(self.tr("Nothing more is suggested for any document."))

    def _undone(self, document_id: str, error: CoderError) -> None:
        self._desk.messages.failed(error)
        self.look_at([document_id], document_id)

    def _drop(self, document_id: str, gone: Sequence[Suggestion]) -> None:
        looked = self._known.get(document_id)
        if looked is not None:
            ids = {id(each) for each in gone}
            left = tuple(each for each in looked.suggestions if id(each) not in ids)
            self._known[document_id] = replace(looked, suggestions=left)
            self.looked.emit(document_id)
