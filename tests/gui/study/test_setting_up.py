"""Setting the study up, what was done, and what leaves the study."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from coder_app.gui.exporting.codebook_files import CodebookExport, CodebookImport
from coder_app.gui.exporting.export_dialog import ExportDialog, ReportOfExport
from coder_app.gui.study.history_dialog import HistoryDialog
from coder_app.gui.study.setup_dialog import SetupDialog
from coder_app.operations.codebook import add_code

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from opened_window import Studio


def set_up(opened: Studio, command: str = "study.setup") -> Any:
    opened.window.actions_[command].trigger()
    return opened.dialog(SetupDialog)


def test_that_people_are_added_changed_and_refused(opened: Studio) -> None:
    dialog = set_up(opened, "lead.people")
    page = dialog.pages["people"]
    opened.qtbot.keyClicks(page.name, "Borys")
    opened.qtbot.keyClick(page.name, Qt.Key.Key_Return)
    opened.until(lambda: [person.name for person in opened.window.desk.coders] == ["Lena", "Anna", "Borys"])
    opened.qtbot.keyClicks(page.name, "borys")
    opened.qtbot.keyClick(page.name, Qt.Key.Key_Return)
    opened.until(page.problem.isVisible)
    lena = next(person for person in opened.window.desk.coders if person.name == "Lena")
    role = page.rows[lena.id][1]
    role.setCurrentIndex(role.findData("coder"))
    role.activated.emit(role.currentIndex())
    opened.until(lambda: "needs a lead" in page.problem.text())
    assert role.currentData() == "lead"
    dialog.reject()
    opened.settled()


def test_that_a_period_that_can_be_read_is_kept_and_undone_inside_the_dialog(opened: Studio) -> None:
    dialog = set_up(opened)
    dialog.names.setCurrentRow(list(dialog.pages).index("periods"))
    page = dialog.pages["periods"]
    assert "share days" in page.remarks.text()
    page.table.item(1, 1).setText("2005-06-31")
    assert "2005" not in [str(p.start.year) for p in opened.window.desk.study.schemes[0].periods]
    assert page.problem.isVisibleTo(page)
    page.table.item(1, 1).setText("2006-01-01")
    opened.until(lambda: opened.window.desk.study.schemes[0].periods[1].start.isoformat() == "2006-01-01")
    assert not page.problem.isVisibleTo(page)
    assert "belong to no period" in page.remarks.text()
    opened.qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: page.table.item(1, 1).text() == "2004-06-01")
    dialog.reject()
    opened.settled()


def test_that_a_ticked_round_is_for_training(opened: Studio) -> None:
    dialog = set_up(opened)
    page = dialog.pages["rounds"]
    page.list.item(0).setCheckState(Qt.CheckState.Checked)
    opened.until(lambda: opened.window.desk.study.rounds[0].training)
    assert page.list.item(0).checkState() == Qt.CheckState.Checked
    opened.window.project.undo()
    opened.until(lambda: page.list.item(0).checkState() == Qt.CheckState.Unchecked)
    dialog.reject()
    opened.settled()


def test_that_schemes_come_and_go(opened: Studio) -> None:
    dialog = set_up(opened)
    page = dialog.pages["periods"]
    page.add_scheme()
    opened.until(lambda: len(opened.window.desk.study.schemes) == 2)
    opened.until(lambda: page.scheme.count() == 2)
    assert page.scheme.currentData() == opened.window.desk.study.schemes[1].id
    page.remove_scheme()
    opened.until(lambda: len(opened.window.desk.study.schemes) == 1)
    dialog.reject()
    opened.settled()


def test_that_a_period_can_be_added_before_there_is_a_scheme(opened: Studio) -> None:
    dialog = set_up(opened)
    dialog.names.setCurrentRow(list(dialog.pages).index("periods"))
    page = dialog.pages["periods"]
    page.remove_scheme()
    opened.until(lambda: not opened.window.desk.study.schemes)
    opened.until(lambda: page.scheme.count() == 0)
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Add period")
    opened.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.until(lambda: page.table.rowCount() == 1)
    page.table.item(0, 0).setText("First wave")
    page.table.item(0, 1).setText("1999-03-12")
    page.table.item(0, 2).setText("2004-03-29")
    opened.until(lambda: [len(each.periods) for each in opened.window.desk.study.schemes] == [1])
    assert opened.window.desk.study.schemes[0].periods[0].name == "First wave"
    dialog.reject()
    opened.settled()


def test_that_lists_rounds_and_title_are_kept(opened: Studio) -> None:
    dialog = set_up(opened)
    title = dialog.pages["title"]
    title.title.setText("Another title")
    title.title.editingFinished.emit()
    sides = dialog.pages["sides"]
    for name in ("Russia", "Ukraine"):
        sides.name.setText(name)
        sides.add()
        opened.until(lambda name=name: name in opened.window.desk.study.sides)
    sides.list.setCurrentRow(1)
    sides.move_by(-1)
    opened.until(lambda: opened.window.desk.study.sides == ("Ukraine", "Russia"))
    rounds = dialog.pages["rounds"]
    rounds.name.setText("Pilot")
    rounds.add()
    opened.until(lambda: opened.window.desk.study.rounds[-1].name == "Pilot")
    assert opened.window.desk.study.title == "Another title"
    dialog.reject()
    opened.settled()


def test_that_a_table_of_sources_is_told_when_it_does_not_fit(opened: Studio, tmp_path: Path) -> None:
    dialog = set_up(opened)
    page = dialog.pages["sources"]
    table = tmp_path / "sources.csv"
    table.write_text("document,speaker\nD-0001,Somebody\n", "utf-8")
    page.read(table)
    opened.until(page.import_button.isEnabled)
    assert "D-0001" in page.found.text()
    page.take_in()
    opened.until(lambda: "D-0001" in page.problem.text())
    table.write_text("document,colour\nD-0001,red\n", "utf-8")
    page.read(table)
    opened.until(lambda: "colour" in page.problem.text())
    assert not page.import_button.isEnabled()
    dialog.reject()
    opened.settled()


def test_that_the_history_is_found_and_copied(opened: Studio) -> None:
    opened.window.project.do(add_code, "Threat")
    opened.window.project.undo()
    opened.settled()
    opened.window.actions_["edit.history"].trigger()
    dialog = opened.dialog(HistoryDialog)
    opened.until(lambda: dialog.filter.rowCount() > 3)
    assert "Undone" in dialog.model.index(0, 2).data()
    opened.qtbot.keyClicks(dialog.search, "threat")
    opened.until(lambda: dialog.filter.rowCount() == 2)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().count("Threat") == 2
    dialog.reject()


def test_that_the_data_set_is_exported_and_what_is_missing_told(opened: Studio, tmp_path: Path) -> None:
    opened.window.project.do(add_code, "Threat")
    opened.window.actions_["study.export"].trigger()
    dialog = opened.dialog(ExportDialog)
    dialog.kinds["json"].click()
    dialog.place.setText(str(tmp_path / "data"))
    opened.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    report = opened.dialog(ReportOfExport)
    assert [code["code"] for code in json.loads((tmp_path / "data.json").read_text("utf-8"))["codes"]] == ["Threat"]
    report.reject()
    opened.settled()


def test_that_a_codebook_is_previewed_taken_in_and_undone(opened: Studio, tmp_path: Path) -> None:
    opened.window.project.do(add_code, "Threat", {"definition": "Old"})
    opened.until(lambda: opened.window.desk.codes)
    table = tmp_path / "codebook.csv"
    table.write_text("code,definition\nThreat,New\nTrust,\n", "utf-8")
    opened.window.actions_["codebook.import"].trigger()
    dialog = opened.dialog(CodebookImport)
    dialog.read(table)
    opened.until(dialog.accept_button.isEnabled)
    fates = {row.code.name: row.fate for row in dialog.model.rows}
    assert fates == {"Trust": "added", "Threat": "changed"}
    assert dialog.view.model().index(1, 2).data() == "definition"
    assert [code.definition for code in opened.window.desk.codes] == ["Old"]
    opened.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: len(opened.window.desk.codes) == 2)
    opened.window.project.undo()
    opened.until(lambda: [code.definition for code in opened.window.desk.codes] == ["Old"])
    opened.settled()


def test_that_the_codebook_is_written_and_a_strange_ending_refused(opened: Studio, tmp_path: Path) -> None:
    opened.window.project.do(add_code, "Threat")
    opened.window.actions_["codebook.export"].trigger()
    dialog = opened.dialog(CodebookExport)
    dialog.place.setText(str(tmp_path / "codes.odt"))
    dialog.accept()
    assert dialog.problem.isVisible()
    dialog.place.setText(str(tmp_path / "codes.csv"))
    dialog.accept()
    opened.until((tmp_path / "codes.csv").is_file)
    opened.settled()
    with (tmp_path / "codes.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["code"] for row in csv.DictReader(file)] == ["Threat"]


def test_that_an_answer_for_what_has_been_closed_goes_nowhere(opened: Studio) -> None:
    class Asker(QObject):
        told: list[object] = []

        def tell(self, answer: object) -> None:
            self.told.append(answer)

    asker = Asker()
    opened.window.project.ask(lambda _: "first", then=asker.tell)
    opened.settled()
    opened.window.project.ask(lambda _: "second", then=asker.tell)
    shiboken6.delete(asker)
    opened.settled()
    assert Asker.told == ["first"]
