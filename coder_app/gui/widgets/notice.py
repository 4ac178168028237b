"""Quiet notices at the bottom of a window: one sentence, perhaps Undo, gone after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from coder_app.gui.theme import px, tokens
from coder_app.gui.widgets.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


class Notice(QFrame):
    """One notice; stays while the pointer or the keyboard is on it."""

    gone = Signal()

    def __init__(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        *,
        icon_name: str = "",
        seconds: float = 6.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.text = QLabel(text)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.button = QPushButton(action_text)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close", tokens().mask_ink))
        self.close_button.setAccessibleName(self.tr("Close the notice"))
        self.close_button.setToolTip(self.tr("Close"))
        self._action = action
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self._seconds = seconds
        self._lay_out(icon_name)
        self.button.setVisible(bool(action_text))
        self.button.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismiss)
        self.setAccessibleName(text)
        self._wait()

    def _lay_out(self, icon_name: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(8)
        if icon_name:
            picture = QLabel()
            picture.setPixmap(icon(icon_name, tokens().mask_ink).pixmap(px(16), px(16)))
            row.addWidget(picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)

    def _wait(self) -> None:
        if self._seconds > 0:
            self._timer.start(round(self._seconds * 1000))

    def _act(self) -> None:
        self.dismiss()
        if self._action is not None:
            self._action()

    def one_line(self) -> int:
        """The width at which the sentence stands in one line; a wrapping label's own hint is nearly square."""
        text = self.text.fontMetrics().horizontalAdvance(self.text.text())
        return self.sizeHint().width() - self.text.sizeHint().width() + text + px(8)

    def dismiss(self) -> None:
        """Take the notice away now."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


class NoticeArea(QObject):
    """Keeps the newest notices (three at most) at the bottom of a widget, whatever its size."""

    most = 3

    def __init__(self, over: QWidget, above: int = 40) -> None:
        super().__init__(over)
        self._over, self._above = over, above
        self._shown: list[Notice] = []
        over.installEventFilter(self)

    def show(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        *,
        icon_name: str = "",
        seconds: float = 6.0,
    ) -> Notice:
        """Show a notice; ``seconds`` 0 keeps it until it is closed. The same sentence twice is shown once."""
        for old in [each for each in self._shown if each.text.text() == text]:
            old.dismiss()
        notice = Notice(text, action_text, action, icon_name=icon_name, seconds=seconds, parent=self._over)
        notice.gone.connect(self._drop)
        self._shown.append(notice)
        while len(self._shown) > self.most:
            self._shown[0].dismiss()
        self._place()
        notice.show()
        notice.raise_()
        return notice

    def notices(self) -> list[Notice]:
        """What is shown now, oldest first."""
        return list(self._shown)

    def clear(self) -> None:
        """Take all notices away."""
        for notice in list(self._shown):
            notice.dismiss()

    def _drop(self) -> None:
        notice = self.sender()
        if isinstance(notice, Notice) and notice in self._shown:
            self._shown.remove(notice)
            notice.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._over.height() - px(self._above)
        for notice in reversed(self._shown):
            room = max(self._over.width() - px(32), px(120))
            width = min(max(notice.one_line(), px(240)), px(680), room)
            layout = notice.layout()
            height = max(layout.heightForWidth(width) if layout else 0, px(40))
            notice.setGeometry((self._over.width() - width) // 2, bottom - height, width, height)
            bottom -= height + px(8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
