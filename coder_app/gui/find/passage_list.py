"""The list of passages: scrolled, stepped through, copied and opened from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from coder_app.domain.views import PassageView
from coder_app.gui.find.passage_delegate import PassageDelegate
from coder_app.gui.find.passage_model import ROW, Grouping, Heading, Index, PassageModel
from coder_app.gui.find.passage_text import running
from coder_app.gui.theme import follow_theme, px

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.gui.desk import Desk


class PassageList(QListView):
    """Shows passages under headings; ``passage_chosen`` follows the current row, ``passage_opened`` Enter."""

    passage_chosen = Signal(object)
    passage_opened = Signal(object)
    selection_changed = Signal()
    copied = Signal(int)
    menu_requested = Signal(QMenu)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = PassageModel(desk, self)
        self._delegate = PassageDelegate(self)
        self.setModel(self.model_)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Passages"))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.activated.connect(self._open)
        follow_theme(self, self._resized)

    # What is shown

    def show_passages(self, passages: Iterable[PassageView], *, words: bool = False) -> None:
        """Show other passages, from the top; hits of words need less room for their place."""
        self._delegate.set_narrow(words)
        self._delegate.forget()
        self.model_.show(passages)
        self.scrollToTop()
        self.passage_chosen.emit(None)
        self.selection_changed.emit()

    def put_passages(self, passages: Sequence[PassageView]) -> None:
        """Show the passages as they are now in the place of older ones; the place in the list stays."""
        top = self.verticalScrollBar().value()
        self._delegate.forget()
        self.model_.show(passages, keep_closed=True)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(top)

    def add_passages(self, more: Sequence[PassageView]) -> None:
        """Add passages behind what is there; the current row and the place stay."""
        current, top = self.current_passage(), self.verticalScrollBar().value()
        chosen = {id(passage) for passage in self.selected_passages()}
        self.model_.add(more)
        if current is not None and self.current_passage() is not current:
            self.verticalScrollBar().setValue(top)
            self._choose_again(current, chosen)

    def _choose_again(self, current: PassageView, chosen: set[int]) -> None:
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        model.setCurrentIndex(self.model_.index(self.model_.row_of(current)), flag.NoUpdate)
        for number, row in enumerate(self.model_.rows):
            if id(row) in chosen:
                model.select(self.model_.index(number), flag.Select)

    def group_by(self, grouping: Grouping) -> None:
        """Put the passages under their codes or their documents."""
        current = self.current_passage()
        self.model_.group_by(grouping)
        self.go_to(current)

    def refresh(self) -> None:
        """Show names and colours as they are now."""
        current, top = self.current_passage(), self.verticalScrollBar().value()
        chosen = {id(passage) for passage in self.selected_passages()}
        self.model_.refresh()
        if current is not None:
            self._choose_again(current, chosen)
        self.verticalScrollBar().setValue(top)

    def current_passage(self) -> PassageView | None:
        """The passage of the current row; nothing on a heading."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row if isinstance(row, PassageView) else None

    def selected_passages(self) -> list[PassageView]:
        """The selected passages in their order; a selected heading stands for all of its group."""
        found: list[PassageView] = []
        for index in sorted(self.selectedIndexes(), key=lambda each: each.row()):
            row = index.data(ROW)
            found += self.model_.passages_of(row.key) if isinstance(row, Heading) else [row]
        return list({id(passage): passage for passage in found}.values())

    # Going about

    def go_to(self, passage: PassageView | None) -> None:
        """Make a passage the current one and bring it into view."""
        row = self.model_.row_of(passage)
        if row >= 0:
            self.setCurrentIndex(self.model_.index(row))
            self.scrollTo(self.model_.index(row))

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) passage, over headings."""
        rows = self.model_.rows
        at = self.currentIndex().row() + by if self.currentIndex().isValid() else (0 if by > 0 else len(rows) - 1)
        while 0 <= at < len(rows) and isinstance(rows[at], Heading):
            at += by
        if 0 <= at < len(rows):
            self.setCurrentIndex(self.model_.index(at))
            self.scrollTo(self.model_.index(at))

    def go_past_selected(self) -> None:
        """Go to the passage behind the selected ones (before them at the end), and take the keyboard."""
        selected = [index.row() for index in self.selectedIndexes()]
        if not selected:
            return
        rows = self.model_.rows
        behind = [at for at in range(max(selected) + 1, len(rows)) if not isinstance(rows[at], Heading)]
        before = [at for at in range(min(selected)) if not isinstance(rows[at], Heading)]
        if behind or before:
            self.setCurrentIndex(self.model_.index(behind[0] if behind else before[-1]))
        self.setFocus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.passage_chosen.emit(self.current_passage())

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.selection_changed.emit()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Heading):
            self._toggle(row.key)
        elif row is not None:
            self.passage_opened.emit(row)

    def _toggle(self, key: str) -> None:
        top = self.verticalScrollBar().value()
        self.model_.toggle(key)
        self.setCurrentIndex(self.model_.index(self.model_.row_of_group(key)))
        self.verticalScrollBar().setValue(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row is not None:
            self._fold(row, opened=event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _fold(self, row: Heading | PassageView, *, opened: bool) -> None:
        if isinstance(row, Heading):
            if row.closed == opened:
                self._toggle(row.key)
        elif not opened:
            at = self.currentIndex().row()
            while at > 0 and not isinstance(self.model_.rows[at], Heading):
                at -= 1
            self.setCurrentIndex(self.model_.index(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW) if index.isValid() else None
        left = event.button() == Qt.MouseButton.LeftButton and event.position().x() < px(28)
        if left and isinstance(row, Heading):
            self._toggle(row.key)

    # Taking along

    def copy(self) -> None:
        """Put the selected passages on the clipboard, each with its document and page."""
        passages = self.selected_passages()
        if passages:
            QGuiApplication.clipboard().setText("\n\n".join(map(self.citation, passages)))
            self.copied.emit(len(passages))

    def citation(self, passage: PassageView) -> str:
        """A passage as one quotes it: in quotation marks, with document and page."""
        document = self.model_.page_label(passage)
        place = (
            self.tr("{document}, page {page}").format(document=passage.document, page=passage.page + 1)
            if document
            else passage.document
        )
        return f"“{running(passage.text).strip()}” ({place})"

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected_passages():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).bottomLeft() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.set_width(self.viewport().width())
        super().resizeEvent(event)

    def _resized(self) -> None:
        self._delegate.set_width(self.viewport().width(), again=True)
        self.scheduleDelayedItemsLayout()
