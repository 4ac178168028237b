"""The pair sentence by sentence with its warnings at the right; alignment corrected by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.crosscheck import Decision, Weight
from coder_app.gui.translate.pages_view import PagesView
from coder_app.gui.translate.pair_rows import PairRows, rows_of
from coder_app.gui.translate.rule_dialog import RuleDialog
from coder_app.gui.translate.sentence_menu import sentence_menus
from coder_app.gui.translate.side_by_side import SideBySide
from coder_app.gui.translate.warnings_panel import WarningsPanel
from coder_app.gui.widgets.labels import EmptyState
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import percent, whole
from coder_app.gui.widgets.words import said
from coder_app.operations.bead_corrections import join_beads, move_sentence, release_bead, split_bead, unlink_bead
from coder_app.operations.pair_cautions import cautions
from coder_app.operations.verdicts import add_rule

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.gui.translate.pair_work import PairWork
    from coder_app.operations.bead_corrections import Link
    from coder_app.operations.checking_pairs import PairWarning
    from coder_app.operations.crosscheck import PairOpen

_MENU = ("translate.departure", "", "translate.join", "translate.split", "translate.unlink", "translate.up",
         "translate.down", "translate.release")  # fmt: skip

_VIEWING = {"view.pages", "view.larger", "view.smaller", "view.fit"}


class SentencesView(QWidget):
    """``place_changed`` tells that the cursor is elsewhere."""

    place_changed = Signal()

    def __init__(self, desk: Desk, work: PairWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self.pair: PairOpen | None = None
        self._shown: PairRows = PairRows()
        self._open_folds: set[int] = set()
        self._wanted_bead = -1
        self._third: PairOpen | None = None
        self._cues: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
        self.list = SideBySide()
        self.pages = PagesView(desk)
        self.as_pages = False
        self.warnings = WarningsPanel(desk)
        self.caution = QLabel()
        self.waiting = EmptyState("translate", self.tr("Aligning the sentences…"))
        self.dialog: RuleDialog | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.caution.setProperty("role", "warn")
        self.caution.setWordWrap(True)
        self.caution.setContentsMargins(14, 8, 14, 8)
        self.caution.hide()
        self.stack = QStackedWidget()
        for widget in (self.list, self.pages, self.waiting):
            self.stack.addWidget(widget)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caution)
        column.addWidget(self.stack, 1)
        self.columns = Splitter(Qt.Orientation.Horizontal)
        self.columns.set_parts((middle, 990, 1), (self.warnings, 360, 0))
        remember_splitter(self.columns, self._desk.settings, "translate-columns")
        middle.setMinimumWidth(360)
        self.warnings.setMinimumWidth(280)
        whole_column = QVBoxLayout(self)
        whole_column.setContentsMargins(0, 0, 0, 0)
        whole_column.addWidget(self.columns)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._row_changed)
        self.list.opened.connect(self._unfold)
        self.list.menu_requested.connect(self._menu)
        self.warnings.row_requested.connect(lambda row: self.list.set_current(row, tell=False))
        self.warnings.row_requested.connect(self._row_shown)
        self.pages.row_chosen.connect(self.list.set_current)
        self.warnings.rule_requested.connect(self._ask_rule)

    # What is shown

    def wait(self) -> None:
        """Another pair is coming."""
        self.pair, self._third, self._cues = None, None, ([], [])
        self._open_folds.clear()
        self.stack.setCurrentWidget(self.waiting)
        self.warnings.show_pair(None, None)
        self.caution.hide()

    def show_pair(self, pair: PairOpen) -> None:
        """Show a pair, or the same one after a change: the cursor stays where it was."""
        keep = self.pair is not None and self.pair.check_id == pair.check_id
        self.pair = pair
        if not pair.aligned:
            self.stack.setCurrentWidget(self.waiting)
            return
        self._refill(keep=keep)
        self._say_caution(pair)
        self.stack.setCurrentWidget(self.pages if self.as_pages else self.list)

    def _refill(self, *, keep: bool) -> None:
        pair = self.pair
        assert pair is not None
        words = (self.tr("no counterpart"), self.tr("sentences: {count}"))
        third = self._third if self._third is not None and self._third.aligned else None
        self._shown = rows_of(pair, words, self._open_folds, third, self._cues)
        self.list.show_rows(self._shown.rows, keep=keep)
        self.warnings.show_pair(pair, self._shown)
        if self._wanted_bead >= 0:
            self.show_bead(self._wanted_bead)
        self._fill_pages()
        self.place_changed.emit()

    def show_as(self, *, pages: bool) -> None:
        """Show the pair as pages beside each other, or sentence by sentence; the cursor stays on its line."""
        self.as_pages = pages
        if self.pair is not None and self.pair.aligned:
            self.stack.setCurrentWidget(self.pages if pages else self.list)
            self._fill_pages()

    def _fill_pages(self) -> None:
        pair = self.pair
        if pair is None or not self.as_pages:
            return
        sides = [pair.original, pair.translation]
        if self._third is not None and self._third.aligned:
            sides.append(self._third.translation)
        self.pages.show_versions(self._shown.rows, sides, self.list.current)

    def focus(self) -> None:
        """Give the keyboard to what is shown."""
        if self.as_pages:
            self.pages.focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_third(self, third: PairOpen | None) -> None:
        """Show another translation of the same original beside the pair, or none."""
        self._third = third
        if self.pair is not None and self.pair.aligned:
            self._refill(keep=True)

    def mark(self, cues: tuple[list[tuple[int, int]], list[tuple[int, int]]]) -> None:
        """Mark further words of both texts."""
        self._cues = cues
        if self.pair is not None and self.pair.aligned:
            self._refill(keep=True)

    def show_bead(self, bead: int) -> None:
        """Put the cursor on a bead; on one of a pair that is still coming as soon as it is there."""
        row = self._shown.row_of_bead.get(bead, -1) if self.pair is not None and self.pair.aligned else -1
        self._wanted_bead = bead if row < 0 else -1
        if row >= 0:
            self.list.set_current(row)

    def _say_caution(self, pair: PairOpen) -> None:
        sides = (pair.original, pair.translation)
        odd = cautions((pair.original.code, pair.translation.code),
                       (sides[0].all_sentences(), sides[1].all_sentences()),
                       (sides[0].languages, sides[1].languages))  # fmt: skip
        told = [said("Errors", message, **values) for message, values in odd]
        if not pair.is_translation:
            told.append(self.tr("These two texts do not look like a translation of each other: only {share} of the "
                                "lines have words in common.").format(share=percent(pair.support, 0)))  # fmt: skip
        if pair.resting:
            told.append(self.tr("Corrections at rest, because their sentences have changed: {count}.").format(
                count=whole(pair.resting)))  # fmt: skip
        self.caution.setText("▲ " + " ".join(told) if told else "")
        self.caution.setVisible(bool(told))

    def place(self) -> str:
        """Where the cursor is, in words."""
        if self.pair is None or not 0 <= self.list.current < len(self._shown.rows):
            return ""
        return self.tr("Sentence {number} of {all}").format(
            number=self._shown.rows[self.list.current].label, all=whole(len(self.pair.original.sentences))
        )

    def _row_changed(self, row: int) -> None:
        self.warnings.choose_row(row)
        self._row_shown(row)

    def _row_shown(self, row: int) -> None:
        if self.as_pages:
            self.pages.go_to(row)
        self.place_changed.emit()

    def _unfold(self, row: int) -> None:
        if self._shown.rows[row].folded:
            self._open_folds.add(self._shown.rows[row].beads[0])
            self._refill(keep=True)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for ident in _MENU:
            if ident:
                menu.addAction(self._desk.actions[ident])
            else:
                menu.addSeparator()
        if self.pair is not None and self.list.current >= 0 and not self._shown.rows[self.list.current].folded:
            menu.addSeparator()
            titles = (self.tr("Sentence of the original"), self.tr("Sentence of the translation"))
            for part in sentence_menus(self._desk, self.pair, self._link(self.list.current), titles, self):
                menu.addMenu(part)
        menu.exec(at)

    # Commands

    def command(self, ident: str) -> None:
        """Do what a command says."""
        if ident in {"code.next", "code.previous"}:
            self.warnings.step(1 if ident == "code.next" else -1)
        elif ident in _VIEWING:
            if self.as_pages:
                self.pages.command(ident)
        elif ident == "view.panels":
            self.warnings.setVisible(not self.warnings.isVisible())
        elif ident == "translate.departure":
            self._departure()
        elif ident == "translate.ignore":
            self.warnings.form.decide(Decision.IGNORED)
        elif ident == "translate.rule":
            self.warnings.ask_rule()
        elif ident == "translate.comment":
            self.warnings.form.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif ident == "translate.weight":
            self._next_weight()
        elif self.pair is not None and self.pair.aligned:
            self._correct(ident)

    def _departure(self) -> None:
        if self.warnings.list.current() is not None:
            self.warnings.form.decide(Decision.DEPARTURE)
        elif self.list.current >= 0 and self.pair is not None and self.pair.aligned:
            self.warnings.note_departure(self._shown.rows[self.list.current].beads[0])

    def _next_weight(self) -> None:
        verdict = self.warnings.verdict()
        order = [weight.value for weight in Weight]
        here = order.index(verdict.weight) if verdict and verdict.weight in order else -1
        self.warnings.form.weighed.emit(order[(here + 1) % len(order)])

    def _correct(self, ident: str) -> None:
        low, high = self.list.selected()
        if low < 0 or self.pair is None:
            return
        check_id, do = self.pair.check_id, self._desk.project.do
        link = self._link(low)
        if ident == "translate.join":
            last = high if high > low else min(low + 1, len(self._shown.rows) - 1)
            do(join_beads, check_id, [self._link(row) for row in range(low, last + 1)])
        elif ident == "translate.split":
            do(split_bead, check_id, link)
        elif ident == "translate.unlink":
            do(unlink_bead, check_id, link)
        elif ident == "translate.release":
            do(release_bead, check_id, link)
        elif ident in {"translate.up", "translate.down"}:
            self._move(low, -1 if ident == "translate.up" else 1)

    def _link(self, row: int) -> Link:
        assert self.pair is not None
        return self._shown.link(self.pair, row)

    def _move(self, row: int, by: int) -> None:
        """Move the outermost translated sentence of a row to the row before or after it."""
        target = row + by
        if self.pair is None or not 0 <= target < len(self._shown.rows) or self._shown.rows[target].folded:
            return
        source = self._link(row)
        if source[1]:
            number = source[1][0] if by < 0 else source[1][-1]
            self._desk.project.do(move_sentence, self.pair.check_id, source, self._link(target), "translation", number)

    def _ask_rule(self, warning: PairWarning) -> None:
        pair = self.pair
        if pair is None:
            return
        languages = (pair.original.language, pair.translation.language)
        self.dialog = RuleDialog(pair, warning, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.chosen.connect(
            lambda ours, theirs: self._desk.project.do(add_rule, warning.kind, ours, theirs, languages)
        )
        self.dialog.open()
