"""Whether blinding held: in plain words, and the indices with their intervals as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.blind.unblinding_dialogs import BreachDialog, UnblindDialog
from coder_app.gui.code.finishing_dialog import FACET_WORDS
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.labels import PanelHeader
from coder_app.gui.widgets.numbers import coefficient, interval, percent, whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.words import said
from coder_app.operations.blinding_report import did_blinding_hold, told
from coder_app.operations.blindness import record_breach, unblind

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.storage.session import StudySession


class HeldView(QWidget):
    """Read anew whenever it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PanelHeader(self.tr("Did it hold"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setContentsMargins(14, 4, 14, 10)
        self.scales = QLabel(self.tr(
            "James: 1 blind, .5 chance, 0 all right. Bang: 1 all right, 0 chance, −1 all wrong. p: how often as many "
            "right guesses come by chance."))  # fmt: skip
        self.scales.setWordWrap(True)
        self.scales.setContentsMargins(14, 0, 14, 8)
        self.scales.hide()
        set_role(self.scales, "second")
        self.table, self.model = QuietTable(), QStandardItemModel(self)
        self.table.setAccessibleName(self.tr("Did it hold"))
        self.table.set_model(self.model, natural_sort=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.words)
        column.addLayout(self._buttons())
        column.addWidget(self.scales)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _buttons(self) -> QHBoxLayout:
        self.breach_button = QPushButton(self.tr("Record a breach…"))
        self.breach_button.clicked.connect(self._ask_breach)
        self.unblind_button = QPushButton(self.tr("Unblind…"))
        self.unblind_button.clicked.connect(self._ask_unblinding)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.breach_button)
        row.addWidget(self.unblind_button)
        row.addStretch(1)
        return row

    def _ask_unblinding(self) -> None:
        dialog = UnblindDialog(self._desk, self.window())
        dialog.accepted.connect(lambda: self._unblind(dialog.reason, dialog.scope))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _unblind(self, reason: str, scope: dict[str, str]) -> None:
        named = {kind: scope.get(kind, "") for kind in ("round_name", "document", "coder")}
        self._desk.project.do(
            unblind, reason, round_name=named["round_name"], document=named["document"], coder=named["coder"],
            then=self._unblinded,
        )  # fmt: skip

    def _unblinded(self, _: object) -> None:
        self._desk.messages.tell(self.tr("Unblinded. What is coded from now on is marked as not blind."))
        self.read()

    def _ask_breach(self) -> None:
        dialog = BreachDialog(self._desk, self.window())
        dialog.accepted.connect(lambda: self._desk.project.do(
            record_breach, dialog.document_box.currentData(), dialog.note, coder=dialog.coder_box.currentData(),
            then=lambda _: self.read()))  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def read(self) -> None:
        """Ask again; the intervals take a moment."""
        self.words.setText(self.tr("Working it out…"))
        project = self._desk.project
        self._desk.jobs.start(self.tr("Did blinding hold"), lambda _progress: project.call(
            lambda study: study.ask(_held)), then=self._show)  # fmt: skip

    def _show(self, found: dict[str, Any]) -> None:
        self.words.setText("\n".join(self._sentences(found)))
        self.model.clear()
        self.model.setHorizontalHeaderLabels([
            self.tr("Guessed"), self.tr("Index"), self.tr("Coder"), self.tr("Source or code"), self.tr("Value"),
            self.tr("Interval"),
        ])  # fmt: skip
        rows = [row for facet, each in found["facets"].items()
                for row in self._rows(said("Blinding", FACET_WORDS[facet]), each)]  # fmt: skip
        for row in [*rows, *self._anchoring_rows(found["anchoring"])]:
            items = [QStandardItem(words) for words in row]
            for item in items:
                item.setEditable(False)
            self.model.appendRow(items)
        for widget in (self.table, self.scales):
            widget.setVisible(self.model.rowCount() > 0)
        self.table.fit_columns()

    def _sentences(self, found: dict[str, Any]) -> list[str]:
        counts, doubts = found["recognised"], found["doubts"]
        answers = sum(counts[each] for each in ("no", "unsure", "yes"))
        if not answers:
            return [self.tr("No coder has finished a blind document with answers yet.")]
        lines = [
            self.tr("Source recognised: {yes} of {all} answers ({share}); perhaps: {unsure}.").format(
                yes=whole(counts["yes"]), all=whole(answers), share=percent(counts["yes"] / answers),
                unsure=whole(counts["unsure"])),
            self.tr("Passages recognised: {known}; not codable because of a mask: {masked}.").format(
                known=whole(doubts["recognised"]), masked=whole(doubts["mask"])),
        ]  # fmt: skip
        for facet, each in found["facets"].items():
            lines.append(f"{said('Blinding', FACET_WORDS[facet])}: {self._verdict(each['james'])}")
        both = found["anchoring"]
        if both["documents"]:
            lines.append(self.tr("Documents coded both masked and unmasked: {count}. The table has what knowing the "
                                 "source changes.").format(count=whole(both["documents"])))  # fmt: skip
        if found["after_unblinding"]:
            count = whole(found["after_unblinding"])
            lines.append(self.tr("Left out, because given after unblinding: {count}.").format(count=count))
        return lines

    def _verdict(self, james: dict[str, Any]) -> str:
        if james["value"] is None:
            return said("Errors", james["undefined_reason"])
        if james["low"] is None or james["high"] is None:
            return self.tr("too few guesses to say how far this can be trusted.")
        if james["high"] < 0.5:
            return self.tr("blinding failed: coders name the source more often than chance allows.")
        if james["low"] > 0.5:
            return self.tr("blinding held: coders mostly do not know the source.")
        return self.tr("the guesses do not tell whether blinding held: the interval reaches to both sides of .5.")

    def _rows(self, facet: str, each: dict[str, Any]) -> list[tuple[str, ...]]:
        everybody, james, known = self.tr("all"), each["james"], each["corrected"]
        rows: list[tuple[str, ...]] = [
            (facet, self.tr("James"), everybody, "–", coefficient(james["value"]),
             interval(james["low"], james["high"])),
            (facet, self.tr("Right beyond language and kind"), everybody, "–", coefficient(known["value"]),
             interval(known["low"], known["high"])),
            (facet, self.tr("p by chance"), everybody, "–", coefficient(each["test"]["value"]),
             "–"),
        ]  # fmt: skip
        name = self.tr("Bang")
        for coder, found in ((everybody, each["bang"]), *each["bang"]["by_coder"].items()):
            for origin, value in (found["value"] or {}).items():
                if value is not None:
                    ends = interval(found["low"][origin], found["high"][origin])
                    rows.append((facet, name, coder, origin, coefficient(value), ends))
        return rows

    def _anchoring_rows(self, found: dict[str, Any]) -> list[tuple[str, ...]]:
        """By code how much more of the text has it where the source was known."""
        name, everybody = self.tr("Share coded unmasked less share coded masked"), self.tr("all")
        return [
            (self.tr("Anchoring"), name, everybody, each["code"], coefficient(each["value"]),
             interval(each["low"], each["high"]))
            for each in found["codes"]
        ]  # fmt: skip


def _held(session: StudySession) -> dict[str, Any]:
    return told(did_blinding_hold(session))
