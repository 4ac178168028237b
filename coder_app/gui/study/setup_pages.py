"""Pages of the set-up: title and question, people, rounds, lists of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coder_app.domain.coders import Role
from coder_app.gui.start.plain_dialog import PlainList, quiet_label
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.set_up import add_coder, add_round, change_coder, describe_study, set_choices
from coder_app.operations.training import mark_training

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from coder_app.domain.errors import CoderError
    from coder_app.domain.views import CoderView
    from coder_app.gui.desk import Desk

_N = QT_TRANSLATE_NOOP
ROLE_WORDS = {
    Role.LEAD.value: _N("Roles", "lead"),
    Role.CUSTODIAN.value: _N("Roles", "custodian"),
    Role.CODER.value: _N("Roles", "coder"),
    Role.REVIEWER.value: _N("Roles", "reviewer"),
}


class SetupPage(QWidget):
    """A page: explains itself, follows the study, says what was refused."""

    def __init__(self, desk: Desk, explained: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        set_role(self.problem, "error")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        label = quiet_label(explained)
        label.setVisible(bool(explained))
        self.column.addWidget(label)
        desk.study_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Take the set-up from the desk."""

    def do(self, verb: Any, *args: Any, **kwargs: Any) -> None:
        """Carry out a verb; what is refused is said here, and the page shows again what holds."""
        self.say_problem("")
        self._desk.project.do(verb, *args, failed=self._refused, **kwargs)

    def _refused(self, error: CoderError) -> None:
        from coder_app.gui.messages import sentence

        self.say_problem(sentence(error))
        self.refresh()

    def say_problem(self, words: str) -> None:
        """Say what is wrong; empty takes it away."""
        self.problem.setText(f"▲ {words}" if words else "")
        self.problem.setVisible(bool(words))


class _Question(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TitlePage(SetupPage):
    """What the study is called and asks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title"))
        self.question = _Question()
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setTabChangesFocus(True)
        self.title.editingFinished.connect(self.save)
        self.question.left.connect(self.save)
        for text, field in ((self.tr("Title"), self.title), (self.tr("Question"), self.question)):
            label = QLabel(text)
            label.setBuddy(field)
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds, unless it is being typed."""
        study = self._desk.study
        if study is not None:
            if not self.title.hasFocus():
                self.title.setText(study.title)
            if not self.question.hasFocus():
                self.question.setPlainText(study.question)

    def save(self) -> None:
        """Keep what was typed."""
        study = self._desk.study
        title, question = self.title.text().strip(), self.question.toPlainText().strip()
        if study is not None and (title, question) != (study.title, study.question):
            self.do(describe_study, title, question)


class PeoplePage(SetupPage):
    """Everybody in the study: name, role, and whether they work or rest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        explained = self.tr(
            "Coders see their own work only, and no sources. A reviewer judges translations. A custodian keeps the "
            "sources for the lead. Whoever rests keeps their codings and cannot sign in."
        )
        super().__init__(desk, explained, parent)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(0, 1)
        self.column.addLayout(self.grid)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of another person"))
        self.name.setAccessibleName(self.tr("Name of another person"))
        self.role = _role_box()
        self.role.setCurrentIndex(self.role.findData(Role.CODER.value))
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self.name.returnPressed.connect(self.add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.role)
        row.addWidget(self.add_button)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        self.rows: dict[str, tuple[QLineEdit, QComboBox, QCheckBox]] = {}
        self.refresh()

    def refresh(self) -> None:
        """One row a person."""
        people = self._desk.coders
        if set(self.rows) != {person.id for person in people}:
            self._build(people)
        for person in people:
            name, role, works = self.rows[person.id]
            if not name.hasFocus():
                name.setText(person.name)
            for widget in (role, works):
                widget.blockSignals(True)
            role.setCurrentIndex(role.findData(person.role))
            works.setChecked(person.active)
            for widget in (role, works):
                widget.blockSignals(False)

    def _build(self, people: tuple[CoderView, ...]) -> None:
        for widgets in self.rows.values():
            for widget in widgets:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for number, person in enumerate(people):
            name, role, works = QLineEdit(person.name), _role_box(), QCheckBox(self.tr("works"))
            name.setAccessibleName(self.tr("Name"))
            works.setAccessibleName(self.tr("{name} works").format(name=person.name))
            ident = person.id
            name.editingFinished.connect(lambda ident=ident: self._change(ident))
            role.activated.connect(lambda _=0, ident=ident: self._change(ident))
            works.clicked.connect(lambda _=False, ident=ident: self._change(ident))
            self.grid.addWidget(name, number, 0)
            self.grid.addWidget(role, number, 1)
            self.grid.addWidget(works, number, 2)
            self.rows[ident] = (name, role, works)

    def _change(self, ident: str) -> None:
        name, role, works = self.rows[ident]
        person = next((each for each in self._desk.coders if each.id == ident), None)
        now = (" ".join(name.text().split()), str(role.currentData()), works.isChecked())
        if person is not None and now != (person.name, person.role, person.active):
            self.do(change_coder, ident, name=now[0], role=now[1], active=now[2])

    def add(self) -> None:
        """Take another person into the study."""
        if self.name.text().strip():
            self.do(add_coder, self.name.text(), str(self.role.currentData()), then=lambda _: self.name.clear())
        self.name.setFocus()


def _role_box() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(said("Roles", _N("Roles", "Role")))
    for role, words in ROLE_WORDS.items():
        box.addItem(said("Roles", words), role)
    return box


class RoundsPage(SetupPage):
    """The passes of coding; the newest is the current one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        explained = self.tr(
            "A round is a pass of coding: training, pilot, main, recoding. New codings belong to the newest round. "
            "A ticked round is for training: comparisons leave it out."
        )
        super().__init__(desk, explained, parent)
        self.list = PlainList()
        self.list.setAccessibleName(self.tr("Rounds"))
        self.list.itemChanged.connect(self._ticked)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a new round"))
        self.name.setAccessibleName(self.tr("Name of a new round"))
        self.add_button = QPushButton(self.tr("Begin round"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self.name.returnPressed.connect(self.add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add_button)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.refresh()

    def refresh(self) -> None:
        """The rounds, the newest last; those for training are ticked."""
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._desk.study.rounds if self._desk.study else ():
            words = self.tr("{name}  ·  current").format(name=each.name) if each.current else each.name
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setCheckState(Qt.CheckState.Checked if each.training else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        ident = item.data(Qt.ItemDataRole.UserRole)
        self.do(mark_training, [ident], on=item.checkState() == Qt.CheckState.Checked)

    def add(self) -> None:
        """Begin another round."""
        if self.name.text().strip():
            self.do(add_round, self.name.text(), then=lambda _: self.name.clear())
        self.name.setFocus()


class ChoicesPage(SetupPage):
    """A list of the study: kinds of evidence, or sides. Edit in place, move, take off."""

    def __init__(self, desk: Desk, list_name: str, explained: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, explained, parent)
        self._list_name = list_name
        self.list = PlainList()
        self.list.setAccessibleName(explained)
        self.list.setEditTriggers(
            QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.DoubleClicked
            | QListWidget.EditTrigger.SelectedClicked
        )  # fmt: skip
        self.list.itemChanged.connect(lambda _item: self.save())
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Another one"))
        self.name.setAccessibleName(self.tr("Another one"))
        self.name.returnPressed.connect(self.add)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(self._buttons())
        self.column.addWidget(self.problem)
        self.refresh()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for text, slot in (
            (self.tr("Add"), self.add), (self.tr("Up"), lambda: self.move_by(-1)),
            (self.tr("Down"), lambda: self.move_by(1)), (self.tr("Take off"), self.remove),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            row.addWidget(button)
        return row

    def _kept(self) -> list[str]:
        study = self._desk.study
        if study is None:
            return []
        return list(study.kinds_of_evidence if self._list_name == "kind_of_evidence" else study.sides)

    def names(self) -> list[str]:
        """What the list shows now."""
        found = [self.list.item(row).text().strip() for row in range(self.list.count())]
        return [name for name in found if name]

    def refresh(self) -> None:
        """Show what holds."""
        kept, row = self._kept(), self.list.currentRow()
        if kept == self.names():
            return
        self.list.blockSignals(True)
        self.list.clear()
        for name in kept:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(kept) - 1))
        self.list.blockSignals(False)

    def save(self) -> None:
        """Keep the list as it is shown."""
        names = self.names()
        if names != self._kept():
            self.do(set_choices, self._list_name, names)

    def add(self) -> None:
        """Put another one at the end."""
        name = " ".join(self.name.text().split())
        if name and name not in self.names():
            self.do(set_choices, self._list_name, [*self.names(), name])
        self.name.clear()
        self.name.setFocus()

    def move_by(self, step: int) -> None:
        """Move the current one up or down."""
        names, row = self.names(), self.list.currentRow()
        if 0 <= row < len(names) and 0 <= row + step < len(names):
            names[row], names[row + step] = names[row + step], names[row]
            self.list.setCurrentRow(row + step)
            self.do(set_choices, self._list_name, names)

    def remove(self) -> None:
        """Take the current one off the list; documents keep what they say."""
        names, row = self.names(), self.list.currentRow()
        if 0 <= row < len(names):
            self.do(set_choices, self._list_name, names[:row] + names[row + 1 :])
