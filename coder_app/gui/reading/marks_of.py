"""Codings as marks on the page, kept in step with the study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder_app.gui.page.marks import Mark
from coder_app.operations.coding import codings, codings_by_id

if TYPE_CHECKING:
    from coder_app.domain.views import Changes, CodingView
    from coder_app.gui.desk import Desk

_PIECEMEAL = 400


def mark_of(desk: Desk, coding: CodingView) -> Mark:
    """How a coding is drawn: in its code's colour, dimmed when it is somebody else's."""
    code = desk.code(coding.code_id)
    mine = coding.coder_id == desk.person.id
    label = code.name if code else "?"
    return Mark(
        coding.id, coding.start, coding.end, code.colour if code else "#888888",
        label if mine else f"{label} · {desk.coder_name(coding.coder_id)}",
        coding.code_id, coding.intensity, coding.region, dimmed=not mine, proposed=coding.proposed,
    )  # fmt: skip


class CodingsOnPage(QObject):
    """The codings of one document that are to be seen: mine, and those of the people asked for.

    ``reloaded`` says that all are others now; ``put`` and ``removed`` tell single ones.
    """

    reloaded = Signal()
    put = Signal(object)
    removed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document_id = ""
        self._coders: frozenset[str] = frozenset()
        self.codings: dict[str, CodingView] = {}
        desk.project.changed.connect(self._follow)
        desk.codes_changed.connect(self._codes_changed)
        self._looks: dict[str, tuple[str, str]] = {}

    def show(self, document_id: str, coder_ids: frozenset[str]) -> None:
        """Follow another document, or other people."""
        self._document_id, self._coders = document_id, coder_ids
        self._load()

    def marks(self) -> list[Mark]:
        """All of them as marks."""
        return [mark_of(self._desk, coding) for coding in self.codings.values()]

    def in_order(self) -> list[CodingView]:
        """The codings as one meets them reading."""
        return sorted(self.codings.values(), key=lambda coding: (coding.start, coding.end, coding.id))

    def _load(self) -> None:
        document_id = self._document_id
        if document_id:
            self._desk.project.ask(codings, document_id, coder_ids=self._coders,
                                   then=lambda found: self._take_all(document_id, found))  # fmt: skip

    def _take_all(self, document_id: str, found: list[CodingView]) -> None:
        if document_id == self._document_id:
            self.codings = {coding.id: coding for coding in found}
            self.reloaded.emit()

    def _follow(self, changes: Changes) -> None:
        if self._document_id not in changes.documents:
            return
        touched = changes.rows.get("coding", frozenset())
        if changes.touches("document", "edition") or len(touched) > _PIECEMEAL:
            self._load()
        elif touched:
            self._desk.project.ask(codings_by_id, touched, then=lambda found: self._take_some(touched, found))
        elif changes.touches("memo"):
            self._load()

    def _take_some(self, touched: frozenset[str], found: list[CodingView]) -> None:
        here = {
            coding.id: coding
            for coding in found
            if coding.document_id == self._document_id and coding.coder_id in self._coders
        }
        for coding_id in touched:
            if coding_id in here:
                self.codings[coding_id] = here[coding_id]
                self.put.emit(mark_of(self._desk, here[coding_id]))
            elif self.codings.pop(coding_id, None) is not None:
                self.removed.emit(coding_id)

    def _codes_changed(self) -> None:
        looks = {code.id: (code.name, code.colour) for code in self._desk.codes}
        if looks != self._looks:
            self._looks = looks
            self.reloaded.emit()
