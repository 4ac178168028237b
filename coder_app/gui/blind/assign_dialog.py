"""Choosing the documents a coder gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.theme import px, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import DocumentView


class AssignDialog(QDialog):
    """``chosen`` tells document ids, none for all there are, and whether language versions may go together."""

    chosen = Signal(list, bool)

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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Assign"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go, "main")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (explained, self.list, self.versions, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(px(460))
        self.list.itemChanged.connect(lambda _: self.go.setEnabled(bool(self._checked())))
        self.go.setEnabled(bool(self._checked()))

    def _checked(self) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [each.data(Qt.ItemDataRole.UserRole) for each in items if each.checkState() == Qt.CheckState.Checked]

    def _accept(self) -> None:
        ids = self._checked()
        self.chosen.emit([] if len(ids) == self.list.count() else ids, self.versions.isChecked())
        self.accept()
