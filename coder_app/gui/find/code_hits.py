"""Questions about many passages: which of the hits get which code, and which other code passages get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.codebook.tree import CodebookTree
from coder_app.gui.find.hits_model import HitDelegate, HitsModel
from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.labels import ElidedLabel
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import CodeView, PassageView

Unit = Literal["words", "sentence", "paragraph"]


class CodePicker(QWidget):
    """The codebook to choose one code from."""

    picked = Signal()
    taken = Signal()

    def __init__(self, codes: Sequence[CodeView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self.tr("Find a code"))
        self.tree = CodebookTree()
        self.tree.set_editable(False)
        self.tree.set_codes([code for code in codes if code.active])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        self.field.textChanged.connect(self._narrow)
        self.field.down_pressed.connect(self.tree.setFocus)
        self.tree.code_selected.connect(lambda _code: self.picked.emit())
        self.tree.code_chosen.connect(lambda _id: self.taken.emit())

    def _narrow(self, text: str) -> None:
        self.tree.set_filter(text)
        first = self.tree.first_shown()
        if text.strip() and first is not None:
            self.tree.select_code(first.id)

    def code(self) -> CodeView | None:
        """The chosen code."""
        return self.tree.current_code()


class CodeHitsDialog(PlainDialog):
    """Which hits get which code, and how much around the words; ``coded`` tells (hits, code id, unit)."""

    coded = Signal(list, str, str)

    def __init__(
        self, hits: Sequence[PassageView], codes: Sequence[CodeView], parent: QWidget | None = None, *, more: str = ""
    ) -> None:
        super().__init__("", " ", parent)
        self.setWindowTitle(self.tr("Code all hits"))
        self.heading.setText(self.tr("Code all hits"))
        text = self.tr("Take the tick off what does not belong. One step, which Undo takes back.")
        self.explanation.setText(f"{text} {more}".strip())
        self.explanation.show()
        self.hits = HitsModel(hits, self)
        self.list = QListView()
        self.picker = CodePicker(codes)
        self.units = QButtonGroup(self)
        self._lay_out_body()
        self.hits.ticked.connect(lambda _count: self._say())
        self.picker.picked.connect(self._say)
        self.picker.taken.connect(self.accept)
        self.resize(px(980), px(600))
        self._say()
        self.picker.field.setFocus()

    def _lay_out_body(self) -> None:
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Hits"))
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        links = QHBoxLayout()
        for words, on in ((self.tr("Tick all"), True), (self.tr("Tick none"), False)):
            button = QPushButton(words)
            button.setAutoDefault(False)
            set_role(button, "link")
            button.clicked.connect(lambda _=False, on=on: self.hits.set_all(on))
            links.addWidget(button)
        links.addStretch(1)
        left.addWidget(self.list, 1)
        left.addLayout(links)
        right.addWidget(ElidedLabel(self.tr("The code to give"), "title"))
        right.addWidget(self.picker, 1)
        right.addSpacing(4)
        right.addWidget(ElidedLabel(self.tr("What counts as the passage"), "title"))
        for number, (unit, words) in enumerate(
            (
                ("words", self.tr("The words alone")),
                ("sentence", self.tr("The sentence they stand in")),
                ("paragraph", self.tr("The paragraph they stand in")),
            )
        ):
            choice = QRadioButton(words)
            choice.setObjectName(unit)
            choice.setChecked(unit == "sentence")
            self.units.addButton(choice, number)
            right.addWidget(choice)
        right.addSpacing(6)
        row.setSpacing(16)
        row.addLayout(left, 5)
        row.addLayout(right, 2)
        self.body.addLayout(row, 1)

    def unit(self) -> Unit:
        """What counts as the passage."""
        chosen = self.units.checkedButton()
        return cast(Unit, chosen.objectName() if chosen else "words")

    def _say(self) -> None:
        count = len(self.hits.chosen())
        code = self.picker.code()
        self.accept_button.setText(
            self.tr("Code {count} with “{code}”").format(count=whole(count), code=code.name)
            if code
            else self.tr("Choose a code")
        )
        self.accept_button.setEnabled(code is not None and count > 0)

    def accept(self) -> None:
        """Tell what was chosen and close; nothing happens while something is missing."""
        code, chosen = self.picker.code(), self.hits.chosen()
        if code is None or not chosen:
            return
        self.coded.emit(chosen, code.id, self.unit())
        super().accept()


class OtherCodeDialog(PlainDialog):
    """Which code these passages get instead of theirs; ``sorted_`` tells its id."""

    sorted_ = Signal(str)

    def __init__(self, count: int, codes: Sequence[CodeView], parent: QWidget | None = None) -> None:
        super().__init__("", " ", parent)
        self.setWindowTitle(self.tr("Give another code"))
        self.heading.setText(self.tr("Give another code"))
        self.explanation.setText(
            self.tr("%Ln passages, whoever coded them, get this code instead of theirs. You can undo this.", "", count)
        )
        self.explanation.show()
        self.picker = CodePicker(codes)
        self.body.addWidget(self.picker, 1)
        self.picker.picked.connect(self._say)
        self.picker.taken.connect(self.accept)
        self.resize(px(440), px(520))
        self._say()
        self.picker.field.setFocus()

    def _say(self) -> None:
        code = self.picker.code()
        self.accept_button.setText(
            self.tr("Give “{code}”").format(code=code.name) if code else self.tr("Choose a code")
        )
        self.accept_button.setEnabled(code is not None)

    def accept(self) -> None:
        """Tell the chosen code and close."""
        code = self.picker.code()
        if code is not None:
            self.sorted_.emit(code.id)
            super().accept()
