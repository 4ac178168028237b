"""The bars above and below: study, round, search, undo and redo, who I am; where I am, what is selected, saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.chips import Chip, ChipButton
from coder_app.gui.widgets.icons import put_icon
from coder_app.gui.widgets.labels import ElidedLabel


class SearchButton(QPushButton):
    """Looks like the one search field and opens it: a field in the bar would keep keys from the page."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setProperty("role", "search")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        words = ElidedLabel(text, "lead")
        self.key = QLabel(key)
        self.key.setProperty("role", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        for label in (words, self.key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(words, 1)
        row.addWidget(self.key, alignment=Qt.AlignmentFlag.AlignVCenter)
        follow_theme(self, self._resize)

    def _resize(self) -> None:
        self.setFixedHeight(px(31))
        self.setMinimumWidth(px(160))
        self.setMaximumWidth(px(340))


class TopBar(QWidget):
    """The bar at the top of the window."""

    search_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    round_requested = Signal()
    person_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.study = ElidedLabel("", "title")
        self.study.keep_at_least(200)
        self.round = ChipButton()
        self.search = SearchButton(self.tr("Search texts, codes, commands"), "Ctrl K")
        self.undo = self._tool("undo", self.tr("Undo"))
        self.redo = self._tool("redo", self.tr("Redo"))
        self.blind = Chip()
        self.person = ChipButton()
        self._lay_out()
        self._connect()
        self.set_undo("", "")
        self.set_round("")
        self.set_person("")
        self.set_blind("open")
        follow_theme(self, self._resize)

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        put_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self.study)
        left.addWidget(self.round)
        left.addStretch(1)
        right.addStretch(1)
        for widget in (self.undo, self.redo, self.blind, self.person):
            right.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 6)
        for part in (left, right, row):
            part.setSpacing(8)
        # Equal stretch on both sides keeps the search field in the middle of the window.
        row.addLayout(left, 4)
        row.addWidget(self.search, 5)
        row.addLayout(right, 4)

    def _connect(self) -> None:
        self.search.clicked.connect(self.search_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.round.clicked.connect(self.round_requested)
        self.person.clicked.connect(self.person_requested)

    def _resize(self) -> None:
        self.setFixedHeight(px(44))
        for button in (self.undo, self.redo):
            button.setIconSize(QSize(px(16), px(16)))

    def set_study(self, name: str) -> None:
        """The study's name; empty while none is open."""
        self.study.set_text(name)

    def set_round(self, name: str) -> None:
        """The current round; empty hides the chip."""
        self._show(self.round, name)

    def set_person(self, text: str) -> None:
        """Who I am ("Anna · coder"); empty hides the chip."""
        self._show(self.person, text)

    def set_blind(self, state: str) -> None:
        """Whether I am blind: open (says nothing), blind, unblinded, lead."""
        words, tip = {
            "blind": (self.tr("Blind"), self.tr("The sources are hidden from you.")),
            "unblinded": (self.tr("Not blind any more"), self.tr("The sources may be known now.")),
            "lead": (self.tr("Sees the sources"), self.tr("The study hides its sources from coders, not from you.")),
        }.get(state, ("", ""))
        self.blind.setText(words)
        self.blind.setToolTip(tip)
        self.blind.setAccessibleDescription(tip)
        self.blind.set_on(state == "blind")
        self.blind.setVisible(bool(words))

    def set_undo(self, undo: str, redo: str) -> None:
        """What undo and redo would do, in words; empty switches the button off."""
        for button, what, verb, key in (
            (self.undo, undo, self.tr("Undo: {what}"), "Ctrl+Z"),
            (self.redo, redo, self.tr("Redo: {what}"), "Ctrl+Shift+Z"),
        ):
            button.setEnabled(bool(what))
            button.setToolTip(f"{verb.format(what=what)} ({key})" if what else self.tr("Nothing to take back"))
        if not redo:
            self.redo.setToolTip(self.tr("Nothing to do again"))

    def _show(self, chip: QPushButton, text: str) -> None:
        chip.setText(text)
        chip.setVisible(bool(text))


class StatusLine(QWidget):
    """The line at the bottom: texts at the left, widgets such as running work, and quiet texts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._parts: dict[str, ElidedLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 1, 14, 0)
        self._row.setSpacing(18)
        self._row.addStretch(1)
        self._left = 0
        for name in ("place", "more", "selection"):
            self._row.insertWidget(self._left, self._part(name))
            self._left += 1
        self._row.setStretchFactor(self._parts["selection"], 0)
        for name in ("sealed", "zoom", "saved"):
            self._row.addWidget(self._part(name))
        follow_theme(self, self._resize)

    def _part(self, name: str) -> ElidedLabel:
        label = ElidedLabel("", "second")
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        label.keep_at_least(60 if name == "selection" else 180)
        label.hide()
        self._parts[name] = label
        return label

    def _resize(self) -> None:
        self.setFixedHeight(px(28))

    def say(self, part: str, text: str) -> None:
        """Set one of the texts: place, more, selection (left), sealed, zoom, saved (right); empty hides it."""
        self._parts[part].set_text(text)
        self._parts[part].setVisible(bool(text))

    def text(self, part: str) -> str:
        """What one of the texts says."""
        return self._parts[part].whole_text()

    def add(self, widget: QWidget) -> None:
        """Put a widget (running work, a chip) before the texts at the right."""
        self._row.insertWidget(self._left + 1, widget)
