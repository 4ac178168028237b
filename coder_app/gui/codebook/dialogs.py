"""Questions about codes: merge into which, split into what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.codebook.tree import CodebookTree
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import CodeView


class _Question(QDialog):
    """A sentence, something in the middle, Cancel and the one main button."""

    def __init__(self, title: str, sentence: str, button: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.sentence = QLabel(sentence)
        self.sentence.setWordWrap(True)
        self.go = QPushButton(button)
        self.go.setDefault(True)
        set_role(self.go, "main")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 14)
        self.column.setSpacing(10)
        self.column.addWidget(self.sentence)
        self.column.addLayout(buttons)

    def put(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget above the buttons."""
        self.column.insertWidget(self.column.count() - 1, widget, stretch)


class MergeDialog(_Question):
    """Asks for the code that takes over all codings of another."""

    merged = Signal(str, str)

    def __init__(self, code: CodeView, codes: Sequence[CodeView], parent: QWidget | None = None) -> None:
        self._code = code
        super().__init__("", "", "", parent)
        self.setWindowTitle(self.tr("Merge “{name}”").format(name=code.name))
        self.sentence.setText(
            self.tr(
                "Which code takes over the %n codings of “{name}”? Passages that carry both keep one coding, with both "
                "memos. You can undo this.",
                "",
                code.count,
            ).format(name=code.name)
        )
        self.go.setText(self.tr("Merge"))
        self.field = SearchField(self.tr("Find a code"))
        self.tree = CodebookTree()
        self.tree.set_editable(False)
        below = {code.id}
        for _ in codes:
            more = {each.id for each in codes if each.parent_id in below} - below
            if not more:
                break
            below |= more
        self.tree.set_codes([each for each in codes if each.id not in below and each.active])
        self.put(self.field)
        self.put(self.tree, 1)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._merge)
        self.field.textChanged.connect(self._narrow)
        self.tree.code_selected.connect(self._look)
        self.tree.code_chosen.connect(lambda _id: self._merge())
        self.resize(px(420), px(460))
        self.field.setFocus()

    def _narrow(self, text: str) -> None:
        self.tree.set_filter(text)
        first = self.tree.first_shown() if text.strip() else None
        self.tree.select_code(first.id if first else None)

    def _look(self, code: object) -> None:
        self.go.setEnabled(code is not None)

    def _merge(self) -> None:
        if self.chosen():
            self.merged.emit(self._code.id, self.chosen())
            self.accept()

    def chosen(self) -> str:
        """The id of the code that takes over, or ""."""
        into = self.tree.current_code()
        return into.id if into is not None else ""


class SplitDialog(_Question):
    """Asks for the names of the codes that a code is split into; its codings are then sorted one by one."""

    split = Signal(str, list)

    def __init__(self, code: CodeView, codes: Sequence[CodeView], parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self._code = code
        self._taken = {folded(each.name) for each in codes if each.parent_id == code.id}
        self.setWindowTitle(self.tr("Split “{name}”").format(name=code.name))
        self.sentence.setText(
            self.tr(
                "Name the sub-codes. The %n codings stay with “{name}” until you go through them and choose the "
                "sub-code for each.",
                "",
                code.count,
            ).format(name=code.name)
        )
        self.go.setText(self.tr("Create sub-codes"))
        self.fields: list[QLineEdit] = []
        for number in (1, 2):
            self._add_field(number)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.put(self.problem)
        self.go.clicked.connect(self._split)
        self.fields[0].setFocus()
        self.resize(px(400), px(220))

    def _add_field(self, number: int) -> None:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Sub-code {number}").format(number=number))
        field.setAccessibleName(field.placeholderText())
        field.textChanged.connect(self._more)
        self.fields.append(field)
        self.column.insertWidget(len(self.fields), field)

    def _more(self) -> None:
        if self.fields[-1].text().strip() and len(self.fields) < 20:
            self._add_field(len(self.fields) + 1)

    def _split(self) -> None:
        names = self.names()
        problem = self._problem(names)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.split.emit(self._code.id, names)
            self.accept()

    def names(self) -> list[str]:
        """The names written so far."""
        names = [" ".join(field.text().split()) for field in self.fields]
        return [name for name in names if name]

    def _problem(self, names: list[str]) -> str:
        if not names:
            return self.tr("Write at least one name.")
        seen = set(self._taken)
        for name in names:
            if "/" in name:
                return self.tr("A name cannot contain “/”: it stands between a code and its sub-code.")
            if folded(name) in seen:
                return self.tr("There is already a sub-code “{name}”.").format(name=name)
            seen.add(folded(name))
        return ""
