"""A field to find things: magnifier, placeholder, clear button, and what a wrong keyboard layout would have meant."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from coder_app.gui.theme import px
from coder_app.gui.widgets.icons import put_icon


class SearchField(QLineEdit):
    """A line edit with a clear cross; Esc empties it first; ``searched`` follows typing with a short pause."""

    searched = Signal(str)
    down_pressed = Signal()

    def __init__(
        self, placeholder: str = "", key: str = "", *, delay: int = 120, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clear = QAction(self.tr("Clear"), self)
        put_icon(self._clear, "close", "second")
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._key = QLabel(key, self)
        self._key.setProperty("role", "key")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key.setVisible(bool(key))
        self._pause = QTimer(self, singleShot=True, interval=delay)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        self._told = ""

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._key.setVisible(bool(self._key.text()) and not text)
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._key.adjustSize()
        self._key.move(self.width() - self._key.width() - px(8), (self.height() - self._key.height()) // 2)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(px(160), 0))
