"""The form of a code: name, place, definition, rules of use, examples, scale, colour and key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coder_app.domain.views import Scale
from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.theme import follow_theme, inset, px, restyle, set_role
from coder_app.gui.widgets.code_colours import CODE_COLOURS, next_colour, swatch_icon
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import CodeView


class ColourChoice(QWidget):
    """The colours of the palette as a row of squares; the arrow keys move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour"))
        self._group = QButtonGroup(self, exclusive=True)
        self._values: list[str] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for colour in CODE_COLOURS:
            self._add(colour.value, said("Colours", colour.name))
        self._row.addStretch(1)
        follow_theme(self, self._paint)

    def _add(self, value: str, name: str) -> None:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(18, 18))
        self._group.addButton(button, len(self._values))
        self._row.insertWidget(len(self._values), button)
        self._values.append(value)

    def _paint(self) -> None:
        for place, value in enumerate(self._values):
            self._group.button(place).setIcon(swatch_icon(value, 18))

    def value(self) -> str:
        """The chosen colour as "#RRGGBB"."""
        return self._values[max(0, self._group.checkedId())]

    def set_value(self, value: str) -> None:
        """Choose a colour; one from elsewhere is added to the row."""
        known = [each.lower() for each in self._values]
        if value.lower() not in known:
            self._add(value, value)
            self._paint()
            known.append(value.lower())
        self._group.button(known.index(value.lower())).setChecked(True)


class ScaleFields(QWidget):
    """Whether a code has an intensity, from where to where, and words for some of the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on = QCheckBox(self.tr("Coders give an intensity"))
        self.low, self.high = QSpinBox(), QSpinBox()
        self.labels = QLineEdit()
        for spin, name in ((self.low, self.tr("Lowest")), (self.high, self.tr("Highest"))):
            inset(spin)
            spin.setRange(-100, 100)
            spin.setAccessibleName(name)
        self.labels.setAccessibleName(self.tr("Words for the numbers"))
        self.labels.setPlaceholderText(self.tr("1 = mentioned; 5 = at the centre"))
        self._rest = QWidget()
        row = QHBoxLayout(self._rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (QLabel(self.tr("from")), self.low, QLabel(self.tr("to")), self.high):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.on)
        column.addWidget(self._rest)
        column.addWidget(self.labels)
        self.on.toggled.connect(self._rest.setVisible)
        self.on.toggled.connect(self.labels.setVisible)
        self.set_value(None)

    def set_value(self, scale: Scale | None) -> None:
        """Show a scale or none."""
        self.on.setChecked(scale is not None)
        self._rest.setVisible(scale is not None)
        self.labels.setVisible(scale is not None)
        self.low.setValue(scale.low if scale else 1)
        self.high.setValue(scale.high if scale else 5)
        words = sorted(scale.labels.items()) if scale else []
        self.labels.setText("; ".join(f"{number} = {word}" for number, word in words))
        self.labels.setCursorPosition(0)

    def value(self) -> Scale | None:
        """The scale as it stands, whether it makes sense or not."""
        if not self.on.isChecked():
            return None
        return Scale(self.low.value(), self.high.value(), self._words()[0])

    def problem(self) -> str:
        """What does not make sense, in a sentence, or ""."""
        if not self.on.isChecked():
            return ""
        if self.low.value() >= self.high.value():
            return self.tr("The highest intensity must be above the lowest.")
        words, bad = self._words()
        if bad:
            return self.tr("“{text}” is not a number and a word, such as “1 = mentioned”.").format(text=bad)
        outside = [number for number in words if not self.low.value() <= number <= self.high.value()]
        if outside:
            return self.tr("The scale has no {number}.").format(number=outside[0])
        return ""

    def _words(self) -> tuple[dict[int, str], str]:
        found: dict[int, str] = {}
        for part in filter(None, (each.strip() for each in self.labels.text().split(";"))):
            number, sign, word = part.partition("=")
            try:
                found[int(number)] = word.strip()
            except ValueError:
                return found, part
            if not sign or not word.strip():
                return found, part
        return found, ""


class CodeForm(QWidget):
    """The fields of a code; ``values`` gives a dict with the fields of CodeView that a person writes."""

    changed = Signal()

    def __init__(
        self, codes: Sequence[CodeView], frameworks: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._codes = list(codes)
        self._code: CodeView | None = None
        self.name = QLineEdit()
        self.parent_box = QComboBox()
        self.framework = QComboBox()
        self.colour = ColourChoice()
        self.definition = self._paragraph(3)
        self.use_when = self._paragraph(2)
        self.not_for = self._paragraph(2)
        self.indicators = self._paragraph(2)
        self.examples = self._paragraph(2)
        self.scale = ScaleFields()
        self.key = QComboBox()
        self.problem = QLabel()
        for box in (self.parent_box, self.framework, self.key):
            # Long names of codes must not make the form wider than its window.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self._fill_boxes(frameworks)
        self._lay_out()
        self.name.textChanged.connect(self._look)
        self.parent_box.currentIndexChanged.connect(self._look)
        self.colour.set_value(next_colour([code.colour for code in codes]))

    @staticmethod
    def _paragraph(lines: int) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + px(20))
        return field

    def _fill_boxes(self, frameworks: Sequence[str]) -> None:
        self.framework.setEditable(True)
        line = self.framework.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("None"))
        known = dict.fromkeys([*frameworks, *(code.framework for code in self._codes)])
        self.framework.addItems(["", *sorted(name for name in known if name)])
        self.key.addItem(self.tr("None"), "")
        for key in "123456789":
            owner = next((code.name for code in self._codes if code.key == key), "")
            self.key.addItem(self.tr("{key} (now {code})").format(key=key, code=owner) if owner else key, key)
        self._fill_parents(None)

    def _fill_parents(self, code: CodeView | None) -> None:
        """Offer every code but itself and those below it."""
        self.parent_box.clear()
        self.parent_box.addItem(self.tr("None: at the top"), None)
        below = {code.id} if code else set()
        by_id = {each.id: each for each in self._codes}
        for each in sorted(self._codes, key=lambda each: each.path.casefold()):
            above: CodeView | None = each
            seen: set[str] = set()
            while above is not None and above.id not in below and above.id not in seen:
                seen.add(above.id)
                above = by_id.get(above.parent_id or "")
            if above is None:
                self.parent_box.addItem(swatch_icon(each.colour), each.path.replace("/", " › "), each.id)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Below"), self.parent_box),
            (self.tr("Framework"), self.framework),
            (self.tr("Colour"), self.colour),
            (self.tr("Definition"), self.definition),
            (self.tr("Use when"), self.use_when),
            (self.tr("Not for"), self.not_for),
            (self.tr("Indicators"), self.indicators),
            (self.tr("Examples"), self.examples),
            (self.tr("Intensity"), self.scale),
            (self.tr("Favourite key"), self.key),
        ):
            label = QLabel(text)
            label.setProperty("role", "lead")
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, px(5), px(8), 0)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form.addRow(self.problem)

    def set_code(self, code: CodeView | None, *, name: str = "", parent_id: str | None = None) -> None:
        """Fill the form from a code, or begin a new one with a name and a parent."""
        self._code = code
        self._fill_parents(code)
        self.name.setText(code.name if code else name)
        above = code.parent_id if code else parent_id
        self.parent_box.setCurrentIndex(max(0, self.parent_box.findData(above)))
        parent = next((each for each in self._codes if each.id == above), None)
        self.framework.setCurrentText(code.framework if code else parent.framework if parent else "")
        if code is not None:
            self.colour.set_value(code.colour)
            for field, text in self._paragraphs(code):
                field.setPlainText(text)
            self.scale.set_value(code.scale)
            self.key.setCurrentIndex(max(0, self.key.findData(code.key)))
        self.name.selectAll()
        self._look()

    def _paragraphs(self, code: CodeView) -> list[tuple[QPlainTextEdit, str]]:
        return [
            (self.definition, code.definition),
            (self.use_when, code.use_when),
            (self.not_for, code.not_for),
            (self.indicators, code.indicators),
            (self.examples, code.examples),
        ]

    def values(self) -> dict[str, object]:
        """name, parent_id, framework, colour, definition, indicators, use_when, not_for, examples, scale, key."""
        return {
            "name": " ".join(self.name.text().split()),
            "parent_id": self.parent_box.currentData(),
            "framework": self.framework.currentText().strip(),
            "colour": self.colour.value(),
            "definition": self.definition.toPlainText().strip(),
            "indicators": self.indicators.toPlainText().strip(),
            "use_when": self.use_when.toPlainText().strip(),
            "not_for": self.not_for.toPlainText().strip(),
            "examples": self.examples.toPlainText().strip(),
            "scale": self.scale.value(),
            "key": self.key.currentData(),
        }

    def check(self) -> bool:
        """Whether the form can be kept; says in a sentence why not and goes to the field."""
        field, sentence = self._problem()
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.name.setProperty("wrong", field is self.name)
        restyle(self.name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return not sentence

    def _problem(self) -> tuple[QWidget | None, str]:
        name = " ".join(self.name.text().split())
        if not name:
            return self.name, self.tr("A code needs a name.")
        if "/" in name:
            return self.name, self.tr("A name cannot contain “/”: it stands between a code and its sub-code.")
        parent = self.parent_box.currentData()
        for other in self._codes:
            mine = self._code is not None and other.id == self._code.id
            if not mine and other.parent_id == parent and folded(other.name) == folded(name):
                return self.name, self.tr("There is already a code “{name}” at this place.").format(name=other.name)
        return (self.scale.low, self.scale.problem()) if self.scale.problem() else (None, "")

    def _look(self) -> None:
        self.framework.setEnabled(self.parent_box.currentData() is None)
        parent = next((each for each in self._codes if each.id == self.parent_box.currentData()), None)
        if parent is not None:
            self.framework.setCurrentText(parent.framework)
        self.changed.emit()


class CodeEditor(QDialog):
    """The form in a window: a new code (``name``, ``parent_id``) or the one given; ends only with sensible values.

    Either ``exec()`` and then :meth:`values`, or ``open()`` and the signal ``kept``.
    """

    kept = Signal(dict)

    def __init__(
        self,
        codes: Sequence[CodeView],
        code: CodeView | None = None,
        *,
        name: str = "",
        parent_id: str | None = None,
        frameworks: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit code") if code else self.tr("New code"))
        self.form = CodeForm(codes, frameworks)
        self.form.set_code(code, name=name, parent_id=parent_id)
        area = QScrollArea()
        area.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("role", "panel")
        box = QVBoxLayout(inner)
        box.setContentsMargins(20, 16, 20, 8)
        box.addWidget(self.form)
        box.addStretch(1)
        area.setWidget(inner)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.keep = QPushButton(self.tr("Save code") if code else self.tr("Create code"))
        self.keep.setDefault(True)
        set_role(self.keep, "main")
        self.keep.clicked.connect(self._keep)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 8, 20, 14)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        self.resize(px(560), px(660))
        self.form.name.setFocus()

    def _keep(self) -> None:
        if self.form.check():
            self.kept.emit(self.values())
            self.accept()

    def values(self) -> dict[str, object]:
        """What :meth:`CodeForm.values` gives."""
        return self.form.values()
