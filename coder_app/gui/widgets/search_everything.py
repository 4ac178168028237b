"""Ctrl K: one field for documents, passages, codes and commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.fonts import sized
from coder_app.gui.keyboard import layout_variants
from coder_app.gui.theme import px, tokens
from coder_app.gui.widgets.finder import ENTRY, EntryList, Finder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
_EACH = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """Something found: its kind ("Documents", in the reader's language), words, a quiet detail, and what Enter does."""

    kind: str
    title: str
    detail: str = ""
    run: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class _Heading:
    kind: str


class _Rows(EntryList):
    def words(self, entry: Any) -> str:
        if isinstance(entry, _Heading):
            return entry.kind
        return f"{entry.title}, {entry.detail}" if entry.detail else str(entry.title)

    def selectable(self, entry: Any) -> bool:
        return isinstance(entry, Entry)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(30) if isinstance(index.data(ENTRY), Entry) else px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, look = index.data(ENTRY), tokens()
        rect, font = QRect(option.rect), QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(px(10), 0, -px(10), 0)
        small = sized(font, font.pixelSize() - 1)
        if isinstance(entry, _Heading):
            painter.setFont(small)
            painter.setPen(QColor(look.second))
            bottom = Qt.AlignmentFlag.AlignBottom
            painter.drawText(inner.adjusted(0, 0, 0, -px(4)), bottom, entry.kind)
        else:
            _paint_entry(painter, option, inner, font, small, entry)
        painter.restore()


def _paint_entry(
    painter: QPainter, option: QStyleOptionViewItem, inner: QRect, font: QFont, small: QFont, entry: Entry
) -> None:
    look = tokens()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.selection))
        painter.drawRoundedRect(option.rect, 6, 6)
    middle, elide = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideRight
    painter.setFont(font)
    painter.setPen(QColor(look.ink))
    most = inner.width() if not entry.detail else round(inner.width() * 0.62)
    title = painter.fontMetrics().elidedText(" ".join(entry.title.split()), elide, most)
    painter.drawText(inner, middle, title)
    used = painter.fontMetrics().horizontalAdvance(title) + px(16)
    painter.setFont(small)
    painter.setPen(QColor(look.second_on_selection if chosen else look.second))
    rest = inner.adjusted(used, 0, 0, 0)
    detail = painter.fontMetrics().elidedText(" ".join(entry.detail.split()), elide, max(0, rest.width()))
    painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, detail)


class SearchEverything(Finder):
    """Asks its providers while a person types; quick ones at once, slow ones after a pause, in a fixed order.

    A quick provider returns its entries; a slow one is given the text and a function to call with its entries when it
    has them, on the window's thread. Answers to a text that has changed meanwhile are dropped.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        rows = _Rows()
        super().__init__(rows, _RowDelegate(), "", parent=parent)
        rows.setParent(self)
        self.view.itemDelegate().setParent(self)
        self.setAccessibleName(self.tr("Search for everything"))
        self.field.setPlaceholderText(self.tr("Search texts, codes, commands"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._quick: list[tuple[int, Callable[[str], Sequence[Entry]]]] = []
        self._slow: list[tuple[int, Callable[[str, Callable[[Sequence[Entry]], None]], None]]] = []
        self._found: dict[int, list[Entry]] = {}
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=180)
        self._pause.timeout.connect(self._ask_slow)

    def add_provider(self, provider: Callable[[str], Sequence[Entry]], place: int = 0) -> None:
        """Ask this at every key press; lower places stand higher. An empty text asks for suggestions."""
        self._quick.append((place, provider))

    def add_slow_provider(
        self, provider: Callable[[str, Callable[[Sequence[Entry]], None]], None], place: int = 50
    ) -> None:
        """Ask this after a pause in typing, from two letters on."""
        self._slow.append((place, provider))

    def open_over(self, window: QWidget) -> None:
        """Open in the upper middle of a window, empty."""
        self.field.clear()
        self.refresh("")
        width = min(px(620), window.width() - px(32))
        self.open_at(window.mapToGlobal(QPoint((window.width() - width) // 2, px(44))), width)

    def refresh(self, text: str) -> None:
        self._asked += 1
        wanted = text.strip()
        self._found = {}
        for number, (place, provider) in enumerate(self._quick):
            self._found[place * 100 + number] = self._ask(provider, wanted)
        self._show()
        self._pause.start()

    @staticmethod
    def _ask(provider: Callable[[str], Sequence[Entry]], text: str) -> list[Entry]:
        found = list(provider(text))
        if not found and len(text) > 1:
            for other in layout_variants(text):
                found = list(provider(other))
                if found:
                    break
        return found[:_EACH]

    def _ask_slow(self) -> None:
        wanted, asked = self.field.text().strip(), self._asked
        if len(wanted) < 2 or not self.isVisible():
            return
        for number, (place, provider) in enumerate(self._slow):
            provider(wanted, _Once(self, asked, place * 100 + 50 + number).take)

    def answer(self, asked: int, place: int, entries: Sequence[Entry]) -> None:
        """Show what a slow provider found, unless the text has changed since."""
        if asked == self._asked and self.isVisible():
            self._found[place] = list(entries)[:_EACH]
            self._show()

    def _show(self) -> None:
        before = self.current()
        rows: list[Entry | _Heading] = []
        kind = None
        for place in sorted(self._found):
            for entry in self._found[place]:
                if entry.kind != kind:
                    kind = entry.kind
                    rows.append(_Heading(kind))
                rows.append(entry)
        self.model.show(rows)
        nothing = not rows and bool(self.field.text().strip())
        self.hint.setText(self.tr("Nothing found.") if nothing else "")
        self.hint.setVisible(nothing)
        self.select_first()
        if before in rows and isinstance(before, Entry):
            self.view.setCurrentIndex(self.model.index(rows.index(before)))

    def take(self, entry: Any, *, stay: bool) -> None:
        entry.run()


class _Once:
    """Carries an answer back to the search it belongs to."""

    def __init__(self, search: SearchEverything, asked: int, place: int) -> None:
        self._search, self._asked, self._place = search, asked, place

    def take(self, entries: Sequence[Entry]) -> None:
        self._search.answer(self._asked, self._place, entries)
