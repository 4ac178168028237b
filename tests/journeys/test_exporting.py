"""What was coded in the window leaves it whole: exported by keys, read back from the table."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coder_app.gui.exporting.export_dialog import ExportDialog, ReportOfExport

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Hands

PASSAGE = "Кстати говоря, Россию, нас — постоянно учат демократии."


def test_that_an_exported_coding_says_what_was_coded_by_whom(hands: Hands, tmp_path: Path) -> None:
    hands.drag(hands.find(PASSAGE))
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    hands.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    hands.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.place.selectAll()
    hands.type(dialog.place, str(tmp_path / "out"))
    QTest.keyClick(dialog.place, Qt.Key.Key_Return)
    table = tmp_path / "out" / "codings.csv"
    hands.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReportOfExport), timeout=10_000)
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["quote"] == hands.text[coding.start : coding.end]
    assert (int(row["start"]), int(row["end"])) == (coding.start, coding.end)
    assert row["coder"] == "Lena"
    assert row["code"].endswith("Threat")
