"""A document to read, select in and code: the interface the page view and the text view share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QFrame, QToolTip, QWidget
from shiboken6 import isValid

from coder_app.domain.anchors import Anchor
from coder_app.gui.page import carrying, surface_keys
from coder_app.gui.page.caret_surface import CaretSurface
from coder_app.gui.page.colours import LIGHT, PageColours
from coder_app.gui.page.display_text import display_text
from coder_app.gui.page.marks import Mark, MarkStore
from coder_app.gui.page.motion import Flash
from coder_app.gui.page.selection import TextSelection
from coder_app.gui.page.spans import Spans
from coder_app.gui.page.surface_mouse import MouseControl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QHideEvent,
        QKeyEvent,
        QMouseEvent,
        QWheelEvent,
    )

    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.page_images import PageImages

ZOOM_RANGE = (0.25, 5.0)
_ZOOM_STEP = 1.1
_BESIDE = QPointF(5, 3)


class ReadingSurface(CaretSurface):
    """A document to read, select in and code; ``copy_hook`` may turn the copied passage into richer mime data."""

    def __init__(self, colours: PageColours = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = MarkStore()
        self.colours = colours
        self.copy_hook: Callable[[Anchor, str], QMimeData | None] | None = None
        self.hits = Spans(())
        self.current_hit: Anchor | None = None
        self.picked: str | None = None
        self.hovered: str | None = None
        self.preview: Anchor | None = None
        self._wheel = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.flashing = Flash(self, self.viewport().update)
        self.mouse = MouseControl(self)

    # What the window says

    def show_document(self, document: PageDocument, images: PageImages | None = None) -> None:
        """Show a document from its top, without marks, hits or selection."""
        self.mouse.forget()
        self.flashing.stop()
        self.glide.stop()
        self.document = document
        self.cursor_state = TextSelection(document)
        self.marks.set_marks(())
        self.hits, self.current_hit = Spans(()), None
        self.picked = self.hovered = self.preview = None
        self.marks_changed(None)
        self.relayout()
        self.verticalScrollBar().setValue(0)
        self.selection_moved()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Replace all highlights."""
        self.marks.set_marks(marks)
        if self.picked is not None and self.picked not in self.marks:
            self.pick(None, tell=True)
        self.marks_changed(None)
        self.viewport().update()

    def put_mark(self, mark: Mark) -> None:
        """Add a highlight or replace the one with its id; only its pages are drawn anew."""
        before = self.marks.put(mark)
        self.marks_changed([mark] if before is None else [before, mark])
        self.viewport().update()

    def remove_mark(self, mark_id: str) -> None:
        """Take a highlight away; nothing happens when there is none with this id."""
        mark = self.marks.remove(mark_id)
        if mark is not None:
            if self.picked == mark_id:
                self.pick(None, tell=True)
            self.marks_changed([mark])
            self.viewport().update()

    def set_hits(self, hits: Iterable[Anchor], current: Anchor | None = None) -> None:
        """Show what was found; ``current`` stands out."""
        self.hits, self.current_hit = Spans(hits), current
        self.viewport().update()

    def set_colours(self, colours: PageColours) -> None:
        """Change between light and dark."""
        self.colours = colours
        self.marks_changed(None)
        self.viewport().update()

    def selected_text(self) -> str:
        """The selected passage as one reads it: lines joined, hyphens at line ends gone, labels over what is hidden."""
        anchor = self.selection()
        if anchor is None:
            return ""
        masks = [mask for mask in self.document.masks if mask.start < anchor.end and anchor.start < mask.end]
        shown = display_text(self.document.text[anchor.start : anchor.end], masks, anchor.start).text
        for mask in masks:
            shown = shown.replace(f"\u00a0{mask.text}\u00a0", mask.text)
        return shown

    def copy(self) -> None:
        """Put the selected passage on the clipboard."""
        anchor = self.selection()
        if anchor is None:
            return
        text = self.selected_text()
        data = self.copy_hook(anchor, text) if self.copy_hook is not None else None
        if data is None:
            QGuiApplication.clipboard().setText(text)
        else:
            QGuiApplication.clipboard().setMimeData(data)

    def pick(self, mark_id: str | None, *, tell: bool = False) -> None:
        """Outline a coding and give it handles; ``tell`` emits ``mark_picked``."""
        self.picked = mark_id if mark_id is not None and mark_id in self.marks else None
        self.viewport().update()
        if tell:
            self.mark_picked.emit(self.picked or "")

    def pick_next(self, step: int) -> str | None:
        """Pick and show the coding after (``step`` 1) or before (-1) the picked one or the caret; its id, if any."""
        mark = self.marks.next_to(self.picked, self.cursor_state.caret, step)
        if mark is None:
            return None
        self.pick(mark.id, tell=True)
        self.reveal(Anchor(mark.start, mark.end))
        return mark.id

    def flash(self, anchor: Anchor) -> None:
        """Draw a short-lived outline round a passage."""
        self.flashing.show(anchor)

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (positive) or out by steps of 10 %; 0 goes back to 100 %."""
        self.set_zoom(self.zoom() * _ZOOM_STEP**steps if steps else 1.0, at)

    def escape(self) -> bool:
        """Give up what is going on: a gesture, the selection, the picked coding; False when there is nothing."""
        if self.mouse.cancel():
            return True
        if self.selection() is not None:
            self.set_selection(None)
            return True
        if self.picked is not None:
            self.pick(None, tell=True)
            return True
        return False

    def show_preview(self, anchor: Anchor | None) -> None:
        """Outline what a coding would become, or where a code would land."""
        self.preview = anchor
        self.viewport().update()

    def hover(self, mark_id: str | None) -> None:
        """Show which text belongs to the name under the pointer."""
        if mark_id != self.hovered:
            self.hovered = mark_id
            self.viewport().update()

    def marks_at(self, at: QPointF) -> list[Mark]:
        """The marks under a point, shortest first."""
        char = self.char_at(at)
        return self.marks.at(char) if char is not None else []

    def hint_at(self, at: QPointF) -> str:
        """What is under the pointer in full: the name of a coding in the margin, the label of a hidden run."""
        mark = self.marks.get(self.lane_at(at) or "")
        if mark is not None:
            return mark.label
        char = self.char_at(at)
        return next(
            (mask.text for mask in self.document.masks if char is not None and mask.start <= char < mask.end), ""
        )

    def clicked(self, at: QPointF) -> None:
        """Pick the coding under a click; further clicks on the spot go through all that lie there."""
        ids = [mark.id for mark in self.marks_at(at)]
        self.marks_clicked.emit(tuple(ids))
        if ids:
            following = ids.index(self.picked) + 1 if self.picked in ids else 0
            self.pick(ids[following % len(ids)], tell=True)
        elif self.picked is not None:
            self.pick(None, tell=True)

    def handles(self) -> tuple[Mark | None, list[tuple[bool, QPointF]]]:
        """The picked coding and the tips of its grips in the viewport, True for the one at its start."""
        mark = self.marks.get(self.picked) if self.picked is not None else None
        if mark is None or mark.region is not None:
            return mark, []
        shown = self.preview if self.preview is not None and self.mouse.busy else Anchor(mark.start, mark.end)
        return mark, self._tips(shown)

    def _tips(self, anchor: Anchor) -> list[tuple[bool, QPointF]]:
        tips = []
        for at_start, first in ((True, anchor.start), (False, anchor.end - 1)):
            rects = self.rects(Anchor(first, first + 1))
            if rects:
                # Outside the passage's corner: on it, a narrow first letter could not be read.
                tips.append((at_start, rects[0].topLeft() - _BESIDE if at_start else rects[-1].bottomRight() + _BESIDE))
        return tips

    def drag_selection_out(self) -> None:
        """Let the selection be carried to another window."""
        self.mouse.forget()
        carrying.start_drag(self)

    def drop_target(self, at: QPointF) -> Anchor | None:
        """The passage a dropped code would go to: the selection, or the sentence under the pointer."""
        selected = self.selection()
        if selected is not None and (
            self.char_at(at) is None or any(rect.contains(at) for rect in self.rects(selected))
        ):
            return selected
        return self.document.sentence_spans.at(self.offset_at(at)) or selected

    # Events

    def _lives(self) -> bool:
        """False while a parent is being deleted: Qt still hides its children after Python has let go of their parts,
        and an override that then uses one takes the process down.
        """
        return isValid(self) and (self._view is None or isValid(self._view))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not surface_keys.press_key(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.glide.stop()
        if not self.mouse.press(event):
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._lives():
            self.hover(None)
            super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at, place = QPointF(event.pos()), event.globalPos()
        box = self.caret_box(self.cursor_state.caret)
        if event.reason() is QContextMenuEvent.Reason.Keyboard and box is not None:
            at = box.center()
            place = self.viewport().mapToGlobal(box.bottomLeft().toPoint())
        lane = self.lane_at(at)
        ids = (lane,) if lane is not None else tuple(mark.id for mark in self.marks_at(at))
        self.context_menu_requested.emit(place, ids)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel += event.angleDelta().y() / 120
            steps = int(self._wheel)
            self._wheel -= steps
            if steps:
                self.zoom_by(steps, event.position())
            event.accept()
            return
        self.glide.stop()
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._lives():
            super().focusOutEvent(event)
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carrying.accepts(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if carrying.accepts(event):
            self.show_preview(self.drop_target(event.position()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_preview(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if carrying.accepts(event):
            carrying.drop_code(self, event)

    def viewportEvent(self, event: QEvent) -> bool:
        if not self._lives():
            return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._lives():
            self.mouse.cancel()
            self.glide.stop()
            self.flashing.stop()
            super().hideEvent(event)
