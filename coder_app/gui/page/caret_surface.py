"""A reading surface's caret and selection: moving them, keeping them in sight, telling about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible

from coder_app.gui.page.document_model import PageDocument
from coder_app.gui.page.motion import Glide
from coder_app.gui.page.selection import TextSelection
from coder_app.gui.page.surface_base import SurfaceBase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.anchors import Anchor


class CaretSurface(SurfaceBase):
    """Caret, selection and scrolling to places; ``animated`` off makes every movement instant."""

    _view: QWidget | None = None  # events come before there is one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = self.viewport()
        self.document = PageDocument("")
        self.cursor_state = TextSelection(self.document)
        self.animated = True
        self.glide = Glide(self.verticalScrollBar())
        self._told: Anchor | None = None
        self._goal: float | None = None

    def selection(self) -> Anchor | None:
        """What is selected."""
        return self.cursor_state.anchor

    def set_selection(self, anchor: Anchor | None) -> None:
        """Select a passage, or nothing."""
        if anchor is None:
            self.cursor_state.place(self.cursor_state.caret)
        else:
            self.cursor_state.select(anchor)
        self.selection_moved()

    def selected_rects(self) -> list[QRectF]:
        """The visible lines of the selection."""
        anchor = self.selection()
        return self.rects(anchor) if anchor is not None else []

    def reveal(self, anchor: Anchor, *, animate: bool | None = None) -> None:
        """Bring a passage to the middle of the window."""
        box = self.caret_box(anchor.start)
        if box is None:
            return
        last = self.caret_box(max(anchor.start, anchor.end - 1)) or box
        height = self.viewport().height()
        middle = (box.top() + last.bottom()) / 2 if last.bottom() - box.top() < height * 0.8 else box.top() + height / 3
        bar = self.verticalScrollBar()
        self.glide.to(bar.value() + middle - height / 2, animate=self.animated if animate is None else animate)
        self._show_sideways(box)

    def selection_moved(self) -> None:
        """Show the selection and tell when it is another one."""
        anchor = self.selection()
        self._goal = None
        self.viewport().update()
        self.caret_placed.emit(self.cursor_state.caret)
        if anchor != self._told:
            self._told = anchor
            self.selection_changed.emit(anchor)

    def caret_moved(self, *, whole: bool = False) -> None:
        """Show the selection, keep the caret (or the ``whole`` selection) in sight, tell assistive technology."""
        self.selection_moved()
        self.ensure_visible(self.cursor_state.caret)
        selected = self.selection()
        if whole and selected is not None:
            self.ensure_visible(selected.start)
        if QAccessible.isActive():
            sentence = self.document.sentence_spans.at(self.cursor_state.caret)
            if sentence is not None:
                self.setAccessibleDescription(self.document.text[sentence.start : sentence.end].replace("\n", " "))

    def ensure_visible(self, offset: int) -> None:
        """Scroll as little as needed to see the caret at an offset."""
        box = self.caret_box(offset)
        if box is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        edge = min(40.0, height / 4)
        if box.top() < edge:
            self.glide.to(bar.value() + box.top() - edge, animate=False)
        elif box.bottom() > height - edge:
            self.glide.to(bar.value() + box.bottom() - height + edge, animate=False)
        self._show_sideways(box)

    def _show_sideways(self, box: QRectF) -> None:
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        if bar.maximum() and not 0 <= box.left() <= width:
            bar.setValue(bar.value() + round(box.left() - width / 3))

    def move_by_line(self, step: int, *, extend: bool) -> None:
        """The caret one line up or down; with ``extend`` the selection grows to it."""
        state = self.cursor_state
        box = self.caret_box(state.caret)
        if box is None:
            return
        goal = self._goal if self._goal is not None else box.left() + self.horizontalScrollBar().value()
        target = self.line_step(state.caret, step, goal)
        if extend:
            state.caret = target
        else:
            state.place(target)
        self.caret_moved()
        self._goal = goal

    def move_by_screen(self, step: int, *, extend: bool) -> None:
        """Scroll by one window and take the caret along."""
        state, bar = self.cursor_state, self.verticalScrollBar()
        box = self.caret_box(state.caret)
        height = self.viewport().height()
        y = box.center().y() if box is not None and 0 <= box.center().y() <= height else height / 3
        self.glide.to(bar.value() + step * (height - 40), animate=False)
        target = self.offset_at(QPointF(box.left() if box is not None else self.viewport().width() / 3, y))
        if extend:
            state.caret = target
        else:
            state.place(target)
        self.selection_moved()
