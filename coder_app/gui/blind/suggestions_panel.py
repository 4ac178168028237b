"""What should be hidden in a document, one by one or all at once, and what is hidden already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.blind.blind_words import KINDS
from coder_app.gui.keyboard import cyrillic_shortcuts
from coder_app.gui.theme import set_role
from coder_app.gui.translate.plain_tables import THING, PlainTable
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.blinding.suggesting import Suggestion
    from coder_app.operations.masking import MaskView


class ThingList(QWidget):
    """A table of things with a header, an empty state and room for buttons; ``chosen`` tells the current thing."""

    chosen = Signal(object)

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.table, self.model = PanelHeader(title), QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.table.setAccessibleName(title)
        self.table.row_chosen.connect(lambda index: self.chosen.emit(index.data(THING)))
        self.empty = EmptyState(icon, "")
        self.buttons = QWidget()
        self._row = FlowLayout(self.buttons)
        self._row.setContentsMargins(14, 8, 14, 10)
        self._row.setSpacing(8)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, share in ((self.header, 0), (self.stack, 1), (self.buttons, 0)):
            column.addWidget(widget, share)

    def button(self, text: str, action: Callable[[], object], keys: Sequence[str] = (), *, main: bool = False) -> (
        QPushButton
    ):  # fmt: skip
        """A button below the table; the keys work while the table has the keyboard."""
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _on=False: action())
        if main:
            set_role(made, "main")
        for key in (*keys, *(other for each in keys for other in cyrillic_shortcuts(each))):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(action)
        if keys:
            made.setToolTip(f"{text} ({QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})")
        self._row.addWidget(made)
        return made

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[tuple[Sequence[str], Any]], figures: Sequence[int] = ()
    ) -> None:
        """Show other things; the place in the list stays."""
        at = self.table.currentIndex().row()
        self.model.show(heads, rows, figures)
        self.table.fit_columns(190)
        self.stack.setCurrentIndex(0 if rows else 1)
        if rows and at >= 0:
            self.choose_row(min(at, len(rows) - 1))

    def choose_row(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < len(self.model.rows):
            self.table.setCurrentIndex(self.table.model().index(row, 0))

    def step(self, by: int) -> None:
        """Go to the next or previous row."""
        self.choose_row(self.table.currentIndex().row() + by)

    def current(self) -> Any:
        """The current thing, or None."""
        return self.table.currentIndex().data(THING) if self.table.currentIndex().isValid() else None

    def selected(self) -> list[Any]:
        """The selected things, in the order they are shown."""
        chosen: QItemSelectionModel = self.table.selectionModel()
        return [index.data(THING) for index in sorted(chosen.selectedRows(), key=lambda index: index.row())]

    def forget_place(self) -> None:
        """Begin at the top with the next rows."""
        self.model.show((), [])


class SuggestionsPanel(ThingList):
    """``accepted`` and ``refused`` tell suggestions; ``all_accepted`` asks for those of every document."""

    accepted = Signal(object)
    refused = Signal(object)
    all_accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "blind", parent)
        self.header.set_title(self.tr("Suggestions"))
        self.table.setAccessibleName(self.tr("Suggestions"))
        self.accept = self.button(self.tr("Hide"), self._accept, (), main=True)
        self.accept.setToolTip(self.tr("Hide (Enter)"))
        self.refuse = self.button(self.tr("Leave visible"), self._refuse, ("Delete",))
        self.accept_all = self.button(self.tr("Hide all of this document"), self._accept_all)
        self.everywhere = self.button(self.tr("Hide all in all documents"), self.all_accepted.emit)
        self.table.row_activated.connect(lambda _index: self._accept())
        self.show_suggestions("", None, masked=False)

    def show_suggestions(self, code: str, found: Sequence[Suggestion] | None, *, masked: bool) -> None:
        """Show a document's suggestions; None while they are being looked for."""
        self.header.set_title(self.tr("Suggestions in {code}").format(code=code) if code else self.tr("Suggestions"))
        self.header.set_quiet(self.tr("%n open", "", len(found)) if found else "")
        if found is None:
            self.forget_place()
        heads = (self.tr("Words"), self.tr("Label"), self.tr("Reason"))
        self.show_rows(heads, [(self._cells(each), each) for each in found or ()])
        for button in (self.accept, self.refuse, self.accept_all):
            button.setEnabled(bool(found))
        self._say_empty(code, found is None, masked)

    def _say_empty(self, code: str, loading: bool, masked: bool) -> None:
        if not code:
            self.empty.say(self.tr("Choose a document on the left."))
        elif loading:
            self.empty.say(self.tr("Looking for what tells the source…"))
        elif masked:
            self.empty.say(self.tr("Nothing more is suggested here."),
                           self.tr("Look at the page as a coder sees it before you hand it out."))  # fmt: skip
        else:
            self.empty.say(self.tr("Nothing is suggested here."),
                           self.tr("List who and what is to be hidden, or fill in the document’s provenance in the "
                                   "Library."))  # fmt: skip

    def _cells(self, each: Suggestion) -> tuple[str, ...]:
        return " ".join(each.text.split()), each.label, said("Blinding", each.reason, **each.values)

    def _accept(self) -> None:
        if self.selected():
            self.accepted.emit(self.selected())

    def _refuse(self) -> None:
        if self.selected():
            self.refused.emit(self.selected())

    def _accept_all(self) -> None:
        self.accepted.emit([each for _, each in self.model.rows])


class MasksPanel(ThingList):
    """``taken_away`` tells masks that are to go, ``renamed`` that the current one is to get another label."""

    taken_away = Signal(object)
    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "eye", parent)
        self.label = self.button(self.tr("Label…"), self.renamed.emit)
        self.table.row_activated.connect(lambda _index: self.renamed.emit())
        self.remove = self.button(self.tr("Take away"), self._remove, ("Delete",))
        self.show_masks(())

    def show_masks(self, found: Sequence[MaskView] | None) -> None:
        """Show a document's masks; None while they are being read."""
        if found is None:
            self.forget_place()
        heads = (self.tr("Words"), self.tr("Label"), self.tr("Kind"))
        self.show_rows(heads, [(self._cells(each), each) for each in found or ()])
        self.buttons.setVisible(bool(found))
        if found is None:
            self.empty.say("")
        else:
            self.empty.say(self.tr("Nothing is hidden in this document yet."),
                           self.tr("Hide what is suggested, select words (M), or frame a picture (R)."))  # fmt: skip

    def _cells(self, each: MaskView) -> tuple[str, ...]:
        words = " ".join(each.text.split())
        if each.region is not None:
            words = self.tr("part of page {page}").format(page=each.region.page + 1)
        return words, each.label, said("Masks", KINDS.get(each.kind, each.kind))

    def choose(self, mask_id: str) -> None:
        """Make a mask the current one."""
        model = self.table.model()
        self.choose_row(next((row for row in range(model.rowCount())
                              if model.index(row, 0).data(THING).id == mask_id), -1))  # fmt: skip

    def _remove(self) -> None:
        if self.selected():
            self.taken_away.emit(self.selected())
