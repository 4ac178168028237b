"""The preferences: a form made from the declared settings; every change holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.settings import SETTINGS, Setting, Settings
from coder_app.gui.theme import inset, px, set_role
from coder_app.gui.widgets.labels import Line
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Iterable


class PreferencesDialog(QDialog):
    """One row per setting, under the headings of their groups."""

    def __init__(
        self, settings: Settings, shown: Iterable[Setting[Any]] = SETTINGS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._shown = {setting.key: setting for setting in shown if setting.group}
        self.fields: dict[str, QWidget] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._fill(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(14)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.setMinimumWidth(px(500))
        settings.changed.connect(self._read)

    def _fill(self, grid: QGridLayout) -> None:
        group = ""
        for setting in self._shown.values():
            if setting.group != group:
                if group:
                    grid.addWidget(Line(), grid.rowCount(), 0, 1, 2)
                group = setting.group
                heading = QLabel(said("Settings", group))
                set_role(heading, "title")
                grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            self._add_row(grid, setting)

    def _add_row(self, grid: QGridLayout, setting: Setting[Any]) -> None:
        field = self._field(setting)
        title = said("Settings", setting.title)
        field.setAccessibleName(title)
        self.fields[setting.key] = field
        row = grid.rowCount()
        if isinstance(field, QCheckBox):
            field.setText(title)
            grid.addWidget(field, row, 0, 1, 2)
        else:
            label = QLabel(title)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        if setting.help:
            help_text = QLabel(said("Settings", setting.help))
            help_text.setProperty("role", "second")
            help_text.setWordWrap(True)
            help_text.setContentsMargins(px(22) if isinstance(field, QCheckBox) else 0, 0, 0, px(4))
            grid.addWidget(help_text, row + 1, 0, 1, 2)

    def _field(self, setting: Setting[Any]) -> QWidget:
        value = self._settings.get(setting)
        if setting.choices:
            box = QComboBox()
            for choice, words in setting.choices:
                box.addItem(said("Settings", words), choice)
            box.setCurrentIndex(box.findData(value))
            box.currentIndexChanged.connect(lambda _=0: self._keep(setting, box.currentData()))
            return box
        if isinstance(setting.default, bool):
            check = QCheckBox()
            check.setChecked(value)
            check.toggled.connect(lambda on: self._keep(setting, on))
            return check
        if isinstance(setting.default, int):
            spin = QSpinBox()
            inset(spin)
            spin.setRange(int(setting.low), int(setting.high))
            spin.setSingleStep(int(setting.step))
            spin.setSuffix(said("Settings", setting.unit) if setting.unit else "")
            spin.setValue(value)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(lambda number: self._keep(setting, number))
            return spin
        line = QLineEdit(str(value))
        line.editingFinished.connect(lambda: self._keep(setting, line.text()))
        return line

    def _keep(self, setting: Setting[Any], value: object) -> None:
        self._settings.set(setting, value)

    def _read(self, key: str) -> None:
        """Show a setting that was changed elsewhere."""
        field = self.fields.get(key)
        if field is None:
            return
        value = self._settings.get(self._shown[key])
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QSpinBox):
            field.setValue(value)
        elif isinstance(field, QLineEdit):
            field.setText(str(value))

    def _buttons(self) -> QHBoxLayout:
        self.restore = QPushButton(self.tr("Restore defaults"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._settings.reset_shown)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        set_role(self.close_button, "main")
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row
