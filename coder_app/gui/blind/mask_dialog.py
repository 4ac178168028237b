"""What a mask shows: whom it hides, or a label of its own, with the grammar the sentence needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from coder_app.blinding.labels import marks_of, without_marks
from coder_app.gui.blind.blind_words import KINDS
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.blinding.entities import Entity
    from coder_app.operations.masking import MaskView


class MaskDialog(QDialog):
    """Asks for what one mask shows; an entity of the list brings its label and kind with it."""

    def __init__(self, mask: MaskView, entities: Sequence[Entity], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label of a mask"))
        self.whom, self.kind, self.label, self.marks = QComboBox(), QComboBox(), QLineEdit(), QLineEdit()
        self.whom.addItem(self.tr("nobody on the list"), None)
        for entity in entities:
            self.whom.addItem(f"{entity.label}  {entity.name}", entity)
        for ident, words in KINDS.items():
            self.kind.addItem(said("Masks", words), ident)
        self.label.setText(without_marks(mask.label).strip("[]"))
        self.marks.setText(marks_of(mask.label))
        self.marks.setPlaceholderText(self.tr("such as dat. or gen. pl."))
        self.kind.setCurrentIndex(max(0, self.kind.findData(mask.kind)))
        at = next((row for row, entity in enumerate(entities, 1) if entity.id == mask.entity_id), 0)
        self.whom.setCurrentIndex(at)
        self._lay_out()
        self.whom.currentIndexChanged.connect(lambda _: self._take_entity())
        self.label.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self._take_entity()
        (self.whom if at else self.label).setFocus()
        self.label.selectAll()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.save, "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Hides"), self.whom)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Label"), self.label)
        form.addRow(self.tr("Grammar"), self.marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(px(440))

    def _take_entity(self) -> None:
        entity: Entity | None = self.whom.currentData()
        for field in (self.kind, self.label):
            field.setEnabled(entity is None)
        if entity is not None:
            self.label.setText(entity.label.strip("[]"))
            self.kind.setCurrentIndex(max(0, self.kind.findData(entity.kind)))

    def values(self) -> tuple[str, str, str, str | None]:
        """Label, kind, grammar and the entity's id as they stand."""
        entity: Entity | None = self.whom.currentData()
        label = f"[{' '.join(self.label.text().strip('[] ').split())}]"
        return label, self.kind.currentData(), " ".join(self.marks.text().split()), entity.id if entity else None
