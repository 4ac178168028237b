"""Who said it, for which state, when and where: a form that keeps each field as soon as one leaves it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from coder_app.domain.errors import BadInput
from coder_app.domain.views import ProvenanceView
from coder_app.gui.theme import restyle, set_role
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.provenance_tables import read_date

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

_N = QT_TRANSLATE_NOOP
FIELDS: tuple[tuple[str, str], ...] = (
    ("speaker", _N("Provenance", "Speaker or author")),
    ("role", _N("Provenance", "Office or role")),
    ("institution", _N("Provenance", "Institution")),
    ("state", _N("Provenance", "State")),
    ("bloc", _N("Provenance", "Bloc")),
    ("side", _N("Provenance", "Side")),
    ("leaning", _N("Provenance", "Leaning")),
    ("date", _N("Provenance", "Date")),
    ("place", _N("Provenance", "Place")),
    ("occasion", _N("Provenance", "Occasion")),
    ("kind_of_evidence", _N("Provenance", "Kind of evidence")),
    ("original_language", _N("Provenance", "Original language")),
    ("citation", _N("Provenance", "Citation")),
    ("link", _N("Provenance", "Link")),
)


class OfferingField(QLineEdit):
    """A line edit that offers known values while typing, and all of them with the down key."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = QStringListModel(self)
        completer = QCompleter(self._values, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        self.editingFinished.connect(self.left)

    def offer(self, values: Sequence[str]) -> None:
        """Offer these."""
        if list(values) != self._values.stringList():
            self._values.setStringList(list(values))

    def offered(self) -> list[str]:
        """What is offered."""
        return self._values.stringList()

    def show_offers(self) -> None:
        """Open the list with all values."""
        completer = self.completer()
        if self._values.rowCount():
            completer.setCompletionPrefix("")
            completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer().popup()
        if event.key() == Qt.Key.Key_Down and popup is not None and not popup.isVisible():
            self.show_offers()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        first = not self.hasFocus()
        super().mousePressEvent(event)
        if first and not self.text():
            QTimer.singleShot(0, self, self.show_offers)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)


class ProvenanceForm(QWidget):
    """``changed`` tells the whole provenance after a field was left with another value."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ProvenanceView()
        self.fields: dict[str, OfferingField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 8)
        column.setSpacing(2)
        for ident, name in FIELDS:
            words = said("Provenance", name)
            field = OfferingField()
            field.setAccessibleName(words)
            label = QLabel(words)
            label.setBuddy(field)
            set_role(label, "second")
            label.setContentsMargins(0, 6, 0, 0)
            field.left.connect(self.save)
            self.fields[ident] = field
            column.addWidget(label)
            column.addWidget(field)
        self.fields["date"].setPlaceholderText(self.tr("2007-02-10"))
        self.fields["date"].textEdited.connect(self._date_typed)
        self.trouble = QLabel(self.tr("Write the date as 2007-02-10 or 10.02.2007."))
        set_role(self.trouble, "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        column.insertWidget(column.indexOf(self.fields["date"]) + 1, self.trouble)

    def show_provenance(self, said_of: ProvenanceView | None) -> None:
        """Show a provenance; a field that is being typed in keeps what was typed."""
        self._kept = said_of or ProvenanceView()
        for ident, field in self.fields.items():
            text = self._text(ident)
            if not (field.hasFocus() and field.isModified()) and field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        if not self.fields["date"].isModified():
            self._mark_date(wrong=False)

    def show_other(self, said_of: ProvenanceView | None) -> None:
        """Show the provenance of another document; what was typed is gone (save first)."""
        for field in self.fields.values():
            field.setModified(False)
        self.show_provenance(said_of)

    def _text(self, ident: str) -> str:
        value = getattr(self._kept, ident)
        return value.isoformat() if isinstance(value, date) else value or ""

    def offer(self, values: Mapping[str, Sequence[str]]) -> None:
        """Offer known values by field."""
        for ident, field in self.fields.items():
            field.offer(values.get(ident, ()))

    def save(self) -> None:
        """Tell the provenance when something in it is different; a date that cannot be read is marked instead."""
        try:
            when = read_date(self.fields["date"].text())
        except BadInput:
            self._mark_date(wrong=True)
            return
        texts = {ident: " ".join(field.text().split()) for ident, field in self.fields.items() if ident != "date"}
        now = replace(self._kept, date=when, **texts)
        for field in self.fields.values():
            field.setModified(False)
        if now != self._kept:
            self._kept = now
            self.changed.emit(now)

    def _date_typed(self) -> None:
        self._mark_date(wrong=False)

    def _mark_date(self, *, wrong: bool) -> None:
        self.trouble.setVisible(wrong)
        if bool(self.fields["date"].property("wrong")) != wrong:
            self.fields["date"].setProperty("wrong", wrong)
            restyle(self.fields["date"])
