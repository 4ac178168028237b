"""The codebook as a tree to choose from, drop on, and arrange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from coder_app.gui.codebook.delegate import CodeDelegate
from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.codebook.menu import code_menu
from coder_app.gui.codebook.model import CodebookModel
from coder_app.gui.theme import follow_theme, px, tokens
from coder_app.gui.widgets.icons import paint_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QEvent, QItemSelection

    from coder_app.domain.views import CodeView


Index = QModelIndex | QPersistentModelIndex


class CodebookTree(QTreeView):
    """Shows codes and tells wishes; nothing changes until :meth:`set_codes` brings the new list."""

    code_chosen = Signal(str)
    code_selected = Signal(object)
    move_requested = Signal(str, object, int)
    framework_requested = Signal(str, str, int)
    rename_requested = Signal(str, str)
    new_requested = Signal(object)
    edit_requested = Signal(str)
    merge_requested = Signal(str)
    split_requested = Signal(str)
    active_requested = Signal(str, bool)
    colour_requested = Signal(str, str)
    key_requested = Signal(str, str)
    delete_requested = Signal(str)
    passages_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CodebookModel(self)
        self._hover = QModelIndex()
        self._filter, self._show_inactive, self._filled = "", True, False
        self.setModel(self._model)
        self.setItemDelegate(CodeDelegate(self))
        self.setAccessibleName(self.tr("Codebook"))
        self._set_up()
        for name in ("move_requested", "framework_requested", "rename_requested", "code_chosen"):
            getattr(self._model, name).connect(getattr(self, name))
        self.doubleClicked.connect(self._choose)
        follow_theme(self, self._resize)

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def _resize(self) -> None:
        self.setIndentation(px(16))
        self.scheduleDelayedItemsLayout()

    def set_codes(self, codes: Sequence[CodeView]) -> None:
        """Show these codes; keeps what is open, selected and scrolled to. The first list is opened wholly."""
        self._model.set_codes(codes)
        if codes and not self._filled:
            self._filled = True
            self.open_all()
        self._apply_filter()

    def codes(self) -> list[CodeView]:
        """The codes in the order they stand."""
        return self._model.codes()

    def set_editable(self, editable: bool) -> None:
        """Whether this person may change the codebook; choosing and dropping passages always works."""
        self._model.editable = editable

    def current_code(self) -> CodeView | None:
        """The selected code."""
        return self._model.node(self.currentIndex()).code if self.currentIndex().isValid() else None

    def select_code(self, ident: str | None) -> None:
        """Select a code and bring it into view; None selects nothing."""
        index = self._model.index_of(ident) if ident else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def rename(self, ident: str) -> None:
        """Begin renaming a code in its line."""
        self.select_code(ident)
        self.edit(self._model.index_of(ident))

    def open_all(self) -> None:
        """Open every branch. (``expandAll`` opens leaves as well, and the left arrow would then have to close them.)"""
        for index in self._indexes():
            self.setExpanded(index, self._model.hasChildren(index))

    def expanded_keys(self) -> list[str]:
        """What is open, to remember it for the next start."""
        return [self._model.node(index).key for index in self._indexes() if self.isExpanded(index)]

    def set_expanded_keys(self, keys: Iterable[str]) -> None:
        """Open these and close the others."""
        wanted = set(keys)
        for index in self._indexes():
            self.setExpanded(index, self._model.node(index).key in wanted)

    def set_filter(self, text: str) -> None:
        """Show only codes whose name or path contains the text, with what is above them; "" shows all."""
        self._filter = folded(text.strip())
        self._apply_filter()

    def show_inactive(self, shown: bool) -> None:
        """Show or hide codes that are no longer used."""
        self._show_inactive = shown
        self._apply_filter()

    def first_shown(self) -> CodeView | None:
        """The first code that fits the filter itself."""
        for code in self.codes():
            index = self._model.index_of(code.id)
            if not self.isRowHidden(index.row(), index.parent()) and self._filter in folded(code.name):
                return code
        return None

    def _apply_filter(self) -> None:
        self._filter_under(QModelIndex())

    def _filter_under(self, parent: QModelIndex) -> bool:
        any_shown = False
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            below = self._filter_under(index)
            shown = below or self._fits(index)
            if self.isRowHidden(row, parent) == shown:
                self.setRowHidden(row, parent, not shown)
            if self._filter and below:
                self.expand(index)
            any_shown = any_shown or shown
        return any_shown

    def _fits(self, index: QModelIndex) -> bool:
        code = self._model.node(index).code
        if code is None:
            return False
        return (self._show_inactive or code.active) and (not self._filter or self._filter in folded(code.path))

    def _indexes(self) -> Iterable[QModelIndex]:
        todo = [QModelIndex()]
        while todo:
            parent = todo.pop()
            for row in range(self._model.rowCount(parent)):
                index = self._model.index(row, 0, parent)
                yield index
                todo.append(index)

    def _choose(self, index: QModelIndex) -> None:
        code = self._model.node(index).code
        if code is not None and code.active:
            self.code_chosen.emit(code.id)
        elif code is None:
            self.setExpanded(index, not self.isExpanded(index))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.code_selected.emit(self.current_code() if self.selectedIndexes() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = self.current_code()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            if self.state() != QAbstractItemView.State.EditingState:
                self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and code is not None and self._model.editable:
            self.delete_requested.emit(code.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = code_menu(self, self._model.node(index).code if index.isValid() else None, self._model.editable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.visualRect(index).bottomLeft() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(QModelIndex())

    def _set_hover(self, index: QModelIndex) -> None:
        if index != self._hover:
            self._hover = index
            self.viewport().update()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        row = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        if self.selectionModel().isSelected(index):
            painter.fillRect(row, QColor(look.selection))
        elif index == self._hover:
            painter.fillRect(row, QColor(look.hover))
        if index == self.currentIndex() and self.hasFocus():
            painter.fillRect(QRect(0, row.top(), px(3), row.height()), QColor(look.accent))
        if self._model.hasChildren(index):
            self._draw_arrow(painter, index)
        plain = QStyleOptionViewItem(option)
        plain.rect = self.visualRect(index)
        chosen = self.selectionModel().isSelected(index)
        self._flag(plain, chosen=chosen, opened=self.isExpanded(index))
        self.itemDelegate().paint(painter, plain, index)

    @staticmethod
    def _flag(option: QStyleOptionViewItem, *, chosen: bool, opened: bool) -> None:
        from PySide6.QtWidgets import QStyle

        flag = QStyle.StateFlag
        state = flag.State_Enabled
        state |= flag.State_Selected if chosen else flag.State_None
        state |= flag.State_Open if opened else flag.State_None
        option.state = state

    def _draw_arrow(self, painter: QPainter, index: Index) -> None:
        rect, side = self.visualRect(index), px(11)
        box = QRectF(rect.left() - px(13), rect.center().y() - side / 2 + 0.5, side, side)
        paint_icon(painter, "arrow_down" if self.isExpanded(index) else "arrow_right", box, tokens().second)

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(320))
