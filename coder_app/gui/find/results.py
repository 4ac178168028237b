"""The middle of Find: how many, how they are grouped, the passages or their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.find.counts import CountsModel, Side, count
from coder_app.gui.find.examples import Example, Examples
from coder_app.gui.find.measures import BAR
from coder_app.gui.find.passage_list import PassageList
from coder_app.gui.theme import follow_theme, px, set_role
from coder_app.gui.widgets.chips import ChipButton
from coder_app.gui.widgets.labels import ElidedLabel, EmptyState, Line
from coder_app.gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from coder_app.domain.views import PassageView
    from coder_app.gui.desk import Desk
    from coder_app.gui.find.passage_model import Grouping

_COUNT_PAUSE = 120
_SLOW = 250


class Results(QWidget):
    """Shows what a query found. The list, the table and the empty states stand in one place."""

    save_requested = Signal()
    code_hits_requested = Signal()
    other_code_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = False
        self.note_more = ""
        self.list = PassageList(desk)
        self.table, self.counts = QuietTable(), CountsModel(self)
        self.examples = Examples()
        self.nothing = EmptyState("find", "")
        self.waiting = EmptyState("find", self.tr("Looking…"))
        self.total, self.note = ElidedLabel("", "title"), ElidedLabel("", "second")
        self.more = ElidedLabel("", "warn")
        self.by_code, self.by_document = ChipButton(checkable=True), ChipButton(checkable=True)
        self.as_table = ChipButton(checkable=True)
        self.sides: dict[Side, ChipButton] = {}
        self.save = QPushButton(self.tr("Save…"))
        self.code_hits = QPushButton(self.tr("Code all hits…"))
        self.other_code = QPushButton(self.tr("Give another code…"))
        self.stack = QStackedWidget()
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(lambda: self.stack.setCurrentWidget(self.waiting))
        self._recount = QTimer(self, singleShot=True, interval=_COUNT_PAUSE)
        self._recount.timeout.connect(self._count)
        self._name_chips()
        self._lay_out()
        self._connect()
        self.clear()

    def _name_chips(self) -> None:
        self.by_code.setText(self.tr("By code"))
        self.by_document.setText(self.tr("By document"))
        self.as_table.setText(self.tr("Counts"))
        self.as_table.setToolTip(self.tr("How many, as a table"))
        self.by_code.setChecked(True)
        sides: tuple[tuple[Side, str], ...] = (
            ("document", self.tr("by document")), ("coder", self.tr("by coder")), ("period", self.tr("by period")),
        )  # fmt: skip
        self.sides = {side: ChipButton(words, checkable=True) for side, words in sides}
        self.sides["document"].setChecked(True)
        for buttons in ((self.by_code, self.by_document), tuple(self.sides.values())):
            group = QButtonGroup(self)
            for button in buttons:
                group.addButton(button)

    def _lay_out(self) -> None:
        self.table.set_model(self.counts)
        self.table.setAccessibleName(self.tr("Counts"))
        set_role(self.code_hits, "main")
        for widget in (self.examples, self.waiting, self.nothing, self.list, self.table):
            self.stack.addWidget(widget)
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        for chip in (self.by_code, self.by_document, self.as_table, *self.sides.values()):
            row.addWidget(chip)
        row.addStretch(1)
        for button in (self.code_hits, self.save):
            row.addWidget(button)
        for button in (self.code_hits, self.save, self.other_code):
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 8, 0)
        head.setSpacing(10)
        head.addWidget(self.total)
        head.addWidget(self.note)
        head.addWidget(self.more, 1)
        head.addStretch(1)
        set_role(self.other_code, "link")
        head.addWidget(self.other_code)
        self.head = QWidget()
        self.head.setLayout(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self.line = Line()
        column.addWidget(self.line)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)

    def _resize(self) -> None:
        self.bar.setFixedHeight(px(BAR))
        self.head.setFixedHeight(px(34))

    def _connect(self) -> None:
        follow_theme(self, self._resize)
        self.by_code.toggled.connect(self._group)
        self.as_table.toggled.connect(self._show_right_view)
        for chip in self.sides.values():
            chip.toggled.connect(lambda on: self._recount.start() if on else None)
        self.save.clicked.connect(self.save_requested)
        self.code_hits.clicked.connect(self.code_hits_requested)
        self.other_code.clicked.connect(self.other_code_requested)
        self.list.selection_changed.connect(self._show_buttons)
        self.table.row_activated.connect(self._open_row)
        self._desk.codes_changed.connect(self._names_changed)
        self._desk.documents_changed.connect(self._names_changed)

    # What is shown

    def clear(self) -> None:
        """Show nothing: no query yet."""
        self._slow.stop()
        self.list.show_passages(())
        self._say_total("", "")
        self.stack.setCurrentWidget(self.examples)
        self._show_buttons()

    def begin(self, *, words: bool) -> None:
        """A query runs; what it finds comes through :meth:`take`. Only slow ones show that they work."""
        self._words = words
        self._slow.start()

    def take(self, passages: Sequence[PassageView], *, first: bool) -> None:
        """Show passages; the ``first`` ones take the place of what was there."""
        self._slow.stop()
        if first:
            grouping: Grouping = "document" if self._words else self._grouping()
            self.list.model_.grouping = grouping
            self.list.show_passages(passages, words=self._words)
        else:
            self.list.add_passages(passages)
        self._recount.start()
        self._show_right_view()

    def put(self, passages: Sequence[PassageView]) -> None:
        """Show the answer to the same question anew, as after a change: place and folded groups stay."""
        self._slow.stop()
        self.list.put_passages(passages)
        self._recount.start()
        self._show_right_view()

    def say_found(self, total: str, note: str = "", more: str = "") -> None:
        """How many there are, where, and that there are ``more`` than these."""
        self.note_more = more
        self._say_total(total, note)
        self.more.set_text(more and f"▲ {more}")
        self.more.setVisible(bool(more))

    def say_nothing(self, sentence: str, detail: str = "", button: str = "") -> None:
        """Nothing was found: why, and a way out."""
        self._slow.stop()
        self.list.show_passages(())
        self._say_total("", "")
        self.nothing.say(sentence, detail, button)
        self.stack.setCurrentWidget(self.nothing)
        self._show_buttons()

    def say_examples(self, sentence: str, detail: str, examples: Sequence[Example]) -> None:
        """What one can ask, while nothing has been asked."""
        self.examples.say(sentence, detail, examples)

    def _say_total(self, total: str, note: str) -> None:
        self.total.set_text(total)
        self.note.set_text(note)
        self.more.setVisible(False)
        self.head.setVisible(bool(total))

    @property
    def has_passages(self) -> bool:
        """Whether there is something to save or to count."""
        return bool(self.list.model_.passages)

    @property
    def shows_words(self) -> bool:
        """Whether these are hits of a search for words."""
        return self._words

    def _grouping(self) -> Grouping:
        return "code" if self.by_code.isChecked() else "document"

    def _group(self) -> None:
        if not self._words:
            self.list.group_by(self._grouping())

    def _show_right_view(self) -> None:
        if self.has_passages:
            self.stack.setCurrentWidget(self.table if self.as_table.isChecked() else self.list)
            if self.as_table.isChecked():
                self._count()
        self._show_buttons()

    def _show_buttons(self) -> None:
        any_, table = self.has_passages, self.as_table.isChecked()
        self.bar.setVisible(any_)
        self.line.setVisible(any_)
        for chip in (self.by_code, self.by_document):
            chip.setVisible(any_ and not self._words and not table)
        for side, chip in self.sides.items():
            chip.setVisible(any_ and table and (side == "document" or self._side_known(side)))
        self.code_hits.setVisible(any_ and self._words and self._desk.person.role != "reviewer")
        coded = any(passage.coding_id for passage in self.list.selected_passages())
        self.other_code.setVisible(any_ and not table and self._desk.is_lead and not self._words and coded)

    def _side_known(self, side: Side) -> bool:
        if not self._desk.is_lead:
            return False
        if side == "period":
            return self._desk.study is not None and bool(self._desk.study.schemes)
        return not self._words and len(self._desk.coders) > 1

    def _names_changed(self) -> None:
        if self.has_passages:
            self.list.refresh()
            self._recount.start()

    # Counts

    def _count(self) -> None:
        self._recount.stop()
        if self.stack.currentWidget() is not self.table:
            return
        side = next((side for side, chip in self.sides.items() if chip.isChecked()), "document")
        without = {"coder": self.tr("nobody"), "period": self.tr("no period")}.get(side, self.tr("all hits"))
        self.counts.show(count(self.list.model_.passages, self._desk, cast("Side", side), without=without))
        self.table.fit_columns(220)

    def _open_row(self, index: QModelIndex) -> None:
        code, _ = self.counts.key_of(self.table.to_source(index))
        if code and not self._words:
            self.by_code.setChecked(True)
            self.as_table.setChecked(False)
            row = self.list.model_.row_of_group(code)
            if row >= 0:
                self.list.setCurrentIndex(self.list.model_.index(row))
                self.list.scrollTo(self.list.model_.index(row), PassageList.ScrollHint.PositionAtTop)
                self.list.setFocus()

    def shut(self) -> None:
        """Stop the timers."""
        self._slow.stop()
        self._recount.stop()
