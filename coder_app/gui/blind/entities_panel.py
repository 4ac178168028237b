"""Who and what is to be hidden: the list of the study, by hand and from the provenance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.blind.blind_words import KINDS
from coder_app.gui.blind.suggestions_panel import ThingList
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import said
from coder_app.operations.entities import (
    add_entity,
    change_entity,
    entities,
    merge_entities,
    remove_entity,
    take_entities,
)
from coder_app.operations.masking import count_labels, labels_count

if TYPE_CHECKING:
    from coder_app.blinding.entities import Entity
    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk


class EntitiesPanel(ThingList):
    """Each change is one step that can be taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "person", parent)
        self._desk = desk
        self.dialog: EntityDialog | None = None
        self.header.set_title(self.tr("Who and what is to be hidden"))
        self.table.setAccessibleName(self.tr("Who and what is to be hidden"))
        self.add = self.button(self.tr("Add…"), self.ask_new, ("Insert",))
        self.edit = self.button(self.tr("Edit…"), self.ask_change, ("F2",))
        self.merge = self.button(self.tr("Merge"), self._merge, ("J",))
        self.remove = self.button(self.tr("Remove"), self._remove, ("Delete",))
        self.table.row_activated.connect(lambda _index: self.ask_change())
        self.empty.acted.connect(lambda: desk.project.do(take_entities, then=self._taken))
        self.empty.say(
            self.tr("Nobody is listed yet."),
            self.tr("List who and what would tell the source; all forms are found."),
            self.tr("List what the provenance names"),
        )  # fmt: skip
        self.numbering = QComboBox()
        self.numbering.addItem(self.tr("Labels anew in each document"), "document")
        self.numbering.addItem(self.tr("Labels through the whole study"), "study")
        self.numbering.setAccessibleName(self.tr("How labels count"))
        self.numbering.setToolTip(self.tr(
            "Anew in each document, one text that is recognised does not decode the others. Through the whole study, "
            "coders can follow who is who from text to text."))  # fmt: skip
        self.numbering.activated.connect(lambda _: desk.project.do(count_labels, self.numbering.currentData()))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        below = QVBoxLayout()
        below.setContentsMargins(14, 0, 14, 10)
        below.addWidget(self.numbering)
        column.addLayout(below)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._can())
        desk.project.changed.connect(self._follow)
        self._show([])

    def read(self) -> None:
        """Read the list again."""
        self._desk.project.ask(entities, then=self._show)
        self._desk.project.ask(labels_count, then=lambda through: self.numbering.setCurrentIndex(
            self.numbering.findData(through)))  # fmt: skip

    def listed(self) -> list[Entity]:
        """Everything on the list."""
        return [each for _, each in self.model.rows]

    def _follow(self, changes: Changes) -> None:
        if changes.touches("entity", "study") and self._desk.is_lead:
            self.read()

    def _show(self, found: list[Entity]) -> None:
        self.header.set_quiet(whole(len(found)) if found else "")
        heads = (self.tr("Label"), self.tr("Name"), self.tr("Other names"))
        self.show_rows(heads, [((each.label, each.name, ", ".join(each.aliases)), each) for each in found])
        self._can()

    def _can(self) -> None:
        for widget in (self.edit, self.merge, self.remove, self.numbering):
            widget.setVisible(bool(self.model.rows))
        for button in (self.edit, self.remove):
            button.setEnabled(self.current() is not None)
        self.merge.setEnabled(len(self.selected()) > 1)

    def _taken(self, count: int) -> None:
        if not count:
            self._desk.messages.tell(self.tr("The provenance names nobody and nothing yet; fill it in in the Library."))

    def ask_new(self) -> None:
        """Ask for somebody or something new."""
        self._open(EntityDialog(None, self.window()))

    def ask_change(self) -> None:
        """Ask for changes to the current entity."""
        if self.current() is not None:
            self._open(EntityDialog(self.current(), self.window()))

    def _open(self, dialog: EntityDialog) -> None:
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._keep(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, dialog: EntityDialog) -> None:
        kind, name, aliases, label = dialog.values()
        if dialog.entity is None:
            self._desk.project.do(add_entity, kind, name, aliases, label)
        else:
            self._desk.project.do(change_entity, dialog.entity.id, kind=kind, name=name, aliases=aliases, label=label)

    def _merge(self) -> None:
        chosen: list[Entity] = self.selected()
        if len(chosen) < 2:
            self._desk.messages.tell(self.tr("Select two or more that are the same, with Ctrl or Shift."))
            return
        kept, *others = chosen
        told = self.tr("{names} are one with {label} now.").format(
            names=", ".join(each.label for each in others), label=kept.label)  # fmt: skip
        self._desk.project.do(merge_entities, kept.id, [each.id for each in others],
                              then=lambda _: self._desk.messages.offer_undo(told, self._desk.project.undo))  # fmt: skip

    def _remove(self) -> None:
        gone: list[Entity] = self.selected()
        for each in gone:
            self._desk.project.do(remove_entity, each.id)
        if len(gone) == 1:
            self._desk.messages.offer_undo(
                self.tr("{label} is not on the list any more; its masks stay.").format(label=gone[0].label),
                self._desk.project.undo,
            )


class EntityDialog(QDialog):
    """Kind, name, other names in any language one below the other, and the label that is shown instead."""

    def __init__(self, entity: Entity | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity = entity
        self.setWindowTitle(self.tr("To be hidden"))
        self.kind, self.name, self.label = QComboBox(), QLineEdit(), QLineEdit()
        for ident, words in KINDS.items():
            if ident != "self":
                self.kind.addItem(said("Masks", words), ident)
        self.aliases = QPlainTextEdit()
        self.aliases.setTabChangesFocus(True)
        self.aliases.setFixedHeight(px(120))
        self.label.setPlaceholderText(self.tr("chosen by the program"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.save, "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Other names, one a line"), self.aliases)
        form.addRow(self.tr("Label"), self.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(px(480))
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.save.setEnabled(False)
        self.name.setFocus()
        if entity is not None:
            self._fill(entity)

    def _fill(self, entity: Entity) -> None:
        at = self.kind.findData(entity.kind)
        if at < 0:
            self.kind.addItem(said("Masks", KINDS.get(entity.kind, entity.kind)), entity.kind)
            at = self.kind.count() - 1
        self.kind.setCurrentIndex(at)
        self.name.setText(entity.name)
        self.aliases.setPlainText("\n".join(entity.aliases))
        self.label.setText(entity.label)

    def values(self) -> tuple[str, str, list[str], str]:
        """Kind, name, other names and label as they stand."""
        return (
            self.kind.currentData(), self.name.text(), self.aliases.toPlainText().splitlines(), self.label.text()
        )  # fmt: skip
