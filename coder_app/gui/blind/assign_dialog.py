"""Choosing the documents a coder gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.theme import px, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import DocumentView


class AssignDialog(QDialog):
    """``chosen`` tells document ids, none for all there are, whether language versions may go together, and which share
    (0 … 1) is drawn to be read unmasked.
    """

    chosen = Signal(list, bool, float)

    def __init__(self, name: str, documents: Sequence[DocumentView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Documents for {name}").format(name=name))
        explained = QLabel(self.tr("Each coder gets the documents in an order of their own."))
        explained.setWordWrap(True)
        set_role(explained, "second")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Documents that can be assigned"))
        for document in documents:
            named = document.code if document.name == document.code else f"{document.code}  {document.name}"
            item = QListWidgetItem(named, self.list)
            item.setData(Qt.ItemDataRole.UserRole, document.id)
            item.setCheckState(Qt.CheckState.Checked)
        self.versions = QCheckBox(self.tr("Also several language versions of one work"))
        self.unmasked = QSpinBox()
        self.unmasked.setRange(0, 50)
        self.unmasked.setSingleStep(5)
        self.unmasked.setSuffix(" %")
        self.unmasked.setAccessibleName(self.tr("Read unmasked"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Assign"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "main")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (explained, self.list, self.versions):
            column.addWidget(widget)
        column.addLayout(self._share())
        column.addWidget(buttons)
        self.setMinimumWidth(px(460))
        self.list.itemChanged.connect(lambda _: self.go.setEnabled(bool(self._checked())))
        self.go.setEnabled(bool(self._checked()))

    def _share(self) -> QFormLayout:
        """The share read unmasked, and what it is for."""
        why = QLabel(self.tr("Drawn at random and handed out as they are, to see whether knowing the source changes "
                             "what is coded. What is coded in them counts as not blind."))  # fmt: skip
        why.setWordWrap(True)
        set_role(why, "second")
        form = QFormLayout()
        form.addRow(self.tr("Read unmasked"), self.unmasked)
        form.addRow(why)
        return form

    def _checked(self) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [each.data(Qt.ItemDataRole.UserRole) for each in items if each.checkState() == Qt.CheckState.Checked]

    def _accept(self) -> None:
        ids = self._checked()
        self.chosen.emit([] if len(ids) == self.list.count() else ids, self.versions.isChecked(),
                         self.unmasked.value() / 100)  # fmt: skip
        self.accept()
