"""Asking who works now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from coder_app.gui.start.plain_dialog import PlainDialog, PlainList
from coder_app.gui.theme import px
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import CoderView


class SignInDialog(PlainDialog):
    """The people of the study with their roles; ``chosen`` is the name, "" when nobody is chosen."""

    def __init__(self, people: Sequence[CoderView], current: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who works now?"), self.tr("Go on"), parent,
            explained=self.tr("What is done from now on stands under this name; each sees what they may see."),
        )  # fmt: skip
        self.list = PlainList()
        self.list.setAccessibleName(self.tr("People"))
        for person in people:
            if person.active:
                item = QListWidgetItem(f"{person.name}  ·  {said('Roles', person.role)}")
                item.setData(Qt.ItemDataRole.UserRole, person.name)
                self.list.addItem(item)
                if person.name == current or self.list.count() == 1:
                    self.list.setCurrentItem(item)
        self.list.itemDoubleClicked.connect(self.accept)
        self.list.setMinimumHeight(px(160))
        self.body.addWidget(self.list)
        self.list.setFocus()

    @property
    def chosen(self) -> str:
        """The name of the person who works now."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""
