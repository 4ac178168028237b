"""The set-up of the study: names of pages at the left, the page at the right; every change holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.start.plain_dialog import PlainList
from coder_app.gui.study.blind_page import BlindPage
from coder_app.gui.study.periods_page import PeriodsPage
from coder_app.gui.study.provenance_page import ProvenancePage
from coder_app.gui.study.setup_pages import ChoicesPage, PeoplePage, RoundsPage, TitlePage
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.labels import Line

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk


class SetupDialog(QDialog):
    """``page`` is the id to begin with: title, people, rounds, periods, kinds, sides, sources, blind."""

    def __init__(self, desk: Desk, page: str = "title", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set up the study"))
        self.pages: dict[str, QWidget] = {
            "title": TitlePage(desk),
            "people": PeoplePage(desk),
            "rounds": RoundsPage(desk),
            "periods": PeriodsPage(desk),
            "kinds": ChoicesPage(desk, "kind_of_evidence", self.tr("What kind of evidence a document can be.")),
            "sides": ChoicesPage(desk, "side", self.tr("Whose side a source can stand on.")),
            "sources": ProvenancePage(desk),
            "blind": BlindPage(desk),
        }
        self.names = PlainList()
        self.names.setAccessibleName(self.tr("Pages"))
        self.names.addItems([self.tr("Title and question"), self.tr("People"), self.tr("Rounds"), self.tr("Periods"),
                             self.tr("Kinds of evidence"), self.tr("Sides"), self.tr("Table of sources"),
                             self.tr("What coders see")])  # fmt: skip
        self.names.setFixedWidth(px(184))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = QLabel()
        set_role(self.heading, "heading")
        self.stack = QStackedWidget()
        for widget in self.pages.values():
            self.stack.addWidget(widget)
        self.names.currentRowChanged.connect(self._show)
        self._lay_out()
        for keys, slot in ((QKeySequence.StandardKey.Undo, desk.project.undo),
                           (QKeySequence.StandardKey.Redo, desk.project.redo)):  # fmt: skip
            QShortcut(QKeySequence(keys), self, slot)
        self.names.setCurrentRow(list(self.pages).index(page))
        self.resize(px(840), px(620))

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        hint = QLabel(self.tr("Every change holds at once; Ctrl Z takes it back."))
        set_role(hint, "second")
        end = QHBoxLayout()
        end.addWidget(hint)
        end.addStretch(1)
        end.addWidget(close)
        right = QVBoxLayout()
        right.setContentsMargins(20, 16, 20, 14)
        right.setSpacing(10)
        right.addWidget(self.heading)
        right.addWidget(self.stack, 1)
        right.addLayout(end)
        left = QVBoxLayout()
        left.setContentsMargins(8, 14, 8, 8)
        left.addWidget(self.names)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left)
        whole.addWidget(Line(vertical=True))
        whole.addLayout(right, 1)

    def _show(self, row: int) -> None:
        item = self.names.item(row)
        self.heading.setText(item.text() if item is not None else "")
        self.stack.setCurrentIndex(row)
        if self.isVisible():
            self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        # A field that still has the keyboard is kept by losing it.
        self.names.setFocus()
        super().done(result)
