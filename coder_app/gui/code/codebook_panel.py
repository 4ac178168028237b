"""The codebook beside the page: heading, a field to find or create, the tree, and what to do while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from coder_app.gui.codebook.tree import CodebookTree
from coder_app.gui.widgets.icons import put_icon
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from coder_app.domain.views import CodeView


class CodebookField(SearchField):
    """Narrows the tree; Enter takes the first code that fits, or asks for a new one."""

    taken = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit(self.text())
        else:
            super().keyPressEvent(event)


class CodebookPanel(QWidget):
    """All wishes about codes come from ``tree``; this adds those of the field and of the empty state."""

    code_chosen = Signal(str)
    create_requested = Signal(str, object)
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PanelHeader(self.tr("Codebook"))
        self.field = CodebookField(self.tr("Type to find or create a code"))
        self.tree = CodebookTree()
        self.empty = EmptyState(
            "code",
            self.tr("There are no codes yet."),
            self.tr("New code…"),
            self.tr("Write the first one, or bring in a codebook from a table."),
        )
        self.nothing = EmptyState("find", "")
        self._version = ""
        self._editable = True
        self._lay_out()
        self._connect()
        self.set_codes([])

    def _lay_out(self) -> None:
        self.menu_button = QToolButton()
        self.menu_button.setAccessibleName(self.tr("New code"))
        self.menu_button.setToolTip(self.tr("New code…"))
        put_icon(self.menu_button, "plus", "second")
        self.header.add(self.menu_button)
        self.pages = QStackedWidget()
        for page in (self.tree, self.empty, self.nothing):
            self.pages.addWidget(page)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 8)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.field.taken.connect(self._take)
        self.field.down_pressed.connect(self._into_tree)
        self.tree.code_chosen.connect(self.code_chosen)
        self.empty.acted.connect(lambda: self.tree.new_requested.emit(None))
        self.nothing.acted.connect(lambda: self._take(self.field.text()))
        self.menu_button.clicked.connect(lambda: self.tree.new_requested.emit(None))

    def set_codes(self, codes: Sequence[CodeView], version: str = "") -> None:
        """Show these codes; ``version`` stands before their number ("v3")."""
        self._version = version
        self.tree.set_codes(codes)
        count = self.tr("%n codes", "", len(codes)) if len(codes) < 1000 else whole(len(codes))
        self.header.set_quiet(" · ".join(part for part in (version, count if codes else "") if part))
        self._narrow(self.field.text())

    def set_editable(self, editable: bool) -> None:
        """Whether this person may change the codebook."""
        self._editable = editable
        self.tree.set_editable(editable)
        self.menu_button.setVisible(editable)
        self.empty.button.setVisible(editable)

    def _narrow(self, text: str) -> None:
        self.tree.set_filter(text)
        if not self.tree.codes():
            self.pages.setCurrentWidget(self.empty)
        elif text.strip() and not self._any_shown():
            button = self.tr("Create code “{name}”").format(name=text.strip()) if self._editable else ""
            self.nothing.say(self.tr("No code is called “{name}”.").format(name=text.strip()), button=button)
            self.pages.setCurrentWidget(self.nothing)
        else:
            self.pages.setCurrentWidget(self.tree)

    def _any_shown(self) -> bool:
        model = self.tree.model()
        return any(not self.tree.isRowHidden(row, model.index(-1, -1)) for row in range(model.rowCount()))

    def _take(self, text: str) -> None:
        name = " ".join(text.split())
        first = self.tree.first_shown() if name else None
        if first is not None:
            self.tree.select_code(first.id)
            self.code_chosen.emit(first.id)
            self.field.clear()
        elif name and self._editable:
            self.create_requested.emit(name, None)

    def _into_tree(self) -> None:
        first = self.tree.first_shown()
        if first is not None:
            self.tree.select_code(first.id)
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
