"""Quiet texts: elided labels, panel headers, lines between areas, empty states."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coder_app.gui.theme import px, set_role, tokens
from coder_app.gui.widgets.icons import paint_icon


class ElidedLabel(QLabel):
    """One line of text, shortened with … when there is no room; the whole text is in the tool tip."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole, self._mode = "", mode
        self._least = 32
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text (line feeds become spaces)."""
        self._whole = " ".join(text.split("\n"))
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._fit()

    def keep_at_least(self, width: int) -> None:
        """Shorten only what is longer than ``width`` pixels of the drawings; others give way before."""
        self._least = width
        self.updateGeometry()

    def whole_text(self) -> str:
        """The text before shortening."""
        return self._whole

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._whole) + margins.left() + margins.right() + 2
        return QSize(width, max(super().sizeHint().height(), self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), px(self._least)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(0, self.contentsRect().width()))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Line(QFrame):
    """The one rule of 1 px between areas."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class PanelHeader(QWidget):
    """The name of a panel with a quiet text at its right; other widgets may stand between or after."""

    def __init__(self, title: str = "", quiet: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, "title")
        self.quiet = ElidedLabel(quiet, "second")
        self.quiet.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 10, 14, 6)
        self.row.setSpacing(8)
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        self.row.addWidget(self.quiet)

    def set_title(self, title: str) -> None:
        """Change the name."""
        self.title.set_text(title)

    def set_quiet(self, text: str) -> None:
        """Change the text at the right."""
        self.quiet.set_text(text)

    def add(self, widget: QWidget) -> None:
        """Put a small widget after the quiet text."""
        self.row.addWidget(widget)


class _Picture(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(px(36), px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), tokens().line_strong)


class EmptyState(QWidget):
    """What an area says while it has nothing to show: a picture, a sentence, and what to do first."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        sentence: str,
        button: str = "",
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sentence = QLabel(sentence)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.detail = QLabel(detail)
        self.detail.setWordWrap(True)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.detail.setProperty("role", "second")
        self.button = QPushButton(button)
        self.button.clicked.connect(self.acted)
        set_role(self.button, "main")
        self._lay_out(icon)
        # Only now: made visible without a parent they would be windows for a moment.
        self.detail.setVisible(bool(detail))
        self.button.setVisible(bool(button))

    def _lay_out(self, icon: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._picture = _Picture(icon)
        column.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.detail)
        column.addSpacing(4)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(self.height() > px(210))

    def say(self, sentence: str, detail: str = "", button: str = "") -> None:
        """Change the words, as when a search finds nothing."""
        self.sentence.setText(sentence)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.button.setText(button)
        self.button.setVisible(bool(button))
