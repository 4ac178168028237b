"""The right side of the Code workspace: the codebook, the picked coding, and finishing the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.code.codebook_panel import CodebookPanel
from coder_app.gui.code.codebook_work import CodebookWork
from coder_app.gui.codebook.card import CodeCard
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.chips import Choice, FilterChip
from coder_app.gui.widgets.labels import Line
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter

if TYPE_CHECKING:
    from coder_app.domain.views import CodeView, CodingView
    from coder_app.gui.code.coding_control import CodingControl
    from coder_app.gui.desk import Desk
    from coder_app.gui.reading.reader import Reader


class CodingPanel(Splitter):
    """Codebook above; below it the picked coding, whose codings are shown, and the button that finishes a document."""

    coders_chosen = Signal(list)

    def __init__(self, desk: Desk, reader: Reader, control: CodingControl, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._desk, self._reader, self._control = desk, reader, control
        self._card_coding = ""
        self.codebook = CodebookPanel()
        self.work = CodebookWork(desk, self.codebook)
        self.card = CodeCard()
        self.others = FilterChip(self.tr("Codings"), self.tr("everybody's"))
        self.finish = QPushButton(self.tr("Finish document"))
        self._lay_out()
        self._connect()
        self.show_coding(None)

    def _lay_out(self) -> None:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(self.card, 1)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 12)
        row.setSpacing(8)
        set_role(self.finish, "main")
        row.addWidget(self.others)
        row.addStretch(1)
        row.addWidget(self.finish)
        column.addLayout(row)
        self.addWidget(self.codebook)
        self.addWidget(lower)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        remember_splitter(self, self._desk.settings, "code-right")

    def _connect(self) -> None:
        control = self._control
        self.codebook.code_chosen.connect(self._use_code)
        self.codebook.tree.code_selected.connect(self._code_selected)
        self.codebook.create_requested.connect(self._create)
        self.work.passages_requested.connect(self._desk.passages_requested)
        control.picked_changed.connect(self.show_coding)
        self.card.intensity_changed.connect(control.set_intensity)
        self.card.memo_changed.connect(lambda text: control.set_memo(text, self._card_coding))
        self.others.chosen.connect(self.coders_chosen)

    def show_finished(self, document_id: str) -> None:
        """Say on the button what it would do to the open document ("" when none is open)."""
        done = document_id in self._desk.finished
        self.finish.setText(self.tr("Reopen document") if done else self.tr("Finish document"))
        self.finish.setEnabled(bool(document_id))
        set_role(self.finish, "" if done else "main")

    def show_coders(self, coder_ids: frozenset[str]) -> None:
        """Say whose codings are on the page; only a lead may choose."""
        self.others.setVisible(self._desk.is_lead and len(self._desk.coders) > 1)
        self.others.set_choices([Choice(coder.id, coder.name) for coder in self._desk.coders], coder_ids)

    def _use_code(self, code_id: str) -> None:
        self._control.code_with(code_id)
        self._reader.surface.setFocus()

    def _code_selected(self, code: CodeView | None) -> None:
        if self._control.picked is None:
            self.card.show_code(code)

    def show_coding(self, coding: CodingView | None) -> None:
        """Show a coding on the card, or the code selected in the tree."""
        if coding is None:
            self.card.show_code(self.codebook.tree.current_code())
            self._card_coding = ""
            return
        mine = coding.coder_id == self._desk.person.id
        where = self.tr("proposed") if coding.proposed else self.tr("this passage")
        code = self._desk.code(coding.code_id)
        if code is not None and coding.code_version < code.version:
            # The definition has changed since: the reader must know by which wording the coding was made.
            where = self.tr("by version {made} of {now}").format(made=coding.code_version, now=code.version)
        owner = self._desk.coder_name(coding.coder_id)
        self.card.show_code(code, coding, editable=mine, where=where if mine else owner)
        # Only now: the card tells the memo of the coding it showed before while it changes.
        self._card_coding = coding.id

    def edit_memo(self) -> None:
        """Give the keyboard to the memo of the picked coding."""
        if self._control.picked is not None:
            self.card.edit_memo()
        else:
            self._desk.messages.tell(self.tr("Pick a coding first: click it, or press N for the next one."))

    def edit_current_code(self) -> None:
        """Open the form of the code selected in the tree."""
        code = self.codebook.tree.current_code()
        if code is not None:
            self.work.edit(code.id)
        else:
            self._desk.messages.tell(self.tr("Choose a code in the codebook first."))

    def _create(self, name: str, parent_id: str | None) -> None:
        if self._control.selection is not None:
            self._control.in_vivo(name, parent_id)
            self.codebook.field.clear()
            self._reader.surface.setFocus()
        else:
            self.work.new_code(parent_id, name)
