"""Chips with one choice of several behind them, and chips that say what "all" means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QMenu,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.compare.compare_settings import CONFIDENCE, DRAWS, LOWER_LINE, SEED, UPPER_LINE
from coder_app.gui.widgets.chips import ChipButton, FilterChip
from coder_app.gui.widgets.labels import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from coder_app.gui.settings import Setting, Settings


class CountingChip(FilterChip):
    """A filter chip whose word for "nothing chosen" follows the data: "Documents: 18 finished by all"."""

    def set_all_text(self, text: str) -> None:
        """Say what stands for everything."""
        self._all = text
        self._say()


class MenuChip(ChipButton):
    """A chip with a menu of which groups of lines exclude one another; ``picked`` tells group and line."""

    picked = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self.say("")

    def say(self, text: str) -> None:
        """What stands on the chip."""
        shown = self.tr("{title}: {value}").format(title=self._name, value=text)
        self.setText(shown)
        self.setAccessibleName(shown)

    def clear(self) -> None:
        """Take all lines away."""
        self._menu.clear()

    def add_group(self, group: str, lines: Sequence[tuple[str, str, str]], chosen: str, heading: str = "") -> None:
        """Add lines (id, text, help) of which one is chosen."""
        if heading:
            # Sections are drawn without their words by this style.
            self._menu.addSeparator()
            self._menu.addAction(heading).setEnabled(False)
        held = QActionGroup(self._menu)
        for ident, text, help_text in lines:
            action = QAction(text, self._menu, checkable=True)
            action.setChecked(ident == chosen)
            action.setToolTip(help_text or text)
            action.setData(ident)
            action.triggered.connect(lambda _on=False, ident=ident: self.picked.emit(group, ident))
            held.addAction(action)
            self._menu.addAction(action)

    def lines(self) -> list[QAction]:
        """The lines that can be chosen."""
        return [action for action in self._menu.actions() if action.isCheckable()]


class DrawsChip(ChipButton):
    """How intervals are drawn, and where the reference lines stand; a small form opens below it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self.popup: DrawsPopup | None = None
        self.clicked.connect(self.open)

    def say(self, text: str) -> None:
        """What stands on the chip."""
        self.setText(text)
        self.setAccessibleName(self.tr("Interval: {how}").format(how=text))

    def open(self) -> None:
        """Show the form."""
        self.popup = DrawsPopup(self._settings, self)
        self.popup.adjustSize()
        place = self.mapToGlobal(QPoint(0, self.height() + 4))
        screen = self.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.popup.width())))
        self.popup.move(place)
        self.popup.show()
        self.popup.draws.setFocus(Qt.FocusReason.PopupFocusReason)


class DrawsPopup(QFrame):
    """Draws, seed, share and reference lines; what is changed holds when the form closes."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.draws = self._whole(DRAWS)
        self.seed = self._whole(SEED)
        self.confidence = self._whole(CONFIDENCE, self.tr(" %"))
        self.lower_line = self._part(LOWER_LINE)
        self.upper_line = self._part(UPPER_LINE)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Draws"), self.draws)
        form.addRow(self.tr("Seed"), self.seed)
        form.addRow(self.tr("The interval holds"), self.confidence)
        form.addRow(Line())
        form.addRow(self.tr("Lower reference line"), self.lower_line)
        form.addRow(self.tr("Upper reference line"), self.upper_line)
        hint = QLabel(self.tr("The lines are yours to set; .667 and .800 are Krippendorff’s suggestions."))
        hint.setProperty("role", "second")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(hint)

    def _whole(self, setting: Setting[int], unit: str = "") -> QSpinBox:
        box = QSpinBox()
        box.setRange(round(setting.low), round(setting.high))
        box.setSingleStep(round(setting.step))
        box.setValue(self._settings.get(setting))
        box.setSuffix(unit)
        return box

    def _part(self, setting: Setting[float]) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(setting.low, setting.high)
        box.setDecimals(3)
        box.setSingleStep(setting.step)
        box.setValue(self._settings.get(setting))
        return box

    def closeEvent(self, event: QCloseEvent) -> None:
        for box, setting in ((self.draws, DRAWS), (self.seed, SEED), (self.confidence, CONFIDENCE)):
            box.interpretText()
            self._settings.set(setting, box.value())
        low, high = sorted((self.lower_line.value(), self.upper_line.value()))
        self._settings.set(LOWER_LINE, round(low, 3))
        self._settings.set(UPPER_LINE, round(high, 3))
        super().closeEvent(event)
