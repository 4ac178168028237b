"""Blind coding from the provenance to the export, in the window: two packets, two coders, adjudication, unblinding."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from opened_window import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from small_studies import add_codes, add_people, add_text

from coder_app.gui.blind.assign_dialog import AssignDialog
from coder_app.gui.blind.packet_dialogs import LeaksDialog, ReturnDialog
from coder_app.gui.blind.unblinding_dialogs import UnblindDialog
from coder_app.gui.code.finishing_dialog import FinishingDialog
from coder_app.gui.exporting.export_dialog import ExportDialog, ReportOfExport
from coder_app.operations.codebook import set_key
from coder_app.operations.coder_sight import offer_guesses
from coder_app.operations.project import Project, create_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL = Qt.KeyboardModifier.ControlModifier
SPEECHES = {
    "Ruritania": "Ruritania wants peace. Its army is strong.\nNobody shall threaten Ruritania.\n",
    "Sylvania": "Sylvania has an army too. It is afraid.\nSylvania asks for help.\n",
}


class Journey(Studio):
    """The window with somebody at it who presses and clicks."""

    def press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.active()
        widget.setFocus()
        QTest.keyClick(widget, key, held)
        self.settled()

    def click(self, widget: QWidget) -> None:
        self.until(widget.isEnabled)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def go(self, ident: str) -> Any:
        self.window.go(ident)
        self.settled()
        return self.window.workspaces[ident]

    def type_provenance(self, number: int, **said: str) -> None:
        """Write what tells the source of a document into the form of the Library."""
        library = self.go("library")
        library.table.choose([self.window.desk.documents[number].id])
        for facet, words in said.items():
            field = library.details.provenance.fields[facet]
            self.active()
            field.setFocus()
            self.qtbot.keyClicks(field, words)
            self.qtbot.keyClick(field, Qt.Key.Key_Tab)
            self.settled()

    def hand_out(self, name: str) -> Path:
        """Give a coder all documents, and make the packet."""
        coders, target = self.window.workspaces["blind"].coders, self.folder / f"{name}.coder"
        row = next(row for row, (cells, _) in enumerate(coders.model.rows) if cells[0] == name)
        coders.choose_row(row)
        self.click(coders.assign)
        self.click(self.dialog(AssignDialog).go)
        self.until(lambda: coders.model.rows[row][0][2] == "2")
        coders.make_packet(coders.current().id, name, target)
        self.until(lambda: target.exists() or self.window.findChildren(LeaksDialog))
        self.settled()
        return target

    def code_packet(self, packet: Path, recognised: int, *, second: bool) -> None:
        """Code the first sentence of each document, with ``second`` the next one too, and finish them."""
        self.open(packet)
        code = self.go("code")
        for document in [each.id for each in self.window.desk.documents]:
            code.open_document(document)
            self.until(lambda wanted=document: code.reader.document is not None and code.reader.document.id == wanted)
            self.settled()
            surface = code.reader.surface
            assert not any(name in code.reader.loaded.opened.text for name in SPEECHES)
            for _ in range(2 if second else 1):
                self.press(surface, Qt.Key.Key_Space)
                self.press(surface, Qt.Key.Key_1)
            self.press(surface, Qt.Key.Key_Return, CONTROL)
            asked = self.dialog(FinishingDialog)
            assert second or "[STATE-A]" in asked.gave_away.text()
            asked.recognised.buttons()[recognised].click()
            for box in asked.guesses.values():
                box.setCurrentIndex(2)
            asked.confidence.setCurrentIndex(1)
            self.click(asked.accept_button)
            self.until(lambda wanted=document: wanted in self.window.desk.finished)
        self.settled()

    def take_back(self, packet: Path) -> None:
        coders = self.window.workspaces["blind"].coders
        coders.look_into(packet)
        self.click(self.dialog(ReturnDialog).take)
        self.settled()


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path) -> Iterator[Journey]:
    """The lead's window on a study with two speeches, a code with a key and two coders."""
    study = tmp_path / "study.coder"
    with create_project(study, lead="Lena", title="Ruritania and Sylvania") as project:
        _fill(project)
    made = Journey(qtbot, tmp_path)
    made.open(study)
    yield made
    made.close()


def _fill(project: Project) -> None:
    add_people(project)
    threat, _ = add_codes(project)
    project.do(set_key, threat, "1")
    for name, text in SPEECHES.items():
        add_text(project, text, name=f"{name}.txt")
    project.do(offer_guesses, {"state": ["Freedonia"]})


def test_that_blind_coding_goes_from_provenance_to_export_in_the_window(journey: Journey, tmp_path: Path) -> None:
    for number, state in enumerate(SPEECHES):
        journey.type_provenance(number, state=state)
    blind = journey.go("blind")
    journey.click(blind.entities.empty.button)
    journey.until(lambda: [each.name for each in blind.entities.listed()] == [*SPEECHES])
    journey.until(lambda: blind.suggestions.model.rows)
    journey.click(blind.suggestions.everywhere)
    journey.until(lambda: [cells[1:] for cells, _ in blind.documents.model.rows] == [("2", "0"), ("2", "0")])
    journey.click(blind.packets)
    packets = {name: journey.hand_out(name) for name in ("Anna", "Borys")}

    journey.code_packet(packets["Anna"], 0, second=True)
    journey.code_packet(packets["Borys"], 2, second=False)
    journey.open(tmp_path / "study.coder", "Lena")
    blind = journey.go("blind")
    journey.click(blind.packets)
    for packet in packets.values():
        journey.take_back(packet)
    journey.until(lambda: all(cells[3].startswith("came back") for cells, _ in blind.coders.model.rows))

    compare = journey.go("compare")
    journey.until(lambda: compare.table.figures.rows and compare.comparing.limits is not None)
    compare.table.setFocus()
    QTest.keyClick(compare.table, Qt.Key.Key_Home, CONTROL)
    panel = compare.disagreements
    journey.until(lambda: panel.list.lines.rowCount() == 2)
    journey.click(panel.adjudicate)
    journey.until(lambda: panel.passage.shown() is not None)
    for _ in range(2):
        journey.press(panel.list, Qt.Key.Key_1)
    assert panel.adjudicating.bar.done.text() == "2 of 2 decided"

    journey.go("blind")
    journey.click(blind.held_chip)
    journey.until(lambda: "Source recognised: 2 of 4 answers" in blind.held.words.text())
    assert blind.held.model.rowCount() > 0
    journey.click(blind.held.unblind_button)
    unblinding = journey.dialog(UnblindDialog)
    unblinding.scope_box.setCurrentIndex(0)
    journey.qtbot.keyClicks(unblinding.reason_field, "Coding is complete")
    journey.click(unblinding.accept_button)
    journey.settled()

    journey.press(journey.window.workspaces["blind"].held.table, Qt.Key.Key_E, CONTROL)
    export = journey.dialog(ExportDialog)
    export.place.setText(str(tmp_path / "out"))
    journey.click(export.accept_button)
    journey.dialog(ReportOfExport).reject()
    with (tmp_path / "out" / "codings.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["coder"], row["round"]) for row in csv.DictReader(file)]
    assert sorted(set(rows)) == [("Anna", "Main"), ("Borys", "Main"), ("Lena", "Consensus")]
    assert rows.count(("Anna", "Main")) == 4
