"""What coding gestures mean: which verb a chosen code, a dropped code, a key or a handle stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder_app.gui.settings import RECENT_CODES
from coder_app.operations.coding import (
    accept_proposals,
    code_in_vivo,
    code_region,
    code_segment,
    delete_codings,
    recode,
    recode_in_vivo,
    resize_coding,
    set_intensity,
)
from coder_app.operations.memos import write_memo

if TYPE_CHECKING:
    from coder_app.domain.anchors import Anchor, Region
    from coder_app.domain.views import CodingView
    from coder_app.gui.desk import Desk
    from coder_app.gui.page.marks import Mark
    from coder_app.gui.reading.reader import Reader

_RECENT = 24


class CodingControl(QObject):
    """Turns wishes into verbs for the document a reader shows.

    ``picked_changed`` tells the coding picked now, or None.
    """

    picked_changed = Signal(object)

    def __init__(self, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reader = desk, reader
        self._region: Region | None = None
        self._awaited = ""
        self.last_code = ""
        reader.coding_picked.connect(self._picked)
        reader.coding_resized.connect(self.resize)
        reader.code_dropped.connect(self.code_with)
        reader.region_selected.connect(self._region_drawn)
        reader.selection_changed.connect(self._selected)
        reader.codings.put.connect(self._arrived)
        reader.codings.reloaded.connect(self._tell_picked)

    @property
    def picked(self) -> CodingView | None:
        """The coding that is picked."""
        ident = self._reader.surface.picked
        return self._reader.codings.codings.get(ident) if ident else None

    @property
    def selection(self) -> Anchor | None:
        """The selected stretch of text."""
        return self._reader.surface.selection()

    @property
    def region(self) -> Region | None:
        """The rectangle that was drawn last and has no code yet."""
        return self._region

    @property
    def can_code(self) -> bool:
        """Whether choosing a code would do something."""
        return self._reader.document is not None and bool(self.selection or self._region or self.picked)

    def code_with(self, code_id: str) -> None:
        """Give a code to the selection or the drawn region; without either, give the picked coding this code."""
        document = self._reader.document
        if document is None:
            return
        self._remember(code_id)
        project = self._desk.project
        if self._region is not None:
            project.do(code_region, document.id, self._region, code_id, then=self._coded)
            self._region = None
        elif self.selection is not None:
            project.do(code_segment, document.id, self.selection, code_id, then=self._coded)
        elif self.picked is not None:
            project.do(recode, self.picked.id, code_id)
        else:
            self._desk.messages.tell(self.tr("Select a passage first, then choose a code."))

    def again(self) -> None:
        """Give the code used last once more."""
        if self.last_code and self._desk.code(self.last_code):
            self.code_with(self.last_code)
        else:
            self._desk.messages.tell(self.tr("No code has been used yet; press Enter to choose one."))

    def with_key(self, digit: str) -> None:
        """Give the code that has this key."""
        for code in self._desk.codes:
            if code.key == digit and code.active:
                self.code_with(code.id)
                return
        self._desk.messages.tell(
            self.tr("No code has the key {key}. Give it one in the codebook: right-click a code.").format(key=digit)
        )

    def in_vivo(self, name: str, parent_id: str | None = None) -> None:
        """Make a code of this name and give it to the selection or the drawn region, else to the picked coding."""
        document, place, picked = self._reader.document, self._region or self.selection, self.picked
        if document is None or (place is None and picked is None):
            self._desk.messages.tell(self.tr("Select a passage first, then name the new code."))
            return

        def made(ids: tuple[str, str]) -> None:
            self._remember(ids[0])
            self._coded(ids[1])

        if place is not None:
            self._desk.project.do(code_in_vivo, document.id, place, name, parent_id=parent_id, then=made)
            self._region = None
        elif picked is not None:
            self._desk.project.do(recode_in_vivo, picked.id, name, parent_id=parent_id, then=self._remember)

    def delete_picked(self) -> None:
        """Take the picked coding away."""
        picked = self.picked
        if picked is None:
            return
        code = self._desk.code(picked.code_id)
        name = code.name if code else ""
        self._desk.project.do(delete_codings, [picked.id], then=lambda _n: self._desk.messages.offer_undo(
            self.tr("Coding of “{code}” taken away.").format(code=name), self._desk.project.undo))  # fmt: skip

    def resize(self, coding_id: str, anchor: Anchor) -> None:
        """Let a coding cover another stretch; a refusal puts the mark back."""
        self._desk.project.do(resize_coding, coding_id, anchor, failed=self._refused)

    def _refused(self, error: object) -> None:
        self._desk.messages.failed(error)  # type: ignore[arg-type]
        self._reader.surface.set_marks(self._reader.codings.marks())

    def set_intensity(self, value: int | None) -> None:
        """Set how strongly the picked coding's code applies."""
        if self.picked is not None and self.picked.intensity != value:
            self._desk.project.do(set_intensity, self.picked.id, value)

    def step_intensity(self, step: int) -> None:
        """One more or less intense."""
        picked = self.picked
        code = self._desk.code(picked.code_id) if picked else None
        if picked is None or code is None or code.scale is None:
            return
        start = picked.intensity if picked.intensity is not None else (code.scale.low + code.scale.high) // 2 - step
        self.set_intensity(max(code.scale.low, min(code.scale.high, start + step)))

    def set_memo(self, text: str, coding_id: str = "") -> None:
        """Write the memo of the picked coding, or of the named one."""
        coding = self._reader.codings.codings.get(coding_id) if coding_id else self.picked
        if coding is not None and coding.memo != text.strip():
            self._desk.project.do(write_memo, "coding", coding.id, text)

    def accept(self) -> None:
        """Let the picked proposed coding count."""
        if self.picked is not None and self.picked.proposed:
            self._desk.project.do(accept_proposals, [self.picked.id])

    def step(self, forward: bool) -> None:
        """Pick the next or previous coding and show it."""
        order = self._reader.codings.in_order()
        if not order:
            return
        picked = self.picked
        if picked is not None:
            index = next(i for i, coding in enumerate(order) if coding.id == picked.id) + (1 if forward else -1)
        else:
            caret = self._reader.surface.cursor_state.caret
            index = sum(coding.start < caret for coding in order) - (0 if forward else 1)
        coding = order[index % len(order)]
        self._reader.surface.pick(coding.id, tell=True)
        self._reader.go_to(coding.anchor, flash=False)

    def _coded(self, coding_id: str) -> None:
        if coding_id in self._reader.codings.codings:
            self._reader.surface.pick(coding_id, tell=True)
        else:
            self._awaited = coding_id

    def _arrived(self, mark: Mark) -> None:
        if mark.id == self._awaited:
            self._awaited = ""
            self._reader.surface.pick(mark.id, tell=True)
        else:
            self._tell_picked()

    def _remember(self, code_id: str) -> None:
        self.last_code = code_id
        recent = dict(self._desk.settings.get(RECENT_CODES))
        mine = [code for code in recent.get("codes", []) if code != code_id]
        recent["codes"] = [code_id, *mine][:_RECENT]
        self._desk.settings.set(RECENT_CODES, recent)

    def _region_drawn(self, region: Region) -> None:
        self._region = region

    def _selected(self, anchor: Anchor | None) -> None:
        if anchor is not None:
            self._region = None

    def _picked(self, _ident: str) -> None:
        self._tell_picked()

    def _tell_picked(self) -> None:
        self.picked_changed.emit(self.picked)
