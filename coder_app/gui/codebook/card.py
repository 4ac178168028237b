"""The selected coding at a glance: what the code means, when to use it, how intense, and a memo."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.theme import px, restyle
from coder_app.gui.widgets.icons import put_icon
from coder_app.gui.widgets.labels import PanelHeader

if TYPE_CHECKING:
    from coder_app.domain.views import CodeView, CodingView, Scale


class IntensityField(QWidget):
    """A slider over the whole numbers of a code's scale; it stands unset until it is moved."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[int, str] = {}
        self._quiet = False
        self.value: int | None = None
        self.title = QLabel(self.tr("Intensity"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Intensity"))
        self.slider.setPageStep(1)
        self.says = QLabel()
        self.says.setProperty("role", "second")
        self.unset = QToolButton()
        self.unset.setAccessibleName(self.tr("No intensity"))
        self.unset.setToolTip(self.tr("No intensity"))
        put_icon(self.unset, "close", "second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.title, self.slider, self.says, self.unset):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self.slider.valueChanged.connect(self._moved)
        # Pressing the handle where it stands means that number too.
        self.slider.sliderReleased.connect(lambda: self._moved(self.slider.value()))
        self.unset.clicked.connect(lambda: self._choose(None))

    def set_scale(self, scale: Scale, value: int | None) -> None:
        """Offer a scale and show a value, or none; says nothing."""
        self._quiet = True
        self._labels = dict(scale.labels)
        self.slider.setRange(scale.low, scale.high)
        self.slider.setValue(scale.low if value is None else value)
        self._quiet = False
        self._show(value)

    def _moved(self, value: int) -> None:
        if not self._quiet and value != self.value:
            self._choose(value)

    def _choose(self, value: int | None) -> None:
        if value is None:
            self._quiet = True
            self.slider.setValue(self.slider.minimum())
            self._quiet = False
        self._show(value)
        self.changed.emit(value)

    def _show(self, value: int | None) -> None:
        self.value = value
        if value is None:
            text = self.tr("not set")
        else:
            label = self._labels.get(value, "")
            text = f"{value} · {label}" if label else str(value)
        self.says.setText(text)
        self.unset.setEnabled(value is not None)
        self.slider.setProperty("unset", value is None)
        restyle(self.slider)


class MemoField(QPlainTextEdit):
    """A small field for a memo; tells its text after a pause in typing and when the keyboard leaves it."""

    changed = Signal(str)

    def __init__(self, pause: int = 1200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Memo"))
        self.setAccessibleName(self.tr("Memo"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self.tell)
        self.textChanged.connect(self._typed)
        self._typed()

    def set_text(self, text: str) -> None:
        """Show another memo; the one before is told first. What is being typed is not overwritten by itself."""
        if text != self.toPlainText():
            self._told = text
            self.setPlainText(text)
        self._told = text
        self._pause.stop()

    def tell(self) -> None:
        """Tell the text now when it is new."""
        self._pause.stop()
        if self.toPlainText() != self._told:
            self._told = self.toPlainText()
            self.changed.emit(self._told)

    def _typed(self) -> None:
        lines = min(max(self.document().size().height(), 2), 8)
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing()) + px(26))
        self._pause.start()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.tell()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.tell()
        return super().event(event)


class CodeCard(QWidget):
    """Shows a code, and of one coding its intensity and memo; empty while nothing is selected."""

    intensity_changed = Signal(object)
    memo_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown = ""
        self.header = PanelHeader()
        self.definition = self._text("lead")
        self.use = self._text()
        self.not_for = self._text()
        self.examples = self._text("second")
        self.intensity = IntensityField()
        self.memo = MemoField()
        self.intensity.changed.connect(self.intensity_changed)
        self.memo.changed.connect(self.memo_changed)
        self._lay_out()
        self.show_code(None)

    def _text(self, role: str = "") -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(14, 0, 14, 12)
        texts.setSpacing(8)
        for widget in (self.definition, self.use, self.not_for, self.examples, self.intensity):
            texts.addWidget(widget)
        texts.addSpacing(2)
        texts.addWidget(self.memo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(texts)
        column.addStretch(1)

    def show_code(
        self,
        code: CodeView | None,
        coding: CodingView | None = None,
        *,
        editable: bool = True,
        where: str = "",
    ) -> None:
        """Show a code, and of one coding with it the intensity and the memo; ``where`` is the quiet text.

        The memo of the coding shown before is told first; one that is being written is left alone.
        """
        ident = coding.id if coding else ""
        same = bool(ident) and ident == self._shown
        if not same:
            self.memo.tell()
        self._shown = ident
        self.header.set_title(code.name if code else self.tr("No coding selected"))
        self.header.set_quiet(where)
        self._show_texts(code)
        self.intensity.setVisible(bool(coding and code and code.scale))
        if coding is not None and code is not None and code.scale is not None:
            self.intensity.set_scale(code.scale, coding.intensity)
        self.intensity.setEnabled(editable)
        self.memo.setVisible(coding is not None and (editable or bool(coding.memo)))
        self.memo.setReadOnly(not editable)
        if not (same and self.memo.hasFocus()):
            self.memo.set_text(coding.memo if coding else "")

    def edit_memo(self) -> None:
        """Go to the memo field."""
        self.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Tell a memo that is being written now."""
        self.memo.tell()

    def _show_texts(self, code: CodeView | None) -> None:
        none = "" if code else self.tr("Select a coding in the text to see its code, or text to give it one.")
        for label, text in (
            (self.definition, escape(code.definition) if code else escape(none)),
            (self.use, _led(self.tr("Use"), code.use_when) if code else ""),
            (self.not_for, _led(self.tr("Not"), code.not_for) if code else ""),
            (self.examples, _led(self.tr("For example"), code.examples) if code else ""),
        ):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(text.replace("\n", "<br>"))
            label.setVisible(bool(text))


def _led(word: str, text: str) -> str:
    """The text after a bold word, unless it begins with the word itself."""
    bare = text.strip()
    if not bare:
        return ""
    if bare.casefold().startswith(word.casefold() + " "):
        bare = bare[len(word) + 1 :]
    return f'<span style="font-weight:600">{escape(word)}</span> {escape(bare)}'
