"""The list of studies opened lately: two lines each, a cross to forget one, a word where the file is gone."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.fonts import sized
from coder_app.gui.start.study_places import is_server, study_folder, study_name
from coder_app.gui.theme import follow_theme, px, tokens
from coder_app.gui.widgets.finder import ENTRY, EntryList
from coder_app.gui.widgets.icons import paint_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RecentStudy:
    """A study opened lately; ``missing`` once its file has been looked for and not found."""

    place: str
    missing: bool = False


class _Recents(EntryList):
    def words(self, entry: Any) -> str:
        words = f"{study_name(entry.place)}, {study_folder(entry.place)}"
        return f"{words}, {self.tr('not found')}" if entry.missing else words


class _Rows(QStyledItemDelegate):
    """Paints name and folder; the cross appears on the row under the pointer or the keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, look = index.data(ENTRY), tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.selection if chosen else look.hover))
            painter.drawRoundedRect(option.rect, px(6), px(6))
        second = look.second_on_selection if chosen else look.second
        room = option.rect.adjusted(px(12), px(6), -px(40), -px(6))
        ink = look.second if entry.missing else look.ink
        self._line(painter, option.font, room, study_name(entry.place), ink, upper=True)
        self._line(painter, option.font, room, self._where(entry), second)
        if chosen or over:
            paint_icon(painter, "close", QRectF(cross_rect(option.rect)), second)
        painter.restore()

    def _where(self, entry: RecentStudy) -> str:
        folder = study_folder(entry.place)
        return self.tr("not found · {folder}").format(folder=folder) if entry.missing else folder

    def _line(
        self, painter: QPainter, font: QFont, room: QRect, text: str, colour: str, *, upper: bool = False
    ) -> None:
        painter.setFont(sized(font, px(13 if upper else 12), 500 if upper else 400))
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignLeft | (Qt.AlignmentFlag.AlignTop if upper else Qt.AlignmentFlag.AlignBottom)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, flags, shown)


def cross_rect(row: QRect) -> QRect:
    """Where the cross of a row is."""
    side = px(14)
    return QRect(row.right() - px(14) - side, row.center().y() - side // 2, side, side)


class RecentList(QListView):
    """Arrows move, Enter or a click opens, Delete or the cross forgets."""

    opened = Signal(str)
    forgotten = Signal(str)
    _looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recents = _Recents(self)
        self.setModel(self.recents)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Recent studies"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        forget = QAction(self.tr("Take off the list"), self)
        forget.triggered.connect(self._forget_current)
        self.addAction(forget)
        self._looked.connect(self._take_missing)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()

    def show_places(self, places: Sequence[str]) -> None:
        """Show these; whether files are still there is looked up behind, for a network drive may sleep."""
        current = self.current_place()
        known = {entry.place: entry.missing for entry in self.recents.entries}
        self.recents.show([RecentStudy(place, known.get(place, False)) for place in places])
        self._choose(current)
        threading.Thread(target=self._look, args=(tuple(places),), name="recent studies", daemon=True).start()

    def _look(self, places: tuple[str, ...]) -> None:
        missing = {place for place in places if not is_server(place) and not Path(place).is_file()}
        try:
            self._looked.emit(missing)
        except RuntimeError:
            return  # the window was closed meanwhile

    def _take_missing(self, missing: set[str]) -> None:
        current = self.current_place()
        self.recents.show([replace(entry, missing=entry.place in missing) for entry in self.recents.entries])
        self._choose(current)

    def current_place(self) -> str:
        """The place of the current row, or ""."""
        entry = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return entry.place if entry else ""

    def _choose(self, place: str) -> None:
        for row, entry in enumerate(self.recents.entries):
            if entry.place == place:
                self.setCurrentIndex(self.recents.index(row))

    def _forget_current(self) -> None:
        if self.current_place():
            self.forgotten.emit(self.current_place())

    def _on_cross(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and cross_rect(self.visualRect(index)).adjusted(-8, -8, 8, 8).contains(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        place = index.data(ENTRY).place
        (self.forgotten if self._on_cross(at) else self.opened).emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_place():
            self.opened.emit(self.current_place())
        elif event.key() == Qt.Key.Key_Delete:
            self._forget_current()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.recents.entries:
            self.setCurrentIndex(self.recents.index(0))
