"""The bar that finds words in the open document: field, "3 of 17", next and previous."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.anchors import Anchor

_PAUSE = 150  # ms without a key before the search begins


class _Search(QRunnable):
    """One search in the background."""

    def __init__(self, bar: FindBar, number: int, words: str, find: Callable[[str], list[Anchor]]) -> None:
        super().__init__()
        self._bar, self._number, self._words, self._find = bar, number, words, find

    def run(self) -> None:
        hits = self._find(self._words)
        if isValid(self._bar):
            self._bar.tell(self._number, hits)


class FindBar(QWidget):
    """Find in a document; ``find`` is called in a background thread with the words typed.

    ``found`` tells all places, ``hit_chosen`` the one to go to, ``closed`` that the bar was closed (with Esc or its
    button). ``start`` is the offset after which the first hit is chosen: set it to the caret.
    """

    found = Signal(object)  # list[Anchor]
    hit_chosen = Signal(object)  # Anchor
    closed = Signal()
    _answered = Signal(int, object)

    def __init__(self, find: Callable[[str], list[Anchor]] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = 0
        self._find = find
        self._hits: list[Anchor] = []
        self._index = -1
        self._asked = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.search)
        self._build()
        self._answered.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setProperty("role", "second")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("00000 of 00000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self._button("↑", self.tr("Previous place (Shift+F3)"), self.previous))
        row.addWidget(self._button("↓", self.tr("Next place (F3)"), self.next))
        row.addWidget(self._button("✕", self.tr("Close (Esc)"), self.close_bar))
        for keys, what in (("F3", self.next), ("Shift+F3", self.previous)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(what)
        self.setFocusProxy(self.field)

    def _button(self, sign: str, name: str, what: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(what)
        return button

    def set_find(self, find: Callable[[str], list[Anchor]] | None) -> None:
        """Search in another document from now on."""
        self._find = find
        self._typed()

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with words to find where given, ready to type."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()

    def close_bar(self) -> None:
        """Hide the bar and forget what was found."""
        self._asked += 1
        self._pause.stop()
        self._hits, self._index = [], -1
        self.hide()
        self.found.emit([])
        self.closed.emit()

    def _typed(self) -> None:
        self._asked += 1
        self._pause.start()

    def search(self) -> None:
        """Search now for what the field says."""
        self._pause.stop()
        self._asked += 1
        words = self.field.text()
        if not words.strip() or self._find is None:
            self._show(self._asked, [])
        else:
            self._pool.clear()
            self._pool.start(_Search(self, self._asked, words, self._find))

    def tell(self, number: int, hits: list[Anchor]) -> None:
        """Hand over what a search found (from its thread)."""
        self._answered.emit(number, hits)

    def _show(self, number: int, hits: list[Anchor]) -> None:
        if number != self._asked:
            return
        self._hits = hits
        self._index = bisect_left([hit.start for hit in hits], self.start) % len(hits) if hits else -1
        self.found.emit(hits)
        self._choose()

    def _choose(self) -> None:
        if self._hits:
            text = self.tr("{number} of {count}").format(number=self._index + 1, count=len(self._hits))
            self.hit_chosen.emit(self._hits[self._index])
        else:
            text = self.tr("Not found") if self.field.text().strip() else ""
        self.count.setText(text)

    def next(self) -> None:
        """Go to the next place, from the last on to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before, from the first on to the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._pause.isActive():
            self.search()
        elif self._hits:
            self._index = (self._index + step) % len(self._hits)
            self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self) or not isValid(watched):  # the field is hidden after Python has let go of the bar
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Wait for a search that is going on; its answer is dropped."""
        self._asked += 1
        self._pause.stop()
        self._pool.clear()
        self._pool.waitForDone()
