"""The versions of a pair as real pages (or running texts) beside each other, scrolling together by their sentences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder_app.gui.page.marks import Mark
from coder_app.gui.reading.languages import language_name
from coder_app.gui.reading.reader import Reader
from coder_app.gui.translate.parallels import Parallels, marked
from coder_app.gui.translate.row_painting import severity_colour
from coder_app.gui.widgets.labels import PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from coder_app.domain.anchors import Anchor
    from coder_app.gui.desk import Desk
    from coder_app.gui.page.reading_surface import ReadingSurface
    from coder_app.gui.translate.pair_rows import Row
    from coder_app.operations.sentence_corrections import Side


class VersionPage(QWidget):
    """One version: its name, and its pages with what a check warns of. ``moved`` tells that it was scrolled by hand."""

    moved = Signal()
    pointed = Signal(int)  # the offset under the mouse, -1 beside the text
    caret_placed = Signal(int)
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._marks: Sequence[Mark] = ()
        self._edition = ""
        self._settled = False
        self.header = PanelHeader("")
        self.reader = Reader(desk, opens_as="pages")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.reader, 1)
        for canvas in (self.reader.page_canvas, self.reader.text_canvas):
            canvas.verticalScrollBar().valueChanged.connect(partial(self._scrolled, canvas))
            canvas.caret_placed.connect(partial(self._caret_placed, canvas))
            canvas.viewport().installEventFilter(self)
            desk.actions.attach(canvas, "page")
        desk.settings.changed.connect(self._settle)
        self._settle()

    def _settle(self, _key: str = "") -> None:
        # Nothing is coded here, and names in the margin would take the room that two pages need.
        self.reader.page_canvas.set_lanes_shown(False)
        self.reader.text_canvas.set_lanes_shown(False)
        for canvas in (self.reader.page_canvas, self.reader.text_canvas):
            canvas.setAcceptDrops(False)

    @property
    def surface(self) -> ReadingSurface:
        """What is shown now: the pages or the text."""
        return self.reader.surface

    @property
    def ready(self) -> bool:
        """Whether the text that is meant can be read."""
        loaded = self.reader.loaded
        return loaded is not None and loaded.opened.edition_id == self._edition

    def show_side(self, side: Side, marks: Sequence[Mark]) -> None:
        """Show a version with marked words; its document is read again only where it is another one or has changed."""
        self._marks, self._edition = marks, side.edition_id
        known = self._desk.document(side.document_id)
        named = known.name if known is not None and known.name != side.code else ""
        self.header.set_title(f"{side.code}  {named}".strip())
        self.header.set_quiet(language_name(side.language))
        if self.ready:
            self.reader.show_further_marks(marks)
        else:
            self._settled = False
            self.reader.show_document(side.document_id, frozenset(), then=self._arrived)

    def _arrived(self) -> None:
        self._settled = True
        self.reader.show_further_marks(self._marks)
        self.opened.emit()

    def light(self, place: Anchor | None) -> None:
        """Light up a passage, or nothing."""
        self.surface.set_hits([place] if place is not None else [])

    def height_of(self, offset: int) -> float | None:
        """How far below the upper edge of the view an offset stands."""
        box = self.surface.caret_box(offset)
        return None if box is None else box.top()

    def middle(self) -> float:
        """The height at which the versions are held side by side."""
        return self.surface.viewport().height() / 2

    def _scrolled(self, canvas: ReadingSurface, _value: int) -> None:
        # Texts move by themselves too, when they are laid out: only the one in use leads the others.
        if canvas is self.surface and (canvas.hasFocus() or self.underMouse()):
            self.moved.emit()

    def _caret_placed(self, canvas: ReadingSurface, offset: int) -> None:
        if self._settled and canvas is self.surface and canvas.hasFocus():
            self.caret_placed.emit(offset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.surface.viewport() and self.ready:
            if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                char = self.surface.char_at(event.position())
                self.pointed.emit(-1 if char is None else char)
            elif event.type() == QEvent.Type.Leave:
                self.pointed.emit(-1)
        return False


class PagesView(QWidget):
    """Two or three versions; ``row_chosen`` tells the row of the pair a person has put the cursor on."""

    row_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parallels = Parallels((), ())
        self._row = -1
        self._following = False
        self.versions: list[VersionPage] = []
        self.columns = Splitter(Qt.Orientation.Horizontal)
        # Only when all have their width is it known where a row stands.
        self._arrived = QTimer(self, singleShot=True, interval=0)
        self._arrived.timeout.connect(lambda: self.go_to(self._row))
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(lambda: self._follow(0))
        self.columns.splitterMoved.connect(lambda *_: self._resized.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)

    def show_versions(self, rows: Sequence[Row], sides: Sequence[Side], row: int) -> None:
        """Show the versions of a pair with the words marked in its rows, at a row."""
        self._parallels, self._row = Parallels(rows, sides), row
        marks = [_marks(places) for places in marked(rows, sides)]
        while len(self.versions) < len(sides):
            self._add()
        for number, version in enumerate(self.versions):
            version.setVisible(number < len(sides))
            if number < len(sides):
                version.show_side(sides[number], marks[number])
        self.light(row)

    def _add(self) -> None:
        number, version = len(self.versions), VersionPage(self._desk)
        version.moved.connect(partial(self._follow, number))
        version.pointed.connect(partial(self._point, number))
        version.caret_placed.connect(partial(self._choose, number))
        version.opened.connect(self._arrived.start)
        self.versions.append(version)
        self.columns.addWidget(version)
        self.columns.setStretchFactor(number, 1)

    @property
    def _ready(self) -> list[tuple[int, VersionPage]]:
        return [(number, each) for number, each in enumerate(self.versions) if not each.isHidden() and each.ready]

    def light(self, row: int) -> None:
        """Light up a row in all versions."""
        self._row = row
        for number, version in self._ready:
            version.light(self._parallels.range_of(number, row))

    def go_to(self, row: int) -> None:
        """Light up a row and bring it to the middle of all versions."""
        self.light(row)
        self._following = True
        for number, version in self._ready:
            place = self._parallels.range_of(number, row)
            if place is not None:
                version.surface.cursor_state.place(place.start)
                version.surface.reveal(place, animate=False)
            elif row >= 0:
                self._align(number, version, row, 0.0)
        self._following = False

    def _choose(self, side: int, offset: int) -> None:
        row = self._parallels.row_at(side, offset)
        if row >= 0 and row != self._row:
            self.light(row)
            self.row_chosen.emit(row)

    def _point(self, side: int, offset: int) -> None:
        """Outline the words under the mouse and what stands for them on the other sides."""
        row = self._parallels.row_at(side, offset) if offset >= 0 else -1
        place = self._parallels.range_of(side, row)
        row = row if place is not None and place.start <= offset < place.end else -1
        for number, version in self._ready:
            version.surface.show_preview(self._parallels.range_of(number, row) if row != self._row else None)

    # Scrolling together

    def _follow(self, side: int) -> None:
        """Bring what stands in the middle of one version to the middle of the others."""
        lead = self.versions[side]
        if self._following or lead.isHidden() or not lead.ready:
            return
        middle = lead.middle()
        row = self._parallels.row_at(side, lead.surface.offset_at(QPointF(lead.surface.viewport().width() / 2, middle)))
        if row < 0:
            return
        top, bottom = self._heights(side, row)
        share = min(1.0, max(0.0, (middle - top) / (bottom - top))) if bottom > top else 0.0
        self._following = True
        for number, version in self._ready:
            if number != side:
                self._align(number, version, row, share)
        self._following = False

    def _align(self, number: int, version: VersionPage, row: int, share: float) -> None:
        top, bottom = self._heights(number, row)
        bar = version.surface.verticalScrollBar()
        bar.setValue(round(bar.value() + top + share * max(0.0, bottom - top) - version.middle()))

    def _heights(self, number: int, row: int) -> tuple[float, float]:
        start, end = (self.versions[number].height_of(offset) for offset in self._parallels.extent(number, row))
        return (start or 0.0, end if end is not None else start or 0.0)

    # The window's commands

    def command(self, ident: str) -> None:
        """Do what a command of the view says."""
        if ident == "view.pages":
            self._switch_mode()
        else:
            self._zoom({"view.larger": 1, "view.smaller": -1}.get(ident, 0))

    def _switch_mode(self) -> None:
        """All versions as pages, or all as running text."""
        mode = "text" if any(each.reader.mode == "pages" for _, each in self._ready) else "pages"
        for _, version in self._ready:
            version.reader.set_mode(mode)
        self.go_to(self._row)

    def _zoom(self, steps: int) -> None:
        """Zoom all versions; 0 fits pages to the width again."""
        for _, version in self._ready:
            if steps or version.reader.mode == "text":
                version.surface.zoom_by(steps)
            else:
                version.reader.page_canvas.fit_width()
        self.go_to(self._row)

    def focus(self) -> None:
        """Give the original the keyboard."""
        if self.versions:
            self.versions[0].surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.versions:
            self._resized.start()

    def shut(self) -> None:
        """Stop drawing."""
        self._arrived.stop()
        self._resized.stop()
        for version in self.versions:
            version.reader.close_document()


def _marks(places: Sequence[tuple[int, int, str]]) -> list[Mark]:
    return [Mark(f"{start}.{end}.{severity}", start, end, severity_colour(severity))
            for start, end, severity in places if severity != "ignored"]  # fmt: skip
