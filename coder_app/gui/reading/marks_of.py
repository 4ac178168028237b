"""Codings as marks on the page, kept in step with the study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder_app.domain.anchors import Anchor
from coder_app.gui.page.marks import Mark
from coder_app.operations.coding import codings, codings_by_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.domain.views import Changes, CodingView
    from coder_app.gui.desk import Desk

_PIECEMEAL = 400
_STRETCH = 120_000  # characters whose codings are read at a time, so that nothing waits long for them
_NO_END = 2**31 - 1
_Look = tuple[str, str, bool]


def mark_of(desk: Desk, coding: CodingView, looks: dict[tuple[str, str], _Look] | None = None) -> Mark:
    """How a coding is drawn: in its code's colour, dimmed when it is somebody else's.

    ``looks`` remembers what is the same for all codings of a code and coder: give it when there are many.
    """
    looks = {} if looks is None else looks
    key = (coding.code_id, coding.coder_id)
    if key not in looks:
        looks[key] = _look(desk, coding)
    colour, label, mine = looks[key]
    return Mark(
        coding.id, coding.start, coding.end, colour, label, coding.code_id, coding.intensity, coding.region,
        dimmed=not mine, proposed=coding.proposed,
    )  # fmt: skip


def _look(desk: Desk, coding: CodingView) -> _Look:
    code = desk.code(coding.code_id)
    mine = coding.coder_id == desk.person.id
    label = code.name if code else "?"
    return code.colour if code else "#888888", label if mine else f"{label} · {desk.coder_name(coding.coder_id)}", mine


def _stretches(length: int, place: int) -> list[Anchor]:
    """A text cut into stretches, those nearest to an offset first; the last one of the text has no end."""
    starts = range(0, max(length, 1), _STRETCH)
    found = [Anchor(start, start + _STRETCH if start != starts[-1] else _NO_END) for start in starts]
    return sorted(found, key=lambda stretch: abs(stretch.start + _STRETCH // 2 - place))


class _Sheet:
    """Codings with their marks."""

    def __init__(self) -> None:
        self.codings: dict[str, CodingView] = {}
        self.marks: dict[str, Mark] = {}

    def put(self, desk: Desk, found: Iterable[CodingView]) -> None:
        looks: dict[tuple[str, str], _Look] = {}
        for coding in found:
            self.codings[coding.id] = coding
            self.marks[coding.id] = mark_of(desk, coding, looks)

    def drop(self, coding_id: str) -> bool:
        """Whether it was there."""
        self.marks.pop(coding_id, None)
        return self.codings.pop(coding_id, None) is not None


class CodingsOnPage(QObject):
    """The codings of one document that are to be seen: mine, and those of the people asked for.

    ``begun`` says that those round the place one reads are there and the others on their way; ``reloaded`` that all
    are others now; ``put`` and ``removed`` tell single ones.
    """

    begun = Signal()
    reloaded = Signal()
    put = Signal(object)
    removed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document_id = ""
        self._coders: frozenset[str] = frozenset()
        self._length = 0
        self._sheet = self._coming = _Sheet()
        self._load_number = 0
        self._looks: object = None
        desk.project.changed.connect(self._follow)
        desk.codes_changed.connect(self._looks_changed)
        desk.study_changed.connect(self._looks_changed)

    @property
    def codings(self) -> dict[str, CodingView]:
        """The codings by id."""
        return self._sheet.codings

    def show(self, document_id: str, coder_ids: frozenset[str], length: int = 0, place: int = 0) -> None:
        """Follow another document (of ``length`` characters, read at the offset ``place``), or other people."""
        another = document_id != self._document_id
        self._document_id, self._coders, self._length = document_id, coder_ids, length
        if another:
            self._sheet = _Sheet()
        self._load(place)

    def marks(self) -> list[Mark]:
        """All of them as marks."""
        return list(self._sheet.marks.values())

    def in_order(self) -> list[CodingView]:
        """The codings as one meets them reading."""
        return sorted(self.codings.values(), key=lambda coding: (coding.start, coding.end, coding.id))

    def _load(self, place: int = 0) -> None:
        self._load_number += 1
        # What is shown stays until all others are there; of another document nothing is shown yet.
        self._coming = _Sheet() if self._sheet.codings else self._sheet
        if self._document_id:
            self._read(self._load_number, _stretches(self._length, place))

    def _read(self, number: int, stretches: list[Anchor]) -> None:
        # One question after the other: whatever the person does meanwhile comes in between.
        self._desk.project.ask(codings, self._document_id, coder_ids=self._coders, starting_in=stretches[0],
                               then=lambda found: self._take(number, found, stretches[1:]))  # fmt: skip

    def _take(self, number: int, found: list[CodingView], rest: list[Anchor]) -> None:
        if number != self._load_number:
            return
        begins = self._coming is self._sheet and not self._sheet.codings
        self._coming.put(self._desk, found)
        if rest:
            self._read(number, rest)
            if begins and found:
                self.begun.emit()
            return
        self._sheet = self._coming
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
                for sheet in {self._sheet, self._coming}:
                    sheet.put(self._desk, [here[coding_id]])
                self.put.emit(self._sheet.marks[coding_id])
            else:
                was_there = self._sheet.drop(coding_id)
                self._coming.drop(coding_id)
                if was_there:
                    self.removed.emit(coding_id)

    def _looks_changed(self) -> None:
        codes = {code.id: (code.name, code.colour) for code in self._desk.codes}
        looks = (codes, {coder.id: coder.name for coder in self._desk.coders})
        if looks != self._looks:
            self._looks = looks
            for sheet in {self._sheet, self._coming}:
                sheet.put(self._desk, list(sheet.codings.values()))
            self.reloaded.emit()
